package lease

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"golang.org/x/sys/unix"

	"github.com/muster-network/muster/host/memory"
	"github.com/muster-network/muster/host/topology"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/text"
	"github.com/muster-network/muster/lease/machine"
	"github.com/muster-network/muster/lease/network"
)

// Examine looks at what machines need. It changes nothing. dir is the host's data folder, or one that will be made.
func Examine(ctx context.Context, dir, profile string) ([]Finding, error) {
	size, err := Memory(profile)
	if err != nil {
		return nil, err
	}
	return []Finding{
		examineKVM(ctx), examineQEMU(ctx), examineIOMMU(), examineHugePages(), examineLimits(), examineDisk(dir), examineUplink(examineNetwork()), examineUnits(size(1), SharesCores(profile)),
	}, ctx.Err()
}

func examineKVM(ctx context.Context) Finding {
	speed, err := machine.CheckKVM(ctx)
	if err != nil {
		return Finding{"KVM", Bad, err.Error(), strings.Join(hint.Of(err), "; ")}
	}
	f := Finding{"KVM", Good, fmt.Sprintf("%.2g loops a second in a machine, %v for a way out of it", speed.Loops, speed.Exit), ""}
	if speed.Nested {
		f.Grade, f.Found = Fair, f.Found+"; this server is a machine itself"
	}
	return f
}

func examineQEMU(ctx context.Context) Finding {
	var missing []string
	for program, of := range map[string]string{"qemu-system-x86_64": "qemu-system-x86", "qemu-img": "qemu-utils"} {
		if _, err := exec.LookPath(program); err != nil {
			missing = append(missing, of)
		}
	}
	if len(missing) > 0 {
		return Finding{"QEMU", Bad, "there is none", "on Debian, install " + strings.Join(missing, " and ")}
	}
	said, err := exec.CommandContext(ctx, "qemu-system-x86_64", "--version").Output()
	if err != nil {
		return Finding{"QEMU", Bad, "it does not run: " + err.Error(), "on Debian, install qemu-system-x86 again"}
	}
	version, _, _ := strings.Cut(string(said), "\n")
	return Finding{"QEMU", Good, strings.TrimSpace(version), ""}
}

func examineIOMMU() Finding {
	groups, err := os.ReadDir("/sys/kernel/iommu_groups")
	if err != nil || len(groups) == 0 {
		return Finding{"IOMMU", Fair, "none is on: devices can write to all memory", "turn it on in the firmware (VT-d, AMD-Vi); no device is given to machines"}
	}
	return Finding{"IOMMU", Good, text.Count(len(groups), "group") + " of devices", ""}
}

func examineHugePages() Finding {
	stock, err := memory.Survey()
	if err != nil {
		return Finding{"huge pages", Fair, err.Error(), ""}
	}
	var free uint64
	for _, p := range stock.Pools {
		free += p.Free * p.Size
	}
	if free == 0 {
		return Finding{"huge pages", Fair, "none are free: machines are slower without", "reserve 2 MiB pages for the units (muster doctor says how), and give --huge-pages"}
	}
	return Finding{"huge pages", Good, memory.FormatBytes(free) + " are free", ""}
}

func examineLimits() Finding {
	const remedy = "boot with systemd.unified_cgroup_hierarchy=1 on the kernel's command line"
	if os.Geteuid() != 0 {
		return Finding{"limits", Fair, "this is not root: QEMU's own memory and time are not limited", "run as root"}
	}
	lacks, err := machine.Unlimited()
	switch {
	case err != nil:
		return Finding{"limits", Fair, "QEMU's own memory and time are not limited: " + err.Error(), remedy}
	case len(lacks) > 0:
		return Finding{"limits", Fair, "control groups of version 2 do not limit " + strings.Join(lacks, ", "), remedy}
	}
	return Finding{"limits", Good, "control groups limit what QEMU takes beside its machine", ""}
}

// usualGiB is the disk of a machine whose renter says nothing of it.
const usualGiB = 10

