package verifier

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/govern"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/circuits"
	"github.com/muster-network/muster/internal/testchain"
)

// acceptAll is the creation code of a verifier contract that accepts every proof.
var acceptAll = common.FromHex("60016000f3")

// TestKeeperAndAuditor lets providers, delegators and two keepers live on a chain whose verifier
// contract accepts everything. The auditor must find all in order but the proofs.
func TestKeeperAndAuditor(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long")
	}
	w := startWorld(t)
	stopFirst, stopSecond := w.keep(w.sender(watchman)), w.keep(w.sender(bob))
	var overtaken []Event
	end := w.live(t, 3, pretence{}, func() { overtaken = stopSecond() })
	said := append(stopFirst(), overtaken...)
	w.acting.Wait()

	for _, kind := range []Kind{Opened, Settled, SlashFinished, OpeningPaid, Collected, Overtaken} {
		if !slices.ContainsFunc(said, func(e Event) bool { return e.Kind == kind }) {
			t.Errorf("no keeper said %q", kind)
		}
	}
	once := map[string]bool{}
	for _, e := range said {
		if e.Kind == Opened || e.Kind == Settled {
			if once[e.String()] {
				t.Errorf("done twice: %s", e)
			}
			once[e.String()] = true
		}
	}

	r := auditDev(t, AuditConfig{Chain: w.Client, Deployment: w.Deployment, To: end})
	var text strings.Builder
	if err := r.WriteText(&text); err != nil {
		t.Fatal(err)
	}
	t.Log(text.String())
	for _, line := range strings.Split(text.String(), "\n") {
		if len(line) > 100 && !strings.Contains(line, "0x") {
			t.Errorf("a line of %d columns: %s", len(line), line)
		}
	}
	proven := 0
	for _, c := range r.Commitments {
		proven += int(c.Proven)
		if c.Opportunities != c.Proven+c.Missed+c.Unproven {
			t.Errorf("commitment %d: %+v", c.ID, c)
		}
	}
	if proven == 0 || r.Proofs != 0 || len(r.Differences) == 0 {
		t.Errorf("%d unit-challenges proven, %d proofs valid, %d differences", proven, r.Proofs, len(r.Differences))
	}
	for _, d := range r.Differences {
		if d.Event != "AuditProven" || d.Field != "proof" {
			t.Errorf("a difference that is not one: %v", d)
		}
	}
	if len(r.Slashes) == 0 || len(r.Rewards) == 0 || r.Settled < 8 || r.Openings.Paid == 0 {
		t.Errorf("%d slashes, %d rewards, %d epochs settled, %d openings paid", len(r.Slashes), len(r.Rewards), r.Settled, r.Openings.Paid)
	}
	for _, fate := range []ledger.Fate{ledger.FateFinished, ledger.FateGivenBack} {
		if !slices.ContainsFunc(r.Slashes, func(s Slash) bool { return s.Fate == fate.String() }) {
			t.Errorf("no slash is %s", fate)
		}
	}
	for _, s := range r.Slashes {
		if len(s.Reasons) == 0 {
			t.Errorf("no reason for slash %+v", s)
		}
	}
}

// auditDev audits a deployment of the dev profile.
func auditDev(t *testing.T, cfg AuditConfig) *Report {
	t.Helper()
	cfg.Profile = capacity.Dev()
	cfg.Proofs = must(circuits.NewVerifier(cfg.Profile, circuits.DevVerifyingKey()))(t)
	return must(Audit(t.Context(), cfg))(t)
}

