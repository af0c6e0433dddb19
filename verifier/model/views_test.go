package model

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

// What the contracts can be asked and only tests ask the model, to compare the two.

// Reserve is what rewards are paid from.
func (v *vault) Reserve() *big.Int { return v.reserve }

// Paused says whether new commitments and claims are stopped.
func (g *governance) Paused() bool { return g.paused }

// Challenges are the challenges opened in an epoch, in the order of opening.
func (l *capacityLedger) Challenges(epoch uint64) []uint64 { return l.epochs[epoch] }

// Terms are what the commitment promised, as the contracts tell it.
func (c *Commitment) Terms() ledger.Terms {
	return ledger.Terms{
		Provider: c.Provider, Units: c.Units, StartEpoch: c.StartEpoch, EndEpoch: c.EndEpoch, State: c.State,
		Reduced: len(c.left) > 0, Class: c.Class,
	}
}

// Account is the stake behind a commitment, as the contracts tell it in a block.
func (m *Model) Account(call Call, c *Commitment) ledger.Account {
	current := m.epoch(call)
	return ledger.Account{
		CollateralPerUnit: m.collateralPerUnit(c, current), Duration: c.Duration, CommissionBps: c.Commission,
		MinBondBps: m.minBond(c, current), VestingEpochs: c.Vesting, NextEpoch: c.NextEpoch, Failing: c.Failing,
		Bond: c.Bond, PoolTokens: c.Pool.Tokens, PoolShares: c.Pool.Shares,
		ThawingTokens: c.Thawing.Tokens, ThawingShares: c.Thawing.Shares, Unreleased: c.Unreleased(current),
	}
}

// Requests are a delegator's requests to take stake out, paid ones included: those have no thawing
// shares left.
func (c *Commitment) Requests(account common.Address) []ledger.Request {
	var requests []ledger.Request
	for i, r := range c.holder(account).requests {
		shares := r.shares
		if r.paid {
			shares = zero()
		}
		requests = append(requests, ledger.Request{
			Index: uint64(i), ThawingShares: shares, ReleaseEpoch: r.release, Amount: c.Thawing.tokensFor(shares),
		})
	}
	return requests
}
