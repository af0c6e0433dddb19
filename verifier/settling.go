package verifier

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"sync"

	"golang.org/x/sync/errgroup"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/loop"
)

const (
	settleWidth  = 8  // how many commitments are settled at a time
	settleChunk  = 16 // the most epochs of a commitment that one transaction settles
	unpaidEpochs = 8  // how many final epochs a keeper that starts may not have taken its fees for
)

// finalEpochs is how many epochs can be settled at a block.
func finalEpochs(clock *ledger.Clock, block uint64) (n uint64) {
	windows := clock.LastProof(clock.Genesis)
	if block < windows {
		return 0
	}
	for n = (block - windows) / clock.EpochBlocks; clock.FinalFrom(n) <= block; n++ {
	}
	return n
}

// startSettling begins a round of settling when an epoch has become final or begun, since a slash may be due then, or
// when the last round was not complete.
func (k *keeper) startSettling(ctx context.Context) {
	final := finalEpochs(&k.Clock, k.head)
	current := k.Clock.Epoch(k.head)
	news := final != k.finalTo || current != k.currentTo
	if k.settling || final == 0 || !news && !k.settleDue || k.head < k.settleAt {
		return
	}
	k.settling, k.settleDue, k.finalTo, k.currentTo = true, false, final, current
	r := &round{
		keeper: k, final: final, current: current,
		over: maps.Clone(k.closed), idle: maps.Clone(k.idle), finished: maps.Clone(k.finished), paidTo: k.paidTo,
	}
	loop.Go(chain.Since(ctx, k.head), k.loop, func(ctx context.Context) (*round, error) { return r, r.run(ctx) }, func(r *round, err error) error {
		return k.roundEnded(ctx, r, err)
	})
}

func (k *keeper) roundEnded(ctx context.Context, r *round, err error) error {
	k.settling = false
	if fatal(err) {
		return err
	}
	if k.finalTo >= r.final { // there was no reorganisation in the meantime
		maps.Copy(k.closed, r.over)
		maps.Copy(k.idle, r.idle)
		maps.Copy(k.finished, r.finished)
		k.paidTo = max(k.paidTo, r.paidTo)
	}
	switch {
	case err == nil:
		k.loop.Well("settling")
		k.pause = 0
	case ctx.Err() != nil: // the keeper stops
	default:
		k.pause = min(max(1, 2*k.pause), 8)
		k.settleDue, k.settleAt = true, k.head+k.pause
		if loop.IsPassing(err) {
			k.loop.Fail("settling", err)
			return nil
		}
		k.loop.Well("settling")
		k.emit(Event{Kind: Retrying, Task: "settle"}.because(err))
	}
	return nil
}

// A round settles what can be settled, and takes what can be taken. It runs beside the loop.
type round struct {
	*keeper
	final    uint64 // epochs
	current  uint64 // epoch
	mu       sync.Mutex
	over     map[uint64]struct{} // as the keeper's closed
	idle     map[uint64]uint64   // likewise, and so on
	finished map[uint64]uint64
	paidTo   uint64
	paid     bool
}

func (r *round) run(ctx context.Context) error {
	count, err := r.Chain.CommitmentCount(ctx)
	if err != nil {
		return err
	}
	known := maps.Clone(r.over)
	var g errgroup.Group // without a context: one commitment's failure does not stop the others
	g.SetLimit(settleWidth)
	for id := uint64(1); id <= count; id++ {
		if _, over := known[id]; !over {
			g.Go(func() error { return r.settle(ctx, id) })
		}
	}
	if err := g.Wait(); err != nil {
		return err
	}
	if err := r.takeOpeningFees(ctx); err != nil {
		return err
	}
	if r.Collect && r.paid {
		return r.collect(ctx)
	}
	return nil
}

// settle settles a commitment's final epochs up to the last in which something happened: settling the others pays nobody.
// Then it finishes its slashes that are this keeper's.
func (r *round) settle(ctx context.Context, id uint64) error {
	terms, err := r.Chain.Terms(ctx, id)
	if err != nil {
		return err
	}
	last := terms.EndEpoch
	if terms.State == ledger.StateActive || terms.State == ledger.StateFailed {
		account, err := r.Chain.Account(ctx, id)
		if err != nil {
			return err
		}
		busy, err := r.lastBusy(ctx, id, account.NextEpoch, min(last+1, r.final))
		if err != nil {
			return err
		}
		for epoch := account.NextEpoch; epoch < min(busy, last+1); {
			settled, end, err := r.settleSome(ctx, id, epoch, min(busy, last+1)-epoch)
			if err != nil {
				return err
			}
			epoch, last = epoch+settled, min(last, end)
		}
	}
	held, err := r.finishSlashes(ctx, id)
	if err != nil {
		return err
	}
	over := terms.State == ledger.StateClosed || terms.State != ledger.StateOpen && r.final > last
	if over && !held {
		r.mark(id)
	}
	return nil
}

