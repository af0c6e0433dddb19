package main

import (
	"errors"
	"fmt"
	"io"
	"math"
	"math/big"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/chain/ledger"
)

func newCommitment() *cobra.Command {
	return group("commitment", "A provider's commitments",
		newCommitmentCreate(), newCommitmentAddUnits(), newCommitmentRemoveUnits(),
		newCommitmentLease(), newCommitmentRelease(), newCommitmentStatus(), newCommitmentClose())
}

// fltFlag is an amount of FLT.
type fltFlag struct{ wei *big.Int }

func (f *fltFlag) Set(s string) (err error) {
	f.wei, err = ledger.ParseFLT(s)
	return err
}
func (f *fltFlag) String() string {
	if f.wei == nil {
		return ""
	}
	return ledger.FormatFLT(f.wei)
}
func (f *fltFlag) Type() string { return "FLT" }

func newCommitmentCreate() *cobra.Command {
	var (
		f    senderFlags
		c    ledger.Commitment
		bond fltFlag
	)
	cmd := &cobra.Command{
		Use:   "create",
		Short: "Commit compute units and pay their bond",
		Long: `Commit compute units and pay their bond. The commitment becomes active once the
bond and what delegators add cover the collateral of its units.`,
		Example: `  muster commitment create --units 2 --duration 30 --commission-bps 2000 --bond 40 \
    --deployment deployment.json --keystore provider.json --password-file password`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) (err error) {
			_, sender, close, err := f.open(cmd)
			if err != nil {
				return err
			}
			defer func() { err = errors.Join(err, close()) }()
			c.Bond = bond.wei
			id, r, err := sender.CreateCommitment(cmd.Context(), c)
			if err != nil {
				return err
			}
			return printReceipt(cmd, receiptOf(r, "commitment", id), "made commitment %d", id)
		},
	}
	f.register(cmd)
	flags := cmd.Flags()
	flags.IntVar(&c.Units, "units", 0, "compute units, up to 1024")
	flags.Uint64Var(&c.Duration, "duration", 0, "epochs that the commitment lasts")
	flags.Uint64Var(&c.CommissionBps, "commission-bps", 2000, "the provider's commission on rewards, in parts of 10,000")
	flags.Var(&bond, "bond", "the provider's own stake, the first to be slashed")
	require(flags, "units", "duration", "bond")
	return cmd
}

func newCommitmentClose() *cobra.Command {
	var f senderFlags
	var id uint64
	cmd := &cobra.Command{
		Use:     "close",
		Short:   "Get the bond back once a commitment is over",
		Example: `  muster commitment close --id 1 --deployment deployment.json --keystore provider.json --password-file password`,
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) (err error) {
			_, sender, close, err := f.open(cmd)
			if err != nil {
				return err
			}
			defer func() { err = errors.Join(err, close()) }()
			r, err := sender.CloseCommitment(cmd.Context(), id)
			if err != nil {
				return err
			}
			closed, err := eventIn[ledger.CommitmentClosed](r)
			if err != nil {
				return err
			}
			return printReceipt(cmd, receiptOf(r, "bond", closed.Bond.String()), "closed commitment %d: %s FLT came back", id, ledger.FormatFLT(closed.Bond))
		},
	}
	f.register(cmd)
	registerID(cmd, &id)
	return cmd
}

// commitmentStatus is what commitment status prints. Amounts are wei.
type commitmentStatus struct {
	ID            uint64 `json:"id"`
	State         string `json:"state"`
	Provider      string `json:"provider"`
	Units         int    `json:"units"`
	PlannedUnits  int    `json:"plannedUnits"`
	Epoch         uint64 `json:"epoch"`
	StartEpoch    uint64 `json:"startEpoch"`
	EndEpoch      uint64 `json:"endEpoch"`
	NextEpoch     uint64 `json:"nextEpoch"`
	CommissionBps uint64 `json:"commissionBps"`
	Failures      int    `json:"failures"`
	Collateral    string `json:"collateral"`
	Bond          string `json:"bond"`
	Pool          string `json:"pool"`
	Thawing       string `json:"thawing"`
	Unvested      string `json:"unvested"`
	Seal          string `json:"seal"`
}

