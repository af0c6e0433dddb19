package prover

import (
	"context"

	"github.com/muster-network/muster/capacity"
)

// SealUnit makes the array of unit c of a commitment from the seal context ctx of protocol section 4.
// That of a server that does what it has promised is [capacity.NewArray].
type SealUnit func(ctx context.Context, p capacity.Profile, sealContext capacity.Element, c int, opt capacity.Options) (*capacity.Array, error)

// MakeChain computes the chain of a unit over the arrays of units 0, 1, … (protocol section 5). That of a
// server that does what it has promised is [capacity.NewChain].
type MakeChain func(ctx context.Context, arrays []*capacity.Array, unit int, beacon capacity.Element, segments int, progress capacity.Progress) (*capacity.Chain, error)

// chains are those of the units of a response, as far as they are needed.
type chains struct {
	made  []*capacity.Chain  // by unit; nil of a unit: not in memory
	roots []capacity.Element // by unit
	tree  *capacity.Tree     // over roots
}

// chainsOf are chains whose roots are known.
func chainsOf(made []*capacity.Chain, roots []capacity.Element) *chains {
	return &chains{made: made, roots: roots, tree: capacity.UnitTree(roots)}
}

// isUnder says whether the chains are those of a response with this root.
func (c *chains) isUnder(root capacity.Element) bool { return c != nil && c.tree.Root() == root }
