package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
)

func newCredit() *cobra.Command {
	cmd := group("credit", "Lend to providers, and borrow against what is owed", "status --deployment deployment.json",
		newCreditStatus(), newCreditOpen(), newCreditPledge(), newCreditBorrow(), newCreditCollect(), newCreditRepay(), newCreditLift(),
		newCreditLend(), newCreditLeave(), newCreditFulfil(), newCreditFirstLoss(), newCreditWriteOff())
	cmd.Long = `Lend FLT or the stablecoin to providers, or borrow as one, against rewards
that are not released yet and lease income that is not collected. What is lent
is always less than what is coming, and comes back first: no price is asked of
anybody. A provider borrows through its provider account, on which credit has
a lien meanwhile.`
	return cmd
}

// creditFlags say whose account and which pool.
type creditFlags struct {
	callerFlags
	account addressFlag
	token   string
}

func (f *creditFlags) registerAccount(cmd *cobra.Command) {
	f.register(cmd)
	f.account.register(cmd, "the provider account")
}

func (f *creditFlags) registerToken(cmd *cobra.Command) {
	cmd.Flags().StringVar(&f.token, "token", "", "flt for the pool that lends FLT, dollar for the stablecoin's")
	require(cmd.Flags(), "token")
}

// pool is the one that lends the token.
func (f *creditFlags) pool(cmd *cobra.Command, c *ledger.Client) (ledger.CreditPool, error) {
	rewards, income, err := c.CreditPools(cmd.Context())
	switch {
	case err != nil:
		return ledger.CreditPool{}, err
	case f.token == "flt":
		return rewards, nil
	case f.token == "dollar":
		return income, nil
	}
	return ledger.CreditPool{}, hint.Add(fmt.Errorf("no pool lends %q", f.token), "give --token flt or --token dollar")
}

func newCreditOpen() *cobra.Command {
	var f creditFlags
	cmd := &cobra.Command{
		Use:   "open",
		Short: "Give credit the lien on a provider account",
		Long: `Give credit the lien on a provider account, so that its owner can borrow. All
that leaves the account comes to credit from then on, repays what is owed, and
the rest is the payee's.

Operators' calls that could take income elsewhere are forbidden first; those
of "muster provider allow-market" may stay.`,
		Example: "  muster credit open \\\n   " + exampleProvider + exampleSender("owner"),
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return f.withSender(cmd, func(c *ledger.Client, s *ledger.Sender) error {
				a, err := c.ProviderAccount(cmd.Context(), f.account.Address)
				if err != nil {
					return err
				}
				if a.LienOffered != c.Deployment.Credit {
					as, err := s.As(cmd.Context(), a.Address, ledger.Owner)
					if err != nil {
						return err
					}
					if _, err := as.OfferLien(cmd.Context(), c.Deployment.Credit); err != nil {
						return err
					}
				}
				r, err := s.OpenCredit(cmd.Context(), a.Address)
				if err != nil {
					return err
				}
				return printReceipt(cmd, receiptOf(r, "account", a.Address.Hex()),
					"credit holds the lien on the account; next: muster credit pledge and\nmuster credit borrow")
			})
		},
	}
	f.registerAccount(cmd)
	return cmd
}

func newCreditPledge() *cobra.Command {
	var f creditFlags
	var id uint64
	cmd := &cobra.Command{
		Use:   "pledge",
		Short: "Have a commitment's rewards count",
		Long: `Have the rewards of a commitment of the provider account count for what can be
borrowed in FLT, until the credit ends.`,
		Example: "  muster credit pledge --commitment 1 \\\n   " + exampleProvider + exampleSender("owner"),
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return f.withSender(cmd, func(_ *ledger.Client, s *ledger.Sender) error {
				r, err := s.Pledge(cmd.Context(), f.account.Address, id)
				if err != nil {
					return err
				}
				return printReceipt(cmd, receiptOf(r, "account", f.account.Hex(), "commitment", id), "pledged commitment %d", id)
			})
		},
	}
	f.registerAccount(cmd)
	registerNumber(cmd, &id, "commitment", "number of the commitment")
	return cmd
}

