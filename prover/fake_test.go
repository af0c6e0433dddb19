package prover

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/circuits"
)

// fakeChain is a chain in memory that follows docs/contracts.md for one commitment. Tests make its
// blocks one by one and choose which are challenges.
type fakeChain struct {
	clock    ledger.Clock
	provider common.Address

	mu      sync.Mutex
	changed chan struct{} // closed and replaced at every change
	blocks  []fakeBlock   // by number
	pending []*fakeTx
	sent    map[string]int // transactions that were sent, by kind
	salt    byte
	down    bool   // every read fails
	hold    string // transactions of this kind are not mined

	verifier string // what stands for the verifier contract's code

	choose func(number uint64, hash [32]byte) bool // whether a block may have a hash; nil: any
}

type fakeBlock struct {
	header chain.Header
	events []ledger.Event
	after  fakeState
}

// fakeState is what the contracts hold after a block.
type fakeState struct {
	terms     ledger.Terms
	left      int // units from epoch leftFrom on; 0: all
	leftFrom  uint64
	leased    ledger.Bitmap // from the next block on
	seals     map[uint64]ledger.Seal
	responses map[uint64]fakeResponse
	opened    []uint64
}

type fakeResponse struct {
	ledger.Response
	shareRoot capacity.Element
	bitmap    ledger.Bitmap
}

func (s fakeState) clone() fakeState {
	s.seals, s.responses, s.opened = maps.Clone(s.seals), maps.Clone(s.responses), slices.Clone(s.opened)
	return s
}

type fakeTx struct {
	kind string
	run  func(s *fakeState, block uint64) (ledger.Event, error)
	done chan result
}

type result struct {
	block uint64
	err   error
}

const fakeID = 7

var fakeProfile = capacity.Profile{Name: "test", LogBlocks: 4, Hardness: 1, Steps: 2, Positions: 1, Slots: 2}

func newFakeChain() *fakeChain {
	c := &fakeChain{
		clock: ledger.Clock{Genesis: 1, HashReach: ledger.EVMHashReach, CapacityConfig: ledger.CapacityConfig{
			LogBlocks: fakeProfile.LogBlocks, Slots: fakeProfile.Slots, Positions: fakeProfile.Positions,
			Target: 1 << 60, ChallengeOdds: 50, EpochBlocks: 50, SealEpochs: 2, SealGrace: 10,
			ResponseWindow: 10, DrawDelay: 2, ProofWindow: 20, MaxChallenges: 8,
		}},
		provider: common.Address{1},
		changed:  make(chan struct{}),
		sent:     map[string]int{},
	}
	c.blocks = []fakeBlock{{after: fakeState{
		terms: ledger.Terms{Provider: c.provider, Units: 2, EndEpoch: 100, State: ledger.StateActive},
		seals: map[uint64]ledger.Seal{}, responses: map[uint64]fakeResponse{},
	}}}
	c.mine(3)
	return c
}

// --- making blocks

func (c *fakeChain) head() *fakeBlock { return &c.blocks[len(c.blocks)-1] }

func (c *fakeChain) announce() {
	close(c.changed)
	c.changed = make(chan struct{})
}

// change is closed at the next change.
func (c *fakeChain) change() <-chan struct{} {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.changed
}

// block makes a block that is, or is not, a challenge, with what is pending.
func (c *fakeChain) block(challenge bool) uint64 {
	c.mu.Lock()
	defer c.mu.Unlock()
	parent := c.head()
	b := fakeBlock{header: chain.Header{Number: parent.header.Number + 1, ParentHash: parent.header.Hash}, after: parent.after.clone()}
	for nonce := uint64(0); ; nonce++ {
		b.header.Hash = crypto.Keccak256Hash(parent.header.Hash[:], []byte{c.salt}, new(big.Int).SetUint64(nonce).Bytes())
		chosen := c.choose == nil || c.choose(b.header.Number, b.header.Hash)
		if chosen && ledger.IsChallenge(b.header.Hash, c.clock.ChallengeOdds) == challenge {
			break
		}
	}
	c.blocks = append(c.blocks, b)
	held := c.pending[:0:0]
	for _, tx := range c.pending {
		if tx.kind == c.hold {
			held = append(held, tx)
			continue
		}
		event, err := tx.run(&c.head().after, b.header.Number)
		if err == nil {
			c.head().events = append(c.head().events, event)
		}
		tx.done <- result{b.header.Number, err}
	}
	c.pending = held
	c.announce()
	return b.header.Number
}

