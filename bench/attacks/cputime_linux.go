package main

import (
	"time"

	"golang.org/x/sys/unix"
)

// cpuTime is the time that this thread has had a core, since some moment: other
// programs that want the core do not count.
func cpuTime() time.Duration {
	var t unix.Timespec
	if err := unix.ClockGettime(unix.CLOCK_THREAD_CPUTIME_ID, &t); err != nil {
		panic(err) // Linux has this clock since 2.6
	}
	return time.Duration(t.Nano())
}
