package main

import (
	"context"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/spf13/cobra"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
)

// exampleFunction is a function of a contract in examples.
const exampleFunction = ` \
    --target ` + exampleAccount + ` \
    --function "ping()"`

func newProviderAllow() *cobra.Command {
	cmd := callCommand("allow", "Let operators call a function of another contract", (*ledger.Sender).AllowCall,
		"operators may call %s of %s\nwith the key of one, run: muster provider operate")
	cmd.Long = `Let the operators of a provider account call a function of another contract
through it, by "muster provider operate": the account is the sender then, and
pays nothing. No functions of the staking and capacity contracts and of FLT can
be allowed, and none at all while somebody has a lien on the account.

Allow what does no harm to the owner if an operator's key is stolen.`
	return cmd
}

func newProviderForbid() *cobra.Command {
	cmd := callCommand("forbid", "Let operators call a function no more", (*ledger.Sender).ForbidCall,
		"operators may not call %s of %s")
	cmd.Long = `Let the operators of a provider account call a function of another contract no
more. "muster provider calls" lists those that they may call.`
	return cmd
}

// callCommand is a command by which the owner changes what operators may call.
func callCommand(use, short string, change func(*ledger.Sender, context.Context, common.Address, ledger.Selector) (*ledger.Receipt, error), done string) *cobra.Command {
	var target addressFlag
	var function string
	cmd := providerCommand(use, short, exampleFunction, ledger.Owner, func(cmd *cobra.Command, _ *ledger.Client, s *ledger.Sender) error {
		selector, err := ledger.ParseSelector(function)
		if err != nil {
			return err
		}
		r, err := change(s, cmd.Context(), target.Address, selector)
		if err != nil {
			return err
		}
		return printReceipt(cmd, receiptOf(r, "account", s.ActsFor().Hex(), "target", target.Hex(), "selector", selector), done, selector, target)
	})
	flags := cmd.Flags()
	flags.Var(&target, "target", "the other contract")
	flags.StringVar(&function, "function", "", `its function, as "ping(uint256)", or the selector`)
	require(flags, "target")
	require(flags, "function")
	return cmd
}

func newProviderCalls() *cobra.Command {
	var f chainFlags
	var account addressFlag
	cmd := &cobra.Command{
		Use:   "calls",
		Short: "List the functions that operators may call",
		Example: `  muster provider calls \
   ` + exampleProvider + ` \
    --deployment deployment.json`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return f.withLedger(cmd, func(client *ledger.Client) error {
				a, err := client.ProviderAccount(cmd.Context(), account.Address)
				if err != nil {
					return err
				}
				return print(cmd, a.AllowedCalls, func(w io.Writer) error {
					if len(a.AllowedCalls) == 0 {
						_, err := fmt.Fprintln(w, "operators may call no functions of other contracts")
						return err
					}
					for _, call := range a.AllowedCalls {
						if _, err := fmt.Fprintf(w, "%s of %s\n", call.Selector, call.Target); err != nil {
							return err
						}
					}
					return nil
				})
			})
		},
	}
	f.register(cmd)
	account.register(cmd, "the provider account")
	return cmd
}

func newProviderOperate() *cobra.Command {
	var target addressFlag
	var text string
	cmd := providerCommand("operate", "Make a call that operators are allowed", ` \
    --target `+exampleAccount+` \
    --data 0x5c36b186`, ledger.Operator,
		func(cmd *cobra.Command, _ *ledger.Client, s *ledger.Sender) error {
			data, err := hexutil.Decode(text)
			if err != nil {
				return hint.Add(fmt.Errorf("--data: %w", err), "write 0x and hexadecimal digits: the function's selector, and its arguments as the ABI encodes them")
			}
			r, err := s.Operate(cmd.Context(), target.Address, data)
			if err != nil {
				return err
			}
			return printReceipt(cmd, receiptOf(r, "account", s.ActsFor().Hex(), "target", target.Hex()), "called %s", target)
		})
	cmd.Long = `Make a call of another contract through a provider account, as an operator: one
that the owner has allowed by "muster provider allow". The account is its
sender.`
	flags := cmd.Flags()
	flags.Var(&target, "target", "the other contract")
	flags.StringVar(&text, "data", "", "the call's data, in hexadecimal digits")
	require(flags, "target")
	require(flags, "data")
	return cmd
}
