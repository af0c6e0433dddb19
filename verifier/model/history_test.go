package model

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"reflect"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/contracts/bindings"
	"github.com/muster-network/muster/internal/testchain"
)

// acceptAll is the creation code of a verifier contract that accepts every proof: histories of
// money do not depend on what proofs show.
var acceptAll = common.FromHex("60016000f3")

// TestContractsFollowTheModel runs a random history against the contracts' code and the model, and
// the contracts' events through a replay: events, refusals and states are equal to the last wei.
func TestContractsFollowTheModel(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long")
	}
	for seed := range uint64(histories) {
		t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) {
			x := newTwin(t, seed, nil)
			history, err := x.explore(historyLength)
			if err != nil {
				t.Fatalf("seed %d, after %d actions: %v\n%s", seed, len(history), err, shortened(func() *twin { return newTwin(t, seed, nil) }, history))
			}
			t.Logf("%d actions accepted and %d refused, in %d blocks with %d commitments\naccepted: %v\nrefused: %v",
				x.accepted, len(history)-x.accepted, x.w.block-testGenesis, x.m.Count(), x.done, x.refused)
		})
	}
}

// A twin is the contracts and a model of them, side by side.
type twin struct {
	w             *world // which thinks of what to do
	next          func() deed
	time          func(block uint64) uint64
	m             *Model
	box           *testchain.Sandbox
	replay        *Replay
	market        *marketWorld // nil: there is none
	credit        *creditWorld // likewise
	told          [][]ledger.Event
	touched       map[uint64]bool // commitments with events since the last comparison
	accepted      int             // of the actions; the rest was refused
	done, refused map[string]int  // accepted ones by function, others by error
}

// newTwin makes both. The model's rules may be made to differ from the contracts'.
func newTwin(t *testing.T, seed uint64, change func(*Rules)) *twin {
	t.Helper()
	w := newWorld(seeded(seed))
	box, err := testchain.NewSandbox(testchain.SandboxConfig{
		Parameters: w.governed(), Treasury: w.m.rules.Treasury, Verifier: acceptAll,
		Hash: blockHash, HashReach: testReach, Block: testGenesis, Accounts: w.accounts, LeaseMarket: w.m.rules.Treasury,
	})
	if err != nil {
		t.Fatal(err)
	}
	d := box.Client().Deployment
	rules := w.m.rules
	rules.Clock.Contract, rules.Token, rules.Vault = d.Capacity, d.Token, d.Staking
	if w.successor, err = box.Create(successorCode(d.Token)); err != nil {
		t.Fatal(err)
	}
	if change != nil {
		change(&rules)
	}
	w.m = New(rules, blockValue)
	return &twin{
		w: w, next: w.next, time: func(block uint64) uint64 { return block }, m: w.m, box: box, replay: shortsighted(rules),
		touched: map[uint64]bool{}, done: map[string]int{}, refused: map[string]int{},
	}
}

// shortsighted is a replay by an auditor, who does not know how far back the contracts see, and takes what is shortest:
// it finds nothing amiss in what they do with older blocks.
func shortsighted(rules Rules) *Replay {
	rules.Clock.HashReach /= 2
	return NewReplay(rules, blockValue)
}

// An act is a deed and its block.
type act struct {
	block uint64
	deed
}

func (a act) String() string { return fmt.Sprintf("block %d: %v", a.block, a.deed) }

// How often states are compared: after so many actions those of the commitments that had events
// since, and after so many everything.
const (
	compareTouched = 10
	compareAll     = 400
)

// explore goes on until so many actions have been accepted, or to the first difference. It returns
// what was done, and tried: some actions that are refused come on top.
func (x *twin) explore(length int) (history []act, err error) {
	for x.accepted < length {
		a := act{deed: x.next()}
		a.block = x.w.block
		want, refusal := a.do(x.m, Call{Block: a.block, Sender: a.sender, Time: x.time(a.block)})
		if refusal != nil && x.w.IntN(5) != 0 {
			continue // too many refusals would leave little room for what is done
		}
		history = append(history, a)
		if err := x.mirror(a, want, refusal); err != nil {
			return history, err
		}
		if err := x.compareAfter(len(history)); err != nil {
			return history, err
		}
	}
	return history, x.compareAfter(0)
}

