package memory

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"unsafe"

	"golang.org/x/sys/unix"
)

// Freed memory goes back to the system at once, not after a collection.
func TestFreeUnmaps(t *testing.T) {
	r, err := Allocate(t.Context(), nil, 1<<13, nil)
	if err != nil {
		t.Fatal(err)
	}
	page := uintptr(unsafe.Pointer(&r.Blocks()[0]))
	if !mapped(page) {
		t.Fatal("the region is not mapped")
	}
	if err := r.Free(); err != nil {
		t.Fatal(err)
	}
	if mapped(page) {
		t.Error("the region is still mapped")
	}
}

// mapped says whether a page is readable memory of this process.
func mapped(page uintptr) bool {
	_, _, errno := unix.Syscall(unix.SYS_MSYNC, page, uintptr(os.Getpagesize()), unix.MS_ASYNC)
	return errno == 0
}

// A region uses the pool of huge pages where there is one, and says so.
func TestAllocateUsesPools(t *testing.T) {
	v, err := Survey()
	if err != nil {
		t.Fatal(err)
	}
	r, err := Allocate(t.Context(), nil, 1<<11, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Free()
	if pool := v.pool(Huge2M, -1, 2<<20); pool != (r.Report().Pages == Huge2M) {
		t.Errorf("there is a pool: %v; report: %s", pool, r.Report())
	}
}

// Without permission to lock, the region is there and the report says what is
// wrong. The limit belongs to a process, hence the child.
func TestLockRefused(t *testing.T) {
	const child = "MUSTER_TEST_LOCK_REFUSED"
	if os.Getenv(child) != "" {
		allocateWithoutLocking(t)
		return
	}
	cmd := exec.CommandContext(t.Context(), os.Args[0], "-test.run=^TestLockRefused$", "-test.v")
	cmd.Env = append(os.Environ(), child+"=1")
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	_, line, found := strings.Cut(string(out), "report: ")
	if !found {
		t.Fatalf("no report in:\n%s", out)
	}
	var r Report
	if err := json.NewDecoder(strings.NewReader(line)).Decode(&r); err != nil {
		t.Fatal(err)
	}
	if r.Pages == Huge2M {
		if !r.Locked {
			t.Error("pages of a pool are never swapped")
		}
		return
	}
	said := false
	for _, n := range r.Notes {
		said = said || strings.Contains(n.Problem, "cannot be locked") && strings.Contains(n.Remedy, "ulimit -l")
	}
	if r.Locked || !said {
		t.Errorf("report %+v", r)
	}
}

func allocateWithoutLocking(t *testing.T) {
	runtime.LockOSThread() // capabilities are a thread's
	if err := unix.Setrlimit(unix.RLIMIT_MEMLOCK, &unix.Rlimit{Cur: 4096, Max: 4096}); err != nil {
		t.Fatal(err)
	}
	header := unix.CapUserHeader{Version: unix.LINUX_CAPABILITY_VERSION_3}
	var none [2]unix.CapUserData
	if err := unix.Capset(&header, &none[0]); err != nil {
		t.Fatal(err)
	}
	r, err := Allocate(t.Context(), nil, 1<<12, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Free()
	checkBlocks(t, r, 1<<12)
	report, err := json.Marshal(r.Report())
	if err != nil {
		t.Fatal(err)
	}
	fmt.Printf("report: %s\n", report)
}

// Memory that turns out not to be there is an error, not the end of the
// process.
func TestTouchSurvivesFaults(t *testing.T) {
	f, err := os.Create(filepath.Join(t.TempDir(), "short"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	b, err := unix.Mmap(int(f.Fd()), 0, 1<<16, unix.PROT_READ|unix.PROT_WRITE, unix.MAP_SHARED)
	if err != nil {
		t.Fatal(err)
	}
	defer unix.Munmap(b)
	if err := touch(b); err == nil {
		t.Error("wrote beyond the end of a file")
	}
	if err := populate(b); err == nil {
		t.Error("populated beyond the end of a file")
	}
}

func TestReadHuge(t *testing.T) {
	const smaps = `00400000-00500000 r-xp 00000000 fe:00 1 /bin/x
AnonHugePages:      2048 kB
7f0000000000-7f0080000000 rw-p 00000000 00:00 0 
Size:            2097152 kB
AnonHugePages:   2095104 kB
VmFlags: rd wr mr mw me lo ac dd hg 
7f0080000000-7f0080200000 ---p 00000000 00:00 0 
AnonHugePages:         0 kB
`
	for start, want := range map[uintptr]uint64{0x7f0000000000: 2095104 << 10, 0x400000: 2 << 20, 0x7f0080000000: 0, 0x1000: 0} {
		if got := readHuge(strings.NewReader(smaps), start); got != want {
			t.Errorf("at %x: %d, want %d", start, got, want)
		}
	}
}
