package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
)

// A Call is a transaction that is wanted.
type call struct {
	what string          // for people: "open challenge 7"
	to   *common.Address // nil: makes a contract
	data []byte
	once bool // the same call in flight already is as good as another one
	pays bool // uses up a permit or an allowance
}

const (
	// estimates are raised by a quarter: state may change before the transaction is mined.
	gasMarginNum, gasMarginDen = 5, 4
	// maxTxGas is the most gas that a transaction may ask for (EIP-7825).
	maxTxGas = 1 << 24
	// bumps raise both fees by a quarter; nodes ask for a tenth at least.
	bumpNum, bumpDen = 5, 4
)

// DefaultMaxFee is the most that a sender pays for a unit of gas unless told otherwise, in wei.
var DefaultMaxFee = big.NewInt(500 * params.GWei)

// A fee is what a transaction offers for a unit of gas (EIP-1559), in wei.
type fee struct{ tip, feeCap *big.Int }

// Simulate runs a call as if it were in the next block and returns the gas to give it. A contract's
// refusal comes back as a [Reverted].
func simulate(ctx context.Context, n *Node, from common.Address, c *call) (gas uint64, err error) {
	gas, err = estimate(ctx, n, from, c, "pending")
	var r *Reverted
	if err != nil && !errors.As(err, &r) && !errors.Is(err, ErrUnavailable) && ctx.Err() == nil {
		return estimate(ctx, n, from, c, "latest") // not every node knows the pending block
	}
	return gas, err
}

func estimate(ctx context.Context, n *Node, from common.Address, c *call, block string) (uint64, error) {
	arg := map[string]any{"from": from, "input": hexutil.Bytes(c.data)}
	if c.to != nil {
		arg["to"] = c.to
	}
	return Ask(ctx, n, "", func(ctx context.Context) (uint64, error) {
		var gas hexutil.Uint64
		err := n.Eth().Client().CallContext(ctx, &gas, "eth_estimateGas", arg, block)
		return gasLimit(uint64(gas)), err
	})
}

// gasLimit is what to allow a transaction that is estimated to use some gas.
func gasLimit(gas uint64) uint64 { return min(gas*gasMarginNum/gasMarginDen, maxTxGas) }

// SuggestFee is what gets a transaction into one of the next blocks, even if the base fee doubles,
// and the block after which that holds.
func suggestFee(ctx context.Context, n *Node, limit *big.Int) (f fee, head uint64, err error) {
	tip, err := Ask(ctx, n, "read the usual tip", n.Eth().SuggestGasTipCap)
	if err != nil {
		return fee{}, 0, err
	}
	h, err := Ask(ctx, n, "read the base fee", func(ctx context.Context) (*types.Header, error) {
		return n.Eth().HeaderByNumber(ctx, nil)
	})
	if err != nil {
		return fee{}, 0, err
	}
	if h.BaseFee == nil {
		return fee{}, 0, fmt.Errorf("the chain of %s has no base fee (EIP-1559): muster cannot send there", n.URL())
	}
	f = fee{tip: tip, feeCap: new(big.Int).Add(tip, new(big.Int).Lsh(h.BaseFee, 1))}
	if f.feeCap.Cmp(limit) > 0 {
		f.feeCap = new(big.Int).Set(limit)
	}
	if f.tip.Cmp(f.feeCap) > 0 {
		f.tip = f.feeCap
	}
	return f, h.Number.Uint64(), nil
}

// bumped is what replaces a transaction that offers old: at least a quarter more, and at least
// what is usual now. ok is false if that would be above the limit.
func bumped(old, usual fee, limit *big.Int) (f fee, ok bool) {
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
	f = fee{tip: higher(raise(old.tip), usual.tip), feeCap: higher(raise(old.feeCap), usual.feeCap)}
	return f, f.feeCap.Cmp(limit) <= 0
}
