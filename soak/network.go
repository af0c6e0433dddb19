package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"math/big"
	"path/filepath"
	"time"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/demo"
)

// The time between blocks. A chain with blocks at most one a second apart never makes up for the time by which a
// reorganisation takes it ahead of the clock.
const (
	usual = 1500 * time.Millisecond
	quick = 250 * time.Millisecond // until all have sealed
	brisk = 400 * time.Millisecond // while things settle
)

// rules leave more time than the longest outage takes: 30 seconds to open a challenge, two minutes to respond, and
// two and a half more to prove. Every slot is a challenge. An epoch has two and a little more, so that challenges come at all times of
// a seal period of two epochs: that of its first block comes before any seal of it.
func rules() (ledger.Parameters, error) {
	p, err := ledger.ProfileParameters(capacity.Dev().Name)
	c := &p.Capacity
	c.ResponseWindow, c.ProofWindow = 80, 100
	c.EpochBlocks, c.ChallengeOdds, c.MaxChallenges = 170, 1, 64
	c.SealEpochs, c.SealGrace = 2, 100
	p.Staking.VestingEpochs, p.Staking.ThawingEpochs = 1, 8
	p.Watch.DaySeconds = 384
	return p, err
}

// A provider of the soak, and one of its commitments.
type provider struct {
	name       string // of the process that proves
	hub        string // of the one that sends for it, and of the account; empty: it sends itself, for an account of its name
	units      int
	commitment uint64
}

// account is whose the commitment is.
func (p *provider) account() string { return cmp.Or(p.hub, p.name) }

// String names the commitment.
func (p *provider) String() string { return fmt.Sprintf("%s, commitment %d", p.name, p.commitment) }

// names of accounts beside the providers.
const (
	staker   = "staker"
	duration = 200 // epochs
)

func startNetwork(ctx context.Context, dir string, accounts []string) (*demo.Network, error) {
	parameters, err := rules()
	if err != nil {
		return nil, err
	}
	return demo.StartNetwork(ctx, demo.NetworkConfig{Dir: dir, Interval: quick, Accounts: accounts, Parameters: parameters})
}

// sender sends for an account, by a node that is well.
func (s *soak) sender(ctx context.Context, name string) (*ledger.Sender, error) {
	account, err := s.network.Account(name)
	if err != nil {
		return nil, err
	}
	return ledger.OpenSender(ctx, s.clean, wallet.Config{Key: account.Key, StateDir: filepath.Join(s.cfg.dir, "data", "clean")})
}

// as does something for an account.
func (s *soak) as(ctx context.Context, name string, do func(*ledger.Sender) error) (err error) {
	sender, err := s.sender(ctx, name)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, sender.Close()) }()
	return do(sender)
}

// commit makes the commitment of a provider, of which the staker has a half.
func (s *soak) commit(ctx context.Context, p *provider) error {
	stake := new(big.Int).Mul(s.clean.Staking.CollateralPerUnit, big.NewInt(int64(p.units)))
	bond := new(big.Int).Div(stake, big.NewInt(2))
	err := s.as(ctx, p.account(), func(sender *ledger.Sender) (err error) {
		p.commitment, _, err = sender.CreateCommitment(ctx, ledger.Commitment{
			Units: p.units, Class: capacity.ReferenceClass, Duration: duration, CommissionBps: 1000, Bond: bond,
		})
		return err
	})
	if err != nil {
		return fmt.Errorf("make the commitment of %s: %w", p.name, err)
	}
	return s.as(ctx, staker, func(sender *ledger.Sender) error {
		_, err := sender.Delegate(ctx, p.commitment, stake.Sub(stake, bond), 0)
		return err
	})
}

// registerWatcher puts up a watcher's stake.
func (s *soak) registerWatcher(ctx context.Context, name, url string) error {
	return s.as(ctx, name, func(sender *ledger.Sender) error {
		_, err := sender.RegisterWatcher(ctx, url)
		return err
	})
}

// anyPending is more epochs than a soak has: stake is added however late the keeper is.
const anyPending = 1 << 32

// moveMoney lets the staker add to its stakes and claim its rewards until ctx ends, so that the audit has something
// to recompute while the chain is reorganised.
func (s *soak) moveMoney(ctx context.Context) {
	for i := 0; sleep(ctx, 40*time.Second) == nil; i++ {
		p := s.providers[i%len(s.providers)]
		err := s.as(ctx, staker, func(sender *ledger.Sender) (err error) {
			if i%2 == 0 {
				_, err = sender.Claim(ctx, p.commitment)
			} else {
				_, err = sender.Delegate(ctx, p.commitment, big.NewInt(1_000_003+int64(i)), anyPending)
			}
			return err
		})
		var refused *ledger.Revert
		switch {
		case ctx.Err() != nil:
		case errors.As(err, &refused): // nothing to claim yet
		case err != nil:
			s.say("the staker: %v", err)
		default:
			s.count(func(r *report) { r.Payments++ })
		}
	}
}

// sleep waits, unless ctx ends.
func sleep(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return context.Cause(ctx)
	case <-timer.C:
		return nil
	}
}
