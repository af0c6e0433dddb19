package capacity

import (
	"errors"
	"fmt"

	"github.com/muster-network/muster/capacity/internal/poseidon"
)

// Reasons why evidence does not show its statement; [Verify] wraps them.
var (
	ErrShape      = errors.New("malformed evidence")
	ErrUnitRoot   = errors.New("the unit's root is not in the seal root")
	ErrChain      = errors.New("the lane's end is not in the chain root at its place")
	ErrOpening    = errors.New("the block is not in the unit's array")
	ErrWrongBlock = errors.New("the opened block is not the one asked for")
	ErrFill       = errors.New("the block does not follow from its two predecessors")
)

// Read shows a block that a step of a chain read: Opening's path leads to the
// root of the unit's array, and on to sealRoot.
type Read struct {
	Unit int
	Opening
}

// FillStep shows that block i of an array was filled correctly.
type FillStep struct {
	Prev Opening // block i-1
	Ref  Opening // block j
	Next Opening // block i
}

// Evidence is the private part of an audit (protocol section 6): it shows a
// [Statement] without the arrays. Paths are siblings, lowest first.
type Evidence struct {
	LanePath  []Element  // from the lane's end to the segment's label
	LabelPath []Element  // from the label to the root of the unit's chain
	ChainPath []Element  // of place c in chainRoot
	Reads     []Read     // the q blocks that the lane read, in order
	UnitRoot  Element    // root_c
	UnitPath  []Element  // of place c in sealRoot
	Fills     []FillStep // one for each position of the query
}

// NewEvidence opens what the query asks for. arrays are those of units 0 … n-1,
// chain is the queried unit's, and seals and chains are the commitment's trees
// ([UnitTree]). It fails if q does not fit them.
func NewEvidence(arrays []*Array, seals, chains *Tree, chain *Chain, beacon Element, q Query) (*Evidence, error) {
	p, err := commonProfile(arrays)
	if err != nil {
		return nil, err
	}
	if err := q.check(p); err != nil {
		return nil, err
	}
	if q.Units != len(arrays) || q.Segment >= chain.Segments() {
		return nil, fmt.Errorf("the query is of segment %d of %d units, but there are %d segments and %d units",
			q.Segment, q.Units, chain.Segments(), len(arrays))
	}
	array := arrays[q.Unit]
	e := &Evidence{
		LabelPath: chain.tree.Path(q.Segment),
		ChainPath: chains.Path(q.Unit),
		UnitRoot:  array.Root(),
		UnitPath:  seals.Path(q.Unit),
	}
	z := seed(chainBase(array.sigma, beacon), q.Segment, e.LabelPath)
	w := newWorker(p, arrays, 1)
	w.run([]Element{z})
	e.LanePath = NewTree(laneBits, w.ends).Path(q.Lane)
	x := laneStart(z, q.Lane)
	for range p.Steps {
		at := p.place(&x, q.Units)
		r := Read{Unit: at.Unit, Opening: arrays[at.Unit].Open(at.Block)}
		r.Path = append(r.Path, seals.Path(at.Unit)...)
		e.Reads = append(e.Reads, r)
		x = laneStep(x, &r.Block, at)
	}
	var m mix
	for _, i := range q.Positions {
		j := m.compute(p.Hardness, array.sigma, i, array.Block(i-1))
		e.Fills = append(e.Fills, FillStep{Prev: array.Open(i - 1), Ref: array.Open(j), Next: array.Open(i)})
	}
	return e, nil
}

// seed is z of segment k, whose path to the root of the chain is given.
func seed(base Element, k int, path []Element) Element {
	z := base
	for v := len(path) - 1; v >= 0; v-- {
		if k>>v&1 == 1 {
			z = poseidon.Compress(&z, &path[v])
		}
	}
	return numbered(z, k)
}

// laneStart is the first x of a lane.
func laneStart(z Element, lane int) Element { return numbered(z, lane) }

// laneStep is the x after a step that read a block.
func laneStep(x Element, b *Block, at poseidon.Place) Element {
	e := poseidon.ElementOf(b, at.Element)
	return poseidon.Compress(&x, &e)
}

