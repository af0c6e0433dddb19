package prover

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	bolt "go.etcd.io/bbolt"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
)

// ErrOtherData says that a data directory belongs to another commitment or deployment.
var ErrOtherData = errors.New("the data directory is of another commitment")

// A journal is the record of what this prover meant to send, kept in its data directory. An entry
// is written before its transaction leaves: whatever the chain shows of a commitment that is not
// in the journal, someone else sent. It is locked for as long as it is open.
type journal struct{ db *bolt.DB }

// owner is what a journal is about.
type owner struct {
	ChainID    uint64         `json:"chainId"`
	Genesis    common.Hash    `json:"genesis"` // tells one devnet from the next
	Capacity   common.Address `json:"capacity"`
	Commitment uint64         `json:"commitment"`
}

// answer is a response in the journal.
type answer struct {
	Block     common.Hash   `json:"block"`     // the challenge's: another one after a reorganisation
	ShareRoot string        `json:"shareRoot"` // as capacity.Hex
	Claimed   ledger.Bitmap `json:"claimed"`
}

var (
	aboutBucket  = []byte("about")
	sealBucket   = []byte("seals")     // by period: an empty object, the seal was begun
	rootBucket   = []byte("roots")     // by period and seal context: the roots of the units
	answerBucket = []byte("responses") // by challenge: list of answer
	shareBucket  = []byte("shares")    // by challenge and share root: the shares, by unit
	ownerKey     = []byte("owner")
)

// openJournal opens or makes the journal of a data directory, and locks it.
func openJournal(dir string) (*journal, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("make the data directory: %w", err)
	}
	db, err := openLocked(filepath.Join(dir, journalFile))
	if err != nil {
		return nil, err
	}
	return &journal{db}, nil
}

func (j *journal) close() error { return j.db.Close() }

// claim makes a new journal one of a commitment, and checks that an old one is.
func (j *journal) claim(of owner) error {
	return j.update("owner", func(tx *bolt.Tx) error {
		for _, name := range [][]byte{aboutBucket, sealBucket, rootBucket, answerBucket, shareBucket} {
			if _, err := tx.CreateBucketIfNotExists(name); err != nil {
				return err
			}
		}
		about := tx.Bucket(aboutBucket)
		old := about.Get(ownerKey)
		if old == nil {
			return put(about, ownerKey, of)
		}
		var had owner
		if err := json.Unmarshal(old, &had); err != nil {
			return err
		}
		if had != of {
			return fmt.Errorf("%w: %s is the journal of commitment %d of contract %s on chain %d with genesis %s, not %d of %s on %d with %s; use another data directory",
				ErrOtherData, j.db.Path(), had.Commitment, had.Capacity, had.ChainID, had.Genesis, of.Commitment, of.Capacity, of.ChainID, of.Genesis)
		}
		return nil
	})
}

// beganSeal says whether the seal of a period was begun by this prover.
func (j *journal) beganSeal(period uint64) (began bool, err error) {
	err = j.db.View(func(tx *bolt.Tx) error {
		began = tx.Bucket(sealBucket).Get(key(period)) != nil
		return nil
	})
	return began, err
}

func (j *journal) putSeal(period uint64) error {
	return j.update("seal", func(tx *bolt.Tx) error { return tx.Bucket(sealBucket).Put(key(period), []byte("{}")) })
}

func (j *journal) forgetSeal(period uint64) error {
	return j.update("seal", func(tx *bolt.Tx) error { return tx.Bucket(sealBucket).Delete(key(period)) })
}

