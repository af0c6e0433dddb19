package govern_test

import (
	"errors"
	"math"
	"math/big"
	"reflect"
	"slices"
	"testing"
	"time"

	"github.com/muster-network/muster/chain/govern"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/contracts/bindings"
	"github.com/muster-network/muster/internal/testchain"
)

// TestGovernance lets the account that governs change what it may, and another one try.
func TestGovernance(t *testing.T) {
	t.Parallel()
	w := testchain.StartStill(t)
	t.Cleanup(w.Automine())
	ctx, c := t.Context(), w.Client
	governor, other := w.Sender(t, "deployer"), w.Sender(t, "keeper")
	rules := w.Params.Staking.StakingParameters
	rules.RewardCap, rules.BountyBps = ledger.FLT(4), 700
	newRules := testchain.Must(govern.Of(c).ParametersOperation(rules))(t)
	newTreasury := govern.Of(c).TreasuryOperation(other.Address())
	grant := testchain.Must(govern.Of(c).GrantOperation(govern.RoleLeaseMarket, other.Address(), 0))(t)

	for _, o := range []govern.Operation{newRules, newTreasury, govern.Of(c).PauseOperation(), govern.Of(c).UnpauseOperation()} {
		if _, err := govern.Perform(ctx, other, o); !errors.Is(err, ledger.ErrUnauthorized) {
			t.Errorf("%s, by anybody: %v", o.What, err)
		}
	}
	if _, err := govern.Perform(ctx, other, grant); !errors.Is(err, ledger.ErrNoRole) {
		t.Errorf("%s, by anybody: %v", grant.What, err)
	}

	set, _ := ledger.EventIn[ledger.ParametersSet](testchain.Must(govern.Perform(ctx, governor, newRules))(t))
	if at := testchain.Must(c.ParametersAt(ctx, set.FromEpoch))(t); !reflect.DeepEqual(at, rules) {
		t.Errorf("the rules from epoch %d on are %+v", set.FromEpoch, at)
	}
	if at := testchain.Must(c.ParametersAt(ctx, set.FromEpoch-1))(t); at.BountyBps != w.Params.Staking.BountyBps {
		t.Errorf("the rules of epoch %d are %+v", set.FromEpoch-1, at)
	}
	rules.BurnBps = 10_001
	if _, err := govern.Perform(ctx, governor, testchain.Must(govern.Of(c).ParametersOperation(rules))(t)); !errors.Is(err, ledger.ErrOutOfBounds) {
		t.Errorf("more than all is burned: %v", err)
	}
	heir, _ := ledger.EventIn[ledger.TreasurySet](testchain.Must(govern.Perform(ctx, governor, newTreasury))(t))
	if got := testchain.Must(c.TreasuryAt(ctx, heir.FromEpoch))(t); got != other.Address() {
		t.Errorf("the treasury from epoch %d on is %s", heir.FromEpoch, got)
	}
	if got := testchain.Must(c.TreasuryAt(ctx, heir.FromEpoch-1))(t); got == other.Address() {
		t.Error("the treasury was another one before its time")
	}

	offer := ledger.Commitment{Units: 1, Class: 10, Duration: 2, Bond: ledger.FLT(20)}
	testchain.Must(govern.Perform(ctx, governor, govern.Of(c).PauseOperation()))(t)
	if _, _, err := governor.CreateCommitment(ctx, offer); !errors.Is(err, ledger.ErrPaused) {
		t.Errorf("a commitment in a pause: %v", err)
	}
	testchain.Must(govern.Perform(ctx, governor, govern.Of(c).UnpauseOperation()))(t)
	if _, _, err := governor.CreateCommitment(ctx, offer); err != nil {
		t.Errorf("a commitment after the pause: %v", err)
	}
	testchain.Must(govern.Perform(ctx, governor, grant))(t)
	testchain.Must(govern.Perform(ctx, governor, govern.Of(c).RevokeOperation(govern.RoleLeaseMarket, other.Address())))(t)
	if got := testchain.Must(govern.Of(c).Read(ctx, govern.Reading{}))(t); len(got.Members) != 5 || len(got.Altered) != 0 {
		t.Errorf("who governs: %+v", got)
	}
}

