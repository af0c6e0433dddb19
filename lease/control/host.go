package control

import (
	"context"
	"errors"
	"io"
	"net/netip"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/lease/spec"
)

// A Host has the machines that the API is about. It is safe for concurrent use.
//
// An error that is, or wraps, one of [ErrNoLease], [ErrNotNow] and [ErrRefused] is told the renter with its text and
// its hints, so that these say nothing of other leases or the server's inside. Any other error is told as "the host
// has failed" with a number, and given to [Config].Failed.
type Host interface {
	// Lease is a lease as it is on chain now, if its machine is, was or will be here: [ErrNoLease] if not. It is
	// called for each request, so it should read what the daemon follows rather than ask a node.
	Lease(ctx context.Context, lease uint64) (Lease, error)
	// Submit takes what the machine has to be. It was checked ([spec.Submission.Check]) against the lease's specHash.
	// It can come again, with the same.
	Submit(ctx context.Context, lease uint64, s spec.Submission) error
	// Status is how the machine is. A lease without a machine has one, too.
	Status(ctx context.Context, lease uint64) (Status, error)
	// Act begins an action and does not wait until it is done: Status shows that.
	Act(ctx context.Context, lease uint64, action Action) error
	// Console is the machine's serial console, until it is closed or ctx ends. Each call is another reader and writer
	// of it.
	Console(ctx context.Context, lease uint64) (io.ReadWriteCloser, error)
	// Log is what the serial console has printed so far. It ends; the newest is last.
	Log(ctx context.Context, lease uint64) (io.ReadCloser, error)
	// RebuildFrom gives the machine a new disk from another image than its spec's, as [Rebuild] does from its own.
	RebuildFrom(ctx context.Context, lease uint64, image spec.Image) error
	// AddKeys lets further SSH keys into the machine, from its next start on. They were checked ([spec.CheckKeys]).
	AddKeys(ctx context.Context, lease uint64, keys []string) error
	// RemoveKeys lets SSH keys into the machine no more, from its next start on. They were checked likewise.
	RemoveKeys(ctx context.Context, lease uint64, keys []string) error
	// SetPorts opens these ports to the internet in place of those that were open; SSH's is always open. They were
	// checked ([CheckPorts]). The Public of a port that is 0 is for the host to choose.
	SetPorts(ctx context.Context, lease uint64, ports []Port) error
	Disks
}

var (
	// ErrNoLease says that the host knows nothing of a lease.
	ErrNoLease = errors.New("there is no such lease here")
	// ErrNotNow says that something cannot be done as the machine is now, but may be later.
	ErrNotNow = errors.New("the machine is not ready for this")
	// ErrRefused says that something cannot be done with this machine at all.
	ErrRefused = errors.New("the host does not do this")
	// ErrEnded says that a session was ended, so that the wallet has to sign another. No host returns it.
	ErrEnded = errors.New("the session was ended")
)

// A Lease is what decides who may do what with a machine.
type Lease struct {
	Renter   common.Address
	SpecHash common.Hash
	// Over says that the lease has ended or was cancelled: the machine has stopped, and its disk is kept for some
	// time.
	Over bool
}

// A State is where a machine is.
type State string

// The states of a machine.
const (
	StateWaiting   State = "waiting"   // for its spec
	StatePreparing State = "preparing" // memory, image and disk
	StateBooting   State = "booting"   // until SSH answers
	StateRunning   State = "running"
	StateStopping  State = "stopping"
	StateStopped   State = "stopped"
	StateFailed    State = "failed" // Detail says why
	StateEnded     State = "ended"  // its disk is kept until KeptUntil
)

