package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// kernel emits the parts of package blamka's functions that differ between
// instruction sets. All of them may use any vector register and mask, but only
// the general registers that they are given.
type kernel interface {
	name() string // in names of functions
	lanes() int   // walks that are interleaved
	frame() int   // bytes that g wants to keep on the stack

	// enter emits what must come before g, begin and fold: registers that
	// none of them changes. scratch is a register for it to keep.
	enter(scratch Register)
	// g emits G: dst = G(x xor y). dst may be x or y. It calls aside 16 times,
	// evenly spread, for the caller to emit instructions of its own.
	g(dst, x, y Mem, aside func())
	// begin emits dst = G(R) where R is zero but for its first row, which is
	// header with nonce as its word [nonceWord].
	begin(dst, header Mem, nonce Register)
	// fold emits the exclusive or of a block's words into dst.
	fold(dst, block Mem)
}

const (
	blockBytes = 1024
	lineBytes  = 64
	nonceWord  = 9
)

// compress emits G alone.
func compress(k kernel) {
	function(k, "compress", "func(dst, x, y *[128]uint64)", "sets dst to G(x xor y). dst may be x or y.")
	dst := Mem{Base: Load(Param("dst"), RDI)}
	x := Mem{Base: Load(Param("x"), RSI)}
	y := Mem{Base: Load(Param("y"), RDX)}
	k.enter(RAX)
	k.g(dst, x, y, func() {})
	VZEROUPPER()
	RET()
}

// walks emits the loop of a search. The walks take turns, so that a walk's
// next block is on its way while the others compute: its lines are prefetched
// one by one during the next walk's G, because a burst of 16 would fill the
// buffers of the core's first cache and hold everything up.
//
// A walk that ends gives its place to the next nonce at once. At the end, some
// places begin walks that are never finished; that costs less than avoiding
// them.
func walks(k kernel) {
	function(k, "walks",
		"func(y *uint64, count int, blocks *[128]uint64, mask uint64, header *[16]uint64, from uint64, steps int, states *[128]uint64)",
		"sets y[i] to the value of the walk of nonce from+i, i < count.",
		"count is a multiple of lanes"+k.name()+", the number of states; steps is at least 1.")
	var (
		y      = Load(Param("y"), RDI)
		end    = Load(Param("count"), R8) // of y
		blocks = Load(Param("blocks"), RAX)
		mask   = Load(Param("mask"), RBX)
		header = Mem{Base: Load(Param("header"), RSI)}
		nonce  = Load(Param("from"), RDX)
		state  = Load(Param("states"), RCX)
		step   = R9 // counts down
		block  = R10
		next   = R11 // the block to prefetch
	)
	k.enter(R12)
	LEAQ(Mem{Base: y, Index: end, Scale: 8}, end)

	Comment("Begin a walk in each place.")
	MOVQ(U32(k.lanes()), step)
	Label("first")
	k.begin(Mem{Base: state}, header, nonce)
	INCQ(nonce)
	ADDQ(U32(blockBytes), state)
	DECQ(step)
	JNE(LabelRef("first"))
	Load(Param("states"), next) // nothing to prefetch yet

	Label("batch")
	Load(Param("steps"), step)
	Label("round")
	Load(Param("states"), state)
	Label("place")
	visit(block, state, blocks, mask)
	line := 0
	k.g(Mem{Base: state}, Mem{Base: state}, Mem{Base: block}, func() {
		PREFETCHT0(Mem{Base: next, Disp: line})
		line += lineBytes
	})
	CMPQ(step, U8(1))
	JNE(LabelRef("on"))
	k.fold(Mem{Base: y}, Mem{Base: state})
	ADDQ(U8(8), y)
	k.begin(Mem{Base: state}, header, nonce)
	INCQ(nonce)
	Label("on")
	visit(next, state, blocks, mask)
	ADDQ(U32(blockBytes), state)
	Load(Param("states"), block)
	ADDQ(U32(blockBytes*k.lanes()), block)
	CMPQ(state, block)
	JNE(LabelRef("place"))
	DECQ(step)
	JNE(LabelRef("round"))
	CMPQ(y, end)
	JNE(LabelRef("batch"))
	VZEROUPPER()
	RET()
}

// visit emits the address of the block that state visits next.
func visit(block, state, blocks, mask Register) {
	MOVQ(Mem{Base: state}, block)
	ANDQ(mask, block)
	SHLQ(U8(10), block)
	ADDQ(blocks, block)
}

func function(k kernel, name, signature string, doc ...string) {
	name += k.name()
	attributes := NOSPLIT
	if k.frame() > 0 {
		attributes = 0
	}
	TEXT(name, attributes, signature)
	Pragma("noescape")
	doc[0] = name + " " + doc[0]
	Doc(doc...)
	if k.frame() > 0 {
		AllocLocal(k.frame())
	}
}
