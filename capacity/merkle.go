package capacity

import (
	"fmt"

	"github.com/muster-network/muster/capacity/internal/poseidon"
)

// Tree is merkle (protocol section 3) over 2^depth places: a node is P2 of its
// two children, and an empty place is 0. Only the occupied part is stored.
type Tree struct {
	levels [][]Element // levels[0] are the leaves, levels[depth] the root
	empty  []Element   // empty[k] is the root of a tree of 2^k empty places
}

// NewTree builds the tree of the leaves in places 0, 1, …; the others are
// empty. It panics if there are more leaves than places.
func NewTree(depth int, leaves []Element) *Tree {
	if len(leaves) > 1<<depth {
		panic(fmt.Sprintf("capacity: %d leaves in a tree of %d places", len(leaves), 1<<depth))
	}
	t := &Tree{levels: make([][]Element, depth+1), empty: make([]Element, depth+1)}
	t.levels[0] = leaves
	for k := range depth {
		t.empty[k+1] = poseidon.Compress(&t.empty[k], &t.empty[k])
		t.levels[k+1] = make([]Element, (len(t.levels[k])+1)/2)
		for i := range t.levels[k+1] {
			left, right := t.node(k, 2*i), t.node(k, 2*i+1)
			t.levels[k+1][i] = poseidon.Compress(&left, &right)
		}
	}
	return t
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

// SealTree is the tree behind a commitment's sealRoot: place c holds root_c,
// the root of unit c's array (protocol section 4).
func SealTree(roots []Element) *Tree { return NewTree(unitBits, roots) }

// ShareTree is the tree behind shareRoot: place c·m+slot holds nonce+1, or 0
// for none (protocol section 5). shares[c] lists unit c's shares by slot; a
// unit that claims nothing has none.
func ShareTree(p Profile, shares [][]Share) *Tree {
	leaves := make([]Element, len(shares)*p.Slots)
	for unit := range shares {
		for slot, s := range shares[unit] {
			leaves[p.sharePlace(unit, slot)] = s.leaf()
		}
	}
	return NewTree(p.shareDepth(), leaves)
}
