package watch

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
)

// A caseKey is a commitment on a day.
type caseKey struct{ day, commitment uint64 }

// A trial is what is known of others' words about a commitment on a day that is over.
type trial struct {
	fetched map[common.Address]ledger.WatchWord
	tries   int // to fetch the others' words
}

func (w *watcher) trial(key caseKey) *trial {
	t := w.cases[key]
	if t == nil {
		t = &trial{fetched: map[common.Address]ledger.WatchWord{}}
		w.cases[key] = t
	}
	return t
}

// errNoWord says that a word is demanded that this watcher does not have.
var errNoWord = errors.New("the word is not in the journal")

// wordDuties are those about the words of a day that is over and was reported.
func (w *watcher) wordDuties(day uint64) (all []due) {
	now, d := w.now(), w.book.day(day)
	if now < w.days.after(day, reportedFor) || now >= w.days.after(day, judgedFor) {
		return nil
	}
	sealed, err := w.journal.sealed(day)
	if err != nil {
		w.tellOnce(Event{Kind: Retrying, Day: day, Task: "read the words of the day"}.because(err))
	}
	if sealed != nil && d.Roots[w.of.Watcher] != sealed.root() {
		sealed = nil // it says nothing that counts
	}
	if now < w.days.after(day, shownFor) {
		all = append(all, w.showDuties(day, sealed)...)
	} else {
		all = append(all, w.strikeDuties(day)...)
	}
	if sealed == nil || now < w.publishedFrom(day)+1 { // others serve theirs by then
		return all
	}
	for _, commitment := range w.suspected(sealed) {
		all = append(all, w.judging(sealed, commitment)...)
	}
	return all
}

// suspected are the commitments whose host was down in some slots by the own words.
func (w *watcher) suspected(d *sealedDay) []uint64 {
	all, known := w.suspects[d.day]
	if known {
		return all
	}
	for _, commitment := range d.commitments {
		if out := without(d.words[commitment].seen, d.words[commitment].up); out.Count() > 0 {
			all = append(all, commitment)
			w.emit(Event{Kind: HostDown, Day: d.day, Commitment: commitment, Slots: out.Count(), Down: &out})
		}
	}
	w.suspects[d.day] = all
	return all
}

// showDuties are to show words that are demanded, and those that make it seen on chain who said something else.
func (w *watcher) showDuties(day uint64, sealed *sealedDay) (all []due) {
	d := w.book.day(day)
	for _, commitment := range slices.Sorted(maps.Keys(d.Words)) {
		states := d.Words[commitment]
		own := states[w.of.Watcher]
		if own != nil && own.Shown != nil {
			continue
		}
		demanded := own != nil && own.Demanded
		var word ledger.WatchWord
		has := false
		if sealed != nil {
			word, has = sealed.word(commitment)
		}
		if demanded && !has {
			w.tellOnce(Event{Kind: Retrying, Day: day, Commitment: commitment, Task: "show the word that is demanded"}.because(
				hint.Add(errNoWord, "if it is in another data directory of this watcher, start with that")))
		}
		if !has || !demanded && !slices.ContainsFunc(d.shown(commitment), func(other ledger.WatchWord) bool {
			return differing(&word, &other) > mostDifferent
		}) {
			continue
		}
		all = append(all, due{
			key: dutyKey{kind: Shown, day: day, commitment: commitment}, what: fmt.Sprintf("show the word about commitment %d", commitment),
			do: func(ctx context.Context) (*ledger.Receipt, error) {
				return w.Sender.ShowWord(ctx, day, commitment, word)
			},
		})
	}
	return all
}

// depositDuties are to punish whoever did not show what this watcher demanded, and to have its deposit back even when
// it is too late for that.
func (w *watcher) depositDuties() (all []due) {
	for _, day := range slices.Sorted(maps.Keys(w.book.Days)) {
		if w.now() < w.days.after(day, shownFor) {
			continue
		}
		d := w.book.Days[day]
		for _, commitment := range slices.Sorted(maps.Keys(d.Words)) {
			for _, watcher := range slices.SortedFunc(maps.Keys(d.Words[commitment]), common.Address.Cmp) {
				if s := d.Words[commitment][watcher]; !s.Demanded || s.By != w.of.Watcher {
					continue
				}
				all = append(all, due{
					key:  dutyKey{kind: Punished, day: day, commitment: commitment, watcher: watcher},
					what: fmt.Sprintf("punish %s for a word that it withheld", watcher),
					do: func(ctx context.Context) (*ledger.Receipt, error) {
						return w.Sender.PunishWithheld(ctx, day, commitment, watcher)
					},
				})
			}
		}
	}
	return all
}

// strikeDuties are to strike whose words differ from three others.
func (w *watcher) strikeDuties(day uint64) (all []due) {
	d := w.book.day(day)
	struck := map[common.Address]bool{}
	for _, states := range d.Words {
		for watcher, s := range states {
			struck[watcher] = struck[watcher] || s.Struck
		}
	}
	for _, commitment := range slices.Sorted(maps.Keys(d.Words)) {
		members := w.book.committee(commitment, day, w.Rules.LeastWatchers)
		if !slices.Contains(members, w.of.Watcher) || w.now() < w.days.after(day, shownFor)+w.turn(members, day, commitment) {
			continue
		}
		words := d.shown(commitment)
		for i := range words {
			watcher := words[i].Watcher
			if struck[watcher] || watcher == w.of.Watcher || against(&words[i], words) <= mostDifferent {
				continue
			}
			struck[watcher] = true // a watcher is struck once a day
			all = append(all, due{
				key:  dutyKey{kind: Struck, day: day, commitment: commitment, watcher: watcher},
				what: fmt.Sprintf("strike %s", watcher),
				do: func(ctx context.Context) (*ledger.Receipt, error) {
					return w.Sender.StrikeWatcher(ctx, day, commitment, watcher)
				},
			})
		}
	}
	return all
}

