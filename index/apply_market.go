package index

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

func (w *writer) applyMarket(e ledger.Event, time uint64) bool {
	switch e := e.(type) {
	case ledger.OfferPosted:
		w.one(`INSERT INTO offer(id, commitment, provider, token, rate, units_max, min_term, notice, version, region, site, attributes, url, tls_key, state, block, class)
			SELECT ?, id, ?, ?, ?, ?, ?, ?, 1, '', '', '', '', '', 'open', ?, class FROM commitment WHERE id = ?`, e.Offer, address(e.Provider), address(e.Token),
			e.Terms.Rate.String(), e.Terms.UnitsMax, e.Terms.MinTerm, e.Terms.Notice, e.Block, e.Commitment)
		w.describe(e.Offer, 1, e.Description)
	case ledger.OfferRepriced:
		w.one(`UPDATE offer SET version = ?, rate = ? WHERE id = ?`, e.Version, e.Rate.String(), e.Offer)
	case ledger.OfferDescribed:
		w.describe(e.Offer, e.Version, e.Description)
	case ledger.OfferPausing:
		state := "open"
		if e.Paused {
			state = "paused"
		}
		w.one(`UPDATE offer SET state = ? WHERE id = ?`, state, e.Offer)
	case ledger.OfferClosed:
		w.one(`UPDATE offer SET state = 'closed' WHERE id = ?`, e.Offer)
	default:
		return w.applyAccount(e) || w.applyLease(e, time)
	}
	return true
}

func (w *writer) describe(id, version uint64, d ledger.OfferDescription) {
	w.one(`UPDATE offer SET version = ?, region = ?, site = ?, attributes = ?, url = ?, tls_key = ? WHERE id = ?`,
		version, regionText(d.Region), d.Site.Hex(), d.Attributes.Hex(), text(d.URL), d.TLSKey.Hex(), id)
}

// account is what is added to a renter's account; it is made if it is not there.
func (w *writer) account(renter, token common.Address, number *big.Int) *sum {
	return w.sumMade(`INSERT INTO account(renter, token, number) VALUES (?, ?, ?)`, "account", address(renter), address(token), number.String())
}

