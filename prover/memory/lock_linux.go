package memory

import (
	"math"
	"os"
	"strconv"
	"strings"

	"golang.org/x/sys/unix"
)

// LockLimit is the number of bytes that this process may lock in memory;
// without a limit it is math.MaxUint64.
func LockLimit() uint64 {
	var l unix.Rlimit
	if err := unix.Getrlimit(unix.RLIMIT_MEMLOCK, &l); err != nil || mayLockAll() {
		return math.MaxUint64 // the kernel's RLIM_INFINITY is the same number
	}
	return l.Max
}

// mayLockAll says whether the process has the capability IPC_LOCK, to which
// the limit does not apply.
func mayLockAll() bool {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return false
	}
	for line := range strings.Lines(string(status)) {
		if value, ok := strings.CutPrefix(line, "CapEff:"); ok {
			caps, err := strconv.ParseUint(strings.TrimSpace(value), 16, 64)
			return err == nil && caps>>unix.CAP_IPC_LOCK&1 == 1
		}
	}
	return false
}

// raiseLockLimit raises this process's limit of locked memory as far as it
// may. That it may not is seen when locking.
func raiseLockLimit() {
	var l unix.Rlimit
	if err := unix.Getrlimit(unix.RLIMIT_MEMLOCK, &l); err == nil && l.Cur < l.Max {
		l.Cur = l.Max
		_ = unix.Setrlimit(unix.RLIMIT_MEMLOCK, &l)
	}
}
