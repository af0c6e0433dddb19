package fleet

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math/big"

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

// maxOrder is the most bytes of an order's message. A proof with the evidence of a block has less than four thousand.
const maxOrder = 32 << 10

// An Order is a transaction that a server wants. It has all that the transaction says, so that two orders are the same
// exactly when their transactions are.
type Order struct {
	Kind       Kind           `json:"kind"`
	ChainID    uint64         `json:"chainId"`
	Contract   common.Address `json:"contract"`             // the deployment's capacity ledger
	Commitment uint64         `json:"commitment,omitempty"` // of all but open and draw
	Challenge  uint64         `json:"challenge,omitempty"`  // of open, respond, draw and prove
	Period     uint64         `json:"period,omitempty"`     // of begin-seal
	After      uint64         `json:"after,omitempty"`      // of begin-seal: the block in which it was begun before; 0: it was not
	Context    *common.Hash   `json:"context,omitempty"`    // of post-seal
	Root       *common.Hash   `json:"root,omitempty"`       // of post-seal; of respond and prove: the chain root
	Beacon     *common.Hash   `json:"beacon,omitempty"`     // of respond: the challenge's
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

// check says what an order lacks, or has that its kind has not: two forms of one order would be two orders.
func (o Order) check() error {
	has := func(commitment, challenge, period, context, root, beacon, units, evidence, proof bool) bool {
		return commitment == (o.Commitment != 0) && challenge == (o.Challenge != 0) && (period || o.Period == 0 && o.After == 0) &&
			context == (o.Context != nil) && root == (o.Root != nil) && beacon == (o.Beacon != nil) && units == (o.Units > 0) &&
			(evidence || len(o.Evidence) == 0) && proof == (len(o.Proof) == proofWords) && (proof || len(o.Proof) == 0)
	}
	const yes, no = true, false
	var fits bool
	switch o.Kind {
	case BeginSeal:
		fits = has(yes, no, yes, no, no, no, no, no, no)
	case DrawSeal:
		fits = has(yes, no, no, no, no, no, no, yes, no)
	case PostSeal:
		fits = has(yes, no, no, yes, yes, no, no, no, no)
	case Open, Draw:
		fits = has(no, yes, no, no, no, no, no, yes, no)
	case Respond:
		fits = has(yes, yes, no, no, yes, yes, yes, no, no)
	case Prove:
		fits = has(yes, yes, no, no, yes, no, no, yes, yes)
	}
	if !fits || o.Units > capacity.MaxUnits {
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