// repeat does what was done before, up to the first difference.
func (x *twin) repeat(history []act) error {
	for _, a := range history {
		x.w.block = a.block
		want, refusal := a.do(x.m, Call{Block: a.block, Sender: a.sender, Time: x.time(a.block)})
		if err := x.mirror(a, want, refusal); err != nil {
			return err
		}
	}
	return x.compareAfter(0)
}

// mirror takes an action that the model has taken on the contracts, and says what is different.
func (x *twin) mirror(a act, want []ledger.Event, refusal error) error {
	x.box.SetBlock(a.block)
	got, err := x.box.Call(a.sender, a.function, a.args...)
	if !sameOutcome(refusal, err) {
		return fmt.Errorf("%v:\nthe model says %v\nthe contract says %v", a, refusal, err)
	}
	if refusal != nil {
		x.refused[errors.Unwrap(refusal).Error()]++
		return nil
	}
	x.accepted++
	x.done[a.function]++
	if d := differences(want, got); len(d) > 0 {
		return fmt.Errorf("%v:\n%v", a, d)
	}
	x.told = append(x.told, got)
	x.replay.Transaction(got, x.time(a.block))
	if d := x.replay.Differences(); len(d) > 0 {
		return fmt.Errorf("%v: the replay says %v", a, d)
	}
	for _, e := range got {
		x.touched[idOf(e)] = true
	}
	return nil
}

// sameOutcome says whether model and contract agree on whether to refuse, and why.
func sameOutcome(refusal, err error) bool {
	if refusal == nil || err == nil {
		return refusal == nil && err == nil
	}
	return errors.Is(err, errors.Unwrap(refusal))
}

// differences compares the events of one action, in whatever order.
func differences(want, got []ledger.Event) (all []Difference) {
	rest := slices.Clone(got)
	for _, x := range want {
		e, ok := takeOut(&rest, x, sameType)
		if !ok {
			return []Difference{{Event: EventName(x), Expected: anEvent, Got: noEvent}}
		}
		all = append(all, compare(x, e)...)
	}
	for _, e := range rest {
		all = append(all, NewDifference(e, "", noEvent, anEvent, ""))
	}
	return all
}

// compareAfter compares states after the n-th action; 0: after the last.
func (x *twin) compareAfter(n int) error {
	if n%compareTouched != 0 {
		return nil
	}
	all := n%compareAll == 0
	var ids []uint64
	for id := range x.m.Count() + 1 {
		if id > 0 && (all || x.touched[id]) {
			ids = append(ids, id)
		}
	}
	clear(x.touched)
	since := uint64(0)
	if !all {
		since = x.recent()
	}
	return x.compareStates(ids, since)
}

// recentEpochs is for how many epochs, up to the current one, counts are compared.
const recentEpochs = 4

// recent is the first of the recent epochs.
func (x *twin) recent() uint64 {
	now := x.m.rules.Clock.Epoch(x.w.block)
	return now - min(now, recentEpochs-1)
}

