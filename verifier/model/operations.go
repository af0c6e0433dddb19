package model

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/crypto/sha3"

	"github.com/muster-network/muster/chain/ledger"
)

// An Operation is calls that wait in the timelock.
type Operation struct {
	Calls   []ledger.ProposedCall
	ReadyAt uint64 // second
	Fate    OperationFate
}

// An OperationFate is what has become of an operation.
type OperationFate int

// The fates of operations.
const (
	OperationWaits OperationFate = iota
	OperationDone
	OperationEnded // was cancelled
)

// queue has the timelock wait with what was voted for.
func (t *transaction) queue(e ledger.ProposalWasQueued) ([]ledger.Event, error) {
	d := &t.model.dao
	p, err := d.proposalIn(e.Proposal, e.Block, ledger.ProposalSucceeded)
	if err != nil {
		return nil, err
	}
	salt := p.Description
	for i, b := range t.model.rules.Votes.Governor {
		salt[i] ^= b
	}
	id := hashOf(encodeCalls(p.Calls, common.Hash{}, salt))
	p.Queued, p.Operation = true, id
	o := &Operation{Calls: p.Calls, ReadyAt: t.time + d.delay()}
	d.Operations[id] = o
	events := []ledger.Event{ledger.ProposalWasQueued{Proposal: e.Proposal, EtaSeconds: o.ReadyAt}}
	for i, c := range p.Calls {
		events = append(events, ledger.CallScheduled{
			Operation: id, Index: uint64(i), Target: c.Target, Value: c.Value, Data: c.Data, Delay: d.delay(),
		})
	}
	return append(events, ledger.CallSalt{Operation: id, Salt: salt}), nil
}

// execute says that a proposal's calls were made, which the timelock's events have told.
func (t *transaction) execute(e ledger.ProposalWasExecuted) ([]ledger.Event, error) {
	p := t.model.dao.Proposals[e.Proposal]
	switch {
	case p == nil:
		return nil, refuse(ledger.ErrNoProposal, "%s", e.Proposal)
	case p.Executed || p.Canceled || !p.Queued || !t.done[p.Operation]:
		return nil, refuse(ledger.ErrProposalState, "it is %v, and the timelock does nothing for it in this transaction", t.model.dao.StateOf(p, e.Block))
	}
	p.Executed = true
	return []ledger.Event{e}, nil
}

// actOnTimelock takes the actions that are known by the timelock's events.
func (t *transaction) actOnTimelock(e ledger.Event) ([]ledger.Event, error) {
	d := &t.model.dao
	switch e := e.(type) {
	case ledger.CallExecuted:
		return t.perform(e)
	case ledger.OperationCancelled:
		o := d.Operations[e.Operation]
		if o == nil || o.Fate != OperationWaits {
			return nil, refuse(ledger.ErrTimelockState, "no operation %s waits", e.Operation)
		}
		o.Fate = OperationEnded
		return []ledger.Event{e}, nil
	case ledger.MinDelayChange:
		if !positive(e.NewDuration) || less(mostDelay, e.NewDuration) {
			return nil, refuse(ledger.ErrTimelockDelay, "%v", e.NewDuration)
		}
		expected := ledger.MinDelayChange{OldDuration: number(d.delay()), NewDuration: e.NewDuration}
		d.Settings[ledger.SettingDelay] = e.NewDuration
		return []ledger.Event{expected}, nil
	case ledger.TimelockRoleGranted, ledger.TimelockRoleRevoked:
		return []ledger.Event{e}, nil
	}
	return nil, errNoAction
}

// mostDelay is 30 days.
var mostDelay = number(30 * 86_400)

// delay is how long operations wait in the timelock, in seconds.
func (d *Dao) delay() uint64 { return d.setting(ledger.SettingDelay).Uint64() }

