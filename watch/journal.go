package watch

import (
	"bytes"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/store"
)

var (
	// ErrLocked says that another watcher uses a data directory.
	ErrLocked = errors.New("another watcher is running with this data directory")
	// ErrOtherData says that a data directory belongs to another watcher or another deployment.
	ErrOtherData = errors.New("the data directory is another watcher's")
)

// journal is what this watcher has found and said. Of a day that goes on it is a log of what was found, slot by
// slot; when the day is over its words are sealed, in one transaction, and never change again. It is locked for as
// long as it is open. Its methods may be called from many goroutines.
type journal struct {
	db     *store.DB
	owner  owner
	secret [32]byte // of which salts are made

	mu    sync.Mutex
	open  map[uint64]map[uint64]*word // by day and commitment: days that are not sealed
	fresh map[uint64][]result         // by day: what is not on disk
	past  uint64                      // the newest sealed day; nothing can be noted for it or before
	next  uint64                      // number of the next piece of the log
	days  map[uint64]*sealedDay       // some that were read
	lost  int                         // pieces of the log that were damaged

	writing sync.Mutex // one writes at a time
}

// owner is whose journal it is.
type owner struct {
	ChainID uint64         `json:"chainId"`
	Genesis common.Hash    `json:"genesis"` // tells one devnet from the next
	Watch   common.Address `json:"watch"`
	Watcher common.Address `json:"watcher"`
}

func (o *owner) place() place { return place{o.ChainID, o.Watch} }

// A result is what was found in a slot.
type result struct {
	commitment uint64
	slot       uint8
	up         bool
	lease      uint64 // whose machine was asked; 0: none
	machineUp  bool
}

// JournalSchema is the schema of a watcher's journal.
var JournalSchema = store.Schema{Kind: "watcher's journal", Version: 1, Migrate: []func(*store.Tx) error{nil}}

const (
	journalFile = "watch.db"

	aboutBucket  = "about"
	logBucket    = "log"  // by day and number: results
	sealedBucket = "days" // by day: its words
	bookBucket   = "book" // by block: what the chain said up to it

	lockPatience = 500 * time.Millisecond
	resultBytes  = 18
	cachedDays   = 3
)

var (
	ownerKey  = []byte("owner")
	secretKey = []byte("secret")
)

// openJournal opens or makes the journal of a data directory, and locks it.
func openJournal(dir string, of owner) (*journal, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("make the data directory: %w", err)
	}
	db, err := store.Open(filepath.Join(dir, journalFile), store.Options{
		Buckets: []string{aboutBucket, logBucket, sealedBucket, bookBucket}, Schema: JournalSchema, Patience: lockPatience,
	})
	switch {
	case errors.Is(err, store.ErrLocked):
		return nil, hint.Add(fmt.Errorf("%w: %w", ErrLocked, err), "stop that watcher first")
	case errors.Is(err, store.ErrDamaged):
		return nil, hint.Add(fmt.Errorf("open the journal: %w", err),
			"move the journal away: words that were reported and are lost cannot be shown when they are demanded")
	case err != nil:
		return nil, fmt.Errorf("open the journal: %w", err)
	}
	j := &journal{db: db, owner: of, open: map[uint64]map[uint64]*word{}, fresh: map[uint64][]result{}, days: map[uint64]*sealedDay{}}
	if err := errors.Join(j.claim(), j.load()); err != nil {
		return nil, errors.Join(err, db.Close())
	}
	return j, nil
}

func (j *journal) close() error { return errors.Join(j.flush(), j.db.Close()) }

// claim marks a new journal as this watcher's, and checks that an existing one is.
func (j *journal) claim() error {
	return j.update("owner", func(tx *store.Tx) error {
		about := tx.Bucket(aboutBucket)
		var had owner
		there, err := about.GetJSON(ownerKey, &had)
		if err != nil {
			return err
		}
		if !there {
			_, _ = rand.Read(j.secret[:]) // never fails
			return errors.Join(about.PutJSON(ownerKey, j.owner), about.Put(secretKey, j.secret[:]))
		}
		if had != j.owner {
			return hint.Add(fmt.Errorf("%w: %s is of %s in %s on chain %d with genesis %s, not of %s in %s on %d with %s", ErrOtherData, j.db.Path(),
				had.Watcher, had.Watch, had.ChainID, had.Genesis, j.owner.Watcher, j.owner.Watch, j.owner.ChainID, j.owner.Genesis),
				"use another data directory")
		}
		if n := copy(j.secret[:], about.Get(secretKey)); n != len(j.secret) {
			return fmt.Errorf("%w: the secret of %s has %d bytes", store.ErrDamaged, j.db.Path(), n)
		}
		return nil
	})
}

