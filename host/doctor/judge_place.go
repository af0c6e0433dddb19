package doctor

import (
	"fmt"
	"slices"

	"github.com/muster-network/muster/host/memory"
	"github.com/muster-network/muster/host/topology"
)

// unitMemory is what a renter of a compute unit is promised (protocol,
// beginning).
const unitMemory = 4 << 30

// portable is the tier without vector instructions.
const portable = "generic"

func (c *patient) processor(f *facts, r *Report) {
	g, remedy := Good, ""
	switch {
	case f.tier != f.tiers[0]:
		g, remedy = Warn, "do not force MUSTER_CPU: "+f.tiers[0]+" is here and faster"
	case f.tier == portable:
		g, remedy = Warn, "use a processor with AVX2, AVX-512 or NEON; the search is several times faster there"
	}
	r.add("processor", g, remedy, "%s, tier %s", f.machine.Model, f.tier)
}

func (c *patient) cores(f *facts, r *Report) {
	m := f.machine
	have := m.Units()
	if have < c.units {
		what, remedy := fmt.Sprintf("%d physical cores", len(m.Cores)), "use a machine with more cores"
		if have < len(m.Cores) {
			what = fmt.Sprintf("CPU time for %.1f cores, by the control group's quota", m.Limits.Quota)
			remedy = "raise the quota of CPU time (cpu.max)"
		} else if m.Installed > len(m.Cores) {
			what += fmt.Sprintf(" allowed of %d", m.Installed)
			remedy = "allow the process more CPUs (cpuset, taskset)"
		}
		if have > 0 {
			remedy = fmt.Sprintf("commit %d units only, or %s", have, remedy)
		}
		r.add("cores", Bad, remedy, "%s for %d units, one core each", what, c.units)
		return
	}
	used := m.Cores[:c.units]
	switch {
	case slices.ContainsFunc(used, topology.Core.Shared):
		r.add("cores", Warn, "allow the process both threads of each core, as others slow down a core that they share",
			"%d physical cores for %d units, but a thread of some belongs to others", len(m.Cores), c.units)
	case slices.ContainsFunc(used, func(k topology.Core) bool { return k.Kind == topology.Efficiency }):
		fast := 0
		for _, k := range used {
			if k.Kind == topology.Performance {
				fast++
			}
		}
		r.add("cores", Warn, fmt.Sprintf("commit %d units only, unless the challenge line below is good", fast),
			"%d physical cores for %d units, of which %d are efficiency cores", len(m.Cores), c.units, c.units-fast)
	default:
		r.add("cores", Good, "", "%d physical cores for %d units", have, c.units)
	}
}

func (c *patient) memory(f *facts, r *Report) {
	v := f.inventory
	if err := v.Require(c.units, c.arrayBytes()); err != nil {
		r.add("memory", Bad, fmt.Sprintf("commit %d units only, or give this machine more memory", v.Fit(c.arrayBytes())), "%v", err)
		return
	}
	finding := fmt.Sprintf("%s to be had for %d arrays of %s", memory.FormatBytes(v.Free()), c.units, memory.FormatBytes(c.arrayBytes()))
	switch {
	case f.refused != nil:
		r.add("memory", Bad, "free memory, and examine again", "%v", f.refused)
	case c.profile.Name == "main" && v.Total < uint64(c.units)*unitMemory:
		r.add("memory", Warn, "commit fewer units, or give this machine more memory, before leasing units out",
			"%s, but renters are promised %s a unit", finding, memory.FormatBytes(unitMemory))
	default:
		r.add("memory", Good, "", "%s", finding)
	}
}

// worst is the first note of the first unit that is not as it should be.
func worst(placed []placement, wrong func(placement) bool) (bad int, remedy string) {
	for _, p := range placed {
		if !wrong(p) {
			continue
		}
		bad++
		for _, n := range p.memory.Notes {
			if remedy == "" {
				remedy = n.Problem + ": " + n.Remedy
			}
		}
	}
	return bad, remedy
}

func (c *patient) pages(f *facts, r *Report) {
	if len(f.placed) == 0 {
		return
	}
	small, remedy := worst(f.placed, func(p placement) bool { return p.memory.Pages == memory.Small })
	if small > 0 {
		r.add("huge pages", Warn, remedy, "%d of %d arrays are not all on huge pages, which makes walks slower", small, len(f.placed))
		return
	}
	r.add("huge pages", Good, "", "arrays are on %s pages", f.placed[len(f.placed)-1].memory.Pages)
}

func (c *patient) locked(f *facts, r *Report) {
	if len(f.placed) == 0 {
		return
	}
	loose, remedy := worst(f.placed, func(p placement) bool { return !p.memory.Locked })
	if loose > 0 {
		r.add("locking", Warn, remedy, "%d of %d arrays are not locked in memory: if they are swapped out, challenges are missed", loose, len(f.placed))
		return
	}
	r.add("locking", Good, "", "arrays are locked in memory")
}

func (c *patient) nodes(f *facts, r *Report) {
	if len(f.placed) == 0 || len(f.machine.Nodes) < 2 {
		return
	}
	far, remedy := worst(f.placed, func(p placement) bool { return p.memory.Node != p.core.Node })
	if far > 0 {
		r.add("NUMA", Warn, remedy, "%d of %d arrays are not on the node of their core", far, len(f.placed))
		return
	}
	r.add("NUMA", Good, "", "arrays are on the nodes of their cores, of %d", len(f.machine.Nodes))
}
