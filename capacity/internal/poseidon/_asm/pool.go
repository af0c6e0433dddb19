package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
)

// pool has the constants of a file's scheduled kernels: each once in memory,
// and some of them in registers, too, as long as a kernel runs.
type pool struct {
	data   Mem
	memory map[uint64]Mem
	kept   map[uint64]vector8
}

func newPool(name string) *pool {
	return &pool{data: GLOBL(name, RODATA|NOPTR), memory: map[uint64]Mem{}}
}

func (p *pool) at(v uint64) Mem {
	m, ok := p.memory[v]
	if !ok {
		offset := 8 * len(p.memory)
		m = p.data.Offset(offset)
		DATA(offset, U64(v))
		p.memory[v] = m
	}
	return m
}

// keep loads constants into registers, and returns those that are left.
func (p *pool) keep(registers []vector8, constants ...uint64) (left []vector8) {
	p.kept = map[uint64]vector8{}
	for i, v := range constants {
		VPBROADCASTQ(p.at(v), registers[i])
		p.kept[v] = registers[i]
	}
	return registers[len(constants):]
}

// with calls one of two forms of an instruction: the one that has a constant
// in a register, or the one that has it in memory.
func (p *pool) with(v uint64, register, memory func(ops ...Op), ops ...Op) {
	if z, ok := p.kept[v]; ok {
		register(append([]Op{z}, ops...)...)
		return
	}
	memory(append([]Op{p.at(v)}, ops...)...)
}

func (p *pool) multiplyLow(v uint64, x, sum vector8) {
	p.with(v, VPMADD52LUQ, VPMADD52LUQ_BCST, x, sum)
}

func (p *pool) multiplyHigh(v uint64, x, sum vector8) {
	p.with(v, VPMADD52HUQ, VPMADD52HUQ_BCST, x, sum)
}

func (p *pool) and(v uint64, x, dst vector8) { p.with(v, VPANDQ, VPANDQ_BCST, x, dst) }
