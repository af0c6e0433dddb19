package watch

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/loop"
)

// A dutyKey identifies a duty. There is one of each at a time.
type dutyKey struct {
	kind       Kind
	day        uint64
	commitment uint64
	watcher    common.Address
}

// A duty is something to do in the chain, or for it. What is due follows from the book and the journal at each
// block; here is only how the last try went.
type duty struct {
	running bool
	again   uint64 // the block from which it is tried again
	pause   uint64 // blocks until then, after a failure
}

// A due is a duty that is due.
type due struct {
	key  dutyKey
	what string
	do   func(context.Context) (*ledger.Receipt, error)
	end  func(*Event) // in the loop, when it has been done: completes what is told; nil: nothing
}

const (
	longestPause = 64 // blocks
	// settled is how many blocks what was done may take to be seen in the chain before it is tried again.
	settled = 16
)

// startDuties starts what is due as of the newest block.
func (w *watcher) startDuties(ctx context.Context, today uint64) {
	var all []due
	add := func(more ...due) { all = append(all, more...) }
	if slices.Contains(w.book.listOn(today), w.of.Watcher) {
		add(w.seedDuties(today)...)
	}
	if today > 0 && slices.Contains(w.book.listOn(today-1), w.of.Watcher) {
		add(w.reportDuties(today-1, today)...)
		add(w.wordDuties(today - 1)...)
	}
	add(w.depositDuties()...)
	add(w.payDuties()...)
	keys := map[dutyKey]bool{}
	for _, d := range all {
		keys[d.key] = true
		w.start(ctx, d)
	}
	for key, d := range w.duties {
		if !keys[key] && !d.running && w.known.Number >= d.again {
			delete(w.duties, key)
		}
	}
	for key := range w.cases {
		if key.day+1 < today {
			delete(w.cases, key)
			delete(w.suspects, key.day)
		}
	}
}

// start does a duty beside the loop, unless that is under way or failed just before.
func (w *watcher) start(ctx context.Context, d due) {
	state := w.duties[d.key]
	if state == nil {
		state = &duty{}
		w.duties[d.key] = state
	}
	if state.running || w.known.Number < state.again {
		return
	}
	state.running = true
	loop.Go(ctx, w.loop, d.do, func(r *ledger.Receipt, err error) error {
		state.running = false
		switch {
		case err == nil:
			state.again, state.pause = w.known.Number+settled, 0
			e := Event{Kind: d.key.kind, Day: d.key.day, Commitment: d.key.commitment, Watcher: d.key.watcher}
			if r != nil {
				e.Tx = r.TxHash
				e.complete(r.Events)
			}
			if d.end != nil {
				d.end(&e)
			}
			if e.Kind != "" {
				w.emit(e)
			}
		case fatal(err):
			return err
		case ctx.Err() != nil: // the watcher stops
		case errors.Is(err, ledger.ErrNoValue): // a value comes some time after its block: no trouble
			state.again = w.known.Number + 1
		default:
			state.pause = min(max(1, 2*state.pause), longestPause)
			state.again = w.known.Number + state.pause
			// What others did first is seen in the book by then.
			if !w.overtaken(err) && state.pause != 2 {
				w.emit(Event{Kind: Retrying, Day: d.key.day, Commitment: d.key.commitment, Task: d.what}.because(err))
			}
		}
		return nil
	})
}

// refusals of the contract that say that something is done, or that there is nothing to do.
var done = []string{
	"SeedAlreadyNamed", "AlreadyReported", "AlreadyDemanded", "AlreadyShown", "NothingDemanded", "AlreadyStruck", "NothingToClaim",
}

func (w *watcher) overtaken(err error) bool {
	var refused *ledger.Revert
	return errors.As(err, &refused) && slices.Contains(done, refused.Name)
}