// Verify checks natively everything that the audit circuit shows. The error
// names the first thing that is wrong and wraps one of the reasons above.
func Verify(p Profile, st Statement, e *Evidence) error {
	if err := st.Query.check(p); err != nil {
		return err
	}
	if err := e.checkShape(p); err != nil {
		return err
	}
	q, sigma := st.Query, Sigma(st.Ctx, st.Query.Unit)
	if err := e.verifyLane(p, st, sigma); err != nil {
		return fmt.Errorf("unit %d, segment %d, lane %d: %w", q.Unit, q.Segment, q.Lane, err)
	}
	if climb(e.UnitRoot, q.Unit, e.UnitPath) != st.SealRoot {
		return fmt.Errorf("unit %d: %w", q.Unit, ErrUnitRoot)
	}
	for k, i := range q.Positions {
		if err := e.Fills[k].verify(p, sigma, i, e.UnitRoot); err != nil {
			return fmt.Errorf("position %d: %w", i, err)
		}
	}
	return nil
}

// verifyLane checks that the lane ends where the chain says.
func (e *Evidence) verifyLane(p Profile, st Statement, sigma Element) error {
	q := st.Query
	x := laneStart(seed(chainBase(sigma, st.Beacon), q.Segment, e.LabelPath), q.Lane)
	for k := range e.Reads {
		r, at := &e.Reads[k], p.place(&x, q.Units)
		if r.Unit != at.Unit || r.Index != at.Block {
			return fmt.Errorf("step %d: %w: block %d of unit %d, wanted %d of %d", k, ErrWrongBlock, r.Index, r.Unit, at.Block, at.Unit)
		}
		if climb(Leaf(&r.Block), r.Unit<<p.arrayDepth()|r.Index, r.Path) != st.SealRoot {
			return fmt.Errorf("step %d: block %d of unit %d: %w", k, r.Index, r.Unit, ErrOpening)
		}
		x = laneStep(x, &r.Block, at)
	}
	label := climb(x, q.Lane, e.LanePath)
	if climb(climb(label, q.Segment, e.LabelPath), q.Unit, e.ChainPath) != st.ChainRoot {
		return ErrChain
	}
	return nil
}

func (f *FillStep) verify(p Profile, sigma Element, i int, root Element) error {
	if err := f.Prev.verify(i-1, root); err != nil {
		return fmt.Errorf("previous block: %w", err)
	}
	var m mix
	if err := f.Ref.verify(m.compute(p.Hardness, sigma, i, &f.Prev.Block), root); err != nil {
		return fmt.Errorf("reference block: %w", err)
	}
	if err := f.Next.verify(i, root); err != nil {
		return err
	}
	var next Block
	m.next(&next, &f.Prev.Block, &f.Ref.Block)
	if next != f.Next.Block {
		return ErrFill
	}
	return nil
}

// verify checks that o opens block index of the array with this root.
func (o *Opening) verify(index int, root Element) error {
	if o.Index != index {
		return fmt.Errorf("%w: block %d, wanted %d", ErrWrongBlock, o.Index, index)
	}
	if o.root() != root {
		return fmt.Errorf("block %d: %w", index, ErrOpening)
	}
	return nil
}

// checkShape checks all lengths, so that the other checks may index freely.
func (e *Evidence) checkShape(p Profile) error {
	ok := len(e.LanePath) == laneBits && len(e.LabelPath) == p.Depth && len(e.ChainPath) == unitBits &&
		len(e.UnitPath) == unitBits && len(e.Reads) == p.Steps && len(e.Fills) == p.Positions
	for i := range e.Reads {
		ok = ok && len(e.Reads[i].Path) == p.arrayDepth()+unitBits
	}
	for i := range e.Fills {
		f := &e.Fills[i]
		for _, o := range []*Opening{&f.Prev, &f.Ref, &f.Next} {
			ok = ok && len(o.Path) == p.arrayDepth()
		}
	}
	if !ok {
		return fmt.Errorf("%w: it does not have the sizes of profile %q", ErrShape, p.Name)
	}
	return nil
}
