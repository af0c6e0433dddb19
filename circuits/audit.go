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
	slotBits     = 8
	targetBits   = 64
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
	ShareRoot frontend.Variable `gnark:",public"`
	Query     frontend.Variable `gnark:",public"`

	UnitRoot  frontend.Variable   // root_c
	UnitPath  []frontend.Variable // of place c in the seal tree
	Nonce     [8]frontend.Variable
	NoncePath []frontend.Variable // of place c·m+slot in the share tree
	Visits    []Opened            // the blocks of the walk, in order
	Fills     []Filled            // one for each position

	profile capacity.Profile
	drop    string // the rule that a test leaves out
	made    *gates `gnark:"-"` // by Define
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
	opened := func() Opened { return Opened{Path: make([]frontend.Variable, p.LogBlocks)} }
	a := &Audit{
		UnitPath:  make([]frontend.Variable, unitBits),
		NoncePath: make([]frontend.Variable, unitBits+slotWidth(p)),
		profile:   p,
	}
	for range p.Steps {
		a.Visits = append(a.Visits, opened())
	}
	for range p.Positions {
		a.Fills = append(a.Fills, Filled{Prev: opened(), Ref: opened(), NextPath: make([]frontend.Variable, p.LogBlocks)})
	}
	return a, nil
}

const (
	ruleQueryBit    = "query: bit"
	ruleQueryByte   = "query: byte of the target"
	ruleQuerySum    = "query: sum of the fields"
	ruleSealRoot    = "unit: root in the seal tree"
	ruleShareRoot   = "share: nonce in the share tree"
	ruleVisitRoot   = "walk: visited block in the array"
	ruleAddressBit  = "walk: bit of the address"
	ruleAddressSum  = "walk: byte of the address"
	ruleTargetByte  = "walk: byte of the distance to the target"
	ruleTargetSum   = "walk: distance to the target"
	rulePrevBit     = "fill: bit of the previous position"
	rulePrevSum     = "fill: previous position"
	rulePrevRoot    = "fill: previous block in the array"
	ruleRefBit      = "fill: bit of the reference"
	ruleRefRestByte = "fill: byte of the reference's fraction"
	ruleRefProduct  = "fill: reference"
	ruleRefRoot     = "fill: reference block in the array"
	ruleNextRoot    = "fill: block in the array"
)

// query is the query's fields. unit, slot and positions are bits, lowest
// first.
type query struct {
	unit, slot []variable
	target     word
	positions  [][]variable
}

