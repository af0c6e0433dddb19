package web

import (
	"fmt"
	"net/http"
	"net/netip"
	"strings"

	"github.com/muster-network/muster/internal/hint"
)

// Forwarded has requests of trusted proxies count for those who sent them. A proxy adds to X-Forwarded-For whom it got a
// request from; what stands before that may be anybody's invention.
func Forwarded(proxies []netip.Prefix, next http.Handler) http.Handler {
	if len(proxies) == 0 {
		return next
	}
	trusted := func(address netip.Addr) bool {
		for _, p := range proxies {
			if p.Contains(address.Unmap()) {
				return true
			}
		}
		return false
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		peer, err := netip.ParseAddrPort(r.RemoteAddr)
		hops := strings.Split(strings.Join(r.Header.Values("X-Forwarded-For"), ","), ",")
		for err == nil && trusted(peer.Addr()) && len(hops) > 0 {
			var from netip.Addr
			from, err = netip.ParseAddr(strings.TrimSpace(hops[len(hops)-1]))
			if err == nil {
				peer, hops = netip.AddrPortFrom(from, 0), hops[:len(hops)-1]
				r.RemoteAddr = peer.String()
			}
		}
		next.ServeHTTP(w, r)
	})
}

// ParsePrefixes reads addresses and networks, such as 10.0.0.1 and 10.0.0.0/8.
func ParsePrefixes(all []string) (trusted []netip.Prefix, err error) {
	for _, text := range all {
		if address, err := netip.ParseAddr(text); err == nil {
			trusted = append(trusted, netip.PrefixFrom(address, address.BitLen()))
			continue
		}
		p, err := netip.ParsePrefix(text)
		if err != nil {
			return nil, hint.Add(fmt.Errorf("%q is no address and no network", text), "give one such as 10.0.0.1 or 10.0.0.0/8")
		}
		trusted = append(trusted, p.Masked())
	}
	return trusted, nil
}
