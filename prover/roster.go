package prover

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/store"
)

// ErrNotListed says that a roster does not have a commitment.
var ErrNotListed = errors.New("the commitment is not in the roster")

// A Roster is the list of the commitments that a server works for. It is a file in the data folder, which people
// change while [RunRoster] follows it: each opens it for one reading or writing at a time.
type Roster struct{ path string }

// RosterIn is the roster of a data folder, whether there is one yet or not.
func RosterIn(dataDir string) Roster { return Roster{filepath.Join(dataDir, "roster.db")} }

// An Entry is a commitment in a roster.
type Entry struct {
	Commitment uint64 `json:"commitment"`
	TakeOver   bool   `json:"takeOver,omitempty"` // adopt what another prover has done, once
	Leaving    bool   `json:"leaving,omitempty"`  // begin nothing new, and stop when all is finished
	Change     uint64 `json:"change"`             // counts the changes that people made to it
}

const (
	rosterBucket   = "commitments"
	rosterPatience = 10 * time.Second
)

// List is what is in it, by commitment.
func (r Roster) List() (all []Entry, err error) {
	if _, err := os.Stat(r.path); errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	err = r.open(func(db *store.DB) error {
		return db.View(func(tx *store.Tx) error {
			return tx.Bucket(rosterBucket).ForEach(func(key, _ []byte) error {
				var e Entry
				_, err := tx.Bucket(rosterBucket).GetJSON(key, &e)
				if err == nil && (len(key) != 8 || e.Commitment != binary.BigEndian.Uint64(key)) {
					err = fmt.Errorf("%w: %s: an entry has another's key", store.ErrDamaged, r.path)
				}
				all = append(all, e)
				return err
			})
		})
	})
	return all, err
}

// Add puts a commitment in. For one that is in, it is a new try: what has ended begins again, and what is leaving
// stays.
func (r Roster) Add(commitment uint64, takeOver bool) error {
	if err := os.MkdirAll(filepath.Dir(r.path), 0o700); err != nil {
		return hint.Add(fmt.Errorf("make the data folder: %w", err), "choose a folder that this user may write")
	}
	return r.edit(commitment, func(e *Entry, _ bool) error {
		*e = Entry{Commitment: commitment, TakeOver: takeOver, Change: e.Change + 1}
		return nil
	})
}

// Remove has the prover of a commitment begin nothing new, and stop when it has finished what it began.
func (r Roster) Remove(commitment uint64) error {
	if _, err := os.Stat(r.path); errors.Is(err, fs.ErrNotExist) {
		return notListed(commitment)
	}
	return r.edit(commitment, func(e *Entry, there bool) error {
		if !there {
			return notListed(commitment)
		}
		e.Leaving, e.Change = true, e.Change+1
		return nil
	})
}

func notListed(commitment uint64) error {
	return hint.Add(fmt.Errorf("%w: %d", ErrNotListed, commitment), "look at muster prover list, and check --data-dir")
}

// adopted notes that what an entry says to take over was taken over.
func (r Roster) adopted(was Entry) error {
	return r.settle(was, func(tx store.Bucket, now Entry) error {
		now.TakeOver = false
		return tx.PutJSON(store.Key(now.Commitment), now)
	})
}

// left takes an entry out whose prover has stopped as it was told.
func (r Roster) left(was Entry) error {
	return r.settle(was, func(tx store.Bucket, now Entry) error { return tx.Delete(store.Key(now.Commitment)) })
}

// settle changes an entry, unless people have changed it since.
func (r Roster) settle(was Entry, change func(store.Bucket, Entry) error) error {
	return r.open(func(db *store.DB) error {
		return db.Update(func(tx *store.Tx) error {
			b, now := tx.Bucket(rosterBucket), Entry{}
			there, err := b.GetJSON(store.Key(was.Commitment), &now)
			if err != nil || !there || now.Change != was.Change {
				return err
			}
			return change(b, now)
		})
	})
}

func (r Roster) edit(commitment uint64, edit func(e *Entry, there bool) error) error {
	return r.open(func(db *store.DB) error {
		return db.Update(func(tx *store.Tx) error {
			b, e := tx.Bucket(rosterBucket), Entry{}
			there, err := b.GetJSON(store.Key(commitment), &e)
			if err != nil {
				return err
			}
			if err := edit(&e, there); err != nil {
				return err
			}
			return b.PutJSON(store.Key(commitment), e)
		})
	})
}

// open opens the roster for one reading or writing.
func (r Roster) open(use func(*store.DB) error) error {
	db, err := store.Open(r.path, store.Options{
		Buckets: []string{rosterBucket}, Patience: rosterPatience,
		Schema: store.Schema{Kind: "roster", Version: 1, Migrate: []func(*store.Tx) error{nil}},
	})
	if err == nil {
		err = errors.Join(use(db), db.Close())
	}
	switch {
	case errors.Is(err, store.ErrDamaged):
		return hint.Add(fmt.Errorf("the roster: %w", err), "move the file away, and add the commitments again: their journals are not in it")
	case errors.Is(err, store.ErrLocked):
		return hint.Add(fmt.Errorf("the roster: %w", err), "try again; if it lasts, end that process")
	case err != nil:
		return fmt.Errorf("the roster: %w", err)
	}
	return nil
}

// follow delivers what is in the roster: at once, and whenever the file has changed. It ends with ctx.
func (r Roster) follow(ctx context.Context, every time.Duration, failed func(error)) <-chan []Entry {
	lists := make(chan []Entry)
	go func() {
		defer close(lists)
		type state struct {
			size int64
			at   time.Time
		}
		var read *state // nil: not read yet
		for {
			var now state
			if info, err := os.Stat(r.path); err == nil {
				now = state{info.Size(), info.ModTime()}
			}
			if read == nil || *read != now {
				all, err := r.List()
				if err != nil {
					failed(err)
				} else {
					read = &now
					select {
					case lists <- all:
					case <-ctx.Done():
					}
				}
			}
			select {
			case <-time.After(every):
			case <-ctx.Done():
				return
			}
		}
	}()
	return lists
}
