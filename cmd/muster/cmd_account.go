package main

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/store"
	"github.com/muster-network/muster/view"
)

func newAccount() *cobra.Command {
	cmd := group("account", "Manage a renter's account, which pays its leases",
		"show --renter "+exampleAccount+" \\\n    --deployment deployment.json",
		newAccountDeposit(), newAccountAuthorize(), newAccountWithdraw(), newAccountShow(),
		newAccountAcceptSponsor(), newAccountGrant(), newAccountEndGrant())
	cmd.Long = `Manage a renter's account in the market. One account pays all leases of a renter
by the second; when it runs dry, they end. Whoever rents for others, as an agent
does, keeps an account for each of them, by --number: when one runs dry, the
others' leases go on.`
	return cmd
}

// accountCommand is a command about one of the sending renter's accounts.
func accountCommand(use, short, example, sender string, act func(cmd *cobra.Command, c *ledger.Client, s *ledger.Sender, t ledger.Token, number uint64) error) *cobra.Command {
	var f callerFlags
	var token tokenFlag
	var number uint64
	cmd := &cobra.Command{
		Use: use, Short: short, Args: cobra.NoArgs,
		Example: "  muster account " + use + example + exampleSender(sender),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return f.withSender(cmd, func(client *ledger.Client, s *ledger.Sender) error {
				t, err := token.read(cmd, client)
				if err != nil {
					return err
				}
				return act(cmd, client, s, t, number)
			})
		},
	}
	f.register(cmd)
	token.register(cmd)
	registerAccountNumber(cmd, &number)
	return cmd
}

func newAccountDeposit() *cobra.Command {
	var amount moneyFlag
	var renter addressFlag
	var authorization string
	cmd := accountCommand("deposit", "Pay into an account", " --amount 25", "renter",
		func(cmd *cobra.Command, c *ledger.Client, s *ledger.Sender, t ledger.Token, number uint64) error {
			if (authorization != "") == (amount != "") {
				return hint.Add(errors.New("say what to pay, once"), "give --amount, or --authorization and what somebody has signed")
			}
			if authorization != "" {
				return depositAuthorized(cmd, c, s, authorization)
			}
			units, err := t.Parse(string(amount))
			if err != nil {
				return err
			}
			if err := checkHas(cmd, c, t, s.Address(), units); err != nil {
				return err
			}
			id := ledger.AccountID{Renter: cmp.Or(renter.Address, s.Address()), Token: t.Address, Number: number}
			r, err := s.Deposit(cmd.Context(), id, t, units)
			if err != nil {
				return err
			}
			return printDeposited(cmd, r, t)
		})
	cmd.Long = `Pay into an account, one's own or anybody's. The amount is allowed to the market
in the same transaction where the token can do that. With --authorization, what
somebody else has signed with "muster account authorize" is paid: the sender
pays for gas only.`
	cmd.Example += "\n  muster account deposit --authorization deposit.json" + exampleSender("agent")
	flags := cmd.Flags()
	flags.Var(&amount, "amount", "how much to pay, in whole tokens")
	flags.Var(&renter, "renter", "whose account it is (default the sender)")
	flags.StringVar(&authorization, "authorization", "", "file of a deposit that its payer has signed")
	return cmd
}

// checkHas refuses to pay more than an account has, before anything is signed.
func checkHas(cmd *cobra.Command, c *ledger.Client, t ledger.Token, account common.Address, units *big.Int) error {
	has, err := c.TokenBalance(cmd.Context(), t.Address, account)
	if err != nil || has.Cmp(units) >= 0 {
		return err
	}
	return hint.Add(fmt.Errorf("%s has %s %s, which is less than %s", account, t.Format(has), t.Name(), t.Format(units)), "pay less, or send it some first")
}

func depositAuthorized(cmd *cobra.Command, c *ledger.Client, s *ledger.Sender, file string) error {
	data, err := store.ReadFile(file, store.SmallFile)
	if err != nil {
		return hint.Add(err, "name the file that muster account authorize --json has printed")
	}
	var a ledger.Authorization
	if err := json.Unmarshal(data, &a); err != nil || a.Amount == nil {
		return fmt.Errorf("%s does not hold a signed deposit", file)
	}
	t, err := c.TokenAt(cmd.Context(), a.Token)
	if err != nil {
		return err
	}
	r, err := s.DepositAuthorized(cmd.Context(), a)
	if err != nil {
		return err
	}
	return printDeposited(cmd, r, t)
}

func printDeposited(cmd *cobra.Command, r *ledger.Receipt, t ledger.Token) error {
	d, err := eventIn[ledger.AccountDeposited](r)
	if err != nil {
		return err
	}
	return printReceipt(cmd, receiptOf(r, "renter", d.Renter.Hex(), "number", d.Number.String(), "token", t.Address.Hex(), "amount", d.Amount.String()),
		"paid %s %s into account %v\nof %s", t.Format(d.Amount), t.Name(), d.Number, d.Renter)
}

