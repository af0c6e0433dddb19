package memory

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime/debug"
	"strconv"
	"strings"
	"unsafe"

	"golang.org/x/sys/unix"

	"github.com/muster-network/muster/host/topology"
)

// mapping is memory from the kernel.
type mapping struct {
	whole []byte // what was mapped
	data  []byte // the part to use
}

func (m *mapping) unmap() error {
	if err := unix.Munmap(m.whole); err != nil {
		return fmt.Errorf("free the memory: %w", err)
	}
	return nil
}

// mapHuge maps pages of 2^log bytes from their pool.
func mapHuge(bytes uint64, log int) (*mapping, error) {
	flags := unix.MAP_PRIVATE | unix.MAP_ANONYMOUS | unix.MAP_HUGETLB | log<<unix.MAP_HUGE_SHIFT
	data, err := unix.Mmap(-1, 0, int(bytes), unix.PROT_READ|unix.PROT_WRITE, flags)
	if err != nil {
		return nil, fmt.Errorf("map huge pages: %w", err)
	}
	return &mapping{whole: data, data: data}, nil
}

// mapAligned maps ordinary memory that begins where a huge page can begin.
// What surrounds it cannot be touched: a stray access faults, and the kernel
// accounts for this region alone.
func mapAligned(bytes uint64) (*mapping, error) {
	whole, err := unix.Mmap(-1, 0, int(bytes)+2*align, unix.PROT_NONE, unix.MAP_PRIVATE|unix.MAP_ANONYMOUS|unix.MAP_NORESERVE)
	if err != nil {
		return nil, fmt.Errorf("map memory: %w", err)
	}
	first := align - uint64(uintptr(unsafe.Pointer(&whole[0])))%align
	m := &mapping{whole: whole, data: whole[first : first+bytes : first+bytes]}
	if err := unix.Mprotect(m.data, unix.PROT_READ|unix.PROT_WRITE); err != nil {
		return nil, errors.Join(fmt.Errorf("open the memory: %w", err), m.unmap())
	}
	return m, nil
}

// populateBytes is how much is backed by memory between two checks of the
// context.
const populateBytes = 64 << 20

// populate backs the mapping with memory, from a thread on the core, whose
// node the kernel prefers even where binding is not allowed.
func (a *attempt) populate(m *mapping) error {
	fill := func() error {
		for done := 0; done < len(m.data); {
			if err := a.ctx.Err(); err != nil {
				return err
			}
			part := m.data[done:min(done+populateBytes, len(m.data))]
			if err := populate(part); err != nil {
				return err
			}
			done += len(part)
			if a.progress != nil {
				a.progress(done/int(blockBytes), len(m.data)/int(blockBytes))
			}
		}
		return nil
	}
	if a.core == nil {
		return fill()
	}
	return topology.Pin(*a.core, fill)
}

// populate backs b with memory. If there is none, it returns an error, where a
// plain access would be a fatal signal.
func populate(b []byte) error {
	for {
		switch err := unix.Madvise(b, unix.MADV_POPULATE_WRITE); {
		case errors.Is(err, unix.EINTR), errors.Is(err, unix.EAGAIN):
		case errors.Is(err, unix.EINVAL): // before Linux 5.14
			return touch(b)
		case err != nil:
			return fmt.Errorf("back the memory with pages: %w", err)
		default:
			return nil
		}
	}
}

// touch writes to every page of b.
func touch(b []byte) (err error) {
	defer debug.SetPanicOnFault(debug.SetPanicOnFault(true))
	defer func() {
		if fault := recover(); fault != nil {
			err = fmt.Errorf("back the memory with pages: %v", fault)
		}
	}()
	for i := 0; i < len(b); i += os.Getpagesize() {
		b[i] = 0
	}
	return nil
}

// bindToNode makes b's pages come from one NUMA node (man 2 mbind).
func bindToNode(b []byte, node int) error {
	const wordBits = 64
	mask := make([]uint64, node/wordBits+1)
	mask[node/wordBits] = 1 << (node % wordBits)
	// The kernel reads one bit less than it is told.
	_, _, errno := unix.Syscall6(unix.SYS_MBIND, uintptr(unsafe.Pointer(&b[0])), uintptr(len(b)),
		unix.MPOL_BIND, uintptr(unsafe.Pointer(&mask[0])), uintptr(len(mask)*wordBits+1), 0)
	if errno != 0 {
		return errno
	}
	return nil
}

// nodeOfPages is the NUMA node that a sample of b's pages is on, or -1 when
// they differ or the kernel does not tell (man 2 move_pages).
func nodeOfPages(b []byte) int {
	const samples = 256
	step := max(len(b)/samples, os.Getpagesize())
	var pages []unsafe.Pointer
	for i := 0; i < len(b); i += step {
		pages = append(pages, unsafe.Pointer(&b[i]))
	}
	status := make([]int32, len(pages))
	_, _, errno := unix.Syscall6(unix.SYS_MOVE_PAGES, 0, uintptr(len(pages)),
		uintptr(unsafe.Pointer(&pages[0])), 0, uintptr(unsafe.Pointer(&status[0])), 0)
	if errno != 0 {
		return -1
	}
	for _, s := range status {
		if s != status[0] {
			return -1
		}
	}
	return int(max(status[0], -1))
}

// hugeBytes is how much of b lies on transparent huge pages.
func hugeBytes(b []byte) uint64 {
	f, err := os.Open("/proc/self/smaps")
	if err != nil {
		return 0
	}
	defer f.Close()
	return readHuge(f, uintptr(unsafe.Pointer(&b[0])))
}

// readHuge finds the mapping that begins at start in the format of smaps
// (man 5 proc) and returns its bytes on huge pages.
func readHuge(smaps io.Reader, start uintptr) uint64 {
	prefix := strconv.FormatUint(uint64(start), 16) + "-"
	found := false
	for s := bufio.NewScanner(smaps); s.Scan(); {
		line := s.Text()
		if !found {
			found = strings.HasPrefix(strings.TrimLeft(line, "0"), prefix)
			continue
		}
		if value, ok := strings.CutPrefix(line, "AnonHugePages:"); ok {
			kib, _ := strconv.ParseUint(strings.TrimSuffix(strings.TrimSpace(value), " kB"), 10, 54)
			return kib << 10
		}
	}
	return 0
}
