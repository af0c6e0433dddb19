package wallet

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/store"
)

// ErrKeyLocked says that another process sends with the same key.
var ErrKeyLocked = errors.New("another process sends with this key")

// A journal is what one key sent on one chain: the next nonce, and each transaction that is not
// yet deep in the chain with every byte that was ever signed for it. One process holds it at a
// time. What it was told is on disk when its methods return.
type journal struct{ db *store.DB }

// A record is the transaction of one nonce.
type record struct {
	Nonce    uint64          `json:"nonce"`
	What     string          `json:"what"` // for people
	To       *common.Address `json:"to"`   // nil: makes a contract
	Data     hexutil.Bytes   `json:"data"`
	Value    *big.Int        `json:"value,omitempty"` // in wei; nil: none
	Gas      uint64          `json:"gas"`
	Pays     bool            `json:"pays,omitempty"`
	Versions []version       `json:"versions"` // oldest first; at most one can be mined
	Sent     uint64          `json:"sent"`     // the head when the newest version was made
	Block    uint64          `json:"block"`    // in which a version was mined; 0: none
}

// A version is one signed form of a record: later ones pay more.
type version struct {
	Hash   common.Hash   `json:"hash"`
	Raw    hexutil.Bytes `json:"raw"`
	Tip    *big.Int      `json:"tip"`
	FeeCap *big.Int      `json:"feeCap"`
	Cancel bool          `json:"cancel"` // takes the nonce and does nothing
}

func (r *record) newest() version { return r.Versions[len(r.Versions)-1] }

// Buckets of a journal: the next nonce, and records by nonce.
const (
	metaBucket = "meta"
	txsBucket  = "txs"
)

var nonceKey = []byte("nonce")

// journalPatience is how long to wait for a process with the same key that is just ending.
const journalPatience = 100 * time.Millisecond

// openJournal opens the journal of a key on a chain, which is told from others of the same chain
// id by its first block.
func openJournal(dir string, key common.Address, chainID uint64, genesis common.Hash) (*journal, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("make the folder for transactions: %w", err)
	}
	path := filepath.Join(dir, fmt.Sprintf("sender-%d-%x-%x.db", chainID, genesis[:4], key))
	db, err := store.Open(path, store.Options{Buckets: []string{metaBucket, txsBucket}, Patience: journalPatience})
	switch {
	case errors.Is(err, store.ErrLocked):
		return nil, hint.Add(fmt.Errorf("%w: %w", ErrKeyLocked, err),
			"stop the other process, or give this one a key of its own")
	case errors.Is(err, store.ErrDamaged):
		return nil, hint.Add(fmt.Errorf("the journal of transactions cannot be used: %w", err),
			"wait until no transaction of %s is under way, then move the file away: the next process goes on from the chain's nonce", key)
	case err != nil:
		return nil, fmt.Errorf("open the journal of transactions: %w", err)
	}
	return &journal{db: db}, nil
}

func (j *journal) close() error { return j.db.Close() }

// next is the nonce of the next transaction; known is false if the key was never used here.
func (j *journal) next() (nonce uint64, known bool, err error) {
	err = j.db.View(func(tx *store.Tx) error {
		if b := tx.Bucket(metaBucket).Get(nonceKey); b != nil {
			nonce, known = binary.BigEndian.Uint64(b), true
		}
		return nil
	})
	return nonce, known, j.wrap("read", err)
}

// begin stores a new record and takes its nonce.
func (j *journal) begin(r *record) error {
	return j.wrap("write", j.db.Update(func(tx *store.Tx) error {
		return errors.Join(tx.Bucket(metaBucket).Put(nonceKey, store.Key(r.Nonce+1)), tx.Bucket(txsBucket).PutJSON(store.Key(r.Nonce), r))
	}))
}

// update stores a record that has changed.
func (j *journal) update(r *record) error {
	return j.wrap("write", j.db.Update(func(tx *store.Tx) error { return tx.Bucket(txsBucket).PutJSON(store.Key(r.Nonce), r) }))
}

// giveUp forgets a record that no node took, so that the next one has its nonce.
func (j *journal) giveUp(r *record) error {
	return j.wrap("write", j.db.Update(func(tx *store.Tx) error {
		return errors.Join(tx.Bucket(metaBucket).Put(nonceKey, store.Key(r.Nonce)), tx.Bucket(txsBucket).Delete(store.Key(r.Nonce)))
	}))
}

// finish forgets a record that is so deep in the chain that it stays there.
func (j *journal) finish(r *record) error {
	return j.wrap("write", j.db.Update(func(tx *store.Tx) error { return tx.Bucket(txsBucket).Delete(store.Key(r.Nonce)) }))
}

// records are all records, by nonce.
func (j *journal) records() (all []*record, err error) {
	err = j.db.View(func(tx *store.Tx) error {
		return tx.Bucket(txsBucket).ForEach(func(_, v []byte) error {
			r := new(record)
			all = append(all, r)
			return json.Unmarshal(v, r)
		})
	})
	return all, j.wrap("read", err)
}

func (j *journal) wrap(verb string, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s the journal of transactions %s: %w", verb, j.db.Path(), err)
}
