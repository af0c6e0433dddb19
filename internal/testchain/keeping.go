package testchain

import (
	"context"
	"fmt"
	"maps"
	"math/big"
	"reflect"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
)

// This file is what a keeper needs of a Fake besides what a prover does: commitments of others,
// settling, and transactions of others.

// keeping is what the tests of a keeper decide and see.
type keeping struct {
	// Errors are the errors of calls, in turn. A call is named by its kind and what it is about,
	// such as "open 12" or "settle 1 0". One that has no error left follows the rules. While its
	// kind is held, a call does not fail yet.
	Errors map[string][]error
	Calls  []string // of a keeper's transactions, so far
	Unread int      // how many reads of events fail from now on
}

// Kept is what the contracts hold that a keeper looks at.
type Kept struct {
	Others map[uint64]Other  // commitments besides the Fake's own
	Next   map[uint64]uint64 // the epoch of a commitment that is settled next
	Idle   map[uint64]bool   // commitments to which nothing happens in any epoch
	Slash  map[uint64][]ledger.HeldSlash
	Opener map[uint64]common.Address
	Fees   map[uint64]bool // challenges whose openings were paid for
	Owed   *big.Int        // to whoever asks
	Bond   int64           // of every commitment, in FLT
}

// Other is a commitment besides the Fake's own.
type Other struct {
	Terms     ledger.Terms
	Responses map[uint64]Response // by challenge
}

func newKept() Kept {
	return Kept{
		Others: map[uint64]Other{}, Next: map[uint64]uint64{}, Owed: new(big.Int), Bond: 1000, Idle: map[uint64]bool{},
		Slash: map[uint64][]ledger.HeldSlash{}, Opener: map[uint64]common.Address{}, Fees: map[uint64]bool{},
	}
}

func (k Kept) clone() Kept {
	k.Others, k.Next, k.Idle = maps.Clone(k.Others), maps.Clone(k.Next), maps.Clone(k.Idle)
	k.Slash, k.Opener, k.Fees = maps.Clone(k.Slash), maps.Clone(k.Opener), maps.Clone(k.Fees)
	for id, all := range k.Slash {
		k.Slash[id] = slices.Clone(all)
	}
	for id, o := range k.Others {
		o.Responses = maps.Clone(o.Responses)
		k.Others[id] = o
	}
	return k
}

// terms are a commitment's; zero if there is none.
func (s *State) terms(id uint64) ledger.Terms {
	if id == ID {
		return s.Terms
	}
	return s.Others[id].Terms
}

// responses are a commitment's, by challenge. They may be changed.
func (s *State) responses(id uint64) map[uint64]Response {
	if id == ID {
		return s.Responses
	}
	o := s.Others[id]
	if o.Responses == nil {
		o.Responses = map[uint64]Response{}
		s.Others[id] = o
	}
	return o.Responses
}

// --- what a keeper reads

func (c *Fake) CommitmentCount(ctx context.Context) (n uint64, err error) {
	return n, c.read(ctx, func(s *State) error {
		for id := range s.Others {
			n = max(n, id)
		}
		if s.Terms.State != ledger.StateNone {
			n = max(n, ID)
		}
		return nil
	})
}

func (c *Fake) Terms(ctx context.Context, id uint64) (t ledger.Terms, err error) {
	return t, c.read(ctx, func(s *State) error { t = s.terms(id); return nil })
}

func (c *Fake) Account(ctx context.Context, id uint64) (a ledger.Account, err error) {
	return a, c.read(ctx, func(s *State) error {
		a.NextEpoch, a.Bond, a.CollateralPerUnit = s.Next[id], ledger.FLT(s.Bond), ledger.FLT(200)
		a.MinBondBps = 1000
		return nil
	})
}

// Counts are of a commitment to which something happens in every epoch, unless it is idle.
func (c *Fake) Counts(ctx context.Context, id, _ uint64) (n ledger.Counts, err error) {
	return n, c.read(ctx, func(s *State) error {
		if !s.Idle[id] {
			n = ledger.Counts{Opportunities: 1, Claimed: 1, Proven: 1, MostActive: 1}
		}
		return nil
	})
}

