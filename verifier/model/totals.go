package model

import (
	"math/big"

	"github.com/muster-network/muster/chain/ledger"
)

// Totals are what came of a commitment in all its settled epochs.
type Totals struct {
	Epochs                         uint64   // settled
	Opportunities, Claimed, Proven uint64   // unit-challenges
	Reward                         *big.Int // that began to vest
	Forfeited                      *big.Int // of it, that never vested
	Fees                           *big.Int // to settlers
	Slashed                        *big.Int
}

// Missed is the unit-challenges that were not claimed.
func (t *Totals) Missed() uint64 { return t.Opportunities - t.Claimed }

// Unproven is the unit-challenges that were claimed and not proven.
func (t *Totals) Unproven() uint64 { return t.Claimed - t.Proven }

func newTotals() Totals {
	return Totals{Reward: zero(), Forfeited: zero(), Fees: zero(), Slashed: zero()}
}

func (t *Totals) settled(n ledger.Counts, reward, fee, slash *big.Int) {
	t.Epochs++
	t.Opportunities += n.Opportunities
	t.Claimed += n.Claimed
	t.Proven += n.Proven
	t.Reward = add(t.Reward, reward)
	t.Fees = add(t.Fees, fee)
	t.Slashed = add(t.Slashed, slash)
}

func (t *Totals) forfeited(amount *big.Int) { t.Forfeited = add(t.Forfeited, amount) }

// Totals are what came of the commitment so far.
func (c *Commitment) Totals() Totals { return c.totals }

// Obligations are what the staking contract owes to everybody together, by kind.
type Obligations struct {
	Bonds, Pools, Thawing *big.Int
	Unvested              *big.Int // rewards that vest later
	Claimable             *big.Int // rewards that were shared out and not claimed
	Reserve               *big.Int
	Owed                  *big.Int // bounties, fees and the treasury's part
	Dust                  *big.Int // set aside for delegators and lost to rounding
}

// Sum is all of them together. It is the model's Balance, always.
func (o *Obligations) Sum() *big.Int {
	return sum(o.Bonds, o.Pools, o.Thawing, o.Unvested, o.Claimable, o.Reserve, o.Owed, o.Dust)
}

// Obligations are what the staking contract owes now.
func (m *Model) Obligations() Obligations {
	o := Obligations{
		Bonds: zero(), Pools: zero(), Thawing: zero(), Unvested: zero(), Claimable: zero(),
		Reserve: m.reserve, Owed: zero(), Dust: zero(),
	}
	for _, c := range m.commitments {
		o.Bonds = add(o.Bonds, c.Bond)
		o.Pools = add(o.Pools, c.Pool.Tokens)
		o.Thawing = add(o.Thawing, c.Thawing.Tokens)
		o.Unvested = add(o.Unvested, c.Unvested())
		due := c.delegatorsDue()
		o.Claimable = sum(o.Claimable, due, c.rewards.provider)
		o.Dust = add(o.Dust, sub(c.rewards.pool, due))
	}
	for _, amount := range m.owed {
		o.Owed = add(o.Owed, amount)
	}
	return o
}
