package api

import (
	"context"
	"fmt"
	"strconv"
	"sync"

	"github.com/danielgtaylor/huma/v2"
	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/index"
	"github.com/muster-network/muster/view"
)

// An AccountDetail is an account with a page of its delegations.
type AccountDetail struct {
	AsOf        AsOf               `json:"asOf"`
	Address     string             `json:"address" doc:"The account's address, in lower case"`
	Provides    uint64             `json:"provides" doc:"How many commitments it provides, counted up to 200"`
	Balance     *view.Balance      `json:"balance" doc:"What it has, and what the staking contract owes it; null: see missing"`
	Owed        []view.Owed        `json:"owed" nullable:"false" doc:"What the market owes it, by token"`
	Delegations []DelegationDetail `json:"delegations" nullable:"false" doc:"Its stakes, by commitment: at most 20 on a page"`
	Next        string             `json:"next,omitempty" doc:"The cursor of more delegations; missing: these are all"`
	Missing     *Missing           `json:"missing" doc:"Why something could not be read; null: nothing is missing"`
}

// A DelegationDetail is an account's stake behind a commitment.
type DelegationDetail struct {
	Delegation index.Delegation `json:"delegation" doc:"How it came and went"`
	State      string           `json:"state" doc:"The commitment's: open, active, failed or closed"`
	Live       *view.Stake      `json:"live" doc:"What it is worth now, what can be claimed, what is on its way out; null: see missing"`
}

// A RentingAccount is an account that leases are paid from.
type RentingAccount struct {
	Account     index.Account       `json:"account" doc:"How its money came and went"`
	Live        *view.RenterAccount `json:"live" doc:"What is left, and what it pays; null: see missing"`
	SecondsLeft *uint64             `json:"secondsLeft" doc:"For how long the money lasts, as things are; null: nothing runs, or it is not known"`
	Missing     *Missing            `json:"missing" doc:"Why something could not be read; null: nothing is missing"`
}

// liveItems is how many things of a page are read from the contracts, each by itself.
const liveItems = 20

func (s *Server) registerAccounts(api huma.API) {
	get(api, "account", "/accounts/{address}", "accounts", "An account: its stakes, balances, and what it is owed", s.account)
	get(api, "account-renting", "/accounts/{address}/renting", "accounts", "The accounts that its leases are paid from: at most 20 on a page", s.renting)
	get(api, "account-grants", "/accounts/{address}/grants", "accounts", "Sponsors' grants to its accounts, the newest first: at most 20 on a page", s.grants)
	get(api, "account-providers", "/accounts/{address}/provider-accounts", "accounts", "Provider accounts that it owns, operates or has another part in: at most 20 on a page", s.providerAccounts)
	get(api, "account-votes", "/accounts/{address}/votes", "accounts", "What it has to vote with", s.votes)
	get(api, "account-events", "/accounts/{address}/events", "accounts", "Events about it, the newest first", func(ctx context.Context, in *accountPage) (*bodyOf[List[Event]], error) {
		return s.eventsAbout(ctx, &in.Paging, "account", in.lower())
	})
}

