//go:build linux

package machine

import (
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"path/filepath"
	"strconv"

	"golang.org/x/sys/unix"
)

// record is a file in memory that takes a limited number of bytes from QEMU and keeps the first of them: what
// the console said while nobody read it, and QEMU's complaints. It lives as long as QEMU does. A file on disk
// would grow as long as its writer likes whenever the daemon is down.
//
// The limit is the kernel's own: the file begins as one hole that ends so many bytes before the longest size
// that a file can have, and only what is appended to it takes memory.
type record struct {
	*os.File
	limit int64
}

// The names under which /proc shows the records, and their limits.
const (
	consoleRecord, consoleLimit = "muster-console", 1 << 20
	stderrRecord, stderrLimit   = "muster-stderr", 64 << 10
)

func newRecord(name string, limit int64) (*record, error) {
	fd, err := unix.MemfdCreate(name, unix.MFD_CLOEXEC)
	if err != nil {
		return nil, fmt.Errorf("make a file in memory: %w", err)
	}
	f := os.NewFile(uintptr(fd), name)
	if err := f.Truncate(math.MaxInt64 - limit); err != nil {
		f.Close()
		return nil, fmt.Errorf("limit a file in memory: %w", err)
	}
	return &record{f, limit}, nil
}

// writer is the record opened for nothing but appending.
func (r *record) writer() (*os.File, error) {
	return os.OpenFile("/proc/self/fd/"+strconv.Itoa(int(r.Fd())), os.O_WRONLY|os.O_APPEND, 0)
}

func (r *record) bytes() ([]byte, error) {
	info, err := r.Stat()
	if err != nil {
		return nil, err
	}
	begin := math.MaxInt64 - r.limit
	// Whoever has the file open can also cut it short.
	b := make([]byte, min(max(info.Size()-begin, 0), r.limit))
	n, err := r.ReadAt(b, begin)
	if errors.Is(err, io.EOF) {
		err = nil
	}
	return b[:n], err
}

// recordOf finds a record among the open files of a process.
func recordOf(pid int, name string, limit int64) (*record, error) {
	folder := filepath.Join("/proc", strconv.Itoa(pid), "fd")
	entries, err := os.ReadDir(folder)
	if err != nil {
		return nil, err
	}
	for _, e := range entries {
		path := filepath.Join(folder, e.Name())
		if to, err := os.Readlink(path); err == nil && to == "/memfd:"+name+" (deleted)" {
			f, err := os.OpenFile(path, os.O_RDONLY, 0)
			if err != nil {
				return nil, err
			}
			return &record{f, limit}, nil
		}
	}
	return nil, fmt.Errorf("process %d has no %s", pid, name)
}
