package main

import (
	"errors"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/text"
	"github.com/muster-network/muster/view"
)

func newStake() *cobra.Command {
	return group("stake", "Manage a delegator's stake and rewards",
		"status --commitment 1 --deployment deployment.json \\\n    --account "+exampleAccount,
		newStakeDelegate(), newStakeUndelegate(), newStakeWithdraw(), newStakeRedelegate(),
		newStakeClaim(), newStakeStatus(), newStakeSign(), newStakeSubmit())
}

// stakeCommand is a command by which a staker sends one transaction about a
// commitment; act sends it and prints what came of it.
func stakeCommand(use, short, example string, act func(cmd *cobra.Command, c *ledger.Client, s *ledger.Sender, id uint64) error) *cobra.Command {
	var f callerFlags
	var id uint64
	cmd := &cobra.Command{
		Use: use, Short: short, Args: cobra.NoArgs,
		Example: "  muster stake " + use + " --commitment 1" + example + exampleSender("staker"),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return f.withSender(cmd, func(client *ledger.Client, sender *ledger.Sender) error {
				return act(cmd, client, sender, id)
			})
		},
	}
	f.register(cmd)
	registerCommitment(cmd, &id)
	return cmd
}

func newStakeDelegate() *cobra.Command {
	var amount fltFlag
	var maxPending uint64
	var delegator addressFlag
	cmd := stakeCommand("delegate", "Delegate stake to a commitment", " --amount 100",
		func(cmd *cobra.Command, c *ledger.Client, s *ledger.Sender, id uint64) error {
			if err := checkPending(cmd, c, id, maxPending); err != nil {
				return err
			}
			if delegator.set {
				r, err := s.DelegateFor(cmd.Context(), delegator.Address, id, amount.wei, maxPending)
				if err != nil {
					return err
				}
				return printDelegated(cmd, r, "delegated", "")
			}
			r, err := s.Delegate(cmd.Context(), id, amount.wei, maxPending)
			if err != nil {
				return err
			}
			return printDelegated(cmd, r, "delegated", "")
		})
	cmd.Long = `Delegate stake to a commitment. It earns from the next epoch on; what earlier
epochs earned belongs to those who had stake then. It can be slashed at once,
even for earlier epochs that are not settled yet: delegating is refused while
there are any, unless --max-pending accepts them.

With --for the sender pays, and the stake is another account's: its rewards, its
votes and the way out. It cannot be asked back.`
	cmd.Flags().Var(&amount, "amount", "how much to delegate")
	cmd.Flags().Var(&delegator, "for", "account whose stake it shall be (default the sender)")
	registerMaxPending(cmd, &maxPending)
	require(cmd.Flags(), "amount")
	return cmd
}

func registerMaxPending(cmd *cobra.Command, most *uint64) {
	cmd.Flags().Uint64Var(most, "max-pending", 0, "how many final epochs may not be settled yet")
}

// checkPending refuses a commitment with more unsettled epochs than are accepted, and says what they will cost.
func checkPending(cmd *cobra.Command, c *ledger.Client, id, most uint64) error {
	p, err := view.ReadPending(cmd.Context(), c, id)
	if err != nil || p.Epochs <= most {
		return err
	}
	return hint.Add(fmt.Errorf("commitment %d has %s to settle; %s", id, text.Count(int(p.Epochs), "final epoch"), pendingCost(p)),
		"wait until a keeper has settled them, or accept them: --max-pending %d", p.Epochs)
}

// pendingCost says what pending epochs will cost.
func pendingCost(p view.Pending) string {
	of := ""
	if p.Looked < p.Epochs {
		of = fmt.Sprintf(" of the first %d", p.Looked)
	}
	return fmt.Sprintf("the slashes%s will be %s", of, p.Slash.FLT())
}

// printDelegated says how much a transaction put into a commitment's pool, and from where.
func printDelegated(cmd *cobra.Command, r *ledger.Receipt, done, from string) error {
	d, err := eventIn[ledger.Delegated](r)
	if err != nil {
		return err
	}
	result := receiptOf(r, "amount", d.Amount.String(), "shares", d.Shares.String(), "delegator", d.Delegator.Hex())
	if d.Delegator != d.Payer {
		return printReceipt(cmd, result, "%s %s FLT%s to commitment %d\nfor %s,\nwhich received %s shares of its pool",
			done, ledger.FormatFLT(d.Amount), from, d.ID, d.Delegator, d.Shares)
	}
	return printReceipt(cmd, result,
		"%s %s FLT%s to commitment %d\nreceived %s shares of its pool", done, ledger.FormatFLT(d.Amount), from, d.ID, d.Shares)
}

