package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// The AVX2 kernel works on four quads of 4-word registers at a time, so that
// four chains of instructions hide each other's latency. That takes 16
// registers and as many again for what is under way: operand c is in memory
// between its uses, and so is the block between the phases.
//
// In the row phase a quad is a row. In the column phase the two halves of a
// register belong to two columns, and the quads come in pairs: of an
// operand's four places, the first has two and the second has two.
type avx2 struct {
	rotate  map[int]Mem // operands of VPSHUFB
	between Register
}

// work is four quads under way. Where data only change places, registers
// change their names.
type work struct {
	k          *avx2
	a, b, d, t [4]VecPhysical
	c          [4]Mem
}

// move is how operands go to or come from the diagonals.
type move struct {
	a, d func()
	c    func(pair int, c [2]VecPhysical) // and stores it; c is changed
}

const rowBytes = 128

func newAVX2() kernel {
	k := &avx2{rotate: map[int]Mem{}}
	for _, n := range []int{24, 16} {
		k.rotate[n] = GLOBL(map[int]string{24: "rotate24", 16: "rotate16"}[n], RODATA|NOPTR)
		for i := range 32 {
			DATA(i, U8(i%16/8*8+(i+n/8)%8))
		}
	}
	return k
}

func (k *avx2) newWork() *work {
	return &work{
		k: k,
		a: [4]VecPhysical{Y0, Y1, Y2, Y3},
		b: [4]VecPhysical{Y4, Y5, Y6, Y7},
		d: [4]VecPhysical{Y8, Y9, Y10, Y11},
		t: [4]VecPhysical{Y12, Y13, Y14, Y15},
	}
}

func (k *avx2) name() string { return "AVX2" }
func (k *avx2) frame() int   { return blockBytes + 32 }

func (k *avx2) enter(scratch Register) {
	k.between = scratch
	LEAQ(Mem{Base: StackPointer, Disp: 31}, scratch)
	ANDQ(I8(-32), scratch) // so that no register crosses a cache line
}

// at is the place of a register of a block.
func at(block Mem, row, column int) Mem { return block.Offset(rowBytes*row + 32*column) }

func (k *avx2) g(dst, x, y Mem) {
	between := Mem{Base: k.between}
	for first := 0; first < 8; first += 4 {
		w := k.newWork()
		for i := range 4 {
			row := first + i
			for op, r := range [4]VecPhysical{w.a[i], w.b[i], w.t[i], w.d[i]} {
				VMOVDQU(at(x, row, op), r)
				VPXOR(at(y, row, op), r, r)
				VMOVDQU(r, at(dst, row, op))
			}
			w.c[i] = at(between, row, opC)
			w.keepC(i, w.t[i])
		}
		w.mix(w.alongRow(1))
		w.mix(w.alongRow(-1))
		for i := range 4 {
			VMOVDQU(w.a[i], at(between, first+i, opA))
			VMOVDQU(w.b[i], at(between, first+i, opB))
			VMOVDQU(w.d[i], at(between, first+i, opD))
		}
	}
	for first := 0; first < 4; first += 2 {
		w := k.newWork()
		for i := range 4 {
			column, second := first+i/2, i%2
			VMOVDQU(at(between, 2*opA+second, column), w.a[i])
			VMOVDQU(at(between, 2*opB+second, column), w.b[i])
			VMOVDQU(at(between, 2*opD+second, column), w.d[i])
			w.c[i] = at(between, 2*opC+second, column)
		}
		w.mix(w.alongColumns(1, w.keepC))
		w.mix(w.alongColumns(-1, func(i int, c VecPhysical) {
			finish(at(dst, 2*opC+i%2, first+i/2), c)
		}))
		for i := range 4 {
			column, second := first+i/2, i%2
			finish(at(dst, 2*opA+second, column), w.a[i])
			finish(at(dst, 2*opB+second, column), w.b[i])
			finish(at(dst, 2*opD+second, column), w.d[i])
		}
	}
}

// finish emits dst = dst xor r.
func finish(dst Mem, r VecPhysical) {
	VPXOR(dst, r, r)
	VMOVDQU(r, dst)
}

func (w *work) keepC(i int, c VecPhysical) { VMOVDQU(c, w.c[i]) }