func newCommitmentStatus() *cobra.Command {
	var f chainFlags
	var id uint64
	cmd := &cobra.Command{
		Use:   "status",
		Short: "Show where a commitment stands",
		Example: `  muster commitment status --id 1 --deployment deployment.json
  muster commitment status --id 1 --deployment deployment.json --json`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			client, err := f.dial(cmd)
			if err != nil {
				return err
			}
			defer client.Close()
			ctx := cmd.Context()
			epoch, err := client.CurrentEpoch(ctx)
			if err != nil {
				return err
			}
			terms, err := client.TermsAt(ctx, id, epoch)
			if err != nil {
				return err
			}
			if terms.State == ledger.StateNone {
				return fmt.Errorf("there is no commitment %d: the contract has made none with this number yet", id)
			}
			account, err := client.Account(ctx, id)
			if err != nil {
				return err
			}
			planned, err := client.TermsAt(ctx, id, math.MaxUint32)
			if err != nil {
				return err
			}
			seal, err := client.Seal(ctx, id, client.Clock.Period(epoch))
			if err != nil {
				return err
			}
			collateral := new(big.Int).Mul(account.CollateralPerUnit, big.NewInt(int64(terms.Units)))
			s := commitmentStatus{
				ID: id, State: terms.State.String(), Provider: terms.Provider.Hex(), Units: terms.Units, PlannedUnits: planned.Units,
				Epoch: epoch, StartEpoch: terms.StartEpoch, EndEpoch: terms.EndEpoch, NextEpoch: account.NextEpoch,
				CommissionBps: account.CommissionBps, Failures: account.Failures,
				Collateral: collateral.String(), Bond: account.Bond.String(), Pool: account.PoolTokens.String(),
				Thawing: account.ThawingTokens.String(), Unvested: account.Unvested.String(),
				Seal: sealState(seal),
			}
			return print(cmd, s, func(w io.Writer) error {
				return rows(w,
					"commitment", fmt.Sprintf("%d, %s", id, s.State),
					"provider", s.Provider,
					"units", unitCount(s),
					"epochs", epochSpan(terms, account, epoch),
					"seal", s.Seal,
					"failing epochs", fmt.Sprintf("%d, of at most %d", s.Failures, client.Staking.MaxFailures),
					"collateral", ledger.FormatFLT(collateral)+" FLT",
					"bond", ledger.FormatFLT(account.Bond)+" FLT",
					"delegated", ledger.FormatFLT(account.PoolTokens)+" FLT",
					"thawing", ledger.FormatFLT(account.ThawingTokens)+" FLT",
					"not yet vested", ledger.FormatFLT(account.Unvested)+" FLT",
				)
			})
		},
	}
	f.register(cmd)
	registerID(cmd, &id)
	return cmd
}

func unitCount(s commitmentStatus) string {
	if s.PlannedUnits != s.Units {
		return fmt.Sprintf("%d, %d from the next seal period on", s.Units, s.PlannedUnits)
	}
	return fmt.Sprint(s.Units)
}

func sealState(s ledger.Seal) string {
	switch {
	case s.Posted != 0:
		return fmt.Sprintf("posted in block %d", s.Posted)
	case s.Seed != (ledger.Seal{}).Seed:
		return "begun, not posted"
	}
	return "not begun"
}

func epochSpan(t ledger.Terms, a ledger.Account, epoch uint64) string {
	if t.State == ledger.StateOpen {
		return fmt.Sprintf("%d, from when its stake covers the collateral", a.Duration)
	}
	return fmt.Sprintf("%d to %d; now %d, settled up to %d", t.StartEpoch, t.EndEpoch, epoch, a.NextEpoch)
}

// registerID adds the number of a commitment.
func registerID(cmd *cobra.Command, id *uint64) {
	cmd.Flags().Uint64Var(id, "id", 0, "number of the commitment")
	require(cmd.Flags(), "id")
}

// receiptOf is what a command that sent a transaction prints as JSON, with
// further names and values.
func receiptOf(r *ledger.Receipt, more ...any) map[string]any {
	out := map[string]any{"tx": r.TxHash.Hex(), "block": r.Block, "gasUsed": r.GasUsed, "feeWei": r.Fee.String()}
	for i := 0; i+1 < len(more); i += 2 {
		out[more[i].(string)] = more[i+1]
	}
	return out
}

// eventIn is the event that a transaction of its kind must have made.
func eventIn[E ledger.Event](r *ledger.Receipt) (E, error) {
	event, ok := ledger.EventIn[E](r)
	if !ok {
		return event, fmt.Errorf("transaction %s made no %T event: is the deployment file that of this contract?", r.TxHash, event)
	}
	return event, nil
}

func printReceipt(cmd *cobra.Command, r map[string]any, format string, args ...any) error {
	return print(cmd, r, func(w io.Writer) error {
		_, err := fmt.Fprintf(w, format+"\n", args...)
		return err
	})
}
