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
		examineKVM(ctx), examineQEMU(), examineIOMMU(), examineHugePages(), examineDisk(dir), examineNetwork(), examineUnits(size(1), SharesCores(profile)),
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

func examineQEMU() Finding {
	var missing []string
	for program, of := range map[string]string{"qemu-system-x86_64": "qemu-system-x86", "qemu-img": "qemu-utils"} {
		if _, err := exec.LookPath(program); err != nil {
			missing = append(missing, of)
		}
	}
	if len(missing) > 0 {
		return Finding{"QEMU", Bad, "there is none", "on Debian, install " + strings.Join(missing, " and ")}
	}
	return Finding{"QEMU", Good, "there is one", ""}
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

func examineDisk(dir string) Finding {
	for !exists(dir) && dir != filepath.Dir(dir) {
		dir = filepath.Dir(dir)
	}
	var s unix.Statfs_t
	if err := unix.Statfs(dir, &s); err != nil {
		return Finding{"disk", Bad, fmt.Sprintf("%s: %v", dir, err), "name another folder with --data-dir"}
	}
	f := Finding{"disk", Good, memory.FormatBytes(s.Bavail*uint64(s.Bsize)) + " are free in " + dir, ""}
	if s.Type == unix.TMPFS_MAGIC {
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
	fit := int(stock.Free() / (uint64(unit+processMiB) << 20))
	if !share {
		fit = min(fit, len(found.Cores))
	}
	f := Finding{"units", Good, fmt.Sprintf("there is memory now for machines of %s, of %d MiB each", text.Count(fit, "unit"), unit), ""}
	if fit == 0 {
		f.Grade, f.Remedy = Fair, "memory that the prover holds is free when its units are leased"
	}
	return f
}