func newCreditBorrow() *cobra.Command {
	var f creditFlags
	var amount moneyFlag
	var to addressFlag
	var leases []uint
	cmd := &cobra.Command{
		Use:   "borrow",
		Short: "Borrow against what is coming",
		Long: `Borrow FLT against the rewards of the pledged commitments that are not
released, or the stablecoin against income: what the market owes the account,
and the part of what the leases named have run up that no refund can take.
"muster credit status" says how much.`,
		Example: "  muster credit borrow --token flt --amount 100 \\\n   " + exampleProvider + exampleSender("owner") +
			"\n  muster credit borrow --token dollar --amount 25 --leases 3,7 \\\n   " + exampleProvider + exampleSender("owner"),
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if f.token == "flt" && len(leases) > 0 {
				return hint.Add(errors.New("leases earn the stablecoin, and FLT is lent against rewards"), "give --token dollar, or leave --leases out")
			}
			return f.withSender(cmd, func(c *ledger.Client, s *ledger.Sender) error {
				p, err := f.pool(cmd, c)
				if err != nil {
					return err
				}
				units, err := p.Asset.Parse(string(amount))
				if err != nil {
					return err
				}
				if !to.set {
					to.Address = s.Address()
				}
				var r *ledger.Receipt
				if f.token == "flt" {
					r, err = s.BorrowRewards(cmd.Context(), f.account.Address, units, to.Address)
				} else {
					r, err = s.BorrowIncome(cmd.Context(), f.account.Address, units, to.Address, uint64s(leases))
				}
				if err != nil {
					return err
				}
				return printReceipt(cmd, receiptOf(r, "account", f.account.Hex(), "amount", units.String(), "to", to.Hex()),
					"borrowed %s %s", p.Asset.Format(units), p.Asset.Name())
			})
		},
	}
	f.registerAccount(cmd)
	f.registerToken(cmd)
	flags := cmd.Flags()
	flags.Var(&amount, "amount", "how much to borrow, in whole tokens")
	flags.Var(&to, "to", "who gets it (default the sending account)")
	flags.UintSliceVar(&leases, "leases", nil, "leases whose income counts, by commas, in ascending order")
	require(flags, "amount")
	return cmd
}

func newCreditCollect() *cobra.Command {
	var f creditFlags
	var id uint64
	var slash int64
	var closes, income bool
	cmd := &cobra.Command{
		Use:   "collect",
		Short: "Collect what an account is owed: debts first",
		Long: `Collect what a provider account under the lien is owed: its rewards of a
commitment, the bond of one that is over, its part of a slash that was given
back, or its lease income. Debts are repaid first, and the rest is paid to the
payee. Anybody may.`,
		Example: "  muster credit collect --commitment 1 \\\n   " + exampleProvider + exampleSender("anybody") +
			"\n  muster credit collect --income \\\n   " + exampleProvider + exampleSender("anybody"),
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if !justOne(id != 0, income) || income && (closes || slash >= 0) || closes && slash >= 0 {
				return hint.Add(errors.New("say what to collect, one thing"),
					"give --commitment and a number, with --close for its bond or --slash for what was given back, or --income")
			}
			return f.withSender(cmd, func(c *ledger.Client, s *ledger.Sender) error {
				return f.collect(cmd, c, s, func() (*ledger.Receipt, common.Address, error) {
					ctx, account := cmd.Context(), f.account.Address
					switch {
					case income:
						r, err := s.CollectIncomeForCredit(ctx, account)
						return r, c.Deployment.Stablecoin, err
					case closes:
						r, err := s.CloseForCredit(ctx, account, id)
						return r, c.Deployment.Token, err
					case slash >= 0:
						r, err := s.TakeBackForCredit(ctx, account, id, uint64(slash))
						return r, c.Deployment.Token, err
					}
					r, err := s.ClaimForCredit(ctx, account, id)
					return r, c.Deployment.Token, err
				})
			})
		},
	}
	f.registerAccount(cmd)
	cmd.Flags().Uint64Var(&id, "commitment", 0, "number of the commitment whose rewards to collect")
	cmd.Flags().BoolVar(&closes, "close", false, "close the commitment, and collect its bond")
	cmd.Flags().Int64Var(&slash, "slash", -1, "number of a slash that was given back, to take the account's part")
	cmd.Flags().BoolVar(&income, "income", false, "collect lease income")
	return cmd
}

