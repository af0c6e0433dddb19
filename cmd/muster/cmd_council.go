package main

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/muster-network/muster/chain/govern"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/view"
)

// exampleAction is the beginning of an action's id.
const exampleAction = "0x5be2a1c4"

func newCouncil() *cobra.Command {
	cmd := group("council", "Elect the council, and act as a member of it", "show --deployment deployment.json",
		newCouncilShow(),
		councilCommand("open", "Open an election", `Open the next election of the council, from its date on. Anybody can.`, "anybody",
			govern.Council.OpenOperation),
		newCouncilNominate(),
		councilCommand("accept", "Accept a nomination", `Accept a nomination of the sender, while nominations are open.`, "nominee",
			govern.Council.AcceptOperation),
		ballotCommand("support", "Support nominees", `Support nominees, while nominations are open. Who has accepted and has the least
support stands for election.`, true),
		ballotCommand("vote", "Vote for candidates", `Vote for candidates, while the vote is open. Votes cannot be taken back.`, false),
		councilCommand("finish", "Seat those who were elected", `Seat those who were elected, once the vote is over. Anybody can.`, "anybody",
			govern.Council.FinishOperation),
		newCouncilApprove(),
		councilCommand("end-pause", "End a pause of the council's", `End a pause of the council's that has lasted as long as it may. Anybody can.`, "anybody",
			govern.Council.EndPauseOperation),
		councilCommand("resign", "Resign from the council", `Give up the sender's seat. It stays vacant until its cohort is elected.`, "member",
			govern.Council.ResignOperation))
	cmd.Long = `Elect the council, and act as a member of it, where a deployment has one.

Seven members sit in two cohorts, which are elected in turn. Together they can
pause, stop challenges, cancel what waits in the timelock, and give slashes
back. They can take nothing.`
	return cmd
}

func newCouncilShow() *cobra.Command {
	var f chainFlags
	cmd := &cobra.Command{
		Use:   "show",
		Short: "Show the members, the newest election, and open actions",
		Example: `  muster council show --deployment deployment.json
  muster council show --deployment deployment.json --json`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return f.withLedger(cmd, func(client *ledger.Client) error {
				progress, end := blocks("reading the council")
				c, err := view.ReadCouncil(cmd.Context(), client, progress)
				end()
				if err != nil {
					return err
				}
				return print(cmd, c, councilText(c).write)
			})
		},
	}
	f.register(cmd)
	return cmd
}

// councilCall finds out what to do.
type councilCall func(context.Context, *ledger.Client, *ledger.Sender) (govern.Operation, error)

// run is what a command does that makes one call.
func (find councilCall) run(cmd *cobra.Command, f *callerFlags) error {
	return f.withSender(cmd, func(client *ledger.Client, sender *ledger.Sender) error {
		o, err := find(cmd.Context(), client, sender)
		if err != nil {
			return err
		}
		return perform(cmd, sender, o)
	})
}

// councilCommand is a command that makes a call without arguments.
func councilCommand(use, short, long, sender string, operation func(govern.Council) govern.Operation) *cobra.Command {
	var f callerFlags
	call := councilCall(func(_ context.Context, client *ledger.Client, _ *ledger.Sender) (govern.Operation, error) {
		council, err := govern.CouncilOf(client)
		if err != nil {
			return govern.Operation{}, err
		}
		return operation(council), nil
	})
	cmd := &cobra.Command{
		Use: use, Short: short, Long: long, Args: cobra.NoArgs,
		Example: "  muster council " + use + exampleSender(sender),
		RunE:    func(cmd *cobra.Command, _ []string) error { return call.run(cmd, &f) },
	}
	f.register(cmd)
	return cmd
}

func newCouncilNominate() *cobra.Command {
	var f callerFlags
	var account addressFlag
	call := councilCall(func(_ context.Context, client *ledger.Client, sender *ledger.Sender) (govern.Operation, error) {
		council, err := govern.CouncilOf(client)
		if err != nil {
			return govern.Operation{}, err
		}
		who := sender.Address()
		if account.set {
			who = account.Address
		}
		return council.NominateOperation(who), nil
	})
	cmd := &cobra.Command{
		Use:   "nominate",
		Short: "Nominate the sender or somebody else",
		Long: `Nominate the sender, who thereby accepts, or the account of --account, which has
to accept. A member of the other cohort has to resign first.`,
		Example: `  muster council nominate` + exampleSender("nominee") + `
  muster council nominate --account ` + exampleAccount + exampleSender("anybody"),
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return call.run(cmd, &f) },
	}
	f.register(cmd)
	cmd.Flags().Var(&account, "account", "account to nominate (default the sender)")
	return cmd
}

