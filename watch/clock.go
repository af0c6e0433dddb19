package watch

import (
	"context"
	"sync"
	"time"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
)

// days is the contracts' arithmetic of days and slots, in seconds since 1970.
type days struct{ ledger.WatchConfig }

// From the end of a day, for days of 86,400 seconds: until then it is reported, words are demanded, words are
// shown, it is judged.
const (
	reportedFor = 2 * 3600
	demandedFor = 4 * 3600
	shownFor    = 10 * 3600
	judgedFor   = 12 * 3600
)

// after is the first second that is so long after a day's end.
func (d days) after(day, seconds uint64) uint64 { return d.EndOf(day) + d.Scaled(seconds) }

// at is the day and the slot of a moment.
func (d days) at(t time.Time) (day uint64, slot int) {
	second := uint64(max(t.Unix(), 0))
	return second / d.DaySeconds, int(second % d.DaySeconds * ledger.DaySlots / d.DaySeconds)
}

// slotStart is the first second of a slot; that of slot 256 is the next day's.
func (d days) slotStart(day uint64, slot int) time.Time {
	from := (d.DaySeconds*uint64(slot) + ledger.DaySlots - 1) / ledger.DaySlots
	return time.Unix(int64(day*d.DaySeconds+from), 0)
}

// slotTime is about how long a slot is.
func (d days) slotTime() time.Duration {
	return time.Duration(d.DaySeconds) * time.Second / ledger.DaySlots
}

// A chainClock tells the time of the chain between its blocks: that of the machine, set right by the blocks. A
// block comes after its own time, so that the block which came with the least delay is the best to set it by. On a
// chain to develop on, blocks may run ahead.
type chainClock struct {
	mu      sync.Mutex
	offsets []time.Duration // of the chain's time from the machine's, at the newest blocks
	came    []time.Time     // when these came
	offset  time.Duration   // the greatest of them
	changed chan struct{}   // closed and replaced when the offset is
}

// keptOffsets is for how many blocks the clock is set by one.
const keptOffsets = 64

func newClock() *chainClock { return &chainClock{changed: make(chan struct{})} }

// seen sets the clock by a block that came just now.
func (c *chainClock) seen(h chain.Header) {
	c.mu.Lock()
	defer c.mu.Unlock()
	now := time.Now()
	c.offsets, c.came = append(c.offsets, h.Time.Sub(now)), append(c.came, now)
	if len(c.offsets) > keptOffsets {
		c.offsets, c.came = c.offsets[1:], c.came[1:]
	}
	c.set()
}

// forget drops what was known of blocks that are no longer in the chain.
func (c *chainClock) forget() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.offsets, c.came = nil, nil
}

func (c *chainClock) set() {
	most := c.offsets[0]
	for _, o := range c.offsets[1:] {
		most = max(most, o)
	}
	if most != c.offset {
		c.offset = most
		close(c.changed)
		c.changed = make(chan struct{})
	}
}

// now is the chain's time, how far it is from the machine's, and what is closed when that changes.
func (c *chainClock) now() (t time.Time, offset time.Duration, changed <-chan struct{}) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return time.Now().Add(c.offset), c.offset, c.changed
}

// mostPace is as fast as a chain is believed to be for long.
const mostPace = 64

// pace is how many seconds of the chain pass in one of the machine's: more than one where blocks run ahead.
func (c *chainClock) pace() float64 {
	c.mu.Lock()
	defer c.mu.Unlock()
	last := len(c.came) - 1
	if last < 1 {
		return 1
	}
	passed := c.came[last].Sub(c.came[0])
	return min(mostPace, max(1, 1+float64(c.offsets[last]-c.offsets[0])/float64(max(passed, 1))))
}

// time is the chain's time.
func (c *chainClock) time() time.Time {
	t, _, _ := c.now()
	return t
}

// until waits for a moment of the chain's time, or for ctx to end, or for a signal; it says whether the moment came.
func (c *chainClock) until(ctx context.Context, t time.Time, signal <-chan struct{}) bool {
	for {
		now, _, changed := c.now()
		left := t.Sub(now)
		if left <= 0 {
			return ctx.Err() == nil
		}
		timer := time.NewTimer(left)
		select {
		case <-timer.C:
		case <-changed:
		case <-signal:
			timer.Stop()
			return false
		case <-ctx.Done():
			timer.Stop()
			return false
		}
		timer.Stop()
	}
}
