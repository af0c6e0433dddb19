package model

import (
	"math/big"

	"github.com/muster-network/muster/chain/ledger"
)

// mostFeeBps is the most of an epoch's reward that settling it may cost, in parts of 10,000.
const mostFeeBps = 500

// maxCount is where the count of failing epochs stops.
const maxCount = 255

// Settle closes the next epoch of a commitment: reward, slash, bounty.
func (m *Model) Settle(call Call, id, epoch uint64) ([]ledger.Event, error) {
	c, err := m.existing(id)
	if err != nil {
		return nil, err
	}
	if err := m.checkNext(call, c, epoch); err != nil {
		return nil, err
	}
	current := m.epoch(call)
	events := m.shareOut(c, current)
	c.NextEpoch = epoch + 1

	n := m.Counts(id, epoch)
	earned := m.earn(c, n.Proven, epoch)
	slashed, slash, bounty := m.slash(call, c, epoch, n)
	events = append(events, slashed...)

	var reward, fee *big.Int
	if n.Claimed > n.Proven {
		events = append(events, m.forfeit(c)...)
		reward, fee = zero(), zero()
	} else {
		reward, fee = m.reward(call, c, epoch, earned, bounty)
	}
	events = append(events, ledger.Settled{
		ID: id, Epoch: epoch, Settler: call.Sender,
		Opportunities: n.Opportunities, Claimed: n.Claimed, Proven: n.Proven,
		Earned: earned, Reward: reward, Fee: fee,
	})
	c.totals.settled(n, reward, fee, slash)
	return append(events, m.failIfNeeded(c, epoch, n, current)...), nil
}

func (m *Model) checkNext(call Call, c *Commitment, epoch uint64) error {
	switch {
	case c.State != ledger.StateActive && c.State != ledger.StateFailed:
		return refuse(ledger.ErrWrongState, "commitment %d is %s", c.ID, c.State)
	case !c.covers(epoch):
		return refuse(ledger.ErrEpochOutOfRange, "commitment %d runs from epoch %d to %d", c.ID, c.StartEpoch, c.EndEpoch)
	case epoch < c.NextEpoch:
		return refuse(ledger.ErrAlreadySettled, "epoch %d of commitment %d, the next is %d", epoch, c.ID, c.NextEpoch)
	case epoch > c.NextEpoch:
		return refuse(ledger.ErrNotNextEpoch, "epoch %d of commitment %d, the next is %d", epoch, c.ID, c.NextEpoch)
	case call.Block < m.rules.Clock.FinalFrom(epoch):
		return refuse(ledger.ErrEpochNotFinal, "epoch %d is final from block %d on", epoch, m.rules.Clock.FinalFrom(epoch))
	}
	return nil
}

// reward pays the settler what its bounty is short of the fee, and starts vesting the rest.
func (m *Model) reward(call Call, c *Commitment, epoch uint64, earned, bounty *big.Int) (reward, fee *big.Int) {
	p := m.ParametersAt(epoch)
	fee = lesser(above(p.SettleFee, bounty), rate(earned, mostFeeBps))
	epochs := p.VestingEpochs
	part := new(big.Int).Quo(sub(earned, fee), number(epochs))
	reward = times(part, epochs)
	m.reserve = sub(m.reserve, add(fee, reward))
	m.owe(call.Sender, fee)
	c.rewards.vest(part, m.epoch(call), epochs)
	return reward, fee
}

// forfeit gives everything that has not vested back to the reserve, after a false claim.
func (m *Model) forfeit(c *Commitment) []ledger.Event {
	forfeited := c.rewards.forfeit()
	if !positive(forfeited) {
		return nil
	}
	c.totals.forfeited(forfeited)
	m.reserve = add(m.reserve, forfeited)
	return []ledger.Event{ledger.RewardsForfeited{ID: c.ID, Amount: forfeited}}
}

// failIfNeeded counts a failing epoch, and ends a commitment that has failed too often or lost too much
// of its stake.
func (m *Model) failIfNeeded(c *Commitment, epoch uint64, n ledger.Counts, current uint64) []ledger.Event {
	p := m.ParametersAt(epoch)
	if positive(excessMisses(n, &p)) || n.Claimed > n.Proven {
		c.Failures = min(c.Failures+1, maxCount)
	}
	fails := c.Failures > p.MaxFailures || less(times(c.stake(), 2), c.collateral(c.UnitsAt(epoch)))
	if !fails || c.State != ledger.StateActive {
		return nil
	}
	c.State, c.EndEpoch = ledger.StateFailed, min(c.EndEpoch, current)
	return []ledger.Event{ledger.CommitmentFailed{ID: c.ID, EndEpoch: c.EndEpoch, Failures: c.Failures}}
}
