package capacity

import (
	"fmt"

	"github.com/muster-network/muster/capacity/internal/poseidon"
)

// Tree is merkle (protocol section 3) over 2^depth places: a node is P2 of its
// two children, and an empty place is 0. Only the occupied part is stored.
type Tree struct {
	levels [][]Element // levels[0] are the leaves, levels[depth] the root
	empty  []Element   // empty[k] is a node of level k above nothing but empty places
}

// NewTree builds the tree of the leaves in places 0, 1, …; the others are
// empty. It panics if there are more leaves than places.
func NewTree(depth int, leaves []Element) *Tree { return newTreeAbove(0, depth, leaves) }

// newTreeAbove builds the upper part of a tree, from the nodes of a level on,
// which are the leaves of what it returns.
func newTreeAbove(level, depth int, nodes []Element) *Tree {
	depth -= level
	if len(nodes) > 1<<depth {
		panic(fmt.Sprintf("capacity: %d leaves in a tree of %d places", len(nodes), 1<<depth))
	}
	t := &Tree{levels: make([][]Element, depth+1), empty: emptyNodes(level, depth)}
	t.levels[0] = nodes
	for k := range depth {
		t.levels[k+1] = make([]Element, 0, (len(nodes)+1)/2)
		t.close(k)
		nodes = t.levels[k+1]
	}
	return t
}

// emptyNodes are the roots of trees of empty places, from a level on.
func emptyNodes(level, depth int) []Element {
	var nodes []Element
	for k, e := 0, (Element{}); k <= level+depth; k++ {
		if k >= level {
			nodes = append(nodes, e)
		}
		e = poseidon.Compress(&e, &e)
	}
	return nodes
}

// close adds the nodes above level k that are missing.
func (t *Tree) close(k int) {
	for i := len(t.levels[k+1]); 2*i < len(t.levels[k]); i++ {
		left, right := t.node(k, 2*i), t.node(k, 2*i+1)
		t.levels[k+1] = append(t.levels[k+1], poseidon.Compress(&left, &right))
	}
}

// Root is the tree's root.
func (t *Tree) Root() Element { return t.node(len(t.levels)-1, 0) }

// Path lists the siblings on the way from place i to the root, lowest first.
func (t *Tree) Path(i int) []Element {
	path := make([]Element, len(t.levels)-1)
	for k := range path {
		path[k] = t.node(k, (i>>k)^1)
	}
	return path
}

func (t *Tree) node(level, i int) Element {
	if i < len(t.levels[level]) {
		return t.levels[level][i]
	}
	return t.empty[level]
}

// climb is the root that a leaf at place i has with the given siblings.
func climb(leaf Element, i int, path []Element) Element {
	for k := range path {
		if i>>k&1 == 0 {
			leaf = poseidon.Compress(&leaf, &path[k])
		} else {
			leaf = poseidon.Compress(&path[k], &leaf)
		}
	}
	return leaf
}

// UnitTree is the tree over a field element of each unit: behind sealRoot,
// place c holds root_c, the root of unit c's array (protocol section 4);
// behind chainRoot, the root of unit c's chain (section 5).
func UnitTree(roots []Element) *Tree { return NewTree(unitBits, roots) }
