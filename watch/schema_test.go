package watch

import (
	"path/filepath"
	"testing"

	"github.com/muster-network/muster/internal/store/storetest"
)

func TestJournalVersions(t *testing.T) {
	dir := t.TempDir()
	open := func() error {
		j, err := openJournal(dir, testOwner)
		if err != nil {
			return err
		}
		return j.close()
	}
	j := must(openJournal(dir, testOwner))(t)
	j.note(5, result{commitment: 1, slot: 3, up: true})
	must(j.seal(5, []uint64{1, 2}))(t)
	j.note(6, result{commitment: 1, slot: 0})
	if err := j.close(); err != nil {
		t.Fatal(err)
	}
	storetest.Versions(t, filepath.Join(dir, journalFile), JournalSchema, open)
}
