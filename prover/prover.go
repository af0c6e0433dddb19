package prover

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/loop"
	"github.com/muster-network/muster/internal/trace"
)

// Reasons for [Run] to end that a person has to deal with.
var (
	// ErrNotOurs says that the sender does not act for the commitment's provider, or that there is
	// no such commitment.
	ErrNotOurs = errors.New("this is not a commitment of this account")
	// ErrForeign says that the chain shows an act of the commitment's provider that the journal
	// does not hold: another prover is running for it, or was.
	ErrForeign = errors.New("another prover acts for this commitment")
	// ErrSealMismatch says that the arrays are not those of the root that is posted. They are never
	// used for a response.
	ErrSealMismatch = errors.New("the seal does not match the posted root")
	// ErrTooFewCores says that units would have to share physical cores.
	ErrTooFewCores = errors.New("too few physical cores")
	// ErrProfile says that a deployment was made for another profile.
	ErrProfile = errors.New("the deployment is of another profile")
)

// errMoved says that the chain changed between two reads, or that one was of a node that is behind. The
// next block brings a new try.
var errMoved = errors.New("the chain changed while it was read")

// A Config is what a prover needs. A field is required unless its comment says otherwise.
type Config struct {
	Chain      Chain
	Sender     Sender // of the provider, or of an operator of its provider account
	Circuit           // must be the deployment's
	Clock      ledger.Clock
	Deployment ledger.Deployment
	Commitment uint64
	DataDir    string // holds the journal; of this commitment alone
	KeepDir    string // arrays are kept here over restarts and leases; empty: nowhere

	TakeOver  bool            // adopt what another prover has done so far for the commitment
	Leave     <-chan struct{} // closed: begin nothing new, and end when all is finished; may be nil
	Machine   *Machine        // which the provers of a process share; nil: one of its own, of all cores
	Share     bool            // let units take turns on cores when there are more units than cores
	Margin    uint64          // blocks left for a response to get into the chain; 0: a tenth of the window
	SealUnit  SealUnit        // how an array is made; nil: capacity.NewArray
	MakeChain MakeChain       // how a chain is; nil: capacity.NewChain

	Log      *slog.Logger      // nil: none
	Metrics  *Metrics          // nil: none
	Traces   *trace.Traces     // nil: none
	OnEvent  func(Event)       // called from one goroutine; must not block; may be nil
	Progress capacity.Progress // of filling arrays, in blocks of all units; may be nil
}

// Run works for a commitment until it is over, or until it is to leave and has finished what it began, and then returns nil; or until
// ctx ends, and then returns its cause; or until a person is needed. It takes the lock of the data directory
// ([ErrLocked]) and gives it back.
func Run(ctx context.Context, cfg Config) (err error) {
	if err := cfg.complete(); err != nil {
		return err
	}
	j, err := openJournal(cfg.DataDir)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, j.close()) }()
	traced, endTraces := startTraces(cfg.Traces)
	defer endTraces()
	cfg.Chain = reads{cfg.Chain}
	p := &prover{
		untidy: true,
		Config: cfg, journal: j, loop: loop.New(), traced: traced,
		warned: map[string]bool{},
		hashes: map[uint64]common.Hash{},
		seals:  map[uint64]*seal{},
		tasks:  map[uint64]*task{},
	}
	return p.run(ctx)
}

// complete fills in what may be left out, and checks the profile.
func (c *Config) complete() (err error) {
	if c.Margin == 0 {
		c.Margin = max(1, c.Clock.ResponseWindow/10)
	}
	if c.Margin >= c.Clock.ResponseWindow {
		return hint.Add(fmt.Errorf("a margin of %d blocks leaves no time to compute in a window of %d", c.Margin, c.Clock.ResponseWindow),
			"choose a smaller margin")
	}
	if c.SealUnit == nil {
		c.SealUnit = capacity.NewArray
	}
	if c.MakeChain == nil {
		c.MakeChain = capacity.NewChain
	}
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	if c.OnEvent == nil {
		c.OnEvent = func(Event) {}
	}
	if c.Progress == nil {
		c.Progress = func(int, int) {}
	}
	if c.Machine == nil {
		if c.Machine, err = OpenMachine(0, c.Log); err != nil {
			return err
		}
	}
	p, on := &c.Profile, &c.Clock.CapacityConfig
	if p.Blocks != on.Blocks || p.Segments != on.Segments || p.Positions != on.Positions {
		return hint.Add(fmt.Errorf("%w: profile %q has %d blocks, %d segments and %d positions, the contracts have %d, %d and %d",
			ErrProfile, p.Name, p.Blocks, p.Segments, p.Positions, on.Blocks, on.Segments, on.Positions),
			"check the deployment file")
	}
	return nil
}