func (s *Server) account(ctx context.Context, in *accountPage) (*bodyOf[AccountDetail], error) {
	after, err := in.after()
	if err != nil {
		return nil, err
	}
	d := AccountDetail{Address: in.lower(), Owed: []view.Owed{}, Delegations: []DelegationDetail{}}
	limit := min(in.Limit, liveItems)
	var tokens []string
	at, err := s.view(ctx, func(v *index.View) error {
		provided, err := v.Commitments(d.Address, "", index.Page{Limit: index.MaxPage})
		if err != nil {
			return err
		}
		d.Provides = uint64(len(provided))
		if tokens, err = v.TokensOf(d.Address, liveItems); err != nil {
			return err
		}
		delegations, err := v.DelegationsOf(d.Address, index.Page{After: after, Limit: limit})
		if err != nil {
			return err
		}
		for _, one := range delegations {
			c, err := v.Commitment(one.Commitment)
			if err != nil {
				return err
			}
			d.Delegations = append(d.Delegations, DelegationDetail{Delegation: one, State: c.State})
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	d.AsOf = at
	if n := len(d.Delegations); n == limit {
		d.Next = in.next(d.Delegations[n-1].Delegation.Commitment)
	}
	d.Missing = s.missing(s.readAccount(ctx, &d, tokens))
	return &bodyOf[AccountDetail]{d}, nil
}

// readAccount reads what the contracts say of an account, all at once. It returns the first error.
func (s *Server) readAccount(ctx context.Context, d *AccountDetail, tokens []string) error {
	var together gathering
	address := common.HexToAddress(d.Address)
	together.read(func() error {
		balance, err := liveRead(ctx, s, d.AsOf, "balance of "+d.Address, func(ctx context.Context, c *ledger.Client) (view.Balance, error) {
			return view.ReadBalance(ctx, c, address)
		})
		if err == nil {
			d.Balance = &balance
		}
		return err
	})
	for i := range d.Delegations {
		one := &d.Delegations[i]
		id := one.Delegation.Commitment
		together.read(func() error {
			stake, err := liveRead(ctx, s, d.AsOf, fmt.Sprintf("stake of %s in %d", d.Address, id), func(ctx context.Context, c *ledger.Client) (view.Stake, error) {
				return view.ReadStake(ctx, c, id, address)
			})
			if err == nil {
				one.Live = &stake
			}
			return err
		})
	}
	owed := make([]*view.Owed, len(tokens))
	for i, token := range tokens {
		together.read(func() error {
			o, err := liveRead(ctx, s, d.AsOf, fmt.Sprintf("owed to %s in %s", d.Address, token), func(ctx context.Context, c *ledger.Client) (view.Owed, error) {
				return view.ReadOwed(ctx, c, address, common.HexToAddress(token))
			})
			if err == nil {
				owed[i] = &o
			}
			return err
		})
	}
	err := together.wait()
	for _, o := range owed {
		if o != nil {
			d.Owed = append(d.Owed, *o)
		}
	}
	return err
}

func (s *Server) renting(ctx context.Context, in *accountPage) (*bodyOf[List[RentingAccount]], error) {
	in.Limit = min(in.Limit, liveItems)
	out, err := pageBy(ctx, s, &in.Paging, func(v *index.View, p index.Page) ([]RentingAccount, error) {
		accounts, err := v.AccountsOf(in.lower(), p)
		all := make([]RentingAccount, len(accounts))
		for i, a := range accounts {
			all[i].Account = a
		}
		return all, err
	}, func(a *RentingAccount) uint64 { return a.Account.Place })
	if err != nil {
		return nil, err
	}
	var together gathering
	for i := range out.Body.Items {
		together.read(func() error {
			s.readRenting(ctx, out.Body.AsOf, &out.Body.Items[i])
			return nil
		})
	}
	return out, together.wait()
}

func (s *Server) readRenting(ctx context.Context, at AsOf, a *RentingAccount) {
	number, err := strconv.ParseUint(a.Account.Number, 10, 64)
	if err != nil {
		a.Missing = &Missing{"the account has a number that this server cannot read", []string{"ask the market contract"}}
		return
	}
	id := ledger.AccountID{Renter: common.HexToAddress(a.Account.Renter), Token: common.HexToAddress(a.Account.Token), Number: number}
	live, err := liveRead(ctx, s, at, fmt.Sprintf("renting of %s in %s, %d", id.Renter, id.Token, number), func(ctx context.Context, c *ledger.Client) (view.RenterAccount, error) {
		return view.ReadAccount(ctx, c, id)
	})
	if a.Missing = s.missing(err); err != nil {
		return
	}
	a.Live = &live
	if live.DryAt < ledger.Never && live.Runs() {
		left := uint64(max(0, int64(live.DryAt)-at.Time))
		a.SecondsLeft = &left
	}
}

// A gathering reads several things at once.
type gathering struct {
	wg    sync.WaitGroup
	mu    sync.Mutex
	first error
}

func (g *gathering) read(f func() error) {
	g.wg.Go(func() {
		if err := f(); err != nil {
			g.mu.Lock()
			defer g.mu.Unlock()
			if g.first == nil {
				g.first = err
			}
		}
	})
}

// wait returns the first error of those that there were.
func (g *gathering) wait() error {
	g.wg.Wait()
	return g.first
}
