//go:build full && linux

package main

import (
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/muster-network/muster/internal/guest"
	"github.com/muster-network/muster/internal/guest/guesttest"
)

// A Debian with the real cloud-init is rented, made into something by a template, and used. Its disk is a qcow2 file, as
// those are that people have.
func TestDebianScripts(t *testing.T) {
	d := guesttest.BuildDebian(t)
	disk := filepath.Join(t.TempDir(), "debian.qcow2")
	if out, err := exec.Command("qemu-img", "convert", "-f", "raw", "-O", "qcow2", d.Disk, disk).CombinedOutput(); err != nil {
		t.Fatalf("qemu-img: %v: %s", err, out)
	}
	machineScripts(t, "testdata/debian", &guest.Guest{Kernel: d.Kernel, Initrd: d.Initrd, Cmdline: d.Cmdline, Disk: disk, User: d.User})
}