// lastBusy is the epoch after the last one, from one on and before another, in which a commitment had or should have had
// something to do; the first if there is none.
func (r *round) lastBusy(ctx context.Context, id, from, to uint64) (busy uint64, err error) {
	r.mu.Lock()
	first := max(from, r.idle[id])
	r.mu.Unlock()
	busy = from
	for epoch := first; epoch < to; epoch++ {
		n, err := r.Chain.Counts(ctx, id, epoch)
		if err != nil {
			return 0, err
		}
		if n.Opportunities > 0 {
			busy = epoch + 1
		}
	}
	if busy == from {
		r.mu.Lock()
		defer r.mu.Unlock()
		r.idle[id] = max(to, r.idle[id])
	}
	return busy, nil
}

// settleSome settles up to so many epochs of a commitment from one on, in one transaction. It returns how many, and the
// commitment's last epoch if that was shortened.
func (r *round) settleSome(ctx context.Context, id, epoch, most uint64) (settled, end uint64, err error) {
	if most == 1 {
		end, err = r.settleEpoch(ctx, id, epoch)
		return 1, end, err
	}
	most = min(most, settleChunk)
	receipt, err := r.Sender.SettleMany(ctx, []uint64{id}, most)
	if err != nil {
		return 0, 0, err
	}
	for _, e := range settledEvents(receipt) {
		e.Task = fmt.Sprintf("settle epochs %d to %d of commitment %d", epoch, epoch+most-1, id)
		r.tell(ctx, e)
	}
	if failed, ok := ledger.EventIn[ledger.CommitmentFailed](receipt); ok {
		return most, failed.EndEpoch, nil
	}
	return most, noEnd, nil // those that it did not settle somebody else did
}

// finishSlashes finishes the slashes of a commitment whose bounty is this keeper's, as far as they are due. held says
// whether there are some that are not.
func (r *round) finishSlashes(ctx context.Context, id uint64) (held bool, err error) {
	count, err := r.Chain.SlashCount(ctx, id)
	if err != nil {
		return false, err
	}
	r.mu.Lock()
	first := r.finished[id]
	r.mu.Unlock()
	for number := first; number < count; number++ {
		slash, err := r.Chain.Slash(ctx, id, number)
		if err != nil {
			return false, err
		}
		ours := slash.Fate == ledger.FateHeld && slash.Settler == r.Sender.Address()
		if ours && r.current < slash.DueEpoch {
			return true, nil // as are those after it
		}
		if ours {
			if err := r.finish(ctx, id, number); err != nil {
				return false, err
			}
		}
		r.mu.Lock()
		r.finished[id] = number + 1
		r.mu.Unlock()
	}
	return false, nil
}

func (r *round) finish(ctx context.Context, id, number uint64) error {
	receipt, err := r.Sender.FinishSlash(ctx, id, number)
	if errors.Is(err, ledger.ErrSlashNotHeld) { // somebody was first, or the council gave it back
		return nil
	}
	if err != nil {
		return err
	}
	e := Event{Kind: SlashFinished, Task: fmt.Sprintf("finish slash %d of commitment %d", number, id), Commitment: id, Block: receipt.Block, Tx: receipt.TxHash}
	if f, ok := ledger.EventIn[ledger.SlashFinished](receipt); ok {
		e.Earned = wei(f.Bounty)
	}
	r.tell(ctx, e)
	return nil
}

// takeOpeningFees takes the fees for the challenges that this keeper opened in epochs that became final.
func (r *round) takeOpeningFees(ctx context.Context) error {
	for ; r.paidTo < r.final; r.paidTo++ {
		challenges, err := r.Chain.Challenges(ctx, r.paidTo)
		if err != nil {
			return err
		}
		for _, challenge := range challenges {
			opener, err := r.Chain.Opener(ctx, challenge)
			if err != nil {
				return err
			}
			if opener != r.Sender.Address() {
				continue
			}
			receipt, err := r.Sender.PayOpening(ctx, challenge)
			if errors.Is(err, ledger.ErrNothingToCollect) { // it was paid, or nothing was proven in the epoch
				continue
			}
			if err != nil {
				return err
			}
			e := Event{Kind: OpeningPaid, Task: fmt.Sprintf("take the fee for challenge %d", challenge), Challenge: challenge, Block: receipt.Block, Tx: receipt.TxHash}
			if paid, ok := ledger.EventIn[ledger.OpeningPaid](receipt); ok {
				e.Earned = wei(paid.Fee)
			}
			r.tell(ctx, e)
		}
	}
	return nil
}

