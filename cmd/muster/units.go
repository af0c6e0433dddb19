package main

import (
	"context"
	"errors"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/chain/ledger"
)

func newCommitmentAddUnits() *cobra.Command {
	cmd := newUnitsCommand("added %d units to commitment %d", (*ledger.Sender).AddUnits)
	cmd.Use, cmd.Short = "add-units", "Add units to a commitment that waits for stake"
	cmd.Long = `Add units to a commitment that waits for stake. Its bond must be enough for all of
them: add to it first.`
	cmd.Example = `  muster commitment add-units --id 1 --units 2 \
    --deployment deployment.json --keystore provider.json --password-file password`
	return cmd
}

func newCommitmentRemoveUnits() *cobra.Command {
	cmd := newUnitsCommand("removed %d units of commitment %d", (*ledger.Sender).RemoveUnits)
	cmd.Use, cmd.Short = "remove-units", "Remove units of a commitment from the next seal period on"
	cmd.Long = `Remove the highest-numbered units of an active commitment. They answer until the seal
period is over, and are not sealed for the next one. At least one unit stays, and so
does a unit that is leased.`
	cmd.Example = `  muster commitment remove-units --id 1 --units 1 \
    --deployment deployment.json --keystore provider.json --password-file password`
	return cmd
}

// newUnitsCommand is a command that changes how many units a commitment has.
func newUnitsCommand(done string, change func(*ledger.Sender, context.Context, uint64, int) (*ledger.Receipt, error)) *cobra.Command {
	var (
		f  senderFlags
		id uint64
		n  int
	)
	cmd := &cobra.Command{
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) (err error) {
			_, sender, close, err := f.open(cmd)
			if err != nil {
				return err
			}
			defer func() { err = errors.Join(err, close()) }()
			r, err := change(sender, cmd.Context(), id, n)
			if err != nil {
				return err
			}
			return printReceipt(cmd, receiptOf(r, "commitment", id, "units", n), done, n, id)
		},
	}
	f.register(cmd)
	registerID(cmd, &id)
	cmd.Flags().IntVar(&n, "units", 0, "how many")
	require(cmd.Flags(), "units")
	return cmd
}
