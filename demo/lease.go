package demo

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/text"
	"github.com/muster-network/muster/prover"
	"github.com/muster-network/muster/verifier"
	"github.com/muster-network/muster/watch"
)

const (
	renter      = "renter"
	hostName    = "host" // in what is told
	lessor      = "honest"
	leasedUnits = 1
	// A cent a second is a high price, so that there is something to see of a lease of some minutes.
	leasePrice   = "0.01/second"
	leaseDeposit = 100             // in the account, in whole tokens
	leaseTime    = 2 * time.Minute // of the chain, at least
	outageSlots  = 32
	sparedSlots  = 128 // that are left of the day at least when the lease is taken
	// reportPause is how much slower than usual the chain is while watchers report.
	reportPause = 4
)

// The service level: for each part of the day's slots that the host is down, twice as much of the price goes back.
var serviceLevel = ledger.ServiceLevel{TargetBps: 9_900, Factor: 2, CapBps: 10_000}

// A letting is the lease that the demonstration shows, from the offer to the last payment.
type letting struct {
	rules   ledger.WatchConfig
	host    *host
	machine *machine
	token   ledger.Token
	rate    *big.Int // grains for a unit and second
	account ledger.AccountID

	offer, id   uint64
	day         uint64    // of the outage
	failedUntil time.Time // by the watchers' time
	words       []verifier.PublishedWord
	over        atomic.Bool

	mu    sync.Mutex // for what daemons tell, and the time
	leads []time.Duration
	// Of the lessor's prover.
	leased, excused, ended, proven bool
	again                          uint64 // the last challenge that was answered with all units since the lease ended
	// Watchers that know their committees, and that reported, by day.
	begun, reported map[uint64]map[string]bool
}

func newLetting() *letting {
	return &letting{begun: map[uint64]map[string]bool{}, reported: map[uint64]map[string]bool{}}
}

// onProver notes what the lessor's prover tells.
func (l *letting) onProver(e prover.Event) {
	l.mu.Lock()
	defer l.mu.Unlock()
	switch {
	case e.Kind == prover.Leased:
		l.leased = true
	case e.Kind == prover.LeaseEnded:
		l.ended = true
	case e.Kind == prover.Responded && l.leased && e.Claimed < e.Units:
		l.excused = true
	case e.Kind == prover.Responded && l.ended:
		l.again = e.Challenge
	case e.Kind == prover.Proven && l.ended && e.Challenge == l.again:
		l.proven = true
	}
}

// onWatcher notes what a watcher tells.
func (l *letting) onWatcher(name string, e watch.Event) {
	l.mu.Lock()
	defer l.mu.Unlock()
	note := func(days map[uint64]map[string]bool) {
		if days[e.Day] == nil {
			days[e.Day] = map[string]bool{}
		}
		days[e.Day][name] = true
	}
	switch e.Kind {
	case watch.DayBegun:
		note(l.begun)
	case watch.Reported:
		note(l.reported)
	}
}

// keptLeads is for how many blocks watchers go by the one that came with the least delay (package watch), twice: two loops
// note blocks.
const keptLeads = 2 * 64

// onHead notes how far the chain is ahead of this machine's clock.
func (l *letting) onHead(h chain.Header) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.leads = append(l.leads, time.Until(h.Time))
	l.leads = l.leads[max(0, len(l.leads)-keptLeads):]
}

// watchersTime is the time that watchers go by between blocks, or later: it is ahead of the newest block's where a busy
// machine makes blocks slowly.
func (l *letting) watchersTime() time.Time {
	l.mu.Lock()
	defer l.mu.Unlock()
	return time.Now().Add(slices.Max(l.leads))
}

// tells says whether something was told.
func (l *letting) tells(what *bool) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	return *what
}

// all says whether as many as all watchers are among those of the day.
func (l *letting) all(days map[uint64]map[string]bool) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	return len(days[l.day]) == l.rules.LeastWatchers
}

