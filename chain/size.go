package chain

import "sync/atomic"

// A size is how much to ask of a node at once. Nodes have limits and say so in many ways, or none: so a
// request that fails is halved, what worked is remembered, and more is tried again after a while.
type size struct {
	most    uint64
	now     *atomic.Uint64
	worked  *atomic.Uint64 // how often in a row
	refused *atomic.Uint64 // the least that was too much
}

// growAfter is after how many successes more is tried than what was refused.
const growAfter = 16

func newSize(most uint64) size {
	s := size{most: most, now: new(atomic.Uint64), worked: new(atomic.Uint64), refused: new(atomic.Uint64)}
	s.now.Store(most)
	s.refused.Store(most + 1)
	return s
}

func (s *size) get() uint64 { return s.now.Load() }

// shrink notes that asking for n was too much. It says whether less can be asked for.
func (s *size) shrink(n uint64) bool {
	s.worked.Store(0)
	if n <= 1 {
		return false
	}
	s.refused.Store(n)
	s.now.Store(max(1, n/2))
	return true
}

// fits notes that asking for n worked.
func (s *size) fits(n uint64) {
	now := s.now.Load()
	if n < now {
		return // says nothing about what is asked for when there is more
	}
	next := min(2*now, s.most)
	if next >= s.refused.Load() && s.worked.Add(1) < growAfter {
		return
	}
	s.worked.Store(0)
	s.now.Store(next)
}
