package model

import (
	"maps"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

// rewards of a commitment: those that vest, and those that were shared out.
type rewards struct {
	schedule map[uint64]*big.Int // what vests at the start of an epoch to come
	perShare *big.Int            // of one pool share since the beginning, times 2^128
	provider *big.Int            // vested and not claimed: commission and the bond's part
	pool     *big.Int            // set aside for the delegators and not claimed
}

func newRewards() rewards {
	return rewards{schedule: map[uint64]*big.Int{}, perShare: zero(), provider: zero(), pool: zero()}
}

// vest adds a reward that vests in equal parts at the starts of the given number of epochs after
// the current one.
func (r *rewards) vest(part *big.Int, current, epochs uint64) {
	for e := current + 1; e <= current+epochs; e++ {
		r.schedule[e] = add(r.vesting(e), part)
	}
}

func (r *rewards) vesting(epoch uint64) *big.Int {
	if part, ok := r.schedule[epoch]; ok {
		return part
	}
	return zero()
}

// vestedBy is what release would take out.
func (r *rewards) vestedBy(current uint64) *big.Int {
	vested := zero()
	for e, part := range r.schedule {
		if e <= current {
			vested = add(vested, part)
		}
	}
	return vested
}

// release takes out what has vested by the current epoch.
func (r *rewards) release(current uint64) *big.Int {
	vested := r.vestedBy(current)
	maps.DeleteFunc(r.schedule, func(e uint64, _ *big.Int) bool { return e <= current })
	return vested
}

// forfeit takes out everything that has not vested.
func (r *rewards) forfeit() *big.Int {
	unvested := r.unvested()
	clear(r.schedule)
	return unvested
}

func (r *rewards) unvested() *big.Int {
	total := zero()
	for _, part := range r.schedule {
		total = add(total, part)
	}
	return total
}

// Unvested is the commitment's rewards that were not shared out yet.
func (c *Commitment) Unvested() *big.Int { return c.rewards.unvested() }

// A split is how vested rewards are shared out.
type split struct {
	commission, toBond, toPool, returned *big.Int
	perShare                             *big.Int // what a pool share gets, times 2^128
}

func (c *Commitment) split(vested *big.Int) split {
	s := split{commission: rate(vested, c.Commission), toBond: zero(), toPool: zero(), perShare: zero()}
	rest := sub(vested, s.commission)
	if stake := c.stake(); positive(stake) {
		s.toBond = mulDiv(rest, c.Bond, stake)
	}
	forPool := sub(rest, s.toBond)
	if positive(c.Pool.Shares) && positive(c.Pool.Tokens) {
		point := new(big.Int).Lsh(one, fixedPoint)
		s.perShare = mulDiv(forPool, point, c.Pool.Shares)
		s.toPool = mulDivUp(s.perShare, c.Pool.Shares, point)
	}
	s.returned = sub(forPool, s.toPool)
	return s
}

// shareOut gives vested rewards to those who have stake now. It comes before any change of stake.
func (m *Model) shareOut(c *Commitment, current uint64) []ledger.Event {
	vested := c.rewards.release(current)
	if !positive(vested) {
		return nil
	}
	s := c.split(vested)
	r := &c.rewards
	r.provider = sum(r.provider, s.commission, s.toBond)
	r.perShare = add(r.perShare, s.perShare)
	r.pool = add(r.pool, s.toPool)
	m.reserve = add(m.reserve, s.returned)
	return []ledger.Event{ledger.RewardsVested{
		ID: c.ID, Epoch: current, Commission: s.commission, ToBond: s.toBond, ToPool: s.toPool, Returned: s.returned,
	}}
}

// due is what a delegator could claim if no more vested.
func (d *delegator) due(perShare *big.Int) *big.Int {
	earned := mul(d.shares, sub(perShare, d.paid))
	return add(d.credited, earned.Rsh(earned, fixedPoint))
}

// credit writes down a delegator's rewards. It comes before any change of its shares.
func (c *Commitment) credit(d *delegator) {
	d.credited, d.paid = d.due(c.rewards.perShare), c.rewards.perShare
}

// Claim pays the caller's vested rewards of a commitment, as delegator and as provider.
func (m *Model) Claim(call Call, id uint64) ([]ledger.Event, error) {
	if err := m.checkRunning(); err != nil {
		return nil, err
	}
	c, err := m.existing(id)
	if err != nil {
		return nil, err
	}
	if !positive(m.Claimable(call, id)) && !positive(c.rewards.vestedBy(m.epoch(call))) {
		return nil, refuse(ledger.ErrNothingToCollect, "%s has no vested rewards of commitment %d", call.Sender, id)
	}
	events := m.shareOut(c, m.epoch(call))
	d := c.delegator(call.Sender)
	c.credit(d)
	amount := d.credited
	c.rewards.pool, d.credited = sub(c.rewards.pool, amount), zero()
	if call.Sender == c.Provider {
		amount, c.rewards.provider = add(amount, c.rewards.provider), zero()
	}
	return append(events,
		ledger.RewardsClaimed{ID: id, Account: call.Sender, Amount: amount},
		m.pay(call.Sender, amount),
	), nil
}

// Claimable is what Claim would pay the caller.
func (m *Model) Claimable(call Call, id uint64) *big.Int {
	c := m.Commitment(id)
	if c == nil {
		return zero()
	}
	s, amount := c.split(c.rewards.vestedBy(m.epoch(call))), zero()
	if d, ok := c.delegators[call.Sender]; ok {
		amount = d.due(add(c.rewards.perShare, s.perShare))
	}
	if call.Sender == c.Provider {
		amount = sum(amount, c.rewards.provider, s.commission, s.toBond)
	}
	return amount
}

// delegatorsDue is what all delegators together could claim if no more vested.
func (c *Commitment) delegatorsDue() *big.Int {
	total := zero()
	for _, d := range c.delegators {
		total = add(total, d.due(c.rewards.perShare))
	}
	return total
}

// Shares are an account's shares of the pool.
func (c *Commitment) Shares(account common.Address) *big.Int {
	if d, ok := c.delegators[account]; ok {
		return d.shares
	}
	return zero()
}
