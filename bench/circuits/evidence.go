package main

import (
	"fmt"

	"github.com/muster-network/muster/capacity"
)

// evidence makes a true statement for a profile without filling an array: all
// blocks are the same but those that are asked for, which follow from it. The
// prover's work does not depend on what the blocks hold, and an array of main
// takes minutes to fill.
func evidence(p capacity.Profile) (capacity.Statement, *capacity.Evidence, error) {
	const unit, slot, target = 1, 3, 1 << 60
	var ctx, beacon capacity.Element
	ctx.SetUint64(4711)
	beacon.SetUint64(815)
	sigma := capacity.Sigma(ctx, unit)
	var same capacity.Block
	for i := range same {
		same[i] = uint64(i) * 0x9e3779b97f4a7c15
	}

	leaves := make([]capacity.Element, p.Blocks())
	leaf := capacity.Leaf(&same)
	for i := range leaves {
		leaves[i] = leaf
	}
	asked := map[int]capacity.Block{}
	q := capacity.Query{Unit: unit, Slot: slot, Target: target}
	for k := range p.Positions {
		i := p.Blocks()/2 + 3*k
		block := following(p, sigma, i, &same)
		asked[i], leaves[i] = block, capacity.Leaf(&block)
		q.Positions = append(q.Positions, i)
	}
	array := capacity.NewTree(p.LogBlocks, leaves)
	open := func(i int) capacity.Opening {
		block, special := asked[i]
		if !special {
			block = same
		}
		return capacity.Opening{Index: i, Block: block, Path: array.Path(i)}
	}

	e := &capacity.Evidence{UnitRoot: array.Root()}
	for {
		visits, y := walk(p, beacon, sigma, slot, e.Nonce, open)
		if y < target {
			e.Visits = visits
			break
		}
		e.Nonce++
	}
	for _, i := range q.Positions {
		s := indexHash(p, sigma, i, &same)
		j := int(s[0] & 0xffffffff * uint64(i-1) >> 32)
		if _, special := asked[j]; special {
			return capacity.Statement{}, nil, fmt.Errorf("position %d refers to %d, which is a position too", i, j)
		}
		e.Fills = append(e.Fills, capacity.FillStep{Prev: open(i - 1), Ref: open(j), Next: open(i)})
	}

	seals := capacity.SealTree([]capacity.Element{{}, e.UnitRoot})
	shares := make([][]capacity.Share, unit+1)
	shares[unit] = make([]capacity.Share, p.Slots)
	shares[unit][slot] = capacity.Share{Nonce: e.Nonce}
	shareTree := capacity.ShareTree(p, shares)
	e.UnitPath, e.NoncePath = seals.Path(unit), shareTree.Path(unit*p.Slots+slot)
	return capacity.Statement{Ctx: ctx, SealRoot: seals.Root(), Beacon: beacon, ShareRoot: shareTree.Root(), Query: q}, e, nil
}

// following is block i if all before it are the same (protocol section 4).
func following(p capacity.Profile, sigma capacity.Element, i int, same *capacity.Block) (out capacity.Block) {
	s := indexHash(p, sigma, i, same)
	mixed := *same
	for k, w := range s {
		mixed[len(mixed)-4+k] ^= w
	}
	capacity.G(&out, &mixed, same)
	return out
}

func indexHash(p capacity.Profile, sigma capacity.Element, i int, prev *capacity.Block) [4]uint64 {
	var salt, first, shift, word capacity.Element
	salt.SetUint64(uint64(i)).Add(&salt, &sigma)
	shift.SetUint64(1 << 32).Square(&shift)
	for k := 2; k >= 0; k-- {
		first.Mul(&first, &shift).Add(&first, word.SetUint64(prev[k]))
	}
	s := capacity.P2(salt, first)
	for range p.Hardness - 1 {
		s = capacity.P2(s, salt)
	}
	return s.Bits()
}

// walk is protocol section 5.
func walk(p capacity.Profile, beacon, sigma capacity.Element, slot int, nonce uint64, open func(int) capacity.Opening) (visits []capacity.Opening, y uint64) {
	var s, zero capacity.Block
	b, c := beacon.Bits(), sigma.Bits()
	copy(s[0:], b[:])
	copy(s[4:], c[:])
	s[8], s[9] = uint64(slot), nonce
	header := s
	capacity.G(&s, &header, &zero)
	for range p.Steps {
		o := open(int(s[0] % uint64(p.Blocks())))
		before := s
		capacity.G(&s, &before, &o.Block)
		visits = append(visits, o)
	}
	for _, w := range s {
		y ^= w
	}
	return visits, y
}
