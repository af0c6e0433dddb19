package view

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
)

// Programme is a sponsor's programme, and what it pays for.
type Programme struct {
	Address     string     `json:"address"`
	Owner       string     `json:"owner"`
	Token       Token      `json:"token"`
	Available   ledger.Wei `json:"available"` // in no grant, in smallest units
	Expiry      Time       `json:"expiry"`
	ShareBps    uint64     `json:"shareBps"`    // of a lease's price
	Highest     Price      `json:"highest"`     // that it pays a provider nobody vouches for, for a compute unit
	Certificate string     `json:"certificate"` // the kind that is asked for; empty: none
	Region      string     `json:"region"`      // empty: any
	FirstLease  bool       `json:"firstLease"`
	Listed      bool       `json:"listed"`
}

// ReadProgramme reads a programme.
func ReadProgramme(ctx context.Context, c *ledger.Client, address common.Address) (Programme, error) {
	p, err := c.Programme(ctx, address)
	if err != nil {
		return Programme{}, err
	}
	token, err := c.TokenAt(ctx, p.Token)
	if err != nil {
		return Programme{}, err
	}
	return Programme{
		Address: p.Address.Hex(), Owner: p.Owner.Hex(), Token: Token{token}, Available: ledger.Wei{Int: p.Available}, Expiry: Time(p.Expiry),
		ShareBps: p.ShareBps, Highest: priceOf(token, p.HighestRate), Certificate: SiteText(p.Certificate[:]), Region: SiteText(p.Region[:]),
		FirstLease: p.FirstLease, Listed: p.Listed,
	}, nil
}

// ListProgrammes reads all programmes, the oldest first; with an owner, those of that account. progress counts blocks and
// may be nil.
func ListProgrammes(ctx context.Context, c *ledger.Client, owner common.Address, progress chain.Progress) ([]Programme, error) {
	addresses, err := c.Programmes(ctx, owner, progress)
	if err != nil {
		return nil, err
	}
	all := []Programme{}
	for _, address := range addresses {
		p, err := ReadProgramme(ctx, c, address)
		if errors.Is(err, ledger.ErrNotMuster) { // somebody else's token is none
			continue
		}
		if err != nil {
			return nil, err
		}
		all = append(all, p)
	}
	return all, nil
}
