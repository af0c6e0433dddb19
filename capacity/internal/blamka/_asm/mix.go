package main

// The parts of P (RFC 9106 section 3.6) that are the same for all instruction
// sets.

// Operands of GB: words 0-3, 4-7, 8-11 and 12-15 of a row or column.
const (
	opA = iota
	opB
	opC
	opD
)

// rotations of GB, in order.
var rotations = [4]int{32, 24, 16, 63}

// diagonal is how many places further on the second half of P takes a, b, c
// and d from. Only their places relative to each other matter: b stays, since
// it is computed last.
var diagonal = [4]int{3, 0, 1, 2}

// rotate4 is the operand of VPERMQ by which each of 4 lanes is taken from n
// places further on.
func rotate4(n int) int {
	operand := 0
	for i := range 4 {
		operand |= (i + n) % 4 << (2 * i)
	}
	return operand
}
