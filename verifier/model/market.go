package model

import (
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

// MarketRules are what the market and the watch were deployed with.
type MarketRules struct {
	Market, Watch common.Address
	BlockMillis   uint64
	DaySeconds    uint64
	LeastWatchers int
	Stake         *big.Int // of a watcher
	DemandDeposit *big.Int
	DayPay        *big.Int
	ByTime        bool             // whether the beacon has values by the clock
	Tokens        []common.Address // whose movements are believed: of others, anybody can make up any
}

// scaled is a time written for days of 86,400 seconds in days of this length.
func (r *MarketRules) scaled(seconds uint64) uint64 { return seconds * r.DaySeconds / 86_400 }

// A Market is offers, renters' accounts and leases. Things name each other by their ids, which count from 1.
type Market struct {
	Offers   []*MarketOffer
	Accounts map[string]*RenterAccount // by [AccountKey]
	Grants   []*Grant
	Leases   []*Lease
	Taken    map[uint64][]uint64 // leases that have units, by commitment
	Owed     map[string]*big.Int // grains, to providers and sponsors, by [debtKey]
	Held     map[common.Address]*big.Int
	// Confirmed is when each provider confirmed an order last.
	Confirmed map[common.Address]uint64
}

func newMarket() Market {
	return Market{
		Accounts: map[string]*RenterAccount{}, Taken: map[uint64][]uint64{},
		Owed: map[string]*big.Int{}, Held: map[common.Address]*big.Int{}, Confirmed: map[common.Address]uint64{},
	}
}

// complete makes the maps that a file did not have.
func (k *Market) complete() {
	fresh := newMarket()
	if k.Accounts == nil {
		k.Accounts = fresh.Accounts
	}
	if k.Taken == nil {
		k.Taken = fresh.Taken
	}
	if k.Owed == nil {
		k.Owed = fresh.Owed
	}
	if k.Held == nil {
		k.Held = fresh.Held
	}
	if k.Confirmed == nil {
		k.Confirmed = fresh.Confirmed
	}
}

// grainsPerUnit is the grains of a token's smallest unit.
var grainsPerUnit = new(big.Int).Exp(big.NewInt(10), big.NewInt(18), nil)

func grains(units *big.Int) *big.Int { return mul(units, grainsPerUnit) }

// debtKey names what is owed to an account in a token.
func debtKey(account, token common.Address) string { return account.Hex() + "/" + token.Hex() }

// HolderAndToken are the account and the token of such a name.
func HolderAndToken(key string) (account, token common.Address) {
	first, second, _ := strings.Cut(key, "/")
	return common.HexToAddress(first), common.HexToAddress(second)
}

// Owed is what an account is owed in a token, in grains.
func (k *Market) owedTo(account, token common.Address) *big.Int {
	if v, ok := k.Owed[debtKey(account, token)]; ok {
		return v
	}
	return zero()
}

func (k *Market) owe(account, token common.Address, amount *big.Int) {
	if positive(amount) {
		k.Owed[debtKey(account, token)] = add(k.owedTo(account, token), amount)
	}
}

// MarketOf is the market's state. It must not be changed.
func (m *Model) MarketOf() *Market { return &m.market }

// marketTakes moves tokens from an account into the market; marketPays moves them out.
func (m *Model) marketTakes(token, from common.Address, amount *big.Int) ledger.Event {
	m.market.Held[token] = add(m.market.held(token), amount)
	return ledger.Transferred{Token: token, From: from, To: m.rules.Market.Market, Amount: amount}
}

func (m *Model) marketPays(token, to common.Address, amount *big.Int) ledger.Event {
	m.market.Held[token] = sub(m.market.held(token), amount)
	return ledger.Transferred{Token: token, From: m.rules.Market.Market, To: to, Amount: amount}
}

func (k *Market) held(token common.Address) *big.Int {
	if v, ok := k.Held[token]; ok {
		return v
	}
	return zero()
}

// MarketHolds is what the market must hold of a token, donations left out.
func (m *Model) MarketHolds(token common.Address) *big.Int { return m.market.held(token) }

// A MarketBook is what the market owes in a token, in grains.
type MarketBook struct {
	Funds    *big.Int // of renters
	Credit   *big.Int // of live grants
	Leases   *big.Int // deposits, and what leases have paid and nobody was credited with so far
	Earned   *big.Int // by providers, and unused of grants
	Accounts int
}

// Sum is all of it.
func (b MarketBook) Sum() *big.Int { return sum(b.Funds, b.Credit, b.Leases, b.Earned) }

// MarketBookOf adds up what the market owes in a token.
func (m *Model) MarketBookOf(token common.Address) MarketBook {
	b := MarketBook{zero(), zero(), zero(), zero(), 0}
	for _, a := range m.market.Accounts {
		if a.Token == token {
			b.Funds, b.Credit, b.Accounts = add(b.Funds, a.Funds), add(b.Credit, a.Credit), b.Accounts+1
		}
	}
	for _, l := range m.market.Leases {
		if l.Token == token {
			b.Leases = add(b.Leases, l.Pot)
		}
	}
	suffix := debtKey(common.Address{}, token)[len(common.Address{}.Hex()):]
	for key, v := range m.market.Owed {
		if key[len(key)-len(suffix):] == suffix {
			b.Earned = add(b.Earned, v)
		}
	}
	return b
}

// MarketTokens are the tokens that the market was paid in.
func (m *Model) MarketTokens() (tokens []common.Address) {
	for token := range m.market.Held {
		tokens = append(tokens, token)
	}
	slices.SortFunc(tokens, func(a, b common.Address) int { return a.Cmp(b) })
	return tokens
}

// AccountKey names an account.
func AccountKey(renter, token common.Address, number *big.Int) string {
	return fmt.Sprintf("%s/%s/%v", renter.Hex(), token.Hex(), number)
}

// lasts says whether a commitment is active and lasts so many seconds more, by whole epochs after the current one.
func (m *Model) lasts(call Call, id, seconds uint64) bool {
	if !m.takesLeases(call, id) {
		return false
	}
	left := (m.Commitment(id).EndEpoch - m.epoch(call)) * m.rules.Clock.EpochBlocks
	return !less(times(number(left), m.rules.Market.BlockMillis), times(number(seconds), 1000))
}

// providerOf is a commitment's provider; the zero address if there is no such commitment.
func (m *Model) providerOf(id uint64) common.Address {
	if c := m.Commitment(id); c != nil {
		return c.Provider
	}
	return common.Address{}
}

// setUnits tells the ledger how many units of a commitment are leased more, or fewer: it counts those of other markets too.
func (m *Model) setUnits(call Call, commitment uint64, change int) ([]ledger.Event, error) {
	return m.SetLeased(call, commitment, max(0, m.LeasedAt(commitment, ever)+change))
}

// OtherLeases are the commitments of which the ledger has another number of units leased than the market: others than the
// market may have its role.
func (m *Model) OtherLeases() (ids []uint64) {
	for id := uint64(1); id <= m.Count(); id++ {
		if m.LeasedAt(id, ever) != m.unitsTaken(id) {
			ids = append(ids, id)
		}
	}
	return ids
}

// unitsTaken counts the units of a commitment that leases have.
func (m *Model) unitsTaken(commitment uint64) (units int) {
	for _, id := range m.market.Taken[commitment] {
		units += m.market.Leases[id-1].Units
	}
	return units
}

const mostURL = 256

func checkURL(url string) error {
	if len(url) == 0 || len(url) > mostURL {
		return refuse(ledger.ErrInvalidTerms, "a URL of %d bytes", len(url))
	}
	return nil
}
