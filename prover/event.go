package prover

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/muster-network/muster/host/memory"
	"github.com/muster-network/muster/host/topology"
)

// A Kind is the kind of an [Event].
type Kind string

// The kinds of events.
const (
	Started       Kind = "started"      // the machine can carry the commitment
	Waiting       Kind = "waiting"      // the commitment lacks stake
	Planned       Kind = "planned"      // the commitment begins in a later epoch
	BondShort     Kind = "bond-short"   // the bond is less than the least one
	SealBegun     Kind = "seal-begun"   // the period's seed is drawn, the arrays are being filled
	Placed        Kind = "placed"       // the arrays have their memory and their cores
	Sealed        Kind = "sealed"       // the posted root is on chain, and the arrays are in memory
	Leased        Kind = "leased"       // units are leased for the challenges to come
	Freed         Kind = "freed"        // the memory of leased units is the system's again
	LeaseEnded    Kind = "lease-ended"  // units respond again, once they are in memory
	ChallengeSeen Kind = "challenge"    // a slot begins with a challenge; the chains begin
	Excused       Kind = "excused"      // a challenge without a response, which the commitment does not owe
	Replaced      Kind = "replaced"     // a reorganisation took a challenge's block out of the chain
	Responded     Kind = "responded"    // the response is on chain
	Resumed       Kind = "resumed"      // a response of an earlier run waits for its proof
	Missed        Kind = "missed"       // a challenge goes without a response
	Drawn         Kind = "drawn"        // the audit of a response is drawn
	Unprovable    Kind = "cannot-prove" // a drawn audit cannot be proven
	Proven        Kind = "proven"       // the proof is on chain
	Unproven      Kind = "unproven"     // the window for the proof is over
	Failed        Kind = "failed"       // the commitment was stopped early
	NodeFailing   Kind = "node-failing" // the node gives errors or no blocks; the prover tries on
	NodeWell      Kind = "node-well"    // that is over
	Owing         Kind = "owing"        // the prover stops, and a challenge still needs what Reason names, until block Until
	Ended         Kind = "ended"        // the commitment is over, and nothing is left to prove
	Left          Kind = "left"         // the prover ends as it was told, and has finished what it began
)

// An Event is something that a person who watches a prover wants to know.
type Event struct {
	Kind       Kind          `json:"event"`
	Commitment uint64        `json:"commitment"`
	Block      uint64        `json:"block"` // the newest block when it was seen
	Period     uint64        `json:"period"`
	Challenge  uint64        `json:"challenge,omitempty"`
	Units      int           `json:"units,omitempty"`        // of the commitment
	Claimed    int           `json:"claimed,omitempty"`      // by the response; of a seal, in it
	Draw       *Draw         `json:"draw,omitempty"`         // what the audit asks for
	Placements []Placement   `json:"places,omitempty"`       // of units that were given memory
	Which      []int         `json:"which,omitempty"`        // units, where it is about some of them
	MayServe   int           `json:"mayServe,omitempty"`     // units that this machine could have, one to a core
	Bytes      uint64        `json:"bytes,omitempty"`        // of memory that was given back
	Took       time.Duration `json:"tookNs,omitempty"`       // filling, computing or proving; of trouble
	Margin     uint64        `json:"marginBlocks,omitempty"` // of the window, that a response left unused
	Until      uint64        `json:"until,omitempty"`        // the last block in which something can be done
	Reason     string        `json:"reason,omitempty"`       // why something did not happen
	Hints      []string      `json:"hints,omitempty"`        // what can be done about that
}

// A Draw is the part of a chain that an audit asks for.
type Draw struct {
	Unit    int `json:"unit"`
	Segment int `json:"segment"`
	Lane    int `json:"lane"`
}

