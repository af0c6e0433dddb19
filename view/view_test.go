package view_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"math/big"
	"os"
	"os/exec"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/govern"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/testchain"
	"github.com/muster-network/muster/view"
)

// TestCommitmentAndStake reads a commitment and a stake in each state that people meet.
func TestCommitmentAndStake(t *testing.T) {
	w := testchain.StartStill(t)
	t.Cleanup(w.Automine())
	ctx, c := t.Context(), w.Client
	deployer, provider, staker := w.Sender(t, "deployer"), w.Sender(t, "provider"), w.Sender(t, "delegator")
	for _, s := range []*ledger.Sender{provider, staker} {
		testchain.Must(deployer.Transfer(ctx, s.Address(), ledger.FLT(1000)))(t)
	}
	if _, err := view.ReadCommitment(ctx, c, 1); !errors.Is(err, ledger.ErrNoCommitment) || len(hint.Of(err)) != 1 {
		t.Errorf("a commitment that nobody has made: %v", err)
	}
	id, _, err := provider.CreateCommitment(ctx, ledger.Commitment{Units: 2, Class: 10, Duration: 30, CommissionBps: 2000, Bond: ledger.FLT(40)})
	if err != nil {
		t.Fatal(err)
	}
	open := testchain.Must(view.ReadCommitment(ctx, c, id))(t)
	if !open.Open() || open.Units != 2 || open.Provider != provider.Address().Hex() || open.Duration != 30 ||
		open.Bond.FLT() != "40 FLT" || open.Collateral.FLT() != "400 FLT" || open.Seal != "not begun" {
		t.Errorf("a commitment that waits for stake: %+v", open)
	}

	testchain.Must(staker.Delegate(ctx, id, ledger.FLT(360), 0))(t)
	active := testchain.Must(view.ReadCommitment(ctx, c, id))(t)
	if active.Open() || active.State != "active" || active.Pool.FLT() != "360 FLT" || active.MaxFailures != w.Params.Staking.MaxFailures {
		t.Errorf("an active commitment: %+v", active)
	}
	testchain.Must(provider.RemoveUnits(ctx, id, 1))(t)
	if less := testchain.Must(view.ReadCommitment(ctx, c, id))(t); less.Units != 2 || less.PlannedUnits != 1 {
		t.Errorf("a unit is removed from the next seal period on: %+v", less)
	}

	shares := testchain.Must(c.Shares(ctx, id, staker.Address()))(t)
	if got := testchain.Must(view.SharesFor(ctx, c, id, staker.Address(), nil))(t); got.Cmp(shares) != 0 {
		t.Errorf("all are %v shares of %v", got, shares)
	}
	if _, err := view.SharesFor(ctx, c, id, staker.Address(), new(big.Int).Add(ledger.FLT(360), big.NewInt(1))); !errors.Is(err, view.ErrTooLittleStake) {
		t.Errorf("more than there is: %v", err)
	}
	if _, err := view.ReadStake(ctx, c, id+1, staker.Address()); !errors.Is(err, ledger.ErrNoCommitment) {
		t.Errorf("the stake in a commitment that nobody has made: %v", err)
	}
	half := testchain.Must(view.SharesFor(ctx, c, id, staker.Address(), ledger.FLT(180)))(t)
	if _, _, err := staker.Undelegate(ctx, id, half); err != nil {
		t.Fatal(err)
	}
	thawing := testchain.Must(view.ReadStake(ctx, c, id, staker.Address()))(t)
	if len(thawing.Requests) != 1 || thawing.Worth.FLT() != "180 FLT" || thawing.Requests[0].Worth.FLT() != "180 FLT" ||
		thawing.Requests[0].Released || thawing.Requests[0].ReleaseEpoch <= thawing.Epoch {
		t.Errorf("half of the stake thaws: %+v", thawing)
	}
	w.MineTo(t, c.Clock.EpochStart(thawing.Requests[0].ReleaseEpoch))
	if thawed := testchain.Must(view.ReadStake(ctx, c, id, staker.Address()))(t); !thawed.Requests[0].Released {
		t.Errorf("half of the stake has thawed: %+v", thawed)
	}
	testchain.Must(staker.Withdraw(ctx, id, 0))(t)
	if done := testchain.Must(view.ReadStake(ctx, c, id, staker.Address()))(t); !done.Requests[0].Withdrawn {
		t.Errorf("it is withdrawn: %+v", done)
	}
}