// live runs everybody for some epochs, and returns a block in which all of them are settled.
func (w *world) live(t *testing.T, epochs uint64, c craft, halfway func()) (end uint64) {
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	office, broker := w.sender(governor), w.sender(market)
	must(govern.Perform(ctx, office.Sender, must(govern.Of(w.Client).GrantOperation(govern.RoleLeaseMarket, broker.Address(), 0))(t)))(t)
	one := w.offer(honest, 3, epochs, c)
	two := w.offer(liar, 3, epochs, c)
	two.proves = func(uint64) bool { return false }
	three := w.offer(turncoat, 1, epochs, c)
	four := w.offer(silent, 1, epochs, c)
	four.grow(1)
	four.responds = func(uint64) bool { return false }

	a := w.sender(alice)
	all := []*provider{one, two, three, four}
	for _, p := range all {
		must(a.Delegate(ctx, p.id, ledger.FLT(int64(150*p.units)), 0))(t)
	}
	clock := w.Client.Clock
	now := must(w.Client.CurrentEpoch(ctx))(t)
	// All have the same epochs, and a seal period begins with the first of them.
	w.waitBlock(clock.EpochStart((clock.Period(now)+2)*clock.SealEpochs - 1))
	for _, p := range all {
		must(p.sender.AddBond(ctx, p.id, ledger.FLT(int64(30*p.units))))(t)
	}
	w.giveAndSign(t, a, broker, one.id)
	start := must(w.Client.Terms(ctx, one.id))(t).StartEpoch
	three.proves = func(epoch uint64) bool { return epoch < start+2 }
	w.work(ctx, all...)

	// Of the honest one's units one is leased, once they were shown to be there, and one goes when the seal
	// period is over.
	waitFor(t, func() bool { return must(w.Client.Leasable(ctx, one.id))(t) > 0 })
	must(broker.SetLeased(ctx, one.id, 1))(t)
	must(one.sender.RemoveUnits(ctx, one.id, 1))(t)
	rules := w.Client.Staking.StakingParameters
	rules.RewardCap, rules.DowntimeBps = ledger.FLT(4), 120
	must(govern.Perform(ctx, office.Sender, must(govern.Of(w.Client).ParametersOperation(rules))(t)))(t)

	w.waitBlock(clock.EpochStart(start + 1))
	// Some of the liar's stake begins to thaw before its false claims are settled.
	wary, _, err := a.Undelegate(ctx, two.id, ledger.FLT(50))
	if err != nil {
		t.Fatal(err)
	}
	must(govern.Perform(ctx, office.Sender, govern.Of(w.Client).TreasuryOperation(w.Keys[heir].Address)))(t) // for the slashes of the last epoch
	w.giveBack(t, two, a, wary)
	w.waitBlock(clock.EpochStart(start + 2))
	halfway()
	must(broker.SetLeased(ctx, one.id, 0))(t)
	must(govern.Perform(ctx, office.Sender, govern.Of(w.Client).PauseOperation()))(t)
	if _, err := a.Claim(ctx, one.id); !errors.Is(err, ledger.ErrPaused) {
		t.Errorf("a claim in a pause: %v", err)
	}
	must(govern.Perform(ctx, office.Sender, govern.Of(w.Client).UnpauseOperation()))(t)
	shares := must(w.Client.Shares(ctx, one.id, a.Address()))(t)
	request, thawing, err := a.Undelegate(ctx, one.id, shares.Rsh(shares, 1))
	if err != nil {
		t.Fatal(err)
	}
	must(a.Delegate(ctx, one.id, ledger.FLT(100), ever))(t)
	waitFor(t, func() bool { // the claim must find something that is released
		_, err := a.Claim(ctx, one.id)
		if head := must(w.Client.HeadNumber(ctx))(t); err != nil && head > clock.FinalFrom(start+3) {
			t.Fatalf("in block %d, after two epochs: %v", head, err)
		}
		return err == nil
	})
	must(one.sender.Claim(ctx, one.id))(t)
	must(w.sender(heir).ClaimTo(ctx, []uint64{one.id, two.id}, w.Keys[market].Address))(t)
	first := w.sender(treasury)
	waitFor(t, func() bool { return must(w.Client.Owed(ctx, first.Address()))(t).Sign() > 0 })

	terms := must(w.Client.Terms(ctx, one.id))(t)
	w.waitBlock(clock.FinalFrom(terms.EndEpoch))
	for _, p := range all {
		waitFor(t, func() bool {
			terms, account := must(w.Client.Terms(ctx, p.id))(t), must(w.Client.Account(ctx, p.id))(t)
			return account.NextEpoch > terms.EndEpoch
		})
		must(p.sender.CloseCommitment(ctx, p.id))(t)
	}
	w.waitForFates(all)
	for _, s := range []*counted{first, w.sender(heir)} {
		if must(w.Client.Owed(ctx, s.Address()))(t).Sign() > 0 { // an epoch without a challenge slashes nobody
			must(broker.CollectFor(ctx, s.Address()))(t)
		}
	}
	undelegated, _ := ledger.EventIn[ledger.Undelegated](thawing)
	w.waitBlock(clock.EpochStart(undelegated.ReleaseEpoch))
	must(a.Withdraw(ctx, one.id, request))(t)
	must(a.Transfer(ctx, w.Deployment.Staking, ledger.FLT(3)))(t) // a gift changes nothing
	cancel()
	return must(w.Client.HeadNumber(t.Context()))(t)
}

