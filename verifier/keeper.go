package verifier

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/internal/loop"
)

// A KeeperChain is what a keeper reads. [ledger.Client] is one.
type KeeperChain interface {
	Head(ctx context.Context) (chain.Header, error)
	Header(ctx context.Context, number uint64) (chain.Header, error)
	HeadsFrom(ctx context.Context, number uint64) <-chan chain.Head
	Events(ctx context.Context, from, to uint64, progress chain.Progress) ([]ledger.Event, error)
	CommitmentCount(ctx context.Context) (uint64, error)
	Terms(ctx context.Context, id uint64) (ledger.Terms, error)
	Account(ctx context.Context, id uint64) (ledger.Account, error)
	Counts(ctx context.Context, id, epoch uint64) (ledger.Counts, error)
	Challenges(ctx context.Context, epoch uint64) ([]uint64, error)
	Opener(ctx context.Context, challenge uint64) (common.Address, error)
	SlashCount(ctx context.Context, id uint64) (uint64, error)
	Slash(ctx context.Context, id, number uint64) (ledger.HeldSlash, error)
	Owed(ctx context.Context, account common.Address) (*big.Int, error)
	// Value and Evidence are what the deployment's beacon has for a block, and what shows it. Their error
	// is [ledger.ErrNoValue] while nobody knows it.
	Value(ctx context.Context, h chain.Header) (ledger.Value, error)
	Evidence(ctx context.Context, h chain.Header) ([]byte, error)
}

// A KeeperSender makes the keeper's transactions. Each call returns when its transaction is in the
// chain; a contract's refusal is a [ledger.Revert]. [ledger.Sender] is one.
type KeeperSender interface {
	Address() common.Address
	Open(ctx context.Context, challenge uint64, evidence []byte) (*ledger.Receipt, error)
	Draw(ctx context.Context, challenge uint64, evidence []byte) (*ledger.Receipt, error)
	Settle(ctx context.Context, id, epoch uint64) (*ledger.Receipt, error)
	SettleMany(ctx context.Context, ids []uint64, most uint64) (*ledger.Receipt, error)
	FinishSlash(ctx context.Context, id, number uint64) (*ledger.Receipt, error)
	PayOpening(ctx context.Context, challenge uint64) (*ledger.Receipt, error)
	Collect(ctx context.Context) (*ledger.Receipt, error)
}

// KeeperConfig is all that a keeper needs.
type KeeperConfig struct {
	Chain   KeeperChain
	Sender  KeeperSender
	Clock   ledger.Clock
	Collect bool          // take what is owed to the keeper after each round of settling
	Market  *MarketConfig // what it does in the market; nil: nothing
	Credit  *CreditConfig // and for the pools of credit; nil: nothing
	OnEvent func(Event)   // called from one goroutine; must not block; may be nil
	Monitor loop.Monitor  // is told how the keeper's loop is; may be nil
}

// RunKeeper opens challenges, draws their audits where proofs may come too late for that, settles epochs in which
// something happened, finishes the slashes that it settled and takes the fees for what it opened, and does in the market
// and for the pools of credit what it is told to, until ctx ends, and then returns its cause; or until its key can no longer be used
// ([wallet.ErrSenderClosed]). Once it has started, its node never ends it.
// It keeps no state but what it reads from the chain, so it can be stopped and started at any time. It
// does each thing once, and skips what somebody else did first.
func RunKeeper(ctx context.Context, cfg KeeperConfig) error {
	if cfg.OnEvent == nil {
		cfg.OnEvent = func(Event) {}
	}
	cfg.Chain = reads{cfg.Chain}
	k := &keeper{KeeperConfig: cfg, loop: loop.New(), slots: map[uint64]*slot{}, tasks: map[taskKey]*task{}, settleDue: true}
	if cfg.Market != nil {
		k.market = &marketKeeping{MarketConfig: *cfg.Market, finished: map[uint64]struct{}{}}
	}
	if cfg.Credit != nil {
		k.credit = newCreditKeeping(*cfg.Credit)
	}
	return k.run(ctx)
}

// A keeper is the state of one run. All of it belongs to the loop.
type keeper struct {
	KeeperConfig
	loop    *loop.Loop
	head    uint64
	tip     uint64 // the newest block when it started: before it, only the lottery is looked at
	began   uint64 // the same, whatever is reorganised: what was done before it is nobody's news
	read    uint64 // the last block whose events were read
	reading bool
	branch  int              // counts reorganisations: what was read on another branch is dropped
	slots   map[uint64]*slot // whose values are not known yet, by their first block's number
	tasks   map[taskKey]*task

	settling  bool
	settleDue bool
	settleAt  uint64              // the block from which settling is tried again
	pause     uint64              // blocks until the next try, after one that failed
	finalTo   uint64              // how many epochs were final when settling last began
	currentTo uint64              // and which epoch it was
	closed    map[uint64]struct{} // commitments with nothing left to do
	idle      map[uint64]uint64   // the epoch of a commitment before which nothing happened since the next to settle
	finished  map[uint64]uint64   // the slash of a commitment before which none is left to finish
	paidTo    uint64              // the epoch before which the fees for openings were taken

	market *marketKeeping // nil: it does nothing there
	credit *creditKeeping // likewise
}

