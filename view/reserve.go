package view

import (
	"context"
	"fmt"
	"math"
	"math/big"

	"github.com/muster-network/muster/chain/ledger"
)

// Reserve is what rewards are paid from. Nothing is paid while it is empty, and nothing afterwards for
// what was proven meanwhile.
type Reserve struct {
	Amount     ledger.Wei `json:"amount"`
	Promised   ledger.Wei `json:"promised"`   // of it, to proven units that are not settled
	RewardPool ledger.Wei `json:"rewardPool"` // the most that an epoch takes, by the rules of this epoch
	// Epochs is for how many whole epochs the rest lasts at least; null: no epoch takes anything.
	Epochs *uint64 `json:"epochs"`
}

// ReadReserve reads the reserve as it is now.
func ReadReserve(ctx context.Context, c *ledger.Client) (Reserve, error) {
	amount, err := c.Reserve(ctx)
	if err != nil {
		return Reserve{}, err
	}
	promised, err := c.Promised(ctx)
	if err != nil {
		return Reserve{}, err
	}
	epoch, err := c.CurrentEpoch(ctx)
	if err != nil {
		return Reserve{}, err
	}
	rules, err := c.ParametersAt(ctx, epoch)
	if err != nil {
		return Reserve{}, err
	}
	return newReserve(amount, promised, rules.RewardPool), nil
}

func newReserve(amount, promised, pool *big.Int) Reserve {
	r := Reserve{Amount: ledger.Wei{Int: amount}, Promised: ledger.Wei{Int: promised}, RewardPool: ledger.Wei{Int: pool}}
	if pool.Sign() > 0 {
		epochs := uint64(math.MaxUint64)
		if n := new(big.Int).Quo(r.free(), pool); n.IsUint64() {
			epochs = n.Uint64()
		}
		r.Epochs = &epochs
	}
	return r
}

// free is what is promised to nobody.
func (r Reserve) free() *big.Int {
	free := new(big.Int).Sub(r.Amount.Int, r.Promised.Int)
	if free.Sign() < 0 {
		free.SetInt64(0)
	}
	return free
}

// Empty says that units which are proven now earn nothing until somebody funds the reserve.
func (r Reserve) Empty() bool { return r.free().Sign() == 0 }

// Lasts says how long the reserve lasts.
func (r Reserve) Lasts() string {
	switch {
	case r.Empty():
		return "units that are proven now earn nothing"
	case r.Epochs == nil:
		return "the reward pool of an epoch is 0"
	case *r.Epochs == 0:
		return fmt.Sprintf("less than one epoch's %s", r.RewardPool.FLT())
	case *r.Epochs == 1:
		return fmt.Sprintf("enough for 1 epoch of %s", r.RewardPool.FLT())
	}
	return fmt.Sprintf("enough for %d epochs of %s", *r.Epochs, r.RewardPool.FLT())
}
