package ledger

import (
	"context"
	"fmt"

	"github.com/muster-network/muster/chain/wallet"
)

// SetLeased leases units of a commitment out from the next block on, and ends the leases of others.
// The sender must be the lease market ([govern.RoleLeaseMarket]).
func (s *Sender) SetLeased(ctx context.Context, id uint64, begin, end Bitmap) (*Receipt, error) {
	return s.Do(ctx, wallet.Call{
		What: fmt.Sprintf("change the leases of commitment %d (%d begin, %d end)", id, begin.Count(), end.Count()),
		To:   &s.client.Deployment.Capacity,
		Data: s.client.capacity.PackSetLeased(bigUint(id), begin.Words(), end.Words()),
	})
}
