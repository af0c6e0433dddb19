package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/spf13/cobra"

	"github.com/muster-network/muster/chain/govern"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/view"
)

func newGovernance() *cobra.Command {
	cmd := group("governance", "Change the rules of money, pause, and grant roles", "show --deployment deployment.json",
		newGovernanceShow(), newGovernancePause(), newGovernanceStopChallenges(), newGovernanceResumeChallenges(),
		newGovernancePerform(), newGovernanceCancel())
	cmd.AddCommand(governorCommands(operationCommand)...)
	cmd.Long = `Change the rules of money, pause, and grant roles: everything that takes a role
of the authority contract.

If the role has a delay, a command schedules its operation; "muster governance
perform" performs it when the delay is over. With --as, a command sends nothing:
it prints the call for another wallet, such as a multisig, to make.`
	return cmd
}

func newGovernanceShow() *cobra.Command {
	var f chainFlags
	cmd := &cobra.Command{
		Use:   "show",
		Short: "Show the rules of money, who has roles, and what is scheduled",
		Example: `  muster governance show --deployment deployment.json
  muster governance show --deployment deployment.json --json`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return f.withLedger(cmd, func(client *ledger.Client) error {
				how, done := readingRoles(cmd)
				g, err := view.ReadGovernance(cmd.Context(), client, how)
				done()
				if err != nil {
					return err
				}
				hintReserve(cmd, g.Reserve)
				if len(g.Unknown) > 0 {
					writeHint(cmd, "for what is unknown, use a node that keeps old events")
				}
				return print(cmd, g, governanceText(g).write)
			})
		},
	}
	f.register(cmd)
	return cmd
}

// readingRoles is [readingEvents] to find out who may do what.
func readingRoles(cmd *cobra.Command) (how govern.Reading, done func()) {
	return readingEvents(cmd, "reading roles and schedules")
}

// readingEvents shows the progress of reading what events of governance tell, and keeps that for the next time, where the
// user has a cache.
func readingEvents(cmd *cobra.Command, what string) (how govern.Reading, done func()) {
	how.Progress, done = blocks(what)
	note := func(err error) { logger(cmd).Debug("about the history of governance", "error", err) }
	var err error
	if how.Dir, err = govern.DefaultDir(); err != nil {
		note(err)
	}
	how.OnKept = note
	return how, done
}

func newGovernanceParameters(command operationMaker) *cobra.Command {
	var file string
	cmd := command("parameters", "Change the rules of money", "governor", "--file rules.json",
		func(ctx context.Context, c *ledger.Client, _ govern.Reading) (govern.Operation, error) {
			return view.ChangeRules(ctx, c, func(rules *ledger.StakingParameters) error { return rules.ReadRules(file) })
		})
	cmd.Long = `Change the rules of money from the next epoch on. The file is
JSON and names only what changes: rates in parts of 10,000, times in epochs,
amounts in FLT as strings.

  {"staking": {"bountyBps": 700, "rewardPool": "1200.5"}}`
	cmd.Flags().StringVar(&file, "file", "", "JSON file of the rules that change")
	require(cmd.Flags(), "file")
	return cmd
}

func newGovernanceTreasury(command operationMaker) *cobra.Command {
	var account addressFlag
	cmd := command("treasury", "Change the account of the treasury", "governor", "\\\n    --account "+exampleAccount,
		func(ctx context.Context, c *ledger.Client, _ govern.Reading) (govern.Operation, error) {
			return view.ChangeTreasury(ctx, c, account.Address)
		})
	cmd.Long = `Change the account of the treasury from the next epoch on. The
treasury gets a part of every slash.`
	account.register(cmd, "account of the treasury from the next epoch on")
	return cmd
}

func newGovernanceMoveReserve(command operationMaker) *cobra.Command {
	var account addressFlag
	cmd := command("move-reserve", "Move the reserve to a successor", "governor", "\\\n    --account "+exampleAccount,
		func(ctx context.Context, c *ledger.Client, _ govern.Reading) (govern.Operation, error) {
			return view.MoveReserve(ctx, c, account.Address)
		})
	cmd.Long = `Move what nobody has earned yet from the reserve of rewards to that of another
staking contract. Whatever proven units will earn at rates that
are fixed stays.`
	account.register(cmd, "the other staking contract")
	return cmd
}

func newGovernancePause() *cobra.Command {
	return operationCommand("pause", "Stop new commitments and claims of rewards", "guardian", "",
		func(ctx context.Context, c *ledger.Client, _ govern.Reading) (govern.Operation, error) {
			return view.Pause(ctx, c)
		})
}

func newGovernanceStopChallenges() *cobra.Command {
	cmd := operationCommand("stop", "Let challenges count for nobody for a while", "guardian", "",
		func(ctx context.Context, c *ledger.Client, _ govern.Reading) (govern.Operation, error) {
			return view.StopChallenges(ctx, c)
		})
	cmd.Long = `Let challenges count for nobody, as the guardian: those whose windows are not
over yet, and those of three epochs at most to come. Nothing is earned and
nothing is slashed for them. They cannot be stopped again for as long.`
	return cmd
}

