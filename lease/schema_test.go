package lease

import (
	"path/filepath"
	"testing"

	"github.com/muster-network/muster/internal/store/storetest"
)

func TestBookVersions(t *testing.T) {
	dir, of := t.TempDir(), owner{ChainID: 1}
	b, err := openBook(dir, of)
	if err != nil {
		t.Fatal(err)
	}
	if err := b.add(Record{Lease: 1, HostKey: "key"}); err != nil {
		t.Fatal(err)
	}
	if err := b.add(Record{Lease: 2}); err != nil {
		t.Fatal(err)
	}
	if err := b.forget(2, "2-1", Aside{Lease: 2, Until: 9}); err != nil {
		t.Fatal(err)
	}
	if err := b.close(); err != nil {
		t.Fatal(err)
	}
	storetest.Versions(t, filepath.Join(dir, bookFile), BookSchema, func() error {
		b, err := openBook(dir, of)
		if err != nil {
			return err
		}
		return b.close()
	})
}
