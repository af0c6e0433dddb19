package lease

import (
	"context"
	"errors"
	"net/netip"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/muster-network/muster/host/topology"
	"github.com/muster-network/muster/internal/guest/guesttest"
	"github.com/muster-network/muster/lease/control"
	"github.com/muster-network/muster/lease/image"
	"github.com/muster-network/muster/lease/machine"
	"github.com/muster-network/muster/lease/network"
	"github.com/muster-network/muster/lease/spec"
)

// newTestFleet is a fleet with one image, whose disk is empty.
func newTestFleet(t *testing.T) (*Fleet, *Record) {
	t.Helper()
	guesttest.NeedQEMU(t)
	dir := guesttest.Dir(t)
	images, err := image.Open(image.Config{Dir: filepath.Join(dir, "images")})
	if err != nil {
		t.Fatal(err)
	}
	kernel := filepath.Join(dir, "kernel")
	if err := os.WriteFile(kernel, []byte("not a kernel"), 0o600); err != nil {
		t.Fatal(err)
	}
	img, err := images.Import(t.Context(), image.Entry{
		Name: "tiny", Version: "1", Arch: "amd64", User: "root", Boot: image.Boot{Kind: image.Kernel, Kernel: &image.File{}},
	}, map[string]string{"kernel": kernel}, nil)
	if err != nil {
		t.Fatal(err)
	}
	net, err := network.User(network.UserConfig{Dir: filepath.Join(dir, "network"), Address: netip.MustParseAddr("127.0.0.1"), Ports: testPorts()})
	if err != nil {
		t.Fatal(err)
	}
	f, err := NewFleet(FleetConfig{Dir: dir, Images: images, Network: net, Accel: machine.TCG})
	if err != nil {
		t.Fatal(err)
	}
	return f, &Record{Lease: 3, Units: 1, MemoryMiB: 192, Spec: spec.Spec{
		Image: spec.Image{Name: "tiny", SHA256: spec.Digest(img.ID)}, Architecture: spec.AMD64, DiskGiB: 1, Hostname: "web", SSHKeys: []string{strings.TrimSpace(sshKey())},
	}}
}

// testPorts are ports that other tests hardly use at the same time.
func testPorts() network.Range {
	from := uint16(20_000 + os.Getpid()%120*100)
	return network.Range{From: from, To: from + 99}
}

func quiet(string, float64) {}

// A machine is made anew however often its host is killed in it, what a renter asks for that cannot be made is refused for
// good, and nothing of it stays when it is wiped.
func TestMakingMachines(t *testing.T) {
	f, r := newTestFleet(t)
	for range 2 {
		if _, err := f.Prepare(t.Context(), r, quiet); err != nil {
			t.Fatal(err)
		}
	}
	for name, change := range map[string]func(*spec.Spec){
		"an image that is not there": func(s *spec.Spec) { s.Image.SHA256[0] ^= 1 },
		"another's name":             func(s *spec.Spec) { s.Image.Name = "other" },
		"another architecture":       func(s *spec.Spec) { s.Architecture = spec.ARM64 },
		"a disk beyond all":          func(s *spec.Spec) { s.DiskGiB = spec.MaxDiskGiB },
	} {
		other := *r
		other.Lease = 4
		change(&other.Spec)
		if _, err := f.Prepare(t.Context(), &other, quiet); !errors.Is(err, ErrUnservable) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if promised, err := f.promised(); err != nil || promised < gib/2 {
		t.Errorf("%d bytes are promised; %v", promised, err)
	}
	if err := f.SetAside(t.Context(), r.Lease, "3-aa"); err != nil {
		t.Fatal(err)
	}
	if err := f.SetAside(t.Context(), r.Lease, "3-aa"); err != nil { // after a kill
		t.Fatal(err)
	}
	if err := errors.Join(f.WipeAside(t.Context(), "3-aa"), f.Wipe(t.Context(), r.Lease), f.Wipe(t.Context(), 4)); err != nil {
		t.Fatal(err)
	}
	left, err := filepath.Glob(filepath.Join(f.Dir, "[ma]*", "*"))
	if err != nil || slices.ContainsFunc(left, func(s string) bool { return strings.Contains(s, "machines") || strings.Contains(s, "aside") }) {
		t.Errorf("left are %v, error %v", left, err)
	}
	if promised, err := f.promised(); err != nil || promised != 0 {
		t.Errorf("%d bytes are promised still; %v", promised, err)
	}
	if f.Life(r.Lease).Running {
		t.Error("it runs")
	}
	if err := f.Kill(context.Background(), r.Lease); err != nil {
		t.Error(err)
	}
}

// Machines get the cores of the highest-numbered units, and none of another machine's.
func TestCoresOfMachines(t *testing.T) {
	core := func(cpus ...int) topology.Core { return topology.Core{Threads: cpus} }
	f := &Fleet{FleetConfig: FleetConfig{Cores: []topology.Core{core(0, 4), core(1, 5), core(2, 6), core(3, 7)}, Units: 3}}
	cores, err := f.place(&Record{Lease: 1, Units: 2})
	if err != nil || len(cores) != 2 || cores[0].Threads[0] != 2 || cores[1].Threads[0] != 1 {
		t.Errorf("cores %+v, error %v", cores, err)
	}
	if _, err := f.place(&Record{Lease: 1, Units: 4}); err == nil {
		t.Error("there are not as many units")
	}
}

// A walledNetwork keeps ports and rules, as a routed one does.
type walledNetwork struct {
	network.Network
	link network.Link
}

func (n *walledNetwork) SetPorts(_ context.Context, _ uint64, ports []network.Forward, rules []network.Rule) ([]network.Forward, error) {
	n.link.Ports, n.link.Rules = ports, rules
	return ports, nil
}

func (n *walledNetwork) Adopt(context.Context, uint64) (network.Link, error) { return n.link, nil }

// A status says from where each port is reached, as its renter has set it.
func TestStatusSaysWhoReachesPorts(t *testing.T) {
	f, r := newTestFleet(t)
	f.Network = &walledNetwork{}
	ports := []control.Port{
		{Protocol: control.TCP, Port: 443, Public: 20443},
		{Protocol: control.TCP, Port: 5432, Public: 20432, From: []netip.Prefix{netip.MustParsePrefix("203.0.113.0/24"), netip.MustParsePrefix("2001:db8::/32")}},
		{Protocol: control.UDP, Port: 5432, Public: 20433},
	}
	if err := f.SetPorts(t.Context(), r, ports); err != nil {
		t.Fatal(err)
	}
	var s control.Status
	f.Describe(r, &s)
	if !reflect.DeepEqual(s.Ports, ports) {
		t.Errorf("%+v", s.Ports)
	}
}
