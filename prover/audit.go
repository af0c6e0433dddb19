package prover

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/circuits"
	"github.com/muster-network/muster/internal/killpoint"
	"github.com/muster-network/muster/internal/loop"
)

// proofTries is how often a proof is tried for which the evidence is good.
const proofTries = 3

// errNoEvidence says that what the draw asks for cannot be shown.
var errNoEvidence = errors.New("cannot build the evidence")

// stepAudit takes a task from its response to its proof.
func (p *prover) stepAudit(ctx context.Context, t *task, on ledger.ResponseStatus) error {
	if on.Proven && t.posted.block == 0 {
		t.outcome.closed = true // in an earlier run
		return nil
	}
	if err := p.recogniseResponse(ctx, t, on.Block); err != nil {
		return err
	}
	if err := p.recallChains(t); err != nil {
		return err
	}
	a, last := &t.audit, p.Clock.LastProof(t.number)
	switch {
	case on.Proven:
		p.close(t, Proven, "")
		return nil
	case p.head.Number >= last:
		p.close(t, Unproven, fmt.Sprintf("%s before block %d, the last of its window", a.lacks(), last))
		return nil
	}
	drawn, err := p.draw(ctx, t)
	if err != nil || !drawn || a.hopeless {
		return err
	}
	switch {
	case a.proof != nil:
		return p.submit(ctx, t)
	case p.mustDraw(t):
		return p.keepValue(ctx, t)
	case a.evidence == nil:
		return p.gather(ctx, t)
	}
	p.prove(ctx, t)
	return nil
}

// lacks says what an unproven audit is missing.
func (a *audit) lacks() string {
	switch {
	case a.by == common.Hash{}:
		return "its audit was not drawn"
	case a.hopeless:
		return "what the audit asks for could not be shown"
	case a.proof == nil:
		return "its proof was not ready"
	}
	return "its proof did not get into the chain"
}

// recogniseResponse makes sure that the response in a block is this prover's.
func (p *prover) recogniseResponse(ctx context.Context, t *task, block uint64) error {
	if t.posted.checked && t.posted.block == block {
		return nil
	}
	event, err := p.responseAt(ctx, block, t.number)
	if err != nil {
		return err
	}
	ours, err := p.journal.responses(t.number)
	if err != nil {
		return err
	}
	if !slices.ContainsFunc(ours, func(r plannedResponse) bool {
		return r.ChainRoot == capacity.Hex(event.ChainRoot) && r.Claimed == event.Claimed
	}) {
		return p.foreign("responded to challenge %d", t.number)
	}
	first := t.posted.block == 0
	if t.posted.root != event.ChainRoot || t.posted.claimed != event.Claimed {
		t.audit = audit{}
	}
	t.posted = response{block: block, checked: true, root: event.ChainRoot, claimed: event.Claimed}
	if first {
		told := Event{
			Kind: Resumed, Period: t.period, Challenge: t.number, Claimed: event.Claimed,
			Margin: p.Clock.LastResponse(t.number) - block,
		}
		if t.sent {
			told.Kind = Responded
		}
		told.Took = t.took
		p.tell(told)
	}
	return nil
}

// recallChains takes the roots of the chains of a response that an earlier run sent from the journal.
func (p *prover) recallChains(t *task) error {
	if t.chains.isUnder(t.posted.root) {
		return nil
	}
	t.chains = nil
	roots, err := p.journal.chainRoots(t.number, t.posted.root)
	if err != nil || len(roots) != t.posted.claimed {
		return err
	}
	recalled := chainsOf(make([]*capacity.Chain, len(roots)), roots)
	if !recalled.isUnder(t.posted.root) {
		p.Log.Warn("the journal's chain roots do not match the response; computing them again", "challenge", t.number)
		return nil
	}
	t.chains = recalled
	return nil
}

