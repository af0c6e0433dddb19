package lease

import (
	"context"
	"encoding/json"
	"errors"
	"io"

	"github.com/muster-network/muster/lease/control"
	"github.com/muster-network/muster/lease/spec"
)

// ErrUnservable says that this host cannot make the machine of an order, today or later: its text tells the renter why.
var ErrUnservable = errors.New("this host cannot make the machine")

// Machines are the machines of this host: what the daemon does to the world beside the chain. Each method can be called
// again after it failed or was broken off by a kill, and then does the rest. They may be called from many goroutines, for
// one lease from one at a time, but for those that change nothing.
type Machines interface {
	// Prepare makes the disk anew, after it has fetched the image, and returns what Boot has to know. Whatever was
	// there is wiped first. An error that wraps [ErrUnservable] is final.
	// Then nothing was wiped.
	Prepare(ctx context.Context, r *Record, progress func(step string, done float64)) (json.RawMessage, error)
	// HasImage says whether this host knows an image: [ErrUnservable] if not.
	HasImage(i spec.Image) error
	// Room says whether there is memory to start a machine.
	Room(r *Record) (bool, error)
	// Boot starts a machine. It does nothing if it runs.
	Boot(ctx context.Context, r *Record) error
	MachineRescues
	// Adopt takes up what an earlier run of the daemon started, of the leases that it has records of.
	Adopt(ctx context.Context, leases []uint64) error
	// Life is how a machine's process is.
	Life(lease uint64) Life
	// Listen waits until a machine answers SSH with the key that it printed on its console; r.HostKey, if it is set. A
	// rescue system has a key of its own, and is shown the machine's disk when it answers.
	Listen(ctx context.Context, r *Record) (Answer, error)
	// Halt lets a machine shut down, kills it if it does not, and returns when it has ended and its memory is free.
	Halt(ctx context.Context, lease uint64) error
	// Kill is Halt without patience.
	Kill(ctx context.Context, lease uint64) error
	// SetAside moves the folder of a machine that does not run to where no lease finds it, under a name, in place of what
	// has that name.
	SetAside(ctx context.Context, lease uint64, name string) error
	// Wipe wipes a lease's folder and lets its addresses go.
	Wipe(ctx context.Context, lease uint64) error
	// WipeAside wipes a folder that was set aside.
	WipeAside(ctx context.Context, name string) error

	// What renters ask for.

	Reset(ctx context.Context, lease uint64) error
	Console(ctx context.Context, lease uint64) (io.ReadWriteCloser, error)
	Log(ctx context.Context, lease uint64) (io.ReadCloser, error)
	SetPorts(ctx context.Context, r *Record, ports []control.Port) error
	MachineDisks
	// Describe adds to a status what it knows: addresses, user, metrics.
	Describe(r *Record, s *control.Status)
}

// Life is how a machine's process is.
type Life struct {
	Running bool
	// Rescued says that what runs, or ran, is the machine's rescue system.
	Rescued bool
	// Full says that it stands still until the host's disk has room for what it writes.
	Full bool
	// Off says that the machine shut itself down, as its renter wanted it.
	Off bool
	// Again says that it wanted to start anew, which a rescue system may not.
	Again bool
	// Reason is why it does not run, if that is known.
	Reason string
}

// Answer is a machine's answer to SSH.
type Answer struct {
	HostKey string // in the form of authorized_keys
	SSH     string // where renters connect: host and port
	Rescued bool   // the rescue system's
}
