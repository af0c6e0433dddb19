package view

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
)

// Quality is the service level of a commitment, and how it was kept.
type Quality struct {
	Commitment uint64       `json:"commitment"`
	Level      ServiceLevel `json:"serviceLevel"`
	Days       []Day        `json:"days"` // the newest first
}

// Day is how well a commitment's hosts could be reached on a day.
type Day struct {
	Day          uint64 `json:"day"`
	Watched      bool   `json:"watched"`      // by a committee: nobody looks on others, and all of them counts as up
	Down         int    `json:"down"`         // of the slots that count
	Counted      int    `json:"counted"`      // slots
	ReductionBps uint64 `json:"reductionBps"` // of the day's price
	Final        bool   `json:"final"`
}

// shownDays is how many days [ReadQuality] reads.
const shownDays = 7

// ReadQuality reads a commitment's service level and its last days.
func ReadQuality(ctx context.Context, c *ledger.Client, id uint64) (Quality, error) {
	terms, err := c.Terms(ctx, id)
	if err != nil {
		return Quality{}, err
	}
	if err := terms.Exist(id); err != nil {
		return Quality{}, err
	}
	level, err := c.ServiceLevel(ctx, id)
	if err != nil {
		return Quality{}, err
	}
	q := Quality{Commitment: id, Level: levelOf(level), Days: []Day{}}
	if !q.Level.Set() {
		return q, nil
	}
	rules, err := c.WatchRules(ctx)
	if err != nil {
		return q, err
	}
	head, err := c.Head(ctx)
	if err != nil {
		return q, err
	}
	final, err := c.LastFinalDay(ctx)
	if err != nil {
		return q, err
	}
	today := rules.DayOf(uint64(head.Time.Unix()))
	for day := today; day > 0 && len(q.Days) < shownDays; day-- {
		if day == today {
			continue // nobody can judge it yet
		}
		d, err := readDay(ctx, c, id, day)
		if err != nil {
			return q, err
		}
		d.Final = day <= final
		q.Days = append(q.Days, d)
	}
	return q, nil
}

func readDay(ctx context.Context, c *ledger.Client, id, day uint64) (Day, error) {
	down, mask, err := c.SlotsOf(ctx, id, day)
	if err != nil {
		return Day{}, err
	}
	upTo, err := c.TotalReduction(ctx, id, day)
	if err != nil {
		return Day{}, err
	}
	before, err := c.TotalReduction(ctx, id, day-1)
	if err != nil {
		return Day{}, err
	}
	committee, err := c.Committee(ctx, id, day)
	if err != nil {
		return Day{}, err
	}
	d := Day{Day: day, Watched: len(committee) > 0, Counted: ledger.DaySlots - mask.Count(), ReductionBps: upTo.Sub(upTo, before).Uint64()}
	for slot := range ledger.DaySlots {
		if down.Has(slot) && !mask.Has(slot) {
			d.Down++
		}
	}
	return d, nil
}

// Maintenance is the day of a length of time, and the slots that it touches.
func Maintenance(rules ledger.WatchConfig, from, lasts uint64) (day uint64, mask ledger.DayMask, err error) {
	day = rules.DayOf(from)
	if lasts == 0 {
		return day, mask, hint.Add(fmt.Errorf("maintenance of no time"), "say how long it takes")
	}
	if rules.DayOf(from+lasts-1) != day {
		return day, mask, hint.Add(fmt.Errorf("maintenance from %s for %s is not within one day", Time(from), Span(lasts)), "announce each day's part by itself")
	}
	begins := day * rules.DaySeconds
	for slot := (from - begins) * ledger.DaySlots / rules.DaySeconds; slot <= (from+lasts-1-begins)*ledger.DaySlots/rules.DaySeconds; slot++ {
		mask.Set(int(slot))
	}
	return day, mask, nil
}

// Watcher is a watcher as it stands.
type Watcher struct {
	Watcher  string     `json:"watcher"`
	Listed   bool       `json:"listed"` // as of tomorrow
	Stake    ledger.Wei `json:"stake"`  // what is left of it
	Full     ledger.Wei `json:"fullStake"`
	FreeAt   Time       `json:"freeAt"` // when the stake can be withdrawn; 0: it has not left
	URL      string     `json:"url"`
	Day      uint64     `json:"day"` // today's number
	DayEnds  Time       `json:"dayEnds"`
	Reported bool       `json:"reported"` // yesterday
	Watchers uint64     `json:"watchers"` // in today's list
	Least    int        `json:"leastWatchers"`
	Seed     bool       `json:"seed"` // today's is known
	Reserve  ledger.Wei `json:"reserve"`
	DayPay   ledger.Wei `json:"dayPay"` // of all who report a day together
	FLT      ledger.Wei `json:"flt"`
}

// ReadWatcher reads how a watcher stands, and the watch.
func ReadWatcher(ctx context.Context, c *ledger.Client, account common.Address) (Watcher, error) {
	rules, err := c.WatchRules(ctx)
	if err != nil {
		return Watcher{}, err
	}
	head, err := c.Head(ctx)
	if err != nil {
		return Watcher{}, err
	}
	w, err := c.Watcher(ctx, account)
	if err != nil {
		return Watcher{}, err
	}
	today := rules.DayOf(uint64(head.Time.Unix()))
	root, err := c.ReportOf(ctx, account, today-1)
	if err != nil {
		return Watcher{}, err
	}
	count, err := c.WatcherCount(ctx, today)
	if err != nil {
		return Watcher{}, err
	}
	seed, err := c.DaySeed(ctx, today)
	if err != nil {
		return Watcher{}, err
	}
	reserve, err := c.WatchReserve(ctx)
	if err != nil {
		return Watcher{}, err
	}
	flt, err := c.Balance(ctx, account)
	if err != nil {
		return Watcher{}, err
	}
	return Watcher{
		Watcher: account.Hex(), Listed: w.Listed, Stake: ledger.Wei{Int: w.Stake}, Full: ledger.Wei{Int: rules.Stake}, FreeAt: Time(w.FreeAt), URL: printable(w.URL),
		Day: today, DayEnds: Time(rules.EndOf(today)), Reported: root != (common.Hash{}), Watchers: count, Least: rules.LeastWatchers,
		Seed: seed.Seed != (common.Hash{}), Reserve: ledger.Wei{Int: reserve}, DayPay: ledger.Wei{Int: rules.DayPay}, FLT: ledger.Wei{Int: flt},
	}, nil
}