// load reads the log, and which day was sealed last.
func (j *journal) load() error {
	return j.db.View(func(tx *store.Tx) error {
		if err := tx.Bucket(sealedBucket).ForEach(func(key, _ []byte) error {
			j.past = binary.BigEndian.Uint64(key)
			return nil
		}); err != nil {
			return err
		}
		return tx.Bucket(logBucket).ForEach(func(key, value []byte) error {
			day := binary.BigEndian.Uint64(key)
			j.next = max(j.next, binary.BigEndian.Uint64(key[8:])+1)
			results, ok := decodeResults(value)
			if !ok {
				j.lost++ // those slots are as if nobody had looked
				return nil
			}
			if day > j.past {
				for _, r := range results {
					j.word(day, r.commitment).note(r)
				}
			}
			return nil
		})
	})
}

func (j *journal) word(day, commitment uint64) *word {
	words := j.open[day]
	if words == nil {
		words = map[uint64]*word{}
		j.open[day] = words
	}
	if words[commitment] == nil {
		words[commitment] = &word{}
	}
	return words[commitment]
}

// note keeps what was found. It is on disk after the next flush. Nothing is noted for a sealed day.
func (j *journal) note(day uint64, r result) {
	j.mu.Lock()
	defer j.mu.Unlock()
	if day <= j.past {
		return
	}
	j.word(day, r.commitment).note(r)
	j.fresh[day] = append(j.fresh[day], r)
}

// looked says whether something was found in a slot.
func (j *journal) looked(day, commitment uint64, slot int) bool {
	j.mu.Lock()
	defer j.mu.Unlock()
	w := j.open[day][commitment]
	return day <= j.past || w != nil && w.seen.Has(slot)
}

