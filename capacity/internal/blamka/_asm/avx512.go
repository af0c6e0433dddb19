package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// The AVX-512 kernel holds a whole block in 16 registers of 8 words, as four
// quads. A quad is what P works on: in each lane, its four registers are the
// operands a, b, c and d of one row or column.
//
// In the row phase quad k has the rows 2k and 2k+1, one in each half of its
// registers. In the column phase quad t has the columns 2t and 2t+1: it is
// made of operand t of the four row quads, so that nothing moves between the
// phases.
//
// What the second half of P rotates is never rotated back: the permutation
// that puts the result into memory order does that too. It follows from what
// each lane holds, which is computed here.
type avx512 struct {
	table   Mem     // the indexes of permutations
	indexes []index // without duplicates, those of shifts first
	shift   [4][4]VecPhysical
	restore [16]int // by half rows
}

// index is the operand of a permutation of 8 lanes, or of 8 out of 16.
type index [8]uint64

type quad [4]VecPhysical

var (
	rowQuads = [4]quad{
		{Z0, Z1, Z2, Z3}, {Z4, Z5, Z6, Z7}, {Z8, Z9, Z10, Z11}, {Z12, Z13, Z14, Z15},
	}
	columnQuads = [4]quad{
		{Z0, Z4, Z8, Z12}, {Z1, Z5, Z9, Z13}, {Z2, Z6, Z10, Z14}, {Z3, Z7, Z11, Z15},
	}
	temps512  = [4]VecPhysical{Z16, Z17, Z18, Z19}
	shifts512 = []VecPhysical{Z20, Z21, Z22, Z23, Z24}
)

// place is a word's place in a block.
type place struct{ row, word int }

// lanes is what the lanes of a register hold.
type lanes [8]place

// find is the lane that holds p, or -1.
func (l lanes) find(p place) int {
	for i, q := range l {
		if q == p {
			return i
		}
	}
	return -1
}

// newAVX512 follows the lanes through G to find the permutations.
func newAVX512() kernel {
	k := &avx512{}
	var held [4][4]lanes // [quad][operand] after the row phase
	for q := range held {
		for op := range held[q] {
			for i := range held[q][op] {
				held[q][op][i] = place{2*q + i/4, 4*op + (i+diagonal[op])%4}
			}
		}
	}
	for _, op := range []int{opA, opC, opD} {
		for t := range 4 {
			x, moved := columnShift(op, held[opB][t], held[op][t])
			k.shift[op][t] = shifts512[k.add(x)]
			held[op][t] = moved
		}
	}
	for half := range k.restore {
		row, op := half/2, half%2*2
		low, high := held[row/2][op], held[row/2][op+1]
		var x index
		for i := range x {
			p := place{row, 4*op + i}
			if x[i] = uint64(low.find(p)); low.find(p) < 0 {
				x[i] = uint64(8 + high.find(p))
			}
		}
		k.restore[half] = k.add(x)
	}
	k.table = GLOBL("indexes512", RODATA|NOPTR)
	for i, x := range k.indexes {
		for j, lane := range x {
			DATA(64*i+8*j, U64(lane))
		}
	}
	return k
}

// columnShift is the permutation that brings operand op of a column quad
// beside the words of b which the second half of P combines it with.
func columnShift(op int, b, held lanes) (x index, moved lanes) {
	for i := range x {
		column := b[i].word / 2
		at := (2*(b[i].row%2) + b[i].word%2 + diagonal[op]) % 4
		moved[i] = place{2*op + at/2, 2*column + at%2}
		x[i] = uint64(held.find(moved[i]))
	}
	return x, moved
}

// add returns the number of x in the table.
func (k *avx512) add(x index) int {
	for i, y := range k.indexes {
		if x == y {
			return i
		}
	}
	k.indexes = append(k.indexes, x)
	return len(k.indexes) - 1
}

func (k *avx512) name() string { return "AVX512" }
func (k *avx512) frame() int   { return 0 }

func (k *avx512) enter(Register) {
	for i, r := range shifts512 {
		VMOVDQU64(k.table.Offset(64*i), r)
	}
}

func (k *avx512) g(dst, x, y Mem) {
	for q, quad := range rowQuads {
		t := temps512
		for i := range t {
			VMOVDQU64(x.Offset(64*(4*q+i)), t[i])
		}
		for i := range t {
			VPXORQ(y.Offset(64*(4*q+i)), t[i], t[i])
		}
		for i := range t {
			VMOVDQU64(t[i], dst.Offset(64*(4*q+i)))
		}
		VSHUFI64X2(U8(0x44), t[2], t[0], quad[opA])
		VSHUFI64X2(U8(0xee), t[2], t[0], quad[opB])
		VSHUFI64X2(U8(0x44), t[3], t[1], quad[opC])
		VSHUFI64X2(U8(0xee), t[3], t[1], quad[opD])
	}
	mix512(rowQuads[:])
	shiftRows512(rowQuads[:])
	mix512(rowQuads[:])
	mix512(columnQuads[:])
	k.shiftColumns()
	mix512(columnQuads[:])
	k.store(dst)
}

// shiftRows512 emits the move to the diagonals of rows.
func shiftRows512(quads []quad) {
	for _, op := range []int{opA, opD, opC} { // as they become ready
		for _, quad := range quads {
			VPERMQ(U8(rotate4(diagonal[op])), quad[op], quad[op])
		}
	}
}

// shiftColumns emits the move to the diagonals of columns.
func (k *avx512) shiftColumns() {
	for _, op := range []int{opA, opD, opC} {
		for t, quad := range columnQuads {
			VPERMQ(quad[op], k.shift[op][t], quad[op])
		}
	}
}

// store emits the result into dst in memory order, xored with what dst holds.
func (k *avx512) store(dst Mem) {
	for half, x := range k.restore {
		quad, op := rowQuads[half/4], half%2*2
		t := temps512[half%4]
		VMOVDQU64(k.table.Offset(64*x), t)
		VPERMI2Q(quad[op+1], quad[op], t)
		VPXORQ(dst.Offset(64*half), t, t)
		VMOVDQU64(t, dst.Offset(64*half))
	}
}

// mix512 emits GB on each lane of quads.
func mix512(quads []quad) {
	sum, other, target := opA, opB, opD
	for _, n := range rotations {
		addMul512(quads, sum, other)
		xorRotate512(quads, target, sum, n)
		sum, other, target = (sum+2)%4, target, other
	}
}

// addMul512 emits x = x + y + 2·lo32(x)·lo32(y).
func addMul512(quads []quad, x, y int) {
	for i, q := range quads {
		VPMULUDQ(q[x], q[y], temps512[i])
	}
	for _, q := range quads {
		VPADDQ(q[x], q[y], q[x])
	}
	for i := range quads {
		VPADDQ(temps512[i], temps512[i], temps512[i])
	}
	for i, q := range quads {
		VPADDQ(temps512[i], q[x], q[x])
	}
}

// xorRotate512 emits x = (x xor y) >>> n.
func xorRotate512(quads []quad, x, y, n int) {
	for _, q := range quads {
		VPXORQ(q[y], q[x], q[x])
	}
	for _, q := range quads {
		VPRORQ(U8(n), q[x], q[x])
	}
}
