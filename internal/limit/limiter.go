// Package limit bounds what strangers can ask of a server: how often, how much at a time, over how many connections.
package limit

import (
	"net/http"
	"net/netip"
	"sync"
	"time"

	"golang.org/x/time/rate"
)

// A Limiter lets so many of each key through. It remembers a bounded number of keys: when there are more, those go
// that have used least of what they may, so that who asks much is remembered among many who ask once.
type Limiter[K comparable] struct {
	every time.Duration
	burst int
	most  int // keys

	mu      sync.Mutex
	buckets map[K]*rate.Limiter
}

// NewLimiter lets burst of a key through at once, and then one in each every. It remembers so many keys.
func NewLimiter[K comparable](every time.Duration, burst, most int) *Limiter[K] {
	return &Limiter[K]{every: every, burst: burst, most: most, buckets: map[K]*rate.Limiter{}}
}

// Take says after how long another of a key comes through; 0: this one does.
func (l *Limiter[K]) Take(key K, now time.Time) time.Duration {
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
func (l *Limiter[K]) forget(now time.Time) {
	for used := 0; len(l.buckets) > l.most*9/10; used++ {
		for key, bucket := range l.buckets {
			if float64(l.burst)-bucket.TokensAt(now) <= float64(used) && len(l.buckets) > l.most*9/10 {
				delete(l.buckets, key)
			}
		}
	}
}

// Source is whom a request is counted for: an IPv4 address, or the /64 of an IPv6 one, which one customer has.
func Source(r *http.Request) netip.Prefix { return sourceOf(r.RemoteAddr) }

func sourceOf(address string) netip.Prefix {
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
