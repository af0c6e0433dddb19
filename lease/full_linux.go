package lease

import (
	"context"
	"time"

	"github.com/muster-network/muster/lease/machine"
)

// resume lets machines go on that stand still because the disk was full, again and again: one for which there is no room
// yet stands still again, in the middle of the same write.
func (f *Fleet) resume() {
	tick := time.NewTicker(retry)
	defer tick.Stop()
	for {
		select {
		case <-f.closed.Done():
			return
		case <-tick.C:
		}
		for _, m := range f.full() {
			ctx, cancel := context.WithTimeout(f.closed, patience)
			_ = m.Resume(ctx) // if it does not hear, it may the next time
			cancel()
		}
	}
}

// full are the machines that stand still because the disk was full.
func (f *Fleet) full() (all []*machine.Machine) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, m := range f.runs {
		if !ended(m) && m.NoSpace() {
			all = append(all, m)
		}
	}
	return all
}
