package rent

import (
	"context"
	"crypto/ed25519"
	"crypto/sha256"
	"errors"
	"math/big"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/crypto/ssh"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/lease/control"
	"github.com/muster-network/muster/lease/spec"
)

func hostKey(t *testing.T) (line string, hash common.Hash) {
	t.Helper()
	public, _, err := ed25519.GenerateKey(nil)
	if err != nil {
		t.Fatal(err)
	}
	key, err := ssh.NewPublicKey(public)
	if err != nil {
		t.Fatal(err)
	}
	return strings.TrimSpace(string(ssh.MarshalAuthorizedKey(key))), sha256.Sum256(key.Marshal())
}

func testMachine(t *testing.T, name string) *Machine {
	t.Helper()
	key, _ := hostKey(t)
	return &Machine{Name: name, Renter: common.Address{1}, Offer: 1, Units: 1, Spec: spec.Spec{
		Version: spec.Version, Image: spec.Image{Name: "tiny", SHA256: spec.Sum(nil)}, Architecture: spec.AMD64, DiskGiB: 1,
		Hostname: "web", SSHKeys: []string{key}, Salt: spec.NewSalt(),
	}}
}

// A book finds what was put into it, lets nobody else read it, and takes no name that is a path.
func TestBook(t *testing.T) {
	b, err := OpenBook(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	m := testMachine(t, "web")
	if err := b.Save(m); err != nil {
		t.Fatal(err)
	}
	got, err := b.Find("web")
	if err != nil || got.Spec.Hash() != m.Spec.Hash() {
		t.Errorf("found %+v, error %v", got, err)
	}
	if info, err := os.Stat(b.file("web", machineSuffix)); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v, error %v", info.Mode(), err)
	}
	for _, name := range []string{"", "..", "../web", "a/b", "A", "web\n", strings.Repeat("a", 65)} {
		if err := b.Save(testMachine(t, name)); err == nil {
			t.Errorf("%q was taken for a name", name)
		}
		if _, err := b.Find(name); err == nil {
			t.Errorf("%q was found", name)
		}
	}
	name, err := b.FreeName(func(int) int { return 0 })
	if err != nil || spec.CheckName(name) != nil || spec.CheckHostname(name) != nil {
		t.Errorf("made up %q, error %v", name, err)
	}
	if err := b.Remove("web"); err != nil {
		t.Error(err)
	}
	if _, err := b.Find("web"); !errors.Is(err, ErrNoMachine) {
		t.Errorf("after its end: %v", err)
	}
}

