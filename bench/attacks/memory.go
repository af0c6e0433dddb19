package main

import (
	"math"
	"math/rand/v2"
	"slices"
	"sort"
)

// A provider that stores part of an array must recompute a missing block when
// a walk visits it, from the block before it and the one it refers to, and so
// on; or give up the walk and try the next nonce. Which is better depends on
// what the block costs, so the costs' distribution is what matters.

// references draws j for each block as the fill does: uniform in [0, i-2].
// The real j is a hash of the block before, which is as good as random.
func references(blocks int, rng *rand.Rand) []int32 {
	ref := make([]int32, blocks)
	for i := 2; i < blocks; i++ {
		ref[i] = int32(rng.IntN(i - 1))
	}
	return ref
}

// storage says for each block what it costs to get: the number of fills to
// recompute it, or 0 if it is stored.
type storage []float64

// everyNth keeps each n-th block.
func everyNth(ref []int32, n int) storage {
	return keep(ref, func(i int, _ float64) bool { return i%n == 0 })
}

// upTo keeps a block only if recomputing it would cost more than most fills.
// It bounds what any block costs, and it knows the references, which a
// provider does once it has filled the array; the best simple rule for graphs
// of this kind (Biryukov and Khovratovich, "Tradeoff cryptanalysis of
// memory-hard functions", eprint 2015/227, call it the ranking method).
func upTo(ref []int32, most float64) storage {
	return keep(ref, func(_ int, cost float64) bool { return cost > most })
}

// keep decides block by block. A block costs one fill, and what the two before
// it cost; work that these share is counted twice, which the cap on the total
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

// missing is the mean cost of a block that is not stored, in fills.
func (s storage) missing() float64 {
	sum, n := 0.0, 0
	for _, cost := range s {
		if cost > 0 {
			sum, n = sum+cost, n+1
		}
	}
	if n == 0 {
		return 0
	}
	return sum / float64(n)
}

// slowdown is what a complete walk costs, over what it costs an honest
// provider: steps+1 compressions. A fill costs fillCost compressions.
//
// Let R be the cost of a complete walk, and E(k) that of the rest of it when k
// visits are left: E(0) = 0 and
//
//	E(k) = mean over blocks of min(R, cost·fillCost + 1 + E(k-1)),
//
// because a provider gives up a walk when starting over is cheaper; R = 1 +
// E(steps) is found by iteration from below.
func (s storage) slowdown(steps int, fillCost float64) float64 {
	costs := slices.Clone(s)
	slices.Sort(costs)
	sums := make([]float64, len(costs)+1)
	for i, c := range costs {
		sums[i+1] = sums[i] + c
	}
	n := float64(len(costs))
	honest := float64(steps + 1)
	r := honest
	for range 1_000_000 {
		e := 0.0
		for range steps {
			// Blocks up to this cost are worth making.
			limit := max(0, (r-1-e)/fillCost)
			made := sort.Search(len(costs), func(i int) bool { return costs[i] > limit })
			e = (float64(made)*(1+e) + sums[made]*fillCost + (n-float64(made))*r) / n
		}
		next := 1 + e
		if math.Abs(next-r) < 1e-9*r {
			return next / honest
		}
		r = next
	}
	return math.Inf(1)
}
