package api

import (
	"context"
	"math/big"

	"github.com/danielgtaylor/huma/v2"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/index"
	"github.com/muster-network/muster/view"
)

// A Network is the deployment as a whole.
type Network struct {
	AsOf    AsOf          `json:"asOf"`
	Counts  Counts        `json:"counts"`
	Active  Active        `json:"active" doc:"The commitments that are active now"`
	Totals  Totals        `json:"totals"`
	Clock   Clock         `json:"clock"`
	Rules   *Rules        `json:"rules" doc:"Of this epoch; null: the index has not read them"`
	Next    *Rules        `json:"next" doc:"Of the next epoch, as they are planned now"`
	Yield   Yield         `json:"yield" doc:"Net yield of the stake of all commitments in the last settled epochs"`
	Reserve *view.Reserve `json:"reserve" doc:"What rewards are paid from; null: see missing"`
	Missing *Missing      `json:"missing" doc:"Why something could not be read; null: nothing is missing"`
}

// Counts are how many there are in each state.
type Counts struct {
	Commitments map[string]uint64 `json:"commitments" nullable:"false" doc:"By state: open, active, failed or closed"`
	Offers      map[string]uint64 `json:"offers" nullable:"false" doc:"By state: open, paused or closed"`
	Leases      map[string]uint64 `json:"leases" nullable:"false" doc:"By state: ordered, running, ended, returned or cancelled"`
	Watchers    map[string]uint64 `json:"watchers" nullable:"false" doc:"By state: listed or resigned"`
}

// Active is what the active commitments have together.
type Active struct {
	Commitments int    `json:"commitments" doc:"How many there are"`
	Units       int    `json:"units" doc:"Their units"`
	Leased      int    `json:"leased" doc:"Of those, leased"`
	Bond        string `json:"bond" doc:"Their providers' bonds, in wei of FLT"`
	Pool        string `json:"pool" doc:"Stake delegated to them, in wei of FLT"`
}

// Totals are amounts since the beginning, in wei of FLT.
type Totals struct {
	Delegated   string `json:"delegated" doc:"Stake that came in, in wei of FLT"`
	Withdrawn   string `json:"withdrawn" doc:"Stake that was taken out, in wei of FLT"`
	Funded      string `json:"funded" doc:"What the reserve of rewards was given, in wei of FLT"`
	Rewards     string `json:"rewards" doc:"Rewards of settled epochs, in wei of FLT"`
	Claimed     string `json:"claimed" doc:"Of the rewards, paid out, in wei of FLT"`
	Forfeited   string `json:"forfeited" doc:"Rewards lost to faults, in wei of FLT"`
	Fees        string `json:"fees" doc:"To those who settled, in wei of FLT"`
	OpeningFees string `json:"openingFees" doc:"To those who opened challenges, in wei of FLT"`
	Collected   string `json:"collected" doc:"Fees, bounties and the treasury's parts that were paid out, in wei of FLT"`
	Slashed     string `json:"slashed" doc:"Stake that was taken, in wei of FLT"`
	Burned      string `json:"burned" doc:"Of what was slashed, burned, in wei of FLT"`
	Bounties    string `json:"bounties" doc:"Of what was slashed, to those who settled, in wei of FLT"`
	GivenBack   string `json:"givenBack" doc:"Of what was slashed, given back, forfeited rewards included, in wei of FLT"`
}

func totalsOf(all map[string]string) Totals {
	of := func(what string) string {
		if amount, ok := all[what]; ok {
			return amount
		}
		return "0"
	}
	return Totals{
		Delegated: of("delegated"), Withdrawn: of("withdrawn"), Funded: of("funded"), Rewards: of("rewards"), Claimed: of("claimed"),
		Forfeited: of("forfeited"), Fees: of("fees"), OpeningFees: of("opening fees"), Collected: of("collected"), Slashed: of("slashed"),
		Burned: of("burned"), Bounties: of("bounties"), GivenBack: of("given back"),
	}
}

func (s *Server) registerNetwork(api huma.API) {
	get(api, "network", "/network", "site", "Everything together", s.network)
}

func (s *Server) network(ctx context.Context, _ *nothing) (*bodyOf[Network], error) {
	var (
		n      Network
		epochs []index.EpochSum
		millis uint64
	)
	at, err := s.view(ctx, func(v *index.View) (err error) {
		counts, err := v.Counts()
		if err != nil {
			return err
		}
		n.Counts = countsOf(counts)
		stakes, err := v.ActiveStakes()
		if err != nil {
			return err
		}
		n.Active = activeOf(stakes)
		totals, err := v.Totals()
		if err != nil {
			return err
		}
		n.Totals = totalsOf(totals)
		if millis, err = s.blockMillis(v); err != nil {
			return err
		}
		if epochs, err = v.EpochSums(nil, yieldEpochs); err != nil {
			return err
		}
		epoch := s.clock.Epoch(v.AsOf().Block)
		if n.Rules, err = rulesAt(v, epoch); err != nil {
			return err
		}
		n.Next, err = rulesAt(v, epoch+1)
		return err
	})
	if err != nil {
		return nil, err
	}
	n.AsOf, n.Clock = at, s.clockAt(at, millis)
	n.Yield = networkYield(epochs, n.Active, s.clock.EpochBlocks*millis)
	reserve, err := liveRead(ctx, s, at, "reserve", func(ctx context.Context, c *ledger.Client) (view.Reserve, error) { return view.ReadReserve(ctx, c) })
	if n.Missing = s.missing(err); err == nil {
		n.Reserve = &reserve
	}
	return &bodyOf[Network]{n}, nil
}

func countsOf(all []index.Count) Counts {
	c := Counts{map[string]uint64{}, map[string]uint64{}, map[string]uint64{}, map[string]uint64{}}
	of := map[string]map[string]uint64{"commitment": c.Commitments, "offer": c.Offers, "lease": c.Leases, "watcher": c.Watchers}
	for _, one := range all {
		of[one.Of][one.State] = one.Number
	}
	return c
}

func activeOf(all []index.Capacity) Active {
	a := Active{Commitments: len(all)}
	bond, pool := new(big.Int), new(big.Int)
	for _, c := range all {
		a.Units += c.Units
		a.Leased += c.Leased
		bond.Add(bond, number(c.Bond))
		pool.Add(pool, number(c.Pool))
	}
	a.Bond, a.Pool = bond.String(), pool.String()
	return a
}

// networkYield holds what all commitments earned against the stake that is active now.
func networkYield(epochs []index.EpochSum, active Active, epochMillis uint64) Yield {
	stake := sum(active.Bond, active.Pool)
	var parts []yieldPart
	for _, e := range epochs {
		parts = append(parts, yieldPart{e.Epoch, number(e.ToStake), stake, number(e.Slashed), stake})
	}
	return yieldOf(parts, ofNow, epochMillis)
}
