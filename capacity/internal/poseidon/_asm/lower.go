package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// The layout of the package's type tables2, in bytes. A row of a table belongs
// to the nine highest bits of a number, so that a step from one to the next is
// 2^247, or 0.0104 r. It is the place of the multiple of r to be subtracted.
const (
	rowBits = 9
	rows    = 1 << rowBits

	offMultiples = 0
	offReduced   = offMultiples + 12*32 // x - this: below r and a step
	offDoubled   = offReduced + 2*rows  // 2x - this: below r and two steps
	offHalved    = offDoubled + 2*rows  // x - this: even, below 2r and a step; a row for even x, then one for odd
	offKeys      = offHalved + 2*2*rows
)

// multiplesOfR is where the pointer to a tables2 is.
type multiplesOfR struct{ tables Mem }

// rowOf is the row of x.
func rowOf(x number) GPVirtual {
	row := copyOf(x[3])
	SHRQ(U8(64-rowBits), row)
	return row
}

// subtract subtracts from x the multiple in a row of the table at offset.
func (m multiplesOfR) subtract(x number, offset int, row GPVirtual) {
	tables, multiple := GP64(), GP64()
	MOVQ(m.tables, tables)
	MOVWQZX(Mem{Base: tables, Index: row, Scale: 2, Disp: offset}, multiple)
	sub4(x, mem4(Mem{Base: tables, Index: multiple, Scale: 1, Disp: offMultiples}))
}

// lower brings x below r and a step.
func (m multiplesOfR) lower(x number) { m.subtract(x, offReduced, rowOf(x)) }
