package api

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/agent/book"
	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/lease/rent"
)

// A Market is what renting a machine needs of a chain and of a sender, by way of an agent: the customer has neither.
type Market struct {
	*Client
	Want Want // what is ordered, but for the spec
	// Taken is told which lease an order has become, before anything is asked of its host. It may be nil.
	Taken func(Lease)

	mu    sync.Mutex
	specs map[uint64]common.Hash // of leases that were seen
}

// orderPause is how long to wait before an order is looked at again.
const orderPause = 500 * time.Millisecond

// Take has the agent order what is wanted, and waits until it has. If the agent refuses it is a [rent.ErrNoLease].
func (m *Market) Take(ctx context.Context, o ledger.Order) (lease uint64, r *ledger.Receipt, err error) {
	want := m.Want
	want.SpecHash = o.SpecHash.Hex()
	_, err = m.Order(ctx, want)
	var l Lease
	if err == nil {
		l, err = m.Await(ctx, o.SpecHash, orderPause)
	}
	if p := (*Problem)(nil); errors.Is(err, ErrOrder) || errors.As(err, &p) && p.Status < 500 {
		return 0, nil, fmt.Errorf("%w: %w", rent.ErrNoLease, err)
	}
	if err != nil {
		return 0, nil, err
	}
	m.note(l)
	if m.Taken != nil {
		m.Taken(l)
	}
	return l.Lease, nil, nil
}

func (m *Market) note(l Lease) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.specs == nil {
		m.specs = map[uint64]common.Hash{}
	}
	m.specs[l.Lease] = common.HexToHash(l.SpecHash)
}

// LeasesOf are the numbers of all leases of the customer: the agent's others are not told of.
func (m *Market) LeasesOf(ctx context.Context, _ common.Address, _ chain.Progress) (ids []uint64, err error) {
	all, err := m.Leases(ctx)
	for _, l := range all {
		if l.Lease != 0 {
			m.note(l)
			ids = append(ids, l.Lease)
		}
	}
	return ids, err
}

// errNotNamed says that a key did not get into the chain.
var errNotNamed = errors.New("the agent could not name the machine's key on chain")

// RekeyLease has the agent name a machine's key on chain, and waits until it is there. There is no receipt: who sent the
// transaction is no business of the customer's.
func (m *Market) RekeyLease(ctx context.Context, id uint64, hostKey common.Hash) (*ledger.Receipt, error) {
	l, err := m.LeaseNumber(ctx, id)
	if err != nil {
		return nil, err
	}
	spec := common.HexToHash(l.SpecHash)
	for l, err = m.Rekey(ctx, spec, hostKey); ; l, err = m.LeaseOf(ctx, spec) {
		switch {
		case err != nil:
			return nil, err
		case l.HostKey == hostKey:
			return nil, nil
		case l.NewKey == "":
			return nil, errNotNamed
		}
		if err := chain.Sleep(ctx, orderPause); err != nil {
			return nil, err
		}
	}
}

// EndLease has the agent end a lease, and waits until it has.
func (m *Market) EndLease(ctx context.Context, id uint64) (*ledger.Receipt, error) {
	l, err := m.LeaseNumber(ctx, id)
	if err != nil {
		return nil, err
	}
	_, err = m.EndOrder(ctx, common.HexToHash(l.SpecHash), nil)
	return nil, err
}

// errNotEnded says that a lease goes on.
var errNotEnded = errors.New("the agent has not ended the lease")

// EndOrder has the agent end the lease of a spec, or forget an order that is not one yet, and waits until that is done. The
// agent goes on when nobody waits any more. waits is told of a lease that has to be waited for, at first and whenever
// another thing is; it may be nil.
func (m *Market) EndOrder(ctx context.Context, spec common.Hash, waits func(Lease)) (Lease, error) {
	var told Lease
	for l, err := m.End(ctx, spec); ; l, err = m.LeaseOf(ctx, spec) {
		switch {
		case err != nil || l.State == book.RentalOver || l.State == book.RentalRefused:
			return l, err
		case l.State != book.RentalEnding: // a reorganisation has thrown it back
			return l, hint.Add(errNotEnded, "end it once more")
		case waits != nil && told.OnChain != l.OnChain:
			waits(l)
		}
		told = l
		if err := chain.Sleep(ctx, orderPause); err != nil {
			return l, err
		}
	}
}

// Lease is a lease of the customer, as far as the agent tells of it.
func (m *Market) Lease(ctx context.Context, id uint64) (ledger.Lease, error) {
	l, err := m.LeaseNumber(ctx, id)
	if err != nil {
		return ledger.Lease{}, err
	}
	out := ledger.Lease{ID: l.Lease, Offer: l.Offer, Units: l.Units, SpecHash: common.HexToHash(l.SpecHash), HostKey: l.HostKey}
	for state := ledger.LeaseNone; state <= ledger.LeaseVoid; state++ {
		if state.String() == l.OnChain {
			out.State = state
		}
	}
	return out, nil
}

// LeaseNumber is the customer's lease of a number in the market.
func (m *Market) LeaseNumber(ctx context.Context, id uint64) (Lease, error) {
	m.mu.Lock()
	spec, known := m.specs[id]
	m.mu.Unlock()
	if !known {
		if _, err := m.LeasesOf(ctx, common.Address{}, nil); err != nil {
			return Lease{}, err
		}
		m.mu.Lock()
		spec, known = m.specs[id]
		m.mu.Unlock()
	}
	if !known {
		return Lease{}, fmt.Errorf("the agent has no lease %d of yours", id)
	}
	return m.LeaseOf(ctx, spec)
}
