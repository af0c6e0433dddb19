package lease

import (
	"context"
	"errors"
	"strings"

	"github.com/muster-network/muster/lease/machine"
	"github.com/muster-network/muster/lease/network"
)

// Walls is told how the walls around machines are, as [network.RoutedConfig] tells it. Machines that have a connection and no
// walls are stopped where they are, and go on when the walls are up. It does not wait for that.
func (f *Fleet) Walls(err error) {
	f.exposed.Store(errors.Is(err, network.ErrExposed))
	f.beside.Go(f.holdOrLetAll)
}

func (f *Fleet) holdOrLetAll() {
	f.mu.Lock()
	var all []*machine.Machine
	for _, m := range f.runs {
		all = append(all, m)
	}
	f.mu.Unlock()
	for _, m := range all {
		if !ended(m) {
			_ = f.holdOrLet(f.closed, m) // it is told again as long as it is so
		}
	}
}

// holdOrLet pauses a machine if it is exposed, and lets it go on if it is not.
func (f *Fleet) holdOrLet(ctx context.Context, m *machine.Machine) error {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	f.holding.Lock()
	defer f.holding.Unlock()
	if f.exposed.Load() {
		return m.Pause(ctx)
	}
	status, err := m.Tell(ctx, "info status")
	if err != nil || strings.TrimSpace(status) != "VM status: paused" { // nor for another reason
		return err
	}
	return m.Resume(ctx)
}
