package testchain

import (
	"context"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
)

// Fake is a chain in memory that follows docs/contracts.md for one commitment. Tests make its
// blocks one by one and choose which are challenges. In a synctest bubble, all that its users do
// before they need another block is done when synctest.Wait returns.
type Fake struct {
	Clock    ledger.Clock
	Provider common.Address

	Mu      sync.Mutex
	changed chan struct{} // closed and replaced at every change
	Blocks  []Block       // by number
	Pending []*Tx
	Sent    map[string]int // transactions that were sent, by kind
	salt    byte
	Down    bool   // every read fails
	Lag     int    // by how many blocks reads are behind, unless they must not be: see chain.Since
	Hold    string // transactions of this kind are not mined
	Latest  bool   // what is sent is tried as if it were in the newest block, not in the next

	valid func(capacity.Statement, ledger.Proof) bool // says whether a proof is one of a statement

	Verifier string // what stands for the verifier contract's code

	Choose func(number uint64, hash [32]byte) bool // whether a block may have a hash; nil: any

	faults Faults
	keeping
}

type Block struct {
	Header chain.Header
	Events []ledger.Event
	After  State
}

// State is what the contracts hold after a block.
type State struct {
	Terms     ledger.Terms
	Left      int // units from epoch LeftFrom on; 0: all
	LeftFrom  uint64
	Leased    ledger.Bitmap // from the next block on
	Seals     map[uint64]ledger.Seal
	Responses map[uint64]Response
	Opened    []uint64
	Kept
}

type Response struct {
	ledger.ResponseStatus
	ShareRoot capacity.Element
	Bitmap    ledger.Bitmap
}

func (s State) Clone() State {
	s.Seals, s.Responses, s.Opened = maps.Clone(s.Seals), maps.Clone(s.Responses), slices.Clone(s.Opened)
	s.Kept = s.Kept.clone()
	return s
}

type Tx struct {
	Kind string
	Run  func(s *State, block uint64) (ledger.Event, error)
	Done chan Result
}

type Result struct {
	Block uint64
	Event ledger.Event
	Err   error
}

const ID = 7

var Profile = capacity.Profile{Name: "test", LogBlocks: 4, Hardness: 1, Steps: 2, Positions: 1, Slots: 2}

// NewFake is a chain of three blocks, whose one commitment has two units. valid says whether a proof is one
// of a statement.
func NewFake(valid func(capacity.Statement, ledger.Proof) bool) *Fake {
	c := &Fake{
		valid: valid,
		Clock: ledger.Clock{Genesis: 1, HashReach: ledger.EVMHashReach, CapacityConfig: ledger.CapacityConfig{
			LogBlocks: Profile.LogBlocks, Slots: Profile.Slots, Positions: Profile.Positions,
			Target: 1 << 60, ChallengeOdds: 50, EpochBlocks: 50, SealEpochs: 2, SealGrace: 10,
			ResponseWindow: 10, DrawDelay: 2, ProofWindow: 20, MaxChallenges: 8,
		}},
		Provider: common.Address{1},
		changed:  make(chan struct{}),
		Sent:     map[string]int{},
		keeping:  keeping{Errors: map[string][]error{}},
	}
	c.Blocks = []Block{{After: State{
		Terms: ledger.Terms{Provider: c.Provider, Units: 2, EndEpoch: 100, State: ledger.StateActive},
		Seals: map[uint64]ledger.Seal{}, Responses: map[uint64]Response{},
		Kept: newKept(),
	}}}
	c.Mine(3)
	return c
}

// --- making blocks

func (c *Fake) Newest() *Block { return &c.Blocks[len(c.Blocks)-1] }

func (c *Fake) announce() {
	close(c.changed)
	c.changed = make(chan struct{})
}

