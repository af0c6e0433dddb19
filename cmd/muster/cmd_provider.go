package main

import (
	"errors"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
)

func newProvider() *cobra.Command {
	cmd := group("provider", "Manage a provider account: a cold owner, hot operators, a payee",
		"create \\\n    --operators "+exampleAccount+exampleSender("owner"),
		newProviderCreate(), newProviderShow(), newProviderOperators(), newProviderPayee(), newProviderOwner(), newProviderPayout(),
		newProviderLien(), newProviderAllow(), newProviderForbid(), newProviderCalls(), newProviderOperate(), newProviderAllowMarket())
	cmd.Long = `Manage a provider account, a contract that owns commitments so that no key on a
server does. Its owner, a cold key or a multisignature wallet, decides on bond,
units and keys. Its operators, keys on servers, can only seal, respond and
prove, and lease units out if the owner allows it. Its payee gets the rewards,
and the bonds that are returned. A lender can have a lien on it, and is then
paid instead.

"muster commitment create --provider-account" makes its commitments. The prover,
and the commands for commitments and rewards, find out by themselves that their
key has a part in the account that a commitment belongs to.`
	return cmd
}

// exampleProvider is a provider account in examples.
const exampleProvider = " --account 0x15d34AAf54267DB7D7c367839AAf71A00a2C6A65"

func newProviderCreate() *cobra.Command {
	var (
		f            callerFlags
		owner, payee addressFlag
		operators    addressesFlag
	)
	cmd := &cobra.Command{
		Use:   "create",
		Short: "Make a provider account",
		Long: `Make a provider account. Anybody can pay for it: the owner need not send the
transaction. It begins without money: "muster commitment create" transfers to it
what a bond needs.`,
		Example: `  muster provider create \
    --operators ` + exampleAccount + exampleSender("owner") + `
  muster provider create --owner ` + exampleAccount + ` \
    --payee ` + exampleAccount + exampleSender("anybody"),
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return f.withSender(cmd, func(_ *ledger.Client, s *ledger.Sender) error {
				if !owner.set {
					owner.Address = s.Address()
				}
				if !payee.set {
					payee.Address = owner.Address
				}
				account, r, err := s.CreateProviderAccount(cmd.Context(), owner.Address, payee.Address, operators)
				if err != nil {
					return err
				}
				return printReceipt(cmd, receiptOf(r, "account", account.Hex()), "made provider account %s", account)
			})
		},
	}
	f.register(cmd)
	flags := cmd.Flags()
	flags.Var(&owner, "owner", "who decides on bond, units and keys (default the sending account)")
	flags.Var(&payee, "payee", "who is paid (default the owner)")
	flags.Var(&operators, "operators", "keys on servers, by commas (default none)")
	return cmd
}

func newProviderShow() *cobra.Command {
	var f chainFlags
	var account addressFlag
	cmd := &cobra.Command{
		Use:   "show",
		Short: "Show who has a part in a provider account",
		Example: `  muster provider show \
   ` + exampleProvider + ` \
    --deployment deployment.json`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return f.withLedger(cmd, func(client *ledger.Client) error {
				a, err := client.ProviderAccount(cmd.Context(), account.Address)
				if err != nil {
					return err
				}
				return print(cmd, a, func(w io.Writer) error { return writeProvider(w, a) })
			})
		},
	}
	f.register(cmd)
	account.register(cmd, "the provider account")
	return cmd
}

func writeProvider(w io.Writer, a ledger.ProviderAccount) error {
	cells := append([]string{"account", a.Address.Hex()}, partCells(a)...)
	name := "may also call"
	for _, call := range a.AllowedCalls {
		cells = append(cells, name, fmt.Sprintf("%s of %s", call.Selector, call.Target))
		name = ""
	}
	return rows(w, append(cells, "in no bond", ledger.FormatFLT(a.Balance)+" FLT")...)
}

