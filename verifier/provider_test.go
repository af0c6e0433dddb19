package verifier

import (
	"context"
	"math/big"
	"sync"
	"time"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
)

// A craft is how a provider of a test makes what it posts.
type craft interface {
	// seal makes the arrays of some units and returns their root.
	seal(ctx context.Context, sealContext ledger.Element, units int) (root ledger.Element, err error)
	// search finds the shares of some units, and returns their root.
	search(ctx context.Context, sealRoot, beacon ledger.Element, units ledger.Bitmap) (root ledger.Element, err error)
	// prove makes the proof of an audit.
	prove(ctx context.Context, st capacity.Statement) (ledger.Proof, error)
}

// A provider of a test follows the chain and responds.
type provider struct {
	*world
	craft
	name     string
	sender   *counted
	id       uint64
	units    int                     // that its stake is for
	responds func(epoch uint64) bool // a challenge, with all of its units that are not leased
	proves   func(epoch uint64) bool // an audit

	mu    sync.Mutex             // held while a seal is made
	seals map[uint64]ledger.Seal // by period
}

// offer makes a commitment whose collateral its bond and two delegators cover.
func (w *world) offer(name string, units int, duration uint64, c craft) *provider {
	w.t.Helper()
	always := func(uint64) bool { return true }
	p := &provider{
		world: w, craft: c, name: name, sender: w.sender(name), units: units, seals: map[uint64]ledger.Seal{},
		responds: always, proves: always,
	}
	var err error
	p.id, _, err = p.sender.CreateCommitment(w.t.Context(), ledger.Commitment{
		Units: units, Class: 10, Duration: duration, CommissionBps: 2000, Bond: ledger.FLT(int64(20 * units)),
	})
	if err != nil {
		w.t.Fatal(err)
	}
	return p
}

// grow adds units to a commitment that waits for stake.
func (p *provider) grow(units int) {
	p.t.Helper()
	must(p.sender.AddBond(p.t.Context(), p.id, ledger.FLT(int64(20*units))))(p.t)
	must(p.sender.AddUnits(p.t.Context(), p.id, units))(p.t)
	p.units += units
}

// work lets providers follow the chain in the background until ctx ends.
func (w *world) work(ctx context.Context, providers ...*provider) {
	w.acting.Go(func() {
		defer w.leave("providers")
		for h := range w.Client.HeadsFrom(ctx, must(w.Client.HeadNumber(ctx))(w.t)) {
			if h.Err != nil || ctx.Err() != nil {
				continue
			}
			for _, p := range providers {
				w.acting.Go(func() { p.step(ctx, h.Header) })
			}
			w.follow("providers", func(f *follower) { f.head, f.read = h.Number, h.Number })
		}
	})
}

// step looks at a block.
func (p *provider) step(ctx context.Context, h chain.Header) {
	clock := p.Client.Clock
	epoch := clock.Epoch(h.Number)
	terms, err := p.Client.Terms(ctx, p.id)
	if err != nil || terms.State == ledger.StateOpen || epoch > terms.EndEpoch {
		return
	}
	s := p.sealed(ctx, clock.Period(epoch))
	if s.Posted != 0 && s.Posted < h.Number && ledger.IsChallenge(h.Hash, clock.ChallengeOdds) {
		p.respond(ctx, s, h)
	}
}

// sealed returns the seal of a period, which is made if it is not there.
func (p *provider) sealed(ctx context.Context, period uint64) ledger.Seal {
	p.mu.Lock()
	defer p.mu.Unlock()
	if s, ok := p.seals[period]; ok {
		return s
	}
	r, err := p.sender.BeginSeal(ctx, p.id)
	if err != nil {
		return ledger.Seal{} // the period went by: the next has its own
	}
	begun, _ := ledger.EventIn[ledger.SealBegun](r)
	terms, err := p.Client.TermsAt(ctx, p.id, begun.Period*p.Client.Clock.SealEpochs)
	if err != nil {
		return ledger.Seal{}
	}
	p.count(1)
	root, err := p.seal(ctx, begun.Ctx, terms.Units)
	p.count(-1)
	if err != nil {
		return ledger.Seal{}
	}
	if r, err = p.sender.PostSeal(ctx, p.id, begun.Ctx, root); err != nil {
		return ledger.Seal{}
	}
	s := ledger.Seal{Ctx: begun.Ctx, Root: root, Posted: r.Block}
	p.seals[begun.Period] = s // the period of the block that took it, which may be the next
	return p.seals[period]
}

// respond responds to a challenge and proves the response's audit.
func (p *provider) respond(ctx context.Context, s ledger.Seal, h chain.Header) {
	epoch := p.Client.Clock.Epoch(h.Number)
	if !p.responds(epoch) {
		return
	}
	terms, err := p.Client.TermsAt(ctx, p.id, epoch)
	if err != nil {
		return
	}
	leased, err := p.Client.LeasedAt(ctx, p.id, h.Number)
	if err != nil {
		return
	}
	claimed := ledger.FirstUnits(terms.Units).Without(leased)
	beacon := ledger.Beacon(h.Hash)
	p.count(1) // blocks wait for the search, and for the proof
	shareRoot, err := p.search(ctx, s.Root, beacon, claimed)
	p.count(-1)
	if err != nil {
		return
	}
	a := ledger.Response{ID: p.id, Challenge: h.Number, Beacon: beacon, ShareRoot: shareRoot, Bitmap: claimed}
	if _, err := p.sender.Respond(ctx, a); err != nil || !p.proves(epoch) {
		return
	}
	query, ok := p.waitDrawn(ctx, h.Number)
	if !ok {
		return
	}
	q, err := capacity.UnpackQuery(capacity.Dev(), query)
	if err != nil {
		p.t.Error(err)
		return
	}
	p.count(1)
	proof, err := p.prove(ctx, capacity.Statement{
		Ctx: s.Ctx, SealRoot: s.Root, Beacon: beacon, ShareRoot: shareRoot, Query: q,
	})
	p.count(-1)
	if err != nil {
		return
	}
	_, _ = p.sender.Prove(ctx, p.id, h.Number, shareRoot, proof)
}

// waitDrawn waits for somebody to draw an audit.
func (p *provider) waitDrawn(ctx context.Context, challenge uint64) (query ledger.Element, ok bool) {
	for ctx.Err() == nil {
		r, err := p.Client.Response(ctx, p.id, challenge)
		if err == nil && r.Query != (ledger.Element{}) {
			return r.Query, true
		}
		head, err := p.Client.HeadNumber(ctx)
		if err == nil && head > p.Client.Clock.LastProof(challenge) {
			return query, false
		}
		time.Sleep(20 * time.Millisecond)
	}
	return query, false
}

// pretence is a craft that makes numbers up. Only a verifier contract that accepts everything takes
// its proofs.
type pretence struct{}

func (pretence) seal(_ context.Context, sealContext ledger.Element, _ int) (ledger.Element, error) {
	return capacity.Sigma(sealContext, 1), nil
}

func (pretence) search(_ context.Context, _, beacon ledger.Element, units ledger.Bitmap) (ledger.Element, error) {
	return capacity.Sigma(beacon, units.Count()), nil
}

func (pretence) prove(context.Context, capacity.Statement) (p ledger.Proof, err error) {
	for i := range p.Points {
		p.Points[i] = big.NewInt(int64(i))
	}
	p.Commitments, p.CommitmentPok = [2]*big.Int{big.NewInt(1), big.NewInt(2)}, [2]*big.Int{big.NewInt(1), big.NewInt(2)}
	return p, nil
}
