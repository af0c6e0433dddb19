package demo

import (
	"context"
	"sync"
	"time"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/circuits"
	"github.com/muster-network/muster/prover"
)

const (
	shortestInterval = 100 * time.Millisecond
	responseWindow   = 40 // blocks
	openingWindow    = responseWindow / 4
	// A proof takes this many blocks: the proof window has room for several of
	// them one after another.
	blocksPerProof = 8
)

// pace is the time between blocks on a machine that makes a proof in a given
// time: usually, so that a challenge can be opened for as long as a proof takes,
// however busy the machine; and slow, while a proof is made.
func pace(proof time.Duration) (usual, slow time.Duration) {
	usual = max(proof/openingWindow, shortestInterval)
	return usual.Round(10 * time.Millisecond), max(proof/blocksPerProof, usual).Round(10 * time.Millisecond)
}

// rules are those of profile dev with shorter epochs, for a person who waits.
func rules() (ledger.Parameters, error) {
	p, err := ledger.ProfileParameters(capacity.Dev().Name)
	p.Capacity.EpochBlocks, p.Capacity.ChallengeOdds = 172, 2 // 4 slots, and 2 challenges
	p.Capacity.ResponseWindow = responseWindow
	p.Staking.VestingEpochs, p.Staking.HoldEpochs = 1, 1
	return p, err
}

// A pacedProver slows the chain down while it makes proofs, so that the chain
// can be fast the rest of the time.
type pacedProver struct {
	prover.AuditProver
	network     *Network
	usual, slow time.Duration // between blocks
	mu          sync.Mutex
	underWay    int // proofs, waiting ones too
}

func (p *pacedProver) Prove(ctx context.Context, statement capacity.Statement, evidence *capacity.Evidence) (circuits.Proof, error) {
	p.count(1)
	defer p.count(-1)
	return p.AuditProver.Prove(ctx, statement, evidence)
}

func (p *pacedProver) count(change int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.underWay += change
	interval := p.usual
	if p.underWay > 0 {
		interval = p.slow
	}
	p.network.SetInterval(interval)
}

func loadCircuit(ctx context.Context, p capacity.Profile, keyDir string) (prover.Circuit, error) {
	hash, err := circuits.CircuitHash(p)
	if err != nil {
		return prover.Circuit{}, err
	}
	return prover.LoadCircuit(ctx, ledger.Deployment{Profile: p.Name, Circuit: hash.String()}, keyDir)
}

// timeProof makes one proof of a unit of its own.
func timeProof(ctx context.Context, c prover.Circuit) (time.Duration, error) {
	p := c.Profile
	var sealContext, beacon capacity.Element
	array, err := capacity.NewArray(ctx, p, sealContext, 0, capacity.Options{})
	if err != nil {
		return 0, err
	}
	query := capacity.Query{Units: 1, Positions: make([]int, p.Positions)}
	for i := range query.Positions {
		query.Positions[i] = 2 + i
	}
	arrays := []*capacity.Array{array}
	chain, err := capacity.NewChain(ctx, arrays, 0, beacon, p.Segments, nil)
	if err != nil {
		return 0, err
	}
	seals, chains := capacity.UnitTree([]capacity.Element{array.Root()}), capacity.UnitTree([]capacity.Element{chain.Root()})
	evidence, err := capacity.NewEvidence(arrays, seals, chains, chain, beacon, query)
	if err != nil {
		return 0, err
	}
	statement := capacity.Statement{Ctx: sealContext, SealRoot: seals.Root(), Beacon: beacon, ChainRoot: chains.Root(), Query: query}
	start := time.Now()
	_, err = c.Prover.Prove(ctx, statement, evidence)
	return time.Since(start), err
}