// collect brings something in, and pays the payee what no debt needed.
func (f *creditFlags) collect(cmd *cobra.Command, c *ledger.Client, s *ledger.Sender, bring func() (*ledger.Receipt, common.Address, error)) error {
	r, token, err := bring()
	if err != nil {
		return err
	}
	rewards, income, err := c.CreditPools(cmd.Context())
	if err != nil {
		return err
	}
	b, err := c.CreditOf(cmd.Context(), f.account.Address, rewards, income, nil)
	if err != nil {
		return err
	}
	pool, due, debt := rewards, b.DueRewards, b.Rewards
	if token == income.Asset.Address {
		pool, due, debt = income, b.DueIncome, b.Income
	}
	if due.Sign() > 0 {
		if r, err = s.PayOutCredit(cmd.Context(), f.account.Address, token); err != nil {
			return err
		}
	}
	left := new(big.Int).Add(debt.Owed, debt.WrittenOff)
	return printReceipt(cmd, receiptOf(r, "account", f.account.Hex(), "paidOut", due.String(), "owed", left.String()),
		"paid the payee %s %s; still owed: %s %s", pool.Asset.Format(due), pool.Asset.Name(), pool.Asset.Format(left), pool.Asset.Name())
}

func newCreditRepay() *cobra.Command {
	var f creditFlags
	return f.pays("repay", "Repay an account's debt from one's own purse", `Repay a debt of a provider account from one's own purse. No more is taken than
is owed. Nobody has to: what the account is owed repays by itself.`,
		exampleProvider, func(cmd *cobra.Command, s *ledger.Sender, p ledger.CreditPool, units *big.Int) (*ledger.Receipt, error) {
			return s.Repay(cmd.Context(), p, f.account.Address, units)
		}, "repaid up to %s", f.registerAccount)
}

func newCreditLend() *cobra.Command {
	var f creditFlags
	return f.pays("lend", "Lend to providers", `Put tokens into a pool that lends to providers. What they are worth grows by
the borrowers' interest, and falls by losses that the first loss does not
cover. The way out is "muster credit leave", after the pool's notice.`,
		"", func(cmd *cobra.Command, s *ledger.Sender, p ledger.CreditPool, units *big.Int) (*ledger.Receipt, error) {
			return s.Lend(cmd.Context(), p, units)
		}, "lent %s", func(cmd *cobra.Command) { f.register(cmd) })
}

func newCreditFirstLoss() *cobra.Command {
	var f creditFlags
	return f.pays("first-loss", "Add to what bears losses first", `Add to the first loss of a pool: it bears losses before the lenders do, and
earns nothing. New loans need enough of it. Only governance takes out what is
more.`,
		"", func(cmd *cobra.Command, s *ledger.Sender, p ledger.CreditPool, units *big.Int) (*ledger.Receipt, error) {
			return s.AddFirstLoss(cmd.Context(), p, units)
		}, "added %s to the first loss", func(cmd *cobra.Command) { f.register(cmd) })
}

// pays is a command by which the sender pays tokens into a pool.
func (f *creditFlags) pays(use, short, long, about string, pay func(*cobra.Command, *ledger.Sender, ledger.CreditPool, *big.Int) (*ledger.Receipt, error), done string, register func(*cobra.Command)) *cobra.Command {
	var amount moneyFlag
	example := "  muster credit " + use + " --token flt --amount 100"
	if about != "" {
		example += " \\\n   " + about
	}
	cmd := &cobra.Command{
		Use: use, Short: short, Long: long, Example: example + exampleSender("anybody"), Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return f.withSender(cmd, func(c *ledger.Client, s *ledger.Sender) error {
				p, err := f.pool(cmd, c)
				if err != nil {
					return err
				}
				units, err := p.Asset.Parse(string(amount))
				if err != nil {
					return err
				}
				if err := checkHas(cmd, c, p.Asset, s.Address(), units); err != nil {
					return err
				}
				r, err := pay(cmd, s, p, units)
				if err != nil {
					return err
				}
				return printReceipt(cmd, receiptOf(r, "amount", units.String()), done, p.Asset.Format(units)+" "+p.Asset.Name())
			})
		},
	}
	register(cmd)
	f.registerToken(cmd)
	cmd.Flags().Var(&amount, "amount", "how much to pay, in whole tokens")
	require(cmd.Flags(), "amount")
	return cmd
}

func newCreditLift() *cobra.Command {
	return creditCommand("lift", "End the credit of an account that owes nothing", "", "owner", (*ledger.Sender).LiftCredit,
		"lifted the lien: the payee is paid again")
}

func newCreditWriteOff() *cobra.Command {
	return creditCommand("write-off", "Write off what false claims have left uncovered", `Write off what of an account's debt in FLT its pledged rewards do not cover
any more, after a false claim: the first loss bears it, then the lenders. It
is still owed. Anybody may, and keepers should.`, "anybody", (*ledger.Sender).WriteOff, "wrote off what is not covered")
}

