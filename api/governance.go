package api

import (
	"context"

	"github.com/danielgtaylor/huma/v2"

	"github.com/muster-network/muster/chain/govern"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/index"
	"github.com/muster-network/muster/view"
)

// Governance is the rules, who may change them, and what is planned.
type Governance struct {
	AsOf    AsOf             `json:"asOf"`
	Rules   *Rules           `json:"rules" doc:"Of this epoch; null: the index has not read them"`
	Next    *Rules           `json:"next" doc:"Of the next epoch, as they are planned now"`
	Changes []Change         `json:"changes" nullable:"false" doc:"What differs between the two"`
	Live    *view.Governance `json:"live" doc:"Roles, and what is scheduled; null: see missing"`
	DAO     *view.DAO        `json:"dao" doc:"Votes and proposals; null: there is no DAO, or see missing"`
	Council *view.Council    `json:"council" doc:"Members, the newest election and open actions; null: no council is elected, or see missing"`
	Missing *Missing         `json:"missing" doc:"Why something could not be read; null: nothing is missing"`
}

// A Change is a rule that is going to be another.
type Change struct {
	Name string `json:"name" doc:"The rule, as in rules"`
	From string `json:"from" doc:"What it is"`
	To   string `json:"to" doc:"What it is going to be"`
}

func (s *Server) registerGovernance(api huma.API) {
	get(api, "governance", "/governance", "governance", "Rules, planned changes and roles", s.governance)
}

func (s *Server) governance(ctx context.Context, _ *nothing) (*bodyOf[Governance], error) {
	g := Governance{Changes: []Change{}}
	at, err := s.view(ctx, func(v *index.View) (err error) {
		epoch := s.clock.Epoch(v.AsOf().Block)
		if g.Rules, err = rulesAt(v, epoch); err != nil {
			return err
		}
		g.Next, err = rulesAt(v, epoch+1)
		return err
	})
	if err != nil {
		return nil, err
	}
	g.AsOf = at
	if g.Rules != nil && g.Next != nil {
		now := g.Rules.parameters()
		for _, c := range now.Changes(g.Next.parameters()) {
			g.Changes = append(g.Changes, Change{c.Name, c.From, c.To})
		}
	}
	live, err := liveRead(ctx, s, at, "governance", func(ctx context.Context, c *ledger.Client) (view.Governance, error) {
		return view.ReadGovernance(ctx, c, govern.Reading{Dir: s.config.Dir})
	})
	if g.Missing = s.missing(err); err == nil {
		g.Live = &live
	}
	if g.Missing == nil && s.config.Deployment.HasDAO() {
		dao, err := s.readDAO(ctx, at)
		if g.Missing = s.missing(err); err == nil {
			g.DAO = &dao
		}
	}
	if g.Missing == nil && s.config.Deployment.HasCouncil() {
		council, err := s.readCouncil(ctx, at)
		if g.Missing = s.missing(err); err == nil {
			g.Council = &council
		}
	}
	return &bodyOf[Governance]{g}, nil
}

func (s *Server) readDAO(ctx context.Context, at AsOf) (view.DAO, error) {
	return liveRead(ctx, s, at, "dao", func(ctx context.Context, c *ledger.Client) (view.DAO, error) {
		return view.ReadDAO(ctx, c, govern.Reading{Dir: s.config.Dir})
	})
}

func (s *Server) readCouncil(ctx context.Context, at AsOf) (view.Council, error) {
	return liveRead(ctx, s, at, "council", func(ctx context.Context, c *ledger.Client) (view.Council, error) {
		return view.ReadCouncil(ctx, c, nil)
	})
}
