//go:build full

package main

import (
	"context"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/muster-network/muster/internal/store"
	"github.com/muster-network/muster/lease/machine"
	"github.com/muster-network/muster/lease/network"
)

// The test's program is also what the host's unit runs in the test, in the place of muster.
func init() {
	if len(os.Args) == 2 && (os.Args[1] == firstRun || os.Args[1] == secondRun) {
		if err := actAsHost(os.Args[1] == firstRun); err != nil {
			fmt.Println(os.Args[1], "failed:", err)
			os.Exit(1)
		}
		fmt.Println(os.Args[1], "is well")
		os.Exit(0)
	}
}

const firstRun, secondRun = "first-run", "second-run"

// actAsHost does what a host does that needs rights: its first run makes a network and starts a machine in it, its second
// one takes both up and ends them.
func actAsHost(first bool) error {
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Minute) // or nobody would see what it waits for
	defer cancel()
	const lease, folder = 3, "/var/lib/muster/host-commitment-7"
	journal, err := store.Open("/var/lib/muster/sender.db", store.Options{})
	if err != nil {
		return err
	}
	if err := journal.Close(); err != nil {
		return err
	}
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return err
	}
	tenants, err := network.Routed(ctx, network.RoutedConfig{
		Dir: filepath.Join(folder, "network"), Metadata: func(uint64, network.Link) http.Handler { return http.NotFoundHandler() },
	})
	if err != nil {
		return err
	}
	dir := filepath.Join(folder, "machines", "3")
	if !first {
		if _, err := tenants.Adopt(ctx, lease); err != nil {
			return err
		}
		m, err := machine.Adopt(ctx, dir)
		if err != nil {
			return err
		}
		if err := m.Kill(ctx); err != nil {
			return err
		}
		return tenants.Detach(ctx, lease)
	}
	disk := filepath.Join(folder, "disk.raw")
	if err := os.WriteFile(disk, make([]byte, 1<<20), 0o600); err != nil {
		return err
	}
	link, err := tenants.Attach(ctx, network.Tenant{Lease: lease, Limit: network.Limit{Down: 8e6, Up: 8e6}})
	if err != nil {
		return err
	}
	m, err := machine.Start(ctx, machine.Config{
		Lease: lease, Dir: dir, MemoryMiB: 64, VCPUs: 1, Cores: []int{0}, Accel: machine.TCG, Disk: machine.Disk{Path: disk, Format: machine.Raw},
		Net:    machine.Net{Args: link.Netdev, MAC: link.MAC, Files: link.Files, Own: true},
		Limits: machine.Limits{MemoryMiB: 600, CPU: 90, Tasks: 60},
	})
	if err != nil {
		return err
	}
	if notes := m.Notes(); len(notes) > 0 {
		return fmt.Errorf("the machine has not all of its limits: %q", notes)
	}
	return tenants.Close()
}

// What the unit of the host takes from it is nothing that it needs, and its machines outlive it: under systemd, in a Debian
// that boots. Machines are emulated there, which the unit does not allow otherwise.
func TestHostUnit(t *testing.T) {
	s := newSystem(t, "systemd-sysv,udev,kmod,iproute2,zstd,initramfs-tools,linux-image-cloud-amd64,qemu-system-x86")
	for _, program := range []string{"qemu-system-x86_64", "mke2fs"} {
		_, err := exec.LookPath(program)
		require(t, err == nil, "%s is missing: make packages", program)
	}
	s.run("dpkg", "--install", s.put("deb", "v0.1.0"))
	if _, err := output(t.Context(), []string{"CGO_ENABLED=0"}, "go", "test", "-c", "-tags=full", "-o", filepath.Join(s.root, "usr/bin/host"), "./packaging"); err != nil {
		t.Fatal(err)
	}
	s.write("/etc/systemd/system/muster-host@7.service.d/test.conf", `[Service]
ExecStart=
ExecStart=/usr/bin/host $RUN
EnvironmentFile=/run/test
Restart=no
MemoryDenyWriteExecute=no
StandardOutput=append:/run/said
StandardError=append:/run/said
`, "root:root", "644")
	s.write("/usr/bin/try", `#!/bin/sh
for card in /sys/class/net/e*; do
	name=$(basename $card)
	ip link set $name up; ip addr add 10.0.2.15/24 dev $name; ip route add default via 10.0.2.2
done
for run in first-run second-run; do
	echo RUN=$run >/run/test
	systemctl start muster-host@7
	while systemctl --quiet is-active muster-host@7; do sleep 0.2; done
	stat --format='the journal is of %U' /var/lib/muster/sender.db >>/run/said
	systemctl stop muster-host@7
done
cat /run/said >/dev/ttyS1
systemctl poweroff --force
`, "root:root", "755")
	s.write("/etc/systemd/system/try.service", "[Unit]\nAfter=multi-user.target\n[Service]\nType=oneshot\nExecStart=/usr/bin/try\n[Install]\nWantedBy=multi-user.target\n", "root:root", "644")
	s.run("systemctl", "enable", "try.service")

	dir := t.TempDir()
	for _, file := range []string{"vmlinuz", "initrd.img"} {
		found, err := filepath.Glob(filepath.Join(s.root, "boot", file+"-*"))
		if err != nil || len(found) != 1 {
			t.Fatalf("%s: %q, %v", file, found, err)
		}
		if err := os.Rename(found[0], filepath.Join(dir, file)); err != nil {
			t.Fatal(err)
		}
	}
	disk, console, said := filepath.Join(dir, "disk"), filepath.Join(dir, "console"), filepath.Join(dir, "said")
	if _, err := output(t.Context(), nil, "mke2fs", "-q", "-t", "ext4", "-d", s.root, disk, "3G"); err != nil {
		t.Fatal(err)
	}
	_, err := output(t.Context(), nil, "qemu-system-x86_64", "-nodefaults", "-display", "none", "-no-reboot", "-machine", "q35", "-accel", "tcg,thread=multi", "-cpu", "max",
		"-m", "1024", "-smp", "2", "-kernel", filepath.Join(dir, "vmlinuz"), "-initrd", filepath.Join(dir, "initrd.img"),
		"-append", "root=/dev/vda rw console=ttyS0 panic=-1", "-drive", "if=virtio,format=raw,file="+disk,
		"-netdev", "user,id=net", "-device", "virtio-net,netdev=net", "-serial", "file:"+console, "-serial", "file:"+said)
	if err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(said)
	if err != nil {
		t.Fatal(err)
	}
	want := "first-run is well\nthe journal is of muster\nsecond-run is well\nthe journal is of muster\n"
	if got := strings.ReplaceAll(string(text), "\r", ""); got != want {
		boot, _ := os.ReadFile(console)
		t.Errorf("it said\n%s\nand the console\n%s", got, boot)
	}
}
