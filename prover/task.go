package prover

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/circuits"
	"github.com/muster-network/muster/internal/loop"
)

// A task is one slot's challenge, from its block to the end of its proof window. How far it has come is
// read from the chain at each step: first it has no response there, then one that is not proven. The task
// holds what the next transaction is made of.
type task struct {
	challenge
	opening opening
	work    work
	units   int     // n: of the chains that are computed or made for a response
	chains  *chains // nil: not made yet
	took    time.Duration
	sent    bool // a response was sent in this run
	posted  response
	audit   audit
	outcome outcome
}

// A challenge is a slot's first block, which may be one.
type challenge struct {
	header chain.Header
	number uint64
	slot   uint64
	period uint64 // of seals
	known  bool   // it is one, and this is its beacon
	beacon capacity.Element

	sealRead              bool // these hold for it; zero: none does
	sealContext, sealRoot capacity.Element
}

// isSealed says whether the commitment has a root for the challenge.
func (c *challenge) isSealed() bool { return !c.sealContext.IsZero() }

// An opening is the transaction that makes a challenge count, if nobody else has sent it.
type opening struct {
	done      bool // the challenge is open
	sending   bool
	stop      context.CancelCauseFunc // of the sending; nil: none was begun
	notBefore uint64                  // block of the next try
}

// work is what is done for a task beside the loop, one thing at a time.
type work struct {
	doing     activity
	stop      context.CancelCauseFunc
	notBefore uint64 // block of the next try to send something
}

// A response is the one on chain, once it was recognised as this prover's.
type response struct {
	block   uint64 // 0: not yet
	checked bool   // since the last reorganisation
	root    capacity.Element
	claimed int // n
}

// An audit is what was drawn for a response, and how far its proof is.
type audit struct {
	by        common.Hash // the block whose value drew the rest; zero: none yet
	statement capacity.Statement
	evidence  *capacity.Evidence // nil: not gathered yet
	proof     *circuits.Proof    // nil: not made yet
	took      time.Duration
	failures  int
	kept      bool // the value that draws is on chain
	hopeless  bool // this draw cannot be proven
}

// An outcome is how a task ended.
type outcome struct {
	closed   bool   // nothing is left to do, unless the chain is reorganised
	told     string // how it was closed last
	replaced bool   // by a reorganisation, with the challenge's block
}

func (p *prover) newTask(h chain.Header) *task {
	return &task{
		challenge: challenge{header: h, number: h.Number, slot: p.Clock.Slot(h.Number), period: p.Clock.PeriodAt(h.Number)},
		work:      work{stop: func(error) {}},
	}
}

// needs says whether the array of unit c may still be needed for a task: its chains read those of all the
// units that it claims, and so does the evidence. As long as nobody knows how many it will claim, it may be all.
func (t *task) needs(c int) bool {
	switch {
	case t.outcome.closed || t.audit.hopeless || t.audit.evidence != nil:
		return false
	case t.posted.block != 0:
		return c < t.posted.claimed
	}
	return t.units == 0 || c < t.units
}

// owesArray says whether the evidence for a response that is on chain needs the array of unit c.
func (t *task) owesArray(c int) bool { return t.posted.block != 0 && t.needs(c) }

// An activity is what is being done for a task beside the loop.
type activity int

const (
	idle       activity = iota
	computing           // chains, in time for a response
	responding          // sending it
	repeating           // chains of a response that was sent earlier
	gathering           // the evidence that a draw asks for
	drawing             // sending the value that draws
	proving             // making the proof
	submitting          // sending it
)

// errStopped says that work was stopped, and is wrapped by the reasons.
var errStopped = errors.New("stopped")

var (
	errCutOff   = fmt.Errorf("%w: the response has to be sent now", errStopped)
	errTooLate  = fmt.Errorf("%w: the window is over", errStopped)
	errMakeWay  = fmt.Errorf("%w: the chains of a response need the cores", errStopped)
	errReplaced = fmt.Errorf("%w: the challenge's block was replaced", errStopped)
	errRedrawn  = fmt.Errorf("%w: the block whose value draws was replaced", errStopped)
	errVoid     = fmt.Errorf("%w: nobody opened the challenge", errStopped)
)

// wasStopped says whether work ended because it was stopped.
func wasStopped(err error) bool {
	return errors.Is(err, context.Canceled) || errors.Is(err, errStopped)
}

// replace ends a task whose challenge is no longer in the chain.
func (t *task) replace(p *prover) {
	t.outcome.replaced = true
	t.work.stop(errReplaced)
	if t.opening.sending {
		t.opening.stop(errReplaced)
	}
	if t.known {
		p.tell(Event{Kind: Replaced, Period: t.period, Challenge: t.number})
	}
}

