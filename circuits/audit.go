package circuits

import (
	"fmt"
	"math/bits"

	"github.com/consensys/gnark/frontend"

	"github.com/muster-network/muster/capacity"
)

// Widths of the query's fields (protocol section 6).
const (
	unitBits     = 10
	laneBits     = 3
	segmentBits  = 22
	positionBits = 24
)

// nbPublic is the number of public inputs.
const nbPublic = 5

// Audit is the audit circuit of protocol section 6 for one profile. The public
// inputs come first, in the order of the protocol.
type Audit struct {
	Ctx       frontend.Variable `gnark:",public"`
	SealRoot  frontend.Variable `gnark:",public"`
	Beacon    frontend.Variable `gnark:",public"`
	ChainRoot frontend.Variable `gnark:",public"`
	Query     frontend.Variable `gnark:",public"`

	LanePath  []frontend.Variable // from the lane's end to the segment's label
	LabelPath []frontend.Variable // from the label to the root of the unit's chain
	ChainPath []frontend.Variable // of place c in the tree over the chains
	Reads     []Read              // the blocks that the lane read, in order
	UnitRoot  frontend.Variable   // root_c
	UnitPath  []frontend.Variable // of place c in the seal tree
	Fills     []Filled            // one for each position

	profile capacity.Profile
	drop    string // the rule that a test leaves out
	made    *gates `gnark:"-"` // by Define
}

// Read is a block as the elements that its digest is of, and the siblings on
// its way to the seal root, lowest first.
type Read struct {
	Elements [blockElements]frontend.Variable
	Path     []frontend.Variable
}

// Opened is a block and the siblings on its way to the array's root, lowest
// first.
type Opened struct {
	Block [blockWords][8]frontend.Variable // bytes, lowest first
	Path  []frontend.Variable
}

// Filled is what shows that a block follows from its predecessors. The block
// itself is what the circuit computes.
type Filled struct {
	Prev, Ref Opened
	NextPath  []frontend.Variable
}

// New returns the circuit of a profile, without values. If the profile is
// invalid, the error is [capacity.ErrProfile].
func New(p capacity.Profile) (*Audit, error) {
	if err := p.Validate(); err != nil {
		return nil, fmt.Errorf("make the audit circuit: %w", err)
	}
	path := func(depth int) []frontend.Variable { return make([]frontend.Variable, depth) }
	opened := func() Opened { return Opened{Path: path(arrayDepth(p))} }
	a := &Audit{
		LanePath:  path(laneBits),
		LabelPath: path(p.Depth),
		ChainPath: path(unitBits),
		UnitPath:  path(unitBits),
		profile:   p,
	}
	for range p.Steps {
		a.Reads = append(a.Reads, Read{Path: path(arrayDepth(p) + unitBits)})
	}
	for range p.Positions {
		a.Fills = append(a.Fills, Filled{Prev: opened(), Ref: opened(), NextPath: path(arrayDepth(p))})
	}
	return a, nil
}

// arrayDepth is the depth of the tree over an array's blocks.
func arrayDepth(p capacity.Profile) int { return bits.Len(uint(p.Blocks - 1)) }

const (
	ruleQueryBit  = "query: bit"
	ruleQuerySum  = "query: sum of the fields"
	ruleSealRoot  = "unit: root in the seal tree"
	ruleChainRoot = "chain: the lane's end in the tree"
	ruleSeedNode  = "chain: left sibling in the segment's seed"
	ruleReadRoot  = "chain: block in its unit's array"
	ruleReadPart  = "chain: element of the block"
	rulePrevBit   = "fill: bit of the previous position"
	rulePrevSum   = "fill: previous position"
	rulePrevRoot  = "fill: previous block in the array"
	ruleRefRoot   = "fill: reference block in the array"
	ruleNextRoot  = "fill: block in the array"
)

// query is the query's fields in bits, lowest first, and the number of units.
type query struct {
	unit, lane, segment []variable
	units               variable // n
	positions           [][]variable
}

// Define adds the constraints of protocol section 6.
func (a *Audit) Define(api frontend.API) error {
	g := newGates(api, a.drop)
	q := a.unpack(g)
	sigma := g.compress(a.Ctx, g.fromBits(q.unit))

	end := a.lane(g, q, a.seed(g, q, sigma))
	label := g.climb(end, q.lane, a.LanePath)
	chain := g.climb(label, q.segment, a.LabelPath)
	g.equal(ruleChainRoot, g.climb(chain, q.unit, a.ChainPath), a.ChainRoot)

	g.equal(ruleSealRoot, g.climb(a.UnitRoot, q.unit, a.UnitPath), a.SealRoot)
	for i := range a.Fills {
		a.fill(g, q.positions[i], sigma, &a.Fills[i])
	}
	if err := g.close(); err != nil {
		return err
	}
	a.made = g
	return nil
}

// unpack splits the query.
//
// Why it is sound: all fields are given by bits; their sum with the fields'
// weights is an integer below 2^250, so the split is the only one. Segments
// have as many bits as the profile's tree has levels, positions as many as its
// array's: no proof exists for a query beyond them. Whoever makes the query
// must see to it that its unit is among the claimed ones, that its segment is
// one of the chain's, and that positions are at least 2 and below T.
func (a *Audit) unpack(g *gates) query {
	defer g.gadget("query")()
	p := a.profile
	offset := 0
	var sum variable = 0
	take := func(n, width int) []variable {
		b := g.bitsAt(ruleQueryBit, a.Query, offset, n)
		sum = g.api.Add(sum, g.api.Mul(g.fromBits(b), pow2(offset)))
		offset += width
		return b
	}
	q := query{unit: take(unitBits, unitBits)}
	q.units = g.api.Add(g.fromBits(take(unitBits, unitBits)), 1)
	q.lane = take(laneBits, laneBits)
	q.segment = take(p.Depth, segmentBits)
	for range p.Positions {
		q.positions = append(q.positions, take(arrayDepth(p), positionBits))
	}
	g.equal(ruleQuerySum, sum, a.Query)
	return q
}

