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
	t.outstanding = append(t.outstanding, expected...)
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
		return d.delegate(e.Block, e.Delegator, e.ToDelegate), nil
	case ledger.VoteSettingSet:
		return d.setVoteRule(e)
	case ledger.TimelockChange:
		return []ledger.Event{e}, nil
	}
	return nil, errNoAction
}

// subjectOf is what an event of votes is about, to tell it from others of its transaction.
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
	}
	return nil
}
