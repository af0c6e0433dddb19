package memory

import "golang.org/x/sys/unix"

// raiseLockLimit raises this process's limit of locked memory as far as it
// may. A limit that is still too low shows when memory is locked.
func raiseLockLimit() {
	var l unix.Rlimit
	if err := unix.Getrlimit(unix.RLIMIT_MEMLOCK, &l); err == nil && l.Cur < l.Max {
		l.Cur = l.Max
		_ = unix.Setrlimit(unix.RLIMIT_MEMLOCK, &l)
	}
}
