package chain_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"math/big"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/internal/testchain"
)

// next takes one head from a stream that must deliver it soon.
func next(t *testing.T, heads <-chan chain.Head) chain.Head {
	t.Helper()
	select {
	case h, ok := <-heads:
		if !ok || h.Err != nil {
			t.Fatalf("the stream ended: %v", h.Err)
		}
		return h
	case <-time.After(10 * time.Second):
		t.Fatal("no head in 10 seconds")
	}
	panic("unreachable")
}

func TestHeadsDeliverEveryBlock(t *testing.T) {
	t.Parallel()
	d := testchain.QuietDevnet(t)
	p := testchain.StartProxy(t, d.URL())
	node := testchain.DialNode(t, p.URL, chain.WithPatience(50*time.Millisecond), chain.WithPoll(50*time.Millisecond))
	heads := node.Heads(t.Context())
	if h := next(t, heads); h.Number != 0 {
		t.Fatalf("first head %d, want the present one", h.Number)
	}
	d.Mine(100) // more than one batch
	n := 0
	p.Set(func(string) testchain.Fault { // and one request in three fails
		n++
		return testchain.Fault{Drop: n%3 == 0}
	})
	parent := d.Chain().GetCanonicalHash(0)
	for want := uint64(1); want <= 100; want++ {
		h := next(t, heads)
		if h.Number != want || h.ParentHash != parent || h.Ancestor != nil {
			t.Fatalf("block %d: got %+v", want, h)
		}
		parent = h.Hash
	}
	p.Set(func(string) testchain.Fault { return testchain.Fault{Drop: true} }) // longer than the patience
	time.Sleep(300 * time.Millisecond)
	d.Mine(1)
	p.Set(func(string) testchain.Fault { return testchain.Fault{} })
	if h := next(t, heads); h.Number != 101 {
		t.Fatalf("after the node came back: %+v", h)
	}
}

func TestHeadsFrom(t *testing.T) {
	t.Parallel()
	d := testchain.QuietDevnet(t)
	d.Mine(10)
	node := testchain.DialNode(t, d.URL(), chain.WithPoll(20*time.Millisecond))
	past := node.HeadsFrom(t.Context(), 4)
	for want := uint64(4); want <= 10; want++ {
		if h := next(t, past); h.Number != want {
			t.Fatalf("got %d, want %d", h.Number, want)
		}
	}
	future := node.HeadsFrom(t.Context(), 12)
	time.Sleep(100 * time.Millisecond)
	d.Mine(3)
	if h := next(t, future); h.Number != 12 {
		t.Fatalf("got %d, want 12", h.Number)
	}
}

func TestHeadsReportReorgs(t *testing.T) {
	t.Parallel()
	d := testchain.QuietDevnet(t)
	d.Mine(10)
	node := testchain.DialNode(t, d.URL(), chain.WithPoll(20*time.Millisecond))
	heads := node.HeadsFrom(t.Context(), 5)
	var last chain.Head
	for range 6 {
		last = next(t, heads)
	}
	if err := d.Reorg(3, true); err != nil { // blocks 8, 9, 10 go; 8 … 11 come
		t.Fatal(err)
	}
	h := next(t, heads)
	if h.Ancestor == nil || h.Ancestor.Number != 7 || h.Number != 8 || h.ParentHash != h.Ancestor.Hash {
		t.Fatalf("after the reorg: %+v, ancestor %+v", h, h.Ancestor)
	}
	parent := h
	for want := uint64(9); want <= 11; want++ {
		h := next(t, heads)
		if h.Number != want || h.ParentHash != parent.Hash || h.Ancestor != nil {
			t.Fatalf("block %d: %+v", want, h)
		}
		parent = h
	}
	if parent.Hash == last.Hash || parent.Hash != d.Chain().CurrentBlock().Hash() {
		t.Fatal("not on the new branch")
	}
}

