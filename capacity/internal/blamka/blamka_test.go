package blamka

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/muster-network/muster/capacity/internal/cpu"
)

// eachTier runs test for each tier that this machine has.
func eachTier(t *testing.T, test func(*testing.T, cpu.Tier)) {
	for _, tier := range cpu.Tiers() {
		t.Run(tier.String(), func(t *testing.T) { test(t, tier) })
	}
}

func random(rnd *rand.Rand) *Block {
	var b Block
	for i := range b {
		b[i] = rnd.Uint64()
	}
	return &b
}

// difference says which words of a block are wrong.
func difference(got, want *Block) string {
	var wrong []int
	for i := range got {
		if got[i] != want[i] {
			wrong = append(wrong, i)
		}
	}
	return fmt.Sprintf("wrong words: %v", wrong)
}

// TestCompressSame compares each tier with portable Go, in all the ways in
// which the arguments may coincide.
func TestCompressSame(t *testing.T) {
	eachTier(t, func(t *testing.T, tier cpu.Tier) {
		rnd := rand.New(rand.NewPCG(1, 2))
		for i := range samples {
			x, y := random(rnd), random(rnd)
			var want, got Block
			compressGeneric(&want, x, y)
			compress(tier, &got, x, y)
			if got != want {
				t.Fatalf("sample %d: %s", i, difference(&got, &want))
			}
			intoX, intoY := *x, *y
			compress(tier, &intoX, &intoX, y)
			compress(tier, &intoY, x, &intoY)
			if intoX != want || intoY != want {
				t.Fatalf("sample %d: into x: %s; into y: %s", i, difference(&intoX, &want), difference(&intoY, &want))
			}
		}
	})
}

// TestCompressEdges gives each tier words at which carries and sign bits show.
func TestCompressEdges(t *testing.T) {
	edges := []uint64{0, 1, 1<<31 - 1, 1 << 31, 1<<32 - 1, 1 << 32, 1<<63 - 1, 1 << 63, 1<<64 - 1}
	eachTier(t, func(t *testing.T, tier cpu.Tier) {
		var zero Block
		rnd := rand.New(rand.NewPCG(3, 4))
		for i := range samples {
			var x, want, got Block
			for j := range x {
				x[j] = edges[rnd.IntN(len(edges))]
			}
			if i < len(edges) {
				for j := range x {
					x[j] = edges[i]
				}
			}
			compressGeneric(&want, &x, &zero)
			compress(tier, &got, &x, &zero)
			if got != want {
				t.Fatalf("sample %d: %s", i, difference(&got, &want))
			}
		}
	})
}

// TestUnaligned puts the blocks at every place that Go may put them.
func TestUnaligned(t *testing.T) {
	eachTier(t, func(t *testing.T, tier cpu.Tier) {
		rnd := rand.New(rand.NewPCG(5, 6))
		var room [4 * Words]uint64
		for offset := range 8 {
			x, y := (*Block)(room[offset:]), (*Block)(room[Words+2*offset:])
			dst := (*Block)(room[3*Words-offset:])
			*x, *y = *random(rnd), *random(rnd)
			before := room[3*Words-offset-1]
			var want Block
			compressGeneric(&want, x, y)
			compress(tier, dst, x, y)
			if *dst != want || room[3*Words-offset-1] != before {
				t.Errorf("offset %d: %s", offset, difference(dst, &want))
			}
		}
	})
}

func TestNothingAllocated(t *testing.T) {
	if n := testing.AllocsPerRun(10, func() { var a, b Block; Compress(&a, &b, &b) }); n != 0 {
		t.Errorf("Compress allocates %v times", n)
	}
}
