package chain_test

import (
	"errors"
	"fmt"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/internal/testchain"
)

// limits are how nodes and what stands before them say "not so much" and "later".
var limits = map[string]testchain.Fault{
	"429":                    {Status: http.StatusTooManyRequests},
	"429 with Retry-After":   {Status: http.StatusTooManyRequests, Header: http.Header{"Retry-After": {"0"}}},
	"429 with a page":        {Status: http.StatusTooManyRequests, Body: "<html><h1>Too Many Requests</h1></html>"},
	"503":                    {Status: http.StatusServiceUnavailable},
	"502":                    {Status: http.StatusBadGateway, Body: "upstream connect error"},
	"520":                    {Status: 520},
	"a limit in a success":   {Edit: func([]byte) []byte { return []byte(`{"error":"rate limited"}`) }},
	"an answer of null":      {Edit: func([]byte) []byte { return []byte("null") }},
	"no answer":              {Edit: func([]byte) []byte { return nil }},
	"an upstream's":          {Edit: testchain.AnswerError(-32000, "upstream timed out after 10s")},
	"a capacity's":           {Edit: testchain.AnswerError(-32000, "we are over capacity, please back off")},
	"compute units":          {Edit: testchain.AnswerError(429, "Your app has exceeded its compute units per second capacity")},
	"a daily count":          {Edit: testchain.AnswerError(-32005, "daily request count exceeded, request rate limited")},
	"an unhealthy backend's": {Edit: testchain.AnswerError(-32011, "no backend is currently healthy to serve traffic")},
	"an unknown code":        {Edit: testchain.AnswerError(-39999, "sorry")},
	"a code of its own":      {Edit: testchain.AnswerError(19, "Temporary internal error. Please retry, trace-id: 1")},
}

func init() {
	for _, code := range []int{-32001, -32002, -32005, -32007, -32011, -32016, -32029, -32046, -32090, -32097, -32603, -33200} {
		limits[fmt.Sprint(code)] = testchain.Fault{Edit: testchain.AnswerError(code, "limit exceeded")}
	}
}

func TestLimitsPass(t *testing.T) {
	t.Parallel()
	d := testchain.QuietDevnet(t)
	d.Mine(5)
	p := testchain.StartProxy(t, d.URL())
	for name, f := range limits {
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

// rangeLimits are how nodes refuse a request for the logs of too many blocks.
var rangeLimits = map[string]testchain.Fault{
	"blocks":             {Edit: testchain.AnswerError(-32005, "query exceeds max block range 800")},
	"blocks, of another": {Edit: testchain.AnswerError(-32602, "eth_getLogs and eth_newFilter are limited to a 10,000 blocks range")},
	"blocks, in ours":    {Edit: testchain.AnswerError(-32000, "exceed maximum block range: 5000")},
	"blocks, shortly":    {Edit: testchain.AnswerError(-32614, "eth_getLogs is limited to a 10,000 range")},
	"blocks, politely":   {Edit: testchain.AnswerError(-32012, "requested range is too wide, try with this block range")},
	"results":            {Edit: testchain.AnswerError(-32005, "query returned more than 10000 results")},
	"results, of others": {Edit: testchain.AnswerError(-32000, "too many logs requested. Max logs per request is 100000")},
	"bytes":              {Edit: testchain.AnswerError(-32008, "Response is too big")},
	"bytes, of others":   {Edit: testchain.AnswerError(-32602, "Log response size exceeded")},
	"time":               {Edit: testchain.AnswerError(-32000, "query timeout exceeded")},
	"400":                {Status: http.StatusBadRequest, Body: `{"error":"block range too large"}`},
	"413":                {Status: http.StatusRequestEntityTooLarge},
	"a page":             {Edit: func([]byte) []byte { return []byte("<html>no</html>") }},
}

func TestRangesAreHalved(t *testing.T) {
	t.Parallel()
	d := testchain.QuietDevnet(t)
	d.Mine(400)
	p := testchain.StartProxy(t, d.URL())
	for name, f := range rangeLimits {
		t.Run(name, func(t *testing.T) {
			var asked atomic.Int32
			node := testchain.DialNode(t, p.URL, chain.WithPatience(2*time.Second))
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

// batchLimits are how nodes refuse a batch that is too large.
var batchLimits = map[string]testchain.Fault{
	"an error in place of results": {Edit: func([]byte) []byte {
		return []byte(`{"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"batch too large"}}`)
	}},
	"413": {Status: http.StatusRequestEntityTooLarge},
	"400": {Status: http.StatusBadRequest, Body: "batch requests are not supported"},
	"403": {Status: http.StatusForbidden, Body: "Batch calls are not allowed on the free plan"},
	"only the first": {Edit: func(b []byte) []byte {
		return []byte(`[{"jsonrpc":"2.0","id":null,"error":{"code":-32007,"message":"batch limit"}}]`)
	}},
}

func TestBatchesShrink(t *testing.T) {
	t.Parallel()
	d := testchain.QuietDevnet(t)
	d.Mine(100)
	p := testchain.StartProxy(t, d.URL())
	for _, most := range []int{10, 1, 0} { // 0: not even a batch of one
		for name, f := range batchLimits {
			t.Run(fmt.Sprintf("%s above %d", name, most), func(t *testing.T) {
				node := testchain.DialNode(t, p.URL, chain.WithPatience(2*time.Second))
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
