package model

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// A Stake is what stands behind a commitment, what thaws left out.
type Stake struct {
	Bond, Tokens, Shares *big.Int // Tokens and Shares of the pool
}

// stake is what counts towards the collateral: thawing stake does not.
func (c *Commitment) stake() *big.Int { return add(c.Bond, c.Pool.Tokens) }

// A moment is the stake at the end of an epoch in which it changed.
type moment struct {
	epoch uint64
	Stake
}

// changed notes the stake after a change.
func (c *Commitment) changed(current uint64) {
	if last := len(c.past) - 1; last >= 0 && c.past[last].epoch == current {
		c.past = c.past[:last]
	}
	c.past = append(c.past, moment{current, Stake{c.Bond, c.Pool.Tokens, c.Pool.Shares}})
}

// StakeAt is the stake of an epoch: what was there when it began.
func (c *Commitment) StakeAt(epoch uint64) Stake {
	s := Stake{zero(), zero(), zero()}
	for _, m := range c.past {
		if m.epoch < epoch {
			s = m.Stake
		}
	}
	return s
}

// A delegator is an account's part in a commitment.
type delegator struct {
	changes  []holding // of its pool shares
	claimed  page
	requests []request
}

// A holding is what shares an account has from a moment on.
type holding struct {
	epoch   uint64
	slashes int // that the commitment had had
	shares  *big.Int
}

// A request is stake on its way out.
type request struct {
	shares  *big.Int // of the thawing pool
	release uint64   // epoch
	paid    bool
}

// delegator returns an account's part, which is created when it has none yet.
func (c *Commitment) delegator(account common.Address) *delegator {
	if _, ok := c.delegators[account]; !ok {
		c.delegators[account] = &delegator{}
	}
	return c.delegators[account]
}

// holder returns an account's part to look at.
func (c *Commitment) holder(account common.Address) *delegator {
	if d, ok := c.delegators[account]; ok {
		return d
	}
	return &delegator{}
}

// setShares notes what shares a delegator has from now on. Of several changes between two slashes of an epoch
// the last counts.
func (c *Commitment) setShares(d *delegator, current uint64, shares *big.Int) {
	now := holding{current, len(c.slashes), shares}
	if last := len(d.changes) - 1; last >= 0 && d.changes[last].epoch == now.epoch && d.changes[last].slashes == now.slashes {
		d.changes = d.changes[:last]
	}
	d.changes = append(d.changes, now)
}

func (d *delegator) shares() *big.Int {
	if len(d.changes) == 0 {
		return zero()
	}
	return d.changes[len(d.changes)-1].shares
}

// sharesAt is the shares that count in an epoch: those that were there when it began.
func (d *delegator) sharesAt(epoch uint64) *big.Int {
	shares := zero()
	for _, c := range d.changes {
		if c.epoch < epoch {
			shares = c.shares
		}
	}
	return shares
}

// StakeOf is the stake that an account had behind a commitment in an epoch, all of the epoch.
func (c *Commitment) StakeOf(account common.Address, epoch uint64) *big.Int {
	then := c.StakeAt(epoch)
	pool := Pool{then.Tokens, then.Shares}
	amount := pool.tokensFor(c.holder(account).sharesAt(epoch))
	if account == c.Provider {
		amount = add(amount, lesser(then.Bond, c.StakeAt(epoch+1).Bond))
	}
	return amount
}

// Shares are an account's shares of the pool.
func (c *Commitment) Shares(account common.Address) *big.Int { return c.holder(account).shares() }
