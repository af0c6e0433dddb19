package main

import (
	"context"
	"fmt"
	"io"
	"text/tabwriter"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/text"
	"github.com/muster-network/muster/view"
)

func newCommitment() *cobra.Command {
	return group("commitment", "Manage a provider's commitments", "status --commitment 1 --deployment deployment.json",
		newCommitmentCreate(), newCommitmentList(), newCommitmentAddBond(), newCommitmentAddUnits(), newCommitmentRemoveUnits(),
		newCommitmentStatus(), newCommitmentClose())
}

func newCommitmentCreate() *cobra.Command {
	var (
		f       callerFlags
		c       ledger.Commitment
		bond    fltFlag
		account addressFlag
	)
	cmd := &cobra.Command{
		Use:   "create",
		Short: "Commit compute units and pay their bond",
		Long: `Commit compute units and pay their bond. The commitment becomes active once the
bond and the stake of delegators cover the collateral of its units.

A unit of speed class s has s/10 of the reference's collateral and rewards, and
has to compute a chain of s/10 its length in every challenge.

With --provider-account such an account is the provider, and its owner sends.
What the account lacks for the bond is transferred to it first.`,
		Example: `  muster commitment create --units 2 --duration 30 --bond 40 \
    --commission-bps 2000` + exampleSender("provider") + `
  muster commitment create --units 2 --duration 30 --bond 40 \
    --provider-account ` + exampleAccount + exampleSender("owner"),
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return f.withSender(cmd, func(_ *ledger.Client, sender *ledger.Sender) (err error) {
				if account.set {
					if sender, err = sender.As(cmd.Context(), account.Address, ledger.Owner); err != nil {
						return err
					}
				}
				c.Bond = bond.wei
				id, r, err := sender.CreateCommitment(cmd.Context(), c)
				if err != nil {
					return err
				}
				return printReceipt(cmd, receiptOf(r, "commitment", id), "created commitment %d", id)
			})
		},
	}
	f.register(cmd)
	flags := cmd.Flags()
	flags.IntVar(&c.Units, "units", 0, "number of compute units, up to 1024")
	flags.IntVar(&c.Class, "class", capacity.ReferenceClass, "speed class of the units' cores, from 4 to 31")
	flags.IntVar(&c.MaxLeased, "max-leased", 0, "most units that may ever be leased, and then earn no rewards")
	flags.Uint64Var(&c.Duration, "duration", 0, "number of epochs that the commitment lasts")
	flags.Uint64Var(&c.CommissionBps, "commission-bps", 2000, "the provider's commission on rewards, in parts of 10,000")
	flags.Var(&bond, "bond", "the provider's own stake, which is slashed first")
	flags.Var(&account, "provider-account", "provider account that makes it (default the sending account)")
	require(flags, "units", "duration", "bond")
	return cmd
}

func newCommitmentClose() *cobra.Command {
	var f callerFlags
	var id uint64
	cmd := &cobra.Command{
		Use:   "close",
		Short: "Close a commitment that is over and get the bond back",
		Long: `Close a commitment that is over and get the bond back. Epochs in which nothing
happened may not be settled yet: they are settled first.`,
		Example: `  muster commitment close --commitment 1` + exampleSender("provider"),
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return f.withSender(cmd, forCommitment(cmd, id, ledger.Beneficiary, func(client *ledger.Client, sender *ledger.Sender) error {
				if err := settleAll(cmd.Context(), client, sender, id); err != nil {
					return err
				}
				r, err := sender.CloseCommitment(cmd.Context(), id)
				if err != nil {
					return err
				}
				closed, err := eventIn[ledger.CommitmentClosed](r)
				if err != nil {
					return err
				}
				return printReceipt(cmd, receiptOf(r, "bond", closed.Bond.String()),
					"closed commitment %d; %s FLT were paid back", id, ledger.FormatFLT(closed.Bond))
			}))
		},
	}
	f.register(cmd)
	registerCommitment(cmd, &id)
	return cmd
}

// settleAll settles the final epochs of a commitment, some dozens in a transaction.
func settleAll(ctx context.Context, c *ledger.Client, s *ledger.Sender, id uint64) error {
	for {
		pending, err := c.Pending(ctx, id)
		if err != nil || pending == 0 {
			return err
		}
		if _, err := s.SettleMany(ctx, []uint64{id}, min(pending, 32)); err != nil {
			return err
		}
	}
}

