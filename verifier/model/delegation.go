package model

import (
	"math/big"

	"github.com/muster-network/muster/chain/ledger"
)

// Delegate adds stake to a commitment's pool.
func (m *Model) Delegate(call Call, id uint64, amount *big.Int) ([]ledger.Event, error) {
	events, err := m.enter(call, id, amount)
	if err != nil {
		return nil, err
	}
	return append(events, m.take(call.Sender, amount)), nil
}

// entering is the commitment that an amount of stake may go into, and how many shares it buys.
func (m *Model) entering(call Call, id uint64, amount *big.Int) (c *Commitment, shares *big.Int, err error) {
	if c, err = m.growing(id, m.epoch(call)); err != nil {
		return nil, nil, err
	}
	shares = c.Pool.sharesFor(amount)
	if !positive(amount) || !positive(shares) {
		return nil, nil, refuse(ledger.ErrZeroAmount, "%v wei buy no share", amount)
	}
	return c, shares, nil
}

// enter turns an amount into shares of a pool, wherever its tokens come from.
func (m *Model) enter(call Call, id uint64, amount *big.Int) ([]ledger.Event, error) {
	c, shares, err := m.entering(call, id, amount)
	if err != nil {
		return nil, err
	}
	current := m.epoch(call)
	events := m.shareOut(c, current)
	d := c.delegator(call.Sender)
	c.credit(d)
	d.shares = add(d.shares, shares)
	c.Pool.deposit(amount, shares)
	events = append(events, ledger.Delegated{ID: id, Delegator: call.Sender, Amount: amount, Shares: shares})
	return append(events, c.activateIfCovered(current)...), nil
}

// Undelegate takes shares out of the pool. Their tokens thaw, and can be slashed until they are
// released.
func (m *Model) Undelegate(call Call, id uint64, shares *big.Int) ([]ledger.Event, error) {
	c, err := m.existing(id)
	if err != nil {
		return nil, err
	}
	if !positive(shares) {
		return nil, refuse(ledger.ErrZeroAmount, "no shares to take out")
	}
	if held := c.Shares(call.Sender); less(held, shares) {
		return nil, refuse(ledger.ErrNotEnoughShares, "%s has %v shares, not %v", call.Sender, held, shares)
	}
	amount := c.Pool.tokensFor(shares)
	thawing := c.Thawing.sharesFor(amount)
	if !positive(thawing) {
		return nil, refuse(ledger.ErrZeroAmount, "%v shares are worth nothing", shares)
	}
	current := m.epoch(call)
	events := m.shareOut(c, current)
	d := c.delegator(call.Sender)
	c.credit(d)
	d.shares = sub(d.shares, shares)
	c.Pool.redeem(amount, shares)
	c.Thawing.deposit(amount, thawing)

	release := current
	if c.State != ledger.StateClosed {
		release += m.ParametersAt(current).ThawingEpochs
	}
	d.requests = append(d.requests, request{thawing, release})
	return append(events, ledger.Undelegated{
		ID: id, Delegator: call.Sender, Request: uint64(len(d.requests) - 1),
		Shares: shares, Amount: amount, ThawingShares: thawing, ReleaseEpoch: release,
	}), nil
}

// Withdraw pays out a request of the caller's that has thawed.
func (m *Model) Withdraw(call Call, id, index uint64) ([]ledger.Event, error) {
	withdrawn, err := m.leave(call, id, index)
	if err != nil {
		return nil, err
	}
	return []ledger.Event{withdrawn, m.pay(call.Sender, withdrawn.Amount)}, nil
}

// Redelegate puts a request of the caller's that has thawed into another commitment's pool.
func (m *Model) Redelegate(call Call, id, index, toID uint64) ([]ledger.Event, error) {
	c, r, err := m.leaving(call, id, index)
	if err != nil {
		return nil, err
	}
	amount := c.Thawing.tokensFor(r.shares)
	if _, _, err := m.entering(call, toID, amount); err != nil {
		return nil, err // before anything has changed
	}
	withdrawn, err := m.leave(call, id, index)
	if err != nil {
		return nil, err
	}
	events, err := m.enter(call, toID, amount)
	return append([]ledger.Event{withdrawn}, events...), err
}

// leaving is a request of the caller's that has thawed.
func (m *Model) leaving(call Call, id, index uint64) (*Commitment, *request, error) {
	c, err := m.existing(id)
	if err != nil {
		return nil, nil, err
	}
	d, ok := c.delegators[call.Sender]
	if !ok || index >= uint64(len(d.requests)) || !positive(d.requests[index].shares) {
		return nil, nil, refuse(ledger.ErrNoSuchRequest, "%s has no request %d", call.Sender, index)
	}
	r := &d.requests[index]
	if current := m.epoch(call); current < r.release {
		return nil, nil, refuse(ledger.ErrStillThawing, "released in epoch %d, this is epoch %d", r.release, current)
	}
	return c, r, nil
}

// leave takes a request out of the books, wherever its tokens go.
func (m *Model) leave(call Call, id, index uint64) (withdrawn ledger.Withdrawn, err error) {
	c, r, err := m.leaving(call, id, index)
	if err != nil {
		return withdrawn, err
	}
	amount := c.Thawing.tokensFor(r.shares)
	c.Thawing.redeem(amount, r.shares)
	r.shares = zero()
	return ledger.Withdrawn{ID: id, Delegator: call.Sender, Request: index, Amount: amount}, nil
}
