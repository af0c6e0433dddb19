package fleet

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/testchain"
	"github.com/muster-network/muster/prover"
)

// An office is a real hub over a chain that is made up, with a sender that does what a test says.
type office struct {
	t     *testing.T
	chain *testchain.Fake
	dir   string
	till  *till
	*Hub
	stop  context.CancelFunc
	ended chan error
}

// A till notes what is sent. It is a prover's sender.
type till struct {
	mu    sync.Mutex
	sent  map[string]int
	reply func(ctx context.Context, what string) (*ledger.Receipt, error)
}

func (c *till) say(reply func(ctx context.Context, what string) (*ledger.Receipt, error)) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.reply = reply
}

func (c *till) send(ctx context.Context, format string, args ...any) (*ledger.Receipt, error) {
	what := fmt.Sprintf(format, args...)
	c.mu.Lock()
	c.sent[what]++
	reply := c.reply
	c.mu.Unlock()
	return reply(ctx, what)
}

// count is how often something was sent.
func (c *till) count(what string) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.sent[what]
}

// all is how much was sent.
func (c *till) all() (n int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, times := range c.sent {
		n += times
	}
	return n
}

func (c *till) ActsFor() common.Address { return common.Address{1} }
func (c *till) BeginSeal(ctx context.Context, id uint64) (*ledger.Receipt, error) {
	return c.send(ctx, "begin %d", id)
}
func (c *till) DrawSeal(ctx context.Context, id uint64, _ []byte) (*ledger.Receipt, error) {
	return c.send(ctx, "seed %d", id)
}
func (c *till) PostSeal(ctx context.Context, r ledger.SealRoot) (*ledger.Receipt, error) {
	return c.send(ctx, "post %d", r.ID)
}
func (c *till) Open(ctx context.Context, challenge uint64, _ []byte) (*ledger.Receipt, error) {
	return c.send(ctx, "open %d", challenge)
}
func (c *till) Respond(ctx context.Context, r ledger.Response) (*ledger.Receipt, error) {
	return c.send(ctx, "respond %d %d", r.ID, r.Challenge)
}
func (c *till) Draw(ctx context.Context, challenge uint64, _ []byte) (*ledger.Receipt, error) {
	return c.send(ctx, "draw %d", challenge)
}
func (c *till) Prove(ctx context.Context, id, challenge uint64, _ capacity.Element, _ []byte, _ ledger.Proof) (*ledger.Receipt, error) {
	return c.send(ctx, "prove %d %d", id, challenge)
}

// startOffice starts a hub whose transactions are mined at once, unless the test says otherwise.
func startOffice(t *testing.T, change ...func(*HubConfig)) *office {
	t.Helper()
	o := &office{t: t, chain: testchain.NewFake(nil), dir: t.TempDir(), till: &till{sent: map[string]int{}}}
	o.till.say(o.mined)
	o.start(change...)
	t.Cleanup(o.end)
	return o
}

// mined is a transaction that is in the newest block.
func (o *office) mined(ctx context.Context, _ string) (*ledger.Receipt, error) {
	head, err := o.chain.Head(ctx)
	return &ledger.Receipt{Block: head.Number, BlockHash: head.Hash}, err
}

func (o *office) start(change ...func(*HubConfig)) {
	o.t.Helper()
	cfg := HubConfig{
		Chain: o.chain, Clock: o.chain.Clock, Deployment: ledger.Deployment{ChainID: 1}, DataDir: o.dir, Listen: "127.0.0.1:0",
		Sender: func(context.Context, uint64) (prover.Sender, error) { return o.till, nil },
		Log:    slog.New(slog.NewTextHandler(o.t.Output(), nil)).With("at", "hub"),
	}
	if o.Hub != nil { // servers know where it was
		cfg.Listen = o.bus.at
	}
	for _, f := range change {
		f(&cfg)
	}
	ctx, cancel := context.WithCancel(o.t.Context())
	o.Hub, o.stop, o.ended = testchain.Must(OpenHub(ctx, cfg))(o.t), cancel, make(chan error, 1)
	hub, ended := o.Hub, o.ended
	go func() { ended <- hub.Run(ctx) }()
}

// end stops the hub at once.
func (o *office) end() {
	o.t.Helper()
	o.stop()
	if o.ended == nil {
		return
	}
	if err := <-o.ended; !errors.Is(err, context.Canceled) {
		o.t.Errorf("the hub ended with %v", err)
	}
	o.ended = nil
}

// enrol makes a server of the fleet, and gives it a commitment unless it is 0.
func (o *office) enrol(name string, commitment uint64) *identity {
	o.t.Helper()
	dir := o.t.TempDir()
	token := testchain.Must(o.MakeToken(name, time.Hour))(o.t)
	if err := Enrol(o.t.Context(), dir, token.String()); err != nil {
		o.t.Fatal(err)
	}
	if commitment != 0 {
		testchain.Must(o.Assign(o.t.Context(), commitment, name))(o.t)
	}
	return testchain.Must(loadIdentity(dir))(o.t)
}

// connect is a server's link.
func (o *office) connect(i *identity) *link {
	o.t.Helper()
	l := testchain.Must(newLink(i, slog.New(slog.NewTextHandler(o.t.Output(), nil)).With("at", i.about.Name)))(o.t)
	o.t.Cleanup(l.close)
	return l
}

// of makes an order one of the office's deployment.
func of(o Order) Order {
	o.ChainID = 1
	return o
}

// response is an order to respond.
func response(commitment, challenge uint64, root byte) Order {
	return of(Order{Kind: Respond, Commitment: commitment, Challenge: challenge, Units: 1, Block: &common.Hash{8}, Beacon: &common.Hash{31: 9}, Root: &common.Hash{31: root}})
}

// An answer is what an order that was given beside the test came to.
type answer struct {
	outcome
	err error
}

// give gives an order, whose outcome comes later.
func give(ctx context.Context, l *link, term uint64, o Order) <-chan answer {
	out := make(chan answer, 1)
	go func() {
		got, err := l.order(ctx, term, o)
		out <- answer{got, err}
	}()
	return out
}

// must gives an order and waits for its outcome.
func (o *office) must(l *link, term uint64, order Order) outcome {
	o.t.Helper()
	got, err := l.order(o.t.Context(), term, order)
	if err != nil {
		o.t.Fatal(err)
	}
	return got
}