// draw finds out what the audit of a response asks for, as soon as the beacon has the value that says it.
func (p *prover) draw(ctx context.Context, t *task) (drawn bool, err error) {
	a, at := &t.audit, p.Clock.DrawBlock(t.number)
	if p.head.Number < at {
		return false, nil
	}
	if hash, ok := p.hashes[at]; ok && hash == a.by {
		return true, nil
	}
	header, err := p.Chain.Header(ctx, at)
	if err != nil || header.Hash == a.by {
		return err == nil, err
	}
	value, err := p.Chain.Value(ctx, header)
	if errors.Is(err, ledger.ErrNoValue) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	q, err := p.Clock.Query(ledger.Claim{
		ID: p.Commitment, Challenge: t.number, ChainRoot: t.posted.root, Units: t.posted.claimed, Class: p.terms.Class,
	}, value)
	if err != nil {
		return false, err
	}
	*a = audit{by: header.Hash, statement: capacity.Statement{Beacon: t.beacon, ChainRoot: t.posted.root, Query: q}}
	p.tell(Event{Kind: Drawn, Period: t.period, Challenge: t.number, Draw: &Draw{Unit: q.Unit, Segment: q.Segment, Lane: q.Lane}})
	return true, nil
}

// giveUp says that a draw cannot be proven. Another draw, after a reorganisation, may be.
func (p *prover) giveUp(t *task, why error) {
	if t.audit.hopeless {
		return
	}
	t.audit.hopeless = true
	p.Log.Error("cannot prove an audit", "challenge", t.number, "error", why)
	p.tell(Event{Kind: Unprovable, Period: t.period, Challenge: t.number, Reason: why.Error()})
}

// gather collects what the draw asks for, at once, so that the arrays can go. Chains that are not in memory
// are computed again.
func (p *prover) gather(ctx context.Context, t *task) error {
	s := p.seals[t.period]
	if s == nil || !s.hasFirst(t.posted.claimed) {
		return nil // not ready yet, or leased
	}
	sealed, err := t.sealedIn(s)
	if err != nil {
		return err
	}
	unit := t.audit.statement.Query.Unit
	if t.chains == nil || t.chains.made[unit] == nil {
		if may, wait := p.Machine.turns.mayRepeat(); may {
			p.repeat(ctx, t, s, unit)
		} else {
			p.await(ctx, wait)
		}
		return nil
	}
	a, by := &t.audit, t.audit.by
	statement, arrays, made, tree := a.statement, s.arrays[:t.posted.claimed], t.chains, sealed.tree
	statement.Ctx, statement.SealRoot = s.ctx, tree.Root()
	allocations := s.allocationsOf(t.posted.claimed)
	begin(ctx, p, t, gathering, func(ctx context.Context) (e *capacity.Evidence, err error) {
		err = useAll(ctx, allocations, func(context.Context) (err error) {
			e, err = capacity.NewEvidence(arrays, tree, made.tree, made.made[unit], statement.Beacon, statement.Query)
			return err
		})
		if err != nil {
			return nil, err
		}
		return e, capacity.Verify(p.Profile, statement, e)
	}, func(e *capacity.Evidence, err error) error {
		switch {
		case a.by != by || wasStopped(err) || errors.Is(err, errReleased): // drawn anew, too late, or leased
		case err != nil:
			p.giveUp(t, fmt.Errorf("%w: %w", errNoEvidence, err))
		default:
			a.statement, a.evidence = statement, e
			t.chains = chainsOf(make([]*capacity.Chain, len(made.roots)), made.roots)
		}
		return nil
	})
	return nil
}

// repeat computes chains of a response that an earlier run sent: that of a unit, or all of them if their
// roots are not known.
func (p *prover) repeat(ctx context.Context, t *task, s *seal, unit int) {
	which := []int{unit}
	if t.chains == nil {
		which = firstUnits(t.posted.claimed)
	}
	p.compute(ctx, t, repeating, s, t.posted.claimed, which, func(made *chains, err error) error {
		t.work.notBefore = p.head.Number + 1
		switch {
		case wasStopped(err) || errors.Is(err, errReleased):
		case err != nil:
			p.warn("chains could not be computed again", err, "challenge", t.number)
		case !made.isUnder(t.posted.root):
			p.giveUp(t, errors.New("the chains that were computed again do not have the root of the response"))
		default:
			t.chains, t.work.notBefore = made, 0
		}
		return nil
	})
}

// await takes another step when what has the machine's turn has ended.
func (p *prover) await(ctx context.Context, ended <-chan struct{}) {
	if p.waiting {
		return
	}
	p.waiting = true
	loop.Go(ctx, p.loop, func(ctx context.Context) (struct{}, error) {
		select {
		case <-ended:
		case <-ctx.Done():
		}
		return struct{}{}, nil
	}, func(struct{}, error) error {
		p.waiting = false
		return nil
	})
}

