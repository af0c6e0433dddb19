package circuits

import (
	"math/big"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/constraint/solver"

	"github.com/muster-network/muster/capacity"
)

// forger is a provider that knows all arrays and can put anything into them and
// into the trees. Its evidence is right except for what a test changes. The
// labels of its chain are made up but for the one that is asked for, which no
// single audit can tell.
type forger struct {
	t       testing.TB
	profile capacity.Profile
	ctx     fr.Element
	beacon  fr.Element
	sigma   fr.Element // of lieUnit
	blocks  [][]capacity.Block
	trees   []*capacity.Tree // over the blocks of each unit, made by seal

	// What the lane does.
	seed  func(nodes []fr.Element) fr.Element // z, from the left siblings by level
	place func(x fr.Element) readPlace        // what is read from x
	shown func(step int, at readPlace) capacity.Block
	taken func(b *capacity.Block, at readPlace) fr.Element // what enters x

	// What the fill does.
	indexWords func(s fr.Element) [4]uint64     // of what is mixed in
	hashes     func(i int) [2]fr.Element        // s_1 and s_2
	reference  func(last fr.Element, i int) int // j
	previous   func(i int) capacity.Opening     // what is shown for block i-1
	referred   func(j int) capacity.Opening     // what is shown for block j
	unitRoot   func() fr.Element                // root_c as it is shown
	sealed     func(roots []fr.Element)         // changes what is sealed
	posted     func(q *capacity.Query)          // where the chain's parts are posted
	choices    []solver.Option                  // a prover's own choices
}

// readPlace is what a step reads: an element of a block of a unit.
type readPlace struct{ unit, block, element int }

// What the lies are about.
const (
	lieUnit, lieUnits   = 1, 3
	lieLane, lieSegment = 5, 37 // segment 0b100101
	liePosition         = 100
	otherPosition       = 33
)

func newForger(t testing.TB, p capacity.Profile) *forger {
	t.Helper()
	f := &forger{t: t, profile: p, ctx: element(t, "4711"), beacon: element(t, "815")}
	f.sigma = capacity.Sigma(f.ctx, lieUnit)
	for unit := range lieUnits {
		blocks := make([]capacity.Block, p.Blocks)
		if err := capacity.Fill(t.Context(), p, capacity.Sigma(f.ctx, unit), blocks, nil); err != nil {
			t.Fatal(err)
		}
		f.blocks = append(f.blocks, blocks)
	}
	f.seed = func(nodes []fr.Element) fr.Element {
		z := referenceP2(f.sigma, f.beacon)
		for v := p.Depth - 1; v >= 0; v-- {
			if lieSegment>>v&1 == 1 {
				z = referenceP2(z, nodes[v])
			}
		}
		return referenceP2(z, referenceField(lieSegment))
	}
	f.place = func(x fr.Element) readPlace { return f.placeAmong(x, lieUnits) }
	f.shown = func(_ int, at readPlace) capacity.Block { return f.blocks[at.unit][at.block] }
	f.taken = func(b *capacity.Block, at readPlace) fr.Element { return capacity.BlockElement(b, at.element) }
	f.indexWords = canonicalWords
	f.hashes = f.trueHashes
	f.reference = func(last fr.Element, i int) int { return int(last.Bits()[0] & 0xffffffff * uint64(i-1) >> 32) }
	f.previous = func(i int) capacity.Opening { return f.open(i - 1) }
	f.referred = f.open
	f.unitRoot = func() fr.Element { return f.trees[lieUnit].Root() }
	f.sealed = func([]fr.Element) {}
	f.posted = func(*capacity.Query) {}
	f.seal()
	return f
}

// placeAmong is what is read from x with n units.
func (f *forger) placeAmong(x fr.Element, n uint64) readPlace {
	w := x.Bits()
	return readPlace{
		unit:    int(w[0] >> 32 * n >> 32),
		block:   int(w[0] & 0xffffffff * uint64(f.profile.Blocks) >> 32),
		element: int(w[1] & 0xffffffff * 43 >> 32),
	}
}

func canonicalWords(e fr.Element) [4]uint64 { return e.Bits() }

// wordsPlusModulus is the words of e + r, which field() takes to e too.
func wordsPlusModulus(e fr.Element) (w [4]uint64) {
	v := new(big.Int).Add(e.BigInt(new(big.Int)), fr.Modulus())
	for i := range w {
		w[i] = low64(new(big.Int).Rsh(v, uint(64*i)))
	}
	return w
}

