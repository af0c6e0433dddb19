package doctor

import (
	"fmt"
	"time"

	"github.com/muster-network/muster/capacity"
)

// sealMargin is the part of the grace that sealing may take to be good.
const sealMargin = 0.5

// slowest is the worst of the units' speeds, each by itself.
func (f *facts) slowest() (s speed) {
	for _, p := range f.placed {
		s.fill = max(s.fill, p.speed.fill)
		s.leaf = max(s.leaf, p.speed.leaf)
		s.segment = max(s.segment, p.speed.segment)
	}
	return s
}

// seal judges the time to make all arrays, one on each core. They must be
// ready when the grace of a seal period ends.
func (c *patient) seal(f *facts, r *Report) {
	if len(f.placed) == 0 {
		return
	}
	s, rules := f.slowest(), c.rules.Capacity
	took := float64(c.profile.Blocks) * (s.fill + s.leaf)
	grace, period := c.lasts(rules.SealGrace), c.lasts(rules.EpochBlocks*rules.SealEpochs)
	r.Figures.SealSeconds = took
	g := Good
	switch {
	case took > grace:
		g = Bad
	case took > sealMargin*grace:
		g = Warn
	}
	r.add("seal", g, "use faster cores, or keep other work off them while sealing",
		"about %s for %s at once, every %s; the grace of a seal period is %s", seconds(took), unitCount(c.units), seconds(period), seconds(grace))
}

// budget is the part of the response window that is left for a chain: besides
// what is kept of it, messages need time to reach the node and back.
func (c *patient) budget(f *facts) float64 {
	left := capacity.ChainPart * c.lasts(c.rules.Capacity.ResponseWindow)
	if f.node != nil && f.node.failure == nil {
		left -= 2 * f.node.worst().Seconds()
	}
	return max(0, left)
}

// challenge judges whether the slowest unit's chain is ready in time, and says which speed class it reaches.
func (c *patient) challenge(f *facts, r *Report) {
	if len(f.placed) == 0 {
		return
	}
	lowest, reached := r.Classes[0], highest(r.Classes)
	best := lowest
	if reached != 0 {
		best = r.Classes[reached-capacity.MinClass]
	}
	asked := best
	if c.question.Class != 0 {
		asked = r.Classes[c.question.Class-capacity.MinClass]
	}
	window, budget := c.lasts(c.rules.Capacity.ResponseWindow), c.budget(f)
	r.Figures.SegmentsPerSecond, r.Figures.ChainSeconds = 1/f.slowest().segment, asked.ChainSeconds
	r.Figures.WindowSeconds, r.Figures.BudgetSeconds = window, budget
	r.Figures.Class, r.Figures.Margin = reached, best.Margin

	remedy := fmt.Sprintf("commit units of class %d, or use faster cores, and keep other work off them", reached)
	if reached == 0 {
		asked, remedy = lowest, "use faster cores, keep other work off them, and use a node nearby"
	}
	cores := "this core"
	if n := len(f.placed); n > 1 {
		cores = fmt.Sprintf("all %d cores at once", n)
	}
	leaves := fmt.Sprintf("the %s that the window of %s leaves for it", seconds(budget), seconds(window))
	most := fmt.Sprintf("class %d is the highest for %s, with %s to spare", best.Class, cores, percent(best.Margin))
	switch {
	case reached == 0:
		r.add("challenge", Bad, remedy, "class %d, the lowest, is not reached by %s: a chain takes %s, %s longer than %s",
			lowest.Class, cores, seconds(lowest.ChainSeconds), percent(lowest.late()), leaves)
	case !asked.Reached:
		r.add("challenge", Bad, remedy, "class %d is not reached: a chain takes %s, %s longer than %s; %s",
			asked.Class, seconds(asked.ChainSeconds), percent(asked.late()), leaves, most)
	default:
		r.add("challenge", Good, "", "%s; a chain of class %d takes %s of %s", most, asked.Class, seconds(asked.ChainSeconds), leaves)
	}
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

// percent writes a part for people.
func percent(part float64) string {
	switch {
	case part >= 10:
		return fmt.Sprintf("a factor of %.0f", min(part+1, 999))
	case part >= 0.1:
		return fmt.Sprintf("%.0f %%", 100*part)
	}
	return fmt.Sprintf("%.1f %%", 100*part)
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
