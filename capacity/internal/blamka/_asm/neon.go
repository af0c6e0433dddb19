package main

import (
	"fmt"
	"strings"
)

// The NEON kernel works on two P at a time. A register has two words, so that
// a row takes 8 of them, and so does a column: the code for rows and for
// columns differs only in where it loads and stores. Between the phases the
// block is in memory. avo knows only amd64; this is the Go assembler's text,
// with the two instructions that it lacks as numbers.
type neon struct {
	strings.Builder
}

// p16 is the registers of one P: two for each operand, and four of its own.
// Where data only change places, registers change their names.
type p16 struct {
	v [4][2]int // a, b, c, d
	t [4]int
}

const (
	neonLanes    = 4
	neonRotate24 = 24 // registers
	neonRotate16 = 25
)

func newP16s() []*p16 {
	return []*p16{
		{v: [4][2]int{{0, 1}, {2, 3}, {4, 5}, {6, 7}}, t: [4]int{16, 17, 18, 19}},
		{v: [4][2]int{{8, 9}, {10, 11}, {12, 13}, {14, 15}}, t: [4]int{20, 21, 22, 23}},
	}
}

// op emits an instruction.
func (n *neon) op(name, format string, args ...any) {
	fmt.Fprintf(n, "\t%s %s\n", name, fmt.Sprintf(format, args...))
}

// d2 emits an instruction on three registers of two words: to = x op y.
func (n *neon) d2(name string, to, x, y int) {
	arrangement := "D2"
	if name == "VEOR" {
		arrangement = "B16"
	}
	n.op(name, "V%d.%[4]s, V%[2]d.%[4]s, V%[3]d.%[4]s", y, x, to, arrangement)
}

// half emits x = x + y + 2·lo32(x)·lo32(y), z = (z xor x) >>> rotation.
func (n *neon) half(ps []*p16, x, y, z, rotation int) {
	for _, p := range ps {
		n.op("VUZP1", "V%d.S4, V%d.S4, V%d.S4", p.v[x][1], p.v[x][0], p.t[0])
		n.op("VUZP1", "V%d.S4, V%d.S4, V%d.S4", p.v[y][1], p.v[y][0], p.t[1])
	}
	for _, p := range ps {
		n.umull(0, p.t[2], p.t[0], p.t[1])
		n.umull(1, p.t[3], p.t[0], p.t[1])
	}
	for i := range 2 {
		for _, p := range ps {
			n.d2("VADD", p.v[x][i], p.v[x][i], p.v[y][i])
		}
	}
	for range 2 {
		for i := range 2 {
			for _, p := range ps {
				n.d2("VADD", p.v[x][i], p.v[x][i], p.t[2+i])
			}
		}
	}
	for i := range 2 {
		for _, p := range ps {
			n.d2("VEOR", p.v[z][i], p.v[z][i], p.v[x][i])
		}
	}
	for i := range 2 {
		for _, p := range ps {
			n.rotateRight(&p.v[z][i], &p.t[i], rotation)
		}
	}
}

// umull emits the products of the 32-bit words 0 and 1, or 2 and 3 if upper
// is 1: UMULL and UMULL2 of 2D.
func (n *neon) umull(upper, to, x, y int) {
	n.op("WORD", "$%#x // UMULL%s V%d.2D, V%d, V%d", 0x2ea0c000|upper<<30|y<<16|x<<5|to, []string{"", "2"}[upper], to, x, y)
}

// rotateRight emits a rotation of r, which may exchange its name with t.
func (n *neon) rotateRight(r, t *int, rotation int) {
	switch rotation {
	case 32:
		n.op("VREV64", "V%d.S4, V%[1]d.S4", *r)
	case 24:
		n.op("VTBL", "V%d.B16, [V%d.B16], V%[2]d.B16", neonRotate24, *r)
	case 16:
		n.op("VTBL", "V%d.B16, [V%d.B16], V%[2]d.B16", neonRotate16, *r)
	case 63:
		n.d2("VADD", *t, *r, *r)
		n.op("VSRI", "$63, V%d.D2, V%d.D2", *r, *t)
		*r, *t = *t, *r
	}
}

// permute emits P. aside is called twice.
func (n *neon) permute(ps []*p16, aside func()) {
	for _, direction := range []int{1, -1} {
		aside()
		x, y, z := opA, opB, opD
		for _, rotation := range rotations {
			n.half(ps, x, y, z, rotation)
			x, y, z = (x+2)%4, z, y
		}
		for _, p := range ps {
			for op := range p.v {
				n.shift(p, op, (direction*diagonal[op]+4)%4)
			}
		}
	}
}

