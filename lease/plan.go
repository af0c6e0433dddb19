package lease

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

// Rules are the times of leases, in seconds.
type Rules struct {
	Confirm uint64 // how long an order waits for its machine
	Spec    uint64 // how long of that it waits for what the machine has to be
	Keep    uint64 // for how long the disk of a lease that is over is kept
	Settle  uint64 // after how long a reorganisation is unlikely to bring back what it took
}

// RulesOf are the times of a deployment, whose days may be short.
func RulesOf(w ledger.WatchConfig) Rules {
	return Rules{
		Confirm: w.Scaled(ledger.ConfirmSeconds), Spec: w.Scaled(5 * 60), Keep: w.Scaled(72 * 3600), Settle: w.Scaled(15 * 60),
	}
}

// An Identity is what tells one lease from another that has its number after a reorganisation: a spec has a salt.
type Identity struct {
	Renter   common.Address `json:"renter"`
	SpecHash common.Hash    `json:"specHash"`
}

// IdentityOf is that of a lease.
func IdentityOf(l *ledger.Lease) Identity { return Identity{l.Renter, l.SpecHash} }

// Facts are what is known of one lease and its machine.
type Facts struct {
	Lease   ledger.Lease // as of the newest block
	Dry     bool         // its account ran dry
	Owed    uint64       // up to when it is paid
	Now     uint64       // the time of the newest block
	Gone    uint64       // since when the chain has no such lease; 0: it has it
	Record  *Record      // nil: this host has nothing of it
	Running bool         // its machine's process lives
	Rescued bool         // and is its rescue system
	Foreign bool         // the lease was confirmed with the machine of another host
	Answers bool         // it answered SSH with its key since it was started
	Memory  bool         // there is memory to start it
}

// A Deed is what is to be done for a lease next.
type Deed string

// The deeds.
const (
	Wait     Deed = "wait"
	Reject   Deed = "reject"   // cancel the order
	Prepare  Deed = "prepare"  // fetch the image, and make disk and seed
	Boot     Deed = "boot"     // start the machine
	Mend     Deed = "mend"     // start its rescue system in its place
	Listen   Deed = "listen"   // wait until it answers SSH
	Confirm  Deed = "confirm"  // say so on chain
	Halt     Deed = "halt"     // let the machine shut down, and kill it if it does not
	Kill     Deed = "kill"     // kill the machine
	End      Deed = "end"      // end a lease whose account is dry
	GiveBack Deed = "giveBack" // give its units back
	SetAside Deed = "setAside" // keep what is nobody's for a while
	Wipe     Deed = "wipe"     // wipe the disk, and forget the lease
)

// A Step is a deed, and why.
type Step struct {
	Deed   Deed
	Reason string
}

// Reasons to wait that a person may want to know.
const (
	awaitsSpec   = "for what the machine has to be"
	awaitsMemory = "for memory"
	awaitsEnd    = "for the end of the time that the disk is kept"
	awaitsChain  = "for the lease to come back to the chain"
	lacksMachine = "the machine is lost"
)

// Next is what is to be done for a lease.
func (r Rules) Next(f *Facts) Step {
	l, m := &f.Lease, f.Record
	if m != nil && l.State != ledger.LeaseNone && m.Of != IdentityOf(l) {
		return f.stopped(Halt, Step{SetAside, "a reorganisation gave its number to another lease"})
	}
	switch l.State {
	case ledger.LeaseNone:
		switch {
		case m == nil:
			return Step{Deed: Wait}
		case f.Now < f.Gone+r.Settle:
			return Step{Wait, awaitsChain}
		}
		return f.stopped(Halt, Step{SetAside, "a reorganisation took its lease"})
	case ledger.LeaseWaiting:
		return r.order(f)
	case ledger.LeaseActive:
		if f.Foreign {
			return f.stopped(Kill, Step{SetAside, "another host has confirmed the lease with a machine of its own"})
		}
		if f.Dry && f.Now >= f.Owed {
			return Step{End, "the renter's account is dry"}
		}
		return f.run()
	case ledger.LeaseOver:
		if f.Dry && f.Now < f.Owed {
			return f.run()
		}
		if m == nil && f.Now < l.EndedAt+r.Settle {
			return Step{Wait, lacksMachine} // whoever has it may be stopping it
		}
		return f.stopped(Halt, Step{GiveBack, "the lease is over"})
	case ledger.LeaseReturned:
		switch {
		case f.Running:
			return Step{Halt, "the lease is over"}
		case m == nil:
			return Step{Deed: Wait}
		case f.Now < l.EndedAt+r.Keep:
			return Step{Wait, awaitsEnd}
		}
		return Step{Wipe, "the lease is over"}
	default: // the order came to nothing
		switch {
		case f.Running:
			return Step{Kill, "the order was cancelled"}
		case m == nil:
			return Step{Deed: Wait}
		case f.Now < l.OrderedAt+r.Confirm+r.Settle:
			return Step{Wait, awaitsEnd}
		}
		return Step{Wipe, "the order was cancelled"}
	}
}

// order is what is to be done for an order.
func (r Rules) order(f *Facts) Step {
	l, m := &f.Lease, f.Record
	switch {
	case f.Now > l.OrderedAt+r.Confirm:
		return f.stopped(Kill, Step{Reject, "no machine answered in time"})
	case m == nil && f.Now > l.OrderedAt+r.Spec:
		return Step{Reject, "nobody said what the machine has to be"}
	case m == nil:
		return Step{Wait, awaitsSpec}
	case m.Refused != "":
		return f.stopped(Kill, Step{Reject, m.Refused})
	case !m.prepared():
		return Step{Deed: Prepare}
	case !f.Running && !f.Memory:
		return Step{Wait, awaitsMemory}
	case !f.Running:
		return Step{Deed: Boot}
	case f.Rescued:
		return Step{Halt, "a reorganisation made its lease an order again"}
	case !f.Answers:
		return Step{Deed: Listen}
	}
	return Step{Deed: Confirm}
}

// run is what keeps a machine as its renter wants it.
func (f *Facts) run() Step {
	m := f.Record
	switch {
	case m == nil || !m.prepared() && !m.Remake:
		return Step{Wait, lacksMachine}
	case f.Running && (m.Remake || m.Force): // of a disk that is made anew there is nothing to save
		return Step{Kill, "its renter wants that"}
	case f.Running && (m.Off || m.Restart || m.Rescue != f.Rescued):
		return Step{Halt, "its renter wants that"}
	case m.Remake:
		return Step{Prepare, "its renter wants a new disk"}
	case m.Off:
		return Step{Deed: Wait}
	case f.Running && !f.Answers: // watchers are told where it answers, and a new disk has a new key
		return Step{Deed: Listen}
	case f.Running:
		return Step{Deed: Wait}
	case !f.Memory:
		return Step{Wait, awaitsMemory}
	case m.Rescue:
		return Step{Deed: Mend}
	}
	return Step{Deed: Boot}
}

// stopped is a step that is taken once the machine does not run.
func (f *Facts) stopped(how Deed, then Step) Step {
	if f.Running {
		return Step{how, then.Reason}
	}
	return then
}