// flush writes what is not on disk. What it cannot write it keeps for the next time.
func (j *journal) flush() error {
	j.writing.Lock()
	defer j.writing.Unlock()
	j.mu.Lock()
	fresh := j.fresh
	j.fresh = map[uint64][]result{}
	next := j.next
	j.next += uint64(len(fresh))
	j.mu.Unlock()
	if len(fresh) == 0 {
		return nil
	}
	err := j.update("log", func(tx *store.Tx) error {
		for _, day := range slices.Sorted(maps.Keys(fresh)) {
			key := append(store.Key(day), store.Key(next)...)
			next++
			if err := tx.Bucket(logBucket).Put(key, encodeResults(fresh[day])); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		j.mu.Lock()
		defer j.mu.Unlock()
		for day, results := range fresh {
			if day > j.past {
				j.fresh[day] = append(results, j.fresh[day]...)
			}
		}
	}
	return err
}

func encodeResults(results []result) []byte {
	out := make([]byte, 0, len(results)*resultBytes)
	for _, r := range results {
		out = append(out, r.slot, flag(r.up)|flag(r.machineUp)<<1)
		out = binary.BigEndian.AppendUint64(out, r.commitment)
		out = binary.BigEndian.AppendUint64(out, r.lease)
	}
	return store.Summed(out)
}

func decodeResults(value []byte) (results []result, ok bool) {
	data, ok := unsum(value)
	if !ok || len(data)%resultBytes != 0 {
		return nil, false
	}
	for b := range slices.Chunk(data, resultBytes) {
		results = append(results, result{
			slot: b[0], up: b[1]&1 != 0, machineUp: b[1]&2 != 0,
			commitment: binary.BigEndian.Uint64(b[2:]), lease: binary.BigEndian.Uint64(b[10:]),
		})
	}
	return results, true
}

// unsum is the data behind its checksum.
func unsum(value []byte) (data []byte, ok bool) {
	_, data, _ = bytes.Cut(value, []byte("\n"))
	return data, bytes.Equal(value, store.Summed(data))
}

// seal makes the words of a day final, for some commitments at least, and returns them. A day that is sealed stays
// as it is. When it returns, the words are on disk.
func (j *journal) seal(day uint64, commitments []uint64) (*sealedDay, error) {
	if d, err := j.sealed(day); d != nil || err != nil {
		return d, err
	}
	j.writing.Lock()
	defer j.writing.Unlock()
	j.mu.Lock()
	before := j.past
	j.past = max(j.past, day) // from now on nothing is noted
	words := j.open[day]
	if words == nil {
		words = map[uint64]*word{}
		j.open[day] = words
	}
	for _, commitment := range commitments {
		if words[commitment] == nil {
			words[commitment] = &word{}
		}
	}
	j.mu.Unlock()
	err := j.update("day", func(tx *store.Tx) error {
		if err := tx.Bucket(sealedBucket).Put(store.Key(day), store.Summed(encodeWords(words))); err != nil {
			return err
		}
		return tx.Bucket(logBucket).DeleteBefore(store.Key(day + 1))
	})
	j.mu.Lock()
	defer j.mu.Unlock()
	if err != nil {
		j.past = before
		return nil, err
	}
	for d := range j.open {
		if d <= day {
			delete(j.open, d)
			delete(j.fresh, d)
		}
	}
	return j.keep(day, words), nil
}

// sealed is a day that was sealed; nil: it was not.
func (j *journal) sealed(day uint64) (*sealedDay, error) {
	j.mu.Lock()
	d := j.days[day]
	j.mu.Unlock()
	if d != nil {
		return d, nil
	}
	var value []byte
	if err := j.db.View(func(tx *store.Tx) error {
		value = tx.Bucket(sealedBucket).Get(store.Key(day))
		return nil
	}); err != nil || value == nil {
		return nil, err
	}
	data, ok := unsum(value)
	if !ok {
		return nil, fmt.Errorf("%w: the words of day %d do not have their checksum", store.ErrDamaged, day)
	}
	words, err := decodeWords(data)
	if err != nil {
		return nil, fmt.Errorf("%w: the words of day %d: %w", store.ErrDamaged, day, err)
	}
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.keep(day, words), nil
}

// keep remembers a sealed day for those who ask again.
func (j *journal) keep(day uint64, words map[uint64]*word) *sealedDay {
	d := newSealedDay(j.owner, day, words, j.salt)
	j.days[day] = d
	for len(j.days) > cachedDays {
		delete(j.days, slices.Min(slices.DeleteFunc(slices.Collect(maps.Keys(j.days)), func(other uint64) bool { return other == day })))
	}
	return d
}

// salt hides a word until it is shown. It is made of a secret, so that it need not be kept.
func (j *journal) salt(day, commitment uint64) (salt common.Hash) {
	mac := hmac.New(sha256.New, j.secret[:])
	_, _ = mac.Write(append(store.Key(day), store.Key(commitment)...))
	mac.Sum(salt[:0])
	return salt
}

// sealedDays are the days that are sealed, the oldest first.
func (j *journal) sealedDays() (all []uint64, err error) {
	err = j.db.View(func(tx *store.Tx) error {
		return tx.Bucket(sealedBucket).ForEach(func(key, _ []byte) error {
			all = append(all, binary.BigEndian.Uint64(key))
			return nil
		})
	})
	return all, err
}

// forget drops what is before a day.
func (j *journal) forget(before uint64) error {
	return j.update("days", func(tx *store.Tx) error {
		return tx.Bucket(sealedBucket).DeleteBefore(store.Key(before))
	})
}

// putBook keeps what the chain said up to a block, beside the one kept before.
func (j *journal) putBook(block uint64, book []byte) error {
	return j.update("book", func(tx *store.Tx) error {
		b := tx.Bucket(bookBucket)
		var blocks [][]byte
		if err := b.ForEach(func(key, _ []byte) error {
			blocks = append(blocks, key)
			return nil
		}); err != nil {
			return err
		}
		for len(blocks) > 1 {
			if err := b.Delete(blocks[0]); err != nil {
				return err
			}
			blocks = blocks[1:]
		}
		return b.Put(store.Key(block), store.Summed(book))
	})
}

// books are what was kept, the newest first.
func (j *journal) books() (all [][]byte, err error) {
	err = j.db.View(func(tx *store.Tx) error {
		return tx.Bucket(bookBucket).ForEach(func(_, value []byte) error {
			if data, ok := unsum(value); ok {
				all = append(all, data)
			}
			return nil
		})
	})
	slices.Reverse(all)
	return all, err
}

func (j *journal) update(what string, f func(*store.Tx) error) error {
	err := j.db.Update(f)
	if err == nil || errors.Is(err, ErrOtherData) {
		return err
	}
	return hint.Add(fmt.Errorf("write the watcher's %s: %w", what, err), "check the disk of the data directory")
}

// A sealedDay is the words of a day with their tree. It does not change.
type sealedDay struct {
	day         uint64
	owner       owner
	commitments []uint64 // in order
	words       map[uint64]*word
	salts       func(day, commitment uint64) common.Hash
	tree        tree // nil: there are no words
}

func newSealedDay(of owner, day uint64, words map[uint64]*word, salts func(day, commitment uint64) common.Hash) *sealedDay {
	d := &sealedDay{day: day, owner: of, commitments: slices.Sorted(maps.Keys(words)), words: words, salts: salts}
	leaves := make([]common.Hash, len(d.commitments))
	for i, commitment := range d.commitments {
		leaves[i] = of.place().leaf(day, commitment, d.bare(commitment))
	}
	if len(leaves) > 0 {
		d.tree = newTree(leaves)
	}
	return d
}

// root is what is reported.
func (d *sealedDay) root() common.Hash {
	if d.tree == nil {
		return d.owner.place().emptyRoot(d.day, d.owner.Watcher)
	}
	return d.tree.root()
}

// bare is a word without its proof.
func (d *sealedDay) bare(commitment uint64) *ledger.WatchWord {
	w := d.words[commitment]
	return &ledger.WatchWord{
		Watcher: d.owner.Watcher, Seen: w.seen, Up: w.up, SSHRoot: machineRoot(w.machineWords()), Salt: d.salts(d.day, commitment),
	}
}

// word is the word about a commitment; there may be none.
func (d *sealedDay) word(commitment uint64) (w ledger.WatchWord, ok bool) {
	i, ok := slices.BinarySearch(d.commitments, commitment)
	if !ok {
		return w, false
	}
	w = *d.bare(commitment)
	w.Proof = d.tree.proof(i)
	return w, true
}