// TestWhyFailed lets a commitment miss challenges until it is stopped.
func TestWhyFailed(t *testing.T) {
	for want, change := range map[string]func(*ledger.Parameters){
		"2 of its last 30 epochs failed, of at most 1": func(p *ledger.Parameters) { p.Staking.MaxFailures = 1 },
		"its stake was less than half of its collateral": func(p *ledger.Parameters) {
			p.Staking.MaxFailures, p.Staking.DowntimeBps, p.Staking.MinBondBps = 63, 1000, 100
		},
	} {
		w := testchain.StartWith(t, 0, func(w *testchain.World) { change(&w.Params) })
		t.Cleanup(w.Automine())
		ctx, c := t.Context(), w.Client
		provider, keeper := w.Sender(t, "provider"), w.Sender(t, "keeper")
		testchain.Must(w.Sender(t, "deployer").Transfer(ctx, provider.Address(), ledger.FLT(1000)))(t)
		id, _, err := provider.CreateCommitment(ctx, ledger.Commitment{Units: 1, Class: 10, Duration: 30, CommissionBps: 2000, Bond: ledger.FLT(200)})
		if err != nil {
			t.Fatal(err)
		}
		now := testchain.Must(view.ReadCommitment(ctx, c, id))(t)
		const epochs = 12
		w.MineTo(t, c.Clock.EpochStart(now.StartEpoch))
		w.Seal(t, provider, id) // units that were never sealed owe nothing
		for {
			challenge := w.FindChallenge(t).Number
			if c.Clock.Epoch(challenge) >= now.StartEpoch+epochs {
				break
			}
			if challenge >= c.Clock.GraceEnd(c.Clock.PeriodAt(challenge)) {
				testchain.Must(keeper.Open(ctx, challenge, w.Evidence(t, challenge)))(t)
			}
		}
		w.MineTo(t, c.Clock.FinalFrom(now.StartEpoch+epochs))
		for epoch := now.StartEpoch; now.State == "active" && epoch < now.StartEpoch+epochs; epoch++ {
			testchain.Must(keeper.Settle(ctx, id, epoch))(t)
			now = testchain.Must(view.ReadCommitment(ctx, c, id))(t)
			if now.SettledUpTo == nil || *now.SettledUpTo != epoch {
				t.Errorf("settled up to %v after epoch %d", now.SettledUpTo, epoch)
			}
		}
		if now.State != "failed" || now.Failure != want {
			t.Errorf("%s: %q, want %q", now.State, now.Failure, want)
		}
		p, pruned := w.Behind(t)
		p.Set(testchain.Prune(math.MaxUint64, 4444))
		if got := testchain.Must(view.ReadCommitment(ctx, pruned, id))(t); got.State != "failed" || !strings.Contains(got.Failure, "it is not known why") {
			t.Errorf("without old events: %s: %q", got.State, got.Failure)
		}
	}
}

