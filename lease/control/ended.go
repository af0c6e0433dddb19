package control

import (
	"encoding/binary"
	"errors"
	"fmt"
	"maps"
	"path/filepath"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/store"
)

// maxEnded is how many keys of a lease can be ended one by one, at a time.
const maxEnded = 64

// Ended are the sessions that renters have ended before they expired. Each is remembered until none that it means can
// count any more, also by the next server. It is safe for concurrent use.
type Ended struct {
	db *store.DB // nil: they are forgotten with the server

	mu sync.Mutex
	at map[sessionID]ending // without a key: all of the lease that were made until then
}

// An ending is when a session was ended, and when that can be forgotten, in seconds since 1970.
type ending struct {
	At    uint64 `json:"at"`
	Until uint64 `json:"until"`
}

const (
	endedFile     = "sessions.db"
	endedBucket   = "ended"
	endedPatience = 500 * time.Millisecond
)

// EndedSchema is the schema of the list.
var EndedSchema = store.Schema{Kind: "list of ended sessions", Version: 1, Migrate: []func(*store.Tx) error{nil}}

// OpenEnded opens or makes the list in a host's folder.
func OpenEnded(dir string) (*Ended, error) {
	db, err := store.Open(filepath.Join(dir, endedFile), store.Options{Buckets: []string{endedBucket}, Schema: EndedSchema, Patience: endedPatience})
	if err != nil {
		return nil, fmt.Errorf("open the list of ended sessions: %w", err)
	}
	e := &Ended{db: db, at: map[sessionID]ending{}}
	if err := db.View(func(tx *store.Tx) error {
		return tx.Bucket(endedBucket).ForEach(func(key, _ []byte) error {
			id := sessionID{lease: binary.BigEndian.Uint64(key), key: common.BytesToHash(key[8:])}
			var at ending
			_, err := tx.Bucket(endedBucket).GetJSON(key, &at)
			e.at[id] = at
			return err
		})
	}); err != nil {
		return nil, errors.Join(fmt.Errorf("read the list of ended sessions: %w", err), db.Close())
	}
	return e, nil
}

// Close closes the list.
func (e *Ended) Close() error {
	if e.db == nil {
		return nil
	}
	return e.db.Close()
}

// why says that a session was ended; nil: it was not.
func (e *Ended) why(s *ledger.Session) *Problem {
	e.mu.Lock()
	defer e.mu.Unlock()
	p := newProblem(problemEnded, statusUnauthorized, "%s", ErrEnded)
	p.Hints = []string{"let the wallet sign another"}
	if _, ok := e.at[sessionID{s.Lease, s.Key}]; ok {
		return p
	}
	if all, ok := e.at[sessionID{lease: s.Lease}]; ok && s.Issued <= all.At {
		p.Detail += ", with all that were made until " + time.Unix(int64(all.At), 0).UTC().Format(time.RFC3339)
		return p
	}
	return nil
}

// end ends a session; without a key, all of the lease that were made until a time. It is on disk when it returns.
func (e *Ended) end(id sessionID, made uint64, now time.Time) error {
	e.mu.Lock()
	defer e.mu.Unlock()
	next := maps.Clone(e.at)
	maps.DeleteFunc(next, func(had sessionID, at ending) bool {
		// To end all of them leaves nothing to say of each, but of those that were made in the server's future.
		return at.Until <= uint64(now.Unix()) || id.key == common.Hash{} && had.lease == id.lease && at.At+uint64(clockSkew/time.Second) < uint64(now.Unix())
	})
	ofLease := 0
	for had := range next {
		if had.lease == id.lease && had != id {
			ofLease++
		}
	}
	if ofLease >= maxEnded && id.key != (common.Hash{}) {
		return hint.Add(fmt.Errorf("%w: %d sessions were ended one by one", ErrNotNow, ofLease), "end all of them")
	}
	// What was made by now has run out by then, whatever the wallet's clock said.
	next[id] = ending{At: made, Until: uint64(now.Add(MaxSession + 2*clockSkew).Unix())}
	if err := e.save(next); err != nil {
		return err
	}
	e.at = next
	return nil
}

// save writes what has changed.
func (e *Ended) save(next map[sessionID]ending) error {
	if e.db == nil {
		return nil
	}
	if err := e.db.Update(func(tx *store.Tx) error {
		bucket := tx.Bucket(endedBucket)
		for id := range e.at {
			if _, ok := next[id]; !ok {
				if err := bucket.Delete(keyOf(id)); err != nil {
					return err
				}
			}
		}
		for id, at := range next {
			if e.at[id] == at {
				continue
			}
			if err := bucket.PutJSON(keyOf(id), at); err != nil {
				return err
			}
		}
		return nil
	}); err != nil {
		return fmt.Errorf("write the list of ended sessions: %w", err)
	}
	return nil
}

func keyOf(id sessionID) []byte { return append(store.Key(id.lease), id.key[:]...) }
