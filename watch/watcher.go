package watch

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"math/big"
	"math/rand/v2"
	"net"
	"net/http"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/host/attest"
	"github.com/muster-network/muster/internal/loop"
	"github.com/muster-network/muster/internal/outward"
	"github.com/muster-network/muster/internal/text"
)

// A Chain is what a watcher reads. [ledger.Client] is one.
type Chain interface {
	Head(ctx context.Context) (chain.Header, error)
	Header(ctx context.Context, number uint64) (chain.Header, error)
	HeadsFrom(ctx context.Context, number uint64) <-chan chain.Head
	WatchEvents(ctx context.Context, from, to uint64, progress chain.Progress) ([]ledger.Event, error)
	Committee(ctx context.Context, commitment, day uint64) ([]common.Address, error)
	// SeedEvidence is what shows a day's seed. Its error is [ledger.ErrNoValue] while nobody knows it.
	SeedEvidence(ctx context.Context, day uint64) ([]byte, error)
}

// A Sender makes a watcher's transactions. Each call returns when its transaction is in the chain; a contract's
// refusal is a [ledger.Revert]. [ledger.Sender] is one.
type Sender interface {
	Address() common.Address
	NameSeed(ctx context.Context) (*ledger.Receipt, error)
	StoreSeed(ctx context.Context, day uint64, evidence []byte) (*ledger.Receipt, error)
	ReportDay(ctx context.Context, day uint64, root common.Hash) (*ledger.Receipt, error)
	DemandWord(ctx context.Context, day, commitment uint64, watcher common.Address) (*ledger.Receipt, error)
	ShowWord(ctx context.Context, day, commitment uint64, word ledger.WatchWord) (*ledger.Receipt, error)
	PunishWithheld(ctx context.Context, day, commitment uint64, watcher common.Address) (*ledger.Receipt, error)
	Judge(ctx context.Context, commitment, day uint64, words []ledger.WatchWord) (*ledger.Receipt, error)
	StrikeWatcher(ctx context.Context, day, commitment uint64, watcher common.Address) (*ledger.Receipt, error)
	ClaimWatcherPay(ctx context.Context, day uint64) (*ledger.Receipt, error)
}

// Config is all that a watcher needs.
type Config struct {
	Chain   Chain
	Sender  Sender
	Rules   ledger.WatchConfig // of the watch
	ChainID uint64
	Watch   common.Address // the contract
	From    uint64         // the block of the deployment
	ByTime  bool           // seeds are drand's: no block is named for them
	// Epoch is the epoch of a block.
	Epoch func(block uint64) uint64

	DataDir  string
	Listener net.Listener // where words are served; Run closes it
	// Anywhere lets hosts, machines and watchers be at private addresses: on networks to develop on.
	Anywhere bool
	KeepDays uint64   // for how many days words are served; 0: 30
	AtOnce   int      // how many hosts are asked at a time; 0: 512
	Budget   *big.Int // the most wei of FLT for demands of a day; nil: none are made
	Metrics  *Metrics // may be nil
	OnEvent  func(Event)
}

const (
	defaultKeep   = 30
	defaultAtOnce = 512
	keptBooks     = 2 // days before today that the book knows
	// longestUnwritten is how much of looking a kill may lose.
	longestUnwritten = 40 * time.Second
)

// Run watches until ctx ends, and then returns its cause; or until its key can no longer be used
// ([wallet.ErrSenderClosed]). Once it has started, its node never ends it. It can be killed and started again at any
// time. OnEvent is called by one goroutine at a time, and must not block.
func Run(ctx context.Context, cfg Config) (err error) {
	defer func() { err = errors.Join(err, closeListener(cfg.Listener)) }()
	genesis, err := cfg.Chain.Header(ctx, 0)
	if err != nil {
		return fmt.Errorf("start the watcher: %w", err)
	}
	of := owner{cfg.ChainID, genesis.Hash, cfg.Watch, cfg.Sender.Address()}
	journal, err := openJournal(cfg.DataDir, of)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, journal.close()) }()
	return newWatcher(cfg, journal, of).live(ctx)
}

