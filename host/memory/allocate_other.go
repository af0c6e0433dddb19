//go:build !linux

package memory

import (
	"context"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/host/topology"
)

// allocate returns ordinary Go memory. Free drops it; the system gets it back
// after the next collection.
func allocate(_ context.Context, _ *Inventory, _ *topology.Core, blocks int, progress capacity.Progress) (*Region, error) {
	r := &Region{
		blocks:  make([]capacity.Block, blocks),
		release: func() error { return nil },
		report:  Report{Bytes: uint64(blocks) * blockBytes, Pages: Small, Node: -1},
	}
	r.report.note("huge pages, locked memory and NUMA nodes are supported on Linux only", "run provers on Linux")
	if progress != nil {
		progress(blocks, blocks)
	}
	return r, nil
}