// A prover is the state of one Run. All of it belongs to the loop.
type prover struct {
	Config
	journal *journal
	place   *place // nil: none yet
	loop    *loop.Loop
	traced  func(Event)
	warned  map[string]bool // problems with memory that were logged

	start     uint64 // the newest block when it began
	head      chain.Header
	hashes    map[uint64]common.Hash // of recent blocks, by number
	terms     ledger.Terms           // with the units of termsFrom
	termsFrom uint64                 // the epoch in which terms were read
	stale     bool                   // a reorganisation may have changed anything
	told      Kind                   // the last event about the commitment as a whole
	moved     string                 // how the chain had changed while it was read, when that was last so

	leased   int         // how many units are leased: the highest-numbered ones
	leasesOf common.Hash // the block in which leases were read

	seals   map[uint64]*seal // by period
	tasks   map[uint64]*task // by challenge
	waiting bool             // for others on this machine

	watchesLeave bool
	leaving      bool
	leftAt       uint64 // the newest block when it was told to leave: later challenges are not its own

	shelf    *shelf // nil: arrays are not kept
	shelving bool   // something is done there
	untidy   bool   // it may have files that are not needed any more
}

func (p *prover) run(ctx context.Context) error {
	if err := p.claimJournal(ctx); err != nil {
		return err
	}
	if err := p.check(ctx); err != nil {
		return err
	}
	defer p.place.leave()
	err := p.loop.Run(ctx, loop.Plan{
		From: p.lookback(p.start), Watch: p.Chain.HeadsFrom, Newest: p.Chain.Head,
		Head: p.observe, Settle: p.settle, Tell: p.tellTrouble, Monitor: p.Metrics.monitor(),
	})
	if ctx.Err() != nil {
		p.tellOwed()
	}
	return err
}

// settle takes a step, unless the blocks from before the start are still coming in.
func (p *prover) settle(ctx context.Context) error {
	if p.head.Number < p.start {
		return nil
	}
	p.awaitLeave(ctx)
	err := p.step(chain.Since(ctx, p.head.Number))
	switch {
	case ctx.Err() != nil:
		return context.Cause(ctx)
	case loop.IsPassing(err):
		p.loop.Fail("state", err)
		p.Metrics.step(p)
		return nil
	case errors.Is(err, errMoved):
		if text := err.Error(); p.moved != text {
			p.moved = text
			p.warn("will try again with the next block", err)
		}
	case err != nil:
		return err
	default:
		p.moved = ""
	}
	p.loop.Well("state")
	p.Metrics.step(p)
	switch {
	case p.over():
		p.tell(Event{Kind: Ended})
		return loop.Stop
	case p.leaving && err == nil && p.allClosed():
		p.tell(Event{Kind: Left})
		return loop.Stop
	}
	return nil
}

// awaitLeave takes a step when it is time to leave.
func (p *prover) awaitLeave(ctx context.Context) {
	if p.Leave == nil || p.watchesLeave {
		return
	}
	p.watchesLeave = true
	loop.Go(ctx, p.loop, func(ctx context.Context) (struct{}, error) {
		select {
		case <-p.Leave:
		case <-ctx.Done():
		}
		return struct{}{}, nil
	}, func(struct{}, error) error {
		p.leaving, p.leftAt = true, p.head.Number
		return nil
	})
}

// lookback is the first block whose challenge may still have to be proven at head.
func (p *prover) lookback(head uint64) uint64 {
	longest := p.Clock.LastProof(0)
	return max(p.Clock.Genesis, max(head, longest)-longest)
}

// observe notes a block.
func (p *prover) observe(_ context.Context, h chain.Head) error {
	if h.Ancestor != nil {
		p.reorganise(h.Ancestor.Number)
	}
	p.head = h.Header
	p.hashes[h.Number] = h.Hash
	delete(p.hashes, h.Number-min(h.Number, keptHashes))
	if p.Clock.BeginsSlot(h.Number) && (!p.leaving || h.Number <= p.leftAt) {
		p.tasks[h.Number] = p.newTask(h.Header)
	}
	return nil
}

