package model

import (
	"bytes"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/crypto/sha3"

	"github.com/muster-network/muster/chain/ledger"
)

// seats is how many watchers a committee has, and most how many of them make a slot down.
const (
	seats     = 5
	mostSeats = 3
)

// keccak is keccak256 of some words of 32 bytes.
func keccak(words ...[]byte) (h common.Hash) {
	k := sha3.NewLegacyKeccak256()
	for _, w := range words {
		k.Write(common.LeftPadBytes(w, 32))
	}
	k.Sum(h[:0])
	return h
}

func wordOf(n uint64) []byte { return number(n).Bytes() }

// NameSeed names the block whose value seeds the current day.
func (m *Model) NameSeed(call Call) ([]ledger.Event, error) {
	today := m.today(call)
	if d, ok := m.watch.Days[today]; m.rules.Market.ByTime || ok && d.Named != 0 {
		return nil, refuse(ledger.ErrSeedAlreadyNamed, "day %d", today)
	}
	d := m.watch.day(today)
	d.Named = call.Block + seedDelay
	return []ledger.Event{ledger.SeedNamed{Day: today, Number: d.Named}}, nil
}

// StoreSeed stores the seed of a day.
func (m *Model) StoreSeed(call Call, day uint64) ([]ledger.Event, error) {
	d, ok := m.watch.Days[day]
	if ok && d.Seed != (common.Hash{}) {
		return nil, refuse(ledger.ErrSeedAlreadyNamed, "day %d", day)
	}
	var value ledger.Value
	if m.rules.Market.ByTime {
		begins := day * m.rules.Market.DaySeconds
		if call.Time < begins {
			return nil, refuse(ledger.ErrOutOfTime, "day %d has not begun", day)
		}
		value = m.timed(begins)
	} else {
		if !ok || d.Named == 0 {
			return nil, refuse(ledger.ErrNoSeed, "no block was named for day %d", day)
		}
		var err error
		if value, err = m.learn(call, d.Named); err != nil {
			return nil, err
		}
		m.keep(d.Named)
	}
	k := sha3.NewLegacyKeccak256()
	k.Write(value)
	d = m.watch.day(day)
	k.Sum(d.Seed[:0])
	return []ledger.Event{ledger.SeedStored{Day: day, Seed: d.Seed}}, nil
}

// committee is who watches a commitment on a day: the first of the day's list after it was shuffled.
func (m *Model) committee(id, day uint64) ([]common.Address, error) {
	d, ok := m.watch.Days[day]
	if !ok || d.Seed == (common.Hash{}) {
		return nil, refuse(ledger.ErrNoSeed, "day %d", day)
	}
	list := slices.Clone(m.watch.listOn(day))
	l, ok := m.watch.Levels[id]
	if !ok || l.Since == 0 || l.Since > day || len(list) < m.rules.Market.LeastWatchers {
		return nil, refuse(ledger.ErrNotMember, "nobody watches commitment %d on day %d", id, day)
	}
	for n := range seats {
		h := keccak(d.Seed[:], wordOf(id), wordOf(day), wordOf(uint64(n)))
		k := n + int(new(big.Int).Mod(new(big.Int).SetBytes(h[:]), number(uint64(len(list)-n))).Uint64())
		list[n], list[k] = list[k], list[n]
	}
	return list[:seats], nil
}

// Committee is who watches a commitment on a day: five, or nobody.
func (m *Model) Committee(id, day uint64) []common.Address {
	members, _ := m.committee(id, day)
	return members
}

func (m *Model) seated(watcher common.Address, id, day uint64) error {
	members, err := m.committee(id, day)
	if err == nil && !slices.Contains(members, watcher) {
		return refuse(ledger.ErrNotMember, "%s does not watch commitment %d on day %d", watcher, id, day)
	}
	return err
}

// ReportDay posts the root over the sender's words of a day.
func (m *Model) ReportDay(call Call, day uint64, root common.Hash) ([]ledger.Event, error) {
	if err := m.between(call, day, 0, reportTime); err != nil {
		return nil, err
	}
	switch {
	case root == common.Hash{}:
		return nil, refuse(ledger.ErrEmptyReport, "day %d", day)
	case !slices.Contains(m.watch.listOn(day), call.Sender):
		return nil, refuse(ledger.ErrNotListedOn, "%s on day %d", call.Sender, day)
	case m.watch.report(call.Sender, day) != nil:
		return nil, refuse(ledger.ErrAlreadyReported, "%s, day %d", call.Sender, day)
	}
	d := m.watch.day(day)
	d.Reports[call.Sender] = &WatchReport{Root: root}
	return []ledger.Event{ledger.DayReported{Watcher: call.Sender, Day: day, Root: root}}, nil
}

// Leaf is what a word hashes to in its watcher's report.
func (m *Model) Leaf(day, id uint64, w ledger.WatchWord) common.Hash {
	return keccak(
		wordOf(m.rules.Clock.ChainID), m.rules.Market.Watch[:], wordOf(day), wordOf(id), w.Watcher[:],
		w.Seen.Big().Bytes(), w.Up.Big().Bytes(), w.SSHRoot[:], w.Salt[:],
	)
}

