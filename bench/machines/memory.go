//go:build linux

package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// A Share is what a process has of the memory, in bytes: of pages that several processes have, each has its part
// (PSS). The guest's memory is a mapping of its own.
type Share struct {
	Guest      int64 `json:"guest"`      // of the guest's memory, what it has touched and not given back
	Translated int64 `json:"translated"` // the guest's code as QEMU has translated it: without KVM only
	Rest       int64 `json:"rest"`       // all else: what the machine costs beside its own, with KVM too
}

// beside is what a machine's process takes beside the guest's memory.
func (s Share) beside() int64 { return s.Translated + s.Rest }

// shareOf reads the share of a process. guest is the size of its guest's memory; 0 for what is no machine.
func shareOf(pid int, guest int64) (Share, error) {
	f, err := os.Open(fmt.Sprintf("/proc/%d/smaps", pid))
	if err != nil {
		return Share{}, err
	}
	defer f.Close()
	return parseShare(f, guest)
}

// parseShare reads /proc/PID/smaps.
func parseShare(r io.Reader, guest int64) (s Share, err error) {
	to, found := &s.Rest, guest == 0
	lines := bufio.NewScanner(r)
	for lines.Scan() {
		fields := strings.Fields(lines.Text())
		if len(fields) < 2 {
			continue
		}
		switch {
		case fields[0] == "Pss:":
			n, err := strconv.ParseInt(fields[1], 10, 64)
			if err != nil {
				return s, err
			}
			*to += n << 10
		case !strings.HasSuffix(fields[0], ":"): // the first line of a mapping
			size, err := sizeOf(fields[0])
			switch {
			case err != nil:
				return s, err
			case guest > 0 && size == guest && strings.HasPrefix(fields[1], "rw-"):
				to, found = &s.Guest, true
			case fields[1][:3] == "rwx" && (len(fields) < 6 || fields[5] == ""):
				to = &s.Translated
			default:
				to = &s.Rest
			}
		}
	}
	if err := lines.Err(); err != nil {
		return s, err
	}
	if !found {
		return s, errors.New("the process has no mapping of the size of its guest's memory")
	}
	return s, nil
}

// sizeOf is the size of a mapping by its addresses.
func sizeOf(addresses string) (int64, error) {
	from, to, _ := strings.Cut(addresses, "-")
	a, err := strconv.ParseUint(from, 16, 64)
	if err != nil {
		return 0, err
	}
	b, err := strconv.ParseUint(to, 16, 64)
	return int64(b - a), err
}

// A group is a control group that counts memory, of the kernel's first or second version.
type group string

// memoryMounts are where the kernel's two versions count memory.
var memoryMounts = []string{"/sys/fs/cgroup/memory", "/sys/fs/cgroup/unified", "/sys/fs/cgroup"}

// groupOf is the group in which a process's memory is counted.
func groupOf(pid int) (group, error) {
	b, err := os.ReadFile(fmt.Sprintf("/proc/%d/cgroup", pid))
	if err != nil {
		return "", err
	}
	for _, kind := range []string{":memory:", "0::"} {
		for line := range strings.Lines(string(b)) {
			_, path, ok := strings.Cut(strings.TrimSpace(line), kind)
			if !ok {
				continue
			}
			for _, mount := range memoryMounts {
				g := group(filepath.Join(mount, path))
				if _, err := g.used(); err == nil {
					return g, nil
				}
			}
		}
	}
	return "", errors.New("no control group counts memory here")
}

// beginGroup makes a group, and puts this process and what it starts from now on into it, until end is called.
func beginGroup(name string) (g group, end func(), err error) {
	was, err := groupOf(os.Getpid())
	if err != nil {
		return "", nil, err
	}
	g = group(filepath.Join(string(was), name))
	if err := os.Mkdir(string(g), 0o755); err != nil && !errors.Is(err, os.ErrExist) {
		return "", nil, err
	}
	if err := g.join(os.Getpid()); err != nil {
		return "", nil, err
	}
	return g, func() { _ = was.join(os.Getpid()) }, nil
}

func (g group) join(pid int) error {
	return os.WriteFile(filepath.Join(string(g), "cgroup.procs"), []byte(strconv.Itoa(pid)), 0o644)
}

// remove removes a group in which nothing runs any more.
func (g group) remove() { _ = os.Remove(string(g)) }

// used is the memory of a group's processes, of the kernel's for them too, without the page cache of files, which
// all processes share.
func (g group) used() (int64, error) {
	stat, err := os.ReadFile(filepath.Join(string(g), "memory.stat"))
	if err != nil {
		return 0, err
	}
	usage, err := g.number("memory.usage_in_bytes")
	prefix := "total_"
	if errors.Is(err, os.ErrNotExist) {
		usage, err = g.number("memory.current")
		prefix = ""
	}
	if err != nil {
		return 0, err
	}
	for line := range bytes.Lines(stat) {
		name, value, _ := strings.Cut(strings.TrimSpace(string(line)), " ")
		if name == prefix+"active_file" || name == prefix+"inactive_file" {
			n, err := strconv.ParseInt(value, 10, 64)
			if err != nil {
				return 0, err
			}
			usage -= n
		}
	}
	return usage, nil
}

func (g group) number(file string) (int64, error) {
	b, err := os.ReadFile(filepath.Join(string(g), file))
	if err != nil {
		return 0, err
	}
	return strconv.ParseInt(strings.TrimSpace(string(b)), 10, 64)
}
