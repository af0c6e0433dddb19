package api

import (
	"context"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/index"
	"github.com/muster-network/muster/view"
)

// AccountVotes is what an account has to vote with.
type AccountVotes struct {
	AsOf    AsOf        `json:"asOf"`
	Address string      `json:"address" doc:"The account's address, in lower case"`
	Live    *view.Votes `json:"live" doc:"What it can vote with; null: there is no DAO, or see missing"`
	Missing *Missing    `json:"missing" doc:"Why something could not be read; null: nothing is missing"`
}

func (s *Server) votes(ctx context.Context, in *AddressInput) (*bodyOf[AccountVotes], error) {
	v := AccountVotes{Address: in.lower()}
	var commitments []uint64
	at, err := s.view(ctx, func(v *index.View) (err error) {
		commitments, err = stakedBehind(v, in.lower())
		return err
	})
	if err != nil {
		return nil, err
	}
	v.AsOf = at
	if !s.config.Deployment.HasDAO() {
		return &bodyOf[AccountVotes]{v}, nil
	}
	votes, err := s.readVotes(ctx, at, v.Address, commitments)
	if v.Missing = s.missing(err); err == nil {
		v.Live = &votes
	}
	return &bodyOf[AccountVotes]{v}, nil
}

// stakedBehind are the commitments that an account may have stake behind, in ascending order: the first that it provides,
// and the first that it has delegated to.
func stakedBehind(v *index.View, account string) (ids []uint64, err error) {
	first := index.Page{Limit: index.MaxPage}
	provided, err := v.Commitments(account, "", first)
	if err != nil {
		return nil, err
	}
	delegated, err := v.DelegationsOf(account, first)
	if err != nil {
		return nil, err
	}
	for _, c := range provided {
		ids = append(ids, c.ID)
	}
	for _, d := range delegated {
		ids = append(ids, d.Commitment)
	}
	slices.Sort(ids)
	return slices.Compact(ids), nil
}

func (s *Server) readVotes(ctx context.Context, at AsOf, account string, commitments []uint64) (view.Votes, error) {
	dao, err := s.readDAO(ctx, at)
	if err != nil {
		return view.Votes{}, err
	}
	var council *view.Council
	if s.config.Deployment.HasCouncil() {
		read, err := s.readCouncil(ctx, at)
		if err != nil {
			return view.Votes{}, err
		}
		council = &read
	}
	return liveRead(ctx, s, at, "votes of "+account, func(ctx context.Context, c *ledger.Client) (view.Votes, error) {
		return view.ReadVotes(ctx, c, common.HexToAddress(account), commitments, dao, council)
	})
}
