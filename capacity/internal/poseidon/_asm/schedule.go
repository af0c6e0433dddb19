package main

import (
	"slices"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
)

// A schedule is a piece of straight code, whose instructions are put into an
// order in which a core with two vector ports can start two in each cycle. A
// core looks ahead by itself, but it prefers the oldest instruction that is
// ready to the most urgent one.
//
// The order of additions to a column does not matter, so the schedule chooses
// it, too. A column may also be summed up in several registers at once: a
// multiplication has to wait four cycles for the sum that it adds to.
type schedule struct {
	*pool
	nodes  []*node
	stage  int
	cycles int       // that it takes, as far as ports and latencies go
	unused []vector8 // registers
}

// value is a vector that an operation makes, or that load brings from memory
// when it is first needed.
type value struct {
	reg   vector8
	ready int // the cycle from which on it is there, or never
	load  func(dst vector8)
	users []*node // left
	held  bool    // not for the schedule to free
}

const never = 1 << 30

// column is a sum.
type column struct {
	*schedule
	out     *value
	begin   *value // what is in it already, or nil; nothing else may use it
	ways    int    // the most registers
	parts   []*part
	pending int // additions
}

type part struct {
	*value
}

// node is an operation: it adds to a column, or makes a value, or, with
// neither, writes to memory.
type node struct {
	emit    func(dst vector8)
	in      []*value
	column  *column
	out     *value
	spilled *value // can be loaded afterwards
	latency int
	shift   bool // only the first port can
	stage   int  // how early it was asked for
	urgency int  // of what waits for it
}

const ifmaLatency = 4

func (s *schedule) memory(m Mem) *value {
	return &value{load: func(dst vector8) { VMOVDQU64(m, dst) }}
}

func (s *schedule) broadcastOf(m Mem) *value {
	return &value{load: func(dst vector8) { VPBROADCASTQ(m, dst) }}
}

func (s *schedule) register(z vector8) *value { return &value{reg: z, held: true} }

func (s *schedule) add(n *node) {
	for _, v := range n.in {
		v.users = append(v.users, n)
	}
	n.stage = s.stage
	s.nodes = append(s.nodes, n)
}

func (s *schedule) operation(in []*value, emit func(dst vector8)) *value {
	v := &value{ready: never}
	s.add(&node{emit: emit, in: in, out: v, latency: 1})
	return v
}

func (s *schedule) shiftRight(x *value) *value {
	v := s.operation([]*value{x}, func(dst vector8) { VPSRLQ(U8(limbBits), x.reg, dst) })
	s.nodes[len(s.nodes)-1].shift = true
	return v
}

func (s *schedule) plus(x, y *value) *value {
	return s.operation([]*value{x, y}, func(dst vector8) { VPADDQ(x.reg, y.reg, dst) })
}

func (s *schedule) plusMemory(x *value, m Mem) *value {
	return s.operation([]*value{x}, func(dst vector8) { VPADDQ(m, x.reg, dst) })
}

func (s *schedule) store(v *value, m Mem) {
	s.add(&node{emit: func(vector8) { VMOVDQU64(v.reg, m) }, in: []*value{v}})
}

// spill stores v; what it returns is read from there.
func (s *schedule) spill(v *value, m Mem) *value {
	s.store(v, m)
	again := s.memory(m)
	again.ready = never
	s.nodes[len(s.nodes)-1].spilled = again
	return again
}

func (s *schedule) column(ways int, begin *value) *column {
	return &column{schedule: s, out: &value{ready: never}, begin: begin, ways: ways}
}

func (c *column) plus(latency int, in []*value, emit func(dst vector8)) {
	c.pending++
	c.add(&node{emit: emit, in: in, column: c, latency: latency})
}

func (c *column) sum(x *value) {
	c.plus(1, []*value{x}, func(dst vector8) { VPADDQ(x.reg, dst, dst) })
}

// low and high add the halves of x·y.
func (c *column) low(x, y *value) {
	c.plus(ifmaLatency, []*value{x, y}, func(dst vector8) { VPMADD52LUQ(y.reg, x.reg, dst) })
}

func (c *column) high(x, y *value) {
	c.plus(ifmaLatency, []*value{x, y}, func(dst vector8) { VPMADD52HUQ(y.reg, x.reg, dst) })
}

// lowBy and highBy add the halves of x·by.
func (c *column) lowBy(x *value, by uint64) {
	c.plus(ifmaLatency, []*value{x}, func(dst vector8) { c.pool.lo(by, x.reg, dst) })
}

func (c *column) highBy(x *value, by uint64) {
	c.plus(ifmaLatency, []*value{x}, func(dst vector8) { c.pool.hi(by, x.reg, dst) })
}

// wait is the length of the longest way from v to the end.
func (v *value) wait() (longest int) {
	for _, n := range v.users {
		longest = max(longest, n.wait())
	}
	return longest
}

func (n *node) wait() int {
	if n.urgency == 0 {
		n.urgency = 1 + n.latency
		if n.column != nil {
			n.urgency += n.column.out.wait()
		} else if n.out != nil {
			n.urgency += n.out.wait()
		} else if n.spilled != nil {
			n.urgency += n.spilled.wait()
		}
	}
	return n.urgency
}

