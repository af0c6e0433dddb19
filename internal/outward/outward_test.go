package outward

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"testing"
)

func TestPublicAddresses(t *testing.T) {
	for address, want := range map[string]bool{
		"1.1.1.1": true, "193.0.6.139": true, "2606:4700::1111": true, "::ffff:1.1.1.1": true, "64:ff9b::101:101": true,
		"127.0.0.1": false, "0.0.0.0": false, "10.1.2.3": false, "172.31.0.1": false, "192.168.1.1": false, "100.64.0.1": false,
		"169.254.169.254": false, "224.0.0.1": false, "255.255.255.255": false, "192.0.2.1": false, "198.19.0.1": false,
		"::": false, "::1": false, "fe80::1%eth0": false, "fc00::1": false, "fd00:ec2::254": false, "ff02::1": false,
		"::ffff:127.0.0.1": false, "::ffff:169.254.169.254": false, "64:ff9b::7f00:1": false, "64:ff9b::a9fe:a9fe": false,
		"64:ff9b:1::1": false, "2002:7f00:1::": false, "2001::1": false, "2001:db8::1": false, "::127.0.0.1": false,
	} {
		if got := IsPublic(netip.MustParseAddr(address)); got != want {
			t.Errorf("IsPublic(%s) is %v", address, got)
		}
	}
	if IsPublic(netip.Addr{}) {
		t.Error("no address is public")
	}
}

func get(c *http.Client, url string, most int64) ([]byte, error) {
	r, err := http.NewRequestWithContext(context.Background(), http.MethodGet, url, nil)
	if err != nil {
		return nil, err
	}
	body, _, err := Do(c, r, most)
	return body, err
}

// A name that leads into the own network is refused at the connection, and a proxy of the environment is not used.
func TestPrivateAddressesAreRefused(t *testing.T) {
	asked := 0
	server := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { asked++ }))
	defer server.Close()
	t.Setenv("HTTP_PROXY", server.URL)
	t.Setenv("HTTPS_PROXY", server.URL)
	at := strings.TrimPrefix(server.URL, "http://127.0.0.1")
	for _, url := range []string{server.URL, "http://localhost" + at, "http://[::ffff:127.0.0.1]" + at} {
		if _, err := get(Client(Dialer(false), nil), url, 10); !errors.Is(err, ErrPrivate) {
			t.Errorf("%s: %v", url, err)
		}
	}
	if asked != 0 {
		t.Errorf("%d requests came", asked)
	}
	if _, err := get(Client(Dialer(true), nil), server.URL, 10); err != nil || asked != 1 {
		t.Errorf("where any address is allowed: %v, %d requests", err, asked)
	}
}

func TestAnswersHaveLimits(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/redirect":
			http.Redirect(w, r, "/ten", http.StatusFound)
		case "/ten":
			_, _ = w.Write(make([]byte, 10))
		case "/endless":
			for r.Context().Err() == nil {
				if _, err := w.Write(make([]byte, 1<<10)); err != nil {
					return
				}
			}
		}
	}))
	defer server.Close()
	c := Client(Dialer(true), nil)
	if body, err := get(c, server.URL+"/ten", 10); err != nil || len(body) != 10 {
		t.Errorf("ten bytes: %d, %v", len(body), err)
	}
	for _, path := range []string{"/ten", "/endless"} {
		if _, err := get(c, server.URL+path, 9); !errors.Is(err, ErrTooLong) {
			t.Errorf("%s: %v", path, err)
		}
	}
	if _, err := get(c, server.URL+"/redirect", 10); err == nil || !strings.Contains(err.Error(), "302") {
		t.Errorf("a redirect: %v", err)
	}
}

func TestParseURL(t *testing.T) {
	for _, good := range []string{"https://host.example", "https://host.example:8443/x", "https://[2606:4700::1]:1"} {
		if _, err := ParseURL(good, "https"); err != nil {
			t.Errorf("%s: %v", good, err)
		}
	}
	for _, bad := range []string{
		"", "http://host.example", "file:///etc/passwd", "https://", "https://user:pw@host.example", "https:host.example",
		"https://:443", "gopher://host.example", "https://host.example/" + strings.Repeat("x", MaxURL), "https://a b",
	} {
		if _, err := ParseURL(bad, "https"); !errors.Is(err, ErrURL) {
			t.Errorf("%s: %v", bad, err)
		}
	}
}