// complete adds what the events of a transaction say.
func (e *Event) complete(events []ledger.Event) {
	for _, happened := range events {
		switch h := happened.(type) {
		case ledger.DayJudged:
			e.Down, e.Slots, e.Reduction = &h.Down, h.Down.Count(), h.Reduction
		case ledger.DayReported:
			e.Root = h.Root
		case ledger.WatcherStruck:
			e.Slots = h.Slots
		case ledger.PayClaimed:
			e.Amount = h.Amount
		case ledger.WordWithheld:
			e.Amount = h.ToDemander
		}
	}
}

// turn is how many seconds this watcher leaves to others before it does what any of some watchers may do: none of it
// is paid, and only one has to.
func (w *watcher) turn(among []common.Address, day, commitment uint64) uint64 {
	place := func(a common.Address) common.Hash { return keccak(number(day), number(commitment), address(a)) }
	own, before := place(w.of.Watcher), uint64(0)
	for _, a := range among {
		if other := place(a); bytes.Compare(other[:], own[:]) < 0 {
			before++
		}
	}
	return before * max(w.Rules.Scaled(60), 3)
}

// seedDuties are to name and to store the seed of a day that goes on.
func (w *watcher) seedDuties(today uint64) (all []due) {
	d := w.book.day(today)
	begins := today * w.Rules.DaySeconds
	if d.Seed != (common.Hash{}) || w.now() < begins+w.turn(w.book.listOn(today), today, 0) {
		return nil
	}
	switch {
	case d.SeedBlock == 0 && !w.ByTime:
		return []due{{
			key: dutyKey{kind: SeedNamed, day: today}, what: fmt.Sprintf("name the block of day %d's seed", today),
			do: w.Sender.NameSeed,
		}}
	case w.ByTime || w.known.Number > d.SeedBlock:
		return []due{{
			key: dutyKey{kind: SeedKept, day: today}, what: fmt.Sprintf("store the seed of day %d", today),
			do: func(ctx context.Context) (*ledger.Receipt, error) {
				evidence, err := w.Chain.SeedEvidence(ctx, today)
				if err != nil {
					return nil, err
				}
				return w.Sender.StoreSeed(ctx, today, evidence)
			},
		}}
	}
	return nil
}

// reportDuties are to seal and to report a day that is over.
func (w *watcher) reportDuties(day, today uint64) []due {
	now := w.now()
	if now >= w.days.after(day, reportedFor) || today != day+1 {
		return nil
	}
	// Hosts that were asked in the last second may still answer.
	if now < w.days.EndOf(day)+min(uint64(2*w.prober.timeout.Seconds()), w.Rules.Scaled(1800)) {
		return nil
	}
	if on, reported := w.book.day(day).Roots[w.of.Watcher]; reported {
		if d, err := w.journal.sealed(day); err == nil && (d == nil || d.root() != on) {
			w.tellOnce(Event{Kind: Foreign, Day: day, Root: on})
		}
		return nil
	}
	own := w.book.membership(w.of.Watcher, day, w.Rules.LeastWatchers)
	var sealed *sealedDay
	return []due{{
		key: dutyKey{kind: Reported, day: day}, what: fmt.Sprintf("report day %d", day),
		do: func(ctx context.Context) (r *ledger.Receipt, err error) {
			if sealed, err = w.journal.seal(day, own); err != nil {
				return nil, err
			}
			w.emit(Event{Kind: Sealed, Day: day, Commitments: len(sealed.commitments), Root: sealed.root()})
			return w.Sender.ReportDay(ctx, day, sealed.root())
		},
	}}
}

// payDuties are to take the pay of final days.
func (w *watcher) payDuties() (all []due) {
	for day := range w.book.Reported {
		if w.now() < w.days.after(day, judgedFor) {
			continue
		}
		all = append(all, due{
			key: dutyKey{kind: Claimed, day: day}, what: fmt.Sprintf("take the pay of day %d", day),
			do: func(ctx context.Context) (*ledger.Receipt, error) { return w.Sender.ClaimWatcherPay(ctx, day) },
		})
	}
	return all
}
