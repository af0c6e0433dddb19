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

// permute emits P.
func (n *neon) permute(ps []*p16) {
	for _, direction := range []int{1, -1} {
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
func (n *neon) g(dst, x, y, between string) {
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
		n.permute(ps)
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
		n.permute(ps)
		n.storeColumns(ps, dst, column)
	}
}

// storeColumns emits the result of two columns into dst, xored with what dst
// holds.
func (n *neon) storeColumns(ps []*p16, dst string, column int) {
	for i, p := range ps {
		for row := range 8 {
			at, r, t := rowBytes*row+16*(column+i), p.v[row/2][row%2], p.t[row%4]
			n.load(dst, at, t)
			n.d2("VEOR", r, r, t)
			n.store(r, dst, at)
		}
	}
}

// enter emits what must come before g.
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
}

func (n *neon) compress() {
	fmt.Fprintf(n, "// func compressNEON(dst, x, y *[128]uint64)\nTEXT ·compressNEON(SB), 0, $%d-24\n", blockBytes)
	for i, name := range []string{"dst", "x", "y"} {
		n.op("MOVD", "%s+%d(FP), R%d", name, 8*i, i)
	}
	n.enter("R3", "R4")
	n.g("R0", "R1", "R2", "R3")
	n.op("RET", "")
}
