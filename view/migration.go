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
	holdings, err := c.Holdings(ctx, account, progress)
	if err != nil {
		return m, err
	}
	for _, h := range holdings {
		if err := m.planCommitment(ctx, c, h, account, rules); err != nil {
			return m, err
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
func (m *Migration) planCommitment(ctx context.Context, c *ledger.Client, h ledger.Holding, account common.Address, rules ledger.StakingParameters) error {
	id := h.ID
	flag := fmt.Sprintf(" --commitment %d", id)
	if h.Shares.Sign() > 0 {
		pool, err := c.Account(ctx, id)
		if err != nil {
			return err
		}
		worth := ledger.Wei{Int: ledger.PoolWorth(h.Shares, pool.PoolTokens, pool.PoolShares)}
		release := m.Epoch + 1
		if h.Terms.State == ledger.StateActive || h.Terms.State == ledger.StateFailed {
			release = m.Epoch + rules.ThawingEpochs
		}
		m.add(id, m.Epoch, "take "+worth.FLT()+" out; its rewards stay", "muster stake undelegate"+flag+" --all")
		m.add(id, release, "withdraw it, and delegate it in the other deployment", fmt.Sprintf("muster stake withdraw%s --request %d", flag, h.Requests))
	}
	var requests []ledger.Request
	if h.Requests > 0 {
		var err error
		if requests, err = c.Requests(ctx, id, account); err != nil {
			return err
		}
		for _, r := range requests {
			if r.ThawingShares.Sign() > 0 {
				m.add(id, max(m.Epoch, r.ReleaseEpoch), "withdraw "+ledger.Wei{Int: r.Amount}.FLT(), fmt.Sprintf("muster stake withdraw%s --request %d", flag, r.Index))
			}
		}
	}
	if h.Terms.Provider == account {
		switch h.Terms.State {
		case ledger.StateOpen:
			m.add(id, m.Epoch, "close it, which never began", "muster commitment close"+flag)
		case ledger.StateActive, ledger.StateFailed:
			m.add(id, h.Terms.EndEpoch+1, "prove up to its last epoch, and close it once that is settled", "muster commitment close"+flag)
		}
	}
	slashes, err := ReadSlashes(ctx, c, id)
	if err != nil {
		return err
	}
	returns, err := readReturns(ctx, c, account, slashes, requests)
	if err != nil {
		return err
	}
	for _, r := range returns {
		if r.Amount.Sign() > 0 {
			m.add(id, m.Epoch, fmt.Sprintf("take %s of slash %d back", r.Amount.FLT(), r.Slash), r.Command(id))
		}
	}
	if h.Claimable.Sign() > 0 || h.Unreleased.Sign() > 0 {
		claimable, unreleased := ledger.Wei{Int: h.Claimable}, ledger.Wei{Int: h.Unreleased}
		m.add(id, m.Epoch, fmt.Sprintf("claim %s, and %s once it is released", claimable.FLT(), unreleased.FLT()), "muster stake claim"+flag)
	}
	return nil
}