// perform does an operation, all its calls in one transaction. Anybody may, when it has waited.
func (t *transaction) perform(e ledger.CallExecuted) (events []ledger.Event, err error) {
	o := t.model.dao.Operations[e.Operation]
	switch {
	case o == nil || o.Fate != OperationWaits:
		return nil, refuse(ledger.ErrTimelockState, "no operation %s waits", e.Operation)
	case t.time < o.ReadyAt:
		return nil, refuse(ledger.ErrTimelockState, "operation %s waits until second %d, and this is %d", e.Operation, o.ReadyAt, t.time)
	}
	o.Fate = OperationDone
	t.done[e.Operation] = true
	for i, c := range o.Calls {
		t.called(c.Target, c.Data)
		events = append(events, ledger.CallExecuted{Operation: e.Operation, Index: uint64(i), Target: c.Target, Value: c.Value, Data: c.Data})
	}
	return events, nil
}

// encodeCalls is the ABI's encoding of lists of targets, values and calldatas, and some words.
func encodeCalls(calls []ledger.ProposedCall, words ...common.Hash) []byte {
	const word = 32
	list := uint64(word * (1 + len(calls)))
	head := uint64(word * (3 + len(words)))
	out := encoding{}
	out.numbers(head, head+list, head+2*list)
	for _, w := range words {
		out.write(w[:])
	}
	out.numbers(uint64(len(calls)))
	for _, c := range calls {
		out.write(common.LeftPadBytes(c.Target[:], word))
	}
	out.numbers(uint64(len(calls)))
	for _, c := range calls {
		out.write(common.BigToHash(c.Value).Bytes())
	}
	out.numbers(uint64(len(calls)))
	at := uint64(word * len(calls))
	for _, c := range calls {
		out.numbers(at)
		at += word + padded(len(c.Data))
	}
	for _, c := range calls {
		out.numbers(uint64(len(c.Data)))
		out.write(common.RightPadBytes(c.Data, int(padded(len(c.Data)))))
	}
	return out
}

func padded(length int) uint64 { return uint64((length + 31) / 32 * 32) }

// An encoding is bytes as the ABI has them.
type encoding []byte

func (e *encoding) write(data []byte) { *e = append(*e, data...) }

func (e *encoding) numbers(all ...uint64) {
	for _, n := range all {
		e.write(common.BigToHash(number(n)).Bytes())
	}
}

// hashOf is keccak256 of some bytes.
func hashOf(data []byte) (h common.Hash) {
	k := sha3.NewLegacyKeccak256()
	k.Write(data)
	k.Sum(h[:0])
	return h
}

// The bounds of the rules of votes.
var voteBounds = map[string][2]*big.Int{
	ledger.SettingVotingDelay:       {zero(), number(1 << 22)},
	ledger.SettingVotingPeriod:      {one, number(1 << 22)},
	ledger.SettingProposalThreshold: {zero(), ledger.FLT(1e7)},
	ledger.SettingQuorum:            {number(100), number(5_000)},
}

// setVoteRule changes a rule of the votes to come.
func (d *Dao) setVoteRule(e ledger.VoteSettingSet) ([]ledger.Event, error) {
	bounds, bounded := voteBounds[e.Setting]
	if bounded && (less(e.New, bounds[0]) || less(bounds[1], e.New)) {
		return nil, refuse(ledger.ErrSettingBounds, "%v is not in %v..%v", e.New, bounds[0], bounds[1])
	}
	if period := d.setting(ledger.SettingVotingPeriod); e.Setting == ledger.SettingLateQuorum && less(period, e.New) {
		return nil, refuse(ledger.ErrVoteExtension, "%v is more than the voting period of %v", e.New, period)
	}
	expected := ledger.VoteSettingSet{Setting: e.Setting, Old: d.setting(e.Setting), New: e.New}
	d.Settings[e.Setting] = e.New
	if e.Setting == ledger.SettingQuorum {
		d.Quorums = withAmount(d.Quorums, e.Block, e.New)
	}
	return []ledger.Event{expected}, nil
}