// live runs all of a watcher, and returns when nothing of it runs any more.
func (w *watcher) live(ctx context.Context) error {
	ctx, cancel := context.WithCancel(ctx)
	defer w.beside.Wait()
	defer cancel()
	if n := w.journal.lost; n > 0 {
		w.emit(Event{Kind: Disk, Reason: fmt.Sprintf("%s of the journal's log were damaged: those slots count as not seen", text.Count(n, "piece"))})
	}
	w.serve(ctx)
	w.beside.Go(func() { w.prober.run(ctx) })
	w.beside.Go(func() { w.flush(ctx) })
	return w.run(ctx)
}

func closeListener(l net.Listener) error {
	if err := l.Close(); !errors.Is(err, net.ErrClosed) {
		return err
	}
	return nil
}

// A watcher is the state of one run. All of it belongs to the loop, but for what has locks of its own.
type watcher struct {
	Config
	of      owner
	days    days
	journal *journal
	prober  *prober
	clock   *chainClock
	outage  *outage
	skew    *skew
	fetch   func(ctx context.Context, url string, of Report, commitment uint64) (PublishedWord, error)
	flushes time.Duration // how often words are written
	served  atomic.Uint64 // the first day whose words are not served
	beside  sync.WaitGroup
	loop    *loop.Loop

	telling sync.Mutex
	at      atomic.Uint64 // the newest block, for events

	head    chain.Header
	known   chain.Header // up to which the book knows everything: what is done is done as of it
	book    *book
	reading bool
	branch  int // counts reorganisations: what was read on another branch is dropped

	planned  planKey
	targets  int
	told     map[string]uint64 // what was told of a day
	duties   map[dutyKey]*duty
	cases    map[caseKey]*trial
	suspects map[uint64][]uint64 // by sealed day: commitments whose host was down by the own word
}

// A planKey is what a plan was made of.
type planKey struct {
	day, epoch uint64
	book       *book
	version    int
}

func newWatcher(cfg Config, j *journal, of owner) *watcher {
	if cfg.OnEvent == nil {
		cfg.OnEvent = func(Event) {}
	}
	if cfg.KeepDays == 0 {
		cfg.KeepDays = defaultKeep
	}
	if cfg.AtOnce == 0 {
		cfg.AtOnce = defaultAtOnce
	}
	w := &watcher{
		Config: cfg, of: of, days: days{cfg.Rules}, journal: j, clock: newClock(), skew: &skew{}, loop: loop.New(),
		told: map[string]uint64{}, duties: map[dutyKey]*duty{}, cases: map[caseKey]*trial{}, suspects: map[uint64][]uint64{},
	}
	dialer := outward.Dialer(cfg.Anywhere)
	w.fetch = func(ctx context.Context, url string, of Report, commitment uint64) (PublishedWord, error) {
		return Fetch(ctx, dialer, url, of, commitment)
	}
	client, slot := attest.NewClient(dialer), w.days.slotTime()
	w.flushes = min(longestUnwritten, max(time.Second, slot/8))
	w.prober = &prober{
		days: w.days, clock: w.clock, journal: j, host: client.Ask, of: of, timeout: tryTime(slot), atOnce: cfg.AtOnce,
		metrics: cfg.Metrics, skew: w.skew, random: rand.Float64, over: make(chan struct{}, 1), changed: make(chan struct{}),
		machine: func(ctx context.Context, address string, key common.Hash) error {
			return proveMachine(ctx, dialer, address, key)
		},
	}
	w.outage = newOutage(2*slot+2*w.prober.timeout, func(ctx context.Context, r reference) error {
		day, slot := w.days.at(w.clock.time())
		_, err := w.prober.host(ctx, r.at, w.prober.question(r.commitment, day, slot))
		return err
	}, func(ctx context.Context, url string) error { return greet(ctx, dialer, url) })
	w.prober.outage = w.outage
	return w
}

