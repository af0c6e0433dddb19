//go:build !js

package view

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/govern"
	"github.com/muster-network/muster/chain/ledger"
)

// Migration is what it takes to move from a deployment to its successor: the contracts cannot be upgraded.
type Migration struct {
	From    common.Address  `json:"from"` // staking contracts
	To      common.Address  `json:"to"`
	Epoch   uint64          `json:"epoch"`   // of the old deployment
	Reserve ledger.Wei      `json:"reserve"` // that governance can move now
	Steps   []MigrationStep `json:"steps"`   // of the account, in their order
}

// MigrationStep is something for an account to do.
type MigrationStep struct {
	Commitment uint64 `json:"commitment"` // 0: it is about none
	Epoch      uint64 `json:"epoch"`      // the first in which it can be done
	What       string `json:"what"`
	Command    string `json:"command"` // without deployment and key
}

// PlanMigration plans the steps of an account from one deployment to another with the same token. It fails with
// [ErrNotASuccessor].
func PlanMigration(ctx context.Context, c *ledger.Client, successor ledger.Deployment, account common.Address, progress chain.Progress) (Migration, error) {
	m := Migration{From: c.Deployment.Staking, To: successor.Staking, Steps: []MigrationStep{}, Reserve: ledger.Wei{Int: new(big.Int)}}
	var err error
	if _, err = MoveReserve(ctx, c, successor.Staking); err != nil {
		return m, err
	}
	if m.Epoch, err = c.CurrentEpoch(ctx); err != nil {
		return m, err
	}
	reserve, err := ReadReserve(ctx, c)
	if err != nil {
		return m, err
	}
	m.Reserve = ledger.Wei{Int: new(big.Int).Sub(reserve.Amount.Int, reserve.Promised.Int)}
	if m.Reserve.Sign() > 0 {
		governs, err := govern.Of(c).Has(ctx, govern.RoleGovernor, account)
		if err != nil {
			return m, err
		}
		if governs {
			m.add(0, m.Epoch, "move "+m.Reserve.FLT()+" of the reserve, once its last epochs are settled",
				"muster governance move-reserve --account "+m.To.Hex())
		}
	}
	rules, err := c.ParametersAt(ctx, m.Epoch)
	if err != nil {
		return m, err
	}
	count, err := c.CommitmentCount(ctx)
	if err != nil {
		return m, err
	}
	for id := uint64(1); id <= count; id++ {
		if err := m.planCommitment(ctx, c, id, account, rules); err != nil {
			return m, err
		}
		if progress != nil {
			progress(id, count)
		}
	}
	owed, err := c.Owed(ctx, account)
	if err == nil && owed.Sign() > 0 {
		m.add(0, m.Epoch, "collect "+ledger.FormatFLT(owed)+" FLT of bounties and fees", "muster treasury collect")
	}
	return m, err
}

func (m *Migration) add(id, epoch uint64, what, command string) {
	m.Steps = append(m.Steps, MigrationStep{id, epoch, what, command})
}

// planCommitment plans what an account does about a commitment: as its provider and as a delegator.
func (m *Migration) planCommitment(ctx context.Context, c *ledger.Client, id uint64, account common.Address, rules ledger.StakingParameters) error {
	terms, err := c.Terms(ctx, id)
	if err != nil {
		return err
	}
	s, err := ReadStake(ctx, c, id, account)
	if err != nil {
		return err
	}
	flag := fmt.Sprintf(" --commitment %d", id)
	shares, _ := new(big.Int).SetString(s.Shares, 10)
	if shares.Sign() > 0 {
		release := m.Epoch + 1
		if terms.State == ledger.StateActive || terms.State == ledger.StateFailed {
			release = m.Epoch + rules.ThawingEpochs
		}
		m.add(id, m.Epoch, "take "+s.Worth.FLT()+" out; its rewards stay", "muster stake undelegate"+flag+" --all")
		m.add(id, release, "withdraw it, and delegate it in the other deployment", "muster stake withdraw"+flag+" --request "+fmt.Sprint(len(s.Requests)))
	}
	for _, r := range s.Requests {
		if !r.Withdrawn {
			m.add(id, max(m.Epoch, r.ReleaseEpoch), "withdraw "+r.Worth.FLT(), fmt.Sprintf("muster stake withdraw%s --request %d", flag, r.Request))
		}
	}
	if terms.Provider == account {
		switch terms.State {
		case ledger.StateOpen:
			m.add(id, m.Epoch, "close it, which never began", "muster commitment close"+flag)
		case ledger.StateActive, ledger.StateFailed:
			m.add(id, terms.EndEpoch+1, "prove up to its last epoch, and close it once that is settled", "muster commitment close"+flag)
		}
	}
	if s.Claimable.Sign() > 0 || s.Unreleased.Sign() > 0 {
		m.add(id, m.Epoch, fmt.Sprintf("claim %s, and %s once it is released", s.Claimable.FLT(), s.Unreleased.FLT()), "muster stake claim"+flag)
	}
	return nil
}
