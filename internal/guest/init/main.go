//go:build linux

// Command init is the first and only program of the tiny guest that package guest builds. It loads what
// virtual devices need, learns from the seed who it is, takes its address, makes an SSH host key on its first
// boot, prints it on the console as cloud-init does, and lets its owner in.
package main

import (
	"bufio"
	"encoding/binary"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"time"

	"golang.org/x/sys/unix"
)

// data is where the machine's disk is mounted, if it has a file system.
const data = "/data"

func main() {
	if os.Getpid() != 1 {
		say("%v", serve()) // it ends only by an error
		os.Exit(1)
	}
	prepare()
	child := exec.Command("/init")
	child.Stdout, child.Stderr = os.Stdout, os.Stderr
	if err := child.Start(); err != nil {
		say("start the SSH server: %v", err)
	}
	go shell()
	watchPowerButton()
	for { // the first process inherits all orphans and has to bury them
		if _, err := unix.Wait4(-1, nil, 0, nil); err == unix.ECHILD {
			time.Sleep(100 * time.Millisecond)
		}
	}
}

func say(format string, args ...any) { fmt.Printf("tiny: "+format+"\r\n", args...) }

func prepare() {
	for _, m := range []struct{ from, to, kind string }{
		{"proc", "/proc", "proc"}, {"sysfs", "/sys", "sysfs"}, {"dev", "/dev", "devtmpfs"}, {"devpts", "/dev/pts", "devpts"},
		{"tmpfs", "/tmp", "tmpfs"},
	} {
		if err := mount(m.from, m.to, m.kind, 0); err != nil {
			say("mount %s: %v", m.to, err)
		}
	}
	if c, err := os.OpenFile("/dev/console", os.O_RDWR, 0); err == nil {
		os.Stdin, os.Stdout, os.Stderr = c, c, c
	}
	loadModules()
	for range 100 { // disks appear a moment after their driver
		if disks, _ := filepath.Glob("/dev/vd?"); len(disks) > 0 {
			break
		}
		time.Sleep(10 * time.Millisecond)
	}
	if err := mount("/dev/vda", data, "ext4", 0); err != nil {
		say("no file system on the disk: %v", err)
	}
}

func mount(from, to, kind string, flags uintptr) error {
	if err := os.MkdirAll(to, 0o755); err != nil {
		return err
	}
	return unix.Mount(from, to, kind, flags, "")
}

func loadModules() {
	list, err := os.Open("/modules/order")
	if err != nil {
		say("%v", err)
		return
	}
	defer list.Close()
	for s := bufio.NewScanner(list); s.Scan(); {
		f, err := os.Open("/modules/" + s.Text())
		if err != nil {
			say("%v", err)
			continue
		}
		if err := unix.FinitModule(int(f.Fd()), "", 0); err != nil && err != unix.EEXIST {
			say("load module %s: %v", s.Text(), err)
		}
		f.Close()
	}
}

// shell is one on the console, for whoever has the machine's console: nothing in this guest is worth a
// password.
func shell() {
	for {
		c := exec.Command("/bin/busybox", "sh")
		c.Env = environment
		c.Stdin, c.Stdout, c.Stderr = os.Stdin, os.Stdout, os.Stderr
		_ = c.Run() // buried by whichever of the two waits first
		time.Sleep(time.Second)
	}
}

var environment = []string{"PATH=/bin", "HOME=/root", "TERM=linux"}

// watchPowerButton waits for the power button, an input device of ACPI's.
func watchPowerButton() {
	buttons, _ := filepath.Glob("/dev/input/event*")
	for _, b := range buttons {
		go func() {
			f, err := os.Open(b)
			if err != nil {
				say("%v", err)
				return
			}
			for event := make([]byte, 24); ; {
				if _, err := f.Read(event); err != nil {
					return
				}
				const key, power = 1, 116
				if binary.LittleEndian.Uint16(event[16:]) == key && binary.LittleEndian.Uint16(event[18:]) == power {
					off()
				}
			}
		}()
	}
}

func off() {
	say("power button")
	unix.Sync()
	_ = unix.Unmount(data, 0) // what is in use stays; it is synced
	_ = unix.Mount("", data, "", unix.MS_REMOUNT|unix.MS_RDONLY, "")
	if err := unix.Reboot(unix.LINUX_REBOOT_CMD_POWER_OFF); err != nil {
		say("power off: %v", err)
	}
}
