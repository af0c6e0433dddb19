package topology

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strconv"
	"strings"
)

const (
	cpuDir  = "sys/devices/system/cpu"
	nodeDir = "sys/devices/system/node"
)

// efficient is the relative speed below which a core counts as an efficiency
// core where the system does not name the kinds. Favoured cores of one kind
// differ by less.
const efficient = 0.8

// ErrNoTopology says that the system does not describe its processors.
var ErrNoTopology = errors.New("the system does not describe its processors")

// read reads a machine from a file tree as Linux shows it: root holds proc and
// sys. affinity is the list of logical CPUs that the process may run on; nil
// means all that are online. It wraps [ErrNoTopology] when root has no list of
// CPUs.
func read(root fs.FS, affinity []int) (*Machine, error) {
	online, err := readList(root, cpuDir+"/online")
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrNoTopology, err)
	}
	limits, err := readLimits(root)
	if err != nil {
		return nil, fmt.Errorf("read the limits of the control group: %w", err)
	}
	allowed := online
	for _, limit := range [][]int{affinity, limits.CPUs} {
		if limit != nil {
			allowed = intersect(allowed, limit)
		}
	}
	limits.CPUs = allowed
	nodes, err := readNodes(root)
	if err != nil {
		return nil, fmt.Errorf("read the NUMA nodes: %w", err)
	}
	m := &Machine{Model: readModel(root), Nodes: nodes, Limits: limits}
	all, err := readCores(root, online, nodes)
	if err != nil {
		return nil, fmt.Errorf("read the cores: %w", err)
	}
	m.Installed = len(all)
	for _, c := range all {
		m.SMT = m.SMT || len(c.Siblings) > 1
		if c.Threads = intersect(c.Siblings, allowed); len(c.Threads) > 0 {
			m.Cores = append(m.Cores, c)
		}
	}
	slices.SortStableFunc(m.Cores, func(a, b Core) int {
		return cmp.Or(cmp.Compare(a.Kind.rank(), b.Kind.rank()), cmp.Compare(len(b.Threads)*len(a.Siblings), len(a.Threads)*len(b.Siblings)))
	})
	return m, nil
}

// readCores lists all physical cores that are online, by number.
func readCores(root fs.FS, online []int, nodes []Node) ([]Core, error) {
	kinds := readKinds(root)
	speeds := readSpeeds(root, online)
	var cores []Core
	for _, cpu := range online {
		dir := fmt.Sprintf("%s/cpu%d", cpuDir, cpu)
		siblings, err := readSiblings(root, dir+"/topology", cpu)
		if err != nil {
			return nil, err
		}
		if siblings = intersect(siblings, online); len(siblings) == 0 || siblings[0] != cpu {
			continue // a later thread of a core seen already
		}
		c := Core{
			Package:  readInt(root, dir+"/topology/physical_package_id", 0),
			ID:       readInt(root, dir+"/topology/core_id", cpu),
			Siblings: siblings,
			Node:     nodeOf(nodes, cpu),
			Speed:    speeds[cpu],
			Kind:     kinds[cpu],
		}
		if c.Kind == "" {
			c.Kind = Performance
			if c.Speed < efficient {
				c.Kind = Efficiency
			}
		}
		if c.Caches, err = readCaches(root, dir+"/cache"); err != nil {
			return nil, err
		}
		cores = append(cores, c)
	}
	return cores, nil
}

// readSiblings lists the threads of a CPU's core. Kernels before 5.5 have
// only the older of the two names.
func readSiblings(root fs.FS, dir string, cpu int) ([]int, error) {
	for _, name := range []string{"core_cpus_list", "thread_siblings_list"} {
		list, err := readList(root, path.Join(dir, name))
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		return list, err
	}
	return []int{cpu}, nil
}

// readKinds maps the CPUs of an Intel hybrid processor to their kinds, by the
// lists of its performance counters.
func readKinds(root fs.FS) map[int]Kind {
	kinds := map[int]Kind{}
	for name, kind := range map[string]Kind{"cpu_core": Performance, "cpu_atom": Efficiency, "cpu_lowpower": Efficiency} {
		list, err := readList(root, "sys/devices/"+name+"/cpus")
		if err != nil {
			continue // not such a processor
		}
		for _, cpu := range list {
			kinds[cpu] = kind
		}
	}
	return kinds
}