func newAccountAuthorize() *cobra.Command {
	var amount moneyFlag
	var renter addressFlag
	life := spanFlag(24 * 3600)
	var f senderFlags
	var token tokenFlag
	var number uint64
	cmd := &cobra.Command{
		Use:   "authorize",
		Short: "Sign a deposit that somebody else sends",
		Long: `Sign a deposit that somebody else sends, who pays for the gas: with "muster
account deposit --authorization". It can be used once, for the account that is
named and no other. The token has to know such payments (ERC-3009), as USDC
does.`,
		Example: `  muster account authorize --amount 25 \
    --renter ` + exampleAccount + exampleSender("payer") + ` \
    --json > deposit.json`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return f.withSender(cmd, func(client *ledger.Client, s *ledger.Sender) error {
				t, err := token.read(cmd, client)
				if err != nil {
					return err
				}
				units, err := t.Parse(string(amount))
				if err != nil {
					return err
				}
				id := ledger.AccountID{Renter: cmp.Or(renter.Address, s.Address()), Token: t.Address, Number: number}
				a, err := s.SignDeposit(cmd.Context(), id, t, units, secondsOf(life))
				if err != nil {
					return err
				}
				return print(cmd, a, func(w io.Writer) error {
					return rows(w, "from", a.From.Hex(), "renter", a.Renter.Hex(), "account", fmt.Sprint(a.Number), "amount", t.Format(a.Amount)+" "+t.Name(),
						"valid until", view.Time(a.ValidBefore).String(), "salt", a.Salt.Hex(), "signature", "with --json")
				})
			})
		},
	}
	f.register(cmd)
	token.register(cmd)
	registerAccountNumber(cmd, &number)
	flags := cmd.Flags()
	flags.Var(&amount, "amount", "how much to pay, in whole tokens")
	flags.Var(&renter, "renter", "whose account it is (default the payer)")
	flags.Var(&life, "life", "for how long it can be sent")
	require(flags, "amount")
	return cmd
}

func newAccountWithdraw() *cobra.Command {
	var amount moneyFlag
	var all bool
	var to addressFlag
	cmd := accountCommand("withdraw", "Take money out of an account", " --amount 25", "renter",
		func(cmd *cobra.Command, c *ledger.Client, s *ledger.Sender, t ledger.Token, number uint64) error {
			if all == (amount != "") {
				return hint.Add(errors.New("say how much to take out, once"), "give --amount, or --all")
			}
			account, err := view.ReadAccount(cmd.Context(), c, ledger.AccountID{Renter: s.Address(), Token: t.Address, Number: number})
			if err != nil {
				return err
			}
			units := account.Funds.Int
			if !all {
				if units, err = t.Parse(string(amount)); err != nil {
					return err
				}
			}
			if account.Funds.Cmp(units) < 0 {
				return hint.Add(fmt.Errorf("account %d has %s, which is less than %s", number, account.Token.Amount(account.Funds.Int), t.Format(units)), "take less, or --all")
			}
			if all && account.Runs() {
				return hint.Add(errors.New("leases of the account run, and would end"), "end them first, or leave something in it with --amount")
			}
			r, err := s.WithdrawFunds(cmd.Context(), t, number, units, cmp.Or(to.Address, s.Address()))
			if err != nil {
				return err
			}
			w, err := eventIn[ledger.AccountWithdrawn](r)
			if err != nil {
				return err
			}
			return printReceipt(cmd, receiptOf(r, "amount", w.Amount.String(), "to", w.To.Hex()), "withdrew %s %s\nto %s", t.Format(w.Amount), t.Name(), w.To)
		})
	cmd.Long = `Take money out of an account. What the deposits of leases hold comes back to the
account when they are released, and a sponsor's credit never leaves it.`
	flags := cmd.Flags()
	flags.Var(&amount, "amount", "how much to take out, in whole tokens")
	flags.BoolVar(&all, "all", false, "take out all of it")
	flags.Var(&to, "to", "who gets it (default the renter)")
	return cmd
}

func newAccountShow() *cobra.Command {
	var f chainFlags
	var renter addressFlag
	cmd := &cobra.Command{
		Use:   "show",
		Short: "Show a renter's accounts, and until when they last",
		Example: `  muster account show --renter ` + exampleAccount + ` \
    --deployment deployment.json`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return f.withLedger(cmd, func(client *ledger.Client) error {
				report, done := stages()
				all, err := view.ListAccounts(cmd.Context(), client, renter.Address, func(n, total uint64) {
					if report != nil {
						report("reading accounts", n, total)
					}
				})
				done()
				if err != nil {
					return err
				}
				return print(cmd, all, func(w io.Writer) error { return writeAccounts(w, all) })
			})
		},
	}
	f.register(cmd)
	cmd.Flags().Var(&renter, "renter", "the renter's address")
	require(cmd.Flags(), "renter")
	return cmd
}

