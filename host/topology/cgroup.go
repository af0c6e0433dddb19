package topology

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strconv"
	"strings"
)

// unlimited is a limit of memory that stands for none: version 1 of control
// groups writes the largest multiple of a page instead of "max".
const unlimited = 1 << 62

// group is one control group of this process and the directory of the
// hierarchy that it is in.
type group struct {
	mount string // where the hierarchy is mounted, without a leading slash
	path  string // below the mount, "" for its root
	v2    bool
	has   []string // version 1: the controllers of the hierarchy
}

// readLimits reads what the control groups of this process and all their
// ancestors allow: the tightest counts.
func readLimits(root fs.FS) (Limits, error) {
	var l Limits
	groups, err := readGroups(root)
	if err != nil {
		return l, err
	}
	for _, g := range groups {
		for dir := range g.ancestry() {
			if err := l.tighten(root, g, dir); err != nil {
				return l, err
			}
		}
	}
	return l, nil
}

// ancestry yields the group's directory and all above it in the hierarchy.
func (g group) ancestry() func(yield func(string) bool) {
	return func(yield func(string) bool) {
		for p := g.path; ; p = path.Dir(p) {
			if p == "." || p == "/" {
				p = ""
			}
			if !yield(path.Join(g.mount, p)) || p == "" {
				return
			}
		}
	}
}

// tighten takes over the limits of the group in dir where they are tighter.
func (l *Limits) tighten(root fs.FS, g group, dir string) error {
	if g.v2 || slices.Contains(g.has, "cpu") {
		if q := readQuota(root, dir, g.v2); q > 0 && (l.Quota == 0 || q < l.Quota) {
			l.Quota = q
		}
	}
	if g.v2 || slices.Contains(g.has, "memory") {
		m := readGroupMemory(root, dir, g.v2)
		if m.Limited() && (!l.Memory.Limited() || m.Available < l.Memory.Available) {
			l.Memory = m
		}
	}
	if g.v2 || slices.Contains(g.has, "cpuset") {
		if err := restrict(root, dir, g.v2, "cpus", &l.CPUs); err != nil {
			return err
		}
		return restrict(root, dir, g.v2, "mems", &l.Nodes)
	}
	return nil
}

// restrict cuts list to a cpuset file of the group, when there is one.
func restrict(root fs.FS, dir string, v2 bool, what string, list *[]int) error {
	name := "cpuset.effective_" + what
	if v2 {
		name = "cpuset." + what + ".effective"
	}
	set, err := readList(root, path.Join(dir, name))
	if errors.Is(err, fs.ErrNotExist) || (err == nil && len(set) == 0) {
		return nil
	}
	if err != nil {
		return err
	}
	if *list != nil {
		set = intersect(*list, set)
	}
	*list = set
	return nil
}

// readQuota is the CPU time of a group in CPUs, 0 for no limit.
func readQuota(root fs.FS, dir string, v2 bool) float64 {
	var quota, period string
	if v2 {
		f := strings.Fields(readString(root, path.Join(dir, "cpu.max")))
		if len(f) != 2 {
			return 0
		}
		quota, period = f[0], f[1]
	} else {
		quota = readString(root, path.Join(dir, "cpu.cfs_quota_us"))
		period = readString(root, path.Join(dir, "cpu.cfs_period_us"))
	}
	q, err := strconv.ParseFloat(quota, 64)
	if err != nil || q <= 0 {
		return 0 // "max", "-1" or no such file
	}
	p, err := strconv.ParseFloat(period, 64)
	if err != nil || p <= 0 {
		return 0
	}
	return q / p
}

// readGroupMemory is the memory limit of a group. Pages of files that it used
// count against it but are given up under pressure.
func readGroupMemory(root fs.FS, dir string, v2 bool) GroupLimit {
	limitFile, usageFile, cached := "memory.limit_in_bytes", "memory.usage_in_bytes", []string{"total_inactive_file", "total_active_file"}
	if v2 {
		limitFile, usageFile, cached = "memory.max", "memory.current", []string{"inactive_file", "active_file"}
	}
	limit, err := strconv.ParseUint(readString(root, path.Join(dir, limitFile)), 10, 64)
	if err != nil || limit >= unlimited {
		return GroupLimit{} // "max" or no such file
	}
	used, _ := strconv.ParseUint(readString(root, path.Join(dir, usageFile)), 10, 64)
	for line := range strings.Lines(readString(root, path.Join(dir, "memory.stat"))) {
		if f := strings.Fields(line); len(f) == 2 && slices.Contains(cached, f[0]) {
			v, _ := strconv.ParseUint(f[1], 10, 64)
			used -= min(used, v)
		}
	}
	return GroupLimit{Group: "/" + dir, Bytes: limit, Available: limit - min(limit, used)}
}

// readGroups lists the hierarchies of control groups that are mounted, with
// this process's place in each.
func readGroups(root fs.FS) ([]group, error) {
	own, err := readOwnGroups(root)
	if err != nil || len(own) == 0 {
		return nil, err
	}
	mounts, err := fs.ReadFile(root, "proc/self/mountinfo")
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var groups []group
	for line := range strings.Lines(string(mounts)) {
		if g, ok := mountedGroup(line, own); ok {
			groups = append(groups, g)
		}
	}
	return groups, nil
}

// readOwnGroups maps controllers to this process's path in their hierarchy;
// version 2 has the empty name.
func readOwnGroups(root fs.FS) (map[string]string, error) {
	b, err := fs.ReadFile(root, "proc/self/cgroup")
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	own := map[string]string{}
	for line := range strings.Lines(string(b)) {
		f := strings.SplitN(strings.TrimSpace(line), ":", 3)
		if len(f) != 3 {
			return nil, fmt.Errorf("proc/self/cgroup: malformed line %q", line)
		}
		for controller := range strings.SplitSeq(f[1], ",") {
			own[controller] = f[2]
		}
	}
	return own, nil
}

// mountedGroup reads one line of mountinfo (man 5 proc); ok is false when it
// is not a hierarchy of control groups with a controller that matters.
func mountedGroup(line string, own map[string]string) (g group, ok bool) {
	head, tail, found := strings.Cut(strings.TrimSpace(line), " - ")
	h, t := strings.Fields(head), strings.Fields(tail)
	if !found || len(h) < 5 || len(t) < 3 {
		return g, false
	}
	base, at := h[3], h[4]
	g.mount = strings.TrimPrefix(at, "/")
	switch t[0] {
	case "cgroup2":
		g.v2 = true
		g.path, ok = own[""]
	case "cgroup":
		for controller := range strings.SplitSeq(t[2], ",") {
			if p, mine := own[controller]; mine {
				g.path, ok = p, true
				g.has = append(g.has, controller)
			}
		}
	}
	g.path = below(g.path, base)
	return g, ok
}

// below is a group's path relative to the group that a mount shows at its
// root. In a container the two may be unrelated: then the mount's root is the
// best that can be seen.
func below(group, base string) string {
	group = path.Clean("/" + group)
	if base == "/" {
		return strings.TrimPrefix(group, "/")
	}
	rest, ok := strings.CutPrefix(group+"/", path.Clean(base)+"/")
	if !ok {
		return ""
	}
	return strings.Trim(rest, "/")
}
