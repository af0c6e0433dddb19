package chain

import (
	"errors"
	"reflect"
	"slices"
	"testing"
	"time"
)

// TestGovernance lets the account that governs change what it may, and another one try.
func TestGovernance(t *testing.T) {
	w := startStillWorld(t)
	t.Cleanup(w.automine())
	ctx, c := t.Context(), w.client
	governor, other := w.sender(t, "deployer"), w.sender(t, "keeper")
	rules := w.params.Staking.StakingParameters
	rules.RewardCap, rules.BountyBps = FLT(4), 700
	newRules := must(c.ParametersOperation(rules))(t)
	newTreasury := c.TreasuryOperation(other.Address())
	grant := must(c.GrantOperation(RoleLeaseMarket, other.Address(), 0))(t)

	for _, o := range []Operation{newRules, newTreasury, c.PauseOperation(), c.UnpauseOperation()} {
		if _, err := other.Perform(ctx, o); !errors.Is(err, ErrUnauthorized) {
			t.Errorf("%s, by anybody: %v", o.What, err)
		}
	}
	if _, err := other.Perform(ctx, grant); !errors.Is(err, ErrNoRole) {
		t.Errorf("%s, by anybody: %v", grant.What, err)
	}

	set, _ := EventIn[ParametersSet](must(governor.Perform(ctx, newRules))(t))
	if at := must(c.ParametersAt(ctx, set.FromEpoch))(t); !reflect.DeepEqual(at, rules) {
		t.Errorf("the rules from epoch %d on are %+v", set.FromEpoch, at)
	}
	if at := must(c.ParametersAt(ctx, set.FromEpoch-1))(t); at.BountyBps != w.params.Staking.BountyBps {
		t.Errorf("the rules of epoch %d are %+v", set.FromEpoch-1, at)
	}
	rules.BurnBps = 10_001
	if _, err := governor.Perform(ctx, must(c.ParametersOperation(rules))(t)); !errors.Is(err, ErrOutOfBounds) {
		t.Errorf("more than all is burned: %v", err)
	}
	must(governor.Perform(ctx, newTreasury))(t)
	if got := must(c.Treasury(ctx))(t); got != other.Address() {
		t.Errorf("the treasury is %s", got)
	}

	offer := Commitment{Units: 1, Duration: 2, Bond: FLT(20)}
	must(governor.Perform(ctx, c.PauseOperation()))(t)
	if _, _, err := governor.CreateCommitment(ctx, offer); !errors.Is(err, ErrPaused) {
		t.Errorf("a commitment in a pause: %v", err)
	}
	must(governor.Perform(ctx, c.UnpauseOperation()))(t)
	if _, _, err := governor.CreateCommitment(ctx, offer); err != nil {
		t.Errorf("a commitment after the pause: %v", err)
	}
	must(governor.Perform(ctx, grant))(t)
	must(governor.Perform(ctx, c.RevokeOperation(RoleLeaseMarket, other.Address())))(t)
	if got := must(c.Governance(ctx, nil))(t).Members; len(got) != 3 {
		t.Errorf("who governs: %+v", got)
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
	change := must(c.ParametersOperation(rules))(t)
	grant := must(c.GrantOperation(RoleLeaseMarket, guardian.Address(), time.Minute))(t)

	want := []Member{
		{RoleAdmin, governor.Address(), delay}, {RoleGovernor, governor.Address(), delay}, {RoleGuardian, guardian.Address(), 0},
	}
	if got := must(c.Governance(ctx, nil))(t).Members; !slices.Equal(got, want) {
		t.Errorf("who governs: %+v", got)
	}
	permission := func() Permission { return must(c.Permission(ctx, governor.Address(), change))(t) }
	if got := permission(); got != (Permission{Allowed: true, Delay: delay}) {
		t.Errorf("before it is scheduled: %+v", got)
	}
	if got := must(c.Permission(ctx, guardian.Address(), change))(t); got != (Permission{}) {
		t.Errorf("who is not the governor: %+v", got)
	}
	if _, err := governor.Perform(ctx, change); !errors.Is(err, ErrNotScheduled) {
		t.Errorf("not scheduled: %v", err)
	}
	if _, err := guardian.Perform(ctx, c.ScheduleOperation(change)); !errors.Is(err, ErrCannotPlan) {
		t.Errorf("scheduled by who is not the governor: %v", err)
	}

	must(governor.Perform(ctx, c.ScheduleOperation(change)))(t)
	must(governor.Perform(ctx, c.ScheduleOperation(grant)))(t)
	if _, err := governor.Perform(ctx, c.ScheduleOperation(change)); !errors.Is(err, ErrScheduled) {
		t.Errorf("scheduled twice: %v", err)
	}
	if _, err := governor.Perform(ctx, change); !errors.Is(err, ErrNotReady) {
		t.Errorf("too early: %v", err)
	}
	waiting := must(c.Governance(ctx, nil))(t).Scheduled
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
	if got := permission(); !got.Ready.Equal(waiting[0].Ready) {
		t.Errorf("when it is scheduled: %+v", got)
	}

	// The guardian cancels what is the governor's, and not what is the admin's.
	must(guardian.Perform(ctx, c.CancelOperation(waiting[0])))(t)
	if _, err := guardian.Perform(ctx, c.CancelOperation(waiting[1])); !errors.Is(err, ErrCannotCancel) {
		t.Errorf("the guardian cancels what is the admin's: %v", err)
	}
	if got := permission(); !got.Ready.IsZero() {
		t.Errorf("when it is cancelled: %+v", got)
	}

	must(governor.Perform(ctx, c.ScheduleOperation(change)))(t)
	w.skip(t, delay)
	must(governor.Perform(ctx, grant))(t)
	set, _ := EventIn[ParametersSet](must(governor.Perform(ctx, change))(t))
	if !reflect.DeepEqual(set.Parameters, rules) {
		t.Errorf("the rules are %+v", set.Parameters)
	}
	if got := must(c.Governance(ctx, nil))(t).Scheduled; len(got) != 0 {
		t.Errorf("still scheduled: %+v", got)
	}
	must(governor.Perform(ctx, c.ScheduleOperation(change)))(t)
	w.skip(t, delay+8*24*time.Hour)
	if _, err := governor.Perform(ctx, change); !errors.Is(err, ErrLapsed) {
		t.Errorf("a week too late: %v", err)
	}
}
