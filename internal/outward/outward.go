// Package outward makes connections to addresses that strangers name: hosts' endpoints, machines, the places
// where other watchers serve their words.
//
// It promises that a connection goes to an address of the public internet, whatever a name resolves to and
// whenever that changes, unless the caller allows others; that no proxy of the environment and no redirect
// leads it elsewhere; and that an answer longer than the caller's limit is an error and not read.
package outward

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"slices"
	"syscall"
	"time"
)

var (
	// ErrPrivate says that a name leads to an address that is not one of the public internet.
	ErrPrivate = errors.New("the address is not one of the public internet")
	// ErrTooLong says that an answer is longer than it may be.
	ErrTooLong = errors.New("the answer is too long")
	// ErrURL says that a URL is not one to ask.
	ErrURL = errors.New("not a URL that can be asked")
)

// MaxURL is how long a URL may be, as in the contracts.
const MaxURL = 256

// notPublic are the ranges of IANA's registries of special-purpose addresses that are not reached globally, and
// those that lead into others: Teredo and 6to4.
var notPublic = prefixes(
	"0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24",
	"192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24",
	"224.0.0.0/4", "240.0.0.0/4",
	"2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20",
)

var (
	globalUnicast = netip.MustParsePrefix("2000::/3")
	translated    = netip.MustParsePrefix("64:ff9b::/96") // IPv4 behind NAT64
)

func prefixes(all ...string) (out []netip.Prefix) {
	for _, p := range all {
		out = append(out, netip.MustParsePrefix(p))
	}
	return out
}

// IsPublic says whether an address is one of the public internet.
func IsPublic(a netip.Addr) bool {
	a = a.Unmap().WithZone("")
	if translated.Contains(a) {
		bytes := a.As16()
		a = netip.AddrFrom4([4]byte(bytes[12:]))
	}
	if a.Is6() && !globalUnicast.Contains(a) {
		return false
	}
	return a.IsValid() && !slices.ContainsFunc(notPublic, func(p netip.Prefix) bool { return p.Contains(a) })
}

// Dialer connects to public addresses only, or to any if anywhere is true. It looks at the address that it is
// about to connect to, so that a name cannot lead elsewhere after it was looked at.
func Dialer(anywhere bool) *net.Dialer {
	d := &net.Dialer{KeepAlive: -1}
	if !anywhere {
		d.ControlContext = func(_ context.Context, _, address string, _ syscall.RawConn) error {
			at, err := netip.ParseAddrPort(address)
			if err != nil {
				return err
			}
			if !IsPublic(at.Addr()) {
				return fmt.Errorf("%w: %s", ErrPrivate, at.Addr())
			}
			return nil
		}
	}
	return d
}

// Client makes requests over a dialer's connections, each over one of its own. config may be nil.
func Client(dialer *net.Dialer, config *tls.Config) *http.Client {
	return &http.Client{
		Transport: &http.Transport{
			DialContext:            dialer.DialContext,
			TLSClientConfig:        config,
			DisableKeepAlives:      true,
			DisableCompression:     true, // a short answer may be a long one, unpacked
			MaxResponseHeaderBytes: 8 << 10,
			ExpectContinueTimeout:  time.Second,
		},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
}

// ParseURL reads a URL of one of some schemes, with a host and without a user.
func ParseURL(s string, schemes ...string) (*url.URL, error) {
	if len(s) > MaxURL {
		return nil, fmt.Errorf("%w: it has %d characters, more than %d", ErrURL, len(s), MaxURL)
	}
	u, err := url.Parse(s)
	switch {
	case err != nil:
		return nil, fmt.Errorf("%w: %q", ErrURL, s)
	case !slices.Contains(schemes, u.Scheme) || u.Hostname() == "" || u.User != nil || u.Opaque != "":
		return nil, fmt.Errorf("%w: %q", ErrURL, s)
	}
	return u, nil
}

// Do makes a request and reads an answer of status 200 and at most so many bytes.
func Do(c *http.Client, r *http.Request, most int64) (body []byte, header http.Header, err error) {
	resp, err := c.Do(r)
	if err != nil {
		return nil, nil, err
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return nil, resp.Header, fmt.Errorf("the answer is %q", resp.Status)
	}
	body, err = io.ReadAll(io.LimitReader(resp.Body, most+1))
	switch {
	case err != nil:
		return nil, resp.Header, err
	case int64(len(body)) > most:
		return nil, resp.Header, fmt.Errorf("%w: more than %d bytes", ErrTooLong, most)
	}
	return body, resp.Header, nil
}
