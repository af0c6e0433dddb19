package model

import (
	"reflect"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

// A replay of a market that is written to a file and read again, at any moments, finds the same as one that is not.
func TestMarketReplayInPartsIsTheSame(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long")
	}
	for seed := range uint64(2) {
		history, rules := recordMarketOnce(seed, 3000)
		chance := seeded(seed + 1000)
		whole, parts := NewReplay(rules, blockValue), NewReplay(rules, blockValue)
		cuts := 0
		for i, tx := range history {
			if seed == 1 && chance.IntN(40) == 0 {
				tx = tx[1:] // an event gets lost
			}
			if len(tx) == 0 {
				continue
			}
			whole.Transaction(tx, blockTime(tx[0].Where().Block))
			parts.Transaction(tx, blockTime(tx[0].Where().Block))
			if chance.IntN(30) == 0 {
				parts = throughAFile(t, parts)
				cuts++
				if where := different(reflect.ValueOf(whole), reflect.ValueOf(parts)); where != "" {
					t.Fatalf("seed %d, after %d transactions and %d cuts: %s is another", seed, i, cuts, where)
				}
			}
		}
		if a, b := written(t, whole), written(t, parts); string(a) != string(b) {
			t.Errorf("in one go\n%s\nin parts\n%s", a, b)
		}
		if found := len(whole.Differences()); (found > 0) != (seed == 1) || cuts < 10 {
			t.Errorf("seed %d: %d differences, %d cuts", seed, found, cuts)
		}
	}
}

// A token that somebody wrote cannot make the history of others look wrong, and what does not add up is counted.
func TestTokensThatAreNotBelieved(t *testing.T) {
	m := bareModel()
	rules := m.rules
	token, renter := common.HexToAddress("0xbad"), accounts()[0]
	market := rules.Market.Market
	at := ledger.At{Block: 1, TxHash: common.Hash{1}}
	deposit := ledger.AccountDeposited{At: at, Renter: renter, Token: token, Number: zero(), From: renter, Amount: number(5)}
	for name, x := range map[string]struct {
		moves  []ledger.Event
		doubts int
	}{
		"honest":              {[]ledger.Event{ledger.Transferred{At: at, Token: token, From: renter, To: market, Amount: number(5)}}, 0},
		"silent":              {nil, 1},
		"another amount":      {[]ledger.Event{ledger.Transferred{At: at, Token: token, From: renter, To: market, Amount: number(6)}}, 1},
		"out without a cause": {[]ledger.Event{ledger.Transferred{At: at, Token: token, From: market, To: renter, Amount: number(5)}}, 2},
	} {
		r := NewReplay(rules, blockValue)
		r.Transaction(append([]ledger.Event{deposit}, x.moves...), 1000)
		if len(r.Differences()) != 0 || r.Doubts(token) != x.doubts {
			t.Errorf("%s: %d doubts, differences %v", name, r.Doubts(token), r.Differences())
		}
		if held := r.Model().MarketHolds(token); held.Cmp(number(5)) != 0 {
			t.Errorf("%s: the market should have %v", name, held)
		}
		rules.Market.Tokens = []common.Address{token}
		r = NewReplay(rules, blockValue)
		r.Transaction(append([]ledger.Event{deposit}, x.moves...), 1000)
		if (len(r.Differences()) != 0) != (x.doubts != 0) {
			t.Errorf("%s, and believed: differences %v", name, r.Differences())
		}
		rules.Market.Tokens = nil
	}
}

// The cheapest offer that fitted is one that somebody could have taken.
func TestCheaperOffers(t *testing.T) {
	m := bareModel()
	provider, other, token := accounts()[0], accounts()[1], accounts()[2]
	call := Call{Block: testGenesis + 1, Time: 1000}
	offer := func(id uint64, by common.Address, rate uint64, change func(*MarketOffer)) {
		o := &MarketOffer{
			Commitment: id, Provider: by, Token: token, Version: 1,
			Terms: ledger.OfferTerms{Rate: number(rate), UnitsMax: 2, MinTerm: 5, Notice: 5},
		}
		if change != nil {
			change(o)
		}
		m.market.Offers = append(m.market.Offers, o)
	}
	for _, id := range []uint64{1, 2} {
		m.commitments = append(m.commitments, &Commitment{
			ID: id, Provider: []common.Address{provider, other}[id-1], Units: 2, Class: 10, MaxLeased: 2, State: ledger.StateActive, EndEpoch: 1000,
		})
		m.together[period{id, 0}] = 2
	}
	m.market.Confirmed[provider], m.market.Confirmed[other] = 900, 900
	offer(1, provider, 100, nil)
	offer(1, provider, 50, func(o *MarketOffer) { o.Paused = true })
	offer(2, other, 40, func(o *MarketOffer) { o.Token = provider })
	offer(2, other, 30, func(o *MarketOffer) { o.Terms.MinTerm = 6 })
	offer(2, other, 20, func(o *MarketOffer) { o.Description.Region[0] = 'X' })
	offer(2, other, 10, func(o *MarketOffer) { o.Terms.UnitsMax = 1 })
	if got := m.cheaperThan(call, m.market.Offers[0], 2); got.Offer != 0 {
		t.Errorf("cheaper than what fitted: %+v", got)
	}
	if got := m.cheaperThan(call, m.market.Offers[0], 1); got.Offer != 6 {
		t.Errorf("one unit is cheaper elsewhere: %+v", got)
	}
	offer(2, other, 90, nil)
	offer(2, other, 80, nil)
	if got := m.cheaperThan(call, m.market.Offers[0], 2); got.Offer != 8 || got.Rate.Cmp(number(80)) != 0 {
		t.Errorf("the cheapest of two: %+v", got)
	}
	m.commitments[1].Class = 9
	if got := m.cheaperThan(call, m.market.Offers[0], 2); got.Offer != 0 {
		t.Errorf("of a slower class: %+v", got)
	}
	m.commitments[1].Class = 10
	late := call
	late.Time = 900 + 7*256 + 1
	if got := m.cheaperThan(late, m.market.Offers[0], 2); got.Offer != 0 {
		t.Errorf("whose provider confirms nothing any more: %+v", got)
	}
}
