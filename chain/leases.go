package chain

import (
	"context"
	"fmt"
)

// SetLeased leases units of a commitment out from the next block on, and ends the leases of others.
// The sender must be the lease market ([RoleLeaseMarket]).
func (s *Sender) SetLeased(ctx context.Context, id uint64, begin, end Bitmap) (*Receipt, error) {
	return s.Do(ctx, call{
		what: fmt.Sprintf("change the leases of commitment %d (%d begin, %d end)", id, begin.Count(), end.Count()),
		to:   &s.client.Deployment.Capacity,
		data: s.client.capacity.PackSetLeased(bigUint(id), begin.Words(), end.Words()),
	})
}
