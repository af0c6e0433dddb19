package verifier

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/chain/wallet"
)

// A KeeperChain is what a keeper reads. [ledger.Client] is one.
type KeeperChain interface {
	Head(ctx context.Context) (chain.Header, error)
	HeadsFrom(ctx context.Context, number uint64) <-chan chain.Head
	Events(ctx context.Context, from, to uint64, progress chain.Progress) ([]ledger.Event, error)
	CommitmentCount(ctx context.Context) (uint64, error)
	Terms(ctx context.Context, id uint64) (ledger.Terms, error)
	Account(ctx context.Context, id uint64) (ledger.Account, error)
	Owed(ctx context.Context, account common.Address) (*big.Int, error)
}

// A KeeperSender makes the keeper's transactions. Each call returns when its transaction is in the
// chain; a contract's refusal is a [ledger.Revert]. [ledger.Sender] is one.
type KeeperSender interface {
	Address() common.Address
	Open(ctx context.Context, challenge uint64) (*ledger.Receipt, error)
	DrawAudit(ctx context.Context, id, challenge uint64, shareRoot capacity.Element, claimed ledger.Bitmap) (*ledger.Receipt, error)
	Settle(ctx context.Context, id, epoch uint64) (*ledger.Receipt, error)
	Collect(ctx context.Context) (*ledger.Receipt, error)
}

// KeeperConfig is all that a keeper needs.
type KeeperConfig struct {
	Chain   KeeperChain
	Sender  KeeperSender
	Clock   ledger.Clock
	Collect bool        // take what is owed to the keeper after each round of settling
	OnEvent func(Event) // called from one goroutine; must not block; may be nil

	stepped func(head uint64, reading bool) // for tests: told after each step
}

// RunKeeper opens challenges, draws audits and settles epochs until ctx ends, and then returns its
// cause; or until its key is of no use any more ([wallet.ErrKeyShared], [wallet.ErrSenderClosed]).
// What it knows it reads from the chain, so that it can be stopped and started at any time. It
// does each thing once; what somebody else did first, it leaves.
func RunKeeper(ctx context.Context, cfg KeeperConfig) error {
	if cfg.OnEvent == nil {
		cfg.OnEvent = func(Event) {}
	}
	if cfg.stepped == nil {
		cfg.stepped = func(uint64, bool) {}
	}
	k := &keeper{KeeperConfig: cfg, tasks: map[taskKey]*task{}, done: make(chan func() error), settleDue: true}
	return k.run(ctx)
}

// A keeper is the state of one run. All of it belongs to the loop.
type keeper struct {
	KeeperConfig
	head    uint64
	tip     uint64 // the newest block when it started: on the way there only blocks are looked at
	read    uint64 // events are read up to this block
	reading bool
	branch  int // counts reorganisations: what was read on another branch does not count
	tasks   map[taskKey]*task
	done    chan func() error // ends of work beside the loop, which the loop runs
	running sync.WaitGroup

	settling  bool
	settleDue bool
	settleAt  uint64              // the block from which settling is tried again
	pause     uint64              // blocks until the next try, after one that failed
	finalTo   uint64              // how many epochs were final when settling began last
	closed    map[uint64]struct{} // commitments with nothing left to settle
}

func (k *keeper) run(ctx context.Context) error {
	start, err := k.Chain.Head(ctx)
	if err != nil {
		return fmt.Errorf("start the keeper: %w", err)
	}
	k.tip, k.closed = start.Number, map[uint64]struct{}{}
	from := k.lookback(start.Number)
	k.read = from - 1
	ctx, cancel := context.WithCancel(ctx)
	heads := k.Chain.HeadsFrom(ctx, from)
	err = k.loop(ctx, heads)
	cancel()
	k.drain(heads)
	return err
}

// lookback is the first block in which there may be something that is still to be done.
func (k *keeper) lookback(head uint64) uint64 {
	span := k.Clock.LastProof(0)
	return max(head-min(head, span), k.Clock.Genesis, 1)
}