// pairHash is a node over two others, in whichever order.
func pairHash(a, b common.Hash) common.Hash {
	if bytes.Compare(a[:], b[:]) > 0 {
		a, b = b, a
	}
	return keccak(a[:], b[:])
}

// inReport refuses a word that is not in its watcher's report.
func (m *Model) inReport(day, id uint64, w ledger.WatchWord) error {
	r := m.watch.report(w.Watcher, day)
	if r == nil {
		return refuse(ledger.ErrNotReported, "%s, day %d", w.Watcher, day)
	}
	h := m.Leaf(day, id, w)
	for _, node := range w.Proof {
		h = pairHash(h, node)
	}
	if h != r.Root {
		return refuse(ledger.ErrNotInReport, "%s, day %d, commitment %d", w.Watcher, day, id)
	}
	return nil
}

// wordShown is the word of a watcher that was shown on chain, and whether it was.
func (l *Watched) wordShown(watcher common.Address, day uint64) (ShownWord, bool) {
	for _, w := range l.Words[day] {
		if w.Watcher == watcher {
			return w, true
		}
	}
	return ShownWord{}, false
}

// demand is the open demand of a watcher's word, and whether there is one.
func (l *Watched) demand(watcher common.Address, day uint64) (Demand, bool) {
	for _, d := range l.Open[day] {
		if d.Watcher == watcher {
			return d, true
		}
	}
	return Demand{}, false
}

func (l *Watched) answer(watcher common.Address, day uint64) {
	l.Open[day] = slices.DeleteFunc(slices.Clone(l.Open[day]), func(d Demand) bool { return d.Watcher == watcher })
	if len(l.Open[day]) == 0 {
		delete(l.Open, day)
	}
}

// DemandWord asks for a word on chain.
func (m *Model) DemandWord(call Call, day, id uint64, watcher common.Address) ([]ledger.Event, error) {
	if err := m.between(call, day, reportTime, demandTime); err != nil {
		return nil, err
	}
	if err := m.seated(watcher, id, day); err != nil {
		return nil, err
	}
	if m.watch.report(watcher, day) == nil {
		return nil, refuse(ledger.ErrNotReported, "%s, day %d", watcher, day)
	}
	l := m.watch.watched(id)
	if _, shown := l.wordShown(watcher, day); shown {
		return nil, refuse(ledger.ErrAlreadyShown, "%s, day %d", watcher, day)
	}
	if _, open := l.demand(watcher, day); open {
		return nil, refuse(ledger.ErrAlreadyDemanded, "%s, day %d", watcher, day)
	}
	l.Open[day] = append(l.Open[day], Demand{watcher, call.Sender})
	return []ledger.Event{
		ledger.WordDemanded{Watcher: watcher, Day: day, ID: id, By: call.Sender},
		m.watchTakes(call.Sender, m.rules.Market.DemandDeposit),
	}, nil
}

// ShowWord shows a word on chain.
func (m *Model) ShowWord(call Call, day, id uint64, w ledger.WatchWord) ([]ledger.Event, error) {
	if err := m.between(call, day, reportTime, showTime); err != nil {
		return nil, err
	}
	if err := m.seated(w.Watcher, id, day); err != nil {
		return nil, err
	}
	if err := m.inReport(day, id, w); err != nil {
		return nil, err
	}
	l := m.watch.watched(id)
	if _, shown := l.wordShown(w.Watcher, day); shown {
		return nil, refuse(ledger.ErrAlreadyShown, "%s, day %d", w.Watcher, day)
	}
	deposit := zero()
	if _, open := l.demand(w.Watcher, day); open {
		deposit = m.rules.Market.DemandDeposit
		l.answer(w.Watcher, day)
	}
	l.Words[day] = append(l.Words[day], ShownWord{w.Watcher, w.Seen, w.Up})
	return m.watchPays([]ledger.Event{
		ledger.WordShown{Day: day, ID: id, Word: w, By: call.Sender, Deposit: deposit},
	}, call.Sender, deposit), nil
}

// withheldPart is the part of its stake that a watcher loses.
const withheldPart = 100

// PunishWithheld punishes that a word was not shown. When nobody did in time, only the deposit goes back.
func (m *Model) PunishWithheld(call Call, day, id uint64, watcher common.Address) ([]ledger.Event, error) {
	late := m.dayFinal(call, day)
	if err := m.between(call, day, showTime, judgeTime); err != nil && !late {
		return nil, err
	}
	if err := m.seated(watcher, id, day); err != nil {
		return nil, err
	}
	l := m.watch.watched(id)
	open, ok := l.demand(watcher, day)
	if !ok {
		return nil, refuse(ledger.ErrNothingDemanded, "%s, day %d", watcher, day)
	}
	l.answer(watcher, day)
	amount, events := zero(), []ledger.Event(nil)
	if !late {
		m.watch.report(watcher, day).Withheld = true
		amount = mulDiv(m.watch.Watchers[watcher].Stake, one, number(withheldPart))
		events = m.penalize(call, watcher, amount)
	}
	half := mulDiv(amount, one, number(2))
	back := add(half, m.rules.Market.DemandDeposit)
	events = append(events, ledger.WordWithheld{Watcher: watcher, Day: day, ID: id, Amount: amount, ToDemander: back})
	events = m.watchPays(events, open.By, back)
	return m.watchPays(events, common.Address{}, sub(amount, half)), nil
}
