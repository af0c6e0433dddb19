package verifier

import (
	"context"
	"errors"
	"fmt"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/loop"
)

// A duty is a kind of task.
type duty int

const (
	opening duty = iota // a challenge
	drawing             // the audits of a challenge
)

// A taskKey identifies a task. There is one of each at a time.
type taskKey struct {
	duty      duty
	challenge uint64
}

// A stage is how far a task has come.
type stage int

const (
	waiting stage = iota
	running
	finished
)

// A task is something to do once, in a block after `at` and not after `last`.
type task struct {
	key       taskKey
	from      uint64 // the block that gave rise to it
	at, last  uint64
	stage     stage
	pause     uint64 // blocks until the next try, after one that failed
	overtaken uint64 // the block by which somebody else had done it; 0: nobody
}

func openTask(clock *ledger.Clock, h chain.Header) *task {
	return &task{key: taskKey{opening, h.Number}, from: h.Number, at: h.Number, last: clock.LastOpening(h.Number)}
}

func drawTask(clock *ledger.Clock, r ledger.Responded) *task {
	return &task{
		key: taskKey{drawing, r.Challenge}, from: r.Block,
		at: clock.DrawBlock(r.Challenge), last: clock.LastDraw(r.Challenge),
	}
}

// shows is the block whose value the task shows.
func (t *task) shows(clock *ledger.Clock) uint64 {
	if t.key.duty == opening {
		return t.key.challenge
	}
	return clock.DrawBlock(t.key.challenge)
}

func (t *task) String() string {
	if t.key.duty == opening {
		return fmt.Sprintf("open challenge %d", t.key.challenge)
	}
	return fmt.Sprintf("draw the audits of challenge %d", t.key.challenge)
}

func (t *task) event(kind Kind) Event {
	return Event{Kind: kind, Task: t.String(), Challenge: t.key.challenge}
}

// plan adds a task, unless there is one already or its window is over.
func (k *keeper) plan(t *task) {
	if _, ok := k.tasks[t.key]; !ok && t.last > max(k.head, k.tip) {
		k.tasks[t.key] = t
	}
}

// overtake notes that somebody has done a task. If it is running, that may be this keeper. What was done
// before it began, or by itself, is not told: it may be what an earlier run did.
func (k *keeper) overtake(key taskKey, block uint64, own bool) {
	if t, ok := k.tasks[key]; ok && t.stage == waiting {
		t.stage, t.overtaken = finished, block
		if block > k.began && !own {
			k.emit(t.event(Overtaken))
		}
	}
}

// startTasks starts the tasks that are due, and forgets those whose window is over.
func (k *keeper) startTasks(ctx context.Context) {
	for _, t := range k.tasks {
		switch {
		case t.stage == running: // ended decides what becomes of it
		case k.head >= t.last:
			k.forget(t)
		case t.stage == waiting && k.head >= t.at:
			t.stage = running
			loop.Go(ctx, k.loop, func(ctx context.Context) (*ledger.Receipt, error) {
				return k.do(ctx, t)
			}, func(receipt *ledger.Receipt, err error) error { return k.ended(ctx, t, receipt, err) })
		}
	}
}

// forget drops a task whose window is over.
func (k *keeper) forget(t *task) {
	if t.stage == waiting {
		e := t.event(Dropped)
		e.Reason = fmt.Sprintf("its window ended with block %d", t.last)
		k.emit(e)
	}
	delete(k.tasks, t.key)
}

func (k *keeper) do(ctx context.Context, t *task) (*ledger.Receipt, error) {
	header, err := k.Chain.Header(ctx, t.shows(&k.Clock))
	if err != nil {
		return nil, err
	}
	evidence, err := k.Chain.Evidence(ctx, header)
	if err != nil {
		return nil, err
	}
	if t.key.duty == opening {
		return k.Sender.Open(ctx, t.key.challenge, evidence)
	}
	return k.Sender.Draw(ctx, t.key.challenge, evidence)
}

// The refusals that mean that somebody else has done a task, and those that mean that it cannot be done.
// Others, such as that there is no such response, are also those of a node that is behind: what gave rise
// to a task was read in the chain.
var (
	doneByOthers = []error{ledger.ErrChallengeAlreadyOpen, ledger.ErrAuditAlreadyDrawn}
	impossible   = []error{ledger.ErrOpeningOver, ledger.ErrChallengesStopped, ledger.ErrProofWindowOver, ledger.ErrBlockOutOfReach, ledger.ErrEpochFull}
)

// ended notes how a task went.
func (k *keeper) ended(ctx context.Context, t *task, receipt *ledger.Receipt, err error) error {
	if k.tasks[t.key] != t && err != nil && !fatal(err) {
		return nil // a reorganisation took away what gave rise to it
	}
	t.stage = finished
	switch {
	case err == nil:
		e := t.event(map[duty]Kind{opening: Opened, drawing: Drawn}[t.key.duty])
		e.Block, e.Tx, e.Epoch = receipt.Block, receipt.TxHash, k.Clock.Epoch(t.key.challenge)
		k.emit(e)
	case fatal(err):
		return err
	case ctx.Err() != nil: // the keeper stops
	case errors.Is(err, ledger.ErrNoValue): // a round comes some time after its block: no trouble
		t.stage, t.at = waiting, k.head+1
	case isAny(err, doneByOthers):
		t.overtaken = k.head
		k.emit(t.event(Overtaken))
	case isAny(err, impossible):
		k.emit(t.event(Dropped).because(err))
	default:
		t.stage = waiting
		t.pause = min(max(1, 2*t.pause), 8)
		t.at = k.head + t.pause
		e := t.event(Retrying).because(err)
		if k.head >= t.last {
			e.Kind = Dropped
			delete(k.tasks, t.key)
		}
		k.emit(e)
	}
	return nil
}

func isAny(err error, kinds []error) bool {
	for _, kind := range kinds {
		if errors.Is(err, kind) {
			return true
		}
	}
	return false
}