// serve serves words until ctx ends.
func (w *watcher) serve(ctx context.Context) {
	server := &http.Server{
		Handler: newServer(w.journal, w.of, &w.served), ErrorLog: log.New(io.Discard, "", 0),
		ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 10 * time.Second, WriteTimeout: 30 * time.Second,
		IdleTimeout: time.Minute, MaxHeaderBytes: 8 << 10,
	}
	context.AfterFunc(ctx, func() { _ = server.Close() })
	w.beside.Go(func() {
		if err := server.Serve(w.Listener); ctx.Err() == nil {
			w.emit(Event{Kind: Retrying, Task: "serve words"}.because(err))
		}
	})
}

// flush writes down what was found, every so often and when a slot is over, until ctx ends. The last time is when the
// journal is closed.
func (w *watcher) flush(ctx context.Context) {
	ticker := time.NewTicker(w.flushes)
	defer ticker.Stop()
	failing := false
	for {
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
		case <-w.prober.over:
		}
		err := w.journal.flush()
		switch {
		case err != nil && !failing:
			w.emit(Event{Kind: Disk}.because(err))
		case err == nil && failing:
			w.emit(Event{Kind: DiskWell})
		}
		failing = err != nil
	}
}

func (w *watcher) run(ctx context.Context) error {
	start, err := loop.Newest(ctx, w.Chain)
	if err != nil {
		return fmt.Errorf("start the watcher: %w", err)
	}
	if w.book, err = w.keptBook(ctx, start.Number); err != nil {
		return fmt.Errorf("start the watcher: %w", err)
	}
	return w.loop.Run(ctx, loop.Plan{
		From: start.Number, Watch: w.Chain.HeadsFrom, Newest: w.Chain.Head,
		Head: w.step, Again: w.again, Tell: w.tellTrouble, Monitor: w.Metrics.monitor(),
	})
}

// keptBook is what was kept of what the chain said, up to a block that is still in it and not after one; or nothing.
func (w *watcher) keptBook(ctx context.Context, newest uint64) (*book, error) {
	kept, err := w.journal.books()
	if err != nil {
		return nil, err
	}
	for _, data := range kept {
		b := newBook(0)
		if json.Unmarshal(data, b) != nil || b.Block > newest {
			continue
		}
		header, err := w.Chain.Header(ctx, b.Block)
		if err != nil {
			return nil, err
		}
		if header.Hash == b.Hash {
			return b, nil
		}
	}
	return newBook(w.From - min(w.From, 1)), nil
}

// step looks at a new block.
func (w *watcher) step(ctx context.Context, h chain.Head) error {
	if h.Ancestor != nil {
		w.rewind(h.Ancestor.Number)
	}
	w.head = h.Header
	w.at.Store(h.Number)
	w.clock.seen(h.Header)
	w.readEvents(ctx)
	return nil
}

// again tries what the node did not let it do.
func (w *watcher) again(ctx context.Context) error {
	w.readEvents(ctx)
	return nil
}

// rewind forgets what was read in blocks that are no longer in the chain.
func (w *watcher) rewind(ancestor uint64) {
	w.emit(Event{Kind: Reorged, Block: ancestor})
	w.clock.forget()
	w.branch++
	if w.book != nil && w.book.Block > ancestor {
		w.book = nil // what was kept before is read again
	}
}

// readEvents reads beside the loop what happened up to the newest block, and then does what is due.
func (w *watcher) readEvents(ctx context.Context) {
	if w.reading {
		return
	}
	if w.book != nil && w.book.Block >= w.head.Number {
		w.known = w.head
		w.act(ctx)
		return
	}
	w.reading = true
	branch, before, to := w.branch, w.book, w.head
	type news struct {
		book   *book
		events []ledger.Event
		days   map[uint64]uint64
	}
	loop.Go(ctx, w.loop, func(ctx context.Context) (n news, err error) {
		if n.book = before; before == nil {
			if n.book, err = w.keptBook(ctx, to.Number); err != nil {
				return n, err
			}
		}
		if n.book.Block < to.Number {
			n.events, err = w.Chain.WatchEvents(ctx, n.book.Block+1, to.Number, nil)
		}
		if err == nil {
			n.days, err = w.daysOfLevels(ctx, n.events, w.today(to))
		}
		return n, err
	}, func(n news, err error) error {
		w.reading = false
		switch {
		case ctx.Err() != nil:
		case w.branch != branch:
			w.readEvents(ctx)
		case err != nil:
			w.loop.Fail("events", err)
		default:
			w.loop.Well("events")
			w.note(n.book, n.events, n.days, to)
			if to.Number < w.head.Number { // blocks may come faster than they are read
				w.act(ctx)
			}
			w.readEvents(ctx)
		}
		return nil
	})
}