func writeAccounts(w io.Writer, all []view.RenterAccount) error {
	if len(all) == 0 {
		_, err := fmt.Fprintln(w, "no account: nobody has paid into one")
		return err
	}
	var cells []string
	for _, a := range all {
		cells = append(cells, fmt.Sprintf("account %d", a.Number), a.Token.Amount(a.Funds.Int))
		if a.Grant != 0 {
			cells = append(cells, "credit", fmt.Sprintf("%s, of grant %d", a.Token.Amount(a.Credit.Int), a.Grant))
		}
		switch {
		case a.Runs() && a.DryAt < ledger.Never:
			cells = append(cells, "leases cost", a.Price.String(), "lasts until", fmt.Sprintf("%s, for %s", a.DryAt, a.Left))
		case a.Runs():
			cells = append(cells, "leases cost", a.Price.String(), "lasts", "until the grant is over")
		default:
			cells = append(cells, "leases", "none that run")
		}
		if a.Sponsor != "" {
			cells = append(cells, "sponsor", a.Sponsor)
		}
		cells = append(cells, "in the wallet", a.Token.Amount(a.Balance.Int))
	}
	return rows(w, cells...)
}

func newAccountAcceptSponsor() *cobra.Command {
	var sponsor addressFlag
	var nobody bool
	cmd := accountCommand("accept-sponsor", "Say whose grants the account takes", " \\\n    --sponsor "+exampleAccount, "renter",
		func(cmd *cobra.Command, _ *ledger.Client, s *ledger.Sender, t ledger.Token, number uint64) error {
			if nobody == sponsor.set {
				return hint.Add(errors.New("say whose grants to take, once"), "give --sponsor and an address, or --nobody")
			}
			r, err := s.AcceptSponsor(cmd.Context(), t.Address, number, sponsor.Address)
			if err != nil {
				return err
			}
			if nobody {
				return printReceipt(cmd, receiptOf(r, "number", number), "account %d takes no grants", number)
			}
			return printReceipt(cmd, receiptOf(r, "number", number, "sponsor", sponsor.Hex()), "account %d takes the grants of\n%s", number, sponsor.Address)
		})
	cmd.Long = `Say whose grants an account takes. A grant is credit that pays a part of each
lease; an account has one at a time. Without this, anybody's tiny grant could
keep others out.`
	cmd.Flags().Var(&sponsor, "sponsor", "who may give the account credit")
	cmd.Flags().BoolVar(&nobody, "nobody", false, "take no grants any more")
	return cmd
}

func newAccountGrant() *cobra.Command {
	var amount moneyFlag
	var renter addressFlag
	var share uint64
	var expiry momentFlag
	cmd := accountCommand("grant", "Give a renter's account credit", " --amount 100 --share-bps 5000 --expiry 720h \\\n    --renter "+exampleAccount, "sponsor",
		func(cmd *cobra.Command, c *ledger.Client, s *ledger.Sender, t ledger.Token, number uint64) error {
			units, err := t.Parse(string(amount))
			if err != nil {
				return err
			}
			if err := checkHas(cmd, c, t, s.Address(), units); err != nil {
				return err
			}
			until, err := expiry.seconds(cmd, c)
			if err != nil {
				return err
			}
			grant, r, err := s.GrantCredit(cmd.Context(), ledger.AccountID{Renter: renter.Address, Token: t.Address, Number: number}, t, units, share, until)
			if err != nil {
				return err
			}
			return printReceipt(cmd, receiptOf(r, "grant", grant, "amount", units.String(), "expiry", until),
				"grant %d: %s %s until %s", grant, t.Format(units), t.Name(), view.Time(until))
		})
	cmd.Long = `Give a renter's account credit, which pays a part of each lease that is taken
while it lasts. The renter has to accept the sponsor first. Credit is never paid
out to the renter: what is left at the end is the sponsor's, and "muster market
collect" pays it.`
	flags := cmd.Flags()
	flags.Var(&amount, "amount", "how much to give, in whole tokens")
	flags.Var(&renter, "renter", "whose account it is")
	flags.Uint64Var(&share, "share-bps", 10_000, "part of a lease's price that it pays, in parts of 10,000")
	flags.Var(&expiry, "expiry", "when it ends: a time from now on, or a date")
	require(flags, "amount", "renter", "expiry")
	return cmd
}

func newAccountEndGrant() *cobra.Command {
	var f callerFlags
	var grant uint64
	cmd := &cobra.Command{
		Use:     "end-grant",
		Short:   "End a grant, as its sponsor or its renter",
		Long:    `End a grant now. What is left of it is the sponsor's.`,
		Example: `  muster account end-grant --grant 1` + exampleSender("sponsor"),
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return f.withSender(cmd, func(_ *ledger.Client, s *ledger.Sender) error {
				r, err := s.EndGrant(cmd.Context(), grant)
				if err != nil {
					return err
				}
				return printReceipt(cmd, receiptOf(r, "grant", grant), "grant %d is over", grant)
			})
		},
	}
	f.register(cmd)
	registerNumber(cmd, &grant, "grant", "number of the grant")
	return cmd
}
