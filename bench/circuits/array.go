package main

import (
	"math/bits"

	"github.com/muster-network/muster/capacity"
)

// array is one whose blocks are all the same but a few. Its tree has millions
// of places and is computed only where it differs.
type array struct {
	size, depth int
	same        capacity.Block
	others      map[int]capacity.Block
	full, empty []capacity.Element // of each level: the node above equal blocks, or above no blocks
}

func newArray(p capacity.Profile) *array {
	a := &array{size: p.Blocks, depth: bits.Len(uint(p.Blocks - 1)), others: map[int]capacity.Block{}}
	for i := range a.same {
		a.same[i] = uint64(i) * 0x9e3779b97f4a7c15
	}
	a.full, a.empty = above(capacity.Leaf(&a.same), a.depth), above(capacity.Element{}, a.depth)
	return a
}

// above are the nodes over equal leaves, level by level.
func above(leaf capacity.Element, depth int) []capacity.Element {
	nodes := []capacity.Element{leaf}
	for range depth {
		leaf = capacity.P2(leaf, leaf)
		nodes = append(nodes, leaf)
	}
	return nodes
}

// put makes block i another one.
func (a *array) put(i int, b capacity.Block) { a.others[i] = b }

func (a *array) block(i int) capacity.Block {
	if b, ok := a.others[i]; ok {
		return b
	}
	return a.same
}

// node is the tree's node at a place of a level.
func (a *array) node(level, place int) capacity.Element {
	from, to := place<<level, (place+1)<<level
	if from >= a.size {
		return a.empty[level]
	}
	differs := to > a.size
	for i := range a.others {
		differs = differs || from <= i && i < to
	}
	switch {
	case !differs:
		return a.full[level]
	case level == 0:
		b := a.block(place)
		return capacity.Leaf(&b)
	}
	return capacity.P2(a.node(level-1, 2*place), a.node(level-1, 2*place+1))
}

func (a *array) root() capacity.Element { return a.node(a.depth, 0) }

func (a *array) open(i int) capacity.Opening {
	o := capacity.Opening{Index: i, Block: a.block(i)}
	for level := range a.depth {
		o.Path = append(o.Path, a.node(level, i>>level^1))
	}
	return o
}
