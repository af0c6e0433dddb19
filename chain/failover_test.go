package chain_test

import (
	"errors"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/internal/testchain"
)

func TestFailover(t *testing.T) {
	t.Parallel()
	d := testchain.QuietDevnet(t)
	d.Mine(5)
	for name, f := range map[string]testchain.Fault{
		"it is down":                {Drop: true},
		"it limits":                 {Status: http.StatusTooManyRequests},
		"it wants to be paid":       {Status: http.StatusPaymentRequired},
		"it does not know the key":  {Status: http.StatusUnauthorized},
		"it has an internal error":  {Edit: testchain.AnswerError(-32603, "internal error")},
		"it has not the newest yet": {Edit: testchain.AnswerError(-32000, "header not found")},
	} {
		t.Run(name, func(t *testing.T) {
			first, second := testchain.StartProxy(t, d.URL()), testchain.StartProxy(t, d.URL())
			node := testchain.DialNode(t, first.URL+"/key, "+second.URL)
			if n, err := node.HeadNumber(t.Context()); err != nil || n != 5 || node.URL() != first.URL {
				t.Fatalf("head %d of %s, error %v", n, node.URL(), err)
			}
			first.Set(func(string) testchain.Fault { return f })
			start := time.Now()
			if n, err := node.HeadNumber(t.Context()); err != nil || n != 5 || node.URL() != second.URL {
				t.Fatalf("head %d of %s, error %v", n, node.URL(), err)
			}
			t.Logf("moved on after %v", time.Since(start))
			first.Set(func(string) testchain.Fault { return testchain.Fault{} })
			second.Set(func(string) testchain.Fault { return f })
			if n, err := node.HeadNumber(t.Context()); err != nil || n != 5 || node.URL() != first.URL {
				t.Fatalf("and back: head %d of %s, error %v", n, node.URL(), err)
			}
		})
	}
}

func TestFailoverWhenDialing(t *testing.T) {
	t.Parallel()
	d, other := testchain.QuietDevnet(t), testchain.QuietDevnet(t)
	d.Mine(3)
	other.Mine(7)
	down := testchain.StartProxy(t, d.URL())
	down.Set(func(string) testchain.Fault { return testchain.Fault{Drop: true} })
	node := testchain.DialNode(t, down.URL+","+d.URL())
	if n, err := node.HeadNumber(t.Context()); err != nil || n != 3 {
		t.Errorf("head %d, error %v", n, err)
	}

	_, err := chain.DialNode(t.Context(), down.URL+","+down.URL, chain.WithPatience(300*time.Millisecond))
	if !errors.Is(err, chain.ErrUnavailable) || !strings.Contains(err.Error(), down.URL+", "+down.URL) {
		t.Errorf("all are down: %v", err)
	}
	for _, bad := range []string{"", "http://127.0.0.1:1,", "http://127.0.0.1:1,gopher://x"} {
		if _, err := chain.DialNode(t.Context(), bad); err == nil || errors.Is(err, chain.ErrUnavailable) {
			t.Errorf("%q: %v", bad, err)
		}
	}
}

// A node of another chain is never asked, however the others fail.
func TestFailoverToAnotherChain(t *testing.T) {
	t.Parallel()
	d := testchain.QuietDevnet(t)
	d.Mine(3)
	p, other := testchain.StartProxy(t, d.URL()), testchain.StartProxy(t, d.URL())
	other.Set(testchain.On("eth_chainId", testchain.Always(testchain.Fault{Edit: func(b []byte) []byte {
		return []byte(strings.Replace(string(b), `"result":"0x539"`, `"result":"0x1"`, 1))
	}})))
	node := testchain.DialNode(t, p.URL+","+other.URL, chain.WithPatience(300*time.Millisecond))
	p.Set(func(string) testchain.Fault { return testchain.Fault{Drop: true} })
	if n, err := node.HeadNumber(t.Context()); !errors.Is(err, chain.ErrUnavailable) || node.URL() != p.URL {
		t.Errorf("head %d of %s, error %v", n, node.URL(), err)
	}
}
