package model

import (
	"context"
	"errors"
	"math/big"
	"reflect"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain"
)

// acceptAll is the creation code of a verifier contract that accepts every proof: histories of
// money do not depend on what proofs show.
var acceptAll = common.FromHex("60016000f3")

// TestContractsFollowTheModel runs a random history against the contracts' code and the model, and
// the contracts' events through a replay: events, refusals and states are equal to the last wei.
func TestContractsFollowTheModel(t *testing.T) {
	for seed := range histories {
		t.Run("", func(t *testing.T) {
			runHistory(t, uint64(seed), historyLength)
		})
	}
}

func runHistory(t *testing.T, seed uint64, length int) {
	w := newWorld(seeded(seed))
	box, err := chain.NewSandbox(chain.SandboxConfig{
		Parameters: testParameters(), Treasury: w.m.rules.Treasury, Verifier: acceptAll,
		Hash: blockHash, Block: testGenesis, Accounts: w.accounts,
	})
	if err != nil {
		t.Fatal(err)
	}
	d := box.Client().Deployment
	rules := w.m.rules
	rules.Capacity, rules.Vault = d.Capacity, d.Staking
	w.m = New(rules, blockHash)
	replay := NewReplay(rules, blockHash)

	done, refused := map[string]int{}, map[string]int{}
	for i := 0; i < length; i++ {
		deed := w.next()
		want, refusal := deed.do(w.m, Call{Block: w.block, Sender: deed.sender})
		if refusal != nil && w.IntN(5) != 0 {
			i-- // too many refusals would leave little room for what is done
			continue
		}
		box.SetBlock(w.block)
		got, err := box.Call(deed.sender, deed.function, deed.args...)
		if !sameOutcome(refusal, err) {
			t.Fatalf("seed %d, action %d, block %d: %v:\nthe model says %v\nthe contract says %v", seed, i, w.block, deed, refusal, err)
		}
		if refusal != nil {
			refused[errors.Unwrap(refusal).Error()]++
			continue
		}
		done[deed.function]++
		if d := differences(want, got); len(d) > 0 {
			t.Fatalf("seed %d, action %d, block %d: %v:\n%v", seed, i, w.block, deed, d)
		}
		replay.Transaction(got)
		if d := replay.Differences(); len(d) > 0 {
			t.Fatalf("seed %d, action %d, block %d: %v: the replay says %v", seed, i, w.block, deed, d)
		}
		if i%50 == 49 {
			compareStates(t, w, box)
		}
	}
	compareStates(t, w, box)
	t.Logf("seed %d: %d blocks, %d commitments\ndone: %v\nrefused: %v", seed, w.block-testGenesis, w.m.Count(), done, refused)
}

// sameOutcome says whether model and contract agree on whether to refuse, and why.
func sameOutcome(refusal, err error) bool {
	if refusal == nil || err == nil {
		return refusal == nil && err == nil
	}
	return errors.Is(err, errors.Unwrap(refusal))
}

// differences compares the events of one action, in whatever order.
func differences(want, got []chain.Event) (all []Difference) {
	rest := slices.Clone(got)
	for _, x := range want {
		e, ok := takeOut(&rest, x, sameType)
		if !ok {
			return []Difference{{Event: EventName(x), Expected: anEvent, Got: noEvent}}
		}
		all = append(all, Compare(x, e)...)
	}
	for _, e := range rest {
		all = append(all, NewDifference(e, "", noEvent, anEvent, ""))
	}
	return all
}

func compareStates(t *testing.T, w *world, box *chain.Sandbox) {
	t.Helper()
	ctx, c, m := context.Background(), box.Client(), w.m
	check := func(what string, want any, got any, err error) {
		t.Helper()
		if err != nil {
			t.Fatalf("%s: %v", what, err)
		}
		if x, ok := want.(*big.Int); ok && same(x, got.(*big.Int)) || reflect.DeepEqual(want, got) {
			return
		}
		t.Fatalf("block %d: %s: the model says %+v, the contract %+v", w.block, what, want, got)
	}
	reserve, err := c.Reserve(ctx)
	check("reserve", m.Reserve(), reserve, err)
	balance, err := c.Balance(ctx, m.rules.Vault)
	check("balance", m.Balance(), balance, err)
	for _, a := range w.accounts {
		owed, err := c.Owed(ctx, a)
		check("owed", m.Owed(a), owed, err)
	}
	for id := max(1, m.Count()-min(m.Count(), 6)); id <= m.Count(); id++ {
		x := m.Commitment(id)
		terms, err := c.Terms(ctx, id)
		check("terms", x.Terms(), terms, err)
		for _, epoch := range []uint64{x.StartEpoch, m.rules.Clock.Epoch(w.block), x.EndEpoch} {
			then, err := c.TermsAt(ctx, id, epoch)
			check("units", x.UnitsAt(epoch), then.Units, err)
		}
		account, err := c.Account(ctx, id)
		want := x.Account()
		check("account", canonical(want), canonical(account), err)
		for _, a := range w.accounts {
			shares, err := c.Shares(ctx, id, a)
			check("shares", x.Shares(a), shares, err)
			// The sandbox answers in its own block, as the model is asked to.
			claimable, err := c.Claimable(ctx, id, a)
			check("claimable", m.Claimable(Call{Block: w.block, Sender: a}, id), claimable, err)
		}
		for epoch := x.StartEpoch; epoch < x.StartEpoch+3; epoch++ {
			n, err := c.Counts(ctx, id, epoch)
			check("counts", m.Counts(id, epoch), n, err)
		}
	}
	epoch := m.rules.Clock.Epoch(w.block)
	proven, err := c.TotalProven(ctx, epoch)
	check("total proven", m.TotalProven(epoch), proven, err)
}

// canonical writes an account's amounts in one way: equal *big.Int may differ inside.
func canonical(a chain.Account) [11]string {
	v := reflect.ValueOf(a)
	var out [11]string
	for i := range out {
		out[i] = show(v.Field(i).Interface())
	}
	return out
}
