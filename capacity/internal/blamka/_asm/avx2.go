package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// The AVX2 kernel has room for two quads of 4-word registers at a time: two
// rows in the row phase, two columns in the column phase. Between the phases
// the block is in memory.
//
// A register of the row phase is an operand of one row. In the column phase
// the lower and the upper half of a register belong to different columns, and
// an operand is a pair of registers, from two rows, one in each quad.
type avx2 struct {
	bytes   [2]Mem // operands of VPSHUFB that rotate by 24 and 16
	between Register
}

// pair is two quads and the registers that are free. Where data only change
// places, the registers change their names.
type pair struct {
	quads [2]quad
	temps [2]VecPhysical
}

var (
	rotate24 = Y10
	rotate16 = Y11
	firstRow = quad{Y12, Y13, Y14, Y15} // of begin
)

const rowBytes = 128

func newPair() *pair {
	return &pair{[2]quad{{Y0, Y1, Y2, Y3}, {Y4, Y5, Y6, Y7}}, [2]VecPhysical{Y8, Y9}}
}

func newAVX2() kernel {
	k := &avx2{}
	for i, n := range []int{24, 16} {
		k.bytes[i] = GLOBL([]string{"rotate24", "rotate16"}[i], RODATA|NOPTR)
		for j := range 32 {
			DATA(j, U8(j%16/8*8+(j+n/8)%8))
		}
	}
	return k
}

func (k *avx2) name() string { return "AVX2" }
func (k *avx2) lanes() int   { return 4 }
func (k *avx2) frame() int   { return blockBytes + 32 }

func (k *avx2) enter(scratch Register) {
	VMOVDQU(k.bytes[0], rotate24)
	VMOVDQU(k.bytes[1], rotate16)
	k.between = scratch
	LEAQ(Mem{Base: StackPointer, Disp: 31}, scratch)
	ANDQ(I8(-32), scratch) // so that no register crosses a cache line
}

func (k *avx2) g(dst, x, y Mem, aside func()) {
	between := Mem{Base: k.between}
	p := newPair()
	for row := 0; row < 8; row += 2 {
		for i, q := range p.quads {
			for op, r := range q {
				at := rowBytes*(row+i) + 32*op
				VMOVDQU(x.Offset(at), r)
				VPXOR(y.Offset(at), r, r)
				VMOVDQU(r, dst.Offset(at))
			}
		}
		p.mix(aside)
		rotateRows(p.quads[:], 1)
		p.mix(aside)
		rotateRows(p.quads[:], -1)
		for i, q := range p.quads {
			for op, r := range q {
				VMOVDQU(r, between.Offset(rowBytes*(row+i)+32*op))
			}
		}
	}
	for column := range 4 { // of registers
		for i, q := range p.quads {
			for op, r := range q {
				VMOVDQU(between.Offset(rowBytes*(2*op+i)+32*column), r)
			}
		}
		p.mix(aside)
		p.rotateColumns(1)
		p.mix(aside)
		p.rotateColumns(-1)
		p.storeColumns(dst, column, 8)
	}
}

// rotateRows emits the move of rows to their diagonals, or back.
func rotateRows(quads []quad, direction int) {
	for _, op := range []int{opA, opD, opC} { // as they become ready
		for _, q := range quads {
			VPERMQ(U8(rotate4(direction*diagonal[op]+4)), q[op], q[op])
		}
	}
}

// rotateColumns emits the move of columns to their diagonals, or back. In each
// half register an operand's four places are two in the first quad and two in
// the second.
func (p *pair) rotateColumns(direction int) {
	first, second := &p.quads[0], &p.quads[1]
	for _, op := range []int{opA, opD, opC} {
		if diagonal[op] == 2 {
			first[op], second[op] = second[op], first[op]
			continue
		}
		t := p.temps[0]
		VPALIGNR(U8(8), first[op], second[op], t)          // places 1 and 2
		VPALIGNR(U8(8), second[op], first[op], second[op]) // places 3 and 0
		first[op], p.temps[0] = t, first[op]
		if (direction*diagonal[op]+4)%4 == 3 {
			first[op], second[op] = second[op], first[op]
		}
	}
}