// Define adds the constraints of protocol section 6.
func (a *Audit) Define(api frontend.API) error {
	g := newGates(api, a.drop)
	q := a.unpack(g)
	sigma := g.compress(a.Ctx, g.fromBits(q.unit))

	g.equal(ruleSealRoot, g.climb(a.UnitRoot, q.unit, a.UnitPath), a.SealRoot)
	nonce := g.witnessWord(a.Nonce)
	place := append(append([]variable{}, q.slot...), q.unit...)
	leaf := g.api.Add(g.value(nonce), 1)
	g.equal(ruleShareRoot, g.climb(leaf, place, a.NoncePath), a.ShareRoot)

	a.walk(g, q, sigma, nonce)
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
// Why it is sound: unit, slot and positions are given by bits, the target by
// proven bytes; their sum with the fields' weights is an integer below 2^250,
// so the split is the only one. Slots have as many bits as the profile's m
// needs, positions as many as its T: no proof exists for a query beyond them.
// Whoever makes the query must see to it that positions are at least 2.
func (a *Audit) unpack(g *gates) query {
	defer g.gadget("query")()
	p := a.profile
	offset := 0
	var sum variable = 0
	take := func(value variable, width int) {
		sum = g.api.Add(sum, g.api.Mul(value, pow2(offset)))
		offset += width
	}
	takeBits := func(n, width int) []variable {
		b := g.bitsAt(ruleQueryBit, a.Query, offset, n)
		take(g.fromBits(b), width)
		return b
	}
	q := query{unit: takeBits(unitBits, unitBits), slot: takeBits(slotWidth(p), slotBits)}
	for i, v := range g.hint(bytesHint, targetBits/8, a.Query, offset) {
		g.isByte(ruleQueryByte, v)
		q.target[i] = v
	}
	take(g.value(q.target), targetBits)
	for range p.Positions {
		q.positions = append(q.positions, takeBits(p.LogBlocks, positionBits))
	}
	g.equal(ruleQuerySum, sum, a.Query)
	return q
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

// walk checks that the nonce's walk visits blocks of the array and ends below
// the target (protocol section 5).
//
// Why it is sound: the header's words are proven (beacon and σ as canonical
// words), so the first state is G of it but for the pinning, which the next
// step does. The address is given by bits whose sums are the low bytes of
// S[0], whether or not these are pinned yet; each visited block is opened at
// that address, and its proven bytes determine its digest. If y >= target,
// then target-1-y is negative, and not a sum of 8 bytes.
func (a *Audit) walk(g *gates, q query, sigma variable, nonce word) {
	defer g.gadget("walk")()
	beaconWords, sigmaWords := g.words(a.Beacon), g.words(sigma)
	slot := zeroWord
	slot[0] = g.fromBits(q.slot)
	header := append(append(beaconWords[:], sigmaWords[:]...), slot, nonce)
	s := g.start(header)
	for i := range a.Visits {
		block := g.witness(&a.Visits[i].Block)
		address := g.address(s[0], a.profile.LogBlocks)
		g.equal(ruleVisitRoot, g.climb(g.leaf(block), address, a.Visits[i].Path), a.UnitRoot)
		s = g.step(&s, block)
	}
	distance := g.api.Sub(g.value(q.target), 1, g.value(g.fold(&s)))
	bytes := g.hint(bytesHint, 8, distance, 0)
	for _, v := range bytes {
		g.isByte(ruleTargetByte, v)
	}
	g.equal(ruleTargetSum, g.fromBytes(bytes), distance)
}

// address is the n low bits of a word.
func (g *gates) address(w claim, n int) []variable {
	defer g.gadget("address")()
	var address []variable
	for i := range (n + 7) / 8 {
		address = append(address, g.bits(ruleAddressBit, ruleAddressSum, w[i], 8)...)
	}
	return address[:n]
}

// fold returns the exclusive or of all words of s, and pins them.
func (g *gates) fold(s *claimBlock) word {
	defer g.gadget("fold")()
	y := g.prove(s[0])
	for _, w := range s[1:] {
		y = g.xorClaim(w, y)
	}
	return y
}

// fill checks that the block at a position follows from the one before it and
// the one that these determine (protocol section 4).
//
// Why it is sound: i-1 is split into as many bits as T has, which is possible
// in one way. s is the only output of P2, its words are canonical. The product
// lo32(s)·(i-1) is below 2^56, and so is 2^32·j plus four bytes, so j is its
// integer part. Both blocks are opened at their places and have proven bytes;
// the block computed from them is opened at place i.
func (a *Audit) fill(g *gates, position []variable, sigma variable, f *Filled) {
	defer g.gadget("fill")()
	n := a.profile.LogBlocks
	i := g.fromBits(position)
	before := g.api.Sub(i, 1)

	prev := g.witness(&f.Prev.Block)
	prevPlace := g.bits(rulePrevBit, rulePrevSum, before, n)
	g.equal(rulePrevRoot, g.climb(g.leaf(prev), prevPlace, f.Prev.Path), a.UnitRoot)

	salt := g.api.Add(sigma, i)
	s := g.compress(salt, g.field(prev[0], prev[1], prev[2]))
	for range a.profile.Hardness - 1 {
		s = g.compress(s, salt)
	}
	w := g.words(s)

	ref := g.witness(&f.Ref.Block)
	refPlace := g.reference(g.low(w[0]), before, n)
	g.equal(ruleRefRoot, g.climb(g.leaf(ref), refPlace, f.Ref.Path), a.UnitRoot)

	next := g.fill(prev, ref, w)
	g.equal(ruleNextRoot, g.climb(g.leaf(&next), position, f.NextPath), a.UnitRoot)
}

// reference is the n bits of (low·before) >> 32, for low below 2^32.
func (g *gates) reference(low, before variable, n int) []variable {
	defer g.gadget("reference")()
	const fraction = 4 // bytes
	hints := g.hint(referenceHint, n+fraction, low, before)
	place, rest := hints[:n], hints[n:]
	for _, v := range place {
		g.bit(ruleRefBit, v)
	}
	for _, v := range rest {
		g.isByte(ruleRefRestByte, v)
	}
	g.product(ruleRefProduct, low, before,
		g.api.Add(g.fromBytes(rest), g.api.Mul(g.fromBits(place), pow2(8*fraction))))
	return place
}

// slotWidth is the number of bits of a slot of the profile.
func slotWidth(p capacity.Profile) int { return bits.Len(uint(p.Slots)) - 1 }