func examineDisk(dir string) Finding {
	for !exists(dir) && dir != filepath.Dir(dir) {
		dir = filepath.Dir(dir)
	}
	var s unix.Statfs_t
	if err := unix.Statfs(dir, &s); err != nil {
		return Finding{"disk", Bad, fmt.Sprintf("%s: %v", dir, err), "name another folder with --data-dir"}
	}
	free := s.Bavail * uint64(s.Bsize)
	f := Finding{"disk", Good, fmt.Sprintf("%s are free in %s: room for %s of %d GiB", memory.FormatBytes(free), dir, text.Count(int(free/(usualGiB*gib)), "disk"), usualGiB), ""}
	if err := unix.Access(dir, unix.W_OK); err != nil {
		f.Grade, f.Found, f.Remedy = Bad, fmt.Sprintf("%s cannot be written: %v", dir, err), "name another folder with --data-dir"
	} else if free < gib {
		f.Grade, f.Remedy = Bad, "name a folder on a larger disk with --data-dir"
	} else if s.Type == unix.TMPFS_MAGIC {
		f.Grade, f.Found, f.Remedy = Bad, f.Found+", which is memory", "name a folder on a disk with --data-dir"
	}
	return f
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

func examineNetwork() Finding {
	if os.Geteuid() != 0 {
		return Finding{"network", Fair, "this is not root: machines have no network of their own", "run as root, or give --network user to try things out"}
	}
	if f := examineWalls(network.LookAtWalls("")); f != nil {
		return *f
	}
	if forward, err := os.ReadFile("/proc/sys/net/ipv4/ip_forward"); err == nil && strings.TrimSpace(string(forward)) != "1" {
		return Finding{"network", Good, "routed; forwarding is turned on when the host runs", ""}
	}
	return Finding{"network", Good, "routed", ""}
}

// examineWalls says what is wrong with the walls around machines that run; nil: nothing.
func examineWalls(w network.Walls, err error) *Finding {
	switch {
	case err != nil:
		return &Finding{"network", Fair, fmt.Sprintf("the kernel does not show its firewall rules: %v", err), "use a kernel that has nftables, as Debian's has"}
	case w.CutOff > 0:
		return &Finding{"network", Bad, fmt.Sprintf("%d of %s are cut off, for want of walls around them", w.CutOff, text.Count(w.Machines, "machine")),
			"muster host run says why in the event walls-down, and connects them when it can put walls up"}
	case w.Machines > 0 && !w.Up:
		return &Finding{"network", Bad, text.Count(w.Machines, "machine") + " without walls: something removed the rules of nftables",
			"start muster host run, which puts them up, or cuts the machines off"}
	case w.Machines > 0:
		return &Finding{"network", Good, "routed; the walls around " + text.Count(w.Machines, "machine") + " are up", ""}
	}
	return nil
}

// examineUplink says how the internet reaches machines, if nothing else is wrong with the network.
func examineUplink(f Finding) Finding {
	if f.Grade != Good {
		return f
	}
	c, err := network.Ready(network.RoutedConfig{})
	if err != nil {
		return Finding{"network", Bad, err.Error(), strings.Join(hint.Of(err), "; ")}
	}
	f.Found += fmt.Sprintf("; machines are reached at %s, of %s", c.Address, strings.Join(c.Uplinks, ", "))
	if c.Address.IsPrivate() {
		f.Grade, f.Remedy = Fair, "a private address is reached from the internet only by a router that forwards ports: name the router's with --public-address"
	}
	return f
}

// examineUnits says for how many units there are cores and memory now, beside what else runs.
func examineUnits(unit int, share bool) Finding {
	found, err := topology.Detect()
	if err != nil {
		return Finding{"units", Bad, err.Error(), strings.Join(hint.Of(err), "; ")}
	}
	stock, err := memory.Survey()
	if err != nil {
		return Finding{"units", Bad, err.Error(), strings.Join(hint.Of(err), "; ")}
	}
	room := int(stock.Free() / (uint64(unit+processMiB) << 20))
	fit, cores := room, "cores are shared"
	if !share {
		fit, cores = min(fit, len(found.Cores)), "there are "+text.Count(len(found.Cores), "core")
	}
	f := Finding{"units", Good, fmt.Sprintf("%s can be rented now: %s, and there is memory for %d of %d MiB each", text.Count(fit, "unit"), cores, room, unit), ""}
	if fit == 0 {
		f.Grade, f.Remedy = Fair, "memory that the prover holds is free when its units are leased"
	}
	return f
}
