package lease

import (
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/muster-network/muster/host/memory"
	"github.com/muster-network/muster/host/topology"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/lease/machine"
)

// Room says whether there is memory to start a machine.
func (f *Fleet) Room(r *Record) (bool, error) {
	stock, err := memory.Survey()
	if err != nil {
		return false, err
	}
	need, free := uint64(r.MemoryMiB)<<20, stock.Available
	if f.HugePages {
		return pooled(stock, nil) >= need && free >= processMiB<<20, nil
	}
	return free >= need+processMiB<<20+f.unclaimed(), nil
}

// pooled is how much memory the pools of 2 MiB pages of some nodes have free; nil: of all.
func pooled(stock *memory.Inventory, nodes []int) (bytes uint64) {
	for _, p := range stock.Pools {
		if p.Pages == memory.Huge2M && (nodes == nil || slices.Contains(nodes, p.Node)) {
			bytes += p.Free * p.Size
		}
	}
	return bytes
}

// unclaimed is memory that machines which run have not touched yet, and may at any time.
func (f *Fleet) unclaimed() (bytes uint64) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, m := range f.runs {
		if ended(m) {
			continue
		}
		all, has := uint64(m.Config().MemoryMiB)<<20, resident(m.PID())
		bytes += all - min(all, has)
	}
	return bytes
}

// resident is how much memory a process has; 0 if that cannot be read.
func resident(pid int) uint64 {
	data, err := os.ReadFile(fmt.Sprintf("/proc/%d/statm", pid))
	fields := strings.Fields(string(data))
	if err != nil || len(fields) < 2 {
		return 0
	}
	pages, _ := strconv.ParseUint(fields[1], 10, 64) // 0 is not too much
	return pages * uint64(os.Getpagesize())
}

// place chooses the cores of a machine: of the highest-numbered units that have no machine. None: it has no cores of its
// own.
func (f *Fleet) place(r *Record) (cores []topology.Core, err error) {
	if len(f.Cores) == 0 {
		return nil, nil
	}
	used := map[int]bool{}
	f.mu.Lock()
	for lease, m := range f.runs {
		if lease != r.Lease && !ended(m) {
			for _, cpu := range m.Config().Cores {
				used[cpu] = true
			}
		}
	}
	for lease := range f.deaf {
		c, err := machine.ReadConfig(f.folder(lease))
		if err != nil {
			f.mu.Unlock()
			return nil, fmt.Errorf("find out which cores the machine of lease %d has: %w", lease, err)
		}
		for _, cpu := range c.Cores {
			used[cpu] = true
		}
	}
	f.mu.Unlock()
	for unit := min(f.Units, len(f.Cores)) - 1; unit >= 0 && len(cores) < r.Units; unit-- {
		core := f.Cores[unit]
		if !slices.ContainsFunc(core.Threads, func(cpu int) bool { return used[cpu] }) {
			cores = append(cores, core)
		}
	}
	if len(cores) < r.Units {
		return nil, hint.Add(fmt.Errorf("%d cores are free, and the machine needs %d", len(cores), r.Units), "lease out fewer units than this server has cores")
	}
	return cores, nil
}

// pin puts a machine on cores, and on huge pages of their nodes if these have enough.
func (f *Fleet) pin(c *machine.Config, cores []topology.Core) error {
	var nodes []int
	for _, core := range cores {
		c.Cores = append(c.Cores, core.Threads...)
		if !slices.Contains(nodes, core.Node) {
			nodes = append(nodes, core.Node)
		}
	}
	c.VCPUs = len(c.Cores)
	if !f.HugePages || slices.Contains(nodes, -1) {
		return nil
	}
	stock, err := memory.Survey()
	if err == nil && pooled(stock, nodes) >= uint64(c.MemoryMiB)<<20 {
		c.Nodes = nodes
	}
	return err
}
