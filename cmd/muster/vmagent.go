package main

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"math/big"
	"math/rand/v2"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/agent/api"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/host/attest"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/outward"
	"github.com/muster-network/muster/internal/text"
	"github.com/muster-network/muster/lease/control"
	"github.com/muster-network/muster/lease/rent"
)

// agentAccess says which company rents for the person at the terminal, if one
// does.
type agentAccess struct{ agent, apiKey string }

func (f *agentAccess) register(cmd *cobra.Command) {
	flags := cmd.Flags()
	flags.StringVar(&f.agent, "agent", "", "URL of a company that rents for you, in place of a wallet and a node")
	flags.StringVar(&f.apiKey, "api-key", "", "file with the company's key for you (default AGENT_API_KEY in the environment)")
}

// market is the way to the agent.
func (f *agentAccess) market() (*api.Market, error) {
	key, err := secretOf(f.apiKey, "AGENT_API_KEY", "agent's key")
	if err != nil {
		return nil, err
	}
	client, err := api.NewClient(f.agent, key)
	if err != nil {
		return nil, err
	}
	return &api.Market{Client: client}, nil
}

// throughAgent rents by way of an agent. What hosts are asked goes there without
// it: the agent signs for a key that stays here.
func (f *rentFlags) throughAgent(cmd *cobra.Command, book *rent.Book, do func(*rent.Renter) error) error {
	market, err := f.market()
	if err != nil {
		return err
	}
	about, err := market.About(cmd.Context())
	if err != nil {
		return err
	}
	return do(&rent.Renter{
		Book: book, Chain: market, Deployment: deploymentOf(about), Dialer: outward.Dialer(f.private), Sign: market.Sign,
	})
}

// deploymentOf is as much of a deployment as its renters need.
func deploymentOf(a api.About) ledger.Deployment {
	return ledger.Deployment{ChainID: a.ChainID, Market: a.Market, Profile: a.Profile}
}

// rentByAgent has an agent order a machine, and waits until it answers.
func (f *createFlags) rentByAgent(cmd *cobra.Command) error {
	ctx := cmd.Context()
	book, err := f.book()
	if err != nil {
		return err
	}
	return f.throughAgent(cmd, book, func(r *rent.Renter) error {
		market := r.Chain.(*api.Market)
		about, err := market.About(ctx)
		if err != nil {
			return err
		}
		m, err := f.begun(cmd, r, market, about)
		if err != nil {
			return err
		}
		market.Want = api.Want{Offer: f.offer, Units: m.Units, Class: f.want.Class, Region: f.want.Region}
		if f.most.set {
			market.Want.MaxPrice = f.most.Price.String()
		}
		market.Taken = func(l api.Lease) { takeHost(m, l) }
		r.Say = tellSteps(cmd)
		if err := r.Create(ctx, m, rent.Order{MaxRate: new(big.Int)}, market, nil); err != nil {
			if errors.Is(err, rent.ErrRejected) {
				err = errors.Join(err, r.Book.Remove(m.Name))
			}
			return err
		}
		return print(cmd, m, func(w io.Writer) error {
			return rows(w, "machine", m.Name, "lease", fmt.Sprint(m.Lease), "ssh", m.SSH, "user", m.User, "log in", "muster vm ssh "+m.Name)
		})
	})
}

// takeHost notes where the host of a machine is that an agent has rented.
func takeHost(m *rent.Machine, l api.Lease) {
	m.Offer, m.Host = l.Offer, attest.Endpoint{URL: l.HostURL, Key: l.TLSKey}
}

