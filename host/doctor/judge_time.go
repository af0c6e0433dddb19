package doctor

import (
	"fmt"
	"time"

	"github.com/muster-network/muster/capacity"
)

// sealMargin is the part of the grace that sealing may take to be good, and
// chainMargin that of the budget that a chain may.
const (
	sealMargin  = 0.5
	chainMargin = 0.9
)

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
	s := f.slowest()
	took := float64(c.profile.Blocks) * (s.fill + s.leaf)
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

// windowPart is the part of the response window that chains may take: the rest
// is for the beacon's head start and for inclusion (protocol section 5).
const windowPart = 0.85

// budget is what the response window leaves for chains. Messages need time to
// reach the node and back.
func (c *patient) budget(f *facts) float64 {
	left := windowPart * float64(c.rules.Capacity.ResponseWindow) * c.blockTime.Seconds()
	if f.node != nil && f.node.failure == nil {
		left -= 2 * f.node.worst().Seconds()
	}
	return left
}

// challenge judges whether all units compute their chains in time.
func (c *patient) challenge(f *facts, r *Report) {
	if len(f.placed) == 0 {
		return
	}
	segment, budget := f.slowest().segment, c.budget(f)
	took := segment * float64(c.segments)
	reached := c.reached(segment, budget)
	r.Figures.SegmentSeconds, r.Figures.ChallengeSeconds, r.Figures.BudgetSeconds, r.Figures.ReachedClass = segment, took, budget, reached
	g := Good
	switch {
	case took > budget:
		g = Bad
	case took > chainMargin*budget:
		g = Warn
	}
	remedy := "use faster cores or memory, keep other work off the units' cores, and use a node nearby"
	classes := fmt.Sprintf("the cores reach class %d", reached)
	switch {
	case reached == 0:
		classes = fmt.Sprintf("the cores do not reach class %d, the lowest", capacity.MinClass)
	case reached < c.class:
		remedy = fmt.Sprintf("commit units of class %d, or %s", reached, remedy)
	}
	r.add("challenge", g, remedy, "a chain of class %d takes %s with all units at work, and the window of %s leaves %s; %s",
		c.class, seconds(took), seconds(float64(c.rules.Capacity.ResponseWindow)*c.blockTime.Seconds()), seconds(budget), classes)
}

// reached is the highest speed class whose chain leaves some of the budget.
func (c *patient) reached(segment, budget float64) int {
	class := int(chainMargin * budget / (segment * float64(c.profile.Segments)))
	if class < capacity.MinClass {
		return 0
	}
	return min(class, capacity.MaxClass)
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
