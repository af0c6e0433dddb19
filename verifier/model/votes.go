package model

import (
	"errors"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

// errTokens says that tokens were moved that nobody had.
var errTokens = errors.New("there are no such tokens")

// countVotes moves the votes of tokens that move.
func (t *transaction) countVotes(i int, move ledger.Transferred) {
	rules := t.model.rules
	if rules.Votes == nil || move.Token != rules.Token {
		return
	}
	t.at = i
	expected, err := t.model.dao.transfer(move.Block, move.From, move.To, move.Amount)
	if err != nil {
		t.add(NewDifference(move, "amount", noEvent, anEvent, err.Error()))
	}
	t.forgetVotes(expected)
	t.outstanding = append(t.outstanding, expected...)
}

// forgetVotes drops the votes that accounts had before the first block that anybody can still ask for.
func (t *transaction) forgetVotes(changes []ledger.Event) {
	d, oldest := &t.model.dao, t.model.firstSnapshot(t.events[t.at].Where().Block)
	for _, e := range changes {
		if e, ok := e.(ledger.DelegateVotesChanged); ok {
			d.Votes[e.Delegate] = amountsSince(d.Votes[e.Delegate], oldest)
		}
	}
}

// firstSnapshot is the earliest block whose votes still count in a block: of a vote or an election that goes on, or the
// block before, by which somebody can propose.
func (m *Model) firstSnapshot(block uint64) uint64 {
	first := max(block, 1) - 1
	for _, p := range m.dao.Proposals {
		if block <= p.Deadline() {
			first = min(first, p.VoteStart)
		}
	}
	if x := m.council.newest(); x != nil && block <= x.VotingEnd {
		first = min(first, x.Snapshot)
	}
	return first
}

// concernsContracts says whether a movement is into or out of a contract that keeps tokens. Of FLT, a DAO's audit reads all.
func (t *transaction) concernsContracts(move ledger.Transferred) bool {
	return t.model.rules.Votes == nil || t.holder(move.From) || t.holder(move.To)
}

// actOnVotes takes the actions that are known by the events of delegations, and by those that change the rules of votes.
func (t *transaction) actOnVotes(e ledger.Event) ([]ledger.Event, error) {
	d := &t.model.dao
	switch e := e.(type) {
	case ledger.DelegateChanged:
		events := d.delegate(e.Block, e.Delegator, e.ToDelegate)
		t.forgetVotes(events)
		return events, nil
	case ledger.VoteSettingSet:
		return d.setVoteRule(e)
	case ledger.TimelockChange:
		if !t.beginning(e) {
			return nil, refuse(ledger.ErrTimelockFixed, "by %s", e.NewTimelock)
		}
		expected := ledger.TimelockChange{OldTimelock: d.Timelock, NewTimelock: t.model.rules.Votes.Timelock}
		d.Timelock = expected.NewTimelock
		return []ledger.Event{expected}, nil
	}
	return nil, errNoAction
}

// subjectOf is what an event of votes or of a pool is about, to tell it from others of its transaction.
func subjectOf(e ledger.Event) any {
	type call struct {
		operation common.Hash
		index     uint64
	}
	switch e := e.(type) {
	case ledger.DelegateVotesChanged:
		return e.Delegate
	case ledger.CallScheduled:
		return call{e.Operation, e.Index}
	case ledger.CallExecuted:
		return call{e.Operation, e.Index}
	case ledger.CallSalt:
		return e.Operation
	case ledger.MemberElected:
		return e.Member
	case ledger.InterestAdded:
		return e.Pool
	case ledger.PoolParametersSet:
		return e.Pool
	case ledger.LoanRepaid:
		return [2]common.Address{e.Pool, e.Account}
	case ledger.PoolSharesMoved:
		return [3]common.Address{e.Pool, e.From, e.To}
	}
	return nil
}
