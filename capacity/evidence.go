package capacity

import (
	"errors"
	"fmt"

	"github.com/muster-network/muster/capacity/internal/blamka"
)

// Reasons why evidence does not show its statement; [Verify] wraps them.
var (
	ErrNoShare    = errors.New("no nonce wins") // the whole range was searched
	ErrShape      = errors.New("malformed evidence")
	ErrUnitRoot   = errors.New("the unit's root is not in the seal root")
	ErrNonce      = errors.New("the nonce is not in the share root at its place")
	ErrOpening    = errors.New("the block is not in the unit's array")
	ErrWrongBlock = errors.New("the opened block is not the one asked for")
	ErrLosing     = errors.New("the walk is not below the target")
	ErrFill       = errors.New("the block does not follow from its two predecessors")
)

// FillStep shows that block i of an array was filled correctly.
type FillStep struct {
	Prev Opening // block i-1
	Ref  Opening // block j
	Next Opening // block i
}

// Evidence is the private part of an audit (protocol section 6): it shows a
// [Statement] without the array.
type Evidence struct {
	UnitRoot  Element    // root_c
	UnitPath  []Element  // of place c in sealRoot
	Nonce     uint64     // of the share
	NoncePath []Element  // of place c·m+slot in shareRoot
	Visits    []Opening  // the L blocks of the walk, in order
	Fills     []FillStep // one for each position of the query
}

// NewEvidence opens what the query asks for: array is the queried unit's,
// seals and shares are the commitment's trees, and nonce is the share in the
// queried slot. It fails if q does not fit the profile of array.
func NewEvidence(array *Array, seals, shares *Tree, beacon Element, nonce uint64, q Query) (*Evidence, error) {
	p := array.profile
	if err := q.check(p); err != nil {
		return nil, err
	}
	e := &Evidence{
		UnitRoot:  array.Root(),
		UnitPath:  seals.Path(q.Unit),
		Nonce:     nonce,
		NoncePath: shares.Path(p.sharePlace(q.Unit, q.Slot)),
	}
	for _, i := range array.visits(beacon, q.Slot, nonce) {
		e.Visits = append(e.Visits, array.Open(i))
	}
	for _, i := range q.Positions {
		j := refIndex(indexHash(p, array.sigma, i, array.Block(i-1)), i)
		e.Fills = append(e.Fills, FillStep{Prev: array.Open(i - 1), Ref: array.Open(j), Next: array.Open(i)})
	}
	return e, nil
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
	sigma := Sigma(st.Ctx, st.Query.Unit)
	if climb(e.UnitRoot, st.Query.Unit, e.UnitPath) != st.SealRoot {
		return fmt.Errorf("unit %d: %w", st.Query.Unit, ErrUnitRoot)
	}
	place := p.sharePlace(st.Query.Unit, st.Query.Slot)
	if climb(nonceLeaf(e.Nonce), place, e.NoncePath) != st.ShareRoot {
		return fmt.Errorf("unit %d, slot %d: %w", st.Query.Unit, st.Query.Slot, ErrNonce)
	}
	if err := e.verifyWalk(p, st, sigma); err != nil {
		return fmt.Errorf("unit %d, slot %d: %w", st.Query.Unit, st.Query.Slot, err)
	}
	for k, i := range st.Query.Positions {
		if err := e.Fills[k].verify(p, sigma, i, e.UnitRoot); err != nil {
			return fmt.Errorf("position %d: %w", i, err)
		}
	}
	return nil
}

func (e *Evidence) verifyWalk(p Profile, st Statement, sigma Element) error {
	s := walkStart(st.Beacon, sigma, st.Query.Slot, e.Nonce)
	for k := range e.Visits {
		v := &e.Visits[k]
		if err := v.verify(int(s[0]&uint64(p.Blocks()-1)), e.UnitRoot); err != nil {
			return fmt.Errorf("step %d: %w", k, err)
		}
		blamka.Compress(&s, &s, &v.Block)
	}
	if blamka.Fold(&s) >= st.Query.Target {
		return ErrLosing
	}
	return nil
}

func (f *FillStep) verify(p Profile, sigma Element, i int, root Element) error {
	if err := f.Prev.verify(i-1, root); err != nil {
		return fmt.Errorf("previous block: %w", err)
	}
	s := indexHash(p, sigma, i, &f.Prev.Block)
	if err := f.Ref.verify(refIndex(s, i), root); err != nil {
		return fmt.Errorf("reference block: %w", err)
	}
	if err := f.Next.verify(i, root); err != nil {
		return err
	}
	var next Block
	nextBlock(&next, &f.Prev.Block, &f.Ref.Block, s)
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
	ok := len(e.UnitPath) == unitBits && len(e.NoncePath) == p.shareDepth() &&
		len(e.Visits) == p.Steps && len(e.Fills) == p.Positions
	for i := range e.Visits {
		ok = ok && len(e.Visits[i].Path) == p.LogBlocks
	}
	for i := range e.Fills {
		f := &e.Fills[i]
		ok = ok && len(f.Prev.Path) == p.LogBlocks && len(f.Ref.Path) == p.LogBlocks && len(f.Next.Path) == p.LogBlocks
	}
	if !ok {
		return fmt.Errorf("%w: it does not have the sizes of profile %q", ErrShape, p.Name)
	}
	return nil
}
