package fleet

import (
	"crypto/ed25519"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/nats-io/nats.go"

	"github.com/muster-network/muster/internal/store"
	"github.com/muster-network/muster/prover"
)

// keptPeriods is for how many seal periods the hub keeps the roots of units.
const keptPeriods = 2

// keptRoots are the roots of a seal's units, as they were posted last. A server that takes a commitment over needs them
// while units are leased.
type keptRoots struct {
	Period  uint64        `json:"period"`
	Context common.Hash   `json:"context"`
	Roots   []common.Hash `json:"roots"`
}

// keepRoots keeps the roots of an order to post a seal, and drops those of old periods.
func keepRoots(tx *store.Tx, o *Order) error {
	bucket, own := tx.Bucket(rootBucket), store.Key(o.Commitment)
	var old [][]byte
	err := bucket.ForEach(func(key, value []byte) error {
		var kept keptRoots
		if string(key[:len(own)]) != string(own) {
			return nil
		}
		err := json.Unmarshal(value, &kept)
		if err == nil && kept.Period+keptPeriods <= o.Period {
			old = append(old, key)
		}
		return err
	})
	for _, key := range old {
		err = errors.Join(err, bucket.Delete(key))
	}
	if err != nil {
		return err
	}
	return bucket.PutJSON(append(own, o.Context[:]...), keptRoots{o.Period, *o.Context, o.Roots})
}

// rootsOf are the roots that are kept for a commitment.
func (b *book) rootsOf(commitment uint64) (all []keptRoots, err error) {
	own := store.Key(commitment)
	err = b.db.View(func(tx *store.Tx) error {
		return tx.Bucket(rootBucket).ForEach(func(key, value []byte) error {
			if string(key[:len(own)]) != string(own) {
				return nil
			}
			var kept keptRoots
			err := json.Unmarshal(value, &kept)
			all = append(all, kept)
			return err
		})
	})
	return all, err
}

// rootsWanted is a request for the roots of a commitment that a server takes over.
type rootsWanted struct {
	Commitment uint64 `json:"commitment"`
}

type rootsGiven struct {
	Roots []keptRoots `json:"roots"`
}

func (h *Hub) onRoots(name string, key ed25519.PublicKey, m *nats.Msg) error {
	var want rootsWanted
	if err := read(key, m, &want); err != nil {
		return err
	}
	if a := h.book.assignment(want.Commitment); a.Server != name {
		return fmt.Errorf("it asks for the roots of commitment %d, which is not assigned to it", want.Commitment)
	}
	all, err := h.book.rootsOf(want.Commitment)
	if err != nil {
		return err
	}
	h.reply(m, rootsGiven{all})
	return nil
}

// adoptRoots writes roots of an earlier server into the journal of a commitment.
func adoptRoots(dir string, all []keptRoots) error {
	for _, kept := range all {
		sealContext, err1 := elementOf(&kept.Context)
		roots, err2 := elementsOf(kept.Roots)
		if err := errors.Join(err1, err2); err != nil {
			return err
		}
		if err := prover.AdoptRoots(dir, kept.Period, sealContext, roots); err != nil {
			return err
		}
	}
	return nil
}
