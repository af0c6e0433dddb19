package chain_test

import (
	"encoding/json"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/testchain"
)

// Who sent a transaction is read out of its signature, and a node that gives another one is found out.
func TestSenderOf(t *testing.T) {
	t.Parallel()
	w := testchain.StartStill(t)
	stop := w.Automine()
	sender := w.Sender(t, "deployer")
	var sent []common.Hash
	for i := range 2 {
		sent = append(sent, testchain.Must(sender.Transfer(t.Context(), common.Address{byte(i + 1)}, ledger.FLT(1)))(t).TxHash)
	}
	stop()
	p, c := w.Behind(t)
	if got := testchain.Must(c.SenderOf(t.Context(), sent[0]))(t); got != sender.Address() {
		t.Errorf("%s sent it, not %s", got, sender.Address())
	}
	eth := testchain.Must(ethclient.DialContext(t.Context(), w.URL()))(t)
	t.Cleanup(eth.Close)
	var other json.RawMessage
	if err := eth.Client().CallContext(t.Context(), &other, "eth_getTransactionByHash", sent[1]); err != nil {
		t.Fatal(err)
	}
	p.Set(testchain.Lie("eth_getTransactionByHash", func([]byte) []byte { return other }))
	if got, err := c.SenderOf(t.Context(), sent[0]); err == nil {
		t.Errorf("took another transaction for it, of %s", got)
	}
	if _, err := c.SenderOf(t.Context(), common.Hash{1}); err == nil {
		t.Error("found a transaction that there is not")
	}
}
