package chain

import (
	"errors"
	"math"
	"math/big"
	"reflect"
	"slices"
	"testing"
	"time"

	"github.com/muster-network/muster/contracts/bindings"
)

// TestGovernance lets the account that governs change what it may, and another one try.
func TestGovernance(t *testing.T) {
	w := startStillWorld(t)
	t.Cleanup(w.automine())
	ctx, c := t.Context(), w.client
	governor, other := w.sender(t, "deployer"), w.sender(t, "keeper")
	rules := w.params.Staking.StakingParameters
	rules.RewardCap, rules.BountyBps = FLT(4), 700
	newRules := must(Of(c).ParametersOperation(rules))(t)
	newTreasury := Of(c).TreasuryOperation(other.Address())
	grant := must(Of(c).GrantOperation(RoleLeaseMarket, other.Address(), 0))(t)

	for _, o := range []Operation{newRules, newTreasury, Of(c).PauseOperation(), Of(c).UnpauseOperation()} {
		if _, err := Perform(ctx, other, o); !errors.Is(err, ErrUnauthorized) {
			t.Errorf("%s, by anybody: %v", o.What, err)
		}
	}
	if _, err := Perform(ctx, other, grant); !errors.Is(err, ErrNoRole) {
		t.Errorf("%s, by anybody: %v", grant.What, err)
	}

	set, _ := EventIn[ParametersSet](must(Perform(ctx, governor, newRules))(t))
	if at := must(c.ParametersAt(ctx, set.FromEpoch))(t); !reflect.DeepEqual(at, rules) {
		t.Errorf("the rules from epoch %d on are %+v", set.FromEpoch, at)
	}
	if at := must(c.ParametersAt(ctx, set.FromEpoch-1))(t); at.BountyBps != w.params.Staking.BountyBps {
		t.Errorf("the rules of epoch %d are %+v", set.FromEpoch-1, at)
	}
	rules.BurnBps = 10_001
	if _, err := Perform(ctx, governor, must(Of(c).ParametersOperation(rules))(t)); !errors.Is(err, ErrOutOfBounds) {
		t.Errorf("more than all is burned: %v", err)
	}
	heir, _ := EventIn[TreasurySet](must(Perform(ctx, governor, newTreasury))(t))
	if got := must(c.TreasuryAt(ctx, heir.FromEpoch))(t); got != other.Address() {
		t.Errorf("the treasury from epoch %d on is %s", heir.FromEpoch, got)
	}
	if got := must(c.TreasuryAt(ctx, heir.FromEpoch-1))(t); got == other.Address() {
		t.Error("the treasury was another one before its time")
	}

	offer := Commitment{Units: 1, Duration: 2, Bond: FLT(20)}
	must(Perform(ctx, governor, Of(c).PauseOperation()))(t)
	if _, _, err := governor.CreateCommitment(ctx, offer); !errors.Is(err, ErrPaused) {
		t.Errorf("a commitment in a pause: %v", err)
	}
	must(Perform(ctx, governor, Of(c).UnpauseOperation()))(t)
	if _, _, err := governor.CreateCommitment(ctx, offer); err != nil {
		t.Errorf("a commitment after the pause: %v", err)
	}
	must(Perform(ctx, governor, grant))(t)
	must(Perform(ctx, governor, Of(c).RevokeOperation(RoleLeaseMarket, other.Address())))(t)
	if got := must(Of(c).Read(ctx, nil))(t); len(got.Members) != 3 || len(got.Altered) != 0 {
		t.Errorf("who governs: %+v", got)
	}
}