// ssh is told to believe the confirmed key only, and a machine without one cannot be logged in to.
func TestSSHCommand(t *testing.T) {
	b, err := OpenBook(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	m := testMachine(t, "web")
	if _, err := b.SSHCommand(m); err == nil {
		t.Error("a machine without a confirmed key can be logged in to")
	}
	key, hash := hostKey(t)
	m.Lease, m.SSH, m.User = 7, "203.0.113.7:20000", "debian"
	if m.HostKey, err = confirmedKey(key+" root@web", hash); err != nil || m.HostKey != key {
		t.Errorf("key %q, error %v", m.HostKey, err)
	}
	if _, err := confirmedKey(key, common.Hash{1}); !errors.Is(err, ErrOtherKey) {
		t.Errorf("another key: %v", err)
	}
	command, err := b.SSHCommand(m, "uname", "-a")
	if err != nil || !slices.Contains(command, "StrictHostKeyChecking=yes") || !slices.Equal(command[len(command)-3:], []string{"203.0.113.7", "uname", "-a"}) {
		t.Errorf("command %q, error %v", command, err)
	}
	for _, evil := range [][2]string{ // ssh would take each for something else
		{"[-oProxyCommand=touch owned]:22", "debian"}, {"-oProxyCommand=id:22", "debian"}, {"203.0.113.7:22", "-oProxyCommand=id"},
		{"203.0.113.7:22", "a b"}, {"203.0.113.7:22", "$(id)"}, {"host.example:22", "debian"}, {"[fe80::1%-x]:22", "debian"}, {"203.0.113.7:0", "debian"}, {"", ""},
	} {
		odd := *m
		if odd.takeLogin(control.Status{SSH: evil[0], User: evil[1]}) == nil {
			t.Errorf("%q is taken from a host", evil)
		}
		odd.SSH, odd.User = evil[0], evil[1]
		if command, err := b.SSHCommand(&odd); err == nil {
			t.Errorf("%q is given to ssh: %q", evil, command)
		}
	}
	known, err := os.ReadFile(b.file("web", knownSuffix))
	if err != nil || string(known) != "muster-lease-7 "+key+"\n" {
		t.Errorf("known hosts %q, error %v", known, err)
	}
}

// fakeMarket is a market in which this renter has some leases.
type fakeMarket struct {
	leases []ledger.Lease // from number 1 on
	taken  int
	last   ledger.Order
	err    error // after which a take is in the chain all the same, unless it is a revert
}

func (f *fakeMarket) Lease(_ context.Context, id uint64) (ledger.Lease, error) {
	return f.leases[id-1], nil
}

func (f *fakeMarket) LeasesOf(context.Context, common.Address, chain.Progress) (ids []uint64, err error) {
	for i := range f.leases {
		ids = append(ids, uint64(i+1))
	}
	return ids, nil
}

func (f *fakeMarket) Take(_ context.Context, o ledger.Order) (uint64, *ledger.Receipt, error) {
	f.taken++
	f.last = o
	if revert := (*ledger.Revert)(nil); errors.As(f.err, &revert) {
		return 0, nil, f.err
	}
	f.leases = append(f.leases, ledger.Lease{State: ledger.LeaseWaiting, SpecHash: o.SpecHash})
	return uint64(len(f.leases)), nil, f.err
}

// An order that was sent before the program was killed is found again and not sent twice; one that the contract refused
// leaves nothing in the book.
func TestOrdersAreNotSentTwice(t *testing.T) {
	b, err := OpenBook(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	market := &fakeMarket{leases: []ledger.Lease{{SpecHash: common.Hash{1}}}, err: context.Canceled}
	r, m, quiet := &Renter{Book: b, Chain: market}, testMachine(t, "web"), func(string, float64) {}
	order := Order{Version: 1, MaxRate: big.NewInt(1)}
	if err := r.order(t.Context(), m, order, market, quiet); !errors.Is(err, context.Canceled) {
		t.Fatalf("broken off: %v", err)
	}
	market.err = nil
	again, err := b.Find("web")
	if err != nil {
		t.Fatal(err)
	}
	if err := r.order(t.Context(), again, order, market, quiet); err != nil || again.Lease != 2 || market.taken != 1 {
		t.Errorf("lease %d, ordered %d times, error %v", again.Lease, market.taken, err)
	}
	market.err = &ledger.Revert{Name: "refused"}
	if err := r.order(t.Context(), testMachine(t, "other"), order, market, quiet); err == nil {
		t.Error("the refusal was lost")
	}
	if _, err := b.Find("other"); !errors.Is(err, ErrNoMachine) {
		t.Errorf("after a refusal: %v", err)
	}
}

// A certificate that was demanded before the program was killed is demanded when it goes on.
func TestDemandedCertificatesAreKept(t *testing.T) {
	b, err := OpenBook(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	m := testMachine(t, "web")
	m.Certificate = ledger.KindSOC2
	if err := b.Save(m); err != nil {
		t.Fatal(err)
	}
	again, err := b.Find("web")
	if err != nil {
		t.Fatal(err)
	}
	market := &fakeMarket{}
	r := &Renter{Book: b, Chain: market}
	order := Order{Version: 1, MaxRate: big.NewInt(1), LeastSponsored: big.NewInt(3)}
	if err := r.order(t.Context(), again, order, market, func(string, float64) {}); err != nil {
		t.Fatal(err)
	}
	if market.last.Certificate != common.Hash(ledger.KindSOC2) {
		t.Errorf("ordered with the certificate %s", market.last.Certificate)
	}
	if market.last.LeastSponsored != order.LeastSponsored {
		t.Errorf("a grant is to pay %v", market.last.LeastSponsored)
	}
}
