package demo

import (
	"context"

	"github.com/muster-network/muster/capacity"
)

// The memory that the overcommitted provider has, in arrays.
const heldArrays = 2

// overcommit computes the chains of a provider that has sealed more units than
// it has memory for: one after the other, so that only some of the arrays are
// there when all are to be read. It reads one of those in the place of another.
func overcommit(ctx context.Context, arrays []*capacity.Array, unit int, beacon capacity.Element, segments int, progress capacity.Progress) (*capacity.Chain, error) {
	held := make([]*capacity.Array, len(arrays))
	for c := range held {
		held[c] = arrays[c%heldArrays]
	}
	return capacity.NewChain(ctx, held, unit, beacon, segments, progress)
}

// The part of a chain that the forger computes: one of so many.
const honestPart = 4

// forge computes the first part of a chain, and makes up the other labels.
func forge(ctx context.Context, arrays []*capacity.Array, unit int, beacon capacity.Element, segments int, progress capacity.Progress) (*capacity.Chain, error) {
	begun, err := capacity.NewChain(ctx, arrays, unit, beacon, max(1, segments/honestPart), progress)
	if err != nil {
		return nil, err
	}
	labels := make([]capacity.Element, segments)
	for k := range labels {
		if k < begun.Segments() {
			labels[k] = begun.Label(k)
		} else {
			labels[k] = capacity.P2(labels[k-1], beacon)
		}
	}
	return capacity.ChainOf(capacity.Dev(), labels)
}
