package ledger

import (
	"fmt"
	"math/big"
	"strings"

	"github.com/muster-network/muster/internal/hint"
)

// fltDecimals is the number of decimals of FLT.
const fltDecimals = 18

var oneFLT = powerOfTen(fltDecimals)

// FLT is n whole FLT in wei.
func FLT(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), oneFLT) }

// FormatFLT writes an amount of wei in FLT, exactly and without trailing zeros: "12.5".
func FormatFLT(wei *big.Int) string { return formatUnits(wei, fltDecimals) }

// ParseFLT reads an amount in FLT, such as "12.5", into wei. It refuses signs, exponents and more
// than 18 decimals.
func ParseFLT(s string) (*big.Int, error) { return parseUnits(s, fltDecimals, "FLT") }

// formatUnits writes an amount of which a whole has so many decimals, exactly and without trailing zeros.
func formatUnits(amount *big.Int, decimals int) string {
	sign, abs := "", new(big.Int).Abs(amount)
	if amount.Sign() < 0 {
		sign = "-"
	}
	whole, rest := new(big.Int).QuoRem(abs, powerOfTen(decimals), new(big.Int))
	if rest.Sign() == 0 {
		return sign + whole.String()
	}
	return sign + whole.String() + "." + strings.TrimRight(fmt.Sprintf("%0*d", decimals, rest), "0")
}

// parseUnits is the converse of formatUnits. It refuses signs, exponents and more decimals.
func parseUnits(s string, decimals int, name string) (*big.Int, error) {
	whole, after, _ := strings.Cut(s, ".")
	digits := whole + after
	if digits == "" || strings.Trim(digits, "0123456789") != "" {
		return nil, hint.Add(fmt.Errorf("%q is not an amount of %s", s, name), "write digits, and decimals after a point")
	}
	if len(after) > decimals {
		return nil, fmt.Errorf("%q has more than %d decimals", s, decimals)
	}
	amount, _ := new(big.Int).SetString(digits+strings.Repeat("0", decimals-len(after)), 10)
	return amount, nil
}

func powerOfTen(n int) *big.Int { return new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(n)), nil) }

// PoolShares is the fewest shares of a pool that are worth an amount: ⌈amount·(total+1)/(tokens+1)⌉, the
// converse of [PoolWorth].
func PoolShares(amount, tokens, total *big.Int) *big.Int {
	one := big.NewInt(1)
	per := new(big.Int).Add(tokens, one)
	shares := new(big.Int).Mul(amount, new(big.Int).Add(total, one))
	shares.Add(shares, per).Sub(shares, one)
	return shares.Quo(shares, per)
}

// PoolWorth is what shares of a pool are worth: shares·(tokens+1)/(total+1), and never more than the
// tokens (docs/contracts.md, Undelegate). total is the number of the pool's shares.
func PoolWorth(shares, tokens, total *big.Int) *big.Int {
	one := big.NewInt(1)
	worth := new(big.Int).Mul(shares, new(big.Int).Add(tokens, one))
	worth.Quo(worth, new(big.Int).Add(total, one))
	if worth.Cmp(tokens) > 0 {
		worth.Set(tokens)
	}
	return worth
}

// ExcessMisses is the misses of an epoch beyond what is tolerated, in unit-challenges: a part of the opportunities, and one
// whole challenge at least.
func (p *StakingParameters) ExcessMisses(n Counts) uint64 {
	missed, tolerated := n.Opportunities-n.Claimed, max(n.Opportunities*p.ToleranceBps/basis, n.MostActive)
	return missed - min(missed, tolerated)
}

// Penalty is what the faults of an epoch cost a commitment with enough stake, given its collateral for a unit
// (docs/contracts.md, Settle).
func (p *StakingParameters) Penalty(n Counts, collateralPerUnit *big.Int) *big.Int {
	of := func(units uint64) *big.Int { return new(big.Int).Mul(collateralPerUnit, bigUint(units)) }
	return new(big.Int).Add(partUp(of(p.ExcessMisses(n)), p.DowntimeBps), partUp(of(n.Claimed-n.Proven), p.FalseClaimBps))
}

// partUp is a part of v, in parts of 10,000, rounded up.
func partUp(v *big.Int, bps uint64) *big.Int {
	part := new(big.Int).Mul(v, bigUint(bps))
	part.Add(part, big.NewInt(basis-1))
	return part.Quo(part, big.NewInt(basis))
}

// Stake is what a slash took of bond, pool and thawing stake.
func (s Slashed) Stake() *big.Int { return slashedStake(s.FromBond, s.FromPool, s.FromThawing) }

// Stake is what the slash took of bond, pool and thawing stake.
func (s HeldSlash) Stake() *big.Int { return slashedStake(s.FromBond, s.FromPool, s.FromThawing) }

func slashedStake(bond, pool, thawing *big.Int) *big.Int {
	sum := new(big.Int).Add(bond, pool)
	return sum.Add(sum, thawing)
}

// basis is what rates are parts of.
const basis = 10_000
