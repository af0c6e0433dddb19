package model

import "math/big"

// A Cheaper is the cheapest offer that fitted when a lease was taken, if it was not the one that was taken.
type Cheaper struct {
	Offer uint64   // 0: there was none
	Rate  *big.Int // for each unit and second; 0: there was none
}

// cheapSince is for how many days an offer counts after its provider confirmed an order.
const cheapSince = 7

// cheaperThan looks for the cheapest offer that would have done for a lease: paid in the same token, with units left, of
// a commitment whose speed class is as good, in the same region, for no longer a least term. Offers count only if their
// providers confirmed an order within the last seven days, or there would be some that nobody means.
func (m *Model) cheaperThan(call Call, taken *MarketOffer, units int) Cheaper {
	best := Cheaper{Rate: zero()}
	for i, o := range m.market.Offers {
		t, id := o.Terms, uint64(i)+1
		switch {
		case o == taken, o.Token != taken.Token, o.Paused, o.Closed, !less(t.Rate, taken.Terms.Rate),
			t.MinTerm > taken.Terms.MinTerm, m.Commitment(o.Commitment).Class < m.Commitment(taken.Commitment).Class,
			o.Description.Region != taken.Description.Region, m.market.Confirmed[o.Provider] == 0,
			m.market.Confirmed[o.Provider]+cheapSince*m.rules.Market.DaySeconds < call.Time,
			best.Offer != 0 && !less(t.Rate, best.Rate):
			continue
		case m.unitsOf(id)+units > t.UnitsMax, m.unitsTaken(o.Commitment)+units > m.Leasable(call, o.Commitment),
			!m.lasts(call, o.Commitment, m.rules.Market.scaled(confirmTime)+t.MinTerm+t.Notice):
			continue
		}
		best = Cheaper{id, t.Rate}
	}
	return best
}