// TestUnreleased pays a reward and reads what who gets of it, before and after its release, and after one of them left.
func TestUnreleased(t *testing.T) {
	const genesis = 100
	params, err := ledger.ProfileParameters("dev")
	if err != nil {
		t.Fatal(err)
	}
	params.Capacity.ChallengeOdds, params.Beacon.Kind = 1, ledger.BeaconBlockHash
	account := func(n int64) common.Address { return common.BigToAddress(big.NewInt(0xa0000 + n)) }
	provider, staker, other, keeper := account(1), account(2), account(3), account(4)
	hash := func(n uint64) common.Hash {
		return common.BigToHash(new(big.Int).Mul(big.NewInt(int64(n*n+7)), big.NewInt(0x9e3779b97f4a7c15>>1)))
	}
	box := testchain.Must(testchain.NewSandbox(testchain.SandboxConfig{
		Parameters: params, Verifier: common.FromHex("60016000f3"), Hash: hash, Block: genesis, // it accepts every proof
		Accounts: []common.Address{provider, staker, other, keeper}, LeaseMarket: keeper, Treasury: keeper,
	}))(t)
	ctx, c := t.Context(), box.Client()
	call := func(from common.Address, function string, args ...any) {
		t.Helper()
		if _, err := box.Call(from, function, args...); err != nil {
			t.Fatalf("%s: %v", function, err)
		}
	}
	box.SetBlock(genesis + 1)
	call(keeper, "fundRewards", ledger.FLT(5000))
	call(provider, "createCommitment", 1, 10, 0, 20, 2000, ledger.FLT(40))
	call(staker, "delegate", 1, ledger.FLT(120), 0)
	call(other, "delegate", 1, ledger.FLT(40), 0)
	epoch := testchain.Must(c.Terms(ctx, 1))(t).StartEpoch
	box.SetBlock(c.Clock.EpochStart(epoch) + 1)
	call(provider, "beginSeal", 1)
	box.SetBlock(c.Clock.EpochStart(epoch) + 4)
	call(provider, "drawSeal", 1, []byte{})
	seal := testchain.Must(c.Seal(ctx, 1, c.Clock.Period(epoch)))(t)
	root := seal.Ctx
	call(provider, "postSeal", 1, seal.Ctx, root)
	challenge := c.Clock.SlotStart(c.Clock.Slot(c.Clock.EpochStart(epoch)+6) + 1)
	box.SetBlock(challenge + 1)
	value := hash(challenge)
	beacon, _ := c.Clock.Challenge(c.Clock.Slot(challenge), value[:])
	call(keeper, "open", challenge, []byte{})
	call(provider, "respond", 1, challenge, beacon, 1, root)
	box.SetBlock(c.Clock.DrawBlock(challenge) + 1)
	proof := ledger.Proof{}
	for _, numbers := range [][]*big.Int{proof.Points[:], proof.Commitments[:], proof.CommitmentPok[:]} {
		for i := range numbers {
			numbers[i] = new(big.Int)
		}
	}
	call(provider, "prove", 1, challenge, root, []byte{}, proof)
	box.SetBlock(c.Clock.FinalFrom(epoch))
	call(keeper, "settle", 1, epoch)
	settled := c.Clock.Epoch(c.Clock.FinalFrom(epoch))
	reward := testchain.Must(c.Account(ctx, 1))(t).Unreleased
	if reward.Sign() == 0 {
		t.Fatal("there is no reward")
	}
	part := func(of *big.Int, num, den int64) *big.Int {
		x := new(big.Int).Mul(of, big.NewInt(num))
		return x.Quo(x, big.NewInt(den))
	}
	near := func(a ledger.Wei, want *big.Int) bool {
		return new(big.Int).Sub(a.Int, want).CmpAbs(big.NewInt(3)) <= 0
	}
	call(staker, "undelegate", 1, ledger.FLT(120))
	// The commission is a fifth; of the rest, bond and stakes get 1, 3 and 1 of 5 parts.
	ofStaker, ofProvider := part(reward, 12, 25), part(reward, 9, 25)
	for passed := range params.Staking.VestingEpochs + 1 {
		box.SetBlock(c.Clock.EpochStart(settled+passed) + 50)
		released := passed == params.Staking.VestingEpochs
		for who, want := range map[common.Address]*big.Int{staker: ofStaker, provider: ofProvider} {
			s := testchain.Must(view.ReadStake(ctx, c, 1, who))(t)
			claimable, unreleased := new(big.Int), want
			if released {
				claimable, unreleased = want, new(big.Int)
			}
			if !near(s.Claimable, claimable) || !near(s.Unreleased, unreleased) {
				t.Errorf("after %d epochs %s can claim %s, and %s are not released, of %s", passed, who, s.Claimable.FLT(), s.Unreleased.FLT(), ledger.Wei{Int: want}.FLT())
			}
		}
	}
}

