package model

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

// A reward is what an epoch earned. It belongs to the stake of the epoch, and is released whole some epochs
// after its settlement.
type reward struct {
	epoch, settled uint64
	perShare       *big.Int // what a pool share gets, times 2^96
	toPool         *big.Int // what all of them get together
	toProvider     *big.Int // commission and the bond's part
	void           int      // the slash that it was forfeited with, counted from 1; 0: it was not
}

func (r *reward) sum() *big.Int { return add(r.toPool, r.toProvider) }

// earnings are the rewards of a commitment's epochs, and what was claimed of them.
type earnings struct {
	rewards  []*reward // by epoch
	claimed  *big.Int  // by delegators
	provider uint64    // the provider has claimed its parts of the epochs before this one
}

func newEarnings() earnings { return earnings{claimed: zero()} }

// share is how an amount is shared among the stake of an epoch: the commission first, the rest to the whole
// stake, the bond included.
func (c *Commitment) share(amount *big.Int, stake Stake) reward {
	rest := sub(amount, rate(amount, c.Commission))
	forPool := mulDiv(rest, stake.Tokens, add(stake.Bond, stake.Tokens))
	r := reward{perShare: zero(), toPool: zero(), toProvider: sub(amount, forPool)}
	if positive(stake.Shares) {
		point := new(big.Int).Lsh(one, fixedPoint)
		r.perShare = mulDiv(forPool, point, stake.Shares)
		r.toPool = mulDivUp(r.perShare, stake.Shares, point)
	}
	return r
}

// released says which epochs' rewards are released: those before this one.
func (c *Commitment) released(current uint64) (before uint64) {
	for _, r := range c.earnings.rewards {
		if r.settled+c.Vesting <= current {
			before = max(before, r.epoch+1)
		}
	}
	return before
}

// between are the rewards of a stretch of epochs that a slash has voided, by its number from 1 on; 0: those that
// none has.
func (e *earnings) between(from, to uint64, void int) (some []*reward) {
	for _, r := range e.rewards {
		if from <= r.epoch && r.epoch < to && r.void == void {
			some = append(some, r)
		}
	}
	return some
}

// unreleased are the rewards that a false claim would still cost.
func (c *Commitment) unreleased(current uint64) []*reward {
	return c.earnings.between(c.released(current), ever, 0)
}

// Unreleased is what they are together.
func (c *Commitment) Unreleased(current uint64) *big.Int {
	total := zero()
	for _, r := range c.unreleased(current) {
		total = add(total, r.sum())
	}
	return total
}

// A page is how far an account's claims of a commitment's rewards have got.
type page struct {
	epoch  uint64 // the rewards of the epochs before this one were claimed
	passed int    // so many of the account's changes of shares were passed over
}

// mostChanges is how many changes of shares one claim passes over.
const mostChanges = 64

// next is where one claim gets from a page, if it goes on to an epoch.
func (d *delegator) next(p page, until uint64) page {
	for last := p.passed + mostChanges; p.epoch < until; p.passed++ {
		if p.passed == len(d.changes) || d.changes[p.passed].epoch+1 > until {
			p.epoch = until
			return p
		}
		p.epoch = max(p.epoch, d.changes[p.passed].epoch+1)
		if p.passed == last {
			return p
		}
	}
	return p
}

// part is a delegator's part of some rewards, rounded down once.
func (d *delegator) part(some []*reward) *big.Int {
	total := zero()
	for _, r := range some {
		total = add(total, mul(d.sharesAt(r.epoch), r.perShare))
	}
	return total.Rsh(total, fixedPoint)
}

// due is what a delegator's claim pays, and where it gets.
func (c *Commitment) due(d *delegator, current uint64) (amount *big.Int, next page) {
	next = d.next(d.claimed, c.released(current))
	return d.part(c.earnings.between(d.claimed.epoch, next.epoch, 0)), next
}

// providersDue is what the provider's claim pays for its parts.
func (c *Commitment) providersDue(current uint64) *big.Int {
	return providersPart(c.earnings.between(c.earnings.provider, c.released(current), 0))
}

func providersPart(some []*reward) *big.Int {
	total := zero()
	for _, r := range some {
		total = add(total, r.toProvider)
	}
	return total
}

// Claim pays the caller's released rewards of a commitment, as delegator and as provider.
func (m *Model) Claim(call Call, id uint64) ([]ledger.Event, error) {
	return m.claimOne(call, id, call.Sender)
}

// claimOne is Claim, paid to an account.
func (m *Model) claimOne(call Call, id uint64, to common.Address) ([]ledger.Event, error) {
	if err := m.checkRunning(); err != nil {
		return nil, err
	}
	c, err := m.existing(id)
	if err != nil {
		return nil, err
	}
	if err := m.checkUsable(to); err != nil {
		return nil, err
	}
	amount, got := m.claim(call, c)
	if !got {
		return nil, refuse(ledger.ErrNothingToCollect, "%s has no released rewards of commitment %d", call.Sender, id)
	}
	return m.payIfAny([]ledger.Event{ledger.RewardsClaimed{ID: id, Account: call.Sender, To: to, Amount: amount}}, to, amount), nil
}

// ClaimMany pays the caller's released rewards of several commitments in one transfer. Those without any are
// passed over.
func (m *Model) ClaimMany(call Call, ids []uint64) ([]ledger.Event, error) {
	return m.ClaimTo(call, ids, call.Sender)
}

// ClaimTo pays the same to another account.
func (m *Model) ClaimTo(call Call, ids []uint64, to common.Address) (events []ledger.Event, err error) {
	if err := m.checkRunning(); err != nil {
		return nil, err
	}
	if err := m.checkUsable(to); err != nil && len(ids) > 0 {
		return nil, err
	}
	total := zero()
	for _, id := range ids {
		c := m.Commitment(id)
		if c == nil {
			continue
		}
		if amount, got := m.claim(call, c); got {
			events = append(events, ledger.RewardsClaimed{ID: id, Account: call.Sender, To: to, Amount: amount})
			total = add(total, amount)
		}
	}
	return m.payIfAny(events, to, total), nil
}

// claim notes that the caller is paid. It says how much, and whether there was anything to claim or the claim
// has come nearer to it.
func (m *Model) claim(call Call, c *Commitment) (amount *big.Int, got bool) {
	current, d := m.epoch(call), c.holder(call.Sender)
	amount, next := c.due(d, current)
	if positive(amount) || next.passed != d.claimed.passed {
		got = true
		d.claimed, c.earnings.claimed = next, add(c.earnings.claimed, amount)
	}
	if call.Sender != c.Provider {
		return amount, got
	}
	if due := c.providersDue(current); positive(due) {
		c.earnings.provider = c.released(current)
		return add(amount, due), true
	}
	return amount, got
}

// Claimable is what Claim would pay the caller.
func (m *Model) Claimable(call Call, id uint64) *big.Int {
	c := m.Commitment(id)
	if c == nil {
		return zero()
	}
	amount, _ := c.due(c.holder(call.Sender), m.epoch(call))
	if call.Sender == c.Provider {
		amount = add(amount, c.providersDue(m.epoch(call)))
	}
	return amount
}

// delegatorsDue is what all delegators together can claim, in however many claims.
func (c *Commitment) delegatorsDue(current uint64) *big.Int {
	total := zero()
	for _, d := range c.delegators {
		total = add(total, d.part(c.earnings.between(d.claimed.epoch, c.released(current), 0)))
	}
	return total
}
