package topology

import "github.com/klauspost/cpuid/v2"

// complete fills in from the processor itself what the system left out:
// virtual machines often describe no caches, and some systems no name.
func (m *Machine) complete(cpu cpuid.CPUInfo) {
	if m.Model == "" {
		m.Model = cpu.BrandName
	}
	for i := range m.Cores {
		c := &m.Cores[i]
		if len(c.Caches) > 0 {
			continue
		}
		for _, k := range []Cache{
			{Level: 1, Type: "Data", Bytes: int64(cpu.Cache.L1D)},
			{Level: 2, Type: "Unified", Bytes: int64(cpu.Cache.L2)},
			{Level: 3, Type: "Unified", Bytes: int64(cpu.Cache.L3)},
		} {
			if k.Bytes > 0 { // -1 if it is unknown
				c.Caches = append(c.Caches, k)
			}
		}
	}
}
