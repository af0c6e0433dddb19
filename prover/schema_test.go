package prover

import (
	"path/filepath"
	"testing"
	"testing/synctest"

	"github.com/muster-network/muster/internal/store/storetest"
	"github.com/muster-network/muster/internal/testchain"
)

// The journal is that of a prover that has sealed, responded and proven.
func TestJournalVersions(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c, dir := testchain.NewFake(isFakeProof), t.TempDir()
		r := start(t, c, dir)
		r.seal()
		r.respond(2)
		r.end()
		storetest.Versions(t, filepath.Join(dir, journalFile), JournalSchema, func() error {
			j, err := openJournal(dir)
			if err != nil {
				return err
			}
			return j.close()
		})
	})
}
