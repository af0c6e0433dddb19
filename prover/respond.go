package prover

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/killpoint"
	"github.com/muster-network/muster/internal/loop"
	"github.com/muster-network/muster/prover/record"
)

// stepOpening opens a challenge that nobody has opened: without that it is void. Keepers do so as soon as
// it is possible; a prover that did too would pay for transactions that come second.
func (p *prover) stepOpening(ctx context.Context, t *task) error {
	last := p.Clock.LastOpening(t.number)
	patience := (last - t.number) / 4
	tooLate := p.head.Number >= last
	waits := t.opening.sending || p.head.Number < max(t.number+patience, t.opening.notBefore)
	if t.opening.done || waits && !tooLate {
		return nil
	}
	beacon, open, err := p.Chain.OpenBeacon(ctx, t.number)
	switch {
	case err != nil:
		return err
	case open && beacon != t.beacon:
		return fmt.Errorf("%w: challenge %d is open with another beacon than its block gives", errMoved, t.number)
	case open:
		t.opening.done = true
	case tooLate && (t.number < p.start || !t.isSealed()):
		t.outcome.closed = true // not worth an event
	case tooLate:
		p.void(t, fmt.Sprintf("nobody opened it by block %d, and so it counts for nobody", last))
	case t.isSealed(): // otherwise there is nothing to win by it
		p.open(ctx, t)
	}
	return nil
}

// void ends a challenge that counts for nobody.
func (p *prover) void(t *task, reason string) {
	t.work.stop(errVoid)
	if t.opening.sending {
		t.opening.stop(errVoid)
	}
	p.close(t, Excused, reason)
}

// open sends the transaction that opens a challenge.
func (p *prover) open(ctx context.Context, t *task) {
	t.opening.sending = true
	t.opening.stop = loop.Go(ctx, p.loop, func(ctx context.Context) (*ledger.Receipt, error) {
		evidence, err := p.Chain.Evidence(ctx, t.header)
		if err != nil {
			return nil, err
		}
		return p.Sender.Open(ctx, t.number, evidence)
	}, func(r *ledger.Receipt, err error) error {
		t.opening.sending, t.opening.notBefore = false, p.afterSending(r)
		switch {
		case err == nil || t.outcome.replaced || errors.Is(err, ledger.ErrChallengeAlreadyOpen) || wasStopped(err):
		case p.isFatal(err):
			return err
		case errors.Is(err, ledger.ErrEpochFull):
			p.void(t, "its epoch has as many challenges as it may have")
		default:
			p.warn("could not open a challenge", err, "challenge", t.number)
		}
		return nil
	})
}

// stepResponse takes a task from its block to its response. A transaction sent now comes into the
// next block at the earliest. A challenge is given up only when no response can come any more: one
// of an earlier run may be under way.
func (p *prover) stepResponse(ctx context.Context, t *task) error {
	s, last := p.seals[t.period], p.Clock.LastResponse(t.number)
	over := p.head.Number > last
	switch {
	case !t.isSealed():
		return p.unsealed(ctx, t)
	case over:
		return p.miss(ctx, t, fmt.Sprintf("%s before block %d, the last of its window", t.lacks(), last))
	case p.head.Number == last || s.arrays == nil:
		return nil // too late, or not ready yet
	case t.chains == nil:
		return p.beginChains(ctx, t, s)
	case t.opening.done:
		return p.respond(ctx, t)
	}
	return nil
}

// beginChains computes the chains of as many units as can be claimed: those that are active, and are sealed
// for the challenge, and have their arrays.
func (p *prover) beginChains(ctx context.Context, t *task, s *seal) error {
	leased, err := p.Chain.LeasedAt(ctx, p.Commitment, t.number)
	if err != nil {
		return err
	}
	active := s.size - leased
	if active <= 0 {
		p.close(t, Excused, "all units are leased")
		return nil
	}
	sealed, err := t.sealedIn(s)
	if err != nil {
		return err
	}
	n := 0
	for n < active && s.arrays[n] != nil && !sealed.roots[n].IsZero() {
		n++
	}
	if n == 0 || p.head.Number+p.Margin >= p.Clock.LastResponse(t.number) {
		return nil // not ready yet, or too late
	}
	if t.units == 0 { // otherwise it begins again
		p.tell(Event{Kind: ChallengeSeen, Period: t.period, Challenge: t.number, Claimed: n})
	}
	t.units = n
	start := time.Now()
	p.compute(ctx, t, computing, s, n, firstUnits(n), func(made *chains, err error) error {
		switch {
		case t.units == 0: // of a seal that is gone
		case err == nil:
			t.chains, t.took = made, time.Since(start)
		case errors.Is(err, errCutOff):
			t.work.notBefore = p.Clock.LastResponse(t.number) + 1
		case !wasStopped(err) && !errors.Is(err, errReleased):
			t.work.notBefore = p.head.Number + 1
			p.warn("the chains of a response could not be computed", err, "challenge", t.number)
		}
		return nil
	})
	p.hurry(t)
	return nil
}

// sealedIn is the tree of a seal that holds for the challenge.
func (t *task) sealedIn(s *seal) (*sealed, error) {
	if t.sealContext != s.ctx {
		return nil, fmt.Errorf("%w: the seal of period %d has another context", errMoved, t.period)
	}
	if made := s.find(t.sealRoot); made != nil {
		return made, nil
	}
	return nil, s.mismatch(t.sealRoot)
}

// firstUnits are units 0 … n-1.
func firstUnits(n int) []int {
	units := make([]int, n)
	for c := range units {
		units[c] = c
	}
	return units
}

