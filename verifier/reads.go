package verifier

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/loop"
)

// reads marks the errors of a chain's reads: whatever is wrong with a node may pass.
type reads struct{ of KeeperChain }

func (r reads) Head(ctx context.Context) (chain.Header, error) {
	h, err := r.of.Head(ctx)
	return h, loop.Passing(err)
}

func (r reads) Header(ctx context.Context, number uint64) (chain.Header, error) {
	h, err := r.of.Header(ctx, number)
	return h, loop.Passing(err)
}

func (r reads) HeadsFrom(ctx context.Context, number uint64) <-chan chain.Head {
	return r.of.HeadsFrom(ctx, number)
}

func (r reads) Events(ctx context.Context, from, to uint64, progress chain.Progress) ([]ledger.Event, error) {
	all, err := r.of.Events(ctx, from, to, progress)
	return all, loop.Passing(err)
}

func (r reads) CommitmentCount(ctx context.Context) (uint64, error) {
	n, err := r.of.CommitmentCount(ctx)
	return n, loop.Passing(err)
}

func (r reads) Terms(ctx context.Context, id uint64) (ledger.Terms, error) {
	t, err := r.of.Terms(ctx, id)
	return t, loop.Passing(err)
}

func (r reads) Account(ctx context.Context, id uint64) (ledger.Account, error) {
	a, err := r.of.Account(ctx, id)
	return a, loop.Passing(err)
}

func (r reads) Owed(ctx context.Context, account common.Address) (*big.Int, error) {
	owed, err := r.of.Owed(ctx, account)
	return owed, loop.Passing(err)
}

func (r reads) Value(ctx context.Context, h chain.Header) (ledger.Value, error) {
	v, err := r.of.Value(ctx, h)
	return v, loop.Passing(err)
}

func (r reads) Evidence(ctx context.Context, h chain.Header) ([]byte, error) {
	e, err := r.of.Evidence(ctx, h)
	return e, loop.Passing(err)
}
