package chain

import (
	"encoding/hex"
	"errors"
	"regexp"
	"strings"
	"testing"

	"github.com/muster-network/muster/contracts/bindings"
)

// nonceOf is how many transactions a key has sent.
func (w *world) nonceOf(t *testing.T, name string) uint64 {
	t.Helper()
	return must(w.client.eth.NonceAt(t.Context(), w.keys[name].Address, nil))(t)
}

// TestPayingIsOneTransaction pays as an account that has allowed nothing, and is refused without having
// paid.
func TestPayingIsOneTransaction(t *testing.T) {
	w := startStillWorld(t)
	t.Cleanup(w.automine())
	ctx := t.Context()
	deployer, provider := w.sender(t, "deployer"), w.sender(t, "provider")
	must(deployer.Transfer(ctx, provider.Address(), FLT(1000)))(t)

	id, _, err := provider.CreateCommitment(ctx, Commitment{Units: 2, Duration: 4, CommissionBps: 2000, Bond: FLT(40)})
	if err != nil {
		t.Fatal(err)
	}
	must(provider.AddBond(ctx, id, FLT(5)))(t)
	delegated, _ := EventIn[Delegated](must(provider.Delegate(ctx, id, FLT(7)))(t))
	if delegated.Amount.Cmp(FLT(7)) != 0 || delegated.Delegator != provider.Address() {
		t.Errorf("delegated %+v", delegated)
	}
	if n := w.nonceOf(t, "provider"); n != 3 {
		t.Errorf("%d transactions for three payments", n)
	}
	if left := must(w.client.Allowance(ctx, provider.Address()))(t); left.Sign() != 0 {
		t.Errorf("%v wei are still allowed", left)
	}
	if _, err := provider.Delegate(ctx, 9, FLT(1)); !errors.Is(err, ErrNoSuchCommitment) {
		t.Errorf("delegated to no commitment: %v", err)
	}
	if _, err := provider.Delegate(ctx, id, FLT(5000)); !errors.Is(err, ErrInsufficientBalance) {
		t.Errorf("delegated more than there is: %v", err)
	}
	if n := w.nonceOf(t, "provider"); n != 3 {
		t.Errorf("refusals cost %d transactions", n-3)
	}
}

// TestPayingWithATokenThatKnowsNoPermit lets the node say that the token has no nonces.
func TestPayingWithATokenThatKnowsNoPermit(t *testing.T) {
	w := startStillWorld(t)
	t.Cleanup(w.automine())
	ctx := t.Context()
	p, client := w.behind(t)
	nonces := hex.EncodeToString(bindings.NewFLT().PackNonces(w.keys["deployer"].Address)[:4])
	result := regexp.MustCompile(`"result":"0x[0-9a-f]*"`)
	p.set(func(request string) fault {
		if !strings.Contains(request, `"0x`+nonces) {
			return fault{}
		}
		return fault{edit: func(answer []byte) []byte {
			return result.ReplaceAll(answer, []byte(`"error":{"code":3,"message":"execution reverted","data":"0x"}`))
		}}
	})
	s := open(t, client, w.config(t, "deployer"))
	before := w.nonceOf(t, "deployer")
	must(s.FundRewards(ctx, FLT(3)))(t)
	if n := w.nonceOf(t, "deployer") - before; n != 2 {
		t.Errorf("%d transactions, not an allowance and a payment", n)
	}
	if got := must(w.client.Reserve(ctx))(t); got.Cmp(FLT(3)) != 0 {
		t.Errorf("the reserve is %v", got)
	}
}
