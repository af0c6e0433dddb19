//go:build !linux

package topology

import (
	"fmt"

	"github.com/klauspost/cpuid/v2"
	"github.com/shirou/gopsutil/v4/cpu"
)

// Detect reads this machine. The system does not say which thread belongs to
// which core: the threads are spread evenly.
func Detect() (*Machine, error) {
	cores, err := cpu.Counts(false)
	if err != nil {
		return nil, fmt.Errorf("count the cores: %w", err)
	}
	threads, err := cpu.Counts(true)
	if err != nil {
		return nil, fmt.Errorf("count the threads: %w", err)
	}
	cores = max(1, min(cores, threads))
	m := &Machine{Installed: cores, SMT: threads > cores}
	for c := range cores {
		k := Core{ID: c, Node: -1, Kind: Performance, Speed: 1}
		for t := c * threads / cores; t < (c+1)*threads/cores; t++ {
			k.Threads = append(k.Threads, t)
		}
		k.Siblings = k.Threads
		m.Cores = append(m.Cores, k)
		m.Limits.CPUs = append(m.Limits.CPUs, k.Threads...)
	}
	m.complete(cpuid.CPU)
	return m, nil
}
