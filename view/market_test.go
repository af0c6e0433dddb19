package view_test

import (
	"strings"
	"testing"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/view"
)

// Maintenance masks each slot that it touches, and no other.
func TestMaintenance(t *testing.T) {
	t.Parallel()
	for _, seconds := range []uint64{256, 300, 1000, 1800, 86_400} {
		rules := ledger.WatchConfig{DaySeconds: seconds}
		const today = 20_000
		begins := today * seconds
		for _, span := range []struct{ from, lasts uint64 }{
			{0, 1}, {0, seconds}, {seconds - 1, 1}, {seconds / 3, seconds / 3}, {1, seconds / 256}, {seconds / 256, 1}, {seconds / 2, seconds / 2},
		} {
			day, mask, err := view.Maintenance(rules, begins+span.from, span.lasts)
			if err != nil || day != today {
				t.Fatalf("days of %d s, from %d for %d: day %d, %v", seconds, span.from, span.lasts, day, err)
			}
			var want ledger.DayMask
			for s := span.from; s < span.from+span.lasts; s++ { // the specification's slot of each second
				want.Set(int(s * 256 / seconds))
			}
			if mask != want {
				t.Errorf("days of %d s, from %d for %d: %v, want %v", seconds, span.from, span.lasts, mask, want)
			}
		}
		for _, span := range []struct{ from, lasts uint64 }{{0, 0}, {0, seconds + 1}, {seconds - 1, 2}} {
			if _, mask, err := view.Maintenance(rules, begins+span.from, span.lasts); err == nil {
				t.Errorf("days of %d s, from %d for %d: %v", seconds, span.from, span.lasts, mask)
			}
		}
	}
}

// What providers write about places cannot command a terminal.
func TestSiteText(t *testing.T) {
	t.Parallel()
	for raw, want := range map[string]string{"fsn1\x00\x00": "fsn1", "DE": "DE", "\x00\x00": "", "a b": "0x612062", "\x1b[2J": "0x1b5b324a", "a\x00b": "0x610062"} {
		if got := view.SiteText([]byte(raw)); got != want {
			t.Errorf("%q reads %q, want %q", raw, got, want)
		}
	}
}

func TestSpansAndTimes(t *testing.T) {
	t.Parallel()
	for seconds, want := range map[uint64]string{59: "59s", 3600: "1h0m0s", 172_799: "47h59m59s", 172_800: "2 days 0s", 900_061: "10 days 10h1m1s"} {
		if got := view.Span(seconds); got != want {
			t.Errorf("%d seconds are %q, want %q", seconds, got, want)
		}
	}
	if view.Time(0).String() != "-" || view.Time(ledger.Never).String() != "never" || !strings.HasPrefix(view.Time(1_800_000_000).String(), "2027-01-15 ") {
		t.Errorf("%s, %s, %s", view.Time(0), view.Time(ledger.Never), view.Time(1_800_000_000))
	}
	if view.Percent(9950) != "99.50 %" || view.Percent(10_000) != "100.00 %" || view.Percent(0) != "0.00 %" {
		t.Errorf("%s, %s, %s", view.Percent(9950), view.Percent(10_000), view.Percent(0))
	}
}
