package prover

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain"
)

// A Chain is what a prover reads. [chain.Client] is one.
type Chain interface {
	Head(ctx context.Context) (chain.Header, error)
	Header(ctx context.Context, number uint64) (chain.Header, error)
	VerifierCode(ctx context.Context) ([]byte, error)
	HeadsFrom(ctx context.Context, number uint64) <-chan chain.Head
	TermsAt(ctx context.Context, id, epoch uint64) (chain.Terms, error)
	Seal(ctx context.Context, id, period uint64) (chain.Seal, error)
	LeasedAt(ctx context.Context, id, block uint64) (chain.Bitmap, error)
	Response(ctx context.Context, id, challenge uint64) (chain.Response, error)
	Challenges(ctx context.Context, epoch uint64) ([]uint64, error)
	Events(ctx context.Context, from, to uint64, progress chain.Progress) ([]chain.Event, error)
}

// A Sender makes the provider's transactions. Each call returns when its transaction is in the
// chain; a contract's refusal is a [chain.Revert]. [chain.Sender] is one.
type Sender interface {
	Address() common.Address
	BeginSeal(ctx context.Context, id uint64) (*chain.Receipt, error)
	PostSeal(ctx context.Context, id uint64, sealContext, root capacity.Element) (*chain.Receipt, error)
	Respond(ctx context.Context, a chain.Answer) (*chain.Receipt, error)
	DrawAudit(ctx context.Context, id, challenge uint64, shareRoot capacity.Element, claimed chain.Bitmap) (*chain.Receipt, error)
	Prove(ctx context.Context, id, challenge uint64, shareRoot capacity.Element, proof chain.Proof) (*chain.Receipt, error)
}
