package lease

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"

	"github.com/muster-network/muster/lease/image"
	"github.com/muster-network/muster/lease/machine"
	"github.com/muster-network/muster/lease/network"
	"github.com/muster-network/muster/lease/seed"
)

const (
	rescueDisk = "rescue.qcow2"
	rescueSeed = "rescue-seed.iso"
	// rescueSpare is how much a rescue system can write beyond its image: logs, and tools that are installed.
	rescueSpare = gib
)

// CanRescue says why the rescue system of a machine could not be made.
func (f *Fleet) CanRescue(ctx context.Context, r *Record) error {
	img, err := f.image(ctx, r, func(string, float64) {})
	if err != nil {
		return err
	}
	return f.roomToRescue(&img)
}

func (f *Fleet) roomToRescue(img *image.Image) error {
	room, err := f.unpromised()
	if err == nil && room < img.VirtualSize+rescueSpare {
		err = fmt.Errorf("%w: the rescue system takes %d MiB, and %d MiB are promised to no machine",
			ErrNoRoom, (img.VirtualSize+rescueSpare)>>20, max(room, 0)>>20)
	}
	return err
}

// Mend starts the rescue system of a machine.
func (f *Fleet) Mend(ctx context.Context, r *Record) error { return f.start(ctx, r, true) }

// makeRescue makes a rescue system: the machine's image as it was signed, without the renter's user data, which may be what
// broke the machine.
func (f *Fleet) makeRescue(ctx context.Context, r *Record, link *network.Link) (*machine.Rescue, error) {
	if err := f.dropRescue(ctx, r.Lease); err != nil {
		return nil, err
	}
	img, err := f.image(ctx, r, func(string, float64) {})
	if err != nil {
		return nil, err
	}
	if err := f.roomToRescue(&img); err != nil {
		return nil, err
	}
	dir := f.folder(r.Lease)
	system := &machine.Rescue{Seed: filepath.Join(dir, rescueSeed)}
	s := &seed.Seed{Instance: order(r) + "-rescue", Hostname: "rescue", Keys: r.keys()}
	if err := writeSeedFile(s, link, system.Seed); err != nil {
		return nil, err
	}
	system.Disk, err = machine.CreateDisk(ctx, filepath.Join(dir, rescueDisk), baseOf(&img), img.VirtualSize+rescueSpare)
	return system, err
}

// dropRescue wipes what a rescue system had, which does not run.
func (f *Fleet) dropRescue(ctx context.Context, lease uint64) error {
	return errors.Join(
		machine.Wipe(ctx, filepath.Join(f.folder(lease), rescueDisk), nil),
		machine.Wipe(ctx, filepath.Join(f.folder(lease), rescueSeed), nil),
	)
}
