package testchain

import (
	"bytes"
	"context"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"sync"
	"time"

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

	Withheld uint64 // blocks from this one on have no value yet; 0: none

	valid func(capacity.Statement, ledger.Proof) bool // says whether a proof is one of a statement

	Verifier string // what stands for the verifier contract's code

	Choose func(number uint64, hash [32]byte) bool // whether a block may have a hash; nil: any
	TimeOf func(number uint64) time.Time           // when a block is made; nil: at the zero time

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
	Leased    int                    // for challenges from two blocks later on
	Seals     map[uint64]ledger.Seal // by period
	Roots     map[uint64][]Posted    // by period, the oldest first
	Responses map[uint64]Response
	Opened    []uint64
	Drawn     map[uint64]bool
	Kept
}

type Response struct {
	ledger.ResponseStatus
	ChainRoot capacity.Element
}

// Posted is a root over a seal's arrays, and the first block for whose challenge it holds.
type Posted struct {
	From uint64
	Root capacity.Element
}

func (s State) Clone() State {
	s.Seals, s.Responses, s.Opened = maps.Clone(s.Seals), maps.Clone(s.Responses), slices.Clone(s.Opened)
	s.Roots, s.Drawn = maps.Clone(s.Roots), maps.Clone(s.Drawn)
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

var Profile = capacity.Profile{Name: "test", Blocks: 16, Hardness: 1, Steps: 2, Segments: 2, Depth: 6, Positions: 1}

// NewFake is a chain of three blocks, whose one commitment has two units. valid says whether a proof is one
// of a statement.
func NewFake(valid func(capacity.Statement, ledger.Proof) bool) *Fake {
	c := &Fake{
		valid: valid,
		Clock: ledger.Clock{Genesis: 1, HashReach: ledger.EVMHashReach, ChainID: 1, CapacityConfig: ledger.CapacityConfig{
			Blocks: Profile.Blocks, Segments: Profile.Segments, Positions: Profile.Positions,
			ChallengeOdds: 50, EpochBlocks: 52, SealEpochs: 2, SealGrace: 10,
			ResponseWindow: 10, ProofWindow: 20, MaxChallenges: 8,
		}},
		Provider: common.Address{1},
		changed:  make(chan struct{}),
		Sent:     map[string]int{},
		keeping:  keeping{Errors: map[string][]error{}},
	}
	c.Blocks = []Block{{After: State{
		Terms: ledger.Terms{Provider: c.Provider, Units: 2, Class: capacity.ReferenceClass, EndEpoch: 100, State: ledger.StateActive},
		Seals: map[uint64]ledger.Seal{}, Roots: map[uint64][]Posted{}, Responses: map[uint64]Response{}, Drawn: map[uint64]bool{},
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

// Block makes a block that is, or is not, a challenge, with what is pending. It must begin a slot to be one.
func (c *Fake) Block(challenge bool) uint64 {
	c.Mu.Lock()
	defer c.Mu.Unlock()
	parent := c.Newest()
	b := Block{Header: chain.Header{Number: parent.Header.Number + 1, ParentHash: parent.Header.Hash}, After: parent.After.Clone()}
	if c.TimeOf != nil {
		b.Header.Time = c.TimeOf(b.Header.Number)
	}
	for nonce := uint64(0); ; nonce++ {
		b.Header.Hash = crypto.Keccak256Hash(parent.Header.Hash[:], []byte{c.salt}, new(big.Int).SetUint64(nonce).Bytes())
		chosen := c.Choose == nil || c.Choose(b.Header.Number, b.Header.Hash)
		if chosen && c.isChallenge(b.Header) == challenge {
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

// Challenge makes blocks up to the next slot's first, which is a challenge.
func (c *Fake) Challenge() uint64 {
	for !c.Clock.BeginsSlot(c.Newest().Header.Number + 1) {
		c.Block(false)
	}
	return c.Block(true)
}

// isChallenge says whether a block is a challenge. A block's value is its hash.
func (c *Fake) isChallenge(h chain.Header) bool {
	if !c.Clock.BeginsSlot(h.Number) {
		return false
	}
	_, is := c.Clock.Challenge(c.Clock.Slot(h.Number), h.Hash[:])
	return is
}

// Beacon is that of a challenge.
func (c *Fake) Beacon(challenge uint64) capacity.Element {
	hash := c.Hash(challenge)
	beacon, _ := c.Clock.Challenge(c.Clock.Slot(challenge), hash[:])
	return beacon
}

// Query is what the audit of a response asks for, once its draw's block is there.
func (c *Fake) Query(id, challenge uint64, r Response, class int) (capacity.Query, error) {
	value := c.Hash(c.Clock.DrawBlock(challenge))
	return c.Clock.Query(ledger.Claim{ID: id, Challenge: challenge, ChainRoot: r.ChainRoot, Units: r.Claimed, Class: class}, value[:])
}

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

func (c *Fake) SealAt(ctx context.Context, _, challenge uint64) (sealContext, root capacity.Element, err error) {
	return sealContext, root, c.read(ctx, func(s *State) error { sealContext, root = c.sealAt(s, challenge); return nil })
}

// sealAt is what holds for a challenge.
func (c *Fake) sealAt(s *State, challenge uint64) (sealContext, root capacity.Element) {
	period := c.Clock.PeriodAt(challenge)
	for _, posted := range s.Roots[period] {
		if posted.From <= challenge {
			sealContext, root = s.Seals[period].Ctx, posted.Root
		}
	}
	return sealContext, root
}

func (c *Fake) OpenBeacon(ctx context.Context, challenge uint64) (beacon capacity.Element, open bool, err error) {
	return beacon, open, c.read(ctx, func(s *State) error {
		if open = slices.Contains(s.Opened, challenge); open {
			beacon = c.Beacon(challenge)
		}
		return nil
	})
}

func (c *Fake) Drawn(ctx context.Context, challenge uint64) (drawn bool, err error) {
	return drawn, c.read(ctx, func(s *State) error { drawn = s.Drawn[challenge]; return nil })
}

func (c *Fake) Value(ctx context.Context, h chain.Header) (v ledger.Value, err error) {
	return v, c.read(ctx, func(*State) error {
		if c.Withheld > h.Number || c.Withheld == 0 {
			v = h.Hash[:]
			return nil
		}
		return ledger.ErrNoValue
	})
}

// Withhold keeps the values of a block and of those after it back; of none if it is 0.
func (c *Fake) Withhold(from uint64) {
	c.Mu.Lock()
	defer c.Mu.Unlock()
	c.Withheld = from
}

func (c *Fake) Evidence(ctx context.Context, h chain.Header) (evidence []byte, err error) {
	return evidence, c.read(ctx, func(*State) error {
		if c.Withheld > h.Number || c.Withheld == 0 {
			evidence = h.Hash[:]
			return nil
		}
		return ledger.ErrNoValue
	})
}

func (c *Fake) LeasedAt(ctx context.Context, _, block uint64) (leased int, err error) {
	return leased, c.read(ctx, func(*State) error { leased = c.leasedFor(block); return nil })
}

// leasedFor is how many units are leased for a block's challenge: a lease holds from two blocks after
// its own.
func (c *Fake) leasedFor(block uint64) int {
	return c.Blocks[min(block-min(block, 2), c.Newest().Header.Number)].After.Leased
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

func (c *Fake) ActsFor() common.Address { return c.Provider }

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
		seal := s.Seals[period]
		if seal.Begun != 0 && (!seal.Ctx.IsZero() || n <= c.Clock.LastSealDraw(seal.SeedBlock())) {
			return nil, Refuse("SealAlreadyBegun")
		}
		seal.Begun = n
		s.Seals[period] = seal
		return ledger.SealBegun{ID: id, Period: period, SeedBlock: seal.SeedBlock()}, nil
	})
}

// shown is the value of a block that evidence shows in a block n.
func (c *Fake) shown(number, n uint64, evidence []byte) (ledger.Value, error) {
	if number >= n {
		return nil, Refuse("BlockNotThereYet")
	}
	hash := c.Hash(number)
	if !bytes.Equal(evidence, hash[:]) {
		return nil, Refuse("WrongHeader")
	}
	return hash[:], nil
}

func (c *Fake) DrawSeal(ctx context.Context, id uint64, evidence []byte) (*ledger.Receipt, error) {
	return c.send(ctx, "seed", func(s *State, n uint64) (ledger.Event, error) {
		period := c.Clock.PeriodAt(n)
		seal := s.Seals[period]
		switch {
		case seal.Begun == 0:
			return nil, Refuse("SealNotBegun")
		case !seal.Ctx.IsZero():
			return nil, Refuse("SealAlreadyDrawn")
		}
		seed, err := c.shown(seal.SeedBlock(), n, evidence)
		if err != nil {
			return nil, err
		}
		seal.Ctx = c.Clock.SealContext(id, period, seed)
		s.Seals[period] = seal
		return ledger.SealDrawn{ID: id, Period: period, Seed: seed, Ctx: seal.Ctx}, nil
	})
}

func (c *Fake) PostSeal(ctx context.Context, r ledger.SealRoot) (*ledger.Receipt, error) {
	return c.send(ctx, "post", func(s *State, n uint64) (ledger.Event, error) {
		period := c.Clock.PeriodAt(n)
		seal := s.Seals[period]
		switch {
		case seal.Ctx.IsZero():
			return nil, Refuse("SealNotDrawn")
		case r.Ctx != seal.Ctx:
			return nil, Refuse("WrongContext")
		}
		seal.Root, seal.From = r.Root, n+2
		s.Seals[period] = seal
		s.Roots[period] = append(slices.Clone(s.Roots[period]), Posted{seal.From, r.Root})
		return ledger.Sealed{ID: r.ID, Period: period, FromBlock: seal.From, SealRoot: r.Root, Units: s.Terms.Units}, nil
	})
}

func (c *Fake) Respond(ctx context.Context, a ledger.Response) (*ledger.Receipt, error) {
	return c.send(ctx, "respond", func(s *State, n uint64) (ledger.Event, error) {
		sealContext, _ := c.sealAt(s, a.Challenge)
		switch {
		case !slices.Contains(s.Opened, a.Challenge):
			return nil, Refuse("ChallengeNotOpen")
		case c.Beacon(a.Challenge) != a.Beacon:
			return nil, Refuse("WrongBeacon")
		case n > c.Clock.LastResponse(a.Challenge):
			return nil, Refuse("WindowOver")
		case sealContext.IsZero():
			return nil, Refuse("NotSealed")
		case s.Responses[a.Challenge].Block != 0:
			return nil, Refuse("AlreadyResponded")
		case a.Units < 1 || a.Units > s.Terms.Units-c.leasedFor(a.Challenge):
			return nil, Refuse("InvalidClaim")
		}
		s.Responses[a.Challenge] = Response{ledger.ResponseStatus{Block: n, Claimed: a.Units}, a.ChainRoot}
		return ledger.Responded{ID: a.ID, Challenge: a.Challenge, Claimed: a.Units, ChainRoot: a.ChainRoot}, nil
	})
}

func (c *Fake) Draw(ctx context.Context, challenge uint64, evidence []byte) (*ledger.Receipt, error) {
	if err := c.called(ctx, "draw", challenge); err != nil {
		return nil, err
	}
	return c.send(ctx, "draw", func(s *State, n uint64) (ledger.Event, error) {
		switch {
		case !slices.Contains(s.Opened, challenge):
			return nil, Refuse("ChallengeNotOpen")
		case n > c.Clock.LastProof(challenge):
			return nil, Refuse("ProofWindowOver")
		case s.Drawn[challenge]:
			return nil, Refuse("AuditAlreadyDrawn")
		}
		value, err := c.shown(c.Clock.DrawBlock(challenge), n, evidence)
		if err != nil {
			return nil, err
		}
		s.Drawn[challenge] = true
		return ledger.AuditDrawn{Challenge: challenge, Value: value}, nil
	})
}

func (c *Fake) Prove(ctx context.Context, id, challenge uint64, root capacity.Element, evidence []byte, proof ledger.Proof) (*ledger.Receipt, error) {
	return c.send(ctx, "prove", func(s *State, n uint64) (ledger.Event, error) {
		r := s.Responses[challenge]
		switch {
		case r.Block == 0:
			return nil, Refuse("NotResponded")
		case r.ChainRoot != root:
			return nil, Refuse("WrongResponse")
		case n > c.Clock.LastProof(challenge):
			return nil, Refuse("ProofWindowOver")
		case r.Proven:
			return nil, Refuse("AlreadyProven")
		}
		if !s.Drawn[challenge] {
			if _, err := c.shown(c.Clock.DrawBlock(challenge), n, evidence); err != nil {
				return nil, err
			}
			s.Drawn[challenge] = true
		}
		q, err := c.Query(id, challenge, r, s.Terms.Class)
		if err != nil {
			return nil, err
		}
		sealContext, sealRoot := c.sealAt(s, challenge)
		st := capacity.Statement{Ctx: sealContext, SealRoot: sealRoot, Beacon: c.Beacon(challenge), ChainRoot: root, Query: q}
		if !c.valid(st, proof) {
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