// Block makes a block that is, or is not, a challenge, with what is pending.
func (c *Fake) Block(challenge bool) uint64 {
	c.Mu.Lock()
	defer c.Mu.Unlock()
	parent := c.Newest()
	b := Block{Header: chain.Header{Number: parent.Header.Number + 1, ParentHash: parent.Header.Hash}, After: parent.After.Clone()}
	for nonce := uint64(0); ; nonce++ {
		b.Header.Hash = crypto.Keccak256Hash(parent.Header.Hash[:], []byte{c.salt}, new(big.Int).SetUint64(nonce).Bytes())
		chosen := c.Choose == nil || c.Choose(b.Header.Number, b.Header.Hash)
		if chosen && ledger.IsChallenge(b.Header.Hash, c.Clock.ChallengeOdds) == challenge {
			break
		}
	}
	c.Blocks = append(c.Blocks, b)
	held := c.Pending[:0:0]
	for _, tx := range c.Pending {
		if tx.Kind == c.Hold {
			held = append(held, tx)
			continue
		}
		event, err := tx.Run(&c.Newest().After, b.Header.Number)
		if err == nil {
			event = placed(event, b.Header)
			c.Newest().Events = append(c.Newest().Events, event)
		}
		tx.Done <- Result{b.Header.Number, event, err}
	}
	c.Pending = held
	c.announce()
	return b.Header.Number
}

func (c *Fake) Mine(n int) {
	for range n {
		c.Block(false)
	}
}

// Challenge makes a block that wins the lottery.
func (c *Fake) Challenge() uint64 { return c.Block(true) }

// Rollback takes the last n blocks away; the next ones are different.
func (c *Fake) Rollback(n int) {
	c.Mu.Lock()
	defer c.Mu.Unlock()
	c.Blocks = c.Blocks[:len(c.Blocks)-n]
	c.salt++
}

// Edit changes the newest state, as if somebody else's transaction had.
func (c *Fake) Edit(f func(s *State)) {
	c.Mu.Lock()
	defer c.Mu.Unlock()
	f(&c.Newest().After)
	c.announce()
}

// --- Chain

// read reads the state after a block, of which it is told.
func (c *Fake) read(ctx context.Context, f func(*State) error) error {
	c.Mu.Lock()
	defer c.Mu.Unlock()
	if c.Down {
		return fmt.Errorf("read: %w", chain.ErrUnavailable)
	}
	if c.faults.Read != nil {
		return fmt.Errorf("read: %w", c.faults.Read)
	}
	newest := c.Newest().Header.Number
	return f(&c.Blocks[max(newest-min(newest, uint64(c.Lag)), min(chain.SinceOf(ctx), newest))].After)
}

func (c *Fake) Head(ctx context.Context) (h chain.Header, err error) {
	return h, c.read(ctx, func(*State) error {
		if h = c.Newest().Header; c.faults.Absurd {
			h.Number = 1 << 30
		}
		return nil
	})
}

func (c *Fake) Header(ctx context.Context, number uint64) (h chain.Header, err error) {
	return h, c.read(ctx, func(*State) error {
		if number >= uint64(len(c.Blocks)) {
			return chain.ErrNoBlock
		}
		h = c.Blocks[number].Header
		return nil
	})
}

