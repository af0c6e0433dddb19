package prover

import (
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/contracts/bindings"
	"github.com/muster-network/muster/internal/testchain"
)

// A prover whose signer is away, or refuses, when it has a response and then a proof to send, sends both when the signer
// is back.
func TestNoSignerEndsAProver(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long")
	}
	n := startNet(t, 1)
	p := testchain.StartProxy(t, testchain.StartWeb3Signer(t, n.Client.ChainID(), n.Keys["provider"]).URL)
	// It is asked once for each transaction that the prover tries to send.
	signer := testchain.Must(wallet.DialRemote(t.Context(), wallet.RemoteConfig{URL: p.URL, Patience: time.Nanosecond}))(t)
	t.Cleanup(signer.Close)
	n.provider.Key = signer
	faults := []testchain.Fault{
		{Status: http.StatusServiceUnavailable},
		{Edit: testchain.AnswerError(-32000, "request denied")},
		{Edit: func([]byte) []byte { return []byte("<html>") }},
		{Drop: true},
	}
	var responses, proofs atomic.Int64 // that were not signed
	p.Set(func(request string) testchain.Fault {
		for function, unsigned := range map[string]*atomic.Int64{"respond": &responses, "prove": &proofs} {
			selector := hexutil.Encode(bindings.NewCapacity().GetABI().Methods[function].ID)
			if met := unsigned.Load(); strings.Contains(request, selector) && met < int64(len(faults)) {
				unsigned.Add(1)
				return faults[met]
			}
		}
		return testchain.Fault{}
	})

	r := n.run(t)
	seen := r.mineUntil(ChallengeSeen)
	for _, kind := range []Kind{Responded, Proven} {
		for {
			e := r.mineUntil(kind, Missed, Excused, Unproven, Unprovable)
			if e.Challenge != seen.Challenge { // a proof takes until after the next one
				continue
			}
			if e.Kind != kind {
				t.Fatalf("in place of an event %q: %v", kind, e)
			}
			break
		}
	}
	r.end()
	if all := int64(len(faults)); responses.Load() != all || proofs.Load() != all {
		t.Errorf("%d responses and %d proofs were not signed at first, not %d", responses.Load(), proofs.Load(), all)
	}
}
