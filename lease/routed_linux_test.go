package lease

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"crypto/rand"
	"errors"
	"fmt"
	"net"
	"net/netip"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"golang.org/x/crypto/ssh"

	"github.com/muster-network/muster/internal/guest/guesttest"
	"github.com/muster-network/muster/lease/control"
	"github.com/muster-network/muster/lease/image"
	"github.com/muster-network/muster/lease/machine"
	"github.com/muster-network/muster/lease/network"
	"github.com/muster-network/muster/lease/network/networktest"
	"github.com/muster-network/muster/lease/spec"
)

// Two tenants' machines, which are booted, on a host with a routed network: who reaches them, whom they reach, and what of
// that is left when the host starts anew.
func TestTenantsInRoutedNetwork(t *testing.T) {
	guesttest.Build(t) // where there is a network to fetch it by
	networktest.Alone(t, func(t *testing.T) {
		s := newStreet(t)
		a, b := s.tenant(1), s.tenant(2)
		s.open()
		s.move(a, b)
		s.reached(a)
		s.reached(b)
		s.walled(a, b)
		s.told(a, b)
		s.reopen()
		s.adopted(a, b)
		s.walled(a, b)
		s.told(a, b)
		s.forgotten(a, b)
		s.leave(a)
		s.leave(b)
	})
}

// street is a host with the internet at one interface and a network of its owner's at another.
type street struct {
	t                   *testing.T
	host, internet, lan *networktest.Space
	network             network.RoutedConfig
	fleet               FleetConfig
	spec                spec.Spec
	f                   *Fleet
	mu                  sync.Mutex
	tenants             map[uint64]*inhabitant // whose records the metadata service reads meanwhile
}

// inhabitant is a renter with a machine.
type inhabitant struct {
	Record
	key  ssh.Signer
	link network.Link
}

func newStreet(t *testing.T) *street {
	t.Helper()
	s := &street{t: t, host: networktest.Here(t, "host"), internet: networktest.New(t, "internet"), lan: networktest.New(t, "lan")}
	s.check(networktest.UpLoopback())
	networktest.Wire(t, s.internet, "up0", []string{"203.0.113.1/24"}, []string{"203.0.113.2/24"})
	networktest.Wire(t, s.lan, "lan0", []string{"192.168.50.1/24"}, []string{"192.168.50.2/24"})
	networktest.Route(t, "0.0.0.0/0", "203.0.113.2")
	s.internet.Do(func() { networktest.Configure(t, "lo", "198.51.100.10/32", "169.254.169.254/32") })
	s.lan.Do(func() { networktest.Route(t, "0.0.0.0/0", "192.168.50.1") })
	for _, space := range []*networktest.Space{s.host, s.internet, s.lan} {
		space.Serve(t, 7000)
	}

	guest := guesttest.Build(t)
	// Machines' own users have to get to what they boot.
	dir := guesttest.Dir(t)
	s.check(os.Chmod(dir, 0o755))
	images, err := image.Open(image.Config{Dir: filepath.Join(dir, "images")})
	s.check(err)
	img, err := images.Import(t.Context(), image.Entry{
		Name: "tiny", Version: "1", Arch: "amd64", User: "root", Disk: &image.File{Format: image.Raw},
		Boot: image.Boot{Kind: image.Kernel, Kernel: &image.File{}, Initrd: &image.File{}, Cmdline: guest.Cmdline},
	}, map[string]string{"kernel": guest.Kernel, "initrd": guest.Initrd, "disk": guest.Disk}, nil)
	s.check(err)
	s.spec = spec.Spec{
		Image: spec.Image{Name: "tiny", SHA256: spec.Digest(img.ID)}, Architecture: spec.AMD64, DiskGiB: 1, Hostname: "web",
	}
	s.tenants = map[uint64]*inhabitant{}
	metadata := &Metadata{record: func(lease uint64) *Record {
		s.mu.Lock()
		defer s.mu.Unlock()
		record := s.tenants[lease].Record
		return &record
	}}
	s.network = network.RoutedConfig{Dir: filepath.Join(dir, "network"), Metadata: metadata.Handler}
	s.fleet = FleetConfig{Dir: dir, Images: images, Accel: machine.TCG}
	return s
}

func (s *street) check(err error) {
	s.t.Helper()
	if err != nil {
		s.t.Fatal(err)
	}
}

func (s *street) tenant(lease uint64) *inhabitant {
	s.t.Helper()
	_, secret, err := ed25519.GenerateKey(rand.Reader)
	s.check(err)
	key, err := ssh.NewSignerFromKey(secret)
	s.check(err)
	m := &inhabitant{key: key, Record: Record{Lease: lease, Units: 1, MemoryMiB: 192, Spec: s.spec}}
	m.Spec.SSHKeys = []string{strings.TrimSpace(string(ssh.MarshalAuthorizedKey(key.PublicKey())))}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.tenants[lease] = m
	return m
}

