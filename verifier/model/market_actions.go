package model

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

// actOnMarket takes the actions that are known by the market's events about offers and accounts.
func (t *transaction) actOnMarket(e ledger.Event) ([]ledger.Event, error) {
	m := t.model
	switch e := e.(type) {
	case ledger.OfferPosted:
		return m.PostOffer(t.byProvider(e.Commitment), e.Commitment, e.Token, e.Terms, e.Description)
	case ledger.OfferRepriced:
		return m.RepriceOffer(t.byOfferer(e.Offer), e.Offer, e.Rate)
	case ledger.OfferDescribed:
		return m.DescribeOffer(t.byOfferer(e.Offer), e.Offer, e.Description)
	case ledger.OfferPausing:
		return m.PauseOffer(t.byOfferer(e.Offer), e.Offer, e.Paused)
	case ledger.OfferClosed:
		return m.CloseOffer(t.byOfferer(e.Offer), e.Offer)
	case ledger.AccountDeposited:
		from, amount := t.paidIn(e.Token, e.From, e.Amount)
		return m.Deposit(t.by(from), e.Renter, e.Token, e.Number, amount)
	case ledger.AccountWithdrawn:
		return m.WithdrawFunds(t.by(e.Renter), e.Token, e.Number, e.Amount, t.paidOut(e.Token, e.To))
	case ledger.SponsorAccepted:
		return m.AcceptSponsor(t.by(e.Renter), e.Token, e.Number, e.Sponsor)
	case ledger.CreditGranted:
		from, amount := t.paidIn(e.Token, e.Sponsor, e.Amount)
		return m.GrantCredit(t.by(from), e.Renter, e.Token, e.Number, amount, e.ShareBps, e.Expiry, e.Restricted)
	case ledger.LeasePermitted:
		call := t.byAnyone()
		if g := m.market.grant(e.Grant); g != nil {
			call = t.by(g.Sponsor)
		}
		return m.PermitLease(call, e.Grant, e.Offer, e.Version, e.Until)
	case ledger.AccountDry:
		return m.SettleAccount(t.byAnyone(), e.Renter, e.Token, e.Number), nil
	case ledger.GrantOver:
		g := m.market.grant(e.Grant)
		if g == nil {
			return nil, refuse(ledger.ErrNotParty, "there are %d grants", len(m.market.Grants))
		}
		if over := m.SettleAccount(t.byAnyone(), g.Renter, g.Token, g.Number); len(over) > 0 {
			return over, nil
		}
		return m.EndGrant(t.by(g.Renter), e.Grant)
	case ledger.MarketCollected:
		return m.CollectOwed(t.by(e.Account), e.Token, t.paidOut(e.Token, common.Address{1}))
	}
	return nil, errNoAction
}

// actOnLease takes the actions that are known by the market's events about leases.
func (t *transaction) actOnLease(e ledger.Event) ([]ledger.Event, error) {
	m := t.model
	switch e := e.(type) {
	case ledger.LeaseOrdered:
		order := Order{Offer: e.Offer, Units: e.Units, Number: e.Number, MaxRate: zero(), SpecHash: e.SpecHash, Demanded: t.demandOf(e.Lease)}
		if o := m.market.Offer(e.Offer); o != nil {
			order.Version, order.MaxRate = o.Version, o.Terms.Rate
		}
		return m.Take(t.by(e.Renter), order)
	case ledger.LeaseConfirmed:
		return m.Confirm(t.byLessor(e.Lease), e.Lease, e.HostKey)
	case ledger.LeaseCancelled:
		return m.CancelOrder(t.by(e.By), e.Lease)
	case ledger.LeaseRekeyed:
		call := t.byAnyone()
		if l := m.market.Lease(e.Lease); l != nil {
			call = t.by(l.Renter)
		}
		return m.Rekey(call, e.Lease, e.HostKey)
	case ledger.NoticeGiven:
		return m.Reclaim(t.byLessor(e.Lease), e.Lease)
	case ledger.LeaseEnded:
		return m.EndLease(t.by(e.By), e.Lease)
	case ledger.DepositReleased:
		return m.Release(t.byAnyone(), e.Lease)
	case ledger.LeaseSettled:
		events, settled := m.SettleLeases(t.byAnyone(), []uint64{e.Lease})
		if settled == 0 {
			return nil, refuse(ledger.ErrWrongLeaseState, "lease %d has nothing to settle", e.Lease)
		}
		return events, nil
	case ledger.UnitsGivenBack: // by whom is not told: the provider may soonest
		return m.GiveUnitsBack(t.byLessor(e.Lease), e.Lease)
	}
	return nil, errNoAction
}

// demandOf is the certificate that was demanded of a lease, which is told after its order.
func (t *transaction) demandOf(lease uint64) *Demanded {
	for _, e := range t.events[t.at+1:] {
		if d, ok := e.(ledger.CertificateDemanded); ok && d.Lease == lease {
			return &Demanded{Kind: d.Kind, UID: d.UID}
		}
	}
	return nil
}

