package health

import "time"

// A Part is a part of a daemon's work that has a loop of its own, such as a commitment. A nil one takes every note and
// keeps none.
type Part struct {
	of   *Health
	name string // empty: the whole
}

// Of is the health of a part of the daemon, such as "commitment 3".
func (h *Health) Of(part string) *Part {
	if h == nil {
		return nil
	}
	return &Part{h, part}
}

// Daemon is the health of the daemon that the part belongs to.
func (p *Part) Daemon() *Health { return p.of }

// A cause is what keeps a part of the daemon from its work.
type cause struct{ part, what string }

// String names it for people.
func (c cause) String() string {
	if c.part == "" {
		return c.what
	}
	return c.what + " of " + c.part
}

// Head notes that a new block was seen.
func (p *Part) Head(number uint64) {
	if p == nil {
		return
	}
	p.of.lastHead.Store(time.Now().UnixNano())
	p.of.block.Set(float64(number))
	p.of.mu.Lock()
	delete(p.of.why, cause{what: "start"})
	p.of.mu.Unlock()
}

// Pulse notes that the part's loop runs: it has to do so again and again once it has begun, until End.
func (p *Part) Pulse() {
	if p == nil {
		return
	}
	p.of.mu.Lock()
	p.of.pulses[p.name] = time.Now()
	p.of.mu.Unlock()
}

// End notes that the part's loop has ended, and that nothing keeps it from its work any more.
func (p *Part) End() {
	if p == nil {
		return
	}
	p.of.mu.Lock()
	delete(p.of.pulses, p.name)
	var whats []string
	for c := range p.of.why {
		if c.part == p.name {
			whats = append(whats, c.what)
		}
	}
	p.of.mu.Unlock()
	for _, what := range whats {
		p.Well(what)
	}
}

// Trouble notes what is wrong with the node, or, with nil, that nothing is.
func (p *Part) Trouble(err error) {
	if err == nil {
		p.Well("node")
	} else {
		p.Fails("node", err.Error())
	}
}

// Fails notes that something keeps the part from its work, and why. what is one of few words: metrics have it.
func (p *Part) Fails(what, why string) {
	if p == nil {
		return
	}
	p.of.mu.Lock()
	defer p.of.mu.Unlock()
	p.of.why[cause{p.name, what}] = why
	p.of.failing.WithLabelValues(what).Set(1)
}

// Well notes that something no longer keeps the part from its work.
func (p *Part) Well(what string) {
	if p == nil {
		return
	}
	p.of.mu.Lock()
	defer p.of.mu.Unlock()
	delete(p.of.why, cause{p.name, what})
	for c := range p.of.why {
		if c.what == what {
			return // of another part
		}
	}
	p.of.failing.WithLabelValues(what).Set(0)
}
