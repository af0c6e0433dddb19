package api

import (
	"encoding/json"
	"fmt"
	"math/big"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/index"
)

// Rules are the rules of money of an epoch (protocol section 11). Amounts are wei of FLT.
type Rules struct {
	FromEpoch         uint64 `json:"fromEpoch" doc:"The epoch from which on these rules hold"`
	CollateralPerUnit string `json:"collateralPerUnit" doc:"Stake behind a unit of class 10, in wei of FLT"`
	RewardPool        string `json:"rewardPool" doc:"What all proven units of an epoch share, in wei of FLT"`
	RewardCap         string `json:"rewardCap" doc:"The most for a proven unit-challenge of class 10, in wei of FLT"`
	OpeningFee        string `json:"openingFee" doc:"To whoever opened a challenge, in wei of FLT"`
	SettleFee         string `json:"settleFee" doc:"To whoever settles an honest commitment's epoch, in wei of FLT"`
	MinBondBps        uint64 `json:"minBondBps" doc:"The part of the collateral that has to be the provider's own"`
	ToleranceBps      uint64 `json:"toleranceBps" doc:"The part of an epoch's unit-challenges that may be missed"`
	DowntimeBps       uint64 `json:"downtimeBps" doc:"What a unit-challenge missed beyond that costs, as a part of a unit's collateral"`
	FalseClaimBps     uint64 `json:"falseClaimBps" doc:"What a unit-challenge claimed and not proven costs, as a part of a unit's collateral"`
	BountyBps         uint64 `json:"bountyBps" doc:"To whoever settles, of what was slashed from the bond"`
	BurnBps           uint64 `json:"burnBps" doc:"What is burned of the rest of a slash; the treasury gets what is left"`
	MaxFailures       int    `json:"maxFailures" doc:"A commitment fails when more of its last failureEpochs epochs were failing"`
	FailureEpochs     int    `json:"failureEpochs" doc:"How many settled epochs count for that"`
	MaxStakeMultiple  uint64 `json:"maxStakeMultiple" doc:"The most stake, in collaterals"`
	VestingEpochs     uint64 `json:"vestingEpochs" doc:"How many epochs after settlement a reward is released"`
	ThawingEpochs     uint64 `json:"thawingEpochs" doc:"How many epochs stake thaws that leaves"`
	HoldEpochs        uint64 `json:"holdEpochs" doc:"How many epochs a slash is held, in which it can be given back"`
}

// rulesAt are the rules of an epoch, as the events say; nil: the index has no event of them.
func rulesAt(v *index.View, epoch uint64) (*Rules, error) {
	events, err := v.EventsOf("rules", "money", 0, maxNumber, "StakingConfigured", "ParametersSet")
	if err != nil {
		return nil, err
	}
	var found *Rules
	for _, e := range events {
		var body struct {
			FromEpoch  uint64
			Parameters Rules
			Config     struct{ StakingParameters Rules }
		}
		if err := json.Unmarshal(e.Body, &body); err != nil {
			return nil, fmt.Errorf("read event %s of block %d: %w", e.Name, e.Block, err)
		}
		rules := body.Parameters
		if e.Name == "StakingConfigured" {
			rules = body.Config.StakingParameters
		}
		if rules.FromEpoch = body.FromEpoch; rules.FromEpoch <= epoch {
			found = &rules
		}
	}
	return found, nil
}

// parameters are the rules as the ledger computes with them.
func (r *Rules) parameters() ledger.StakingParameters {
	return ledger.StakingParameters{
		CollateralPerUnit: number(r.CollateralPerUnit), RewardPool: number(r.RewardPool), RewardCap: number(r.RewardCap),
		OpeningFee: number(r.OpeningFee), SettleFee: number(r.SettleFee), MinBondBps: r.MinBondBps, ToleranceBps: r.ToleranceBps,
		DowntimeBps: r.DowntimeBps, FalseClaimBps: r.FalseClaimBps, BountyBps: r.BountyBps, BurnBps: r.BurnBps, MaxFailures: r.MaxFailures,
		FailureEpochs: r.FailureEpochs, MaxStakeMultiple: r.MaxStakeMultiple, VestingEpochs: r.VestingEpochs,
		ThawingEpochs: r.ThawingEpochs, HoldEpochs: r.HoldEpochs,
	}
}

// number reads an amount of the index, whose amounts are digits.
func number(digits string) *big.Int {
	n, ok := new(big.Int).SetString(digits, 10)
	if !ok {
		return new(big.Int)
	}
	return n
}

// sum adds amounts.
func sum(all ...string) *big.Int {
	total := new(big.Int)
	for _, a := range all {
		total.Add(total, number(a))
	}
	return total
}