// A slash of a provider account that takes from its bond, from stakes and from a request to leave is given back. Everybody is
// told of its part until it has taken it; the owner, who has stake too, takes first its own and then the account's.
func TestReturns(t *testing.T) {
	w := testchain.StartWith(t, 0, func(w *testchain.World) { w.Params.Staking.HoldEpochs, w.Params.Staking.ThawingEpochs = 4, 2 })
	t.Cleanup(w.Automine())
	ctx, c := t.Context(), w.Client
	deployer, keeper, owner, staker := w.Sender(t, "deployer"), w.Sender(t, "keeper"), w.Sender(t, "provider"), w.Sender(t, "delegator")
	for _, s := range []*ledger.Sender{owner, staker} {
		testchain.Must(deployer.Transfer(ctx, s.Address(), ledger.FLT(1000)))(t)
	}
	account, _, err := owner.CreateProviderAccount(ctx, owner.Address(), owner.Address(), []common.Address{owner.Address()})
	if err != nil {
		t.Fatal(err)
	}
	as, operator := testchain.Must(owner.As(ctx, account, ledger.Owner))(t), testchain.Must(owner.As(ctx, account, ledger.Operator))(t)
	id, _, err := as.CreateCommitment(ctx, ledger.Commitment{Units: 2, Class: 10, Duration: 30, CommissionBps: 2000, Bond: ledger.FLT(40)})
	if err != nil {
		t.Fatal(err)
	}
	testchain.Must(owner.Delegate(ctx, id, ledger.FLT(100), 0))(t)
	testchain.Must(staker.Delegate(ctx, id, ledger.FLT(300), 0))(t)
	start := testchain.Must(c.Terms(ctx, id))(t).StartEpoch
	w.MineTo(t, c.Clock.EpochStart(start))
	w.Seal(t, operator, id)
	challenge := w.FindChallenge(t).Number
	testchain.Must(keeper.Open(ctx, challenge, w.Evidence(t, challenge)))(t)
	beacon, _, err := c.OpenBeacon(ctx, challenge)
	if err != nil {
		t.Fatal(err)
	}
	testchain.Must(operator.Respond(ctx, ledger.Response{ID: id, Challenge: challenge, Beacon: beacon, Units: 2, ChainRoot: beacon}))(t)
	request, _, err := staker.Undelegate(ctx, id, testchain.Must(view.SharesFor(ctx, c, id, staker.Address(), ledger.FLT(50)))(t))
	if err != nil {
		t.Fatal(err)
	}
	w.MineTo(t, c.Clock.FinalFrom(start))
	testchain.Must(keeper.Settle(ctx, id, start))(t)
	testchain.Must(deployer.GiveBack(ctx, id, 0))(t)

	parts := func() (all []view.Return, amounts []*big.Int) { // the account's, the owner's, the staker's and its request's
		all = slices.Concat(testchain.Must(view.ReadCommitment(ctx, c, id))(t).Returns,
			testchain.Must(view.ReadStake(ctx, c, id, owner.Address()))(t).Returns, testchain.Must(view.ReadStake(ctx, c, id, staker.Address()))(t).Returns)
		for _, r := range all {
			amounts = append(amounts, r.Amount.Int)
		}
		return all, amounts
	}
	isZero := func(n *big.Int) bool { return n.Sign() == 0 }
	if _, early := parts(); len(early) != 4 || slices.ContainsFunc(early, func(n *big.Int) bool { return !isZero(n) }) {
		t.Errorf("in the slash's own epoch %v can be taken", early)
	}
	w.MineTo(t, c.Clock.EpochStart(testchain.Must(c.CurrentEpoch(ctx))(t)+1))
	all, due := parts()
	slash := testchain.Must(c.Slash(ctx, id, 0))(t)
	if len(due) != 4 || slices.ContainsFunc(due, isZero) || due[0].Cmp(slash.FromBond) != 0 {
		t.Fatalf("%v can be taken of %+v", due, slash)
	}
	if got, want := all[3].Command(id), fmt.Sprintf("muster slash take-back --commitment %d --slash 0 --request %d", id, request); got != want {
		t.Errorf("the request's part is taken by %q, not %q", got, want)
	}
	take := func(r *ledger.Receipt) *big.Int {
		if of, ok := ledger.EventIn[ledger.RequestTakenBack](r); ok {
			return of.Amount
		}
		of, _ := ledger.EventIn[ledger.SlashTakenBack](r)
		return of.Amount
	}
	own := testchain.Must(owner.ForReturn(ctx, id, 0))(t)
	got := []*big.Int{nil, take(testchain.Must(own.TakeBack(ctx, id, 0))(t))}
	accounts := testchain.Must(owner.ForReturn(ctx, id, 0))(t)
	got[0] = take(testchain.Must(accounts.TakeBack(ctx, id, 0))(t))
	got = append(got, take(testchain.Must(staker.TakeBack(ctx, id, 0))(t)), take(testchain.Must(staker.TakeBackRequest(ctx, id, 0, request))(t)))
	if own.ActsFor() != owner.Address() || accounts.ActsFor() != account || !slices.EqualFunc(got, due, func(a, b *big.Int) bool { return a.Cmp(b) == 0 }) {
		t.Errorf("%v were taken, first for %s and then for %s; told were %v", got, own.ActsFor(), accounts.ActsFor(), due)
	}
	if _, left := parts(); len(left) != 4 || slices.ContainsFunc(left, func(n *big.Int) bool { return !isZero(n) }) {
		t.Errorf("%v are left", left)
	}
}

