package wallet

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/google/uuid"

	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/store"
)

// ErrKeyLocked says that another process does not let go of the journal of a key.
var ErrKeyLocked = errors.New("another process keeps the journal of this key locked")

// ErrJournalDamaged says that the journal of a key is not what was written. Nothing is sent.
var ErrJournalDamaged = errors.New("the journal of transactions is damaged")

// A journal is what one key sent on one chain: each transaction that is not yet deep in the chain, with
// every byte that was ever signed for it. What it was told is on disk when its methods return.
//
// The processes of one machine share it: each opens it, which locks it, for one reading or writing at a
// time. A record belongs to one of them, its owner, which keeps a file of its own locked for as long as it
// lives. The records of an owner whose file is not locked are for whoever comes first.
type journal struct {
	path    string
	key     common.Address
	chainID *big.Int

	self string    // the owner that this process is
	life *store.DB // locked while this process lives

	mu      sync.Mutex                // the lock of the file is between processes
	checked map[string]*checkedRecord // by key, those that are there: signatures take long to check
}

// A record is the transaction of one nonce.
type record struct {
	Nonce    uint64          `json:"nonce"`
	What     string          `json:"what"` // for people
	To       *common.Address `json:"to"`   // nil: makes a contract
	Data     hexutil.Bytes   `json:"data"`
	Value    *big.Int        `json:"value,omitempty"` // in wei; nil: none
	Gas      uint64          `json:"gas"`
	Pays     bool            `json:"pays,omitempty"`
	Guarded  bool            `json:"guarded,omitempty"` // the contract lets it have its effect once, however often it is mined
	Filler   bool            `json:"filler,omitempty"`  // only there so that the nonces after its own can be used
	Owner    string          `json:"owner,omitempty"`   // the process that looks after it
	Versions []version       `json:"versions"`          // oldest first; at most one can be mined
	Sent     uint64          `json:"sent"`              // the head when the newest version was made
	Block    uint64          `json:"block"`             // in which a version was mined; 0: none
}

// A version is one signed form of a record: later ones pay more.
type version struct {
	Hash   common.Hash   `json:"hash"`
	Raw    hexutil.Bytes `json:"raw"`
	Tip    *big.Int      `json:"tip"`
	FeeCap *big.Int      `json:"feeCap"`
	Cancel bool          `json:"cancel"` // takes the nonce and does nothing
}

// value is the ether that the transaction gives, in wei.
func (r *record) value() *big.Int {
	if r.Value == nil {
		return new(big.Int)
	}
	return r.Value
}

func (r *record) newest() version { return r.Versions[len(r.Versions)-1] }

// JournalSchema is the schema of the journal of a key's transactions.
var JournalSchema = store.Schema{Kind: "journal of transactions", Version: 1, Migrate: []func(*store.Tx) error{nil}}

// Buckets of a journal: the nonce after the last that was given out, and records by nonce.
const (
	metaBucket = "meta"
	txsBucket  = "txs"
)

var (
	nonceKey    = []byte("nonce")    // the one after the last that was given out
	paymentsKey = []byte("payments") // how many were begun
)

// journalPatience is how long to wait for other processes, each of which reads or writes for an instant.
var journalPatience = 10 * time.Second

// sweepAge is how old a file of an owner is when it is locked if its owner lives.
const sweepAge = time.Minute

// openJournal opens the journal of a key on a chain, which is told from others of the same chain
// id by its first block.
func openJournal(dir string, key common.Address, chainID uint64, genesis common.Hash) (*journal, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, hint.Add(fmt.Errorf("make the folder for transactions: %w", err), "choose a folder that this user may write")
	}
	path := filepath.Join(dir, fmt.Sprintf("sender-%d-%x-%x.db", chainID, genesis[:4], key))
	j := &journal{path: path, key: key, chainID: new(big.Int).SetUint64(chainID), self: uuid.NewString(), checked: map[string]*checkedRecord{}}
	if _, err := j.records(); err != nil {
		return nil, err
	}
	j.sweep()
	life, err := store.Open(j.lifeOf(j.self), store.Options{})
	if err != nil {
		return nil, fmt.Errorf("open the journal of transactions: %w", err)
	}
	j.life = life
	return j, nil
}

