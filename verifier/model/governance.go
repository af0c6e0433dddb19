package model

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

// governance is what may be changed while the contracts run. Who may do so is the authority's business:
// the model checks changes against the rules, whoever makes them.
type governance struct {
	changes    []rulesFrom // by their first epochs, each later than the one before
	treasuries []treasuryFrom
	paused     bool
}

// rulesFrom is the rules of money from an epoch on.
type rulesFrom struct {
	from       uint64
	parameters ledger.StakingParameters
}

// treasuryFrom is who gets the treasury's part of the slashes from an epoch on.
type treasuryFrom struct {
	from    uint64
	account common.Address
}

func newGovernance(rules Rules) governance {
	return governance{
		changes:    []rulesFrom{{0, rules.Staking.StakingParameters}},
		treasuries: []treasuryFrom{{0, rules.Treasury}},
	}
}

// ParametersAt are the rules of money of an epoch.
func (g *governance) ParametersAt(epoch uint64) ledger.StakingParameters {
	i := len(g.changes) - 1
	for g.changes[i].from > epoch {
		i--
	}
	return g.changes[i].parameters
}

// TreasuryAt is who gets the treasury's part of an epoch's slashes.
func (g *governance) TreasuryAt(epoch uint64) (account common.Address) {
	for _, t := range g.treasuries {
		if t.from <= epoch {
			account = t.account
		}
	}
	return account
}

func (g *governance) checkRunning() error {
	if g.paused {
		return refuse(ledger.ErrPaused, "no new commitments and no claims")
	}
	return nil
}

// SetParameters sets the rules of the epochs after the current one. A second change in one epoch
// takes the place of the first.
func (m *Model) SetParameters(call Call, p ledger.StakingParameters) ([]ledger.Event, error) {
	if err := m.checkBounds(p); err != nil {
		return nil, err
	}
	from := m.epoch(call) + 1
	if last := len(m.changes) - 1; m.changes[last].from == from {
		m.changes = m.changes[:last]
	}
	m.changes = append(m.changes, rulesFrom{from, p})
	return []ledger.Event{ledger.ParametersSet{FromEpoch: from, Parameters: p}}, nil
}

// checkBounds is how far governance may go.
func (m *Model) checkBounds(p ledger.StakingParameters) error {
	clock := &m.rules.Clock
	leastThawing := clock.LastProof(0)/clock.EpochBlocks + 2
	for _, b := range []struct {
		name            string
		value, min, max *big.Int
	}{
		{"collateralPerUnit", p.CollateralPerUnit, one, ledger.FLT(1e9)},
		{"rewardPool", p.RewardPool, zero(), ledger.FLT(1e7)},
		{"rewardCap", p.RewardCap, zero(), ledger.FLT(1e6)},
		{"openingFee", p.OpeningFee, zero(), ledger.FLT(1000)},
		{"settleFee", p.SettleFee, zero(), ledger.FLT(1000)},
		{"minBondBps", number(p.MinBondBps), number(100), number(basis)},
		{"toleranceBps", number(p.ToleranceBps), zero(), number(5000)},
		{"downtimeBps", number(p.DowntimeBps), zero(), number(1000)},
		{"falseClaimBps", number(p.FalseClaimBps), number(100), number(basis)},
		{"bountyBps", number(p.BountyBps), zero(), number(2000)},
		{"burnBps", number(p.BurnBps), zero(), number(basis)},
		{"maxFailures", number(uint64(p.MaxFailures)), zero(), number(63)},
		{"failureEpochs", number(uint64(p.FailureEpochs)), one, number(63)},
		{"maxStakeMultiple", number(p.MaxStakeMultiple), one, number(20)},
		{"vestingEpochs", number(p.VestingEpochs), one, number(64)},
		{"thawingEpochs", number(p.ThawingEpochs), number(leastThawing), number(64)},
		{"holdEpochs", number(p.HoldEpochs), one, number(64)},
	} {
		if less(b.value, b.min) || less(b.max, b.value) {
			return refuse(ledger.ErrOutOfBounds, "%s is %v, not in %v..%v", b.name, b.value, b.min, b.max)
		}
	}
	return nil
}

// SetTreasury names who gets the treasury's part of the slashes of the epochs after the current one:
// of several accounts in one epoch, the last.
func (m *Model) SetTreasury(call Call, account common.Address) ([]ledger.Event, error) {
	if account == (common.Address{}) {
		return nil, refuse(ledger.ErrInvalidConfig, "there must be a treasury")
	}
	from := m.epoch(call) + 1
	m.treasuries = append(m.treasuries, treasuryFrom{from, account})
	return []ledger.Event{ledger.TreasurySet{FromEpoch: from, Treasury: account}}, nil
}

// Pause stops new commitments and claims of rewards.
func (m *Model) Pause(call Call) ([]ledger.Event, error) {
	if err := m.checkRunning(); err != nil {
		return nil, err
	}
	m.paused = true
	return []ledger.Event{ledger.Paused{Account: call.Sender}}, nil
}

// Unpause ends a pause.
func (m *Model) Unpause(call Call) ([]ledger.Event, error) {
	if !m.paused {
		return nil, refuse(ledger.ErrNotPaused, "nothing is stopped")
	}
	m.paused = false
	return []ledger.Event{ledger.Unpaused{Account: call.Sender}}, nil
}
