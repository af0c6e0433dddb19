package ledger_test

import (
	"encoding/json"
	"errors"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/testchain"
)

// A signingWorld is a world with an open commitment, in which the keeper has tokens and no ether is needed of it: the provider
// sends what the keeper signs.
type signingWorld struct {
	*testchain.World
	id    uint64
	relay *ledger.Sender
}

func startSigning(t *testing.T) signingWorld {
	t.Helper()
	w := testchain.StartStill(t)
	t.Cleanup(w.Automine())
	deployer, provider := w.Sender(t, "deployer"), w.Sender(t, "provider")
	testchain.Must(deployer.Transfer(t.Context(), provider.Address(), ledger.FLT(1000)))(t)
	testchain.Must(deployer.Transfer(t.Context(), w.Keys["keeper"].Address, ledger.FLT(100)))(t)
	id, _, err := provider.CreateCommitment(t.Context(), ledger.Commitment{Units: 2, Class: 10, Duration: 4, Bond: ledger.FLT(40)})
	if err != nil {
		t.Fatal(err)
	}
	return signingWorld{w, id, provider}
}

// sign signs for an hour, with a permit.
func (w signingWorld) sign(t *testing.T, amount int64) ledger.SignedDelegation {
	t.Helper()
	head := testchain.Must(w.Client.Head(t.Context()))(t)
	s := testchain.Must(ledger.SignDelegation(t.Context(), w.Keys["keeper"], w.Deployment, ledger.SignedDelegation{
		Commitment: w.id, Amount: ledger.Digits{Int: ledger.FLT(amount)}, Deadline: uint64(head.Time.Add(time.Hour).Unix()),
	}))(t)
	testchain.Must(0, w.Client.AddPermit(t.Context(), w.Keys["keeper"], &s))(t)
	return s
}

// TestSignedDelegationsAreSentByAnybody, in any order, each once; by a permit, or by an allowance that is there.
func TestSignedDelegationsAreSentByAnybody(t *testing.T) {
	t.Parallel()
	w := startSigning(t)
	ctx, keeper := t.Context(), w.Keys["keeper"].Address
	first := w.sign(t, 7)
	if first.Permit == nil {
		t.Fatal("there is no permit")
	}
	path := filepath.Join(t.TempDir(), "signed.json")
	testchain.Must(0, os.WriteFile(path, testchain.Must(json.Marshal(first))(t), 0o600))(t)
	read := testchain.Must(ledger.ReadSignedDelegation(path))(t)
	r := testchain.Must(w.relay.SubmitDelegation(ctx, read))(t)
	e, _ := ledger.EventIn[ledger.Delegated](r)
	if e.Delegator != keeper || e.Payer != w.Deployment.SignedDelegation || e.Amount.Cmp(ledger.FLT(7)) != 0 {
		t.Errorf("delegated %+v", e)
	}
	if n := nonceOf(t, w.World, "keeper"); n != 0 {
		t.Errorf("the delegator sent %d transactions", n)
	}
	if _, err := w.relay.SubmitDelegation(ctx, read); !errors.Is(err, ledger.ErrInvalidNonce) {
		t.Errorf("sent twice: %v", err)
	}
	second, third := w.sign(t, 1), w.sign(t, 2)
	testchain.Must(w.relay.SubmitDelegation(ctx, third))(t)
	// The permit of the second has the number of the third's, which is used: it is passed over, and nothing is allowed.
	if _, err := w.relay.SubmitDelegation(ctx, second); !errors.Is(err, ledger.ErrInsufficientAllowance) {
		t.Errorf("sent without an allowance: %v", err)
	}
	if got := testchain.Must(w.Client.Shares(ctx, w.id, keeper))(t); got.Cmp(ledger.FLT(9)) != 0 {
		t.Errorf("%v shares", got)
	}
}

