package book_test

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/muster-network/muster/agent/book"
	"github.com/muster-network/muster/internal/backup"
	"github.com/muster-network/muster/internal/store"
	"github.com/muster-network/muster/internal/testchain"
)

// Books that are written all the time are copied as one of their changes left them: they add up, and go on where they
// were. Those of a newer program are not copied, and what is no book is not either.
func TestCopiesOfBooks(t *testing.T) {
	dir := t.TempDir()
	place := filepath.Join(dir, book.FileName)
	b := open(t, place)
	var c book.Customer
	change(t, b, func(tx *book.Tx) (err error) {
		c, err = tx.AddCustomer("Example", "it@example.com", 1000)
		return err
	})
	ctx, stop := context.WithCancel(t.Context())
	var writer sync.WaitGroup
	writer.Go(func() {
		for n := 1; ctx.Err() == nil; n++ {
			id := string(rune('a'+n%26)) + string(rune('a'+n/26%26)) + string(rune('a'+n/676))
			if err := b.Change(context.WithoutCancel(ctx), func(tx *book.Tx) error {
				return tx.AddPayment(book.Payment{ID: "pi_" + id, Customer: c.ID, Charge: "ch_" + id, Cents: 100, At: 1000})
			}); err != nil {
				t.Error(err)
				return
			}
		}
	})
	var before int64
	for i := range 10 {
		data := testchain.Must(book.File{}.Copy(t.Context(), place))(t)
		other := filepath.Join(t.TempDir(), book.FileName)
		testchain.Must(0, os.WriteFile(other, data, 0o600))(t)
		if made, err := (book.File{}).Inspect(other); err != nil || made.Kind != book.Schema.Kind || made.Version != book.Schema.Version {
			t.Errorf("copy %d is %+v, error %v", i, made, err)
		}
		copied := open(t, other)
		change(t, copied, func(tx *book.Tx) error {
			if wrong, err := tx.Check(); err != nil || len(wrong) > 0 {
				t.Errorf("copy %d: %v, error %v", i, wrong, err)
			}
			cents := -tx.CentsIn(book.CustomerAccount(c.ID))
			if cents < before || cents%100 != 0 {
				t.Errorf("copy %d has %d cents, the one before had %d", i, cents, before)
			}
			before = cents
			return tx.AddPayment(book.Payment{ID: "pi_later", Customer: c.ID, Charge: "ch_later", Cents: 100, At: 1001})
		})
	}
	stop()
	writer.Wait()
	if before == 0 {
		t.Error("no copy has a payment")
	}

	layout := backup.Layout{Databases: []backup.Database{{Pattern: book.FileName, Schema: book.Schema, Format: book.File{}}}, Unneeded: []string{book.FileName + "?*"}}
	if err := b.Close(); err != nil {
		t.Fatal(err)
	}
	refusesNewer(t, "sqlite", place)
	if _, err := backup.Create(t.Context(), backup.Source{Dir: dir, Layout: layout}, io.Discard, nil); !errors.Is(err, store.ErrNewer) {
		t.Errorf("a backup of newer books: %v", err)
	}
	testchain.Must(0, os.WriteFile(place, []byte("no database"), 0o600))(t)
	if _, err := backup.Create(t.Context(), backup.Source{Dir: dir, Layout: layout}, io.Discard, nil); err == nil {
		t.Error("a backup of what are no books was made")
	}
}
