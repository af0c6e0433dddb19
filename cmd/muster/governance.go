package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/spf13/cobra"

	"github.com/muster-network/muster/chain"
)

func newGovernance() *cobra.Command {
	cmd := group("governance", "Change the rules of money, pause, give out roles",
		newGovernanceShow(), newGovernanceParameters(), newGovernanceTreasury(), newGovernancePause(),
		newGovernanceUnpause(), newGovernanceGrant(), newGovernanceRevoke(), newGovernanceCancel())
	cmd.Long = `Change the rules of money, pause, give out roles: what takes a role of the
contracts' authority.

Where the role has a delay, a command schedules what it is asked for, and says
from when on that can be done; given again then, within a week, it does it. With
--as it sends nothing: it prints the call for another wallet to make, such as a
multisignature one.`
	return cmd
}

// governFlags say who makes a call: the account of a key, or one that somebody else has the key of.
type governFlags struct {
	senderFlags
	as addressFlag
}

func (f *governFlags) register(cmd *cobra.Command) {
	f.chainFlags.register(cmd)
	f.define(cmd)
	cmd.Flags().Var(&f.as, "as", "account that is to make the call: print it, and send nothing")
}

// A plan finds out what a command is to do.
type plan func(ctx context.Context, c *chain.Client) (chain.Operation, error)

// governCommand is a command that performs an operation which takes a role: at once, or in two turns.
func governCommand(use, short, example string, find plan) *cobra.Command {
	return turnCommand(use, short, example, func(ctx context.Context, c *chain.Client, account common.Address) (turn, error) {
		operation, err := find(ctx, c)
		if err != nil {
			return turn{}, err
		}
		return nextTurn(ctx, c, account, operation)
	})
}

// turnCommand is a command that makes a call of governance; find finds out which, for the account that
// is to make it.
func turnCommand(use, short, example string, find func(context.Context, *chain.Client, common.Address) (turn, error)) *cobra.Command {
	var f governFlags
	cmd := &cobra.Command{
		Use: use, Short: short, Args: cobra.NoArgs,
		Example: "  muster governance " + example + ` \
    --deployment deployment.json \
    --keystore governor.json --password-file password
  muster governance ` + example + ` \
    --deployment deployment.json \
    --as 0x52908400098527886E0F7030069857D2E4169EE7`,
		RunE: func(cmd *cobra.Command, _ []string) (err error) {
			if f.as.set {
				client, err := f.dial(cmd)
				if err != nil {
					return err
				}
				defer client.Close()
				t, err := find(cmd.Context(), client, f.as.Address)
				if err != nil {
					return err
				}
				return t.print(cmd)
			}
			if f.keystore == "" || f.passwordFile == "" {
				return errors.New("who makes the call? Give --keystore and --password-file to send it, or --as and an address to print it")
			}
			client, sender, close, err := f.open(cmd)
			if err != nil {
				return err
			}
			defer func() { err = errors.Join(err, close()) }()
			t, err := find(cmd.Context(), client, sender.Address())
			if err != nil {
				return err
			}
			return t.send(cmd, sender)
		},
	}
	f.register(cmd)
	return cmd
}

// A turn is the next call of an operation: the operation itself, or that which schedules it.
type turn struct {
	chain.Operation
	delay time.Duration // until what it schedules can be done; 0: it schedules nothing
}

// nextTurn finds out whether an account is to schedule an operation or to perform it.
func nextTurn(ctx context.Context, c *chain.Client, account common.Address, o chain.Operation) (turn, error) {
	may, err := c.Permission(ctx, account, o)
	if err != nil {
		return turn{}, err
	}
	if !may.Allowed {
		return turn{}, fmt.Errorf("%s: %s lacks the role that this takes; `muster governance show` says who has it", o.What, account)
	}
	if may.Delay == 0 {
		return turn{Operation: o}, nil
	}
	if may.Ready.IsZero() {
		return turn{c.ScheduleOperation(o), may.Delay}, nil
	}
	head, err := c.Head(ctx)
	if err != nil {
		return turn{}, err
	}
	if wait := may.Ready.Sub(head.Time); wait > 0 {
		return turn{}, fmt.Errorf("%s: it is scheduled, and can be done from %s on, in %v: give the same command again then",
			o.What, moment(may.Ready), wait)
	}
	return turn{Operation: o}, nil
}

func (t turn) send(cmd *cobra.Command, s *chain.Sender) error {
	r, err := s.Perform(cmd.Context(), t.Operation)
	if err != nil {
		return err
	}
	result := receiptOf(r, "what", t.What, "delay", t.delay.Seconds())
	if t.delay == 0 {
		return printReceipt(cmd, result, "done: %s", t.What)
	}
	return printReceipt(cmd, result, "done: %s\nIt can be done in %v: give the same command again then.", t.What, t.delay)
}

func (t turn) print(cmd *cobra.Command) error {
	call := map[string]any{"what": t.What, "to": t.To, "data": hexutil.Bytes(t.Data), "delay": t.delay.Seconds()}
	return print(cmd, call, func(w io.Writer) error {
		cells := []string{"what", t.What, "to", t.To.Hex(), "data", hexutil.Encode(t.Data)}
		if t.delay != 0 {
			cells = append(cells, "then", fmt.Sprintf("in %v, give the same command again for the call that does it", t.delay))
		}
		return rows(w, cells...)
	})
}

// moment is a time as people read it.
func moment(t time.Time) string { return t.UTC().Format("2006-01-02 15:04:05 UTC") }