// TestReserve funds a reserve that begins empty, and takes promises off it.
func TestReserve(t *testing.T) {
	w := testchain.StartStill(t)
	t.Cleanup(w.Automine())
	before := testchain.Must(view.ReadReserve(t.Context(), w.Client))(t)
	pool := before.RewardPool.Int
	sum := new(big.Int).Add(before.Amount.Int, new(big.Int).Mul(pool, big.NewInt(3)))
	testchain.Must(w.Sender(t, "deployer").FundRewards(t.Context(), new(big.Int).Sub(sum, before.Amount.Int)))(t)
	after := testchain.Must(view.ReadReserve(t.Context(), w.Client))(t)
	if after.Empty() || *after.Epochs != *before.Epochs+3 || after.Amount.Cmp(sum) != 0 {
		t.Errorf("after the funding of three epochs: %+v, before %+v", after, before)
	}
	flt := func(n int64) ledger.Wei { return ledger.Wei{Int: ledger.FLT(n)} }
	epochs := uint64(1)
	for want, r := range map[string]view.Reserve{
		"units that are proven now earn nothing": {Amount: flt(5), Promised: flt(5), RewardPool: flt(1)},
		"enough for 1 epoch of 5 FLT":            {Amount: flt(9), Promised: flt(2), RewardPool: flt(5), Epochs: &epochs},
		"the reward pool of an epoch is 0":       {Amount: flt(9), Promised: flt(2), RewardPool: flt(0)},
		"less than one epoch's 5 FLT":            {Amount: flt(9), Promised: flt(7), RewardPool: flt(5), Epochs: new(uint64)},
	} {
		if got := r.Lasts(); got != want {
			t.Errorf("%+v lasts for %q, want %q", r, got, want)
		}
	}
}

// TestJSON fixes the form that programs read.
func TestJSON(t *testing.T) {
	flt := ledger.Wei{Int: ledger.FLT(1)}
	for _, test := range []struct {
		value any
		want  string
	}{
		{view.Stake{ID: 1, Account: "0xAb", Shares: "5", Worth: flt, Claimable: flt, Unreleased: flt, Pending: view.Pending{Slash: flt},
			Requests: []view.Request{{Worth: flt, ReleaseEpoch: 7}}, Returns: []view.Return{{Slash: 3, Epoch: 4, Amount: flt}}},
			`{"id":1,"account":"0xAb","shares":"5","worth":"1000000000000000000","claimable":"1000000000000000000",` +
				`"unreleased":"1000000000000000000",` +
				`"requests":[{"request":0,"worth":"1000000000000000000","releaseEpoch":7,"released":false,"withdrawn":false}],` +
				`"pending":{"epochs":0,"looked":0,"slash":"1000000000000000000"},"givenBack":[{"slash":3,"epoch":4,"request":null,"amount":"1000000000000000000"}]}`},
		{view.Commitment{ID: 1, State: "open", Collateral: flt, Bond: flt, Pool: flt, Thawing: flt, Unreleased: flt, LeastBond: flt, MostStake: flt,
			Seal: "not begun", Pending: view.Pending{Slash: flt}, Claimable: flt, Returns: []view.Return{}, Slashes: []view.Slash{},
			Reserve: view.Reserve{Amount: flt, Promised: flt, RewardPool: flt}},
			`{"id":1,"state":"open","providerAccount":null,"provider":"","units":0,"speedClass":0,"maxLeased":0,"leased":0,"plannedUnits":0,"epoch":0,"startEpoch":0,"endEpoch":0,"nextEpoch":0,"settledUpTo":null,` +
				`"commissionBps":0,"failures":0,"pending":{"epochs":0,"looked":0,"slash":"1000000000000000000"},` +
				`"collateral":"1000000000000000000","bond":"1000000000000000000","pool":"1000000000000000000",` +
				`"thawing":"1000000000000000000","unreleased":"1000000000000000000","leastBond":"1000000000000000000",` +
				`"mostStake":"1000000000000000000","claimable":"1000000000000000000","givenBack":[],"slashes":[],"seal":"not begun",` +
				`"reserve":{"amount":"1000000000000000000","promised":"1000000000000000000","rewardPool":"1000000000000000000","epochs":null}}`},
	} {
		got, err := json.Marshal(test.value)
		if err != nil || string(got) != test.want {
			t.Errorf("got %s (%v)\nwant %s", got, err, test.want)
		}
	}
}