func (k *keeper) loop(ctx context.Context, heads <-chan chain.Head) error {
	for {
		select {
		case <-ctx.Done():
			return context.Cause(ctx)
		case end := <-k.done:
			if err := end(); err != nil {
				return err
			}
		case h, ok := <-heads:
			if !ok {
				return context.Cause(ctx)
			}
			if h.Err != nil {
				return fmt.Errorf("watch the chain: %w", h.Err)
			}
			k.step(ctx, h)
		}
		k.stepped(k.head, k.reading)
	}
}

// drain waits for all work beside the loop to end, without caring for how.
func (k *keeper) drain(heads <-chan chain.Head) {
	stopped := make(chan struct{})
	go func() {
		k.running.Wait()
		close(stopped)
	}()
	for {
		select {
		case <-k.done:
		case <-stopped:
			for range heads { // until its goroutine is gone
			}
			return
		}
	}
}

// step looks at a new block.
func (k *keeper) step(ctx context.Context, h chain.Head) {
	if h.Ancestor != nil {
		k.rewind(h.Ancestor.Number)
	}
	k.head = h.Number
	if ledger.IsChallenge(h.Hash, k.Clock.ChallengeOdds) && h.Number >= k.Clock.Genesis {
		k.plan(openTask(&k.Clock, h.Number))
	}
	if h.Number < k.tip {
		return
	}
	k.readEvents(ctx)
	k.startTasks(ctx)
	k.startSettling(ctx)
}

// rewind forgets what was read in blocks that are no longer in the chain.
func (k *keeper) rewind(ancestor uint64) {
	k.emit(Event{Kind: Reorged, Block: ancestor})
	for key, t := range k.tasks {
		switch {
		case t.from > ancestor:
			delete(k.tasks, key)
		case t.overtaken > ancestor:
			t.stage, t.overtaken = waiting, 0
		}
	}
	k.branch++
	k.tip, k.read = 0, min(k.read, ancestor)
	k.settleDue, k.finalTo = true, 0
	clear(k.closed)
}

// readEvents reads beside the loop what happened up to the newest block: should that take longer
// than a block, the next read catches up.
func (k *keeper) readEvents(ctx context.Context) {
	if k.reading || k.read >= k.head {
		return
	}
	k.reading = true
	branch, from, to := k.branch, k.read+1, k.head
	k.beside(func() func() error {
		events, err := k.Chain.Events(ctx, from, to, nil)
		return func() error {
			k.reading = false
			switch {
			case k.branch != branch || ctx.Err() != nil:
			case err != nil:
				k.emit(Event{Kind: Retrying, Task: "read events", Reason: err.Error()})
			default:
				k.read = to
				k.note(events)
				k.startTasks(ctx)
				k.readEvents(ctx)
			}
			return nil
		}
	})
}

// note plans the draws of new responses, and notes what others did.
func (k *keeper) note(events []ledger.Event) {
	for _, e := range events {
		switch e := e.(type) {
		case ledger.ChallengeOpened:
			k.overtake(taskKey{opening, 0, e.Challenge}, e.Block)
		case ledger.Responded:
			k.plan(drawTask(&k.Clock, e))
		case ledger.AuditDrawn:
			k.overtake(taskKey{drawing, e.ID, e.Challenge}, e.Block)
		}
	}
}

// fatal errors leave nothing that this keeper could do.
func fatal(err error) bool {
	return errors.Is(err, wallet.ErrKeyShared) || errors.Is(err, wallet.ErrSenderClosed)
}

// reason is a refusal in the contract's words, which say it all.
func reason(err error) string {
	if r := (*ledger.Revert)(nil); errors.As(err, &r) {
		return r.Error()
	}
	return err.Error()
}

func (k *keeper) emit(e Event) {
	if e.Block == 0 {
		e.Block = k.head
	}
	k.OnEvent(e)
}

// beside runs work outside the loop; end, which it returns, runs in the loop.
func (k *keeper) beside(work func() (end func() error)) {
	k.running.Go(func() { k.done <- work() })
}