func newGovernanceParameters() *cobra.Command {
	var file string
	cmd := governCommand("parameters", "Change the rules of money, as the governor", "parameters --file rules.json",
		func(ctx context.Context, c *chain.Client) (chain.Operation, error) {
			rules, err := plannedRules(ctx, c)
			if err != nil {
				return chain.Operation{}, err
			}
			changed := rules
			if err := changed.ReadRules(file); err != nil {
				return chain.Operation{}, err
			}
			changes := rules.Changes(changed)
			if len(changes) == 0 {
				return chain.Operation{}, fmt.Errorf("%s: there is nothing to change: these are the rules from the next epoch on", file)
			}
			o, err := c.ParametersOperation(changed)
			o.What += ": " + changes.String()
			return o, err
		})
	cmd.Long = `Change the rules of money from the next epoch on, as the governor. The file is JSON
and names what changes: rates in parts of 10,000, times in epochs, amounts in FLT
as strings.

  {"staking": {"bountyBps": 700, "rewardPool": "1200.5"}}`
	cmd.Flags().StringVar(&file, "file", "", "JSON file of the rules that change")
	require(cmd.Flags(), "file")
	return cmd
}

// plannedRules are the rules of the next epoch.
func plannedRules(ctx context.Context, c *chain.Client) (chain.StakingParameters, error) {
	epoch, err := c.CurrentEpoch(ctx)
	if err != nil {
		return chain.StakingParameters{}, err
	}
	return c.ParametersAt(ctx, epoch+1)
}

func newGovernanceTreasury() *cobra.Command {
	var account addressFlag
	cmd := governCommand("treasury", "Name who gets the treasury's part of slashes, as the governor",
		"treasury --account "+exampleAccount,
		func(ctx context.Context, c *chain.Client) (chain.Operation, error) {
			now, err := c.Treasury(ctx)
			if err == nil && now == account.Address {
				err = fmt.Errorf("there is nothing to change: %s is the treasury", now)
			}
			return c.TreasuryOperation(account.Address), err
		})
	account.register(cmd, "account that gets what slashes to come bring the treasury")
	return cmd
}

func newGovernancePause() *cobra.Command {
	return governCommand("pause", "Stop new commitments and claims of rewards, as the guardian", "pause",
		func(_ context.Context, c *chain.Client) (chain.Operation, error) { return c.PauseOperation(), nil })
}

func newGovernanceUnpause() *cobra.Command {
	return governCommand("unpause", "End a pause, as the governor", "unpause",
		func(_ context.Context, c *chain.Client) (chain.Operation, error) { return c.UnpauseOperation(), nil })
}

const roleUsage = "admin, governor, guardian or lease-market"

func newGovernanceGrant() *cobra.Command {
	var (
		account addressFlag
		name    string
		delay   time.Duration
	)
	cmd := governCommand("grant", "Give an account a role, as the admin",
		"grant --role lease-market --account "+exampleAccount,
		func(_ context.Context, c *chain.Client) (chain.Operation, error) {
			role, err := chain.ParseRole(name)
			if err != nil {
				return chain.Operation{}, err
			}
			return c.GrantOperation(role, account.Address, delay)
		})
	cmd.Long = `Give an account a role, as the admin, or give who has it another delay. An admin or
a governor without a delay can change things before anybody has seen it coming.`
	account.register(cmd, "account that gets the role")
	cmd.Flags().StringVar(&name, "role", "", roleUsage)
	cmd.Flags().DurationVar(&delay, "delay", 0, "time from scheduling to doing what the role allows, such as 48h")
	require(cmd.Flags(), "role")
	return cmd
}

func newGovernanceRevoke() *cobra.Command {
	var account addressFlag
	var name string
	cmd := governCommand("revoke", "Take a role away from an account, as the admin",
		"revoke --role lease-market --account "+exampleAccount,
		func(ctx context.Context, c *chain.Client) (chain.Operation, error) {
			role, err := chain.ParseRole(name)
			if err != nil {
				return chain.Operation{}, err
			}
			now, err := readGovernance(ctx, c)
			if err != nil {
				return chain.Operation{}, err
			}
			return c.RevokeOperation(role, account.Address), checkRevoke(now.Members, role, account.Address)
		})
	account.register(cmd, "account that loses the role")
	cmd.Flags().StringVar(&name, "role", "", roleUsage)
	require(cmd.Flags(), "role")
	return cmd
}

// checkRevoke refuses to take a role from an account that lacks it, and to leave nobody who can give
// roles out.
func checkRevoke(members []chain.Member, role chain.Role, account common.Address) error {
	has, others := false, 0
	for _, m := range members {
		switch {
		case m.Role != role:
		case m.Account == account:
			has = true
		default:
			others++
		}
	}
	if !has {
		return fmt.Errorf("%s is not %v; `muster governance show` says who is", account, role)
	}
	if role == chain.RoleAdmin && others == 0 {
		return fmt.Errorf("%s is the only admin: without one nobody could give out roles ever again; make another account admin first", account)
	}
	return nil
}

func newGovernanceCancel() *cobra.Command {
	var id string
	cmd := turnCommand("cancel", "Take an operation off the schedule, as the guardian or who scheduled it",
		"cancel --operation 0x1c3f…",
		func(ctx context.Context, c *chain.Client, _ common.Address) (turn, error) {
			now, err := readGovernance(ctx, c)
			if err != nil {
				return turn{}, err
			}
			for _, s := range now.Scheduled {
				if s.ID == common.HexToHash(id) {
					return turn{Operation: c.CancelOperation(s)}, nil
				}
			}
			return turn{}, fmt.Errorf("operation %s is not scheduled; `muster governance show` lists those that are", id)
		})
	cmd.Flags().StringVar(&id, "operation", "", "number of the operation")
	require(cmd.Flags(), "operation")
	return cmd
}

const exampleAccount = "0x90F79bf6EB2c4f870365E785982E1f101E93b906"
