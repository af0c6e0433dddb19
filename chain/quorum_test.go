package chain_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"net/http"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/testchain"
)

// dissents collects what OnDissent tells.
type dissents struct {
	mu  sync.Mutex
	all []chain.Dissent
	any chan struct{}
}

func newDissents() *dissents { return &dissents{any: make(chan struct{}, 100)} }

func (d *dissents) option() chain.Option {
	return chain.OnDissent(func(one chain.Dissent) {
		d.mu.Lock()
		defer d.mu.Unlock()
		d.all = append(d.all, one)
		d.any <- struct{}{}
	})
}

// nodes are those of whom was told.
func (d *dissents) nodes() (names []string) {
	d.mu.Lock()
	defer d.mu.Unlock()
	for _, one := range d.all {
		names = append(names, one.Node)
	}
	return names
}

// behindThree makes a client that reaches a world through three proxies, of which two have to agree.
func behindThree(t *testing.T, w *testchain.World, quorum int, options ...chain.Option) (proxies []*testchain.Proxy, urls string, d *dissents, dial func() *ledger.Client) {
	t.Helper()
	var all []string
	for range 3 {
		p := testchain.StartProxy(t, w.URL())
		proxies, all = append(proxies, p), append(all, p.URL)
	}
	urls, d = strings.Join(all, ","), newDissents()
	return proxies, urls, d, func() *ledger.Client {
		t.Helper()
		options := append([]chain.Option{chain.WithQuorum(quorum), d.option(), chain.WithPoll(20 * time.Millisecond)}, options...)
		c, err := ledger.Dial(t.Context(), urls, w.Deployment, options...)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(c.Close)
		return c
	}
}

// another makes a header another one, with a hash that fits.
func another(result []byte) []byte { return remade(result, "0xbad1") }

func remade(result []byte, extra string) []byte {
	var fields map[string]any
	if json.Unmarshal(result, &fields) != nil || fields == nil {
		return result
	}
	fields["extraData"] = extra
	var h types.Header
	out, _ := json.Marshal(fields)
	if json.Unmarshal(out, &h) != nil {
		return result
	}
	fields["hash"] = h.Hash()
	out, _ = json.Marshal(fields)
	return out
}

// withoutLast leaves the last log out.
func withoutLast(result []byte) []byte {
	var logs []json.RawMessage
	if json.Unmarshal(result, &logs) != nil || len(logs) == 0 {
		return result
	}
	out, _ := json.Marshal(logs[:len(logs)-1])
	return out
}

