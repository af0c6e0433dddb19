package model

import (
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

// A Watch is what is known of hosts' quality, and those who say it. Amounts are wei of FLT.
type Watch struct {
	Levels   map[uint64]*Watched // by commitment
	Days     map[uint64]*WatchDay
	Lists    []WatchList                // by day
	Watchers map[common.Address]*Member // those of before, too
	Reserve  *big.Int
	Held     *big.Int
}

// A Watched is a commitment whose hosts are watched.
type Watched struct {
	Level ledger.ServiceLevel
	Since uint64 // the first day with a committee
	Masks map[uint64]ledger.DayMask
	Down  map[uint64]ledger.DayMask
	Words map[uint64][]ShownWord // that were shown on chain, by day
	Open  map[uint64][]Demand    // that were neither answered nor punished, by day
}

// A ShownWord is a word that was shown on chain.
type ShownWord struct {
	Watcher  common.Address
	Seen, Up ledger.DayMask
}

// A Demand is a word that somebody paid for to see.
type Demand struct{ Watcher, By common.Address }

// A WatchDay is a day, for everybody.
type WatchDay struct {
	Named   uint64 // the block whose value seeds it
	Seed    common.Hash
	Reports map[common.Address]*WatchReport
	Each    *big.Int // what each reporter gets; 0: it is not fixed
}

// A WatchReport is what a watcher said of a day.
type WatchReport struct {
	Root           common.Hash
	Withheld, Paid bool
}

// A WatchList is who is drawn from, from a day on.
type WatchList struct {
	From     uint64
	Watchers []common.Address
}

// A Member is somebody who watches, or did.
type Member struct {
	Stake   *big.Int
	Listed  bool
	FreeAt  uint64
	URL     string
	Struck  []uint64 // days
	Counted []uint64 // of them, those that count for a slash to come
}

func newWatch() Watch {
	return Watch{
		Levels: map[uint64]*Watched{}, Days: map[uint64]*WatchDay{}, Watchers: map[common.Address]*Member{},
		Reserve: zero(), Held: zero(),
	}
}

// complete makes the maps that a file did not have.
func (w *Watch) complete() {
	fresh := newWatch()
	if w.Levels == nil {
		w.Levels = fresh.Levels
	}
	if w.Days == nil {
		w.Days = fresh.Days
	}
	if w.Watchers == nil {
		w.Watchers = fresh.Watchers
	}
	if w.Reserve == nil {
		w.Reserve, w.Held = fresh.Reserve, fresh.Held
	}
}

// WatchOf is the watch's state. It must not be changed.
func (m *Model) WatchOf() *Watch { return &m.watch }

// Parts of a day's end, in seconds of days of 86,400: until then a day is reported, words are demanded, they are shown,
// and it is judged.
const (
	reportTime = 2 * 3600
	demandTime = 4 * 3600
	showTime   = 10 * 3600
	judgeTime  = 12 * 3600
)

func (m *Model) today(call Call) uint64 { return call.Time / m.rules.Market.DaySeconds }

// after is a time after a day's end.
func (m *Model) after(day, seconds uint64) uint64 {
	return (day+1)*m.rules.Market.DaySeconds + m.rules.Market.scaled(seconds)
}

// between refuses a call that is not made between two times after a day's end.
func (m *Model) between(call Call, day, from, until uint64) error {
	if call.Time < m.after(day, from) || call.Time >= m.after(day, until) {
		return refuse(ledger.ErrOutOfTime, "day %d: from %d to %d", day, m.after(day, from), m.after(day, until)-1)
	}
	return nil
}

func (m *Model) dayFinal(call Call, day uint64) bool { return call.Time >= m.after(day, judgeTime) }

// lastFinalDay is the newest day that no judgement changes any more. No chain's time is in the first two days of 1970.
func (m *Model) lastFinalDay(call Call) uint64 {
	day := m.today(call)
	for day > 0 && !m.dayFinal(call, day) {
		day--
	}
	return day
}

func (m *Model) watchTakes(from common.Address, amount *big.Int) ledger.Event {
	m.watch.Held = add(m.watch.Held, amount)
	return ledger.Transferred{Token: m.rules.Token, From: from, To: m.rules.Market.Watch, Amount: amount}
}

// watchPays adds a payment to the events that lead to it, unless it is of nothing. To the zero address, it is burned.
func (m *Model) watchPays(events []ledger.Event, to common.Address, amount *big.Int) []ledger.Event {
	if !positive(amount) {
		return events
	}
	m.watch.Held = sub(m.watch.Held, amount)
	return append(events, ledger.Transferred{Token: m.rules.Token, From: m.rules.Market.Watch, To: to, Amount: amount})
}

// WatchHolds is what the watch must hold, donations left out.
func (m *Model) WatchHolds() *big.Int { return m.watch.Held }

// A WatchBook is what the watch owes.
type WatchBook struct{ Stakes, Deposits, Pay, Reserve *big.Int }

// Sum is all of it.
func (b WatchBook) Sum() *big.Int { return sum(b.Stakes, b.Deposits, b.Pay, b.Reserve) }

// WatchBookOf adds up what the watch owes.
func (m *Model) WatchBookOf() WatchBook {
	b := WatchBook{zero(), zero(), zero(), m.watch.Reserve}
	for _, w := range m.watch.Watchers {
		b.Stakes = add(b.Stakes, w.Stake)
	}
	for _, l := range m.watch.Levels {
		for _, open := range l.Open {
			b.Deposits = add(b.Deposits, times(m.rules.Market.DemandDeposit, uint64(len(open))))
		}
	}
	for _, d := range m.watch.Days {
		for _, r := range d.Reports {
			if !r.Paid && !r.Withheld {
				b.Pay = add(b.Pay, d.Each)
			}
		}
	}
	return b
}

// day makes what is kept of a day.
func (w *Watch) day(day uint64) *WatchDay {
	d, ok := w.Days[day]
	if !ok {
		d = &WatchDay{Reports: map[common.Address]*WatchReport{}, Each: zero()}
		w.Days[day] = d
	}
	return d
}

// report is what a watcher reported of a day, or nil.
func (w *Watch) report(watcher common.Address, day uint64) *WatchReport {
	if d, ok := w.Days[day]; ok {
		return d.Reports[watcher]
	}
	return nil
}

// watched makes what is kept of a commitment.
func (w *Watch) watched(id uint64) *Watched {
	l, ok := w.Levels[id]
	if !ok {
		l = &Watched{
			Masks: map[uint64]ledger.DayMask{}, Down: map[uint64]ledger.DayMask{},
			Words: map[uint64][]ShownWord{}, Open: map[uint64][]Demand{},
		}
		w.Levels[id] = l
	}
	return l
}

// Bounds of service levels.
const (
	mostFactor = 20
	mostMasked = 32
)

// SetServiceLevel sets a commitment's service level, once.
func (m *Model) SetServiceLevel(call Call, id uint64, level ledger.ServiceLevel) ([]ledger.Event, error) {
	c := m.Commitment(id)
	if c == nil || c.Provider != call.Sender {
		return nil, refuse(ledger.ErrNotProvider, "commitment %d is not of %s", id, call.Sender)
	}
	early := c.State == ledger.StateOpen || c.State == ledger.StateActive && m.epoch(call) < c.StartEpoch
	if old, ok := m.watch.Levels[id]; ok && old.Level.TargetBps != 0 || !early {
		return nil, refuse(ledger.ErrLevelFrozen, "commitment %d", id)
	}
	if level.TargetBps == 0 || level.TargetBps > basis || level.Factor > mostFactor || level.CapBps > basis || level.MaxMasked > mostMasked {
		return nil, refuse(ledger.ErrInvalidLevel, "%+v", level)
	}
	l := m.watch.watched(id)
	l.Level, l.Since = level, m.today(call)+1
	return []ledger.Event{ledger.ServiceLevelSet{ID: id, Level: level}}, nil
}

// AnnounceMaintenance names slots of a day that do not count.
func (m *Model) AnnounceMaintenance(call Call, id, day uint64, mask ledger.DayMask) ([]ledger.Event, error) {
	if p := m.providerOf(id); p != call.Sender || p == (common.Address{}) {
		return nil, refuse(ledger.ErrNotProvider, "commitment %d is not of %s", id, call.Sender)
	}
	if length := m.rules.Market.DaySeconds; call.Time+length >= day*length {
		return nil, refuse(ledger.ErrAnnouncedTooLate, "day %d", day)
	}
	most := 0
	if l, ok := m.watch.Levels[id]; ok {
		most = l.Level.MaxMasked
	}
	if mask.Count() > most {
		return nil, refuse(ledger.ErrTooManyMasked, "%d slots, and %d may be", mask.Count(), most)
	}
	m.watch.watched(id).Masks[day] = mask
	return []ledger.Event{ledger.MaintenanceAnnounced{ID: id, Day: day, Mask: mask}}, nil
}

// reduction is what a commitment's host costs its provider of a day's price, in parts of 10,000, going by some of the
// slots: it looks at each.
func (m *Model) reduction(id, day uint64, counts func(slot int) bool) uint64 {
	l, ok := m.watch.Levels[id]
	if !ok {
		return 0
	}
	all, lost := uint64(0), uint64(0)
	down, mask := l.Down[day], l.Masks[day]
	if down == (ledger.DayMask{}) {
		return 0 // all of what counts is up, and no target is above that
	}
	for slot := range ledger.DaySlots {
		if mask.Has(slot) || !counts(slot) {
			continue
		}
		all++
		if down.Has(slot) {
			lost++
		}
	}
	if all == 0 || basis*(all-lost) >= l.Level.TargetBps*all {
		return 0
	}
	return min(l.Level.CapBps, l.Level.Factor*basis*lost/all)
}

func everySlot(int) bool { return true }

// listOn is the watchers that a day's committees are drawn from.
func (w *Watch) listOn(day uint64) (list []common.Address) {
	for _, l := range w.Lists {
		if l.From <= day {
			list = l.Watchers
		}
	}
	return list
}

// relist changes the list of tomorrow.
func (m *Model) relist(call Call, list []common.Address) {
	tomorrow := m.today(call) + 1
	if n := len(m.watch.Lists); n > 0 && m.watch.Lists[n-1].From == tomorrow {
		m.watch.Lists[n-1].Watchers = list
		return
	}
	m.watch.Lists = append(m.watch.Lists, WatchList{tomorrow, list})
}

// leavingDays is how long the stake of a watcher that left is kept.
const leavingDays = 21

func checkWatchURL(url string) error {
	if len(url) == 0 || len(url) > mostURL {
		return refuse(ledger.ErrInvalidURL, "of %d bytes", len(url))
	}
	return nil
}

// Register puts up the sender's stake as a watcher.
func (m *Model) Register(call Call, url string) ([]ledger.Event, error) {
	if w, ok := m.watch.Watchers[call.Sender]; ok && (w.Listed || w.FreeAt != 0) {
		return nil, refuse(ledger.ErrAlreadyRegistered, "%s", call.Sender)
	}
	if err := checkWatchURL(url); err != nil {
		return nil, err
	}
	w, ok := m.watch.Watchers[call.Sender]
	if !ok {
		w = &Member{}
		m.watch.Watchers[call.Sender] = w
	}
	w.Stake, w.Listed, w.URL = m.rules.Market.Stake, true, url
	list := m.watch.listOn(ever)
	m.relist(call, append(slices.Clone(list), call.Sender))
	return []ledger.Event{
		ledger.WatcherRegistered{Watcher: call.Sender, Place: uint64(len(list)), FromDay: m.today(call) + 1, URL: url},
		m.watchTakes(call.Sender, w.Stake),
	}, nil
}

// MoveWatcher says where the sender serves its words.
func (m *Model) MoveWatcher(call Call, url string) ([]ledger.Event, error) {
	w, ok := m.watch.Watchers[call.Sender]
	if !ok || !w.Listed {
		return nil, refuse(ledger.ErrNotListed, "%s", call.Sender)
	}
	if err := checkWatchURL(url); err != nil {
		return nil, err
	}
	w.URL = url
	return []ledger.Event{ledger.WatcherMoved{Watcher: call.Sender, URL: url}}, nil
}

// Resign takes the sender off the list.
func (m *Model) Resign(call Call) ([]ledger.Event, error) {
	if w, ok := m.watch.Watchers[call.Sender]; !ok || !w.Listed {
		return nil, refuse(ledger.ErrNotListed, "%s", call.Sender)
	}
	return []ledger.Event{m.takeOffTheList(call, call.Sender)}, nil
}

// takeOffTheList puts the last of the list into a watcher's place.
func (m *Model) takeOffTheList(call Call, watcher common.Address) ledger.Event {
	w, list := m.watch.Watchers[watcher], slices.Clone(m.watch.listOn(ever))
	place, last := slices.Index(list, watcher), len(list)-1
	moved := list[last]
	list[place] = moved
	m.relist(call, list[:last])
	w.Listed, w.FreeAt = false, call.Time+leavingDays*m.rules.Market.DaySeconds
	return ledger.WatcherResigned{
		Watcher: watcher, Place: uint64(place), Moved: moved, FromDay: m.today(call) + 1, FreeAt: w.FreeAt,
	}
}

// WithdrawStake pays the sender what is left of its stake.
func (m *Model) WithdrawStake(call Call) ([]ledger.Event, error) {
	w, ok := m.watch.Watchers[call.Sender]
	if !ok || w.FreeAt == 0 || call.Time < w.FreeAt {
		return nil, refuse(ledger.ErrStakeNotFree, "%s", call.Sender)
	}
	amount := w.Stake
	w.Stake, w.FreeAt, w.URL = zero(), 0, ""
	return m.watchPays([]ledger.Event{ledger.StakeWithdrawn{Watcher: call.Sender, Amount: amount}}, call.Sender, amount), nil
}

// penalize takes something off a watcher's stake, and it off the list if less than half is left.
func (m *Model) penalize(call Call, watcher common.Address, amount *big.Int) []ledger.Event {
	w := m.watch.Watchers[watcher]
	w.Stake = sub(w.Stake, amount)
	if w.Listed && less(times(w.Stake, 2), m.rules.Market.Stake) {
		return []ledger.Event{m.takeOffTheList(call, watcher)}
	}
	return nil
}

// FundWatch adds to the reserve that watchers are paid from.
func (m *Model) FundWatch(call Call, amount *big.Int) ([]ledger.Event, error) {
	if !positive(amount) {
		return nil, refuse(ledger.ErrZeroAmount, "nothing for the reserve")
	}
	m.watch.Reserve = add(m.watch.Reserve, amount)
	return []ledger.Event{ledger.WatchFunded{From: call.Sender, Amount: amount}, m.watchTakes(call.Sender, amount)}, nil
}
