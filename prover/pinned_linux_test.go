package prover

import (
	"context"
	"fmt"
	"os"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"unsafe"

	"golang.org/x/sys/unix"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/host/topology"
	"github.com/muster-network/muster/internal/testchain"
)

// watched are units whose memory a test looks at.
type watched struct {
	mu     sync.Mutex
	arrays []watchedArray
}

// watchedArray is the first block of an array, which no other memory has at its address.
type watchedArray struct {
	address uintptr
	block   capacity.Block
}

func newWatched() *watched { return &watched{} }

func (w *watched) seal(ctx context.Context, p capacity.Profile, sealContext capacity.Element, c int, opt capacity.Options) (*capacity.Array, error) {
	report, seen := opt.Progress, false
	opt.Progress = func(done, total int) {
		if done > 0 && !seen {
			seen = true
			w.mu.Lock()
			w.arrays = append(w.arrays, watchedArray{uintptr(unsafe.Pointer(&opt.Blocks[0])), opt.Blocks[0]})
			w.mu.Unlock()
		}
		report(done, total)
	}
	return capacity.NewArray(ctx, p, sealContext, c, opt)
}

func (w *watched) made() int {
	w.mu.Lock()
	defer w.mu.Unlock()
	return len(w.arrays)
}

// mapped is the number of arrays that are memory of this process: reading that through the kernel
// fails where there is none. An array that was made again in the same place counts once.
func (w *watched) mapped() (n int) {
	w.mu.Lock()
	defer w.mu.Unlock()
	own, err := os.Open("/proc/self/mem")
	if err != nil {
		panic(err)
	}
	defer own.Close()
	seen := map[watchedArray]bool{}
	for _, a := range w.arrays {
		if seen[a] {
			continue
		}
		seen[a] = true
		var found capacity.Block
		bytes := unsafe.Slice((*byte)(unsafe.Pointer(&found)), unsafe.Sizeof(found))
		if _, err := own.ReadAt(bytes, int64(a.address)); err == nil && found == a.block {
			n++
		}
	}
	return n
}

// mask lists the CPUs that this thread may run on.
func mask(t *testing.T) (cpus []int) {
	var set unix.CPUSet
	if err := unix.SchedGetaffinity(0, &set); err != nil {
		t.Error(err)
	}
	for cpu := range 1024 {
		if set.IsSet(cpu) {
			cpus = append(cpus, cpu)
		}
	}
	return cpus
}

// A unit is filled and hashed, and its chain computed, on the core that it has to itself.
func TestUnitsArePinned(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		machine, err := topology.Detect()
		if err != nil {
			t.Fatal(err)
		}
		check := func(what string, unit int) {
			if got, want := mask(t), machine.Cores[unit%len(machine.Cores)].Threads; !slices.Equal(got, want) {
				t.Errorf("%s of unit %d on CPUs %v, not %v", what, unit, got, want)
			}
		}
		var chains atomic.Int64
		c := testchain.NewFake(isFakeProof)
		r := start(t, c, t.TempDir(), func(cfg *Config) {
			cfg.SealUnit = func(ctx context.Context, p capacity.Profile, sealContext capacity.Element, c int, opt capacity.Options) (*capacity.Array, error) {
				report := opt.Progress
				opt.Progress = func(done, total int) {
					check(fmt.Sprintf("block %d of %d", done, total), c)
					report(done, total)
				}
				return capacity.NewArray(ctx, p, sealContext, c, opt)
			}
			cfg.MakeChain = func(ctx context.Context, arrays []*capacity.Array, unit int, beacon capacity.Element, segments int, p capacity.Progress) (*capacity.Chain, error) {
				check("the chain", unit)
				chains.Add(1)
				return capacity.NewChain(ctx, arrays, unit, beacon, segments, p)
			}
		})
		r.seal()
		c.Challenge()
		r.mineUntil(Proven)
		if chains.Load() != 2 {
			t.Errorf("%d chains were computed", chains.Load())
		}
	})
}