// TestAuthorityAltered has an admin change what members and delays do not tell of.
func TestAuthorityAltered(t *testing.T) {
	t.Parallel()
	w := testchain.StartStill(t)
	t.Cleanup(w.Automine())
	ctx, c, authority := t.Context(), w.Client, bindings.NewAuthority()
	admin := w.Sender(t, "deployer")
	pause := [4]byte(bindings.NewStaking().GetABI().Methods["pause"].ID)
	for _, data := range [][]byte{
		authority.PackSetTargetFunctionRole(c.Deployment.Staking, [][4]byte{pause}, math.MaxUint64),
		authority.PackGrantRole(1<<63, admin.Address(), 0),
		authority.PackSetRoleGuardian(uint64(govern.RoleGovernor), 1<<63),
		authority.PackSetRoleAdmin(uint64(govern.RoleLeaseMarket), uint64(govern.RoleGovernor)),
		authority.PackSetTargetClosed(c.Deployment.Capacity, true),
	} {
		testchain.Must(govern.Perform(ctx, admin, govern.Operation{What: "alter", To: c.Deployment.Authority, Data: data}))(t)
	}
	g := testchain.Must(govern.Of(c).Read(ctx, govern.Reading{}))(t)
	want := []string{
		"capacity is closed: no role can do anything there",
		"lease-market is given out by governor, not admin",
		"pause is for everybody, not guardian",
		"what governor has scheduled is cancelled by role-9223372036854775808, not guardian",
	}
	if !slices.Equal(g.Altered, want) {
		t.Errorf("altered: %q", g.Altered)
	}
	last := g.Members[len(g.Members)-1]
	if parsed, err := govern.ParseRole(last.Role.String()); err != nil || parsed != 1<<63 {
		t.Errorf("role %v is read as %v: %v", last.Role, parsed, err)
	}
	testchain.Must(govern.Perform(ctx, admin, govern.Operation{
		What: "alter", To: c.Deployment.Authority, Data: authority.PackUpdateAuthority(c.Deployment.Staking, c.Deployment.Beacon),
	}))(t)
	if g := testchain.Must(govern.Of(c).Read(ctx, govern.Reading{}))(t); !slices.Contains(g.Altered, "staking obeys another authority, "+c.Deployment.Beacon.Hex()) {
		t.Errorf("altered: %q", g.Altered)
	}
}

// TestGovernanceWithDelay schedules what the governor does, has the guardian cancel it, and lets it
// be performed when the delay is over and not before.
func TestGovernanceWithDelay(t *testing.T) {
	t.Parallel()
	const delay = 30 * time.Second
	w := testchain.StartWith(t, 0, func(w *testchain.World) {
		w.Params.Governance = ledger.GovernanceConfig{Guardian: w.Keys["keeper"].Address, Delay: uint64(delay / time.Second)}
	})
	t.Cleanup(w.Automine())
	ctx, c := t.Context(), w.Client
	governor, guardian := w.Sender(t, "deployer"), w.Sender(t, "keeper")
	rules := w.Params.Staking.StakingParameters
	rules.BountyBps, rules.BurnBps = 700, 6000
	change := testchain.Must(govern.Of(c).ParametersOperation(rules))(t)
	grant := testchain.Must(govern.Of(c).GrantOperation(govern.RoleLeaseMarket, guardian.Address(), time.Minute))(t)

	want := []govern.Member{
		{Role: govern.RoleAdmin, Account: governor.Address(), Delay: delay},
		{Role: govern.RoleGovernor, Account: governor.Address(), Delay: delay},
		{Role: govern.RoleGuardian, Account: guardian.Address()},
		{Role: govern.RoleGuardian, Account: governor.Address()}, // as the council
		{Role: govern.RoleLeaseMarket, Account: w.Deployment.Market},
		{Role: govern.RoleCouncil, Account: governor.Address()},
	}
	got := testchain.Must(govern.Of(c).Read(ctx, govern.Reading{}))(t).Members
	for i := range got {
		if got[i].Since.After(time.Now().Add(time.Hour)) || got[i].Since.IsZero() {
			t.Errorf("%v since %v", got[i].Role, got[i].Since)
		}
		got[i].Since = time.Time{}
	}
	if !slices.Equal(got, want) {
		t.Errorf("who governs: %+v", got)
	}
	id := testchain.Must(govern.Of(c).OperationID(ctx, governor.Address(), change))(t)
	if _, err := govern.Perform(ctx, governor, change); !errors.Is(err, ledger.ErrNotScheduled) {
		t.Errorf("not scheduled: %v", err)
	}
	if err := govern.Of(c).Rehearse(ctx, guardian.Address(), change); !errors.Is(err, ledger.ErrUnauthorized) {
		t.Errorf("who is not the governor: %v", err)
	}
	if _, err := govern.Perform(ctx, guardian, govern.Of(c).ScheduleOperation(change)); !errors.Is(err, ledger.ErrCannotSchedule) {
		t.Errorf("scheduled by who is not the governor: %v", err)
	}

	testchain.Must(govern.Perform(ctx, governor, govern.Of(c).ScheduleOperation(change)))(t)
	testchain.Must(govern.Perform(ctx, governor, govern.Of(c).ScheduleOperation(grant)))(t)
	if _, err := govern.Perform(ctx, governor, govern.Of(c).ScheduleOperation(change)); !errors.Is(err, ledger.ErrScheduled) {
		t.Errorf("scheduled twice: %v", err)
	}
	if _, err := govern.Perform(ctx, governor, change); !errors.Is(err, ledger.ErrNotReady) {
		t.Errorf("too early: %v", err)
	}
	waiting := testchain.Must(govern.Of(c).Read(ctx, govern.Reading{}))(t).Scheduled
	if len(waiting) != 2 {
		t.Fatalf("scheduled: %+v", waiting)
	}
	for i, want := range []string{
		"change the rules of money: bountyBps 500 → 700, burnBps 5000 → 6000",
		"authority.grantRole(lease-market, " + guardian.Address().Hex() + ", 1m0s)",
	} {
		if got := waiting[i]; got.What != want || got.By != governor.Address() {
			t.Errorf("scheduled: %+v", got)
		}
	}
	if waiting[0].ID != id {
		t.Errorf("scheduled as %s, not %s", waiting[0].ID, id)
	}

	// The guardian cancels what is the governor's, and not what is the admin's.
	testchain.Must(govern.Perform(ctx, guardian, govern.Of(c).CancelOperation(waiting[0])))(t)
	if _, err := govern.Perform(ctx, guardian, govern.Of(c).CancelOperation(waiting[1])); !errors.Is(err, ledger.ErrCannotCancel) {
		t.Errorf("the guardian cancels what is the admin's: %v", err)
	}
	if ready := testchain.Must(govern.Of(c).ReadyAt(ctx, id))(t); !ready.IsZero() {
		t.Errorf("cancelled, and ready at %v", ready)
	}

	testchain.Must(govern.Perform(ctx, governor, govern.Of(c).ScheduleOperation(change)))(t)
	w.Later(t, delay)
	testchain.Must(govern.Perform(ctx, governor, grant))(t)
	set, _ := ledger.EventIn[ledger.ParametersSet](testchain.Must(govern.Perform(ctx, governor, change))(t))
	if !reflect.DeepEqual(set.Parameters, rules) {
		t.Errorf("the rules are %+v", set.Parameters)
	}
	if got := testchain.Must(govern.Of(c).Read(ctx, govern.Reading{}))(t).Scheduled; len(got) != 0 {
		t.Errorf("still scheduled: %+v", got)
	}
	testchain.Must(govern.Perform(ctx, governor, govern.Of(c).ScheduleOperation(change)))(t)
	w.Later(t, delay+govern.ScheduleLife)
	if _, err := govern.Perform(ctx, governor, change); !errors.Is(err, ledger.ErrLapsed) {
		t.Errorf("a week too late: %v", err)
	}

	// What the schedule would take and the contract would not is found out before.
	rules.BurnBps = 10_001
	if err := govern.Of(c).CheckRules(ctx, rules); !errors.Is(err, ledger.ErrOutOfBounds) {
		t.Errorf("more than all is burned: %v", err)
	}
	rules.BurnBps = 10_000
	if err := govern.Of(c).CheckRules(ctx, rules); err != nil {
		t.Error(err)
	}
}