// partCells are who has a part in a provider account.
func partCells(a ledger.ProviderAccount) []string {
	cells := []string{"owner", a.Owner.Hex()}
	if a.PendingOwner != (common.Address{}) {
		cells = append(cells, "", a.PendingOwner.Hex()+" may become it")
	}
	cells = append(cells, "payee", a.Payee.Hex())
	if a.LienHolder != (common.Address{}) {
		cells = append(cells, "lien", a.LienHolder.Hex(), "", "which is paid instead")
	}
	if a.LienOffered != (common.Address{}) {
		cells = append(cells, "lien offered to", a.LienOffered.Hex())
	}
	name := "operators"
	for _, operator := range a.Operators {
		cells = append(cells, name, operator.Hex())
		name = ""
	}
	if len(a.Operators) == 0 {
		cells = append(cells, name, "none")
	}
	return cells
}

// providerCommand is a command by which a key with a part in a provider account sends transactions about it.
func providerCommand(use, short, example string, part ledger.Part, act func(cmd *cobra.Command, c *ledger.Client, s *ledger.Sender) error) *cobra.Command {
	var f callerFlags
	var account addressFlag
	who := "owner"
	if part == ledger.Operator {
		who = "operator"
	}
	cmd := &cobra.Command{
		Use: use, Short: short, Args: cobra.NoArgs,
		Example: "  muster provider " + use + " \\\n   " + exampleProvider + example + exampleSender(who),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return f.withSender(cmd, func(client *ledger.Client, sender *ledger.Sender) error {
				as, err := sender.As(cmd.Context(), account.Address, part)
				if err != nil {
					return err
				}
				return act(cmd, client, as)
			})
		},
	}
	f.register(cmd)
	account.register(cmd, "the provider account")
	return cmd
}

func newProviderOperators() *cobra.Command {
	var add, remove addressesFlag
	cmd := providerCommand("operators", "Add operators, and revoke others", " \\\n    --add "+exampleAccount, ledger.Owner,
		func(cmd *cobra.Command, c *ledger.Client, s *ledger.Sender) error {
			if len(add)+len(remove) == 0 {
				return hint.Add(errors.New("say which operators to add or to remove"), "give --add, --remove or both; muster provider show lists those that there are")
			}
			r, err := s.ChangeOperators(cmd.Context(), add, remove)
			if err != nil {
				return err
			}
			a, err := c.ProviderAccount(cmd.Context(), s.ActsFor())
			if err != nil {
				return err
			}
			return print(cmd, receiptOf(r, "account", a.Address.Hex(), "operators", a.Operators), func(w io.Writer) error { return writeProvider(w, a) })
		})
	cmd.Long = `Add operators to a provider account, and revoke others, in one transaction.
Operators can seal, respond and prove, and nothing else: whoever steals the key
of one can respond falsely, which is slashed, but takes no money.

A revoked operator's prover still proves what it responded before, and ends.`
	flags := cmd.Flags()
	flags.Var(&add, "add", "keys that become operators, by commas")
	flags.Var(&remove, "remove", "keys that are operators no more, by commas")
	return cmd
}

func newProviderPayee() *cobra.Command {
	var to addressFlag
	cmd := providerCommand("payee", "Name who is paid", " \\\n    --to "+exampleAccount, ledger.Owner,
		func(cmd *cobra.Command, _ *ledger.Client, s *ledger.Sender) error {
			r, err := s.SetPayee(cmd.Context(), to.Address)
			if err != nil {
				return err
			}
			return printReceipt(cmd, receiptOf(r, "account", s.ActsFor().Hex(), "payee", to.Hex()), "%s is paid from now on", to)
		})
	cmd.Long = `Name who is paid the rewards and the returned bonds of a provider account. The
payee can claim them too, so that it needs nobody if the owner's key is lost.`
	cmd.Flags().Var(&to, "to", "the payee")
	require(cmd.Flags(), "to")
	return cmd
}

