package verifier

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/loop"
)

// A MarketChain is what a keeper reads of the market and the watch. [ledger.Client] is one.
type MarketChain interface {
	Head(ctx context.Context) (chain.Header, error)
	WatchRules(ctx context.Context) (ledger.WatchConfig, error)
	LastFinalDay(ctx context.Context) (uint64, error)
	DaySeed(ctx context.Context, day uint64) (ledger.DaySeed, error)
	SeedEvidence(ctx context.Context, day uint64) ([]byte, error)
	Lease(ctx context.Context, lease uint64) (ledger.Lease, error)
	Standing(ctx context.Context, lease uint64) (ledger.Standing, error)
	LeasesOf(ctx context.Context, renter common.Address, progress chain.Progress) ([]uint64, error)
	OffersBy(ctx context.Context, provider common.Address, progress chain.Progress) ([]uint64, error)
	LeasesThrough(ctx context.Context, offers []uint64, progress chain.Progress) ([]uint64, error)
}

// A MarketSender makes the keeper's transactions in the market and the watch. [ledger.Sender] is one.
type MarketSender interface {
	CancelLease(ctx context.Context, lease uint64) (*ledger.Receipt, error)
	EndLease(ctx context.Context, lease uint64) (*ledger.Receipt, error)
	GiveUnitsBack(ctx context.Context, lease uint64) (*ledger.Receipt, error)
	ReleaseDeposit(ctx context.Context, lease uint64) (*ledger.Receipt, error)
	SettleLeases(ctx context.Context, leases []uint64) (*ledger.Receipt, error)
	NameSeed(ctx context.Context) (*ledger.Receipt, error)
	StoreSeed(ctx context.Context, day uint64, evidence []byte) (*ledger.Receipt, error)
}

// MarketConfig is what a keeper does in the market. Nobody is paid for any of it: it is for whom it serves.
type MarketConfig struct {
	Chain  MarketChain
	Sender MarketSender
	// Parties are the renters and providers whose leases it finishes: it cancels orders that are late, ends leases that
	// are dry, gives units back, releases deposits and settles each new final day.
	Parties []common.Address
	Seeds   bool // name and store the seeds of days, from which committees are drawn
}

const (
	looksADay   = 64 // how often leases are looked at
	settleBatch = 32 // the most leases that one transaction settles
)

// marketKeeping is the state of that. It belongs to the loop; a look has it while it runs.
type marketKeeping struct {
	MarketConfig
	running  bool
	stale    bool               // what a look that runs sees may be of another branch
	rules    ledger.WatchConfig // zero: not read yet
	next     uint64             // the time from which leases are looked at again, in seconds
	seeded   uint64             // the day whose seed is stored
	finished map[uint64]struct{}
}

// startMarket looks at the market beside the loop, if it is time.
func (k *keeper) startMarket(ctx context.Context, now time.Time) {
	m := k.market
	if m == nil || m.running {
		return
	}
	seconds := uint64(now.Unix())
	known := m.rules.DaySeconds != 0
	seed := m.Seeds && (!known || m.seeded != m.rules.DayOf(seconds))
	leases := len(m.Parties) > 0 && seconds >= m.next
	if !seed && !leases {
		return
	}
	m.running = true
	loop.Go(chain.Since(ctx, k.head), k.loop, func(ctx context.Context) (struct{}, error) {
		return struct{}{}, m.look(ctx, k, seconds, seed, leases)
	}, func(_ struct{}, err error) error {
		m.running = false
		if m.stale {
			m.forget()
		}
		return k.looked(ctx, "market", "the market", err)
	})
}

// forget forgets what was seen on a branch of the chain that is gone.
func (m *marketKeeping) forget() {
	if m.stale = m.running; m.stale {
		return
	}
	m.next, m.seeded = 0, 0
	clear(m.finished)
}

// look does what is due.
func (m *marketKeeping) look(ctx context.Context, k *keeper, now uint64, seed, leases bool) error {
	if m.rules.DaySeconds == 0 {
		rules, err := loop.Read(m.Chain.WatchRules(ctx))
		if err != nil {
			return err
		}
		m.rules = rules
	}
	if seed {
		if err := m.seed(ctx, k, m.rules.DayOf(now)); err != nil {
			return err
		}
	}
	if !leases {
		return nil
	}
	m.next = now + max(1, m.rules.DaySeconds/looksADay) // whether it goes well or not
	return m.keepLeases(ctx, k, now)
}

// seed names the block of a day's seed, or stores the seed once it is known.
func (m *marketKeeping) seed(ctx context.Context, k *keeper, day uint64) error {
	is, err := loop.Read(m.Chain.DaySeed(ctx, day))
	if err != nil {
		return err
	}
	if is.Seed != (common.Hash{}) {
		m.seeded = day
		return nil
	}
	evidence, err := m.Chain.SeedEvidence(ctx, day)
	switch {
	case errors.Is(err, ledger.ErrSeedNotNamed):
		receipt, err := m.Sender.NameSeed(ctx)
		return m.did(ctx, k, Event{Kind: SeedNamed, Task: "name the seed of a day", Day: day}, receipt, err)
	case errors.Is(err, ledger.ErrNoValue):
		return nil // a later block has it
	case err != nil:
		_, err = loop.Read(struct{}{}, err)
		return err
	}
	receipt, err := m.Sender.StoreSeed(ctx, day, evidence)
	return m.did(ctx, k, Event{Kind: SeedStored, Task: "store the seed of a day", Day: day}, receipt, err)
}

