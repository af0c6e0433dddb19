package api

import (
	"math/big"
	"testing"
)

// Yields are what a person would compute.
func TestYields(t *testing.T) {
	flt := func(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e18)) }
	const day = 24 * 3600 * 1000
	for name, c := range map[string]struct {
		parts       []yieldPart
		epochMillis uint64
		ppm, yearly int64
	}{
		// 8 of 1,000 and then 12 of 2,000: 0.8 % and 0.6 %, 0.7 % on average, 255.5 % of a year.
		"rewards": {[]yieldPart{{2, flt(12), flt(2000), flt(0), flt(1800)}, {1, flt(8), flt(1000), flt(0), flt(900)}}, day, 7000, 25_550},
		// 0.8 % earned, and 9 of 900 delegated ones slashed: −0.2 %.
		"a slash": {[]yieldPart{{1, flt(8), flt(1000), flt(9), flt(900)}}, day, -2000, -7300},
		"none":    {[]yieldPart{{1, flt(0), flt(1000), flt(0), flt(0)}}, day, 0, 0},
	} {
		y := yieldOf(c.parts, ofThoseEpochs, c.epochMillis)
		if y.Ppm == nil || *y.Ppm != c.ppm || y.YearlyBps == nil || *y.YearlyBps != c.yearly || y.Epochs != len(c.parts) {
			t.Errorf("%s: %+v, ppm %v, yearly %v", name, y, deref(y.Ppm), deref(y.YearlyBps))
		}
	}
	if y := yieldOf(nil, ofNow, day); y.Ppm != nil || y.Epochs != 0 || y.Stake != "0" {
		t.Errorf("no epochs: %+v", y)
	}
	if y := yieldOf([]yieldPart{{1, flt(1), flt(0), flt(0), flt(0)}}, ofNow, 0); y.Ppm != nil || y.YearlyBps != nil {
		t.Errorf("no stake: %+v", y)
	}
	if y := yieldOf([]yieldPart{{1, flt(1000), big.NewInt(1), flt(0), flt(0)}}, ofNow, day); y.Ppm != nil {
		t.Errorf("more than a page can compute with: %+v", y)
	}
}

func deref(n *int64) any {
	if n == nil {
		return nil
	}
	return *n
}