// begin starts work for a task beside the loop; end is given the results in the loop.
func begin[T any](ctx context.Context, p *prover, t *task, what activity, work func(context.Context) (T, error), end func(T, error) error) {
	t.work.doing = what
	t.work.stop = loop.Go(ctx, p.loop, work, func(v T, err error) error {
		t.work.doing = idle
		if t.outcome.replaced {
			return nil
		}
		return end(v, err)
	})
}

// send begins to send a transaction.
func (p *prover) send(ctx context.Context, t *task, what activity, send func(context.Context) (*ledger.Receipt, error), refused func(error) error) {
	begin(ctx, p, t, what, send, func(r *ledger.Receipt, err error) error {
		t.work.notBefore = p.afterSending(r)
		if err == nil || p.isFatal(err) {
			return err
		}
		return refused(err)
	})
}

// close ends a task, and tells of it unless it was closed in the same way before.
func (p *prover) close(t *task, kind Kind, reason string) {
	t.outcome.closed = true
	if ending := string(kind) + reason; t.outcome.told != ending {
		t.outcome.told = ending
		p.tell(Event{Kind: kind, Period: t.period, Challenge: t.number, Claimed: max(t.units, t.posted.claimed), Took: t.audit.took, Reason: reason})
	}
}

// reopen undoes what ended a task: after a reorganisation it may not be in the chain any more. What is done
// for an audit whose draw may be another one now is stopped.
func (t *task) reopen(drawGone bool) {
	if drawGone && (t.work.doing == gathering || t.work.doing == proving || t.work.doing == submitting) {
		t.work.stop(errRedrawn)
	}
	t.outcome.closed, t.work.notBefore, t.sealRead = false, 0, false
	t.opening.done, t.opening.notBefore = false, 0
	t.posted.checked, t.audit.kept = false, false
}

// stepTask reads how far a challenge has come on chain and does what comes next.
func (p *prover) stepTask(ctx context.Context, t *task) error {
	if t.outcome.closed {
		return nil
	}
	if !p.owes(p.Clock.Epoch(t.number)) {
		t.outcome.closed = true
		return nil
	}
	if !t.known {
		return nil
	}
	if err := p.readSeal(ctx, t); err != nil {
		return err
	}
	if err := p.stepOpening(ctx, t); err != nil || t.outcome.closed {
		return err
	}
	if t.work.doing != idle {
		p.hurry(t)
		return nil
	}
	if p.head.Number < t.work.notBefore {
		return nil
	}
	on, err := p.Chain.Response(ctx, p.Commitment, t.number)
	switch {
	case err != nil:
		return err
	case on.Block != 0:
		return p.stepAudit(ctx, t, on)
	}
	return p.stepResponse(ctx, t)
}

// readSeal reads which root holds for a challenge. Chains over other arrays are of no use.
func (p *prover) readSeal(ctx context.Context, t *task) error {
	if t.sealRead {
		return nil
	}
	sealContext, root, err := p.Chain.SealAt(ctx, p.Commitment, t.number)
	if err != nil {
		return err
	}
	if t.sealContext != sealContext || t.sealRoot != root {
		t.work.stop(errReplaced)
		t.chains, t.units, t.audit = nil, 0, audit{}
	}
	t.sealContext, t.sealRoot, t.sealRead = sealContext, root, true
	return nil
}

// learnChallenges says of each slot's first block whether it is a challenge, as soon as the beacon has its
// value. One that is none has no task any more, and needs no arrays.
func (p *prover) learnChallenges(ctx context.Context) error {
	for n, t := range p.tasks {
		if t.known || t.outcome.closed || !p.owes(p.Clock.Epoch(n)) {
			continue
		}
		value, err := p.Chain.Value(ctx, t.header)
		switch {
		case errors.Is(err, ledger.ErrNoValue):
			t.outcome.closed = p.head.Number > p.Clock.LastProof(n)
			continue
		case err != nil:
			return err
		}
		if t.beacon, t.known = p.Clock.Challenge(t.slot, value); !t.known {
			delete(p.tasks, n)
		}
	}
	return nil
}

// hurry stops work that has become pointless.
func (p *prover) hurry(t *task) {
	head := p.head.Number
	switch t.work.doing {
	case computing:
		if head+p.Margin >= p.Clock.LastResponse(t.number) {
			t.work.stop(errCutOff)
		}
	case responding:
		if head >= p.Clock.LastResponse(t.number) {
			t.work.stop(errTooLate)
		}
	default:
		if head >= p.Clock.LastProof(t.number) {
			t.work.stop(errTooLate)
		}
	}
}
