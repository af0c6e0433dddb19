package prover

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
)

// A Chain is what a prover reads. [ledger.Client] is one.
type Chain interface {
	Head(ctx context.Context) (chain.Header, error)
	Header(ctx context.Context, number uint64) (chain.Header, error)
	VerifierCode(ctx context.Context) ([]byte, error)
	HeadsFrom(ctx context.Context, number uint64) <-chan chain.Head
	TermsAt(ctx context.Context, id, epoch uint64) (ledger.Terms, error)
	Seal(ctx context.Context, id, period uint64) (ledger.Seal, error)
	LeasedAt(ctx context.Context, id, block uint64) (ledger.Bitmap, error)
	Response(ctx context.Context, id, challenge uint64) (ledger.ResponseStatus, error)
	Challenges(ctx context.Context, epoch uint64) ([]uint64, error)
	Events(ctx context.Context, from, to uint64, progress chain.Progress) ([]ledger.Event, error)
}

// A Sender makes the provider's transactions. Each call returns when its transaction is in the
// chain; a contract's refusal is a [ledger.Revert]. [ledger.Sender] is one.
type Sender interface {
	Address() common.Address
	BeginSeal(ctx context.Context, id uint64) (*ledger.Receipt, error)
	PostSeal(ctx context.Context, id uint64, sealContext, root capacity.Element) (*ledger.Receipt, error)
	Respond(ctx context.Context, a ledger.Response) (*ledger.Receipt, error)
	DrawAudit(ctx context.Context, id, challenge uint64, shareRoot capacity.Element, claimed ledger.Bitmap) (*ledger.Receipt, error)
	Prove(ctx context.Context, id, challenge uint64, shareRoot capacity.Element, proof ledger.Proof) (*ledger.Receipt, error)
}
