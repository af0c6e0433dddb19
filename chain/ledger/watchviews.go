package ledger

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// Watcher is a watcher, and its stake in wei of FLT.
type Watcher struct {
	Stake  *big.Int // what is left of it
	Place  uint64   // in the list, as of tomorrow; no meaning once it has left
	Listed bool     // as of tomorrow
	FreeAt uint64   // when the stake can be withdrawn; 0: it has not left
	URL    string   // any bytes
}

// DaySeed is what is known of a day's seed.
type DaySeed struct {
	Seed  common.Hash // zero: not known
	Block uint64      // named for it; 0: none is
}

// WatchRules reads the rules of the watch, which never change.
func (c *Client) WatchRules(ctx context.Context) (WatchConfig, error) {
	config, err := View(ctx, c, c.Deployment.Watch, "the rules of the watch", c.watch.PackConfig(), c.watch.UnpackConfig)
	if err == nil && config.DaySeconds < DaySlots {
		err = fmt.Errorf("%w: %s has days of %d seconds", ErrNotMuster, c.Deployment.Watch, config.DaySeconds)
	}
	return watchConfigOf(config), err
}

// DayOf is the day of a time in seconds since 1970.
func (w WatchConfig) DayOf(time uint64) uint64 { return time / w.DaySeconds }

// Scaled is what a time written for days of 86,400 seconds is in the days of the deployment.
func (w WatchConfig) Scaled(seconds uint64) uint64 { return seconds * w.DaySeconds / secondsPerDay }

// EndOf is the first second after a day.
func (w WatchConfig) EndOf(day uint64) uint64 { return (day + 1) * w.DaySeconds }

const secondsPerDay = 86_400

// LastFinalDay is the newest day whose judgements cannot change any more.
func (c *Client) LastFinalDay(ctx context.Context) (uint64, error) {
	return c.Number(ctx, c.Deployment.Watch, "the newest final day", c.watch.PackLastFinalDay(), c.watch.UnpackLastFinalDay)
}

// ServiceLevel is the service level of a commitment's hosts; zero if none is set.
func (c *Client) ServiceLevel(ctx context.Context, id uint64) (ServiceLevel, error) {
	level, err := View(ctx, c, c.Deployment.Watch, fmt.Sprintf("the service level of commitment %d", id),
		c.watch.PackLevelOf(bigUint(id)), c.watch.UnpackLevelOf)
	return serviceLevelOf(level), err
}

// SlotsOf are the slots of a commitment's day that were found down, and those that do not count.
func (c *Client) SlotsOf(ctx context.Context, id, day uint64) (down, mask DayMask, err error) {
	out, err := View(ctx, c, c.Deployment.Watch, fmt.Sprintf("the slots of commitment %d on day %d", id, day),
		c.watch.PackSlotsOf(bigUint(id), bigUint(day)), c.watch.UnpackSlotsOf)
	if err != nil {
		return down, mask, err
	}
	return DayMaskOf(out.Down), DayMaskOf(out.Mask), nil
}

// TotalReduction is what the days up to one cost a provider, of a day's price in parts of 10,000.
func (c *Client) TotalReduction(ctx context.Context, id, day uint64) (*big.Int, error) {
	return View(ctx, c, c.Deployment.Watch, fmt.Sprintf("what days cost commitment %d", id),
		c.watch.PackTotalReduction(bigUint(id), bigUint(day)), c.watch.UnpackTotalReduction)
}

// Watcher is a watcher; all is zero if the account is none.
func (c *Client) Watcher(ctx context.Context, watcher common.Address) (Watcher, error) {
	w, err := View(ctx, c, c.Deployment.Watch, "watcher "+watcher.Hex(), c.watch.PackWatcherOf(watcher), c.watch.UnpackWatcherOf)
	return Watcher{w.Stake, uint64(w.Place), w.Listed, w.FreeAt, w.Url}, err
}

// WatcherCount is how many watchers are in the list of a day.
func (c *Client) WatcherCount(ctx context.Context, day uint64) (uint64, error) {
	return c.Number(ctx, c.Deployment.Watch, fmt.Sprintf("the number of watchers on day %d", day),
		c.watch.PackWatcherCount(bigUint(day)), c.watch.UnpackWatcherCount)
}

