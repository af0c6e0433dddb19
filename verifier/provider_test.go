package verifier

import (
	"context"
	"errors"
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
	// run computes the chains of units 0 … n-1, and returns the root over them.
	run(ctx context.Context, sealRoot, beacon ledger.Element, n int) (root ledger.Element, err error)
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
		Units: units, Class: capacity.ReferenceClass, MaxLeased: units, Duration: duration,
		CommissionBps: 2000, Bond: ledger.FLT(int64(20 * units)),
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
	if err != nil || terms.State == ledger.StateOpen || epoch < terms.StartEpoch || epoch > terms.EndEpoch {
		return
	}
	s := p.sealed(ctx, clock.Period(epoch))
	if s.From == 0 || s.From > h.Number || !clock.BeginsSlot(h.Number) || !p.responds(epoch) {
		return
	}
	value, _, ok := p.shown(ctx, h.Number, clock.LastResponse(h.Number))
	if !ok {
		return
	}
	if beacon, is := clock.Challenge(clock.Slot(h.Number), value); is {
		p.respond(ctx, s, h.Number, beacon)
	}
}

// shown waits for the value of a block, and for what shows it, up to another block.
func (p *provider) shown(ctx context.Context, number, last uint64) (value ledger.Value, evidence []byte, ok bool) {
	ok = p.wait(ctx, last, func() bool {
		h, err := p.Client.Header(ctx, number)
		if err != nil {
			return false
		}
		if value, err = p.Client.Value(ctx, h); err != nil {
			return false
		}
		evidence, err = p.Client.Evidence(ctx, h)
		return err == nil
	})
	return value, evidence, ok
}

// wait waits until something is so, up to a block.
func (p *provider) wait(ctx context.Context, last uint64, so func() bool) bool {
	for ctx.Err() == nil {
		if so() {
			return true
		}
		if head, err := p.Client.HeadNumber(ctx); err == nil && head > last {
			return false
		}
		time.Sleep(10 * time.Millisecond)
	}
	return false
}

// busy lets blocks wait for work.
func (p *provider) busy(work func() (ledger.Element, error)) (ledger.Element, error) {
	p.count(1)
	defer p.count(-1)
	return work()
}

// sealed returns the seal of a period, which is made if it is not there.
func (p *provider) sealed(ctx context.Context, period uint64) ledger.Seal {
	p.mu.Lock()
	defer p.mu.Unlock()
	if s, ok := p.seals[period]; ok {
		return s
	}
	s, err := p.makeSeal(ctx)
	if err != nil { // the period went by: the next has its own
		return ledger.Seal{}
	}
	p.seals[period] = s
	return s
}

// makeSeal begins, draws and posts the seal of the current period.
func (p *provider) makeSeal(ctx context.Context) (s ledger.Seal, err error) {
	r, err := p.sender.BeginSeal(ctx, p.id)
	if err != nil {
		return s, err
	}
	begun, _ := ledger.EventIn[ledger.SealBegun](r)
	clock := p.Client.Clock
	_, evidence, ok := p.shown(ctx, begun.SeedBlock, clock.PeriodStart(begun.Period+1))
	if !ok {
		return s, errors.New("the period is over")
	}
	if r, err = p.sender.DrawSeal(ctx, p.id, evidence); err != nil {
		return s, err
	}
	drawn, _ := ledger.EventIn[ledger.SealDrawn](r)
	terms, err := p.Client.TermsAt(ctx, p.id, begun.Period*clock.SealEpochs)
	if err != nil {
		return s, err
	}
	root, err := p.busy(func() (ledger.Element, error) { return p.seal(ctx, drawn.Ctx, terms.Units) })
	if err != nil {
		return s, err
	}
	if r, err = p.sender.PostSeal(ctx, ledger.SealRoot{ID: p.id, Ctx: drawn.Ctx, Root: root}); err != nil {
		return s, err
	}
	posted, _ := ledger.EventIn[ledger.Sealed](r)
	return ledger.Seal{Begun: begun.Block, Ctx: drawn.Ctx, Root: root, From: posted.FromBlock}, nil
}

// respond responds to a challenge once somebody has opened it, and proves the response's audit.
func (p *provider) respond(ctx context.Context, s ledger.Seal, challenge uint64, beacon ledger.Element) {
	clock := p.Client.Clock
	epoch := clock.Epoch(challenge)
	terms, err := p.Client.TermsAt(ctx, p.id, epoch)
	if err != nil {
		return
	}
	leased, err := p.Client.LeasedAt(ctx, p.id, challenge)
	if err != nil {
		return
	}
	n := terms.Units - leased
	chainRoot, err := p.busy(func() (ledger.Element, error) { return p.run(ctx, s.Root, beacon, n) })
	if err != nil {
		p.t.Error(err)
		return
	}
	open := p.wait(ctx, clock.LastResponse(challenge), func() bool {
		_, open, err := p.Client.OpenBeacon(ctx, challenge)
		return err == nil && open
	})
	a := ledger.Response{ID: p.id, Challenge: challenge, Beacon: beacon, Units: n, ChainRoot: chainRoot}
	if !open {
		return
	}
	if _, err := p.sender.Respond(ctx, a); err != nil || !p.proves(epoch) {
		return
	}
	value, evidence, ok := p.shown(ctx, clock.DrawBlock(challenge), clock.LastProof(challenge))
	if !ok {
		return
	}
	q, err := clock.Query(ledger.Claim{ID: p.id, Challenge: challenge, ChainRoot: chainRoot, Units: n, Class: terms.Class}, value)
	if err != nil {
		p.t.Error(err)
		return
	}
	p.count(1)
	proof, err := p.prove(ctx, capacity.Statement{Ctx: s.Ctx, SealRoot: s.Root, Beacon: beacon, ChainRoot: chainRoot, Query: q})
	p.count(-1)
	if err != nil {
		return
	}
	_, _ = p.sender.Prove(ctx, p.id, challenge, chainRoot, evidence, proof)
}

// pretence is a craft that makes numbers up. Only a verifier contract that accepts everything takes
// its proofs.
type pretence struct{}

func (pretence) seal(_ context.Context, sealContext ledger.Element, _ int) (ledger.Element, error) {
	return capacity.Sigma(sealContext, 1), nil
}

func (pretence) run(_ context.Context, _, beacon ledger.Element, n int) (ledger.Element, error) {
	return capacity.Sigma(beacon, n), nil
}

func (pretence) prove(context.Context, capacity.Statement) (p ledger.Proof, err error) {
	for i := range p.Points {
		p.Points[i] = big.NewInt(int64(i))
	}
	p.Commitments, p.CommitmentPok = [2]*big.Int{big.NewInt(1), big.NewInt(2)}, [2]*big.Int{big.NewInt(1), big.NewInt(2)}
	return p, nil
}
