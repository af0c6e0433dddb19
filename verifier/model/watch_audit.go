package model

import (
	"slices"

	"github.com/muster-network/muster/chain/ledger"
)

// InReport says whether a word is in what its watcher reported.
func (m *Model) InReport(day, id uint64, w ledger.WatchWord) bool {
	return m.rules.Market != nil && m.inReport(day, id, w) == nil
}

// MaskOf is the slots of a commitment's day that do not count.
func (m *Model) MaskOf(id, day uint64) (mask ledger.DayMask) {
	if l, ok := m.watch.Levels[id]; ok {
		mask = l.Masks[day]
	}
	return mask
}

// Reporting is how many of a commitment's committee reported a day.
func (m *Model) Reporting(id, day uint64) (n int) {
	for _, member := range m.Committee(id, day) {
		if m.watch.report(member, day) != nil {
			n++
		}
	}
	return n
}

// FoundBy is the slots in which a commitment's host was down by the words of its committee, those given and those that were
// shown on chain; and how many words these are. That those given are in their watchers' reports was checked before.
func (m *Model) FoundBy(id, day uint64, words []ledger.WatchWord) (down ledger.DayMask, known int) {
	members := m.Committee(id, day)
	var all []ShownWord
	if l, ok := m.watch.Levels[id]; ok {
		all = slices.Clone(l.Words[day])
	}
	for _, w := range words {
		isHere := func(o ShownWord) bool { return o.Watcher == w.Watcher }
		if slices.Contains(members, w.Watcher) && !slices.ContainsFunc(all, isHere) {
			all = append(all, ShownWord{w.Watcher, w.Seen, w.Up})
		}
	}
	for slot := range ledger.DaySlots {
		if countWords(all, func(w ShownWord) bool { return w.Seen.Has(slot) && !w.Up.Has(slot) }) >= mostSeats {
			down.Set(slot)
		}
	}
	return down, len(all)
}