// shift emits a move of an operand by so many places.
func (n *neon) shift(p *p16, op, places int) {
	v, t := &p.v[op], &p.t[0]
	switch places {
	case 1, 3:
		n.op("VEXT", "$8, V%d.B16, V%d.B16, V%d.B16", v[1], v[0], *t) // places 1 and 2
		n.op("VEXT", "$8, V%d.B16, V%d.B16, V%[2]d.B16", v[0], v[1])  // places 3 and 0
		v[0], *t = *t, v[0]
	}
	if places >= 2 {
		v[0], v[1] = v[1], v[0]
	}
}

func (n *neon) load(base string, offset, r int) { n.op("FMOVQ", "%d(%s), F%d", offset, base, r) }

func (n *neon) store(r int, base string, offset int) {
	n.op("FMOVQ", "F%d, %d(%s)", r, offset, base)
}

// g emits G: dst = G(x xor y). dst may be x or y. between is room for a block.
func (n *neon) g(dst, x, y, between string, aside func()) {
	for row := 0; row < 8; row += 2 {
		ps := newP16s()
		for i, p := range ps {
			for k := range 8 {
				at, r, t := rowBytes*(row+i)+16*k, p.v[k/2][k%2], p.t[k%4]
				n.load(x, at, r)
				n.load(y, at, t)
				n.d2("VEOR", r, r, t)
				n.store(r, dst, at)
			}
		}
		n.permute(ps, aside)
		for i, p := range ps {
			for k := range 8 {
				n.store(p.v[k/2][k%2], between, rowBytes*(row+i)+16*k)
			}
		}
	}
	for column := 0; column < 8; column += 2 {
		ps := newP16s()
		for i, p := range ps {
			for row := range 8 {
				n.load(between, rowBytes*row+16*(column+i), p.v[row/2][row%2])
			}
		}
		n.permute(ps, aside)
		n.storeColumns(ps, dst, column, 8)
	}
}

// storeColumns emits the result of two columns into dst, xored with the first
// rows that dst holds.
func (n *neon) storeColumns(ps []*p16, dst string, column, rows int) {
	for i, p := range ps {
		for row := range 8 {
			at, r, t := rowBytes*row+16*(column+i), p.v[row/2][row%2], p.t[row%4]
			if row < rows {
				n.load(dst, at, t)
				n.d2("VEOR", r, r, t)
			}
			n.store(r, dst, at)
		}
	}
}

// begin emits dst = G(R) where R is zero but for its first row, which is
// header with nonce as its word [nonceWord]. P of the other rows is zero.
func (n *neon) begin(dst, header, nonce, between string) {
	p := newP16s()[0]
	for k := range 8 {
		r := p.v[k/2][k%2]
		n.load(header, 16*k, r)
		if k == nonceWord/2 {
			n.op("VMOV", "%s, V%d.D[%d]", nonce, r, nonceWord%2)
		}
		n.store(r, dst, 16*k)
	}
	n.permute([]*p16{p}, func() {})
	for k := range 8 {
		n.store(p.v[k/2][k%2], between, 16*k)
	}
	for column := 0; column < 8; column += 2 {
		ps := newP16s()
		for i, p := range ps {
			n.load(between, 16*(column+i), p.v[0][0])
			for row := 1; row < 8; row++ {
				r := p.v[row/2][row%2]
				n.d2("VEOR", r, r, r)
			}
		}
		n.permute(ps, func() {})
		n.storeColumns(ps, dst, column, 1)
	}
}

// fold emits the exclusive or of a block's words into dst.
func (n *neon) fold(dst, block, scratch string) {
	const sums = 8
	for k := range 64 {
		if k < sums {
			n.load(block, 16*k, k)
			continue
		}
		t := sums + k%sums
		n.load(block, 16*k, t)
		n.d2("VEOR", k%sums, k%sums, t)
	}
	for step := sums / 2; step > 0; step /= 2 {
		for k := range step {
			n.d2("VEOR", k, k, k+step)
		}
	}
	n.op("VEXT", "$8, V0.B16, V0.B16, V1.B16")
	n.d2("VEOR", 0, 0, 1)
	n.op("VMOV", "V0.D[0], %s", scratch)
	n.op("MOVD", "%s, (%s)", scratch, dst)
}

