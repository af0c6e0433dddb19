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

// A task is one challenge, from its block to the end of its proof window. How far it has come is read
// from the chain at each step: first it has no response there, then one whose audit is not drawn, then
// one that is not proven. The task holds what the next transaction is made of.
type task struct {
	challenge
	work    work
	found   *findings // nil: not searched yet
	sent    bool      // a response was sent in this run
	posted  response
	audit   audit
	outcome outcome
}

// A challenge is a block that won the lottery.
type challenge struct {
	number uint64
	hash   common.Hash
	beacon capacity.Element
	period uint64 // of seals
}

// work is what is done for a task beside the loop, one thing at a time.
type work struct {
	doing     activity
	stop      context.CancelCauseFunc
	notBefore uint64 // block of the next try to send something
}

// findings are what a search has found.
type findings struct {
	shares  [][]capacity.Share // by unit; nil of a unit: none
	tree    *capacity.Tree     // over shares
	claimed ledger.Bitmap      // the units with shares
	took    time.Duration
}

// A response is the one on chain, once it was recognised as this prover's.
type response struct {
	block   uint64 // 0: not yet
	root    capacity.Element
	claimed ledger.Bitmap
}

// An audit is what was drawn for a response, and how far its proof is.
type audit struct {
	query    capacity.Element // the draw that the rest is about; zero: none yet
	proof    *circuits.Proof  // nil: not made yet
	took     time.Duration
	failures int
	hopeless bool // this draw cannot be proven
}

// An outcome is how a task ended.
type outcome struct {
	closed   bool   // nothing is left to do, unless the chain is reorganised
	told     string // how it was closed last
	replaced bool   // by a reorganisation, with the challenge's block
}

func (p *prover) newTask(h chain.Header) *task {
	return &task{
		challenge: challenge{number: h.Number, hash: h.Hash, beacon: ledger.Beacon(h.Hash), period: p.Clock.PeriodAt(h.Number)},
		work:      work{stop: func(error) {}},
	}
}

// newFindings makes the tree over shares, and notes which units have theirs.
func newFindings(p capacity.Profile, shares [][]capacity.Share) *findings {
	f := &findings{shares: shares, tree: capacity.ShareTree(p, shares)}
	for c := range shares {
		if shares[c] != nil {
			f.claimed.Add(c)
		}
	}
	return f
}

// isUnder says whether the shares are those of a response with this root.
func (f *findings) isUnder(root capacity.Element) bool { return f != nil && f.tree.Root() == root }

// count is how many units have their shares.
func (f *findings) count() int {
	if f == nil {
		return 0
	}
	return f.claimed.Count()
}

// claims says whether a response claims unit c: the one on chain, or one that is on its way there.
func (t *task) claims(c int) bool {
	if t.posted.block == 0 && t.sent {
		return t.found.claimed.Has(c)
	}
	return t.posted.claimed.Has(c)
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

// errStopped says that work was stopped, and is wrapped by the reasons.
var errStopped = errors.New("stopped")

var (
	errCutOff   = fmt.Errorf("%w: the response has to be sent now", errStopped)
	errTooLate  = fmt.Errorf("%w: the window is over", errStopped)
	errMakeWay  = fmt.Errorf("%w: a response is searched for", errStopped)
	errReplaced = fmt.Errorf("%w: the challenge's block was replaced", errStopped)
)

// wasStopped says whether work ended because it was stopped.
func wasStopped(err error) bool {
	return errors.Is(err, context.Canceled) || errors.Is(err, errStopped)
}

// replace ends a task whose challenge is no longer in the chain.
func (t *task) replace(p *prover) {
	t.outcome.replaced = true
	t.work.stop(errReplaced)
	if t.found != nil || t.work.doing != idle {
		p.tell(Event{Kind: Replaced, Period: t.period, Challenge: t.number})
	}
}

// begin starts work for a task beside the loop; end is given the results in the loop.
func begin[T any](ctx context.Context, p *prover, t *task, what activity, work func(context.Context) (T, error), end func(T, error) error) {
	t.work.doing = what
	p.proving = p.proving || what == proving
	t.work.stop = loop.Go(ctx, p.loop, work, func(v T, err error) error {
		t.work.doing = idle
		p.proving = p.proving && what != proving
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
		if err == nil || isFatal(err) {
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
		p.tell(Event{Kind: kind, Period: t.period, Challenge: t.number, Claimed: t.found.count(), Took: t.audit.took, Reason: reason})
	}
}

// reopen undoes what ended a task: after a reorganisation it may not be in the chain any more.
func (t *task) reopen() { t.outcome.closed, t.work.notBefore = false, 0 }

// stepTask reads how far a challenge has come on chain and does what comes next.
func (p *prover) stepTask(ctx context.Context, t *task) error {
	if t.work.doing != idle {
		p.hurry(t)
		return nil
	}
	if t.outcome.closed || p.head.Number < t.work.notBefore {
		return nil
	}
	if !p.owes(p.Clock.Epoch(t.number)) {
		t.outcome.closed = true
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

// hurry stops work that has become pointless. A search that is stopped still returns what it has found.
func (p *prover) hurry(t *task) {
	head := p.head.Number
	switch t.work.doing {
	case searching:
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