// storeColumns emits the result of a register's columns into dst, xored with
// the first rows that dst holds.
func (p *pair) storeColumns(dst Mem, column, rows int) {
	for i, q := range p.quads {
		for op, r := range q {
			row := 2*op + i
			at := rowBytes*row + 32*column
			if row < rows {
				VPXOR(dst.Offset(at), r, r)
			}
			VMOVDQU(r, dst.Offset(at))
		}
	}
}

// mix emits GB on each lane of both quads.
func (p *pair) mix(aside func()) {
	aside()
	mix256(p.quads[:], p.temps)
}

func mix256(quads []quad, temps [2]VecPhysical) {
	sum, other, target := opA, opB, opD
	for _, n := range rotations {
		addMul256(quads, temps, sum, other)
		xorRotate256(quads, temps, target, sum, n)
		sum, other, target = (sum+2)%4, target, other
	}
}

// addMul256 emits x = x + y + 2·lo32(x)·lo32(y).
func addMul256(quads []quad, temps [2]VecPhysical, x, y int) {
	for i, q := range quads {
		VPMULUDQ(q[x], q[y], temps[i])
	}
	for _, q := range quads {
		VPADDQ(q[x], q[y], q[x])
	}
	for i := range quads {
		VPADDQ(temps[i], temps[i], temps[i])
	}
	for i, q := range quads {
		VPADDQ(temps[i], q[x], q[x])
	}
}

// xorRotate256 emits x = (x xor y) >>> n.
func xorRotate256(quads []quad, temps [2]VecPhysical, x, y, n int) {
	for _, q := range quads {
		VPXOR(q[y], q[x], q[x])
	}
	for i, q := range quads {
		rotate256(q[x], q[x], temps[i], n)
	}
}

// rotate256 emits to = from >>> n for GB's n.
func rotate256(from, to, temp VecPhysical, n int) {
	switch n {
	case 32:
		VPSHUFD(U8(0xb1), from, to)
	case 24:
		VPSHUFB(rotate24, from, to)
	case 16:
		VPSHUFB(rotate16, from, to)
	case 63:
		VPADDQ(from, from, temp)
		VPSRLQ(U8(63), from, to)
		VPXOR(temp, to, to)
	}
}

// begin needs the row phase of the first row only; P of the others is zero.
// Then b, c and d of all columns are zero, and so is all of the second quad.
func (k *avx2) begin(dst, header Mem, nonce Register) {
	p := newPair()
	row := firstRow
	for op, r := range row {
		VMOVDQU(header.Offset(32*op), r)
	}
	c, t := row[nonceWord/4], p.temps[0]
	VPINSRQ(U8(nonceWord%4), nonce, c.AsX(), t.AsX())
	VPBLENDD(U8(0xf0), c, t, c)
	for op, r := range row {
		VMOVDQU(r, dst.Offset(32*op))
	}
	mix256([]quad{row}, p.temps)
	rotateRows([]quad{row}, 1)
	mix256([]quad{row}, p.temps)
	rotateRows([]quad{row}, -1)
	for column, r := range row {
		first, second := p.quads[:1], p.quads[1]
		a, b, c, d := first[0][opA], first[0][opB], first[0][opC], first[0][opD]
		VMOVDQA(r, a)
		rotate256(a, d, p.temps[0], rotations[0])
		VMOVDQA(d, c)
		rotate256(c, b, p.temps[0], rotations[1])
		addMul256(first, p.temps, opA, opB)
		xorRotate256(first, p.temps, opD, opA, rotations[2])
		addMul256(first, p.temps, opC, opD)
		xorRotate256(first, p.temps, opB, opC, rotations[3])
		for _, r := range second {
			VPXOR(r, r, r)
		}
		p.rotateColumns(1)
		p.mix(func() {})
		p.rotateColumns(-1)
		p.storeColumns(dst, column, 1)
	}
}

func (k *avx2) fold(dst, block Mem) {
	a, b := Y0, Y1
	VMOVDQU(block, a)
	VMOVDQU(block.Offset(32), b)
	for i := 2; i < 32; i += 2 {
		VPXOR(block.Offset(32*i), a, a)
		VPXOR(block.Offset(32*(i+1)), b, b)
	}
	VPXOR(a, b, a)
	foldYMM(dst, a, b)
}
