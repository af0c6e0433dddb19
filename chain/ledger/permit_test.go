package ledger_test

import (
	"context"
	"encoding/hex"
	"errors"
	"math/big"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/govern"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/contracts/bindings"
	"github.com/muster-network/muster/internal/testchain"
)

// nonceOf is how many transactions a key has sent.
func nonceOf(t *testing.T, w *testchain.World, name string) uint64 {
	t.Helper()
	return testchain.Must(w.Client.Eth().NonceAt(t.Context(), w.Keys[name].Address, nil))(t)
}

// TestPayingIsOneTransaction pays as an account that has allowed nothing, and is refused without having
// paid.
func TestPayingIsOneTransaction(t *testing.T) {
	t.Parallel()
	w := testchain.StartStill(t)
	t.Cleanup(w.Automine())
	ctx := t.Context()
	deployer, provider := w.Sender(t, "deployer"), w.Sender(t, "provider")
	testchain.Must(deployer.Transfer(ctx, provider.Address(), ledger.FLT(1000)))(t)

	id, _, err := provider.CreateCommitment(ctx, ledger.Commitment{Units: 2, Class: 10, Duration: 4, CommissionBps: 2000, Bond: ledger.FLT(40)})
	if err != nil {
		t.Fatal(err)
	}
	testchain.Must(provider.AddBond(ctx, id, ledger.FLT(5)))(t)
	delegated, _ := ledger.EventIn[ledger.Delegated](testchain.Must(provider.Delegate(ctx, id, ledger.FLT(7), 0))(t))
	if delegated.Amount.Cmp(ledger.FLT(7)) != 0 || delegated.Delegator != provider.Address() {
		t.Errorf("delegated %+v", delegated)
	}
	if n := nonceOf(t, w, "provider"); n != 3 {
		t.Errorf("%d transactions for three payments", n)
	}
	if left := testchain.Must(w.Client.Allowance(ctx, provider.Address()))(t); left.Sign() != 0 {
		t.Errorf("%v wei are still allowed", left)
	}
	if _, err := provider.Delegate(ctx, 9, ledger.FLT(1), 0); !errors.Is(err, ledger.ErrNoSuchCommitment) {
		t.Errorf("delegated to no commitment: %v", err)
	}
	if _, err := provider.Delegate(ctx, id, ledger.FLT(1500), 0); !errors.Is(err, ledger.ErrInsufficientBalance) {
		t.Errorf("delegated more than there is: %v", err)
	}
	if n := nonceOf(t, w, "provider"); n != 3 {
		t.Errorf("refusals cost %d transactions", n-3)
	}
}

// TestPayingAfterAPaymentThatNobodyWaitsFor begins a payment whose caller stops waiting, or dies, before
// it is mined: the next one needs a permit with the number after its own, or what its allowance leaves.
func TestPayingAfterAPaymentThatNobodyWaitsFor(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		allowed *big.Int
		restart bool
	}{
		"by permit": {allowed: ledger.FLT(0)}, "by permit, after a restart": {allowed: ledger.FLT(0), restart: true},
		"by allowance": {allowed: ledger.FLT(10)},
	} {
		t.Run(name, func(t *testing.T) {
			w := testchain.StartStill(t)
			cfg := w.Config(t, "deployer")
			s := testchain.Must(ledger.OpenSender(t.Context(), w.Client, cfg))(t)
			defer func() { testchain.Must(0, s.Close())(t) }()
			stop := w.Automine()
			testchain.Must(0, s.Allow(t.Context(), test.allowed))(t)
			stop()
			ctx, cancel := context.WithCancel(t.Context())
			left := make(chan error, 1)
			go func() {
				_, err := s.FundRewards(ctx, ledger.FLT(7))
				left <- err
			}()
			testchain.WaitFor(t, func() bool { return w.Waiting() == 1 })
			cancel()
			if err := <-left; !errors.Is(err, context.Canceled) {
				t.Fatalf("the first payment: %v", err)
			}
			if test.restart {
				testchain.Must(0, s.Close())(t)
				s = testchain.Must(ledger.OpenSender(t.Context(), w.Client, cfg))(t)
			}
			for patience := 300 * time.Millisecond; ; patience *= 4 { // a busy machine may not get as far as waiting
				short, cancel := context.WithTimeout(t.Context(), patience)
				_, err := s.FundRewards(short, ledger.FLT(5))
				cancel()
				if !errors.Is(err, context.DeadlineExceeded) || patience > time.Minute {
					t.Fatalf("a payment that cannot wait: %v", err)
				}
				if strings.Contains(err.Error(), "fund rewards with 7 FLT") {
					break
				}
			}
			defer w.Automine()()
			testchain.Must(s.FundRewards(t.Context(), ledger.FLT(5)))(t)
			if got := testchain.Must(w.Client.Reserve(t.Context()))(t); got.Cmp(ledger.FLT(12)) != 0 {
				t.Errorf("%v wei were paid", got)
			}
		})
	}
}

