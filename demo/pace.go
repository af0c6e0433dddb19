package demo

import (
	"context"
	"math"
	"time"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/circuits"
	"github.com/muster-network/muster/prover"
)

const (
	shortestInterval = 150 * time.Millisecond
	// A proof may have to wait for another, and for cores that are busy.
	proofsPerWindow = 4
)

func loadCircuit(ctx context.Context, p capacity.Profile, keyDir string) (prover.Circuit, error) {
	hash, err := circuits.CircuitHash(p)
	if err != nil {
		return prover.Circuit{}, err
	}
	return prover.LoadCircuit(ctx, chain.Deployment{Profile: p.Name, Circuit: hash.String()}, keyDir)
}

// intervalFor is the time between blocks that leaves time for some proofs in
// an audit's proof window.
func intervalFor(proof time.Duration) (time.Duration, error) {
	parameters, err := chain.ProfileParameters(capacity.Dev().Name)
	if err != nil {
		return 0, err
	}
	interval := proofsPerWindow * proof / time.Duration(parameters.Capacity.ProofWindow)
	return max(interval.Round(10*time.Millisecond), shortestInterval), nil
}

// timeProof makes one proof of a unit of its own.
func timeProof(ctx context.Context, c prover.Circuit) (time.Duration, error) {
	p := c.Profile
	var sealContext, beacon capacity.Element
	array, err := capacity.NewArray(ctx, p, sealContext, 0, capacity.Options{})
	if err != nil {
		return 0, err
	}
	query := capacity.Query{Target: math.MaxUint64, Positions: make([]int, p.Positions)}
	for i := range query.Positions {
		query.Positions[i] = 2 + i
	}
	shares, err := array.Shares(ctx, beacon, query.Target, nil)
	if err != nil {
		return 0, err
	}
	seals := capacity.SealTree([]capacity.Element{array.Root()})
	tree := capacity.ShareTree(p, [][]capacity.Share{shares})
	evidence, err := capacity.NewEvidence(array, seals, tree, beacon, shares[0].Nonce, query)
	if err != nil {
		return 0, err
	}
	statement := capacity.Statement{Ctx: sealContext, SealRoot: seals.Root(), Beacon: beacon, ShareRoot: tree.Root(), Query: query}
	start := time.Now()
	_, err = c.Prover.Prove(ctx, statement, evidence)
	return time.Since(start), err
}
