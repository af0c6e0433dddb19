package web

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/muster-network/muster/chain"
)

// relayTo is a relay to a node that replies with a function, and counts what reaches it.
func relayTo(t *testing.T, reply func(method string) string) (site *httptest.Server, asked func() []string) {
	t.Helper()
	var (
		mu      sync.Mutex
		methods []string
	)
	count := func(method string) (first bool) {
		mu.Lock()
		defer mu.Unlock()
		if first = methods == nil && method == "eth_chainId"; first { // as connecting asks
			methods = []string{}
		} else {
			methods = append(methods, method)
		}
		return first
	}
	node := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var q rpcRequest
		if err := json.NewDecoder(r.Body).Decode(&q); err != nil {
			t.Error(err)
		}
		w.Header().Set("Content-Type", "application/json")
		if count(q.Method) {
			fmt.Fprintf(w, `{"jsonrpc":"2.0","id":%s,"result":"0x7"}`, q.ID)
			return
		}
		fmt.Fprintf(w, `{"jsonrpc":"2.0","id":%s,%s}`, q.ID, reply(q.Method))
	}))
	t.Cleanup(node.Close)
	n, err := chain.DialNode(t.Context(), node.URL)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(n.Close)
	site = httptest.NewServer(newRelay(n))
	t.Cleanup(site.Close)
	return site, func() []string {
		mu.Lock()
		defer mu.Unlock()
		return slices.Clone(methods)
	}
}

func post(t *testing.T, site *httptest.Server, body string) (status int, answer string) {
	t.Helper()
	r, err := http.Post(site.URL, "application/json", strings.NewReader(body)) //nolint:noctx // the test's own server
	if err != nil {
		t.Fatal(err)
	}
	defer r.Body.Close()
	text, err := io.ReadAll(r.Body)
	if err != nil {
		t.Fatal(err)
	}
	return r.StatusCode, strings.TrimSpace(string(text))
}

func TestRelayPassesReadsOn(t *testing.T) {
	t.Parallel()
	site, asked := relayTo(t, func(string) string { return `"result":"0x10"` })
	if status, answer := post(t, site, `{"jsonrpc":"2.0","id":"a","method":"eth_blockNumber","params":[]}`); status != 200 || answer != `{"jsonrpc":"2.0","id":"a","result":"0x10"}` {
		t.Errorf("%d %s", status, answer)
	}
	want := `[{"jsonrpc":"2.0","id":1,"result":"0x10"},{"jsonrpc":"2.0","id":2,"result":"0x10"}]`
	if _, answer := post(t, site, ` [{"id":1,"method":"eth_gasPrice"},{"id":2,"method":"eth_getCode","params":["0x0","latest"]}]`); answer != want {
		t.Error(answer)
	}
	if got := asked(); len(got) != 3 {
		t.Error(got)
	}
}

// What a contract reverted with reaches the page, which decodes it; where the node is does not.
func TestRelayPassesErrorsOn(t *testing.T) {
	t.Parallel()
	site, _ := relayTo(t, func(string) string { return `"error":{"code":3,"message":"execution reverted","data":"0x1234"}` })
	if _, answer := post(t, site, `{"id":1,"method":"eth_call"}`); !strings.Contains(answer, `"code":3,"message":"execution reverted","data":"0x1234"`) {
		t.Error(answer)
	}
}

func TestRelayRefuses(t *testing.T) {
	t.Parallel()
	site, asked := relayTo(t, func(string) string { return `"result":"0x1"` })
	many := "[" + strings.Repeat(`{"id":1,"method":"eth_chainId"},`, mostTogether) + `{"id":1,"method":"eth_chainId"}]`
	for name, body := range map[string]string{
		"signing": `{"id":1,"method":"eth_sendTransaction","params":[{}]}`, "administration": `{"id":1,"method":"admin_peers"}`,
		"debugging": `{"id":1,"method":"debug_traceCall"}`, "accounts": `{"id":1,"method":"eth_accounts"}`, "subscriptions": `{"id":1,"method":"eth_subscribe"}`,
		"other spelling": `{"id":1,"method":"ETH_CHAINID"}`, "no method": `{"id":1}`, "no requests": `[]`, "too many": many,
		"no JSON": `eth_chainId`, "half": `{"id":1,"method":"eth_ch`, "nothing": ``, "named parameters": `{"id":1,"method":"eth_call","params":{"to":"0x0"}}`,
		"long": `{"id":1,"method":"eth_call","params":["` + strings.Repeat("0", mostRequest) + `"]}`,
	} {
		if _, answer := post(t, site, body); !strings.Contains(answer, `"error":{`) {
			t.Errorf("%s: %s", name, answer)
		}
	}
	if got := asked(); len(got) != 0 {
		t.Errorf("the node was asked %v", got)
	}
	r, err := http.Post(site.URL, "text/plain", strings.NewReader(`{"id":1,"method":"eth_chainId"}`)) //nolint:noctx // the test's own server
	if err != nil {
		t.Fatal(err)
	}
	r.Body.Close()
	if r.StatusCode != http.StatusUnsupportedMediaType {
		t.Errorf("%d for what another site's form could send", r.StatusCode)
	}
}

// A visitor with two tabs is not refused, each of which asks four things at a time, and the next four when the answers to
// those have come, while the relay still has them for under way.
func TestRelayHasRoomForTabs(t *testing.T) {
	t.Parallel()
	const requests = 2 * 2 * 4
	came, answer := make(chan struct{}, requests), make(chan struct{})
	site, _ := relayTo(t, func(string) string {
		came <- struct{}{}
		<-answer
		return `"result":"0x1"`
	})
	statuses := make(chan int, requests)
	var asking sync.WaitGroup
	for range requests {
		asking.Go(func() {
			status, _ := post(t, site, `{"id":1,"method":"eth_chainId"}`)
			statuses <- status
		})
	}
	for n := range requests {
		select {
		case <-came:
			continue
		case status := <-statuses:
			t.Errorf("with %d others under way, a request has %d", n, status)
		}
		break
	}
	close(answer)
	asking.Wait()
}

// One visitor's requests do not use up the node.
func TestRelayLimits(t *testing.T) {
	t.Parallel()
	site, asked := relayTo(t, func(string) string { return `"result":"0x1"` })
	batch := "[" + strings.Repeat(`{"id":1,"method":"eth_chainId"},`, mostTogether-1) + `{"id":1,"method":"eth_chainId"}]`
	for range 10 * requestBurst / mostTogether {
		if status, answer := post(t, site, batch); status == http.StatusTooManyRequests {
			if !strings.Contains(answer, "-32005") {
				t.Error(answer)
			}
			return
		}
	}
	t.Errorf("%d requests came through", len(asked()))
}
