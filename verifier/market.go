package verifier

import (
	"cmp"
	"context"
	"fmt"
	"math"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/text"
	"github.com/muster-network/muster/verifier/model"
)

// MarketReport is what an audit found of the market and the watch.
type MarketReport struct {
	Offers    int         `json:"offers"` // that were ever made
	Leases    []Lease     `json:"leases"`
	Tokens    []Payments  `json:"tokens"`
	Days      []JudgedDay `json:"days"`
	Strikes   []Strike    `json:"strikes"`
	Withheld  []Withheld  `json:"withheld"`
	Watchers  int         `json:"watchers"` // in the list
	WatchPay  ledger.Wei  `json:"watchPay"` // that watchers took
	Watch     WatchMoney  `json:"watch"`
	Published int         `json:"published"` // words that the audit was given
}

// Lease is a lease, with its money in grains of its token: 10^-18 of a smallest unit.
type Lease struct {
	ID         uint64         `json:"id"`
	Offer      uint64         `json:"offer"`
	Commitment uint64         `json:"commitment"`
	Provider   common.Address `json:"provider"`
	Renter     common.Address `json:"renter"`
	Token      common.Address `json:"token"`
	Units      int            `json:"units"`
	State      string         `json:"state"`
	Rate       ledger.Wei     `json:"rate"` // for each unit and second
	OrderedAt  uint64         `json:"orderedAt"`
	Start      uint64         `json:"start"`   // 0: it was not confirmed
	EndedAt    uint64         `json:"endedAt"` // 0: it did not end
	Seconds    uint64         `json:"seconds"` // that its account paid
	Dry        bool           `json:"dry"`
	Paid       ledger.Wei     `json:"paid"`     // to the provider
	Refunded   ledger.Wei     `json:"refunded"` // to renter and sponsor
	Held       ledger.Wei     `json:"held"`     // of the lease, and nobody was credited with it so far
	// Cheaper is the cheapest offer that fitted when it was taken, if there was a cheaper one.
	Cheaper     uint64     `json:"cheaper,omitempty"`
	CheaperRate ledger.Wei `json:"cheaperRate,omitzero"`
}

// Payments are what the market has of a token, in smallest units.
type Payments struct {
	Token     common.Address `json:"token"`
	Symbol    string         `json:"symbol"` // that the token gives itself
	Decimals  int            `json:"decimals"`
	Believed  bool           `json:"believed"` // the deployment names it: what differs is a difference
	Accounts  int            `json:"accounts"`
	Funds     ledger.Wei     `json:"funds"` // grains, as are the next three
	Credit    ledger.Wei     `json:"credit"`
	Leases    ledger.Wei     `json:"leases"`
	Earned    ledger.Wei     `json:"earned"`
	Balance   ledger.Wei     `json:"balance"`
	Expected  ledger.Wei     `json:"expected"`
	Surprises int            `json:"surprises"` // movements that are not as the market's events say, of a token that is not believed
}

// JudgedDay is a commitment's day that was judged.
type JudgedDay struct {
	ID        uint64         `json:"commitment"`
	Day       uint64         `json:"day"`
	Down      ledger.DayMask `json:"down"`
	Masked    int            `json:"masked"`
	Reduction uint64         `json:"reductionBps"`
	Committee int            `json:"committee"` // members
	Words     int            `json:"words"`     // of them that were published or shown
	// Unjudged are the slots that were down by the words that were published, and that nobody had judged.
	Unjudged ledger.DayMask `json:"unjudged,omitzero"`
}

// Strike is a watcher's word that differed from the others'.
type Strike struct {
	Watcher common.Address `json:"watcher"`
	Day     uint64         `json:"day"`
	ID      uint64         `json:"commitment"`
	Slots   int            `json:"slots"`
	Slashed ledger.Wei     `json:"slashed"`
}

// Withheld is a word that was asked for and not shown.
type Withheld struct {
	Watcher common.Address `json:"watcher"`
	Day     uint64         `json:"day"`
	ID      uint64         `json:"commitment"`
	Amount  ledger.Wei     `json:"amount"`
}

// WatchMoney is what the watch has and owes.
type WatchMoney struct {
	Stakes   ledger.Wei `json:"stakes"`
	Deposits ledger.Wei `json:"deposits"`
	Pay      ledger.Wei `json:"pay"` // that was fixed and not taken
	Reserve  ledger.Wei `json:"reserve"`
	Balance  ledger.Wei `json:"balance"`
	Donated  ledger.Wei `json:"donated"`
}

// tallyMarket counts an event of the market or the watch that was just replayed.
func (r *Report) tallyMarket(e ledger.Event) {
	k := r.Market
	if k == nil {
		return
	}
	switch e := e.(type) {
	case ledger.WatcherStruck:
		k.Strikes = append(k.Strikes, Strike{Watcher: e.Watcher, Day: e.Day, ID: e.ID, Slots: e.Slots, Slashed: wei(new(big.Int))})
	case ledger.WatcherSlashed:
		if n := len(k.Strikes); n > 0 && k.Strikes[n-1].Watcher == e.Watcher {
			k.Strikes[n-1].Slashed = wei(e.Amount)
		}
	case ledger.WordWithheld:
		k.Withheld = append(k.Withheld, Withheld{e.Watcher, e.Day, e.ID, wei(e.Amount)})
	case ledger.PayClaimed:
		k.WatchPay = k.WatchPay.Plus(e.Amount)
	case ledger.DayJudged:
		k.judged(e)
	}
}

