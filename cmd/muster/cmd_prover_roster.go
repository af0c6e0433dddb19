package main

import (
	"fmt"
	"io"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/prover"
)

func newProverAdd() *cobra.Command {
	var (
		commitment uint64
		takeOver   bool
		dataDir    string
	)
	cmd := &cobra.Command{
		Use:   "add",
		Short: "Have this server work for a commitment",
		Long: `Put a commitment on the list of those that this server works for. The prover
that runs without --commitment and with the same data folder begins within
seconds. For a commitment that is on the list it is a new try.

With --take-over it continues the work of a prover that no longer runs, or has
lost its data folder. That is done once.`,
		Example: `  muster prover add --commitment 7
  muster prover add --commitment 7 --take-over --data-dir /var/lib/muster`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := prover.RosterIn(dataDir).Add(commitment, takeOver); err != nil {
				return err
			}
			return printRoster(cmd, dataDir)
		},
	}
	registerCommitment(cmd, &commitment)
	cmd.Flags().BoolVar(&takeOver, "take-over", false, "continue the work of a prover that no longer runs")
	registerDataDir(cmd, &dataDir)
	return cmd
}

func newProverRemove() *cobra.Command {
	var (
		commitment uint64
		dataDir    string
	)
	cmd := &cobra.Command{
		Use:   "remove",
		Short: "Finish what is begun for a commitment, and leave it",
		Long: `Have the prover finish what it has begun for a commitment: the responses to
challenges so far, and their proofs. Then it stops working for it. Until then
the list says that it is leaving: let the prover run.

Later challenges are left to another prover, or are missed. To move a commitment
to another server, remove it here, and add it there with --take-over at once:
each does its part, and none is done twice.`,
		Example: `  muster prover remove --commitment 7`,
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := prover.RosterIn(dataDir).Remove(commitment); err != nil {
				return err
			}
			return printRoster(cmd, dataDir)
		},
	}
	registerCommitment(cmd, &commitment)
	registerDataDir(cmd, &dataDir)
	return cmd
}

func newProverList() *cobra.Command {
	var dataDir string
	cmd := &cobra.Command{
		Use:     "list",
		Short:   "List the commitments that this server works for",
		Example: `  muster prover list --data-dir /var/lib/muster`,
		Args:    cobra.NoArgs,
		RunE:    func(cmd *cobra.Command, _ []string) error { return printRoster(cmd, dataDir) },
	}
	registerDataDir(cmd, &dataDir)
	return cmd
}

// printRoster prints what is in the roster of a data folder, and whether a prover runs for it.
func printRoster(cmd *cobra.Command, dataDir string) error {
	list, err := prover.RosterIn(dataDir).List()
	if err != nil {
		return err
	}
	type entry struct {
		prover.Entry
		Running bool `json:"running"`
	}
	all := []entry{}
	for _, e := range list {
		all = append(all, entry{e, prover.CheckUnlocked(prover.JournalDir(dataDir, e.Commitment)) != nil})
	}
	return print(cmd, all, func(w io.Writer) error {
		if len(all) == 0 {
			_, err := fmt.Fprintln(w, "no commitments: add one with muster prover add")
			return err
		}
		t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
		for _, e := range all {
			prover, note := "does not run", ""
			if e.Running {
				prover = "runs"
			}
			switch {
			case e.Leaving:
				note = "leaves when all is finished"
			case e.TakeOver:
				note = "takes over when it begins"
			}
			fmt.Fprintf(t, "commitment %d\t%s\t%s\n", e.Commitment, prover, note)
		}
		return t.Flush()
	})
}
