package api

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/index"
	"github.com/muster-network/muster/view"
)

// A ProviderAccountDetail is a provider account that an address has a part in, with what there is in it.
type ProviderAccountDetail struct {
	Account     index.AccountParts    `json:"account" doc:"Which it is, and what the address is in it"`
	Commitments []ProvidedCommitment  `json:"commitments" nullable:"false" doc:"The commitments that it made, 64 at most"`
	Pledges     []uint64              `json:"pledges" nullable:"false" doc:"Those of them whose rewards count for what it can borrow, while credit holds a lien"`
	Live        *view.ProviderAccount `json:"live" doc:"Who is what in it, and the money that waits, of those commitments and in four tokens at most; null: see missing"`
	Missing     *Missing              `json:"missing" doc:"Why something could not be read; null: nothing is missing"`

	tokens []common.Address // of its income
}

// A ProvidedCommitment is one of a provider account's.
type ProvidedCommitment struct {
	ID    uint64 `json:"id" doc:"Its number"`
	State string `json:"state" doc:"open, active, failed or closed"`
}

// How much of a provider account is read.
const (
	mostProvided = 64
	mostIncomes  = 4
)

func (s *Server) providerAccounts(ctx context.Context, in *accountPage) (*bodyOf[List[ProviderAccountDetail]], error) {
	in.Limit = min(in.Limit, liveItems)
	out, err := pageBy(ctx, s, &in.Paging, func(v *index.View, p index.Page) ([]ProviderAccountDetail, error) {
		accounts, err := v.ProviderAccountsOf(in.lower(), p)
		if err != nil {
			return nil, err
		}
		all := make([]ProviderAccountDetail, len(accounts))
		for i, a := range accounts {
			if all[i], err = providerAccountOf(v, a); err != nil {
				return nil, err
			}
		}
		return all, nil
	}, func(d *ProviderAccountDetail) uint64 { return d.Account.Place })
	if err != nil {
		return nil, err
	}
	var together gathering
	for i := range out.Body.Items {
		one := &out.Body.Items[i]
		together.read(func() error {
			live, err := s.readProviderAccount(ctx, out.Body.AsOf, one)
			if one.Missing = s.missing(err); err == nil {
				one.Live = &live
			}
			return nil
		})
	}
	return out, together.wait()
}

// providerAccountOf is what the index says of a provider account.
func providerAccountOf(v *index.View, a index.AccountParts) (d ProviderAccountDetail, err error) {
	d = ProviderAccountDetail{Account: a, Commitments: []ProvidedCommitment{}}
	provided, err := v.Commitments(a.Address, "", index.Page{Limit: mostProvided})
	if err != nil {
		return d, err
	}
	for _, c := range provided {
		d.Commitments = append(d.Commitments, ProvidedCommitment{c.ID, c.State})
	}
	tokens, err := v.TokensOf(a.Address, mostIncomes)
	if err != nil {
		return d, err
	}
	for _, token := range tokens {
		d.tokens = append(d.tokens, common.HexToAddress(token))
	}
	d.Pledges, err = v.PledgesOf(a.Address)
	return d, err
}

func (s *Server) readProviderAccount(ctx context.Context, at AsOf, d *ProviderAccountDetail) (view.ProviderAccount, error) {
	ids := make([]uint64, len(d.Commitments))
	for i, c := range d.Commitments {
		ids[i] = c.ID
	}
	return liveRead(ctx, s, at, "provider account "+d.Account.Address, func(ctx context.Context, c *ledger.Client) (view.ProviderAccount, error) {
		return view.ReadProviderAccount(ctx, c, common.HexToAddress(d.Account.Address), ids, d.tokens)
	})
}