// WatcherAt is who has a place in the list of a day; places count from 0.
func (c *Client) WatcherAt(ctx context.Context, day, place uint64) (common.Address, error) {
	return View(ctx, c, c.Deployment.Watch, fmt.Sprintf("watcher %d of day %d", place, day),
		c.watch.PackWatcherAt(bigUint(day), bigUint(place)), c.watch.UnpackWatcherAt)
}

// DaySeed is what is known of a day's seed.
func (c *Client) DaySeed(ctx context.Context, day uint64) (DaySeed, error) {
	what := fmt.Sprintf("the seed of day %d", day)
	out, err := View(ctx, c, c.Deployment.Watch, what, c.watch.PackSeedOf(bigUint(day)), c.watch.UnpackSeedOf)
	if err != nil {
		return DaySeed{}, err
	}
	var r reader
	seed := DaySeed{out.Seed, r.number(out.Number)}
	return seed, r.wrap(what)
}

// Committee is who watches a commitment on a day: five watchers, or none.
func (c *Client) Committee(ctx context.Context, id, day uint64) ([]common.Address, error) {
	return View(ctx, c, c.Deployment.Watch, fmt.Sprintf("the committee of commitment %d on day %d", id, day),
		c.watch.PackCommitteeOf(bigUint(id), bigUint(day)), c.watch.UnpackCommitteeOf)
}

// ReportOf is the root that a watcher reported for a day; zero: none.
func (c *Client) ReportOf(ctx context.Context, watcher common.Address, day uint64) (common.Hash, error) {
	return View(ctx, c, c.Deployment.Watch, fmt.Sprintf("the report of %s for day %d", watcher, day),
		c.watch.PackReportOf(watcher, bigUint(day)), func(data []byte) (common.Hash, error) { return c.watch.UnpackReportOf(data) })
}

// ReportersOf is how many watchers reported a day.
func (c *Client) ReportersOf(ctx context.Context, day uint64) (uint64, error) {
	return c.Number(ctx, c.Deployment.Watch, fmt.Sprintf("how many reported day %d", day),
		c.watch.PackReportersOf(bigUint(day)), c.watch.UnpackReportersOf)
}

// LeafOf is what a word hashes to in its watcher's report.
func (c *Client) LeafOf(ctx context.Context, day, id uint64, word WatchWord) (common.Hash, error) {
	return View(ctx, c, c.Deployment.Watch, "the hash of a word",
		c.watch.PackLeafOf(bigUint(day), bigUint(id), word.binding()), func(data []byte) (common.Hash, error) { return c.watch.UnpackLeafOf(data) })
}

// WatchReserve is what watchers are paid from, in wei of FLT.
func (c *Client) WatchReserve(ctx context.Context) (*big.Int, error) {
	return View(ctx, c, c.Deployment.Watch, "the reserve of watchers", c.watch.PackReserve(), c.watch.UnpackReserve)
}

// ErrSeedNotNamed says that nobody has named the block that seeds a day. It is an [ErrNoValue].
var ErrSeedNotNamed = fmt.Errorf("no block is named for the day's seed: %w", ErrNoValue)

// SeedEvidence is what shows a day's seed to the watch. It fails with [ErrNoValue] while nobody knows it, and with
// [ErrSeedNotNamed] if a block has to be named for it first.
func (c *Client) SeedEvidence(ctx context.Context, day uint64) ([]byte, error) {
	if c.beacon().Kind == BeaconDrand {
		rules, err := c.WatchRules(ctx)
		if err != nil {
			return nil, err
		}
		return c.ValueAt(ctx, day*rules.DaySeconds)
	}
	seed, err := c.DaySeed(ctx, day)
	if err != nil {
		return nil, err
	}
	head, err := c.HeadNumber(ctx)
	if err != nil {
		return nil, err
	}
	if seed.Block == 0 {
		return nil, fmt.Errorf("day %d: %w", day, ErrSeedNotNamed)
	}
	if head <= seed.Block {
		return nil, fmt.Errorf("day %d: %w", day, ErrNoValue)
	}
	header, err := c.Header(ctx, seed.Block)
	if err != nil {
		return nil, err
	}
	return c.Evidence(ctx, header)
}
