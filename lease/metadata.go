package lease

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/netip"
	"strings"
	"sync"

	"github.com/muster-network/muster/lease/network"
	"github.com/muster-network/muster/lease/seed"
)

// Metadata tells machines about themselves, each the host's word of its own lease as it is at that moment. The network
// brings it to a machine at 169.254.169.254, and nobody else's requests.
type Metadata struct {
	mu     sync.Mutex
	record func(lease uint64) *Record // nil until a host has opened its book
}

// from says where the records of leases are.
func (m *Metadata) from(record func(lease uint64) *Record) {
	if m == nil {
		return
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	m.record = record
}

func (m *Metadata) find(lease uint64) *Record {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.record == nil {
		return nil
	}
	return m.record(lease)
}

// linkData is what a machine is told of its network.
type linkData struct {
	MAC       string         `json:"mac"`
	Addresses []netip.Prefix `json:"addresses"`
	Gateways  []netip.Addr   `json:"gateways"`
	DNS       []netip.Addr   `json:"dns"`
	MTU       int            `json:"mtu"`
	SSH       netip.AddrPort `json:"ssh"`                    // where the internet reaches it
	Public    netip.Addr     `json:"publicAddress,omitzero"` // the public IPv4 address that it has alone
}

// userDataHeader has to be in requests for user data, which may be secret: whoever gets a program in the machine to fetch a
// URL does not get it to add a header.
const userDataHeader = "Metadata"

// Handler answers the machine of a lease, whose connection is l.
func (m *Metadata) Handler(lease uint64, l network.Link) http.Handler {
	mux := http.NewServeMux()
	var paths []string
	serve := func(path string, of func(r *Record) []byte) {
		paths = append(paths, path)
		mux.HandleFunc("GET /"+path, func(w http.ResponseWriter, r *http.Request) {
			record := m.find(lease)
			if record == nil {
				http.Error(w, "the host does not know yet: ask again", http.StatusServiceUnavailable)
				return
			}
			if path == userDataPath && r.Header.Get(userDataHeader) != "true" {
				http.Error(w, "user data may be secret: ask with the header Metadata: true", http.StatusForbidden)
				return
			}
			w.Header().Set("Content-Type", "text/plain; charset=utf-8")
			w.Header().Set("Cache-Control", "no-store")
			_, _ = w.Write(of(record)) // who does not wait for it does not get it
		})
	}
	line := func(of func(r *Record) string) func(*Record) []byte {
		return func(r *Record) []byte { return []byte(of(r) + "\n") }
	}
	serve("hostname", line(func(r *Record) string { return r.Spec.Hostname }))
	serve("instance-id", line(instance))
	serve("lease", line(func(r *Record) string { return fmt.Sprint(r.Lease) }))
	serve("meta-data", func(r *Record) []byte {
		return asJSON(seed.MetaData{Instance: instance(r), Hostname: r.Spec.Hostname, Keys: r.keys()})
	})
	serve("network", func(*Record) []byte { return asJSON(linkDataOf(l)) })
	serve("public-keys", line(func(r *Record) string { return strings.Join(r.keys(), "\n") }))
	serve(userDataPath, func(r *Record) []byte { return r.UserData })
	mux.HandleFunc("GET /{$}", func(w http.ResponseWriter, _ *http.Request) { fmt.Fprintln(w, strings.Join(paths, "\n")) })
	return mux
}

const userDataPath = "user-data"

// instance is the name of a machine for cloud-init, which takes it for a new one when that changes. A disk from another
// machine is set up for this one.
func instance(r *Record) string {
	name := order(r)
	if r.Disks > 0 {
		name += fmt.Sprintf("-%d", r.Disks)
	}
	return name
}

// order names a machine whatever disk it has.
func order(r *Record) string { return fmt.Sprintf("muster-%d-%x", r.Lease, r.Of.SpecHash[:8]) }

func linkDataOf(l network.Link) linkData {
	return linkData{MAC: l.MAC, Addresses: l.Addresses(), Gateways: l.Gateways(), DNS: l.DNS, MTU: l.MTU, SSH: l.SSH, Public: l.Own}
}

// asJSON is a value of this file's, which is one that JSON has.
func asJSON(v any) []byte {
	data, err := json.MarshalIndent(v, "", "  ")
	if err != nil {
		panic(err)
	}
	return append(data, '\n')
}