// actOnWatch takes the actions that are known by the watch's events.
func (t *transaction) actOnWatch(e ledger.Event) ([]ledger.Event, error) {
	m := t.model
	switch e := e.(type) {
	case ledger.ServiceLevelSet:
		return m.SetServiceLevel(t.byProvider(e.ID), e.ID, e.Level)
	case ledger.MaintenanceAnnounced:
		return m.AnnounceMaintenance(t.byProvider(e.ID), e.ID, e.Day, e.Mask)
	case ledger.WatcherRegistered:
		from, _ := t.watchPaidIn(e.Watcher, nil)
		return m.Register(t.by(from), e.URL)
	case ledger.WatcherMoved:
		return m.MoveWatcher(t.by(e.Watcher), e.URL)
	case ledger.WatcherResigned:
		if t.isPushed(e.Watcher) {
			return nil, errNoAction
		}
		return m.Resign(t.by(e.Watcher))
	case ledger.StakeWithdrawn:
		return m.WithdrawStake(t.by(t.watchPaidOut(e.Watcher, e.Amount)))
	case ledger.SeedNamed:
		return m.NameSeed(t.byAnyone())
	case ledger.SeedStored:
		call := t.byAnyone()
		if d, ok := m.watch.Days[e.Day]; ok {
			call = call.seeing(d.Named)
		}
		return m.StoreSeed(call, e.Day)
	case ledger.DayReported:
		return m.ReportDay(t.by(e.Watcher), e.Day, e.Root)
	case ledger.WordDemanded:
		from, _ := t.watchPaidIn(e.By, nil)
		return m.DemandWord(t.by(from), e.Day, e.ID, e.Watcher)
	case ledger.WordShown:
		return m.ShowWord(t.by(t.watchPaidOut(e.By, e.Deposit)), e.Day, e.ID, e.Word)
	case ledger.WordWithheld:
		return m.PunishWithheld(t.byAnyone(), e.Day, e.ID, e.Watcher)
	case ledger.DayJudged:
		return m.JudgeSeen(t.byAnyone(), e.ID, e.Day, e.Down)
	case ledger.WatcherStruck:
		return m.Strike(t.byAnyone(), e.Day, e.ID, e.Watcher)
	case ledger.PayClaimed:
		return m.ClaimPay(t.by(t.watchPaidOut(e.Watcher, e.Amount)), e.Day)
	case ledger.WatchFunded:
		from, amount := t.watchPaidIn(e.From, e.Amount)
		return m.FundWatch(t.by(from), amount)
	}
	return nil, errNoAction
}

// isPushed says whether a watcher leaves because a word that it withheld costs it too much: that comes in the same
// transaction, after it left.
func (t *transaction) isPushed(watcher common.Address) bool {
	w := t.model.watch.Watchers[watcher]
	if w == nil {
		return false
	}
	stake := w.Stake
	for _, e := range t.events[t.at+1:] {
		if e, ok := e.(ledger.WordWithheld); ok && e.Watcher == watcher && positive(e.Amount) {
			stake = sub(stake, mulDiv(stake, one, number(withheldPart)))
			return less(times(stake, 2), t.model.rules.Market.Stake)
		}
	}
	return false
}

// byOfferer is a call by an offer's provider; byLessor is one by a lease's.
func (t *transaction) byOfferer(id uint64) Call {
	if o := t.model.market.Offer(id); o != nil {
		return t.by(o.Provider)
	}
	return t.byAnyone()
}

func (t *transaction) byLessor(id uint64) Call {
	if l := t.model.market.Lease(id); l != nil {
		return t.by(l.Provider)
	}
	return t.byAnyone()
}

// paidIn and paidOut are who paid the market and how much, and whom it paid: by the token's events if they are believed.
func (t *transaction) paidIn(token, from common.Address, amount *big.Int) (common.Address, *big.Int) {
	if t.believed(token) {
		if move, ok := t.transfer(t.model.rules.Market.Market, token, true); ok {
			return move.From, move.Amount
		}
	}
	return from, amount
}

func (t *transaction) paidOut(token, to common.Address) common.Address {
	if t.believed(token) {
		if move, ok := t.transfer(t.model.rules.Market.Market, token, false); ok {
			return move.To
		}
	}
	return to
}

// watchPaidIn and watchPaidOut are the same for the watch. Nothing is paid for an amount of 0.
func (t *transaction) watchPaidIn(from common.Address, amount *big.Int) (common.Address, *big.Int) {
	if move, ok := t.transfer(t.model.rules.Market.Watch, t.model.rules.Token, true); ok {
		return move.From, move.Amount
	}
	return from, amount
}

func (t *transaction) watchPaidOut(to common.Address, amount *big.Int) common.Address {
	if !positive(amount) {
		return to
	}
	if move, ok := t.transfer(t.model.rules.Market.Watch, t.model.rules.Token, false); ok {
		return move.To
	}
	return to
}
