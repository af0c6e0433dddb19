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
	"time"

	"golang.org/x/crypto/ssh"

	"github.com/muster-network/muster/internal/guest"
	"github.com/muster-network/muster/internal/guest/guesttest"
	"github.com/muster-network/muster/internal/loopback"
	"github.com/muster-network/muster/lease/machine"
	"github.com/muster-network/muster/lease/seed"
)

// An emulated Debian on a loaded machine takes minutes.
const debianPatience = 25 * time.Minute

// What the owner wants done does not end before the owner has logged in: the machine's key has to be on the console
// before. A boothook of the owner's is run, and the owner's bootcmd.
const debianUserData = `#cloud-config-archive
- type: text/cloud-boothook
  content: |
    #!/bin/sh
    echo hooked >/var/local/hooked
- type: text/cloud-config
  content: |
    bootcmd:
      - [sh, -c, "echo booted >/var/local/booted"]
    write_files:
      - {path: /etc/renter, content: "mine\n"}
    runcmd:
      - until [ -e /run/owner-is-in ]; do sleep 1; done
      - [sh, -c, "id -u >/var/local/ran"]
`

// debianMachine is the configuration of a Debian of an owner's, and where its SSH server is reached.
func debianMachine(t *testing.T, d *guest.Debian, o owner, boot machine.Boot) (machine.Config, string) {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "machines", "7")
	if err := os.MkdirAll(dir, 0o700); err != nil {
		t.Fatal(err)
	}
	disk, err := machine.CreateDisk(t.Context(), filepath.Join(dir, "disk.qcow2"), &machine.Base{Path: d.Disk, Format: machine.Raw}, 9<<30)
	if err != nil {
		t.Fatal(err)
	}
	var iso bytes.Buffer
	err = seed.Write(&iso, &seed.Seed{
		Instance: "lease-7", Hostname: "web", Keys: []string{o.authorized()}, UserData: []byte(debianUserData),
		Network: seed.Network{
			MAC: mac, Addresses: []netip.Prefix{netip.MustParsePrefix("10.0.2.15/24")}, Gateways: []netip.Addr{netip.MustParseAddr("10.0.2.2")},
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(dir, "seed.iso")
	if err := os.WriteFile(path, iso.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	noneLeft(t, dir)
	address, err := loopback.Address()
	if err != nil {
		t.Fatal(err)
	}
	return machine.Config{
		Lease: 7, Dir: dir, MemoryMiB: d.MemoryMiB, VCPUs: 2, Accel: machine.TCG, Disk: disk, Seed: path, Boot: boot,
		Net: machine.Net{MAC: mac, Args: []string{"-netdev", "user,id=net0,restrict=on,hostfwd=tcp:" + address + "-:22"}},
	}, address
}

// Debian with the real cloud-init: by the kernel beside the disk, and by both kinds of firmware from the disk alone.
func TestDebian(t *testing.T) {
	d := guesttest.BuildDebian(t)
	for name, boot := range map[string]machine.Boot{
		"kernel": {Kernel: d.Kernel, Initrd: d.Initrd, Cmdline: d.Cmdline},
		"uefi":   {UEFI: true},
		"bios":   {},
	} {
		t.Run(name, func(t *testing.T) {
			ctx, cancel := context.WithTimeout(t.Context(), debianPatience)
			defer cancel()
			o := newOwner(t)
			c, address := debianMachine(t, d, o, boot)
			began := time.Now()
			m := started(t, c)
			keys, err := m.HostKeys(ctx)
			if err != nil {
				t.Fatal(err)
			}
			said := time.Since(began)
			key, err := machine.WaitSSH(ctx, address, keys)
			if err != nil {
				t.Fatal(err)
			}
			t.Logf("its key after %v, SSH after %v", said, time.Since(began))

			say := func(command string) string {
				t.Helper()
				out, err := o.in(d.User, address, key, command)
				if err != nil {
					t.Fatalf("%s: %v: %s", command, err, out)
				}
				return out
			}
			say("sudo touch /run/owner-is-in")
			if got := say("cloud-init status --wait --long"); !strings.Contains(got, "status: done") || !strings.Contains(got, "DataSourceNoCloud") {
				t.Errorf("cloud-init says %q", got)
			}
			t.Logf("cloud-init done after %v", time.Since(began))
			for command, want := range map[string]string{
				"hostname": "web", "cat /etc/renter": "mine", "cat /var/local/ran": "0", "cat /var/local/hooked /var/local/booted": "hooked\nbooted",
				"if test -d /sys/firmware/efi; then echo uefi; elif grep -q BOOT_IMAGE /proc/cmdline; then echo bios; else echo kernel; fi": name,
				"sudo id -u": "0",
				"sudo grep WARNING /var/log/cloud-init.log || echo content":     "content",
				"ip -4 -o addr show dev eth0 | grep -o 10.0.2.15/24":            "10.0.2.15/24",
				"test $(df --output=size -B1G / | tail -1) -ge 8 && echo grown": "grown",
				"systemctl is-system-running --wait":                            "running",
			} {
				if got := say(command); got != want {
					t.Errorf("%s: %q, not %q", command, got, want)
				}
			}
			if _, err := newOwner(t).in(d.User, address, key, "true"); err == nil {
				t.Error("a stranger was let in")
			}
			say("sudo sh -c 'echo kept >/srv/note'; sync")
			if clean, err := m.PowerDown(ctx, debianPatience); err != nil || !clean {
				t.Fatalf("power down: clean %v, %v", clean, err)
			}
			kept, err := machine.ReadConfig(c.Dir)
			if err != nil {
				t.Fatal(err)
			}
			m = started(t, kept)
			if _, err := machine.WaitSSH(ctx, address, []ssh.PublicKey{key}); err != nil {
				t.Fatalf("it has not the same key when it is on again: %v", err)
			}
			if got := say("sudo cat /srv/note"); got != "kept" {
				t.Errorf("its disk says %q", got)
			}
			if err := m.Kill(ctx); err != nil {
				t.Fatal(err)
			}
		})
	}
}
