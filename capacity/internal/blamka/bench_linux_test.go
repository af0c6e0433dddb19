package blamka

import (
	"math/rand/v2"
	"testing"
	"unsafe"

	"golang.org/x/sys/unix"

	"github.com/muster-network/muster/capacity/internal/cpu"
)

// benchBlocks is the size of the array of benchmarks: 1 GiB, on huge pages if
// the machine has any, which no cache holds.
const benchBlocks = 1 << 20

func benchTiers(b *testing.B, bench func(*testing.B, cpu.Tier)) {
	for _, tier := range cpu.Tiers() {
		b.Run(tier.String(), func(b *testing.B) { bench(b, tier) })
	}
}

func BenchmarkCompress(b *testing.B) {
	benchTiers(b, func(b *testing.B, tier cpu.Tier) {
		x, y := new(Block), new(Block)
		for b.Loop() {
			compress(tier, x, x, y)
		}
	})
}

// BenchmarkWalk measures steps in walks so long that only steps count.
func BenchmarkWalk(b *testing.B) {
	const steps = 64
	blocks := benchArray(b)
	benchTiers(b, func(b *testing.B, tier cpu.Tier) {
		w, from := new(Walks), uint64(0)
		for b.Loop() {
			walks(tier, w, blocks, new(Header), from, steps)
			from += Batch
		}
		b.ReportMetric(float64(b.N*Batch*steps)/b.Elapsed().Seconds(), "steps/s")
	})
}

// benchArray maps the array and fills it with random words.
func benchArray(b *testing.B) []Block {
	bytes := benchBlocks * int(unsafe.Sizeof(Block{}))
	data, err := unix.Mmap(-1, 0, bytes, unix.PROT_READ|unix.PROT_WRITE, unix.MAP_PRIVATE|unix.MAP_ANONYMOUS)
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() {
		if err := unix.Munmap(data); err != nil {
			b.Error(err)
		}
	})
	if err := unix.Madvise(data, unix.MADV_HUGEPAGE); err != nil {
		b.Logf("no huge pages: %v", err)
	}
	blocks := unsafe.Slice((*Block)(unsafe.Pointer(&data[0])), benchBlocks)
	rnd := rand.NewPCG(1, 2)
	for i := range blocks {
		for k := range blocks[i] {
			blocks[i][k] = rnd.Uint64()
		}
	}
	return blocks
}
