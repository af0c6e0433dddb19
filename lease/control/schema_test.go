package control

import (
	"errors"
	"path/filepath"
	"testing"
	"time"

	"github.com/muster-network/muster/internal/store/storetest"
)

func TestEndedVersions(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	ended := must(OpenEnded(dir))(t)
	now := time.Unix(1_800_000_000, 0)
	if err := errors.Join(ended.end(sessionID{lease: 3}, uint64(now.Unix()), now), ended.Close()); err != nil {
		t.Fatal(err)
	}
	storetest.Versions(t, filepath.Join(dir, endedFile), EndedSchema, func() error {
		e, err := OpenEnded(dir)
		if err != nil {
			return err
		}
		return e.Close()
	})
}