// One of three that lies is found out, is named once, and changes nothing.
func TestQuorumOutvotesALiar(t *testing.T) {
	t.Parallel()
	w := testchain.StartStill(t)
	stop := w.Automine()
	sender := w.Sender(t, "deployer")
	for i := range 6 {
		testchain.Must(sender.Transfer(t.Context(), common.Address{byte(i + 1)}, ledger.FLT(1)))(t)
	}
	if _, _, err := sender.CreateCommitment(t.Context(), ledger.Commitment{Units: 1, Class: 10, Duration: 3, Bond: ledger.FLT(40)}); err != nil {
		t.Fatal(err)
	}
	stop()
	w.Mine(5)
	head := testchain.Must(w.Client.Head(t.Context()))(t)
	transfer := common.HexToHash("0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef")
	queries := []chain.LogQuery{{Contracts: []common.Address{w.Deployment.Token}, Topics: []any{transfer}}}
	wantLogs := testchain.Must(w.Client.Logs(t.Context(), queries, w.Ready, head.Number, nil))(t)
	wantHeaders := testchain.Must(w.Client.Headers(t.Context(), w.Ready, head.Number))(t)
	wantBalance := testchain.Must(w.Client.BalanceAt(t.Context(), common.Address{1}, head.Number))(t)
	one := `"0x` + strings.Repeat("0", 63) + `1"`

	at := 0
	for name, lie := range map[string]func(string) testchain.Fault{
		"another header": testchain.Lie("eth_getBlockByNumber", another),
		"a header that cannot be": testchain.Lie("eth_getBlockByNumber", func(b []byte) []byte {
			return bytes.Replace(b, []byte(`"gasLimit":"0x`), []byte(`"gasLimit":"0x1`), 1)
		}),
		"a log left out":  testchain.Lie("eth_getLogs", withoutLast),
		"no logs":         testchain.Lie("eth_getLogs", func([]byte) []byte { return []byte("[]") }),
		"unasked logs":    testchain.Lie("eth_getLogs", func(b []byte) []byte { return bytes.ReplaceAll(b, []byte(`"removed":false`), []byte(`"removed":true`)) }),
		"another balance": testchain.Lie("eth_call", func([]byte) []byte { return []byte(one) }),
		"a made-up refusal": func(request string) testchain.Fault {
			return testchain.RefuseCall("eth_call", 3, "execution reverted")(request)
		},
		"another chain's id": testchain.Lie("eth_chainId", func([]byte) []byte { return []byte(`"0x1"`) }),
		"another's receipts": testchain.Lie("eth_getBlockReceipts", func([]byte) []byte { return []byte("[]") }),
	} {
		at = (at + 1) % 3 // whichever place it has in the list
		t.Run(fmt.Sprintf("%s, number %d", name, at), func(t *testing.T) {
			proxies, _, d, dial := behindThree(t, w, 2)
			proxies[at].Set(lie)
			c := dial()
			if got := testchain.Must(c.Head(t.Context()))(t); got.Hash != head.Hash {
				t.Errorf("head %+v", got)
			}
			headers := testchain.Must(c.Headers(t.Context(), w.Ready, head.Number))(t)
			if !slices.Equal(headers, wantHeaders) {
				t.Error("other headers")
			}
			logs := testchain.Must(c.Logs(t.Context(), queries, w.Ready, head.Number, nil))(t)
			if len(logs) != len(wantLogs) || logs[len(logs)-1].TxHash != wantLogs[len(logs)-1].TxHash {
				t.Errorf("%d logs, not %d", len(logs), len(wantLogs))
			}
			if err := c.ProveLogs(t.Context(), headers, queries, logs); err != nil {
				t.Error(err)
			}
			if got := testchain.Must(c.BalanceAt(t.Context(), common.Address{1}, head.Number))(t); got.Cmp(wantBalance) != 0 {
				t.Errorf("a balance of %v", got)
			}
			if all := testchain.Must(c.Holdings(t.Context(), sender.Address(), nil))(t); len(all) != 1 || all[0].ID != 1 || all[0].Terms.Units != 1 {
				t.Errorf("calls made together: %+v", all)
			}
			<-d.any
			// A second lie is not told of.
			testchain.Must(c.Headers(t.Context(), w.Ready, head.Number))(t)
			if got := d.nodes(); !slices.Equal(got, []string{proxies[at].URL}) {
				t.Errorf("dissent is told of %v, the liar is %s", got, proxies[at].URL)
			}
			if _, err := c.Eth().BlockNumber(t.Context()); err != nil {
				t.Errorf("what one node is asked: %v", err)
			}
		})
	}
}

// Where all say something else, nothing is believed; and it passes.
func TestQuorumWithoutMajority(t *testing.T) {
	t.Parallel()
	w := testchain.StartStill(t)
	w.Mine(5)
	var told []error
	var mu sync.Mutex
	proxies, _, _, dial := behindThree(t, w, 2, chain.WithPatience(time.Second), chain.OnRetry(func(err error, _ time.Duration) {
		mu.Lock()
		defer mu.Unlock()
		told = append(told, err)
	}))
	c := dial()
	lie := func(value string) func(string) testchain.Fault {
		return testchain.Lie("eth_call", func([]byte) []byte { return []byte(`"0x` + strings.Repeat("0", 63) + value + `"`) })
	}
	proxies[0].Set(lie("1"))
	proxies[2].Set(lie("2"))
	_, err := c.CurrentEpoch(t.Context())
	if !errors.Is(err, chain.ErrUnavailable) || !errors.Is(err, chain.ErrNoQuorum) || len(hint.Of(err)) != 1 {
		t.Errorf("three opinions: %v, remedies %q", err, hint.Of(err))
	}
	for _, p := range proxies {
		if err == nil || !strings.Contains(err.Error(), p.URL) {
			t.Errorf("%s is not named in: %v", p.URL, err)
		}
	}
	mu.Lock()
	if len(told) == 0 || !errors.Is(told[0], chain.ErrNoQuorum) {
		t.Errorf("retries: %v", told)
	}
	mu.Unlock()
	proxies[2].Set(testchain.On("eth_call", testchain.Times(3, testchain.Fault{Status: http.StatusInternalServerError})))
	if got := testchain.Must(c.CurrentEpoch(t.Context()))(t); got != testchain.Must(w.Client.CurrentEpoch(t.Context()))(t) {
		t.Errorf("epoch %d", got)
	}
}

