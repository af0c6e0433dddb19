package model

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

// Delegate adds stake to a commitment's pool, unless more final epochs than the caller accepts are not settled
// yet: new stake bears their slashes.
func (m *Model) Delegate(call Call, id uint64, amount *big.Int, maxPending uint64) ([]ledger.Event, error) {
	return m.DelegateFor(call, call.Sender, id, amount, maxPending)
}

// DelegateFor does the same with the caller's tokens for a delegator.
func (m *Model) DelegateFor(call Call, delegator common.Address, id uint64, amount *big.Int, maxPending uint64) ([]ledger.Event, error) {
	events, err := m.enter(call, delegator, id, amount, maxPending)
	if err != nil {
		return nil, err
	}
	return append(events, m.take(call.Sender, amount)), nil
}

// entering is the commitment that an amount of stake may go into.
func (m *Model) entering(call Call, delegator common.Address, id uint64, amount *big.Int, maxPending uint64) (*Commitment, error) {
	current := m.epoch(call)
	c, err := m.growing(id, current)
	if err != nil {
		return nil, err
	}
	if pending := m.Pending(call, id); pending > maxPending {
		return nil, refuse(ledger.ErrEpochsPending, "%d epochs of commitment %d, and %d are accepted", pending, id, maxPending)
	}
	if required := m.leastBond(c, c.UnitsAt(current), current); less(c.Bond, required) {
		return nil, refuse(ledger.ErrBondTooSmall, "%v wei, at least %v are needed", c.Bond, required)
	}
	if err := m.checkUsable(delegator); err != nil {
		return nil, err
	}
	if !positive(amount) {
		return nil, refuse(ledger.ErrZeroAmount, "no stake to add")
	}
	most := times(m.collateral(c, current), m.ParametersAt(current).MaxStakeMultiple)
	if wanted := add(c.stake(), amount); less(most, wanted) {
		return nil, refuse(ledger.ErrTooMuchStake, "commitment %d would have %v wei, and may have %v", id, wanted, most)
	}
	return c, nil
}

// enter turns an amount into shares of a pool, wherever its tokens come from.
func (m *Model) enter(call Call, delegator common.Address, id uint64, amount *big.Int, maxPending uint64) ([]ledger.Event, error) {
	c, err := m.entering(call, delegator, id, amount, maxPending)
	if err != nil {
		return nil, err
	}
	current, d := m.epoch(call), c.delegator(delegator)
	shares := c.Pool.sharesFor(amount)
	c.setShares(d, current, add(d.shares(), shares))
	c.Pool.deposit(amount, shares)
	c.changed(current)
	events := []ledger.Event{ledger.Delegated{ID: id, Delegator: delegator, Payer: call.Sender, Amount: amount, Shares: shares}}
	return append(events, m.activateIfCovered(c, current)...), nil
}

// checkUsable refuses accounts that could never take out what they are given.
func (m *Model) checkUsable(account common.Address) error {
	if account == (common.Address{}) || account == m.rules.Vault {
		return refuse(ledger.ErrInvalidAccount, "%s could not take it out", account)
	}
	return nil
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
	if !positive(amount) {
		return nil, refuse(ledger.ErrZeroAmount, "%v shares are worth nothing", shares)
	}
	current, d := m.epoch(call), c.delegator(call.Sender)
	c.setShares(d, current, sub(d.shares(), shares))
	c.Pool.redeem(amount, shares)
	c.changed(current)
	thawing := c.Thawing.sharesFor(amount)
	c.Thawing.deposit(amount, thawing)

	release := current + 1 // nothing slashes it any more, or yet; it only leaves the epoch in which it was stake
	if c.started() {
		release = current + m.ParametersAt(current).ThawingEpochs
	}
	d.requests = append(d.requests, request{thawing, release, false})
	return []ledger.Event{ledger.Undelegated{
		ID: id, Delegator: call.Sender, Request: uint64(len(d.requests) - 1),
		Shares: shares, Amount: amount, ThawingShares: thawing, ReleaseEpoch: release,
	}}, nil
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
func (m *Model) Redelegate(call Call, id, index, toID, maxPending uint64) ([]ledger.Event, error) {
	c, r, err := m.leaving(call, id, index)
	if err != nil {
		return nil, err
	}
	amount := c.Thawing.tokensFor(r.shares)
	if _, err := m.entering(call, call.Sender, toID, amount, maxPending); err != nil {
		return nil, err // before anything has changed
	}
	withdrawn, err := m.leave(call, id, index)
	if err != nil {
		return nil, err
	}
	events, err := m.enter(call, call.Sender, toID, amount, maxPending)
	return append([]ledger.Event{withdrawn}, events...), err
}

// leaving is a request of the caller's that has thawed.
func (m *Model) leaving(call Call, id, index uint64) (*Commitment, *request, error) {
	c, err := m.existing(id)
	if err != nil {
		return nil, nil, err
	}
	d := c.holder(call.Sender)
	if index >= uint64(len(d.requests)) || d.requests[index].paid {
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
	r.paid = true
	return ledger.Withdrawn{ID: id, Delegator: call.Sender, Request: index, Amount: amount}, nil
}