// compareStates compares what is not any commitment's, and all of some commitments. since is the first
// epoch whose parameters are compared.
func (x *twin) compareStates(ids []uint64, since uint64) (different error) {
	ctx, c, m, w := context.Background(), x.box.Client(), x.m, x.w
	check := func(what string, want any, got any, err error) {
		if err == nil {
			if v, ok := want.(*big.Int); ok && same(v, got.(*big.Int)) || reflect.DeepEqual(want, got) {
				return
			}
			err = fmt.Errorf("the model says %+v, the contract %+v", want, got)
		}
		if different == nil {
			different = fmt.Errorf("block %d: %s: %w", w.block, what, err)
		}
	}
	reserve, err := c.Reserve(ctx)
	check("reserve", m.Reserve(), reserve, err)
	promised, err := c.Promised(ctx)
	check("promised", m.Promised(), promised, err)
	paused, err := c.Paused(ctx)
	check("paused", m.Paused(), paused, err)
	for epoch := since; epoch <= m.rules.Clock.Epoch(w.block)+1; epoch++ {
		p, err := c.ParametersAt(ctx, epoch)
		check("parameters", show(m.ParametersAt(epoch)), show(p), err)
		treasury, err := c.TreasuryAt(ctx, epoch)
		check("treasury", m.TreasuryAt(epoch), treasury, err)
	}
	x.compareRates(since, check)
	balance, err := c.Balance(ctx, m.rules.Vault)
	check("balance", add(m.Balance(), x.replay.Donated()), balance, err)
	owes := m.Obligations(w.block)
	check("obligations", m.Balance(), owes.Sum(), nil)
	for _, a := range w.accounts {
		owed, err := c.Owed(ctx, a)
		check("owed", m.Owed(a), owed, err)
	}
	for _, id := range ids {
		x.compareCommitment(id, check)
	}
	if x.market != nil {
		x.compareMarket(since == 0, check)
	}
	if x.credit != nil {
		x.compareCredit(check)
	}
	epoch := m.rules.Clock.Epoch(w.block)
	proven, err := c.TotalProven(ctx, epoch)
	check("total proven", m.TotalProven(epoch), proven, err)
	challenges, err := c.Challenges(ctx, epoch)
	check("challenges", slices.Concat(m.Challenges(epoch)), slices.Concat(challenges), err)
	for _, challenge := range m.Challenges(epoch) {
		got, _, err := c.OpenBeacon(ctx, challenge)
		want, _ := m.Beacon(challenge)
		check("beacon", want, got, err)
		stopped, err := c.Stopped(ctx, challenge)
		check("stopped", m.stopped(challenge), stopped, err)
		drawn, err := c.Drawn(ctx, challenge)
		check("drawn audits", m.Drawn(challenge), drawn, err)
	}
	return different
}

// compareCommitment compares all that there is of a commitment.
func (x *twin) compareCommitment(id uint64, check func(what string, want, got any, err error)) {
	ctx, c, m, commitment := context.Background(), x.box.Client(), x.m, x.m.Commitment(id)
	of := func(what string) string { return fmt.Sprintf("%s of commitment %d", what, id) }
	terms, err := c.Terms(ctx, id)
	check(of("terms"), commitment.Terms(), terms, err)
	for _, epoch := range []uint64{commitment.StartEpoch, m.rules.Clock.Epoch(x.w.block), commitment.EndEpoch} {
		then, err := c.TermsAt(ctx, id, epoch)
		check(of("units"), commitment.UnitsAt(epoch), then.Units, err)
	}
	account, err := c.Account(ctx, id)
	now, call := m.rules.Clock.Epoch(x.w.block), Call{Block: x.w.block}
	check(of("account"), canonical(m.Account(call, commitment)), canonical(account), err)
	pending, err := c.Pending(ctx, id)
	check(of("pending epochs"), m.Pending(call, id), pending, err)
	for epoch := x.recent(); epoch <= now+1; epoch++ {
		stake, err := c.StakeAt(ctx, id, epoch)
		check(of("stake"), show(commitment.StakeAt(epoch)), show(Stake{stake.Bond, stake.PoolTokens, stake.PoolShares}), err)
	}
	x.compareSlashes(commitment, check)
	for _, a := range x.w.accounts {
		shares, err := c.Shares(ctx, id, a)
		check(of("shares"), commitment.Shares(a), shares, err)
		requests, err := c.Requests(ctx, id, a)
		check(of("requests"), fmt.Sprint(commitment.Requests(a)), fmt.Sprint(requests), err)
		// The sandbox reads in its own block, as the model is asked to.
		x.box.SetBlock(x.w.block)
		claimable, err := c.Claimable(ctx, id, a)
		check(of("claimable rewards"), m.Claimable(Call{Block: x.w.block, Sender: a}, id), claimable, err)
		coming, err := c.UnreleasedOf(ctx, id, a)
		check(of("rewards to come"), m.Coming(call, commitment, a), coming, err)
	}
	voter := x.w.accounts[x.w.block%uint64(len(x.w.accounts))]
	x.compareVotes(commitment, voter, now-min(now, 1), check)
	for epoch := x.recent(); epoch <= now; epoch++ {
		n, err := c.Counts(ctx, id, epoch)
		check(of("counts"), m.Counts(id, epoch), n, err)
		for _, challenge := range m.Challenges(epoch) {
			r, err := c.Response(ctx, id, challenge)
			check(of("response"), m.Response(id, challenge), r, err)
			x.compareStatement(id, challenge, check)
		}
	}
	leasable, err := c.Leasable(ctx, id)
	check(of("leasable units"), m.Leasable(Call{Block: x.w.block}, id), leasable, err)
	for _, block := range []uint64{x.w.block, ever} {
		leased, err := c.LeasedAt(ctx, id, block)
		check(of("leased units"), m.LeasedAt(id, block), leased, err)
	}
	p := m.rules.Clock.Period(now)
	seal, err := c.Seal(ctx, id, p)
	check(of("seal"), m.Seal(id, p), seal, err)
}

