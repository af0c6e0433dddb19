package model

import (
	"encoding/json"
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"

	"github.com/muster-network/muster/chain/ledger"
)

// drawn lets rapid make up a history, and shrink one that fails.
type drawn struct{ *rapid.T }

func (d drawn) IntN(n int) int { return rapid.IntRange(0, n-1).Draw(d.T, "") }

func TestInvariantsOfShortHistories(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) { checkInvariants(r, newWorld(drawn{r}), 60) })
}

func TestInvariantsOfLongHistories(t *testing.T) {
	for seed := range uint64(4) {
		t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) { checkInvariants(t, newWorld(seeded(seed)), 2500) })
	}
}

// money is amounts by the part that an account has in a commitment.
type (
	part struct {
		id      uint64
		account common.Address
	}
	money map[part]*big.Int
)

func (m money) of(p part) *big.Int {
	if v, ok := m[p]; ok {
		return v
	}
	return zero()
}

type failer interface {
	Helper()
	Fatalf(format string, args ...any)
}

// checkInvariants runs a history and checks after every action what must always hold.
func checkInvariants(t failer, w *world, length int) {
	released, earned, claimed := money{}, money{}, money{}
	for range length {
		deed := w.next()
		call := Call{Block: w.block, Sender: deed.sender}
		before := w.m.Obligations(w.block)
		past := w.settling(deed)
		events, err := deed.do(w.m, call)
		after := w.m.Obligations(w.block)
		if err != nil {
			if fmt.Sprint(before) != fmt.Sprint(after) {
				t.Fatalf("%v was refused and changed something", deed)
			}
			continue
		}
		if !same(after.Sum(), w.m.Balance()) {
			t.Fatalf("block %d: after %v the vault holds %v and owes %v: %+v", w.block, deed, w.m.Balance(), after.Sum(), after)
		}
		checkSigns(t, w, after, deed)
		checkEvents(t, w, before, after, events)
		checkReleased(t, w, events, released, claimed)
		checkEarned(t, w, deed, events, earned, claimed)
		checkGivenBack(t, w, past, events)
	}
}

func checkSigns(t failer, w *world, o Obligations, d deed) {
	t.Helper()
	for i, v := range []interface{ Sign() int }{o.Bonds, o.Pools, o.Thawing, o.Held, o.GivenBack, o.Unreleased, o.Claimable, o.Reserve, o.Owed, o.Dust} {
		if v.Sign() < 0 {
			t.Fatalf("block %d: after %v obligation %d is negative: %+v", w.block, d, i, o)
		}
	}
	if less(o.Reserve, w.m.Promised()) {
		t.Fatalf("block %d: after %v the reserve is %v, %v of it is promised", w.block, d, o.Reserve, w.m.Promised())
	}
	for _, c := range w.m.commitments {
		for _, v := range []interface{ Sign() int }{c.Bond, c.Pool.Tokens, c.Pool.Shares, c.Thawing.Tokens, c.Thawing.Shares} {
			if v.Sign() < 0 {
				t.Fatalf("block %d: after %v a part of commitment %d is negative: %+v", w.block, d, c.ID, c)
			}
		}
		shares := zero()
		for _, d := range c.delegators {
			shares = add(shares, d.shares())
		}
		if !same(shares, c.Pool.Shares) {
			t.Fatalf("the shares of commitment %d are %v, its delegators have %v", c.ID, c.Pool.Shares, shares)
		}
		if leased := w.m.LeasedAt(c.ID, ever); leased > min(c.MaxLeased, c.UnitsAt(ever)) {
			t.Fatalf("block %d: after %v commitment %d has %d units leased, keeps %d and may lease %d", w.block, d, c.ID, leased, c.UnitsAt(ever), c.MaxLeased)
		}
	}
}

