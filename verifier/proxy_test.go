package verifier

import (
	"bytes"
	"context"
	"errors"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/testchain"
)

// realFaults are what a node, or what stands before it, does to a daemon that reads through it.
func realFaults() map[string]func(request string) testchain.Fault {
	always := func(f testchain.Fault) func(string) testchain.Fault { return func(string) testchain.Fault { return f } }
	on := func(method string, f testchain.Fault) func(string) testchain.Fault {
		return testchain.On(method, testchain.Always(f))
	}
	return map[string]func(string) testchain.Fault{
		"403":              always(testchain.Fault{Status: http.StatusForbidden, Body: "your plan has ended"}),
		"429 for events":   on("eth_getLogs", testchain.Fault{Status: http.StatusTooManyRequests}),
		"no events":        on("eth_getLogs", testchain.Fault{Drop: true}),
		"events of a page": on("eth_getLogs", testchain.Fault{Edit: func([]byte) []byte { return []byte("<html>") }}),
		"a limit":          on("eth_getLogs", testchain.Fault{Edit: testchain.AnswerError(-32005, "limit exceeded")}),
		"no such method":   on("eth_getBlockByNumber", testchain.Fault{Edit: testchain.AnswerError(-32601, "no such method")}),
		"forged headers": always(testchain.Fault{Edit: func(b []byte) []byte {
			return bytes.ReplaceAll(b, []byte(`"gasLimit":"0x`), []byte(`"gasLimit":"0x1`))
		}}),
	}
}

// A keeper that reads through a node that fails in every way, one after another, says each once, and its
// end, and goes on.
func TestNoRealNodeEndsAKeeper(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long")
	}
	w := testchain.StartWith(t, 50*time.Millisecond, func(w *testchain.World) { w.Params.Capacity.ResponseWindow = 40 })
	other := testchain.QuietDevnet(t)
	other.Mine(300)
	for transport, url := range map[string]func(*testchain.Proxy) string{
		"HTTP":      func(p *testchain.Proxy) string { return p.URL },
		"WebSocket": (*testchain.Proxy).WSURL,
	} {
		t.Run(transport, func(t *testing.T) {
			p := testchain.StartProxy(t, w.URL())
			client, err := ledger.Dial(t.Context(), url(p), w.Deployment,
				chain.WithPoll(20*time.Millisecond), chain.WithPatience(300*time.Millisecond))
			if err != nil {
				t.Fatal(err)
			}
			defer client.Close()
			var mu sync.Mutex
			said := map[Kind]int{}
			count := func(kind Kind) int {
				mu.Lock()
				defer mu.Unlock()
				return said[kind]
			}
			ctx, cancel := context.WithCancel(t.Context())
			ended := make(chan error, 1)
			sender := w.Sender(t, "keeper")
			defer sender.Close()
			go func() {
				ended <- RunKeeper(ctx, KeeperConfig{Chain: client, Sender: sender, Clock: client.Clock, OnEvent: func(e Event) {
					mu.Lock()
					defer mu.Unlock()
					said[e.Kind]++
					if e.Kind == NodeFailing || e.Kind == NodeWell {
						t.Log(e)
					}
				}})
			}()
			// fails lets the node fail until the keeper says so, and then be well until it says that.
			fails := func(name string, begin, end func()) {
				t.Helper()
				t.Log(name)
				failed, well := count(NodeFailing), count(NodeWell)
				begin()
				for start := time.Now(); time.Since(start) < time.Minute && count(NodeFailing) == failed && len(ended) == 0; {
					time.Sleep(5 * time.Millisecond) // one that does not answer is told of after half a minute without a block
				}
				end()
				testchain.WaitFor(t, func() bool { return count(NodeWell) > well || len(ended) > 0 })
				if len(ended) > 0 {
					t.Fatalf("%s: ended with %v", name, <-ended)
				}
				if again := count(NodeFailing); again != failed+1 {
					t.Errorf("%s: said %d times", name, again-failed)
				}
			}
			testchain.WaitFor(t, func() bool { return count(Opened) > 0 })
			for name, rule := range realFaults() {
				fails(name, func() { p.Set(rule); p.HangUp() }, func() { p.Set(func(string) testchain.Fault { return testchain.Fault{} }) })
			}
			fails("another chain", func() { p.Aim(other.URL()) }, func() { p.Aim(w.URL()) })
			opened := count(Opened)
			testchain.WaitFor(t, func() bool { return count(Opened) > opened+2 })
			cancel()
			if err := <-ended; !errors.Is(err, context.Canceled) {
				t.Errorf("ended with %v", err)
			}
			if strings.Contains(url(p), "ws") != (transport == "WebSocket") {
				t.Error("over another transport")
			}
		})
	}
}