// emit writes the code.
func (s *schedule) emit() {
	for _, n := range s.nodes {
		n.wait()
	}
	for s.cycles = 0; len(s.nodes) > 0; s.cycles++ {
		if s.cycles > 10000 {
			panic("schedule: stuck")
		}
		for shifts, free := 1, 2; ; {
			n := s.next(func(n *node) bool {
				return n.latency == 0 || free > 0 && (!n.shift || shifts > 0)
			})
			if n == nil {
				break
			}
			if n.latency > 0 {
				free--
			}
			if n.shift {
				shifts--
			}
			s.start(n)
			s.nodes = slices.DeleteFunc(s.nodes, func(m *node) bool { return m == n })
		}
	}
}

// next is the most urgent of the operations that can start.
func (s *schedule) next(has func(*node) bool) (best *node) {
	most := 0
	oldest := never
	for _, n := range s.nodes {
		oldest = min(oldest, n.stage)
	}
	for _, n := range s.nodes {
		if !has(n) || !s.canStart(n) {
			continue
		}
		if g := s.growth(n); g > 0 && g > len(s.unused)-s.reserve(n, oldest) {
			continue
		}
		urgency := n.urgency
		if c := n.column; c != nil {
			urgency += n.latency * (c.pending - 1) / c.ways
		}
		if urgency > most {
			best, most = n, urgency
		}
	}
	return best
}

func (s *schedule) reserve(n *node, oldest int) int {
	if n.stage > oldest {
		return 14
	}
	if n.column != nil && len(n.column.parts) > 0 {
		return 3
	}
	return 0
}

// growth is how many registers more are in use after n than before.
func (s *schedule) growth(n *node) (g int) {
	for i, v := range n.in {
		if slices.Contains(n.in[:i], v) {
			continue
		}
		last := !slices.ContainsFunc(v.users, func(m *node) bool { return m != n }) && !v.held
		if v.reg == nil {
			g++
		}
		if last {
			g--
		}
	}
	if n.column != nil {
		if p := n.column.free(); p.reg == nil {
			g = max(g, 0) + 1
		}
	} else if n.out != nil {
		g++
	}
	return g
}

func (s *schedule) there(v *value) bool { return v.ready <= s.cycles }

func (s *schedule) canStart(n *node) bool {
	for _, v := range n.in {
		if !s.there(v) {
			return false
		}
	}
	return n.column == nil || n.column.free() != nil
}

// free is a part that can be added to now, a new one if there may be more.
func (c *column) free() *value {
	for _, p := range c.parts {
		if c.there(p.value) {
			return p.value
		}
	}
	switch {
	case c.begin != nil && c.there(c.begin):
		return c.begin
	case len(c.parts) < c.ways && (c.begin == nil || len(c.parts) < c.ways-1):
		return &value{}
	}
	return nil
}

// take takes a register.
func (s *schedule) take() vector8 {
	z := s.unused[0]
	s.unused = s.unused[1:]
	return z
}

func (s *schedule) need(v *value) {
	if v.reg == nil {
		v.reg = s.take()
		v.load(v.reg)
	}
}

func (s *schedule) start(n *node) {
	for _, v := range n.in {
		s.need(v)
	}
	if n.column != nil {
		n.column.addTo(n)
		s.release(n)
		return
	}
	s.release(n)
	if n.out != nil {
		n.out.reg, n.out.ready = s.take(), s.cycles+n.latency
		n.emit(n.out.reg)
		return
	}
	n.emit(nil)
	if n.spilled != nil {
		n.spilled.ready = s.cycles + 1
	}
}

// release frees the registers that only n needed.
func (s *schedule) release(n *node) {
	for _, v := range n.in {
		before := len(v.users)
		v.users = slices.DeleteFunc(v.users, func(m *node) bool { return m == n })
		if before > 0 && len(v.users) == 0 && !v.held {
			s.unused = append([]vector8{v.reg}, s.unused...)
		}
	}
}

func (c *column) addTo(n *node) {
	p := c.free()
	if !slices.ContainsFunc(c.parts, func(q *part) bool { return q.value == p }) {
		if p == c.begin {
			c.need(p)
			c.begin = nil
		} else {
			p.reg = c.take()
			VPXORQ(anyVector, anyVector, p.reg)
		}
		c.parts = append(c.parts, &part{p})
	}
	n.emit(p.reg)
	p.ready = c.cycles + n.latency
	if c.pending--; c.pending == 0 {
		c.join()
	}
}

// join adds the parts of the column up, those first that are ready first.
func (c *column) join() {
	var parts []*value
	for _, p := range c.parts {
		parts = append(parts, p.value)
	}
	if c.begin != nil {
		parts = append(parts, c.begin)
	}
	slices.SortStableFunc(parts, func(a, b *value) int { return a.ready - b.ready })
	sum := parts[0]
	for i, p := range parts[1:] {
		x := sum
		out := &value{ready: never}
		if i == len(parts)-2 {
			out = c.out
		}
		sum = out
		n := &node{emit: func(dst vector8) { VPADDQ(x.reg, p.reg, dst) }, in: []*value{x, p}, out: out, latency: 1}
		n.urgency = 2 + c.out.wait()
		c.add(n)
		n.stage = 0
	}
	if len(parts) == 1 {
		c.out.reg, c.out.ready = sum.reg, sum.ready
	}
}