// creditCommand is a command that needs no more than a provider account.
func creditCommand(use, short, long, who string, act func(*ledger.Sender, context.Context, common.Address) (*ledger.Receipt, error), done string) *cobra.Command {
	var f creditFlags
	cmd := &cobra.Command{
		Use: use, Short: short, Long: long, Args: cobra.NoArgs,
		Example: "  muster credit " + use + " \\\n   " + exampleProvider + exampleSender(who),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return f.withSender(cmd, func(_ *ledger.Client, s *ledger.Sender) error {
				r, err := act(s, cmd.Context(), f.account.Address)
				if err != nil {
					return err
				}
				return printReceipt(cmd, receiptOf(r, "account", f.account.Hex()), "%s", done)
			})
		},
	}
	f.registerAccount(cmd)
	return cmd
}

func newCreditLeave() *cobra.Command {
	var f creditFlags
	var all bool
	var shares string
	cmd := &cobra.Command{
		Use:   "leave",
		Short: "Ask for one's tokens back",
		Long: `Put shares of a pool into its queue. After the notice, and as soon as there is
cash, "muster credit fulfil" pays for them, whoever runs it. Until then they
earn and lose as all others.`,
		Example: "  muster credit leave --token flt --all" + exampleSender("lender"),
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if all == (shares != "") {
				return hint.Add(errors.New("say how many shares to give back"), "give --all, or --shares and a number that muster credit status shows")
			}
			return f.withSender(cmd, func(c *ledger.Client, s *ledger.Sender) error {
				p, err := f.pool(cmd, c)
				if err != nil {
					return err
				}
				l, err := c.Lender(cmd.Context(), p, s.Address())
				if err != nil {
					return err
				}
				wanted := l.Shares
				if !all {
					var ok bool
					if wanted, ok = new(big.Int).SetString(shares, 10); !ok || wanted.Sign() <= 0 || wanted.Cmp(l.Shares) > 0 {
						return hint.Add(fmt.Errorf("%q is not a number of shares: %s has %s", shares, s.Address(), l.Shares), "give --all for all of them")
					}
				}
				if wanted.Sign() == 0 {
					return fmt.Errorf("%s has no shares of the pool", s.Address())
				}
				r, err := s.RequestWithdrawal(cmd.Context(), p, wanted)
				if err != nil {
					return err
				}
				return printReceipt(cmd, receiptOf(r, "shares", wanted.String(), "noticeSeconds", p.NoticeSeconds),
					"asked for it; in %s, with cash: muster credit fulfil", seconds(p.NoticeSeconds))
			})
		},
	}
	f.register(cmd)
	f.registerToken(cmd)
	cmd.Flags().BoolVar(&all, "all", false, "give all shares back")
	cmd.Flags().StringVar(&shares, "shares", "", "how many shares to give back")
	return cmd
}

func newCreditFulfil() *cobra.Command {
	var f creditFlags
	var most uint64
	var pays addressFlag
	cmd := &cobra.Command{
		Use:   "fulfil",
		Short: "Fulfil requests to leave, and be paid for it",
		Long: `Fulfil the first requests of a pool's queue that are old enough, as far as
there is cash, and collect what one is owed: 0.05 % of what is fulfilled, and
one's own requests. With --collect-for, what another account is owed is paid
to it.`,
		Example: "  muster credit fulfil --token flt" + exampleSender("anybody"),
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return f.withSender(cmd, func(c *ledger.Client, s *ledger.Sender) error {
				p, err := f.pool(cmd, c)
				if err != nil {
					return err
				}
				r, err := s.Fulfil(cmd.Context(), p, most)
				if err != nil {
					return err
				}
				if !pays.set {
					pays.Address = s.Address()
				}
				l, err := c.Lender(cmd.Context(), p, pays.Address)
				if err != nil {
					return err
				}
				if l.Owed.Sign() > 0 {
					if r, err = s.CollectFromPool(cmd.Context(), p, pays.Address); err != nil {
						return err
					}
				}
				return printReceipt(cmd, receiptOf(r, "account", pays.Hex(), "collected", l.Owed.String()),
					"collected %s %s", p.Asset.Format(l.Owed), p.Asset.Name())
			})
		},
	}
	f.register(cmd)
	f.registerToken(cmd)
	cmd.Flags().Uint64Var(&most, "most", 20, "most requests to fulfil")
	cmd.Flags().Var(&pays, "collect-for", "account that is paid what it is owed (default the sending account)")
	return cmd
}
