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

func randomHeader(rnd *rand.Rand) *Header {
	var h Header
	for i := range h {
		h[i] = rnd.Uint64()
	}
	return &h
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

func TestBegin(t *testing.T) {
	rnd := rand.New(rand.NewPCG(7, 8))
	for range 100 {
		h := randomHeader(rnd)
		var first, zero, want, got Block
		copy(first[:], h[:])
		compressGeneric(&want, &first, &zero)
		Begin(&got, h)
		if got != want {
			t.Fatal(difference(&got, &want))
		}
	}
}

// TestWalksSame compares the walks of each tier with the definition.
func TestWalksSame(t *testing.T) {
	eachTier(t, func(t *testing.T, tier cpu.Tier) {
		rnd := rand.New(rand.NewPCG(9, 10))
		w := new(Walks)
		for i := 0; i < samples; i += Batch {
			blocks := make([]Block, 1<<rnd.IntN(8))
			for j := range blocks {
				blocks[j] = *random(rnd)
			}
			h, from, steps := randomHeader(rnd), rnd.Uint64(), 1+rnd.IntN(10)
			walks(tier, w, blocks, h, from, steps)
			for j, got := range w.y {
				if want := walk(blocks, h, from+uint64(j), steps); got != want {
					t.Fatalf("%d blocks, %d steps, nonce %d+%d: y is %#x, want %#x",
						len(blocks), steps, from, j, got, want)
				}
			}
		}
	})
}

// walk is the value of a walk, from the specification.
func walk(blocks []Block, h *Header, nonce uint64, steps int) (y uint64) {
	var s, zero Block
	copy(s[:], h[:])
	s[NonceWord] = nonce
	compressGeneric(&s, &s, &zero)
	for range steps {
		compressGeneric(&s, &s, &blocks[s[0]%uint64(len(blocks))])
	}
	for _, w := range s {
		y ^= w
	}
	return y
}

func TestNothingAllocated(t *testing.T) {
	w, h, blocks := new(Walks), new(Header), make([]Block, 4)
	for name, f := range map[string]func(){
		"Compress": func() { var a, b Block; Compress(&a, &b, &b) },
		"Begin":    func() { var a Block; Begin(&a, h) },
		"Run":      func() { w.Run(blocks, h, 0, 2) },
	} {
		if n := testing.AllocsPerRun(10, f); n != 0 {
			t.Errorf("%s allocates %v times", name, n)
		}
	}
}
