package main

import (
	"fmt"
	"slices"

	"github.com/muster-network/muster/capacity"
)

// Where the audited lane is: a segment with nodes to its left on two levels.
const (
	units   = 2
	unit    = 1
	lane    = 5
	section = 5
)

// evidence makes a true statement for a profile without filling an array: all
// blocks are the same but those that are asked for, which follow from it. The
// units' arrays are one and the same, and labels and lanes that the audit does
// not compute are 0. The prover's work does not depend on what is in them, and
// an array of main takes minutes to fill.
func evidence(p capacity.Profile) (capacity.Statement, *capacity.Evidence, error) {
	var ctx, beacon capacity.Element
	ctx.SetUint64(4711)
	beacon.SetUint64(815)
	sigma := capacity.Sigma(ctx, unit)
	array := newArray(p)
	q := capacity.Query{Unit: unit, Units: units, Lane: lane, Segment: section}
	var refs []int
	for k := range p.Positions {
		i := p.Blocks/2 + 3*k
		next, j := following(p, sigma, i, &array.same)
		array.put(i, next)
		q.Positions, refs = append(q.Positions, i), append(refs, j)
	}
	root := array.root()
	seals := capacity.UnitTree(slices.Repeat([]capacity.Element{root}, units))
	e := &capacity.Evidence{UnitRoot: root, UnitPath: seals.Path(unit)}
	for k, i := range q.Positions {
		if _, special := array.others[refs[k]]; special {
			return capacity.Statement{}, nil, fmt.Errorf("position %d refers to %d, which is a position too", i, refs[k])
		}
		e.Fills = append(e.Fills, capacity.FillStep{Prev: array.open(i - 1), Ref: array.open(refs[k]), Next: array.open(i)})
	}

	labels := make([]capacity.Element, section+1)
	e.LabelPath = capacity.NewTree(p.Depth, labels).Path(section)
	ends := make([]capacity.Element, capacity.Lanes)
	ends[lane] = follow(p, seed(sigma, beacon, e.LabelPath), array, seals, e)
	lanes := capacity.NewTree(3, ends)
	e.LanePath, labels[section] = lanes.Path(lane), lanes.Root()
	chain, err := capacity.ChainOf(p, labels)
	if err != nil {
		return capacity.Statement{}, nil, err
	}
	chains := capacity.UnitTree(slices.Repeat([]capacity.Element{chain.Root()}, units))
	e.ChainPath = chains.Path(unit)
	return capacity.Statement{Ctx: ctx, SealRoot: seals.Root(), Beacon: beacon, ChainRoot: chains.Root(), Query: q}, e, nil
}

// seed is z of the audited segment (protocol section 5).
func seed(sigma, beacon capacity.Element, left []capacity.Element) capacity.Element {
	z := capacity.P2(sigma, beacon)
	for v := len(left) - 1; v >= 0; v-- {
		if section>>v&1 == 1 {
			z = capacity.P2(z, left[v])
		}
	}
	return capacity.P2(z, number(section))
}

// follow is the audited lane's end; it adds the lane's reads to e.
func follow(p capacity.Profile, z capacity.Element, a *array, seals *capacity.Tree, e *capacity.Evidence) capacity.Element {
	x := capacity.P2(z, number(lane))
	for range p.Steps {
		w := x.Bits()
		from := int(w[0] >> 32 * units >> 32)
		block := int(w[0] & 0xffffffff * uint64(p.Blocks) >> 32)
		element := int(w[1] & 0xffffffff * 43 >> 32)
		r := capacity.Read{Unit: from, Opening: a.open(block)}
		r.Path = append(r.Path, seals.Path(from)...)
		e.Reads = append(e.Reads, r)
		x = capacity.P2(x, capacity.BlockElement(&r.Block, element))
	}
	return x
}

// following is block i if all before it are the same, and the index of the one
// that it refers to (protocol section 4).
func following(p capacity.Profile, sigma capacity.Element, i int, same *capacity.Block) (out capacity.Block, ref int) {
	salt, s := number(i), capacity.BlockElement(same, 0)
	salt.Add(&salt, &sigma)
	chain := make([]capacity.Element, p.Hardness)
	for k := range chain {
		if k == 0 {
			s = capacity.P2(salt, s)
		} else {
			s = capacity.P2(s, salt)
		}
		chain[k] = s
	}
	r := *same
	const elements = len(capacity.Block{}) / 4
	for m := range elements {
		e := chain[m%p.Hardness]
		if n := p.Hardness / elements; n > 0 {
			e = capacity.Element{}
			for _, s := range chain[m*n : (m+1)*n] {
				e.Add(&e, &s)
			}
		}
		for k, w := range e.Bits() {
			r[4*m+k] ^= w
		}
	}
	capacity.G(&out, &r, same)
	return out, int(s.Bits()[0] & 0xffffffff * uint64(i-1) >> 32)
}

func number(i int) (e capacity.Element) {
	e.SetUint64(uint64(i))
	return e
}