func newCommitmentStatus() *cobra.Command {
	var f chainFlags
	var id uint64
	cmd := &cobra.Command{
		Use:   "status",
		Short: "Show the state of a commitment",
		Example: `  muster commitment status --commitment 1 --deployment deployment.json
  muster commitment status --commitment 1 --deployment deployment.json --json`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return f.withLedger(cmd, func(client *ledger.Client) error {
				c, err := view.ReadCommitment(cmd.Context(), client, id)
				if err != nil {
					return err
				}
				hintReserve(cmd, c.Reserve)
				return print(cmd, c, func(w io.Writer) error { return writeCommitment(w, c) })
			})
		},
	}
	f.register(cmd)
	registerCommitment(cmd, &id)
	return cmd
}

func writeCommitment(w io.Writer, c view.Commitment) error {
	units := fmt.Sprint(c.Units)
	if c.PlannedUnits != c.Units {
		units = fmt.Sprintf("%d, and %d from the next seal period on", c.Units, c.PlannedUnits)
	}
	epochs := fmt.Sprintf("%d to %d; now %d, the next to settle is %d", c.StartEpoch, c.EndEpoch, c.Epoch, c.NextEpoch)
	if c.Open() {
		epochs = fmt.Sprintf("%d, once its stake covers the collateral; lapses after epoch %d", c.Duration, c.EndEpoch)
	}
	cells := []string{"commitment", fmt.Sprintf("%d, %s", c.ID, c.State)}
	if c.Failure != "" {
		cells = append(cells, "", c.Failure)
	}
	cells = append(cells, "provider", c.Provider)
	if c.Account != nil {
		cells = append(cells, "", "a provider account")
		cells = append(cells, partCells(*c.Account)...)
	}
	cells = append(cells,
		"units", units,
		"speed class", fmt.Sprint(c.Class),
		"leased", fmt.Sprintf("%d, of at most %d", c.Leased, c.MaxLeased),
		"epochs", epochs,
		"seal", c.Seal,
		"failed epochs", fmt.Sprintf("%d of the last %d, of at most %d", c.Failures, c.FailureEpochs, c.MaxFailures),
		"collateral", c.Collateral.FLT(),
		"bond", fmt.Sprintf("%s, of at least %s", c.Bond.FLT(), c.LeastBond.FLT()),
		"delegated", c.Pool.FLT(),
		"most stake", c.MostStake.FLT()+", bond included",
		"thawing", c.Thawing.FLT(),
		"not yet released", c.Unreleased.FLT(),
	)
	if c.Short() {
		cells = append(cells, "too little bond", "epochs that begin so earn nothing and count as failing:",
			"", fmt.Sprintf("muster commitment add-bond --commitment %d", c.ID))
	}
	if c.Pending.Epochs > 0 {
		cells = append(cells, "epochs to settle", fmt.Sprint(c.Pending.Epochs), "", pendingCost(c.Pending))
	}
	for _, s := range c.Slashes {
		cells = append(cells, fmt.Sprintf("slash %d", s.Number), fmt.Sprintf("%s for epoch %d, %s", s.Stake.FLT(), s.Epoch, s.Fate))
	}
	cells = append(cells, waitingCells(c)...)
	return rows(w, append(cells, reserveCells(c.Reserve)...)...)
}

// waitingCells are what waits for the provider to take it, each with the command that does.
func waitingCells(c view.Commitment) (cells []string) {
	of := fmt.Sprintf(" --commitment %d", c.ID)
	claim, closes := []string{"muster stake claim" + of}, []string{"muster commitment close" + of}
	takeBack := func(r view.Return) []string { return []string{r.Command(c.ID)} }
	if c.Account != nil && c.Account.LienHolder != (common.Address{}) { // debts come first
		collect := func(flag string) []string {
			return []string{"muster credit collect" + of + flag + " \\", "  --account " + c.Account.Address.Hex()}
		}
		claim, closes = collect(""), collect(" --close")
		takeBack = func(r view.Return) []string { return collect(fmt.Sprintf(" --slash %d", r.Slash)) }
	}
	add := func(name, what string, command []string) {
		cells = append(cells, name, what)
		for _, line := range command {
			cells = append(cells, "", line)
		}
	}
	if c.Claimable.Sign() > 0 {
		add("rewards", c.Claimable.FLT()+" for the provider; claim them with:", claim)
	}
	for _, r := range c.Returns {
		if r.Amount.Sign() > 0 {
			add("given back", fmt.Sprintf("%s of slash %d; take it with:", r.Amount.FLT(), r.Slash), takeBack(r))
		}
	}
	if c.Over() {
		add("over", "once its last epoch is final, the bond comes back by:", closes)
	}
	return cells
}

