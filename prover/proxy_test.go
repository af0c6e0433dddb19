package prover

import (
	"bytes"
	"maps"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/testchain"
)

// A trouble is what a node, or what stands before it, does to whatever a prover asks.
type trouble struct {
	name  string
	rule  func(request string) testchain.Fault
	tells bool // the prover says so at once; of others it may hope that they pass
}

// troubles are all kinds of faults: each for itself, but the many wordings of one in turn.
func troubles() (all []trouble) {
	always := func(f testchain.Fault) func(string) testchain.Fault { return func(string) testchain.Fault { return f } }
	for _, name := range slices.Sorted(maps.Keys(testchain.Breaks)) {
		all = append(all, trouble{name, always(testchain.Breaks[name]), false})
	}
	return append(all,
		trouble{"limits", inTurn(testchain.Limits), false},
		trouble{"refusals", inTurn(testchain.Refusals), true},
		trouble{"forged headers", always(testchain.Fault{Edit: func(b []byte) []byte {
			return bytes.ReplaceAll(b, []byte(`"gasLimit":"0x`), []byte(`"gasLimit":"0x1`))
		}}), true},
	)
}

// inTurn lets the requests meet one fault after another.
func inTurn(faults map[string]testchain.Fault) func(string) testchain.Fault {
	names, n := slices.Sorted(maps.Keys(faults)), 0
	return func(string) testchain.Fault {
		n++
		return faults[names[n%len(names)]]
	}
}

// sendTroubles are what happens to the first transactions, twice each kind. left counts those to come.
func sendTroubles() (rule func(request string) testchain.Fault, left *atomic.Int64) {
	const send = "eth_sendRawTransaction"
	kinds := []func(request string) testchain.Fault{
		func(string) testchain.Fault { return testchain.Fault{Drop: true} },
		func(string) testchain.Fault { return testchain.Fault{Swallow: true} },
		func(string) testchain.Fault {
			return testchain.Fault{Edit: testchain.AnswerError(-32000, "already known")}
		},
		func(string) testchain.Fault {
			return testchain.Fault{Edit: testchain.AnswerError(-32000, "nonce too low")}
		},
		testchain.RefuseCall(send, -32000, "txpool is full"),
	}
	left = new(atomic.Int64)
	left.Store(int64(2 * len(kinds)))
	return func(request string) testchain.Fault {
		if !strings.Contains(request, send) || left.Load() == 0 {
			return testchain.Fault{}
		}
		return kinds[left.Add(-1)/2](request)
	}, left
}

func well(string) testchain.Fault { return testchain.Fault{} }

// A prover whose node fails in the middle of a challenge in every way, one after another, says each once,
// and its end, never ends itself, and proves that very challenge; and so it does when its transactions are
// what fails.
func TestNoRealNodeEndsAProver(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long")
	}
	n := startNet(t, 30, 1)
	other := testchain.QuietDevnet(t)
	other.Mine(300)
	for transport, url := range map[string]func(*testchain.Proxy) string{
		"HTTP":      func(p *testchain.Proxy) string { return p.URL },
		"WebSocket": (*testchain.Proxy).WSURL,
	} {
		t.Run(transport, func(t *testing.T) {
			p := testchain.StartProxy(t, n.URL())
			client := testchain.Must(ledger.Dial(t.Context(), url(p), n.Deployment,
				chain.WithPoll(20*time.Millisecond), chain.WithPatience(300*time.Millisecond)))(t)
			defer client.Close()
			r := n.runBehind(t, client)
			r.mineUntil(Sealed)
			challenge := r.mineUntil(ChallengeSeen).Challenge
			// fails lets the node fail until the prover has met it, and then be well until it has seen a block.
			fails := func(name string, tells bool, begin, end func()) {
				t.Helper()
				t.Log(name)
				begin()
				n.Mine(1)
				if tells {
					r.settle(true)
				}
				end()
				testchain.WaitFor(t, func() bool { return r.hasSeenAll() || len(r.ended) > 0 })
				if tells {
					r.settle(false)
				}
			}
			for _, f := range troubles() {
				var met atomic.Int64
				fails(f.name, f.tells, func() {
					p.Set(func(request string) testchain.Fault {
						met.Add(1)
						return f.rule(request)
					})
					p.HangUp()
					testchain.WaitFor(t, func() bool { return met.Load() > 8 || len(r.ended) > 0 })
				}, func() { p.Set(well) })
			}
			fails("another chain", true, func() { p.Aim(other.URL()) }, func() { p.Aim(n.URL()) })
			r.proves(challenge)
			r.settle(false)

			rule, left := sendTroubles()
			for p.Set(rule); left.Load() > 0; {
				r.proves(r.mineUntil(ChallengeSeen).Challenge)
			}
			r.end()
		})
	}
}

// proves makes blocks until a challenge is proven.
func (r *netRun) proves(challenge uint64) {
	r.t.Helper()
	for {
		on := testchain.Must(r.n.Client.Response(r.t.Context(), r.n.id, challenge))(r.t)
		if on.Proven {
			return
		}
		if e := r.mineUntil(Proven, Missed, Unproven, Excused); e.Challenge == challenge && e.Kind != Proven {
			r.t.Fatal(e)
		}
	}
}

// settle waits, without blocks, until the node fails or is well by what the prover has said.
func (r *netRun) settle(failing bool) {
	r.t.Helper()
	for r.failing != failing {
		select {
		case e := <-r.events:
			r.look(e)
		case err := <-r.ended:
			r.t.Fatalf("ended with %v", err)
		}
	}
}
