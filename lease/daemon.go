package lease

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/internal/loop"
	"github.com/muster-network/muster/lease/control"
)

// A Chain is what a host reads. [ledger.Client] is one.
type Chain interface {
	Head(ctx context.Context) (chain.Header, error)
	Header(ctx context.Context, number uint64) (chain.Header, error)
	HeadsFrom(ctx context.Context, number uint64) <-chan chain.Head
	OffersBy(ctx context.Context, provider common.Address, progress chain.Progress) ([]uint64, error)
	LeasesThrough(ctx context.Context, offers []uint64, progress chain.Progress) ([]uint64, error)
	LeaseCount(ctx context.Context) (uint64, error)
	Lease(ctx context.Context, lease uint64) (ledger.Lease, error)
	Standing(ctx context.Context, lease uint64) (ledger.Standing, error)
	OfferDescription(ctx context.Context, offer uint64) (ledger.OfferDescription, error)
}

// A Sender makes a host's transactions. Each call returns when its transaction is in the chain; a contract's refusal is a
// [ledger.Revert]. [ledger.Sender] is one.
type Sender interface {
	ConfirmLease(ctx context.Context, lease uint64, hostKey common.Hash) (*ledger.Receipt, error)
	CancelLease(ctx context.Context, lease uint64) (*ledger.Receipt, error)
	EndLease(ctx context.Context, lease uint64) (*ledger.Receipt, error)
	GiveUnitsBack(ctx context.Context, lease uint64) (*ledger.Receipt, error)
}

// Config is all that a host needs.
type Config struct {
	Chain      Chain
	Sender     Sender
	Rules      Rules
	ChainID    uint64
	Market     common.Address // the contract
	Commitment uint64
	Provider   common.Address // whose it is
	// TLSKey is the hash of this host's key. Leases of offers that name another are another host's.
	TLSKey common.Hash

	DataDir  string
	Machines Machines
	Metadata *Metadata // what machines are told about themselves; may be nil
	// Walls tells how the walls around machines are: nil if they were gone and are up, else why they are down and
	// machines are cut off. nil: nothing is told.
	Walls <-chan error
	// Memory is how much memory the machine of some units has, in MiB.
	Memory func(units int) int
	// Serve serves the control API until ctx ends, and returns its cause; nil: it is not served.
	Serve   func(ctx context.Context, h Served) error
	Metrics *Metrics // may be nil
	OnEvent func(Event)

	wall func() time.Time // the server's clock, which somebody may set: what is shown has times of it; nil: time.Now
}

// Served is what the control API asks of a host, and what the host tells watchers.
type Served interface {
	control.Host
	// SSH is where the machine of a lease that runs answers SSH, or empty.
	SSH(lease uint64) string
}

// Run hosts until ctx ends, and then returns its cause; or until its key can no longer be used ([wallet.ErrSenderClosed]).
// Machines go on when it ends. Once it has started, its node never ends it. It can be killed and started again at any
// time. OnEvent is called by one goroutine at a time, and must not block.
func Run(ctx context.Context, cfg Config) (err error) {
	genesis, err := cfg.Chain.Header(ctx, 0)
	if err != nil {
		return fmt.Errorf("start the host: %w", err)
	}
	b, err := openBook(cfg.DataDir, owner{cfg.ChainID, genesis.Hash, cfg.Market, cfg.Commitment})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, b.close()) }()
	return newHost(cfg, b).live(ctx)
}

// A host is the state of one run.
type host struct {
	Config
	book *book
	loop *loop.Loop
	poke chan struct{} // something has changed that the loop does not see
	wall func() time.Time

	telling sync.Mutex

	mu      sync.Mutex
	head    chain.Header
	leases  map[uint64]*tracked
	known   bool                 // what the chain says was read once
	seen    uint64               // the block as of which leases are known
	scanned uint64               // leases up to this number have been looked at
	doubts  map[string]time.Time // since when the time of folders set aside is over
	reading bool
	branch  int // counts reorganisations: what was read on another branch is dropped
}

// A tracked is a lease that is followed.
type tracked struct {
	lease ledger.Lease
	dry   bool
	owed  uint64
	gone  uint64 // since when the chain does not have it
	other bool   // its offer names another host
	asked bool   // whether that is known

	doing  Deed // that runs beside the loop; empty: none
	stop   context.CancelCauseFunc
	wait   uint64    // nothing is done before the chain was read as of this block
	failed Deed      // what failed last; empty: nothing has
	why    string    // it failed
	tries  int       // of it, one after the other
	after  time.Time // when the next one may begin, by the clock that nobody sets
	doubt  time.Time // since when the chain asks for what cannot be undone
	began  time.Time // when the machine was started, or its preparation
	waits  string    // what was told that it waits for
	lives  bool      // its machine's process lived when it was last looked at
	mends  bool      // and was its rescue system
	full   bool      // and it stood still, because the disk is full
	answer Answer    // empty unless it answers
	step   string    // what is being done, for its renter
	done   float64
	since  time.Time // when its state began
	state  control.State
}

