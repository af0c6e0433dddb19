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
)

func newGovernance() *cobra.Command {
	cmd := group("governance", "Change the rules of money, pause, give out roles",
		newGovernanceShow(), newGovernanceParameters(), newGovernanceTreasury(),
		newGovernancePause(), newGovernanceUnpause(), newGovernanceGrant(), newGovernanceRevoke(),
		newGovernancePerform(), newGovernanceCancel())
	cmd.Long = `Change the rules of money, pause, give out roles: what takes a role of the
contracts' authority.

Where the role has a delay, a command schedules what it is asked for; "muster
governance perform" does it when the delay is over. With --as a command sends
nothing: it prints the call for another wallet to make, such as a multisignature
one.`
	return cmd
}

func newGovernanceParameters() *cobra.Command {
	var file string
	cmd := operationCommand("parameters", "Change the rules of money", "governor", "parameters --file rules.json",
		func(ctx context.Context, c *ledger.Client) (govern.Operation, error) {
			rules, err := c.PlannedRules(ctx)
			if err != nil {
				return govern.Operation{}, err
			}
			changed := rules
			if err := changed.ReadRules(file); err != nil {
				return govern.Operation{}, err
			}
			changes := rules.Changes(changed)
			if len(changes) == 0 {
				return govern.Operation{}, fmt.Errorf("%s: there is nothing to change: these are the rules from the next epoch on", file)
			}
			o, err := govern.Of(c).ParametersOperation(changed)
			if err != nil {
				return govern.Operation{}, err
			}
			o.What += ": " + changes.String()
			return o, govern.Of(c).CheckRules(ctx, changed)
		})
	cmd.Long = `Change the rules of money from the next epoch on, as the governor. The file is JSON
and names what changes: rates in parts of 10,000, times in epochs, amounts in FLT
as strings.

  {"staking": {"bountyBps": 700, "rewardPool": "1200.5"}}`
	cmd.Flags().StringVar(&file, "file", "", "JSON file of the rules that change")
	require(cmd.Flags(), "file")
	return cmd
}

func newGovernanceTreasury() *cobra.Command {
	var account addressFlag
	cmd := operationCommand("treasury", "Name who gets the treasury's part of slashes", "governor",
		"treasury --account "+exampleAccount,
		func(ctx context.Context, c *ledger.Client) (govern.Operation, error) {
			epoch, err := c.CurrentEpoch(ctx)
			if err != nil {
				return govern.Operation{}, err
			}
			planned, err := c.TreasuryAt(ctx, epoch+1)
			if err == nil && planned == account.Address {
				err = fmt.Errorf("there is nothing to change: %s is the treasury from the next epoch on", planned)
			}
			return govern.Of(c).TreasuryOperation(account.Address), err
		})
	account.register(cmd, "account that gets the treasury's part of slashes from the next epoch on")
	return cmd
}

func newGovernancePause() *cobra.Command {
	return operationCommand("pause", "Stop new commitments and claims of rewards", "guardian", "pause",
		func(ctx context.Context, c *ledger.Client) (govern.Operation, error) {
			paused, err := c.Paused(ctx)
			if err == nil && paused {
				err = errors.New("there is nothing to change: there is a pause")
			}
			return govern.Of(c).PauseOperation(), err
		})
}

func newGovernanceUnpause() *cobra.Command {
	return operationCommand("unpause", "End a pause", "governor", "unpause",
		func(ctx context.Context, c *ledger.Client) (govern.Operation, error) {
			paused, err := c.Paused(ctx)
			if err == nil && !paused {
				err = errors.New("there is nothing to change: there is no pause")
			}
			return govern.Of(c).UnpauseOperation(), err
		})
}

// roleFlags name a role and an account.
type roleFlags struct {
	role    roleFlag
	account addressFlag
}

func (f *roleFlags) register(cmd *cobra.Command, account string) {
	f.account.register(cmd, account)
	cmd.Flags().Var(&f.role, "role", "admin, governor, guardian or lease-market")
	require(cmd.Flags(), "role")
}

// member finds what the account has of the role.
func (f *roleFlags) member(ctx context.Context, c *ledger.Client) (member govern.Member, has bool, others int, err error) {
	now, err := readGovernance(ctx, c)
	for _, m := range now.Members {
		switch {
		case m.Role != f.role.Role:
		case m.Account == f.account.Address:
			member, has = m, true
		default:
			others++
		}
	}
	return member, has, others, err
}

type roleFlag struct{ govern.Role }

func (f *roleFlag) Set(s string) (err error) {
	f.Role, err = govern.ParseRole(s)
	return err
}
func (f *roleFlag) String() string { return "" }
func (f *roleFlag) Type() string   { return "role" }

