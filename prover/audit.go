package prover

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/circuits"
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
	if err := p.recallShares(t); err != nil {
		return err
	}
	last := p.Clock.LastProof(t.number)
	s := p.seals[t.period]
	switch {
	case on.Proven:
		p.close(t, Proven, "")
	case p.head.Number >= last:
		p.close(t, Unproven, fmt.Sprintf("%s before block %d, the last of its window", t.audit.lacks(on), last))
	case on.Query.IsZero():
		p.draw(ctx, t, on.Block)
	case !t.found.isUnder(t.posted.root):
		if s.has(t.posted.claimed) && !p.searching() && !t.audit.hopeless { // or not ready yet, or leased
			p.search(ctx, t, repeating, s, t.posted.claimed)
		}
	default:
		return p.stepProof(ctx, t, s, on)
	}
	return nil
}

// lacks says what an unproven audit is missing.
func (a *audit) lacks(on ledger.ResponseStatus) string {
	switch {
	case on.Query.IsZero():
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
	if t.posted.block == block {
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
		return r.ShareRoot == capacity.Hex(event.ShareRoot) && r.Claimed == event.Bitmap
	}) {
		return p.foreign("responded to challenge %d", t.number)
	}
	first := t.posted.block == 0
	t.audit.hopeless = t.audit.hopeless && t.posted.root == event.ShareRoot
	t.posted = response{block: block, root: event.ShareRoot, claimed: event.Bitmap}
	if first {
		told := Event{
			Kind: Resumed, Period: t.period, Challenge: t.number, Claimed: event.Claimed,
			Margin: p.Clock.LastResponse(t.number) - block,
		}
		if t.sent {
			told.Kind = Responded
		}
		if t.found != nil {
			told.Took = t.found.took
		}
		p.tell(told)
	}
	return nil
}

// draw draws the audit of the response that is in a block, once that is possible.
func (p *prover) draw(ctx context.Context, t *task, responded uint64) {
	at := p.Clock.DrawBlock(responded)
	if p.head.Number < at+p.drawPatience(t.number, responded) {
		return
	}
	if forgotten := at + p.Clock.HashReach; p.head.Number >= forgotten {
		p.close(t, Unproven, fmt.Sprintf("its audit was not drawn by block %d, while the chain still knew the hash of block %d", forgotten, at))
		return
	}
	root, claimed := t.posted.root, t.posted.claimed
	p.send(ctx, t, drawing, func(ctx context.Context) (*ledger.Receipt, error) {
		return p.Sender.DrawAudit(ctx, p.Commitment, t.number, root, claimed)
	}, func(err error) error {
		if !errors.Is(err, ledger.ErrAuditAlreadyDrawn) && !wasStopped(err) {
			p.warn("could not draw the audit", err, "challenge", t.number)
		}
		return nil
	})
}

// drawPatience is for how many blocks a draw is left to keepers, who draw as soon as it is possible: a prover
// that did so too would pay for transactions that come second.
func (p *prover) drawPatience(challenge, responded uint64) uint64 {
	const most = 3
	return min(most, (p.Clock.LastDraw(challenge, responded)-p.Clock.DrawBlock(responded))/8)
}

// recallShares takes the shares of a response that an earlier run sent from the journal: some of its
// units may be leased by now, and cannot be searched again.
func (p *prover) recallShares(t *task) error {
	if t.found.isUnder(t.posted.root) {
		return nil
	}
	shares, err := p.journal.shares(t.number, t.posted.root)
	if err != nil || shares == nil {
		return err
	}
	recalled := newFindings(p.Profile, shares)
	if !recalled.isUnder(t.posted.root) {
		p.Log.Warn("the journal's shares do not match the response; searching again", "challenge", t.number)
		return nil
	}
	t.found = recalled
	return nil
}

// repeated checks the shares of a response that an earlier run sent. They were searched again because
// they are not in the journal: they are the smallest nonces from 0, so they come out the same.
func (p *prover) repeated(t *task) {
	t.work.notBefore = p.head.Number + 1
	switch {
	case t.found.claimed != t.posted.claimed: // stopped
		t.found = nil
	case !t.found.isUnder(t.posted.root):
		p.giveUp(t, t.audit.query, errors.New("the shares that were searched again do not have the root of the response"))
	}
}

// giveUp says that a draw cannot be proven. Another draw, after a reorganisation, may be.
func (p *prover) giveUp(t *task, query capacity.Element, why error) {
	if t.audit.hopeless {
		return
	}
	t.audit.query, t.audit.hopeless = query, true
	p.Log.Error("cannot prove an audit", "challenge", t.number, "error", why)
	p.tell(Event{Kind: Unprovable, Period: t.period, Challenge: t.number, Reason: why.Error()})
}