// TestDelayThatShrinks shows an admin's shorter delay before it holds.
func TestDelayThatShrinks(t *testing.T) {
	t.Parallel()
	w := testchain.StartWith(t, 0, func(w *testchain.World) { w.Params.Governance.Delay = 3600 })
	t.Cleanup(w.Automine())
	ctx, c, governor := t.Context(), w.Client, w.Sender(t, "deployer")
	shorter := testchain.Must(govern.Of(c).GrantOperation(govern.RoleGovernor, governor.Address(), time.Minute))(t)
	testchain.Must(govern.Perform(ctx, governor, govern.Of(c).ScheduleOperation(shorter)))(t)
	w.Later(t, time.Hour)
	testchain.Must(govern.Perform(ctx, governor, shorter))(t)
	for _, m := range testchain.Must(govern.Of(c).Read(ctx, govern.Reading{}))(t).Members {
		if m.Role == govern.RoleGovernor && (m.Delay != time.Hour || m.NextDelay != time.Minute || m.Changes.IsZero()) {
			t.Errorf("the governor: %+v", m)
		}
	}
	if _, err := govern.Of(c).GrantOperation(govern.RoleGovernor, governor.Address(), govern.MaxRoleDelay+time.Second); err == nil {
		t.Error("a delay of more than 30 days")
	}
}

// TestHostileSchedule schedules what would move a terminal's cursor, and for a time that no calendar
// has.
func TestHostileSchedule(t *testing.T) {
	t.Parallel()
	w := testchain.StartWith(t, 0, func(w *testchain.World) { w.Params.Governance.Delay = 1 })
	t.Cleanup(w.Automine())
	ctx, c, authority := t.Context(), w.Client, bindings.NewAuthority()
	label := authority.PackLabelRole(1, "\x1b[2Kadmin")
	far, never := big.NewInt(1<<47), big.NewInt(1<<48-1)
	deployer := w.Sender(t, "deployer")
	testchain.Must(govern.Perform(ctx, deployer, govern.Operation{To: c.Deployment.Authority, Data: authority.PackSchedule(c.Deployment.Authority, label, far)}))(t)
	testchain.Must(govern.Perform(ctx, deployer, govern.Operation{To: c.Deployment.Authority, Data: authority.PackSchedule(c.Deployment.Staking, govern.Of(c).UnpauseOperation().Data, never)}))(t)
	waiting := testchain.Must(govern.Of(c).Read(ctx, govern.Reading{}))(t).Scheduled
	if len(waiting) != 1 || waiting[0].What != `authority.labelRole(governor, "\x1b[2Kadmin")` || waiting[0].Ready.Unix() != far.Int64() {
		t.Errorf("scheduled: %+v", waiting)
	}
}