// One of three may be down, from the start or later; two may not.
func TestQuorumWithoutOne(t *testing.T) {
	t.Parallel()
	w := testchain.StartStill(t)
	for name, f := range map[string]testchain.Fault{
		"down": {Drop: true}, "of no account": {Status: http.StatusUnauthorized}, "silent": {Delay: time.Hour},
		"without a method": {Edit: testchain.AnswerError(-32601, "no such method")},
	} {
		t.Run(name, func(t *testing.T) {
			proxies, urls, d, dial := behindThree(t, w, 2)
			proxies[0].Set(func(string) testchain.Fault { return f })
			c := dial()
			want := testchain.Must(w.Client.Head(t.Context()))(t)
			if got := testchain.Must(c.Head(t.Context()))(t); got.Hash != want.Hash {
				t.Errorf("head %+v", got)
			}
			testchain.Must(c.CurrentEpoch(t.Context()))(t)
			if got := d.nodes(); len(got) != 0 {
				t.Errorf("who does not answer dissents: %v", got)
			}
			if _, err := c.Eth().BlockNumber(t.Context()); err != nil {
				t.Errorf("what one node is asked: %v", err)
			}
			proxies[1].Set(func(string) testchain.Fault { return testchain.Fault{Drop: true} })
			node, err := chain.DialNode(t.Context(), urls, chain.WithQuorum(2), chain.WithPatience(200*time.Millisecond), chain.WithAttempt(200*time.Millisecond))
			if !errors.Is(err, chain.ErrUnavailable) || !errors.Is(err, chain.ErrNoQuorum) {
				t.Errorf("two of three are down: %v, %v", node, err)
			}
		})
	}
}

// Who is behind is waited for where it is needed, is not needed otherwise, and never dissents.
func TestQuorumWithLag(t *testing.T) {
	t.Parallel()
	w := testchain.StartStill(t)
	w.Mine(10)
	head := testchain.Must(w.Client.HeadNumber(t.Context()))(t)
	proxies, _, d, dial := behindThree(t, w, 2)
	proxies[1].Set(testchain.Lag(head - 4))
	c := dial()
	if got := testchain.Must(c.HeadNumber(t.Context()))(t); got != head {
		t.Errorf("head %d, not %d", got, head)
	}
	testchain.Must(c.Headers(t.Context(), head-8, head))(t)
	testchain.Must(c.BalanceAt(t.Context(), common.Address{1}, head))(t)
	testchain.Must(c.Events(t.Context(), w.Ready, head, nil))(t)

	// With two behind, what two have is what there is; the rest is waited for.
	proxies[2].Set(testchain.Lag(head - 6))
	if got := testchain.Must(c.HeadNumber(t.Context()))(t); got != head-4 {
		t.Errorf("head %d, not %d", got, head-4)
	}
	if _, err := c.Header(t.Context(), head); !errors.Is(err, chain.ErrNoBlock) {
		t.Errorf("a block that one node has: %v", err)
	}
	var asked atomic.Int32
	proxies[2].Set(func(request string) testchain.Fault {
		if strings.Contains(request, `"latest"`) && asked.Add(1) <= 4 {
			return testchain.Lag(head - 6)(request)
		}
		return testchain.Fault{}
	})
	testchain.Must(c.CurrentEpoch(chain.Since(t.Context(), head)))(t)
	if n := asked.Load(); n <= 4 {
		t.Errorf("a block was not waited for: its node was asked %d times", n)
	}
	if got := d.nodes(); len(got) != 0 {
		t.Errorf("who is behind dissents: %v", got)
	}
}

// All are asked about the same block: who has an older newest one gives the same answer.
func TestQuorumIsAboutOneBlock(t *testing.T) {
	t.Parallel()
	w := testchain.StartStill(t)
	const behind = 8
	boundary := w.Client.Clock.EpochStart(2)
	w.Mine(int(boundary + behind/2 - testchain.Must(w.Client.HeadNumber(t.Context()))(t)))
	head := testchain.Must(w.Client.HeadNumber(t.Context()))(t)
	want := testchain.Must(w.Client.CurrentEpoch(t.Context()))(t)
	proxies, _, d, dial := behindThree(t, w, 3)
	c := dial()
	proxies[0].Set(testchain.Lag(head - behind))
	if got := testchain.Must(c.CurrentEpoch(t.Context()))(t); got != want-1 {
		t.Errorf("epoch %d, not %d", got, want-1)
	}
	if got := d.nodes(); len(got) != 0 {
		t.Errorf("who is behind dissents: %v", got)
	}
}

