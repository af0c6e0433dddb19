package model

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

// What is fixed of credit. Shares are parts of 10,000.
const (
	mostOfRewards = 5000
	mostOfIncome  = 9500
	mostCap       = 5000 // of a day's price, that a refund may be where something is lent against a lease
	mostPledges   = 16
	mostLeases    = 64 // that one loan names
)

// RewardLimit is what an account's rewards allow it to owe in all: a part of its own rewards of the commitments it has pledged
// that are settled and not released, while nothing that they claimed may turn out to be false.
func (m *Model) RewardLimit(call Call, account common.Address) (*big.Int, error) {
	if m.paused {
		return nil, refuse(ledger.ErrClaimsPaused, "of commitments")
	}
	p, err := m.pool(m.rules.Credit.RewardPool)
	if err != nil {
		return nil, err
	}
	coming := zero()
	for _, id := range m.credit.Pledges[account] {
		if err := m.checkSound(call, id); err != nil {
			return nil, err
		}
		coming = add(coming, m.Coming(call, m.Commitment(id), account))
	}
	return rate(coming, p.RulesAt(call).LoanBps), nil
}

// checkSound refuses a commitment of which a final epoch is not settled, or something that was claimed since is not proven.
func (m *Model) checkSound(call Call, id uint64) error {
	if pending := m.Pending(call, id); pending != 0 {
		return refuse(ledger.ErrEpochsPending, "%d of commitment %d", pending, id)
	}
	first := m.epoch(call)
	for first > 0 && !m.final(call, first-1) {
		first--
	}
	for epoch := first; epoch <= m.epoch(call); epoch++ {
		if n := m.Counts(id, epoch); n.Claimed != n.Proven {
			return refuse(ledger.ErrUnprovenClaims, "commitment %d claimed %d in epoch %d and has proven %d", id, n.Claimed, epoch, n.Proven)
		}
	}
	return nil
}

// Coming is what an account will get of rewards that are settled and not released, as far as one claim goes.
func (m *Model) Coming(call Call, c *Commitment, account common.Address) *big.Int {
	rewards, d := c.earnings.rewards, c.holder(account)
	until := uint64(0)
	if len(rewards) > 0 {
		until = rewards[len(rewards)-1].epoch + 1
	}
	amount := d.part(c.earnings.between(d.claimed.epoch, d.next(d.claimed, until).epoch, 0))
	if account == c.Provider {
		amount = add(amount, providersPart(c.earnings.between(c.earnings.provider, until, 0)))
	}
	call.Sender = account
	return sub(amount, m.Claimable(call, c.ID))
}

// comingAll is all that an account's pledged rewards can still repay, released or not.
func (m *Model) comingAll(call Call, account common.Address) *big.Int {
	total := zero()
	for _, id := range m.credit.Pledges[account] {
		c := m.Commitment(id)
		call.Sender = account
		total = sum(total, m.Coming(call, c, account), m.Claimable(call, id))
	}
	return total
}

// IncomeLimit is what an account's income allows it to owe in all, if it names some leases.
func (m *Model) IncomeLimit(call Call, account common.Address, leases []uint64) (*big.Int, error) {
	if len(leases) > mostLeases {
		return nil, refuse(ledger.ErrTooMany, "%d leases", len(leases))
	}
	p, err := m.pool(m.rules.Credit.IncomePool)
	if err != nil {
		return nil, err
	}
	total, last := m.market.owedTo(account, m.rules.Credit.Stablecoin), uint64(0)
	for _, id := range leases {
		if id <= last {
			return nil, refuse(ledger.ErrLeasesOrder, "lease %d", id)
		}
		last = id
		certain, err := m.certain(call, account, id)
		if err != nil {
			return nil, err
		}
		total = add(total, certain)
	}
	return rate(new(big.Int).Quo(total, grainsPerUnit), p.RulesAt(call).LoanBps), nil
}

// certain is what a lease has earned since it was settled last, in grains, less the most that the service level can take of it
// and a smallest unit for what rounding can.
func (m *Model) certain(call Call, account common.Address, id uint64) (*big.Int, error) {
	l := m.market.Lease(id)
	if l == nil || l.Provider != account || l.Token != m.rules.Credit.Stablecoin {
		return nil, refuse(ledger.ErrNotIncome, "lease %d", id)
	}
	levelCap := uint64(0)
	if w := m.watch.Levels[l.Commitment]; w != nil {
		levelCap = w.Level.CapBps
	}
	if levelCap > mostCap {
		return nil, refuse(ledger.ErrCapTooHigh, "lease %d: %d", id, levelCap)
	}
	settled, _ := m.started(call, id)
	if settled == nil {
		return zero(), nil
	}
	_, owed, _ := m.standing(settled)
	until := min(owed, call.Time)
	if until <= l.PaidUntil {
		return zero(), nil
	}
	earned := times(l.Rate, until-l.PaidUntil)
	return above(sub(earned, mulDivUp(earned, number(levelCap), number(basis))), grainsPerUnit), nil
}
