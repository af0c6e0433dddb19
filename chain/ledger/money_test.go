package ledger_test

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/muster-network/muster/chain/ledger"
)

// TestPoolShares wants the fewest shares that are worth an amount, in pools that were slashed or not.
func TestPoolShares(t *testing.T) {
	seed := rand.Uint64()
	random := rand.New(rand.NewPCG(seed, 1))
	for range 10_000 {
		total := new(big.Int).Mul(big.NewInt(1+random.Int64N(1e15)), big.NewInt(1+random.Int64N(1e6)))
		tokens := new(big.Int).Quo(new(big.Int).Mul(total, big.NewInt(1+random.Int64N(1000))), big.NewInt(1000))
		amount := new(big.Int).Quo(new(big.Int).Mul(tokens, big.NewInt(random.Int64N(1000))), big.NewInt(1000))
		shares := ledger.PoolShares(amount, tokens, total)
		if worth := ledger.PoolWorth(shares, tokens, total); worth.Cmp(amount) < 0 || shares.Cmp(total) > 0 {
			t.Fatalf("seed %d: %v of %v shares are worth %v of %v, not %v", seed, shares, total, worth, tokens, amount)
		}
		if amount.Sign() == 0 {
			continue
		}
		if less := new(big.Int).Sub(shares, big.NewInt(1)); ledger.PoolWorth(less, tokens, total).Cmp(amount) >= 0 {
			t.Fatalf("seed %d: %v of %v shares would do for %v of %v", seed, less, total, amount, tokens)
		}
	}
}