// stepProof takes a task from the draw of its audit to the proof on chain.
func (p *prover) stepProof(ctx context.Context, t *task, s *seal, on ledger.ResponseStatus) error {
	a := &t.audit
	q, malformed := capacity.UnpackQuery(p.Profile, on.Query)
	if a.query != on.Query {
		if err := p.checkDraw(ctx, t, on); err != nil {
			return err
		}
		a.query, a.proof, a.failures, a.hopeless = on.Query, nil, 0, false
		if malformed != nil {
			p.giveUp(t, on.Query, malformed)
			return nil
		}
		p.tell(Event{Kind: Drawn, Period: t.period, Challenge: t.number, Draw: &Draw{Unit: q.Unit, Slot: q.Slot}})
	}
	switch {
	case a.hopeless: // until the window is over
	case a.proof != nil:
		p.submit(ctx, t)
	case !s.holds(q.Unit): // not ready yet, or leased
	case !p.proving && !p.searching():
		p.prove(ctx, t, s)
	}
	return nil
}

// checkDraw compares what the chain says was drawn with what its block hash draws.
func (p *prover) checkDraw(ctx context.Context, t *task, on ledger.ResponseStatus) error {
	at := p.Clock.DrawBlock(on.Block)
	hash, ok := p.hashes[at]
	if !ok {
		h, err := p.Chain.Header(ctx, at)
		if err != nil {
			return err
		}
		hash = h.Hash
	}
	own, err := p.Clock.DrawQuery(ledger.DrawInput{
		BlockHash: hash, ID: p.Commitment, Challenge: t.number, ShareRoot: t.posted.root, Claimed: t.posted.claimed,
	})
	if err != nil {
		return err
	}
	if own != on.Query {
		return fmt.Errorf("%w: the chain has the draw %s for challenge %d, but block %d draws %s",
			errMoved, capacity.Hex(on.Query), t.number, at, capacity.Hex(own))
	}
	return nil
}

// searching says whether a search for a response is under way: nothing else may take its cores.
func (p *prover) searching() bool {
	for _, t := range p.tasks {
		if t.work.doing == searching {
			return true
		}
	}
	return false
}

// prove makes and checks the proof.
func (p *prover) prove(ctx context.Context, t *task, s *seal) {
	start, a := time.Now(), &t.audit
	statement := capacity.Statement{Ctx: s.on.Ctx, SealRoot: s.on.Root, Beacon: t.beacon, ShareRoot: t.posted.root}
	query, found, units, seals := a.query, t.found, s.units, s.tree
	begin(ctx, p, t, proving, func(ctx context.Context) (_ circuits.Proof, err error) {
		if statement.Query, err = capacity.UnpackQuery(p.Profile, query); err != nil {
			return circuits.Proof{}, err
		}
		q := statement.Query
		evidence, err := units[q.Unit].Evidence(seals, found.tree, statement.Beacon, found.shares[q.Unit][q.Slot].Nonce, q)
		if err == nil {
			err = capacity.Verify(p.Profile, statement, evidence)
		}
		if err != nil {
			return circuits.Proof{}, fmt.Errorf("%w: %w", errNoEvidence, err)
		}
		proof, err := p.Prover.Prove(ctx, statement, evidence)
		if err != nil {
			return circuits.Proof{}, fmt.Errorf("make the proof: %w", err)
		}
		if err := p.Verifier.Verify(statement, proof); err != nil {
			return circuits.Proof{}, fmt.Errorf("the proof that was made does not verify: %w", err)
		}
		return proof, nil
	}, func(proof circuits.Proof, err error) error {
		if a.query != query || wasStopped(err) {
			return nil // drawn anew, or too late
		}
		if err == nil {
			a.proof, a.took = &proof, time.Since(start)
			p.Metrics.proof(a.took)
			return nil
		}
		a.failures++
		if errors.Is(err, errNoEvidence) || a.failures == proofTries {
			p.giveUp(t, query, err)
			return nil
		}
		p.warn("a proof failed and will be made again", err, "challenge", t.number)
		return nil
	})
}

// submit sends the proof.
func (p *prover) submit(ctx context.Context, t *task) {
	root, s := t.posted.root, t.audit.proof.Solidity()
	proof := ledger.Proof{Points: s.Proof, Commitments: s.Commitments, CommitmentPok: s.CommitmentPok}
	p.send(ctx, t, submitting, func(ctx context.Context) (*ledger.Receipt, error) {
		return p.Sender.Prove(ctx, p.Commitment, t.number, root, proof)
	}, func(err error) error {
		if !errors.Is(err, ledger.ErrAlreadyProven) && !wasStopped(err) {
			p.warn("could not send a proof", err, "challenge", t.number)
		}
		return nil
	})
}