func TestHeadsReportReorgOfTheFirstBlock(t *testing.T) {
	t.Parallel()
	d := testchain.QuietDevnet(t)
	d.Mine(10)
	node := testchain.DialNode(t, d.URL(), chain.WithPoll(20*time.Millisecond))
	heads := node.Heads(t.Context())
	if h := next(t, heads); h.Number != 10 {
		t.Fatalf("first head %d", h.Number)
	}
	if err := d.Reorg(2, true); err != nil {
		t.Fatal(err)
	}
	if h := next(t, heads); h.Ancestor == nil || h.Ancestor.Number != 8 || h.Number != 9 {
		t.Fatalf("after the reorg: %+v, ancestor %+v", h, h.Ancestor)
	}
}

func TestHeadsEndWhenTheChainIsAnother(t *testing.T) {
	t.Parallel()
	first, second := testchain.QuietDevnet(t), testchain.QuietDevnet(t)
	first.Mine(10)
	second.Mine(20)
	p := testchain.StartProxy(t, first.URL())
	node := testchain.DialNode(t, p.URL, chain.WithPoll(20*time.Millisecond))
	heads := node.Heads(t.Context())
	next(t, heads)
	p.Aim(second.URL())
	select {
	case h := <-heads:
		if h.Err == nil {
			t.Fatalf("delivered %+v", h)
		}
		t.Log(h.Err)
	case <-time.After(10 * time.Second):
		t.Fatal("nothing in 10 seconds")
	}
	if _, open := <-heads; open {
		t.Error("the stream goes on after its error")
	}
}

func TestHeadsEndWithTheirContext(t *testing.T) {
	t.Parallel()
	d := testchain.QuietDevnet(t)
	node := testchain.DialNode(t, d.URL())
	ctx, cancel := context.WithCancel(t.Context())
	heads := node.Heads(ctx)
	next(t, heads)
	cancel()
	for h := range heads {
		if h.Err != nil {
			t.Errorf("error after the end: %v", h.Err)
		}
	}
}

// rpcResult is what a node answers to a request.
func rpcResult(t *testing.T, url, method, params string) string {
	t.Helper()
	answer, err := http.Post(url, "application/json", strings.NewReader(`{"jsonrpc":"2.0","id":1,"method":"`+method+`","params":`+params+`}`))
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	var reply struct{ Result json.RawMessage }
	if err := json.NewDecoder(answer.Body).Decode(&reply); err != nil {
		t.Fatal(err)
	}
	return string(reply.Result)
}

// withResult makes the answer to a single request one with this result.
func withResult(result string) func([]byte) []byte {
	return func(b []byte) []byte {
		id, _, _ := bytes.Cut(b[bytes.Index(b, []byte(`"id":`))+5:], []byte(","))
		return []byte(`{"jsonrpc":"2.0","id":` + string(id) + `,"result":` + result + `}`)
	}
}

// Nodes behind one URL are not all as far, and one of them may be on a branch that lost. None of that is a
// reorganisation.
func TestHeadsOfSeveralNodes(t *testing.T) {
	d := testchain.QuietDevnet(t)
	d.Mine(10)
	uncle := rpcResult(t, d.URL(), "eth_getBlockByNumber", `["latest",false]`)
	if err := d.Reorg(1, true); err != nil { // block 10 is another, and there is a block 11
		t.Fatal(err)
	}
	p := testchain.StartProxy(t, d.URL())
	node := testchain.DialNode(t, p.URL, chain.WithPoll(20*time.Millisecond))
	heads := node.HeadsFrom(t.Context(), 5)
	for want := uint64(5); want <= 11; want++ {
		next(t, heads)
	}
	for name, rule := range map[string]func(n int, request string) testchain.Fault{
		"behind": func(n int, request string) testchain.Fault {
			if n%3 > 0 && strings.Contains(request, `"latest"`) {
				return testchain.Fault{Ask: func(b []byte) []byte { return bytes.Replace(b, []byte(`"latest"`), []byte(`"0x8"`), 1) }}
			}
			return testchain.Fault{}
		},
		"on a branch that lost": func(n int, request string) testchain.Fault {
			switch {
			case n%2 > 0 && strings.Contains(request, `"latest"`):
				return testchain.Fault{Edit: withResult(uncle)}
			case strings.Contains(request, `"0xb"`) && n%4 > 0:
				return testchain.Fault{Edit: withResult("null")}
			}
			return testchain.Fault{}
		},
	} {
		n := 0
		p.Set(func(request string) testchain.Fault { n++; return rule(n, request) })
		time.Sleep(500 * time.Millisecond)
		p.Set(func(string) testchain.Fault { return testchain.Fault{} })
		select {
		case h := <-heads:
			t.Errorf("%s: block %d, ancestor %+v, error %v", name, h.Number, h.Ancestor, h.Err)
		default:
		}
	}
	d.Mine(1)
	if h := next(t, heads); h.Number != 12 || h.Ancestor != nil {
		t.Errorf("then %+v", h)
	}
}

