package chain_test

import (
	"bytes"
	"errors"
	"fmt"
	"maps"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/internal/testchain"
)

func TestLimitsPass(t *testing.T) {
	t.Parallel()
	d := testchain.QuietDevnet(t)
	d.Mine(5)
	p := testchain.StartProxy(t, d.URL())
	for name, f := range testchain.Limits {
		t.Run(name, func(t *testing.T) {
			node := testchain.DialNode(t, p.URL, chain.WithAttempt(500*time.Millisecond))
			p.Set(testchain.On("eth_blockNumber", testchain.Times(3, f)))
			defer p.Set(func(string) testchain.Fault { return testchain.Fault{} })
			if n, err := node.HeadNumber(t.Context()); err != nil || n != 5 {
				t.Errorf("head %d, error %v", n, err)
			}
		})
	}
}

func TestRetryAfterIsKept(t *testing.T) {
	t.Parallel()
	d := testchain.QuietDevnet(t)
	p := testchain.StartProxy(t, d.URL())
	var waits []time.Duration
	node := testchain.DialNode(t, p.URL, chain.OnRetry(func(_ error, wait time.Duration) { waits = append(waits, wait) }))
	p.Set(testchain.On("eth_blockNumber", testchain.Times(1, testchain.Fault{
		Status: http.StatusTooManyRequests, Header: http.Header{"Retry-After": {"2"}},
	})))
	if _, err := node.HeadNumber(t.Context()); err != nil {
		t.Fatal(err)
	}
	if len(waits) != 1 || waits[0] < time.Second || waits[0] > 2*time.Second {
		t.Errorf("waited %v", waits)
	}
}

func TestRangesAreHalved(t *testing.T) {
	t.Parallel()
	d := testchain.QuietDevnet(t)
	d.Mine(400)
	p := testchain.StartProxy(t, d.URL())
	faults := maps.Clone(testchain.RangeLimits)
	faults["an answer that is longer than is read"] = testchain.Fault{
		Edit: func([]byte) []byte { return append([]byte("["), bytes.Repeat([]byte(" "), 33<<20)...) },
	}
	for name, f := range faults {
		t.Run(name, func(t *testing.T) {
			var asked atomic.Int32
			node := testchain.DialNode(t, p.URL, chain.WithPatience(time.Minute))
			p.Set(func(request string) testchain.Fault {
				if !strings.Contains(request, "eth_getLogs") {
					return testchain.Fault{}
				}
				asked.Add(1)
				if blocksOf(t, request) > 60 {
					return f
				}
				return testchain.Fault{}
			})
			defer p.Set(func(string) testchain.Fault { return testchain.Fault{} })
			query := []chain.LogQuery{{Contracts: []common.Address{{1}}}}
			if _, err := node.Logs(t.Context(), query, 0, 400, nil); err != nil {
				t.Fatal(err)
			}
			if n := asked.Load(); n > 40 {
				t.Errorf("asked %d times", n)
			}
			asked.Store(0)
			if _, err := node.Logs(t.Context(), query, 0, 400, nil); err != nil {
				t.Fatal(err)
			}
			if n := asked.Load(); n > 12 {
				t.Errorf("asked %d times, although it is known what works", n)
			}
		})
	}
}

// One block is the least: then the node's own words come out.
func TestRangesAreNotHalvedForEver(t *testing.T) {
	t.Parallel()
	d := testchain.QuietDevnet(t)
	d.Mine(20)
	p := testchain.StartProxy(t, d.URL())
	node := testchain.DialNode(t, p.URL, chain.WithPatience(300*time.Millisecond))
	p.Set(testchain.On("eth_getLogs", testchain.Always(testchain.Fault{Edit: testchain.AnswerError(-32005, "no logs today")})))
	_, err := node.Logs(t.Context(), []chain.LogQuery{{Contracts: []common.Address{{1}}}}, 0, 20, nil)
	if !errors.Is(err, chain.ErrUnavailable) || !strings.Contains(err.Error(), "no logs today") {
		t.Errorf("no logs at all: %v", err)
	}
}

func blocksOf(t *testing.T, request string) uint64 {
	var from, to uint64
	if _, err := fmt.Sscanf(request[strings.Index(request, `"fromBlock":"`):], `"fromBlock":"0x%x","toBlock":"0x%x"`, &from, &to); err != nil {
		t.Errorf("%v in %s", err, request)
	}
	return to - from + 1
}

func TestBatchesShrink(t *testing.T) {
	t.Parallel()
	d := testchain.QuietDevnet(t)
	d.Mine(100)
	p := testchain.StartProxy(t, d.URL())
	for _, most := range []int{10, 1, 0} { // 0: not even a batch of one
		for name, f := range testchain.BatchLimits {
			t.Run(fmt.Sprintf("%s above %d", name, most), func(t *testing.T) {
				node := testchain.DialNode(t, p.URL, chain.WithPatience(time.Minute))
				p.Set(func(request string) testchain.Fault {
					if strings.HasPrefix(request, "[") && strings.Count(request, `"method"`) > most {
						return f
					}
					return testchain.Fault{}
				})
				defer p.Set(func(string) testchain.Fault { return testchain.Fault{} })
				headers, err := node.Headers(t.Context(), 1, 100)
				if err != nil || len(headers) != 100 {
					t.Errorf("%d headers, error %v", len(headers), err)
				}
			})
		}
	}
}

// A node that claims a head of 2^30 gets no room for it.
func TestAbsurdHead(t *testing.T) {
	d := testchain.QuietDevnet(t)
	d.Mine(3)
	p := testchain.StartProxy(t, d.URL())
	node := testchain.DialNode(t, p.URL)
	allocated := testing.AllocsPerRun(1, func() {
		if _, err := node.Headers(t.Context(), 1, 1<<40); !errors.Is(err, chain.ErrNoBlock) {
			t.Errorf("a chain of 2^40 blocks: %v", err)
		}
	})
	t.Logf("%v allocations", allocated)
}
