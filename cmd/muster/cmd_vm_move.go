package main

import (
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/host/attest"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/text"
	"github.com/muster-network/muster/lease/rent"
	"github.com/muster-network/muster/view"
)

// moveFlags say where to move a machine.
type moveFlags struct {
	rentFlags
	to      uint64
	place   string
	number  uint64
	deposit moneyFlag
	yes     bool
}

func newVMMove() *cobra.Command {
	var f moveFlags
	cmd := named("move", "Move a machine to another offer", `Order a machine like this one through another offer, wait until it answers, stop
both, save the disk, bring it to the new one, compare, start that one, and end
the old lease once it answers SSH. From the order on until then the account pays
for both. The machine is off while its disk is on the way. It has another
address afterwards, and takes itself for a new one: cloud-init runs again
without your user data, and makes a new SSH key, which is named on chain.

If the command is broken off, run it again: it goes on. The snapshot stays in
the storage, and the old host keeps its disk for 72 hours.

`+aboutStorages, "  muster vm move web --to 7"+exampleSender("renter"), f.register, func(cmd *cobra.Command, name string, _ []string) error {
		if !f.given() {
			return hint.Add(errors.New("no account is given that pays"), "give --keystore or --signer")
		}
		return f.renter(cmd, func(r *rent.Renter, c *ledger.Client, s *ledger.Sender, signer wallet.Signer) error {
			return f.move(cmd, name, r, c, s, signer)
		})
	})
	flags := cmd.Flags()
	flags.Uint64Var(&f.to, "to", 0, "number of the offer")
	flags.StringVar(&f.place, "storage", "", "where the disk is saved on its way (default a folder in --data-dir)")
	registerAccountNumber(cmd, &f.number)
	flags.Var(&f.deposit, "deposit", "amount to pay into the account if it lacks money")
	flags.BoolVar(&f.yes, "yes", false, "do not ask before paying")
	require(flags, "to")
	return cmd
}

// move moves a machine, or goes on with that.
func (f *moveFlags) move(cmd *cobra.Command, name string, r *rent.Renter, c *ledger.Client, s *ledger.Sender, signer wallet.Signer) error {
	ctx := cmd.Context()
	j, err := r.Book.Move(name)
	if err != nil {
		return err
	}
	if j != nil && j.New.Offer != f.to {
		return hint.Add(fmt.Errorf("%s is on its way to offer %d", name, j.New.Offer), "run muster vm move %s --to %d to go on", name, j.New.Offer)
	}
	o, err := view.ReadOffer(ctx, c, f.to)
	if err != nil {
		return err
	}
	var sp view.Sponsorship
	if j == nil {
		if j, sp, err = f.plan(cmd, name, r, c, s, signer, o); err != nil {
			return err
		}
	} else {
		fmt.Fprintf(cmd.ErrOrStderr(), "going on with %s, which was begun before\n", j.Stage)
		if j.New.Lease == 0 {
			if sp, err = sponsorship(cmd, c, s, o, j.New.Units, f.number); err != nil {
				return err
			}
		}
	}
	storage, _, err := f.storage(j.Storage)
	if err != nil {
		return err
	}
	order := rent.Order{Version: o.Version, Number: f.number, MaxRate: o.Price.Rate.Int}
	if j.New.Lease == 0 {
		if order.LeastSponsored, err = sp.Permit(ctx, s); err != nil {
			return err
		}
	}
	r.Say = tellSteps(cmd)
	if err := r.Move(ctx, j, order, s, signer, storage); err != nil {
		return err
	}
	m, err := r.Book.Find(name)
	if err != nil {
		return err
	}
	return print(cmd, m, func(w io.Writer) error {
		return rows(w, "machine", m.Name, "lease", fmt.Sprint(m.Lease), "ssh", m.SSH, "log in", "muster vm ssh "+m.Name, "snapshot", string(j.Snapshot))
	})
}

// plan shows what it costs, asks, sees to the money, and notes the move.
func (f *moveFlags) plan(cmd *cobra.Command, name string, r *rent.Renter, c *ledger.Client, s *ledger.Sender, signer wallet.Signer, o view.Offer) (j *rent.Move, sp view.Sponsorship, err error) {
	old, err := r.Book.Find(name)
	switch {
	case err != nil:
		return nil, sp, err
	case old.HostKey == "":
		return nil, sp, hint.Add(fmt.Errorf("%s is not confirmed yet", name), "run muster vm create --name %s again", name)
	case old.Offer == f.to:
		return nil, sp, hint.Add(fmt.Errorf("%s was rented through offer %d", name, f.to), "name another offer: muster vm offers")
	}
	demanded := kindFlag{old.Certificate}
	if err := demanded.check(o); err != nil {
		return nil, sp, err
	}
	host, err := r.Client(cmd.Context(), old, signer)
	if err != nil {
		return nil, sp, err
	}
	if status, err := host.Status(cmd.Context()); err == nil { // it may have been rebuilt from another computer
		if err := r.Book.NoteImage(old, status); err != nil {
			return nil, sp, err
		}
	}
	_, place, err := f.storage(f.place) // before anything is paid
	if err != nil {
		return nil, sp, err
	}
	cost := o.Cost(old.Units)
	fmt.Fprintf(cmd.ErrOrStderr(), "machine %s: from offer %d\nto offer %d: %s of speed class %d in %s\n%s %s a month, %s an hour\n", name, old.Offer,
		o.Offer, text.Count(old.Units, "unit"), o.Class, o.Region, cost.PerMonth, o.Token.Name(), cost.PerHour)
	money := createFlags{want: view.OfferFilter{Units: old.Units}, number: f.number, deposit: f.deposit, yes: f.yes}
	if sp, err = money.fund(cmd, c, s, o); err != nil {
		return nil, sp, err
	}
	j, err = r.Book.PlanMove(old, rent.Machine{
		Offer: o.Offer, Host: attest.Endpoint{URL: o.URL, Key: o.TLSKey}, Renter: s.Address(), Ordered: time.Now().UTC(),
	}, place)
	return j, sp, err
}