// lacks says why a challenge has no response.
func (t *task) lacks() string {
	switch {
	case t.chains != nil && !t.opening.done:
		return "it was not opened"
	case t.chains != nil:
		return "the response did not get into the chain"
	case t.units > 0:
		return "the chains were not ready"
	}
	return "the arrays were not ready"
}

// unsealed closes a challenge that came before the period's seal.
func (p *prover) unsealed(ctx context.Context, t *task) error {
	excused := t.number < p.Clock.GraceEnd(t.period)
	if !excused {
		sealed, err := p.sealedBefore(ctx, t.period)
		if err != nil {
			return err
		}
		excused = !sealed
	}
	switch {
	case excused && t.number < p.start:
		t.outcome.closed = true // not worth an event any more
	case excused:
		p.close(t, Excused, "the units were not sealed yet")
	case t.opening.done: // otherwise it may be void
		return p.miss(ctx, t, fmt.Sprintf("period %d's seal was not posted before it", t.period))
	}
	return nil
}

// sealedBefore says whether the commitment was sealed in a period before this one.
func (p *prover) sealedBefore(ctx context.Context, period uint64) (bool, error) {
	for earlier := p.Clock.Period(p.terms.StartEpoch); earlier < period; earlier++ {
		s, err := p.Chain.Seal(ctx, p.Commitment, earlier)
		if err != nil || s.From != 0 {
			return s.From != 0, err
		}
	}
	return false, nil
}

// compute makes chains of some of the n units of a response, each on its core, over the arrays of all n.
func (p *prover) compute(ctx context.Context, t *task, what activity, s *seal, n int, which []int, end func(*chains, error) error) {
	known, beacon := t.chains, t.beacon
	arrays, allocations := s.arrays[:n], s.allocationsOf(n)
	segments, err := p.Profile.ChainSegments(p.terms.Class)
	if err != nil {
		p.warn("cannot compute chains", err, "challenge", t.number)
		return
	}
	turns, ended := p.Machine.turns, func() {}
	if what == computing {
		ended = turns.beginChains()
	}
	begin(ctx, p, t, what, func(ctx context.Context) (*chains, error) {
		defer ended()
		if what == repeating {
			var end func()
			ctx, end = turns.repeating(ctx)
			defer end()
		}
		made := make([]*capacity.Chain, n)
		err := useAll(ctx, allocations, func(ctx context.Context) error {
			g, ctx := errgroup.WithContext(ctx)
			for _, c := range which {
				g.Go(func() error {
					return allocations[c].core.run(ctx, func(func()) (err error) {
						made[c], err = p.MakeChain(ctx, arrays, c, beacon, segments, nil)
						return err
					})
				})
			}
			return g.Wait()
		})
		if err != nil {
			return nil, causeOf(ctx, err)
		}
		roots := make([]capacity.Element, n)
		if known != nil {
			copy(roots, known.roots)
		}
		for _, c := range which {
			roots[c] = made[c].Root()
		}
		return chainsOf(made, roots), nil
	}, end)
}

// causeOf is why work ended: its context's cause, if that ended it.
func causeOf(ctx context.Context, err error) error {
	if cause := context.Cause(ctx); cause != nil {
		return cause
	}
	return err
}

// respond sends the response, unless this or another prover has.
func (p *prover) respond(ctx context.Context, t *task) error {
	earlier, err := p.journal.responses(t.number)
	if err != nil {
		return err
	}
	tried := slices.ContainsFunc(earlier, func(r plannedResponse) bool { return r.Block == t.header.Hash })
	root, n := t.chains.tree.Root(), len(t.chains.roots)
	entry := plannedResponse{Block: t.header.Hash, ChainRoot: capacity.Hex(root), Claimed: n}
	killpoint.Here("prover/response-not-recorded")
	if err := p.journal.addResponse(t.number, entry, root, t.chains.roots, p.lookback(p.head.Number)); err != nil {
		return err
	}
	killpoint.Here("prover/response-recorded")
	response := ledger.Response{ID: p.Commitment, Challenge: t.number, Beacon: t.beacon, Units: n, ChainRoot: root, Block: t.header.Hash}
	t.sent = true
	p.send(ctx, t, responding, func(ctx context.Context) (*ledger.Receipt, error) {
		defer killpoint.Here("prover/response-sent")
		return p.Sender.Respond(ctx, response)
	}, func(err error) error {
		switch {
		case errors.Is(err, ledger.ErrAlreadyResponded) && !tried: // by someone else, which the next step reads
			t.sent = false
			return p.journal.forgetResponse(t.number, entry)
		case wasStopped(err): // too late, which the next step says
		case errors.Is(err, record.ErrContradicts):
			t.sent, t.work.notBefore = false, p.Clock.LastResponse(t.number)+1
			p.warn("will not respond", err, "challenge", t.number)
			return p.keepToSigned(t, entry, err)
		default:
			p.warn("could not respond", err, "challenge", t.number)
		}
		return nil
	})
	return nil
}

// keepToSigned forgets a response that was refused. The one that was signed before it may still get into the
// chain, and then is this prover's.
func (p *prover) keepToSigned(t *task, refused plannedResponse, err error) error {
	if err := p.journal.forgetResponse(t.number, refused); err != nil {
		return err
	}
	signed, ok := errors.AsType[*record.SignedOther](err)
	if !ok {
		return nil
	}
	return p.journal.adoptResponse(t.number, plannedResponse{Block: refused.Block, ChainRoot: capacity.Hex(signed.ChainRoot), Claimed: signed.Units})
}
