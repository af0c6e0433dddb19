package model

import (
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

// Judge finds out from words in which slots a commitment's host was down on a day.
func (m *Model) Judge(call Call, id, day uint64, words []ledger.WatchWord) ([]ledger.Event, error) {
	if err := m.between(call, day, reportTime, judgeTime); err != nil {
		return nil, err
	}
	if _, err := m.committee(id, day); err != nil {
		return nil, err
	}
	for k, w := range words {
		if k > 0 && words[k-1].Watcher.Cmp(w.Watcher) >= 0 || w.Watcher == (common.Address{}) {
			return nil, refuse(ledger.ErrWordsNotOrdered, "%s", w.Watcher)
		}
		if err := m.seated(w.Watcher, id, day); err != nil {
			return nil, err
		}
		if err := m.inReport(day, id, w); err != nil {
			return nil, err
		}
	}
	down := m.watch.watched(id).Down[day]
	for slot := range ledger.DaySlots {
		if countWords(words, func(w ledger.WatchWord) bool { return w.Seen.Has(slot) && !w.Up.Has(slot) }) >= mostSeats {
			down.Set(slot)
		}
	}
	return m.findDown(id, day, down), nil
}

// JudgeSeen is [Model.Judge] for somebody who did not see the words: they are not on chain. It believes what was found,
// except that what was down stays down.
func (m *Model) JudgeSeen(call Call, id, day uint64, down ledger.DayMask) ([]ledger.Event, error) {
	if err := m.between(call, day, reportTime, judgeTime); err != nil {
		return nil, err
	}
	if _, err := m.committee(id, day); err != nil {
		return nil, err
	}
	before := m.watch.watched(id).Down[day]
	for slot := range ledger.DaySlots {
		if before.Has(slot) {
			down.Set(slot)
		}
	}
	return m.findDown(id, day, down), nil
}

func countWords[W any](words []W, says func(W) bool) (n int) {
	for _, w := range words {
		if says(w) {
			n++
		}
	}
	return n
}

func (m *Model) findDown(id, day uint64, down ledger.DayMask) []ledger.Event {
	l := m.watch.watched(id)
	if down != (ledger.DayMask{}) {
		l.Down[day] = down
	}
	return []ledger.Event{ledger.DayJudged{
		ID: id, Day: day, Down: down, Reduction: m.reduction(id, day, everySlot), Total: m.totalReduction(id, day),
	}}
}

// totalReduction adds up a commitment's days.
func (m *Model) totalReduction(id, last uint64) *big.Int {
	total := uint64(0)
	if l, ok := m.watch.Levels[id]; ok {
		for day := range l.Down {
			if day <= last {
				total += m.reduction(id, day, everySlot)
			}
		}
	}
	return number(total)
}

const (
	mostDifferent = 8  // slots in which a word may differ
	strikeDays    = 30 // for which a strike counts
	strikesToFine = 3
	struckPart    = 20 // of the stake
)

// Strike strikes a watcher whose word differs from the others'.
func (m *Model) Strike(call Call, day, id uint64, watcher common.Address) ([]ledger.Event, error) {
	if err := m.between(call, day, showTime, judgeTime); err != nil {
		return nil, err
	}
	w := m.watch.Watchers[watcher]
	if w != nil && slices.Contains(w.Struck, day) {
		return nil, refuse(ledger.ErrAlreadyStruck, "%s, day %d", watcher, day)
	}
	if err := m.seated(watcher, id, day); err != nil {
		return nil, err
	}
	slots := m.differentSlots(id, day, watcher)
	if slots <= mostDifferent {
		return nil, refuse(ledger.ErrNoStrike, "%d slots", slots)
	}
	w.Struck = append(w.Struck, day)
	w.Counted = append(slices.DeleteFunc(slices.Clone(w.Counted), func(d uint64) bool { return d+strikeDays <= day }), day)
	events := []ledger.Event{ledger.WatcherStruck{Watcher: watcher, Day: day, ID: id, Slots: slots, Strikes: len(w.Counted)}}
	if len(w.Counted) < strikesToFine {
		return events, nil
	}
	w.Counted = nil
	amount := mulDiv(w.Stake, one, number(struckPart))
	events = append(events, ledger.WatcherSlashed{Watcher: watcher, Amount: amount})
	events = append(events, m.penalize(call, watcher, amount)...)
	return m.watchPays(events, common.Address{}, amount), nil
}

// differentSlots counts the slots that a watcher saw, and of which three others say something else: by the words that were
// shown on chain.
func (m *Model) differentSlots(id, day uint64, watcher common.Address) (n int) {
	l := m.watch.watched(id)
	own, shown := l.wordShown(watcher, day)
	if !shown {
		return 0
	}
	for slot := range ledger.DaySlots {
		others := countWords(l.Words[day], func(w ShownWord) bool {
			return w.Seen.Has(slot) && w.Up.Has(slot) != own.Up.Has(slot)
		})
		if own.Seen.Has(slot) && others >= mostSeats {
			n++
		}
	}
	return n
}

// ClaimPay pays the sender for a day.
func (m *Model) ClaimPay(call Call, day uint64) ([]ledger.Event, error) {
	if !m.dayFinal(call, day) {
		return nil, refuse(ledger.ErrOutOfTime, "day %d", day)
	}
	r := m.watch.report(call.Sender, day)
	if r == nil || r.Withheld || r.Paid {
		return nil, refuse(ledger.ErrNothingToClaim, "%s, day %d", call.Sender, day)
	}
	d, events := m.watch.Days[day], []ledger.Event(nil)
	if d.Each.Sign() == 0 {
		each := mulDiv(lesser(m.rules.Market.DayPay, m.watch.Reserve), one, number(uint64(len(d.Reports))))
		if !positive(each) {
			return nil, refuse(ledger.ErrNothingToClaim, "the reserve is empty")
		}
		d.Each = each
		for _, r := range d.Reports {
			if !r.Withheld {
				m.watch.Reserve = sub(m.watch.Reserve, each)
			}
		}
		events = append(events, ledger.PayFixed{Day: day, Reporters: uint64(len(d.Reports)), Each: each})
	}
	r.Paid = true
	events = append(events, ledger.PayClaimed{Watcher: call.Sender, Day: day, Amount: d.Each})
	return m.watchPays(events, call.Sender, d.Each), nil
}