// begun is the machine that was begun under this name, or a new one. What it
// costs is asked about before.
func (f *createFlags) begun(cmd *cobra.Command, r *rent.Renter, market *api.Market, about api.About) (*rent.Machine, error) {
	ctx := cmd.Context()
	if f.name != "" {
		m, err := r.Book.Find(f.name)
		switch {
		case err == nil && m.HostKey != "":
			return nil, hint.Add(fmt.Errorf("%w: %s", rent.ErrTaken, f.name), "choose another name, or delete it: muster vm delete %s", f.name)
		case err == nil:
			fmt.Fprintf(cmd.ErrOrStderr(), "going on with %s, which was begun before\n", m.Name)
			l, err := market.LeaseOf(ctx, m.Spec.Hash())
			if p, ok := errors.AsType[*api.Problem](err); ok && p.Status == 404 { // it was not ordered yet
				return m, nil
			}
			takeHost(m, l)
			return m, err
		case !errors.Is(err, rent.ErrNoMachine):
			return nil, err
		}
	}
	sp, data, err := f.spec(cmd, r.Deployment)
	if err != nil {
		return nil, err
	}
	if f.name == "" {
		if f.name, err = r.Book.FreeName(rand.IntN); err != nil {
			return nil, err
		}
	}
	sp.Hostname = cmp.Or(f.hostname, strings.NewReplacer(".", "-", "_", "-").Replace(f.name))
	if err := sp.Check(); err != nil {
		return nil, err
	}
	balance, err := market.Balance(ctx)
	if err != nil {
		return nil, err
	}
	o, err := f.chooseRented(cmd, market)
	if err != nil {
		return nil, err
	}
	f.offer = o.Offer
	fmt.Fprintf(cmd.ErrOrStderr(), "machine %s: %s\noffer %d: a unit of speed class %d in %s costs %s %s a month, %s an hour\n%d cents are prepaid\n",
		f.name, shortImage(f.image), o.Offer, o.Class, o.Region, o.PerMonth, about.Token, o.PerHour, balance.Unspent)
	if err := agree(cmd, f.yes, fmt.Sprintf("order %s?", text.Count(f.want.Units, "unit"))); err != nil {
		return nil, err
	}
	return &rent.Machine{
		Name: f.name, ChainID: about.ChainID, Market: about.Market, Renter: about.Renter, Units: f.want.Units, Spec: *sp, Data: data, Ordered: time.Now().UTC(),
	}, nil
}

// chooseRented is the offer that was named, or else the cheapest that fits and
// that any payment pays for. The agent looks at the highest price.
func (f *createFlags) chooseRented(cmd *cobra.Command, market *api.Market) (api.Offer, error) {
	all, err := market.Offers(cmd.Context())
	if err != nil {
		return api.Offer{}, err
	}
	for _, o := range all {
		if f.offer == o.Offer || f.offer == 0 && o.Young && o.Units >= f.want.Units && o.Class >= f.want.Class && (f.want.Region == "" || strings.EqualFold(f.want.Region, o.Region)) {
			return o, nil
		}
	}
	return api.Offer{}, hint.Add(errors.New("no offer fits"), "ask for less; what you have paid long ago pays for any --offer")
}

// rented is a machine as its host and the agent say it is.
type rented struct {
	Name   string         `json:"name"`
	Lease  api.Lease      `json:"lease"`
	Status control.Status `json:"machine"`
}

// showRented shows a machine that an agent rents.
func (f *rentFlags) showRented(cmd *cobra.Command, name string) error {
	return f.machine(cmd, name, func(m *rent.Machine, c *control.Client, _ *ledger.Client) error {
		market, err := f.market()
		if err != nil {
			return err
		}
		l, err := market.LeaseOf(cmd.Context(), m.Spec.Hash())
		if err != nil {
			return err
		}
		s, err := c.Status(cmd.Context())
		if err != nil {
			return err
		}
		if err := f.noteStatus(m, s); err != nil {
			return err
		}
		return print(cmd, rented{name, l, s}, func(w io.Writer) error {
			cells := []string{"machine", fmt.Sprintf("%s, %s", m.Name, s.State)}
			if s.Detail != "" {
				cells = append(cells, wrapped("", s.Detail)...)
			}
			return rows(w, append(cells, "lease", fmt.Sprintf("%d, %s", l.Lease, l.OnChain), "price", l.PerHour+" an hour", "", l.PerMonth+" a month",
				"image", cmp.Or(s.Image, m.Spec.Image.Name), "ssh", s.SSH, "user", s.User)...)
		})
	})
}