func (c *Fake) Opener(ctx context.Context, challenge uint64) (opener common.Address, err error) {
	return opener, c.read(ctx, func(s *State) error { opener = s.Opener[challenge]; return nil })
}

func (c *Fake) SlashCount(ctx context.Context, id uint64) (n uint64, err error) {
	return n, c.read(ctx, func(s *State) error { n = uint64(len(s.Slash[id])); return nil })
}

func (c *Fake) Slash(ctx context.Context, id, number uint64) (slash ledger.HeldSlash, err error) {
	return slash, c.read(ctx, func(s *State) error { slash = s.Slash[id][number]; return nil })
}

func (c *Fake) Owed(ctx context.Context, _ common.Address) (owed *big.Int, err error) {
	return owed, c.read(ctx, func(s *State) error { owed = s.Owed; return nil })
}

// readable fails as often as Unread says. It is called with the Fake locked.
func (c *Fake) readable() error {
	if c.Unread > 0 {
		c.Unread--
		return fmt.Errorf("read: %w", chain.ErrUnavailable)
	}
	return nil
}

// --- what a keeper sends

// called notes a call and returns the error that is planned for it, if there is one.
func (c *Fake) called(ctx context.Context, kind string, about ...any) error {
	name := strings.TrimSpace(kind + " " + fmt.Sprintln(about...))
	c.Mu.Lock()
	defer c.Mu.Unlock()
	c.Calls = append(c.Calls, name)
	if len(c.Errors[name]) == 0 {
		return nil
	}
	err := c.Errors[name][0]
	c.Errors[name] = c.Errors[name][1:]
	for c.Hold == kind {
		changed := c.changed
		c.Mu.Unlock()
		select {
		case <-changed:
		case <-ctx.Done():
			err = context.Cause(ctx)
		}
		c.Mu.Lock()
		if ctx.Err() != nil {
			break
		}
	}
	return err
}

// Called are the calls so far, in whatever order they came.
func (c *Fake) Called() []string {
	c.Mu.Lock()
	defer c.Mu.Unlock()
	return slices.Sorted(slices.Values(c.Calls))
}

func (c *Fake) Open(ctx context.Context, challenge uint64, evidence []byte) (*ledger.Receipt, error) {
	if err := c.called(ctx, "open", challenge); err != nil {
		return nil, err
	}
	return c.send(ctx, "open", func(s *State, n uint64) (ledger.Event, error) {
		switch {
		case !c.Clock.BeginsSlot(challenge):
			return nil, Refuse("NotAChallenge")
		case slices.Contains(s.Opened, challenge):
			return nil, Refuse("ChallengeAlreadyOpen")
		case n > c.Clock.LastOpening(challenge):
			return nil, Refuse("OpeningOver")
		}
		if _, err := c.shown(challenge, n, evidence); err != nil {
			return nil, err
		}
		if !c.isChallenge(c.Blocks[challenge].Header) {
			return nil, Refuse("NotAChallenge")
		}
		s.Opened = append(s.Opened, challenge)
		s.Opener[challenge] = c.Provider
		return ledger.ChallengeOpened{Opener: c.Provider, Challenge: challenge, Epoch: c.Clock.Epoch(challenge), Beacon: c.Beacon(challenge)}, nil
	})
}

func (c *Fake) Settle(ctx context.Context, id, epoch uint64) (*ledger.Receipt, error) {
	if err := c.called(ctx, "settle", id, epoch); err != nil {
		return nil, err
	}
	return c.send(ctx, "settle", func(s *State, n uint64) (ledger.Event, error) {
		t := s.terms(id)
		switch {
		case t.State != ledger.StateActive && t.State != ledger.StateFailed:
			return nil, Refuse("WrongState")
		case epoch < t.StartEpoch || epoch > t.EndEpoch:
			return nil, Refuse("EpochOutOfRange")
		case epoch < s.Next[id]:
			return nil, Refuse("AlreadySettled")
		case epoch > s.Next[id]:
			return nil, Refuse("NotNextEpoch")
		case n < c.Clock.FinalFrom(epoch):
			return nil, Refuse("EpochNotFinal")
		}
		s.Next[id] = epoch + 1
		return ledger.Settled{ID: id, Epoch: epoch, Earned: new(big.Int), Reward: new(big.Int), Fee: new(big.Int)}, nil
	})
}

