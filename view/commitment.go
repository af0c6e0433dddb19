package view

import (
	"context"
	"errors"
	"fmt"
	"math"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
)

// ErrNoCommitment says that the contract has made no commitment of a number.
var ErrNoCommitment = errors.New("there is no commitment")

// Commitment is the state of a commitment.
type Commitment struct {
	ID            uint64  `json:"id"`
	State         string  `json:"state"`
	Provider      string  `json:"provider"`
	Units         int     `json:"units"`
	PlannedUnits  int     `json:"plannedUnits"` // from the next seal period on
	Epoch         uint64  `json:"epoch"`
	StartEpoch    uint64  `json:"startEpoch"`
	EndEpoch      uint64  `json:"endEpoch"`
	NextEpoch     uint64  `json:"nextEpoch"` // the next one to settle
	CommissionBps uint64  `json:"commissionBps"`
	Failures      int     `json:"failures"`
	Collateral    Wei     `json:"collateral"`
	Bond          Wei     `json:"bond"`
	Pool          Wei     `json:"pool"`
	Thawing       Wei     `json:"thawing"`
	Unvested      Wei     `json:"unvested"`
	Seal          string  `json:"seal"`
	Reserve       Reserve `json:"reserve"` // of the deployment
	MaxFailures   int     `json:"-"`
	Duration      uint64  `json:"-"` // in epochs
}

// ReadCommitment reads the state of a commitment. It fails with [ErrNoCommitment].
func ReadCommitment(ctx context.Context, c *ledger.Client, id uint64) (Commitment, error) {
	epoch, err := c.CurrentEpoch(ctx)
	if err != nil {
		return Commitment{}, err
	}
	terms, err := c.TermsAt(ctx, id, epoch)
	if err != nil {
		return Commitment{}, err
	}
	if err := checkExists(terms, id); err != nil {
		return Commitment{}, err
	}
	account, err := c.Account(ctx, id)
	if err != nil {
		return Commitment{}, err
	}
	planned, err := c.TermsAt(ctx, id, math.MaxUint32)
	if err != nil {
		return Commitment{}, err
	}
	seal, err := c.Seal(ctx, id, c.Clock.Period(epoch))
	if err != nil {
		return Commitment{}, err
	}
	reserve, err := ReadReserve(ctx, c)
	if err != nil {
		return Commitment{}, err
	}
	return Commitment{
		ID: id, State: terms.State.String(), Provider: terms.Provider.Hex(),
		Units: terms.Units, PlannedUnits: planned.Units,
		Epoch: epoch, StartEpoch: terms.StartEpoch, EndEpoch: terms.EndEpoch, NextEpoch: account.NextEpoch,
		CommissionBps: account.CommissionBps, Failures: account.Failures,
		Collateral: Wei{new(big.Int).Mul(account.CollateralPerUnit, big.NewInt(int64(terms.Units)))},
		Bond:       Wei{account.Bond}, Pool: Wei{account.PoolTokens},
		Thawing: Wei{account.ThawingTokens}, Unvested: Wei{account.Unvested},
		Seal: sealState(seal), Reserve: reserve,
		MaxFailures: c.Staking.MaxFailures, Duration: account.Duration,
	}, nil
}

// checkExists refuses a commitment that nobody has made.
func checkExists(t ledger.Terms, id uint64) error {
	if t.State != ledger.StateNone {
		return nil
	}
	return hint.Add(fmt.Errorf("%w %d", ErrNoCommitment, id),
		"check the number and the deployment: the contract numbers commitments from 1")
}

func sealState(s ledger.Seal) string {
	switch {
	case s.Posted != 0:
		return fmt.Sprintf("posted in block %d", s.Posted)
	case s.Seed != common.Hash{}:
		return "begun, not posted"
	}
	return "not begun"
}

// Open says whether the commitment still waits for stake.
func (c Commitment) Open() bool { return c.State == ledger.StateOpen.String() }
