package store

import (
	"bufio"
	"fmt"
	"os"
	"strconv"
	"strings"

	"golang.org/x/sys/unix"
)

// holder names the process that has locked a file, if the system knows it (man 5 proc, "locks"):
// one in another container has no number here.
func holder(path string) string {
	const nobody = "another process"
	var stat unix.Stat_t
	if err := unix.Stat(path, &stat); err != nil {
		return nobody
	}
	f, err := os.Open("/proc/locks")
	if err != nil {
		return nobody
	}
	defer f.Close()
	file := fmt.Sprintf("%02x:%02x:%d", unix.Major(stat.Dev), unix.Minor(stat.Dev), stat.Ino)
	for s := bufio.NewScanner(f); s.Scan(); {
		// "1: FLOCK  ADVISORY  WRITE 708 00:13:8764 0 EOF"; a process that waits has "->" before FLOCK.
		fields := strings.Fields(s.Text())
		if len(fields) < 6 || fields[1] != "FLOCK" || fields[5] != file {
			continue
		}
		if pid, err := strconv.Atoi(fields[4]); err == nil && pid > 0 {
			return fmt.Sprintf("process %d", pid)
		}
	}
	return nobody
}
