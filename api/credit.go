package api

import (
	"context"
	"strings"

	"github.com/danielgtaylor/huma/v2"
	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/index"
	"github.com/muster-network/muster/view"
)

// Credit is the pools that lend to providers.
type Credit struct {
	AsOf    AsOf              `json:"asOf"`
	Pools   []view.CreditPool `json:"pools" nullable:"false" doc:"The pool that lends FLT against rewards, and the one that lends the stablecoin against lease income; empty: there is no credit, or see missing"`
	Missing *Missing          `json:"missing" doc:"Why something could not be read; null: nothing is missing"`
}

// AccountCredit is what an account has to do with credit.
type AccountCredit struct {
	AsOf    AsOf             `json:"asOf"`
	Address string           `json:"address" doc:"The account's address, in lower case"`
	Leases  []uint64         `json:"leases" nullable:"false" doc:"Leases whose income counts for what it can borrow: at most 64, in the order in which a loan has to name them"`
	Live    *view.CreditPart `json:"live" doc:"What it owes and can borrow, if it is a provider account, or what it has lent; null: there is no credit, or see missing"`
	Missing *Missing         `json:"missing" doc:"Why something could not be read; null: nothing is missing"`
}

func (s *Server) registerCredit(api huma.API) {
	get(api, "credit", "/credit", "credit", "The pools that lend to providers", s.credit)
	get(api, "account-credit", "/accounts/{address}/credit", "credit", "What an account has lent, or as a provider account owes and can borrow", s.accountCredit)
}

// What the credit contract takes of leases: how many a loan names, and how much of a day's price a bad day may refund.
const (
	mostLeases      = 64
	mostLeaseCapBps = 5_000
)

// lendableLeases are those against whose income a provider can borrow.
func (s *Server) lendableLeases(v *index.View, provider string) ([]uint64, error) {
	return v.EarningLeases(provider, strings.ToLower(s.config.Deployment.Stablecoin.Hex()), mostLeaseCapBps, mostLeases)
}

func (s *Server) hasCredit() bool { return s.config.Deployment.Credit != common.Address{} }

func (s *Server) credit(ctx context.Context, _ *nothing) (*bodyOf[Credit], error) {
	c := Credit{Pools: []view.CreditPool{}}
	var err error
	if c.AsOf, err = s.view(ctx, func(*index.View) error { return nil }); err != nil {
		return nil, err
	}
	if !s.hasCredit() {
		return &bodyOf[Credit]{c}, nil
	}
	pools, err := s.readPools(ctx, c.AsOf)
	if c.Missing = s.missing(err); err == nil {
		c.Pools = pools.List()
	}
	return &bodyOf[Credit]{c}, nil
}

func (s *Server) readPools(ctx context.Context, at AsOf) (view.CreditPools, error) {
	return liveRead(ctx, s, at, "pools of credit", view.ReadCreditPools)
}

func (s *Server) accountCredit(ctx context.Context, in *AddressInput) (*bodyOf[AccountCredit], error) {
	a := AccountCredit{Address: in.lower(), Leases: []uint64{}}
	var err error
	a.AsOf, err = s.view(ctx, func(v *index.View) (err error) {
		a.Leases, err = s.lendableLeases(v, a.Address)
		return err
	})
	if err != nil {
		return nil, err
	}
	if !s.hasCredit() {
		return &bodyOf[AccountCredit]{a}, nil
	}
	part, err := s.readPart(ctx, a.AsOf, a.Address, a.Leases)
	if a.Missing = s.missing(err); err == nil {
		a.Live = &part
	}
	return &bodyOf[AccountCredit]{a}, nil
}

// readPart reads an account's part in the pools. leases are those whose income counts.
func (s *Server) readPart(ctx context.Context, at AsOf, account string, leases []uint64) (view.CreditPart, error) {
	pools, err := s.readPools(ctx, at)
	if err != nil {
		return view.CreditPart{}, err
	}
	return liveRead(ctx, s, at, "credit of "+account, func(ctx context.Context, c *ledger.Client) (view.CreditPart, error) {
		return pools.ReadPart(ctx, c, common.HexToAddress(account), leases)
	})
}
