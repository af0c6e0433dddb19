package main

import (
	"errors"
	"fmt"
	"os"
	"runtime"
	"syscall"
	"unsafe"

	"golang.org/x/sys/unix"
)

// directFile is a file that is read without the kernel's cache, as many reads
// at once as one likes: with the system calls of io_submit(2), since threads
// that wait for a read each would be slower than the disk.
type directFile struct {
	file    *os.File
	context uintptr
	unit    int    // bytes of a read, and what its place is a multiple of
	buffer  []byte // depth·unit bytes, aligned
	control []iocb
	pointer []*iocb
	events  []ioEvent
	pin     runtime.Pinner
}

// iocb and ioEvent are those of linux/aio_abi.h; what has no name stays zero.
type iocb struct {
	data   uint64
	_      [2]uint32
	_      [2]uint16 // of which 0 is to read, at an offset
	file   uint32
	buffer uint64
	bytes  uint64
	offset int64
	_      [2]uint64
}

type ioEvent struct {
	data   uint64
	_      uint64
	result int64
	_      int64
}

// openDirect opens a file for reads of the smallest size, of those named, that
// the disk allows.
func openDirect(name string, depth int, sizes ...int) (*directFile, error) {
	f, err := os.OpenFile(name, os.O_RDONLY|unix.O_DIRECT, 0)
	if err != nil {
		return nil, fmt.Errorf("open for direct reads: %w", err)
	}
	d := &directFile{file: f}
	space, err := unix.Mmap(-1, 0, depth*sizes[len(sizes)-1], unix.PROT_READ|unix.PROT_WRITE, unix.MAP_ANON|unix.MAP_PRIVATE)
	if err != nil {
		return nil, errors.Join(err, f.Close())
	}
	d.buffer = space
	for _, size := range sizes {
		if _, err := unix.Pread(int(f.Fd()), space[:size], int64(size)); err == nil {
			d.unit = size
			break
		}
	}
	if d.unit == 0 {
		return nil, errors.Join(fmt.Errorf("%s cannot be read directly in pieces of %d bytes", name, sizes[len(sizes)-1]), d.close())
	}
	if _, _, e := unix.Syscall(unix.SYS_IO_SETUP, uintptr(depth), uintptr(unsafe.Pointer(&d.context)), 0); e != 0 {
		return nil, errors.Join(fmt.Errorf("io_setup: %w", e), d.close())
	}
	d.control, d.events = make([]iocb, depth), make([]ioEvent, depth)
	d.pin.Pin(&d.control[0])
	for i := range d.control {
		d.pointer = append(d.pointer, &d.control[i])
	}
	return d, nil
}

func (d *directFile) close() error {
	if d.context != 0 {
		unix.Syscall(unix.SYS_IO_DESTROY, d.context, 0, 0) //nolint:errcheck // nothing is under way
	}
	d.pin.Unpin()
	return errors.Join(unix.Munmap(d.buffer), d.file.Close())
}

// submit begins reads into the buffer's pieces that are named, each at a place
// in units.
func (d *directFile) submit(pieces []int, places []int64) error {
	for k, piece := range pieces {
		d.control[piece] = iocb{
			data: uint64(piece), file: uint32(d.file.Fd()),
			buffer: uint64(uintptr(unsafe.Pointer(&d.buffer[piece*d.unit]))), bytes: uint64(d.unit), offset: places[k] * int64(d.unit),
		}
		d.pointer[k] = &d.control[piece]
	}
	for from := 0; from < len(pieces); {
		n, _, e := unix.Syscall(unix.SYS_IO_SUBMIT, d.context, uintptr(len(pieces)-from), uintptr(unsafe.Pointer(&d.pointer[from])))
		if e == syscall.EINTR || e == syscall.EAGAIN {
			continue
		}
		if e != 0 {
			return fmt.Errorf("io_submit: %w", e)
		}
		from += int(n)
	}
	return nil
}

// wait waits for n reads at least, and returns the pieces that are there.
func (d *directFile) wait(n int, into []int) ([]int, error) {
	for {
		got, _, e := unix.Syscall6(unix.SYS_IO_GETEVENTS, d.context, uintptr(n), uintptr(len(d.events)), uintptr(unsafe.Pointer(&d.events[0])), 0, 0)
		if e == syscall.EINTR {
			continue
		}
		if e != 0 {
			return into, fmt.Errorf("io_getevents: %w", e)
		}
		for _, event := range d.events[:got] {
			if event.result != int64(d.unit) {
				return into, fmt.Errorf("a read of %d bytes ended with %d", d.unit, event.result)
			}
			into = append(into, int(event.data))
		}
		return into, nil
	}
}