// open starts what a host has of machines.
func (s *street) open() {
	s.t.Helper()
	routed, err := network.Routed(s.t.Context(), s.network)
	s.check(err)
	s.fleet.Network = routed
	s.f, err = NewFleet(s.fleet)
	s.check(err)
}

// reopen is a new start of the host's program.
func (s *street) reopen() {
	s.t.Helper()
	s.f.Close()
	s.check(s.f.Network.Close())
	s.open()
}

// move brings tenants in.
func (s *street) move(all ...*inhabitant) {
	s.t.Helper()
	for _, m := range all {
		var err error
		m.Made, err = s.f.Prepare(s.t.Context(), &m.Record, quiet)
		s.check(err)
		s.boot(m)
	}
	for _, m := range all {
		s.listen(m)
	}
}

func (s *street) boot(m *inhabitant) {
	s.t.Helper()
	s.check(s.f.Boot(s.t.Context(), &m.Record))
	s.t.Cleanup(func() {
		if s.t.Failed() {
			if log, err := machine.Log(s.f.folder(m.Lease)); err == nil {
				var b bytes.Buffer
				b.ReadFrom(log)
				log.Close()
				s.t.Logf("console of lease %d:\n%s", m.Lease, &b)
			}
		}
		if err := machine.End(context.Background(), s.f.folder(m.Lease), m.Lease); err != nil {
			s.t.Error(err)
		}
	})
}

// listen waits until a machine answers the host.
func (s *street) listen(m *inhabitant) {
	s.t.Helper()
	ctx, cancel := context.WithTimeout(s.t.Context(), 4*time.Minute)
	defer cancel()
	answer, err := s.f.Listen(ctx, &m.Record)
	s.check(err)
	s.mu.Lock()
	m.HostKey = answer.HostKey
	s.mu.Unlock()
	m.link, err = s.f.Network.Adopt(ctx, m.Lease)
	s.check(err)
}

// ssh runs a command in a machine, as its renter does from the internet, and returns what it printed.
func (s *street) ssh(m *inhabitant, command string) string {
	s.t.Helper()
	host, _, _, _, err := ssh.ParseAuthorizedKey([]byte(m.HostKey))
	s.check(err)
	conn, err := s.internet.Dial(m.link.SSH, netip.Addr{}, networktest.Patience)
	s.check(err)
	defer conn.Close()
	c, channels, requests, err := ssh.NewClientConn(conn, m.link.SSH.String(), &ssh.ClientConfig{
		User: "root", Auth: []ssh.AuthMethod{ssh.PublicKeys(m.key)}, HostKeyCallback: ssh.FixedHostKey(host),
	})
	s.check(err)
	client := ssh.NewClient(c, channels, requests)
	defer client.Close()
	session, err := client.NewSession()
	s.check(err)
	out, err := session.CombinedOutput(command)
	if exit := (*ssh.ExitError)(nil); err != nil && !errors.As(err, &exit) {
		s.t.Fatalf("%s: %v", command, err)
	}
	return string(out)
}

// reached tries the way to a machine, and its way to the internet.
func (s *street) reached(m *inhabitant) {
	s.t.Helper()
	if got := s.ssh(m, "hostname"); strings.TrimSpace(got) != "web" {
		s.t.Errorf("lease %d is called %q", m.Lease, got)
	}
	if got := s.ssh(m, "timeout 60 nc 198.51.100.10 7000 </dev/null"); !strings.HasPrefix(got, "internet 203.0.113.1:") {
		s.t.Errorf("lease %d reaches the internet as %q", m.Lease, got)
	}
}

// walled tries, from a machine, what it must not reach and others do: each of these answers the host.
func (s *street) walled(a, b *inhabitant) {
	s.t.Helper()
	targets := map[string]netip.AddrPort{
		"the host at its public address":  netip.MustParseAddrPort("203.0.113.1:7000"),
		"the host at its private address": netip.MustParseAddrPort("192.168.50.1:7000"),
		"the host at the machine's link":  netip.AddrPortFrom(a.link.Gateway, 7000),
		"the host at another's link":      netip.AddrPortFrom(b.link.Gateway, 7000),
		"the owner's network":             netip.MustParseAddrPort("192.168.50.2:7000"),
		"a neighbour at the uplink":       netip.MustParseAddrPort("203.0.113.2:7000"),
		"a cloud's metadata address":      netip.MustParseAddrPort("169.254.169.254:7000"),
		"another machine":                 b.link.Inside,
		"another machine by its port":     b.link.SSH,
	}
	script := ""
	for what, to := range targets {
		if answer, err := s.host.Ask(to, netip.Addr{}, networktest.Patience); err != nil || answer == "" {
			s.t.Errorf("the host asks %s: %q, %v", what, answer, err)
		}
		script += fmt.Sprintf("echo \"%s: $(timeout 5 nc %s %d </dev/null)\" & ", what, to.Addr(), to.Port())
	}
	lines := strings.Split(strings.TrimSpace(s.ssh(a, script+"wait")), "\n")
	for what := range targets {
		if !slices.Contains(lines, what+": ") && !slices.Contains(lines, what+":") {
			s.t.Errorf("a machine reaches %s, or did not try: %q", what, lines)
		}
	}
	s.reached(a) // it was not for want of a network
}

