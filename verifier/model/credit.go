package model

import (
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

// CreditRules say where credit's contracts are, and how long lenders wait: docs/credit.md.
type CreditRules struct {
	Credit, RewardPool, IncomePool common.Address
	Stablecoin                     common.Address
	NoticeSeconds                  uint64
}

// has says whether an account is one of credit's contracts.
func (r *CreditRules) has(account common.Address) bool {
	return r != nil && (account == r.Credit || account == r.RewardPool || account == r.IncomePool)
}

// A Credit is the liens on provider accounts, and the pools that lend to them.
type Credit struct {
	Configured bool
	Pools      map[common.Address]*CreditPool
	Pledges    map[common.Address][]uint64 // of the accounts under the lien
	// Came is what accounts have sent and nobody has taken note of so far, and Due what their payees can have, both by
	// [debtKey].
	Came, Due map[string]*big.Int
}

func newCredit() Credit {
	return Credit{
		Pools: map[common.Address]*CreditPool{}, Pledges: map[common.Address][]uint64{},
		Came: map[string]*big.Int{}, Due: map[string]*big.Int{},
	}
}

// complete makes the maps that a file did not have.
func (k *Credit) complete() {
	fresh := newCredit()
	if k.Pools == nil {
		k.Pools = fresh.Pools
	}
	if k.Pledges == nil {
		k.Pledges = fresh.Pledges
	}
	if k.Came == nil {
		k.Came = fresh.Came
	}
	if k.Due == nil {
		k.Due = fresh.Due
	}
	for _, p := range k.Pools {
		p.complete()
	}
}

// CreditOf is the state of credit. It must not be changed.
func (m *Model) CreditOf() *Credit { return &m.credit }

// pool is one of the pools, which exists from its first rules on.
func (m *Model) pool(at common.Address) (*CreditPool, error) {
	if p := m.credit.Pools[at]; p != nil {
		return p, nil
	}
	return nil, refuse(errNoPool, "%s", at)
}

// AssetOf is what a pool lends.
func (m *Model) AssetOf(pool common.Address) common.Address {
	if pool == m.rules.Credit.IncomePool {
		return m.rules.Credit.Stablecoin
	}
	return m.rules.Token
}

// lends says whether one of credit's contracts keeps a token: the pools keep what they lend, and the credit contract both.
func (m *Model) lends(account, token common.Address) bool {
	if account == m.rules.Credit.Credit {
		return token == m.rules.Token || token == m.rules.Credit.Stablecoin
	}
	return token == m.AssetOf(account)
}

// lenderOf is the pool that lends a token; nil: none does.
func (m *Model) lenderOf(token common.Address) (common.Address, *CreditPool) {
	r := m.rules.Credit
	at := r.RewardPool
	switch token {
	case m.rules.Token:
	case r.Stablecoin:
		at = r.IncomePool
	default:
		return common.Address{}, nil
	}
	return at, m.credit.Pools[at]
}

// amountIn is an amount of a map that has only those that are not 0, as those have that anybody can fill.
func amountIn(all map[string]*big.Int, key string) *big.Int {
	if v, ok := all[key]; ok {
		return v
	}
	return zero()
}

func setAmount(all map[string]*big.Int, key string, amount *big.Int) {
	if positive(amount) {
		all[key] = amount
		return
	}
	delete(all, key)
}

// DueTo is what an account's payee can have of a token.
func (k *Credit) DueTo(account, token common.Address) *big.Int {
	return amountIn(k.Due, debtKey(account, token))
}

// CameFrom is what an account has sent of a token, and nobody has taken note of so far.
func (k *Credit) CameFrom(account, token common.Address) *big.Int {
	return amountIn(k.Came, debtKey(account, token))
}

// lien says whether an account is under the lien.
func (k *Credit) lien(account common.Address) bool {
	_, ok := k.Pledges[account]
	return ok
}

func (m *Model) checkLien(account common.Address) error {
	if !m.credit.lien(account) {
		return refuse(ledger.ErrNoLien, "%s", account)
	}
	return nil
}

// noteComing notes what an account sends to the credit contract. Only a provider account can have it taken note of: what others
// send is nobody's.
func (k *Credit) noteComing(account, token common.Address, amount *big.Int) {
	setAmount(k.Came, debtKey(account, token), add(k.CameFrom(account, token), amount))
}

// OpenLien takes the lien that an account's owner has offered. Who owns it, and whether its operators may make calls that are
// in the way, no event of the deployment tells.
func (m *Model) OpenLien(account common.Address) ([]ledger.Event, error) {
	if m.credit.lien(account) {
		return nil, refuse(errLien, "%s", account)
	}
	m.credit.Pledges[account] = []uint64{}
	return []ledger.Event{ledger.LienOpened{Account: account}}, nil
}

// LiftLien lifts the lien of an account that owes nothing, and of which nothing waits to be taken note of.
func (m *Model) LiftLien(call Call, account common.Address) ([]ledger.Event, error) {
	if err := m.checkLien(account); err != nil {
		return nil, err
	}
	for _, token := range []common.Address{m.rules.Token, m.rules.Credit.Stablecoin} {
		if err := m.checkNoted(account, token); err != nil {
			return nil, err
		}
		if _, p := m.lenderOf(token); p != nil && p.owes(call, account) {
			return nil, refuse(ledger.ErrStillOwes, "%s in token %s", account, token)
		}
	}
	delete(m.credit.Pledges, account)
	return []ledger.Event{ledger.LienLifted{Account: account}}, nil
}

// checkNoted refuses what has to come after all that came from an account was taken note of.
func (m *Model) checkNoted(account, token common.Address) error {
	if came := m.credit.CameFrom(account, token); positive(came) {
		return refuse(errNotNoted, "%v of token %s from %s", came, token, account)
	}
	return nil
}

// Pledge has a commitment's rewards count for what its account can borrow.
func (m *Model) Pledge(account common.Address, id uint64) ([]ledger.Event, error) {
	if err := m.checkLien(account); err != nil {
		return nil, err
	}
	pledges := m.credit.Pledges[account]
	switch {
	case m.providerOf(id) != account:
		return nil, refuse(ledger.ErrNotOfAccount, "commitment %d", id)
	case len(pledges) == mostPledges:
		return nil, refuse(ledger.ErrTooMany, "%d are pledged", mostPledges)
	case slices.Contains(pledges, id):
		return nil, refuse(ledger.ErrAlreadyPledged, "commitment %d", id)
	}
	m.credit.Pledges[account] = append(pledges, id)
	return []ledger.Event{ledger.RewardsPledged{Account: account, ID: id}}, nil
}

// Receive takes note of what came from an account: all of it repays what is owed, as far as there is.
func (m *Model) Receive(call Call, account, token common.Address, amount *big.Int) ([]ledger.Event, error) {
	if !positive(amount) {
		return nil, refuse(errNothingCame, "of token %s from %s", token, account)
	}
	var events []ledger.Event
	toDebt := zero()
	if at, p := m.lenderOf(token); p != nil && p.owes(call, account) {
		events, toDebt = m.repay(call, at, account, m.rules.Credit.Credit, amount)
	}
	key := debtKey(account, token)
	setAmount(m.credit.Came, key, above(m.credit.CameFrom(account, token), amount))
	setAmount(m.credit.Due, key, add(m.credit.DueTo(account, token), sub(amount, toDebt)))
	return append(events, ledger.LienReceived{Account: account, Token: token, Amount: amount, ToDebt: toDebt}), nil
}

// PayOut pays an account's payee all that no debt needed.
func (m *Model) PayOut(account, token, to common.Address) ([]ledger.Event, error) {
	amount := m.credit.DueTo(account, token)
	if !positive(amount) {
		return nil, refuse(ledger.ErrNothingDue, "of token %s to %s", token, account)
	}
	delete(m.credit.Due, debtKey(account, token))
	events := []ledger.Event{ledger.LienPaidOut{Account: account, Token: token, To: to, Amount: amount}}
	if _, p := m.lenderOf(token); p == nil {
		return events, nil // of other tokens no movements are read
	}
	return append(events, ledger.Transferred{Token: token, From: m.rules.Credit.Credit, To: to, Amount: amount}), nil
}

// CreditHolds is what the credit contract must hold of a token that is lent, donations left out.
func (m *Model) CreditHolds(token common.Address) *big.Int {
	return add(ofToken(m.credit.Came, token), ofToken(m.credit.Due, token))
}

// ofToken adds up what is owed in a token.
func ofToken(owed map[string]*big.Int, token common.Address) *big.Int {
	total, suffix := zero(), debtKey(common.Address{}, token)[len(common.Address{}.Hex()):]
	for key, v := range owed {
		if key[len(key)-len(suffix):] == suffix {
			total = add(total, v)
		}
	}
	return total
}

// checkCredit looks for what the pools owe that is not what they hold.
func (m *Model) checkCredit() error {
	for at, p := range m.credit.Pools {
		if owes := p.Book().Sum(); !same(owes, p.Held) {
			return fmt.Errorf("%w: pool %s would hold %v and owe %v", ErrState, at, p.Held, owes)
		}
	}
	return nil
}