// alongRow is the move of rows to their diagonals, or back.
func (w *work) alongRow(direction int) move {
	shift := func(op int, r VecPhysical) {
		VPERMQ(U8(rotate4(direction*diagonal[op]+4)), r, r)
	}
	return move{
		a: func() {
			for _, r := range w.a {
				shift(opA, r)
			}
		},
		c: func(pair int, c [2]VecPhysical) {
			for j, r := range c {
				shift(opC, r)
				w.keepC(2*pair+j, r)
			}
		},
		d: func() {
			for _, r := range w.d {
				shift(opD, r)
			}
		},
	}
}

// alongColumns is the move of columns to their diagonals, or back.
func (w *work) alongColumns(direction int, storeC func(i int, c VecPhysical)) move {
	// shift moves the places of an operand by one; by three, if that is what
	// it needs, is the same with the pair's registers exchanged.
	shift := func(op int, first, second, t VecPhysical) (VecPhysical, VecPhysical, VecPhysical) {
		VPALIGNR(U8(8), first, second, t)
		VPALIGNR(U8(8), second, first, second)
		if (direction*diagonal[op]+4)%4 == 1 {
			return t, second, first
		}
		return second, t, first
	}
	return move{
		a: func() {
			for i := 0; i < 4; i += 2 {
				w.a[i], w.a[i+1], w.t[0] = shift(opA, w.a[i], w.a[i+1], w.t[0])
			}
		},
		c: func(pair int, c [2]VecPhysical) {
			first, second, _ := shift(opC, c[0], c[1], w.t[0])
			storeC(2*pair, first)
			storeC(2*pair+1, second)
		},
		d: func() {
			w.d[0], w.d[1] = w.d[1], w.d[0]
			w.d[2], w.d[3] = w.d[3], w.d[2]
		},
	}
}

// mix emits GB on each lane of the four quads, and then m.
func (w *work) mix(m move) {
	w.mixA(rotations[0])
	w.mixC(rotations[1], w.store)
	w.mixA(rotations[2])
	m.a() // as soon as it is ready
	w.mixC(rotations[3], m.c)
	m.d()
}

func (w *work) store(pair int, c [2]VecPhysical) {
	w.keepC(2*pair, c[0])
	w.keepC(2*pair+1, c[1])
}

// mixA emits a = a + b + 2·lo32(a)·lo32(b), d = (d xor a) >>> n.
func (w *work) mixA(n int) {
	for i, t := range w.t {
		VPMULUDQ(w.a[i], w.b[i], t)
	}
	for i, a := range w.a {
		VPADDQ(a, w.b[i], a)
	}
	for _, t := range w.t {
		VPADDQ(t, t, t)
	}
	for i, a := range w.a {
		VPADDQ(a, w.t[i], a)
	}
	for i, d := range w.d {
		VPXOR(d, w.a[i], d)
	}
	for _, d := range w.d {
		w.k.rotateRight(d, d, nil, n)
	}
}

// mixC emits c = c + d + 2·lo32(c)·lo32(d), b = (b xor c) >>> n, a pair of
// quads at a time. It hands c to store.
func (w *work) mixC(n int, store func(pair int, c [2]VecPhysical)) {
	for pair := range 2 {
		b, d, m := w.b[2*pair:2*pair+2], w.d[2*pair:2*pair+2], w.c[2*pair:2*pair+2]
		t, c := w.t[:2], [2]VecPhysical{w.t[2], w.t[3]}
		for j := range 2 {
			VPMULUDQ(m[j], d[j], t[j])
		}
		for j := range 2 {
			VPADDQ(m[j], d[j], c[j])
		}
		for j := range 2 {
			VPADDQ(t[j], t[j], t[j])
		}
		for j := range 2 {
			VPADDQ(t[j], c[j], c[j])
		}
		for j := range 2 {
			VPXOR(c[j], b[j], b[j])
		}
		for j := range 2 {
			w.k.rotateRight(b[j], b[j], t[j], n)
		}
		store(pair, c)
	}
}

// rotateRight emits to = from >>> n for the n of GB; 63 needs t.
func (k *avx2) rotateRight(from, to, t VecPhysical, n int) {
	switch n {
	case 32:
		VPSHUFD(U8(0xb1), from, to)
	case 24, 16:
		VPSHUFB(k.rotate[n], from, to)
	case 63:
		VPADDQ(from, from, t)
		VPSRLQ(U8(63), from, to)
		VPXOR(t, to, to)
	}
}