// TestGuards asks for operations that change nothing or must not be.
func TestGuards(t *testing.T) {
	w := testchain.StartStill(t)
	t.Cleanup(w.Automine())
	ctx, c := t.Context(), w.Client
	admin := w.Keys["deployer"].Address
	other := w.Keys["keeper"].Address
	zero := time.Duration(0)

	refused := func(what string, err, want error) {
		t.Helper()
		if !errors.Is(err, want) {
			t.Errorf("%s: %v", what, err)
		}
	}
	_, err := view.ChangeRules(ctx, c, func(*ledger.StakingParameters) error { return nil })
	refused("the same rules", err, view.ErrNothingToChange)
	_, err = view.ChangeRules(ctx, c, func(p *ledger.StakingParameters) error { p.BountyBps = 2001; return nil })
	refused("rules that the contract does not take", err, ledger.ErrOutOfBounds)
	_, err = view.ChangeTreasury(ctx, c, admin)
	refused("the same treasury", err, view.ErrNothingToChange)
	_, err = view.Unpause(ctx, c)
	refused("no pause", err, view.ErrNothingToChange)
	_, err = view.Grant(ctx, c, govern.RoleGovernor, other, nil, govern.Reading{})
	refused("a governor of no delay", err, view.ErrNoDelay)
	_, err = view.Grant(ctx, c, govern.RoleGovernor, admin, &zero, govern.Reading{})
	refused("a role that the account has", err, view.ErrNothingToChange)
	_, err = view.Revoke(ctx, c, govern.RoleGuardian, other, govern.Reading{})
	refused("a role that the account does not have", err, view.ErrNotMember)
	_, err = view.Revoke(ctx, c, govern.RoleAdmin, admin, govern.Reading{})
	refused("the last admin", err, view.ErrLastAdmin)
	_, err = view.Cancel(ctx, c, [32]byte{1}, govern.Reading{})
	refused("an operation that is not scheduled", err, view.ErrNoOperation)

	sender := w.Sender(t, "deployer")
	grant := testchain.Must(view.Grant(ctx, c, govern.RoleAdmin, other, &zero, govern.Reading{}))(t)
	testchain.Must(govern.Perform(ctx, sender, grant))(t)
	if _, err := view.Revoke(ctx, c, govern.RoleAdmin, admin, govern.Reading{}); err != nil {
		t.Errorf("one of two admins: %v", err)
	}
	pause := testchain.Must(view.Pause(ctx, c))(t)
	step := testchain.Must(view.NextStep(ctx, c, admin, pause, govern.Reading{}))(t)
	if step.Schedules != [32]byte{} {
		t.Errorf("without a delay, the next step is %+v", step)
	}
	testchain.Must(govern.Perform(ctx, sender, step.Operation))(t)
	_, err = view.Pause(ctx, c)
	refused("a second pause", err, view.ErrNothingToChange)
	if g := testchain.Must(view.ReadGovernance(ctx, c, govern.Reading{}))(t); !g.Paused || len(g.Members) != 6 || len(g.Scheduled) != 0 || len(g.Altered) != 0 {
		t.Errorf("governance: %+v", g)
	}
}