// offer offers the lessor's units for rent, and pays into the renter's account.
func (s *stage) offer(ctx context.Context, say func(string, ...any)) error {
	l, id := s.letting, s.commitments[lessor]
	var err error
	if l.rules, err = s.client.WatchRules(ctx); err != nil {
		return err
	}
	if l.token, err = s.client.TokenAt(ctx, s.Deployment.Stablecoin); err != nil {
		return err
	}
	l.token.Own = true
	price, err := ledger.ParsePrice(leasePrice)
	if err != nil {
		return err
	}
	if l.rate, err = price.Rate(l.token); err != nil {
		return err
	}
	if l.machine, err = newMachine(ctx); err != nil {
		return err
	}
	if l.host, err = newHost(ctx, s.Deployment, id, l.machine); err != nil {
		return err
	}
	term := l.rules.Scaled(uint64((30 * time.Minute).Seconds()))
	l.offer, _, err = s.senders[lessor].PostOffer(ctx, id, l.token.Address,
		ledger.OfferTerms{Rate: l.rate, UnitsMax: leasedUnits, MinTerm: term, Notice: term},
		ledger.OfferDescription{Region: [2]byte{'D', 'E'}, URL: l.host.endpoint.URL, TLSKey: l.host.endpoint.Key})
	if err != nil {
		return err
	}
	l.account = ledger.AccountID{Renter: s.senders[renter].Address(), Token: l.token.Address, Number: 1}
	amount, err := l.token.Parse(fmt.Sprint(leaseDeposit))
	if err != nil {
		return err
	}
	_, err = s.senders[renter].Deposit(ctx, l.account, l.token, amount)
	if err == nil {
		say("%s offers %s for rent, at %s %s a second; a renter pays %d in", lessor, text.Count(leasedUnits, "unit"),
			l.token.FormatPrice(l.rate, 1), l.token.Name(), leaseDeposit)
		say("%d watchers ask its host for its key, %d times a day of %d seconds", len(s.watchers), ledger.DaySlots, l.rules.DaySeconds)
	}
	return err
}

// align sets the chain's clock so that a day begins about when the first units are there to be rented: two slots after
// the next epoch's beginning. Nothing else may be sent meanwhile. A chain with slower blocks than one a second cannot run
// ahead of the clock.
func (s *stage) align(ctx context.Context, _ func(string, ...any)) error {
	if s.pacer.usual >= time.Second {
		return nil
	}
	l := s.letting
	head, err := s.client.Head(ctx)
	if err != nil {
		return err
	}
	clock := s.client.Clock
	blocks := clock.EpochStart(clock.Epoch(head.Number)+1) + 2*clock.SlotBlocks() - head.Number
	then := uint64(head.Time.Unix()) + blocks
	return s.Skip(time.Duration(l.rules.DaySeconds-then%l.rules.DaySeconds) * time.Second)
}

// let plays the lease: a renter takes a unit, the host fails for a while, the lease ends, and watchers and the keeper do
// the rest.
func (s *stage) let(ctx context.Context, say func(string, ...any)) error {
	for _, act := range []func(context.Context, func(string, ...any)) error{
		s.take, s.fail, s.endAndReport, s.settleUp, s.awaitProof,
	} {
		if err := act(ctx, say); err != nil {
			return err
		}
	}
	s.letting.over.Store(true)
	return nil
}

// until waits for a block as of which something holds.
func (s *stage) until(ctx context.Context, holds func(chain.Header) (bool, error)) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	for head := range s.client.Heads(ctx) {
		if head.Err != nil {
			return head.Err
		}
		s.letting.onHead(head.Header)
		if ok, err := holds(head.Header); ok || err != nil {
			return err
		}
	}
	return context.Cause(ctx)
}

// says tells what somebody did as of the newest block.
func (s *stage) says(ctx context.Context, say func(string, ...any), who, format string, args ...any) {
	block, err := s.client.HeadNumber(ctx)
	if err == nil { // what comes next meets the same error
		say("%s", event(block, who, fmt.Sprintf(format, args...)))
	}
}

