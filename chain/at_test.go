package chain_test

import (
	"testing"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/testchain"
)

// What is read at a block is what was so then, whatever has come since, of one node and of several that have to agree.
func TestReadsAtABlock(t *testing.T) {
	w := testchain.StartStill(t)
	t.Cleanup(w.Automine())
	quorum := testchain.DialNode(t, w.URL()+","+w.URL()+"/", chain.WithQuorum(2))
	agreed := testchain.Must(ledger.New(t.Context(), quorum, w.Deployment))(t)
	deployer := w.Sender(t, "deployer")
	before := testchain.Must(w.Client.Head(t.Context()))(t)
	at := chain.At(t.Context(), before.Number, before.Hash)
	for name, c := range map[string]*ledger.Client{"one": w.Client, "two": agreed} {
		had := testchain.Must(c.Balance(at, w.Keys["keeper"].Address))(t)
		testchain.Must(deployer.Transfer(t.Context(), w.Keys["keeper"].Address, ledger.FLT(5)))(t)
		if now := testchain.Must(c.Balance(t.Context(), w.Keys["keeper"].Address))(t); now.Cmp(had) <= 0 {
			t.Errorf("%s: %s now, %s before", name, now, had)
		}
		if then := testchain.Must(c.Balance(at, w.Keys["keeper"].Address))(t); then.Cmp(had) != 0 {
			t.Errorf("%s: %s then, which was %s", name, then, had)
		}
		if head := testchain.Must(c.Head(at))(t); head.Hash != before.Hash {
			t.Errorf("%s: the head is %d", name, head.Number)
		}
		spent := testchain.Must(c.Ether(at, deployer.Address()))(t)
		if now := testchain.Must(c.Ether(t.Context(), deployer.Address()))(t); now.Cmp(spent) >= 0 {
			t.Errorf("%s: %s wei now, %s before", name, now, spent)
		}
	}
}

// A block is final when the node says so, and it is not known which is where nodes have no word for it.
func TestFinalized(t *testing.T) {
	w := testchain.StartStill(t)
	proxy, _ := w.Behind(t)
	node := testchain.DialNode(t, proxy.URL)
	head := testchain.Must(node.HeadNumber(t.Context()))(t)
	number, known, err := node.Finalized(t.Context())
	if err != nil || !known || number > head {
		t.Errorf("%d of %d, %v, %v", number, head, known, err)
	}
	quorum := testchain.DialNode(t, proxy.URL+","+w.URL(), chain.WithQuorum(2))
	if agreed, known, err := quorum.Finalized(t.Context()); err != nil || !known || agreed != number {
		t.Errorf("two say %d, %v, %v", agreed, known, err)
	}
	for name, rule := range map[string]func(string) testchain.Fault{
		"no such tag":   testchain.RefuseCall("eth_getBlockByNumber", -32602, "invalid block tag"),
		"no such block": testchain.Lie("eth_getBlockByNumber", func([]byte) []byte { return []byte("null") }),
	} {
		proxy.Set(rule)
		if _, known, err := node.Finalized(t.Context()); known || err != nil {
			t.Errorf("%s: %v, %v", name, known, err)
		}
		if _, known, err := quorum.Finalized(t.Context()); known || err != nil {
			t.Errorf("%s: two say %v, %v", name, known, err)
		}
	}
}
