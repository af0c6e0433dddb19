package record

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/store"
)

// ErrDamaged says that the record is not what was written. Nothing is signed.
var ErrDamaged = errors.New("the record of what was signed is damaged")

// File is the record's file in a data folder.
const File = "signed.db"

// Schema is the schema of a record.
var Schema = store.Schema{Kind: "record of what was signed", Version: 1, Migrate: []func(*store.Tx) error{nil}}

const (
	aboutBucket   = "about"
	historyBucket = "commitments" // by deployment and commitment
)

var restoredKey = []byte("restored") // tells one restoring from the next

// patience is how long to wait for other processes, each of which reads or writes for an instant.
const patience = 10 * time.Second

// A Record is the record of a data folder. Processes share it: each locks it for one reading or writing at a
// time. Its methods may be called from many goroutines.
type Record struct {
	path string
	mu   sync.Mutex // the lock of the file is between processes
}

// A Deployment is what a history belongs to.
type Deployment struct {
	ChainID  uint64         `json:"chainId"`
	Genesis  common.Hash    `json:"genesis"` // tells one devnet from the next
	Capacity common.Address `json:"capacity"`
}

// Of is what a deployment's histories belong to.
func Of(d ledger.Deployment) Deployment { return Deployment{d.ChainID, d.Genesis, d.Capacity} }

func (d Deployment) String() string {
	return fmt.Sprintf("contract %s on chain %d with genesis %s", d.Capacity, d.ChainID, d.Genesis)
}

// entry is what is kept of a commitment.
type entry struct {
	History
	// Restored is the restoring of this record from a backup after which FirstChallenge was set.
	Restored string `json:"restored,omitempty"`
}

// Open opens the record of a data folder, or makes an empty one. Errors are [ErrDamaged], [store.ErrNewer] and
// those of the filesystem.
func Open(dir string) (*Record, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("make the data folder: %w", err)
	}
	r := &Record{path: filepath.Join(dir, File)}
	return r, r.view(func(*store.Tx) error { return nil })
}

// with has the record open and locked while do runs.
func (r *Record) with(do func(*store.DB) error) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	db, err := store.Open(r.path, store.Options{Buckets: []string{aboutBucket, historyBucket}, Schema: Schema, Patience: patience})
	if errors.Is(err, store.ErrDamaged) {
		return r.damaged(err)
	}
	if err != nil {
		return fmt.Errorf("open the record of what was signed: %w", err)
	}
	err = do(db)
	if errors.Is(err, store.ErrDamaged) {
		err = r.damaged(err)
	}
	return errors.Join(err, db.Close())
}

func (r *Record) damaged(err error) error {
	return hint.Add(fmt.Errorf("%w: %w", ErrDamaged, err),
		"restore it from a backup; or wait until every challenge that began is over, then move %s away", r.path)
}

func (r *Record) view(f func(*store.Tx) error) error {
	return r.with(func(db *store.DB) error { return db.View(f) })
}

func (r *Record) change(f func(*store.Tx) error) error {
	return r.with(func(db *store.DB) error { return db.Update(f) })
}

func keyOf(d Deployment, commitment uint64) []byte {
	key := append(store.Key(d.ChainID), d.Genesis[:]...)
	return append(append(key, d.Capacity[:]...), store.Key(commitment)...)
}

// read is the entry of a commitment; an empty one if there is none.
func read(tx *store.Tx, d Deployment, commitment uint64) (e entry, err error) {
	if _, err = tx.Bucket(historyBucket).GetJSON(keyOf(d, commitment), &e); err == nil {
		err = e.check()
	}
	if err != nil {
		return e, fmt.Errorf("%w: commitment %d: %w", ErrDamaged, commitment, err)
	}
	e.Commitment = commitment
	return e, nil
}

// edit changes the entry of a commitment.
func (r *Record) edit(d Deployment, commitment uint64, f func(*store.Tx, *entry) error) error {
	return r.change(func(tx *store.Tx) error {
		e, err := read(tx, d, commitment)
		if err != nil {
			return err
		}
		if err := f(tx, &e); err != nil {
			return err
		}
		return tx.Bucket(historyBucket).PutJSON(keyOf(d, commitment), e)
	})
}

// Histories are what was signed for the commitments of a deployment.
func (r *Record) Histories(d Deployment) (all []History, err error) {
	err = r.view(func(tx *store.Tx) (err error) {
		all, err = historiesIn(tx, d)
		return err
	})
	return all, err
}

func historiesIn(tx *store.Tx, d Deployment) (all []History, err error) {
	prefix := string(keyOf(d, 0)[:keyLength-8])
	err = tx.Bucket(historyBucket).ForEach(func(key, value []byte) error {
		if len(key) != keyLength || string(key[:len(prefix)]) != prefix {
			return nil
		}
		var e entry
		if err := json.Unmarshal(value, &e); err != nil {
			return fmt.Errorf("%w: %w", ErrDamaged, err)
		}
		all = append(all, e.History)
		return nil
	})
	return all, err
}

const keyLength = 8 + common.HashLength + common.AddressLength + 8

// MarkRestored notes in the record of a folder that it comes from a backup, and so may lack what was signed
// since. For each commitment nothing is signed for challenges that have begun when it is first used again.
func MarkRestored(dir, restoring string) error {
	r, err := Open(dir)
	if err != nil {
		return err
	}
	return r.change(func(tx *store.Tx) error { return tx.Bucket(aboutBucket).Put(restoredKey, []byte(restoring)) })
}

// A Head says how far a chain has come. [ledger.Client] is one.
type Head interface {
	Head(ctx context.Context) (chain.Header, error)
}

// mostAhead is how many blocks a record may be ahead of a node that is behind.
const mostAhead = 100_000

// Guard returns a sender that signs through another what the record allows for a commitment of a deployment,
// and refuses the rest with [ErrContradicts].
func (r *Record) Guard(ctx context.Context, on Head, d Deployment, commitment uint64, s Sender) (Sender, error) {
	head, err := on.Head(ctx)
	if err != nil {
		return nil, err
	}
	err = r.edit(d, commitment, func(tx *store.Tx, e *entry) error {
		if e.FirstChallenge > head.Number+mostAhead {
			return hint.Add(fmt.Errorf("the record of what was signed, %s, allows nothing for commitment %d before block %d, and the chain is at block %d",
				r.path, commitment, e.FirstChallenge, head.Number),
				"check the node; if a file was imported that is not of this commitment, restore the record from a backup")
		}
		if restored := string(tx.Bucket(aboutBucket).Get(restoredKey)); restored != e.Restored {
			e.Restored, e.FirstChallenge = restored, max(e.FirstChallenge, head.Number+1)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return &guarded{s, r, d}, nil
}
