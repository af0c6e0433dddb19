//go:build linux

package machine

import (
	"fmt"
	"os"

	"golang.org/x/sys/unix"
)

// CheckDisk refuses the disk of a machine that ran if its file could make QEMU's tools open other files than its base:
// the machine's QEMU has written it, and who breaks out of a guest is QEMU. Its error is [ErrDisk].
func CheckDisk(d Disk) error {
	f, err := os.OpenFile(d.Path, os.O_RDONLY|unix.O_NOFOLLOW, 0)
	if err != nil {
		return err
	}
	defer f.Close()
	if info, err := f.Stat(); err != nil || !info.Mode().IsRegular() {
		return fmt.Errorf("%s is %w: it is not a file (%w)", d.Path, ErrDisk, err)
	}
	if d.Format == Raw {
		return nil
	}
	h, err := readHeader(f)
	if err != nil {
		return err
	}
	want := ""
	if d.Base != nil {
		want = d.Base.Path
	}
	name, err := h.Backing(f)
	if err != nil {
		return fmt.Errorf("%s is %w: %w", d.Path, ErrDisk, err)
	}
	if name != want {
		return fmt.Errorf("%s is %w: its backing file is %q, not %q", d.Path, ErrDisk, name, want)
	}
	return nil
}
