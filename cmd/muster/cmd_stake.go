package main

import (
	"errors"
	"fmt"
	"io"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/muster-network/muster/chain/ledger"
)

func newStake() *cobra.Command {
	return group("stake", "A staker's money",
		newStakeDelegate(), newStakeUndelegate(), newStakeWithdraw(), newStakeRedelegate(),
		newStakeClaim(), newStakeStatus())
}

// stakeCommand is a command by which a staker sends one transaction about a
// commitment; act sends it and prints what came of it.
func stakeCommand(use, short, example string, act func(cmd *cobra.Command, c *ledger.Client, s *ledger.Sender, id uint64) error) *cobra.Command {
	var f senderFlags
	var id uint64
	cmd := &cobra.Command{
		Use: use, Short: short, Args: cobra.NoArgs,
		Example: "  muster stake " + example + ` --deployment deployment.json \
    --keystore staker.json --password-file password`,
		RunE: func(cmd *cobra.Command, _ []string) (err error) {
			client, sender, close, err := f.open(cmd)
			if err != nil {
				return err
			}
			defer func() { err = errors.Join(err, close()) }()
			return act(cmd, client, sender, id)
		},
	}
	f.register(cmd)
	registerID(cmd, &id)
	return cmd
}

func newStakeDelegate() *cobra.Command {
	var amount fltFlag
	cmd := stakeCommand("delegate", "Add stake to a commitment", "delegate --id 1 --amount 100",
		func(cmd *cobra.Command, _ *ledger.Client, s *ledger.Sender, id uint64) error {
			r, err := s.Delegate(cmd.Context(), id, amount.wei)
			if err != nil {
				return err
			}
			return printDelegated(cmd, r, "delegated", "")
		})
	cmd.Flags().Var(&amount, "amount", "how much to delegate")
	require(cmd.Flags(), "amount")
	return cmd
}

// printDelegated says how much a transaction put into a commitment's pool, and from where.
func printDelegated(cmd *cobra.Command, r *ledger.Receipt, done, from string) error {
	d, err := eventIn[ledger.Delegated](r)
	if err != nil {
		return err
	}
	return printReceipt(cmd, receiptOf(r, "amount", d.Amount.String(), "shares", d.Shares.String()),
		"%s %s FLT%s to commitment %d for %s shares", done, ledger.FormatFLT(d.Amount), from, d.ID, d.Shares)
}

func newStakeUndelegate() *cobra.Command {
	var shares string
	cmd := stakeCommand("undelegate", "Begin to take stake out of a commitment", "undelegate --id 1 --shares all",
		func(cmd *cobra.Command, c *ledger.Client, s *ledger.Sender, id uint64) error {
			n, err := parseShares(cmd, c, id, s.Address(), shares)
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
			return printReceipt(cmd, receiptOf(r, "request", request, "amount", u.Amount.String(), "releaseEpoch", u.ReleaseEpoch),
				"request %d: %s FLT thaw until epoch %d; then: muster stake withdraw --id %d --request %d",
				request, ledger.FormatFLT(u.Amount), u.ReleaseEpoch, id, request)
		})
	cmd.Flags().StringVar(&shares, "shares", "all", "how many shares of the pool, or all")
	return cmd
}

func parseShares(cmd *cobra.Command, c *ledger.Client, id uint64, owner common.Address, s string) (*big.Int, error) {
	if s == "all" {
		return c.Shares(cmd.Context(), id, owner)
	}
	n, ok := new(big.Int).SetString(s, 10)
	if !ok || n.Sign() <= 0 {
		return nil, fmt.Errorf("--shares %q is not a number of shares: write digits, or all", s)
	}
	return n, nil
}