// TestAuthorityAltered has an admin change what members and delays do not tell of.
func TestAuthorityAltered(t *testing.T) {
	w := startStillWorld(t)
	t.Cleanup(w.automine())
	ctx, c, authority := t.Context(), w.client, bindings.NewAuthority()
	admin := w.sender(t, "deployer")
	pause := [4]byte(bindings.NewStaking().GetABI().Methods["pause"].ID)
	for _, data := range [][]byte{
		authority.PackSetTargetFunctionRole(c.Deployment.Staking, [][4]byte{pause}, math.MaxUint64),
		authority.PackGrantRole(1<<63, admin.Address(), 0),
		authority.PackSetRoleGuardian(uint64(RoleGovernor), 1<<63),
		authority.PackSetRoleAdmin(uint64(RoleLeaseMarket), uint64(RoleGovernor)),
		authority.PackSetTargetClosed(c.Deployment.Capacity, true),
	} {
		must(Perform(ctx, admin, Operation{What: "alter", To: c.Deployment.Authority, Data: data}))(t)
	}
	g := must(Of(c).Read(ctx, nil))(t)
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
	if parsed, err := ParseRole(last.Role.String()); err != nil || parsed != 1<<63 {
		t.Errorf("role %v is read as %v: %v", last.Role, parsed, err)
	}
	must(Perform(ctx, admin, Operation{
		What: "alter", To: c.Deployment.Authority, Data: authority.PackUpdateAuthority(c.Deployment.Staking, c.Deployment.Beacon),
	}))(t)
	if g := must(Of(c).Read(ctx, nil))(t); !slices.Contains(g.Altered, "staking obeys another authority, "+c.Deployment.Beacon.Hex()) {
		t.Errorf("altered: %q", g.Altered)
	}
}

// TestGovernanceWithDelay schedules what the governor does, has the guardian cancel it, and lets it
// be performed when the delay is over and not before.
func TestGovernanceWithDelay(t *testing.T) {
	const delay = 30 * time.Second
	w := deployWorld(t, 0, func(w *world) {
		w.params.Governance = GovernanceConfig{Guardian: w.keys["keeper"].Address, Delay: uint64(delay / time.Second)}
	})
	t.Cleanup(w.automine())
	ctx, c := t.Context(), w.client
	governor, guardian := w.sender(t, "deployer"), w.sender(t, "keeper")
	rules := w.params.Staking.StakingParameters
	rules.BountyBps, rules.BurnBps = 700, 6000
	change := must(Of(c).ParametersOperation(rules))(t)
	grant := must(Of(c).GrantOperation(RoleLeaseMarket, guardian.Address(), time.Minute))(t)

	want := []Member{
		{Role: RoleAdmin, Account: governor.Address(), Delay: delay},
		{Role: RoleGovernor, Account: governor.Address(), Delay: delay},
		{Role: RoleGuardian, Account: guardian.Address()},
	}
	got := must(Of(c).Read(ctx, nil))(t).Members
	for i := range got {
		if got[i].Since.After(time.Now().Add(time.Hour)) || got[i].Since.IsZero() {
			t.Errorf("%v since %v", got[i].Role, got[i].Since)
		}
		got[i].Since = time.Time{}
	}
	if !slices.Equal(got, want) {
		t.Errorf("who governs: %+v", got)
	}
	id := must(Of(c).OperationID(ctx, governor.Address(), change))(t)
	if _, err := Perform(ctx, governor, change); !errors.Is(err, ErrNotScheduled) {
		t.Errorf("not scheduled: %v", err)
	}
	if err := Of(c).Rehearse(ctx, guardian.Address(), change); !errors.Is(err, ErrUnauthorized) {
		t.Errorf("who is not the governor: %v", err)
	}
	if _, err := Perform(ctx, guardian, Of(c).ScheduleOperation(change)); !errors.Is(err, ErrCannotSchedule) {
		t.Errorf("scheduled by who is not the governor: %v", err)
	}

	must(Perform(ctx, governor, Of(c).ScheduleOperation(change)))(t)
	must(Perform(ctx, governor, Of(c).ScheduleOperation(grant)))(t)
	if _, err := Perform(ctx, governor, Of(c).ScheduleOperation(change)); !errors.Is(err, ErrScheduled) {
		t.Errorf("scheduled twice: %v", err)
	}
	if _, err := Perform(ctx, governor, change); !errors.Is(err, ErrNotReady) {
		t.Errorf("too early: %v", err)
	}
	waiting := must(Of(c).Read(ctx, nil))(t).Scheduled
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
	must(Perform(ctx, guardian, Of(c).CancelOperation(waiting[0])))(t)
	if _, err := Perform(ctx, guardian, Of(c).CancelOperation(waiting[1])); !errors.Is(err, ErrCannotCancel) {
		t.Errorf("the guardian cancels what is the admin's: %v", err)
	}
	if ready := must(Of(c).ReadyAt(ctx, id))(t); !ready.IsZero() {
		t.Errorf("cancelled, and ready at %v", ready)
	}

	must(Perform(ctx, governor, Of(c).ScheduleOperation(change)))(t)
	w.later(t, delay)
	must(Perform(ctx, governor, grant))(t)
	set, _ := EventIn[ParametersSet](must(Perform(ctx, governor, change))(t))
	if !reflect.DeepEqual(set.Parameters, rules) {
		t.Errorf("the rules are %+v", set.Parameters)
	}
	if got := must(Of(c).Read(ctx, nil))(t).Scheduled; len(got) != 0 {
		t.Errorf("still scheduled: %+v", got)
	}
	must(Perform(ctx, governor, Of(c).ScheduleOperation(change)))(t)
	w.later(t, delay+ScheduleLife)
	if _, err := Perform(ctx, governor, change); !errors.Is(err, ErrLapsed) {
		t.Errorf("a week too late: %v", err)
	}

	// What the schedule would take and the contract would not is found out before.
	rules.BurnBps = 10_001
	if err := Of(c).CheckRules(ctx, rules); !errors.Is(err, ErrOutOfBounds) {
		t.Errorf("more than all is burned: %v", err)
	}
	rules.BurnBps = 10_000
	if err := Of(c).CheckRules(ctx, rules); err != nil {
		t.Error(err)
	}
}

