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

// Account is the stake behind the commitment, as the contracts tell it.
func (c *Commitment) Account() ledger.Account {
	return ledger.Account{
		CollateralPerUnit: c.Collateral, Duration: c.Duration, CommissionBps: c.Commission, Failures: c.Failures,
		NextEpoch: c.NextEpoch, Bond: c.Bond, PoolTokens: c.Pool.Tokens, PoolShares: c.Pool.Shares,
		ThawingTokens: c.Thawing.Tokens, ThawingShares: c.Thawing.Shares, Unvested: c.Unvested(),
	}
}

// Requests are a delegator's requests to take stake out, paid ones included: those have no thawing
// shares left.
func (c *Commitment) Requests(account common.Address) []ledger.Request {
	var requests []ledger.Request
	if d, ok := c.delegators[account]; ok {
		for i, r := range d.requests {
			requests = append(requests, ledger.Request{Index: uint64(i), ThawingShares: r.shares, ReleaseEpoch: r.release})
		}
	}
	return requests
}