// daysOfLevels are the days of the blocks, by number, in which service levels were set. It leaves out those before the
// days that the book knows, on all of which such a level has a committee.
func (w *watcher) daysOfLevels(ctx context.Context, events []ledger.Event, today uint64) (map[uint64]uint64, error) {
	days := map[uint64]uint64{}
	for _, e := range slices.Backward(events) {
		set, ok := e.(ledger.ServiceLevelSet)
		if _, known := days[set.Block]; !ok || known {
			continue
		}
		header, err := w.Chain.Header(ctx, set.Block)
		if err != nil {
			return nil, err
		}
		if days[set.Block] = w.today(header); days[set.Block]+keptBooks < today {
			break
		}
	}
	return days, nil
}

// note adds events up to a block to the book; days are [watcher.daysOfLevels].
func (w *watcher) note(b *book, events []ledger.Event, days map[uint64]uint64, to chain.Header) {
	first := w.told["started"] == 0
	for _, e := range events {
		b.note(e, w.of.Watcher, days[e.Where().Block])
		if demanded, ok := e.(ledger.WordDemanded); ok && demanded.Watcher == w.of.Watcher && !first {
			w.emit(Event{Kind: Demanded, Day: demanded.Day, Commitment: demanded.ID})
		}
	}
	b.Block, b.Hash = to.Number, to.Hash
	w.book, w.known = b, to
	today := w.today(to)
	b.prune(today - min(today, keptBooks))
	if w.told["kept"] != today {
		w.told["kept"] = today
		w.keepBook(today)
	}
	if first {
		w.told["started"] = 1
		w.emit(Event{Kind: Started})
	}
}

// keepBook writes the book down once a day, and drops words that need not be served any more.
func (w *watcher) keepBook(today uint64) {
	data, err := json.Marshal(w.book)
	if err == nil {
		err = w.journal.putBook(w.book.Block, data)
	}
	if err == nil {
		err = w.journal.forget(today - min(today, w.KeepDays))
	}
	if err != nil { // it is read from the chain again
		w.emit(Event{Kind: Retrying, Task: "keep what the chain said"}.because(err))
	}
}

// today is the day of a block.
func (w *watcher) today(h chain.Header) uint64 { return w.Rules.DayOf(uint64(max(h.Time.Unix(), 0))) }

// act does what is due as of the newest block up to which everything is known.
func (w *watcher) act(ctx context.Context) {
	today := w.today(w.known)
	w.makePlan(ctx, today)
	w.openWords(today)
	w.startDuties(ctx, today)
	w.lookAtClocks()
	_, offset, _ := w.clock.now()
	skew, _ := w.skew.median()
	w.Metrics.step(today, w.targets, offset, skew)
}

// makePlan says whom to ask today, as far as the chain has said.
func (w *watcher) makePlan(ctx context.Context, today uint64) {
	key := planKey{today, w.Epoch(w.known.Number), w.book, w.book.version}
	if key == w.planned {
		return
	}
	listed := w.book.listOn(today)
	least := max(w.Rules.LeastWatchers, Seats)
	if w.planned.day != today {
		w.targets = 0
	}
	switch {
	case !slices.Contains(listed, w.of.Watcher):
		w.tellOnce(Event{Kind: Unlisted, Day: today, Watchers: len(listed)})
		return
	case len(listed) < least:
		w.tellOnce(Event{Kind: TooFew, Day: today, Watchers: len(listed)})
		return
	case w.book.day(today).Seed == (common.Hash{}):
		return
	}
	w.planned = key
	own := w.book.membership(w.of.Watcher, today, least)
	targets := w.book.targets(own, key.epoch)
	p := &plan{day: today, seed: w.book.day(today).Seed}
	for _, commitment := range own {
		if t := targets[commitment]; t != nil {
			p.targets = append(p.targets, t)
		}
	}
	w.targets = len(p.targets)
	var peers []string
	for _, other := range listed {
		if other != w.of.Watcher {
			peers = append(peers, w.book.URLs[other])
		}
	}
	w.outage.know(w.book.hosts(), peers)
	w.prober.set(p)
	if w.tellOnce(Event{Kind: DayBegun, Day: today, Commitments: len(p.targets), Watchers: len(listed)}) {
		w.compare(ctx, today, own)
	}
}

