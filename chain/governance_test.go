package chain

import (
	"errors"
	"reflect"
	"testing"
)

// TestGovernance lets the account that governs change what it may, and another one try.
func TestGovernance(t *testing.T) {
	w := startStillWorld(t)
	t.Cleanup(w.automine())
	ctx := t.Context()
	governor, other := w.sender(t, "deployer"), w.sender(t, "keeper")
	rules := w.params.Staking.StakingParameters
	rules.RewardCap, rules.BountyBps = FLT(4), 700

	for what, err := range map[string]error{
		"rules": second(other.SetParameters(ctx, rules)), "treasury": second(other.SetTreasury(ctx, other.Address())),
		"pause": second(other.Pause(ctx)), "end of a pause": second(other.Unpause(ctx)),
	} {
		if !errors.Is(err, ErrUnauthorized) {
			t.Errorf("%s by anybody: %v", what, err)
		}
	}

	set, _ := EventIn[ParametersSet](must(governor.SetParameters(ctx, rules))(t))
	if at := must(w.client.ParametersAt(ctx, set.FromEpoch))(t); !reflect.DeepEqual(at, rules) {
		t.Errorf("the rules from epoch %d on are %+v", set.FromEpoch, at)
	}
	if at := must(w.client.ParametersAt(ctx, set.FromEpoch-1))(t); at.BountyBps != w.params.Staking.BountyBps {
		t.Errorf("the rules of epoch %d are %+v", set.FromEpoch-1, at)
	}
	rules.BurnBps = 10_001
	if _, err := governor.SetParameters(ctx, rules); !errors.Is(err, ErrOutOfBounds) {
		t.Errorf("more than all is burned: %v", err)
	}
	must(governor.SetTreasury(ctx, other.Address()))(t)
	if got := must(w.client.Treasury(ctx))(t); got != other.Address() {
		t.Errorf("the treasury is %s", got)
	}

	offer := Commitment{Units: 1, Duration: 2, Bond: FLT(20)}
	must(governor.Pause(ctx))(t)
	if _, _, err := governor.CreateCommitment(ctx, offer); !errors.Is(err, ErrPaused) {
		t.Errorf("a commitment in a pause: %v", err)
	}
	must(governor.Unpause(ctx))(t)
	if _, _, err := governor.CreateCommitment(ctx, offer); err != nil {
		t.Errorf("a commitment after the pause: %v", err)
	}
}

func second(_ *Receipt, err error) error { return err }