func (w *writer) applyAccount(e ledger.Event) bool {
	switch e := e.(type) {
	case ledger.AccountDeposited:
		w.account(e.Renter, e.Token, e.Number).add("deposited", e.Amount)
	case ledger.AccountWithdrawn:
		w.account(e.Renter, e.Token, e.Number).add("withdrawn", e.Amount)
	case ledger.SponsorAccepted:
		w.setAccount("sponsor", address(e.Sponsor), w.account(e.Renter, e.Token, e.Number))
	case ledger.AccountDry:
		w.setAccount("dry", e.Time, w.account(e.Renter, e.Token, e.Number))
	case ledger.CreditGranted:
		w.account(e.Renter, e.Token, e.Number).add("granted", e.Amount)
		w.exec(`INSERT INTO credit(id, sponsor, renter, token, number, amount, share_bps, expiry, restricted) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
			e.Grant, address(e.Sponsor), address(e.Renter), address(e.Token), e.Number.String(), e.Amount.String(), e.ShareBps, e.Expiry, e.Restricted)
	case ledger.GrantOver:
		w.one(`UPDATE credit SET over = ?, unused = ? WHERE id = ?`, e.Time, e.Unused.String(), e.Grant)
	default:
		return false
	}
	return true
}

func (w *writer) setAccount(column string, value any, account *sum) {
	w.one(`UPDATE account SET `+column+` = ? WHERE renter = ? AND token = ? AND number = ?`, append([]any{value}, account.key[:]...)...)
}

func (w *writer) applyLease(e ledger.Event, time uint64) bool {
	switch e := e.(type) {
	case ledger.LeaseOrdered:
		w.one(`INSERT INTO lease(id, offer, commitment, renter, number, units, rate, sponsored, credit, spec_hash, state, ordered_at, block)
			SELECT ?, id, commitment, ?, ?, ?, ?, ?, ?, ?, 'ordered', ?, ? FROM offer WHERE id = ?`, e.Lease, address(e.Renter), e.Number.String(),
			e.Units, e.Rate.String(), e.Sponsored.String(), e.Grant, e.SpecHash.Hex(), time, e.Block, e.Offer)
	case ledger.LeaseConfirmed:
		w.one(`UPDATE lease SET state = 'running', started_at = ?, host_key = ? WHERE id = ?`, time, e.HostKey.Hex(), e.Lease)
	case ledger.LeaseCancelled:
		w.one(`UPDATE lease SET state = 'cancelled', ended_at = ? WHERE id = ?`, time, e.Lease)
	case ledger.LeaseRekeyed:
		w.one(`UPDATE lease SET host_key = ? WHERE id = ?`, e.HostKey.Hex(), e.Lease)
	case ledger.NoticeGiven:
		w.one(`UPDATE lease SET endable = ? WHERE id = ?`, e.Endable, e.Lease)
	case ledger.LeaseEnded:
		w.one(`UPDATE lease SET state = 'ended', ended_at = ?, owed_until = ?, dry = ? WHERE id = ?`, e.EndedAt, e.OwedUntil, e.Dry, e.Lease)
	case ledger.LeaseSettled:
		w.one(`UPDATE lease SET paid_until = ? WHERE id = ?`, e.Until, e.Lease)
		l := w.sum("lease", e.Lease)
		l.add("paid", e.ToProvider)
		l.add("refunded", e.ToAccount)
		l.add("to_sponsor", e.ToSponsor)
	case ledger.UnitsGivenBack:
		w.one(`UPDATE lease SET state = 'returned' WHERE id = ?`, e.Lease)
	default:
		return false
	}
	return true
}

func (w *writer) applyWatch(e ledger.Event) {
	switch e := e.(type) {
	case ledger.ServiceLevelSet:
		w.exec(`INSERT INTO level VALUES (?, ?, ?, ?, ?)`, e.ID, e.Level.TargetBps, e.Level.Factor, e.Level.CapBps, e.Level.MaxMasked)
	case ledger.DayJudged:
		w.exec(`INSERT INTO day VALUES (?, ?, ?, ?, ?, ?, ?)`, e.ID, e.Day, maskText(e.Down), e.Reduction, e.Total.String(), e.Block, e.TxHash.Hex())
	case ledger.WatcherRegistered:
		w.exec(`INSERT INTO watcher(address, place, from_day, url) VALUES (?, ?, ?, ?)
			ON CONFLICT DO UPDATE SET place = excluded.place, from_day = excluded.from_day, url = excluded.url, resigned = NULL`,
			address(e.Watcher), e.Place, e.FromDay, text(e.URL))
	case ledger.WatcherMoved:
		w.one(`UPDATE watcher SET url = ? WHERE address = ?`, text(e.URL), address(e.Watcher))
	case ledger.WatcherResigned:
		w.one(`UPDATE watcher SET resigned = ? WHERE address = ?`, e.FromDay, address(e.Watcher))
		w.exec(`UPDATE watcher SET place = ? WHERE address = ? AND address != ?`, e.Place, address(e.Moved), address(e.Watcher))
	case ledger.DayReported:
		w.sum("watcher", address(e.Watcher)).count("reported", 1)
	case ledger.WordWithheld:
		of := w.sum("watcher", address(e.Watcher))
		of.count("withheld", 1)
		of.add("slashed", e.Amount)
	case ledger.WatcherStruck:
		w.one(`UPDATE watcher SET strikes = ? WHERE address = ?`, e.Strikes, address(e.Watcher))
	case ledger.WatcherSlashed:
		w.sum("watcher", address(e.Watcher)).add("slashed", e.Amount)
	case ledger.PayClaimed:
		w.sum("watcher", address(e.Watcher)).add("paid", e.Amount)
	}
}