func (j *journal) close() error {
	err := j.life.Close()
	_ = os.Remove(j.lifeOf(j.self)) // or the next process does
	return err
}

// lifeOf is the file that an owner keeps locked.
func (j *journal) lifeOf(owner string) string { return j.path + "." + owner }

// sweep removes what owners left that died without records.
func (j *journal) sweep() {
	files, err := filepath.Glob(j.lifeOf("*"))
	if err != nil { // the folder's name has marks in it
		return
	}
	for _, file := range files {
		info, err := os.Stat(file)
		if err == nil && time.Since(info.ModTime()) > sweepAge { // a younger one may not be locked yet
			j.isDead(strings.TrimPrefix(file, j.path+"."))
		}
	}
}

// isDead says whether an owner lives no more, and removes what it left but its records.
func (j *journal) isDead(owner string) bool {
	if owner == j.self {
		return false
	}
	if uuid.Validate(owner) != nil { // none, before journals were shared
		return true
	}
	file := j.lifeOf(owner)
	if _, err := os.Stat(file); err != nil {
		return errors.Is(err, os.ErrNotExist)
	}
	life, err := store.Open(file, store.Options{})
	if errors.Is(err, store.ErrLocked) {
		return false
	}
	if err == nil {
		err = life.Close()
	}
	if err == nil || errors.Is(err, store.ErrDamaged) { // it died while it made the file
		_ = os.Remove(file)
		return true
	}
	return false
}

// with has the journal open and locked while do runs.
func (j *journal) with(do func(*store.DB) error) error {
	j.mu.Lock()
	defer j.mu.Unlock()
	db, err := store.Open(j.path, store.Options{
		Buckets: []string{metaBucket, txsBucket}, Schema: JournalSchema, Patience: journalPatience,
	})
	switch {
	case errors.Is(err, store.ErrLocked):
		return hint.Add(fmt.Errorf("%w: %w", ErrKeyLocked, err), "stop the other process, or give this one a key of its own")
	case errors.Is(err, store.ErrDamaged):
		return j.damaged(err)
	case err != nil:
		return fmt.Errorf("open the journal of transactions: %w", err)
	}
	err = do(db)
	if errors.Is(err, store.ErrDamaged) {
		err = j.damaged(err)
	}
	return errors.Join(err, db.Close())
}

func (j *journal) damaged(err error) error {
	return hint.Add(fmt.Errorf("%w: %w", ErrJournalDamaged, err),
		"wait until no transaction of %s is under way, then move %s away: the next process goes on from the chain's nonce", j.key, j.path)
}

func (j *journal) view(f func(*store.Tx) error) error {
	return j.wrap("read", j.with(func(db *store.DB) error { return db.View(f) }))
}

func (j *journal) change(f func(*store.Tx) error) error {
	return j.wrap("write", j.with(func(db *store.DB) error { return db.Update(f) }))
}

func (j *journal) wrap(verb string, err error) error {
	if err == nil || errors.Is(err, ErrJournalDamaged) || errors.Is(err, ErrKeyLocked) {
		return err
	}
	return fmt.Errorf("%s the journal of transactions %s: %w", verb, j.path, err)
}

// errNonceGone says that another process took the nonce of a record while it was signed.
var errNonceGone = errors.New("its nonce was given out meanwhile")

