package api

import (
	"context"

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
	AsOf     AsOf             `json:"asOf"`
	Address  string           `json:"address" doc:"The account's address, in lower case"`
	Live     *view.CreditPart `json:"live" doc:"What it owes and can borrow, if it is a provider account, or what it has lent; null: there is no credit, or see missing"`
	Requests []QueuedRequest  `json:"requests" nullable:"false" doc:"Its requests that wait in the queues of the pools, 20 at most"`
	Leases   []uint64         `json:"leases" nullable:"false" doc:"Leases whose income counts for what it can borrow: 64 at most, in the order in which a loan has to name them"`
	Missing  *Missing         `json:"missing" doc:"Why something could not be read; null: nothing is missing"`
}

// A BorrowerDetail is a provider account that borrows, or did.
type BorrowerDetail struct {
	Borrower index.Borrower      `json:"borrower" doc:"How its loans came and went"`
	Live     *view.CreditAccount `json:"live" doc:"What it owes and can borrow now; null: see missing"`
	Missing  *Missing            `json:"missing" doc:"Why something could not be read; null: nothing is missing"`
}

func (s *Server) registerCredit(api huma.API) {
	get(api, "credit", "/credit", "credit", "The pools that lend to providers", s.credit)
	get(api, "credit-loans", "/credit/loans", "credit", "Provider accounts that borrow or did, in the order in which they began: at most 20 on a page", s.loans)
	get(api, "credit-requests", "/credit/requests", "credit", "Lenders who wait to leave a pool, the first one first", s.requests)
	get(api, "account-credit", "/accounts/{address}/credit", "credit", "What an account has lent, or as a provider account owes and can borrow", s.accountCredit)
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
	a := AccountCredit{Address: in.lower(), Requests: []QueuedRequest{}, Leases: []uint64{}}
	if !s.hasCredit() {
		var err error
		a.AsOf, err = s.view(ctx, func(*index.View) error { return nil })
		return &bodyOf[AccountCredit]{a}, err
	}
	var waiting []queued
	var err error
	a.AsOf, err = s.view(ctx, func(v *index.View) (err error) {
		if waiting, err = s.waitingOf(v, a.Address); err != nil {
			return err
		}
		a.Leases, err = s.lendableLeases(v, a.Address)
		return err
	})
	if err != nil {
		return nil, err
	}
	pools, err := s.readPools(ctx, a.AsOf)
	for _, q := range waiting {
		a.Requests = append(a.Requests, s.requestNow(q, pools, err))
	}
	if a.Missing = s.missing(err); err != nil {
		return &bodyOf[AccountCredit]{a}, nil
	}
	part, err := s.readPart(ctx, a.AsOf, pools, a.Address, a.Leases)
	if a.Missing = s.missing(err); err == nil {
		a.Live = &part
	}
	return &bodyOf[AccountCredit]{a}, nil
}

// readPart reads an account's part in the pools. leases are those whose income counts.
func (s *Server) readPart(ctx context.Context, at AsOf, pools view.CreditPools, account string, leases []uint64) (view.CreditPart, error) {
	return liveRead(ctx, s, at, "credit of "+account, func(ctx context.Context, c *ledger.Client) (view.CreditPart, error) {
		return pools.ReadPart(ctx, c, common.HexToAddress(account), leases)
	})
}

// What the credit contract takes of leases: how many a loan names, and how much of a day's price a bad day may refund.
const (
	mostLeases      = 64
	mostLeaseCapBps = 5_000
)

// lendableLeases are those against whose income a provider can borrow.
func (s *Server) lendableLeases(v *index.View, provider string) ([]uint64, error) {
	return v.EarningLeases(provider, lower(s.config.Deployment.Stablecoin), mostLeaseCapBps, mostLeases)
}

func (s *Server) loans(ctx context.Context, in *Paging) (*bodyOf[List[BorrowerDetail]], error) {
	in.Limit = min(in.Limit, liveItems)
	leases := map[string][]uint64{}
	out, err := pageBy(ctx, s, in, func(v *index.View, p index.Page) ([]BorrowerDetail, error) {
		borrowers, err := v.Borrowers(p)
		all := make([]BorrowerDetail, len(borrowers))
		for i, b := range borrowers {
			all[i].Borrower = b
			if leases[b.Account], err = s.lendableLeases(v, b.Account); err != nil {
				return nil, err
			}
		}
		return all, err
	}, func(l *BorrowerDetail) uint64 { return l.Borrower.Place })
	if err != nil || len(out.Body.Items) == 0 {
		return out, err
	}
	pools, err := s.readPools(ctx, out.Body.AsOf)
	var together gathering
	for i := range out.Body.Items {
		one := &out.Body.Items[i]
		if one.Missing = s.missing(err); err != nil {
			continue
		}
		together.read(func() error {
			part, err := s.readPart(ctx, out.Body.AsOf, pools, one.Borrower.Account, leases[one.Borrower.Account])
			if one.Missing = s.missing(err); err == nil {
				one.Live = part.Borrower
			}
			return nil
		})
	}
	return out, together.wait()
}
