package fleet

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
)

// A sender is a prover's that has no key: what it is to send, it orders from the hub. It is for one assignment.
type sender struct {
	link     *link
	chain    sealReader
	clock    ledger.Clock
	scope    scope
	assigned Assignment
}

// A sealReader tells one beginning of a seal from the next.
type sealReader interface {
	Head(ctx context.Context) (chain.Header, error)
	Seal(ctx context.Context, id, period uint64) (ledger.Seal, error)
}

// ActsFor is the provider, by what the hub said.
func (s *sender) ActsFor() common.Address { return s.assigned.ActsFor }

// order orders and waits.
func (s *sender) order(ctx context.Context, o Order) (*ledger.Receipt, error) {
	o.ChainID, o.Contract = s.scope.ChainID, s.scope.Contract
	out, err := s.link.order(ctx, s.assigned.Term, o)
	if err != nil {
		return nil, err
	}
	return out.result()
}

// BeginSeal orders the beginning of the seal of this period. A seal that has begun begins again when its seed's block
// is out of reach: that is another order.
func (s *sender) BeginSeal(ctx context.Context, id uint64) (*ledger.Receipt, error) {
	head, err := s.chain.Head(ctx)
	if err != nil {
		return nil, err
	}
	period := s.clock.PeriodAt(head.Number + 1)
	on, err := s.chain.Seal(ctx, id, period)
	if err != nil {
		return nil, err
	}
	return s.order(ctx, Order{Kind: BeginSeal, Commitment: id, Period: period, After: on.Begun})
}

// DrawSeal orders the drawing of a seal's seed.
func (s *sender) DrawSeal(ctx context.Context, id uint64, evidence []byte) (*ledger.Receipt, error) {
	return s.order(ctx, Order{Kind: DrawSeal, Commitment: id, Evidence: evidence})
}

// PostSeal orders the posting of a seal's root.
func (s *sender) PostSeal(ctx context.Context, r ledger.SealRoot) (*ledger.Receipt, error) {
	o := Order{Kind: PostSeal, Commitment: r.ID, Period: r.Period, Context: wordOf(r.Ctx), Root: wordOf(r.Root)}
	for _, root := range r.Units {
		o.Roots = append(o.Roots, *wordOf(root))
	}
	return s.order(ctx, o)
}

// Open orders the opening of a challenge: once, whichever servers of the fleet do.
func (s *sender) Open(ctx context.Context, challenge uint64, evidence []byte) (*ledger.Receipt, error) {
	return s.order(ctx, Order{Kind: Open, Challenge: challenge, Evidence: evidence})
}

// Respond orders a response.
func (s *sender) Respond(ctx context.Context, r ledger.Response) (*ledger.Receipt, error) {
	return s.order(ctx, Order{
		Kind: Respond, Commitment: r.ID, Challenge: r.Challenge, Block: &r.Block, Beacon: wordOf(r.Beacon), Units: r.Units, Root: wordOf(r.ChainRoot),
	})
}

// Draw orders the drawing of a challenge's audits: once, as Open.
func (s *sender) Draw(ctx context.Context, challenge uint64, evidence []byte) (*ledger.Receipt, error) {
	return s.order(ctx, Order{Kind: Draw, Challenge: challenge, Evidence: evidence})
}

// Prove orders the proof of an audit.
func (s *sender) Prove(ctx context.Context, id, challenge uint64, chainRoot capacity.Element, evidence []byte, proof ledger.Proof) (*ledger.Receipt, error) {
	words, err := wordsOf(proof)
	if err != nil {
		return nil, err
	}
	return s.order(ctx, Order{Kind: Prove, Commitment: id, Challenge: challenge, Root: wordOf(chainRoot), Evidence: evidence, Proof: words})
}