// compareSlashes compares all slashes of a commitment.
func (x *twin) compareSlashes(commitment *Commitment, check func(what string, want, got any, err error)) {
	ctx, c, id := context.Background(), x.box.Client(), commitment.ID
	count, err := c.SlashCount(ctx, id)
	check("slashes", uint64(len(commitment.Slashes())), count, err)
	for _, s := range commitment.Slashes() {
		got, err := c.Slash(ctx, id, s.Number)
		check(fmt.Sprintf("slash %d of commitment %d", s.Number, id), show(s.HeldSlash), show(got), err)
	}
}

// compareVotes compares what an account had behind a commitment in an epoch.
func (x *twin) compareVotes(commitment *Commitment, a common.Address, epoch uint64, check func(what string, want, got any, err error)) {
	ctx, c, staking, id := context.Background(), x.box.Client(), bindings.NewStaking(), number(commitment.ID)
	of := func(what string) string {
		return fmt.Sprintf("%s of %s in commitment %v in epoch %d", what, a, id, epoch)
	}
	shares, err := ledger.View(ctx, c, c.Deployment.Staking, "shares", staking.PackSharesAt(id, a, number(epoch)), staking.UnpackSharesAt)
	check(of("shares"), commitment.holder(a).sharesAt(epoch), shares, err)
	stake, err := ledger.View(ctx, c, c.Deployment.Staking, "stake", staking.PackStakeOf(id, a, number(epoch)), staking.UnpackStakeOf)
	check(of("stake"), commitment.StakeOf(a, epoch), stake, err)
}

// compareRates compares what epochs earn.
func (x *twin) compareRates(since uint64, check func(what string, want, got any, err error)) {
	ctx, c, staking := context.Background(), x.box.Client(), bindings.NewStaking()
	for epoch := since; epoch <= x.m.rules.Clock.Epoch(x.w.block); epoch++ {
		got, err := ledger.View(ctx, c, c.Deployment.Staking, "rate", staking.PackRateOf(number(epoch)), staking.UnpackRateOf)
		want := bindings.RateOfOutput{PerWeight: zero()}
		if r, ok := x.m.rates[epoch]; ok {
			want = bindings.RateOfOutput{IsFixed: true, PerWeight: r.perWeight}
		}
		check(fmt.Sprint("rate of epoch ", epoch), show(want), show(got), err)
	}
}

// compareStatement compares what the proof of a response has to show.
func (x *twin) compareStatement(id, challenge uint64, check func(what string, want, got any, err error)) {
	ctx, c := context.Background(), x.box.Client()
	of := func(what string) string {
		return fmt.Sprintf("%s of commitment %d in challenge %d", what, id, challenge)
	}
	wantContext, wantRoot, _ := x.m.SealAt(id, challenge)
	gotContext, gotRoot, err := c.SealAt(ctx, id, challenge)
	check(of("context"), wantContext, gotContext, err)
	check(of("root"), wantRoot, gotRoot, err)
	statement, err := x.m.Statement(id, challenge)
	if errors.Is(err, ledger.ErrAuditNotDrawn) {
		return
	}
	check(of("statement"), nil, nil, err)
	capacity := bindings.NewCapacity()
	root := x.m.ChainRoot(id, challenge)
	query, err := ledger.View(ctx, c, c.Deployment.Capacity, "the query", capacity.PackQueryOf(number(id), number(challenge), root.BigInt(zero())), capacity.UnpackQueryOf)
	packed := statement.Query.Pack()
	check(of("query"), packed.BigInt(zero()), query, err)
}

// canonical writes an account's amounts in one way: equal *big.Int may differ inside.
func canonical(a ledger.Account) (out [13]string) {
	v := reflect.ValueOf(a)
	for i := range out {
		out[i] = show(v.Field(i).Interface())
	}
	return out
}
