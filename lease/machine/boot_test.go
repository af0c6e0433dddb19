//go:build linux

package machine_test

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"crypto/rand"
	"errors"
	"net/netip"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"golang.org/x/crypto/ssh"

	"github.com/muster-network/muster/internal/guest"
	"github.com/muster-network/muster/internal/guest/guesttest"
	"github.com/muster-network/muster/internal/loopback"
	"github.com/muster-network/muster/lease/machine"
	"github.com/muster-network/muster/lease/seed"
)

// A patience that only a broken machine exhausts: a loaded one boots in a minute.
const patience = 4 * time.Minute

var background = context.Background()

const mac = "52:54:00:6d:00:01"

// owner is a renter with a key.
type owner struct {
	signer ssh.Signer
}

func newOwner(t testing.TB) owner {
	t.Helper()
	_, key, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	signer, err := ssh.NewSignerFromKey(key)
	if err != nil {
		t.Fatal(err)
	}
	return owner{signer}
}

// authorized is the owner's line of authorized_keys.
func (o owner) authorized() string {
	return strings.TrimSpace(string(ssh.MarshalAuthorizedKey(o.signer.PublicKey())))
}

// tiny is the configuration of a tiny guest of an owner's, and the address where its SSH server is reached.
func tiny(t testing.TB, g *guest.Guest, o owner) (machine.Config, string) {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "machines", "7")
	if err := os.MkdirAll(dir, 0o700); err != nil {
		t.Fatal(err)
	}
	disk, err := machine.CreateDisk(t.Context(), filepath.Join(dir, "disk.qcow2"),
		&machine.Base{Path: g.Disk, Format: machine.Raw}, 64<<20)
	if err != nil {
		t.Fatal(err)
	}
	s := &seed.Seed{
		Instance: "lease-7", Hostname: "tiny", Keys: []string{o.authorized()},
		Network: seed.Network{
			MAC: mac, Addresses: []netip.Prefix{netip.MustParsePrefix("10.0.2.15/24")},
			Gateways: []netip.Addr{netip.MustParseAddr("10.0.2.2")},
		},
	}
	iso := filepath.Join(dir, "seed.iso")
	var b bytes.Buffer
	if err := seed.Write(&b, s); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(iso, b.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	noneLeft(t, dir)
	address, err := loopback.Address()
	if err != nil {
		t.Fatal(err)
	}
	return machine.Config{
		Lease: 7, Dir: dir, MemoryMiB: g.MemoryMiB, VCPUs: 1, Cores: []int{0}, Accel: machine.TCG,
		Disk: disk, Seed: iso, Boot: machine.Boot{Kernel: g.Kernel, Initrd: g.Initrd, Cmdline: g.Cmdline},
		Net: machine.Net{MAC: mac, Args: []string{"-netdev", "user,id=net0,restrict=on,hostfwd=tcp:" + address + "-:22"}},
	}, address
}

func started(t testing.TB, c machine.Config) *machine.Machine {
	t.Helper()
	m, err := machine.Start(patient(t), c)
	if err != nil {
		t.Fatal(err)
	}
	killed(t, m)
	return m
}

// killed ends a machine after a test.
func killed(t testing.TB, m *machine.Machine) {
	t.Cleanup(func() {
		if t.Failed() {
			if log, err := machine.Log(m.Config().Dir); err == nil {
				var b bytes.Buffer
				b.ReadFrom(log)
				log.Close()
				t.Logf("console:\n%s", b.String())
			}
		}
		ctx, cancel := context.WithTimeout(background, patience)
		defer cancel()
		m.Kill(ctx)
	})
}

// noneLeft ends a machine that a test has started in another program and not found.
func noneLeft(t testing.TB, dir string) {
	t.Cleanup(func() {
		ctx, cancel := context.WithTimeout(background, patience)
		defer cancel()
		if m, err := machine.Adopt(ctx, dir); err == nil {
			t.Error("a machine is left")
			m.Kill(ctx)
		}
	})
}

func patient(t testing.TB) context.Context {
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	t.Cleanup(cancel)
	return ctx
}

// reached waits until the machine's own SSH server answers, by the keys that the machine said on its console.
func reached(t testing.TB, m *machine.Machine, address string) ssh.PublicKey {
	t.Helper()
	began := time.Now()
	keys, err := m.HostKeys(patient(t))
	if err != nil {
		t.Fatal(err)
	}
	said := time.Now()
	key, err := machine.WaitSSH(patient(t), address, keys)
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("host key after %v, SSH %v later", said.Sub(began), time.Since(said))
	return key
}

// run runs a command in the machine, for its owner.
func (o owner) run(t testing.TB, address string, key ssh.PublicKey, command string) string {
	t.Helper()
	out, err := o.try(address, key, command)
	if err != nil {
		t.Fatalf("%s: %v: %s", command, err, out)
	}
	return out
}