// mustDraw says whether the value that draws an audit has to be kept on chain now: a proof that shows it
// may come too late for that.
func (p *prover) mustDraw(t *task) bool {
	last := p.Clock.LastDraw(t.number)
	return last < p.Clock.LastProof(t.number) && p.head.Number+(last-p.Clock.DrawBlock(t.number))/2 >= last && !t.audit.kept
}

// keepValue shows the value that draws the audits of a challenge, unless somebody has.
func (p *prover) keepValue(ctx context.Context, t *task) error {
	drawn, err := p.Chain.Drawn(ctx, t.number)
	if err != nil || drawn {
		t.audit.kept = drawn
		return err
	}
	if last := p.Clock.LastDraw(t.number); p.head.Number >= last {
		p.close(t, Unproven, fmt.Sprintf("its audit was not drawn by block %d, while the chain still knew the value that draws it", last))
		return nil
	}
	p.send(ctx, t, drawing, func(ctx context.Context) (*ledger.Receipt, error) {
		evidence, err := p.drawEvidence(ctx, t)
		if err != nil {
			return nil, err
		}
		return p.Sender.Draw(ctx, t.number, evidence)
	}, func(err error) error {
		if !errors.Is(err, ledger.ErrAuditAlreadyDrawn) && !wasStopped(err) {
			p.warn("could not draw the audits", err, "challenge", t.number)
		}
		return nil
	})
	return nil
}

// drawEvidence shows the value that draws the audits of a challenge.
func (p *prover) drawEvidence(ctx context.Context, t *task) ([]byte, error) {
	header, err := p.Chain.Header(ctx, p.Clock.DrawBlock(t.number))
	if err != nil {
		return nil, err
	}
	return p.Chain.Evidence(ctx, header)
}

// prove makes and checks the proof, when its turn has come.
func (p *prover) prove(ctx context.Context, t *task) {
	ended, wait := p.Machine.turns.beginProof()
	if ended == nil {
		p.await(ctx, wait)
		return
	}
	start, a := time.Now(), &t.audit
	statement, evidence, by := a.statement, a.evidence, a.by
	begin(ctx, p, t, proving, func(ctx context.Context) (circuits.Proof, error) {
		defer ended()
		proof, err := p.Prover.Prove(ctx, statement, evidence)
		if err != nil {
			return circuits.Proof{}, fmt.Errorf("make the proof: %w", err)
		}
		if err := p.Verifier.Verify(statement, proof); err != nil {
			return circuits.Proof{}, fmt.Errorf("the proof that was made does not verify: %w", err)
		}
		return proof, nil
	}, func(proof circuits.Proof, err error) error {
		if a.by != by || wasStopped(err) {
			return nil // drawn anew, or too late
		}
		if err == nil {
			a.proof, a.took = &proof, time.Since(start)
			p.Metrics.proof(a.took)
			return nil
		}
		if a.failures++; a.failures == proofTries {
			p.giveUp(t, err)
			return nil
		}
		p.warn("a proof failed and will be made again", err, "challenge", t.number)
		return nil
	})
}

// submit sends the proof, and shows the value that drew the audit if nobody has.
func (p *prover) submit(ctx context.Context, t *task) error {
	drawn, err := p.Chain.Drawn(ctx, t.number)
	if err != nil {
		return err
	}
	root, s := t.posted.root, t.audit.proof.Solidity()
	proof := ledger.Proof{Points: s.Proof, Commitments: s.Commitments, CommitmentPok: s.CommitmentPok}
	p.send(ctx, t, submitting, func(ctx context.Context) (_ *ledger.Receipt, err error) {
		var evidence []byte
		if !drawn {
			if evidence, err = p.drawEvidence(ctx, t); err != nil {
				return nil, err
			}
		}
		killpoint.Here("prover/proof-made")
		defer killpoint.Here("prover/proof-sent")
		return p.Sender.Prove(ctx, p.Commitment, t.number, root, evidence, proof)
	}, func(err error) error {
		if !errors.Is(err, ledger.ErrAlreadyProven) && !wasStopped(err) {
			p.warn("could not send a proof", err, "challenge", t.number)
		}
		return nil
	})
	return nil
}