func newStakeUndelegate() *cobra.Command {
	var amount fltFlag
	var all bool
	cmd := stakeCommand("undelegate", "Start withdrawing stake: it thaws first", " --amount 100",
		func(cmd *cobra.Command, c *ledger.Client, s *ledger.Sender, id uint64) error {
			if all == (amount.wei != nil) {
				return hint.Add(errors.New("say how much to take out, once"), "give --amount and a number of FLT, or --all")
			}
			n, err := view.SharesFor(cmd.Context(), c, id, s.Address(), amount.wei)
			if err != nil {
				return err
			}
			request, r, err := s.Undelegate(cmd.Context(), id, n)
			if err != nil {
				return err
			}
			u, err := eventIn[ledger.Undelegated](r)
			if err != nil {
				return err
			}
			result := receiptOf(r, "request", request, "amount", u.Amount.String(), "shares", u.Shares.String(), "releaseEpoch", u.ReleaseEpoch)
			return printReceipt(cmd, result,
				"request %d: %s FLT thaw until epoch %d\nthen run: muster stake withdraw --commitment %d --request %d",
				request, ledger.FormatFLT(u.Amount), u.ReleaseEpoch, id, request)
		})
	cmd.Long = `Start withdrawing stake from a commitment. It thaws for some epochs; after that
"muster stake withdraw" pays it out, or "muster stake redelegate" moves it to
another commitment. Until then it can still be slashed, and it earns nothing.

Rewards that are not released yet stay the account's: they can be claimed later.`
	cmd.Example += "\n  muster stake undelegate --commitment 1 --all" + exampleSender("staker")
	cmd.Flags().Var(&amount, "amount", "how much to take out")
	cmd.Flags().BoolVar(&all, "all", false, "take out all of the account's stake")
	return cmd
}

func newStakeWithdraw() *cobra.Command {
	var request uint64
	cmd := stakeCommand("withdraw", "Withdraw stake that has thawed", " --request 0",
		func(cmd *cobra.Command, _ *ledger.Client, s *ledger.Sender, id uint64) error {
			r, err := s.Withdraw(cmd.Context(), id, request)
			if err != nil {
				return err
			}
			w, err := eventIn[ledger.Withdrawn](r)
			if err != nil {
				return err
			}
			return printReceipt(cmd, receiptOf(r, "amount", w.Amount.String()), "withdrew %s FLT", ledger.FormatFLT(w.Amount))
		})
	registerRequest(cmd, &request)
	return cmd
}

func registerRequest(cmd *cobra.Command, request *uint64) {
	cmd.Flags().Uint64Var(request, "request", 0, "number of the request, as undelegate printed it")
}

func newStakeRedelegate() *cobra.Command {
	var request, to, maxPending uint64
	cmd := stakeCommand("redelegate", "Move stake that has thawed to another commitment", " --request 0 --to 2",
		func(cmd *cobra.Command, c *ledger.Client, s *ledger.Sender, id uint64) error {
			if err := checkPending(cmd, c, to, maxPending); err != nil {
				return err
			}
			r, err := s.Redelegate(cmd.Context(), id, request, to, maxPending)
			if err != nil {
				return err
			}
			return printDelegated(cmd, r, "redelegated", fmt.Sprintf(" from commitment %d", id))
		})
	registerRequest(cmd, &request)
	cmd.Flags().Uint64Var(&to, "to", 0, "number of the commitment that gets the stake")
	registerMaxPending(cmd, &maxPending)
	require(cmd.Flags(), "to")
	return cmd
}

