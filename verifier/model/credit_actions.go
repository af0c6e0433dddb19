package model

import (
	"errors"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

// actOnCredit takes the actions that are known by the events of the credit contract and its pools.
func (t *transaction) actOnCredit(e ledger.Event) ([]ledger.Event, error) {
	if t.model.rules.Credit == nil {
		return nil, errNoAction
	}
	for _, act := range []func(ledger.Event) ([]ledger.Event, error){t.actOnLiens, t.actOnLoans, t.actOnShares} {
		if expected, err := act(e); !errors.Is(err, errNoAction) {
			return expected, err
		}
	}
	return nil, errNoAction
}

// actOnLiens takes the actions that are known by the credit contract's events.
func (t *transaction) actOnLiens(e ledger.Event) ([]ledger.Event, error) {
	m := t.model
	switch e := e.(type) {
	case ledger.CreditConfigured: // the auditor holds it against the deployment file
		m.credit.Configured = true
		for _, at := range []common.Address{m.rules.Credit.RewardPool, m.rules.Credit.IncomePool} {
			if _, err := m.pool(at); err != nil {
				return nil, err
			}
		}
		return []ledger.Event{e}, nil
	case ledger.LienOpened:
		return m.OpenLien(e.Account)
	case ledger.LienLifted:
		return m.LiftLien(t.byAnyone(), e.Account)
	case ledger.RewardsPledged:
		return m.Pledge(e.Account, e.ID)
	case ledger.IncomeNamed:
		return t.borrowIncome(e)
	case ledger.LienReceived:
		return m.Receive(t.byAnyone(), e.Account, e.Token, t.came(e))
	case ledger.LienPaidOut:
		return m.PayOut(e.Account, e.Token, t.creditPaid(m.rules.Credit.Credit, e.Token, e.To))
	}
	return nil, errNoAction
}

// actOnLoans takes the actions that are known by the events of pools about what they lend.
func (t *transaction) actOnLoans(e ledger.Event) ([]ledger.Event, error) {
	m := t.model
	switch e := e.(type) {
	case ledger.PoolParametersSet:
		return m.SetPoolRules(t.byAnyone(), e.Pool, e.Parameters)
	case ledger.PoolParametersPlanned:
		return m.PlanPoolRules(t.byAnyone(), e.Pool, e.Parameters)
	case ledger.InterestAdded:
		return m.AddInterest(t.byAnyone(), e.Pool)
	case ledger.LoanTaken:
		if e.Pool == m.rules.Credit.IncomePool { // of which another event tells before
			return nil, errNoAction
		}
		return m.BorrowRewards(t.byAnyone(), e.Account, e.Amount, t.creditPaid(e.Pool, m.AssetOf(e.Pool), e.To))
	case ledger.LoanRepaid:
		if e.Payer == m.rules.Credit.Credit { // with what came by a lien, of which another event tells next
			return nil, errNoAction
		}
		payer, paid := t.broughtBefore(e.Pool, e.Payer, sum(e.ToDebt, e.ToLenders, e.ToFirstLoss))
		return m.Repay(t.by(payer), e.Pool, e.Account, paid)
	case ledger.LoanWrittenOff:
		if e.Pool == m.rules.Credit.RewardPool {
			return m.WriteOff(t.byAnyone(), e.Account)
		}
		return m.WriteOffIncome(t.byAnyone(), e.Account, add(e.FromFirstLoss, e.FromLenders))
	case ledger.FirstLossAdded:
		from, amount := e.From, e.Amount
		if move, ok := t.transfer(e.Pool, m.AssetOf(e.Pool), true); ok {
			from, amount = move.From, move.Amount
		}
		return m.AddFirstLoss(t.by(from), e.Pool, amount)
	case ledger.FirstLossTaken:
		return m.TakeFirstLoss(t.byAnyone(), e.Pool, e.Amount, t.creditPaid(e.Pool, m.AssetOf(e.Pool), e.To))
	}
	return nil, errNoAction
}

// borrowIncome is the loan against the income that an event names: the next one.
func (t *transaction) borrowIncome(e ledger.IncomeNamed) ([]ledger.Event, error) {
	pool := t.model.rules.Credit.IncomePool
	for _, next := range t.events[t.at:] {
		if loan, ok := next.(ledger.LoanTaken); ok && loan.Pool == pool {
			to := t.creditPaid(pool, t.model.AssetOf(pool), loan.To)
			return t.model.BorrowIncome(t.byAnyone(), e.Account, loan.Amount, to, e.Leases)
		}
	}
	return nil, refuse(errNoLoan, "to %s", e.Account)
}

// actOnShares takes the actions that are known by the events of pools about their lenders.
func (t *transaction) actOnShares(e ledger.Event) ([]ledger.Event, error) {
	m := t.model
	switch e := e.(type) {
	case ledger.PoolJoined:
		return t.join(e)
	case ledger.PoolWithdrawn:
		return m.WithdrawNothing(t.by(e.By), e.Pool, e.To, e.Lender)
	case ledger.PoolSharesApproved: // who may move them changes nothing
		return []ledger.Event{e}, nil
	case ledger.PoolSharesMoved:
		if nobody := (common.Address{}); e.From == nobody || e.To == nobody { // made or burned, of which another event tells
			return nil, errNoAction
		}
		return m.MoveShares(e.Pool, e.From, e.To, e.Shares)
	case ledger.LeavingRequested:
		return m.Leave(t.by(e.Lender), e.Pool, e.Shares)
	case ledger.LeavingFulfilled:
		return m.FulfilNext(t.by(e.By), e.Pool)
	case ledger.PoolCollected:
		return m.CollectFromPool(e.Pool, t.creditPaid(e.Pool, m.AssetOf(e.Pool), e.Account))
	}
	return nil, errNoAction
}

// join is a deposit, or else a purchase of so many shares: the event does not say which.
func (t *transaction) join(e ledger.PoolJoined) ([]ledger.Event, error) {
	m := t.model
	p, err := m.pool(e.Pool)
	if err != nil {
		return nil, err
	}
	by, assets := t.broughtBefore(e.Pool, e.By, e.Assets)
	call := t.by(by)
	if !same(p.ToShares(call, assets), e.Shares) && same(p.toAssetsUp(call, e.Shares), assets) {
		return m.JoinFor(call, e.Pool, e.Shares, e.Lender)
	}
	return m.Join(call, e.Pool, assets, e.Lender)
}

// broughtBefore is who brought a pool its asset right before the event that is looked at, and how much. If nobody did, the event
// counts, and the Transfer will be missing at the end.
func (t *transaction) broughtBefore(pool, from common.Address, amount *big.Int) (common.Address, *big.Int) {
	for _, e := range slices.Backward(t.events[:t.at]) {
		if move, ok := e.(ledger.Transferred); ok && move.To == pool && move.Token == t.model.AssetOf(pool) {
			return move.From, move.Amount
		}
	}
	return from, amount
}

// came is what came from an account that an event takes note of: all that nobody has. Of a token whose movements are not read,
// or of an account that could have sent it otherwise, it may be what the event says.
func (t *transaction) came(e ledger.LienReceived) *big.Int {
	k, came := &t.model.credit, t.model.credit.CameFrom(e.Account, e.Token)
	switch _, lends := t.model.lenderOf(e.Token); {
	case lends == nil:
		return e.Amount
	case e.Token == t.model.rules.Token || k.lien(e.Account):
		return came
	}
	return lesser(e.Amount, came)
}

// creditPaid is whom a contract of credit paid, by the token's movements.
func (t *transaction) creditPaid(by, token, to common.Address) common.Address {
	if move, ok := t.transfer(by, token, false); ok {
		return move.To
	}
	return to
}
