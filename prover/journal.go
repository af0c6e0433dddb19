package prover

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/store"
)

// ErrOtherData says that a data directory belongs to another commitment or deployment.
var ErrOtherData = errors.New("the data directory is of another commitment")

// A journal is the record of what this prover meant to send, kept in its data directory. An entry
// is written before its transaction leaves: whatever the chain shows of a commitment that is not
// in the journal, someone else sent. It is locked for as long as it is open.
type journal struct{ db *store.DB }

// owner is what a journal is about.
type owner struct {
	ChainID    uint64         `json:"chainId"`
	Genesis    common.Hash    `json:"genesis"` // tells one devnet from the next
	Capacity   common.Address `json:"capacity"`
	Commitment uint64         `json:"commitment"`
}

// plannedResponse is a response that this prover is about to send, or has sent.
type plannedResponse struct {
	Block     common.Hash `json:"block"`     // the challenge's: another one after a reorganisation
	ChainRoot string      `json:"chainRoot"` // as capacity.Hex
	Claimed   int         `json:"claimed"`   // n
}

// JournalSchema is the schema of a prover's journal.
var JournalSchema = store.Schema{Kind: "prover's journal", Version: 1, Migrate: []func(*store.Tx) error{nil}}

const (
	aboutBucket    = "about"
	sealBucket     = "seals"     // by period: an empty object, the seal was begun
	rootBucket     = "roots"     // by period and seal context: the roots of the units, of each tree that was made
	responseBucket = "responses" // by challenge: list of plannedResponse
	chainBucket    = "chains"    // by challenge and chain root: the roots of the units' chains
)

var ownerKey = []byte("owner")

// openJournal opens or makes the journal of a data directory, and locks it.
func openJournal(dir string) (*journal, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("make the data directory: %w", err)
	}
	db, err := openLocked(filepath.Join(dir, journalFile), aboutBucket, sealBucket, rootBucket, responseBucket, chainBucket)
	if err != nil {
		return nil, err
	}
	return &journal{db}, nil
}

func (j *journal) close() error { return j.db.Close() }

// claim marks a new journal as that of a commitment, and checks that an existing one is.
func (j *journal) claim(of owner) error {
	return j.update("owner", func(tx *store.Tx) error {
		about := tx.Bucket(aboutBucket)
		var had owner
		if there, err := about.GetJSON(ownerKey, &had); err != nil {
			return err
		} else if !there {
			return about.PutJSON(ownerKey, of)
		}
		if had != of {
			return hint.Add(fmt.Errorf("%w: %s is the journal of commitment %d of contract %s on chain %d with genesis %s, not of %d of %s on %d with %s",
				ErrOtherData, j.db.Path(), had.Commitment, had.Capacity, had.ChainID, had.Genesis, of.Commitment, of.Capacity, of.ChainID, of.Genesis),
				"use another data directory")
		}
		return nil
	})
}

// beganSeal says whether the seal of a period was begun by this prover.
func (j *journal) beganSeal(period uint64) (began bool, err error) {
	err = j.db.View(func(tx *store.Tx) error {
		began = tx.Bucket(sealBucket).Get(store.Key(period)) != nil
		return nil
	})
	return began, err
}

func (j *journal) putSeal(period uint64) error {
	return j.update("seal", func(tx *store.Tx) error { return tx.Bucket(sealBucket).Put(store.Key(period), []byte("{}")) })
}

func (j *journal) forgetSeal(period uint64) error {
	return j.update("seal", func(tx *store.Tx) error { return tx.Bucket(sealBucket).Delete(store.Key(period)) })
}

// roots are those of the units, of each tree that a seal of so many units was given, the oldest first; 0
// stands for a unit that was left out. They stand for the arrays that are not in memory any more.
func (j *journal) roots(period uint64, sealContext capacity.Element, size int) (all [][]capacity.Element, err error) {
	err = j.db.View(func(tx *store.Tx) error {
		roots, err := elementsIn(tx.Bucket(rootBucket).Get(elementKey(period, sealContext)))
		if err == nil && (size == 0 || len(roots)%size != 0) {
			roots = nil // of another number of units
		}
		for tree := range slices.Chunk(roots, max(1, size)) {
			all = append(all, tree)
		}
		return err
	})
	if err != nil {
		return nil, hint.Add(fmt.Errorf("read the journal's unit roots of period %d: %w", period, err),
			"if the file %s is damaged, move it away and start with --take-over", j.db.Path())
	}
	return all, nil
}

