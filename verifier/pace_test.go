package verifier

import (
	"context"
	"math/big"
	"sync"
	"time"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
)

// A pace makes blocks as fast as everybody can follow, however busy the machine is: a block comes
// when all followers have seen the one before, and every transaction that is being made waits for one.
type pace struct {
	mu        sync.Mutex
	followers map[string]follower
	calls     int
	longest   time.Duration // between blocks
}

// A follower is somebody who looks at every block: the last one that it took, and the last one whose
// events it has read.
type follower struct{ head, read uint64 }

// shortest is the least time between blocks.
const shortest = 15 * time.Millisecond

func (w *world) mine(ctx context.Context) {
	for head := w.Ready + 1; ctx.Err() == nil; head++ {
		w.Mine(1)
		for start := time.Now(); ctx.Err() == nil; time.Sleep(5 * time.Millisecond) {
			since := time.Since(start)
			if since > w.longest || since > shortest && w.quiet(head, w.Waiting()) {
				break
			}
		}
	}
}

func (p *pace) quiet(head uint64, waiting int) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, f := range p.followers {
		if f.head < head || f.read < f.head {
			return false
		}
	}
	return p.calls <= waiting
}

// follow notes what has changed about a follower.
func (p *pace) follow(name string, change func(*follower)) {
	p.mu.Lock()
	defer p.mu.Unlock()
	f := p.followers[name]
	change(&f)
	p.followers[name] = f
}

func (p *pace) leave(name string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	delete(p.followers, name)
}

func (p *pace) count(n int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.calls += n
}

// watched is a chain whose reader sets the pace.
type watched struct {
	KeeperChain
	pace *pace
	name string // of the reader
}

// HeadsFrom notes the blocks that the reader has taken.
func (c *watched) HeadsFrom(ctx context.Context, number uint64) <-chan chain.Head {
	heads, out := c.KeeperChain.HeadsFrom(ctx, number), make(chan chain.Head)
	go func() {
		defer close(out)
		for h := range heads {
			select {
			case out <- h:
				c.pace.follow(c.name, func(f *follower) { f.head = h.Number })
			case <-ctx.Done():
			}
		}
	}()
	return out
}

// Events notes the blocks whose events the reader has read.
func (c *watched) Events(ctx context.Context, from, to uint64, progress chain.Progress) ([]ledger.Event, error) {
	events, err := c.KeeperChain.Events(ctx, from, to, progress)
	if err == nil {
		c.pace.follow(c.name, func(f *follower) { f.read = to })
	}
	return events, err
}

// Header, Value and Evidence are what a keeper reads before it sends something: blocks wait for that too.
func (c *watched) Header(ctx context.Context, number uint64) (chain.Header, error) {
	c.pace.count(1)
	defer c.pace.count(-1)
	return c.KeeperChain.Header(ctx, number)
}

func (c *watched) Value(ctx context.Context, h chain.Header) (ledger.Value, error) {
	c.pace.count(1)
	defer c.pace.count(-1)
	return c.KeeperChain.Value(ctx, h)
}

func (c *watched) Evidence(ctx context.Context, h chain.Header) ([]byte, error) {
	c.pace.count(1)
	defer c.pace.count(-1)
	return c.KeeperChain.Evidence(ctx, h)
}

// counted is a sender whose calls set the pace.
type counted struct {
	*ledger.Sender
	pace *pace
}

func (c *counted) do(f func() (*ledger.Receipt, error)) (*ledger.Receipt, error) {
	c.pace.count(1)
	defer c.pace.count(-1)
	return f()
}

func (c *counted) CreateCommitment(ctx context.Context, o ledger.Commitment) (id uint64, r *ledger.Receipt, err error) {
	r, err = c.do(func() (r *ledger.Receipt, err error) { id, r, err = c.Sender.CreateCommitment(ctx, o); return r, err })
	return id, r, err
}

func (c *counted) AddBond(ctx context.Context, id uint64, amount *big.Int) (*ledger.Receipt, error) {
	return c.do(func() (*ledger.Receipt, error) { return c.Sender.AddBond(ctx, id, amount) })
}

func (c *counted) Delegate(ctx context.Context, id uint64, amount *big.Int, maxPending uint64) (*ledger.Receipt, error) {
	return c.do(func() (*ledger.Receipt, error) { return c.Sender.Delegate(ctx, id, amount, maxPending) })
}

func (c *counted) Open(ctx context.Context, challenge uint64, evidence []byte) (*ledger.Receipt, error) {
	return c.do(func() (*ledger.Receipt, error) { return c.Sender.Open(ctx, challenge, evidence) })
}

func (c *counted) Draw(ctx context.Context, challenge uint64, evidence []byte) (*ledger.Receipt, error) {
	return c.do(func() (*ledger.Receipt, error) { return c.Sender.Draw(ctx, challenge, evidence) })
}

func (c *counted) Settle(ctx context.Context, id, epoch uint64) (*ledger.Receipt, error) {
	return c.do(func() (*ledger.Receipt, error) { return c.Sender.Settle(ctx, id, epoch) })
}

func (c *counted) Collect(ctx context.Context) (*ledger.Receipt, error) {
	return c.do(func() (*ledger.Receipt, error) { return c.Sender.Collect(ctx) })
}

func (c *counted) Respond(ctx context.Context, a ledger.Response) (*ledger.Receipt, error) {
	return c.do(func() (*ledger.Receipt, error) { return c.Sender.Respond(ctx, a) })
}

func (c *counted) Prove(ctx context.Context, id, challenge uint64, root capacity.Element, evidence []byte, proof ledger.Proof) (*ledger.Receipt, error) {
	return c.do(func() (*ledger.Receipt, error) { return c.Sender.Prove(ctx, id, challenge, root, evidence, proof) })
}

func (c *counted) BeginSeal(ctx context.Context, id uint64) (*ledger.Receipt, error) {
	return c.do(func() (*ledger.Receipt, error) { return c.Sender.BeginSeal(ctx, id) })
}

func (c *counted) DrawSeal(ctx context.Context, id uint64, evidence []byte) (*ledger.Receipt, error) {
	return c.do(func() (*ledger.Receipt, error) { return c.Sender.DrawSeal(ctx, id, evidence) })
}

func (c *counted) PostSeal(ctx context.Context, r ledger.SealRoot) (*ledger.Receipt, error) {
	return c.do(func() (*ledger.Receipt, error) { return c.Sender.PostSeal(ctx, r) })
}
