package doctor

import (
	"fmt"
	"slices"
	"strings"

	"github.com/muster-network/muster/host/memory"
	"github.com/muster-network/muster/host/topology"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/text"
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
		g, remedy = Warn, "unset MUSTER_CPU: this processor has "+f.tiers[0]+", which is faster"
	case f.tier == portable:
		g, remedy = Warn, "use a processor with AVX2, AVX-512 or NEON, on which chains are several times faster"
	}
	r.add("processor", g, remedy, "%s, tier %s", f.machine.Model, f.tier)
}

func (c *patient) cores(f *facts, r *Report) {
	m := f.machine
	have := m.Units()
	if have < c.units {
		what, remedy := text.Count(len(m.Cores), "physical core"), "use a machine with more cores"
		if have < len(m.Cores) {
			what = fmt.Sprintf("CPU time for %.1f cores, the quota of the control group,", m.Limits.Quota)
			remedy = "raise the quota of CPU time (cpu.max)"
		} else if m.Installed > len(m.Cores) {
			what += fmt.Sprintf(" allowed of %d", m.Installed)
			remedy = "allow the process more CPUs (cpuset, taskset)"
		}
		if have > 0 {
			remedy = fmt.Sprintf("commit only %s, or %s", unitCount(have), remedy)
		}
		r.add("cores", Bad, remedy, "%s for %s, which need one each", what, unitCount(c.units))
		return
	}
	used := m.Cores[:c.units]
	switch {
	case slices.ContainsFunc(used, topology.Core.Shared):
		r.add("cores", Warn, "allow the process both threads of each core: other programs slow down a core that they share",
			"%s for %s, but other programs may use a thread of some", text.Count(len(m.Cores), "physical core"), unitCount(c.units))
	case slices.ContainsFunc(used, func(k topology.Core) bool { return k.Kind == topology.Efficiency }):
		fast := 0
		for _, k := range used {
			if k.Kind == topology.Performance {
				fast++
			}
		}
		r.add("cores", Warn, fmt.Sprintf("commit only %s, unless the challenge line below is good", unitCount(fast)),
			"%s for %s, and %d of them would be efficiency cores", text.Count(len(m.Cores), "physical core"), unitCount(c.units), c.units-fast)
	default:
		r.add("cores", Good, "", "%s for %s", text.Count(have, "physical core"), unitCount(c.units))
	}
}

func (c *patient) memory(f *facts, r *Report) {
	v := f.inventory
	if err := v.Require(c.units, c.need()); err != nil {
		r.add("memory", Bad, fmt.Sprintf("commit only %s, or give this machine more memory", unitCount(v.Fit(c.need()))), "%v", err)
		return
	}
	finding := fmt.Sprintf("%s available for %s of %s", memory.FormatBytes(v.Free()), text.Count(c.units, "array"), memory.FormatBytes(c.profile.ArrayBytes()))
	switch {
	case f.refused != nil:
		r.add("memory", Bad, remedyOf(f.refused, "free memory and examine again"), "%v", f.refused)
	case c.profile.Name == "main" && v.Total < uint64(c.units)*unitMemory:
		r.add("memory", Warn, "commit fewer units or give this machine more memory before you lease units",
			"%s, but renters are promised %s per unit", finding, memory.FormatBytes(unitMemory))
	default:
		r.add("memory", Good, "", "%s", finding)
	}
}

// worst counts the units that are not as they should be, and finds the first
// remedy.
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
		r.add("huge pages", Warn, remedy, "%d of %d arrays are not entirely on huge pages, which makes chains slower", small, len(f.placed))
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
		r.add("locking", Warn, remedy, "%d of %d arrays are not locked in memory: if they are swapped out, their units miss challenges", loose, len(f.placed))
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
		r.add("NUMA", Warn, remedy, "%d of %d arrays are not on the NUMA node of their core", far, len(f.placed))
		return
	}
	r.add("NUMA", Good, "", "each array is on the NUMA node of its core; there are %d nodes", len(f.machine.Nodes))
}

// remedyOf returns the remedies in an error, or otherwise if it has none.
func remedyOf(err error, otherwise string) string {
	if remedies := hint.Of(err); len(remedies) > 0 {
		return strings.Join(remedies, "; ")
	}
	return otherwise
}

func unitCount(n int) string { return text.Count(n, "unit") }
