package verifier

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
)

// lessor is a market with the leases of one provider, through offer 1. Calls change the leases as the contract would.
type lessor struct {
	*watch
	provider common.Address
	rules    ledger.WatchConfig

	mu     sync.Mutex
	leases []ledger.Lease
	dry    map[uint64]bool
	seed   ledger.DaySeed
	refuse error // what settling fails with
	calls  []string
}

func (l *lessor) now() uint64 { return uint64(l.Newest().Header.Time.Unix()) }

func (l *lessor) WatchRules(context.Context) (ledger.WatchConfig, error) { return l.rules, nil }
func (l *lessor) LastFinalDay(context.Context) (uint64, error) {
	return (l.now()-l.rules.Scaled(43_200))/l.rules.DaySeconds - 1, nil
}

func (l *lessor) DaySeed(context.Context, uint64) (ledger.DaySeed, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.seed, nil
}

func (l *lessor) SeedEvidence(context.Context, uint64) ([]byte, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	switch {
	case l.seed.Block == 0:
		return nil, ledger.ErrSeedNotNamed
	case l.Newest().Header.Number <= l.seed.Block:
		return nil, ledger.ErrNoValue
	}
	return nil, nil
}

func (l *lessor) Lease(_ context.Context, id uint64) (ledger.Lease, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.leases[id-1], nil
}

func (l *lessor) Standing(_ context.Context, id uint64) (ledger.Standing, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	until := l.now()
	if ended := l.leases[id-1].EndedAt; ended != 0 {
		until = ended
	}
	return ledger.Standing{OwedUntil: until, Deposit: new(big.Int), Dry: l.dry[id]}, nil
}

func (l *lessor) LeasesOf(context.Context, common.Address, chain.Progress) ([]uint64, error) {
	return nil, nil
}

func (l *lessor) OffersBy(_ context.Context, provider common.Address, _ chain.Progress) ([]uint64, error) {
	if provider != l.provider {
		return nil, nil
	}
	return []uint64{1}, nil
}

func (l *lessor) LeasesThrough(_ context.Context, offers []uint64, _ chain.Progress) (ids []uint64, err error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for i := range l.leases {
		if slices.Contains(offers, 1) {
			ids = append(ids, uint64(i+1))
		}
	}
	return ids, nil
}

// called notes a call, and changes a lease.
func (l *lessor) called(what string, id uint64, change func(*ledger.Lease)) (*ledger.Receipt, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.calls = append(l.calls, fmt.Sprint(what, " ", id))
	if change != nil {
		change(&l.leases[id-1])
	}
	return &ledger.Receipt{Block: l.Newest().Header.Number}, nil
}

func (l *lessor) CancelLease(_ context.Context, id uint64) (*ledger.Receipt, error) {
	return l.called("cancel", id, func(l *ledger.Lease) { l.State = ledger.LeaseVoid })
}

func (l *lessor) EndLease(_ context.Context, id uint64) (*ledger.Receipt, error) {
	now := l.now()
	return l.called("end", id, func(l *ledger.Lease) { l.State, l.EndedAt = ledger.LeaseOver, now })
}

func (l *lessor) GiveUnitsBack(_ context.Context, id uint64) (*ledger.Receipt, error) {
	return l.called("give back", id, func(l *ledger.Lease) { l.State = ledger.LeaseReturned })
}

func (l *lessor) ReleaseDeposit(_ context.Context, id uint64) (*ledger.Receipt, error) {
	return l.called("release", id, func(l *ledger.Lease) { l.Released = true })
}

func (l *lessor) SettleLeases(ctx context.Context, ids []uint64) (*ledger.Receipt, error) {
	if l.refuse != nil {
		return nil, l.refuse
	}
	final, _ := l.LastFinalDay(ctx)
	r := &ledger.Receipt{Block: l.Newest().Header.Number}
	for _, id := range ids {
		standing, _ := l.Standing(ctx, id)
		_, _ = l.called("settle", id, func(lease *ledger.Lease) { lease.PaidUntil = min(l.rules.EndOf(final), standing.OwedUntil) })
		r.Events = append(r.Events, ledger.LeaseSettled{Lease: id})
	}
	return r, nil
}

