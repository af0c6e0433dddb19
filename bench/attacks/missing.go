package main

import (
	"github.com/muster-network/muster/capacity"
)

// A provider that lacks a block computes it when a step reads it (protocol
// section 4): h compressions one after another, whose first takes the block
// before; then G over the block before, block j, and what the compressions
// came to. In place of the block it may keep a hint: some of the compressions,
// evenly spaced, from which the others are computed side by side.

// mixed is the number of elements that are mixed into a block.
const mixed = 32

// hint is s_1, and each h/n-th compression after it, of n.
type hint []capacity.Element

// hintBytes is the size of an element.
const hintBytes = 32

// missing is the chain of a missing block.
type missing struct {
	index int
	salt  capacity.Element
	s     []capacity.Element // s[k-1] is s_k
	kept  int                // parts of the chain, computed side by side
}

// newMissing begins the chain of block i, from a hint or from the block before.
func newMissing(h int, sigma capacity.Element, i int, known hint, before *capacity.Block) *missing {
	m := &missing{index: i, s: make([]capacity.Element, h), kept: max(1, len(known))}
	m.salt.SetUint64(uint64(i))
	m.salt.Add(&m.salt, &sigma)
	if len(known) == 0 {
		m.s[0] = capacity.P2(m.salt, capacity.BlockElement(before, 0))
	}
	for k, e := range known {
		m.s[k*m.part()] = e
	}
	return m
}

// part is the length of each part of the chain.
func (m *missing) part() int { return len(m.s) / m.kept }

// hintOf is a hint of so many compressions, which the provider keeps when it
// drops the block.
func (m *missing) hintOf(n int) hint {
	known := make(hint, n)
	for k := range known {
		known[k] = m.s[k*len(m.s)/n]
	}
	return known
}

// computeChains computes the rest of all chains side by side. They must be of
// equal parts. From padFrom compressions on, as many as are left of a group of
// eight are faster as a whole group.
func computeChains(all []*missing, padFrom int) {
	if len(all) == 0 {
		return
	}
	n := 0
	for _, m := range all {
		n += m.kept
	}
	size := n
	if rest := n % capacity.Lanes; rest >= padFrom {
		size += capacity.Lanes - rest
	}
	results, pairs := make([]capacity.Element, size), make([]capacity.Element, 2*size)
	for round := 1; round < all[0].part(); round++ {
		at := 0
		for _, m := range all {
			for k := range m.kept {
				pairs[2*at], pairs[2*at+1] = m.s[k*m.part()+round-1], m.salt
				at++
			}
		}
		capacity.P2Many(results, pairs)
		at = 0
		for _, m := range all {
			for k := range m.kept {
				m.s[k*m.part()+round] = results[at]
				at++
			}
		}
	}
}

// reference is j.
func (m *missing) reference() int {
	last := m.s[len(m.s)-1].Bits()
	return int(uint64(uint32(last[0])) * uint64(m.index-1) >> 32)
}

// block is the block itself, from the block before and block j.
func (m *missing) block(before, other *capacity.Block) (b capacity.Block) {
	r := *before
	for k := range mixed {
		e := m.element(k)
		for n, w := range e.Bits() {
			r[4*k+n] ^= w
		}
	}
	capacity.G(&b, &r, other)
	return b
}

// element is e_k.
func (m *missing) element(k int) (e capacity.Element) {
	if len(m.s) < mixed {
		return m.s[k%len(m.s)]
	}
	each := len(m.s) / mixed
	for _, s := range m.s[k*each : (k+1)*each] {
		e.Add(&e, &s)
	}
	return e
}
