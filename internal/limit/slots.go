package limit

import "sync"

// Slots counts what is under way, of each key and in all.
type Slots[K comparable] struct {
	each, all int

	mu    sync.Mutex
	taken map[K]int
	sum   int
}

// NewSlots has so many slots for each key, and in all.
func NewSlots[K comparable](each, all int) *Slots[K] {
	return &Slots[K]{each: each, all: all, taken: map[K]int{}}
}

// Take takes a slot of a key if one is free; free gives it back, and can be called again.
func (s *Slots[K]) Take(key K) (free func(), ok bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.sum >= s.all || s.taken[key] >= s.each {
		return nil, false
	}
	s.sum++
	s.taken[key]++
	return sync.OnceFunc(func() {
		s.mu.Lock()
		defer s.mu.Unlock()
		s.sum--
		if s.taken[key]--; s.taken[key] == 0 {
			delete(s.taken, key)
		}
	}), true
}
