package lease

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/text"
)

// A Kind says what an [Event] is about.
type Kind string

// The kinds of events.
const (
	Started    Kind = "started"    // the host knows what the chain says
	Ordered    Kind = "ordered"    // there is an order
	Specified  Kind = "specified"  // its renter said what the machine has to be
	Preparing  Kind = "preparing"  // the image is fetched
	PreparedIt Kind = "prepared"   // disk and seed are made
	Waiting    Kind = "waiting"    // something has to come first
	Booted     Kind = "booted"     // the machine was started
	Adopted    Kind = "adopted"    // it ran when the host started
	Answered   Kind = "answered"   // it answers SSH with its key
	Confirmed  Kind = "confirmed"  // the lease runs
	Rejected   Kind = "rejected"   // the order was cancelled
	Stopped    Kind = "stopped"    // the machine was
	Died       Kind = "died"       // it was not meant to
	Ended      Kind = "ended"      // the host ended the lease
	GivenBack  Kind = "given-back" // the units are the provider's again
	Wiped      Kind = "wiped"      // the disk was
	KeptAside  Kind = "set-aside"  // the machine is kept for nobody
	Kept       Kind = "kept"       // no new disk could be made, and the machine keeps the one that it has
	DiskTaken  Kind = "disk-taken" // the machine has another disk, which its renter brought
	Lost       Kind = "lost"       // a lease runs whose machine this host does not have
	Retrying   Kind = "retrying"   // it failed, and will be tried again
	Disk       Kind = "disk"       // it cannot be written to
	DiskFull   Kind = "disk-full"  // a machine stands still because of that
	Resumed    Kind = "resumed"    // it goes on
	Reorged    Kind = "reorged"    // blocks were replaced
	Serving    Kind = "serving"    // the control API is
	WallsDown  Kind = "walls-down" // around machines, which are cut off
	WallsUp    Kind = "walls-up"   // again
	NodeFails  Kind = "node-failing"
	NodeWell   Kind = "node-well"
)

// An Event tells a person who watches a host what happened.
type Event struct {
	Kind  Kind        `json:"event"`
	Block uint64      `json:"block"` // the newest one
	Lease uint64      `json:"lease,omitempty"`
	Tx    common.Hash `json:"tx,omitzero"`

	Units     int           `json:"units,omitempty"`
	MemoryMiB int           `json:"memoryMiB,omitempty"`
	Renter    string        `json:"renter,omitempty"`
	Image     string        `json:"image,omitempty"`
	SSH       string        `json:"ssh,omitempty"`     // where the machine answers
	HostKey   string        `json:"hostKey,omitempty"` // as ssh-keygen -l shows it
	Rescue    bool          `json:"rescue,omitempty"`  // it is about the machine's rescue system
	Machines  int           `json:"machines,omitempty"`
	URL       string        `json:"url,omitempty"`
	Task      string        `json:"task,omitempty"`
	Reason    string        `json:"reason,omitempty"`
	Hints     []string      `json:"hints,omitempty"`
	Took      time.Duration `json:"tookNs,omitempty"`
}

// because is the event with the reason for which something failed: a refusal in the contract's own words.
func (e Event) because(err error) Event {
	e.Reason, e.Hints = err.Error(), hint.Of(err)
	if r := (*ledger.Revert)(nil); errors.As(err, &r) {
		e.Reason = r.Error()
	}
	return e
}

// String is the event in plain words, without hints but those about the node.
func (e Event) String() string {
	at := fmt.Sprintf("lease %d: ", e.Lease)
	took := e.Took.Round(100 * time.Millisecond)
	system := "machine"
	if e.Rescue {
		system = "rescue system"
	}
	switch e.Kind {
	case Started:
		return fmt.Sprintf("hosting, with what the chain says up to block %d; %s on disk", e.Block, text.Count(e.Machines, "machine"))
	case Serving:
		return "the control API is served at " + e.URL
	case Ordered:
		return at + fmt.Sprintf("%s ordered %s", e.Renter, text.Count(e.Units, "unit"))
	case Specified:
		return at + fmt.Sprintf("it has to be %s, with %d MiB of memory", e.Image, e.MemoryMiB)
	case Preparing:
		return at + "fetching " + e.Image
	case PreparedIt:
		return at + fmt.Sprintf("the disk is ready, after %v", took)
	case Waiting:
		return at + "waiting " + e.Reason
	case Booted:
		return at + "the " + system + " starts"
	case Adopted:
		return at + "the machine runs, as before this host was started"
	case Answered:
		answers := at + fmt.Sprintf("the %s answers SSH at %s with key %s", system, e.SSH, e.HostKey)
		if took > 0 {
			answers += fmt.Sprintf(", after %v", took)
		}
		return answers
	case Confirmed:
		return at + "confirmed on chain; the lease runs"
	case Rejected:
		return at + "rejected: " + e.Reason
	case Stopped:
		return at + fmt.Sprintf("the %s has stopped, after %v: %s", system, took, e.Reason)
	case Died:
		return at + "the " + system + "'s process is gone: " + e.Reason
	case Ended:
		return at + "ended: " + e.Reason
	case GivenBack:
		return at + fmt.Sprintf("gave %s back", text.Count(e.Units, "unit"))
	case Wiped:
		return at + "wiped the disk: " + e.Reason
	case KeptAside:
		return at + "set the machine aside: " + e.Reason
	case Kept:
		return at + "no new disk was made, and the machine keeps the one that it has: " + e.Reason
	case DiskTaken:
		return at + "the machine has the disk that its renter brought"
	case Lost:
		return at + "this host does not have its machine: it was lost, or another host has it"
	case Disk:
		return at + "trouble with the disk, trying on: " + e.Reason
	case DiskFull:
		return at + "the machine stands still: this host's disk is full, and it goes on when there is room"
	case Resumed:
		return at + "the machine goes on: this host's disk has room"
	case Retrying:
		return at + fmt.Sprintf("could not %s, will try again: %s", e.Task, e.Reason)
	case Reorged:
		return fmt.Sprintf("the chain was reorganised after block %d", e.Block)
	case WallsDown:
		return "the walls around machines are down, and machines are cut off: " + e.Reason
	case WallsUp:
		return "the walls around machines are up again, and machines have their connection: " + e.Reason
	case NodeFails:
		return "trouble with the node, trying on: " + strings.Join(append([]string{e.Reason}, e.Hints...), "; ")
	case NodeWell:
		return fmt.Sprintf("the node is well again, after %v", e.Took.Round(time.Second))
	}
	return string(e.Kind)
}
