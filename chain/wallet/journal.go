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
	bolt "go.etcd.io/bbolt"
	bolterrors "go.etcd.io/bbolt/errors"
)

// ErrKeyLocked says that another process sends with the same key.
var ErrKeyLocked = errors.New("another process sends with this key")

// A journal is what one key sent on one chain: the next nonce, and each transaction that is not
// yet deep in the chain with every byte that was ever signed for it. One process holds it at a
// time. What it was told is on disk when its methods return.
type journal struct {
	db   *bolt.DB
	path string
}

// A record is the transaction of one nonce.
type record struct {
	Nonce    uint64          `json:"nonce"`
	What     string          `json:"what"` // for people
	To       *common.Address `json:"to"`   // nil: makes a contract
	Data     hexutil.Bytes   `json:"data"`
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

var (
	metaBucket = []byte("meta")
	txsBucket  = []byte("txs")
	nonceKey   = []byte("nonce")
)

// openJournal opens the journal of a key on a chain, which is told from others of the same chain
// id by its first block.
func openJournal(dir string, key common.Address, chainID uint64, genesis common.Hash) (*journal, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("make the folder for transactions: %w", err)
	}
	path := filepath.Join(dir, fmt.Sprintf("sender-%d-%x-%x.db", chainID, genesis[:4], key))
	db, err := bolt.Open(path, 0o600, &bolt.Options{Timeout: 100 * time.Millisecond})
	if errors.Is(err, bolterrors.ErrTimeout) {
		return nil, fmt.Errorf("%w: %s is in use; stop the other process, or give this one a key of its own", ErrKeyLocked, path)
	}
	if err != nil {
		return nil, fmt.Errorf("open the journal of transactions %s: %w", path, err)
	}
	err = db.Update(func(tx *bolt.Tx) error {
		_, err := tx.CreateBucketIfNotExists(metaBucket)
		_, err2 := tx.CreateBucketIfNotExists(txsBucket)
		return errors.Join(err, err2)
	})
	if err != nil {
		return nil, errors.Join(fmt.Errorf("prepare the journal of transactions %s: %w", path, err), db.Close())
	}
	return &journal{db: db, path: path}, nil
}

func (j *journal) close() error { return j.db.Close() }

// next is the nonce of the next transaction; known is false if the key was never used here.
func (j *journal) next() (nonce uint64, known bool, err error) {
	err = j.db.View(func(tx *bolt.Tx) error {
		if b := tx.Bucket(metaBucket).Get(nonceKey); b != nil {
			nonce, known = binary.BigEndian.Uint64(b), true
		}
		return nil
	})
	return nonce, known, j.wrap("read", err)
}

// begin stores a new record and takes its nonce.
func (j *journal) begin(r *record) error {
	return j.wrap("write", j.db.Update(func(tx *bolt.Tx) error {
		return errors.Join(tx.Bucket(metaBucket).Put(nonceKey, be(r.Nonce+1)), put(tx, r))
	}))
}

// update stores a record that has changed.
func (j *journal) update(r *record) error {
	return j.wrap("write", j.db.Update(func(tx *bolt.Tx) error { return put(tx, r) }))
}

// giveUp forgets a record that no node took, so that the next one has its nonce.
func (j *journal) giveUp(r *record) error {
	return j.wrap("write", j.db.Update(func(tx *bolt.Tx) error {
		return errors.Join(tx.Bucket(metaBucket).Put(nonceKey, be(r.Nonce)), tx.Bucket(txsBucket).Delete(be(r.Nonce)))
	}))
}

// finish forgets a record that is so deep in the chain that it stays there.
func (j *journal) finish(r *record) error {
	return j.wrap("write", j.db.Update(func(tx *bolt.Tx) error { return tx.Bucket(txsBucket).Delete(be(r.Nonce)) }))
}

// records are all records, by nonce.
func (j *journal) records() (all []*record, err error) {
	err = j.db.View(func(tx *bolt.Tx) error {
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
	return fmt.Errorf("%s the journal of transactions %s: %w", verb, j.path, err)
}

func put(tx *bolt.Tx, r *record) error {
	data, err := json.Marshal(r)
	if err != nil {
		return err
	}
	return tx.Bucket(txsBucket).Put(be(r.Nonce), data)
}

func be(v uint64) []byte { return binary.BigEndian.AppendUint64(nil, v) }
