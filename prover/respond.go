package prover

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/loop"
)

// A task is one challenge, from its block to the end of its proof window.
type task struct {
	challenge uint64
	hash      common.Hash // of the challenge's block
	beacon    capacity.Element
	period    uint64

	doing     activity
	stop      context.CancelCauseFunc // of what is being done
	notBefore uint64                  // block of the next try to send something
	gone      bool                    // replaced by a reorganisation
	closed    bool                    // nothing left to do, unless the chain is reorganised
	told      string                  // how it was closed last

	shares  [][]capacity.Share // by unit; nil of a unit: none; nil: not searched yet
	tree    *capacity.Tree     // over shares
	claimed ledger.Bitmap      // the units with shares
	took    time.Duration      // by the search
	audit   audit
}

// An activity is what is being done for a task beside the loop.
type activity int

const (
	idle       activity = iota
	searching           // for shares, in time for a response
	responding          // sending it
	repeating           // the search for shares of a response that was sent earlier
	drawing             // sending the draw of the audit
	proving             // making the proof
	submitting          // sending it
)

var (
	errCutOff   = errors.New("the response has to be sent now")
	errTooLate  = errors.New("the window is over")
	errMakeWay  = errors.New("a response is searched for")
	errReplaced = errors.New("the challenge's block was replaced")
)

// wasStopped says whether work ended because it was stopped.
func wasStopped(err error) bool {
	return errors.Is(err, context.Canceled) || errors.Is(err, errCutOff) || errors.Is(err, errMakeWay) || errors.Is(err, errTooLate) || errors.Is(err, errReplaced)
}

func (p *prover) newTask(h chain.Header) *task {
	return &task{
		challenge: h.Number, hash: h.Hash, beacon: ledger.Beacon(h.Hash), period: p.Clock.PeriodAt(h.Number),
		stop: func(error) {},
	}
}

// replace ends a task whose challenge is no longer in the chain.
func (t *task) replace(p *prover) {
	t.gone = true
	t.stop(errReplaced)
	if t.shares != nil || t.doing != idle {
		p.tell(Event{Kind: Replaced, Period: t.period, Challenge: t.challenge})
	}
}

// begin does something for a task beside the loop; end takes the results in the loop.
func begin[T any](ctx context.Context, p *prover, t *task, what activity, work func(context.Context) (T, error), end func(T, error) error) {
	t.doing = what
	t.stop = loop.Go(ctx, p.loop, work, func(v T, err error) error {
		t.doing = idle
		p.proving = p.proving && what != proving
		if t.gone {
			return nil
		}
		return end(v, err)
	})
}

// send is begin for a transaction.
func (p *prover) send(ctx context.Context, t *task, what activity, send func(context.Context) (*ledger.Receipt, error), refused func(error) error) {
	begin(ctx, p, t, what, send, func(r *ledger.Receipt, err error) error {
		t.notBefore = p.afterSending(r)
		if err == nil || isFatal(err) {
			return err
		}
		return refused(err)
	})
}

// close ends a task's story.
func (p *prover) close(t *task, kind Kind, reason string) {
	t.closed = true
	if story := string(kind) + reason; t.told != story {
		t.told = story
		p.tell(Event{Kind: kind, Period: t.period, Challenge: t.challenge, Claimed: t.claimed.Count(), Took: t.audit.took, Reason: reason})
	}
}

// stepTask looks where a challenge stands on chain and does what comes next.
func (p *prover) stepTask(ctx context.Context, t *task) error {
	if t.doing != idle {
		p.hurry(t)
		return nil
	}
	if t.closed || p.head.Number < t.notBefore {
		return nil
	}
	if !p.owes(p.Clock.Epoch(t.challenge)) {
		t.closed = true
		return nil
	}
	on, err := p.Chain.Response(ctx, p.Commitment, t.challenge)
	switch {
	case err != nil:
		return err
	case on.Block != 0:
		return p.stepAudit(ctx, t, on)
	}
	return p.stepResponse(ctx, t)
}

// hurry stops what has become pointless. A search still gives what it has found.
func (p *prover) hurry(t *task) {
	head := p.head.Number
	switch t.doing {
	case searching:
		if head+p.Margin >= p.Clock.LastResponse(t.challenge) {
			t.stop(errCutOff)
		}
	case responding:
		if head >= p.Clock.LastResponse(t.challenge) {
			t.stop(errTooLate)
		}
	default:
		if head >= p.Clock.LastProof(t.challenge) {
			t.stop(errTooLate)
		}
	}
}

// stepResponse takes a task from its block to its response. A transaction sent now comes into the
// next block at the earliest. A challenge is given up only when no response can come any more: one
// of an earlier run may be under way.
func (p *prover) stepResponse(ctx context.Context, t *task) error {
	s := p.seals[t.period]
	last := p.Clock.LastResponse(t.challenge)
	switch {
	case !s.before(t.challenge) && (p.head.Number > last || s.on.Posted != 0):
		return p.unsealed(ctx, t)
	case p.head.Number > last:
		return p.miss(ctx, t, fmt.Sprintf("%s before block %d, the last of its window", t.lacks(), last))
	case p.head.Number == last || !s.before(t.challenge) || s.units == nil:
		return nil // too late, not known yet, not ready yet
	case t.shares == nil:
		leased, err := p.Chain.LeasedAt(ctx, p.Commitment, t.challenge)
		if err != nil {
			return err
		}
		free := ledger.FirstUnits(len(s.units)).Without(leased)
		if free.Count() == 0 {
			p.close(t, Excused, "all units are leased")
			return nil
		}
		p.tell(Event{Kind: ChallengeSeen, Period: t.period, Challenge: t.challenge})
		p.makeWay()
		p.search(ctx, t, searching, s, free)
		p.hurry(t)
	case t.claimed.Count() > 0:
		return p.respond(ctx, t)
	}
	return nil
}