// seal digests the blocks as they are now.
func (f *forger) seal() {
	f.trees = nil
	for _, blocks := range f.blocks {
		leaves := make([]fr.Element, len(blocks))
		for i := range leaves {
			leaves[i] = capacity.Leaf(&blocks[i])
		}
		f.trees = append(f.trees, capacity.NewTree(arrayDepth(f.profile), leaves))
	}
}

// own is the blocks of the unit that the lies are about.
func (f *forger) own() []capacity.Block { return f.blocks[lieUnit] }

func (f *forger) open(i int) capacity.Opening {
	return capacity.Opening{Index: i, Block: f.own()[i], Path: f.trees[lieUnit].Path(i)}
}

// trueHashes are s_1 and s_2 of position i.
func (f *forger) trueHashes(i int) [2]fr.Element {
	var salt fr.Element
	salt.SetUint64(uint64(i)).Add(&salt, &f.sigma)
	prev := f.previous(i).Block
	s := referenceP2(salt, referenceField(prev[0], prev[1], prev[2]))
	return [2]fr.Element{s, referenceP2(s, salt)}
}

// fill makes block i from its predecessors, as the forger likes it.
func (f *forger) fill(i int) {
	s := f.hashes(i)
	mixed := f.previous(i).Block
	for m := range 32 {
		for k, w := range f.indexWords(s[m%2]) {
			mixed[4*m+k] ^= w
		}
	}
	ref := f.referred(f.reference(s[1], i)).Block
	f.own()[i] = referenceG(&mixed, &ref)
}

// choose lets the prover choose the values of a hint.
func (f *forger) choose(of, by solver.Hint) { f.choices = append(f.choices, override(of, by)) }

// audit opens the query of the lies.
func (f *forger) audit() (capacity.Statement, *capacity.Evidence) {
	q := capacity.Query{Unit: lieUnit, Units: lieUnits, Lane: lieLane, Segment: lieSegment, Positions: []int{liePosition, otherPosition}}
	var roots []fr.Element
	for _, tree := range f.trees {
		roots = append(roots, tree.Root())
	}
	f.sealed(roots)
	seals := capacity.UnitTree(roots)

	at := q // where the forger posts what it computes
	f.posted(&at)
	labels := make([]fr.Element, fixtureSegments)
	for j := range labels {
		labels[j].SetUint64(uint64(1000 + j))
	}
	nodes := capacity.NewTree(f.profile.Depth, labels).Path(at.Segment)
	z := f.seed(nodes)
	x := referenceP2(z, referenceField(lieLane))
	e := &capacity.Evidence{UnitRoot: f.unitRoot(), UnitPath: seals.Path(lieUnit)}
	for step := range f.profile.Steps {
		place := f.place(x)
		o := capacity.Opening{Index: place.block, Block: f.shown(step, place), Path: f.trees[place.unit].Path(place.block)}
		o.Path = append(o.Path, seals.Path(place.unit)...)
		e.Reads = append(e.Reads, capacity.Read{Unit: place.unit, Opening: o})
		x = referenceP2(x, f.taken(&o.Block, place))
	}
	ends := make([]fr.Element, capacity.Lanes)
	ends[at.Lane] = x
	lanes := capacity.NewTree(laneBits, ends)
	labels[at.Segment] = lanes.Root()
	chain := capacity.NewTree(f.profile.Depth, labels)
	chainRoots := make([]fr.Element, lieUnits)
	chainRoots[at.Unit] = chain.Root()
	chains := capacity.UnitTree(chainRoots)
	e.LanePath, e.LabelPath, e.ChainPath = lanes.Path(at.Lane), chain.Path(at.Segment), chains.Path(at.Unit)

	for _, i := range q.Positions {
		j := f.reference(f.hashes(i)[1], i)
		e.Fills = append(e.Fills, capacity.FillStep{Prev: f.previous(i), Ref: f.referred(j), Next: f.open(i)})
	}
	return capacity.Statement{
		Ctx: f.ctx, SealRoot: seals.Root(), Beacon: f.beacon, ChainRoot: chains.Root(),
		Query: capacity.Query{Unit: q.Unit, Units: q.Units, Lane: q.Lane, Segment: q.Segment, Positions: slices.Clone(q.Positions)},
	}, e
}

// refilled is [forger.audit] after the positions asked for were filled again,
// the lower one first, and everything was sealed.
func (f *forger) refilled() (capacity.Statement, *capacity.Evidence) {
	f.fill(otherPosition)
	f.fill(liePosition)
	f.seal()
	return f.audit()
}