// enter emits what must come before g and begin.
func (n *neon) enter(between, scratch string) {
	n.op("MOVD", "$between-%d(SP), %s", blockBytes, between)
	n.op("MOVD", "$rotate24<>(SB), %s", scratch)
	n.load(scratch, 0, neonRotate24)
	n.op("MOVD", "$rotate16<>(SB), %s", scratch)
	n.load(scratch, 0, neonRotate16)
}

// text emits the file.
func (n *neon) text() {
	n.WriteString("// Code generated by the kernel generator in _asm. DO NOT EDIT.\n\n" +
		"//go:build !purego\n\n#include \"textflag.h\"\n\n")
	for _, rotation := range []int{24, 16} {
		for k := range 2 { // a rotation of bytes in each word, for VTBL
			v := uint64(0)
			for j := range 8 {
				v |= uint64(8*k+(j+rotation/8)%8) << (8 * j)
			}
			fmt.Fprintf(n, "DATA rotate%d<>+%d(SB)/8, $%#016x\n", rotation, 8*k, v)
		}
		fmt.Fprintf(n, "GLOBL rotate%d<>(SB), RODATA|NOPTR, $16\n\n", rotation)
	}
	n.compress()
	n.walks()
}

func (n *neon) compress() {
	fmt.Fprintf(n, "// func compressNEON(dst, x, y *[128]uint64)\nTEXT ·compressNEON(SB), 0, $%d-24\n", blockBytes)
	for i, name := range []string{"dst", "x", "y"} {
		n.op("MOVD", "%s+%d(FP), R%d", name, 8*i, i)
	}
	n.enter("R3", "R4")
	n.g("R0", "R1", "R2", "R3", func() {})
	n.op("RET", "")
}

// walks emits the same loop as the function of that name does on amd64.
func (n *neon) walks() {
	const (
		y, end, blocks, mask, header, nonce = "R0", "R1", "R2", "R3", "R4", "R5"
		steps, states, state, stop, step    = "R6", "R7", "R8", "R9", "R10"
		block, next, between, scratch       = "R11", "R12", "R13", "R14"
	)
	label := func(name string) { fmt.Fprintf(n, "\n%s:\n", name) }
	visit := func(block string) {
		n.op("MOVD", "(%s), %s", state, scratch)
		n.op("AND", "%s, %s", mask, scratch)
		n.op("ADD", "%s<<10, %s, %s", scratch, blocks, block)
	}
	fmt.Fprintf(n, "\n// func walksNEON(y *uint64, count int, blocks *[128]uint64, mask uint64,\n"+
		"//\theader *[16]uint64, from uint64, steps int, states *[128]uint64)\n"+
		"TEXT ·walksNEON(SB), 0, $%d-64\n", blockBytes)
	for i, p := range [][2]string{
		{"y", y}, {"count", end}, {"blocks", blocks}, {"mask", mask}, {"header", header},
		{"from", nonce}, {"steps", steps}, {"states", states},
	} {
		n.op("MOVD", "%s+%d(FP), %s", p[0], 8*i, p[1])
	}
	n.enter(between, scratch)
	n.op("ADD", "%s<<3, %s, %s", end, y, end)
	n.op("ADD", "$%d, %s, %s", blockBytes*neonLanes, states, stop)

	n.op("MOVD", "%s, %s", states, state)
	label("first")
	n.begin(state, header, nonce, between)
	n.op("ADD", "$1, %s", nonce)
	n.op("ADD", "$%d, %s", blockBytes, state)
	n.op("CMP", "%s, %s", stop, state)
	n.op("BNE", "first")
	n.op("MOVD", "%s, %s", states, next)

	label("batch")
	n.op("MOVD", "%s, %s", steps, step)
	label("round")
	n.op("MOVD", "%s, %s", states, state)
	label("place")
	visit(block)
	line := 0
	n.g(state, state, block, between, func() {
		n.op("PRFM", "%d(%s), PLDL1KEEP", line, next)
		line += lineBytes
	})
	n.op("CMP", "$1, %s", step)
	n.op("BNE", "on")
	n.fold(y, state, scratch)
	n.op("ADD", "$8, %s", y)
	n.begin(state, header, nonce, between)
	n.op("ADD", "$1, %s", nonce)
	label("on")
	visit(next)
	n.op("ADD", "$%d, %s", blockBytes, state)
	n.op("CMP", "%s, %s", stop, state)
	n.op("BNE", "place")
	n.op("SUBS", "$1, %s", step)
	n.op("BNE", "round")
	n.op("CMP", "%s, %s", end, y)
	n.op("BNE", "batch")
	n.op("RET", "")
}
