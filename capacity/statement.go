package capacity

import (
	"fmt"
	"math/big"
	"slices"
)

// Widths of the fields of a query, lowest first (protocol section 6).
const (
	slotBits     = 8
	targetBits   = 64
	positionBits = 24
	maxPositions = 7 // what fits below the modulus
)

// Query is what an audit asks for: one share of one unit, and positions of its
// array.
type Query struct {
	Unit      int    // c
	Slot      int    // below m
	Target    uint64 // the share's walk is below it
	Positions []int  // t of them, each in [2, T)
}

// Statement is the public input of an audit, in the order of protocol
// section 6.
type Statement struct {
	Ctx       Element
	SealRoot  Element
	Beacon    Element
	ShareRoot Element
	Query     Query
}

// Pack is the query as the field element that goes on chain.
func (q Query) Pack() Element {
	var v big.Int
	for _, p := range slices.Backward(q.Positions) {
		v.Lsh(&v, positionBits).Or(&v, big.NewInt(int64(p)))
	}
	v.Lsh(&v, targetBits).Or(&v, new(big.Int).SetUint64(q.Target))
	v.Lsh(&v, slotBits).Or(&v, big.NewInt(int64(q.Slot)))
	v.Lsh(&v, unitBits).Or(&v, big.NewInt(int64(q.Unit)))
	var e Element
	e.SetBigInt(&v)
	return e
}

// UnpackQuery reads a packed query. It fails if the query does not fit the
// profile: if its slot is too large, a position is outside [2, T), or bits are
// left over.
func UnpackQuery(p Profile, packed Element) (Query, error) {
	var v big.Int
	packed.BigInt(&v)
	take := func(bits uint) uint64 {
		var low big.Int
		low.And(&v, new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), bits), big.NewInt(1)))
		v.Rsh(&v, bits)
		return low.Uint64()
	}
	q := Query{
		Unit:      int(take(unitBits)),
		Slot:      int(take(slotBits)),
		Target:    take(targetBits),
		Positions: make([]int, p.Positions),
	}
	for i := range q.Positions {
		q.Positions[i] = int(take(positionBits))
	}
	if v.Sign() != 0 {
		return Query{}, fmt.Errorf("query %s has bits beyond %d positions: it belongs to another profile", Hex(packed), p.Positions)
	}
	return q, q.check(p)
}

// check says whether q is a query of the profile.
func (q Query) check(p Profile) error {
	if q.Unit < 0 || q.Unit >= MaxUnits {
		return fmt.Errorf("the query's unit %d is not in 0..%d", q.Unit, MaxUnits-1)
	}
	if q.Slot < 0 || q.Slot >= p.Slots {
		return fmt.Errorf("the query's slot %d is not in 0..%d", q.Slot, p.Slots-1)
	}
	if len(q.Positions) != p.Positions {
		return fmt.Errorf("the query has %d positions, not %d", len(q.Positions), p.Positions)
	}
	for _, i := range q.Positions {
		if i < 2 || i >= p.Blocks() {
			return fmt.Errorf("the query's position %d is not in 2..%d", i, p.Blocks()-1)
		}
	}
	return nil
}

// Elements is the five public inputs in order.
func (s Statement) Elements() [5]Element {
	return [5]Element{s.Ctx, s.SealRoot, s.Beacon, s.ShareRoot, s.Query.Pack()}
}