// take orders a unit as soon as one can be leased, on a day on which it is watched, and confirms the machine.
func (s *stage) take(ctx context.Context, say func(string, ...any)) error {
	l := s.letting
	err := s.until(ctx, func(chain.Header) (bool, error) {
		now := uint64(l.watchersTime().Unix())
		l.day = l.rules.DayOf(now)
		left := (l.rules.EndOf(l.day) - now) * ledger.DaySlots / l.rules.DaySeconds
		if left < sparedSlots || !l.all(l.begun) {
			return false, nil
		}
		units, err := s.client.Leasable(ctx, s.commitments[lessor])
		return units >= leasedUnits, err
	})
	if err != nil {
		return err
	}
	order := ledger.Order{
		Offer: l.offer, Version: 1, Units: leasedUnits, Number: l.account.Number, MaxRate: l.rate,
		SpecHash: sha256.Sum256([]byte("what the machine has to be")),
	}
	s.says(ctx, say, renter, "orders %s of %s, at %s %s a second", text.Count(leasedUnits, "unit"), lessor, l.token.FormatPrice(l.rate, 1), l.token.Name())
	for {
		late := false
		err := s.pacer.onDemand(func() (err error) {
			if l.id, _, err = s.senders[renter].Take(ctx, order); err != nil {
				return err
			}
			_, err = s.senders[lessor].ConfirmLease(ctx, l.id, l.machine.key)
			if late = errors.Is(err, ledger.ErrOrderLate); late { // the machine was busy: an order waits for some seconds only
				_, err = s.senders[lessor].CancelLease(ctx, l.id)
			}
			return err
		})
		if err != nil {
			return err
		}
		if !late {
			break
		}
		s.says(ctx, say, renter, "order %d was confirmed too late, and costs nothing; orders again", l.id)
	}
	s.says(ctx, say, hostName, "confirms that a machine answers: lease %d runs", l.id)
	return nil
}

// fail lets the host be out for some of the day's slots, as watchers count them.
func (s *stage) fail(ctx context.Context, say func(string, ...any)) error {
	l := s.letting
	back := l.watchersTime().Add(time.Duration(outageSlots*l.rules.DaySeconds/ledger.DaySlots) * time.Second)
	l.host.out.Store(true)
	defer l.host.out.Store(false)
	s.says(ctx, say, hostName, "fails, as the script wants it, for %d slots of day %d", outageSlots, l.day)
	if err := s.until(ctx, func(chain.Header) (bool, error) { return !l.watchersTime().Before(back), nil }); err != nil {
		return err
	}
	l.host.out.Store(false)
	l.failedUntil = l.watchersTime()
	account, err := s.client.RenterAccount(ctx, l.account)
	if err != nil {
		return err
	}
	s.says(ctx, say, hostName, "is back")
	s.says(ctx, say, renter, "has %s %s left, and pays by the second", l.token.FormatGrains(account.Funds), l.token.Name())
	return nil
}

// endAndReport waits for the end of the lease, and for that of the day: either may come first.
func (s *stage) endAndReport(ctx context.Context, say func(string, ...any)) error {
	both := []func(context.Context, func(string, ...any)) error{s.endLease, s.awaitReports}
	return together(ctx, len(both), func(ctx context.Context, i int) error { return both[i](ctx, say) })
}

// endLease ends the lease once it lasted for a while, a challenge was answered without the leased unit, and all of the
// outage lies within it.
func (s *stage) endLease(ctx context.Context, say func(string, ...any)) error {
	l := s.letting
	lease, err := s.client.Lease(ctx, l.id)
	if err != nil {
		return err
	}
	least := time.Unix(int64(lease.Start), 0).Add(leaseTime)
	err = s.until(ctx, func(h chain.Header) (bool, error) {
		return l.tells(&l.excused) && h.Time.After(l.failedUntil) && !h.Time.Before(least), nil
	})
	if err != nil {
		return err
	}
	r, err := s.senders[renter].EndLease(ctx, l.id)
	if err != nil {
		return err
	}
	if ended, ok := ledger.EventIn[ledger.LeaseEnded](r); ok {
		say("%s", event(r.Block, renter, fmt.Sprintf("ends lease %d after %d seconds; the unit is %s's again", l.id, ended.EndedAt-lease.Start, lessor)))
	}
	_, err = s.senders[lessor].GiveUnitsBack(ctx, l.id)
	return err
}

// awaitReports slows the chain down while watchers report the day of the outage: they have seconds to.
func (s *stage) awaitReports(ctx context.Context, say func(string, ...any)) error {
	l := s.letting
	end := l.rules.EndOf(l.day)
	if err := s.until(ctx, func(h chain.Header) (bool, error) { return uint64(h.Time.Unix()) >= end, nil }); err != nil {
		return err
	}
	defer s.pacer.want(reportPause * s.pacer.usual)()
	late := end + l.rules.Scaled(uint64((2 * time.Hour).Seconds()))
	err := s.until(ctx, func(h chain.Header) (bool, error) {
		return uint64(h.Time.Unix()) > late || l.all(l.reported), nil
	})
	if err != nil {
		return err
	}
	reports, err := s.client.ReportersOf(ctx, l.day)
	if err == nil {
		s.says(ctx, say, "watchers", "%d of %d have reported day %d", reports, len(s.watchers), l.day)
	}
	return err
}