// judged notes the newest judgement of a day.
func (k *MarketReport) judged(e ledger.DayJudged) {
	d := JudgedDay{ID: e.ID, Day: e.Day, Down: e.Down, Reduction: e.Reduction}
	i := slices.IndexFunc(k.Days, func(o JudgedDay) bool { return o.ID == e.ID && o.Day == e.Day })
	if i < 0 {
		k.Days = append(k.Days, d)
		return
	}
	k.Days[i] = d
}

func newMarketReport() *MarketReport {
	return &MarketReport{
		Leases: []Lease{}, Tokens: []Payments{}, Days: []JudgedDay{}, Strikes: []Strike{}, Withheld: []Withheld{}, WatchPay: wei(new(big.Int)),
	}
}

// marketRules reads the market's rules from its and the watch's first events, and checks those against the deployment file.
func (a *audit) marketRules(market ledger.MarketConfigured, watch ledger.WatchConfigured) *model.MarketRules {
	d := a.cfg.Deployment
	expect := func(e ledger.Event, field string, want, got any) {
		if want != got {
			a.Report.add(model.NewDifference(e, field, fmt.Sprint(want), fmt.Sprint(got), "as the deployment file says"))
		}
	}
	expect(market, "config.capacity", d.Capacity, market.Config.Capacity)
	expect(market, "config.staking", d.Staking, market.Config.Staking)
	expect(market, "config.watch", d.Watch, market.Config.Watch)
	expect(market, "config.blockMillis", d.Parameters.Market.BlockMillis, market.Config.BlockMillis)
	expect(market, "daySeconds", watch.Config.DaySeconds, market.DaySeconds)
	expect(watch, "config.token", d.Token, watch.Config.Token)
	expect(watch, "config.staking", d.Staking, watch.Config.Staking)
	expect(watch, "config.beacon", d.Beacon, watch.Config.Beacon)
	expect(watch, "config.daySeconds", d.Parameters.Watch.DaySeconds, watch.Config.DaySeconds)
	c := watch.Config
	return &model.MarketRules{
		Market: d.Market, Watch: d.Watch, BlockMillis: market.Config.BlockMillis, DaySeconds: c.DaySeconds,
		LeastWatchers: c.LeastWatchers, Stake: c.Stake, DemandDeposit: c.DemandDeposit, DayPay: c.DayPay,
		ByTime: d.Parameters.Beacon.Kind == ledger.BeaconDrand, Tokens: []common.Address{d.Stablecoin},
	}
}

// rounds are the values that the beacon has for seconds.
func (a *audit) rounds(ctx context.Context) model.Values {
	return func(second uint64) ledger.Value {
		v, err := a.cfg.Chain.ValueAt(ctx, second)
		if err != nil && a.unread == nil {
			a.unread = fmt.Errorf("the value of second %d: %w", second, err)
		}
		return v
	}
}

// finishMarket adds what is only known at the end.
func (a *audit) finishMarket(ctx context.Context) error {
	k, m := a.Report.Market, a.replay.Model()
	if k == nil {
		return nil
	}
	market, watch := m.MarketOf(), m.WatchOf()
	k.Offers = len(market.Offers)
	for i, l := range market.Leases {
		k.Leases = append(k.Leases, leaseOf(uint64(i)+1, l))
	}
	for _, w := range watch.Watchers {
		if w.Listed {
			k.Watchers++
		}
	}
	slices.SortFunc(k.Days, func(x, y JudgedDay) int { return cmp.Or(cmp.Compare(x.Day, y.Day), cmp.Compare(x.ID, y.ID)) })
	a.checkDays()
	for _, id := range m.OtherLeases() {
		a.Report.note("commitment %d has %s leased, and not by the market alone: somebody else has its role", id,
			text.Count(m.LeasedAt(id, math.MaxUint64), "unit"))
	}
	for _, token := range m.MarketTokens() {
		if err := a.checkToken(ctx, token); err != nil {
			return err
		}
	}
	return a.checkWatch(ctx)
}

func leaseOf(id uint64, l *model.Lease) Lease {
	return Lease{
		ID: id, Offer: l.Offer, Commitment: l.Commitment, Provider: l.Provider, Renter: l.Renter, Token: l.Token, Units: l.Units,
		State: l.State.String(), Rate: wei(new(big.Int).Quo(l.Rate, big.NewInt(int64(max(1, l.Units))))), OrderedAt: l.OrderedAt, Start: l.Start,
		EndedAt: l.EndedAt, Seconds: l.Seconds, Dry: l.Dry, Paid: wei(l.Earned), Refunded: wei(l.Refunded), Held: wei(l.Pot),
		Cheaper: l.Cheaper.Offer, CheaperRate: wei(l.Cheaper.Rate),
	}
}

