package memory

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"unsafe"

	"github.com/muster-network/muster/host/topology"
	"github.com/muster-network/muster/internal/hint"
)

const gib = 1 << 30

func TestAllocateOnEveryCore(t *testing.T) {
	m, err := topology.Detect()
	if err != nil {
		t.Fatal(err)
	}
	const blocks = 1 << 13 // 8 MiB
	for i := range m.Cores {
		last := 0
		progress := func(done, total int) {
			if done <= last || total != blocks {
				t.Errorf("progress goes from %d to %d of %d", last, done, total)
			}
			last = done
		}
		r, err := Allocate(t.Context(), &m.Cores[i], blocks, progress)
		if err != nil {
			t.Fatal(err)
		}
		if last != blocks {
			t.Errorf("progress ended at %d", last)
		}
		checkBlocks(t, r, blocks)
		if err := r.Free(); err != nil {
			t.Error(err)
		}
		if err := r.Free(); err != nil || r.Blocks() != nil {
			t.Errorf("freeing again: %v, %d blocks left", err, len(r.Blocks()))
		}
	}
}

func checkBlocks(t *testing.T, r *Region, want int) {
	t.Helper()
	blocks := r.Blocks()
	if len(blocks) != want || cap(blocks) != want {
		t.Fatalf("%d blocks with room for %d, want %d", len(blocks), cap(blocks), want)
	}
	if uintptr(unsafe.Pointer(&blocks[0]))%4096 != 0 {
		t.Errorf("blocks at %p", &blocks[0])
	}
	for i := range blocks {
		for k := range blocks[i] {
			if blocks[i][k] != 0 {
				t.Fatalf("block %d is not zero", i)
			}
			blocks[i][k] = uint64(i)
		}
	}
	rep := r.Report()
	if rep.Bytes < uint64(want)*blockBytes || rep.Huge > rep.Bytes || (rep.Pages == Small && len(rep.Notes) == 0 && rep.Bytes >= 2<<20) {
		t.Errorf("report %+v", rep)
	}
}

// Any size works, also one below a page.
func TestAllocateSizes(t *testing.T) {
	for _, blocks := range []int{1, 3, 4, 1 << 11, 1<<11 + 1, 1 << 12} {
		r, err := Allocate(t.Context(), nil, blocks, nil)
		if err != nil {
			t.Fatal(err)
		}
		checkBlocks(t, r, blocks)
		if err := r.Free(); err != nil {
			t.Error(err)
		}
	}
	for _, blocks := range []int{0, -1} {
		if _, err := Allocate(t.Context(), nil, blocks, nil); err == nil {
			t.Errorf("allocated %d blocks", blocks)
		}
	}
}

func TestAllocateTooMuch(t *testing.T) {
	if _, err := Allocate(t.Context(), nil, 1<<36, nil); !errors.Is(err, ErrTooLittle) {
		t.Errorf("64 TiB: %v", err)
	}
}

func TestAllocateCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := Allocate(ctx, nil, 1<<13, nil); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
}

// pools is a machine of two nodes: node 0 has four free pages of 1 GiB and
// 1,536 of 2 MiB (3 GiB), node 1 has 512 of 2 MiB; of the small ones 256 are
// promised to others.
var pools = fstest.MapFS{
	"sys/devices/system/node/node0/hugepages/hugepages-1048576kB/free_hugepages": {Data: []byte("4\n")},
	"sys/devices/system/node/node0/hugepages/hugepages-2048kB/free_hugepages":    {Data: []byte("1536\n")},
	"sys/devices/system/node/node1/hugepages/hugepages-1048576kB/free_hugepages": {Data: []byte("0\n")},
	"sys/devices/system/node/node1/hugepages/hugepages-2048kB/free_hugepages":    {Data: []byte("512\n")},
	"sys/kernel/mm/hugepages/hugepages-2048kB/resv_hugepages":                    {Data: []byte("256\n")},
}

