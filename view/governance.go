//go:build !js

package view

import (
	"context"
	"encoding/json"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/muster-network/muster/chain/govern"
	"github.com/muster-network/muster/chain/ledger"
)

// Governance is the rules of money, who may change what, and what they have scheduled. Rules have
// the form of files of rules ([ledger.StakingParameters.ReadRules]); times are in seconds since 1970,
// delays in seconds.
type Governance struct {
	Block        uint64          `json:"block"`
	Time         int64           `json:"time"` // of the block
	Epoch        uint64          `json:"epoch"`
	Rules        json.RawMessage `json:"rules"` // of this epoch
	Next         json.RawMessage `json:"next"`  // from the next epoch on
	Reserve      Reserve         `json:"reserve"`
	Timelock     common.Address  `json:"timelock"` // of the DAO, which has a delay of its own; zero: there is no DAO
	Treasury     common.Address  `json:"treasury"`
	NextTreasury common.Address  `json:"nextTreasury"` // from the next epoch on
	Paused       bool            `json:"paused"`
	Members      []Member        `json:"members"`
	Scheduled    []Scheduled     `json:"scheduled"`
	Altered      []string        `json:"altered"` // what an admin has changed about the authority itself
	Unknown      []string        `json:"unknown"` // what cannot be known: the node has thrown old events away

	State   govern.State   `json:"-"` // what members and schedules were made from
	Fields  []ledger.Field `json:"-"` // the rules, one by one
	Changes ledger.Changes `json:"-"` // from Rules to Next
}

// Member is an account that has a role, or will have it.
type Member struct {
	Role      string         `json:"role"`
	Account   common.Address `json:"account"`
	Since     int64          `json:"since"`
	Delay     int64          `json:"delay"`
	NextDelay int64          `json:"nextDelay"` // the delay from Changes on, unless that is 0
	Changes   int64          `json:"changes"`
}

// Scheduled is an operation that waits to be performed.
type Scheduled struct {
	Operation common.Hash    `json:"operation"`
	What      string         `json:"what"`
	By        common.Address `json:"by"`
	Ready     int64          `json:"ready"`
	Lapses    int64          `json:"lapses"`
	To        common.Address `json:"to"`
	Data      hexutil.Bytes  `json:"data"`
}

// ReadGovernance reads rules, roles and schedules.
func ReadGovernance(ctx context.Context, c *ledger.Client, how govern.Reading) (g Governance, err error) {
	if g.State, err = govern.Of(c).Read(ctx, how); err != nil {
		return g, err
	}
	if g.Epoch, err = c.CurrentEpoch(ctx); err != nil {
		return g, err
	}
	rules, err := c.ParametersAt(ctx, g.Epoch)
	if err != nil {
		return g, err
	}
	planned, err := c.ParametersAt(ctx, g.Epoch+1)
	if err != nil {
		return g, err
	}
	if g.Reserve, err = ReadReserve(ctx, c); err != nil {
		return g, err
	}
	if g.Treasury, err = c.TreasuryAt(ctx, g.Epoch); err != nil {
		return g, err
	}
	if g.NextTreasury, err = c.TreasuryAt(ctx, g.Epoch+1); err != nil {
		return g, err
	}
	if g.Paused, err = c.Paused(ctx); err != nil {
		return g, err
	}
	if g.Rules, err = rules.RulesJSON(); err != nil {
		return g, err
	}
	if g.Next, err = planned.RulesJSON(); err != nil {
		return g, err
	}
	g.Fields, g.Changes = rules.Fields(), rules.Changes(planned)
	g.Timelock = c.Deployment.Timelock
	g.Block, g.Time = g.State.Block.Number, g.State.Block.Time.Unix()
	g.Altered, g.Unknown = append([]string{}, g.State.Altered...), append([]string{}, g.State.Unknown...)
	g.Members, g.Scheduled = []Member{}, []Scheduled{}
	for _, m := range g.State.Members {
		g.Members = append(g.Members, memberOf(m))
	}
	for _, s := range g.State.Scheduled {
		g.Scheduled = append(g.Scheduled, Scheduled{
			s.ID, s.What, s.By, s.Ready.Unix(), s.Ready.Add(govern.ScheduleLife).Unix(), s.To, s.Data,
		})
	}
	return g, nil
}

func memberOf(m govern.Member) Member {
	out := Member{Role: m.Role.String(), Account: m.Account, Since: m.Since.Unix(), Delay: int64(m.Delay.Seconds())}
	if !m.Changes.IsZero() {
		out.NextDelay, out.Changes = int64(m.NextDelay.Seconds()), m.Changes.Unix()
	}
	return out
}