func newHost(cfg Config, b *book) *host {
	if cfg.wall == nil {
		cfg.wall = time.Now
	}
	if cfg.OnEvent == nil {
		cfg.OnEvent = func(Event) {}
	}
	cfg.Metadata.from(b.record)
	return &host{
		Config: cfg, book: b, loop: loop.New(), poke: make(chan struct{}, 1), wall: cfg.wall, leases: map[uint64]*tracked{},
		doubts: map[string]time.Time{},
	}
}

// live runs all of a host, and returns when nothing of it runs any more but machines.
func (h *host) live(ctx context.Context) error {
	ctx, cancel := context.WithCancelCause(ctx)
	var beside sync.WaitGroup
	defer beside.Wait()
	defer cancel(nil)
	if err := h.adopt(ctx); err != nil {
		return err
	}
	start, err := loop.Newest(ctx, h.Chain)
	if err != nil {
		return fmt.Errorf("start the host: %w", err)
	}
	if h.Serve != nil {
		beside.Go(func() {
			if err := h.Serve(ctx, h); ctx.Err() == nil {
				cancel(fmt.Errorf("serve the control API: %w", err))
			}
		})
	}
	beside.Go(func() { h.watchWalls(ctx) })
	h.listen(ctx)
	return h.loop.Run(ctx, loop.Plan{
		From: start.Number, Watch: h.Chain.HeadsFrom, Newest: h.Chain.Head,
		Head: h.onHead, Again: h.read, Settle: h.settle, Tell: h.tellTrouble, Monitor: h.Metrics.monitor(),
	})
}

// adopt takes up the machines that an earlier run left.
func (h *host) adopt(ctx context.Context) error {
	records := h.book.all()
	if err := h.Machines.Adopt(ctx, slices.Sorted(maps.Keys(records))); err != nil {
		return fmt.Errorf("take up the machines that run: %w", err)
	}
	for _, id := range slices.Sorted(maps.Keys(records)) {
		t := h.track(id)
		life := h.Machines.Life(id)
		if t.lives, t.mends = life.Running, life.Rescued; t.lives {
			h.emit(Event{Kind: Adopted, Lease: id})
		} else if life.Off && records[id].Confirmed {
			h.note(t, func(r *Record) { r.Off = true }) // it shut itself down meanwhile
		}
	}
	return nil
}

// listen waits beside the loop for a poke, again and again.
func (h *host) listen(ctx context.Context) {
	loop.Go(ctx, h.loop, func(ctx context.Context) (struct{}, error) {
		select {
		case <-h.poke:
		case <-ctx.Done():
		}
		return struct{}{}, nil
	}, func(struct{}, error) error {
		h.listen(ctx)
		return nil
	})
}

// nudge makes the loop look again at what there is to do.
func (h *host) nudge() {
	select {
	case h.poke <- struct{}{}:
	default:
	}
}

// track is the lease of a number, followed from now on.
func (h *host) track(id uint64) *tracked {
	t := h.leases[id]
	if t == nil {
		t = &tracked{lease: ledger.Lease{ID: id}, since: h.wall()}
		h.leases[id] = t
	}
	return t
}

// onHead looks at a new block.
func (h *host) onHead(ctx context.Context, head chain.Head) error {
	h.mu.Lock()
	if head.Ancestor != nil {
		h.emit(Event{Kind: Reorged, Block: head.Ancestor.Number})
		h.branch++
		h.known, h.scanned = false, 0 // leases may have got other numbers
		for _, t := range h.leases {
			t.wait, t.asked = 0, false
		}
	}
	h.head = head.Header
	h.mu.Unlock()
	return h.read(ctx)
}

// news is what the chain says of leases.
type news struct {
	head    chain.Header
	count   uint64
	leases  map[uint64]ledger.Lease
	affairs map[uint64]ledger.Standing
	hosts   map[uint64]common.Hash // keys that the offers of leases name
}

