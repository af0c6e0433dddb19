package model

import (
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

// Refusals of credit for which the contracts need no error of their own: they do not get so far.
var (
	errNoPool      = errors.New("there is no such pool")
	errLien        = errors.New("the lien was taken already")
	errNothingCame = errors.New("nothing came that nobody has taken note of")
	errNotNoted    = errors.New("nobody has taken note of what came")
	errNoInterest  = errors.New("the index has not moved")
	errQueue       = errors.New("the queue does not lead to it")
	errNotDue      = errors.New("no rules are due")
	errNoLoan      = errors.New("no loan follows in its transaction")
)

// A CreditPool is what lenders have put together, and whom it was lent to. Amounts are in the asset's smallest units.
type CreditPool struct {
	Rules           ledger.CreditPoolParameters // by which interest runs
	Planned         ledger.CreditPoolParameters
	PlannedFrom     uint64 // when those are due, in seconds since 1970; 0: there are none
	Cash, FirstLoss *big.Int
	Index           *big.Int // what a debt grows with, times 10^27
	IndexedAt       uint64   // seconds since 1970
	Scaled          *big.Int // all running debts, each divided by the index
	Borrowers       map[common.Address]*Borrower
	PoolShares
	Owed   map[common.Address]*big.Int // to lenders who left and those who fulfilled requests
	Held   *big.Int
	Totals CreditTotals
}

// A Borrower is what an account owes a pool.
type Borrower struct {
	Scaled     *big.Int // its running debt, divided by the index
	WrittenOff *big.Int
	Lost       *big.Int // the part of that which the lenders bore
}

// CreditTotals are what a pool has done so far.
type CreditTotals struct {
	Loans                              uint64
	Lent, Interest, Repaid, WrittenOff *big.Int
	Recovered                          *big.Int // of what was written off
}

var (
	indexOne    = new(big.Int).Exp(big.NewInt(10), big.NewInt(27), nil)
	yearlyBasis = number(basis * 365 * 86_400)
)

func newCreditPool(time uint64) *CreditPool {
	p := &CreditPool{Cash: zero(), FirstLoss: zero(), Index: indexOne, IndexedAt: time, Scaled: zero(), Held: zero(), Totals: newCreditTotals()}
	p.complete()
	return p
}

func newCreditTotals() CreditTotals {
	return CreditTotals{Lent: zero(), Interest: zero(), Repaid: zero(), WrittenOff: zero(), Recovered: zero()}
}

// complete makes the maps that a file did not have.
func (p *CreditPool) complete() {
	if p.Borrowers == nil {
		p.Borrowers = map[common.Address]*Borrower{}
	}
	if p.Owed == nil {
		p.Owed = map[common.Address]*big.Int{}
	}
	p.PoolShares.complete()
}

// lentAt is all running debts by an index.
func (p *CreditPool) lentAt(index *big.Int) *big.Int { return mulDiv(p.Scaled, index, indexOne) }

// RateBps is what borrowers pay a year, by how much of the pool was lent when interest was added last.
func (p *CreditPool) RateBps() uint64 {
	r, lent := p.Rules, p.lentAt(p.Index)
	if !positive(lent) {
		return r.RateAtZero
	}
	used := mulDiv(lent, number(basis), add(lent, p.Cash)).Uint64()
	if used <= r.KinkBps {
		return r.RateAtZero + (r.RateAtKink-r.RateAtZero)*used/r.KinkBps
	}
	return r.RateAtKink + (r.RateAtFull-r.RateAtKink)*(used-r.KinkBps)/(basis-r.KinkBps)
}

// RulesAt are the rules that a call is held to: planned ones that are due take the place of the others with it.
func (p *CreditPool) RulesAt(call Call) ledger.CreditPoolParameters {
	if p.due(call) {
		return p.Planned
	}
	return p.Rules
}

func (p *CreditPool) due(call Call) bool { return p.PlannedFrom != 0 && call.Time >= p.PlannedFrom }

// indexNow is the index with simple interest since it moved last.
func (p *CreditPool) indexNow(call Call) *big.Int {
	seconds := call.Time - min(call.Time, p.IndexedAt)
	return add(p.Index, mulDiv(p.Index, times(number(p.RateBps()), seconds), yearlyBasis))
}

// Lent is what all borrowers owe, without what was written off.
func (p *CreditPool) Lent(call Call) *big.Int { return p.lentAt(p.indexNow(call)) }

// Debt is an account's running debt, rounded up.
func (p *CreditPool) Debt(call Call, account common.Address) *big.Int {
	return mulDivUp(p.borrower(account).Scaled, p.indexNow(call), indexOne)
}

// Assets are what the lenders have: what was written off is not in it, and the first loss is not theirs.
func (p *CreditPool) Assets(call Call) *big.Int { return add(p.Cash, p.Lent(call)) }

func (p *CreditPool) borrower(account common.Address) Borrower {
	if b := p.Borrowers[account]; b != nil {
		return *b
	}
	return Borrower{zero(), zero(), zero()}
}

// owes says whether an account owes anything, written off or not.
func (p *CreditPool) owes(call Call, account common.Address) bool {
	return positive(p.Debt(call, account)) || positive(p.borrower(account).WrittenOff)
}

// setBorrower keeps only those who owe something.
func (p *CreditPool) setBorrower(account common.Address, b Borrower) {
	if positive(b.Scaled) || positive(b.WrittenOff) || positive(b.Lost) {
		p.Borrowers[account] = &b
		return
	}
	delete(p.Borrowers, account)
}

// addInterest brings the index to the call's time, before all that changes the rate. Planned rules that are due hold from there.
func (m *Model) addInterest(call Call, at common.Address, p *CreditPool) []ledger.Event {
	index := p.indexNow(call)
	interest, moved := sub(p.lentAt(index), p.lentAt(p.Index)), !same(index, p.Index)
	p.Index, p.IndexedAt = index, max(p.IndexedAt, call.Time)
	var events []ledger.Event
	if moved {
		p.Totals.Interest = add(p.Totals.Interest, interest)
		events = append(events, ledger.InterestAdded{Pool: at, Interest: interest, Lent: p.lentAt(index)})
	}
	if p.due(call) {
		p.Rules, p.Planned, p.PlannedFrom = p.Planned, ledger.CreditPoolParameters{}, 0
		events = append(events, ledger.PoolParametersSet{Pool: at, Parameters: p.Rules})
	}
	return events
}

// AddInterest is what anyone may have done.
func (m *Model) AddInterest(call Call, at common.Address) ([]ledger.Event, error) {
	p, err := m.pool(at)
	if err != nil {
		return nil, err
	}
	events := m.addInterest(call, at, p)
	if len(events) == 0 {
		return nil, refuse(errNoInterest, "of pool %s", at)
	}
	return events, nil
}

// SetPoolRules has rules of a pool hold: the first, which make the pool, and then those that are planned and due.
func (m *Model) SetPoolRules(call Call, at common.Address, rules ledger.CreditPoolParameters) ([]ledger.Event, error) {
	if at != m.rules.Credit.RewardPool && at != m.rules.Credit.IncomePool {
		return nil, refuse(errNoPool, "%s", at)
	}
	if p := m.credit.Pools[at]; p != nil {
		if !p.due(call) {
			return nil, refuse(errNotDue, "of pool %s", at)
		}
		return m.addInterest(call, at, p), nil
	}
	if err := m.checkPoolRules(at, rules); err != nil {
		return nil, err
	}
	p := newCreditPool(call.Time)
	p.Rules, m.credit.Pools[at] = rules, p
	return []ledger.Event{ledger.PoolParametersSet{Pool: at, Parameters: rules}}, nil
}

// PlanPoolRules plans rules of a pool, for when lenders had time to see them and to leave. Who may do so is not checked here.
func (m *Model) PlanPoolRules(call Call, at common.Address, rules ledger.CreditPoolParameters) ([]ledger.Event, error) {
	p, err := m.pool(at)
	if err != nil {
		return nil, err
	}
	if err := m.checkPoolRules(at, rules); err != nil {
		return nil, err
	}
	events := m.addInterest(call, at, p)
	p.Planned, p.PlannedFrom = rules, call.Time+2*m.rules.Credit.NoticeSeconds
	return append(events, ledger.PoolParametersPlanned{Pool: at, Parameters: rules, From: p.PlannedFrom}), nil
}

func (m *Model) checkPoolRules(at common.Address, r ledger.CreditPoolParameters) error {
	most := uint64(mostOfRewards)
	if at == m.rules.Credit.IncomePool {
		most = mostOfIncome
	}
	for _, b := range []struct {
		name              string
		value, least, top uint64
	}{
		{"loanBps", r.LoanBps, 0, most},
		{"firstLossBps", r.FirstLossBps, 0, basis},
		{"kinkBps", r.KinkBps, 1, basis - 1},
		{"rateAtFull", r.RateAtFull, 0, basis},
		{"rateAtKink", r.RateAtKink, 0, r.RateAtFull},
		{"rateAtZero", r.RateAtZero, 0, r.RateAtKink},
	} {
		if b.value < b.least || b.value > b.top {
			return refuse(ledger.ErrOutOfBounds, "%s %d, of %d to %d", b.name, b.value, b.least, b.top)
		}
	}
	return nil
}

// AddFirstLoss adds to what bears losses first.
func (m *Model) AddFirstLoss(call Call, at common.Address, amount *big.Int) ([]ledger.Event, error) {
	p, err := m.pool(at)
	if err != nil {
		return nil, err
	}
	if !positive(amount) {
		return nil, refuse(ledger.ErrZeroAmount, "nothing to add to the first loss")
	}
	p.FirstLoss = add(p.FirstLoss, amount)
	return []ledger.Event{
		ledger.FirstLossAdded{Pool: at, From: call.Sender, Amount: amount}, m.poolTakes(at, p, call.Sender, amount),
	}, nil
}

// TakeFirstLoss takes out of the first loss what no loan needs. Who may do so is not checked here.
func (m *Model) TakeFirstLoss(call Call, at common.Address, amount *big.Int, to common.Address) ([]ledger.Event, error) {
	p, err := m.pool(at)
	if err != nil {
		return nil, err
	}
	if !positive(amount) {
		return nil, refuse(ledger.ErrZeroAmount, "nothing to take out of the first loss")
	}
	least := p.leastFirstLoss(call, p.Lent(call))
	if rest := above(p.FirstLoss, amount); less(p.FirstLoss, amount) || less(rest, least) {
		return nil, refuse(ledger.ErrFirstLossTooSmall, "%v of %v, and %v must stay", amount, p.FirstLoss, least)
	}
	p.FirstLoss = sub(p.FirstLoss, amount)
	return []ledger.Event{ledger.FirstLossTaken{Pool: at, To: to, Amount: amount}, m.poolPays(at, p, to, amount)}, nil
}

// leastFirstLoss is what a new loan needs of it, for all that is lent with it.
func (p *CreditPool) leastFirstLoss(call Call, lent *big.Int) *big.Int {
	return mulDivUp(lent, number(p.RulesAt(call).FirstLossBps), number(basis))
}

// BorrowRewards lends FLT to an account against its rewards.
func (m *Model) BorrowRewards(call Call, account common.Address, amount *big.Int, to common.Address) ([]ledger.Event, error) {
	debt, err := m.running(call, account, m.rules.Token)
	if err != nil {
		return nil, err
	}
	limit, err := m.RewardLimit(call, account)
	if err != nil {
		return nil, err
	}
	return m.lend(call, m.rules.Credit.RewardPool, account, amount, to, above(limit, debt))
}

// BorrowIncome lends the stablecoin to an account against its income, that of some leases included.
func (m *Model) BorrowIncome(call Call, account common.Address, amount *big.Int, to common.Address, leases []uint64) ([]ledger.Event, error) {
	debt, err := m.running(call, account, m.rules.Credit.Stablecoin)
	if err != nil {
		return nil, err
	}
	limit, err := m.IncomeLimit(call, account, leases)
	if err != nil {
		return nil, err
	}
	events, err := m.lend(call, m.rules.Credit.IncomePool, account, amount, to, above(limit, debt))
	if err != nil {
		return nil, err
	}
	return append([]ledger.Event{ledger.IncomeNamed{Account: account, Leases: leases}}, events...), nil
}

// running is the debt of an account that may borrow more: what came from it was taken note of, and nothing was written off.
func (m *Model) running(call Call, account, token common.Address) (*big.Int, error) {
	if err := m.checkLien(account); err != nil {
		return nil, err
	}
	if err := m.checkNoted(account, token); err != nil {
		return nil, err
	}
	at, p := m.lenderOf(token)
	if p == nil {
		return nil, refuse(errNoPool, "%s", at)
	}
	if off := p.borrower(account).WrittenOff; positive(off) {
		return nil, refuse(ledger.ErrHasDefaulted, "%v of the debt of %s was written off", off, account)
	}
	return p.Debt(call, account), nil
}

func (m *Model) lend(call Call, at, account common.Address, amount *big.Int, to common.Address, most *big.Int) ([]ledger.Event, error) {
	p := m.credit.Pools[at]
	lent := add(p.Lent(call), amount)
	switch lendable, least := p.Lendable(call), p.leastFirstLoss(call, lent); {
	case less(most, amount):
		return nil, refuse(ledger.ErrOverLimit, "%v, at most %v", amount, most)
	case !positive(amount):
		return nil, refuse(ledger.ErrZeroAmount, "nothing to lend")
	case less(lendable, amount):
		return nil, refuse(ledger.ErrNotEnoughCash, "%v of %v", amount, lendable)
	case less(p.FirstLoss, least):
		return nil, refuse(ledger.ErrFirstLossTooSmall, "%v of %v", p.FirstLoss, least)
	}
	events := m.addInterest(call, at, p)
	scaled, b := mulDivUp(amount, indexOne, p.Index), p.borrower(account)
	b.Scaled, p.Scaled, p.Cash = add(b.Scaled, scaled), add(p.Scaled, scaled), sub(p.Cash, amount)
	p.setBorrower(account, b)
	p.Totals.Loans++
	p.Totals.Lent = add(p.Totals.Lent, amount)
	return append(events, ledger.LoanTaken{Pool: at, Account: account, To: to, Amount: amount}, m.poolPays(at, p, to, amount)), nil
}

// Repay repays an account's debt with the caller's tokens, as far as it owes.
func (m *Model) Repay(call Call, at, account common.Address, amount *big.Int) ([]ledger.Event, error) {
	p, err := m.pool(at)
	switch {
	case err != nil:
		return nil, err
	case !positive(amount):
		return nil, refuse(ledger.ErrZeroAmount, "nothing to repay with")
	case !p.owes(call, account):
		return nil, refuse(ledger.ErrNothingOwed, "%s", account)
	}
	events, _ := m.repay(call, at, account, call.Sender, amount)
	return events, nil
}

// repay repays the running debt first, then what was written off: the lenders get back what they bore before the first loss
// does. The account owes something.
func (m *Model) repay(call Call, at, account, payer common.Address, amount *big.Int) (events []ledger.Event, paid *big.Int) {
	p := m.credit.Pools[at]
	events = m.addInterest(call, at, p)
	toDebt := lesser(amount, p.Debt(call, account))
	rest := lesser(sub(amount, toDebt), p.borrower(account).WrittenOff)
	toLenders := lesser(rest, p.borrower(account).Lost)
	toFirstLoss := sub(rest, toLenders)
	p.reduce(call, account, toDebt)
	b := p.borrower(account)
	b.WrittenOff, b.Lost = sub(b.WrittenOff, rest), sub(b.Lost, toLenders)
	p.setBorrower(account, b)
	p.Cash, p.FirstLoss = sum(p.Cash, toDebt, toLenders), add(p.FirstLoss, toFirstLoss)
	p.Totals.Repaid, p.Totals.Recovered = add(p.Totals.Repaid, toDebt), add(p.Totals.Recovered, rest)
	paid = add(toDebt, rest)
	return append(events,
		ledger.LoanRepaid{Pool: at, Account: account, Payer: payer, ToDebt: toDebt, ToLenders: toLenders, ToFirstLoss: toFirstLoss},
		m.poolTakes(at, p, payer, paid)), paid
}

// reduce takes an amount off a running debt; all of it leaves no dust. The index is the call's.
func (p *CreditPool) reduce(call Call, account common.Address, amount *big.Int) {
	b := p.borrower(account)
	scaled := b.Scaled
	if !same(amount, p.Debt(call, account)) {
		scaled = mulDiv(amount, indexOne, p.Index)
	}
	b.Scaled, p.Scaled = sub(b.Scaled, scaled), sub(p.Scaled, scaled)
	p.setBorrower(account, b)
}

// WriteOff writes off what of an FLT debt the account's pledged rewards do not cover any more.
func (m *Model) WriteOff(call Call, account common.Address) ([]ledger.Event, error) {
	if err := m.checkLien(account); err != nil {
		return nil, err
	}
	if err := m.checkNoted(account, m.rules.Token); err != nil {
		return nil, err
	}
	p, err := m.pool(m.rules.Credit.RewardPool)
	if err != nil {
		return nil, err
	}
	debt, coming := p.Debt(call, account), m.comingAll(call, account)
	if !less(coming, debt) {
		return nil, refuse(ledger.ErrNotImpaired, "%v are owed and %v are coming", debt, coming)
	}
	return m.writeOff(call, m.rules.Credit.RewardPool, account, sub(debt, coming))
}

// WriteOffIncome writes off a part of a stablecoin debt. Who may do so is not checked here.
func (m *Model) WriteOffIncome(call Call, account common.Address, amount *big.Int) ([]ledger.Event, error) {
	return m.writeOff(call, m.rules.Credit.IncomePool, account, amount)
}

// writeOff has the first loss bear an amount of a debt, and the lenders what it cannot.
func (m *Model) writeOff(call Call, at, account common.Address, amount *big.Int) ([]ledger.Event, error) {
	p, err := m.pool(at)
	switch {
	case err != nil:
		return nil, err
	case !positive(amount):
		return nil, refuse(ledger.ErrZeroAmount, "nothing to write off")
	case less(p.Debt(call, account), amount):
		return nil, refuse(ledger.ErrMoreThanOwed, "%v of %v", amount, p.Debt(call, account))
	}
	events := m.addInterest(call, at, p)
	p.reduce(call, account, amount)
	borne := lesser(amount, p.FirstLoss)
	lost := sub(amount, borne)
	p.FirstLoss, p.Cash = sub(p.FirstLoss, borne), add(p.Cash, borne)
	b := p.borrower(account)
	b.WrittenOff, b.Lost = add(b.WrittenOff, amount), add(b.Lost, lost)
	p.setBorrower(account, b)
	p.Totals.WrittenOff = add(p.Totals.WrittenOff, amount)
	return append(events, ledger.LoanWrittenOff{Pool: at, Account: account, FromFirstLoss: borne, FromLenders: lost}), nil
}

// poolTakes moves an asset into its pool, and poolPays out of it.
func (m *Model) poolTakes(at common.Address, p *CreditPool, from common.Address, amount *big.Int) ledger.Event {
	p.Held = add(p.Held, amount)
	return ledger.Transferred{Token: m.AssetOf(at), From: from, To: at, Amount: amount}
}

func (m *Model) poolPays(at common.Address, p *CreditPool, to common.Address, amount *big.Int) ledger.Event {
	p.Held = sub(p.Held, amount)
	return ledger.Transferred{Token: m.AssetOf(at), From: at, To: to, Amount: amount}
}

// A CreditBook is what a pool has of its asset, by whose it is.
type CreditBook struct {
	Cash      *big.Int // of the lenders together, and not lent
	FirstLoss *big.Int
	Owed      *big.Int // to those who left the pool, and who fulfilled their requests
}

// Sum is all of it.
func (b CreditBook) Sum() *big.Int { return sum(b.Cash, b.FirstLoss, b.Owed) }

// Book adds up what a pool has.
func (p *CreditPool) Book() CreditBook {
	b := CreditBook{p.Cash, p.FirstLoss, zero()}
	for _, v := range p.Owed {
		b.Owed = add(b.Owed, v)
	}
	return b
}
