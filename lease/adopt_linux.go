package lease

import (
	"context"
	"fmt"
	"time"

	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/lease/machine"
)

const (
	// patience is how long a QEMU may take to answer before it counts as one that hangs.
	patience = 10 * time.Second
	// retry is the pause between attempts to take up a machine that hangs.
	retry = 5 * time.Second
)

// Adopt takes up what runs. A machine that runs and cannot be reached keeps nobody else waiting: it counts as running,
// its lease can end, and it is tried again beside until it answers or has ended.
func (f *Fleet) Adopt(ctx context.Context, leases []uint64) error {
	for _, lease := range leases {
		ctx, cancel := context.WithTimeout(ctx, f.patience())
		err := f.adopt(ctx, lease)
		cancel()
		if err != nil {
			f.beside.Go(func() { f.retry(lease) })
		}
	}
	return ctx.Err()
}

func (f *Fleet) patience() time.Duration {
	f.mu.Lock()
	defer f.mu.Unlock()
	if len(f.deaf) > 0 { // a server on which many hang is to start nevertheless
		return patience / 10
	}
	return patience
}

// adopt takes up one machine, if it runs. Where it fails, the machine is deaf from then on.
func (f *Fleet) adopt(ctx context.Context, lease uint64) error {
	dir := f.folder(lease)
	m, err := machine.Adopt(ctx, dir)
	if err == nil {
		if err = f.holdOrLet(ctx, m); err != nil { // an earlier run may have paused it
			m.Close()
		}
	}
	if err == nil {
		f.keep(lease, m)
	} else if runs, lockErr := machine.Runs(dir); lockErr == nil && !runs {
		err = nil // whatever its record is like
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	delete(f.deaf, lease)
	if err != nil {
		f.deaf[lease] = hint.Add(fmt.Errorf("the machine runs and does not answer this host: %w", err),
			"it is taken up when it answers; kill its QEMU process if it never does, and it starts anew")
	}
	return err
}

// retry tries to take up a machine that is deaf until it is not, or is ended.
func (f *Fleet) retry(lease uint64) {
	tick := time.NewTicker(retry)
	defer tick.Stop()
	for f.unheard(lease) != nil {
		select {
		case <-f.closed.Done():
			return
		case <-tick.C:
		}
		ctx, cancel := context.WithTimeout(f.closed, patience)
		_ = f.adopt(ctx, lease) // it is told to who asks for the machine
		cancel()
	}
}

// unheard says why a machine that runs was not taken up; nil: it was, or does not run.
func (f *Fleet) unheard(lease uint64) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.deaf[lease]
}

// endDeaf ends a machine that was not taken up.
func (f *Fleet) endDeaf(ctx context.Context, lease uint64) error {
	if err := machine.End(ctx, f.folder(lease), lease); err != nil {
		return err
	}
	if m := f.find(lease); m != nil { // it was taken up just now
		return m.Kill(ctx)
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	delete(f.deaf, lease)
	return nil
}
