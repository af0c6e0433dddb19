package fleet

import (
	"context"
	"net"
	"strconv"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/testchain"
)

// A wire is a TCP connection between servers and a hub that a test cuts, or lets nothing through.
type wire struct {
	net.Listener
	to      string
	stalled atomic.Bool // what comes is kept back
	mute    atomic.Bool // what comes from the hub is kept back
	cut     atomic.Bool // connections end, and no new ones are made

	mu      sync.Mutex
	open    map[net.Conn]bool
	running sync.WaitGroup
}

func startWire(t *testing.T, to string) *wire {
	t.Helper()
	w := &wire{Listener: testchain.Must(new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0"))(t), to: to, open: map[net.Conn]bool{}}
	w.running.Go(func() {
		for {
			c, err := w.Accept()
			if err != nil {
				return
			}
			w.running.Go(func() { w.carry(c) })
		}
	})
	t.Cleanup(func() {
		w.Close()
		w.hangUp()
		w.running.Wait()
	})
	return w
}

// at is where servers connect.
func (w *wire) at() string { return w.Addr().String() }

// hangUp ends all connections, for good while cut is set.
func (w *wire) hangUp() {
	w.cut.Store(true)
	w.mu.Lock()
	defer w.mu.Unlock()
	for c := range w.open {
		c.Close()
	}
}

// heal lets everything through again.
func (w *wire) heal() {
	w.stalled.Store(false)
	w.mute.Store(false)
	w.cut.Store(false)
}

func (w *wire) carry(from net.Conn) {
	defer from.Close()
	to, err := net.Dial("tcp", w.to)
	if err != nil {
		return
	}
	defer to.Close()
	w.mu.Lock()
	if w.cut.Load() {
		w.mu.Unlock()
		return
	}
	w.open[from], w.open[to] = true, true
	w.mu.Unlock()
	var both sync.WaitGroup
	both.Go(func() { w.pump(to, from, &w.stalled) })
	both.Go(func() { w.pump(from, to, &w.stalled, &w.mute) })
	both.Wait()
	w.mu.Lock()
	delete(w.open, from)
	delete(w.open, to)
	w.mu.Unlock()
}

// pump carries bytes in one direction, as long as nothing holds it.
func (w *wire) pump(to, from net.Conn, holds ...*atomic.Bool) {
	defer to.Close()
	defer from.Close()
	buffer := make([]byte, 16<<10)
	for {
		n, err := from.Read(buffer)
		for _, held := range holds {
			for held.Load() && !w.cut.Load() {
				time.Sleep(time.Millisecond)
			}
		}
		if n > 0 {
			if _, err := to.Write(buffer[:n]); err != nil {
				return
			}
		}
		if err != nil {
			return
		}
	}
}

// behind makes a server reach its hub through a wire.
func (o *office) behind(i *identity) *wire {
	o.t.Helper()
	w := startWire(o.t, o.bus.at)
	i.about.Hub = w.at()
	return w
}

// The connection is cut and comes back, over and over, while orders are given: none is lost, none is sent twice.
func TestPartitions(t *testing.T) {
	o := startOffice(t)
	i := o.enrol("a", 1)
	w := o.behind(i)
	l := o.connect(i)
	const orders = 30
	var waiting []<-chan answer
	for n := range uint64(orders) {
		waiting = append(waiting, give(t.Context(), l, 1, response(1, 5+n, 1)))
		if n%5 == 2 {
			w.hangUp()
			w.heal()
		}
	}
	w.hangUp()
	last := give(t.Context(), l, 1, response(1, 1000, 1)) // while there is no connection
	if o.till.count("respond 1 1000") != 0 {
		t.Error("the wire was not cut")
	}
	w.heal()
	for _, c := range append(waiting, last) {
		if got := <-c; got.err != nil || got.Receipt == nil {
			t.Errorf("got %+v", got)
		}
	}
	if n := o.till.all(); n != orders+1 {
		t.Errorf("%d transactions were made of %d orders", n, orders+1)
	}
}

// What the hub says does not arrive: the server asks for it when it can.
func TestOutcomesThatAreLost(t *testing.T) {
	o := startOffice(t)
	i := o.enrol("a", 1)
	w := o.behind(i)
	l := o.connect(i)
	hold := make(chan struct{})
	o.till.say(func(ctx context.Context, what string) (*ledger.Receipt, error) { <-hold; return o.mined(ctx, what) })
	waiting := give(t.Context(), l, 1, response(1, 5, 1))
	testchain.WaitFor(t, func() bool { return o.till.all() == 1 })
	w.hangUp()
	close(hold)
	testchain.WaitFor(t, func() bool { return len(o.book.underWayNow()) == 0 })
	w.heal()
	if got := <-waiting; got.err != nil || got.Receipt == nil {
		t.Errorf("got %+v", got)
	}
	if n := o.till.all(); n != 1 {
		t.Errorf("%d transactions were made", n)
	}
}

// A server that reads nothing does not keep the hub from others.
func TestSlowServers(t *testing.T) {
	o := startOffice(t)
	i := o.enrol("slow", 1)
	w := o.behind(i)
	slow, quick := o.connect(i), o.connect(o.enrol("quick", 2))
	o.must(slow, 1, response(1, 5, 1))
	w.mute.Store(true)
	big := news{ID: "0", Outcome: &outcome{Text: string(make([]byte, 64<<10))}}
	for range 400 { // more than the bus keeps for one server
		o.tell([]string{"slow"}, big)
	}
	for n := range uint64(10) {
		if got := o.must(quick, 1, response(2, 5+n, 1)); got.Receipt == nil {
			t.Fatalf("got %+v", got)
		}
	}
	w.hangUp()
	w.heal()
	if got := o.must(slow, 1, response(1, 6, 1)); got.Receipt == nil {
		t.Errorf("when it reads again: %+v", got)
	}
}

// The hub is killed with orders in every state, and started again. Each has its effect once.
func TestHubIsKilled(t *testing.T) {
	o := startOffice(t)
	l := o.connect(o.enrol("a", 1))
	n := o.chain.Challenge()
	beacon, root := o.chain.Beacon(n), capacity.Element{}
	root.SetUint64(7)
	mine := of(Order{Kind: Respond, Commitment: 1, Challenge: n, Units: 2, Block: &common.Hash{8}, Beacon: wordOf(beacon), Root: wordOf(root)})
	never := func(ctx context.Context, _ string) (*ledger.Receipt, error) { <-ctx.Done(); return nil, ctx.Err() }
	o.till.say(never)
	onChain, unsent := give(t.Context(), l, 1, mine), give(t.Context(), l, 1, response(1, n+100, 1))
	testchain.WaitFor(t, func() bool { return o.till.all() == 2 })
	o.end()
	// The transaction of one got into the chain while no hub ran, that of the other never.
	o.chain.Edit(func(s *testchain.State) {
		s.Responses[n] = testchain.Response{ResponseStatus: ledger.ResponseStatus{Block: o.chain.Newest().Header.Number, Claimed: 2}, ChainRoot: root}
		o.chain.Newest().Events = append(o.chain.Newest().Events, ledger.Responded{ID: 1, Challenge: n, Claimed: 2, ChainRoot: root})
	})
	block := o.chain.Newest().Header.Number
	late := give(t.Context(), l, 1, response(1, n+200, 1)) // while no hub runs
	o.till.say(o.mined)
	o.start()
	if got := <-onChain; got.err != nil || got.Receipt == nil || got.Receipt.Block != block || got.Receipt.BlockHash == (common.Hash{}) {
		t.Errorf("what is in the chain: %+v", got)
	}
	if got := <-unsent; got.err != nil || got.Receipt == nil {
		t.Errorf("what is not: %+v", got)
	}
	if got := <-late; got.err != nil || got.Receipt == nil {
		t.Errorf("what was ordered meanwhile: %+v", got)
	}
	if once, again := o.till.count(sentAs(mine)), o.till.count(sentAs(response(1, n+100, 1))); once != 1 || again != 2 {
		t.Errorf("sent %d times and %d times", once, again)
	}
}

func sentAs(o Order) string { return "respond 1 " + strconv.FormatUint(o.Challenge, 10) }

// The hub is killed again and again while a server orders.
func TestHubIsKilledOften(t *testing.T) {
	o := startOffice(t)
	l := o.connect(o.enrol("a", 1))
	var done sync.Map // what the contract has
	o.till.say(func(ctx context.Context, what string) (*ledger.Receipt, error) {
		done.Store(what, true)
		return o.mined(ctx, what)
	})
	const orders = 60
	var waiting []<-chan answer
	for n := range uint64(orders) {
		waiting = append(waiting, give(t.Context(), l, 1, response(1, 5+n, 1)))
		if n%20 == 10 {
			o.end()
			o.start()
		}
	}
	for n, c := range waiting {
		if got := <-c; got.err != nil || got.Receipt == nil {
			t.Errorf("order %d: %+v", n, got)
		}
	}
	had := 0
	done.Range(func(any, any) bool { had++; return true })
	if had != orders {
		t.Errorf("%d of %d orders had their effect", had, orders)
	}
}
