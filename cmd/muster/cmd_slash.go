package main

import (
	"fmt"
	"io"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/view"
)

func newSlash() *cobra.Command {
	cmd := group("slash", "See, finish and give back slashes", "list --commitment 1 --deployment deployment.json",
		newSlashList(), newSlashFinish(), newSlashGiveBack(), newSlashTakeBack())
	cmd.Long = `See, finish and give back slashes. What a slash takes is held for some epochs.
In that time the council can give all of it back to those it was taken from, for
instance after a fault in a prover or a verifier. Then anyone can finish it: it
is burned and paid out.`
	return cmd
}

func newSlashList() *cobra.Command {
	var f chainFlags
	var id uint64
	cmd := &cobra.Command{
		Use:     "list",
		Short:   "List the slashes of a commitment",
		Example: `  muster slash list --commitment 1 --deployment deployment.json`,
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return f.withLedger(cmd, func(client *ledger.Client) error {
				all, err := view.ReadSlashes(cmd.Context(), client, id)
				if err != nil {
					return err
				}
				return print(cmd, all, func(w io.Writer) error { return writeSlashes(w, all) })
			})
		},
	}
	f.register(cmd)
	registerCommitment(cmd, &id)
	return cmd
}

func writeSlashes(w io.Writer, all []view.Slash) error {
	if len(all) == 0 {
		_, err := fmt.Fprintln(w, "no slashes")
		return err
	}
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "slash\tepoch\tstake\trewards\tfate")
	for _, s := range all {
		fate := s.Fate
		switch {
		case s.Due():
			fate = "held, can be finished"
		case s.Fate == ledger.FateHeld.String():
			fate = fmt.Sprintf("held until epoch %d, now %d", s.DueEpoch, s.Current)
		}
		fmt.Fprintf(t, "%d\t%d\t%s\t%s\t%s\n", s.Number, s.Epoch, s.Stake.Short(), s.Forfeited.Short(), fate)
	}
	fmt.Fprintln(t, "amounts in FLT, cut to four decimals")
	return t.Flush()
}

// slashCommand is a command that sends one transaction about a slash; act sends it and prints what came of it.
func slashCommand(use, short, long, who string, act func(cmd *cobra.Command, s *ledger.Sender, id, number uint64) error) *cobra.Command {
	var f senderFlags
	var id, number uint64
	cmd := &cobra.Command{
		Use: use, Short: short, Long: long, Args: cobra.NoArgs,
		Example: "  muster slash " + use + " --commitment 1 --slash 0" + exampleSender(who),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return f.withSender(cmd, func(_ *ledger.Client, sender *ledger.Sender) error {
				return act(cmd, sender, id, number)
			})
		},
	}
	f.register(cmd)
	registerCommitment(cmd, &id)
	cmd.Flags().Uint64Var(&number, "slash", 0, "number of the slash, as `muster slash list` shows it")
	require(cmd.Flags(), "slash")
	return cmd
}

func newSlashFinish() *cobra.Command {
	return slashCommand("finish", "Burn and pay out what a slash took",
		`Burn and pay out what a slash took, once it is due. Anyone may. The bounty goes
to whoever settled its epoch.`, "keeper",
		func(cmd *cobra.Command, s *ledger.Sender, id, number uint64) error {
			r, err := s.FinishSlash(cmd.Context(), id, number)
			if err != nil {
				return err
			}
			e, err := eventIn[ledger.SlashFinished](r)
			if err != nil {
				return err
			}
			result := receiptOf(r, "bounty", e.Bounty.String(), "burned", e.Burned.String(),
				"toTreasury", e.ToTreasury.String(), "returned", e.Returned.String())
			return printReceipt(cmd, result, "bounty %s FLT, burned %s FLT, to the treasury %s FLT,\nrewards back to the reserve %s FLT",
				ledger.FormatFLT(e.Bounty), ledger.FormatFLT(e.Burned), ledger.FormatFLT(e.ToTreasury), ledger.FormatFLT(e.Returned))
		})
}

func newSlashGiveBack() *cobra.Command {
	return slashCommand("give-back", "Give a slash back, as the council",
		`Give all of a slash back to those it was taken from, as the council, before it
is finished. They take their parts by "muster slash take-back". Shares and
states do not change back.`, "council",
		func(cmd *cobra.Command, s *ledger.Sender, id, number uint64) error {
			r, err := s.GiveBack(cmd.Context(), id, number)
			if err != nil {
				return err
			}
			e, err := eventIn[ledger.SlashGivenBack](r)
			if err != nil {
				return err
			}
			return printReceipt(cmd, receiptOf(r, "amount", e.Amount.String()), "gave %s FLT back", ledger.FormatFLT(e.Amount))
		})
}

func newSlashTakeBack() *cobra.Command {
	var request int64
	cmd := slashCommand("take-back", "Take a part of a slash that was given back",
		`Take the account's part of a slash that the council gave back: of the stake that
it had then, of the rewards that were forfeited and, as the provider, the bond's
part. What was taken from a request to leave is paid by naming the request. If
there is nothing for the account, the part of the provider account is taken
whose owner or payee it is. "muster stake status" and "muster commitment status"
show what is left to take.`, "staker",
		func(cmd *cobra.Command, s *ledger.Sender, id, number uint64) error {
			if request >= 0 {
				r, err := s.TakeBackRequest(cmd.Context(), id, number, uint64(request))
				if err != nil {
					return err
				}
				e, err := eventIn[ledger.RequestTakenBack](r)
				if err != nil {
					return err
				}
				return printReceipt(cmd, receiptOf(r, "amount", e.Amount.String()), "took %s FLT back", ledger.FormatFLT(e.Amount))
			}
			s, err := s.ForReturn(cmd.Context(), id, number)
			if err != nil {
				return err
			}
			r, err := s.TakeBack(cmd.Context(), id, number)
			if err != nil {
				return err
			}
			e, err := eventIn[ledger.SlashTakenBack](r)
			if err != nil {
				return err
			}
			return printReceipt(cmd, receiptOf(r, "amount", e.Amount.String()), "took %s FLT back", ledger.FormatFLT(e.Amount))
		})
	cmd.Example += "\n  muster slash take-back --commitment 1 --slash 0 --request 2" + exampleSender("staker")
	cmd.Flags().Int64Var(&request, "request", -1, "number of a request to leave, to take its part instead")
	return cmd
}
