package fleet

import (
	"testing"

	"github.com/muster-network/muster/internal/testchain"
	"github.com/muster-network/muster/prover"
)

// The real thing: a hub with the key and a server without one, on a chain with the contracts, arrays of profile dev and
// proofs of its circuit.
func TestServerWithoutKeysProves(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long")
	}
	n := startWorld(t, 1)
	hub := n.startHub(t, t.TempDir())
	server := n.startServer(t, hub, "rack1-1", t.TempDir())
	testchain.Must(hub.Assign(t.Context(), n.ids[0], "rack1-1"))(t)
	servers := []*serverRun{server}
	n.mineUntil(t, hub, servers, func() bool { _, ok := server.has(prover.Proven, n.ids[0]); return ok })
	proven, _ := server.has(prover.Proven, n.ids[0])
	r, err := n.Client.Response(t.Context(), n.ids[0], proven.Challenge)
	if err != nil || !r.Proven || r.Claimed != 1 {
		t.Fatalf("on chain %+v, error %v", r, err)
	}
	if hasKeys(t, server.dir) {
		t.Error("the server has a journal of transactions")
	}
}