// begin stores a record that is signed for the next free nonce; in place of old, if there is one, whose
// nonce somebody else used. onChain is the chain's next nonce. elsewhere says that nonces which this journal
// did not give out were used since the last time. It fails with errNonceGone if another nonce is next by now:
// the file is not locked while a signer thinks.
func (j *journal) begin(r, old *record, payments, onChain uint64) (elsewhere bool, err error) {
	err = j.change(func(tx *store.Tx) error {
		all, err := j.recordsIn(tx)
		if err != nil {
			return err
		}
		if r.Nonce != nextNonce(all, onChain) {
			return errNonceGone
		}
		r.Owner = j.self
		last, known := givenOut(tx)
		elsewhere = known && onChain > max(last, nextNonce(all, 0))
		if r.Pays && old == nil {
			if begun := numberIn(tx, paymentsKey); begun != payments {
				return ErrPaymentUnderWay
			}
			if err := tx.Bucket(metaBucket).Put(paymentsKey, store.Key(payments+1)); err != nil {
				return err
			}
		}
		if old != nil {
			if err := tx.Bucket(txsBucket).Delete(store.Key(old.Nonce)); err != nil {
				return err
			}
		}
		return errors.Join(tx.Bucket(metaBucket).Put(nonceKey, store.Key(r.Nonce+1)), tx.Bucket(txsBucket).PutJSON(store.Key(r.Nonce), r))
	})
	return elsewhere, err
}

// payments are all records, and how many payments were ever begun.
func (j *journal) payments() (all []*record, begun uint64, err error) {
	err = j.wrap("read", j.with(func(db *store.DB) error {
		return db.View(func(tx *store.Tx) (err error) {
			begun = numberIn(tx, paymentsKey)
			all, err = j.recordsIn(tx)
			return err
		})
	}))
	return all, begun, err
}

// numberIn is a number of the meta bucket; 0 if it is not there.
func numberIn(tx *store.Tx, key []byte) uint64 {
	if b := tx.Bucket(metaBucket).Get(key); len(b) == 8 {
		return binary.BigEndian.Uint64(b)
	}
	return 0
}

// nextNonce is the first nonce that is free.
func nextNonce(all []*record, onChain uint64) uint64 {
	for _, r := range all {
		onChain = max(onChain, r.Nonce+1)
	}
	return onChain
}

// givenOut is the nonce after the last that was given out; known is false if there is none.
func givenOut(tx *store.Tx) (nonce uint64, known bool) {
	if b := tx.Bucket(metaBucket).Get(nonceKey); len(b) == 8 {
		return binary.BigEndian.Uint64(b), true
	}
	return 0, false
}

// next is the nonce that the next record takes.
func (j *journal) next(onChain uint64) (nonce uint64, err error) {
	all, err := j.records()
	return nextNonce(all, onChain), err
}

// fill stores a record for a nonce that no record has. ok is false if one has it.
func (j *journal) fill(r *record) (ok bool, err error) {
	err = j.change(func(tx *store.Tx) error {
		if ok = tx.Bucket(txsBucket).Get(store.Key(r.Nonce)) == nil; !ok {
			return nil
		}
		r.Owner = j.self
		return tx.Bucket(txsBucket).PutJSON(store.Key(r.Nonce), r)
	})
	return ok, err
}

// update stores a record that has changed.
func (j *journal) update(r *record) error {
	return j.change(func(tx *store.Tx) error { return tx.Bucket(txsBucket).PutJSON(store.Key(r.Nonce), r) })
}

// giveUp forgets a record that no node took, so that the next one has its nonce.
func (j *journal) giveUp(r *record) error {
	return j.change(func(tx *store.Tx) error {
		if last, known := givenOut(tx); known && last == r.Nonce+1 {
			if err := tx.Bucket(metaBucket).Put(nonceKey, store.Key(r.Nonce)); err != nil {
				return err
			}
		}
		return tx.Bucket(txsBucket).Delete(store.Key(r.Nonce))
	})
}

// finish forgets a record that is so deep in the chain that it stays there, or can never be mined.
func (j *journal) finish(r *record) error {
	return j.change(func(tx *store.Tx) error {
		return tx.Bucket(txsBucket).Delete(store.Key(r.Nonce))
	})
}

// records are all records, by nonce.
func (j *journal) records() (all []*record, err error) {
	err = j.view(func(tx *store.Tx) (err error) {
		all, err = j.recordsIn(tx)
		return err
	})
	return all, err
}

