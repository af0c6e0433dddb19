package control

import (
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
)

// A Permission is one of the actions that a session allows, as the renter's wallet shows it.
type Permission string

// The permissions.
const (
	MaySubmit  Permission = "submit"  // say what the machine has to be
	MaySee     Permission = "status"  // status and metrics
	MayReadLog Permission = "log"     // what the console has printed
	MayConsole Permission = "console" // read and write the console
	MayPower   Permission = "power"   // start, stop, reboot, reset
	MayRebuild Permission = "rebuild" // rescue and rebuild
	MayAddKeys Permission = "keys"    // let SSH keys in
	MayPorts   Permission = "ports"   // open and close ports

	MaySnapshot Permission = "snapshot" // read the disk
	MayRestore  Permission = "restore"  // put another disk in its place

	MaySessions Permission = "sessions" // see and end other sessions
)

// AllPermissions are all of them.
func AllPermissions() []Permission {
	return []Permission{MaySubmit, MaySee, MayReadLog, MayConsole, MayPower, MayRebuild, MayAddKeys, MayPorts, MaySnapshot, MayRestore, MaySessions}
}

// anySession is what an operation needs that every session allows.
const anySession Permission = "*"

// afterwards says what a renter may still do when the lease is over: see what became of the machine, save what is on its
// disk, and end sessions.
func (p Permission) afterwards() bool {
	return p == MaySee || p == MayReadLog || p == MaySnapshot || p == MaySessions || p == anySession
}

// permissionOf is what an action needs; "" if there is no such action.
func permissionOf(a Action) Permission {
	switch a {
	case Start, Stop, Reboot, Reset:
		return MayPower
	case Rescue, Rebuild:
		return MayRebuild
	}
	return ""
}

// MaxSession is for how long a session can count. A key that was lost counts until then.
const MaxSession = 90 * 24 * time.Hour

// checkSession says whether a session, whoever signed it, is one that can be opened now.
func checkSession(s *ledger.Session, now time.Time) error {
	issued, expires := time.Unix(int64(min(s.Issued, 1<<40)), 0), time.Unix(int64(min(s.Expires, 1<<40)), 0)
	switch {
	case s.Key == common.Hash{}:
		return fmt.Errorf("the session has no key")
	case len(s.Actions) == 0 || len(s.Actions) > len(AllPermissions()):
		return fmt.Errorf("a session allows 1 to %d actions, not %d", len(AllPermissions()), len(s.Actions))
	case !expires.After(now):
		return hint.Add(fmt.Errorf("the session counted until %s, but it is %s here", expires.UTC().Format(time.RFC3339), now.UTC().Format(time.RFC3339)), "sign another")
	case issued.After(now.Add(clockSkew)):
		return hint.Add(fmt.Errorf("the session was made at %s, but it is %s here", issued.UTC().Format(time.RFC3339), now.UTC().Format(time.RFC3339)), "set the clock, and sign another")
	case expires.After(issued.Add(MaxSession)):
		return hint.Add(fmt.Errorf("the session counts from %s until %s, and %d days are the most",
			issued.UTC().Format(time.RFC3339), expires.UTC().Format(time.RFC3339), MaxSession/(24*time.Hour)), "sign one for a shorter time")
	}
	for i, a := range s.Actions {
		switch {
		case !slices.Contains(AllPermissions(), Permission(a)):
			return fmt.Errorf("%.20q is not an action of a session", a)
		case slices.Contains(s.Actions[:i], a):
			return fmt.Errorf("the action %q is there twice", a)
		}
	}
	return nil
}
