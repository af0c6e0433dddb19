package chain

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/contracts/bindings"
)

// leaseMarket is LEASE_MARKET of the Authority contract: the role of who says which units are leased.
const leaseMarket = 3

// SetLeased leases units of a commitment out from the next block on, and ends the leases of others.
// The sender must have the lease market's role: see [Sender.GrantLeaseMarket].
func (s *Sender) SetLeased(ctx context.Context, id uint64, begin, end Bitmap) (*Receipt, error) {
	return s.do(ctx, call{
		what: fmt.Sprintf("change the leases of commitment %d (%d begin, %d end)", id, begin.Count(), end.Count()),
		to:   &s.client.Deployment.Capacity,
		data: s.client.capacity.PackSetLeased(bigUint(id), begin.words(), end.words()),
	})
}

// GrantLeaseMarket gives an account the lease market's role. The sender must be the admin that the
// contracts were deployed with, and that without a delay: otherwise the role is given by what the
// admin schedules in the Authority contract.
func (s *Sender) GrantLeaseMarket(ctx context.Context, account common.Address) (*Receipt, error) {
	return s.do(ctx, call{
		what: fmt.Sprintf("make %s the lease market", account),
		to:   &s.client.Deployment.Authority,
		data: bindings.NewAuthority().PackGrantRole(leaseMarket, account, 0),
	})
}
