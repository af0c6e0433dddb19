package wallet

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"

	"github.com/muster-network/muster/chain"
)

// A Call is a transaction that is wanted.
type Call struct {
	Value *big.Int // ether to give, in wei; nil: none

	What string          // for people: "open challenge 7"
	To   *common.Address // nil: makes a contract
	Data []byte
	Once bool // the same call in flight already is as good as another one
	Pays bool // uses up a permit or an allowance
	// Payments is how many payments had been begun, as [Wallet.Paid] says, when the permit or the
	// allowance of this one was looked at: with others since it fails with [ErrPaymentUnderWay].
	Payments uint64
	// Guarded says that the contract lets the call have its effect once, however often it is mined, as
	// a call with Once does: a permit in it can be used once.
	Guarded bool
}

const (
	// estimates are raised by a quarter: state may change before the transaction is mined.
	gasMarginNum, gasMarginDen = 5, 4
	// callMargin is what a call of a contract gets besides: a response may have to open its challenge by
	// then, a claim to share out an epoch's rewards.
	callMargin = 150_000
	// maxTxGas is the most gas that a transaction may ask for (EIP-7825).
	MaxTxGas = 1 << 24
	// bumps raise both fees by a quarter; nodes ask for a tenth at least.
	bumpNum, bumpDen = 5, 4
)

// DefaultMaxPriorityFee is the most that a sender pays for a unit of gas above the base fee unless told
// otherwise, in wei. Chains whose blocks are full ask for some 30 gwei.
var DefaultMaxPriorityFee = big.NewInt(50 * params.GWei)

const (
	// A node's tip is believed up to so many times what was paid in the last blocks.
	tipMargin = 4
	tipBlocks = 20
	// lowTip is always believed, in wei: nodes suggest a gwei when nobody pays anything.
	lowTip = 2 * params.GWei
)

// limits are the most that may be offered for a unit of gas, in wei: in all, and above the base fee.
type limits struct{ fee, tip *big.Int }

// DefaultMaxFee is the most that a sender pays for a unit of gas unless told otherwise, in wei.
var DefaultMaxFee = big.NewInt(500 * params.GWei)

// A fee is what a transaction offers for a unit of gas (EIP-1559), in wei.
type Fee struct{ Tip, FeeCap *big.Int }

// Simulate runs a call as if it were in the next block and returns the gas to give it. A contract's
// refusal comes back as a [chain.Reverted].
func Simulate(ctx context.Context, n *chain.Node, from common.Address, c *Call) (gas uint64, err error) {
	gas, err = estimate(ctx, n, from, c, "pending")
	var r *chain.Reverted
	if err != nil && !errors.As(err, &r) && !errors.Is(err, chain.ErrUnavailable) && ctx.Err() == nil {
		return estimate(ctx, n, from, c, "latest") // not every node knows the pending block
	}
	return gas, err
}

func estimate(ctx context.Context, n *chain.Node, from common.Address, c *Call, block string) (uint64, error) {
	arg := map[string]any{"from": from, "input": hexutil.Bytes(c.Data)}
	if c.To != nil {
		arg["to"] = c.To
	}
	if c.Value != nil {
		arg["value"] = (*hexutil.Big)(c.Value)
	}
	return chain.Ask(ctx, n, "", func(ctx context.Context) (uint64, error) {
		var gas hexutil.Uint64
		err := n.Eth().Client().CallContext(ctx, &gas, "eth_estimateGas", arg, block)
		limit := GasLimit(uint64(gas))
		if c.To != nil && len(c.Data) > 0 {
			limit = min(limit+callMargin, MaxTxGas)
		}
		return limit, err
	})
}

// GasLimit is what to allow a transaction that is estimated to use some gas.
func GasLimit(gas uint64) uint64 { return min(gas*gasMarginNum/gasMarginDen, MaxTxGas) }

// SuggestFee is what gets a transaction into one of the next blocks, even if the base fee doubles,
// and the block after which that holds.
func SuggestFee(ctx context.Context, n *chain.Node, limit *big.Int) (f Fee, head uint64, err error) {
	return suggestFee(ctx, n, limits{limit, DefaultMaxPriorityFee})
}

func suggestFee(ctx context.Context, n *chain.Node, most limits) (f Fee, head uint64, err error) {
	tip, err := chain.Ask(ctx, n, "read the usual tip", n.Eth().SuggestGasTipCap)
	if err != nil {
		return Fee{}, 0, err
	}
	h, err := chain.Ask(ctx, n, "read the base fee", func(ctx context.Context) (*types.Header, error) {
		return n.Eth().HeaderByNumber(ctx, nil)
	})
	if err != nil {
		return Fee{}, 0, err
	}
	if h.BaseFee == nil {
		return Fee{}, 0, fmt.Errorf("the chain of %s has no base fee (EIP-1559): muster cannot send there", n.URL())
	}
	if tip.Cmp(big.NewInt(lowTip)) > 0 {
		tip = lower(tip, believable(ctx, n))
	}
	tip = lower(lower(tip, most.tip), most.fee)
	return Fee{Tip: tip, FeeCap: lower(new(big.Int).Add(tip, new(big.Int).Lsh(h.BaseFee, 1)), most.fee)}, h.Number.Uint64(), nil
}

// believable is the highest tip to believe a node, from the tips that were paid in the last blocks. A
// node that does not tell them is believed.
func believable(ctx context.Context, n *chain.Node) *big.Int {
	var paid []*big.Int
	err := n.Try(ctx, func(ctx context.Context) error {
		history, err := n.Eth().FeeHistory(ctx, tipBlocks, nil, []float64{50})
		if err != nil {
			return err
		}
		for i, rewards := range history.Reward {
			if len(rewards) == 1 && rewards[0] != nil && i < len(history.GasUsedRatio) && history.GasUsedRatio[i] > 0 {
				paid = append(paid, rewards[0])
			}
		}
		return nil
	})
	if err != nil || len(paid) == 0 {
		return DefaultMaxFee
	}
	slices.SortFunc(paid, (*big.Int).Cmp)
	return higher(big.NewInt(lowTip), new(big.Int).Mul(paid[len(paid)/2], big.NewInt(tipMargin)))
}

func lower(a, b *big.Int) *big.Int {
	if a.Cmp(b) < 0 {
		return new(big.Int).Set(a)
	}
	return new(big.Int).Set(b)
}

func higher(a, b *big.Int) *big.Int {
	if a.Cmp(b) > 0 {
		return a
	}
	return b
}

// bumped is what replaces a transaction that offers old: at least a quarter more, and at least
// what is usual now. ok is false if that would be above the limits.
func bumped(old, usual Fee, most limits) (f Fee, ok bool) {
	raise := func(v *big.Int) *big.Int {
		v = new(big.Int).Mul(v, big.NewInt(bumpNum))
		return v.Div(v, big.NewInt(bumpDen)).Add(v, big.NewInt(1))
	}
	f = Fee{Tip: higher(raise(old.Tip), usual.Tip), FeeCap: higher(raise(old.FeeCap), usual.FeeCap)}
	return f, f.FeeCap.Cmp(most.fee) <= 0 && f.Tip.Cmp(most.tip) <= 0
}