// A Status is how a machine is.
type Status struct {
	State State `json:"state" enum:"waiting,preparing,booting,running,stopping,stopped,failed,ended"`
	// Step and Done are what is being done and how much of it: a download, for example.
	Step   string    `json:"step,omitempty" doc:"What is being done, for people"`
	Done   float64   `json:"done,omitempty" minimum:"0" maximum:"1" doc:"How much of the step is done"`
	Detail string    `json:"detail,omitempty" doc:"Why the machine is in this state, for people"`
	Since  time.Time `json:"since" doc:"When the state began"`

	Confirmed bool        `json:"confirmed" doc:"Whether the lease is confirmed on chain"`
	SSH       string      `json:"ssh,omitempty" doc:"Host and port where SSH answers"`
	HostKey   string      `json:"hostKey,omitempty" doc:"The machine's SSH host key, as in known_hosts after the name"`
	User      string      `json:"user,omitempty" doc:"The user that the SSH keys are for"`
	Hostname  string      `json:"hostname,omitempty"`
	Image     string      `json:"image,omitempty" doc:"Name of the image that the disk was made from"`
	ImageHash spec.Digest `json:"imageSHA256,omitzero" doc:"Its SHA-256"`
	Keys      []string    `json:"keys,omitempty" doc:"SSH keys that let in at the machine's next start, as lines of authorized_keys"`
	Address   string      `json:"address,omitempty" doc:"The machine's own address, which may be a private one"`
	IPv6      string      `json:"ipv6,omitempty"`
	Ports     []Port      `json:"ports" nullable:"false"`
	KeptUntil *time.Time  `json:"keptUntil,omitempty" doc:"When the disk of an ended lease is wiped"`
	Metrics   *Metrics    `json:"metrics,omitempty" doc:"Absent unless the machine runs"`

	Rescue *RescueSystem `json:"rescue,omitempty" doc:"What runs in place of the machine's own system; absent unless that is so or begins"`
}

// A RescueSystem runs in place of a machine's own system, so that the renter can mend that. What it has itself is thrown
// away after it.
type RescueSystem struct {
	HostKey string `json:"hostKey,omitempty" doc:"The rescue system's own SSH host key, which is not on chain; absent until it answers"`
	Disk    string `json:"disk,omitempty" doc:"Where the rescue system has the machine's disk, which is not mounted"`
}

// Metrics is what a machine uses. What is counted begins at 0 when the machine starts.
type Metrics struct {
	Units       int     `json:"units" doc:"Compute units of the lease"`
	VCPUs       int     `json:"vcpus"`
	CPUSeconds  float64 `json:"cpuSeconds"`
	Uptime      float64 `json:"uptime" doc:"Seconds"`
	MemoryBytes uint64  `json:"memoryBytes" doc:"What the machine has"`
	MemoryUsed  uint64  `json:"memoryUsed" doc:"Bytes that it uses, as far as the host can tell"`
	DiskBytes   uint64  `json:"diskBytes" doc:"What the machine has"`
	DiskUsed    uint64  `json:"diskUsed" doc:"Bytes that its disk takes on the host"`
	DiskRead    uint64  `json:"diskRead" doc:"Bytes"`
	DiskWritten uint64  `json:"diskWritten" doc:"Bytes"`
	Received    uint64  `json:"received" doc:"Bytes from the network"`
	Sent        uint64  `json:"sent" doc:"Bytes to the network"`
}

// An Action is what can be done to a machine.
type Action string

// The actions.
const (
	Start   Action = "start"
	Stop    Action = "stop"    // by the power button, and by force after a grace
	Reboot  Action = "reboot"  // stop and start
	Reset   Action = "reset"   // by force, without a grace
	Rescue  Action = "rescue"  // starts a system of the image that has the disk beside it; start and reboot end that
	Rebuild Action = "rebuild" // a new disk from the image: all data on the old one is lost
)

// A Protocol is one of the internet's that have ports.
type Protocol string

// The protocols.
const (
	TCP Protocol = "tcp"
	UDP Protocol = "udp"
)

// A Port is a port of the machine that the internet can reach.
type Port struct {
	Protocol Protocol `json:"protocol" enum:"tcp,udp"`
	Port     uint16   `json:"port" minimum:"1" doc:"Of the machine"`
	// Public is where it is reached, on the host's address.
	Public uint16 `json:"public,omitempty" doc:"Where the internet reaches it; 0: the host chooses"`
	// From is who reaches it; empty: everybody.
	From []netip.Prefix `json:"from,omitempty" maxItems:"16" doc:"Addresses that reach it, as prefixes; none: all"`
}

// MaxPorts is how many ports of a machine can be open.
const MaxPorts = 32
