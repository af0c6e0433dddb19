package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// kernel emits the parts of package blamka's function that differ between
// instruction sets. All of them may use any vector register, but only the
// general registers that they are given.
type kernel interface {
	name() string // in names of functions
	frame() int   // bytes that g wants to keep on the stack

	// enter emits what must come before g: registers that it does not change.
	// scratch is a register for it to keep.
	enter(scratch Register)
	// g emits G: dst = G(x xor y). dst may be x or y.
	g(dst, x, y Mem)
}

const blockBytes = 1024

// compress emits package blamka's function.
func compress(k kernel) {
	name, attributes := "compress"+k.name(), NOSPLIT
	if k.frame() > 0 {
		attributes = 0
	}
	TEXT(name, attributes, "func(dst, x, y *[128]uint64)")
	Pragma("noescape")
	Doc(name + " sets dst to G(x xor y). dst may be x or y.")
	if k.frame() > 0 {
		AllocLocal(k.frame())
	}
	dst := Mem{Base: Load(Param("dst"), RDI)}
	x := Mem{Base: Load(Param("x"), RSI)}
	y := Mem{Base: Load(Param("y"), RDX)}
	k.enter(RAX)
	k.g(dst, x, y)
	VZEROUPPER()
	RET()
}
