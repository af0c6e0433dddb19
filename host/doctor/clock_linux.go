package doctor

import (
	"time"

	"golang.org/x/sys/unix"
)

// readClock asks the kernel whether the clock is synchronised (man 2
// adjtimex).
func readClock() clockFacts {
	var t unix.Timex
	if _, err := unix.Adjtimex(&t); err != nil {
		return clockFacts{}
	}
	return clockFacts{
		known:        true,
		synchronised: t.Status&unix.STA_UNSYNC == 0,
		maxError:     time.Duration(t.Maxerror) * time.Microsecond,
	}
}
