package lease

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"testing"

	"github.com/muster-network/muster/lease/network"
	"github.com/muster-network/muster/lease/seed"
	"github.com/muster-network/muster/lease/spec"
)

// A machine is told what its lease is at that moment, and nothing of another's.
func TestMetadata(t *testing.T) {
	m := &Metadata{}
	link := network.Link{
		MAC: "02:00:00:00:00:01", Guest: netip.MustParsePrefix("10.77.0.2/30"), Gateway: netip.MustParseAddr("10.77.0.1"), MTU: 1500,
		Guest6: netip.MustParsePrefix("fd77::2/64"), Gateway6: netip.MustParseAddr("fd77::1"),
		DNS: []netip.Addr{netip.MustParseAddr("9.9.9.9")}, SSH: netip.MustParseAddrPort("203.0.113.1:20000"),
	}
	h := m.Handler(3, link)
	get := func(path string, headers ...string) (int, string) {
		r := httptest.NewRequest(http.MethodGet, "http://169.254.169.254"+path, nil)
		for _, name := range headers {
			r.Header.Set(name, "true")
		}
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		return w.Code, w.Body.String()
	}
	if code, _ := get("/lease"); code != http.StatusServiceUnavailable {
		t.Errorf("without a book: %d", code)
	}
	records := map[uint64]*Record{
		3: {Lease: 3, Spec: spec.Spec{Hostname: "web", SSHKeys: []string{"ssh-ed25519 AAAA first"}}, UserData: []byte("#!/bin/sh\nsecret\n")},
		4: {Lease: 4, Spec: spec.Spec{Hostname: "other"}},
	}
	m.from(func(lease uint64) *Record { return records[lease] })
	for path, want := range map[string]string{
		"/lease": "3\n", "/hostname": "web\n", "/instance-id": "muster-3-0000000000000000\n", "/public-keys": "ssh-ed25519 AAAA first\n",
		"/": "hostname\ninstance-id\nlease\nmeta-data\nnetwork\npublic-keys\nuser-data\n",
	} {
		if code, got := get(path); code != http.StatusOK || got != want {
			t.Errorf("%s: %d %q", path, code, got)
		}
	}
	if code, got := get("/user-data"); code != http.StatusForbidden || strings.Contains(got, "secret\n") && strings.Contains(got, "#!") {
		t.Errorf("user data by a mere URL: %d %q", code, got)
	}
	if code, got := get("/user-data", "Metadata"); code != http.StatusOK || got != "#!/bin/sh\nsecret\n" {
		t.Errorf("user data: %d %q", code, got)
	}
	var told linkData
	if code, got := get("/network"); code != http.StatusOK || json.Unmarshal([]byte(got), &told) != nil || len(told.Addresses) != 2 || told.SSH != link.SSH {
		t.Errorf("network: %d %s", code, got)
	}
	for _, path := range []string{"/4", "/lease/4", "/../lease", "/latest/meta-data/iam", "/hostname/"} {
		if code, got := get(path); code == http.StatusOK {
			t.Errorf("%s: %q", path, got)
		}
	}
	changed := *records[3]
	changed.Keys = []string{"ssh-ed25519 AAAB added"}
	records[3] = &changed
	if _, got := get("/public-keys"); got != "ssh-ed25519 AAAA first\nssh-ed25519 AAAB added\n" {
		t.Errorf("keys are %q", got)
	}
	changed.Dropped = []string{"ssh-ed25519 AAAA"}
	if _, got := get("/public-keys"); got != "ssh-ed25519 AAAB added\n" {
		t.Errorf("without the one that was removed, keys are %q", got)
	}
	var meta seed.MetaData
	if _, got := get("/meta-data"); json.Unmarshal([]byte(got), &meta) != nil || meta.Instance != "muster-3-0000000000000000" || len(meta.Keys) != 1 {
		t.Errorf("meta-data: %s", got)
	}
	delete(records, 3)
	if code, _ := get("/lease"); code == http.StatusOK {
		t.Error("a lease that is over is told about")
	}
}
