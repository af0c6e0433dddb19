package prover

import (
	"net/http/httptest"
	"sync/atomic"
	"testing"
	"time"

	"github.com/muster-network/muster/chain/drand"
	"github.com/muster-network/muster/chain/drand/drandtest"
	"github.com/muster-network/muster/internal/testchain"
)

// A deployment that draws from drand: the prover opens what a round chooses some seconds after its block,
// responds in what is left of the window, waits for the round that draws, and proves.
func TestOnDrand(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long")
	}
	var world atomic.Pointer[testchain.World]
	now := func() time.Time { // blocks that come fast run ahead of the clock
		if w := world.Load(); w != nil {
			return time.Unix(int64(w.Chain().CurrentBlock().Time), 0)
		}
		return time.Now()
	}
	network := drandtest.New(t.Name(), time.Now().Add(-time.Hour), 3*time.Second, now)
	server := httptest.NewServer(network)
	t.Cleanup(server.Close)

	n := startNet(t, 2, func(w *testchain.World) { w.Params.Beacon = network.Config(2) })
	world.Store(n.World)
	n.Client.UseRounds(testchain.Must(drand.New(server.URL, network.ChainHash(), n.Deployment.Parameters.Beacon, drand.WithClock(now)))(t))

	r := n.run(t)
	proven := r.mineUntil(Proven)
	r.end()
	response, err := n.Client.Response(t.Context(), n.id, proven.Challenge)
	if err != nil || !response.Proven || response.Claimed != 2 {
		t.Fatalf("on chain %+v, error %v", response, err)
	}
}