// seed is z of the query's segment (protocol section 5).
//
// Why it is sound: the siblings that may enter z are the wires of LabelPath,
// which opens the label too; with bit v of k, z becomes
// z + bit·(P2(z, sibling) - z). A prover that puts in another sibling has to
// find a path with it to the root that it has posted.
func (a *Audit) seed(g *gates, q query, sigma variable) variable {
	defer g.gadget("segment's seed")()
	z := g.compress(sigma, a.Beacon)
	for v := len(a.LabelPath) - 1; v >= 0; v-- {
		with := g.compress(z, a.LabelPath[v])
		z = g.api.Add(z, g.mul(ruleSeedNode, q.segment[v], g.api.Sub(with, z)))
	}
	return g.compress(z, g.fromBits(q.segment))
}

// lane is the end of the query's lane in the segment of seed z.
//
// Why it is sound: x is the only output of P2 and its words are canonical, so
// unit, block and element are determined. The block is opened at unit and
// index in the seal root by a single path, whose place is the index's bits and
// then the unit's; its digest determines its elements.
func (a *Audit) lane(g *gates, q query, z variable) variable {
	defer g.gadget("lane")()
	x := g.compress(z, g.fromBits(q.lane))
	for i := range a.Reads {
		w := g.words(x)
		unit := g.scaled(g.high(w[0]), q.units, unitBits)
		block := g.scaled(g.low(w[0]), a.profile.Blocks, arrayDepth(a.profile))
		part := g.scaled(g.low(w[1]), blockElements, bits.Len(blockElements-1))
		elements := a.Reads[i].Elements[:]
		place := append(append([]variable{}, block...), unit...)
		g.equal(ruleReadRoot, g.climb(g.digest(elements), place, a.Reads[i].Path), a.SealRoot)
		x = g.compress(x, g.choose(elements, part))
	}
	return x
}

// choose is the element at a place, whose bits are below the number of
// elements.
//
// Why it is sound: bit by bit, from the lowest, each pair of neighbours becomes
// left + bit·(right - left). An element without a right neighbour can only be
// asked for with bit 0.
func (g *gates) choose(elements, place []variable) variable {
	defer g.gadget("element of a block")()
	level := elements
	for _, bit := range place {
		var next []variable
		for i := 0; i < len(level); i += 2 {
			v := level[i]
			if i+1 < len(level) {
				v = g.api.Add(v, g.mul(ruleReadPart, bit, g.api.Sub(level[i+1], v)))
			}
			next = append(next, v)
		}
		level = next
	}
	return level[0]
}

// witness range-checks a block.
func (g *gates) witness(block *[blockWords][8]variable) *wordBlock {
	defer g.gadget("block's bytes")()
	var b wordBlock
	for i := range b {
		b[i] = g.witnessWord(block[i])
	}
	return &b
}

// fill checks that the block at a position follows from the one before it and
// the one that these determine (protocol section 4).
//
// Why it is sound: i-1 is split into as many bits as the array's tree has
// levels, which is possible in one way. s_1 … s_h are the only outputs of P2,
// and the words of what is mixed in are canonical. Both blocks are opened at
// their places and have proven bytes; the block computed from them is opened
// at place i.
func (a *Audit) fill(g *gates, position []variable, sigma variable, f *Filled) {
	defer g.gadget("fill")()
	n := arrayDepth(a.profile)
	i := g.fromBits(position)
	before := g.api.Sub(i, 1)

	prev := g.witness(&f.Prev.Block)
	prevPlace := g.bits(rulePrevBit, rulePrevSum, before, n)
	g.equal(rulePrevRoot, g.climb(g.leaf(prev), prevPlace, f.Prev.Path), a.UnitRoot)

	mix, last := a.mix(g, g.api.Add(sigma, i), g.field(prev[0], prev[1], prev[2]))
	ref := g.witness(&f.Ref.Block)
	refPlace := g.scaled(g.low(last[0]), before, n)
	g.equal(ruleRefRoot, g.climb(g.leaf(ref), refPlace, f.Ref.Path), a.UnitRoot)

	next := g.fill(prev, ref, mix)
	g.equal(ruleNextRoot, g.climb(g.leaf(&next), position, f.NextPath), a.UnitRoot)
}

// mix is the words of e_0 … e_31, in order, and those of s_h.
func (a *Audit) mix(g *gates, salt, first variable) (mix *wordBlock, last [elementWords]word) {
	defer g.gadget("mix")()
	const elements = blockWords / elementWords
	h := a.profile.Hardness
	sums := make([]variable, min(h, elements)) // the elements that differ
	s := first
	for k := range h {
		if k == 0 {
			s = g.compress(salt, first)
		} else {
			s = g.compress(s, salt)
		}
		if e := k / max(1, h/elements); k%max(1, h/elements) == 0 {
			sums[e] = s
		} else {
			sums[e] = g.api.Add(sums[e], s)
		}
	}
	mix = new(wordBlock)
	for m, e := range sums {
		last = g.words(e)
		for ; m < elements; m += len(sums) {
			copy(mix[elementWords*m:], last[:])
		}
	}
	if h > elements { // the last element is a sum
		last = g.words(s)
	}
	return mix, last
}
