package model

import (
	"math/big"

	"github.com/muster-network/muster/chain/ledger"
)

// Totals are what came of a commitment in all its settled epochs.
type Totals struct {
	Epochs                         uint64   // settled
	Opportunities, Claimed, Proven uint64   // unit-challenges
	Tolerated                      uint64   // of those that were not claimed, how many cost nothing
	Reward                         *big.Int // for the stake of the epochs, false claims or not
	Forfeited                      *big.Int // rewards, what epochs of false claims would have earned among them
	Fees                           *big.Int // to settlers
	Slashed                        *big.Int // stake
	GivenBack                      *big.Int // of both
}

// Missed is the unit-challenges that were not claimed.
func (t *Totals) Missed() uint64 { return t.Opportunities - t.Claimed }

// Unproven is the unit-challenges that were claimed and not proven.
func (t *Totals) Unproven() uint64 { return t.Claimed - t.Proven }

func newTotals() Totals {
	return Totals{Reward: zero(), Forfeited: zero(), Fees: zero(), Slashed: zero(), GivenBack: zero()}
}

func (t *Totals) settled(n ledger.Counts, p *ledger.StakingParameters, reward, fee *big.Int) {
	t.Epochs++
	t.Tolerated += min(n.Opportunities-n.Claimed, Tolerated(n, p))
	t.Opportunities += n.Opportunities
	t.Claimed += n.Claimed
	t.Proven += n.Proven
	t.Reward = add(t.Reward, reward)
	t.Fees = add(t.Fees, fee)
}

func (t *Totals) slashed(s *Slash) {
	t.Slashed = add(t.Slashed, s.Stake())
	t.Forfeited = add(t.Forfeited, s.Forfeited)
}

// Totals are what came of the commitment so far.
func (c *Commitment) Totals() Totals { return c.totals }

// Obligations are what the staking contract owes to everybody together, by kind.
type Obligations struct {
	Bonds, Pools, Thawing *big.Int
	Held                  *big.Int // slashes, rewards that were forfeited included
	GivenBack             *big.Int // slashes that were given back, as far as nobody has taken them
	Unreleased            *big.Int // rewards
	Claimable             *big.Int // rewards that are released
	Reserve               *big.Int
	Owed                  *big.Int // bounties, fees and the treasury's part
	Dust                  *big.Int // of rewards for delegators, lost to rounding
}

// Sum is all of them together. It is the model's Balance, always.
func (o *Obligations) Sum() *big.Int {
	return sum(o.Bonds, o.Pools, o.Thawing, o.Held, o.GivenBack, o.Unreleased, o.Claimable, o.Reserve, o.Owed, o.Dust)
}

// Obligations are what the staking contract owes in a block, which is not before the last action's.
func (m *Model) Obligations(block uint64) Obligations {
	o := Obligations{
		Bonds: zero(), Pools: zero(), Thawing: zero(), Held: zero(), GivenBack: zero(), Unreleased: zero(), Claimable: zero(),
		Reserve: m.reserve, Owed: zero(), Dust: zero(),
	}
	current := m.rules.Clock.Epoch(block)
	for _, c := range m.commitments {
		o.Bonds = add(o.Bonds, c.Bond)
		o.Pools = add(o.Pools, c.Pool.Tokens)
		o.Thawing = add(o.Thawing, c.Thawing.Tokens)
		for _, s := range c.slashes {
			switch s.Fate {
			case ledger.FateHeld:
				o.Held = add(o.Held, s.Amount())
			case ledger.FateGivenBack:
				o.GivenBack = add(o.GivenBack, sub(s.Amount(), s.TakenBack))
			}
		}
		o.Unreleased = add(o.Unreleased, c.Unreleased(current))
		due := c.delegatorsDue(current)
		o.Claimable = sum(o.Claimable, due, c.providersDue(current))
		o.Dust = add(o.Dust, sub(c.poolsReleased(current), add(c.earnings.claimed, due)))
	}
	for _, amount := range m.owed {
		o.Owed = add(o.Owed, amount)
	}
	return o
}

// poolsReleased is what was released for delegators since the beginning.
func (c *Commitment) poolsReleased(current uint64) *big.Int {
	total := zero()
	for _, r := range c.earnings.between(0, c.released(current), 0) {
		total = add(total, r.toPool)
	}
	return total
}
