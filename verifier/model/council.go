package model

import (
	"bytes"
	"errors"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

// A Council is seven people whom holders elect, and what they do together: docs/council.md.
type Council struct {
	Configured bool
	Config     ledger.CouncilConfigured // with the rules of elections as they are now
	Members    [ledger.CouncilSeats]common.Address
	NextDue    uint64                    // the block from which the next election can be opened
	Barred     map[common.Address]uint64 // the last election in which somebody who was removed cannot be elected
	Elections  []*Election               // by number - 1
	Actions    map[common.Hash]*Action
	Pausing    bool
	PauseEnd   uint64 // 0: there was no pause
}

// An Action is a call that members approve.
type Action struct {
	Approvers [ledger.CouncilSeats]common.Address // by seat
	Executed  bool
}

// errPower says that the council has made a call that it cannot make.
var errPower = errors.New("the council has no such power")

// powers are the council's, by their functions, with how many words their calls have before bytes of any length. The last
// two are a nonce and the block up to which the call can be approved.
var powers = map[string]int{
	"pause(uint256,uint256)":                            2,
	"unpause(uint256,uint256)":                          2,
	"stopChallenges(uint256,uint256)":                   2,
	"resumeChallenges(uint256,uint256)":                 2,
	"cancelOperation(bytes32,uint256,uint256)":          3,
	"giveBack(uint256,uint256,uint256,uint256)":         4,
	"cancelCall(address,address,bytes,uint256,uint256)": 5,
}

func newCouncil() Council {
	return Council{Barred: map[common.Address]uint64{}, Actions: map[common.Hash]*Action{}}
}

// complete makes what a file did not have.
func (k *Council) complete() {
	if k.Barred == nil {
		k.Barred = map[common.Address]uint64{}
	}
	if k.Actions == nil {
		k.Actions = map[common.Hash]*Action{}
	}
	for _, x := range k.Elections {
		if x.Nominees == nil {
			x.Nominees = map[common.Address]*Nominee{}
		}
		for _, spent := range []*map[common.Address]*big.Int{&x.Supported, &x.Voted} {
			if *spent == nil {
				*spent = map[common.Address]*big.Int{}
			}
		}
	}
}

// CouncilOf is the state of the council. It must not be changed.
func (m *Model) CouncilOf() *Council { return &m.council }

// seatOf is a member's seat; -1: it has none.
func (k *Council) seatOf(account common.Address) int {
	if account == (common.Address{}) {
		return -1
	}
	return slices.Index(k.Members[:], account)
}

func (k *Council) sitting() (count uint64) {
	for _, m := range k.Members {
		if m != (common.Address{}) {
			count++
		}
	}
	return count
}

// vacate takes a seat from whoever has it.
func (k *Council) vacate(member common.Address) (seat int, err error) {
	if seat = k.seatOf(member); seat < 0 {
		return seat, refuse(ledger.ErrNotCouncilMember, "%s", member)
	}
	k.Members[seat] = common.Address{}
	return seat, nil
}

// actOnCouncil takes the actions that are known by the council's events but for those of elections.
func (t *transaction) actOnCouncil(e ledger.Event) ([]ledger.Event, error) {
	k := &t.model.council
	switch e := e.(type) {
	case ledger.CouncilConfigured:
		if k.Configured {
			return nil, refuse(ledger.ErrInvalidConfig, "the contract was configured before")
		}
		k.Configured, k.Config, k.Members, k.NextDue = true, e, e.Members, e.Block+e.ElectionBlocks
		return []ledger.Event{e}, nil
	case ledger.RulesSet:
		if err := k.checkRules(e.Rules); err != nil {
			return nil, err
		}
		k.Config.Rules = e.Rules
		return []ledger.Event{e}, nil
	case ledger.MemberResigned:
		seat, err := k.vacate(e.Member)
		return []ledger.Event{ledger.MemberResigned{Member: e.Member, Seat: uint64(seat)}}, err
	case ledger.MemberRemoved:
		return k.remove(e)
	case ledger.ActionApproved:
		return t.approve(e)
	case ledger.PauseBegun:
		return t.beginPause(e)
	case ledger.PauseEnded:
		return t.endPause(e)
	}
	return nil, errNoAction
}

// checkRules is how far the rules of elections may go.
func (k *Council) checkRules(r ledger.ElectionRules) error {
	const leastPart, leastSupport, mostSupport = 64, 10, 500
	for _, phase := range []uint64{r.NoticeBlocks, r.NominationBlocks, r.VotingBlocks} {
		if phase < k.Config.ElectionBlocks/leastPart {
			return refuse(ledger.ErrInvalidConfig, "a phase of %d blocks", phase)
		}
	}
	if all := r.NoticeBlocks + r.NominationBlocks + r.VotingBlocks; all > k.Config.ElectionBlocks/2 {
		return refuse(ledger.ErrInvalidConfig, "elections of %d blocks", all)
	}
	if r.SupportBps < leastSupport || r.SupportBps > mostSupport {
		return refuse(ledger.ErrInvalidConfig, "a least support of %d bps", r.SupportBps)
	}
	return nil
}

// remove takes a member's seat, and keeps it from being elected for the rest of its term.
func (k *Council) remove(e ledger.MemberRemoved) ([]ledger.Event, error) {
	seat, err := k.vacate(e.Member)
	if err != nil {
		return nil, err
	}
	through := k.count() + 1
	if slices.Contains(seatsOf(cohortOf(through)), seat) {
		through-- // its term ends with the next election, where it can stand again
	}
	k.Barred[e.Member] = through
	return []ledger.Event{ledger.MemberRemoved{Member: e.Member, Seat: uint64(seat), BarredThrough: through}}, nil
}

// approve counts a member's approval, and does what enough of those who sit have approved.
func (t *transaction) approve(e ledger.ActionApproved) ([]ledger.Event, error) {
	k := &t.model.council
	seat := k.seatOf(e.Member)
	if seat < 0 {
		return nil, refuse(ledger.ErrNotCouncilMember, "%s", e.Member)
	}
	expiry, err := expiryOf(e.Call)
	if err != nil {
		return nil, err
	}
	if last := number(e.Block + k.Config.ActionBlocks); less(expiry, number(e.Block)) || less(last, expiry) {
		return nil, refuse(ledger.ErrActionExpiry, "%v", expiry)
	}
	id := hashOf(e.Call)
	if k.Actions[id] == nil {
		k.Actions[id] = &Action{}
	}
	a := k.Actions[id]
	if a.Executed {
		return nil, refuse(ledger.ErrActionDone, "%s", id)
	}
	again := a.Approvers[seat] == e.Member
	a.Approvers[seat] = e.Member
	approvals, needed := k.approvals(a), min(k.Config.Approvals, k.sitting())
	if again && approvals < needed {
		return nil, refuse(ledger.ErrAlreadyApproved, "%s by %s", id, e.Member)
	}
	events := []ledger.Event{ledger.ActionApproved{Action: id, Member: e.Member, Approvals: approvals, Needed: needed, Call: e.Call}}
	if approvals >= needed {
		a.Executed = true
		t.called(t.model.rules.Votes.Council, e.Call)
		events = append(events, ledger.ActionExecuted{Action: id})
	}
	return events, nil
}

// approvals are those of members who sit.
func (k *Council) approvals(a *Action) (count uint64) {
	for seat, member := range k.Members {
		if member != (common.Address{}) && a.Approvers[seat] == member {
			count++
		}
	}
	return count
}

// expiryOf is the last block in which a call of the council can be approved.
func expiryOf(call []byte) (*big.Int, error) {
	const word = 32
	for function, words := range powers {
		if end := 4 + word*words; bytes.HasPrefix(call, selector(function)) && len(call) >= end {
			return new(big.Int).SetBytes(call[end-word : end]), nil
		}
	}
	return nil, refuse(errPower, "call %#x", call[:min(len(call), 4)])
}

// beginPause pauses the staking contract for as long as a pause may last.
func (t *transaction) beginPause(e ledger.PauseBegun) ([]ledger.Event, error) {
	k := &t.model.council
	if next := k.nextPause(); e.Block < next {
		return nil, refuse(ledger.ErrPausedLately, "the next can begin in block %d", next)
	}
	k.Pausing, k.PauseEnd = true, e.Block+k.Config.PauseBlocks
	events, err := t.model.Pause(t.by(t.model.rules.Votes.Council))
	return append([]ledger.Event{ledger.PauseBegun{End: k.PauseEnd}}, events...), err
}

// endPause ends the council's pause: the council at any time, others when it has lasted as long as it may.
func (t *transaction) endPause(e ledger.PauseEnded) (events []ledger.Event, err error) {
	k, paused := &t.model.council, t.model.paused
	if !k.Pausing {
		return nil, refuse(ledger.ErrNoCouncilPause, "nothing to end")
	}
	if !t.takeCall(t.model.rules.Votes.Council, "unpause(uint256,uint256)") && e.Block < k.PauseEnd && paused {
		return nil, refuse(ledger.ErrCouncilPauseRuns, "until block %d", k.PauseEnd)
	}
	k.Pausing, k.PauseEnd = false, min(k.PauseEnd, e.Block)
	if paused {
		events, err = t.model.Unpause(t.by(t.model.rules.Votes.Council))
	}
	return append([]ledger.Event{ledger.PauseEnded{Next: k.nextPause()}}, events...), err
}

// nextPause is the first block in which the council can pause again.
func (k *Council) nextPause() uint64 {
	if k.PauseEnd == 0 {
		return 0
	}
	return k.PauseEnd + k.Config.PauseBlocks
}
