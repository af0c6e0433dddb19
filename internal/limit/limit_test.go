package limit

import (
	"testing"
	"time"
)

// Many keys that ask once do not make one forgotten that asks much.
func TestLimitersRememberWhoAsksMuch(t *testing.T) {
	t.Parallel()
	now := time.Now()
	l := NewLimiter[int](time.Hour, 3, 100)
	for range 3 {
		l.Take(-1, now)
	}
	for i := range 10_000 {
		l.Take(i, now)
		if len(l.buckets) > 100 {
			t.Fatalf("%d keys are remembered", len(l.buckets))
		}
	}
	if l.Take(-1, now) == 0 {
		t.Error("who has used up everything may ask again")
	}
}
