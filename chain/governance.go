package chain

import (
	"context"
	"fmt"
	"reflect"

	"github.com/ethereum/go-ethereum/common"
)

// What governance can do (docs/contracts.md, Governance). The sender must have the role of the
// authority that the function is given to. Where the role has a delay, the same call must have been
// scheduled in the Authority contract before ([ErrNotScheduled], [ErrNotReady]).

// SetParameters sets the rules of money from the next epoch on. The sender must be the governor.
func (s *Sender) SetParameters(ctx context.Context, p StakingParameters) (*Receipt, error) {
	const what = "change the rules of money"
	if err := fits(what, p.CollateralPerUnit, p.RewardPool, p.RewardCap, p.SettleFee); err != nil {
		return nil, err
	}
	packed := p.binding()
	// Smaller numbers would be cut as well.
	if name, want, got, ok := fieldDifference("", reflect.ValueOf(p), reflect.ValueOf(stakingParametersOf(packed))); ok {
		return nil, fmt.Errorf("%s: %s cannot be %s, which the contract would read as %s", what, name, want, got)
	}
	return s.toStaking(ctx, what, s.client.staking.PackSetParameters(packed), false)
}

// SetTreasury names who gets the treasury's part of the slashes to come. The sender must be the
// governor.
func (s *Sender) SetTreasury(ctx context.Context, account common.Address) (*Receipt, error) {
	return s.toStaking(ctx, "make "+account.Hex()+" the treasury", s.client.staking.PackSetTreasury(account), false)
}

// Pause stops new commitments and claims of rewards. The sender must be the guardian.
func (s *Sender) Pause(ctx context.Context) (*Receipt, error) {
	return s.toStaking(ctx, "pause new commitments and claims", s.client.staking.PackPause(), false)
}

// Unpause ends a pause. The sender must be the governor.
func (s *Sender) Unpause(ctx context.Context) (*Receipt, error) {
	return s.toStaking(ctx, "end the pause", s.client.staking.PackUnpause(), false)
}
