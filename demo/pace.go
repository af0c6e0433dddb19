package demo

import (
	"context"
	"maps"
	"math"
	"slices"
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

// shortestDay is the least that the contracts take for a day, in seconds: a second for each slot.
const shortestDay = 256

// rules are those of profile dev with shorter epochs, and days of so many blocks as the shortest has seconds, for a
// person who waits. A chain with blocks faster than one a second runs ahead of the clock, a second each.
func rules(usual time.Duration) (ledger.Parameters, error) {
	p, err := ledger.ProfileParameters(capacity.Dev().Name)
	p.Capacity.EpochBlocks, p.Capacity.ChallengeOdds = 172, 2 // 4 slots, and 2 challenges
	p.Capacity.ResponseWindow = responseWindow
	p.Staking.VestingEpochs, p.Staking.HoldEpochs = 1, 1
	p.Watch.DaySeconds = uint64(math.Ceil(shortestDay * max(1, usual.Seconds())))
	return p, err
}

// A pacer slows the chain down while there is something to wait for, so that it can be fast the rest of the time.
type pacer struct {
	network     *Network
	set         func(interval time.Duration)
	usual, slow time.Duration // between blocks

	mu      sync.Mutex
	wanted  map[time.Duration]int // intervals, by how many want them
	current time.Duration
}

func newPacer(n *Network, usual, slow time.Duration) *pacer {
	return &pacer{network: n, set: n.SetInterval, usual: usual, slow: slow, wanted: map[time.Duration]int{usual: 1}, current: usual}
}

// want makes the time between blocks at least so long, until end is called.
func (p *pacer) want(interval time.Duration) (end func()) {
	change := func(by int) {
		p.mu.Lock()
		defer p.mu.Unlock()
		if p.wanted[interval] += by; p.wanted[interval] == 0 {
			delete(p.wanted, interval)
		}
		if longest := slices.Max(slices.Collect(maps.Keys(p.wanted))); longest != p.current {
			p.current = longest
			p.set(longest)
		}
	}
	change(1)
	return func() { change(-1) }
}

const (
	standstill = time.Hour            // longer than anything takes
	lookPause  = 5 * time.Millisecond // between looks at what waits for a block
)

// onDemand makes blocks only for transactions that wait for one until something is done: as little of the chain's time
// goes by as can be, however busy the machine.
func (p *pacer) onDemand(do func() error) error {
	defer p.want(standstill)()
	done := make(chan error, 1)
	go func() { done <- do() }()
	ticker := time.NewTicker(lookPause)
	defer ticker.Stop()
	for {
		select {
		case err := <-done:
			return err
		case <-ticker.C:
			if p.network.Waiting() > 0 {
				p.network.Mine(1)
			}
		}
	}
}

// whileProving slows the chain down until end is called, and more and more if that takes long: a machine that is busy
// now needs longer for a proof than it did for the first.
func (p *pacer) whileProving() (end func()) {
	stop, stopped := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(stopped)
		interval, blocks := p.slow, 2*blocksPerProof // others' proofs may come first
		release := p.want(interval)
		for {
			select {
			case <-stop:
				release()
				return
			case <-time.After(time.Duration(blocks) * interval):
			}
			interval, blocks = 2*interval, blocksPerProof
			shorter := release
			release = p.want(interval)
			shorter()
		}
	}()
	return func() { close(stop); <-stopped }
}

// A pacedProver slows the chain down while it makes proofs.
type pacedProver struct {
	prover.AuditProver
	pacer *pacer
}

func (p *pacedProver) Prove(ctx context.Context, statement capacity.Statement, evidence *capacity.Evidence) (circuits.Proof, error) {
	defer p.pacer.whileProving()()
	return p.AuditProver.Prove(ctx, statement, evidence)
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
