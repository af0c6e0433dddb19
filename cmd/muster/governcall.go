package main

import (
	"context"
	"io"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/spf13/cobra"

	"github.com/muster-network/muster/chain/govern"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/text"
	"github.com/muster-network/muster/view"
)

// governFlags say who makes a call of governance.
type governFlags struct{ callerFlags }

// A planner finds out the next step for the account that makes it.
type planner func(ctx context.Context, c *ledger.Client, account common.Address, how govern.Reading) (view.Step, error)

// stepCommand is a command that makes a call of governance, as an account that has a role.
func stepCommand(use, short, role, example string, plan planner) *cobra.Command {
	var f governFlags
	if example != "" {
		example = " " + example
	}
	cmd := &cobra.Command{
		Use: use, Short: short, Args: cobra.NoArgs,
		Example: "  muster governance " + use + example + exampleSender(role) + `
  muster governance ` + use + example + ` \
    --deployment deployment.json --as 0x52908400098527886E0F7030069857D2E4169EE7`,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := f.check(); err != nil {
				return err
			}
			if f.as.set {
				return f.print(cmd, plan)
			}
			return f.withSender(cmd, func(client *ledger.Client, sender *ledger.Sender) error {
				next, err := plan.find(cmd, client, sender.Address())
				if err != nil {
					return err
				}
				return sendStep(cmd, client, sender, next)
			})
		},
	}
	f.register(cmd)
	return cmd
}

// find runs the planner, with progress on a terminal.
func (p planner) find(cmd *cobra.Command, c *ledger.Client, account common.Address) (view.Step, error) {
	how, done := readingRoles(cmd)
	defer done()
	return p(cmd.Context(), c, account, how)
}

// operationFinder finds out what an operation of governance is to be.
type operationFinder = func(context.Context, *ledger.Client, govern.Reading) (govern.Operation, error)

// operationMaker makes a command out of an operation: one that performs it, or one that proposes it.
type operationMaker func(use, short, role, example string, find operationFinder) *cobra.Command

// governorCommands are the commands of all that a governor may do, by themselves or as proposals.
func governorCommands(command operationMaker) []*cobra.Command {
	return []*cobra.Command{
		newGovernanceParameters(command), newGovernanceTreasury(command), newGovernanceMoveReserve(command),
		newGovernanceUnpause(command), newGovernanceGrant(command), newGovernanceRevoke(command),
		newGovernanceAdmitCertifier(command), newGovernanceRemoveCertifier(command), newGovernanceSlashCertifier(command),
		newGovernanceStrikeCertificate(command), newGovernanceCertifierBond(command),
	}
}

// operationCommand is a command that performs an operation, or schedules it where the role has a delay.
func operationCommand(use, short, role, example string, find operationFinder) *cobra.Command {
	return stepCommand(use, short+", as the "+role, role, example,
		func(ctx context.Context, c *ledger.Client, account common.Address, how govern.Reading) (view.Step, error) {
			o, err := find(ctx, c, how)
			if err != nil {
				return view.Step{}, err
			}
			return view.NextStep(ctx, c, account, o, how)
		})
}

// perform performs an operation, and prints what was done.
func perform(cmd *cobra.Command, sender *ledger.Sender, o govern.Operation) error {
	r, err := govern.Perform(cmd.Context(), sender, o)
	if err != nil {
		return err
	}
	return printReceipt(cmd, receiptOf(r, "what", o.What), "%s", done(o.What))
}

func sendStep(cmd *cobra.Command, c *ledger.Client, sender *ledger.Sender, s view.Step) error {
	if s.Schedules == (common.Hash{}) {
		return perform(cmd, sender, s.Operation)
	}
	r, err := govern.Perform(cmd.Context(), sender, s.Operation)
	if err != nil {
		return err
	}
	ready, err := govern.Of(c).ReadyAt(cmd.Context(), s.Schedules)
	if err != nil {
		return err
	}
	lapses := ready.Add(govern.ScheduleLife)
	result := receiptOf(r, "what", s.What, "operation", s.Schedules, "ready", ready.Unix(), "lapses", lapses.Unix())
	return printReceipt(cmd, result, "%s\nfrom %s to %s, run:\nmuster governance perform \\\n  --operation %s",
		done(s.What), view.Moment(ready), view.Moment(lapses), s.Schedules)
}

// done says what was done.
func done(what string) string { return strings.Join(text.Wrap("done: "+what, text.Columns), "\n") }

// print shows the call that the account named by --as has to make.
func (f *governFlags) print(cmd *cobra.Command, plan planner) error {
	return f.withLedger(cmd, func(client *ledger.Client) error {
		next, err := plan.find(cmd, client, f.as.Address)
		if err != nil {
			return err
		}
		if err := govern.Of(client).Rehearse(cmd.Context(), f.as.Address, next.Operation); err != nil {
			return err
		}
		call := map[string]any{
			"what": next.What, "chainId": client.Deployment.ChainID, "from": f.as.Address, "to": next.To,
			"value": "0", "data": hexutil.Bytes(next.Data),
		}
		cells := append(wrapped("what", next.What), "from", f.as.Hex(), "to", next.To.Hex(), "data", hexutil.Encode(next.Data), "sent", "nothing")
		if next.Schedules != (common.Hash{}) {
			call["operation"] = next.Schedules
			cells = append(cells, "then", "muster governance perform \\", "", "  --operation "+next.Schedules.Hex())
		}
		return print(cmd, call, func(w io.Writer) error { return rows(w, cells...) })
	})
}
