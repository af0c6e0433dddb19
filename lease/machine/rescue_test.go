//go:build linux

package machine_test

import (
	"bytes"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/crypto/ssh"

	"github.com/muster-network/muster/internal/guest/guesttest"
	"github.com/muster-network/muster/lease/machine"
)

// A rescue system boots from its own disk alone, also where the machine's disk is a copy of it. Then it is shown that, by a
// program that was started since, and what it writes there is there for the machine.
func TestRescue(t *testing.T) {
	g := guesttest.Build(t)
	o := newOwner(t)
	c, address := tiny(t, g, o)
	m := started(t, c)
	key := reached(t, m, address)
	o.run(t, address, key, "echo broken > /data/note")
	if clean, err := m.PowerDown(patient(t), patience); err != nil || !clean {
		t.Fatalf("power down: clean %v, %v", clean, err)
	}

	disk, err := machine.CreateDisk(t.Context(), filepath.Join(c.Dir, "rescue.qcow2"), c.Disk.Base, 64<<20)
	if err != nil {
		t.Fatal(err)
	}
	rescued := c
	rescued.Rescue = &machine.Rescue{Disk: disk, Seed: c.Seed}
	m = started(t, rescued)
	other := reached(t, m, address)
	if bytes.Equal(other.Marshal(), key.Marshal()) {
		t.Error("the rescue system has the machine's key")
	}
	disks := "cd /sys/block && ls -d vd*"
	if got := o.run(t, address, other, disks+" && ls /data"); strings.Contains(got, "vdc") || strings.Contains(got, "note") {
		t.Errorf("as it boots it sees %q", got)
	}
	m.Close()
	if m, err = machine.Adopt(patient(t), c.Dir); err != nil {
		t.Fatal(err)
	}
	killed(t, m)
	for range 2 {
		if err := m.ShowDisk(patient(t)); err != nil {
			t.Fatal(err)
		}
	}
	mend := "until test -b /dev/vdc; do sleep 0.1; done; cat /sys/block/vdc/serial; echo; mkdir /tmp/own && mount -t ext4 /dev/vdc /tmp/own" +
		" && echo mended >>/tmp/own/note && cat /tmp/own/note && umount /tmp/own"
	if got := strings.Fields(o.run(t, address, other, mend)); len(got) != 3 || !strings.HasSuffix(machine.OwnDisk, got[0]) || got[1] != "broken" {
		t.Errorf("it finds %q", got)
	}
	// A reboot would show it both disks as it boots.
	_, _ = o.try(address, other, "reboot -f")
	if exit, err := m.Wait(patient(t)); err != nil || exit.Reason != machine.GuestReset {
		t.Errorf("ended as %+v, %v", exit, err)
	}

	m = started(t, c)
	if _, err := machine.WaitSSH(patient(t), address, []ssh.PublicKey{key}); err != nil {
		t.Fatalf("its own system: %v", err)
	}
	if got := o.run(t, address, key, "cat /data/note"); got != "broken\nmended" {
		t.Errorf("its own disk says %q", got)
	}
	if err := m.Kill(patient(t)); err != nil {
		t.Fatal(err)
	}
}
