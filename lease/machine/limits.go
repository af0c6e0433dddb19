//go:build linux

package machine

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// groups is where the control groups of machines are: beside the daemon's, so that whoever stops the daemon
// with all in its group does not stop the machines.
const groups = "muster"

// cgroup2 finds where the second version of control groups is mounted, and which controllers it has. Where
// both versions are, the first may have them all.
func cgroup2() (root string, controllers []string, err error) {
	for _, root := range []string{"/sys/fs/cgroup", "/sys/fs/cgroup/unified"} {
		b, err := os.ReadFile(filepath.Join(root, "cgroup.controllers"))
		if err == nil {
			return root, strings.Fields(string(b)), nil
		}
	}
	return "", nil, errors.New("control groups of version 2 are not mounted")
}

// Unlimited are the kinds of limits that a machine's process cannot be given on this server, or why it can have none.
func Unlimited() (kinds []string, err error) {
	_, controllers, err := cgroup2()
	for _, kind := range []string{"cpu", "memory", "pids"} {
		if !slices.Contains(controllers, kind) {
			kinds = append(kinds, kind)
		}
	}
	return kinds, err
}

// makeGroup makes the machine's control group with its limits, and returns its folder, or nil, and what it
// could not do.
func makeGroup(c *Config) (*os.File, []string) {
	root, controllers, err := cgroup2()
	if err == nil {
		var f *os.File
		var notes []string
		if f, notes, err = makeGroupIn(root, controllers, c); err == nil {
			return f, notes
		}
	}
	return nil, []string{fmt.Sprintf("It has no control group of its own, and no limits: %v.", err)}
}

func makeGroupIn(root string, controllers []string, c *Config) (*os.File, []string, error) {
	parent := filepath.Join(root, groups)
	folder := filepath.Join(parent, name(c.Lease))
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return nil, nil, err
	}
	var notes []string
	l := c.Limits
	for _, limit := range []struct {
		controller, file, value string
		set                     bool
	}{
		{"memory", "memory.max", strconv.FormatInt(int64(l.MemoryMiB)<<20, 10), l.MemoryMiB > 0},
		{"memory", "memory.swap.max", "0", l.MemoryMiB > 0},
		{"cpu", "cpu.max", fmt.Sprintf("%d 100000", l.CPU*1000), l.CPU > 0},
		{"pids", "pids.max", strconv.Itoa(l.Tasks), l.Tasks > 0},
	} {
		if !limit.set {
			continue
		}
		err := errors.New("the kernel has no such controller for control groups of version 2")
		if slices.Contains(controllers, limit.controller) {
			err = enable(limit.controller, root, parent)
		}
		if err == nil {
			err = os.WriteFile(filepath.Join(folder, limit.file), []byte(limit.value), 0o644)
			if limit.file == "memory.swap.max" && errors.Is(err, os.ErrNotExist) {
				err = nil // a kernel without swap
			}
		}
		if err != nil {
			notes = append(notes, fmt.Sprintf("Its %s is not limited: %v.", limit.controller, err))
		}
	}
	f, err := os.Open(folder)
	return f, slices.Compact(notes), err
}

// enable gives the groups below these folders a controller.
func enable(controller string, folders ...string) error {
	for _, folder := range folders {
		path := filepath.Join(folder, "cgroup.subtree_control")
		if err := os.WriteFile(path, []byte("+"+controller), 0o644); err != nil {
			return err
		}
	}
	return nil
}

// removeGroup removes a machine's control group, which has no process left. One that stays does no harm and
// is used again.
func removeGroup(lease uint64) {
	if root, _, err := cgroup2(); err == nil {
		_ = os.Remove(filepath.Join(root, groups, name(lease)))
	}
}