// giveAndSign has a delegator pay for the heir's stake, and sign for some of its own, which a relayer sends.
func (w *world) giveAndSign(t *testing.T, delegator, relayer *counted, id uint64) {
	t.Helper()
	ctx := t.Context()
	must(delegator.DelegateFor(ctx, w.Keys[heir].Address, id, ledger.FLT(30), ever))(t)
	key := w.Keys[alice]
	head := must(w.Client.Head(ctx))(t)
	signed := must(ledger.SignDelegation(ctx, key, w.Deployment, ledger.SignedDelegation{
		Commitment: id, Amount: ledger.Digits{Int: ledger.FLT(20)}, MaxPending: ever, Deadline: uint64(head.Time.Add(time.Hour).Unix()),
	}))(t)
	must(0, w.Client.AddPermit(ctx, key, &signed))(t)
	must(relayer.SubmitDelegation(ctx, signed))(t)
}

// ever is more epochs than there will be.
const ever = 1 << 20

// giveBack gives the first slash of a provider back as soon as it is there: the provider, a delegator and its request
// to leave take their parts.
func (w *world) giveBack(t *testing.T, p *provider, delegator *counted, request uint64) {
	t.Helper()
	ctx := t.Context()
	waitFor(t, func() bool { return must(w.Client.SlashCount(ctx, p.id))(t) > 0 })
	must(w.sender(governor).GiveBack(ctx, p.id, 0))(t)
	w.waitBlock(w.Client.Clock.EpochStart(must(w.Client.CurrentEpoch(ctx))(t) + 1)) // nothing is taken in the epoch of the slash
	must(p.sender.TakeBack(ctx, p.id, 0))(t)
	must(delegator.TakeBack(ctx, p.id, 0))(t)
	must(delegator.TakeBackRequest(ctx, p.id, 0, request))(t)
}

// waitForFates waits until no slash is held any more: keepers finish those that nobody gives back.
func (w *world) waitForFates(providers []*provider) {
	w.t.Helper()
	ctx := w.t.Context()
	for _, p := range providers {
		for number := range must(w.Client.SlashCount(ctx, p.id))(w.t) {
			waitFor(w.t, func() bool { return must(w.Client.Slash(ctx, p.id, number))(w.t).Fate != ledger.FateHeld })
		}
	}
}

// TestKeeperOnAChainThatReorganises throws blocks away under a keeper. In the end every challenge
// of the blocks that remained is open.
func TestKeeperOnAChainThatReorganises(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long")
	}
	w := startWorld(t, func(w *testchain.World) {
		c := &w.Params.Capacity
		c.ChallengeOdds, c.EpochBlocks, c.MaxChallenges = 1, 1000, 256
		c.ResponseWindow = 100 // blocks come faster than a busy machine notices a reorganisation
	})
	clock := w.Client.Clock
	stop := w.keep(w.sender(watchman))
	first := clock.SlotStart(clock.Slot(must(w.Client.HeadNumber(t.Context()))(t)) + 1)
	last := clock.SlotStart(clock.Slot(first) + 2)
	for slot := first; slot <= last; slot += clock.SlotBlocks() { // the challenge's block is replaced, and its opening
		w.waitBlock(slot + 2)
		if err := w.Reorg(4, false); err != nil {
			t.Fatal(err)
		}
	}
	w.waitBlock(clock.LastOpening(last) + 1)
	said := stop()
	if !slices.ContainsFunc(said, func(e Event) bool { return e.Kind == Reorged }) {
		t.Error("the keeper saw no reorganisation")
	}
	for slot := first; slot <= last; slot += clock.SlotBlocks() {
		value := must(w.Client.Value(t.Context(), must(w.Client.Header(t.Context(), slot))(t)))(t)
		want, _ := clock.Challenge(clock.Slot(slot), value)
		beacon, open, err := w.Client.OpenBeacon(t.Context(), slot)
		if err != nil || !open || beacon != want {
			t.Errorf("challenge %d: open %v, error %v", slot, open, err)
		}
	}
	r := auditDev(t, AuditConfig{Chain: w.Client, Deployment: w.Deployment})
	if r.Lottery.Opened < 3 || !r.OK() {
		t.Errorf("%d challenges opened; differences: %v", r.Lottery.Opened, r.Differences)
	}
}
