package fleet

import (
	"fmt"
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

// A server is killed in a challenge, and a spare takes its commitment over: it responds in the same seal period, with
// arrays of its own making. Then the hub is killed while a transaction is under way, and nothing is lost.
func TestSpareTakesOver(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long")
	}
	w := startWorld(t, 1)
	id, dir := w.ids[0], t.TempDir()
	hub := w.startHub(t, dir, func(c *HubConfig) { c.TakeOverAfter = 3 })
	first, spare := w.startServer(t, hub, "first", t.TempDir()), w.startServer(t, hub, "spare", t.TempDir(), func(c *ServerConfig) { c.Spare = true })
	testchain.Must(hub.Assign(t.Context(), id, "first"))(t)
	happens := func(r *serverRun, kind prover.Kind) func() bool {
		return func() bool { _, ok := r.has(kind, id); return ok }
	}
	w.mineUntil(t, hub, []*serverRun{first}, happens(first, prover.Responded))
	responded, _ := first.has(prover.Responded, id)
	first.end()
	hub.silence("first")
	w.mineUntil(t, hub, nil, func() bool { a := hub.book.assignment(id); return a.Server == "spare" })
	w.mineUntil(t, hub, []*serverRun{spare}, happens(spare, prover.Proven))
	if proven, _ := spare.has(prover.Proven, id); proven.Challenge != responded.Challenge {
		t.Errorf("the spare proved challenge %d, not %d", proven.Challenge, responded.Challenge)
	}

	spare.forget()
	w.mineUntil(t, hub, []*serverRun{spare}, happens(spare, prover.ChallengeSeen))
	challenge, _ := spare.has(prover.ChallengeSeen, id)
	what := fmt.Sprintf("respond %d %d", id, challenge.Challenge)
	w.mineUntil(t, hub, []*serverRun{spare}, func() bool { return hub.sent.of(what) == 1 && w.Waiting() == 1 })
	hub.end()
	w.Mine(1) // the response gets into the chain while no hub runs
	again := w.startHub(t, dir, func(c *HubConfig) { c.Listen = hub.bus.at })
	w.mineUntil(t, again, []*serverRun{spare}, func() bool {
		r := testchain.Must(w.Client.Response(t.Context(), id, challenge.Challenge))(t)
		return r.Proven
	})
	if n := again.sent.of(what); n != 0 {
		t.Errorf("the response was sent again, %d times", n)
	}
	if _, ok := spare.has(prover.Missed, id); ok {
		t.Error("a challenge was missed")
	}
	s := again.Status()
	if len(s.Servers) != 2 || !s.Servers[0].Silent || s.Servers[1].Silent || !s.Assignments[0].Served {
		t.Errorf("status %+v", s)
	}
}