// String says what happened, for people.
func (e Event) String() string {
	took := e.Took.Round(10 * time.Millisecond)
	switch e.Kind {
	case Started:
		return fmt.Sprintf("commitment %d has %s; this machine may serve %d", e.Commitment, units(e.Units), e.MayServe)
	case Waiting:
		return fmt.Sprintf("commitment %d waits for stake", e.Commitment)
	case Planned:
		return fmt.Sprintf("commitment %d begins with block %d", e.Commitment, e.Until)
	case BondShort:
		return fmt.Sprintf("commitment %d has too little bond: %s", e.Commitment, e.Reason)
	case SealBegun:
		return fmt.Sprintf("making the arrays of %s for seal period %d", units(e.Units), e.Period)
	case Placed:
		return placementsString(e.Placements)
	case Sealed:
		return fmt.Sprintf("%s sealed for period %d in %v", units(e.Claimed), e.Period, took)
	case Leased:
		return fmt.Sprintf("%s leased, and will not respond from now on", are(e.Which))
	case Freed:
		return fmt.Sprintf("the memory of %s is free (%s)", unitsString(e.Which), memory.FormatBytes(e.Bytes))
	case LeaseEnded:
		return fmt.Sprintf("%s no longer leased", are(e.Which))
	case ChallengeSeen:
		return fmt.Sprintf("block %d is a challenge: computing the chains of %s", e.Challenge, units(e.Claimed))
	case Excused:
		return fmt.Sprintf("no response to challenge %d is owed: %s", e.Challenge, e.Reason)
	case Replaced:
		return fmt.Sprintf("challenge %d is gone: the chain was reorganised", e.Challenge)
	case Responded:
		return fmt.Sprintf("responded to challenge %d with %d of %s; the chains took %v", e.Challenge, e.Claimed, units(e.Units), took)
	case Resumed:
		return fmt.Sprintf("resuming challenge %d, which has a response with %d of %s", e.Challenge, e.Claimed, units(e.Units))
	case Missed:
		return fmt.Sprintf("missed challenge %d: %s", e.Challenge, e.Reason)
	case Drawn:
		return fmt.Sprintf("the audit of challenge %d asks for lane %d of segment %d of unit %d", e.Challenge, e.Draw.Lane, e.Draw.Segment, e.Draw.Unit)
	case Unprovable:
		return fmt.Sprintf("cannot prove the audit of challenge %d: %s", e.Challenge, e.Reason)
	case Proven:
		return fmt.Sprintf("proved %s for challenge %d; the proof took %v", units(e.Claimed), e.Challenge, took)
	case Unproven:
		return fmt.Sprintf("did not prove challenge %d: %s", e.Challenge, e.Reason)
	case Failed:
		return fmt.Sprintf("commitment %d has failed: %s", e.Commitment, e.Reason)
	case Owing:
		return fmt.Sprintf("stopping with a %s owed to challenge %d until block %d", e.Reason, e.Challenge, e.Until)
	case NodeFailing:
		return "trouble with the node, trying on: " + strings.Join(append([]string{e.Reason}, e.Hints...), "; ")
	case NodeWell:
		return fmt.Sprintf("the node is well again, after %v", e.Took.Round(time.Second))
	case Left:
		return fmt.Sprintf("has left commitment %d: what it began is finished", e.Commitment)
	case Ended:
		return fmt.Sprintf("commitment %d is over", e.Commitment)
	}
	return string(e.Kind)
}

func units(n int) string {
	if n == 1 {
		return "1 unit"
	}
	return fmt.Sprintf("%d units", n)
}

// unitsString names units.
func unitsString(which []int) string {
	if len(which) == 1 {
		return fmt.Sprintf("unit %d", which[0])
	}
	return "units " + topology.FormatList(which)
}

// are begins a sentence about units.
func are(which []int) string {
	if len(which) == 1 {
		return unitsString(which) + " is"
	}
	return unitsString(which) + " are"
}

// placementsString says which cores and which memory units were given.
func placementsString(placements []Placement) string {
	var cpus []int
	kinds := map[string]int{}
	for _, given := range placements {
		cpus = append(cpus, given.CPUs...)
		kinds[given.Memory.String()]++
	}
	var memories []string
	for _, kind := range slices.Sorted(maps.Keys(kinds)) {
		memories = append(memories, fmt.Sprintf("%d × %s", kinds[kind], kind))
	}
	slices.Sort(cpus)
	return fmt.Sprintf("%s on CPUs %s with memory of %s",
		units(len(placements)), topology.FormatList(slices.Compact(cpus)), strings.Join(memories, "; "))
}