// adopt takes over the records of processes that live no more, and returns them.
func (j *journal) adopt() (adopted []*record, err error) {
	orphans := func(all []*record) (found []*record) {
		dead := map[string]bool{}
		for _, r := range all {
			if _, looked := dead[r.Owner]; !looked {
				dead[r.Owner] = j.isDead(r.Owner)
			}
			if dead[r.Owner] {
				found = append(found, r)
			}
		}
		return found
	}
	all, err := j.records()
	if err != nil || !slices.ContainsFunc(all, func(r *record) bool { return r.Owner != j.self }) {
		return nil, err
	}
	err = j.change(func(tx *store.Tx) error {
		all, err := j.recordsIn(tx)
		if err != nil {
			return err
		}
		adopted = orphans(all)
		for _, r := range adopted {
			r.Owner = j.self
			if err := tx.Bucket(txsBucket).PutJSON(store.Key(r.Nonce), r); err != nil {
				return err
			}
		}
		return nil
	})
	return adopted, err
}

func (j *journal) recordsIn(tx *store.Tx) (all []*record, err error) {
	checked := map[string]*checkedRecord{}
	err = tx.Bucket(txsBucket).ForEach(func(k, v []byte) error {
		hash := sha256.Sum256(v)
		known := j.checked[string(k)]
		if known == nil || known.hash != hash {
			r := new(record)
			err := json.Unmarshal(v, r)
			if err == nil {
				err = j.check(r)
			}
			if err == nil && !bytes.Equal(k, store.Key(r.Nonce)) {
				err = errors.New("it is kept as that of another nonce")
			}
			if err != nil {
				return j.damaged(fmt.Errorf("%s: the record under %x: %w", j.path, k, err))
			}
			known = &checkedRecord{hash, r}
		}
		checked[string(k)] = known
		all = append(all, known.copy())
		return nil
	})
	if err == nil {
		j.checked = checked
	}
	return all, err
}

// A checkedRecord is one that was read and checked: it is so again whenever the journal has other bytes in its place.
type checkedRecord struct {
	hash   [sha256.Size]byte
	record *record
}

// copy is the record, for whoever changes it.
func (c *checkedRecord) copy() *record {
	r := *c.record
	r.Versions = slices.Clone(r.Versions)
	return &r
}

// check finds out whether a record is what its signed bytes say.
func (j *journal) check(r *record) error {
	if len(r.Versions) == 0 {
		return errors.New("nothing was signed for it")
	}
	for i, v := range r.Versions {
		tx := new(types.Transaction)
		if err := tx.UnmarshalBinary(v.Raw); err != nil {
			return fmt.Errorf("version %d is no transaction: %w", i+1, err)
		}
		from, err := types.Sender(types.LatestSignerForChainID(j.chainID), tx)
		switch {
		case err != nil:
			return fmt.Errorf("version %d: %w", i+1, err)
		case from != j.key:
			return fmt.Errorf("version %d was not signed by %s", i+1, j.key)
		case tx.Hash() != v.Hash || tx.Nonce() != r.Nonce ||
			v.Tip == nil || v.FeeCap == nil || tx.GasTipCapCmp(txOf(v)) != 0 || tx.GasFeeCapCmp(txOf(v)) != 0:
			return fmt.Errorf("version %d is not what was signed", i+1)
		case v.Cancel:
			if len(tx.Data()) > 0 {
				return fmt.Errorf("version %d is not what was signed", i+1)
			}
		case !bytes.Equal(tx.Data(), r.Data) || tx.Value().Cmp(r.value()) != 0 || tx.Gas() != r.Gas || (tx.To() == nil) != (r.To == nil) || tx.To() != nil && *tx.To() != *r.To:
			return fmt.Errorf("version %d is not what was signed", i+1)
		}
	}
	return nil
}

// txOf is something to compare the fee of a signed transaction with.
func txOf(v version) *types.Transaction {
	return types.NewTx(&types.DynamicFeeTx{GasTipCap: v.Tip, GasFeeCap: v.FeeCap})
}