// keptHashes is how many blocks' hashes are remembered: an audit drawn longer ago asks the chain.
const keptHashes = 512

// reorganise forgets the blocks above ancestor.
func (p *prover) reorganise(ancestor uint64) {
	p.stale, p.start = true, min(p.start, ancestor+1)
	for n := range p.hashes {
		if n > ancestor {
			delete(p.hashes, n)
		}
	}
	for _, s := range p.seals {
		s.stale, s.notBefore = true, 0
	}
	for n, t := range p.tasks {
		if n > ancestor {
			t.replace(p)
			delete(p.tasks, n)
		} else {
			t.reopen(ancestor < p.Clock.DrawBlock(n))
		}
	}
}

// step does what the newest block asks for.
func (p *prover) step(ctx context.Context) error {
	if err := p.readTerms(ctx); err != nil {
		return err
	}
	if err := p.readLeases(ctx); err != nil {
		return err
	}
	if err := p.learnChallenges(ctx); err != nil {
		return err
	}
	if err := p.stepSeals(ctx); err != nil {
		return err
	}
	var moved error
	for _, n := range slices.Sorted(maps.Keys(p.tasks)) {
		t := p.tasks[n]
		if err := p.stepTask(ctx, t); errors.Is(err, errMoved) {
			moved = errors.Join(moved, err) // the others may be as they were
		} else if err != nil {
			return err
		}
		if t.outcome.closed && p.head.Number > p.Clock.LastProof(n)+keptTasks {
			delete(p.tasks, n)
		}
	}
	p.stepLeases(ctx)
	if moved == nil {
		p.stepShelf(ctx)
	}
	return moved
}

// keptTasks is for how many blocks a reorganisation can bring a closed challenge back.
const keptTasks = 64

// readTerms reads the commitment once an epoch, and in every block while it waits for stake.
func (p *prover) readTerms(ctx context.Context) error {
	epoch := p.Clock.Epoch(p.head.Number + 1)
	if p.terms.State != ledger.StateOpen && p.termsFrom == epoch && !p.stale {
		return nil
	}
	terms, err := p.Chain.TermsAt(ctx, p.Commitment, epoch)
	if err != nil {
		return err
	}
	if terms.State == ledger.StateNone {
		return loop.Passing(fmt.Errorf("the node does not know commitment %d any more", p.Commitment))
	}
	if terms.State == ledger.StateFailed && p.told != Failed {
		why, err := p.whyFailed(ctx)
		if err != nil {
			return err
		}
		p.tell(Event{Kind: Failed, Reason: why})
	}
	p.terms, p.termsFrom, p.stale = terms, epoch, false
	switch {
	case terms.State == ledger.StateOpen:
		p.tell(Event{Kind: Waiting})
	case terms.State == ledger.StateActive && epoch < terms.StartEpoch:
		p.tell(Event{Kind: Planned, Until: p.Clock.EpochStart(terms.StartEpoch)})
	case terms.State == ledger.StateActive && epoch <= terms.EndEpoch:
		return p.checkBond(ctx)
	}
	return nil
}

// checkBond tells when the bond is less than the least one.
func (p *prover) checkBond(ctx context.Context) error {
	account, err := p.Chain.Account(ctx, p.Commitment)
	if err != nil {
		return err
	}
	least := account.LeastBond(p.terms.Units)
	if missing := least.Sub(least, account.Bond); missing.Sign() > 0 {
		p.tell(Event{
			Kind: BondShort, Reason: "epochs that begin so earn nothing and count as failing",
			Hints: []string{fmt.Sprintf("muster commitment add-bond --commitment %d --amount %s", p.Commitment, ledger.FormatFLT(missing))},
		})
	}
	return nil
}

// whyFailed says why the commitment has failed since its terms were read last.
func (p *prover) whyFailed(ctx context.Context) (string, error) {
	if p.terms.State == ledger.StateActive {
		from := min(p.Clock.EpochStart(p.termsFrom), p.head.Number)
		events, err := p.Chain.Events(ctx, from, p.head.Number, nil)
		if err != nil {
			return "", err
		}
		if why, ok := ledger.WhyFailed(events, p.Commitment); ok {
			return why, nil
		}
	}
	return "too many of its epochs were failing, or its stake was less than half its collateral", nil
}

