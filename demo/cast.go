package demo

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"path/filepath"

	"golang.org/x/sync/errgroup"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/prover"
)

// A role is a provider of the demonstration.
type role struct {
	name     string
	units    int
	stakes   [2]int64         // of its delegators, in FLT; with the bond they cover the collateral
	chain    prover.MakeChain // nil: as it should
	isFraud  bool             // does not do what it has promised
	vanishes bool             // as soon as its units are sealed
	leases   int              // units that it may lease out
}

// Half of what the units' collateral asks for is left to each delegator but
// for the bond, a tenth.
var roles = []role{
	{name: lessor, units: 2, stakes: [2]int64{200, 160}, leases: leasedUnits},
	{name: "cheat", units: 2 * heldArrays, stakes: [2]int64{400, 320}, chain: overcommit, isFraud: true},
	{name: "forger", units: 1, stakes: [2]int64{100, 80}, chain: forge, isFraud: true},
	{name: "silent", units: 2, stakes: [2]int64{200, 160}, isFraud: true, vanishes: true},
}

// The provider whose slash the council gives back.
const pardoned = "silent"

const (
	keeper        = "keeper"
	duration      = 30   // epochs that a commitment lasts
	commissionBps = 2000 // a fifth of the rewards
)

func (r role) delegator(i int) string { return fmt.Sprintf("%s-staker-%d", r.name, i+1) }

// accounts are the names of all who take part.
func accounts(watchers int) []string {
	names := append([]string{keeper, renter}, watcherNames(watchers)...)
	for _, r := range roles {
		names = append(names, r.name, r.delegator(0), r.delegator(1))
	}
	return names
}

// council is who deployed the contracts: nobody else was named.
const council = deployer

// A stage is the running demonstration: the network, who sends on it, and the
// commitments by role.
type stage struct {
	*Network
	client      *ledger.Client
	dir         string
	senders     map[string]*ledger.Sender
	commitments map[string]uint64
	watchers    []watcher
	letting     *letting
	pacer       *pacer
}

// openStage opens a sender for every account.
func openStage(ctx context.Context, n *Network, dir string, pacer *pacer) (*stage, error) {
	client, err := ledger.Dial(ctx, n.URL(), n.Deployment)
	if err != nil {
		return nil, err
	}
	s := &stage{
		Network: n, client: client, dir: dir, senders: map[string]*ledger.Sender{}, commitments: map[string]uint64{},
		letting: newLetting(), pacer: pacer,
	}
	for _, name := range append(accounts(n.Deployment.Parameters.Watch.LeastWatchers), council) {
		account, err := n.Account(name)
		if err == nil {
			s.senders[name], err = ledger.OpenSender(ctx, client, wallet.Config{Key: account.Key, StateDir: filepath.Join(dir, "journals")})
		}
		if err != nil {
			return nil, errors.Join(err, s.close())
		}
	}
	return s, nil
}

func (s *stage) close() error {
	var errs []error
	for _, sender := range s.senders {
		errs = append(errs, sender.Close())
	}
	s.client.Close()
	return errors.Join(errs...)
}

// commit makes every provider's commitment and adds its delegators' stake.
func (s *stage) commit(ctx context.Context) error {
	ids := make([]uint64, len(roles))
	err := together(ctx, len(roles), func(ctx context.Context, i int) error {
		r := roles[i]
		id, _, err := s.senders[r.name].CreateCommitment(ctx, ledger.Commitment{
			Units: r.units, Class: capacity.ReferenceClass, MaxLeased: r.leases, Duration: duration, CommissionBps: commissionBps, Bond: s.bond(r),
		})
		if err != nil {
			return err
		}
		ids[i] = id
		if r.leases > 0 { // a service level is set before the first epoch: there is none before the stake is complete
			if _, err := s.senders[r.name].SetServiceLevel(ctx, id, serviceLevel); err != nil {
				return err
			}
		}
		return together(ctx, len(r.stakes), func(ctx context.Context, k int) error {
			_, err := s.senders[r.delegator(k)].Delegate(ctx, id, ledger.FLT(r.stakes[k]), 0)
			return err
		})
	})
	for i, r := range roles {
		s.commitments[r.name] = ids[i]
	}
	return err
}

// bond is what the delegators leave to the provider.
func (s *stage) bond(r role) *big.Int {
	collateral := new(big.Int).Mul(s.client.Staking.CollateralPerUnit, big.NewInt(int64(r.units)))
	return collateral.Sub(collateral, ledger.FLT(r.stakes[0]+r.stakes[1]))
}

// together runs f(0) … f(n-1) at the same time.
func together(ctx context.Context, n int, f func(ctx context.Context, i int) error) error {
	g, ctx := errgroup.WithContext(ctx)
	for i := range n {
		g.Go(func() error { return f(ctx, i) })
	}
	return g.Wait()
}
