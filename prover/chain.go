package prover

import (
	"context"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/loop"
	"github.com/muster-network/muster/prover/record"
)

// A Chain is what a prover reads. [ledger.Client] is one.
type Chain interface {
	Head(ctx context.Context) (chain.Header, error)
	Header(ctx context.Context, number uint64) (chain.Header, error)
	VerifierCode(ctx context.Context) ([]byte, error)
	HeadsFrom(ctx context.Context, number uint64) <-chan chain.Head
	TermsAt(ctx context.Context, id, epoch uint64) (ledger.Terms, error)
	Account(ctx context.Context, id uint64) (ledger.Account, error)
	Seal(ctx context.Context, id, period uint64) (ledger.Seal, error)
	SealAt(ctx context.Context, id, challenge uint64) (sealContext, root capacity.Element, err error)
	LeasedAt(ctx context.Context, id, block uint64) (int, error)
	OpenBeacon(ctx context.Context, challenge uint64) (beacon capacity.Element, open bool, err error)
	Drawn(ctx context.Context, challenge uint64) (bool, error)
	Response(ctx context.Context, id, challenge uint64) (ledger.ResponseStatus, error)
	Challenges(ctx context.Context, epoch uint64) ([]uint64, error)
	Events(ctx context.Context, from, to uint64, progress chain.Progress) ([]ledger.Event, error)
	// Value and Evidence are what the deployment's beacon has for a block, and what shows it. Their error
	// is [ledger.ErrNoValue] while nobody knows it.
	Value(ctx context.Context, h chain.Header) (ledger.Value, error)
	Evidence(ctx context.Context, h chain.Header) ([]byte, error)
}

// reads marks the errors of a chain's reads: whatever is wrong with a node may pass.
type reads struct{ of Chain }

func (r reads) Head(ctx context.Context) (chain.Header, error) {
	return loop.Read(r.of.Head(ctx))
}

func (r reads) Header(ctx context.Context, number uint64) (chain.Header, error) {
	return loop.Read(r.of.Header(ctx, number))
}

func (r reads) VerifierCode(ctx context.Context) ([]byte, error) {
	return loop.Read(r.of.VerifierCode(ctx))
}

func (r reads) HeadsFrom(ctx context.Context, number uint64) <-chan chain.Head {
	return r.of.HeadsFrom(ctx, number)
}

func (r reads) Account(ctx context.Context, id uint64) (ledger.Account, error) {
	return loop.Read(r.of.Account(ctx, id))
}

func (r reads) TermsAt(ctx context.Context, id, epoch uint64) (ledger.Terms, error) {
	return loop.Read(r.of.TermsAt(ctx, id, epoch))
}

func (r reads) Seal(ctx context.Context, id, period uint64) (ledger.Seal, error) {
	return loop.Read(r.of.Seal(ctx, id, period))
}

func (r reads) SealAt(ctx context.Context, id, challenge uint64) (sealContext, root capacity.Element, err error) {
	sealContext, root, err = r.of.SealAt(ctx, id, challenge)
	return sealContext, root, loop.Passing(err)
}

func (r reads) LeasedAt(ctx context.Context, id, block uint64) (int, error) {
	return loop.Read(r.of.LeasedAt(ctx, id, block))
}

func (r reads) OpenBeacon(ctx context.Context, challenge uint64) (beacon capacity.Element, open bool, err error) {
	beacon, open, err = r.of.OpenBeacon(ctx, challenge)
	return beacon, open, loop.Passing(err)
}

func (r reads) Drawn(ctx context.Context, challenge uint64) (bool, error) {
	return loop.Read(r.of.Drawn(ctx, challenge))
}

func (r reads) Value(ctx context.Context, h chain.Header) (ledger.Value, error) {
	return loop.Read(r.of.Value(ctx, h))
}

func (r reads) Evidence(ctx context.Context, h chain.Header) ([]byte, error) {
	return loop.Read(r.of.Evidence(ctx, h))
}

func (r reads) Response(ctx context.Context, id, challenge uint64) (ledger.ResponseStatus, error) {
	return loop.Read(r.of.Response(ctx, id, challenge))
}

func (r reads) Challenges(ctx context.Context, epoch uint64) ([]uint64, error) {
	return loop.Read(r.of.Challenges(ctx, epoch))
}

func (r reads) Events(ctx context.Context, from, to uint64, progress chain.Progress) ([]ledger.Event, error) {
	return loop.Read(r.of.Events(ctx, from, to, progress))
}

// A Sender makes the provider's transactions. [ledger.Sender] is one; [record.Record.Guard] makes it one that
// never contradicts itself.
type Sender = record.Sender