// judging is what there is to do about a host that was down by the own word: to fetch the others' words, to judge by
// them, to demand those that are kept back.
func (w *watcher) judging(sealed *sealedDay, commitment uint64) (all []due) {
	day, d := sealed.day, w.book.day(sealed.day)
	own, ok := sealed.word(commitment)
	counted := without(without(down(&own), d.Judged[commitment]), d.Masks[commitment])
	members := w.book.committee(commitment, day, w.Rules.LeastWatchers)
	if !ok || counted.Count() == 0 || !slices.Contains(members, w.of.Watcher) {
		return nil
	}
	t := w.trial(caseKey{day, commitment})
	words := map[common.Address]ledger.WatchWord{w.of.Watcher: own}
	for member, word := range t.fetched {
		if slices.Contains(members, member) && d.Roots[member] != (common.Hash{}) {
			words[member] = word
		}
	}
	for _, word := range d.shown(commitment) {
		words[word.Watcher] = word
	}
	var missing []common.Address
	for _, member := range members {
		if _, known := words[member]; !known && d.Roots[member] != (common.Hash{}) {
			missing = append(missing, member)
		}
	}
	if len(missing) > 0 {
		all = append(all, w.fetching(day, commitment, missing, t))
	}
	known := slices.SortedFunc(maps.Values(words), func(a, b ledger.WatchWord) int { return a.Watcher.Cmp(b.Watcher) })
	mine := w.now() >= w.publishedFrom(day)+w.turn(members, day, commitment)
	asked := len(missing) == 0 || t.tries > 1 // a word that comes late would need another judgement
	if found := and(Down(known, majority), counted); found.Count() > 0 {
		if mine && asked {
			all = append(all, due{
				key: dutyKey{kind: Judged, day: day, commitment: commitment}, what: fmt.Sprintf("judge commitment %d", commitment),
				do: func(ctx context.Context) (*ledger.Receipt, error) { return w.Sender.Judge(ctx, commitment, day, known) },
			})
		}
		counted = without(counted, found)
	}
	// A word that is kept back is worth its deposit if it can make a majority.
	if possible := and(Down(known, majority-min(len(missing), majority-1)), counted); mine && asked && possible.Count() > 0 {
		all = append(all, w.demands(day, commitment, missing)...)
	}
	return all
}

func and(a, b ledger.DayMask) ledger.DayMask { return without(a, without(a, b)) }

// fetching is to get others' words from where they serve them.
func (w *watcher) fetching(day, commitment uint64, members []common.Address, t *trial) due {
	d, urls := w.book.day(day), map[common.Address]string{}
	reports := map[common.Address]Report{}
	for _, member := range members {
		urls[member] = w.book.URLs[member]
		reports[member] = Report{w.ChainID, w.Watch, member, day, d.Roots[member]}
	}
	var mu sync.Mutex
	found := map[common.Address]ledger.WatchWord{}
	return due{
		key: dutyKey{kind: fetched, day: day, commitment: commitment}, what: fmt.Sprintf("get others' words about commitment %d", commitment),
		do: func(ctx context.Context) (*ledger.Receipt, error) {
			ctx, cancel := context.WithTimeout(ctx, longestTry)
			defer cancel()
			var each sync.WaitGroup
			for member, url := range urls {
				each.Go(func() {
					word, err := w.fetch(ctx, url, reports[member], commitment)
					if err == nil {
						mu.Lock()
						defer mu.Unlock()
						found[member] = word.onChain()
					}
				})
			}
			each.Wait()
			return nil, nil
		},
		end: func(e *Event) {
			e.Kind = "" // nothing that a person wants to know
			maps.Copy(t.fetched, found)
			t.tries++
			if len(found) < len(urls) {
				w.duties[dutyKey{kind: fetched, day: day, commitment: commitment}].again = w.known.Number + min(longestPause, uint64(1)<<min(t.tries, 6))
			}
		},
	}
}

// fetched is the kind of a duty that nobody is told of.
const fetched Kind = "fetched"

// demands are to have words shown on chain that are kept back, for as much as may be spent on a day.
func (w *watcher) demands(day, commitment uint64, missing []common.Address) (all []due) {
	if w.Budget == nil || w.now() >= w.days.after(day, demandedFor) {
		return nil
	}
	spent := new(big.Int)
	for _, states := range w.book.day(day).Words {
		for _, s := range states {
			if s.By == w.of.Watcher {
				spent.Add(spent, w.Rules.DemandDeposit)
			}
		}
	}
	underWay := func(key dutyKey) bool { // or not seen in the chain yet
		d := w.duties[key]
		return d != nil && (d.running || d.pause == 0 && w.known.Number < d.again)
	}
	for key := range w.duties {
		if key.kind == Demanded && key.day == day && underWay(key) {
			spent.Add(spent, w.Rules.DemandDeposit)
		}
	}
	for _, member := range missing {
		key := dutyKey{kind: Demanded, day: day, commitment: commitment, watcher: member}
		if s := w.book.day(day).Words[commitment][member]; s != nil && (s.Demanded || s.Punished) || underWay(key) {
			continue
		}
		if spent.Add(spent, w.Rules.DemandDeposit); spent.Cmp(w.Budget) > 0 {
			return all
		}
		all = append(all, due{
			key: key, what: fmt.Sprintf("demand the word of %s", member),
			do: func(ctx context.Context) (*ledger.Receipt, error) {
				return w.Sender.DemandWord(ctx, day, commitment, member)
			},
		})
	}
	return all
}
