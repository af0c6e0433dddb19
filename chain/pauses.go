package chain

import (
	"net/http"
	"strconv"
	"sync/atomic"
	"time"
)

// longestPause is the longest that a node can make its users wait at a time.
const longestPause = time.Minute

// pauses takes note of what a node asks for when it has been asked too much (RFC 9110, Retry-After).
type pauses struct {
	next  http.RoundTripper
	until atomic.Int64 // Unix nanoseconds
}

// RoundTrip makes a request.
func (p *pauses) RoundTrip(r *http.Request) (*http.Response, error) {
	response, err := p.next.RoundTrip(r)
	if err == nil && response.StatusCode >= 400 {
		if wait, ok := retryAfter(response.Header.Get("Retry-After"), time.Now()); ok {
			p.until.Store(time.Now().Add(min(wait, longestPause)).UnixNano())
		}
	}
	return response, err
}

// retryAfter reads the header: seconds, or a date.
func retryAfter(text string, now time.Time) (time.Duration, bool) {
	if seconds, err := strconv.ParseUint(text, 10, 31); err == nil {
		return time.Duration(seconds) * time.Second, true
	}
	if at, err := http.ParseTime(text); err == nil {
		return max(0, at.Sub(now)), true
	}
	return 0, false
}

// remaining is how long to wait before the next request.
func (p *pauses) remaining() time.Duration {
	return max(0, time.Until(time.Unix(0, p.until.Load())))
}