// TestSteps goes with an operation through its delay.
func TestSteps(t *testing.T) {
	const delay = 30 * time.Second
	w := testchain.StartWith(t, 0, func(w *testchain.World) {
		w.Params.Governance = ledger.GovernanceConfig{Guardian: w.Keys["keeper"].Address, Delay: uint64(delay / time.Second)}
	})
	t.Cleanup(w.Automine())
	ctx, c := t.Context(), w.Client
	governor := w.Sender(t, "deployer")
	rules := func(bounty uint64) govern.Operation {
		return testchain.Must(view.ChangeRules(ctx, c, func(p *ledger.StakingParameters) error { p.BountyBps = bounty; return nil }))(t)
	}
	change := rules(700)
	step := testchain.Must(view.NextStep(ctx, c, governor.Address(), change, govern.Reading{}))(t)
	if step.Schedules == [32]byte{} || !strings.HasPrefix(step.What, "schedule: ") {
		t.Fatalf("the first step is %+v", step)
	}
	testchain.Must(govern.Perform(ctx, governor, step.Operation))(t)

	_, err := view.NextStep(ctx, c, governor.Address(), change, govern.Reading{})
	var early *view.NotReadyError
	if !errors.As(err, &early) || !errors.Is(err, ledger.ErrNotReady) || early.Operation != step.Schedules || early.Wait <= 0 || early.Wait > delay {
		t.Errorf("too early: %v", err)
	}
	if want := "then perform operation " + step.Schedules.Hex(); !slices.Equal(hint.Of(err), []string{want}) {
		t.Errorf("the remedy is %q", hint.Of(err))
	}
	if _, err := view.NextStep(ctx, c, governor.Address(), rules(600), govern.Reading{}); !errors.Is(err, view.ErrConflict) {
		t.Errorf("a change that would undo the other: %v", err)
	}
	if _, err := view.Perform(ctx, c, w.Keys["keeper"].Address, step.Schedules, govern.Reading{}); !errors.Is(err, view.ErrNotYours) {
		t.Errorf("performed by another account: %v", err)
	}
	if _, err := view.Perform(ctx, c, governor.Address(), step.Schedules, govern.Reading{}); !errors.Is(err, ledger.ErrNotReady) {
		t.Errorf("performed too early: %v", err)
	}
	cancel := testchain.Must(view.Cancel(ctx, c, step.Schedules, govern.Reading{}))(t)
	if !strings.HasPrefix(cancel.What, "cancel: ") {
		t.Errorf("the step that cancels is %+v", cancel)
	}
	g := testchain.Must(view.ReadGovernance(ctx, c, govern.Reading{}))(t)
	if len(g.Scheduled) != 1 || g.Scheduled[0].Operation != step.Schedules || g.Scheduled[0].Lapses <= g.Scheduled[0].Ready {
		t.Errorf("scheduled: %+v", g.Scheduled)
	}

	w.Later(t, delay)
	ready := testchain.Must(view.Perform(ctx, c, governor.Address(), step.Schedules, govern.Reading{}))(t)
	testchain.Must(govern.Perform(ctx, governor, ready.Operation))(t)
	g = testchain.Must(view.ReadGovernance(ctx, c, govern.Reading{}))(t)
	if len(g.Scheduled) != 0 || g.Changes.String() != "bountyBps 500 → 700" || !strings.Contains(string(g.Next), `"bountyBps":700`) {
		t.Errorf("performed: %+v", g)
	}
}

// TestWasm lists what the page would link: no EVM.
func TestWasm(t *testing.T) {
	cmd := exec.CommandContext(t.Context(), "go", "list", "-deps", ".")
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", "CGO_ENABLED=0")
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	for dep := range strings.Lines(string(out)) {
		if strings.HasSuffix(strings.TrimSpace(dep), "go-ethereum/core/vm") {
			t.Error("view links an EVM for js/wasm")
		}
	}
}

// TestOthersCostNothing lets others make commitments: to plan a move, and to list a provider's commitments, takes no more
// requests than before.
func TestOthersCostNothing(t *testing.T) {
	w := testchain.StartStill(t)
	t.Cleanup(w.Automine())
	ctx := t.Context()
	founder, provider, staker := w.Sender(t, "deployer"), w.Sender(t, "provider"), w.Sender(t, "delegator")
	for _, s := range []*ledger.Sender{provider, staker} {
		testchain.Must(founder.Transfer(ctx, s.Address(), ledger.FLT(1000)))(t)
	}
	create := func(s *ledger.Sender) uint64 {
		t.Helper()
		id, _, err := s.CreateCommitment(ctx, ledger.Commitment{Units: 1, Class: 10, Duration: 3, Bond: ledger.FLT(40)})
		if err != nil {
			t.Fatal(err)
		}
		return id
	}
	id := create(provider)
	testchain.Must(staker.Delegate(ctx, id, ledger.FLT(100), 0))(t)
	next := w.DeployNext(t)
	p, c := w.Behind(t)
	var asked atomic.Int64
	p.Set(func(string) testchain.Fault { asked.Add(1); return testchain.Fault{} })
	requests := func() (n int64) {
		t.Helper()
		asked.Store(0)
		if m := testchain.Must(view.PlanMigration(ctx, c, next.Deployment, staker.Address(), nil))(t); len(m.Steps) != 2 {
			t.Errorf("the plan: %+v", m)
		}
		if l := testchain.Must(view.ListCommitments(ctx, c, provider.Address(), nil))(t); len(l) != 1 || l[0].ID != id || l[0].Pool.FLT() != "100 FLT" {
			t.Errorf("the list: %+v", l)
		}
		return asked.Load()
	}
	before := requests()
	for range 5 {
		create(founder)
	}
	if after := requests(); after != before {
		t.Errorf("%d requests before others made commitments, %d after it", before, after)
	}
}