func (c *Fake) HeadsFrom(ctx context.Context, number uint64) <-chan chain.Head {
	out := make(chan chain.Head)
	go func() {
		defer close(out)
		delivered := map[uint64]common.Hash{}
		for next := number; ; {
			c.Mu.Lock()
			changed := c.changed
			var h *chain.Head
			ancestor := next - 1
			for delivered[ancestor] != (common.Hash{}) && (ancestor > c.Newest().Header.Number || delivered[ancestor] != c.Hash(ancestor)) {
				ancestor--
			}
			if ancestor+1 <= c.Newest().Header.Number {
				h = &chain.Head{Header: c.Blocks[ancestor+1].Header}
				if ancestor+1 != next {
					h.Ancestor = &c.Blocks[ancestor].Header
				}
			}
			last, end := c.faults.ends()
			faults := c.faults
			c.Mu.Unlock()
			if end {
				if last != nil {
					select {
					case out <- *last:
					case <-ctx.Done():
					}
				}
				return
			}
			if h == nil {
				select {
				case <-changed:
				case <-ctx.Done():
					return
				}
				continue
			}
			select {
			case out <- faults.seen(*h):
				delivered[h.Number] = h.Hash
				next = h.Number + 1
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}

func (c *Fake) TermsAt(ctx context.Context, id, epoch uint64) (t ledger.Terms, err error) {
	return t, c.read(ctx, func(s *State) error {
		if id == ID {
			t = s.Terms
			if s.Left != 0 && epoch >= s.LeftFrom {
				t.Units = s.Left
			}
		}
		return nil
	})
}

func (c *Fake) VerifierCode(context.Context) ([]byte, error) { return []byte(c.Verifier), nil }

func (c *Fake) Seal(ctx context.Context, _, period uint64) (seal ledger.Seal, err error) {
	return seal, c.read(ctx, func(s *State) error { seal = s.Seals[period]; return nil })
}

func (c *Fake) LeasedAt(ctx context.Context, _, block uint64) (leased ledger.Bitmap, err error) {
	return leased, c.read(ctx, func(*State) error { leased = c.leasedFor(block); return nil })
}

// leasedFor is the units that are leased for a block's challenge: a lease holds from the block after
// its own.
func (c *Fake) leasedFor(block uint64) ledger.Bitmap {
	return c.Blocks[min(block-1, c.Newest().Header.Number)].After.Leased
}

func (c *Fake) Response(ctx context.Context, _, challenge uint64) (r ledger.ResponseStatus, err error) {
	return r, c.read(ctx, func(s *State) error { r = s.Responses[challenge].ResponseStatus; return nil })
}

func (c *Fake) Challenges(ctx context.Context, epoch uint64) (all []uint64, err error) {
	return all, c.read(ctx, func(s *State) error {
		for _, n := range s.Opened {
			if c.Clock.Epoch(n) == epoch {
				all = append(all, n)
			}
		}
		return nil
	})
}

func (c *Fake) Events(ctx context.Context, from, to uint64, _ chain.Progress) (all []ledger.Event, err error) {
	return all, c.read(ctx, func(*State) error {
		if err := c.readable(); err != nil {
			return err
		}
		for n := from; n <= to && n < uint64(len(c.Blocks)); n++ {
			all = append(all, c.Blocks[n].Events...)
		}
		return nil
	})
}

// --- Sender

func (c *Fake) Address() common.Address { return c.Provider }

// send refuses what would be refused in the next block, and waits for a block otherwise.
func (c *Fake) send(ctx context.Context, kind string, run func(*State, uint64) (ledger.Event, error)) (*ledger.Receipt, error) {
	c.Mu.Lock()
	state, in := c.Newest().After.Clone(), c.Newest().Header.Number+1
	if c.Latest {
		in--
	}
	if _, err := run(&state, in); err != nil {
		c.Mu.Unlock()
		return nil, err
	}
	tx := &Tx{Kind: kind, Run: run, Done: make(chan Result, 1)}
	c.Pending = append(c.Pending, tx)
	c.Sent[kind]++
	c.announce()
	c.Mu.Unlock()
	select {
	case r := <-tx.Done:
		if r.Err != nil {
			return nil, r.Err
		}
		return &ledger.Receipt{Block: r.Block, Events: []ledger.Event{r.Event}}, nil
	case <-ctx.Done():
		return nil, context.Cause(ctx)
	}
}

// Refuse is a revert of a kind.
func Refuse(name string) error { return &ledger.Revert{Name: name} }

func (c *Fake) Hash(n uint64) common.Hash { return c.Blocks[n].Header.Hash }

func (c *Fake) BeginSeal(ctx context.Context, id uint64) (*ledger.Receipt, error) {
	return c.send(ctx, "begin", func(s *State, n uint64) (ledger.Event, error) {
		period := c.Clock.PeriodAt(n)
		if s.Seals[period].Seed != (common.Hash{}) {
			return nil, Refuse("SealAlreadyBegun")
		}
		seed := c.Hash(n - 1)
		seal := ledger.Seal{Seed: seed, Ctx: ledger.SealContext(1, common.Address{}, id, period, seed)}
		s.Seals[period] = seal
		return ledger.SealBegun{ID: id, Period: period, Seed: seed, Ctx: seal.Ctx}, nil
	})
}

func (c *Fake) PostSeal(ctx context.Context, id uint64, sealContext, root capacity.Element) (*ledger.Receipt, error) {
	return c.send(ctx, "post", func(s *State, n uint64) (ledger.Event, error) {
		period := c.Clock.PeriodAt(n)
		seal := s.Seals[period]
		switch {
		case seal.Seed == common.Hash{}:
			return nil, Refuse("SealNotBegun")
		case seal.Posted != 0:
			return nil, Refuse("AlreadySealed")
		case sealContext != seal.Ctx:
			return nil, Refuse("WrongContext")
		}
		seal.Root, seal.Posted = root, n
		s.Seals[period] = seal
		return ledger.Sealed{ID: id, Period: period, SealRoot: root, Units: s.Terms.Units}, nil
	})
}

func (c *Fake) Respond(ctx context.Context, a ledger.Response) (*ledger.Receipt, error) {
	return c.send(ctx, "respond", func(s *State, n uint64) (ledger.Event, error) {
		seal := s.Seals[c.Clock.PeriodAt(a.Challenge)]
		switch {
		case n > c.Clock.LastResponse(a.Challenge):
			return nil, Refuse("WindowOver")
		case a.Challenge >= n || ledger.Beacon(c.Hash(a.Challenge)) != a.Beacon:
			return nil, Refuse("WrongBeacon")
		case seal.Posted == 0 || seal.Posted >= a.Challenge:
			return nil, Refuse("NotSealed")
		case s.Responses[a.Challenge].Block != 0:
			return nil, Refuse("AlreadyResponded")
		case a.Bitmap != a.Bitmap.Without(c.leasedFor(a.Challenge)):
			return nil, Refuse("LeasedUnit")
		case a.Bitmap.Count() == 0:
			return nil, Refuse("InvalidBitmap")
		}
		s.Opened = append(s.Opened, a.Challenge)
		s.Responses[a.Challenge] = Response{ledger.ResponseStatus{Block: n, Claimed: a.Bitmap.Count()}, a.ShareRoot, a.Bitmap}
		return ledger.Responded{ID: a.ID, Challenge: a.Challenge, ShareRoot: a.ShareRoot, Bitmap: a.Bitmap, Claimed: a.Bitmap.Count()}, nil
	})
}

func (c *Fake) DrawAudit(ctx context.Context, id, challenge uint64, root capacity.Element, bitmap ledger.Bitmap) (*ledger.Receipt, error) {
	if err := c.called(ctx, "draw", id, challenge); err != nil {
		return nil, err
	}
	return c.send(ctx, "draw", func(s *State, n uint64) (ledger.Event, error) {
		responses := s.responses(id)
		r := responses[challenge]
		at := c.Clock.DrawBlock(r.Block)
		switch {
		case r.ShareRoot != root || r.Bitmap != bitmap:
			return nil, Refuse("WrongResponse")
		case !r.Query.IsZero():
			return nil, Refuse("AuditAlreadyDrawn")
		case n > c.Clock.LastProof(challenge):
			return nil, Refuse("ProofWindowOver")
		case n <= at:
			return nil, Refuse("BlockHashUnavailable")
		}
		query, err := c.Clock.DrawQuery(ledger.DrawInput{BlockHash: c.Hash(at), ID: id, Challenge: challenge, ShareRoot: root, Claimed: bitmap})
		if err != nil {
			return nil, err
		}
		r.Query = query
		responses[challenge] = r
		return ledger.AuditDrawn{ID: id, Challenge: challenge, Query: query}, nil
	})
}

func (c *Fake) Prove(ctx context.Context, id, challenge uint64, root capacity.Element, proof ledger.Proof) (*ledger.Receipt, error) {
	return c.send(ctx, "prove", func(s *State, n uint64) (ledger.Event, error) {
		r, seal := s.Responses[challenge], s.Seals[c.Clock.PeriodAt(challenge)]
		q, err := capacity.UnpackQuery(Profile, r.Query)
		if err != nil {
			return nil, err
		}
		st := capacity.Statement{Ctx: seal.Ctx, SealRoot: seal.Root, Beacon: ledger.Beacon(c.Hash(challenge)), ShareRoot: root, Query: q}
		switch {
		case r.Proven:
			return nil, Refuse("AlreadyProven")
		case n > c.Clock.LastProof(challenge):
			return nil, Refuse("ProofWindowOver")
		case !c.valid(st, proof):
			return nil, Refuse("ProofInvalid")
		}
		r.Proven = true
		s.Responses[challenge] = r
		return ledger.AuditProven{ID: id, Challenge: challenge, Claimed: r.Claimed, Proof: proof}, nil
	})
}

// SentSoFar is how many transactions of a kind have been sent.
func (c *Fake) SentSoFar(kind string) int {
	c.Mu.Lock()
	defer c.Mu.Unlock()
	return c.Sent[kind]
}