// compared is how many committees of a day are compared with the contract's.
const compared = 16

// compare compares committees with those that the contract names.
func (w *watcher) compare(ctx context.Context, day uint64, commitments []uint64) {
	commitments = commitments[:min(len(commitments), compared)]
	want := make([][]common.Address, len(commitments))
	for i, commitment := range commitments {
		want[i] = w.book.committee(commitment, day, w.Rules.LeastWatchers)
	}
	ctx = chain.Since(ctx, w.known.Number)
	loop.Go(ctx, w.loop, func(ctx context.Context) (differing []uint64, err error) {
		for i, commitment := range commitments {
			got, err := w.Chain.Committee(ctx, commitment, day)
			if err != nil {
				return nil, err
			}
			if !slices.Equal(got, want[i]) {
				differing = append(differing, commitment)
			}
		}
		return differing, nil
	}, func(differing []uint64, err error) error {
		if err != nil {
			w.emit(Event{Kind: Retrying, Day: day, Task: "compare committees with the contract's"}.because(err))
		}
		for _, commitment := range differing {
			w.emit(Event{Kind: Differing, Day: day, Commitment: commitment})
		}
		return nil
	})
}

// openWords lets the words of a day be served once nobody can report the day any more, also after a small
// reorganisation.
func (w *watcher) openWords(today uint64) {
	open := today - min(today, 1)
	if w.now() >= w.publishedFrom(open) {
		open = today
	}
	if open > w.served.Load() {
		w.served.Store(open)
	}
}

// publishedFrom is when the words of a day are served.
func (w *watcher) publishedFrom(day uint64) uint64 {
	return w.days.after(day, reportedFor) + w.Rules.Scaled(60) + 1
}

// now is the time of the newest block up to which everything is known, in seconds.
func (w *watcher) now() uint64 { return uint64(max(w.known.Time.Unix(), 0)) }

// mostSkew is how far a clock may be off without a word about it.
const mostSkew = 15 * time.Second

// lookAtClocks tells when this machine's clock is off by the hosts', or the chain's by both.
func (w *watcher) lookAtClocks() {
	skew, known := w.skew.median()
	_, offset, _ := w.clock.now()
	for _, c := range []struct {
		off    time.Duration
		reason string
	}{
		{skew, "this machine's clock differs from the hosts'"},
		{offset - skew, "the chain's time differs from the hosts'"},
	} {
		switch off := c.off.Abs() > mostSkew && known; {
		case off && w.told[c.reason] == 0:
			w.told[c.reason] = 1
			w.emit(Event{Kind: Skewed, Reason: c.reason, Took: c.off})
		case !off:
			w.told[c.reason] = 0
		}
	}
}

// tellOnce tells something of a day, unless it was told.
func (w *watcher) tellOnce(e Event) bool {
	key := fmt.Sprint(e.Kind, e.Commitment)
	if w.told[key] == e.Day {
		return false
	}
	w.told[key] = e.Day
	w.emit(e)
	return true
}

// tellTrouble tells of trouble with the node, and of its end.
func (w *watcher) tellTrouble(t loop.Trouble) {
	if t.Err == nil {
		w.emit(Event{Kind: NodeWell, Took: t.Lasted})
		return
	}
	w.emit(Event{Kind: NodeFails}.because(t.Err))
}

func (w *watcher) emit(e Event) {
	if e.Block == 0 {
		e.Block = w.at.Load()
	}
	w.telling.Lock()
	defer w.telling.Unlock()
	w.Metrics.event(e)
	w.OnEvent(e)
}

// fatal says whether an error leaves nothing that this watcher could do.
func fatal(err error) bool { return errors.Is(err, wallet.ErrSenderClosed) }