func newGovernanceGrant() *cobra.Command {
	var f roleFlags
	var delay time.Duration
	var cmd *cobra.Command
	cmd = operationCommand("grant", "Give an account a role", "admin", "grant --role lease-market --account "+exampleAccount,
		func(ctx context.Context, c *ledger.Client) (govern.Operation, error) {
			if (f.role.Role == govern.RoleAdmin || f.role.Role == govern.RoleGovernor) && !cmd.Flags().Changed("delay") {
				return govern.Operation{}, fmt.Errorf("say with --delay how long %v has to wait before it acts, such as 48h, or 0s", f.role.Role)
			}
			m, has, _, err := f.member(ctx, c)
			if err != nil {
				return govern.Operation{}, err
			}
			if has && m.Delay == delay && m.Changes.IsZero() {
				return govern.Operation{}, fmt.Errorf("there is nothing to change: %s is %v, with a delay of %v", m.Account, m.Role, delay)
			}
			return govern.Of(c).GrantOperation(f.role.Role, f.account.Address, delay)
		})
	cmd.Long = `Give an account a role, as the admin, or give who has it another delay. An admin or
a governor without a delay can change things before anybody has seen it coming.`
	f.register(cmd, "account that gets the role")
	cmd.Flags().DurationVar(&delay, "delay", 0, "time from scheduling to doing what the role allows, such as 48h")
	return cmd
}

func newGovernanceRevoke() *cobra.Command {
	var f roleFlags
	cmd := operationCommand("revoke", "Take a role away from an account", "admin", "revoke --role lease-market --account "+exampleAccount,
		func(ctx context.Context, c *ledger.Client) (govern.Operation, error) {
			_, has, others, err := f.member(ctx, c)
			if err == nil && !has {
				err = fmt.Errorf("%s is not %v; `muster governance show` says who is", f.account.Hex(), f.role.Role)
			}
			if err == nil && f.role.Role == govern.RoleAdmin && others == 0 {
				err = fmt.Errorf("%s is the only admin: without one nobody could give out roles ever again; make another account admin first", f.account.Hex())
			}
			return govern.Of(c).RevokeOperation(f.role.Role, f.account.Address), err
		})
	f.register(cmd, "account that loses the role")
	return cmd
}

func newGovernancePerform() *cobra.Command {
	var id operationFlag
	cmd := stepCommand("perform", "Do what was scheduled, as who scheduled it", "governor", "perform --operation "+exampleOperation,
		func(ctx context.Context, c *ledger.Client, account common.Address) (step, error) {
			s, err := id.find(ctx, c)
			if err != nil {
				return step{}, err
			}
			if s.By != account {
				return step{}, fmt.Errorf("%s: %s has scheduled it, and nobody else can do it", s.What, s.By)
			}
			err = govern.Of(c).Rehearse(ctx, account, s.Operation)
			if errors.Is(err, ledger.ErrNotReady) {
				err = notReady(ctx, c, account, s.Operation)
			}
			return step{Operation: s.Operation}, err
		})
	id.register(cmd)
	return cmd
}

func newGovernanceCancel() *cobra.Command {
	var id operationFlag
	cmd := stepCommand("cancel", "Take an operation off the schedule", "guardian", "cancel --operation "+exampleOperation,
		func(ctx context.Context, c *ledger.Client, _ common.Address) (step, error) {
			s, err := id.find(ctx, c)
			return step{Operation: govern.Of(c).CancelOperation(s)}, err
		})
	cmd.Long = `Take an operation off the schedule: your own, any as the admin, or the governor's as
the guardian. What the admin has scheduled the guardian cannot cancel.`
	id.register(cmd)
	return cmd
}

// operationFlag is the number of an operation that is scheduled.
type operationFlag struct{ common.Hash }

func (f *operationFlag) register(cmd *cobra.Command) {
	cmd.Flags().Var(f, "operation", "number of the operation, as muster governance show has it")
	require(cmd.Flags(), "operation")
}

func (f *operationFlag) Set(s string) error {
	data, err := hexutil.Decode(s)
	if err != nil || len(data) != common.HashLength {
		return fmt.Errorf("%q is not the number of an operation: write 0x and 64 hexadecimal digits", s)
	}
	f.Hash = common.BytesToHash(data)
	return nil
}
func (f *operationFlag) String() string { return "" }
func (f *operationFlag) Type() string   { return "hash" }

func (f *operationFlag) find(ctx context.Context, c *ledger.Client) (govern.Scheduled, error) {
	now, err := readGovernance(ctx, c)
	if err != nil {
		return govern.Scheduled{}, err
	}
	for _, s := range now.Scheduled {
		if s.ID == f.Hash {
			return s, nil
		}
	}
	return govern.Scheduled{}, fmt.Errorf("operation %s is not scheduled, or has lapsed; `muster governance show` lists those that are", f.Hash)
}

const (
	exampleAccount   = "0x90F79bf6EB2c4f870365E785982E1f101E93b906"
	exampleOperation = "0x1c3f…"
)