// noEnd says that settling an epoch did not change the commitment's last one.
const noEnd = ^uint64(0)

// settleEpoch settles one epoch. It returns the commitment's last epoch if settling shortened it, and
// [noEnd] otherwise.
func (r *round) settleEpoch(ctx context.Context, id, epoch uint64) (end uint64, err error) {
	what := fmt.Sprintf("settle epoch %d of commitment %d", epoch, id)
	receipt, err := r.Sender.Settle(ctx, id, epoch)
	switch {
	case err == nil:
		for _, e := range settledEvents(receipt) {
			e.Task = what
			r.tell(ctx, e)
		}
		if failed, ok := ledger.EventIn[ledger.CommitmentFailed](receipt); ok {
			return failed.EndEpoch, nil
		}
		return noEnd, nil
	case errors.Is(err, ledger.ErrAlreadySettled):
		r.tell(ctx, Event{Kind: Overtaken, Task: what, Commitment: id, Epoch: epoch})
		return noEnd, nil
	case errors.Is(err, ledger.ErrEpochOutOfRange), errors.Is(err, ledger.ErrWrongState):
		// It has failed or was closed in the meantime; or the node that refused was behind.
		terms, unread := r.Chain.Terms(ctx, id)
		if unread != nil {
			return 0, unread
		}
		if running := terms.State == ledger.StateActive || terms.State == ledger.StateFailed; !running || epoch > terms.EndEpoch {
			return epoch, nil
		}
	}
	return 0, err
}

// settledEvents are the events of a transaction's settlements.
func settledEvents(receipt *ledger.Receipt) (all []Event) {
	for _, event := range receipt.Events {
		switch e := event.(type) {
		case ledger.Slashed: // comes before its settlement
			all = append(all, Event{Kind: Settled, Slashed: wei(e.Stake()), Commitment: e.ID, Epoch: e.Epoch})
		case ledger.Settled:
			if n := len(all); n == 0 || all[n-1].Commitment != e.ID || all[n-1].Epoch != e.Epoch {
				all = append(all, Event{Kind: Settled, Commitment: e.ID, Epoch: e.Epoch})
			}
			s := &all[len(all)-1]
			s.Block, s.Tx = receipt.Block, receipt.TxHash
			s.Opportunities, s.Claimed, s.Proven = e.Opportunities, e.Claimed, e.Proven
			s.Reward, s.Earned = wei(e.Reward), wei(e.Fee)
		case ledger.CommitmentFailed:
			if n := len(all); n > 0 {
				all[n-1].Failed = true
				all[n-1].Reason, _ = ledger.WhyFailed(receipt.Events, e.ID)
			}
		}
	}
	return all
}

// collect takes what is owed to the keeper.
func (r *round) collect(ctx context.Context) error {
	owed, err := r.Chain.Owed(ctx, r.Sender.Address())
	if err != nil || owed.Sign() == 0 {
		return err
	}
	receipt, err := r.Sender.Collect(ctx)
	if errors.Is(err, ledger.ErrNothingToCollect) {
		return nil
	}
	if err != nil {
		return err
	}
	e := Event{Kind: Collected, Task: "collect", Block: receipt.Block, Tx: receipt.TxHash}
	if c, ok := ledger.EventIn[ledger.Collected](receipt); ok {
		e.Earned = wei(c.Amount)
	}
	r.tell(ctx, e)
	return nil
}

// tell is the keeper's, and notes that it was paid.
func (r *round) tell(ctx context.Context, e Event) {
	if e.Earned.Int != nil && e.Earned.Sign() > 0 {
		r.mu.Lock()
		r.paid = true
		r.mu.Unlock()
	}
	r.keeper.tell(ctx, e)
}

// tell emits an event from beside the loop, and returns when that is done or ctx has ended.
func (k *keeper) tell(ctx context.Context, e Event) {
	told := make(chan struct{})
	loop.Go(ctx, k.loop, func(context.Context) (Event, error) { return e, nil }, func(e Event, _ error) error {
		defer close(told)
		k.emit(e)
		return nil
	})
	select {
	case <-told:
	case <-ctx.Done():
	}
}

func (r *round) mark(id uint64) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.over[id] = struct{}{}
}
