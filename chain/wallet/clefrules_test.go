package wallet_test

import (
	"errors"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"

	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/contracts/bindings"
	"github.com/muster-network/muster/internal/testchain"
)

// TestClefRulesOfAProver runs clef with the rules of docs/keys.md: they let all of a prover's work through,
// and nothing else. Nobody is asked.
func TestClefRulesOfAProver(t *testing.T) {
	if testing.Short() {
		t.Skip("builds and runs clef")
	}
	t.Parallel()
	key, contract, account := testchain.Must(wallet.NewKey())(t), common.Address{7}, common.Address{8}
	rules := string(testchain.Must(os.ReadFile("../../docs/clef-rules.js"))(t))
	for example, own := range map[string]common.Address{
		"0x0000000000000000000000000000000000000001": key.Address, "0x0000000000000000000000000000000000000002": contract,
		"0x0000000000000000000000000000000000000003": account,
	} {
		if strings.Count(rules, example) != 1 {
			t.Fatalf("the rules do not name %s once", example)
		}
		rules = strings.Replace(rules, example, strings.ToLower(own.Hex()), 1)
	}
	file := filepath.Join(t.TempDir(), "rules.js")
	testchain.Must(0, os.WriteFile(file, []byte(rules), 0o400))(t)
	clef := testchain.StartClef(t, testChain, file, []*wallet.Key{key}, "--advanced")
	s := dial(t, wallet.RemoteConfig{URL: clef.Socket})

	capacity, staking, flt, provider := bindings.NewCapacity(), bindings.NewStaking(), bindings.NewFLT(), bindings.NewProviderAccount()
	one := big.NewInt(1)
	usual := types.DynamicFeeTx{
		ChainID: big.NewInt(testChain), GasTipCap: one, GasFeeCap: big.NewInt(500 * params.GWei), Gas: wallet.MaxTxGas, To: &contract, Value: new(big.Int),
	}
	for name, test := range map[string]struct {
		change  func(*types.DynamicFeeTx)
		allowed bool
	}{
		"begin a seal": {func(tx *types.DynamicFeeTx) { tx.Data = capacity.PackBeginSeal(one) }, true},
		"post a seal":  {func(tx *types.DynamicFeeTx) { tx.Data = capacity.PackPostSeal(one, one, one) }, true},
		"draw a seal":  {func(tx *types.DynamicFeeTx) { tx.Data = capacity.PackDrawSeal(one, []byte{1}) }, true},
		"open":         {func(tx *types.DynamicFeeTx) { tx.Data = capacity.PackOpen(one, []byte{1}) }, true},
		"respond":      {func(tx *types.DynamicFeeTx) { tx.Data = capacity.PackRespond(one, one, one, one, one) }, true},
		"draw":         {func(tx *types.DynamicFeeTx) { tx.Data = capacity.PackDraw(one, []byte{1}) }, true},
		"prove":        {func(tx *types.DynamicFeeTx) { tx.Data = capacity.PackProve(one, one, one, []byte{1}, someProof()) }, true},
		"respond for a provider account": {func(tx *types.DynamicFeeTx) {
			tx.To, tx.Data = &account, capacity.PackRespond(one, one, one, one, one)
		}, true},
		"use up a nonce": {func(tx *types.DynamicFeeTx) { tx.To, tx.Gas = &key.Address, 21000 }, true},

		"give ether to oneself": {func(tx *types.DynamicFeeTx) { tx.To, tx.Value = &key.Address, one }, false},
		"give ether away":       {func(tx *types.DynamicFeeTx) { tx.To, tx.Value = &common.Address{9}, one }, false},
		"give ether with work":  {func(tx *types.DynamicFeeTx) { tx.Data, tx.Value = capacity.PackBeginSeal(one), one }, false},
		"another contract":      {func(tx *types.DynamicFeeTx) { tx.Data, tx.To = capacity.PackBeginSeal(one), &common.Address{9} }, false},
		"a new contract":        {func(tx *types.DynamicFeeTx) { tx.Data, tx.To = capacity.PackBeginSeal(one), nil }, false},
		"a contract, no call":   {func(*types.DynamicFeeTx) {}, false},
		"too high a fee": {func(tx *types.DynamicFeeTx) {
			tx.Data, tx.GasFeeCap = capacity.PackBeginSeal(one), big.NewInt(500*params.GWei+1)
		}, false},
		"too much gas":          {func(tx *types.DynamicFeeTx) { tx.Data, tx.Gas = capacity.PackBeginSeal(one), wallet.MaxTxGas+1 }, false},
		"pay out of an account": {func(tx *types.DynamicFeeTx) { tx.To, tx.Data = &account, provider.PackPayOut(common.Address{9}) }, false},
		"withdraw the stake":    {func(tx *types.DynamicFeeTx) { tx.Data = staking.PackWithdraw(one, one) }, false},
		"close":                 {func(tx *types.DynamicFeeTx) { tx.Data = staking.PackClose(one) }, false},
		"transfer tokens":       {func(tx *types.DynamicFeeTx) { tx.Data = flt.PackTransfer(common.Address{9}, one) }, false},
		"allow to take them":    {func(tx *types.DynamicFeeTx) { tx.Data = flt.PackApprove(common.Address{9}, one) }, false},
		"data to oneself":       {func(tx *types.DynamicFeeTx) { tx.To, tx.Data = &key.Address, capacity.PackBeginSeal(one) }, false},
		"a name of any object":  {func(tx *types.DynamicFeeTx) { tx.Data = []byte("toString") }, false},
	} {
		tx := usual
		test.change(&tx)
		_, err := s.SignTx(t.Context(), types.NewTx(&tx), tx.ChainID)
		if test.allowed && err != nil || !test.allowed && !errors.Is(err, wallet.ErrDenied) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := s.SignTypedData(t.Context(), aPermit()); !errors.Is(err, wallet.ErrDenied) {
		t.Errorf("a permit was signed: %v", err)
	}
	if asked := clef.Person.Asked(); len(asked) != 0 {
		t.Errorf("somebody was asked: %q", asked)
	}
}

// someProof has the form of a proof.
func someProof() bindings.ICapacityProof {
	n := big.NewInt(1)
	return bindings.ICapacityProof{Points: [8]*big.Int{n, n, n, n, n, n, n, n}, Commitments: [2]*big.Int{n, n}, CommitmentPok: [2]*big.Int{n, n}}
}
