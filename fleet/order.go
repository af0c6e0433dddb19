package fleet

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
)

// A Kind is what an order asks for: one for each method of a prover's sender.
type Kind string

// The kinds of orders.
const (
	BeginSeal Kind = "begin-seal"
	DrawSeal  Kind = "draw-seal"
	PostSeal  Kind = "post-seal"
	Open      Kind = "open"
	Respond   Kind = "respond"
	Draw      Kind = "draw"
	Prove     Kind = "prove"
)

// maxOrder is the most bytes of an order's message. A seal of the most units has seventy thousand, a proof with the
// evidence of a block less than four.
const maxOrder = 128 << 10

// An Order is a transaction that a server wants. It has all that the transaction says, so that two orders are the same
// exactly when their transactions are.
type Order struct {
	Kind       Kind           `json:"kind"`
	ChainID    uint64         `json:"chainId"`
	Contract   common.Address `json:"contract"`             // the deployment's capacity ledger
	Commitment uint64         `json:"commitment,omitempty"` // of all but open and draw
	Challenge  uint64         `json:"challenge,omitempty"`  // of open, respond, draw and prove
	Period     uint64         `json:"period,omitempty"`     // of begin-seal and post-seal
	After      uint64         `json:"after,omitempty"`      // of begin-seal: the block in which it was begun before; 0: it was not
	Context    *common.Hash   `json:"context,omitempty"`    // of post-seal
	Root       *common.Hash   `json:"root,omitempty"`       // of post-seal; of respond and prove: the chain root
	Beacon     *common.Hash   `json:"beacon,omitempty"`     // of respond: the challenge's
	Roots      []common.Hash  `json:"roots,omitempty"`      // of post-seal: those of the units; 0 is one that is left out
	Block      *common.Hash   `json:"block,omitempty"`      // of respond: the challenge's
	Units      int            `json:"units,omitempty"`      // of respond
	Evidence   hexutil.Bytes  `json:"evidence,omitempty"`
	Proof      []common.Hash  `json:"proof,omitempty"` // of prove: points, commitments and their proof of knowledge
}

// proofWords is how many numbers a proof has.
const proofWords = 12

// ID is the hash of an order's canonical form.
func (o Order) ID() string {
	data, _ := json.Marshal(o) // of numbers and bytes alone: it cannot fail
	hash := sha256.Sum256(data)
	return hex.EncodeToString(hash[:])
}

// String names the order for people.
func (o Order) String() string {
	switch o.Kind {
	case BeginSeal:
		return fmt.Sprintf("begin the seal of commitment %d for period %d", o.Commitment, o.Period)
	case DrawSeal:
		return fmt.Sprintf("draw the seed of the seal of commitment %d", o.Commitment)
	case PostSeal:
		return fmt.Sprintf("post the seal of commitment %d", o.Commitment)
	case Open, Draw:
		return fmt.Sprintf("%s challenge %d", o.Kind, o.Challenge)
	}
	act := string(o.Kind)
	if o.Kind == Prove {
		act = "prove the response"
	}
	return fmt.Sprintf("%s to challenge %d for commitment %d", act, o.Challenge, o.Commitment)
}

// A form is which fields orders of a kind have: those that they need, and those that they may have.
type form struct{ needs, may []string }

var forms = map[Kind]form{
	BeginSeal: {[]string{"commitment"}, []string{"period", "after"}},
	DrawSeal:  {[]string{"commitment"}, []string{"evidence"}},
	PostSeal:  {[]string{"commitment", "context", "root", "roots"}, []string{"period"}},
	Open:      {[]string{"challenge"}, []string{"evidence"}},
	Respond:   {[]string{"commitment", "challenge", "block", "beacon", "root", "units"}, nil},
	Draw:      {[]string{"challenge"}, []string{"evidence"}},
	Prove:     {[]string{"commitment", "challenge", "root", "proof"}, []string{"evidence"}},
}

// fields are the names of those that an order has.
func (o Order) fields() (all []string) {
	for name, has := range map[string]bool{
		"commitment": o.Commitment != 0, "challenge": o.Challenge != 0, "period": o.Period != 0, "after": o.After != 0,
		"context": o.Context != nil, "root": o.Root != nil, "roots": len(o.Roots) > 0, "block": o.Block != nil, "beacon": o.Beacon != nil,
		"units": o.Units != 0, "evidence": len(o.Evidence) > 0, "proof": len(o.Proof) > 0,
	} {
		if has {
			all = append(all, name)
		}
	}
	return all
}

// check fails if an order lacks a field of its kind, or has one that its kind has not: two forms of one order would be
// two orders.
func (o Order) check() error {
	form, known := forms[o.Kind]
	malformed := !known || o.Units < 0 || o.Units > capacity.MaxUnits || len(o.Roots) > capacity.MaxUnits || len(o.Proof) != 0 && len(o.Proof) != proofWords
	has := o.fields()
	for _, name := range form.needs {
		malformed = malformed || !slices.Contains(has, name)
	}
	for _, name := range has {
		malformed = malformed || !slices.Contains(form.needs, name) && !slices.Contains(form.may, name)
	}
	if malformed {
		return fmt.Errorf("an order of kind %q is malformed", o.Kind)
	}
	return nil
}

// wordOf is the encoding of an element in an order.
func wordOf(e capacity.Element) *common.Hash {
	word := common.Hash(e.Bytes())
	return &word
}

// elementOf reads it.
func elementOf(word *common.Hash) (capacity.Element, error) {
	return capacity.ElementFromBytes(word[:])
}

// elementsOf reads several.
func elementsOf(words []common.Hash) ([]capacity.Element, error) {
	all := make([]capacity.Element, len(words))
	for i := range words {
		e, err := elementOf(&words[i])
		if err != nil {
			return nil, err
		}
		all[i] = e
	}
	return all, nil
}

// wordsOf are the numbers of a proof.
func wordsOf(p ledger.Proof) ([]common.Hash, error) {
	var words []common.Hash
	for _, list := range [][]*big.Int{p.Points[:], p.Commitments[:], p.CommitmentPok[:]} {
		for _, n := range list {
			if n == nil || n.Sign() < 0 || n.BitLen() > 256 {
				return nil, fmt.Errorf("a number of the proof is %v, which the contracts do not take", n)
			}
			words = append(words, common.BigToHash(n))
		}
	}
	return words, nil
}

// proofOf reads them.
func proofOf(words []common.Hash) (p ledger.Proof) {
	for i := range p.Points {
		p.Points[i] = words[i].Big()
	}
	for i := range p.Commitments {
		p.Commitments[i] = words[len(p.Points)+i].Big()
	}
	for i := range p.CommitmentPok {
		p.CommitmentPok[i] = words[len(p.Points)+len(p.Commitments)+i].Big()
	}
	return p
}
