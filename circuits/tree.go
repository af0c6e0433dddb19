package circuits

const rulePathSwap = "Merkle path: order of the children"

// climb returns the root of the tree that has leaf at a place and the given
// siblings on the way up, lowest first (merkle, protocol section 3). The place
// is given by its bits, lowest first, each asserted to be a bit.
//
// Why it is sound: with bit b, the children are leaf + b·(sibling - leaf) and
// sibling - b·(sibling - leaf), that is (leaf, sibling) for 0 and the reverse
// for 1. A prover chooses the siblings; to reach a given root from another
// leaf it needs a collision of P2.
func (g *gates) climb(leaf variable, place, siblings []variable) variable {
	defer g.gadget("Merkle path")()
	for i, sibling := range siblings {
		swap := g.mul(rulePathSwap, place[i], g.api.Sub(sibling, leaf))
		leaf = g.compress(g.api.Add(leaf, swap), g.api.Sub(sibling, swap))
	}
	return leaf
}