// adopted takes up machines that ran when the host's program started.
func (s *street) adopted(all ...*inhabitant) {
	s.t.Helper()
	var leases []uint64
	for _, m := range all {
		leases = append(leases, m.Lease)
	}
	s.check(s.f.Adopt(s.t.Context(), leases))
	for _, m := range all {
		pid := s.pid(m)
		s.check(s.f.Boot(s.t.Context(), &m.Record)) // which it is
		if now := s.pid(m); now != pid {
			s.t.Errorf("lease %d was process %d and is %d", m.Lease, pid, now)
		}
		before := m.link
		s.listen(m)
		if m.link.SSH != before.SSH || m.link.Guest != before.Guest {
			s.t.Errorf("lease %d has %+v, had %+v", m.Lease, m.link, before)
		}
		s.reached(m)
		s.served(m)
	}
}

// told asks in each machine what it is, while nothing changes.
func (s *street) told(all ...*inhabitant) {
	s.t.Helper()
	for _, m := range all {
		added := fmt.Sprintf("%s added-%d", m.Spec.SSHKeys[0], len(m.Keys))
		s.mu.Lock()
		m.Keys = append(m.Keys, added)
		s.mu.Unlock()
		const get = "timeout 60 wget -q -O - http://169.254.169.254/"
		got := s.ssh(m, get+"lease; "+get+"network; "+get+"public-keys; echo for another:; "+"timeout 60 wget -q -O - --header 'X-Forwarded-For: 198.51.100.1' http://169.254.169.254/lease 2>&1")
		own, other, _ := strings.Cut(got, "for another:\n")
		if !strings.HasPrefix(own, fmt.Sprintf("%d\n", m.Lease)) || !strings.Contains(own, m.link.Guest.String()) || !strings.Contains(own, added) {
			s.t.Errorf("lease %d is told %s", m.Lease, own)
		}
		if !strings.Contains(other, "403") {
			s.t.Errorf("lease %d is told for another: %s", m.Lease, other)
		}
	}
}

func (s *street) pid(m *inhabitant) int {
	s.t.Helper()
	runs, err := s.f.running(m.Lease)
	s.check(err)
	return runs.PID()
}

// served opens a port of a machine that runs, and closes it.
func (s *street) served(m *inhabitant) {
	s.t.Helper()
	s.ssh(m, "echo lease "+fmt.Sprint(m.Lease)+" >/tmp/index.html; httpd -p 8080 -h /tmp")
	s.check(s.f.SetPorts(s.t.Context(), &m.Record, []control.Port{{Protocol: control.TCP, Port: 8080}}))
	link, err := s.f.Network.Adopt(s.t.Context(), m.Lease)
	s.check(err)
	at := netip.AddrPortFrom(link.SSH.Addr(), link.Ports[0].Host)
	conn, err := s.internet.Dial(at, netip.Addr{}, networktest.Patience)
	s.check(err)
	defer conn.Close()
	fmt.Fprint(conn, "GET / HTTP/1.0\r\n\r\n")
	var b bytes.Buffer
	if _, err := b.ReadFrom(conn); err != nil || !strings.Contains(b.String(), fmt.Sprintf("lease %d\n", m.Lease)) {
		s.t.Errorf("lease %d serves %q, %v", m.Lease, &b, err)
	}
	s.check(s.f.SetPorts(s.t.Context(), &m.Record, nil))
	if conn, err := s.internet.Dial(at, netip.Addr{}, time.Second); err == nil {
		conn.Close()
		s.t.Errorf("a closed port of lease %d is open", m.Lease)
	}
}

// forgotten are machines that run and that the host's program does not know of when it is to start them.
func (s *street) forgotten(all ...*inhabitant) {
	s.t.Helper()
	s.reopen()
	for _, m := range all {
		if s.f.find(m.Lease) != nil {
			s.t.Error("it is known")
		}
		s.check(s.f.Boot(s.t.Context(), &m.Record))
		s.pid(m)
		s.reached(m)
	}
}

// leave ends a lease, of which nothing stays.
func (s *street) leave(m *inhabitant) {
	s.t.Helper()
	s.check(s.f.Kill(s.t.Context(), m.Lease))
	s.check(s.f.Wipe(s.t.Context(), m.Lease))
	if _, err := s.f.Network.Adopt(s.t.Context(), m.Lease); !errors.Is(err, network.ErrUnknown) {
		s.t.Errorf("lease %d is connected still: %v", m.Lease, err)
	}
	interfaces, err := net.Interfaces()
	s.check(err)
	for _, i := range interfaces {
		if i.Name == fmt.Sprintf("muster-%d", m.Lease-1) {
			s.t.Errorf("lease %d has an interface still", m.Lease)
		}
	}
}