// TestMigration moves a reserve and a delegator's stake to a second deployment with the same token, as planned.
func TestMigration(t *testing.T) {
	w := testchain.StartStill(t)
	t.Cleanup(w.Automine())
	ctx, c := t.Context(), w.Client
	founder, provider, staker := w.Sender(t, "deployer"), w.Sender(t, "provider"), w.Sender(t, "delegator")
	for _, s := range []*ledger.Sender{provider, staker} {
		testchain.Must(founder.Transfer(ctx, s.Address(), ledger.FLT(1000)))(t)
	}
	testchain.Must(founder.FundRewards(ctx, ledger.FLT(700)))(t)
	offer := ledger.Commitment{Units: 1, Class: 10, Duration: 3, Bond: ledger.FLT(40)}
	id, _, err := provider.CreateCommitment(ctx, offer)
	if err != nil {
		t.Fatal(err)
	}
	testchain.Must(staker.Delegate(ctx, id, ledger.FLT(160), 0))(t)

	next := w.DeployNext(t)
	plan := func(of *ledger.Sender) view.Migration {
		t.Helper()
		return testchain.Must(view.PlanMigration(ctx, c, next.Deployment, of.Address(), nil))(t)
	}
	if _, err := view.PlanMigration(ctx, c, c.Deployment, staker.Address(), nil); !errors.Is(err, view.ErrNothingToChange) {
		t.Errorf("to where it is: %v", err)
	}
	wrong := next.Deployment
	wrong.Staking = wrong.Capacity
	if _, err := view.PlanMigration(ctx, c, wrong, staker.Address(), nil); !errors.Is(err, view.ErrNotASuccessor) {
		t.Errorf("to a contract of another kind: %v", err)
	}
	if m := plan(founder); len(m.Steps) != 1 || !strings.HasPrefix(m.Steps[0].Command, "muster governance move-reserve") || m.Reserve.FLT() != "700 FLT" {
		t.Errorf("the governor's: %+v", m)
	}
	end := testchain.Must(c.Terms(ctx, id))(t).EndEpoch
	if m := plan(provider); len(m.Steps) != 1 || m.Steps[0].Epoch != end+1 || m.Steps[0].Command != "muster commitment close --commitment 1" {
		t.Errorf("the provider's: %+v", m)
	}
	m := plan(staker)
	if len(m.Steps) != 2 || m.Steps[0].Command != "muster stake undelegate --commitment 1 --all" || m.Steps[1].Command != "muster stake withdraw --commitment 1 --request 0" {
		t.Fatalf("the delegator's: %+v", m)
	}

	testchain.Must(govern.Perform(ctx, founder, testchain.Must(view.MoveReserve(ctx, c, next.Deployment.Staking))(t)))(t)
	// The deployer has paid a token to try it with.
	if left, moved := testchain.Must(c.Reserve(ctx))(t), testchain.Must(next.Reserve(ctx))(t); left.Sign() != 0 || moved.Cmp(ledger.FLT(701)) != 0 {
		t.Errorf("%v wei of the reserve are left, %v there", left, moved)
	}
	if _, _, err := staker.Undelegate(ctx, id, testchain.Must(c.Shares(ctx, id, staker.Address()))(t)); err != nil {
		t.Fatal(err)
	}
	if later := plan(staker); len(later.Steps) != 1 || later.Steps[0].Epoch != m.Steps[1].Epoch {
		t.Errorf("after the first step: %+v", later)
	}
	w.MineTo(t, c.Clock.EpochStart(m.Steps[1].Epoch))
	testchain.Must(staker.Withdraw(ctx, id, 0))(t)
	there := w.SenderOf(t, next, "delegator")
	to, _, err := w.SenderOf(t, next, "provider").CreateCommitment(ctx, offer)
	if err != nil {
		t.Fatal(err)
	}
	testchain.Must(there.Delegate(ctx, to, ledger.FLT(160), 0))(t)
	if m := plan(staker); len(m.Steps) != 0 {
		t.Errorf("when all is done: %+v", m)
	}
}
