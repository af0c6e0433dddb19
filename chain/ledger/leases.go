package ledger

import (
	"context"
	"fmt"
	"math/big"

	"github.com/muster-network/muster/chain/wallet"
)

// SetLeased says how many of a commitment's units are leased, for challenges from two blocks later on. The
// sender must be the lease market ([govern.RoleLeaseMarket]).
func (s *Sender) SetLeased(ctx context.Context, id uint64, count int) (*Receipt, error) {
	what, units := fmt.Sprintf("set how many units of commitment %d are leased to %d", id, count), big.NewInt(int64(count))
	if err := fits(what, units); err != nil {
		return nil, err
	}
	return s.Do(ctx, wallet.Call{
		What: what, To: &s.client.Deployment.Capacity,
		Data: s.client.capacity.PackSetLeased(bigUint(id), units),
	})
}
