package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/spf13/cobra"

	"github.com/muster-network/muster/chain/govern"
	"github.com/muster-network/muster/chain/ledger"
)

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

// check finds out whether it is said who makes the call, and only once.
func (f *governFlags) check() error {
	key := f.keystore != "" && f.passwordFile != ""
	if f.as.set && f.keystore != "" {
		return errors.New("--as prints a call and --keystore sends it: give one of them")
	}
	if !f.as.set && !key {
		return errors.New("who makes the call? Give --keystore and --password-file to send it, or --as and an address to print it")
	}
	return nil
}

// A step is the next call that is to be made for an operation: the operation itself, or one about its
// schedule.
type step struct {
	govern.Operation
	schedules common.Hash // the operation that it schedules; zero: none
}

// A planner finds out the next step, for the account that is to make it.
type planner func(ctx context.Context, c *ledger.Client, account common.Address) (step, error)

// stepCommand is a command that makes a call of governance, as who has a role.
func stepCommand(use, short, role, example string, plan planner) *cobra.Command {
	var f governFlags
	cmd := &cobra.Command{
		Use: use, Short: short, Args: cobra.NoArgs,
		Example: "  muster governance " + example + ` \
    --deployment deployment.json \
    --keystore ` + role + `.json --password-file password
  muster governance ` + example + ` \
    --deployment deployment.json \
    --as 0x52908400098527886E0F7030069857D2E4169EE7`,
		RunE: func(cmd *cobra.Command, _ []string) (err error) {
			if err := f.check(); err != nil {
				return err
			}
			if f.as.set {
				return f.print(cmd, plan)
			}
			client, sender, close, err := f.open(cmd)
			if err != nil {
				return err
			}
			defer func() { err = errors.Join(err, close()) }()
			next, err := plan(cmd.Context(), client, sender.Address())
			if err != nil {
				return err
			}
			return next.send(cmd, client, sender)
		},
	}
	f.register(cmd)
	return cmd
}

// operationCommand is a command that performs an operation, or schedules it where the role has a delay.
func operationCommand(use, short, role, example string, find func(context.Context, *ledger.Client) (govern.Operation, error)) *cobra.Command {
	return stepCommand(use, short+", as the "+role, role, example,
		func(ctx context.Context, c *ledger.Client, account common.Address) (step, error) {
			o, err := find(ctx, c)
			if err != nil {
				return step{}, err
			}
			err = govern.Of(c).Rehearse(ctx, account, o)
			switch {
			case errors.Is(err, ledger.ErrNotScheduled), errors.Is(err, ledger.ErrLapsed):
				return scheduleStep(ctx, c, account, o)
			case errors.Is(err, ledger.ErrNotReady):
				return step{}, notReady(ctx, c, account, o)
			}
			return step{Operation: o}, err
		})
}

// scheduleStep schedules an operation. It refuses a second one of the same function of the staking
// contract: what is performed last would undo the other.
func scheduleStep(ctx context.Context, c *ledger.Client, account common.Address, o govern.Operation) (step, error) {
	id, err := govern.Of(c).OperationID(ctx, account, o)
	if err != nil {
		return step{}, err
	}
	next := step{govern.Of(c).ScheduleOperation(o), id}
	if o.To != c.Deployment.Staking {
		return next, nil
	}
	now, err := readGovernance(ctx, c)
	if err != nil {
		return step{}, err
	}
	for _, s := range now.Scheduled {
		if s.By == account && s.To == o.To && bytes.Equal(s.Data[:4], o.Data[:4]) {
			return step{}, fmt.Errorf("%s: the account has scheduled another such operation: %s; perform or cancel it first, with --operation %s",
				o.What, s.What, s.ID)
		}
	}
	return next, nil
}

// notReady says when an operation that is scheduled can be performed.
func notReady(ctx context.Context, c *ledger.Client, account common.Address, o govern.Operation) error {
	id, err := govern.Of(c).OperationID(ctx, account, o)
	if err != nil {
		return err
	}
	ready, err := govern.Of(c).ReadyAt(ctx, id)
	if err != nil {
		return err
	}
	head, err := c.Head(ctx)
	if err != nil {
		return err
	}
	return fmt.Errorf("%s: it is scheduled, and can be done from %s on, in %v: muster governance perform --operation %s",
		o.What, moment(ready), ready.Sub(head.Time), id)
}

func (s step) send(cmd *cobra.Command, c *ledger.Client, sender *ledger.Sender) error {
	r, err := govern.Perform(cmd.Context(), sender, s.Operation)
	if err != nil {
		return err
	}
	result := receiptOf(r, "what", s.What)
	if s.schedules == (common.Hash{}) {
		return printReceipt(cmd, result, "done: %s", s.What)
	}
	ready, err := govern.Of(c).ReadyAt(cmd.Context(), s.schedules)
	if err != nil {
		return err
	}
	lapses := ready.Add(govern.ScheduleLife)
	result["operation"], result["ready"], result["lapses"] = s.schedules, ready.Unix(), lapses.Unix()
	return printReceipt(cmd, result, "done: %s\nFrom %s to %s it can be done:\nmuster governance perform --operation %s",
		s.What, moment(ready), moment(lapses), s.schedules)
}

// print shows the call that the account named by --as has to make.
func (f *governFlags) print(cmd *cobra.Command, plan planner) error {
	client, err := f.dial(cmd)
	if err != nil {
		return err
	}
	defer client.Close()
	next, err := plan(cmd.Context(), client, f.as.Address)
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
	cells := []string{"what", next.What, "from", f.as.Hex(), "to", next.To.Hex(), "data", hexutil.Encode(next.Data), "sent", "nothing"}
	if next.schedules != (common.Hash{}) {
		call["operation"] = next.schedules
		cells = append(cells, "then", "muster governance perform --operation "+next.schedules.Hex())
	}
	return print(cmd, call, func(w io.Writer) error { return rows(w, cells...) })
}

// moment is a time as people read it.
func moment(t time.Time) string { return t.UTC().Format("2006-01-02 15:04:05 UTC") }
