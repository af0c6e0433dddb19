package model

import (
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
	vested, claimed := money{}, money{}
	for range length {
		deed := w.next()
		call := Call{Block: w.block, Sender: deed.sender}
		before := w.m.Obligations(w.block)
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
		checkVested(t, w, events, vested, claimed)
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
	for _, e := range events {
		switch e := e.(type) {
		case ledger.Settled:
			if e.Claimed > e.Opportunities || e.Proven > e.Claimed {
				t.Fatalf("opportunities are not proven, missed and unproven: %+v", e)
			}
			if paid := add(e.Reward, e.Fee); less(e.Earned, paid) || less(before.Reserve, paid) {
				t.Fatalf("a reward is more than was earned, or than there is: %+v", e)
			}
		case ledger.Slashed:
			taken := sum(e.FromBond, e.FromPool, e.FromThawing)
			stake := sum(before.Bonds, before.Pools, before.Thawing)
			if !same(sub(stake, taken), sum(after.Bonds, after.Pools, after.Thawing)) {
				t.Fatalf("a slash is not what the stake lost: %+v", e)
			}
			if less(add(e.ForDowntime, e.ForFalseClaims), taken) {
				t.Fatalf("a slash is more than what it is for: %+v", e)
			}
			if c := w.m.Commitment(e.ID); positive(c.Bond) && positive(add(e.FromPool, e.FromThawing)) {
				t.Fatalf("delegators were slashed before the bond: %+v", e)
			}
		}
	}
}

// checkVested checks that nobody loses what has vested: claimed and claimable together never fall.
func checkVested(t failer, w *world, events []ledger.Event, vested, claimed money) {
	t.Helper()
	for _, e := range events {
		if e, ok := e.(ledger.RewardsClaimed); ok {
			key := part{e.ID, e.Account}
			claimed[key] = add(claimed.of(key), e.Amount)
		}
	}
	for _, c := range w.m.commitments {
		for _, a := range append([]common.Address{c.Provider}, w.accounts[:6]...) {
			key := part{c.ID, a}
			now := add(claimed.of(key), w.m.Claimable(Call{Block: w.block, Sender: a}, c.ID))
			if less(now, vested.of(key)) {
				t.Fatalf("block %d: %s has lost vested rewards of commitment %d: %v before, %v now", w.block, a, c.ID, vested.of(key), now)
			}
			vested[key] = now
		}
	}
}
