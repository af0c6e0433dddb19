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
	return loop.Read(r.of.Head(ctx))
}

func (r reads) Header(ctx context.Context, number uint64) (chain.Header, error) {
	return loop.Read(r.of.Header(ctx, number))
}

func (r reads) HeadsFrom(ctx context.Context, number uint64) <-chan chain.Head {
	return r.of.HeadsFrom(ctx, number)
}

func (r reads) Events(ctx context.Context, from, to uint64, progress chain.Progress) ([]ledger.Event, error) {
	return loop.Read(r.of.Events(ctx, from, to, progress))
}

func (r reads) CommitmentCount(ctx context.Context) (uint64, error) {
	return loop.Read(r.of.CommitmentCount(ctx))
}

func (r reads) Terms(ctx context.Context, id uint64) (ledger.Terms, error) {
	return loop.Read(r.of.Terms(ctx, id))
}

func (r reads) Account(ctx context.Context, id uint64) (ledger.Account, error) {
	return loop.Read(r.of.Account(ctx, id))
}

func (r reads) Counts(ctx context.Context, id, epoch uint64) (ledger.Counts, error) {
	return loop.Read(r.of.Counts(ctx, id, epoch))
}

func (r reads) Challenges(ctx context.Context, epoch uint64) ([]uint64, error) {
	return loop.Read(r.of.Challenges(ctx, epoch))
}

func (r reads) Opener(ctx context.Context, challenge uint64) (common.Address, error) {
	return loop.Read(r.of.Opener(ctx, challenge))
}

func (r reads) SlashCount(ctx context.Context, id uint64) (uint64, error) {
	return loop.Read(r.of.SlashCount(ctx, id))
}

func (r reads) Slash(ctx context.Context, id, number uint64) (ledger.HeldSlash, error) {
	return loop.Read(r.of.Slash(ctx, id, number))
}

func (r reads) Owed(ctx context.Context, account common.Address) (*big.Int, error) {
	return loop.Read(r.of.Owed(ctx, account))
}

func (r reads) Value(ctx context.Context, h chain.Header) (ledger.Value, error) {
	return loop.Read(r.of.Value(ctx, h))
}

func (r reads) Evidence(ctx context.Context, h chain.Header) ([]byte, error) {
	return loop.Read(r.of.Evidence(ctx, h))
}
