package main

import (
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
		if err := f.mustAct("pays"); err != nil {
			return err
		}
		return f.renter(cmd, func(r *rent.Renter, c *ledger.Client, s *ledger.Sender, signer wallet.Signer) error {
			if f.agent != "" {
				return f.moveByAgent(cmd, name, r)
			}
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

// begunMove is the move that was begun, if it goes where it is to go; nil: there
// is none.
func (f *moveFlags) begunMove(cmd *cobra.Command, r *rent.Renter, name string) (*rent.Move, error) {
	j, err := r.Book.Move(name)
	switch {
	case err != nil || j == nil:
		return nil, err
	case j.New.Offer != f.to:
		return nil, hint.Add(fmt.Errorf("%s is on its way to offer %d", name, j.New.Offer), "run muster vm move %s --to %d to go on", name, j.New.Offer)
	}
	fmt.Fprintf(cmd.ErrOrStderr(), "going on with %s, which was begun before\n", j.Stage)
	return j, nil
}

// move moves a machine, or goes on with that.
func (f *moveFlags) move(cmd *cobra.Command, name string, r *rent.Renter, c *ledger.Client, s *ledger.Sender, signer wallet.Signer) error {
	ctx := cmd.Context()
	j, err := f.begunMove(cmd, r, name)
	if err != nil {
		return err
	}
	o, err := view.ReadOffer(ctx, c, f.to)
	if err != nil {
		return err
	}
	var sp view.Sponsorship
	if j == nil {
		j, sp, err = f.plan(cmd, name, r, c, s, signer, o)
	} else if j.Stage == rent.Ordering {
		sp, err = sponsorship(cmd, c, s, o, j.New.Units, f.number)
	}
	if err != nil {
		return err
	}
	order := rent.Order{Version: o.Version, Number: f.number, MaxRate: o.Price.Rate.Int}
	if j.Stage == rent.Ordering {
		if order.LeastSponsored, err = sp.Permit(ctx, s); err != nil {
			return err
		}
	}
	return f.carryOut(cmd, r, j, order, s, signer)
}

// carryOut does what is left of a move, and shows the machine.
func (f *moveFlags) carryOut(cmd *cobra.Command, r *rent.Renter, j *rent.Move, order rent.Order, s *ledger.Sender, signer wallet.Signer) error {
	storage, _, err := f.storage(j.Storage)
	if err != nil {
		return err
	}
	r.Say = tellSteps(cmd)
	if err := r.Move(cmd.Context(), j, order, by(r, s), signer, storage); err != nil {
		return err
	}
	m, err := r.Book.Find(j.Machine)
	if err != nil {
		return err
	}
	return print(cmd, m, func(w io.Writer) error {
		return rows(w, "machine", m.Name, "lease", fmt.Sprint(m.Lease), "ssh", m.SSH, "log in", "muster vm ssh "+m.Name, "snapshot", string(j.Snapshot))
	})
}

// movable is a machine that can be moved, and the storage of its disk on the way:
// both are looked at before anything is paid.
func (f *moveFlags) movable(cmd *cobra.Command, name string, r *rent.Renter, signer wallet.Signer) (old *rent.Machine, place string, err error) {
	old, err = r.Book.Find(name)
	switch {
	case err != nil:
		return nil, "", err
	case old.HostKey == "":
		return nil, "", hint.Add(fmt.Errorf("%s is not confirmed yet", name), "run muster vm create --name %s again", name)
	case old.Offer == f.to:
		return nil, "", hint.Add(fmt.Errorf("%s was rented through offer %d", name, f.to), "name another offer: muster vm offers")
	}
	host, err := r.Client(cmd.Context(), old, signer)
	if err != nil {
		return nil, "", err
	}
	if status, err := host.Status(cmd.Context()); err == nil { // it may have been rebuilt from another computer
		if err := r.Book.NoteImage(old, status); err != nil {
			return nil, "", err
		}
	}
	_, place, err = f.storage(f.place)
	return old, place, err
}

// plan shows what it costs, asks, sees to the money, and notes the move.
func (f *moveFlags) plan(cmd *cobra.Command, name string, r *rent.Renter, c *ledger.Client, s *ledger.Sender, signer wallet.Signer, o view.Offer) (j *rent.Move, sp view.Sponsorship, err error) {
	old, place, err := f.movable(cmd, name, r, signer)
	if err != nil {
		return nil, sp, err
	}
	demanded := kindFlag{old.Certificate}
	if err := demanded.check(o); err != nil {
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
