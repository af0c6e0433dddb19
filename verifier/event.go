package verifier

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
	Opened    Kind = "opened"    // a challenge was opened, and counts
	Drawn     Kind = "drawn"     // the audits of a challenge were drawn
	Settled   Kind = "settled"   // an epoch of a commitment was settled
	Collected Kind = "collected" // bounties and fees were paid out

	SlashFinished Kind = "slash-finished" // what a slash took was burned and paid out
	OpeningPaid   Kind = "opening-paid"   // the fee for opening a challenge was credited

	LeasesSettled   Kind = "leases-settled"   // leases were settled up to the newest final day
	DepositReleased Kind = "deposit-released" // what is left of a lease's deposit was returned
	UnitsReturned   Kind = "units-returned"   // the units of an ended lease are the provider's again
	DryLeaseEnded   Kind = "dry-lease-ended"  // a lease whose account had run dry was ended
	OrderCancelled  Kind = "order-cancelled"  // an order was late
	SeedNamed       Kind = "seed-named"       // the block that seeds a day
	SeedStored      Kind = "seed-stored"      // the seed of a day

	RequestsFulfilled Kind = "requests-fulfilled" // lenders' requests to leave a pool of credit
	PoolCollected     Kind = "pool-collected"     // fees for that were paid out
	DebtRepaid        Kind = "debt-repaid"        // by what an account was owed
	DebtWrittenOff    Kind = "debt-written-off"   // what of a debt is not coming any more

	Overtaken Kind = "overtaken" // somebody else did it first
	Dropped   Kind = "dropped"   // it can no longer be done
	Retrying  Kind = "retrying"  // it failed, and will be tried again
	Reorged   Kind = "reorged"   // blocks were replaced

	NodeFailing Kind = "node-failing" // the node gives errors or no blocks; the keeper tries on
	NodeWell    Kind = "node-well"    // that is over
)

// An Event tells a person who watches a keeper what happened.
type Event struct {
	Kind       Kind        `json:"event"`
	Task       string      `json:"task"`  // what the keeper set out to do, in words
	Block      uint64      `json:"block"` // of the transaction; or the newest one
	Tx         common.Hash `json:"tx"`    // zero: none
	Commitment uint64      `json:"commitment,omitempty"`
	Challenge  uint64      `json:"challenge,omitempty"`
	Epoch      uint64      `json:"epoch"`
	Lease      uint64      `json:"lease,omitempty"`
	Leases     int         `json:"leases,omitempty"` // how many
	Day        uint64      `json:"day,omitempty"`

	// Of a settled epoch, in unit-challenges and wei of FLT.
	Opportunities uint64     `json:"opportunities,omitempty"`
	Claimed       uint64     `json:"claimed,omitempty"`
	Proven        uint64     `json:"proven,omitempty"`
	Reward        ledger.Wei `json:"reward"`
	Slashed       ledger.Wei `json:"slashed"`
	Failed        bool       `json:"failed,omitempty"` // the commitment was stopped by it

	Earned ledger.Wei `json:"earned"` // by the keeper: fee and bounty, or what was collected
	// Of credit, in the smallest units of a token.
	Account  common.Address `json:"account,omitzero"`
	Requests int            `json:"requests,omitempty"` // how many
	Amount   ledger.Wei     `json:"amount,omitzero"`
	Fee      ledger.Wei     `json:"fee,omitzero"`
	Token    string         `json:"token,omitempty"`

	Reason string   `json:"reason,omitempty"` // why it, or the commitment, failed
	Hints  []string `json:"hints,omitempty"`  // what can be done about that

	Took time.Duration `json:"tookNs,omitempty"` // of trouble with the node

	asset ledger.Token // that Token names
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
	case Opened:
		return fmt.Sprintf("opened challenge %d", e.Challenge)
	case Drawn:
		return fmt.Sprintf("drew the audits of challenge %d", e.Challenge)
	case Settled:
		s := fmt.Sprintf("settled epoch %d of commitment %d: %d proven, %d missed, %d unproven",
			e.Epoch, e.Commitment, e.Proven, e.Opportunities-e.Claimed, e.Claimed-e.Proven)
		if e.Reward.Int != nil && e.Reward.Sign() > 0 {
			s += fmt.Sprintf("; reward %s FLT", e.Reward.Short())
		}
		if e.Slashed.Int != nil && e.Slashed.Sign() > 0 {
			s += fmt.Sprintf("; slashed %s FLT", e.Slashed.Short())
		}
		if e.Failed {
			s += "; the commitment has failed"
			if e.Reason != "" {
				s += " " + e.Reason
			}
		}
		return s
	case SlashFinished:
		return fmt.Sprintf("finished a slash of commitment %d; bounty %s FLT", e.Commitment, e.Earned.Short())
	case OpeningPaid:
		return fmt.Sprintf("earned %s FLT for opening challenge %d", e.Earned.Short(), e.Challenge)
	case Collected:
		return fmt.Sprintf("collected %s FLT of bounties and fees", e.Earned.Short())
	case LeasesSettled:
		return "settled " + text.Count(e.Leases, "lease")
	case DepositReleased:
		return fmt.Sprintf("released the deposit of lease %d", e.Lease)
	case UnitsReturned:
		return fmt.Sprintf("gave the units of lease %d back", e.Lease)
	case DryLeaseEnded:
		return fmt.Sprintf("ended lease %d, whose account had run dry", e.Lease)
	case OrderCancelled:
		return fmt.Sprintf("cancelled lease %d, which was not confirmed in time", e.Lease)
	case SeedNamed:
		return fmt.Sprintf("named the block that seeds day %d", e.Day)
	case SeedStored:
		return fmt.Sprintf("stored the seed of day %d", e.Day)
	case RequestsFulfilled:
		return fmt.Sprintf("fulfilled %s to leave a pool: %s; fee %s", text.Count(e.Requests, "request"), e.money(e.Amount), e.money(e.Fee))
	case PoolCollected:
		return fmt.Sprintf("collected %s from a pool", e.money(e.Amount))
	case DebtRepaid:
		return fmt.Sprintf("repaid %s of the debt of account %s", e.money(e.Amount), e.Account)
	case DebtWrittenOff:
		return fmt.Sprintf("wrote off %s of the debt of account %s", e.money(e.Amount), e.Account)
	case Overtaken:
		return fmt.Sprintf("somebody else was first to %s", e.Task)
	case Dropped:
		return fmt.Sprintf("can no longer %s: %s", e.Task, e.Reason)
	case Retrying:
		return fmt.Sprintf("could not %s, will try again: %s", e.Task, e.Reason)
	case NodeFailing:
		return "trouble with the node, trying on: " + strings.Join(append([]string{e.Reason}, e.Hints...), "; ")
	case NodeWell:
		return fmt.Sprintf("the node is well again, after %v", e.Took.Round(time.Second))
	case Reorged:
		return fmt.Sprintf("the chain was reorganised after block %d", e.Block)
	}
	return string(e.Kind)
}

// money is an amount of the event's token, for people.
func (e Event) money(amount ledger.Wei) string {
	return e.asset.Format(amount.Plus(new(big.Int)).Int) + " " + e.asset.Name()
}
