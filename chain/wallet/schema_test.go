package wallet

import (
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/internal/store"
	"github.com/muster-network/muster/internal/store/storetest"
)

func TestJournalVersions(t *testing.T) {
	dir, path := t.TempDir(), ""
	open := func() error {
		j, err := openJournal(dir, common.Address{1}, 1337, common.Hash{2})
		if err != nil {
			return err
		}
		path = j.path
		return j.close()
	}
	j, err := openJournal(dir, common.Address{1}, 1337, common.Hash{2})
	if err != nil {
		t.Fatal(err)
	}
	err = j.change(func(tx *store.Tx) error { return tx.Bucket(metaBucket).Put(nonceKey, store.Key(7)) })
	if err := errors.Join(err, j.close(), open()); err != nil {
		t.Fatal(err)
	}
	storetest.Versions(t, path, JournalSchema, open)
}