// That a block of another branch has no events does not say that this one has none.
func TestQuorumIsAboutOneBranch(t *testing.T) {
	t.Parallel()
	w := testchain.StartStill(t)
	head := testchain.Must(w.Client.HeadNumber(t.Context()))(t)
	proxies, _, _, dial := behindThree(t, w, 2, chain.WithPatience(300*time.Millisecond))
	c := dial()
	query := []chain.LogQuery{{Contracts: []common.Address{{1}}}}
	testchain.Must(c.Logs(t.Context(), query, head, head, nil))(t)
	proxies[1].Set(testchain.Lie("eth_getBlockByNumber", another))
	proxies[2].Set(testchain.On("eth_getLogs", testchain.Always(testchain.Fault{Status: http.StatusServiceUnavailable})))
	if logs, err := c.Logs(t.Context(), query, head, head, nil); !errors.Is(err, chain.ErrNoQuorum) {
		t.Errorf("logs %v of two branches, error %v", logs, err)
	}
}

// Three of three wait for the one that is behind.
func TestQuorumOfAll(t *testing.T) {
	t.Parallel()
	w := testchain.StartStill(t)
	w.Mine(10)
	head := testchain.Must(w.Client.HeadNumber(t.Context()))(t)
	proxies, _, d, dial := behindThree(t, w, 3)
	c := dial()
	left := 3
	proxies[0].Set(func(request string) testchain.Fault {
		if left--; left >= 0 {
			return testchain.Lag(head - 4)(request)
		}
		return testchain.Fault{}
	})
	if h, err := c.Header(t.Context(), head); err != nil || h.Number != head {
		t.Errorf("block %d: %+v, error %v", head, h, err)
	}
	if got := d.nodes(); len(got) != 0 {
		t.Errorf("who is behind dissents: %v", got)
	}
}

// Heads come in order through a quorum with a liar, over a reorganisation too.
func TestQuorumHeads(t *testing.T) {
	t.Parallel()
	w := testchain.StartStill(t)
	proxies, _, _, dial := behindThree(t, w, 2)
	c := dial()
	proxies[0].Set(testchain.Lie("eth_getBlockByNumber", another))
	first := testchain.Must(w.Client.HeadNumber(t.Context()))(t)
	heads := c.HeadsFrom(t.Context(), first)
	for i := range uint64(8) {
		h := <-heads
		if want := testchain.Must(w.Client.Header(t.Context(), first+i))(t); h.Err != nil || h.Hash != want.Hash {
			t.Fatalf("head %d: %+v", first+i, h)
		}
		w.Mine(1)
	}
}

func TestQuorumThatCannotBe(t *testing.T) {
	t.Parallel()
	for urls, quorum := range map[string]int{
		"http://a.example": 2, "http://a.example,http://b.example": 3, "http://a.example, http://a.example,http://b.example": 2,
	} {
		_, err := chain.DialNode(t.Context(), urls, chain.WithQuorum(quorum))
		if err == nil || errors.Is(err, chain.ErrUnavailable) || len(hint.Of(err)) == 0 {
			t.Errorf("%d of %s: %v", quorum, urls, err)
		}
	}
	d := testchain.QuietDevnet(t)
	node := testchain.DialNode(t, d.URL()+","+d.URL(), chain.WithQuorum(1))
	if node.URL() != strings.TrimSuffix(d.URL(), "/") {
		t.Errorf("a quorum of one names %s", node.URL())
	}
}

// Transactions go out through one node, and the next if that is down.
func TestQuorumSends(t *testing.T) {
	t.Parallel()
	w := testchain.StartStill(t)
	t.Cleanup(w.Automine())
	proxies, _, _, dial := behindThree(t, w, 2)
	c := dial()
	for _, p := range proxies[:2] { // whichever comes first
		p.Set(testchain.On("eth_sendRawTransaction", testchain.Always(testchain.Fault{Drop: true})))
	}
	s := testchain.Open(t, c, w.Config(t, "deployer"))
	r := testchain.Must(s.Transfer(t.Context(), common.Address{9}, ledger.FLT(3)))(t)
	got := testchain.Must(c.BalanceAt(t.Context(), common.Address{9}, r.Block))(t)
	if got.Cmp(new(big.Int).Set(ledger.FLT(3))) != 0 {
		t.Errorf("a balance of %v", got)
	}
}
