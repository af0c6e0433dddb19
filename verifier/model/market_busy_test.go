package model

import (
	"fmt"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/contracts/bindings"
)

// A history in which much else happens has few leases: it takes sealing, challenges and proofs until units can be leased,
// and most of the things that can go wrong between a renter, its sponsor, its provider and the watchers happen in none of
// them. So there are histories of one commitment that is kept in order, with many units, and of leases, money and watchers'
// words alone.

const (
	busyUnits    = 60
	busyDuration = 2000 // epochs: all of a history
)

// busyLevel is a service level whose target and cap both matter: a day that is down for a while is below the one, and a day
// that is down for long above the other.
var busyLevel = ledger.ServiceLevel{TargetBps: 9000, Factor: 3, CapBps: 4000, MaxMasked: 32}

// TestLeasesFollowTheModel is [TestMarketFollowsTheModel] with many leases, and days that watchers judge.
func TestLeasesFollowTheModel(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long")
	}
	for seed := range uint64(busyHistories) {
		t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) {
			again := func() *twin {
				x := newMarketTwin(t, seed, nil)
				x.next = x.market.nextLease
				return x
			}
			x := again()
			history, err := x.explore(busyLength)
			if err != nil {
				t.Fatalf("seed %d, after %d actions: %v\n%s", seed, len(history), err, shortened(again, history))
			}
			judged := 0
			for _, l := range x.m.watch.Levels {
				judged += len(l.Down)
			}
			t.Logf("%d actions accepted and %d refused, in %d blocks and %d days, of which %d had slots down, with %d leases and %d grants\naccepted: %v\nrefused: %v",
				x.accepted, len(history)-x.accepted, x.w.block-testGenesis, (blockTime(x.w.block)-blockTime(testGenesis))/dayLength, judged,
				len(x.m.market.Leases), len(x.m.market.Grants), x.done, x.refused)
		})
	}
}

// nextLease keeps the one commitment in order, and thinks of leases otherwise.
func (w *marketWorld) nextLease() deed { return w.batched(w.thoughtOfLeases()) }

func (w *marketWorld) thoughtOfLeases() deed {
	w.block += uint64(w.IntN(4) / 3)
	const id = 1
	switch {
	case w.m.Count() == 0:
		return w.createBusy()
	case w.m.watch.Levels[id] == nil:
		return w.setBusyLevel(id)
	case w.m.epoch(w.call()) == 0 && len(w.m.watch.listOn(ever)) < len(w.watchers):
		return w.register()
	case !w.m.Commitment(id).bound(w.epoch()):
		w.block++
	}
	waits := func(l *Lease) bool { return l.State == ledger.LeaseWaiting && w.now() <= w.m.lastToConfirm(l) }
	if w.count(waits) > 0 && w.IntN(3) != 0 {
		return w.confirm()
	}
	if w.m.between(w.call(), w.today()-1, 0, reportTime) == nil && w.IntN(2) == 0 {
		return w.report()
	}
	if d, ok := w.duty(id); ok && w.IntN(2) == 0 {
		return d
	}
	if d, ok := w.urgent(); ok && w.IntN(2) == 0 {
		return d
	}
	if w.IntN(6) == 0 {
		if d, ok := w.lastSecond(); ok {
			return d
		}
	}
	resign := w.fundWatch
	if len(w.m.watch.listOn(ever)) > 7 { // or there would be no committees
		resign = w.resign
	}
	waiting := min(1, w.count(in(ledger.LeaseWaiting)))
	open := 0
	if yesterday := w.today() - 1; w.m.between(w.call(), yesterday, showTime, judgeTime) == nil {
		open = min(1, len(w.m.watch.Levels[id].Open[yesterday]))
	}
	return w.choose([]thought{
		{3, w.postOffer}, {1, w.reprice}, {1, w.pauseOffer}, {1, w.closeOffer},
		{5, w.deposit}, {3, w.authorized}, {3, w.permitted}, {4, w.withdrawFunds}, {3, w.acceptSponsor}, {8, w.grantCredit}, {8, w.permitLease}, {4, w.endGrant},
		{25, w.takeUnits}, {16 * waiting, w.confirm}, {6 * waiting, w.cancel}, {1, w.rekey}, {6, w.reclaim}, {12, w.end},
		{8, w.release}, {1 + 12*min(1, w.count(w.settles)), w.settleLeases}, {1 + 6*min(1, w.count(in(ledger.LeaseOver))), w.giveUnitsBack},
		{5, w.collectOwed}, {1, w.collectFor}, {4, w.announce}, {3, w.register}, {1, w.moveWatcher}, {3, resign}, {3, w.withdrawStake},
		{1, w.nameSeed}, {1, w.report}, {1, w.demand}, {1, w.show}, {1, w.judge}, {3, w.strike}, {30 * open, w.punish}, {8, w.claimPay}, {1, w.fundWatch},
	})
}

func (w *marketWorld) createBusy() deed {
	o := Offer{Units: busyUnits, Class: 10, MaxLeased: busyUnits, Duration: busyDuration, Bond: ledger.FLT(1_000_000)}
	return deed{w.accounts[0], "createCommitment", []any{o.Units, o.Class, o.MaxLeased, o.Duration, o.Commission, o.Bond},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.CreateCommitment(c, o) }}
}

func (w *marketWorld) setBusyLevel(id uint64) deed {
	l := busyLevel
	return deed{w.accounts[0], "watch.setServiceLevel", []any{id, bindings.IWatchLevel{
		TargetBps: uint16(l.TargetBps), Factor: uint8(l.Factor), CapBps: uint16(l.CapBps), MaxMasked: uint8(l.MaxMasked),
	}}, func(m *Model, c Call) ([]ledger.Event, error) { return m.SetServiceLevel(c, id, l) }}
}

// keepsBack says whether a watcher shows no word, whoever demands it.
func (w *marketWorld) keepsBack(a common.Address) bool { return a == w.watchers[len(w.watchers)-1] }
