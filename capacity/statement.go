package capacity

import (
	"fmt"
	"math/big"
	"slices"
)

// Widths of the fields of a query, lowest first (protocol section 6): unit and
// the number of units less one, then these.
const (
	laneBits     = 3
	segmentBits  = 22
	positionBits = 24
	maxPositions = 7 // what fits below the modulus
)

// Query is what an audit asks for: one lane of one segment of the chain of one
// unit, and positions of the unit's array.
type Query struct {
	Unit      int   // c, below Units
	Units     int   // n: how many units were claimed
	Lane      int   // ℓ
	Segment   int   // k
	Positions []int // t of them, each in [2, T)
}

// Statement is the public input of an audit, in the order of protocol
// section 6.
type Statement struct {
	Ctx       Element
	SealRoot  Element
	Beacon    Element
	ChainRoot Element
	Query     Query
}

// Pack is the query as the field element that goes on chain.
func (q Query) Pack() Element {
	var v big.Int
	put := func(value int, bits uint) { v.Lsh(&v, bits).Or(&v, big.NewInt(int64(value))) }
	for _, p := range slices.Backward(q.Positions) {
		put(p, positionBits)
	}
	put(q.Segment, segmentBits)
	put(q.Lane, laneBits)
	put(q.Units-1, unitBits)
	put(q.Unit, unitBits)
	var e Element
	e.SetBigInt(&v)
	return e
}

// UnpackQuery reads a packed query. It fails if the query does not fit the
// profile: if its unit is not among the claimed ones, its segment is too large,
// a position is outside [2, T), or bits are left over.
func UnpackQuery(p Profile, packed Element) (Query, error) {
	var v big.Int
	packed.BigInt(&v)
	take := func(bits uint) int {
		var low big.Int
		low.And(&v, big.NewInt(1<<bits-1))
		v.Rsh(&v, bits)
		return int(low.Int64())
	}
	q := Query{Unit: take(unitBits), Units: take(unitBits) + 1, Lane: take(laneBits), Segment: take(segmentBits)}
	for range p.Positions {
		q.Positions = append(q.Positions, take(positionBits))
	}
	if v.Sign() != 0 {
		return Query{}, fmt.Errorf("query %s has bits beyond %d positions: it belongs to another profile", Hex(packed), p.Positions)
	}
	return q, q.check(p)
}

// check says whether q is a query of the profile.
func (q Query) check(p Profile) error {
	if q.Units < 1 || q.Units > MaxUnits {
		return fmt.Errorf("the query's number of units %d is not in 1..%d", q.Units, MaxUnits)
	}
	if q.Unit < 0 || q.Unit >= q.Units {
		return fmt.Errorf("the query's unit %d is not in 0..%d", q.Unit, q.Units-1)
	}
	if q.Lane < 0 || q.Lane >= Lanes {
		return fmt.Errorf("the query's lane %d is not in 0..%d", q.Lane, Lanes-1)
	}
	if q.Segment < 0 || q.Segment >= 1<<p.Depth {
		return fmt.Errorf("the query's segment %d is not in 0..%d", q.Segment, 1<<p.Depth-1)
	}
	if len(q.Positions) != p.Positions {
		return fmt.Errorf("the query has %d positions, not %d", len(q.Positions), p.Positions)
	}
	for _, i := range q.Positions {
		if i < 2 || i >= p.Blocks {
			return fmt.Errorf("the query's position %d is not in 2..%d", i, p.Blocks-1)
		}
	}
	return nil
}

// Elements is the five public inputs in order.
func (s Statement) Elements() [5]Element {
	return [5]Element{s.Ctx, s.SealRoot, s.Beacon, s.ChainRoot, s.Query.Pack()}
}
