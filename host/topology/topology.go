// Package topology says what this process may use of the machine it runs on:
// physical cores with their SMT siblings, caches and NUMA nodes, and the
// limits that affinity masks and control groups set. It also pins work to a
// core. A compute unit is one physical core (docs/protocol.md, section 1), so
// this is where the number of units begins.
//
// read depends on a file tree and an affinity mask alone, so that it can be
// tested with recorded trees of other machines. [Detect] reads this machine.
package topology

import "slices"

// Machine is the part of a machine that this process may use.
type Machine struct {
	Model     string `json:"model"`     // name of the processor; may be empty
	Cores     []Core `json:"cores"`     // the fastest kind first; within a kind, those not shared first
	Nodes     []Node `json:"nodes"`     // all NUMA nodes; none when the system has no notion of them
	SMT       bool   `json:"smt"`       // some core runs several threads
	Installed int    `json:"installed"` // physical cores online, allowed or not
	Limits    Limits `json:"limits"`
}

// Core is a physical core.
type Core struct {
	Package  int     `json:"package"` // socket
	ID       int     `json:"id"`      // unique within the package
	Threads  []int   `json:"threads"` // logical CPUs that this process may use
	Siblings []int   `json:"siblings"`
	Node     int     `json:"node"` // NUMA node, or -1
	Kind     Kind    `json:"kind"`
	Speed    float64 `json:"speed"` // relative to the machine's fastest core, as the system reports it
	Caches   []Cache `json:"caches"`
}

// Shared says that another process may own a thread of the core, because a
// limit gives this process only some of them. Such a core is not as fast as
// it looks.
func (c Core) Shared() bool { return len(c.Threads) < len(c.Siblings) }

// Kind tells the cores of a hybrid processor apart.
type Kind string

// The kinds of cores. On a processor that is not hybrid all are Performance.
const (
	Performance Kind = "performance"
	Efficiency  Kind = "efficiency"
)

// rank orders kinds, the fastest first.
func (k Kind) rank() int {
	if k == Performance {
		return 0
	}
	return 1
}

// Cache is one cache that a core uses.
type Cache struct {
	Level int    `json:"level"`
	Type  string `json:"type"` // Data, Instruction or Unified
	Bytes int64  `json:"bytes"`
	CPUs  []int  `json:"cpus"` // that share it
}

// Node is a NUMA node.
type Node struct {
	ID        int    `json:"id"`
	CPUs      []int  `json:"cpus"`
	Total     uint64 `json:"total"`     // bytes
	Available uint64 `json:"available"` // bytes free, or held only by caches
}

// Limits are what the system allows this process. Zero means no limit.
type Limits struct {
	CPUs   []int      `json:"cpus"`   // logical CPUs, by affinity and cpuset
	Nodes  []int      `json:"nodes"`  // NUMA nodes for memory, by cpuset; nil means all
	Quota  float64    `json:"quota"`  // CPUs' worth of time, by the tightest control group
	Memory GroupLimit `json:"memory"` // of the control group that leaves least
}

// GroupLimit is a control group's limit of memory.
type GroupLimit struct {
	Group     string `json:"group"` // its path; empty when there is no limit
	Bytes     uint64 `json:"bytes"`
	Available uint64 `json:"available"` // bytes still available under it
}

// Limited says whether there is a limit.
func (g GroupLimit) Limited() bool { return g.Group != "" }

// Units is the number of compute units that the machine's cores can carry:
// one for each physical core, and no more than the CPU time that the control
// group grants, as a throttled core misses its window.
func (m *Machine) Units() int {
	n := len(m.Cores)
	if q := m.Limits.Quota; q > 0 {
		n = min(n, int(q))
	}
	return n
}

// Node returns the node called id; ok is false when there is none.
func (m *Machine) Node(id int) (n Node, ok bool) {
	i := slices.IndexFunc(m.Nodes, func(n Node) bool { return n.ID == id })
	if i < 0 {
		return Node{}, false
	}
	return m.Nodes[i], true
}

// AllowsNode says whether memory of a NUMA node may be used.
func (l Limits) AllowsNode(id int) bool { return l.Nodes == nil || slices.Contains(l.Nodes, id) }
