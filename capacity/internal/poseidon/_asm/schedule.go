package main

import (
	"slices"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// A schedule is a piece of straight code, whose instructions are put into the
// order in which a core's ports can start them. A core looks ahead by itself,
// but of the instructions that are ready it takes the oldest and not the most
// urgent one, and it looks ahead only so far.
//
// The order of the additions to a column does not matter, so that the schedule
// chooses it, too. A column may be summed up in several registers at once,
// because a multiplication has to wait four cycles for the sum that it adds to.
// The schedule also gives out the registers, and loads what is in memory when
// it is first needed.
type schedule struct {
	*pool
	core   core
	free   []vector8 // registers
	nodes  []*node   // that are left
	stage  int       // of the nodes that are added
	cycle  int
	issued int // operations that took a port
}

// core is what a core can start in a cycle, and how a schedule for it is made;
// what is best was found by trying.
type core struct {
	ports, multiplies, shifts int
	ahead                     int // registers that only the oldest stage may take
	apart                     int // registers that only a column's first part may take
}

// value is a vector.
type value struct {
	register vector8
	ready    int              // the cycle from which on it is there
	load     func(to vector8) // brings it from memory
	users    []*node          // that are left
	lasting  bool             // its register must not be given away
}

const never = 1 << 30

// column is a sum.
type column struct {
	*schedule
	sum     *value
	begin   *value   // what is in it already, or nil
	parts   []*value // sums so far, each in a register
	most    int      // parts
	pending int      // additions
}

// node is an operation: it adds to a column, makes a value, or writes one to
// memory.
type node struct {
	emit    func(dst vector8)
	in      []*value
	column  *column
	out     *value
	stored  *value // can be loaded again afterwards
	latency int    // 0 if it takes no port
	shift   bool
	stage   int // of the code that it belongs to
	urgency int // the longest way from its start to the end
}

const multiplyLatency = 4

// memory is a vector in memory, and broadcast a number for all its lanes.
func (s *schedule) memory(m Mem) *value {
	return &value{load: func(to vector8) { VMOVDQU64(m, to) }}
}

func (s *schedule) broadcast(m Mem) *value {
	return &value{load: func(to vector8) { VPBROADCASTQ(m, to) }}
}

func (s *schedule) constant(v uint64) *value { return s.broadcast(s.at(v)) }

// given is what is in a register already.
func given(z vector8) *value { return &value{register: z, lasting: true} }

func (s *schedule) add(n *node) *node {
	for _, v := range n.in {
		v.users = append(v.users, n)
	}
	n.stage = s.stage
	s.nodes = append(s.nodes, n)
	return n
}

// make is the result of an instruction.
func (s *schedule) make(emit func(dst vector8), in ...*value) *value {
	return s.add(&node{emit: emit, in: in, out: &value{ready: never}, latency: 1}).out
}

func (s *schedule) shiftRight(x *value, by uint8) *value {
	return s.add(&node{emit: func(dst vector8) { VPSRLQ(U8(by), x.register, dst) },
		in: []*value{x}, out: &value{ready: never}, latency: 1, shift: true}).out
}

func (s *schedule) shiftLeft(x *value, by uint8) *value {
	return s.add(&node{emit: func(dst vector8) { VPSLLQ(U8(by), x.register, dst) },
		in: []*value{x}, out: &value{ready: never}, latency: 1, shift: true}).out
}

func (s *schedule) plus(x, y *value) *value {
	return s.make(func(dst vector8) { VPADDQ(x.register, y.register, dst) }, x, y)
}

func (s *schedule) or(x, y *value) *value {
	return s.make(func(dst vector8) { VPORQ(x.register, y.register, dst) }, x, y)
}

func (s *schedule) andConstant(x *value, v uint64) *value {
	return s.make(func(dst vector8) { s.and(v, x.register, dst) }, x)
}

// store writes v to memory, and returns what can be loaded from there.
func (s *schedule) store(v *value, m Mem) *value {
	again := s.memory(m)
	again.ready = never
	s.add(&node{emit: func(vector8) { VMOVDQU64(v.register, m) }, in: []*value{v}, stored: again})
	return again
}

func (s *schedule) column(most int, begin *value) *column {
	if begin != nil {
		begin.lasting = true
	}
	return &column{schedule: s, sum: &value{ready: never}, begin: begin, most: most}
}

func (c *column) addition(latency int, emit func(dst vector8), in ...*value) {
	c.pending++
	c.add(&node{emit: emit, in: in, column: c, latency: latency})
}

func (c *column) plus(x *value) {
	c.addition(1, func(dst vector8) { VPADDQ(x.register, dst, dst) }, x)
}

// low and high add the lower and the upper 52 bits of x·y, and lowTimes and
// highTimes those of x·v.
func (c *column) low(x, y *value) {
	c.addition(multiplyLatency, func(dst vector8) { VPMADD52LUQ(y.register, x.register, dst) }, x, y)
}

func (c *column) high(x, y *value) {
	c.addition(multiplyLatency, func(dst vector8) { VPMADD52HUQ(y.register, x.register, dst) }, x, y)
}

func (c *column) lowTimes(v uint64, x *value) {
	c.addition(multiplyLatency, func(dst vector8) { c.multiplyLow(v, x.register, dst) }, x)
}

func (c *column) highTimes(v uint64, x *value) {
	c.addition(multiplyLatency, func(dst vector8) { c.multiplyHigh(v, x.register, dst) }, x)
}

// wait is the longest way from v to the end.
func (v *value) wait() (longest int) {
	for _, n := range v.users {
		longest = max(longest, n.wait())
	}
	return longest
}

func (n *node) wait() int {
	if n.urgency > 0 {
		return n.urgency
	}
	n.urgency = 1 + n.latency
	switch {
	case n.column != nil:
		n.urgency += n.column.sum.wait()
	case n.out != nil:
		n.urgency += n.out.wait()
	default:
		n.urgency += n.stored.wait()
	}
	return n.urgency
}

// emit writes the code.
func (s *schedule) emit() {
	for _, n := range s.nodes {
		n.wait()
	}
	for s.cycle = 0; len(s.nodes) > 0; s.cycle++ {
		if s.cycle == never {
			panic("schedule: there are too few registers")
		}
		left := s.core
		for n := s.next(left); n != nil; n = s.next(left) {
			switch {
			case n.shift:
				left.shifts--
			case n.latency == multiplyLatency:
				left.multiplies--
			}
			if n.latency > 0 {
				left.ports--
				s.issued++
			}
			s.start(n)
		}
	}
}

// next is the most urgent of the nodes that can start in this cycle.
func (s *schedule) next(left core) (best *node) {
	oldest, most := never, 0
	for _, n := range s.nodes {
		oldest = min(oldest, n.stage)
	}
	for _, n := range s.nodes {
		switch {
		case n.latency > 0 && left.ports == 0, n.shift && left.shifts == 0,
			n.latency == multiplyLatency && left.multiplies == 0, !s.ready(n), !s.roomFor(n, oldest):
			continue
		}
		urgency := n.urgency
		if c := n.column; c != nil { // those after it wait for it, too
			urgency += n.latency * (c.pending - 1) / c.most
		}
		if urgency > most {
			best, most = n, urgency
		}
	}
	return best
}

func (s *schedule) ready(n *node) bool {
	for _, v := range n.in {
		if v.ready > s.cycle {
			return false
		}
	}
	return n.column == nil || n.column.part() != nil
}

// part is what can be added to now: nil if nothing can, and a value without a
// register if a part has to begin.
func (c *column) part() *value {
	for _, p := range c.parts {
		if p.ready <= c.cycle {
			return p
		}
	}
	room := c.most - len(c.parts)
	switch {
	case c.begin != nil && c.begin.ready <= c.cycle:
		return c.begin
	case c.begin != nil:
		room--
	}
	if room > 0 {
		return new(value)
	}
	return nil
}

// roomFor says whether there are registers for what n needs.
func (s *schedule) roomFor(n *node, oldest int) bool {
	needs := 0
	for i, v := range n.in {
		if slices.Contains(n.in[:i], v) {
			continue
		}
		if v.register == nil {
			needs++
		}
		if n.column == nil && v.lastUser(n) {
			needs--
		}
	}
	if n.out != nil {
		needs++
	}
	if n.column != nil && n.column.part().register == nil {
		needs++
	}
	free := len(s.free)
	switch {
	case n.stage > oldest:
		free -= s.core.ahead
	case n.column != nil && len(n.column.parts) > 0:
		free -= s.core.apart
	}
	return needs <= 0 || needs <= free
}

func (v *value) lastUser(n *node) bool {
	return !v.lasting && !slices.ContainsFunc(v.users, func(m *node) bool { return m != n })
}

func (s *schedule) take() (z vector8) {
	z, s.free = s.free[0], s.free[1:]
	return z
}

// need brings v into a register.
func (s *schedule) need(v *value) {
	if v.register == nil {
		v.register = s.take()
		v.load(v.register)
	}
}

func (s *schedule) start(n *node) {
	s.nodes = slices.DeleteFunc(s.nodes, func(m *node) bool { return m == n })
	for _, v := range n.in {
		s.need(v)
	}
	if n.column != nil {
		n.column.start(n)
		s.release(n)
		return
	}
	s.release(n) // the result may take the place of what it is made from
	if n.out == nil {
		n.emit(nil)
		n.stored.ready = s.cycle + 1
		return
	}
	n.out.register, n.out.ready = s.take(), s.cycle+n.latency
	n.emit(n.out.register)
}

// release gives the registers away that only n needed.
func (s *schedule) release(n *node) {
	for i, v := range n.in {
		if slices.Contains(n.in[:i], v) {
			continue
		}
		last := v.lastUser(n)
		v.users = slices.DeleteFunc(v.users, func(m *node) bool { return m == n })
		if last {
			s.free = slices.Insert(s.free, 0, v.register)
		}
	}
}

// start adds to the column.
func (c *column) start(n *node) {
	p := c.part()
	if !slices.Contains(c.parts, p) {
		if p == c.begin {
			c.need(p)
			c.begin, p.lasting = nil, false
		} else {
			p.register = c.take()
			clearVector(p.register)
		}
		c.parts = append(c.parts, p)
	}
	n.emit(p.register)
	p.ready = c.cycle + n.latency
	if c.pending--; c.pending == 0 {
		c.join(n)
	}
}

// clearVector takes no port: a core knows the difference of a register to
// itself when it sees the instruction.
func clearVector(z vector8) {
	var kept vector8 = reg.Z0 // a constant of the pool
	if z.Size() == reg.Y0.Size() {
		kept = reg.Y0
	}
	VPXORQ(kept, kept, z)
}

// join adds the parts of the column up after its last node.
func (c *column) join(last *node) {
	parts := c.parts
	if c.begin != nil {
		c.begin.lasting = false
		parts = append(parts, c.begin)
	}
	slices.SortStableFunc(parts, func(a, b *value) int { return a.ready - b.ready })
	sum := parts[0]
	for _, p := range parts[1:] {
		x := sum
		sum = c.make(func(dst vector8) { VPADDQ(x.register, p.register, dst) }, x, p)
		n := c.nodes[len(c.nodes)-1]
		n.stage, n.urgency = last.stage, 2+c.sum.wait()
		if p == parts[len(parts)-1] {
			n.out = c.sum
		}
	}
	if len(parts) == 1 {
		c.sum.register, c.sum.ready = sum.register, sum.ready
	}
}