// checkEvents holds settlements against what they may do.
func checkEvents(t failer, w *world, before, after Obligations, events []ledger.Event) {
	t.Helper()
	taken := zero()
	for _, e := range events {
		switch e := e.(type) {
		case ledger.Settled:
			if e.Claimed > e.Opportunities || e.Proven > e.Claimed {
				t.Fatalf("opportunities are not proven, missed and unproven: %+v", e)
			}
			if paid := add(e.Reward, e.Fee); less(e.Earned, paid) || less(before.Reserve, paid) {
				t.Fatalf("a reward is more than was earned, or than there is: %+v", e)
			}
		case ledger.SlashFinished:
			lost := w.m.Commitment(e.ID).slashes[e.Number]
			if !same(lost.Stake(), sum(e.Bounty, e.Burned, e.ToTreasury)) || !same(sub(after.Owed, before.Owed), add(e.Bounty, e.ToTreasury)) {
				t.Fatalf("the end of a slash is not what was taken: %+v", e)
			}
			if less(lost.FromBond, times(e.Bounty, 5)) {
				t.Fatalf("whoever settles gains more than a fifth of what the provider loses: %+v of %+v", e, lost)
			}
		case ledger.Slashed:
			slashed := sum(e.FromBond, e.FromPool, e.FromThawing)
			if less(add(e.ForDowntime, e.ForFalseClaims), slashed) {
				t.Fatalf("a slash is more than what it is for: %+v", e)
			}
			taken = add(taken, slashed)
			if c := w.m.Commitment(e.ID); positive(c.Bond) && positive(add(e.FromPool, e.FromThawing)) {
				t.Fatalf("delegators were slashed before the bond: %+v", e)
			}
		}
	}
	stake := sum(before.Bonds, before.Pools, before.Thawing)
	if positive(taken) && !same(sub(stake, taken), sum(after.Bonds, after.Pools, after.Thawing)) {
		t.Fatalf("the slashes are not what the stake lost: %v", events)
	}
}

// parts calls a function for everybody who can have a part in a commitment.
func (w *world) parts(do func(c *Commitment, p part)) {
	for _, c := range w.m.commitments {
		for _, a := range w.accounts[:6] {
			do(c, part{c.ID, a})
		}
	}
}

// checkReleased checks that nobody loses what is released: claimed and claimable together never fall.
func checkReleased(t failer, w *world, events []ledger.Event, released, claimed money) {
	t.Helper()
	for _, e := range events {
		if e, ok := e.(ledger.RewardsClaimed); ok {
			key := part{e.ID, e.Account}
			claimed[key] = add(claimed.of(key), e.Amount)
		}
	}
	w.parts(func(c *Commitment, p part) {
		now := add(claimed.of(p), w.m.Claimable(Call{Block: w.block, Sender: p.account}, c.ID))
		if less(now, released.of(p)) {
			t.Fatalf("block %d: %s has lost released rewards of commitment %d: %v before, %v now", w.block, p.account, c.ID, released.of(p), now)
		}
		released[p] = now
	})
}

// checkEarned checks that nobody's act but a settlement changes what others have earned in past epochs, and that an act
// of one's own does not either, but for the wei that a claim is rounded by.
func checkEarned(t failer, w *world, d deed, events []ledger.Event, earned, claimed money) {
	t.Helper()
	settled := map[uint64]bool{}
	for _, e := range events {
		if e, ok := e.(ledger.Settled); ok {
			settled[e.ID] = true
		}
	}
	w.parts(func(c *Commitment, p part) {
		now := add(claimed.of(p), c.worth(p.account).rewards)
		before := earned.of(p)
		lost := sub(before, now)
		allowed := d.sender == p.account && lost.Sign() >= 0 && less(lost, number(2))
		if !settled[c.ID] && !same(now, before) && !allowed {
			t.Fatalf("block %d: by %v, %s has earned %v in commitment %d, and had earned %v", w.block, d, p.account, now, c.ID, before)
		}
		earned[p] = now
	})
}

// worth is what an account has in a commitment: as stake, and as rewards that it has not claimed.
type worth struct{ stake, rewards *big.Int }