// read reads beside the loop how leases stand.
func (h *host) read(ctx context.Context) error {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.reading {
		return nil
	}
	h.reading = true
	to, branch, scanned, known := h.head, h.branch, h.scanned, h.known
	var follow []uint64
	asked := map[uint64]bool{}
	for id, t := range h.leases {
		asked[id] = t.asked
		if !known || !final(t.lease.State) {
			follow = append(follow, id)
		}
	}
	ctx = chain.Since(ctx, to.Number)
	loop.Go(ctx, h.loop, func(ctx context.Context) (news, error) {
		n := news{head: to, leases: map[uint64]ledger.Lease{}, affairs: map[uint64]ledger.Standing{}, hosts: map[uint64]common.Hash{}}
		err := h.fetch(ctx, &n, follow, asked, scanned, known)
		return n, err
	}, func(n news, err error) error {
		h.mu.Lock()
		h.reading = false
		stale := branch != h.branch
		switch {
		case err != nil && !stale:
			h.loop.Fail("leases", fmt.Errorf("read the leases: %w", err))
		case err == nil && !stale:
			h.loop.Well("leases")
			h.learn(n)
		}
		behind := stale || err == nil && h.head.Number > n.head.Number
		h.mu.Unlock()
		if behind {
			return h.read(ctx)
		}
		return nil
	})
	return nil
}

// final says whether nothing but a reorganisation changes the state of a lease.
func final(s ledger.LeaseState) bool { return s == ledger.LeaseReturned || s == ledger.LeaseVoid }

func (h *host) fetch(ctx context.Context, n *news, follow []uint64, asked map[uint64]bool, scanned uint64, known bool) (err error) {
	if n.count, err = h.Chain.LeaseCount(ctx); err != nil {
		return err
	}
	if !known { // by the offers, however many leases others have
		offers, err := h.Chain.OffersBy(ctx, h.Provider, nil)
		if err != nil {
			return err
		}
		leases, err := h.Chain.LeasesThrough(ctx, offers, nil)
		if err != nil {
			return err
		}
		follow = append(follow, leases...)
		scanned = max(scanned, n.count)
	}
	for id := scanned + 1; id <= n.count; id++ {
		follow = append(follow, id)
	}
	for _, id := range follow {
		if _, ok := n.leases[id]; ok {
			continue
		}
		l, err := h.Chain.Lease(ctx, id)
		if err != nil {
			return err
		}
		l.ID = id
		if l.Commitment != h.Commitment {
			l = ledger.Lease{ID: id}
		}
		n.leases[id] = l
		if l.State == ledger.LeaseActive || l.State == ledger.LeaseOver {
			if n.affairs[id], err = h.Chain.Standing(ctx, id); err != nil {
				return err
			}
		}
		if !asked[id] && l.State != ledger.LeaseNone && !final(l.State) {
			d, err := h.Chain.OfferDescription(ctx, l.Offer)
			if err != nil {
				return err
			}
			n.hosts[id] = d.TLSKey
		}
	}
	return nil
}

// learn takes over what was read.
func (h *host) learn(n news) {
	first := !h.known && h.branch == 0
	h.known, h.scanned = true, max(h.scanned, n.count)
	for _, id := range slices.Sorted(maps.Keys(n.leases)) {
		l := n.leases[id]
		if h.leases[id] == nil && (l.State == ledger.LeaseNone || final(l.State)) {
			continue // not ours, or long over
		}
		t := h.track(id)
		before := t.lease.State
		t.lease, t.dry, t.owed = l, n.affairs[id].Dry, n.affairs[id].OwedUntil
		switch {
		case l.State != ledger.LeaseNone:
			t.gone = 0
		case t.gone == 0:
			t.gone = h.now()
		}
		if r := h.book.record(id); l.State == ledger.LeaseActive && r != nil && !r.Confirmed && confirmedAs(&l, r) { // before a kill
			h.note(t, func(r *Record) { r.Confirmed = true })
		}
		if key, ok := n.hosts[id]; ok {
			t.asked, t.other = true, key != h.TLSKey
		}
		if before == ledger.LeaseNone && l.State == ledger.LeaseWaiting && !t.other {
			h.emit(Event{Kind: Ordered, Lease: id, Units: l.Units, Renter: l.Renter.Hex()})
		}
	}
	h.seen = n.head.Number
	for _, t := range h.leases {
		if t.wait <= h.seen {
			t.wait = 0
		}
	}
	if first {
		h.emit(Event{Kind: Started, Machines: len(h.book.all())})
	}
}

// now is the time of the newest block, in seconds.
func (h *host) now() uint64 { return uint64(max(h.head.Time.Unix(), 0)) }

func (h *host) tellTrouble(t loop.Trouble) {
	if t.Err == nil {
		h.emit(Event{Kind: NodeWell, Took: t.Lasted})
		return
	}
	h.emit(Event{Kind: NodeFails}.because(t.Err))
}

func (h *host) emit(e Event) {
	if e.Block == 0 {
		e.Block = h.head.Number
	}
	h.telling.Lock()
	defer h.telling.Unlock()
	h.Metrics.event(e)
	h.OnEvent(e)
}

// fatal says whether an error leaves nothing that this host could do.
func fatal(err error) bool { return errors.Is(err, wallet.ErrSenderClosed) }
