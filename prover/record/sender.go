package record

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/killpoint"
	"github.com/muster-network/muster/internal/store"
)

// ErrContradicts says that a transaction is not signed: it would say something else than was signed before, or
// the record does not know whether it would.
var ErrContradicts = errors.New("this would contradict what was signed before")

// A SignedOther is an [ErrContradicts] that names the response which was signed in place of the refused one.
type SignedOther struct {
	Units     int
	ChainRoot capacity.Element
}

func (e *SignedOther) Error() string {
	return fmt.Sprintf("%s: a response with %d units and chain root %s", ErrContradicts, e.Units, capacity.Hex(e.ChainRoot))
}

// Is says that it is an [ErrContradicts].
func (e *SignedOther) Is(target error) bool { return target == ErrContradicts }

// A Sender makes a provider's transactions. Each call returns when its transaction is in the
// chain; a contract's refusal is a [ledger.Revert]. [ledger.Sender] is one.
type Sender interface {
	ActsFor() common.Address // the provider: the sender's own account, or a provider account
	BeginSeal(ctx context.Context, id uint64) (*ledger.Receipt, error)
	DrawSeal(ctx context.Context, id uint64, evidence []byte) (*ledger.Receipt, error)
	PostSeal(ctx context.Context, r ledger.SealRoot) (*ledger.Receipt, error)
	Open(ctx context.Context, challenge uint64, evidence []byte) (*ledger.Receipt, error)
	Respond(ctx context.Context, a ledger.Response) (*ledger.Receipt, error)
	Draw(ctx context.Context, challenge uint64, evidence []byte) (*ledger.Receipt, error)
	Prove(ctx context.Context, id, challenge uint64, chainRoot capacity.Element, evidence []byte, proof ledger.Proof) (*ledger.Receipt, error)
}

// guarded is a sender that asks the record first.
type guarded struct {
	Sender
	record *Record
	of     Deployment
}

func (g *guarded) Respond(ctx context.Context, a ledger.Response) (*ledger.Receipt, error) {
	err := g.sign(a.ID, fmt.Sprintf("the response to challenge %d", a.Challenge), func(h *History) error { return h.respond(responseOf(a)) })
	if err != nil {
		return nil, err
	}
	return g.Sender.Respond(ctx, a)
}

func (g *guarded) PostSeal(ctx context.Context, s ledger.SealRoot) (*ledger.Receipt, error) {
	if root := capacity.UnitTree(s.Units).Root(); root != s.Root {
		return nil, fmt.Errorf("the root %s is not that of the %d units, which is %s", capacity.Hex(s.Root), len(s.Units), capacity.Hex(root))
	}
	err := g.sign(s.ID, fmt.Sprintf("the seal of period %d", s.Period), func(h *History) error { return h.seal(sealOf(s)) })
	if err != nil {
		return nil, err
	}
	return g.Sender.PostSeal(ctx, s)
}

// sign notes what is about to be signed.
func (g *guarded) sign(commitment uint64, what string, note func(*History) error) error {
	killpoint.Here("prover/signing-not-recorded")
	err := g.record.edit(g.of, commitment, func(_ *store.Tx, e *entry) error {
		if err := note(&e.History); err != nil {
			return err
		}
		return e.check()
	})
	switch {
	case err == nil:
		killpoint.Here("prover/signing-recorded")
		return nil
	case errors.Is(err, ErrContradicts):
		return hint.Add(fmt.Errorf("refuse to sign %s of commitment %d: %w", what, commitment, err),
			"find out whether another prover runs for the commitment, and check this machine's memory for faults; %s has what was signed", g.record.path)
	}
	return fmt.Errorf("note %s of commitment %d in the record of what was signed: %w", what, commitment, err)
}