func TestFit(t *testing.T) {
	nodes := []topology.Node{{ID: 0}, {ID: 1}}
	limited := topology.Limits{Memory: topology.GroupLimit{Group: "/g", Bytes: 8 * gib, Available: 5 * gib}}
	tests := []struct {
		name      string
		root      fstest.MapFS
		limits    topology.Limits
		available uint64
		need      Need
		want      int
	}{
		{"no pools", fstest.MapFS{}, topology.Limits{}, 16 * gib, Need{Region: 2 * gib}, 7}, // 15.5 GiB
		{"nothing left", fstest.MapFS{}, topology.Limits{}, 0, Need{Region: 2 * gib}, 0},
		{"just too little", fstest.MapFS{}, topology.Limits{}, 2*gib + 280<<20, Need{Region: 2 * gib}, 0},
		{"just enough", fstest.MapFS{}, topology.Limits{}, 2*gib + 300<<20, Need{Region: 2 * gib}, 1},
		{"a control group", fstest.MapFS{}, limited, 16 * gib, Need{Region: 2 * gib}, 2}, // 4.5 GiB
		{"pools", pools, topology.Limits{}, 0, Need{Region: 2 * gib}, 3},                 // 2 of 1 GiB pages, 1 of the 2.5 GiB on node 0
		{"pools beside memory", pools, topology.Limits{}, 3 * gib, Need{Region: 2 * gib}, 4},
		{"pools of one node", pools, topology.Limits{Nodes: []int{1}}, 0, Need{Region: 512 << 20}, 1},
		{"sizes that no pool fits", pools, topology.Limits{}, 0, Need{Region: 1 << 20}, 0},
		{"small arrays in a small container", fstest.MapFS{}, topology.Limits{}, 64 << 20, Need{Region: 4 << 20}, 14},
		{"room for a proof", fstest.MapFS{}, topology.Limits{}, 16 * gib, Need{Region: 2 * gib, Once: gib}, 7},
		{"less room for a proof", fstest.MapFS{}, topology.Limits{}, 16 * gib, Need{Region: 2 * gib, Once: 2 * gib}, 6},
		{"no room for a proof", fstest.MapFS{}, topology.Limits{}, gib, Need{Region: 4 << 20, Once: gib}, 0},
		{"room for chains", fstest.MapFS{}, topology.Limits{}, 16 * gib, Need{Region: 2 * gib, Beside: gib}, 5},
		{"chains beside pools", pools, topology.Limits{}, 2 * gib, Need{Region: 2 * gib, Beside: gib}, 1},
		{"a proof beside pools", pools, topology.Limits{}, 4 * gib, Need{Region: 2 * gib, Once: gib}, 4},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			v := takeStock(test.root, &topology.Machine{Nodes: nodes, Limits: test.limits}, 32*gib, test.available)
			if got := v.Fit(test.need); got != test.want {
				t.Errorf("%d fit, want %d", got, test.want)
			}
			if err := v.Require(test.want, test.need); err != nil {
				t.Errorf("what fits is refused: %v", err)
			}
			if err := v.Require(test.want+1, test.need); !errors.Is(err, ErrTooLittle) {
				t.Errorf("more than fits: %v", err)
			}
		})
	}
}

// The message must say how many fit and who sets the limit.
func TestRequireSaysWhatFits(t *testing.T) {
	m := &topology.Machine{Limits: topology.Limits{Memory: topology.GroupLimit{Group: "/sys/fs/cgroup/x", Bytes: 8 * gib, Available: 5 * gib}}}
	err := takeStock(fstest.MapFS{}, m, 32*gib, 16*gib).Require(4, Need{Region: 2 * gib})
	for _, part := range []string{"4 × 2.0 GiB", "2 fit", "/sys/fs/cgroup/x", "4.5 GiB"} {
		if !strings.Contains(err.Error(), part) {
			t.Errorf("%q does not say %q", err, part)
		}
	}
	if remedies := hint.Of(err); !slices.Equal(remedies, []string{"raise its memory limit"}) {
		t.Errorf("remedies %q", remedies)
	}
}

func TestFormatBytes(t *testing.T) {
	for n, want := range map[uint64]string{0: "0 bytes", 1023: "1023 bytes", 1536: "1.5 KiB", 4 << 20: "4.0 MiB", 2 * gib: "2.0 GiB"} {
		if got := FormatBytes(n); got != want {
			t.Errorf("%d is %q, want %q", n, got, want)
		}
	}
}