func newStakeClaim() *cobra.Command {
	var to addressFlag
	cmd := stakeCommand("claim", "Claim rewards that are released", "",
		func(cmd *cobra.Command, client *ledger.Client, s *ledger.Sender, id uint64) error {
			if to.set {
				return claimTo(cmd, client, s, id, to.Address)
			}
			s, err := s.ForRewards(cmd.Context(), id)
			if err != nil {
				return err
			}
			r, err := s.Claim(cmd.Context(), id)
			if err != nil {
				return err
			}
			c, err := eventIn[ledger.RewardsClaimed](r)
			if err != nil {
				return err
			}
			amount := ledger.FormatFLT(c.Amount)
			if c.Account == s.Address() {
				return printReceipt(cmd, receiptOf(r, "amount", c.Amount.String()), "claimed %s FLT", amount)
			}
			a, err := client.ProviderAccount(cmd.Context(), c.Account)
			if err != nil {
				return err
			}
			return printReceipt(cmd, receiptOf(r, "amount", c.Amount.String(), "account", a.Address.Hex(), "paidTo", a.Receiver().Hex()),
				"claimed %s FLT for provider account %s\npaid to %s", amount, a.Address, a.Receiver())
		})
	cmd.Long = `Claim rewards of a commitment that are released: the sending account's, as
delegator or as provider. If it has none, those of the provider account whose
owner or payee it is; they go to the payee.

With --to the sending account's own rewards are paid to another account.`
	cmd.Example += "\n  muster stake claim --commitment 1 \\\n    --to " + exampleAccount + exampleSender("staker")
	cmd.Flags().Var(&to, "to", "account to pay (default the sender)")
	return cmd
}

// claimTo claims the sender's own rewards for another account. The contract passes over a commitment without any.
func claimTo(cmd *cobra.Command, client *ledger.Client, s *ledger.Sender, id uint64, to common.Address) error {
	due, err := client.Claimable(cmd.Context(), id, s.Address())
	if err != nil {
		return err
	}
	if due.Sign() == 0 {
		return hint.Add(fmt.Errorf("%s has no released rewards of commitment %d", s.Address(), id),
			"muster stake status shows what is still to be released; a provider account's rewards go to its payee, without --to")
	}
	r, err := s.ClaimTo(cmd.Context(), []uint64{id}, to)
	if err != nil {
		return err
	}
	c, err := eventIn[ledger.RewardsClaimed](r)
	if err != nil {
		return err
	}
	return printReceipt(cmd, receiptOf(r, "amount", c.Amount.String(), "paidTo", c.To.Hex()), "claimed %s FLT\npaid to %s", ledger.FormatFLT(c.Amount), c.To)
}

func newStakeStatus() *cobra.Command {
	var f chainFlags
	var id uint64
	var account addressFlag
	cmd := &cobra.Command{
		Use:   "status",
		Short: "Show a staker's part of a commitment",
		Example: `  muster stake status --commitment 1 --deployment deployment.json \
    --account ` + exampleAccount,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return f.withLedger(cmd, func(client *ledger.Client) error {
				s, err := view.ReadStake(cmd.Context(), client, id, account.Address)
				if err != nil {
					return err
				}
				return print(cmd, s, func(w io.Writer) error { return writeStake(w, s) })
			})
		},
	}
	f.register(cmd)
	registerCommitment(cmd, &id)
	account.register(cmd, "the staker's address")
	return cmd
}

func writeStake(w io.Writer, s view.Stake) error {
	cells := []string{
		"stake", fmt.Sprintf("%s, %s shares", s.Worth.FLT(), s.Shares),
		"rewards to claim", s.Claimable.FLT(),
		"not yet released", s.Unreleased.FLT(),
	}
	if s.Pending.Epochs > 0 {
		cells = append(cells, "epochs to settle", fmt.Sprint(s.Pending.Epochs), "", pendingCost(s.Pending))
	}
	for _, r := range s.Returns {
		if r.Amount.Sign() == 0 {
			continue
		}
		cells = append(cells, "given back", fmt.Sprintf("%s of slash %d; take it with:", r.Amount.FLT(), r.Slash),
			"", r.Command(s.ID))
	}
	for _, r := range s.Requests {
		cells = append(cells, fmt.Sprintf("request %d", r.Request))
		switch {
		case r.Withdrawn:
			cells = append(cells, "withdrawn")
		case r.Released:
			cells = append(cells, r.Worth.FLT()+", thawed, slashable until withdrawn:",
				"", fmt.Sprintf("muster stake withdraw --commitment %d --request %d", s.ID, r.Request))
		default:
			cells = append(cells, fmt.Sprintf("%s, thaws until epoch %d, now %d", r.Worth.FLT(), r.ReleaseEpoch, s.Epoch))
		}
	}
	return rows(w, cells...)
}
