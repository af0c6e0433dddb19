package main

import (
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/internal/hint"
)

// signFlags say what delegation to sign.
type signFlags struct {
	senderFlags
	id, maxPending uint64
	amount         fltFlag
	valid          time.Duration
	offline        bool
}

func newStakeSign() *cobra.Command {
	var f signFlags
	cmd := &cobra.Command{
		Use:   "sign",
		Short: "Sign a delegation that somebody else sends",
		Long: `Sign a delegation of the account's stake, and print it as JSON. Whoever sends it
("muster stake submit") pays for the gas, and can change nothing of it. Unless
the contract of signed delegations may take the stake already, the token's
permit is signed too.

With --offline no node is asked and no permit signed: the account must have
approved the stake before, for the address that the deployment file has as
signedDelegation.

What was signed counts until it was sent, or --valid is over.`,
		Example: `  muster stake sign --commitment 1 --amount 100` + exampleSender("staker") + ` > signed.json
  muster stake sign --commitment 1 --amount 100 --offline` + exampleSender("staker") + ` > signed.json`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			signed, err := f.sign(cmd)
			if err != nil {
				return err
			}
			return printIndented(cmd, signed)
		},
	}
	f.register(cmd)
	registerCommitment(cmd, &f.id)
	cmd.Flags().Var(&f.amount, "amount", "how much to delegate")
	registerMaxPending(cmd, &f.maxPending)
	cmd.Flags().DurationVar(&f.valid, "valid", 24*time.Hour, "how long it can be sent")
	cmd.Flags().BoolVar(&f.offline, "offline", false, "ask no node, and sign no permit")
	require(cmd.Flags(), "amount")
	return cmd
}

func (f *signFlags) sign(cmd *cobra.Command) (signed ledger.SignedDelegation, err error) {
	if f.valid <= 0 {
		return signed, hint.Add(fmt.Errorf("what is valid for %s is over before anybody can send it", f.valid), "give --valid a time to come, such as 24h")
	}
	signer, err := f.open(cmd)
	if err != nil {
		return signed, err
	}
	if f.offline {
		deployment, err := ledger.LoadDeployment(f.deployment)
		if err != nil {
			return signed, err
		}
		return f.delegation(cmd, signer, deployment, time.Now())
	}
	err = f.withLedger(cmd, func(c *ledger.Client) error {
		if err := checkPending(cmd, c, f.id, f.maxPending); err != nil {
			return err
		}
		head, err := c.Head(cmd.Context())
		if err != nil {
			return err
		}
		if signed, err = f.delegation(cmd, signer, c.Deployment, head.Time); err != nil {
			return err
		}
		return c.AddPermit(cmd.Context(), signer, &signed)
	})
	return signed, err
}

// delegation is what the flags describe, signed.
func (f *signFlags) delegation(cmd *cobra.Command, signer wallet.Signer, d ledger.Deployment, now time.Time) (ledger.SignedDelegation, error) {
	return ledger.SignDelegation(cmd.Context(), signer, d, ledger.SignedDelegation{
		Commitment: f.id, Amount: ledger.Digits{Int: f.amount.wei}, MaxPending: f.maxPending, Deadline: uint64(now.Add(f.valid).Unix()),
	})
}

func newStakeSubmit() *cobra.Command {
	var f senderFlags
	cmd := &cobra.Command{
		Use:   "submit FILE",
		Short: "Send a delegation that its delegator has signed",
		Long: `Send a delegation that its delegator has signed ("muster stake sign"). The
delegator pays the stake and gets the shares; the sender pays for the gas.`,
		Example: `  muster stake submit signed.json` + exampleSender("relayer"),
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			signed, err := ledger.ReadSignedDelegation(args[0])
			if err != nil {
				return err
			}
			return f.withSender(cmd, func(_ *ledger.Client, sender *ledger.Sender) error {
				r, err := sender.SubmitDelegation(cmd.Context(), signed)
				if err != nil {
					return err
				}
				return printDelegated(cmd, r, "delegated", "")
			})
		},
	}
	f.register(cmd)
	return cmd
}
