package main

import (
	"cmp"
	"errors"
	"math"
	"math/rand/v2"
	"slices"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/host/topology"
)

// attacker computes a chain over an array of which it keeps a part, and for
// each missing block a hint. It has the whole array, but reads what it keeps
// only.
type attacker struct {
	*lab
	kept  storage // nil keeps all
	hints map[int]hint
}

func (l *lab) newAttacker(kept storage) *attacker {
	return &attacker{lab: l, kept: kept, hints: map[int]hint{}}
}

// chain takes steps from a segment's seed and returns the ends of the lanes.
func (a *attacker) chain(z capacity.Element, steps int) (x [capacity.Lanes]capacity.Element) {
	var pairs [2 * capacity.Lanes]capacity.Element
	for lane := range x {
		pairs[2*lane] = z
		pairs[2*lane+1].SetUint64(uint64(lane))
	}
	capacity.P2Many(x[:], pairs[:])
	for range steps {
		a.read(&x, &pairs)
		capacity.P2Many(x[:], pairs[:])
	}
	return x
}

// read makes the pairs of a step (protocol section 5, for one unit).
func (a *attacker) read(x *[capacity.Lanes]capacity.Element, pairs *[2 * capacity.Lanes]capacity.Element) {
	var lacking []int
	var at [capacity.Lanes]place
	for lane := range x {
		at[lane] = a.place(&x[lane])
	}
	for lane := range x {
		pairs[2*lane] = x[lane]
		if a.lacks(at[lane].block) {
			lacking = append(lacking, at[lane].block)
			continue
		}
		pairs[2*lane+1] = capacity.BlockElement(&a.blocks[at[lane].block], at[lane].element)
	}
	if len(lacking) == 0 {
		return
	}
	made := a.compute(lacking)
	for lane := range x {
		if b, ok := made[at[lane].block]; ok {
			pairs[2*lane+1] = capacity.BlockElement(b, at[lane].element)
		}
	}
}

// place is what a lane reads.
type place struct {
	block, element int
	first          uint64 // of the element's words, read for its own sake
}

// place is what a lane reads from x, and begins to read it, so that the lanes'
// reads are under way together.
func (l *lab) place(x *capacity.Element) place {
	w := x.Bits()
	block, element := int(uint64(uint32(w[0]))*uint64(len(l.blocks))>>32), int(uint64(uint32(w[1]))*blockElements>>32)
	return place{block, element, l.blocks[block][elementWords*element]}
}

// A block is hashed as so many elements, of three words but for the last.
const (
	blockElements = 43
	elementWords  = 3
)

func (a *attacker) lacks(i int) bool { return a.kept != nil && a.kept[i] > 0 }

// compute makes missing blocks, and those that they need. What can be computed
// at the same time is computed side by side.
func (a *attacker) compute(wanted []int) map[int]*capacity.Block {
	made := map[int]*capacity.Block{}
	levels := a.levels(wanted)
	get := func(i int) *capacity.Block {
		if b, ok := made[i]; ok {
			return b
		}
		return &a.blocks[i]
	}
	finish := func(chains []*missing) {
		computeChains(chains, a.times.padFrom())
		slices.SortFunc(chains, func(x, y *missing) int { return cmp.Compare(x.index, y.index) })
		for _, m := range chains {
			b := m.block(get(m.index-1), get(int(a.graph[m.index])))
			made[m.index] = &b
		}
	}
	var hinted []*missing
	for _, level := range levels {
		var chains []*missing
		for _, i := range level {
			known := a.hints[i]
			m := newMissing(a.profile.Hardness, a.sigma, i, known, get(i-1))
			if known == nil {
				chains = append(chains, m)
			} else {
				hinted = append(hinted, m)
			}
		}
		finish(chains)
	}
	finish(hinted) // their chains need no block, so that all are of one level
	return made
}

// levels are the missing blocks that are needed: each level needs lower ones
// only.
func (a *attacker) levels(wanted []int) (levels [][]int) {
	level := map[int]int{}
	var visit func(i int) int
	visit = func(i int) int {
		if !a.lacks(i) {
			return 0
		}
		if known, ok := level[i]; ok {
			return known
		}
		v := 1 + max(visit(i-1), visit(int(a.graph[i])))
		level[i] = v
		for len(levels) < v {
			levels = append(levels, nil)
		}
		levels[v-1] = append(levels[v-1], i)
		return v
	}
	for _, i := range wanted {
		visit(i)
	}
	return levels
}

// prepare makes the hints that a step will ask for.
func (a *attacker) prepare(compressions int, wanted []int) {
	var chains []*missing
	for _, level := range a.levels(wanted) {
		for _, i := range level {
			if a.hints[i] == nil {
				chains = append(chains, newMissing(a.profile.Hardness, a.sigma, i, nil, &a.blocks[i-1]))
			}
		}
	}
	computeChains(chains, a.times.padFrom())
	for _, m := range chains {
		a.hints[m.index] = m.hintOf(compressions)
	}
}

// errWrongChain says that an attack does not work.
var errWrongChain = errors.New("the attacked chain has other ends than the honest one")

// measure is how many times as long the attacker's chain takes as an honest
// one, both by the same program. The best of several chains of so many steps
// counts for each.
func (l *lab) measure(kept storage, compressions, steps int) (float64, error) {
	honest := l.newAttacker(nil)
	attack := l.newAttacker(kept)
	best := [2]float64{math.Inf(1), math.Inf(1)}
	err := topology.Pin(l.machine.Cores[0], func() error {
		for round := range uint64(rounds) {
			if err := l.ctx.Err(); err != nil {
				return err
			}
			var z capacity.Element
			z.SetUint64(round)
			if compressions > 0 {
				attack.rehearse(z, compressions, steps)
			}
			var ends [2][capacity.Lanes]capacity.Element
			for i, a := range []*attacker{honest, attack} {
				start := cpuTime()
				ends[i] = a.chain(z, steps)
				best[i] = min(best[i], micros(cpuTime()-start))
			}
			if ends[0] != ends[1] {
				return errWrongChain
			}
		}
		return nil
	})
	return best[1] / best[0], err
}

// rehearse makes the hints of all blocks that a chain will lack.
func (a *attacker) rehearse(z capacity.Element, compressions, steps int) {
	honest := a.newAttacker(nil)
	var pairs [2 * capacity.Lanes]capacity.Element
	x := honest.chain(z, 0)
	for range steps {
		var lacking []int
		for lane := range x {
			if i := a.place(&x[lane]).block; a.lacks(i) {
				lacking = append(lacking, i)
			}
		}
		a.prepare(compressions, lacking)
		honest.read(&x, &pairs)
		capacity.P2Many(x[:], pairs[:])
	}
}

// slowdown is what the model says of it: the mean time of a step over that of
// one that finds all blocks. It is on the provider's side: all blocks that a
// step needs are computed side by side, G and the search for them cost nothing,
// and there is memory for what is under way.
func (s storage) slowdown(hardness, compressions int, t Times, rng *rand.Rand) float64 {
	const steps = 200_000
	rounds, chains := hardness-1, 1
	if compressions > 0 {
		rounds, chains = hardness/compressions-1, compressions
	}
	sum := 0.0
	for range steps {
		lacking := 0.0
		for range capacity.Lanes {
			lacking += s[rng.IntN(len(s))]
		}
		if lacking > 0 {
			sum += float64(rounds) * t.compressions(int(math.Ceil(lacking))*chains)
			if compressions == 0 {
				sum += t.One // the chain's first
			}
		}
	}
	return 1 + sum/steps/t.Step
}
