package api

import (
	"testing"

	"github.com/muster-network/muster/index"
)

// A whole challenge may be missed in each epoch, or a part of all opportunities if that is more (Penalties.sol).
func TestWhatMayBeMissed(t *testing.T) {
	t.Parallel()
	epoch := func(opportunities uint64) index.Epoch {
		return index.Epoch{Opportunities: opportunities, Claimed: opportunities}
	}
	for _, c := range []struct {
		epochs []index.Epoch
		want   uint64
	}{
		{[]index.Epoch{epoch(0)}, 0},           // nothing was asked
		{[]index.Epoch{epoch(2)}, 2},           // one challenge of two units
		{[]index.Epoch{epoch(2), epoch(8)}, 4}, // one of each
		{[]index.Epoch{epoch(100)}, 10},        // a tenth of fifty challenges
		{[]index.Epoch{epoch(100), epoch(4)}, 12},
	} {
		if got := answered(c.epochs, 2, &Rules{ToleranceBps: 1000}); got.Tolerated != c.want {
			t.Errorf("%v: %d may be missed, not %d", c.epochs, got.Tolerated, c.want)
		}
	}
	if got := answered([]index.Epoch{epoch(9)}, 2, nil); got.Tolerated != 0 {
		t.Errorf("%d may be missed by rules that are not known", got.Tolerated)
	}
}