// SettleMany settles epochs of one commitment; the receipt has the last one's event.
func (c *Fake) SettleMany(ctx context.Context, ids []uint64, most uint64) (*ledger.Receipt, error) {
	id := ids[0]
	if err := c.called(ctx, "settle-many", id, most); err != nil {
		return nil, err
	}
	return c.send(ctx, "settle", func(s *State, n uint64) (ledger.Event, error) {
		for range most {
			if epoch := s.Next[id]; epoch <= s.terms(id).EndEpoch && n >= c.Clock.FinalFrom(epoch) {
				s.Next[id]++
			}
		}
		return ledger.Settled{ID: id, Epoch: s.Next[id] - 1, Earned: new(big.Int), Reward: new(big.Int), Fee: new(big.Int)}, nil
	})
}

func (c *Fake) FinishSlash(ctx context.Context, id, number uint64) (*ledger.Receipt, error) {
	if err := c.called(ctx, "finish", id, number); err != nil {
		return nil, err
	}
	return c.send(ctx, "finish", func(s *State, n uint64) (ledger.Event, error) {
		slash := &s.Slash[id][number]
		switch {
		case slash.Fate != ledger.FateHeld:
			return nil, Refuse("SlashNotHeld")
		case c.Clock.Epoch(n) < slash.DueEpoch:
			return nil, Refuse("StillHeld")
		}
		slash.Fate = ledger.FateFinished
		return ledger.SlashFinished{
			ID: id, Number: number, Settler: slash.Settler,
			Bounty: big.NewInt(1), Burned: new(big.Int), ToTreasury: new(big.Int), Returned: new(big.Int),
		}, nil
	})
}

func (c *Fake) PayOpening(ctx context.Context, challenge uint64) (*ledger.Receipt, error) {
	if err := c.called(ctx, "pay", challenge); err != nil {
		return nil, err
	}
	return c.send(ctx, "pay", func(s *State, n uint64) (ledger.Event, error) {
		switch {
		case n < c.Clock.FinalFrom(c.Clock.Epoch(challenge)):
			return nil, Refuse("EpochNotFinal")
		case s.Fees[challenge]:
			return nil, Refuse("NothingToCollect")
		}
		s.Fees[challenge] = true
		return ledger.OpeningPaid{Challenge: challenge, Opener: s.Opener[challenge], Fee: big.NewInt(1)}, nil
	})
}

func (c *Fake) Collect(ctx context.Context) (*ledger.Receipt, error) {
	if err := c.called(ctx, "collect"); err != nil {
		return nil, err
	}
	return c.send(ctx, "collect", func(s *State, _ uint64) (ledger.Event, error) {
		if s.Owed.Sign() == 0 {
			return nil, Refuse("NothingToCollect")
		}
		amount := s.Owed
		s.Owed = new(big.Int)
		return ledger.Collected{Account: c.Provider, Amount: amount}, nil
	})
}

// --- what others do

// Happen lets events of others be in the next block, with what they change.
func (c *Fake) Happen(events ...ledger.Event) {
	c.Mu.Lock()
	defer c.Mu.Unlock()
	for _, e := range events {
		c.Pending = append(c.Pending, &Tx{Kind: "others", Done: make(chan Result, 1), Run: func(s *State, n uint64) (ledger.Event, error) {
			s.note(e, n)
			return e, nil
		}})
	}
}

// note changes a state as an event says.
func (s *State) note(e ledger.Event, block uint64) {
	switch e := e.(type) {
	case ledger.ChallengeOpened:
		s.Opened = append(s.Opened, e.Challenge)
	case ledger.Responded:
		s.responses(e.ID)[e.Challenge] = Response{ledger.ResponseStatus{Block: block, Claimed: e.Claimed}, e.ChainRoot}
	case ledger.AuditDrawn:
		s.Drawn[e.Challenge] = true
	}
}

// placed is an event as a block has it.
func placed(e ledger.Event, h chain.Header) ledger.Event {
	v := reflect.New(reflect.TypeOf(e)).Elem()
	v.Set(reflect.ValueOf(e))
	v.FieldByName("At").Set(reflect.ValueOf(ledger.At{Block: h.Number, BlockHash: h.Hash}))
	return v.Interface().(ledger.Event)
}
