package api

import (
	"testing"

	"github.com/muster-network/muster/view"
)

// Days on which nobody watched say nothing about a host.
func TestUptimeIsOfWatchedDays(t *testing.T) {
	level := view.ServiceLevel{TargetBps: 9900}
	unwatched, half := view.Day{Counted: 256}, view.Day{Watched: true, Counted: 256, Down: 128}
	for want, days := range map[int][]view.Day{-1: {unwatched}, 5000: {unwatched, half, unwatched}, 7500: {half, {Watched: true, Counted: 256}}} {
		got := -1
		if u := uptimeOf(nil, &view.Quality{Level: level, Days: days}); u.UpBps != nil {
			got = int(*u.UpBps)
		}
		if got != want {
			t.Errorf("%+v: up in %d parts of 10,000, not %d", days, got, want)
		}
	}
}
