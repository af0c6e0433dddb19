// Package memory holds the arrays of compute units: on the largest pages that
// the machine gives, bound to the NUMA node of the unit's core, locked so
// that they are never written to a swap file, and outside Go's heap, so that
// [Region.Free] gives them back to the system at once when a unit is leased.
//
// It asks for 1 GiB pages, then 2 MiB pages, then ordinary memory with
// transparent huge pages. Only the memory itself is required: anything else that
// was refused is in the [Report], with a remedy. On systems other than Linux,
// arrays are ordinary Go memory.
package memory

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"unsafe"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/host/topology"
)

// ErrTooLittle says that the machine, or the control group, does not have enough
// memory. The message says how much would fit.
var ErrTooLittle = errors.New("too little memory")

// blockBytes is the size of a block.
const blockBytes = uint64(unsafe.Sizeof(capacity.Block{}))

// Pages is a kind of pages that memory can lie on.
type Pages string

// The kinds of pages, the best first.
const (
	Huge1G      Pages = "1 GiB"
	Huge2M      Pages = "2 MiB"
	Transparent Pages = "transparent 2 MiB" // all of the region
	Small       Pages = "small"             // at least a part of it
)

// Report says what was obtained for a region.
type Report struct {
	Bytes  uint64 `json:"bytes"`
	Pages  Pages  `json:"pages"`
	Huge   uint64 `json:"huge"`   // bytes that lie on huge pages
	Locked bool   `json:"locked"` // the system never writes it to a swap file
	Node   int    `json:"node"`   // NUMA node of all its pages, or -1 if there are several or it is unknown
	Notes  []Note `json:"notes,omitempty"`
}

// Note is something that was refused.
type Note struct {
	Problem string `json:"problem"`
	Remedy  string `json:"remedy"`
}

func (r Report) String() string {
	s := fmt.Sprintf("%s on %s pages", FormatBytes(r.Bytes), r.Pages)
	if r.Pages == Small && r.Huge > 0 {
		s += fmt.Sprintf(" (%s on huge ones)", FormatBytes(r.Huge))
	}
	if r.Locked {
		s += ", locked"
	}
	if r.Node >= 0 {
		s += fmt.Sprintf(", node %d", r.Node)
	}
	return s
}

func (r *Report) note(problem, remedy string) {
	r.Notes = append(r.Notes, Note{problem, remedy})
}

// Region is memory for one array.
type Region struct {
	mu      sync.Mutex
	blocks  []capacity.Block
	report  Report
	release func() error
}

// Allocate makes a region of a number of blocks, zeroed and backed by real
// memory. core is the one that will use it: the memory comes from its NUMA
// node; nil means any. progress counts blocks. It wraps [ErrTooLittle] instead
// of letting the system kill the process, and returns the error of ctx if that
// ends first.
func Allocate(ctx context.Context, core *topology.Core, blocks int, progress capacity.Progress) (*Region, error) {
	if blocks < 1 {
		return nil, fmt.Errorf("a region cannot have %d blocks", blocks)
	}
	inventory, err := Survey()
	if err != nil {
		return nil, err
	}
	if err := inventory.Require(1, Need{Region: uint64(blocks) * blockBytes}); err != nil {
		return nil, err
	}
	r, err := allocate(ctx, inventory, core, blocks, progress)
	if err != nil {
		return nil, fmt.Errorf("allocate %s: %w", FormatBytes(uint64(blocks)*blockBytes), err)
	}
	return r, nil
}

// Blocks is the region's memory, aligned to 4,096 bytes at least. It must not
// be used after Free.
func (r *Region) Blocks() []capacity.Block { return r.blocks }

// Report says what was obtained.
func (r *Region) Report() Report { return r.report }

// Free gives the memory back to the system at once. Nobody may use the blocks
// any more: stop the searches first. Later calls do nothing.
func (r *Region) Free() error {
	r.mu.Lock()
	defer r.mu.Unlock()
	release := r.release
	r.release, r.blocks = nil, nil
	if release == nil {
		return nil
	}
	return release()
}

// FormatBytes writes a size for people: "2.0 GiB".
func FormatBytes(n uint64) string {
	for _, unit := range []struct {
		name string
		log  int
	}{{"GiB", 30}, {"MiB", 20}, {"KiB", 10}} {
		if n >= 1<<unit.log {
			return fmt.Sprintf("%.1f %s", float64(n)/float64(uint64(1)<<unit.log), unit.name)
		}
	}
	return fmt.Sprintf("%d bytes", n)
}