func (l *lessor) NameSeed(context.Context) (*ledger.Receipt, error) {
	l.mu.Lock()
	l.seed.Block = l.Newest().Header.Number + 2
	l.mu.Unlock()
	return l.called("name", 0, nil)
}

func (l *lessor) StoreSeed(context.Context, uint64, []byte) (*ledger.Receipt, error) {
	l.mu.Lock()
	l.seed.Seed = common.Hash{1}
	l.mu.Unlock()
	return l.called("store", 0, nil)
}

// expectMarket compares the calls since it was asked last, in their order.
func (l *lessor) expectMarket(want ...string) {
	l.t.Helper()
	l.mu.Lock()
	defer l.mu.Unlock()
	if !slices.Equal(l.calls, want) {
		l.t.Errorf("called %q, wanted %q", l.calls, want)
	}
	l.calls = nil
}

// inMarket is inBubble with a market. A look at the leases is due with each block; 64 of them make a day.
func inMarket(t *testing.T, seeds bool, test func(l *lessor)) {
	inBubble(t, func(w *watch) {
		l := &lessor{watch: w, provider: common.Address{9}, rules: ledger.WatchConfig{DaySeconds: 64 * 40}, dry: map[uint64]bool{}}
		first := time.Unix(2560*700_000, 0)
		w.TimeOf = func(number uint64) time.Time { return first.Add(40 * time.Second * time.Duration(number)) }
		w.market = &MarketConfig{Chain: l, Sender: l, Seeds: seeds}
		w.Block(false)
		test(l)
	})
}

func TestKeeperFinishesLeases(t *testing.T) {
	inMarket(t, false, func(l *lessor) {
		l.market.Parties = []common.Address{l.provider}
		now := l.now()
		l.leases = []ledger.Lease{
			{State: ledger.LeaseWaiting, OrderedAt: now},
			{State: ledger.LeaseActive, Start: now, PaidUntil: now, MinTerm: 60},
			{State: ledger.LeaseActive, Start: now - 300, PaidUntil: now - 300, MinTerm: 60},
		}
		l.dry[3] = true
		l.keep()
		l.expectMarket("end 3", "release 3")
		l.blocks(1)
		l.expectMarket("cancel 1", "give back 3")
		l.expect(OrderCancelled, 1)
		l.expect(UnitsReturned, 1)
		l.blocks(1)
		l.expectMarket("release 2")
		l.blocks(88) // the first day is final half a day after its end
		l.expectMarket("settle 2", "settle 3")
		l.blocks(64)
		l.expectMarket("settle 2")
		l.expect(LeasesSettled, 2)

		l.refuse = errors.New("no luck")
		l.blocks(64)
		l.expectMarket()
		l.refuse = nil
		l.blocks(1)
		l.expectMarket("settle 2")
	})
}

// Somebody else may be first at any time.
func TestKeeperIsNotFirst(t *testing.T) {
	inMarket(t, false, func(l *lessor) {
		l.market.Parties = []common.Address{l.provider}
		now := l.now()
		l.leases = []ledger.Lease{{State: ledger.LeaseActive, Start: now - 300, PaidUntil: now - 300, MinTerm: 60, Released: true}}
		l.refuse = ledger.ErrTooEarly
		l.keep()
		l.blocks(100)
		l.expectMarket()
		l.expect(Retrying, 0)
	})
}

func TestKeeperLeavesOthersLeases(t *testing.T) {
	inMarket(t, false, func(l *lessor) {
		l.market.Parties = []common.Address{{7}}
		l.leases = []ledger.Lease{{State: ledger.LeaseActive, Start: l.now() - 300, PaidUntil: l.now() - 300}}
		l.keep()
		l.blocks(100)
		l.expectMarket()
	})
}

func TestKeeperStoresSeeds(t *testing.T) {
	inMarket(t, true, func(l *lessor) {
		l.keep()
		l.expectMarket("name 0")
		l.blocks(2)
		l.expectMarket()
		l.blocks(1)
		l.expectMarket("store 0")
		l.blocks(5)
		l.expectMarket()
		l.expect(SeedNamed, 1)
		l.expect(SeedStored, 1)
	})
}
