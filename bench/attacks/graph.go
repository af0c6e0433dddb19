package main

import (
	"math/rand/v2"
)

// graph has for each block the block j that it was made from besides the one
// before it.
type graph []int32

// storage says for each block how many blocks have to be computed to get it: 0
// if it is kept.
type storage []float64

// everyNth keeps each n-th block.
func (g graph) everyNth(n int) storage {
	return g.keep(func(i int, _ float64) bool { return i%n == 0 })
}

// some lacks a part of the blocks, each of which is computed from kept ones:
// the cheapest. There are two fifths of such blocks. Which of them are missing
// is drawn; how many it takes to draw is searched for, as a block that is kept
// lets others be missing.
func (g graph) some(part float64, rng *rand.Rand) storage {
	low, high := 0.0, 1.0
	var s storage
	for range 12 {
		drop := (low + high) / 2
		s = g.keep(func(_ int, cost float64) bool { return cost > 1 || rng.Float64() > drop })
		if s.missing() < part {
			low = drop
		} else {
			high = drop
		}
	}
	return s
}

// upTo keeps a block only if recomputing it would cost more than most blocks.
// It bounds what any block costs, and it knows the graph, which a provider does
// once it has filled the array; the best simple rule for graphs of this kind
// (Biryukov and Khovratovich, "Tradeoff cryptanalysis of memory-hard
// functions", eprint 2015/227, call it the ranking method).
func (g graph) upTo(most float64) storage {
	return g.keep(func(_ int, cost float64) bool { return cost > most })
}

// keep decides block by block. A block costs one, and what the two before it
// cost; work that these share is counted twice, which the cap on the total
// makes up for: nothing costs more than filling all that came before.
func (g graph) keep(kept func(i int, cost float64) bool) storage {
	s := make(storage, len(g))
	for i := 2; i < len(s); i++ {
		cost := min(1+s[i-1]+s[g[i]], float64(i))
		if !kept(i, cost) {
			s[i] = cost
		}
	}
	return s
}

// missing is the part of the blocks that is not kept.
func (s storage) missing() float64 {
	n := 0
	for _, cost := range s {
		if cost > 0 {
			n++
		}
	}
	return float64(n) / float64(len(s))
}
