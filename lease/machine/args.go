//go:build linux

package machine

import (
	"encoding/json"
	"fmt"
	"os"
	"strconv"
)

// handed collects the files that QEMU is handed. Number i of them is QEMU's file 3+i.
type handed struct {
	files []*os.File
	args  []string
}

// number hands a file over and returns its number there.
func (h *handed) number(f *os.File) int {
	h.files = append(h.files, f)
	return 2 + len(h.files)
}

// path hands a file over under a name that QEMU opens like a path.
func (h *handed) path(f *os.File) string {
	n := h.number(f)
	h.args = append(h.args, "-add-fd", fmt.Sprintf("fd=%d,set=%d", n, n))
	return "/dev/fdset/" + strconv.Itoa(n)
}

// again hands a file over under a name by which whoever may open the file itself can, though not its folder:
// for what QEMU opens by plain open.
func (h *handed) again(f *os.File) string { return "/proc/self/fd/" + strconv.Itoa(h.number(f)) }

// opened are the files of a machine that is about to start.
type opened struct {
	monitor, console *os.File // listening sockets
	record, lock     *os.File
	disk, away       openDisk // which it boots from, and which it is not shown yet
	seed             *os.File
	kernel, initrd   *os.File
	code, vars       *os.File // UEFI
}

// An openDisk is a disk with its files, which are nil if it has none.
type openDisk struct {
	Disk
	file, base *os.File
}

// arguments is QEMU's command line, and the files to hand over with it.
func arguments(c *Config, o *opened) ([]string, []*os.File) {
	h := &handed{files: append([]*os.File(nil), c.Net.Files...)}
	h.number(o.lock) // QEMU knows nothing of it: it only has to stay open as long as the process is there

	a := []string{
		"-name", fmt.Sprintf("guest=%s,process=%[1]s,debug-threads=on", name(c.Lease)),
		"-nodefaults", "-no-user-config", "-display", "none", "-vga", "none", "-S",
		"-sandbox", "on,obsolete=deny,elevateprivileges=deny,spawn=deny,resourcecontrol=deny",
		"-smp", fmt.Sprintf("%d,sockets=1,cores=%[1]d,threads=1", c.VCPUs),
		"-m", strconv.Itoa(c.MemoryMiB),
		"-object", memory(c),
		"-rtc", "base=utc",
	}
	machine := "q35,memory-backend=ram,dump-guest-core=off,vmport=off,smbus=off,i8042=off,usb=off"
	if c.Accel == KVM {
		a = append(a, "-accel", "kvm", "-cpu", "host")
	} else {
		a = append(a, "-accel", "tcg,thread=multi,tb-size=64", "-cpu", "max")
	}

	switch boot := c.Boot; {
	case boot.Kernel != "":
		a = append(a, "-kernel", h.again(o.kernel), "-append", boot.Cmdline)
		if boot.Initrd != "" {
			a = append(a, "-initrd", h.again(o.initrd))
		}
	case boot.UEFI:
		machine += ",pflash0=code,pflash1=vars"
		a = append(a, blockdev(options{"driver": "raw", "node-name": "code", "read-only": true, "file": readOnly(h.path(o.code))})...)
		a = append(a, blockdev(options{"driver": "raw", "node-name": "vars", "file": options{"driver": "file", "filename": h.path(o.vars)}})...)
	}
	a = append(a, "-machine", machine)

	a = append(a,
		"-chardev", fmt.Sprintf("socket,id=monitor,fd=%d,server=on,wait=off", h.number(o.monitor)),
		"-mon", "chardev=monitor,mode=control",
		"-chardev", fmt.Sprintf("socket,id=console,fd=%d,server=on,wait=off,logappend=on,logfile=%s",
			h.number(o.console), h.path(o.record)),
		"-serial", "chardev:console",
		"-device", "virtio-rng-pci",
		"-device", "virtio-balloon-pci,free-page-reporting=on")

	if o.disk.file != nil {
		a = append(append(a, disk(&o.disk, diskNode, h)...), "-device", "virtio-blk-pci,drive="+diskNode+",id=disk0,bootindex=1,discard=on")
	}
	if o.away.file != nil { // a reboot would show the rescue system both disks as it boots, so it ends the machine
		a = append(append(a, disk(&o.away, awayNode, h)...), "-device", "pcie-root-port,id="+awayPort+",chassis=1", "-action", "reboot=shutdown")
	}
	if o.seed != nil {
		a = append(a, blockdev(options{"driver": "raw", "node-name": "seed", "read-only": true, "file": readOnly(h.path(o.seed))})...)
		a = append(a, "-device", "virtio-blk-pci,drive=seed")
	}
	if len(c.Net.Args) > 0 {
		device := "virtio-net-pci,netdev=net0,romfile="
		if c.Net.MAC != "" {
			device += ",mac=" + c.Net.MAC
		}
		a = append(append(a, c.Net.Args...), "-device", device)
	} else {
		a = append(a, "-nic", "none")
	}
	return append(h.args, a...), h.files // files before what names them
}

func name(lease uint64) string { return fmt.Sprintf("muster-%d", lease) }

func memory(c *Config) string {
	m := fmt.Sprintf("memory-backend-ram,id=ram,size=%dM", c.MemoryMiB)
	if c.HugePages {
		m = fmt.Sprintf("memory-backend-memfd,id=ram,size=%dM,hugetlb=on,hugetlbsize=2M,prealloc=on,prealloc-threads=%d",
			c.MemoryMiB, c.VCPUs)
	}
	for i, n := range c.Nodes {
		m += fmt.Sprintf(",host-nodes.%d=%d", i, n)
	}
	if len(c.Nodes) > 0 {
		m += ",policy=bind"
	}
	return m
}

// options are QEMU's for a block device.
type options map[string]any

func blockdev(o options) []string {
	text, err := json.Marshal(o)
	if err != nil {
		panic(err) // strings, booleans and nil
	}
	return []string{"-blockdev", string(text)}
}

// readOnly is a file that several machines may have open.
func readOnly(path string) options {
	return options{"driver": "file", "read-only": true, "auto-read-only": false, "locking": "off", "filename": path}
}

// The names of disks in QEMU, and of the slot into which one is plugged later.
const (
	diskNode = "disk"
	awayNode = "away"
	awayPort = "slot0"
	baseName = "-base" // of what is under a disk
)

// disk says in full what is under a disk. Where "backing" is left out, QEMU opens whatever file an image names.
func disk(d *openDisk, name string, h *handed) []string {
	var a []string
	var backing any
	if d.base != nil {
		node := options{"driver": d.Base.Format, "node-name": name + baseName, "read-only": true, "file": readOnly(h.path(d.base))}
		if d.Base.Format == QCOW2 {
			node["backing"] = nil
		}
		a = append(a, blockdev(node)...)
		backing = name + baseName
	}
	node := options{
		"driver": d.Format, "node-name": name, "discard": "unmap", "detect-zeroes": "unmap",
		"file": options{"driver": "file", "discard": "unmap", "filename": h.path(d.file)},
	}
	if d.Format == QCOW2 {
		node["backing"] = backing
	}
	return append(a, blockdev(node)...)
}