// keepLeases looks at each lease of the parties that is not finished.
func (m *marketKeeping) keepLeases(ctx context.Context, k *keeper, now uint64) error {
	ids, err := m.find(ctx)
	if err != nil {
		return err
	}
	final, err := loop.Read(m.Chain.LastFinalDay(ctx))
	if err != nil {
		return err
	}
	var unpaid []uint64
	for _, id := range ids {
		if _, over := m.finished[id]; over {
			continue
		}
		due, err := m.keepLease(ctx, k, id, now, m.rules.EndOf(final))
		if err != nil {
			return err
		}
		if due {
			unpaid = append(unpaid, id)
		}
	}
	for batch := range slices.Chunk(unpaid, settleBatch) {
		receipt, err := m.Sender.SettleLeases(ctx, batch)
		if err := m.did(ctx, k, Event{Kind: LeasesSettled, Task: "settle leases", Leases: len(batch)}, receipt, err); err != nil {
			return err
		}
	}
	return nil
}

// find is the numbers of all leases of the parties.
func (m *marketKeeping) find(ctx context.Context) (ids []uint64, err error) {
	for _, party := range m.Parties {
		rented, err := loop.Read(m.Chain.LeasesOf(ctx, party, nil))
		if err != nil {
			return nil, err
		}
		offers, err := loop.Read(m.Chain.OffersBy(ctx, party, nil))
		if err != nil {
			return nil, err
		}
		leased, err := loop.Read(m.Chain.LeasesThrough(ctx, offers, nil))
		if err != nil {
			return nil, err
		}
		ids = append(append(ids, rented...), leased...)
	}
	slices.Sort(ids)
	return slices.Compact(ids), nil
}

// keepLease does what can be done for one lease. due says whether there is something to settle up to a time.
func (m *marketKeeping) keepLease(ctx context.Context, k *keeper, id, now, final uint64) (due bool, err error) {
	l, err := loop.Read(m.Chain.Lease(ctx, id))
	if err != nil {
		return false, err
	}
	if l.State == ledger.LeaseVoid {
		m.finished[id] = struct{}{}
		return false, nil
	}
	if l.State == ledger.LeaseWaiting {
		if now <= l.OrderedAt+m.rules.Scaled(ledger.ConfirmSeconds) {
			return false, nil
		}
		receipt, err := m.Sender.CancelLease(ctx, id)
		return false, m.did(ctx, k, Event{Kind: OrderCancelled, Task: fmt.Sprintf("cancel lease %d", id), Lease: id}, receipt, err)
	}
	standing, err := loop.Read(m.Chain.Standing(ctx, id))
	if err != nil {
		return false, err
	}
	if l.State == ledger.LeaseActive && standing.Dry {
		receipt, err := m.Sender.EndLease(ctx, id)
		if err := m.did(ctx, k, Event{Kind: DryLeaseEnded, Task: fmt.Sprintf("end lease %d", id), Lease: id}, receipt, err); err != nil {
			return false, err
		}
	}
	if l.State == ledger.LeaseOver {
		receipt, err := m.Sender.GiveUnitsBack(ctx, id)
		if err := m.did(ctx, k, Event{Kind: UnitsReturned, Task: fmt.Sprintf("give the units of lease %d back", id), Lease: id}, receipt, err); err != nil {
			return false, err
		}
	}
	ended := l.State == ledger.LeaseOver || l.State == ledger.LeaseReturned
	if !l.Released && (ended || now > l.Start+l.MinTerm) {
		receipt, err := m.Sender.ReleaseDeposit(ctx, id)
		if err := m.did(ctx, k, Event{Kind: DepositReleased, Task: fmt.Sprintf("release the deposit of lease %d", id), Lease: id}, receipt, err); err != nil {
			return false, err
		}
	}
	paid := l.PaidUntil >= standing.OwedUntil
	if l.State == ledger.LeaseReturned && l.Released && paid {
		m.finished[id] = struct{}{}
	}
	return !paid && l.PaidUntil < final, nil
}

// did tells of a transaction that was made. That it is too early, or that somebody was first, is no error: the next look
// finds out how things are.
func (m *marketKeeping) did(ctx context.Context, k *keeper, e Event, receipt *ledger.Receipt, err error) error {
	if isAny(err, notNow) {
		return nil
	}
	if err != nil {
		return err
	}
	e.Block, e.Tx = receipt.Block, receipt.TxHash
	if e.Kind == LeasesSettled {
		e.Leases = 0
		for _, event := range receipt.Events {
			if _, ok := event.(ledger.LeaseSettled); ok {
				e.Leases++
			}
		}
	}
	k.tell(ctx, e)
	return nil
}

// notNow are the refusals of what is too early or was done.
var notNow = []error{ledger.ErrTooEarly, ledger.ErrWrongLeaseState, ledger.ErrAlreadyReleased, ledger.ErrSeedAlreadyNamed, ledger.ErrBlockNotThereYet}