// readSpeeds is the speed of each CPU relative to the fastest, from the
// scheduler's capacities or, without them, from the highest clocks.
func readSpeeds(root fs.FS, online []int) map[int]float64 {
	speeds := map[int]float64{}
	for _, name := range []string{"cpu_capacity", "cpufreq/cpuinfo_max_freq"} {
		top := 0
		for _, cpu := range online {
			top = max(top, readInt(root, fmt.Sprintf("%s/cpu%d/%s", cpuDir, cpu, name), 0))
		}
		slowest := 1.0
		for _, cpu := range online {
			speeds[cpu] = 1
			if v := readInt(root, fmt.Sprintf("%s/cpu%d/%s", cpuDir, cpu, name), 0); v > 0 {
				speeds[cpu] = float64(v) / float64(top)
			}
			slowest = min(slowest, speeds[cpu])
		}
		if slowest < 1 {
			break
		}
	}
	return speeds
}

func readCaches(root fs.FS, dir string) ([]Cache, error) {
	entries, err := fs.ReadDir(root, dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var caches []Cache
	for _, e := range entries {
		if !strings.HasPrefix(e.Name(), "index") {
			continue
		}
		at := path.Join(dir, e.Name())
		size, err := readSize(root, at+"/size")
		if errors.Is(err, fs.ErrNotExist) {
			continue // firmware may leave the size out
		}
		if err != nil {
			return nil, err
		}
		k := Cache{Level: readInt(root, at+"/level", 0), Type: readString(root, at+"/type"), Bytes: int64(size)}
		if k.CPUs, err = readList(root, at+"/shared_cpu_list"); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return nil, err
		}
		caches = append(caches, k)
	}
	return caches, nil
}

func readNodes(root fs.FS) ([]Node, error) {
	ids, err := readList(root, nodeDir+"/online")
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var nodes []Node
	for _, id := range ids {
		dir := fmt.Sprintf("%s/node%d", nodeDir, id)
		n := Node{ID: id}
		if n.CPUs, err = readList(root, dir+"/cpulist"); err != nil {
			return nil, err
		}
		info := readNodeMemory(readString(root, dir+"/meminfo"))
		n.Total = info["MemTotal"]
		n.Available = info["MemFree"] + info["Active(file)"] + info["Inactive(file)"] + info["SReclaimable"]
		nodes = append(nodes, n)
	}
	return nodes, nil
}

// readNodeMemory reads lines such as "Node 0 MemFree:  123 kB" into bytes.
func readNodeMemory(text string) map[string]uint64 {
	info := map[string]uint64{}
	for line := range strings.Lines(text) {
		f := strings.Fields(line)
		if len(f) < 4 {
			continue
		}
		kib, err := strconv.ParseUint(f[3], 10, 54)
		if err == nil {
			info[strings.TrimSuffix(f[2], ":")] = kib << 10
		}
	}
	return info
}

func nodeOf(nodes []Node, cpu int) int {
	for _, n := range nodes {
		if slices.Contains(n.CPUs, cpu) {
			return n.ID
		}
	}
	return -1
}

// readModel is the processor's name: x86 says "model name"; arm64 often
// nothing at all.
func readModel(root fs.FS) string {
	for line := range strings.Lines(readString(root, "proc/cpuinfo")) {
		if key, value, ok := strings.Cut(line, ":"); ok && strings.TrimSpace(key) == "model name" {
			return strings.Join(strings.Fields(value), " ")
		}
	}
	return ""
}

func readList(root fs.FS, name string) ([]int, error) {
	b, err := fs.ReadFile(root, name)
	if err != nil {
		return nil, err
	}
	list, err := parseList(string(b))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return list, nil
}

// readString is the file's text, or nothing when it cannot be read.
func readString(root fs.FS, name string) string {
	b, err := fs.ReadFile(root, name)
	if err != nil {
		return ""
	}
	return strings.TrimSpace(string(b))
}

// readInt is the number in the file, or otherwise when there is none.
func readInt(root fs.FS, name string, otherwise int) int {
	v, err := strconv.Atoi(readString(root, name))
	if err != nil {
		return otherwise
	}
	return v
}

// readSize reads the kernel's sizes of caches: "48K", "1024K", "32M".
func readSize(root fs.FS, name string) (uint64, error) {
	b, err := fs.ReadFile(root, name)
	if err != nil {
		return 0, err
	}
	s := strings.TrimSpace(string(b))
	shift := 0
	switch {
	case strings.HasSuffix(s, "K"):
		shift = 10
	case strings.HasSuffix(s, "M"):
		shift = 20
	}
	v, err := strconv.ParseUint(strings.TrimRight(s, "KM"), 10, 40)
	if err != nil {
		return 0, fmt.Errorf("%s: size %q: %w", name, s, err)
	}
	return v << shift, nil
}
