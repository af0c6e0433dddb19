package chain

import (
	"testing"
	"time"
)

// A dissent is told once, and is over when the endpoint has agreed for a while.
func TestDissentSettles(t *testing.T) {
	var r record
	at := time.Unix(1_000_000, 0)
	for i, step := range []struct {
		after   time.Duration
		differs bool
		told    bool
	}{
		{0, false, false}, {0, true, true}, {time.Second, true, false}, {time.Second, false, false},
		{dissentSettles - time.Minute, true, false}, {2 * time.Minute, false, false},
		{dissentSettles, false, true}, {time.Second, false, false}, {time.Second, true, true},
	} {
		at = at.Add(step.after)
		told := r.agrees
		if step.differs {
			told = r.differs
		}
		if got := told(at); got != step.told {
			t.Errorf("step %d: told %v", i, got)
		}
	}
}
