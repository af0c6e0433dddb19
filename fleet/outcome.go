package fleet

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/prover/record"
)

// ErrRefused says that the hub does not send what a server ordered: it is for somebody else's commitment, or
// contradicts what was ordered before.
var ErrRefused = errors.New("the hub refuses")

// An outcome is what became of an order.
type outcome struct {
	Receipt *receipt `json:"receipt,omitempty"` // it is in the chain

	// One of these, or Text alone: an error whose kind matters to nobody.
	Revert *revert `json:"revert,omitempty"` // a contract refuses
	Signed *signed `json:"signed,omitempty"` // another response was signed before
	Reason string  `json:"reason,omitempty"` // a name in reasons

	Text  string   `json:"text,omitempty"`
	Hints []string `json:"hints,omitempty"`
}

// A receipt is the part of a ledger.Receipt that provers look at.
type receipt struct {
	TxHash    common.Hash `json:"txHash"` // zero: found on the chain by its effect
	Block     uint64      `json:"block"`
	BlockHash common.Hash `json:"blockHash"`
	GasUsed   uint64      `json:"gasUsed,omitempty"`
}

// A revert is what a contract said.
type revert struct {
	Data    hexutil.Bytes `json:"data"`
	Message string        `json:"message"`
}

// signed is the response that was.
type signed struct {
	Units int         `json:"units"`
	Root  common.Hash `json:"root"`
}

// reasons are the errors that servers have to recognise, other than a contract's refusals.
var reasons = map[string]error{
	"refused":     ErrRefused,
	"replaced":    wallet.ErrReplaced,
	"out-of-gas":  wallet.ErrOutOfGas,
	"no-reason":   wallet.ErrNoReason,
	"contradicts": record.ErrContradicts,
}

// outcomeOf is what came of a transaction.
func outcomeOf(r *ledger.Receipt, err error) outcome {
	if err == nil {
		return outcome{Receipt: &receipt{r.TxHash, r.Block, r.BlockHash, r.GasUsed}}
	}
	o := outcome{Text: err.Error(), Hints: hint.Of(err)}
	var raw *chain.Reverted
	if errors.As(err, &raw) {
		o.Revert = &revert{raw.Data, raw.Message}
		return o
	}
	if other, ok := errors.AsType[*record.SignedOther](err); ok {
		o.Signed = &signed{other.Units, *wordOf(other.ChainRoot)}
		return o
	}
	for name, reason := range reasons {
		if errors.Is(err, reason) {
			o.Reason = name
		}
	}
	return o
}

// failed says whether the order had no effect: it may be sent again.
func (o outcome) failed() bool { return o.Receipt == nil }

// result is what [outcomeOf] was given, as the server's prover sees it.
func (o outcome) result() (*ledger.Receipt, error) {
	if r := o.Receipt; r != nil {
		return &ledger.Receipt{TxHash: r.TxHash, Block: r.Block, BlockHash: r.BlockHash, GasUsed: r.GasUsed}, nil
	}
	err := error(&relayed{text: o.Text, kind: reasons[o.Reason]})
	if o.Revert != nil {
		err = &relayed{text: o.Text, kind: ledger.Explain(&chain.Reverted{Data: o.Revert.Data, Message: o.Revert.Message})}
	}
	if o.Signed != nil {
		if root, bad := elementOf(&o.Signed.Root); bad == nil {
			err = &relayed{text: o.Text, kind: &record.SignedOther{Units: o.Signed.Units, ChainRoot: root}}
		}
	}
	for _, h := range o.Hints {
		err = hint.Add(err, "%s", h)
	}
	return nil, err
}

// A relayed error is one of the hub's, with its text, which errors.Is and errors.As look through.
type relayed struct {
	text string
	kind error // nil: none that matters
}

func (r *relayed) Error() string { return r.text }
func (r *relayed) Unwrap() error { return r.kind }

// refusal is the outcome of an order that the hub does not send.
func refusal(format string, args ...any) outcome {
	return outcomeOf(nil, fmt.Errorf("%w: %w", ErrRefused, fmt.Errorf(format, args...)))
}