// TestDelayThatShrinks shows an admin's shorter delay before it holds.
func TestDelayThatShrinks(t *testing.T) {
	w := deployWorld(t, 0, func(w *world) { w.params.Governance.Delay = 3600 })
	t.Cleanup(w.automine())
	ctx, c, governor := t.Context(), w.client, w.sender(t, "deployer")
	shorter := must(Of(c).GrantOperation(RoleGovernor, governor.Address(), time.Minute))(t)
	must(Perform(ctx, governor, Of(c).ScheduleOperation(shorter)))(t)
	w.later(t, time.Hour)
	must(Perform(ctx, governor, shorter))(t)
	for _, m := range must(Of(c).Read(ctx, nil))(t).Members {
		if m.Role == RoleGovernor && (m.Delay != time.Hour || m.NextDelay != time.Minute || m.Changes.IsZero()) {
			t.Errorf("the governor: %+v", m)
		}
	}
	if _, err := Of(c).GrantOperation(RoleGovernor, governor.Address(), MaxRoleDelay+time.Second); err == nil {
		t.Error("a delay of more than 30 days")
	}
}

// TestHostileSchedule schedules what would move a terminal's cursor, and for a time that no calendar
// has.
func TestHostileSchedule(t *testing.T) {
	w := deployWorld(t, 0, func(w *world) { w.params.Governance.Delay = 1 })
	t.Cleanup(w.automine())
	ctx, c, authority := t.Context(), w.client, bindings.NewAuthority()
	label := authority.PackLabelRole(1, "\x1b[2Kadmin")
	far, never := big.NewInt(1<<47), big.NewInt(1<<48-1)
	deployer := w.sender(t, "deployer")
	must(Perform(ctx, deployer, Operation{To: c.Deployment.Authority, Data: authority.PackSchedule(c.Deployment.Authority, label, far)}))(t)
	must(Perform(ctx, deployer, Operation{To: c.Deployment.Authority, Data: authority.PackSchedule(c.Deployment.Staking, Of(c).UnpauseOperation().Data, never)}))(t)
	waiting := must(Of(c).Read(ctx, nil))(t).Scheduled
	if len(waiting) != 1 || waiting[0].What != `authority.labelRole(governor, "\x1b[2Kadmin")` || waiting[0].Ready.Unix() != far.Int64() {
		t.Errorf("scheduled: %+v", waiting)
	}
}
