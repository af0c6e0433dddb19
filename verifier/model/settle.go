package model

import (
	"math/big"
	"math/bits"

	"github.com/muster-network/muster/chain/ledger"
)

// mostFeeBps is the most of an epoch's reward that settling it may cost, in parts of 10,000.
const mostFeeBps = 500

// Settle closes the next epoch of a commitment: reward, slash, bounty.
func (m *Model) Settle(call Call, id, epoch uint64) ([]ledger.Event, error) {
	c, err := m.existing(id)
	if err != nil {
		return nil, err
	}
	if err := m.checkNext(call, c, epoch); err != nil {
		return nil, err
	}
	return m.settle(call, c), nil
}

// SettleMany closes the next epochs of several commitments, so many of each, as far as they are final.
func (m *Model) SettleMany(call Call, ids []uint64, most uint64) (events []ledger.Event, err error) {
	for _, id := range ids {
		for range most {
			if m.Pending(call, id) == 0 {
				break
			}
			events = append(events, m.settle(call, m.Commitment(id))...)
		}
	}
	return events, nil
}

func (m *Model) checkNext(call Call, c *Commitment, epoch uint64) error {
	switch {
	case !c.started():
		return refuse(ledger.ErrWrongState, "commitment %d is %s", c.ID, c.State)
	case !c.covers(epoch):
		return refuse(ledger.ErrEpochOutOfRange, "commitment %d runs from epoch %d to %d", c.ID, c.StartEpoch, c.EndEpoch)
	case epoch < c.NextEpoch:
		return refuse(ledger.ErrAlreadySettled, "epoch %d of commitment %d, the next is %d", epoch, c.ID, c.NextEpoch)
	case epoch > c.NextEpoch:
		return refuse(ledger.ErrNotNextEpoch, "epoch %d of commitment %d, the next is %d", epoch, c.ID, c.NextEpoch)
	case !m.final(call, epoch):
		return refuse(ledger.ErrEpochNotFinal, "epoch %d is final from block %d on", epoch, m.rules.Clock.FinalFrom(epoch))
	}
	return nil
}

// final says whether an epoch's counts cannot change any more.
func (m *Model) final(call Call, epoch uint64) bool {
	return call.Block >= m.rules.Clock.FinalFrom(epoch)
}

// Pending is how many final epochs of a commitment are not settled yet.
func (m *Model) Pending(call Call, id uint64) (pending uint64) {
	c := m.Commitment(id)
	if c == nil || !c.started() {
		return 0
	}
	for epoch := c.NextEpoch; epoch <= c.EndEpoch && m.final(call, epoch); epoch++ {
		pending++
	}
	return pending
}

// A judgement is what there is to say about an epoch of a commitment before anything comes of it. The stake is
// that of the epoch.
type judgement struct {
	epoch      uint64
	rules      ledger.StakingParameters // of the epoch
	counts     ledger.Counts
	stake      Stake
	collateral *big.Int
	bonded     bool // with the least bond
	covered    bool // to the half
	failing    bool
}

func (m *Model) judge(c *Commitment, epoch uint64) judgement {
	j := judgement{
		epoch: epoch, rules: m.ParametersAt(epoch), counts: m.Counts(c.ID, epoch), stake: c.StakeAt(epoch),
		collateral: m.collateral(c, epoch),
	}
	j.bonded = !less(j.stake.Bond, m.leastBond(c, c.UnitsAt(epoch), epoch))
	j.covered = !less(times(add(j.stake.Bond, j.stake.Tokens), 2), j.collateral)
	j.failing = !j.bonded || j.lied() || positive(excessMisses(j.counts, &j.rules))
	return j
}

// lied says whether units were claimed that were not proven.
func (j *judgement) lied() bool { return j.counts.Claimed > j.counts.Proven }

// settle closes the next epoch of a commitment, which is final.
func (m *Model) settle(call Call, c *Commitment) []ledger.Event {
	j := m.judge(c, c.NextEpoch)
	c.NextEpoch++
	earned, events := m.earn(c, j.counts.Proven, j.epoch)
	gain, fee := zero(), zero()
	if j.bonded { // without its least bond there is nothing to gain, and nothing to lose but time
		slashed, bounty := m.slash(call, c, &j, earned)
		events = append(events, slashed...)
		if j.covered && !j.lied() && positive(earned) {
			gain, fee = m.reward(call, c, &j, earned, bounty)
		}
	}
	events = append(events, ledger.Settled{
		ID: c.ID, Epoch: j.epoch, Settler: call.Sender,
		Opportunities: j.counts.Opportunities, Claimed: j.counts.Claimed, Proven: j.counts.Proven,
		Earned: earned, Reward: gain, Fee: fee,
	})
	c.totals.settled(j.counts, &j.rules, gain, fee)
	return append(events, m.failIfNeeded(call, c, &j)...)
}

// reward pays the settler what its bounty is short of the fee, and keeps the rest for the stake of the epoch.
func (m *Model) reward(call Call, c *Commitment, j *judgement, earned, bounty *big.Int) (gain, fee *big.Int) {
	fee = lesser(above(j.rules.SettleFee, bounty), rate(earned, mostFeeBps))
	r := c.share(sub(earned, fee), j.stake)
	r.epoch, r.settled = j.epoch, m.epoch(call)
	c.earnings.rewards = append(c.earnings.rewards, &r)
	m.reserve = sub(m.reserve, add(fee, r.sum()))
	m.owe(call.Sender, fee)
	return r.sum(), fee
}

// failIfNeeded notes whether the epoch was failing, and ends a commitment that failed too often lately, or had or
// has too little stake.
func (m *Model) failIfNeeded(call Call, c *Commitment, j *judgement) []ledger.Event {
	c.Failing <<= 1
	if j.failing {
		c.Failing |= 1
	}
	failures := bits.OnesCount64(c.Failing & (1<<j.rules.FailureEpochs - 1))
	lost := less(times(c.stake(), 2), j.collateral) || c.Pool.diluted() || c.Thawing.diluted()
	if c.State != ledger.StateActive || j.covered && failures <= j.rules.MaxFailures && !lost {
		return nil
	}
	c.State, c.EndEpoch = ledger.StateFailed, min(c.EndEpoch, m.epoch(call))
	return []ledger.Event{ledger.CommitmentFailed{ID: c.ID, EndEpoch: c.EndEpoch, Failures: failures}}
}
