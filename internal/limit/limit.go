// Package limit keeps those who ask much of a server from taking it from the others: how often each may ask, how many
// of its requests are served at once, and how many connections it may have.
package limit

import (
	"net"
	"net/http"
	"net/netip"
	"sync"
	"time"

	"golang.org/x/time/rate"
)

// A Rate lets so many of each key through. It remembers a bounded number of keys: when there are more, those go
// that have used least of what they may, so that who asks much is remembered among many who ask once.
type Rate[K comparable] struct {
	every time.Duration
	burst int
	most  int // keys

	mu      sync.Mutex
	buckets map[K]*rate.Limiter
}

// NewRate lets a key through once in a while, so many times at once at the most, and remembers so many keys.
func NewRate[K comparable](every time.Duration, burst, most int) *Rate[K] {
	return &Rate[K]{every: every, burst: burst, most: most, buckets: map[K]*rate.Limiter{}}
}

// Take says after how long another of a key comes through; 0: this one does.
func (l *Rate[K]) Take(key K, now time.Time) time.Duration {
	l.mu.Lock()
	defer l.mu.Unlock()
	bucket := l.buckets[key]
	if bucket == nil {
		if len(l.buckets) >= l.most {
			l.forget(now)
		}
		bucket = rate.NewLimiter(rate.Every(l.every), l.burst)
		l.buckets[key] = bucket
	}
	if bucket.AllowN(now, 1) {
		return 0
	}
	return max(time.Duration((1-bucket.TokensAt(now))*float64(l.every)), time.Millisecond)
}

// forget makes room for a tenth of the keys, by raising how much one must have used to be remembered.
func (l *Rate[K]) forget(now time.Time) {
	for used := 0; len(l.buckets) > l.most*9/10; used++ {
		for key, bucket := range l.buckets {
			if float64(l.burst)-bucket.TokensAt(now) <= float64(used) && len(l.buckets) > l.most*9/10 {
				delete(l.buckets, key)
			}
		}
	}
}

// SourceOf is whom a request is counted for: an IPv4 address, or the /64 of an IPv6 one, which one customer has.
func SourceOf(r *http.Request) netip.Prefix { return source(r.RemoteAddr) }

func source(address string) netip.Prefix {
	at, err := netip.ParseAddrPort(address)
	if err != nil {
		return netip.Prefix{} // those without an address are counted together
	}
	ip, bits := at.Addr().Unmap().WithZone(""), 32
	if ip.Is6() {
		bits = 64
	}
	prefix, _ := ip.Prefix(bits)
	return prefix
}

// Slots count what is under way, of each key and in all.
type Slots[K comparable] struct {
	each, all int

	mu    sync.Mutex
	taken map[K]int
	sum   int
}

// NewSlots are so many for each key, and so many in all.
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

// Listener closes connections of those who have too many.
func Listener(l net.Listener, slots *Slots[netip.Prefix]) net.Listener { return &listener{l, slots} }

type listener struct {
	net.Listener
	slots *Slots[netip.Prefix]
}

func (l *listener) Accept() (net.Conn, error) {
	for {
		c, err := l.Listener.Accept()
		if err != nil {
			return nil, err
		}
		if free, ok := l.slots.Take(source(c.RemoteAddr().String())); ok {
			return &conn{c, free}, nil
		}
		_ = c.Close()
	}
}

type conn struct {
	net.Conn
	free func()
}

func (c *conn) Close() error {
	c.free()
	return c.Conn.Close()
}