func (o owner) try(address string, key ssh.PublicKey, command string) (string, error) {
	return o.in("root", address, key, command)
}

// in runs a command as a user.
func (o owner) in(user, address string, key ssh.PublicKey, command string) (string, error) {
	client, err := ssh.Dial("tcp", address, &ssh.ClientConfig{
		User: user, Auth: []ssh.AuthMethod{ssh.PublicKeys(o.signer)}, HostKeyCallback: ssh.FixedHostKey(key),
	})
	if err != nil {
		return "", err
	}
	defer client.Close()
	s, err := client.NewSession()
	if err != nil {
		return "", err
	}
	out, err := s.CombinedOutput(command)
	return strings.TrimSpace(string(out)), err
}

// The life of a machine, from its first boot until nothing is left of it.
func TestLife(t *testing.T) {
	g := guesttest.Build(t)
	o := newOwner(t)
	c, address := tiny(t, g, o)
	m := started(t, c)
	key := reached(t, m, address)

	if got := o.run(t, address, key, "hostname && cat /proc/cpuinfo | grep -c processor"); got != "tiny\n1" {
		t.Errorf("the machine says %q", got)
	}
	if _, err := newOwner(t).try(address, key, "true"); err == nil {
		t.Error("a stranger was let in")
	}
	if _, err := machine.WaitSSH(patient(t), address, []ssh.PublicKey{o.signer.PublicKey()}); !errors.Is(err, machine.ErrOtherKey) {
		t.Errorf("another server's key was taken for the machine's: %v", err)
	}
	if _, err := machine.Start(patient(t), c); !errors.Is(err, machine.ErrRunning) {
		t.Errorf("a second machine in the same folder: %v", err)
	}
	if err := machine.Remove(patient(t), c.Dir, nil); !errors.Is(err, machine.ErrRunning) {
		t.Errorf("removed while it ran: %v", err)
	}

	checkSandbox(t, m)
	checkPinned(t, m, "0")
	checkConsole(t, m)
	stats, err := m.Stats(patient(t))
	if err != nil {
		t.Fatal(err)
	}
	if stats.Status != "running" || stats.CPU <= 0 || stats.Age <= 0 || stats.Memory < 16<<20 || stats.Disk.ReadBytes <= 0 {
		t.Errorf("its statistics are %+v", stats)
	}

	boot := "cat /proc/sys/kernel/random/boot_id"
	first := o.run(t, address, key, "echo mine > /data/note && sync && "+boot)
	if clean, err := m.Reboot(patient(t), patience); err != nil || !clean {
		t.Fatalf("reboot: clean %v, %v", clean, err)
	}
	if _, err := machine.WaitSSH(patient(t), address, []ssh.PublicKey{key}); err != nil {
		t.Fatalf("after the reboot: %v", err)
	}
	if got := o.run(t, address, key, boot+" && cat /data/note"); strings.HasPrefix(got, first) || !strings.HasSuffix(got, "mine") {
		t.Errorf("after the reboot from %s it says %q", first, got)
	}

	clean, err := m.PowerDown(patient(t), patience)
	if err != nil || !clean {
		t.Fatalf("power down: clean %v, %v", clean, err)
	}
	if exit, err := m.Wait(patient(t)); err != nil || exit.Reason != "guest-shutdown" {
		t.Errorf("ended as %+v, %v", exit, err)
	}
	if _, err := machine.Adopt(patient(t), c.Dir); !errors.Is(err, machine.ErrNotRunning) {
		t.Errorf("adopted a machine that is off: %v", err)
	}

	kept, err := machine.ReadConfig(c.Dir)
	if err != nil {
		t.Fatal(err)
	}
	m = started(t, kept)
	if got := reached(t, m, address); !bytes.Equal(got.Marshal(), key.Marshal()) {
		t.Error("it has another host key after it was off")
	}
	if got := o.run(t, address, key, "cat /data/note"); got != "mine" {
		t.Errorf("its disk says %q", got)
	}
	first = o.run(t, address, key, boot)
	if err := m.Reset(patient(t)); err != nil {
		t.Fatal(err)
	}
	if _, err := machine.WaitSSH(patient(t), address, []ssh.PublicKey{key}); err != nil {
		t.Fatalf("after the reset: %v", err)
	}
	if got := o.run(t, address, key, boot); got == first {
		t.Error("it was not reset")
	}
	if err := m.Kill(patient(t)); err != nil {
		t.Fatal(err)
	}
	if err := machine.Remove(patient(t), c.Dir, nil); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(c.Dir); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("the folder is there: %v", err)
	}
	if err := machine.Remove(patient(t), c.Dir, nil); err != nil {
		t.Errorf("removed twice: %v", err)
	}
}
