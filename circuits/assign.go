package circuits

import (
	"fmt"

	"github.com/consensys/gnark/frontend"

	"github.com/muster-network/muster/capacity"
)

// Assign returns the audit circuit with the values of a statement and its
// evidence. It does not check that the evidence shows the statement, which is
// capacity.Verify's task, only that it has the profile's sizes; if not, the
// error is [capacity.ErrShape].
func Assign(p capacity.Profile, st capacity.Statement, e *capacity.Evidence) (*Audit, error) {
	a, err := New(p)
	if err != nil {
		return nil, err
	}
	fits := len(st.Query.Positions) == p.Positions && len(e.Reads) == p.Steps && len(e.Fills) == p.Positions
	for _, path := range []struct {
		to   []frontend.Variable
		from []capacity.Element
	}{{a.LanePath, e.LanePath}, {a.LabelPath, e.LabelPath}, {a.ChainPath, e.ChainPath}, {a.UnitPath, e.UnitPath}} {
		fits = fits && len(path.to) == len(path.from)
		copyElements(path.to, path.from)
	}
	if !fits {
		return nil, fmt.Errorf("assign evidence: %w: it does not have the sizes of profile %q", capacity.ErrShape, p.Name)
	}
	public := a.publicInputs()
	for i, v := range st.Elements() {
		*public[i] = v
	}
	a.UnitRoot = e.UnitRoot
	for i := range e.Reads {
		if err := a.Reads[i].set(&e.Reads[i].Opening); err != nil {
			return nil, fmt.Errorf("assign read %d: %w", i, err)
		}
	}
	for i := range e.Fills {
		if err := a.Fills[i].set(&e.Fills[i]); err != nil {
			return nil, fmt.Errorf("assign position %d: %w", i, err)
		}
	}
	return a, nil
}

// publicInputs points to the public inputs in their order.
func (a *Audit) publicInputs() [nbPublic]*frontend.Variable {
	return [nbPublic]*frontend.Variable{&a.Ctx, &a.SealRoot, &a.Beacon, &a.ChainRoot, &a.Query}
}

func (r *Read) set(from *capacity.Opening) error {
	if len(from.Path) != len(r.Path) {
		return fmt.Errorf("%w: a path of %d siblings, not %d", capacity.ErrShape, len(from.Path), len(r.Path))
	}
	for k := range r.Elements {
		r.Elements[k] = capacity.BlockElement(&from.Block, k)
	}
	copyElements(r.Path, from.Path)
	return nil
}

func (o *Opened) set(from *capacity.Opening) error {
	if len(from.Path) != len(o.Path) {
		return fmt.Errorf("%w: a path of %d siblings, not %d", capacity.ErrShape, len(from.Path), len(o.Path))
	}
	for i, w := range from.Block {
		o.Block[i] = bytesOf(w)
	}
	copyElements(o.Path, from.Path)
	return nil
}

func (f *Filled) set(from *capacity.FillStep) error {
	if len(from.Next.Path) != len(f.NextPath) {
		return fmt.Errorf("%w: a path of %d siblings, not %d", capacity.ErrShape, len(from.Next.Path), len(f.NextPath))
	}
	copyElements(f.NextPath, from.Next.Path)
	if err := f.Prev.set(&from.Prev); err != nil {
		return err
	}
	return f.Ref.set(&from.Ref)
}

// copyElements copies as many as there is room for.
func copyElements(dst []frontend.Variable, src []capacity.Element) {
	for i := range min(len(dst), len(src)) {
		dst[i] = src[i]
	}
}

func bytesOf(w uint64) (b [8]frontend.Variable) {
	for i := range b {
		b[i] = uint8(w >> (8 * i))
	}
	return b
}