// TestSignedDelegationsAreRefused when anything of them was changed.
func TestSignedDelegationsAreRefused(t *testing.T) {
	t.Parallel()
	w := startSigning(t)
	good := w.sign(t, 7)
	for name, test := range map[string]struct {
		want   error
		change func(s *ledger.SignedDelegation)
	}{
		"another delegator": {ledger.ErrNotSignedBy, func(s *ledger.SignedDelegation) { s.Delegator = common.Address{7} }},
		"more":              {ledger.ErrNotSignedBy, func(s *ledger.SignedDelegation) { s.Amount = ledger.Digits{Int: ledger.FLT(8)} }},
		"pending epochs":    {ledger.ErrNotSignedBy, func(s *ledger.SignedDelegation) { s.MaxPending = 5 }},
		"more time":         {ledger.ErrNotSignedBy, func(s *ledger.SignedDelegation) { s.Deadline++ }},
		"no time":           {ledger.ErrSignatureExpired, func(s *ledger.SignedDelegation) { s.Deadline = 1 }},
		"another number":    {ledger.ErrInvalidNonce, func(s *ledger.SignedDelegation) { s.Nonce.Int = new(big.Int).Add(s.Nonce.Int, big.NewInt(1)) }},
		"another signature": {ledger.ErrNotSignedBy, func(s *ledger.SignedDelegation) { s.Signature[7] ^= 1 }},
		"another chain":     {ledger.ErrOtherDeployment, func(s *ledger.SignedDelegation) { s.ChainID++ }},
		"another contract":  {ledger.ErrOtherDeployment, func(s *ledger.SignedDelegation) { s.Contract[7] ^= 1 }},
	} {
		bad := good
		bad.Signature = slices.Clone(good.Signature)
		test.change(&bad)
		if _, err := w.relay.SubmitDelegation(t.Context(), bad); !errors.Is(err, test.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
	testchain.Must(w.relay.SubmitDelegation(t.Context(), good))(t)
}

// TestSignedDelegationFiles are refused when they are something else, however long their numbers are.
func TestSignedDelegationFiles(t *testing.T) {
	for name, text := range map[string]string{
		"nothing":           "",
		"a list":            "[]",
		"no signature":      `{"amount":"1","nonce":"1"}`,
		"no amount":         `{"nonce":"1","signature":"0x00"}`,
		"a number":          `{"amount":1,"nonce":"1","signature":"0x00"}`,
		"a negative one":    `{"amount":"-1","nonce":"1","signature":"0x00"}`,
		"a long one":        `{"amount":"` + strings.Repeat("9", 1000) + `","nonce":"1","signature":"0x00"}`,
		"an unknown field":  `{"amount":"1","nonce":"1","signature":"0x00","x":1}`,
		"something after":   `{"amount":"1","nonce":"1","signature":"0x00"} {}`,
		"half of a permit":  `{"amount":"1","nonce":"1","signature":"0x00","permit":{"signature":"0x0102"}}`,
		"no permit at all":  `{"amount":"1","nonce":"1","signature":"0x00","permit":{}}`,
		"another's address": `{"amount":"1","nonce":"1","signature":"0x00","delegator":"0x12"}`,
	} {
		path := filepath.Join(t.TempDir(), "signed.json")
		testchain.Must(0, os.WriteFile(path, []byte(text), 0o600))(t)
		if _, err := ledger.ReadSignedDelegation(path); err == nil || !strings.Contains(err.Error(), "is not a signed delegation") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestWhatIsDoneForOthers pays for another's stake, and has another paid.
func TestWhatIsDoneForOthers(t *testing.T) {
	t.Parallel()
	w := startSigning(t)
	ctx, other := t.Context(), common.Address{42}
	e, _ := ledger.EventIn[ledger.Delegated](testchain.Must(w.relay.DelegateFor(ctx, other, w.id, ledger.FLT(5), 0))(t))
	if e.Delegator != other || e.Payer != w.relay.Address() || e.Shares.Cmp(ledger.FLT(5)) != 0 {
		t.Errorf("delegated %+v", e)
	}
	for _, nobody := range []common.Address{{}, w.Deployment.Staking} {
		if _, err := w.relay.DelegateFor(ctx, nobody, w.id, ledger.FLT(5), 0); !errors.Is(err, ledger.ErrInvalidAccount) {
			t.Errorf("delegated for %s: %v", nobody, err)
		}
		if _, err := w.relay.ClaimTo(ctx, []uint64{w.id}, nobody); !errors.Is(err, ledger.ErrInvalidAccount) {
			t.Errorf("claimed for %s: %v", nobody, err)
		}
	}
	if _, err := w.relay.CollectFor(ctx, other); !errors.Is(err, ledger.ErrNothingToCollect) {
		t.Errorf("collected: %v", err)
	}
}
