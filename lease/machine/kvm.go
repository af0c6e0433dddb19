//go:build linux

package machine

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"runtime"
	"time"
	"unsafe"

	"github.com/klauspost/cpuid/v2"
	"golang.org/x/sys/unix"

	"github.com/muster-network/muster/internal/hint"
)

// leastLoops is what every processor with virtual machines does ten times over. Where KVM is only imitated,
// it is a hundred times less, and no kernel of a distribution boots.
const leastLoops = 1e8

// CheckKVM measures whether /dev/kvm does what its name says: one that opens can be a program that imitates
// it. It takes a millisecond where KVM is real, and a second or two where it is not. Its errors are [ErrNoKVM]
// with a remedy, and ctx's.
func CheckKVM(ctx context.Context) (*KVMSpeed, error) {
	s, err := measureKVM(ctx)
	if err != nil && ctx.Err() == nil {
		err = fmt.Errorf("%w: %w", ErrNoKVM, err)
	}
	return s, err
}

// The kernel's interface: Documentation/virt/kvm/api.rst, for x86.
const (
	kvmAPI        = 0xAE00
	kvmCreateVM   = 0xAE01
	kvmRunSize    = 0xAE04
	kvmCreateVCPU = 0xAE41
	kvmSetMemory  = 0x4020AE46
	kvmRun        = 0xAE80
	kvmGetSregs   = 0x8138AE83
	kvmSetSregs   = 0x4138AE84
	kvmSetRegs    = 0x4090AE82

	kvmExitIO = 2
)

const (
	guestCode  = 0x1000 // where the guest's program is
	guestBytes = 1 << 16
	loops      = 200_000 // in one round
	rounds     = 5       // of which the best counts: others may use the processor too
	exits      = 100     // in one round
)

// guestProgram counts down from loops, and then writes to port 0x80 for ever, each time of which is an exit.
var guestProgram = binary.LittleEndian.AppendUint32([]byte{0x66, 0xb9}, loops) // mov ecx, loops

func init() {
	guestProgram = append(guestProgram,
		0x66, 0x49, // dec ecx
		0x75, 0xfc, // jnz to the dec
		0xe6, 0x80, // out 0x80, al
		0xeb, 0xfc) // jmp to the out
}

func measureKVM(ctx context.Context) (*KVMSpeed, error) {
	runtime.LockOSThread() // a virtual CPU belongs to one thread
	defer runtime.UnlockOSThread()
	dev, err := unix.Open("/dev/kvm", unix.O_RDWR|unix.O_CLOEXEC, 0)
	switch {
	case errors.Is(err, os.ErrNotExist):
		return nil, hint.Add(fmt.Errorf("open /dev/kvm: %w", err), "switch on virtual machines (VT-x, AMD-V) in the firmware, and load kvm_intel or kvm_amd")
	case errors.Is(err, os.ErrPermission):
		return nil, hint.Add(fmt.Errorf("open /dev/kvm: %w", err), "run as root, or join the group kvm")
	case err != nil:
		return nil, fmt.Errorf("open /dev/kvm: %w", err)
	}
	defer unix.Close(dev)
	v, err := ioctl(dev, kvmAPI, nil)
	if err == nil && v != 12 {
		err = errors.New("that is not 12")
	}
	if err != nil {
		return nil, fmt.Errorf("ask /dev/kvm for its version, %d: %w", v, err)
	}
	vm, err := ioctl(dev, kvmCreateVM, nil)
	if err != nil {
		return nil, fmt.Errorf("create a machine: %w", err)
	}
	defer unix.Close(vm)
	mem, err := unix.Mmap(-1, 0, guestBytes, unix.PROT_READ|unix.PROT_WRITE, unix.MAP_SHARED|unix.MAP_ANONYMOUS)
	if err != nil {
		return nil, err
	}
	defer unix.Munmap(mem) //nolint:errcheck // it is mapped
	copy(mem[guestCode:], guestProgram)
	region := struct {
		slot, flags        uint32
		guest, bytes, ours uint64
	}{0, 0, 0, guestBytes, uint64(uintptr(unsafe.Pointer(&mem[0])))}
	if _, err := ioctl(vm, kvmSetMemory, unsafe.Pointer(&region)); err != nil {
		return nil, fmt.Errorf("give a machine memory: %w", err)
	}
	cpu, err := ioctl(vm, kvmCreateVCPU, nil)
	if err != nil {
		return nil, fmt.Errorf("give a machine a CPU: %w", err)
	}
	defer unix.Close(cpu)
	size, err := ioctl(dev, kvmRunSize, nil)
	if err != nil {
		return nil, err
	}
	state, err := unix.Mmap(cpu, 0, size, unix.PROT_READ|unix.PROT_WRITE, unix.MAP_SHARED)
	if err != nil {
		return nil, err
	}
	defer unix.Munmap(state) //nolint:errcheck // it is mapped

	var sregs [312]byte
	if _, err := ioctl(cpu, kvmGetSregs, unsafe.Pointer(&sregs)); err != nil {
		return nil, err
	}
	binary.LittleEndian.PutUint64(sregs[0:], 0)  // cs.base
	binary.LittleEndian.PutUint16(sregs[12:], 0) // cs.selector
	if _, err := ioctl(cpu, kvmSetSregs, unsafe.Pointer(&sregs)); err != nil {
		return nil, err
	}

	s := &KVMSpeed{Nested: cpuid.CPU.Has(cpuid.HYPERVISOR)}
	for range rounds {
		var regs [18]uint64
		regs[16], regs[17] = guestCode, 2 // rip, rflags
		if _, err := ioctl(cpu, kvmSetRegs, unsafe.Pointer(&regs)); err != nil {
			return nil, err
		}
		loop, err := toExit(ctx, cpu, state)
		if err != nil {
			return nil, err
		}
		s.Loops = max(s.Loops, loops/loop.Seconds())
		if s.Loops < leastLoops {
			continue
		}
		var exit time.Duration
		for range exits {
			d, err := toExit(ctx, cpu, state)
			if err != nil {
				return nil, err
			}
			exit += d
		}
		if s.Exit == 0 || exit/exits < s.Exit {
			s.Exit = exit / exits
		}
	}
	if s.Loops < leastLoops {
		return s, hint.Add(fmt.Errorf("/dev/kvm runs %.1f million loops a second, which a processor does more than %.0f million of: it is imitated by software",
			s.Loops/1e6, leastLoops/1e6), "host machines on a server of its own, or on a virtual one with nested virtualization")
	}
	return s, nil
}

// toExit runs the guest until it writes to its port.
func toExit(ctx context.Context, cpu int, state []byte) (time.Duration, error) {
	for begin := time.Now(); ; {
		_, err := ioctl(cpu, kvmRun, nil)
		took := time.Since(begin)
		switch {
		case ctx.Err() != nil:
			return 0, ctx.Err()
		case errors.Is(err, unix.EINTR): // by the Go runtime
			continue
		case err != nil:
			return 0, fmt.Errorf("run a machine: %w", err)
		}
		if reason := binary.LittleEndian.Uint32(state[8:]); reason != kvmExitIO {
			return 0, fmt.Errorf("a machine that should write to a port stopped for reason %d", reason)
		}
		return took, nil
	}
}

func ioctl(fd int, request uintptr, argument unsafe.Pointer) (int, error) {
	r, _, e := unix.Syscall(unix.SYS_IOCTL, uintptr(fd), request, uintptr(argument))
	if e != 0 {
		return 0, e
	}
	return int(r), nil
}
