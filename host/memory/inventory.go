package memory

import (
	"fmt"
	"io/fs"
	"strconv"
	"strings"

	"github.com/muster-network/muster/host/topology"
	"github.com/muster-network/muster/internal/hint"
)

// spare is what arrays leave to the rest of the system: this much, or an
// eighth of the memory if that is less.
const spare = 512 << 20

// Inventory is the memory that arrays can use.
type Inventory struct {
	Total     uint64 `json:"total"`           // bytes that this process may ever have
	Available uint64 `json:"available"`       // bytes of ordinary memory that are free now
	Limit     string `json:"limit,omitempty"` // the control group that sets Available, if one does
	Pools     []Pool `json:"pools"`           // of huge pages, the largest first

	machine *topology.Machine
}

// Pool is the huge pages of one size on one NUMA node.
type Pool struct {
	Pages Pages  `json:"pages"`
	Node  int    `json:"node"`
	Size  uint64 `json:"size"` // bytes of a page
	Free  uint64 `json:"free"` // pages
}

// hugePages are the sizes of pages that may have pools, the largest first.
var hugePages = []struct {
	kind Pages
	log  int
}{{Huge1G, 30}, {Huge2M, 21}}

// takeStock combines what the system has (bytes) with the limits in m and the
// pools of huge pages under root.
func takeStock(root fs.FS, m *topology.Machine, total, available uint64) *Inventory {
	v := &Inventory{Total: total, Available: available, machine: m}
	if l := m.Limits.Memory; l.Limited() {
		v.Total = min(v.Total, l.Bytes)
		if l.Available < available {
			v.Available, v.Limit = l.Available, l.Group
		}
	}
	for _, h := range hugePages {
		name := fmt.Sprintf("hugepages-%dkB/", 1<<(h.log-10))
		reserved := readCount(root, "sys/kernel/mm/hugepages/"+name+"resv_hugepages")
		for _, node := range m.Nodes {
			free := readCount(root, fmt.Sprintf("sys/devices/system/node/node%d/hugepages/%sfree_hugepages", node.ID, name))
			// Pages reserved by others, on whichever node they end up.
			free -= min(free, reserved)
			if free > 0 && m.Limits.AllowsNode(node.ID) {
				v.Pools = append(v.Pools, Pool{Pages: h.kind, Node: node.ID, Size: 1 << h.log, Free: free})
			}
		}
	}
	return v
}

// A Need is the memory that a number of units take, in bytes.
type Need struct {
	Region uint64 // of each unit's region, on pages of any kind
	Beside uint64 // ordinary memory that each takes beside it
	Once   uint64 // ordinary memory that all take together
}

// Fit is the number of units that fit.
func (v *Inventory) Fit(need Need) int {
	usable := v.usable()
	if need.Once > usable {
		return 0
	}
	usable -= need.Once
	pooled := uint64(0)
	for _, p := range v.Pools {
		pooled += uint64(p.fit(need.Region))
	}
	if pooled*need.Beside > usable { // more regions than there is memory for what goes with them
		return int(usable / need.Beside)
	}
	return int(pooled + (usable-pooled*need.Beside)/(need.Region+need.Beside))
}

// usable is the ordinary memory that arrays may take.
func (v *Inventory) usable() uint64 { return v.Available - min(spare, v.Available/8) }

// fit is the number of regions that the pool holds.
func (p Pool) fit(bytes uint64) int {
	if bytes%p.Size != 0 {
		return 0
	}
	return int(p.Free / (bytes / p.Size))
}

// pool says whether a region fits into the pool of a kind of pages; node -1
// is any.
func (v *Inventory) pool(kind Pages, node int, bytes uint64) bool {
	for _, p := range v.Pools {
		if p.Pages == kind && (node < 0 || p.Node == node) && p.fit(bytes) > 0 {
			return true
		}
	}
	return false
}

// Require checks that a number of units fit. The error wraps [ErrTooLittle].
func (v *Inventory) Require(n int, need Need) error {
	fit := v.Fit(need)
	if fit >= n {
		return nil
	}
	limit, remedy := "this machine has", "close other programs or add memory"
	if v.Limit != "" {
		limit, remedy = "the control group "+v.Limit+" leaves", "raise its memory limit"
	}
	return hint.Add(fmt.Errorf("%w for %d × %s: %s %s, in which %d fit",
		ErrTooLittle, n, need, limit, FormatBytes(v.usable()), fit), "%s", remedy)
}

func (n Need) String() string {
	s := FormatBytes(n.Region)
	if n.Beside+n.Once > 0 {
		s += fmt.Sprintf(" and the work beside them (%s for each, %s for a proof)", FormatBytes(n.Beside), FormatBytes(n.Once))
	}
	return s
}

func readCount(root fs.FS, name string) uint64 {
	b, err := fs.ReadFile(root, name)
	if err != nil {
		return 0 // no pool of that size
	}
	n, err := strconv.ParseUint(strings.TrimSpace(string(b)), 10, 64)
	if err != nil {
		return 0
	}
	return n
}

// Free is the bytes that arrays may take, pools included.
func (v *Inventory) Free() uint64 {
	free := v.usable()
	for _, p := range v.Pools {
		free += p.Free * p.Size
	}
	return free
}