func newGovernanceResumeChallenges() *cobra.Command {
	return operationCommand("resume", "Let later challenges count again", "guardian", "",
		func(ctx context.Context, c *ledger.Client, _ govern.Reading) (govern.Operation, error) {
			return view.ResumeChallenges(ctx, c)
		})
}

func newGovernanceUnpause(command operationMaker) *cobra.Command {
	return command("unpause", "End a pause", "governor", "",
		func(ctx context.Context, c *ledger.Client, _ govern.Reading) (govern.Operation, error) {
			return view.Unpause(ctx, c)
		})
}

// withHint adds a remedy to an error of a kind.
func withHint(err, kind error, remedy string) error {
	if errors.Is(err, kind) {
		return hint.Add(err, "%s", remedy)
	}
	return err
}

// roleFlags name a role and an account.
type roleFlags struct {
	role    roleFlag
	account addressFlag
}

func (f *roleFlags) register(cmd *cobra.Command, account string) {
	f.account.register(cmd, account)
	cmd.Flags().Var(&f.role, "role", "admin, governor, guardian, lease-market, council or pause-ender")
	require(cmd.Flags(), "role")
}

type roleFlag struct{ govern.Role }

func (f *roleFlag) Set(s string) (err error) {
	f.Role, err = govern.ParseRole(s)
	return err
}
func (f *roleFlag) String() string { return "" }
func (f *roleFlag) Type() string   { return "role" }

func newGovernanceGrant(command operationMaker) *cobra.Command {
	var f roleFlags
	var delay time.Duration
	var cmd *cobra.Command
	cmd = command("grant", "Grant an account a role", "admin", "--role lease-market \\\n    --account "+exampleAccount,
		func(ctx context.Context, c *ledger.Client, how govern.Reading) (govern.Operation, error) {
			given := &delay
			if !cmd.Flags().Changed("delay") {
				given = nil
			}
			o, err := view.Grant(ctx, c, f.role.Role, f.account.Address, given, how)
			return o, withHint(err, view.ErrNoDelay, "say with --delay how long the account must wait before it acts, such as 48h, or 0s")
		})
	cmd.Long = `Grant an account a role, or change the delay of an account that
has it. An admin or a governor without a delay can change things before anybody
has a chance to react.`
	f.register(cmd, "account that gets the role")
	cmd.Flags().DurationVar(&delay, "delay", 0, "time between scheduling an operation and performing it, such as 48h")
	return cmd
}

func newGovernanceRevoke(command operationMaker) *cobra.Command {
	var f roleFlags
	cmd := command("revoke", "Revoke a role of an account", "admin", "--role lease-market \\\n    --account "+exampleAccount,
		func(ctx context.Context, c *ledger.Client, how govern.Reading) (govern.Operation, error) {
			o, err := view.Revoke(ctx, c, f.role.Role, f.account.Address, how)
			return o, withHint(err, view.ErrNotMember, "muster governance show lists the accounts that have roles")
		})
	f.register(cmd, "account that loses the role")
	return cmd
}

func newGovernancePerform() *cobra.Command {
	var id operationFlag
	cmd := stepCommand("perform", "Perform a scheduled operation, as the account that scheduled it", "governor", "--operation "+exampleOperation,
		func(ctx context.Context, c *ledger.Client, account common.Address, how govern.Reading) (view.Step, error) {
			s, err := view.Perform(ctx, c, account, id.Hash, how)
			return s, withHint(err, view.ErrNoOperation, "muster governance show lists the scheduled operations")
		})
	id.register(cmd)
	return cmd
}

func newGovernanceCancel() *cobra.Command {
	var id operationFlag
	cmd := stepCommand("cancel", "Cancel a scheduled operation", "guardian", "--operation "+exampleOperation,
		func(ctx context.Context, c *ledger.Client, _ common.Address, how govern.Reading) (view.Step, error) {
			s, err := view.Cancel(ctx, c, id.Hash, how)
			return s, withHint(err, view.ErrNoOperation, "muster governance show lists the scheduled operations")
		})
	cmd.Long = `Cancel a scheduled operation: your own, any as the admin, or the governor's as
the guardian. The guardian cannot cancel what the admin has scheduled.`
	id.register(cmd)
	return cmd
}

// operationFlag is the number of an operation that is scheduled.
type operationFlag struct{ common.Hash }

func (f *operationFlag) register(cmd *cobra.Command) {
	cmd.Flags().Var(f, "operation", "number of the operation, as muster governance show prints it")
	require(cmd.Flags(), "operation")
}

func (f *operationFlag) Set(s string) error {
	data, err := hexutil.Decode(s)
	if err != nil || len(data) != common.HashLength {
		return hint.Add(fmt.Errorf("%q is not the number of an operation", s), "write 0x and 64 hexadecimal digits")
	}
	f.Hash = common.BytesToHash(data)
	return nil
}
func (f *operationFlag) String() string { return "" }
func (f *operationFlag) Type() string   { return "hash" }