// checkToken compares what the market holds of a token with what its events say.
func (a *audit) checkToken(ctx context.Context, token common.Address) error {
	d, m := a.cfg.Deployment, a.replay.Model()
	book := m.MarketBookOf(token)
	p := Payments{
		Token: token, Believed: token == d.Token || token == d.Stablecoin, Accounts: book.Accounts,
		Funds: wei(book.Funds), Credit: wei(book.Credit), Leases: wei(book.Leases), Earned: wei(book.Earned),
		Expected: wei(m.MarketHolds(token)).Plus(a.replay.GivenTo(d.Market, token)), Surprises: a.replay.Doubts(token),
	}
	if t, err := a.cfg.Chain.TokenAt(ctx, token); err == nil {
		p.Symbol, p.Decimals = t.Symbol, t.Decimals
	}
	held, err := a.heldBy(ctx, token, d.Market)
	if err != nil {
		return err
	}
	p.Balance = wei(held)
	switch name := "balance of Market in token " + token.Hex(); {
	case p.Believed && held.Cmp(p.Expected.Int) != 0:
		a.Report.add(model.Difference{
			Block: a.end.Number, Event: name, Expected: p.Expected.String(), Got: held.String(),
			Explanation: "what was paid in, less what was paid out, and donations",
		})
	case held.Cmp(p.Expected.Int) < 0:
		a.Report.note("the market has less of token %s than it should: %s instead of %s. The deployment does not name this token, "+
			"and only those are hurt who use it", token, held, p.Expected)
	}
	a.Report.Market.Tokens = append(a.Report.Market.Tokens, p)
	return nil
}

// heldBy is what a contract has of a token at the end: what the token says, or else what its movements come to.
func (a *audit) heldBy(ctx context.Context, token, holder common.Address) (*big.Int, error) {
	held, err := a.cfg.Chain.TokenBalanceAt(ctx, token, holder, a.end.Number)
	if ctx.Err() != nil {
		return nil, context.Cause(ctx)
	}
	if err != nil {
		a.Report.note("the balance of %s in token %s as of block %d is not known: it was added up from transfers", holder, token, a.end.Number)
		if held = a.Flows[flowKey(holder, token)]; held == nil {
			held = new(big.Int)
		}
	}
	return held, nil
}

// checkWatch compares what the watch holds with what it owes.
func (a *audit) checkWatch(ctx context.Context) error {
	d, m := a.cfg.Deployment, a.replay.Model()
	book, donated := m.WatchBookOf(), a.replay.GivenTo(d.Watch, d.Token)
	held, err := a.heldBy(ctx, d.Token, d.Watch)
	if err != nil {
		return err
	}
	a.Report.Market.Watch = WatchMoney{
		Stakes: wei(book.Stakes), Deposits: wei(book.Deposits), Pay: wei(book.Pay), Reserve: wei(book.Reserve),
		Balance: wei(held), Donated: wei(donated),
	}
	if must := new(big.Int).Add(book.Sum(), donated); must.Cmp(held) != 0 {
		a.Report.add(model.Difference{
			Block: a.end.Number, Event: "balance of Watch", Expected: must.String(), Got: held.String(),
			Explanation: "the sum of stakes, deposits, pay that was not taken, the reserve, and donations",
		})
	}
	return nil
}

func flowKey(holder, token common.Address) string { return holder.Hex() + "/" + token.Hex() }

// checkDays holds judgements against the words that were published.
func (a *audit) checkDays() {
	m, k := a.replay.Model(), a.Report.Market
	words := a.checkWords()
	for i := range k.Days {
		d := &k.Days[i]
		members := m.Committee(d.ID, d.Day)
		d.Committee = len(members)
		d.Masked = m.MaskOf(d.ID, d.Day).Count()
		found, known := m.FoundBy(d.ID, d.Day, words[wordKey{d.ID, d.Day}])
		d.Words = known
		for slot := range ledger.DaySlots {
			if found.Has(slot) && !d.Down.Has(slot) {
				d.Unjudged.Set(slot)
			}
		}
		if missing := m.Reporting(d.ID, d.Day) - known; missing == 0 {
			a.compareDay(d, found)
		}
	}
}

// compareDay is for a day of which all words are known: nothing else can have been found.
func (a *audit) compareDay(d *JudgedDay, found ledger.DayMask) {
	for slot := range ledger.DaySlots {
		if d.Down.Has(slot) && !found.Has(slot) {
			a.Report.add(model.Difference{
				Block: a.end.Number, Event: model.EventName(ledger.DayJudged{}), ID: d.ID, Field: "down",
				Expected: found.String(), Got: d.Down.String(),
				Explanation: fmt.Sprintf("the slots of day %d in which three of the published words say so", d.Day),
			})
			return
		}
	}
}
