package capacity

import (
	"testing"

	"pgregory.net/rapid"

	"github.com/muster-network/muster/capacity/internal/poseidon"
)

// The sparse tree is the full one with zeros in the empty places.
func TestSparseTree(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		depth := rapid.IntRange(0, 6).Draw(t, "depth")
		n := rapid.IntRange(0, 1<<depth).Draw(t, "leaves")
		leaves := make([]Element, n)
		for i := range leaves {
			leaves[i].SetUint64(rapid.Uint64().Draw(t, "leaf"))
		}
		tree := NewTree(depth, leaves)
		full := append(append([]Element{}, leaves...), make([]Element, 1<<depth-n)...)
		if got, want := tree.Root(), fullRoot(full); got != want {
			t.Fatalf("root %s, want %s", Hex(got), Hex(want))
		}
		for i, leaf := range full {
			if climb(leaf, i, tree.Path(i)) != tree.Root() {
				t.Fatalf("path of %d does not lead to the root", i)
			}
		}
	})
}

func fullRoot(level []Element) Element {
	for len(level) > 1 {
		next := make([]Element, len(level)/2)
		for i := range next {
			next[i] = poseidon.Compress(&level[2*i], &level[2*i+1])
		}
		level = next
	}
	return level[0]
}