func (c *Commitment) worth(account common.Address) worth {
	d := c.holder(account)
	v := worth{zero(), d.part(c.earnings.between(d.claimed.epoch, ever, 0))}
	if positive(c.Pool.Shares) {
		v.stake = mulDiv(d.shares(), c.Pool.Tokens, c.Pool.Shares)
	}
	for _, r := range d.requests {
		if !r.paid {
			v.stake = add(v.stake, mulDiv(r.shares, c.Thawing.Tokens, c.Thawing.Shares))
		}
	}
	if account == c.Provider {
		v.stake = add(v.stake, c.Bond)
		v.rewards = add(v.rewards, providersPart(c.earnings.between(c.earnings.provider, ever, 0)))
	}
	return v
}

// settling is what everybody has in a commitment that is about to be settled; nil: none is.
func (w *world) settling(d deed) map[common.Address]worth {
	if d.function != "settle" {
		return nil
	}
	c := w.m.Commitment(d.args[0].(uint64))
	if c == nil {
		return nil
	}
	all := map[common.Address]worth{}
	for _, a := range w.accounts {
		all[a] = c.worth(a)
	}
	return all
}

// checkGivenBack gives a slash back, in a copy of the model, and checks that everybody has then what it had, the epoch's
// reward aside, to some wei; and that without that nobody has more.
func checkGivenBack(t failer, w *world, past map[common.Address]worth, events []ledger.Event) {
	t.Helper()
	for _, e := range events {
		e, ok := e.(ledger.Slashed)
		if !ok || past == nil {
			continue
		}
		m := copied(t, w.m)
		c := m.Commitment(e.ID)
		s := c.slashes[e.Number]
		if _, err := m.GiveBack(Call{Block: w.block}, e.ID, e.Number); err != nil {
			t.Fatalf("a slash cannot be given back: %v", err)
		}
		for a, before := range past {
			after := c.worth(a)
			if less(add(before.stake, before.rewards), after.stake) {
				t.Fatalf("block %d: %s has gained by a slash: %v, %v", w.block, a, before, after)
			}
			taken := takeAll(m, Call{Block: w.block + w.m.rules.Clock.EpochBlocks, Sender: a}, c, s) // not in the slash's own epoch
			had, has := add(before.stake, before.rewards), sum(after.stake, after.rewards, taken)
			extra := c.lastReward(a, s)
			lost := sub(add(had, extra), has)
			if lost.CmpAbs(number(8)) > 0 {
				t.Fatalf("block %d: %s had %v and the reward %v, and has %v after slash %+v was given back", w.block, a, had, extra, has, s.HeldSlash)
			}
		}
		if left := sub(s.Amount(), s.TakenBack); left.Sign() < 0 || less(number(100), left) {
			t.Fatalf("block %d: of slash %+v, %v wei belong to nobody", w.block, s.HeldSlash, left)
		}
	}
}

// lastReward is an account's part of the reward of a slash's epoch: what it is, or would have been.
func (c *Commitment) lastReward(a common.Address, s *Slash) *big.Int {
	r := *s.ownReward()
	for _, other := range c.earnings.rewards {
		if other.epoch == s.Epoch {
			r = *other
		}
	}
	amount := c.holder(a).part([]*reward{&r})
	if a == c.Provider {
		amount = add(amount, r.toProvider)
	}
	return amount
}

// takeAll takes what an account gets of a slash, in as many calls as it takes.
func takeAll(m *Model, call Call, c *Commitment, s *Slash) *big.Int {
	before := s.TakenBack
	for range 100 {
		if _, err := m.TakeBack(call, c.ID, s.Number); err != nil {
			break
		}
	}
	for i := range uint64(len(c.holder(call.Sender).requests)) {
		_, _ = m.TakeBackRequest(call, c.ID, s.Number, i) // which it refuses for those that came later
	}
	return sub(s.TakenBack, before)
}

// copied is a model that can be changed without changing the other.
func copied(t failer, m *Model) *Model {
	t.Helper()
	data, err := json.Marshal((&Replay{model: m, donated: zero()}).State())
	if err != nil {
		t.Fatalf("%v", err)
	}
	var s State
	if err := json.Unmarshal(data, &s); err != nil {
		t.Fatalf("%v", err)
	}
	r, err := Resume(&s, m.values)
	if err != nil {
		t.Fatalf("%v", err)
	}
	return r.model
}
