package doctor

import (
	"fmt"
	"math"
	"time"
)

// rarely is the highest probability of missing a challenge that is still good,
// for one unit; sealMargin is the part of the grace that sealing may take to
// be good; basisPoint is the unit of the tolerance.
const (
	rarely     = 1e-4
	sealMargin = 0.5 // of the grace
	basisPoint = 1e-4
)

// slowest is the worst of the units' speeds, each by itself.
func (f *facts) slowest() (s speed) {
	for _, p := range f.placed {
		s.fill = max(s.fill, p.speed.fill)
		s.leaf = max(s.leaf, p.speed.leaf)
		s.walk = max(s.walk, p.speed.walk)
	}
	return s
}

// seal judges the time to make all arrays, one on each core. They must be
// ready when the grace of a seal period ends.
func (c *patient) seal(f *facts, r *Report) {
	if len(f.placed) == 0 {
		return
	}
	s := f.slowest()
	took := float64(c.profile.Blocks()) * (s.fill + s.leaf)
	grace := float64(c.rules.Capacity.SealGrace) * c.blockTime.Seconds()
	r.Figures.SealSeconds = took
	g := Good
	switch {
	case took > grace:
		g = Bad
	case took > sealMargin*grace:
		g = Warn
	}
	r.add("seal", g, "use faster cores, or keep other work off them while sealing",
		"about %s for %s at once; the grace of a seal period is %s", seconds(took), unitCount(c.units), seconds(grace))
}

// budget is the part of the response window that is left for searching: the
// transaction needs a block, and messages need time to reach the node and back.
func (c *patient) budget(f *facts) float64 {
	left := time.Duration(c.rules.Capacity.ResponseWindow-1) * c.blockTime
	if f.node != nil && f.node.failure == nil {
		left -= 2 * f.node.worst()
	}
	return left.Seconds()
}

// challenge judges how likely a unit is to miss a challenge, against what the
// contract tolerates.
func (c *patient) challenge(f *facts, r *Report) {
	if len(f.placed) == 0 {
		return
	}
	rate := 1 / f.slowest().walk
	rules := c.rules.Capacity
	budget := c.budget(f)
	expected := expectedSearch(c.profile, rules.Target, rate)
	miss := missProbability(c.profile, rules.Target, rate, budget)
	r.Figures.WalksPerSecond, r.Figures.ChallengeSeconds, r.Figures.BudgetSeconds = rate, expected, budget
	r.Figures.MissUnit, r.Figures.MissAny = miss, anyOf(miss, c.units)

	tolerated := float64(c.rules.Staking.ToleranceBps) * basisPoint
	g := Good
	remedy := "use faster cores or memory, keep other work off the units' cores, and use a node nearby"
	switch {
	case miss > tolerated:
		g = Bad
		remedy += fmt.Sprintf("; the contract slashes for missing more than %.0f%% of the challenges", 100*tolerated)
	case miss > rarely:
		g = Warn
	}
	window := float64(rules.ResponseWindow) * c.blockTime.Seconds()
	r.add("challenge", g, remedy, "%d shares take about %s, and the window of %s leaves %s: %s. %s",
		c.profile.Slots, seconds(expected), seconds(window), seconds(budget), margin(budget, expected, c.profile.Slots),
		c.misses(r.Figures))
}

// misses describes how often units miss a challenge.
func (c *patient) misses(f Figures) string {
	one := fmt.Sprintf("A unit misses %s of its challenges", probability(f.MissUnit))
	if c.units == 1 {
		return one
	}
	return fmt.Sprintf("%s; at least one of %s misses %s", one, unitCount(c.units), probability(f.MissAny))
}

// margin describes the time between what a search of m shares is expected to
// take and what it may; its standard deviation is a √m-th of the first.
func margin(budget, expected float64, m int) string {
	if budget < expected {
		return seconds(expected-budget) + " too little"
	}
	return fmt.Sprintf("%s to spare, %.1f standard deviations", seconds(budget-expected), (budget-expected)/expected*math.Sqrt(float64(m)))
}

// Clocks that are off by less are good.
const clockError = time.Second

// clock judges the wall clock. The protocol does not need it, but logs and
// servers' certificates do.
func (c *patient) clock(f *facts, r *Report) {
	const remedy = "run a time service, such as chrony or systemd-timesyncd"
	k := f.clock
	switch {
	case !k.known:
		r.add("clock", Warn, "check by hand that it is synchronised", "this system does not say whether the clock is synchronised")
	case !k.synchronised:
		r.add("clock", Warn, remedy, "the clock is not synchronised")
	case k.maxError > clockError:
		r.add("clock", Warn, remedy, "the clock may be off by %s", k.maxError.Round(time.Millisecond))
	default:
		r.add("clock", Good, "", "synchronised, off by at most %s", k.maxError.Round(time.Millisecond))
	}
}

// Latencies in parts of a block, and ages of the newest block in blocks.
const (
	goodLatency = 0.05
	badLatency  = 0.5
	goodAge     = 3
	badAge      = 20
)

// node judges the node of the chain.
func (c *patient) node(f *facts, r *Report) {
	n := f.node
	if n == nil {
		return
	}
	if n.failure != nil {
		r.add("node", Bad, remedyOf(n.failure, "check the URL, and that the node is running"), "%v", n.failure)
		return
	}
	block := c.blockTime.Seconds()
	latency, age := n.worst().Seconds()/block, n.headAge.Seconds()/block
	finding := fmt.Sprintf("chain %d responds in %s, at worst %s; there is a block every %s, and the newest is %s old",
		n.chainID, n.median().Round(100*time.Microsecond), n.worst().Round(100*time.Microsecond),
		seconds(block), seconds(max(0, n.headAge.Seconds())))
	switch {
	case latency > badLatency:
		r.add("node", Bad, "use a node nearby: its responses take a large part of a block", "%s", finding)
	case age > badAge:
		r.add("node", Bad, "let the node catch up with its chain, or set this machine's clock", "%s", finding)
	case latency > goodLatency:
		r.add("node", Warn, "use a node nearby", "%s", finding)
	case age > goodAge:
		r.add("node", Warn, "check that the node is not behind its chain, and this machine's clock", "%s", finding)
	default:
		r.add("node", Good, "", "%s", finding)
	}
}

// seconds writes a time for people, with two or three digits.
func seconds(s float64) string {
	d := time.Duration(s * float64(time.Second))
	switch {
	case d >= time.Minute:
		return d.Round(time.Second).String()
	case d >= time.Second:
		return d.Round(100 * time.Millisecond).String()
	default:
		return d.Round(100 * time.Microsecond).String()
	}
}

// probability writes a probability for people.
func probability(p float64) string {
	switch {
	case p < 1e-12:
		return "less than 1e-12"
	case p < 1e-3:
		return fmt.Sprintf("%.1e", p)
	case p < 0.1:
		return fmt.Sprintf("%.2f%%", 100*p)
	default:
		return fmt.Sprintf("%.0f%%", 100*p)
	}
}
