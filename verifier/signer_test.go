package verifier

import (
	"context"
	"errors"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/internal/testchain"
)

// A keeper whose signer is away, or refuses, says so, and opens challenges again when it is back.
func TestNoSignerEndsAKeeper(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long")
	}
	w := testchain.StartWith(t, 50*time.Millisecond, func(w *testchain.World) { w.Params.Capacity.ResponseWindow = 40 })
	p := testchain.StartProxy(t, testchain.StartWeb3Signer(t, w.Client.ChainID(), w.Keys["keeper"]).URL)
	signer := testchain.Must(wallet.DialRemote(t.Context(), wallet.RemoteConfig{URL: p.URL, Patience: 300 * time.Millisecond}))(t)
	t.Cleanup(signer.Close)
	sender := testchain.Must(ledger.OpenSender(t.Context(), w.Client, wallet.Config{Key: signer, StateDir: t.TempDir()}))(t)
	defer sender.Close()

	var mu sync.Mutex
	opened, reasons := 0, ""
	look := func() (int, string) {
		mu.Lock()
		defer mu.Unlock()
		seen := reasons
		reasons = ""
		return opened, seen
	}
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() {
		ended <- RunKeeper(ctx, KeeperConfig{Chain: w.Client, Sender: sender, Clock: w.Client.Clock, OnEvent: func(e Event) {
			mu.Lock()
			defer mu.Unlock()
			if e.Kind == Opened {
				opened++
			}
			reasons += e.Reason
		}})
	}()
	opensMore := func() {
		t.Helper()
		before, _ := look()
		testchain.WaitFor(t, func() bool { now, _ := look(); return now > before || len(ended) > 0 })
	}
	opensMore()
	for name, test := range map[string]struct {
		fault testchain.Fault
		want  error
	}{
		"away":    {testchain.Fault{Status: http.StatusServiceUnavailable}, wallet.ErrSignerUnavailable},
		"refuses": {testchain.Fault{Edit: testchain.AnswerError(-32000, "request denied")}, wallet.ErrDenied},
		"garbage": {testchain.Fault{Edit: func([]byte) []byte { return []byte("<html>") }}, wallet.ErrSignerUnavailable},
	} {
		look()
		p.Set(testchain.On("eth_signTransaction", testchain.Always(test.fault)))
		testchain.WaitFor(t, func() bool {
			_, seen := look()
			return strings.Contains(seen, test.want.Error()) || len(ended) > 0
		})
		p.Set(func(string) testchain.Fault { return testchain.Fault{} })
		opensMore()
		if len(ended) > 0 {
			t.Fatalf("%s: ended with %v", name, <-ended)
		}
	}
	cancel()
	if err := <-ended; !errors.Is(err, context.Canceled) {
		t.Errorf("ended with %v", err)
	}
}
