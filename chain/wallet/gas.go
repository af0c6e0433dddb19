package wallet

import (
	"context"
	"errors"
	"fmt"
	"math/big"

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
}

const (
	// estimates are raised by a quarter: state may change before the transaction is mined.
	gasMarginNum, gasMarginDen = 5, 4
	// maxTxGas is the most gas that a transaction may ask for (EIP-7825).
	MaxTxGas = 1 << 24
	// bumps raise both fees by a quarter; nodes ask for a tenth at least.
	bumpNum, bumpDen = 5, 4
)

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
		return GasLimit(uint64(gas)), err
	})
}

// gasLimit is what to allow a transaction that is estimated to use some gas.
func GasLimit(gas uint64) uint64 { return min(gas*gasMarginNum/gasMarginDen, MaxTxGas) }

// SuggestFee is what gets a transaction into one of the next blocks, even if the base fee doubles,
// and the block after which that holds.
func SuggestFee(ctx context.Context, n *chain.Node, limit *big.Int) (f Fee, head uint64, err error) {
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
	f = Fee{Tip: tip, FeeCap: new(big.Int).Add(tip, new(big.Int).Lsh(h.BaseFee, 1))}
	if f.FeeCap.Cmp(limit) > 0 {
		f.FeeCap = new(big.Int).Set(limit)
	}
	if f.Tip.Cmp(f.FeeCap) > 0 {
		f.Tip = f.FeeCap
	}
	return f, h.Number.Uint64(), nil
}

// bumped is what replaces a transaction that offers old: at least a quarter more, and at least
// what is usual now. ok is false if that would be above the limit.
func bumped(old, usual Fee, limit *big.Int) (f Fee, ok bool) {
	raise := func(v *big.Int) *big.Int {
		v = new(big.Int).Mul(v, big.NewInt(bumpNum))
		return v.Div(v, big.NewInt(bumpDen)).Add(v, big.NewInt(1))
	}
	higher := func(a, b *big.Int) *big.Int {
		if a.Cmp(b) > 0 {
			return a
		}
		return b
	}
	f = Fee{Tip: higher(raise(old.Tip), usual.Tip), FeeCap: higher(raise(old.FeeCap), usual.FeeCap)}
	return f, f.FeeCap.Cmp(limit) <= 0
}
