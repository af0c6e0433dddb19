package verifier

import (
	"context"
	"errors"
	"fmt"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/loop"
)

// What a task is to do.
type duty int

const (
	opening duty = iota // a challenge
	drawing             // the audit of a response
)

// A taskKey names a task. There is one of each at a time.
type taskKey struct {
	duty      duty
	id        uint64 // of a commitment
	challenge uint64
}

// Where a task stands.
type stage int

const (
	waiting stage = iota
	running
	finished
)

// A task is something to be done once, in blocks after `at` and up to `last`.
type task struct {
	key       taskKey
	from      uint64 // the block in which its reason was found
	at, last  uint64
	stage     stage
	pause     uint64 // blocks until the next try, after one that failed
	overtaken uint64 // the block in which somebody else was seen to have done it
	response  ledger.Responded
}

func openTask(clock *ledger.Clock, challenge uint64) *task {
	return &task{key: taskKey{opening, 0, challenge}, from: challenge, at: challenge, last: clock.LastResponse(challenge)}
}

func drawTask(clock *ledger.Clock, r ledger.Responded) *task {
	at := clock.DrawBlock(r.Block)
	return &task{
		key: taskKey{drawing, r.ID, r.Challenge}, from: r.Block, response: r,
		at: at, last: clock.LastDraw(r.Challenge, r.Block),
	}
}

func (t *task) String() string {
	if t.key.duty == opening {
		return fmt.Sprintf("open challenge %d", t.key.challenge)
	}
	return fmt.Sprintf("draw the audit of commitment %d for challenge %d", t.key.id, t.key.challenge)
}

func (t *task) event(kind Kind) Event {
	return Event{Kind: kind, Task: t.String(), Commitment: t.key.id, Challenge: t.key.challenge}
}

// plan notes a task, unless it is noted already.
func (k *keeper) plan(t *task) {
	if _, ok := k.tasks[t.key]; !ok && t.last > max(k.head, k.tip) {
		k.tasks[t.key] = t
	}
}

// overtake notes that a task was done by somebody; by this keeper, if it is running.
func (k *keeper) overtake(key taskKey, block uint64) {
	if t, ok := k.tasks[key]; ok && t.stage == waiting {
		t.stage, t.overtaken = finished, block
		k.emit(t.event(Overtaken))
	}
}

// startTasks begins what can be done now, and forgets what is long over.
func (k *keeper) startTasks(ctx context.Context) {
	for _, t := range k.tasks {
		switch {
		case t.stage == running: // its end decides
		case k.head > t.last:
			k.forget(t)
		case t.stage == waiting && k.head >= t.at:
			t.stage = running
			loop.Go(ctx, k.loop, func(ctx context.Context) (*ledger.Receipt, error) {
				return k.do(ctx, t)
			}, func(receipt *ledger.Receipt, err error) error { return k.ended(t, receipt, err) })
		}
	}
}

// forget is the end of a task whose window is over.
func (k *keeper) forget(t *task) {
	if t.stage == waiting {
		e := t.event(Dropped)
		e.Reason = fmt.Sprintf("it could be done up to block %d", t.last)
		k.emit(e)
	}
	delete(k.tasks, t.key)
}

func (k *keeper) do(ctx context.Context, t *task) (*ledger.Receipt, error) {
	if t.key.duty == opening {
		return k.Sender.Open(ctx, t.key.challenge)
	}
	return k.Sender.DrawAudit(ctx, t.key.id, t.key.challenge, t.response.ShareRoot, t.response.Bitmap)
}

// Refusals by which a task is done, by somebody else; and those by which it cannot be done.
var (
	doneByOthers = []error{ledger.ErrChallengeAlreadyOpen, ledger.ErrAuditAlreadyDrawn, ledger.ErrAlreadyProven}
	impossible   = []error{
		ledger.ErrWindowOver, ledger.ErrProofWindowOver, ledger.ErrEpochFull, ledger.ErrNotAChallenge,
		ledger.ErrNotResponded, ledger.ErrWrongResponse,
	}
)

// ended notes how a task went.
func (k *keeper) ended(t *task, receipt *ledger.Receipt, err error) error {
	if k.tasks[t.key] != t && err != nil {
		return nil // a reorganisation took its reason away
	}
	t.stage = finished
	switch {
	case err == nil:
		e := t.event(map[duty]Kind{opening: Opened, drawing: Drawn}[t.key.duty])
		e.Block, e.Tx, e.Epoch = receipt.Block, receipt.TxHash, k.Clock.Epoch(t.key.challenge)
		k.emit(e)
	case fatal(err):
		return err
	case errors.Is(err, context.Canceled): // the keeper stops
	case isAny(err, doneByOthers):
		t.overtaken = k.head
		k.emit(t.event(Overtaken))
	case isAny(err, impossible):
		e := t.event(Dropped)
		e.Reason = reason(err)
		k.emit(e)
	default:
		t.stage = waiting
		t.pause = min(max(1, 2*t.pause), 8)
		t.at = k.head + t.pause
		e := t.event(Retrying)
		e.Reason = reason(err)
		if k.head > t.last {
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