// settleUp waits until the keeper has settled the lease as far as the day of the outage, and lets everybody take what is
// theirs.
func (s *stage) settleUp(ctx context.Context, say func(string, ...any)) error {
	l := s.letting
	err := s.until(ctx, func(chain.Header) (bool, error) {
		lease, err := s.client.Lease(ctx, l.id)
		return lease.Released && lease.PaidUntil >= min(lease.EndedAt, l.rules.EndOf(l.day)), err
	})
	if err != nil {
		return err
	}
	if l.words, err = s.words(ctx, s.commitments[lessor], l.day); err != nil {
		return err
	}
	account, err := s.client.RenterAccount(ctx, l.account)
	if err != nil {
		return err
	}
	rest := new(big.Int).Quo(account.Funds, ledger.Grains(big.NewInt(1)))
	if _, err := s.senders[renter].WithdrawFunds(ctx, l.token, l.account.Number, rest, l.account.Renter); err != nil {
		return err
	}
	refund, err := s.refund(ctx)
	if err != nil {
		return err
	}
	s.says(ctx, say, renter, "got %s %s back for the outage, and withdraws the %s that are left", l.token.FormatGrains(refund), l.token.Name(), l.token.Format(rest))
	r, err := s.senders[lessor].CollectMoney(ctx, l.token.Address, s.senders[lessor].Address())
	if err != nil {
		return err
	}
	if collected, ok := ledger.EventIn[ledger.MarketCollected](r); ok {
		s.says(ctx, say, lessor, "collects %s %s", l.token.Format(collected.Amount), l.token.Name())
	}
	return nil
}

// refund is what the lease's settlements gave back to the renter's account, in grains.
func (s *stage) refund(ctx context.Context) (*big.Int, error) {
	events, err := s.events(ctx)
	sum := new(big.Int)
	for _, e := range events {
		if settled, ok := e.(ledger.LeaseSettled); ok && settled.Lease == s.letting.id {
			sum.Add(sum, settled.ToAccount)
		}
	}
	return sum, err
}

// awaitProof waits until the unit that was leased has been proven again.
func (s *stage) awaitProof(ctx context.Context, _ func(string, ...any)) error {
	return s.until(ctx, func(chain.Header) (bool, error) { return s.letting.tells(&s.letting.proven), nil })
}

// A LeaseRow is the lease, as the auditor computed it, and how long its host was down.
type LeaseRow struct {
	verifier.Lease
	Down int `json:"slotsDown"`

	token ledger.Token
}

// leaseRow finds the lease in what the auditor reports.
func (s *stage) leaseRow(report *verifier.Report) (LeaseRow, error) {
	l, market := s.letting, report.Market
	row := LeaseRow{token: l.token}
	i := -1
	if market != nil {
		i = slices.IndexFunc(market.Leases, func(x verifier.Lease) bool { return x.ID == l.id })
	}
	if i < 0 {
		return row, errors.New("the auditor found no lease")
	}
	row.Lease = market.Leases[i]
	for _, d := range market.Days {
		if d.ID == row.Commitment && d.Day == l.day {
			row.Down = d.Down.Count()
		}
	}
	return row, nil
}

// paidRight says whether renter and provider have what follows from the lease: the renter's wallet what it had, less the
// price of each second, and what was refunded; the provider's what was paid.
func (s *stage) paidRight(ctx context.Context, row LeaseRow) (bool, error) {
	had, err := row.token.Parse(fmt.Sprint(accountFunds))
	if err != nil {
		return false, err
	}
	price := new(big.Int).Mul(row.Rate.Int, new(big.Int).SetUint64(uint64(row.Units)*row.Seconds))
	grains := ledger.Grains(had)
	left := new(big.Int).Add(new(big.Int).Sub(grains, price), row.Refunded.Int)
	earned := new(big.Int).Add(grains, row.Paid.Int)
	ok := true
	for name, want := range map[string]*big.Int{renter: left, lessor: earned} {
		have, err := s.client.TokenBalance(ctx, row.token.Address, s.senders[name].Address())
		if err != nil {
			return false, err
		}
		ok = ok && have.Cmp(want.Quo(want, ledger.Grains(big.NewInt(1)))) == 0
	}
	return ok, nil
}
