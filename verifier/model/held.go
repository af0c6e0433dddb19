package model

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

// FinishSlash burns and pays out what a slash took, and gives its rewards to the reserve, once it is due.
func (m *Model) FinishSlash(call Call, id, number uint64) ([]ledger.Event, error) {
	c, s, err := m.held(id, number)
	if err != nil {
		return nil, err
	}
	if current := m.epoch(call); current < s.DueEpoch {
		return nil, refuse(ledger.ErrStillHeld, "slash %d of commitment %d until epoch %d, this is epoch %d", number, id, s.DueEpoch, current)
	}
	p := m.ParametersAt(s.Epoch)
	bounty := rate(s.FromBond, p.BountyBps)
	burned := rate(sub(s.Stake(), bounty), p.BurnBps)
	toTreasury := sub(s.Stake(), add(bounty, burned))
	m.owe(s.Settler, bounty)
	m.owe(m.TreasuryAt(s.Epoch), toTreasury)
	m.reserve = add(m.reserve, s.Forfeited)
	s.Fate, s.returns = ledger.FateFinished, nil
	events := []ledger.Event{ledger.SlashFinished{
		ID: c.ID, Number: number, Settler: s.Settler, Bounty: bounty, Burned: burned, ToTreasury: toTreasury, Returned: s.Forfeited,
	}}
	if positive(burned) {
		events = append(events, m.burn(burned))
	}
	return events, nil
}

// GiveBack lets those take their parts that a held slash took from. Who may do so is not checked here.
func (m *Model) GiveBack(_ Call, id, number uint64) ([]ledger.Event, error) {
	c, s, err := m.held(id, number)
	if err != nil {
		return nil, err
	}
	s.Fate = ledger.FateGivenBack
	c.totals.GivenBack = add(c.totals.GivenBack, s.Amount())
	return []ledger.Event{ledger.SlashGivenBack{ID: id, Number: number, Amount: s.Amount()}}, nil
}

// TakeBack pays the caller its part of a slash that was given back, as delegator and as provider.
func (m *Model) TakeBack(call Call, id, number uint64) ([]ledger.Event, error) {
	c, s, err := m.givenBack(call, id, number)
	if err != nil {
		return nil, err
	}
	d, g := c.holder(call.Sender), s.giving(call.Sender)
	rewards, next := s.rewardsFor(c, d, g)
	amount := rewards
	switch {
	case !g.done:
		amount = sum(amount, g.fromPool, d.part([]*reward{s.ownReward()}))
		if call.Sender == c.Provider {
			amount = sum(amount, s.FromBond, s.own.toProvider, providersPart(s.forfeits))
		}
	case !positive(amount) && next.passed == g.claimed.passed:
		return nil, refuse(ledger.ErrNothingToCollect, "%s has taken its part of slash %d of commitment %d", call.Sender, number, id)
	}
	g.done, g.claimed = true, next
	s.returns[call.Sender] = g
	s.TakenBack = add(s.TakenBack, amount)
	return m.payIfAny([]ledger.Event{
		ledger.SlashTakenBack{ID: id, Number: number, Account: call.Sender, Amount: amount},
	}, call.Sender, amount), nil
}

// rewardsFor is a delegator's part of the forfeited rewards of earlier epochs, or as many of them as one call goes
// through, and where that is.
func (s *Slash) rewardsFor(c *Commitment, d *delegator, g *giving) (amount *big.Int, next page) {
	if !s.lied {
		return zero(), g.claimed
	}
	from := g.claimed
	from.epoch = max(from.epoch, s.first)
	next = d.next(from, s.Epoch)
	return d.part(c.earnings.between(from.epoch, next.epoch, int(s.Number)+1)), next
}

// ownReward is what the slash's own epoch would have earned.
func (s *Slash) ownReward() *reward {
	r := s.own
	r.epoch = s.Epoch
	return &r
}

// giving is what an account gets, nothing if it had no stake then.
func (s *Slash) giving(account common.Address) *giving {
	if g, ok := s.returns[account]; ok {
		return g
	}
	return &giving{fromPool: zero(), requests: map[uint64]*big.Int{}}
}

// TakeBackRequest pays the caller what a slash that was given back took from one of its requests to leave.
func (m *Model) TakeBackRequest(call Call, id, number, index uint64) ([]ledger.Event, error) {
	if c := m.Commitment(id); c == nil || index >= uint64(len(c.holder(call.Sender).requests)) {
		return nil, refuse(ledger.ErrNoSuchRequest, "%s has no request %d", call.Sender, index)
	}
	_, s, err := m.givenBack(call, id, number)
	if err != nil {
		return nil, err
	}
	g := s.giving(call.Sender)
	amount, ok := g.requests[index]
	if !ok {
		return nil, refuse(ledger.ErrNothingToCollect, "slash %d of commitment %d took nothing from request %d", number, id, index)
	}
	delete(g.requests, index)
	s.TakenBack = add(s.TakenBack, amount)
	return m.payIfAny([]ledger.Event{
		ledger.RequestTakenBack{ID: id, Number: number, Account: call.Sender, Request: index, Amount: amount},
	}, call.Sender, amount), nil
}

// held is a slash that can be given back.
func (m *Model) held(id, number uint64) (*Commitment, *Slash, error) {
	c, err := m.existing(id)
	if err != nil {
		return nil, nil, err
	}
	if number >= uint64(len(c.slashes)) {
		return nil, nil, refuse(ledger.ErrNoSuchSlash, "commitment %d has had %d", id, len(c.slashes))
	}
	s := c.slashes[number]
	if s.Fate != ledger.FateHeld {
		return nil, nil, refuse(ledger.ErrSlashNotHeld, "slash %d of commitment %d is %s", number, id, s.Fate)
	}
	return c, s, nil
}

// givenBack is a slash that was given back. In the epoch in which it came, the stake that it took still votes: it is paid
// in the next at the earliest.
func (m *Model) givenBack(call Call, id, number uint64) (*Commitment, *Slash, error) {
	c, err := m.existing(id)
	if err != nil {
		return nil, nil, err
	}
	if number >= uint64(len(c.slashes)) || c.slashes[number].Fate != ledger.FateGivenBack {
		return nil, nil, refuse(ledger.ErrSlashNotGivenBack, "slash %d of commitment %d", number, id)
	}
	s := c.slashes[number]
	if came := s.DueEpoch - m.ParametersAt(s.Epoch).HoldEpochs; m.epoch(call) <= came {
		return nil, nil, refuse(ledger.ErrStillHeld, "slash %d of commitment %d came in epoch %d", number, id, came)
	}
	return c, s, nil
}
