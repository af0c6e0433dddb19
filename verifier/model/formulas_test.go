package model

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
)

// TestFormulasOfTheLedger compares the formulas by which package ledger says beforehand what a commitment stakes, earns
// and loses with what the model takes and pays, to the wei, for amounts that do not come out even.
func TestFormulasOfTheLedger(t *testing.T) {
	seed := rand.Uint64()
	random := rand.New(rand.NewPCG(seed, 1))
	amount := func() *big.Int { return new(big.Int).SetUint64(1 + random.Uint64N(1<<40)) }
	for range 2000 {
		p := ledger.StakingParameters{
			CollateralPerUnit: amount(), RewardCap: amount(), RewardPool: amount(),
			MinBondBps: random.Uint64N(basis), ToleranceBps: random.Uint64N(2000),
			DowntimeBps: random.Uint64N(basis), FalseClaimBps: random.Uint64N(basis),
		}
		m := New(Rules{Clock: ledger.Clock{CapacityConfig: ledger.CapacityConfig{EpochBlocks: 1000}}, Staking: ledger.StakingConfig{StakingParameters: p}}, nil)
		m.reserve = new(big.Int).Lsh(one, 100)
		class := capacity.MinClass + random.IntN(capacity.MaxClass-capacity.MinClass+1)
		c := &Commitment{Class: class, State: ledger.StateOpen}
		compare := func(what string, got, want *big.Int) {
			t.Helper()
			if !same(got, want) {
				t.Fatalf("seed %d: %s of class %d is %v, the model says %v; rules %+v", seed, what, class, got, want, p)
			}
		}
		c.Collateral = m.collateralPerUnit(c, 0)
		compare("the collateral", p.CollateralOf(class), c.Collateral)
		compare("the least bond", p.LeastBondOf(c.Collateral), m.leastBond(c, 1, 0))

		n := ledger.Counts{Opportunities: 1 + random.Uint64N(50), MostActive: random.Uint64N(4)}
		n.Claimed = random.Uint64N(n.Opportunities + 1)
		n.Proven = random.Uint64N(n.Claimed + 1)
		forDowntime, forFalseClaims := p.Penalties(n, c.Collateral)
		wantDowntime, wantFalse := c.penalties(n, &p)
		compare("the slash for downtime", forDowntime, wantDowntime)
		compare("the slash for false claims", forFalseClaims, wantFalse)

		proven, epochs := 1+random.Uint64N(9), 1+random.Uint64N(9)
		m.epochs[0], m.provenIn[1] = []uint64{1}, c.weight(proven)
		earned, _ := m.earn(c, proven, 0)
		compare("the reward", p.MostEarned(class, proven, 1), earned)
		compare("the reward of each of some epochs", p.MostEarned(class, proven*epochs, epochs), earned)
	}
}
