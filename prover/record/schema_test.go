package record

import (
	"path/filepath"
	"testing"

	"github.com/muster-network/muster/internal/store/storetest"
)

func TestVersions(t *testing.T) {
	dir, _ := exported(t)
	storetest.Versions(t, filepath.Join(dir, File), Schema, func() error {
		_, err := Open(dir)
		return err
	})
}