// by is who sends what a machine of the renter's needs on chain: an agent, or
// the wallet.
func by(r *rent.Renter, s *ledger.Sender) rent.Mover {
	if market, ok := r.Chain.(*api.Market); ok {
		return market
	}
	return s
}

// moveByAgent has an agent rent a machine through another offer, and moves a
// machine there, or goes on with that.
func (f *moveFlags) moveByAgent(cmd *cobra.Command, name string, r *rent.Renter) error {
	market := r.Chain.(*api.Market)
	j, err := f.begunMove(cmd, r, name)
	if err == nil && j == nil {
		j, err = f.planByAgent(cmd, name, r, market)
	}
	if err != nil {
		return err
	}
	market.Want = api.Want{Offer: f.to, Units: j.New.Units}
	market.Taken = func(l api.Lease) { takeHost(&j.New, l) }
	return f.carryOut(cmd, r, j, rent.Order{MaxRate: new(big.Int)}, nil, nil)
}

// planByAgent shows what it costs, asks, and notes the move.
func (f *moveFlags) planByAgent(cmd *cobra.Command, name string, r *rent.Renter, market *api.Market) (*rent.Move, error) {
	ctx := cmd.Context()
	old, place, err := f.movable(cmd, name, r, nil)
	if err != nil {
		return nil, err
	}
	about, err := market.About(ctx)
	if err != nil {
		return nil, err
	}
	all, err := market.Offers(ctx)
	if err != nil {
		return nil, err
	}
	i := slices.IndexFunc(all, func(o api.Offer) bool { return o.Offer == f.to && o.Units >= old.Units })
	if i < 0 {
		return nil, hint.Add(fmt.Errorf("the agent cannot rent %s through offer %d", text.Count(old.Units, "unit"), f.to), "name another offer: muster vm offers")
	}
	o := all[i]
	fmt.Fprintf(cmd.ErrOrStderr(), "machine %s: from offer %d\nto offer %d: a unit of speed class %d in %s costs %s %s a month, %s an hour\n",
		name, old.Offer, o.Offer, o.Class, o.Region, o.PerMonth, about.Token, o.PerHour)
	if err := agree(cmd, f.yes, fmt.Sprintf("order %s?", text.Count(old.Units, "unit"))); err != nil {
		return nil, err
	}
	return r.Book.PlanMove(old, rent.Machine{Offer: o.Offer, Renter: about.Renter, Ordered: time.Now().UTC()}, place)
}

// endRented has an agent end the lease of a machine.
func (f *rentFlags) endRented(cmd *cobra.Command, name string, yes bool) error {
	book, err := f.book()
	if err != nil {
		return err
	}
	m, err := book.Find(name)
	if err != nil {
		return err
	}
	market, err := f.market()
	if err != nil {
		return err
	}
	if err := agree(cmd, yes, fmt.Sprintf("end the lease of %s, and lose its disk?", name)); err != nil {
		return err
	}
	l, err := market.EndOrder(cmd.Context(), m.Spec.Hash(), func(l api.Lease) {
		what := "the agent ends lease %d: that goes on if you do not wait\n"
		if l.OnChain == ledger.LeaseWaiting.String() {
			what = "lease %d waits for its machine: the agent ends it when it is confirmed, also if you do not wait\n"
		}
		fmt.Fprintf(cmd.ErrOrStderr(), what, l.Lease)
	})
	if err != nil {
		return err
	}
	if err := book.Remove(name); err != nil {
		return err
	}
	return print(cmd, map[string]any{"name": name, "lease": l.Lease}, func(w io.Writer) error {
		if l.State == "refused" {
			_, err := fmt.Fprintf(w, "%s is deleted: it was not rented, %s\n", name, l.Why)
			return err
		}
		_, err := fmt.Fprintf(w, "%s is deleted: lease %d is over\n", name, l.Lease)
		return err
	})
}