// A node that claims a head beyond all blocks delivers those that it has, and is found out.
func TestHeadsOfAnAbsurdHead(t *testing.T) {
	d := testchain.QuietDevnet(t)
	d.Mine(10)
	fields := rpcResult(t, d.URL(), "eth_getBlockByNumber", `["latest",false]`)
	absurd := absurdHead(t, fields)
	p := testchain.StartProxy(t, d.URL())
	node := testchain.DialNode(t, p.URL, chain.WithPoll(20*time.Millisecond), chain.WithPatience(300*time.Millisecond))
	heads := node.HeadsFrom(t.Context(), 5)
	for want := uint64(5); want <= 10; want++ {
		next(t, heads)
	}
	p.Set(func(request string) testchain.Fault {
		if strings.Contains(request, `"latest"`) {
			return testchain.Fault{Edit: withResult(absurd)}
		}
		return testchain.Fault{}
	})
	d.Mine(3)
	for want := uint64(11); want <= 13; want++ {
		if h := next(t, heads); h.Number != want {
			t.Fatalf("block %d", h.Number)
		}
	}
	if h := <-heads; !errors.Is(h.Err, chain.ErrNoBlock) || !strings.Contains(h.Err.Error(), "1073741824") {
		t.Errorf("ended with %v", h.Err)
	}
	if h := <-node.Heads(t.Context()); !errors.Is(h.Err, chain.ErrNoBlock) {
		t.Errorf("began with %+v", h)
	}
}

// absurdHead makes of a block's fields one whose number is 2^30, with the hash that fits.
func absurdHead(t *testing.T, fields string) string {
	t.Helper()
	var h types.Header
	if err := json.Unmarshal([]byte(fields), &h); err != nil {
		t.Fatal(err)
	}
	h.Number = big.NewInt(1 << 30)
	out, err := json.Marshal(&h)
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}

// A contract is read in a state that is not older than asked for.
func TestSince(t *testing.T) {
	d := testchain.QuietDevnet(t)
	d.Mine(10)
	p := testchain.StartProxy(t, d.URL())
	node := testchain.DialNode(t, p.URL, chain.WithPatience(2*time.Second))
	lags, reads := 3, 0
	p.Set(func(request string) testchain.Fault {
		reads++
		if lags--; lags >= 0 {
			return testchain.Fault{Edit: func(b []byte) []byte { return bytes.Replace(b, []byte(`"0xa"`), []byte(`"0x9"`), 1) }}
		}
		return testchain.Fault{}
	})
	read := func(ctx context.Context) ([]byte, error) { return node.Call(ctx, common.Address{1}, nil) }
	if _, err := chain.Ask(chain.Since(t.Context(), 10), node, "read", read); err != nil || reads != 4 {
		t.Errorf("read %d times, error %v", reads, err)
	}
	if _, err := chain.Ask(chain.Since(t.Context(), 11), node, "read", read); !errors.Is(err, chain.ErrUnavailable) {
		t.Errorf("in a block that is not there: %v", err)
	}
	if _, err := chain.Ask(t.Context(), node, "read", read); err != nil {
		t.Error(err)
	}
}
