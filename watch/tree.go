package watch

import (
	"bytes"

	"github.com/ethereum/go-ethereum/common"
)

// A tree is over leaves in their order, each pair hashed with the smaller half first, as OpenZeppelin's MerkleProof
// takes it. A node without a partner goes up as it is.
type tree [][]common.Hash // layers; the first are the leaves, the last is the root

// newTree makes the tree of at least one leaf.
func newTree(leaves []common.Hash) tree {
	t := tree{leaves}
	for last := leaves; len(last) > 1; last = t[len(t)-1] {
		next := make([]common.Hash, 0, (len(last)+1)/2)
		for i := 0; i < len(last); i += 2 {
			if i+1 == len(last) {
				next = append(next, last[i])
			} else {
				next = append(next, pair(last[i], last[i+1]))
			}
		}
		t = append(t, next)
	}
	return t
}

func (t tree) root() common.Hash { return t[len(t)-1][0] }

// proof is what shows that a leaf is in the tree.
func (t tree) proof(leaf int) []common.Hash {
	proof := []common.Hash{}
	for _, layer := range t[:len(t)-1] {
		if partner := leaf ^ 1; partner < len(layer) {
			proof = append(proof, layer[partner])
		}
		leaf /= 2
	}
	return proof
}

// inTree says whether a proof shows that a leaf is in the tree of a root.
func inTree(leaf common.Hash, proof []common.Hash, root common.Hash) bool {
	for _, p := range proof {
		leaf = pair(leaf, p)
	}
	return leaf == root
}

func pair(a, b common.Hash) common.Hash {
	if bytes.Compare(a[:], b[:]) > 0 {
		a, b = b, a
	}
	return keccak(a, b)
}