// looked tells how a look beside the loop has ended. Only what the keeper cannot go on after is an error.
func (k *keeper) looked(ctx context.Context, name, at string, err error) error {
	switch {
	case fatal(err):
		return err
	case err == nil:
		k.loop.Well(name)
	case ctx.Err() != nil:
	case loop.IsPassing(err):
		k.loop.Fail(name, err)
	default:
		k.emit(Event{Kind: Retrying, Task: "look at " + at}.because(err))
	}
	return nil
}

func (k *keeper) run(ctx context.Context) error {
	start, err := loop.Newest(ctx, k.Chain)
	if err != nil {
		return fmt.Errorf("start the keeper: %w", err)
	}
	k.tip, k.began, k.closed = start.Number, start.Number, map[uint64]struct{}{}
	k.idle, k.finished = map[uint64]uint64{}, map[uint64]uint64{}
	final := finalEpochs(&k.Clock, start.Number)
	k.paidTo = final - min(final, unpaidEpochs)
	from := k.lookback(start.Number)
	k.read = from - 1
	return k.loop.Run(ctx, loop.Plan{
		From: from, Watch: k.Chain.HeadsFrom, Newest: k.Chain.Head,
		Head: k.step, Again: k.again, Tell: k.tellTrouble, Monitor: k.Monitor,
	})
}

// again tries what the node did not let it do.
func (k *keeper) again(ctx context.Context) error {
	if k.head >= k.tip {
		k.settleAt = 0
		k.findChallenges(ctx)
		k.readEvents(ctx)
		k.startSettling(ctx)
	}
	return nil
}

// tellTrouble tells of trouble with the node, and of its end.
func (k *keeper) tellTrouble(t loop.Trouble) {
	if t.Err == nil {
		k.emit(Event{Kind: NodeWell, Took: t.Lasted})
		return
	}
	k.emit(Event{Kind: NodeFailing}.because(t.Err))
}

// lookback is the first block that may have left something to do.
func (k *keeper) lookback(head uint64) uint64 {
	span := k.Clock.LastProof(0)
	return max(head-min(head, span), k.Clock.Genesis, 1)
}

// step looks at a new block.
func (k *keeper) step(ctx context.Context, h chain.Head) error {
	if h.Ancestor != nil {
		k.rewind(h.Ancestor.Number)
	}
	k.head = h.Number
	if k.Clock.BeginsSlot(h.Number) {
		k.slots[h.Number] = &slot{first: h.Header}
	}
	if h.Number < k.tip {
		return nil
	}
	k.findChallenges(ctx)
	k.readEvents(ctx)
	k.startSettling(ctx)
	k.startMarket(ctx, h.Time)
	k.startCredit(ctx, h.Time)
	return nil
}

// rewind forgets what was read in blocks that are no longer in the chain.
func (k *keeper) rewind(ancestor uint64) {
	k.emit(Event{Kind: Reorged, Block: ancestor})
	for n := range k.slots {
		if n > ancestor {
			delete(k.slots, n)
		}
	}
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
	k.settleDue, k.finalTo, k.currentTo = true, 0, 0
	clear(k.closed)
	clear(k.idle)
	clear(k.finished)
	if k.market != nil {
		k.market.forget()
	}
	final := finalEpochs(&k.Clock, ancestor)
	k.paidTo = min(k.paidTo, final-min(final, unpaidEpochs))
}

// readEvents reads beside the loop what happened up to the newest block, and then starts the tasks that are
// due: those that were done by then need not be tried. If that takes longer than a block, the next read
// catches up.
func (k *keeper) readEvents(ctx context.Context) {
	if k.reading {
		return
	}
	if k.read >= k.head {
		k.startTasks(ctx)
		return
	}
	k.reading = true
	branch, from, to := k.branch, k.read+1, k.head
	loop.Go(ctx, k.loop, func(ctx context.Context) ([]ledger.Event, error) {
		return k.Chain.Events(ctx, from, to, nil)
	}, func(events []ledger.Event, err error) error {
		k.reading = false
		switch {
		case ctx.Err() != nil:
		case k.branch != branch:
			k.readEvents(ctx)
		case err != nil:
			k.loop.Fail("events", err)
			k.startTasks(ctx) // what is known can be done
		default:
			k.loop.Well("events")
			k.read = to
			k.note(events)
			k.readEvents(ctx)
		}
		return nil
	})
}

// note plans the draws of challenges that have responses, where a proof may come too late to show the value
// that draws it, and notes what others did.
func (k *keeper) note(events []ledger.Event) {
	for _, e := range events {
		switch e := e.(type) {
		case ledger.ChallengeOpened:
			k.overtake(taskKey{opening, e.Challenge}, e.Block, e.Opener == k.Sender.Address())
		case ledger.Responded:
			if k.Clock.LastDraw(e.Challenge) < k.Clock.LastProof(e.Challenge) {
				k.plan(drawTask(&k.Clock, e))
			}
		case ledger.AuditDrawn:
			k.overtake(taskKey{drawing, e.Challenge}, e.Block, false)
		}
	}
}

// fatal says whether an error leaves nothing that this keeper could do.
func fatal(err error) bool {
	return errors.Is(err, wallet.ErrSenderClosed)
}

func (k *keeper) emit(e Event) {
	if e.Block == 0 {
		e.Block = k.head
	}
	k.OnEvent(e)
}
