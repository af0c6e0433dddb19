package agent_test

import (
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/agent"
	"github.com/muster-network/muster/agent/agenttest"
	"github.com/muster-network/muster/agent/book"
	"github.com/muster-network/muster/internal/testchain"
)

// A machine's other key gets on chain once, also by an agent that was started again in between. Four can be asked for at
// once; there is none for a lease without a machine, or for a customer for whom nothing is paid any more.
func TestAnotherKey(t *testing.T) {
	w := agenttest.Start(t)
	ctx, c, spec := t.Context(), w.Customer(), common.Hash{1}
	w.Pays(c, "pi_1", "ch_1")
	testchain.Must(w.Agent.Order(ctx, c, agent.Want{SpecHash: common.Hash{2}, Units: 1}))(t)
	if _, err := w.Agent.Rekey(ctx, c.ID, common.Hash{2}.Hex(), common.Hash{9}); !errors.Is(err, agent.ErrNotNow) {
		t.Errorf("of a lease that is not taken: %v", err)
	}
	if _, err := w.Agent.Rekey(ctx, c.ID, common.Hash{3}.Hex(), common.Hash{9}); !errors.Is(err, book.ErrNone) {
		t.Errorf("of no lease: %v", err)
	}
	lease := w.Rents(c, spec) // its key is 7
	named := func() common.Hash { return testchain.Must(w.Client.Lease(ctx, lease))(t).HostKey }
	for _, key := range []common.Hash{{7}, {10}, {10}, {7}} {
		testchain.Must(w.Agent.Rekey(ctx, c.ID, spec.Hex(), key))(t)
		testchain.Must(w.Agent.Rekey(ctx, c.ID, spec.Hex(), key))(t)
		w.Round()
		if named() != key {
			t.Errorf("the chain has the key %s, want %s", named(), key)
		}
	}
	if got := len(w.Said("key named")); got != 2 { // 10, and 7 again
		t.Errorf("a key was named %d times", got)
	}
	if _, err := w.Agent.Rekey(ctx, c.ID, spec.Hex(), common.Hash{}); !errors.Is(err, agent.ErrNotNow) {
		t.Errorf("no key: %v", err)
	}

	testchain.Must(w.Agent.Rekey(ctx, c.ID, spec.Hex(), common.Hash{11}))(t)
	if err := w.Agent.Book.Close(); err != nil { // before it has done it
		t.Fatal(err)
	}
	w.Agent = w.Open(w.Books)
	w.Round()
	w.Round()
	if named() != (common.Hash{11}) || len(w.Said("key named")) != 3 {
		t.Errorf("after another start the chain has the key %s; keys were named %d times", named(), len(w.Said("key named")))
	}
	testchain.Must(w.Agent.Rekey(ctx, c.ID, spec.Hex(), common.Hash{12}))(t)
	w.Round()
	if _, err := w.Agent.Rekey(ctx, c.ID, spec.Hex(), common.Hash{13}); !errors.Is(err, agent.ErrNotNow) {
		t.Errorf("a fifth key: %v", err)
	}
	w.Hear("charge.dispute.created", "CUSTOMER", c.ID, "pi_3SXa1kLkdIwHu7ix0aB1cD2e", "pi_1", "ch_3SXa1kLkdIwHu7ix0kR8sT9u", "ch_1")
	if _, err := w.Agent.Rekey(ctx, c.ID, spec.Hex(), common.Hash{14}); !errors.Is(err, agent.ErrStopped) {
		t.Errorf("after a dispute: %v", err)
	}
}
