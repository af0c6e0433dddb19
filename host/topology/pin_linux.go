package topology

import (
	"fmt"
	"math/bits"
	"runtime"

	"golang.org/x/sys/unix"
)

// startMask is what the process was allowed when it started. Later a thread's
// mask may be one that Pin has set.
var startMask, errStartMask = affinity()

// affinity lists the logical CPUs that this thread may run on.
func affinity() ([]int, error) {
	var set unix.CPUSet
	if err := unix.SchedGetaffinity(0, &set); err != nil {
		return nil, fmt.Errorf("read the affinity mask: %w", err)
	}
	var list []int
	for cpu := range len(set) * bits.UintSize {
		if set.IsSet(cpu) {
			list = append(list, cpu)
		}
	}
	return list, nil
}

// Pin runs f on a thread of its own, on the core's logical CPUs only, and
// returns f's error. Goroutines that f starts run anywhere.
func Pin(core Core, f func() error) error {
	result := make(chan error, 1)
	go func() {
		// The thread ends with this goroutine, because it stays locked: no
		// other work inherits its affinity.
		runtime.LockOSThread()
		var set unix.CPUSet
		for _, cpu := range core.Threads {
			set.Set(cpu)
		}
		if err := unix.SchedSetaffinity(0, &set); err != nil {
			result <- fmt.Errorf("pin to CPUs %s: %w", FormatList(core.Threads), err)
			return
		}
		result <- f()
	}()
	return <-result
}
