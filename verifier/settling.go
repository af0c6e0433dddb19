package verifier

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"sync"

	"golang.org/x/sync/errgroup"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/loop"
)

// settleWidth is how many commitments are settled at a time.
const settleWidth = 8

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

// startSettling begins a round of settling when an epoch has become final, or when the last round was
// not complete.
func (k *keeper) startSettling(ctx context.Context) {
	final := finalEpochs(&k.Clock, k.head)
	if k.settling || final == 0 || final == k.finalTo && !k.settleDue || k.head < k.settleAt {
		return
	}
	k.settling, k.settleDue, k.finalTo = true, false, final
	r := &round{keeper: k, final: final, over: maps.Clone(k.closed)}
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

// A round settles what can be settled. It runs beside the loop.
type round struct {
	*keeper
	final uint64 // epochs
	mu    sync.Mutex
	over  map[uint64]struct{} // commitments with nothing left to settle
	paid  bool
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
	if r.Collect && r.paid {
		return r.collect(ctx)
	}
	return nil
}

// settle settles a commitment's final epochs.
func (r *round) settle(ctx context.Context, id uint64) error {
	terms, err := r.Chain.Terms(ctx, id)
	if err != nil {
		return err
	}
	if terms.State == ledger.StateClosed {
		r.mark(id)
	}
	if terms.State != ledger.StateActive && terms.State != ledger.StateFailed {
		return nil
	}
	account, err := r.Chain.Account(ctx, id)
	if err != nil {
		return err
	}
	last := terms.EndEpoch
	for epoch := account.NextEpoch; epoch <= last && epoch < r.final; epoch++ {
		end, err := r.settleEpoch(ctx, id, epoch)
		if err != nil {
			return err
		}
		last = min(last, end)
	}
	if r.final > last {
		r.mark(id)
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
		e := settledEvent(receipt)
		e.Task = what
		r.tell(ctx, e)
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

// settledEvent is the event of a settlement.
func settledEvent(receipt *ledger.Receipt) Event {
	e := Event{Kind: Settled, Block: receipt.Block, Tx: receipt.TxHash}
	earned := new(big.Int)
	if s, ok := ledger.EventIn[ledger.Settled](receipt); ok {
		e.Commitment, e.Epoch = s.ID, s.Epoch
		e.Opportunities, e.Claimed, e.Proven = s.Opportunities, s.Claimed, s.Proven
		e.Reward = wei(s.Reward)
		earned.Add(earned, s.Fee)
	}
	if s, ok := ledger.EventIn[ledger.Slashed](receipt); ok {
		slashed := new(big.Int).Add(s.FromBond, s.FromPool)
		e.Slashed = wei(slashed.Add(slashed, s.FromThawing))
		earned.Add(earned, s.Bounty)
	}
	if failed, ok := ledger.EventIn[ledger.CommitmentFailed](receipt); ok {
		e.Failed = true
		e.Reason, _ = ledger.WhyFailed(receipt.Events, failed.ID)
	}
	e.Earned = wei(earned)
	return e
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

// tell emits an event from beside the loop, and returns when that is done or ctx has ended.
func (r *round) tell(ctx context.Context, e Event) {
	if e.Kind == Settled {
		r.mu.Lock()
		r.paid = true
		r.mu.Unlock()
	}
	told := make(chan struct{})
	loop.Go(ctx, r.loop, func(context.Context) (Event, error) { return e, nil }, func(e Event, _ error) error {
		defer close(told)
		r.emit(e)
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