// ballotCommand is a command that gives support or votes to some accounts.
func ballotCommand(use, short, long string, supports bool) *cobra.Command {
	var f callerFlags
	var each string
	cmd := &cobra.Command{
		Use: use + " ACCOUNT...", Short: short,
		Long: long + `

Each gets an equal part of what the sender has left, or the FLT of --amount. The
sender has what was delegated to it, and its stake behind all commitments, in
the block that "muster council show" calls the snapshot.`,
		Example: "  muster council " + use + " \\\n    " + exampleAccount + exampleSender("voter") + "\n  muster council " + use + " \\\n    " +
			exampleAccount + " --amount 1000" + exampleSender("voter"),
		Args: cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			accounts := make([]common.Address, len(args))
			for i, arg := range args {
				var account addressFlag
				if err := account.Set(arg); err != nil {
					return err
				}
				accounts[i] = account.Address
			}
			var amount *big.Int
			if each != "" {
				var err error
				if amount, err = ledger.ParseFLT(each); err != nil {
					return fmt.Errorf("--amount: %w", err)
				}
			}
			call := councilCall(func(ctx context.Context, client *ledger.Client, sender *ledger.Sender) (govern.Operation, error) {
				progress, end := blocks("counting stake")
				defer end()
				return view.CouncilBallot(ctx, client, sender.Address(), accounts, amount, supports, progress)
			})
			return call.run(cmd, &f)
		},
	}
	f.register(cmd)
	cmd.Flags().StringVar(&each, "amount", "", "FLT for each (default equal parts of what is left)")
	return cmd
}

func newCouncilApprove() *cobra.Command {
	var f callerFlags
	cmd := &cobra.Command{
		Use:   "approve [ACTION]",
		Short: "Approve an action, as a member",
		Long: `Approve an action of the council, as a member: one that others have approved, by
its id or the first digits of it, or one that a command below begins or joins.
The last approval that is needed does it.`,
		Example: `  muster council approve ` + exampleAction + exampleSender("member") + `
  muster council approve give-back --commitment 3 --slash 0` + exampleSender("member"),
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			call := councilCall(func(ctx context.Context, client *ledger.Client, _ *ledger.Sender) (govern.Operation, error) {
				council, err := govern.CouncilOf(client)
				if err != nil {
					return govern.Operation{}, err
				}
				return council.ApproveAction(ctx, args[0])
			})
			return call.run(cmd, &f)
		},
	}
	f.register(cmd)
	cmd.AddCommand(
		powerCommand("pause", "Pause new commitments and claims of rewards", "", plainly(govern.Council.PausePower)),
		powerCommand("unpause", "End the council's pause early", "", plainly(govern.Council.UnpausePower)),
		powerCommand("stop-challenges", "Stop challenges", "", plainly(govern.Council.StopPower)),
		powerCommand("resume-challenges", "Resume challenges", "", plainly(govern.Council.ResumePower)),
		newApproveGiveBack(), newApproveCancel())
	return cmd
}

// powerFinder finds out which power a command means.
type powerFinder func(*cobra.Command, govern.Council) (govern.CouncilPower, error)

// plainly finds a power that needs no looking for.
func plainly(power func(govern.Council) govern.CouncilPower) powerFinder {
	return func(_ *cobra.Command, c govern.Council) (govern.CouncilPower, error) { return power(c), nil }
}

// powerCommand is a command that approves the use of a power.
func powerCommand(use, short, example string, find powerFinder) *cobra.Command {
	var f callerFlags
	if example != "" {
		example = " " + example
	}
	cmd := &cobra.Command{
		Use: use, Short: short, Args: cobra.NoArgs,
		Example: "  muster council approve " + use + example + exampleSender("member"),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return councilCall(func(ctx context.Context, client *ledger.Client, _ *ledger.Sender) (govern.Operation, error) {
				council, err := govern.CouncilOf(client)
				if err != nil {
					return govern.Operation{}, err
				}
				power, err := find(cmd, council)
				if err != nil {
					return govern.Operation{}, err
				}
				return council.ApproveOperation(ctx, power)
			}).run(cmd, &f)
		},
	}
	f.register(cmd)
	return cmd
}

func newApproveGiveBack() *cobra.Command {
	var id, slash uint64
	cmd := powerCommand("give-back", "Give a slash back", "--commitment 3 --slash 0",
		plainly(func(c govern.Council) govern.CouncilPower { return c.GiveBackPower(id, slash) }))
	registerCommitment(cmd, &id)
	cmd.Flags().Uint64Var(&slash, "slash", 0, "number of the slash")
	require(cmd.Flags(), "slash")
	return cmd
}

func newApproveCancel() *cobra.Command {
	var id operationFlag
	cmd := powerCommand("cancel", "Cancel a queued proposal or a scheduled operation", "\\\n    --operation "+exampleOperation,
		func(cmd *cobra.Command, c govern.Council) (govern.CouncilPower, error) {
			how, done := readingRoles(cmd)
			defer done()
			return view.CouncilCancel(cmd.Context(), c, id.Hash, how)
		})
	cmd.Long = `Cancel what waits in the timelock, or what an account has scheduled with the
authority. What an admin has scheduled the council cannot cancel.`
	cmd.Flags().Var(&id, "operation", "number of the operation, as muster dao show --json and muster governance\nshow print it")
	require(cmd.Flags(), "operation")
	return cmd
}
