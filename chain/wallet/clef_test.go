package wallet_test

import (
	"errors"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/contracts/bindings"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/testchain"
)

// TestClef sends through go-ethereum's signer: a person approves, late, refuses, and is asked for an account
// that is not there.
func TestClef(t *testing.T) {
	if testing.Short() {
		t.Skip("builds and runs clef")
	}
	t.Parallel()
	w := testchain.StartStill(t)
	t.Cleanup(w.Automine())
	stranger := testchain.Must(wallet.NewKey())(t)
	clef := testchain.StartClef(t, w.Client.ChainID(), "", []*wallet.Key{w.Keys["deployer"], w.Keys["provider"]}, "--advanced")
	ctx := t.Context()

	_, err := wallet.DialRemote(ctx, wallet.RemoteConfig{URL: clef.Socket})
	if !errors.Is(err, wallet.ErrNoAccount) || !strings.Contains(err.Error(), w.Keys["deployer"].String()) || !strings.Contains(err.Error(), w.Keys["provider"].String()) {
		t.Errorf("it has two accounts: %v", err)
	}
	waited := make(chan string, 100)
	open := func(account common.Address) *ledger.Sender {
		cfg := w.Config(t, "deployer")
		cfg.Key = dial(t, wallet.RemoteConfig{URL: clef.Socket, Account: account, OnWait: func(what string) { waited <- what }})
		return testchain.Open(t, w.Client, cfg)
	}
	s := open(w.Keys["deployer"].Address)

	testchain.Must(s.TransferEther(ctx, common.Address{42}, big.NewInt(5)))(t)
	testchain.Must(s.FundRewards(ctx, ledger.FLT(3)))(t)
	testchain.Must(s.Do(ctx, wallet.Call{What: "make a contract", Data: common.FromHex("0x600160005360016000f3")}))(t)
	if want := []string{"list", "tx", "data", "tx", "tx"}; !slices.Equal(clef.Person.Asked(), want) {
		t.Errorf("a person approved %q, not %q", clef.Person.Asked(), want)
	}
	if got := testchain.Must(w.Client.Reserve(ctx))(t); got.Cmp(ledger.FLT(3)) != 0 {
		t.Errorf("the reserve is %v", got)
	}

	overHTTP := dial(t, wallet.RemoteConfig{URL: clef.URL, Account: s.Address()})
	tx := types.NewTx(&types.DynamicFeeTx{
		ChainID: new(big.Int).SetUint64(w.Client.ChainID()), Nonce: 99, GasTipCap: big.NewInt(2), GasFeeCap: big.NewInt(30), Gas: 21_000, To: &common.Address{1}, Value: big.NewInt(5),
	})
	testchain.Must(overHTTP.SignTx(ctx, tx, tx.ChainId()))(t)
	testchain.Must(overHTTP.SignTypedData(ctx, aPermit()))(t)

	clef.Person.Decide(func(string) bool { return <-waited != "" }) // only once who waits was told so
	testchain.Must(s.TransferEther(ctx, common.Address{42}, big.NewInt(6)))(t)

	clef.Person.Decide(func(string) bool { return false })
	if _, err := s.TransferEther(ctx, common.Address{42}, big.NewInt(7)); !errors.Is(err, wallet.ErrDenied) || len(hint.Of(err)) == 0 {
		t.Errorf("a person refused: %v", err)
	}
	if _, err := s.FundRewards(ctx, ledger.FLT(3)); !errors.Is(err, wallet.ErrDenied) {
		t.Errorf("a person refused a permit: %v", err)
	}
	clef.Person.Decide(nil)
	if got := testchain.Must(w.Client.Ether(ctx, common.Address{42}))(t); got.Cmp(big.NewInt(11)) != 0 {
		t.Errorf("the receiver has %v wei", got)
	}

	missing := dial(t, wallet.RemoteConfig{URL: clef.Socket, Account: stranger.Address})
	if _, err := missing.SignTx(ctx, aTx(), big.NewInt(int64(w.Client.ChainID()))); err == nil {
		t.Error("another chain id than the transaction's was signed")
	}
	cfg := w.Config(t, "deployer")
	cfg.Key = missing
	poor := testchain.Open(t, w.Client, cfg)
	if _, err := poor.Do(ctx, wallet.Call{What: "call nothing", To: &common.Address{42}}); !errors.Is(err, wallet.ErrNoAccount) || !strings.Contains(err.Error(), stranger.String()) {
		t.Errorf("an account that is not there: %v", err)
	}
}

// TestClefThatKnowsNoCalls refuses what it cannot name, and is said how to be told otherwise.
func TestClefThatKnowsNoCalls(t *testing.T) {
	if testing.Short() {
		t.Skip("builds and runs clef")
	}
	t.Parallel()
	clef := testchain.StartClef(t, testChain, "", []*wallet.Key{testchain.Must(wallet.NewKey())(t)})
	s := dial(t, wallet.RemoteConfig{URL: clef.Socket})
	tx := types.NewTx(&types.DynamicFeeTx{
		ChainID: big.NewInt(testChain), GasTipCap: big.NewInt(2), GasFeeCap: big.NewInt(30), Gas: 50_000,
		To: &common.Address{1}, Value: new(big.Int), Data: bindings.NewCapacity().PackBeginSeal(big.NewInt(1)),
	})
	if _, err := s.SignTx(t.Context(), tx, tx.ChainId()); err == nil || !strings.Contains(strings.Join(hint.Of(err), " "), "--advanced") {
		t.Errorf("a call without a known name: %v, hints %q", err, hint.Of(err))
	}
}
