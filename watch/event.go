package watch

import (
	"errors"
	"fmt"
	"math/big"
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
	Started   Kind = "started"    // the watcher knows what the chain says
	DayBegun  Kind = "day"        // the committees of a day are known
	Unlisted  Kind = "unlisted"   // the account is no watcher of the day
	TooFew    Kind = "too-few"    // there are too few watchers for committees
	SeedNamed Kind = "seed-named" // the block of a day's seed was named
	SeedKept  Kind = "seed-kept"  // a day's seed was stored
	Sealed    Kind = "sealed"     // the words of a day are final
	Reported  Kind = "reported"   // the root of a day is on chain
	Demanded  Kind = "demanded"   // somebody demands a word, or this watcher does
	Shown     Kind = "shown"      // a word was shown on chain
	Judged    Kind = "judged"     // slots were found down
	Punished  Kind = "punished"   // a word was withheld
	Struck    Kind = "struck"     // a watcher's word differed from that of most
	Claimed   Kind = "claimed"    // the pay of a day was taken
	HostDown  Kind = "host-down"  // a host's slots of the day before, by this watcher's word
	Skewed    Kind = "skewed"     // this machine's clock is off
	Disk      Kind = "disk"       // words cannot be written; the watcher tries on
	DiskWell  Kind = "disk-well"  // that is over
	Differing Kind = "differing"  // the contract names another committee
	Foreign   Kind = "foreign"    // a root is reported that this watcher does not have
	Retrying  Kind = "retrying"   // it failed, and will be tried again
	Reorged   Kind = "reorged"    // blocks were replaced
	NodeFails Kind = "node-failing"
	NodeWell  Kind = "node-well"
)

// An Event tells a person who watches a watcher what happened.
type Event struct {
	Kind       Kind           `json:"event"`
	Block      uint64         `json:"block"` // the newest one
	Day        uint64         `json:"day,omitempty"`
	Commitment uint64         `json:"commitment,omitempty"`
	Watcher    common.Address `json:"watcher,omitzero"` // whom it is about, if not this one
	Tx         common.Hash    `json:"tx,omitzero"`
	Root       common.Hash    `json:"root,omitzero"`

	Commitments int             `json:"commitments,omitempty"` // whose committees this watcher is a member of
	Watchers    int             `json:"watchers,omitempty"`    // of the day
	Slots       int             `json:"slots,omitempty"`       // how many
	Down        *ledger.DayMask `json:"down,omitempty"`        // which were
	Reduction   uint64          `json:"reductionBps,omitempty"`
	Amount      *big.Int        `json:"amount,omitempty"` // wei of FLT

	Task   string        `json:"task,omitempty"`
	Reason string        `json:"reason,omitempty"`
	Hints  []string      `json:"hints,omitempty"`
	Took   time.Duration `json:"tookNs,omitempty"` // of trouble; how far a clock is off
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
	switch e.Kind {
	case Started:
		return fmt.Sprintf("watching, with what the chain says up to block %d", e.Block)
	case DayBegun:
		return fmt.Sprintf("day %d: a member of the committees of %s, among %d watchers", e.Day, text.Count(e.Commitments, "commitment"), e.Watchers)
	case Unlisted:
		return fmt.Sprintf("day %d: the account is not among the %d watchers; there is nothing to do", e.Day, e.Watchers)
	case TooFew:
		return fmt.Sprintf("day %d: %s are too few for committees, so that every slot is up", e.Day, text.Count(e.Watchers, "watcher"))
	case SeedNamed:
		return fmt.Sprintf("named the block of day %d's seed", e.Day)
	case SeedKept:
		return fmt.Sprintf("stored the seed of day %d", e.Day)
	case Sealed:
		return fmt.Sprintf("day %d is over: the words about %s are final", e.Day, text.Count(e.Commitments, "commitment"))
	case Reported:
		return fmt.Sprintf("reported day %d", e.Day)
	case Demanded:
		if e.Watcher != (common.Address{}) {
			return fmt.Sprintf("demanded the word of %s about commitment %d on day %d", e.Watcher, e.Commitment, e.Day)
		}
		return fmt.Sprintf("somebody demands the word about commitment %d on day %d", e.Commitment, e.Day)
	case Shown:
		return fmt.Sprintf("showed the word about commitment %d on day %d", e.Commitment, e.Day)
	case Judged:
		return fmt.Sprintf("judged day %d of commitment %d: %s down, %d.%02d%% off its price", e.Day, e.Commitment, text.Count(e.Slots, "slot"), e.Reduction/100, e.Reduction%100)
	case Punished:
		return fmt.Sprintf("punished %s, which withheld its word about commitment %d on day %d", e.Watcher, e.Commitment, e.Day)
	case Struck:
		return fmt.Sprintf("struck %s for its word about commitment %d on day %d, which differs in %s", e.Watcher, e.Commitment, e.Day, text.Count(e.Slots, "slot"))
	case Claimed:
		return fmt.Sprintf("took %s FLT for day %d", ledger.FormatFLT(e.Amount), e.Day)
	case HostDown:
		return fmt.Sprintf("the host of commitment %d was down in %s of day %d", e.Commitment, text.Count(e.Slots, "slot"), e.Day)
	case Skewed:
		return fmt.Sprintf("%s by %v", e.Reason, e.Took.Round(time.Second))
	case Disk:
		return "trouble with the disk, trying on: " + strings.Join(append([]string{e.Reason}, e.Hints...), "; ")
	case DiskWell:
		return "the disk is well again"
	case Differing:
		return fmt.Sprintf("the contract names another committee of commitment %d on day %d than follows from its events", e.Commitment, e.Day)
	case Foreign:
		return fmt.Sprintf("day %d was reported with a root that is not in this journal: somebody else uses the key", e.Day)
	case Retrying:
		return fmt.Sprintf("could not %s, will try again: %s", e.Task, e.Reason)
	case Reorged:
		return fmt.Sprintf("the chain was reorganised after block %d", e.Block)
	case NodeFails:
		return "trouble with the node, trying on: " + strings.Join(append([]string{e.Reason}, e.Hints...), "; ")
	case NodeWell:
		return fmt.Sprintf("the node is well again, after %v", e.Took.Round(time.Second))
	}
	return string(e.Kind)
}
