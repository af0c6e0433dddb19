package chain

import (
	"sync"
	"time"
)

// A Dissent is a time during which an endpoint gives other answers than the quorum. It may lie, or follow
// another branch of the chain.
type Dissent struct {
	Node  string // the endpoint, as people may see it
	About string // what it says otherwise
	Err   error  // by which it was found out on its own; nil: by what the others say
	Over  bool   // it has agreed for a while
}

// dissentSettles is for how long an endpoint has to agree until its dissent is over: one that lies about
// some things agrees about others.
const dissentSettles = 10 * time.Minute

// A record is what is known of an endpoint's dissent.
type record struct {
	mu   sync.Mutex
	last time.Time // zero: it agrees
}

// differs notes a dissent. It says whether it is the first.
func (r *record) differs(now time.Time) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	first := r.last.IsZero()
	r.last = now
	return first
}

// agrees notes an assent. It says whether a dissent is over by it.
func (r *record) agrees(now time.Time) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.last.IsZero() || now.Sub(r.last) < dissentSettles {
		return false
	}
	r.last = time.Time{}
	return true
}

func (n *Node) dissents(e *endpoint, what string, err error) {
	if e.record.differs(time.Now()) {
		n.onDissent(Dissent{Node: e.name, About: what, Err: err})
	}
}

func (n *Node) assents(e *endpoint) {
	if e.record.agrees(time.Now()) {
		n.onDissent(Dissent{Node: e.name, Over: true})
	}
}