// TestNumbersThatNoContractTakes are refused before anything is packed, signed or sent.
func TestNumbersThatNoContractTakes(t *testing.T) {
	t.Parallel()
	w := testchain.StartStill(t)
	s := w.Sender(t, "deployer")
	ctx, account := t.Context(), common.Address{42}
	minus, over := big.NewInt(-3), new(big.Int).Lsh(big.NewInt(1), 256)
	third := func(_ uint64, _ *ledger.Receipt, err error) error { return err }
	for name, err := range map[string]error{
		"-3 wei for a bond":           third(s.CreateCommitment(ctx, ledger.Commitment{Units: 1, Class: 10, Duration: 1, Bond: minus})),
		"-1 units":                    third(s.CreateCommitment(ctx, ledger.Commitment{Units: -1, Class: 10, Duration: 1, Bond: ledger.FLT(1)})),
		"-1 units more":               second(s.AddUnits(ctx, 1, -1)),
		"-1 units less":               second(s.RemoveUnits(ctx, 1, -1)),
		"-3 wei more bond":            second(s.AddBond(ctx, 1, minus)),
		"-3 wei of stake":             second(s.Delegate(ctx, 1, minus, 0)),
		"-3 wei for rewards":          second(s.FundRewards(ctx, minus)),
		"-3 shares":                   third(s.Undelegate(ctx, 1, minus)),
		"-3 wei transferred":          second(s.Transfer(ctx, account, minus)),
		"2^256 wei of stake":          second(s.Delegate(ctx, 1, over, 0)),
		"2^256 wei transferred":       second(s.Transfer(ctx, account, over)),
		"2^256 shares":                third(s.Undelegate(ctx, 1, over)),
		"rules without amounts":       second(govern.Of(w.Client).ParametersOperation(ledger.StakingParameters{})),
		"a rate of more than 16 bits": second(govern.Of(w.Client).ParametersOperation(withBounty(w.Params.Staking.StakingParameters, 1<<16+500))),
	} {
		if err == nil || !slices.ContainsFunc([]string{"negative", "2^256", "missing", "bountyBps"}, func(why string) bool { return strings.Contains(err.Error(), why) }) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if left := testchain.Must(s.UnderWay(ctx))(t); len(left) != 0 {
		t.Errorf("sent: %q", left)
	}
}

func withBounty(p ledger.StakingParameters, bps uint64) ledger.StakingParameters {
	p.BountyBps = bps
	return p
}

// TestPayingWithATokenThatKnowsNoPermit lets the node say that the token has no nonces.
func TestPayingWithATokenThatKnowsNoPermit(t *testing.T) {
	t.Parallel()
	w := testchain.StartStill(t)
	t.Cleanup(w.Automine())
	ctx := t.Context()
	p, client := w.Behind(t)
	nonces := hex.EncodeToString(bindings.NewFLT().PackNonces(w.Keys["deployer"].Address)[:4])
	result := regexp.MustCompile(`"result":"0x[0-9a-f]*"`)
	p.Set(func(request string) testchain.Fault {
		if !strings.Contains(request, `"0x`+nonces) {
			return testchain.Fault{}
		}
		return testchain.Fault{Edit: func(answer []byte) []byte {
			return result.ReplaceAll(answer, []byte(`"error":{"code":3,"message":"execution reverted","data":"0x"}`))
		}}
	})
	s := testchain.Open(t, client, w.Config(t, "deployer"))
	before := nonceOf(t, w, "deployer")
	testchain.Must(s.FundRewards(ctx, ledger.FLT(3)))(t)
	if n := nonceOf(t, w, "deployer") - before; n != 2 {
		t.Errorf("%d transactions, not an allowance and a payment", n)
	}
	if got := testchain.Must(w.Client.Reserve(ctx))(t); got.Cmp(ledger.FLT(3)) != 0 {
		t.Errorf("the reserve is %v", got)
	}
}

func second[T any](_ T, err error) error { return err }