func newStakeWithdraw() *cobra.Command {
	var request uint64
	cmd := stakeCommand("withdraw", "Take out stake that has thawed", "withdraw --id 1 --request 0",
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
	cmd.Flags().Uint64Var(&request, "request", 0, "number that undelegate gave")
	return cmd
}

func newStakeRedelegate() *cobra.Command {
	var request, to uint64
	cmd := stakeCommand("redelegate", "Put stake that has thawed into another commitment", "redelegate --id 1 --request 0 --to 2",
		func(cmd *cobra.Command, _ *ledger.Client, s *ledger.Sender, id uint64) error {
			r, err := s.Redelegate(cmd.Context(), id, request, to)
			if err != nil {
				return err
			}
			return printDelegated(cmd, r, "redelegated", fmt.Sprintf(" from commitment %d", id))
		})
	cmd.Flags().Uint64Var(&request, "request", 0, "number that undelegate gave")
	cmd.Flags().Uint64Var(&to, "to", 0, "commitment that takes the stake")
	require(cmd.Flags(), "to")
	return cmd
}

func newStakeClaim() *cobra.Command {
	return stakeCommand("claim", "Take out vested rewards", "claim --id 1",
		func(cmd *cobra.Command, _ *ledger.Client, s *ledger.Sender, id uint64) error {
			r, err := s.Claim(cmd.Context(), id)
			if err != nil {
				return err
			}
			c, err := eventIn[ledger.RewardsClaimed](r)
			if err != nil {
				return err
			}
			return printReceipt(cmd, receiptOf(r, "amount", c.Amount.String()), "claimed %s FLT", ledger.FormatFLT(c.Amount))
		})
}

// stakeStatus is what stake status prints. Amounts are wei.
type stakeStatus struct {
	ID        uint64         `json:"id"`
	Account   string         `json:"account"`
	Shares    string         `json:"shares"`
	Worth     string         `json:"worth"`
	Claimable string         `json:"claimable"`
	Requests  []stakeRequest `json:"requests"`
}

type stakeRequest struct {
	Request      uint64 `json:"request"`
	Worth        string `json:"worth"`
	ReleaseEpoch uint64 `json:"releaseEpoch"`
	Released     bool   `json:"released"`
}

func newStakeStatus() *cobra.Command {
	var f chainFlags
	var id uint64
	var account addressFlag
	cmd := &cobra.Command{
		Use:   "status",
		Short: "Show a staker's part of a commitment",
		Example: `  muster stake status --id 1 --account 0x52908400098527886E0F7030069857D2E4169EE7 \
    --deployment deployment.json`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			client, err := f.dial(cmd)
			if err != nil {
				return err
			}
			defer client.Close()
			s, err := readStake(cmd, client, id, account.Address)
			if err != nil {
				return err
			}
			return print(cmd, s.result, func(w io.Writer) error { return rows(w, s.lines...) })
		},
	}
	f.register(cmd)
	registerID(cmd, &id)
	account.register(cmd, "the staker's address")
	return cmd
}

// stakeView is a stake for machines and for people.
type stakeView struct {
	result stakeStatus
	lines  []string
}

func readStake(cmd *cobra.Command, c *ledger.Client, id uint64, owner common.Address) (v stakeView, err error) {
	ctx := cmd.Context()
	shares, err := c.Shares(ctx, id, owner)
	if err != nil {
		return v, err
	}
	account, err := c.Account(ctx, id)
	if err != nil {
		return v, err
	}
	claimable, err := c.Claimable(ctx, id, owner)
	if err != nil {
		return v, err
	}
	requests, err := c.Requests(ctx, id, owner)
	if err != nil {
		return v, err
	}
	epoch, err := c.CurrentEpoch(ctx)
	if err != nil {
		return v, err
	}
	worth := ledger.PoolWorth(shares, account.PoolTokens, account.PoolShares)
	v.result = stakeStatus{
		ID: id, Account: owner.Hex(), Shares: shares.String(), Worth: worth.String(), Claimable: claimable.String(),
		Requests: []stakeRequest{},
	}
	v.lines = []string{
		"stake", fmt.Sprintf("%s FLT, %s shares", ledger.FormatFLT(worth), shares),
		"rewards to claim", ledger.FormatFLT(claimable) + " FLT",
	}
	for _, r := range requests {
		worth := ledger.PoolWorth(r.ThawingShares, account.ThawingTokens, account.ThawingShares)
		released := epoch >= r.ReleaseEpoch
		v.result.Requests = append(v.result.Requests, stakeRequest{r.Index, worth.String(), r.ReleaseEpoch, released})
		state := fmt.Sprintf("thaws until epoch %d, now %d", r.ReleaseEpoch, epoch)
		if released {
			state = fmt.Sprintf("withdraw it with: muster stake withdraw --id %d --request %d", id, r.Index)
		}
		v.lines = append(v.lines, fmt.Sprintf("request %d", r.Index), fmt.Sprintf("%s FLT, %s", ledger.FormatFLT(worth), state))
	}
	return v, nil
}
