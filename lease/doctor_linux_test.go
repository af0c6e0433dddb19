package lease

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/sys/unix"
)

// What is not well comes with what to do about it, and a folder in memory is none for disks.
func TestExamine(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "not", "made", "yet")
	found, err := Examine(t.Context(), dir, "dev")
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, f := range found {
		names = append(names, f.What)
		if f.Found == "" || (f.Remedy == "") != (f.Grade == Good) && f.What != "KVM" { // nested virtualization is as it is
			t.Errorf("%s is %s: %q, and to do is %q", f.What, f.Grade, f.Found, f.Remedy)
		}
	}
	if got := strings.Join(names, ", "); got != "KVM, QEMU, IOMMU, huge pages, limits, disk, network, units" {
		t.Errorf("looked at %s", got)
	}
	if _, err := os.Stat(dir); err == nil {
		t.Error("the folder was made")
	}
	if _, err := Examine(t.Context(), dir, "nobody's"); err == nil {
		t.Error("a profile is taken that does not exist")
	}
}

func TestExamineDisk(t *testing.T) {
	const inMemory = "/dev/shm"
	var s unix.Statfs_t
	if err := unix.Statfs(inMemory, &s); err != nil || s.Type != unix.TMPFS_MAGIC {
		t.Skip("nothing is mounted in memory")
	}
	if f := examineDisk(filepath.Join(inMemory, "muster")); f.Grade != Bad || f.Remedy == "" {
		t.Errorf("a folder in memory is %s: %s", f.Grade, f.Found)
	}
}