// lacks says what a challenge without a response has not got.
func (t *task) lacks() string {
	switch {
	case t.shares == nil:
		return "the arrays were not ready"
	case t.claimed.Count() == 0:
		return "no unit found all its shares"
	}
	return "the response did not get into the chain"
}

// unsealed closes a challenge that came before the period's seal.
func (p *prover) unsealed(ctx context.Context, t *task) error {
	excused := t.challenge < p.Clock.GraceEnd(t.period)
	if !excused {
		sealed, err := p.sealedBefore(ctx, t.period)
		if err != nil {
			return err
		}
		excused = !sealed
	}
	switch {
	case excused && t.challenge < p.start:
		t.closed = true // nobody wants to know any more
	case excused:
		p.close(t, Excused, "the units were not sealed yet")
	default:
		return p.miss(ctx, t, fmt.Sprintf("period %d's seal was not posted before it", t.period))
	}
	return nil
}

// sealedBefore says whether the commitment was sealed in any period before one.
func (p *prover) sealedBefore(ctx context.Context, period uint64) (bool, error) {
	for earlier := p.Clock.Period(p.terms.StartEpoch); earlier < period; earlier++ {
		s, err := p.Chain.Seal(ctx, p.Commitment, earlier)
		if err != nil || s.Posted != 0 {
			return s.Posted != 0, err
		}
	}
	return false, nil
}

// search looks for the shares of some units, one core each. It ends early with those that were
// found when it is stopped.
func (p *prover) search(ctx context.Context, t *task, what activity, s *seal, of ledger.Bitmap) {
	start, beacon, units := time.Now(), t.beacon, s.units
	begin(ctx, p, t, what, func(ctx context.Context) ([][]capacity.Share, error) {
		return p.findShares(ctx, units, of, beacon), nil
	}, func(shares [][]capacity.Share, _ error) error {
		t.shares, t.took = shares, time.Since(start)
		t.tree, t.claimed = capacity.ShareTree(p.Profile, shares), ledger.Bitmap{}
		for c := range shares {
			if shares[c] != nil {
				t.claimed.Add(c)
			}
		}
		if what == repeating {
			p.repeated(t)
		}
		return nil
	})
}

// makeWay stops searches that can wait: they are begun again when no response is searched for.
func (p *prover) makeWay() {
	for _, t := range p.tasks {
		if t.doing == repeating {
			t.stop(errMakeWay)
		}
	}
}

func (p *prover) findShares(ctx context.Context, units []Unit, of ledger.Bitmap, beacon capacity.Element) [][]capacity.Share {
	shares := make([][]capacity.Share, len(units))
	var all sync.WaitGroup
	defer all.Wait()
	for c, unit := range units {
		if unit == nil || !of.Has(c) {
			continue
		}
		all.Go(func() {
			found, err := unit.Shares(ctx, beacon, p.Clock.Target)
			switch {
			case err == nil && len(found) == p.Profile.Slots:
				shares[c] = found
			case ctx.Err() == nil && !errors.Is(err, errReleased):
				p.Log.Warn("a unit has no shares and is not claimed", "unit", c, "shares", len(found), "error", err)
			}
		})
	}
	return shares
}

// respond sends the response, unless this or another prover has.
func (p *prover) respond(ctx context.Context, t *task) error {
	earlier, err := p.journal.answers(t.challenge)
	if err != nil {
		return err
	}
	tried := slices.ContainsFunc(earlier, func(a answer) bool { return a.Block == t.hash })
	entry := answer{Block: t.hash, ShareRoot: capacity.Hex(t.tree.Root()), Claimed: t.claimed}
	if err := p.journal.addResponse(t.challenge, entry, t.tree.Root(), t.shares, p.lookback(p.head.Number)); err != nil {
		return err
	}
	response := ledger.Response{ID: p.Commitment, Challenge: t.challenge, Beacon: t.beacon, ShareRoot: t.tree.Root(), Bitmap: t.claimed}
	t.audit.sent = true
	p.send(ctx, t, responding, func(ctx context.Context) (*ledger.Receipt, error) {
		return p.Sender.Respond(ctx, response)
	}, func(err error) error {
		switch {
		case errors.Is(err, ledger.ErrAlreadyResponded) && !tried:
			return errors.Join(p.foreign("answered challenge %d", t.challenge), p.journal.forgetAnswer(t.challenge, entry))
		case errors.Is(err, ledger.ErrEpochFull):
			p.close(t, Excused, "its epoch has as many challenges as it may have")
		case wasStopped(err): // too late, which the next step says
		default:
			p.Log.Warn("could not respond", "challenge", t.challenge, "error", err)
		}
		return nil
	})
	return nil
}