func newCommitmentAddUnits() *cobra.Command {
	cmd := newUnitsCommand("added %s to commitment %d", (*ledger.Sender).AddUnits)
	cmd.Use, cmd.Short = "add-units", "Add units to a commitment that waits for stake"
	cmd.Long = `Add units to a commitment that waits for stake. Its bond must be large enough
for all of them.`
	cmd.Example = `  muster commitment add-units --commitment 1 --units 2` + exampleSender("provider")
	return cmd
}

func newCommitmentRemoveUnits() *cobra.Command {
	cmd := newUnitsCommand("removed %s from commitment %d", (*ledger.Sender).RemoveUnits)
	cmd.Use, cmd.Short = "remove-units", "Remove units from a commitment"
	cmd.Long = `Remove the highest-numbered units of an active commitment. They respond to
challenges until the seal period is over and are not sealed for the next one. At
least one unit remains, and so does every leased unit.`
	cmd.Example = `  muster commitment remove-units --commitment 1 --units 1` + exampleSender("provider")
	return cmd
}

// newUnitsCommand is a command that changes how many units a commitment has.
func newUnitsCommand(done string, change func(*ledger.Sender, context.Context, uint64, int) (*ledger.Receipt, error)) *cobra.Command {
	var (
		f  callerFlags
		id uint64
		n  int
	)
	cmd := &cobra.Command{
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return f.withSender(cmd, forCommitment(cmd, id, ledger.Owner, func(_ *ledger.Client, sender *ledger.Sender) error {
				r, err := change(sender, cmd.Context(), id, n)
				if err != nil {
					return err
				}
				return printReceipt(cmd, receiptOf(r, "commitment", id, "units", n), done, text.Count(n, "unit"), id)
			}))
		},
	}
	f.register(cmd)
	registerCommitment(cmd, &id)
	cmd.Flags().IntVar(&n, "units", 0, "number of units")
	require(cmd.Flags(), "units")
	return cmd
}

func newCommitmentAddBond() *cobra.Command {
	var (
		f      callerFlags
		id     uint64
		amount fltFlag
	)
	cmd := &cobra.Command{
		Use:   "add-bond",
		Short: "Add to the bond of a commitment",
		Long: `Add to the bond of a commitment, the provider's own stake, so that it covers
more units or replaces what was slashed.`,
		Example: `  muster commitment add-bond --commitment 1 --amount 20` + exampleSender("provider"),
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return f.withSender(cmd, forCommitment(cmd, id, ledger.Owner, func(_ *ledger.Client, sender *ledger.Sender) error {
				r, err := sender.AddBond(cmd.Context(), id, amount.wei)
				if err != nil {
					return err
				}
				added, err := eventIn[ledger.BondAdded](r)
				if err != nil {
					return err
				}
				return printReceipt(cmd, receiptOf(r, "commitment", id, "amount", added.Amount.String()),
					"added %s FLT to the bond of commitment %d", ledger.FormatFLT(added.Amount), id)
			}))
		},
	}
	f.register(cmd)
	registerCommitment(cmd, &id)
	cmd.Flags().Var(&amount, "amount", "how much to add")
	require(cmd.Flags(), "amount")
	return cmd
}

func newCommitmentList() *cobra.Command {
	var f chainFlags
	var provider addressFlag
	cmd := &cobra.Command{
		Use:   "list",
		Short: "List the commitments of a deployment",
		Example: `  muster commitment list --deployment deployment.json
  muster commitment list --deployment deployment.json \
    --provider ` + exampleAccount,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return f.withLedger(cmd, func(client *ledger.Client) error {
				report, done := stages()
				all, err := view.ListCommitments(cmd.Context(), client, provider.Address, func(n, total uint64) {
					if report != nil {
						report("reading commitments", n, total)
					}
				})
				done()
				if err != nil {
					return err
				}
				return print(cmd, all, func(w io.Writer) error { return writeCommitments(w, all) })
			})
		},
	}
	f.register(cmd)
	cmd.Flags().Var(&provider, "provider", "list the commitments of this account only")
	return cmd
}

func writeCommitments(w io.Writer, all []view.Listed) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "id\tprovider\tstate\tunits\tepochs\tbond\tdelegated")
	for _, c := range all {
		epochs := fmt.Sprintf("%d to %d", c.StartEpoch, c.EndEpoch)
		if c.StartEpoch == 0 { // it never began
			epochs = "-"
		}
		fmt.Fprintf(t, "%d\t%s\t%s\t%d\t%s\t%s\t%s\n", c.ID, shortAddress(c.Provider), c.State, c.Units, epochs, c.Bond.Short(), c.Pool.Short())
	}
	fmt.Fprintln(t, "amounts in FLT, cut to four decimals")
	return t.Flush()
}
