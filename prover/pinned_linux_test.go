package prover

import (
	"context"
	"os"
	"slices"
	"sync"
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

func (w *watched) seal(ctx context.Context, p capacity.Profile, sealContext capacity.Element, c int, opt capacity.Options) (Unit, error) {
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
	return Honest(ctx, p, sealContext, c, opt)
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

// pinned units look at what CPUs they are computed on.
type pinned struct {
	Unit
	t    *testing.T
	want []int
	wg   *sync.WaitGroup
}

func (u pinned) Shares(ctx context.Context, beacon capacity.Element, target uint64) ([]capacity.Share, error) {
	if got := mask(u.t); !slices.Equal(got, u.want) {
		u.t.Errorf("a search runs on CPUs %v, not %v", got, u.want)
	}
	u.wg.Done()
	return u.Unit.Shares(ctx, beacon, target)
}

// A unit is filled, hashed and searched on the core that it has to itself.
func TestUnitsArePinned(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		machine, err := topology.Detect()
		if err != nil {
			t.Fatal(err)
		}
		var searches sync.WaitGroup
		searches.Add(2)
		c := testchain.NewFake(isFakeProof)
		r := start(t, c, t.TempDir(), func(cfg *Config) {
			cfg.SealUnit = func(ctx context.Context, p capacity.Profile, sealContext capacity.Element, c int, opt capacity.Options) (Unit, error) {
				want := machine.Cores[c%len(machine.Cores)].Threads
				report := opt.Progress
				opt.Progress = func(done, total int) {
					if got := mask(t); !slices.Equal(got, want) {
						t.Errorf("block %d of %d of unit %d is made on CPUs %v, not %v", done, total, c, got, want)
					}
					report(done, total)
				}
				u, err := Honest(ctx, p, sealContext, c, opt)
				return pinned{u, t, want, &searches}, err
			}
		})
		r.seal()
		c.Challenge()
		r.mineUntil(Proven)
		searches.Wait()
	})
}
