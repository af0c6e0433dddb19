//go:build full && linux

package machine_test

import (
	"bytes"
	"context"
	"net/netip"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/crypto/ssh"

	"github.com/muster-network/muster/internal/guest/guesttest"
	"github.com/muster-network/muster/lease/machine"
	"github.com/muster-network/muster/lease/seed"
)

// With the real cloud-init, keys that were added and removed since a machine's first boot count from its next one on, with
// the same host key; and a rescue system of the same image, with the same labels on its disk, does not boot from the
// machine's.
func TestDebianKeysAndRescue(t *testing.T) {
	d := guesttest.BuildDebian(t)
	ctx, cancel := context.WithTimeout(t.Context(), 3*debianPatience)
	defer cancel()
	first, second := newOwner(t), newOwner(t)
	c, address := debianMachine(t, d, first, machine.Boot{Kernel: d.Kernel, Initrd: d.Initrd, Cmdline: d.Cmdline})
	// cloud-init prints the keys at the first boot alone.
	start := func(c machine.Config, keys ...ssh.PublicKey) (*machine.Machine, ssh.PublicKey) {
		t.Helper()
		m := started(t, c)
		var err error
		if len(keys) == 0 {
			if keys, err = m.HostKeys(ctx); err != nil {
				t.Fatal(err)
			}
		}
		key, err := machine.WaitSSH(ctx, address, keys)
		if err != nil {
			t.Fatal(err)
		}
		return m, key
	}
	off := func(m *machine.Machine) {
		t.Helper()
		if clean, err := m.PowerDown(ctx, debianPatience); err != nil || !clean {
			t.Fatalf("power down: clean %v, %v", clean, err)
		}
	}
	say := func(o owner, key ssh.PublicKey, command string) string {
		t.Helper()
		out, err := o.in(d.User, address, key, command)
		if err != nil {
			t.Fatalf("%s: %v: %s", command, err, out)
		}
		return out
	}
	m, key := start(c)
	if got := say(first, key, "cloud-init status --wait; sudo rm /var/local/ran"); !strings.Contains(got, "done") {
		t.Errorf("cloud-init says %q", got)
	}
	off(m)

	write := func(name string, s *seed.Seed) string {
		t.Helper()
		s.Network = seed.Network{
			MAC: mac, Addresses: []netip.Prefix{netip.MustParsePrefix("10.0.2.15/24")}, Gateways: []netip.Addr{netip.MustParseAddr("10.0.2.2")},
		}
		var iso bytes.Buffer
		if err := seed.Write(&iso, s); err != nil {
			t.Fatal(err)
		}
		path := filepath.Join(c.Dir, name)
		if err := os.WriteFile(path, iso.Bytes(), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	c.Seed = write("seed.iso", &seed.Seed{
		Instance: "lease-7", Hostname: "web", Keys: []string{second.authorized()}, UserData: []byte(debianUserData),
		Later: seed.Later{User: d.User, Added: []string{second.authorized()}, Removed: []string{first.authorized()}},
	})
	m, _ = start(c, key)
	if got := say(second, key, "cloud-init status --wait >/dev/null; sudo sh -c 'echo broken >/srv/note'; sync; ls /var/local"); got != "" {
		t.Errorf("user data was done again: %q", got)
	}
	if _, err := first.in(d.User, address, key, "true"); err == nil {
		t.Error("the key that was removed lets in")
	}
	off(m)

	disk, err := machine.CreateDisk(ctx, filepath.Join(c.Dir, "rescue.qcow2"), c.Disk.Base, 5<<30)
	if err != nil {
		t.Fatal(err)
	}
	rescued := c
	rescued.Rescue = &machine.Rescue{Disk: disk, Seed: write("rescue-seed.iso", &seed.Seed{
		Instance: "lease-7-rescue", Hostname: "rescue", Keys: []string{second.authorized()},
	})}
	m, other := start(rescued)
	if bytes.Equal(other.Marshal(), key.Marshal()) {
		t.Error("the rescue system has the machine's key")
	}
	say(second, other, "cloud-init status --wait")
	if got := say(second, other, "hostname; findmnt -no SOURCE /; ls /dev/disk/by-id; test ! -e /srv/note"); !strings.HasPrefix(got, "rescue\n/dev/vda") {
		t.Errorf("the rescue system says %q", got)
	}
	if err := m.ShowDisk(ctx); err != nil {
		t.Fatal(err)
	}
	part := machine.OwnDisk + "-part2"
	mend := "for i in $(seq 300); do test -b " + part + " && break; sleep 0.2; done; findmnt " + part +
		"; sudo mount " + part + " /mnt && cat /mnt/srv/note && sudo umount /mnt; findmnt -no SOURCE /"
	if got := say(second, other, mend); !strings.HasPrefix(got, "broken\n/dev/vda") {
		t.Errorf("the machine's disk says %q", got)
	}
	if err := m.Kill(ctx); err != nil {
		t.Fatal(err)
	}
}
