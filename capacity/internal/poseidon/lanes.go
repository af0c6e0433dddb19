package poseidon

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/muster-network/muster/capacity/internal/blamka"
)

// Lanes is the number of lanes of a chain's segment.
const Lanes = 8

// Memory is what the lanes of a chain read: the blocks of units 0, 1, …, as
// many of each.
type Memory struct {
	bases  []*blamka.Block // the first of each
	units  [][]blamka.Block
	blocks int
}

// NewMemory is the memory of units, which all have the same number of blocks,
// below 2^32.
func NewMemory(units [][]blamka.Block) *Memory {
	m := &Memory{units: units, blocks: len(units[0])}
	for _, blocks := range units {
		m.bases = append(m.bases, &blocks[0])
	}
	return m
}

// Run sets ends to the last x of each lane of a segment whose seed is z, or of
// two: there are one or two seeds, and [Lanes] ends for each (protocol section
// 5).
func (m *Memory) Run(ends, z []fr.Element, steps int) {
	k := inUse()
	start(k, ends, z)
	m.advance(k, ends, steps)
}

// start sets x to the first x of each lane.
func start(k kernel, x, z []fr.Element) {
	var space [2 * maxLanes]fr.Element
	pairs := space[:2*len(x)]
	for i := range x {
		pairs[2*i], pairs[2*i+1] = z[i/Lanes], laneNumbers[i%Lanes]
	}
	compressMany(k, x, pairs)
}

// maxLanes are those of two chains.
const maxLanes = 2 * Lanes

var laneNumbers = func() (n [Lanes]fr.Element) {
	for l := range n {
		n[l].SetUint64(uint64(l))
	}
	return n
}()

// advance makes steps of all lanes, whose x it replaces.
func (m *Memory) advance(k kernel, x []fr.Element, steps int) {
	if steps < 1 || advanceVector(k, x, m, steps) {
		return
	}
	var space [2 * maxLanes]fr.Element
	pairs := space[:2*len(x)] // of each lane: x, and the element that it read
	var places [maxLanes]Place
	for range steps {
		for i := range x {
			places[i] = PlaceOf(&x[i], len(m.units), m.blocks)
			pairs[2*i] = x[i]
		}
		// Nothing but reads here: a core then waits for all of them at once.
		for i, at := range places[:len(x)] {
			pairs[2*i+1] = limbsOf(wordsOf(&m.units[at.Unit][at.Block], at.Element))
		}
		for i := range x {
			toElement(&pairs[2*i+1])
		}
		compressMany(k, x, pairs)
	}
}

// A Place is what a lane reads in a step: an element of a block of a unit.
type Place struct{ Unit, Block, Element int }

// PlaceOf is what a lane reads from x, with as many units and blocks.
func PlaceOf(x *fr.Element, units, blocks int) Place {
	w := x.Bits()
	scale := func(fraction uint64, n int) int { return int(fraction * uint64(n) >> 32) }
	return Place{
		Unit:    scale(w[0]>>32, units),
		Block:   scale(uint64(uint32(w[0])), blocks),
		Element: scale(uint64(uint32(w[1])), Elements),
	}
}
