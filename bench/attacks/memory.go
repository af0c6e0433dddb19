package main

import (
	"math"
	"math/rand/v2"

	"github.com/muster-network/muster/capacity"
)

// A provider that stores part of an array must recompute a missing block when a
// step reads it, from the block before it and the one that it refers to, and
// these too if they are missing. Each block costs h compressions, one after
// another. A hint is some of them, evenly spaced and kept in place of the
// block, from which the rest is computed side by side. This model is on the
// provider's side: all blocks that a step needs are computed side by side as
// well, G and the search for them cost nothing, and there is memory for what is
// under way.

// A hint holds up to hintsOfBlock compressions, which are as large as a block.
const (
	hintBytes    = 32
	hintsOfBlock = 32
)

// times are microseconds of one core.
type times struct {
	one   float64 // a compression
	eight float64 // eight of them side by side
	step  float64 // a step of a chain's eight lanes
}

// compressions is the time of n of them side by side.
func (t times) compressions(n int) float64 {
	return min(float64(n)*t.one, math.Ceil(float64(n)/capacity.Lanes)*t.eight)
}

// references draws j for each block as the fill does: uniform in [0, i-2].
// The real j is a hash of the block before, which is as good as random.
func references(blocks int, rng *rand.Rand) []int32 {
	ref := make([]int32, blocks)
	for i := 2; i < blocks; i++ {
		ref[i] = int32(rng.IntN(i - 1))
	}
	return ref
}

// storage says for each block how many blocks have to be computed to get it: 0
// if it is stored.
type storage []float64

// everyNth keeps each n-th block.
func everyNth(ref []int32, n int) storage {
	return keep(ref, func(i int, _ float64) bool { return i%n == 0 })
}

// some lacks a part of the blocks, each of which is computed from stored ones:
// the cheapest. There are two fifths of such blocks. Which of them are missing
// is drawn; how many it takes to draw is searched for, as a block that is kept
// lets others be missing.
func some(ref []int32, part float64, rng *rand.Rand) storage {
	low, high := 0.0, 1.0
	var s storage
	for range 12 {
		drop := (low + high) / 2
		s = keep(ref, func(_ int, cost float64) bool { return cost > 1 || rng.Float64() > drop })
		if 1-s.share() < part {
			low = drop
		} else {
			high = drop
		}
	}
	return s
}

// upTo keeps a block only if recomputing it would cost more than most blocks.
// It bounds what any block costs, and it knows the references, which a
// provider does once it has filled the array; the best simple rule for graphs
// of this kind (Biryukov and Khovratovich, "Tradeoff cryptanalysis of
// memory-hard functions", eprint 2015/227, call it the ranking method).
func upTo(ref []int32, most float64) storage {
	return keep(ref, func(_ int, cost float64) bool { return cost > most })
}

// keep decides block by block. A block costs one, and what the two before it
// cost; work that these share is counted twice, which the cap on the total
// makes up for: nothing costs more than filling all that came before.
func keep(ref []int32, kept func(i int, cost float64) bool) storage {
	s := make(storage, len(ref))
	for i := 2; i < len(s); i++ {
		cost := min(1+s[i-1]+s[ref[i]], float64(i))
		if !kept(i, cost) {
			s[i] = cost
		}
	}
	return s
}

// share is the fraction of blocks that is stored.
func (s storage) share() float64 {
	stored := 0
	for _, cost := range s {
		if cost == 0 {
			stored++
		}
	}
	return float64(stored) / float64(len(s))
}

// slowdown is the mean time of a step over that of one that finds all blocks
// stored, with hints of so many compressions for each missing block.
func (s storage) slowdown(hardness, hint int, t times, rng *rand.Rand) float64 {
	const steps = 200_000
	rounds, chains := hardness, 1
	if hint > 0 { // each compression of the hint begins a part of the chain
		rounds, chains = hardness/hint-1, hint
	}
	sum := 0.0
	for range steps {
		missing := 0.0
		for range capacity.Lanes {
			missing += s[rng.IntN(len(s))]
		}
		sum += t.step + float64(rounds)*t.compressions(int(math.Ceil(missing))*chains)
	}
	return sum / steps / t.step
}