// tellOwed says what is left to do for challenges when the prover is stopped.
func (p *prover) tellOwed() {
	for _, owed := range p.owed() {
		p.tell(owed)
	}
}

// owed is what is left to do for challenges while there is time, oldest challenge first.
func (p *prover) owed() (all []Event) {
	for _, n := range slices.Sorted(maps.Keys(p.tasks)) {
		t := p.tasks[n]
		if t.outcome.closed || !t.known || !t.isSealed() || !p.owes(p.Clock.Epoch(n)) {
			continue
		}
		owed := Event{Kind: Owing, Period: t.period, Challenge: n, Reason: "response", Until: p.Clock.LastResponse(n)}
		if t.posted.block != 0 {
			owed.Reason, owed.Until = "proof", p.Clock.LastProof(n)
		}
		if p.head.Number < owed.Until {
			all = append(all, owed)
		}
	}
	return all
}

// owes says whether the commitment owes responses to the challenges of an epoch.
func (p *prover) owes(epoch uint64) bool {
	t := &p.terms
	return (t.State == ledger.StateActive || t.State == ledger.StateFailed) && t.StartEpoch <= epoch && epoch <= t.EndEpoch
}

// over says whether the commitment has ended and all its challenges are closed.
func (p *prover) over() bool {
	if !p.allClosed() {
		return false
	}
	switch p.terms.State {
	case ledger.StateActive, ledger.StateFailed:
		return p.Clock.Epoch(p.head.Number+1) > p.terms.EndEpoch
	case ledger.StateOpen: // it has lapsed
		return p.Clock.Epoch(p.head.Number+1) > p.terms.EndEpoch
	case ledger.StateClosed:
		return true
	}
	return false
}

// allClosed says whether nothing is left to do for challenges.
func (p *prover) allClosed() bool {
	for _, t := range p.tasks {
		if !t.outcome.closed {
			return false
		}
	}
	return true
}

// isFatal says whether a sender will never send anything again, or has nothing left to do: its key may have
// been revoked, and then still proves what was responded before, as anybody may.
func (p *prover) isFatal(err error) bool {
	return errors.Is(err, wallet.ErrSenderClosed) || errors.Is(err, ledger.ErrNotOperator) && !p.hasProofsLeft()
}

// hasProofsLeft says whether a response is in the chain that is not proven yet.
func (p *prover) hasProofsLeft() bool {
	for _, t := range p.tasks {
		if t.posted.block != 0 && !t.outcome.closed {
			return true
		}
	}
	return false
}

// afterSending is the block in which the chain shows the outcome of a transaction: that of its receipt,
// or, if it has none, the next one, in which it can be tried again.
func (p *prover) afterSending(r *ledger.Receipt) uint64 {
	if r == nil {
		return p.head.Number + 1
	}
	p.Metrics.transaction()
	return r.Block
}

// warn logs an error that the prover survives, with its remedy.
func (p *prover) warn(what string, err error, about ...any) {
	about = append(about, "error", err)
	if remedies := hint.Of(err); len(remedies) > 0 {
		about = append(about, "hint", strings.Join(remedies, "; "))
	}
	p.Log.Warn(what, about...)
}

// tellTrouble tells of trouble with the node, and of its end.
func (p *prover) tellTrouble(t loop.Trouble) {
	e := Event{Kind: NodeWell, Took: t.Lasted}
	if t.Err != nil {
		e = Event{Kind: NodeFailing, Reason: t.Err.Error(), Hints: hint.Of(t.Err)}
	}
	p.tell(e)
}

// tell passes an event on. An event about the commitment as a whole is told once.
func (p *prover) tell(e Event) {
	if e.Kind == Waiting || e.Kind == Planned || e.Kind == Failed || e.Kind == Ended || e.Kind == Left {
		if p.told == e.Kind {
			return
		}
		p.told = e.Kind
	}
	e.Commitment, e.Block, e.Units = p.Commitment, p.head.Number, p.terms.Units
	p.Log.Debug(e.String(), "event", e.Kind, "block", e.Block)
	p.Metrics.event(e, p.Clock.ResponseWindow)
	p.traced(e)
	p.OnEvent(e)
}