// roots are those of the units that a seal was made of, 0 for one that was left out; none if this
// prover did not make it. They stand for the arrays that are not in memory any more.
func (j *journal) roots(period uint64, sealContext capacity.Element) (roots []capacity.Element, err error) {
	err = j.db.View(func(tx *bolt.Tx) error {
		data := tx.Bucket(rootBucket).Get(elementKey(period, sealContext))
		for one := range slices.Chunk(data, elementBytes) {
			root, err := capacity.ElementFromBytes(one)
			if err != nil {
				return err
			}
			roots = append(roots, root)
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("read the journal's unit roots of period %d: %w; if the file %s is damaged, move it away and start with --take-over", period, err, j.db.Path())
	}
	return roots, nil
}

// putRoots takes the roots of a seal's units down, and drops those of seals that nothing can be
// asked about any more.
func (j *journal) putRoots(period uint64, sealContext capacity.Element, roots []capacity.Element) error {
	data := make([]byte, 0, len(roots)*elementBytes)
	for _, root := range roots {
		encoded := root.Bytes()
		data = append(data, encoded[:]...)
	}
	return j.update("unit roots", func(tx *bolt.Tx) error {
		bucket := tx.Bucket(rootBucket)
		if err := deleteBefore(bucket, period-min(period, keptSeals)); err != nil {
			return err
		}
		return bucket.Put(elementKey(period, sealContext), data)
	})
}

// keptSeals is for how many seal periods the roots of units stay in the journal: challenges of the
// period before may still have to be proven.
const keptSeals = 2

// elementBytes is the length of an element's one encoding.
const elementBytes = 32

// shares are those of a response with this root, by unit; nil if this prover did not find them.
func (j *journal) shares(challenge uint64, root capacity.Element) (shares [][]capacity.Share, err error) {
	err = j.db.View(func(tx *bolt.Tx) error {
		data := tx.Bucket(shareBucket).Get(elementKey(challenge, root))
		if data == nil {
			return nil
		}
		return json.Unmarshal(data, &shares)
	})
	if err != nil {
		return nil, fmt.Errorf("read the journal's shares of challenge %d: %w", challenge, err)
	}
	return shares, nil
}

// answers are the responses to a challenge that this prover meant to send. There is more than one
// only if a first one may not have been sent, or may have been lost.
func (j *journal) answers(challenge uint64) (all []answer, err error) {
	err = j.db.View(func(tx *bolt.Tx) (err error) {
		all, err = answersIn(tx, challenge)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("read the journal's responses to challenge %d: %w", challenge, err)
	}
	return all, nil
}

func answersIn(tx *bolt.Tx, challenge uint64) (all []answer, err error) {
	data := tx.Bucket(answerBucket).Get(key(challenge))
	if data == nil {
		return nil, nil
	}
	return all, json.Unmarshal(data, &all)
}

// addResponse takes an answer down that is about to be sent, with the shares under its root, and drops
// the shares of challenges before oldest.
func (j *journal) addResponse(challenge uint64, a answer, root capacity.Element, shares [][]capacity.Share, oldest uint64) error {
	return j.update("response", func(tx *bolt.Tx) error {
		bucket := tx.Bucket(shareBucket)
		if err := deleteBefore(bucket, oldest); err != nil {
			return err
		}
		if err := put(bucket, elementKey(challenge, root), shares); err != nil {
			return err
		}
		return editAnswers(tx, challenge, adding(a))
	})
}

// addAnswer takes an answer down whose shares are not known.
func (j *journal) addAnswer(challenge uint64, a answer) error {
	return j.update("response", func(tx *bolt.Tx) error { return editAnswers(tx, challenge, adding(a)) })
}

func (j *journal) forgetAnswer(challenge uint64, a answer) error {
	return j.update("response", func(tx *bolt.Tx) error {
		return editAnswers(tx, challenge, func(all []answer) []answer {
			return slices.DeleteFunc(all, func(b answer) bool { return a == b })
		})
	})
}

func adding(a answer) func([]answer) []answer {
	return func(all []answer) []answer {
		if slices.Contains(all, a) {
			return all
		}
		return append(all, a)
	}
}

func editAnswers(tx *bolt.Tx, challenge uint64, edit func([]answer) []answer) error {
	all, err := answersIn(tx, challenge)
	if err != nil {
		return err
	}
	return put(tx.Bucket(answerBucket), key(challenge), edit(all))
}

func (j *journal) update(what string, f func(*bolt.Tx) error) error {
	err := j.db.Update(f)
	if err == nil || errors.Is(err, ErrOtherData) {
		return err
	}
	return fmt.Errorf("write the journal's %s: %w; check the disk of the data directory", what, err)
}

func put(b *bolt.Bucket, key []byte, value any) error {
	data, err := json.Marshal(value)
	if err != nil {
		return err
	}
	return b.Put(key, data)
}

func key(number uint64) []byte { return binary.BigEndian.AppendUint64(nil, number) }

// elementKey is the key of one of several for a number: a reorganisation may give a period another
// context, or a challenge another response.
func elementKey(number uint64, e capacity.Element) []byte {
	encoded := e.Bytes()
	return append(key(number), encoded[:]...)
}

// deleteBefore drops what is under smaller numbers.
func deleteBefore(b *bolt.Bucket, number uint64) error {
	c, oldest := b.Cursor(), key(number)
	for k, _ := c.First(); k != nil && bytes.Compare(k[:len(oldest)], oldest) < 0; k, _ = c.Next() {
		if err := c.Delete(); err != nil {
			return err
		}
	}
	return nil
}
