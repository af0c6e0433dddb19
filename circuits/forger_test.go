package circuits

import (
	"math/big"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/muster-network/muster/capacity"
)

// forger is a provider that knows one unit's array and can put anything into
// it and into the trees. Its evidence is right except for what a test changes.
type forger struct {
	t       testing.TB
	profile capacity.Profile
	ctx     fr.Element
	beacon  fr.Element
	target  uint64
	unit    int
	sigma   fr.Element
	blocks  []capacity.Block
	tree    *capacity.Tree // over the blocks, made by seal

	beaconWords [4]uint64                          // as the walks have them
	indexWords  func(s fr.Element) [4]uint64       // as the fill has them
	reference   func(s [4]uint64, i int) int       // j
	visited     func(step, i int) *capacity.Block  // what a walk is shown for block i
	previous    func(i int) capacity.Opening       // what is shown for block i-1
	referred    func(j int) capacity.Opening       // what is shown for block j
	nonces      map[int]uint64                     // by place in the share tree
	sealed      map[int]func(f *forger) fr.Element // by place in the seal tree
}

func newForger(t testing.TB, p capacity.Profile) *forger {
	t.Helper()
	f := &forger{t: t, profile: p, ctx: element(t, "4711"), beacon: element(t, "815"), target: 1 << 60, unit: 1}
	f.sigma = capacity.Sigma(f.ctx, f.unit)
	f.blocks = make([]capacity.Block, p.Blocks())
	if err := capacity.Fill(t.Context(), p, f.sigma, f.blocks, nil); err != nil {
		t.Fatal(err)
	}
	f.beaconWords = canonicalWords(f.beacon)
	f.indexWords = canonicalWords
	f.reference = func(s [4]uint64, i int) int { return int(s[0] & 0xffffffff * uint64(i-1) >> 32) }
	f.visited = func(_, i int) *capacity.Block { return &f.blocks[i] }
	f.previous = func(i int) capacity.Opening { return f.open(i - 1) }
	f.referred = f.open
	f.nonces = map[int]uint64{}
	f.sealed = map[int]func(*forger) fr.Element{f.unit: func(f *forger) fr.Element { return f.tree.Root() }}
	f.seal()
	return f
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
	leaves := make([]fr.Element, len(f.blocks))
	for i := range leaves {
		leaves[i] = capacity.Leaf(&f.blocks[i])
	}
	f.tree = capacity.NewTree(f.profile.LogBlocks, leaves)
}

func (f *forger) open(i int) capacity.Opening {
	return capacity.Opening{Index: i, Block: f.blocks[i], Path: f.tree.Path(i)}
}

// walk is what the circuit sees of a walk: the openings, and y.
func (f *forger) walk(slot int, nonce uint64) (visits []capacity.Opening, y uint64) {
	var s, zero capacity.Block
	sigmaWords := canonicalWords(f.sigma)
	copy(s[0:], f.beaconWords[:])
	copy(s[4:], sigmaWords[:])
	s[8], s[9] = uint64(slot), nonce
	s = referenceG(&s, &zero)
	for step := range f.profile.Steps {
		i := int(s[0] % uint64(len(f.blocks)))
		o := f.open(i)
		o.Block = *f.visited(step, i)
		visits = append(visits, o)
		s = referenceG(&s, &o.Block)
	}
	for _, w := range s {
		y ^= w
	}
	return visits, y
}

// find is the first nonce from `from` on that wins in a slot, or that loses.
func (f *forger) find(slot int, from uint64, wins bool) uint64 {
	for nonce := from; ; nonce++ {
		if _, y := f.walk(slot, nonce); y < f.target == wins {
			return nonce
		}
	}
}

func (f *forger) place(slot int) int { return f.unit*f.profile.Slots + slot }

// indexHash is s of position i.
func (f *forger) indexHash(i int) fr.Element {
	var salt fr.Element
	salt.SetUint64(uint64(i)).Add(&salt, &f.sigma)
	prev := f.previous(i).Block
	s := referenceP2(salt, referenceField(prev[0], prev[1], prev[2]))
	for range f.profile.Hardness - 1 {
		s = referenceP2(s, salt)
	}
	return s
}

// fill makes block i from its predecessors, as the forger likes it.
func (f *forger) fill(i int) {
	s := f.indexWords(f.indexHash(i))
	mixed := f.previous(i).Block
	for k, w := range s {
		mixed[124+k] ^= w
	}
	ref := f.referred(f.reference(s, i)).Block
	f.blocks[i] = referenceG(&mixed, &ref)
}

// audit opens a query for slot, with the nonce that f has posted for it.
func (f *forger) audit(slot int, positions ...int) (capacity.Statement, *capacity.Evidence) {
	roots, places := make([]fr.Element, capacity.MaxUnits), make([]fr.Element, capacity.MaxUnits*f.profile.Slots)
	for place, root := range f.sealed {
		roots[place] = root(f)
	}
	for place, nonce := range f.nonces {
		places[place] = referenceField(nonce+1, 0)
	}
	seals := capacity.SealTree(roots)
	shares := capacity.NewTree(unitBits+slotWidth(f.profile), places)
	e := &capacity.Evidence{
		UnitRoot:  f.tree.Root(),
		UnitPath:  seals.Path(f.unit),
		Nonce:     f.nonces[f.place(slot)],
		NoncePath: shares.Path(f.place(slot)),
	}
	e.Visits, _ = f.walk(slot, e.Nonce)
	for _, i := range positions {
		j := f.reference(f.indexWords(f.indexHash(i)), i)
		e.Fills = append(e.Fills, capacity.FillStep{Prev: f.previous(i), Ref: f.referred(j), Next: f.open(i)})
	}
	return capacity.Statement{
		Ctx: f.ctx, SealRoot: seals.Root(), Beacon: f.beacon, ShareRoot: shares.Root(),
		Query: capacity.Query{Unit: f.unit, Slot: slot, Target: f.target, Positions: slices.Clone(positions)},
	}, e
}