func newProviderOwner() *cobra.Command {
	var f callerFlags
	var account, to addressFlag
	var accept bool
	cmd := &cobra.Command{
		Use:   "owner",
		Short: "Hand a provider account over, in two steps",
		Long: `Hand a provider account over to another owner, in two steps: the owner names the
next one with --to, and that one accepts. Until then nothing changes, so that a
mistyped address does no harm. The owner can name another one meanwhile.`,
		Example: `  muster provider owner \
   ` + exampleProvider + ` \
    --to ` + exampleAccount + exampleSender("owner") + `
  muster provider owner \
   ` + exampleProvider + ` \
    --accept` + exampleSender("next-owner"),
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if accept == to.set {
				return hint.Add(errors.New("say whether to name the next owner or to become it"), "give --to and an address as the owner, or --accept as the next one")
			}
			return f.withSender(cmd, func(_ *ledger.Client, s *ledger.Sender) error {
				if accept {
					r, err := s.AcceptOwnership(cmd.Context(), account.Address)
					if err != nil {
						return err
					}
					return printReceipt(cmd, receiptOf(r, "account", account.Hex(), "owner", s.Address().Hex()), "%s is the owner now", s.Address())
				}
				as, err := s.As(cmd.Context(), account.Address, ledger.Owner)
				if err != nil {
					return err
				}
				r, err := as.OfferOwnership(cmd.Context(), to.Address)
				if err != nil {
					return err
				}
				return printReceipt(cmd, receiptOf(r, "account", account.Hex(), "pendingOwner", to.Hex()),
					"%s may become the owner\nwith its key, run: muster provider owner --accept", to)
			})
		},
	}
	f.register(cmd)
	account.register(cmd, "the provider account")
	flags := cmd.Flags()
	flags.Var(&to, "to", "the next owner")
	flags.BoolVar(&accept, "accept", false, "become the owner")
	return cmd
}

func newProviderPayout() *cobra.Command {
	var token addressFlag
	cmd := providerCommand("payout", "Pay the payee what is in the account", "", ledger.Collector,
		func(cmd *cobra.Command, c *ledger.Client, s *ledger.Sender) error {
			if !token.set {
				token.Address = c.Deployment.Token
			}
			r, err := s.PayOut(cmd.Context(), token.Address)
			if err != nil {
				return err
			}
			a, err := c.ProviderAccount(cmd.Context(), s.ActsFor())
			if err != nil {
				return err
			}
			return printReceipt(cmd, receiptOf(r, "account", a.Address.Hex(), "token", token.Hex(), "paidTo", a.Receiver().Hex()),
				"paid what the account had of token %s\nto %s", token, a.Receiver())
		})
	cmd.Long = `Pay the payee all that a provider account has of a token and that is in no bond:
what somebody sent, or what was left of a bond. The owner can, and the holder of
a lien, who is paid in place of the payee then.`
	cmd.Flags().Var(&token, "token", "the token's contract (default FLT)")
	return cmd
}

func newProviderAllowMarket() *cobra.Command {
	cmd := providerCommand("allow-market", "Let operators lease units out", "", ledger.Owner,
		func(cmd *cobra.Command, c *ledger.Client, s *ledger.Sender) error {
			r, err := s.AllowMarket(cmd.Context())
			if err != nil {
				return err
			}
			a, err := c.ProviderAccount(cmd.Context(), s.ActsFor())
			if err != nil {
				return err
			}
			result := map[string]any{"account": a.Address.Hex(), "allowedCalls": a.AllowedCalls}
			if r != nil { // else all was allowed before
				result = receiptOf(r, "account", a.Address.Hex(), "allowedCalls", a.AllowedCalls)
			}
			return print(cmd, result, func(w io.Writer) error { return writeProvider(w, a) })
		})
	cmd.Long = `Let the operators of a provider account lease its units out: post and change
offers, confirm and end leases, set the service level and announce maintenance,
in a transaction for each kind of call. They cannot collect what leases earn.`
	return cmd
}
