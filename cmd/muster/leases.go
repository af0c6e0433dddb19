package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
)

func newCommitmentLease() *cobra.Command {
	cmd := newLeaseCommand("leased %s of commitment %d out", func(s *ledger.Sender, ctx context.Context, id uint64, units ledger.Bitmap) (*ledger.Receipt, error) {
		return s.SetLeased(ctx, id, units, ledger.Bitmap{})
	})
	cmd.Use, cmd.Short = "lease", "Lease units out, as the lease market"
	cmd.Long = `Lease units of an active commitment out from the next block on, as the lease market.
They owe no answers and earn nothing, and their prover takes their arrays out of
memory.

Who is the lease market says: muster governance grant --role lease-market.`
	cmd.Example = `  muster commitment lease --id 1 --units 0,3 \
    --deployment deployment.json --keystore market.json --password-file password`
	return cmd
}

func newCommitmentRelease() *cobra.Command {
	cmd := newLeaseCommand("ended the lease of %s of commitment %d", func(s *ledger.Sender, ctx context.Context, id uint64, units ledger.Bitmap) (*ledger.Receipt, error) {
		return s.SetLeased(ctx, id, ledger.Bitmap{}, units)
	})
	cmd.Use, cmd.Short = "release", "End the leases of units, as the lease market"
	cmd.Long = `End the leases of units of a commitment, as the lease market: from the next block on
they owe answers again.`
	cmd.Example = `  muster commitment release --id 1 --units 0,3 \
    --deployment deployment.json --keystore market.json --password-file password`
	return cmd
}

// newLeaseCommand is a command that changes which units are leased.
func newLeaseCommand(done string, change func(*ledger.Sender, context.Context, uint64, ledger.Bitmap) (*ledger.Receipt, error)) *cobra.Command {
	var (
		f     senderFlags
		id    uint64
		units []int
	)
	cmd := &cobra.Command{
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) (err error) {
			var set ledger.Bitmap
			for _, c := range units {
				if c < 0 || c >= capacity.MaxUnits {
					return fmt.Errorf("unit %d is not in 0..%d", c, capacity.MaxUnits-1)
				}
				set.Add(c)
			}
			_, sender, close, err := f.open(cmd)
			if err != nil {
				return err
			}
			defer func() { err = errors.Join(err, close()) }()
			r, err := change(sender, cmd.Context(), id, set)
			if err != nil {
				return err
			}
			what := "1 unit"
			if n := set.Count(); n != 1 {
				what = fmt.Sprintf("%d units", n)
			}
			return printReceipt(cmd, receiptOf(r, "commitment", id, "units", units), done, what, id)
		},
	}
	f.register(cmd)
	registerID(cmd, &id)
	cmd.Flags().IntSliceVar(&units, "units", nil, "numbers of the units, from 0, with commas between")
	require(cmd.Flags(), "units")
	return cmd
}
