package chain_test

import (
	"context"
	"testing"
	"time"

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
