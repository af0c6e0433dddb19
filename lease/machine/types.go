package machine

import (
	"errors"
	"time"
)

var (
	// ErrRunning says that the machine of a folder runs already, or is being started by another program.
	ErrRunning = errors.New("the machine is running")
	// ErrNotRunning says that the machine of a folder does not run.
	ErrNotRunning = errors.New("the machine is not running")
	// ErrNone says that there is no machine in a folder.
	ErrNone = errors.New("there is no machine here")
)

// ErrDisk says that a file is not a disk that a machine may have.
var ErrDisk = errors.New("not a disk for a machine")

// ErrNoHostKeys says that the machine ended, or has filled the record of its console, before it said what its
// SSH host keys are.
var ErrNoHostKeys = errors.New("the machine has not said its SSH host keys")

// ErrNoKVM says that the processor cannot run machines here.
var ErrNoKVM = errors.New("machines cannot be run by the processor")

// KVMSpeed is what was measured of KVM.
type KVMSpeed struct {
	Loops  float64       `json:"loops"`  // of two instructions, per second, in a guest
	Exit   time.Duration `json:"exit"`   // from the guest to us and back
	Nested bool          `json:"nested"` // this system is a guest itself
}

// QEMU's words for a machine that shut itself down, and for one that wanted to start anew and may not.
const (
	GuestShutdown = "guest-shutdown"
	GuestReset    = "guest-reset"
)

// Exit is how a machine's process ended.
type Exit struct {
	// Reason is QEMU's: guest-shutdown, guest-panic, host-qmp-quit, host-signal, …; empty if it had no time to
	// say any, as when it was killed.
	Reason string `json:"reason"`
	Stderr string `json:"stderr"` // the first of its complaints
}

// Stats are what a machine is doing and has used since its process was started.
type Stats struct {
	Status string        `json:"status"` // QEMU's word: running, paused, shutdown, internal-error, …
	Age    time.Duration `json:"age"`
	CPU    time.Duration `json:"cpu"` // of all its threads
	// Memory is what the process takes in bytes, the guest's memory included, apart from huge pages, which
	// are the guest's from the start.
	Memory int64 `json:"memory"`
	Disk   IO    `json:"disk"`
}

// IO is the traffic of the machine's disk.
type IO struct {
	ReadBytes    int64 `json:"readBytes"`
	WrittenBytes int64 `json:"writtenBytes"`
	Reads        int64 `json:"reads"`
	Writes       int64 `json:"writes"`
}

// Progress is told how many bytes of how many are done.
type Progress func(done, of int64)