// putRoots writes down the roots of a seal's units, beside those of its earlier trees, and drops those of
// seals that no audit can ask for any more.
func (j *journal) putRoots(period uint64, sealContext capacity.Element, roots []capacity.Element) error {
	return j.update("unit roots", func(tx *store.Tx) error {
		bucket, key := tx.Bucket(rootBucket), elementKey(period, sealContext)
		if err := bucket.DeleteBefore(store.Key(period - min(period, keptSeals))); err != nil {
			return err
		}
		return bucket.Put(key, slices.Concat(bucket.Get(key), bytesOf(roots)))
	})
}

// keptSeals is for how many seal periods the roots of units stay in the journal: challenges of the
// period before may still have to be proven.
const keptSeals = 2

// elementBytes is the length of an element's one encoding.
const elementBytes = 32

// elementsIn reads elements that stand one after the other.
func elementsIn(data []byte) (all []capacity.Element, err error) {
	for one := range slices.Chunk(data, elementBytes) {
		e, err := capacity.ElementFromBytes(one)
		if err != nil {
			return nil, err
		}
		all = append(all, e)
	}
	return all, nil
}

// bytesOf are the encodings of elements, one after the other.
func bytesOf(elements []capacity.Element) []byte {
	data := make([]byte, 0, len(elements)*elementBytes)
	for _, e := range elements {
		encoded := e.Bytes()
		data = append(data, encoded[:]...)
	}
	return data
}

// chainRoots are those of the units' chains in a response with this root; nil if this prover did not compute
// them.
func (j *journal) chainRoots(challenge uint64, root capacity.Element) (roots []capacity.Element, err error) {
	err = j.db.View(func(tx *store.Tx) error {
		roots, err = elementsIn(tx.Bucket(chainBucket).Get(elementKey(challenge, root)))
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("read the journal's chain roots of challenge %d: %w", challenge, err)
	}
	return roots, nil
}

// responses are those to a challenge that this prover meant to send. There is more than one
// only if a first one may not have been sent, or may have been lost.
func (j *journal) responses(challenge uint64) (all []plannedResponse, err error) {
	err = j.db.View(func(tx *store.Tx) (err error) {
		all, err = responsesIn(tx, challenge)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("read the journal's responses to challenge %d: %w", challenge, err)
	}
	return all, nil
}

func responsesIn(tx *store.Tx, challenge uint64) (all []plannedResponse, err error) {
	_, err = tx.Bucket(responseBucket).GetJSON(store.Key(challenge), &all)
	return all, err
}

// addResponse writes down a response that is about to be sent, with the roots of the chains under its root,
// and drops those of challenges before oldest.
func (j *journal) addResponse(challenge uint64, r plannedResponse, root capacity.Element, chainRoots []capacity.Element, oldest uint64) error {
	return j.update("response", func(tx *store.Tx) error {
		bucket := tx.Bucket(chainBucket)
		if err := bucket.DeleteBefore(store.Key(oldest)); err != nil {
			return err
		}
		if err := bucket.Put(elementKey(challenge, root), bytesOf(chainRoots)); err != nil {
			return err
		}
		return editResponses(tx, challenge, adding(r))
	})
}

// adoptResponse writes down a response whose chains are not known.
func (j *journal) adoptResponse(challenge uint64, r plannedResponse) error {
	return j.update("response", func(tx *store.Tx) error { return editResponses(tx, challenge, adding(r)) })
}

func (j *journal) forgetResponse(challenge uint64, r plannedResponse) error {
	return j.update("response", func(tx *store.Tx) error {
		return editResponses(tx, challenge, func(all []plannedResponse) []plannedResponse {
			return slices.DeleteFunc(all, func(other plannedResponse) bool { return r == other })
		})
	})
}

func adding(r plannedResponse) func([]plannedResponse) []plannedResponse {
	return func(all []plannedResponse) []plannedResponse {
		if slices.Contains(all, r) {
			return all
		}
		return append(all, r)
	}
}

func editResponses(tx *store.Tx, challenge uint64, edit func([]plannedResponse) []plannedResponse) error {
	all, err := responsesIn(tx, challenge)
	if err != nil {
		return err
	}
	return tx.Bucket(responseBucket).PutJSON(store.Key(challenge), edit(all))
}

func (j *journal) update(what string, f func(*store.Tx) error) error {
	err := j.db.Update(f)
	switch {
	case err == nil || errors.Is(err, ErrOtherData):
		return err
	case errors.Is(err, store.ErrDamaged):
		return hint.Add(fmt.Errorf("write the journal's %s: %w", what, err), damagedRemedy)
	}
	return hint.Add(fmt.Errorf("write the journal's %s: %w", what, err), "check the disk of the data directory")
}

// elementKey is the key of one of several for a number: a reorganisation may give a period another
// context, or a challenge another response.
func elementKey(number uint64, e capacity.Element) []byte {
	encoded := e.Bytes()
	return append(store.Key(number), encoded[:]...)
}
