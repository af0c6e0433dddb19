package memory

import (
	"context"
	"errors"
	"fmt"
	"os"
	"unsafe"

	"golang.org/x/sys/unix"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/host/topology"
	"github.com/muster-network/muster/internal/hint"
)

// align is the size of the huge pages that the kernel gives transparently,
// and the distance that keeps a region apart from other mappings.
const align = 2 << 20

// allocate tries the kinds of pages in turn; only the last may fail.
func allocate(ctx context.Context, v *Inventory, core *topology.Core, blocks int, progress capacity.Progress) (*Region, error) {
	bytes := roundUp(uint64(blocks)*blockBytes, uint64(os.Getpagesize()))
	a := attempt{ctx: ctx, inventory: v, core: core, bytes: bytes, progress: progress}
	a.report = Report{Bytes: bytes, Node: -1}
	var m *mapping
	for _, h := range hugePages {
		if m != nil || !v.pool(h.kind, a.node(), bytes) {
			continue
		}
		var err error
		if m, err = a.try(h.kind, func() (*mapping, error) { return mapHuge(bytes, h.log) }); err != nil {
			if ctx.Err() != nil {
				return nil, ctx.Err()
			}
			a.report.note(fmt.Sprintf("pages of %s are free but cannot be used: %v", h.kind, err),
				"raise the hugetlb limit of this process's control group")
		}
	}
	if m == nil {
		if v.usable() < bytes {
			return nil, v.shortOfPages(bytes)
		}
		var err error
		if m, err = a.try(Transparent, func() (*mapping, error) { return mapAligned(bytes) }); err != nil {
			return nil, err
		}
	}
	return &Region{
		blocks:  unsafe.Slice((*capacity.Block)(unsafe.Pointer(&m.data[0])), blocks),
		report:  a.report,
		release: m.unmap,
	}, nil
}

// shortOfPages is the error for a region that only pools could have held,
// when they refused it.
func (v *Inventory) shortOfPages(bytes uint64) error {
	return hint.Add(fmt.Errorf("%w: %s on huge pages were refused, and only %s of ordinary memory can be used",
		ErrTooLittle, FormatBytes(bytes), FormatBytes(v.usable())), "allow this process to use the huge pages")
}

// attempt is the making of one region.
type attempt struct {
	ctx       context.Context
	inventory *Inventory
	core      *topology.Core
	bytes     uint64
	progress  capacity.Progress
	report    Report
}

// node is the NUMA node to bind to, or -1 where there is no choice to make.
func (a *attempt) node() int {
	if a.core == nil || len(a.inventory.machine.Nodes) < 2 {
		return -1
	}
	return a.core.Node
}

// try maps, binds, fills and locks memory on one kind of pages.
func (a *attempt) try(kind Pages, create func() (*mapping, error)) (*mapping, error) {
	m, err := create()
	if err != nil {
		return nil, err
	}
	before := a.report.Notes
	a.bind(m, kind)
	if kind == Transparent {
		a.advise(m)
	}
	// Keep arrays out of core dumps. Old kernels ignore this.
	_ = unix.Madvise(m.data, unix.MADV_DONTDUMP)
	if err := a.populate(m); err != nil {
		a.report.Notes = before
		return nil, errors.Join(err, m.unmap())
	}
	a.report.Pages = kind
	a.lock(m, kind)
	a.inspect(m, kind)
	return m, nil
}

// advise asks for transparent huge pages.
func (a *attempt) advise(m *mapping) {
	if err := unix.Madvise(m.data, unix.MADV_HUGEPAGE); err != nil {
		a.report.note(fmt.Sprintf("transparent huge pages were refused: %v", err),
			"use a kernel with CONFIG_TRANSPARENT_HUGEPAGE")
	}
}

// bind restricts the mapping to the core's node, where that has room: with
// too little, a strict binding would end in the kernel killing the process.
func (a *attempt) bind(m *mapping, kind Pages) {
	id := a.node()
	if id < 0 {
		return
	}
	node, ok := a.inventory.machine.Node(id)
	if !ok || (kind == Transparent && node.Available < a.bytes) {
		a.report.note(fmt.Sprintf("NUMA node %d has only %s free", id, FormatBytes(node.Available)),
			"place fewer units on the node, or free memory there")
		return
	}
	if err := bindToNode(m.data, id); err != nil {
		a.report.note(fmt.Sprintf("binding to NUMA node %d was refused: %v", id, err),
			"allow the mbind system call; give a container the capability SYS_NICE")
	}
}

// lock keeps the mapping in memory. Pages of a pool are never swapped.
func (a *attempt) lock(m *mapping, kind Pages) {
	if kind == Huge1G || kind == Huge2M {
		a.report.Locked = true
		return
	}
	raiseLockLimit()
	if err := unix.Mlock(m.data); err != nil {
		a.report.note(fmt.Sprintf("the array cannot be locked in memory: %v", err),
			"raise the limit: ulimit -l unlimited, LimitMEMLOCK=infinity in a systemd unit, --ulimit memlock=-1 for a container")
		return
	}
	a.report.Locked = true
}

// inspect reports where the pages really are.
func (a *attempt) inspect(m *mapping, kind Pages) {
	r := &a.report
	switch nodes := a.inventory.machine.Nodes; {
	case len(nodes) == 1:
		r.Node = nodes[0].ID
	case len(nodes) > 1:
		r.Node = nodeOfPages(m.data)
	}
	if kind != Transparent {
		r.Huge = a.bytes
		return
	}
	r.Huge = hugeBytes(m.data)
	if r.Huge < a.bytes/align*align {
		// Worth one more try, which ignores the system's setting: the pages
		// are there, but in pieces.
		if err := unix.Madvise(m.data, unix.MADV_COLLAPSE); err == nil {
			r.Huge = hugeBytes(m.data)
		}
	}
	if r.Huge < a.bytes/align*align {
		r.note(fmt.Sprintf("only %s of %s are on huge pages", FormatBytes(r.Huge), FormatBytes(a.bytes)),
			"reserve huge pages: sysctl vm.nr_hugepages, or echo madvise > /sys/kernel/mm/transparent_hugepage/enabled")
	}
	if r.Huge < a.bytes/align*align || a.bytes < align {
		r.Pages = Small
	}
}

func roundUp(n, to uint64) uint64 { return (n + to - 1) / to * to }