func (c *fakeChain) mine(n int) {
	for range n {
		c.block(false)
	}
}

// challenge makes a block that wins the lottery.
func (c *fakeChain) challenge() uint64 { return c.block(true) }

// rollback takes the last n blocks away; the next ones are different.
func (c *fakeChain) rollback(n int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.blocks = c.blocks[:len(c.blocks)-n]
	c.salt++
}

// edit changes the newest state, as if somebody else's transaction had.
func (c *fakeChain) edit(f func(s *fakeState)) {
	c.mu.Lock()
	defer c.mu.Unlock()
	f(&c.head().after)
	c.announce()
}

// --- Chain

func (c *fakeChain) read(f func() error) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.down {
		return fmt.Errorf("read: %w", chain.ErrUnavailable)
	}
	return f()
}

func (c *fakeChain) Head(context.Context) (h chain.Header, err error) {
	return h, c.read(func() error { h = c.head().header; return nil })
}

func (c *fakeChain) Header(_ context.Context, number uint64) (h chain.Header, err error) {
	return h, c.read(func() error {
		if number >= uint64(len(c.blocks)) {
			return chain.ErrNoBlock
		}
		h = c.blocks[number].header
		return nil
	})
}

func (c *fakeChain) HeadsFrom(ctx context.Context, number uint64) <-chan chain.Head {
	out := make(chan chain.Head)
	go func() {
		defer close(out)
		delivered := map[uint64]common.Hash{}
		for next := number; ; {
			c.mu.Lock()
			changed := c.changed
			var h *chain.Head
			ancestor := next - 1
			for delivered[ancestor] != (common.Hash{}) && (ancestor > c.head().header.Number || delivered[ancestor] != c.hash(ancestor)) {
				ancestor--
			}
			if ancestor+1 <= c.head().header.Number {
				h = &chain.Head{Header: c.blocks[ancestor+1].header}
				if ancestor+1 != next {
					h.Ancestor = &c.blocks[ancestor].header
				}
			}
			c.mu.Unlock()
			if h == nil {
				select {
				case <-changed:
				case <-ctx.Done():
					return
				}
				continue
			}
			select {
			case out <- *h:
				delivered[h.Number] = h.Hash
				next = h.Number + 1
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}

func (c *fakeChain) TermsAt(_ context.Context, id, epoch uint64) (t ledger.Terms, err error) {
	return t, c.read(func() error {
		if id == fakeID {
			t = c.head().after.terms
			if s := &c.head().after; s.left != 0 && epoch >= s.leftFrom {
				t.Units = s.left
			}
		}
		return nil
	})
}

func (c *fakeChain) VerifierCode(context.Context) ([]byte, error) { return []byte(c.verifier), nil }

func (c *fakeChain) Seal(_ context.Context, _, period uint64) (s ledger.Seal, err error) {
	return s, c.read(func() error { s = c.head().after.seals[period]; return nil })
}

func (c *fakeChain) LeasedAt(_ context.Context, _, block uint64) (leased ledger.Bitmap, err error) {
	return leased, c.read(func() error { leased = c.leasedFor(block); return nil })
}

// leasedFor is the units that are leased for a block's challenge: a lease holds from the block after
// its own.
func (c *fakeChain) leasedFor(block uint64) ledger.Bitmap {
	return c.blocks[min(block-1, c.head().header.Number)].after.leased
}

func (c *fakeChain) Response(_ context.Context, _, challenge uint64) (r ledger.Response, err error) {
	return r, c.read(func() error { r = c.head().after.responses[challenge].Response; return nil })
}

func (c *fakeChain) Challenges(_ context.Context, epoch uint64) (all []uint64, err error) {
	return all, c.read(func() error {
		for _, n := range c.head().after.opened {
			if c.clock.Epoch(n) == epoch {
				all = append(all, n)
			}
		}
		return nil
	})
}

func (c *fakeChain) Events(_ context.Context, from, to uint64, _ chain.Progress) (all []ledger.Event, err error) {
	return all, c.read(func() error {
		for n := from; n <= to && n < uint64(len(c.blocks)); n++ {
			all = append(all, c.blocks[n].events...)
		}
		return nil
	})
}

// --- Sender

func (c *fakeChain) Address() common.Address { return c.provider }

// send refuses what would be refused in the next block, and waits for a block otherwise.
func (c *fakeChain) send(ctx context.Context, kind string, run func(*fakeState, uint64) (ledger.Event, error)) (*ledger.Receipt, error) {
	c.mu.Lock()
	state := c.head().after.clone()
	if _, err := run(&state, c.head().header.Number+1); err != nil {
		c.mu.Unlock()
		return nil, err
	}
	tx := &fakeTx{kind: kind, run: run, done: make(chan result, 1)}
	c.pending = append(c.pending, tx)
	c.sent[kind]++
	c.announce()
	c.mu.Unlock()
	select {
	case r := <-tx.done:
		if r.err != nil {
			return nil, r.err
		}
		return &ledger.Receipt{Block: r.block}, nil
	case <-ctx.Done():
		return nil, context.Cause(ctx)
	}
}

// refuse is a revert of a kind.
func refuse(name string) error { return &ledger.Revert{Name: name} }

func (c *fakeChain) hash(n uint64) common.Hash { return c.blocks[n].header.Hash }

func (c *fakeChain) BeginSeal(ctx context.Context, id uint64) (*ledger.Receipt, error) {
	return c.send(ctx, "begin", func(s *fakeState, n uint64) (ledger.Event, error) {
		period := c.clock.PeriodAt(n)
		if s.seals[period].Seed != (common.Hash{}) {
			return nil, refuse("SealAlreadyBegun")
		}
		seed := c.hash(n - 1)
		seal := ledger.Seal{Seed: seed, Ctx: ledger.SealContext(1, common.Address{}, id, period, seed)}
		s.seals[period] = seal
		return ledger.SealBegun{ID: id, Period: period, Seed: seed, Ctx: seal.Ctx}, nil
	})
}

func (c *fakeChain) PostSeal(ctx context.Context, id uint64, sealContext, root capacity.Element) (*ledger.Receipt, error) {
	return c.send(ctx, "post", func(s *fakeState, n uint64) (ledger.Event, error) {
		period := c.clock.PeriodAt(n)
		seal := s.seals[period]
		switch {
		case seal.Seed == common.Hash{}:
			return nil, refuse("SealNotBegun")
		case seal.Posted != 0:
			return nil, refuse("AlreadySealed")
		case sealContext != seal.Ctx:
			return nil, refuse("WrongContext")
		}
		seal.Root, seal.Posted = root, n
		s.seals[period] = seal
		return ledger.Sealed{ID: id, Period: period, SealRoot: root, Units: s.terms.Units}, nil
	})
}

func (c *fakeChain) Respond(ctx context.Context, a ledger.Answer) (*ledger.Receipt, error) {
	return c.send(ctx, "respond", func(s *fakeState, n uint64) (ledger.Event, error) {
		seal := s.seals[c.clock.PeriodAt(a.Challenge)]
		switch {
		case n > c.clock.LastResponse(a.Challenge):
			return nil, refuse("WindowOver")
		case a.Challenge >= n || ledger.Beacon(c.hash(a.Challenge)) != a.Beacon:
			return nil, refuse("WrongBeacon")
		case seal.Posted == 0 || seal.Posted >= a.Challenge:
			return nil, refuse("NotSealed")
		case s.responses[a.Challenge].Block != 0:
			return nil, refuse("AlreadyResponded")
		case a.Bitmap != a.Bitmap.Without(c.leasedFor(a.Challenge)):
			return nil, refuse("LeasedUnit")
		case a.Bitmap.Count() == 0:
			return nil, refuse("InvalidBitmap")
		}
		s.opened = append(s.opened, a.Challenge)
		s.responses[a.Challenge] = fakeResponse{ledger.Response{Block: n, Claimed: a.Bitmap.Count()}, a.ShareRoot, a.Bitmap}
		return ledger.Responded{ID: a.ID, Challenge: a.Challenge, ShareRoot: a.ShareRoot, Bitmap: a.Bitmap, Claimed: a.Bitmap.Count()}, nil
	})
}

func (c *fakeChain) DrawAudit(ctx context.Context, id, challenge uint64, root capacity.Element, bitmap ledger.Bitmap) (*ledger.Receipt, error) {
	return c.send(ctx, "draw", func(s *fakeState, n uint64) (ledger.Event, error) {
		r := s.responses[challenge]
		at := c.clock.DrawBlock(r.Block)
		switch {
		case r.shareRoot != root || r.bitmap != bitmap:
			return nil, refuse("WrongResponse")
		case !r.Query.IsZero():
			return nil, refuse("AuditAlreadyDrawn")
		case n > c.clock.LastProof(challenge):
			return nil, refuse("ProofWindowOver")
		case n <= at:
			return nil, refuse("BlockHashUnavailable")
		}
		query, err := c.clock.DrawQuery(ledger.DrawInput{BlockHash: c.hash(at), ID: id, Challenge: challenge, ShareRoot: root, Claimed: bitmap})
		if err != nil {
			return nil, err
		}
		r.Query = query
		s.responses[challenge] = r
		return ledger.AuditDrawn{ID: id, Challenge: challenge, Query: query}, nil
	})
}

func (c *fakeChain) Prove(ctx context.Context, id, challenge uint64, root capacity.Element, proof ledger.Proof) (*ledger.Receipt, error) {
	return c.send(ctx, "prove", func(s *fakeState, n uint64) (ledger.Event, error) {
		r, seal := s.responses[challenge], s.seals[c.clock.PeriodAt(challenge)]
		q, err := capacity.UnpackQuery(fakeProfile, r.Query)
		if err != nil {
			return nil, err
		}
		st := capacity.Statement{Ctx: seal.Ctx, SealRoot: seal.Root, Beacon: ledger.Beacon(c.hash(challenge)), ShareRoot: root, Query: q}
		switch {
		case r.Proven:
			return nil, refuse("AlreadyProven")
		case n > c.clock.LastProof(challenge):
			return nil, refuse("ProofWindowOver")
		case proof.Points[0].Cmp(fakeProof(st, 0).Solidity().Proof[0]) != 0:
			return nil, refuse("ProofInvalid")
		}
		r.Proven = true
		s.responses[challenge] = r
		return ledger.AuditProven{ID: id, Challenge: challenge, Claimed: r.Claimed, Proof: proof}, nil
	})
}

// --- AuditProver

// fakeAudits stands in for the proof system: its proof is a digest of the public inputs. That the
// evidence is good is checked by the prover itself, and by the tests with the real circuit.
type fakeAudits struct {
	mu    sync.Mutex
	made  int
	spoil int           // how many proofs come out altered
	wait  chan struct{} // proofs are held until it is closed; may be nil
}

// fakeProof is a proof whose point A is the generator times a digest of the public inputs.
func fakeProof(st capacity.Statement, offset int64) circuits.Proof {
	var all []byte
	for _, e := range st.Elements() {
		b := e.Bytes()
		all = append(all, b[:]...)
	}
	k := new(big.Int).SetBytes(crypto.Keccak256(all))
	var a bn254.G1Affine
	a.ScalarMultiplicationBase(k.Add(k, big.NewInt(offset)))
	var s circuits.SolidityProof
	for i := range s.Proof {
		s.Proof[i] = new(big.Int)
	}
	for i := range s.Commitments {
		s.Commitments[i], s.CommitmentPok[i] = new(big.Int), new(big.Int)
	}
	a.X.BigInt(s.Proof[0])
	a.Y.BigInt(s.Proof[1])
	proof, err := circuits.ProofFromSolidity(s)
	if err != nil {
		panic(err)
	}
	return proof
}

func (a *fakeAudits) Prove(ctx context.Context, st capacity.Statement, _ *capacity.Evidence) (circuits.Proof, error) {
	if a.wait != nil {
		select {
		case <-a.wait:
		case <-ctx.Done():
			return circuits.Proof{}, ctx.Err()
		}
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	a.made++
	if a.spoil > 0 {
		a.spoil--
		return fakeProof(st, 1), nil
	}
	return fakeProof(st, 0), nil
}

// CheckContract refuses the code that stands for a contract with other keys.
func (a *fakeAudits) CheckContract(code []byte) error {
	if string(code) == otherKeys {
		return circuits.ErrKeys
	}
	return nil
}

const otherKeys = "a contract with other keys"

func (a *fakeAudits) Verify(st capacity.Statement, p circuits.Proof) error {
	if p != fakeProof(st, 0) {
		return errors.New("not a proof of this statement")
	}
	return nil
}

// --- what tests wait for

// waitSent waits until n transactions of a kind have been sent in all.
func (c *fakeChain) waitSent(t *testing.T, kind string, n int) {
	t.Helper()
	deadline := time.After(patience)
	for {
		c.mu.Lock()
		sent, changed := c.sent[kind], c.changed
		c.mu.Unlock()
		if sent >= n {
			return
		}
		select {
		case <-changed:
		case <-deadline:
			t.Fatalf("%d transactions %q were sent, not %d", sent, kind, n)
		}
	}
}

func (c *fakeChain) sentSoFar(kind string) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.sent[kind]
}
