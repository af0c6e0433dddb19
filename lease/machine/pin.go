//go:build linux

package machine

import (
	"context"
	"fmt"
	"os"
	"strconv"

	"golang.org/x/sys/unix"
)

// pin puts each virtual CPU's thread on its core, and all others of the process on all cores of the machine.
// Threads that QEMU starts later begin where their starter runs, and so stay on the machine's cores.
func (m *Machine) pin(ctx context.Context) error {
	cores := m.config.Cores
	if len(cores) == 0 {
		return nil
	}
	var cpus []struct {
		Index  int `json:"cpu-index"`
		Thread int `json:"thread-id"`
	}
	if err := m.monitor.Do(ctx, "query-cpus-fast", nil, &cpus); err != nil {
		return err
	}
	on := map[int][]int{}
	for _, c := range cpus {
		on[c.Thread] = []int{cores[c.Index%len(cores)]}
	}
	threads, err := os.ReadDir(fmt.Sprintf("/proc/%d/task", m.process.PID))
	if err != nil {
		return err
	}
	for _, t := range threads {
		id, err := strconv.Atoi(t.Name())
		if err != nil {
			return err
		}
		list := on[id]
		if list == nil {
			list = cores
		}
		var set unix.CPUSet
		for _, c := range list {
			set.Set(c)
		}
		if err := unix.SchedSetaffinity(id, &set); err != nil && err != unix.ESRCH {
			return fmt.Errorf("pin a thread to CPUs %v: %w", list, err)
		}
	}
	return nil
}
