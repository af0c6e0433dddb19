package model

import (
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

// A Dao is the votes of those who have FLT, and what the timelock does because of them: docs/governance.md.
type Dao struct {
	Tokens
	Settings   map[string]*big.Int // the rules of votes and the timelock's delay, by the event that sets each
	Quorums    []AmountFrom        // of 10,000 of all tokens
	Proposals  map[common.Hash]*Proposal
	Operations map[common.Hash]*Operation
	Roles      map[uint64]map[common.Address]bool // of the authority, and who has them
	Rearranged bool                               // the authority lets other roles do what is governed
	Begun      map[string]common.Hash             // the transactions in which the contracts were made
}

// A Proposal is calls that holders vote about.
type Proposal struct {
	Proposer              common.Address
	Calls                 []ledger.ProposedCall
	Description           common.Hash // keccak256 of the text
	VoteStart, VoteEnd    uint64      // the snapshot, whose votes count, and the last block
	Reached               uint64      // the end that a late quorum gives; 0: there was no quorum yet
	Against, For, Abstain *big.Int
	Used                  map[common.Address]*big.Int
	Operation             common.Hash // of the timelock, once it is queued
	Queued                bool
	Executed              bool
	Canceled              bool
}

func newDao() Dao {
	return Dao{
		Tokens: newTokens(), Settings: map[string]*big.Int{}, Proposals: map[common.Hash]*Proposal{}, Operations: map[common.Hash]*Operation{},
		Roles: map[uint64]map[common.Address]bool{}, Begun: map[string]common.Hash{},
	}
}

// complete makes what a file did not have.
func (d *Dao) complete() {
	fresh := newDao()
	if d.Balances == nil {
		d.Balances = fresh.Balances
	}
	if d.Delegates == nil {
		d.Delegates = fresh.Delegates
	}
	if d.Votes == nil {
		d.Votes = fresh.Votes
	}
	if d.Settings == nil {
		d.Settings = fresh.Settings
	}
	if d.Proposals == nil {
		d.Proposals = fresh.Proposals
	}
	if d.Operations == nil {
		d.Operations = fresh.Operations
	}
	if d.Roles == nil {
		d.Roles = fresh.Roles
	}
	if d.Begun == nil {
		d.Begun = fresh.Begun
	}
	for _, p := range d.Proposals {
		if p.Used == nil {
			p.Used = map[common.Address]*big.Int{}
		}
	}
}

// DaoOf is the state of votes. It must not be changed.
func (m *Model) DaoOf() *Dao { return &m.dao }

// setting is a rule of votes; 0 until it is set.
func (d *Dao) setting(name string) *big.Int {
	if v := d.Settings[name]; v != nil {
		return v
	}
	return zero()
}

// Deadline is the last block of a proposal's vote, as far as it is known.
func (p *Proposal) Deadline() uint64 { return max(p.VoteEnd, p.Reached) }

// Quorum is the votes for and abstaining that a proposal needs: a part of the tokens of its snapshot.
func (d *Dao) Quorum(p *Proposal) *big.Int {
	return mulDiv(d.SupplyAt(p.VoteStart), amountAt(d.Quorums, p.VoteStart), number(basis))
}

func (d *Dao) quorumReached(p *Proposal) bool { return !less(add(p.For, p.Abstain), d.Quorum(p)) }

// StateOf is what has become of a proposal in a block.
func (d *Dao) StateOf(p *Proposal, block uint64) ledger.ProposalState {
	switch {
	case p.Executed:
		return ledger.ProposalExecuted
	case p.Canceled:
		return ledger.ProposalCanceled
	case block <= p.VoteStart:
		return ledger.ProposalPending
	case block <= p.Deadline():
		return ledger.ProposalActive
	case !d.quorumReached(p) || !less(p.Against, p.For):
		return ledger.ProposalDefeated
	case !p.Queued:
		return ledger.ProposalSucceeded
	}
	switch d.Operations[p.Operation].Fate {
	case OperationDone:
		return ledger.ProposalExecuted
	case OperationEnded:
		return ledger.ProposalCanceled
	}
	return ledger.ProposalQueued
}

// proposalIn is a proposal that has to be in a state.
func (d *Dao) proposalIn(id common.Hash, block uint64, wanted ledger.ProposalState) (*Proposal, error) {
	p := d.Proposals[id]
	if p == nil {
		return nil, refuse(ledger.ErrNoProposal, "%s", id)
	}
	if state := d.StateOf(p, block); state != wanted {
		return nil, refuse(ledger.ErrProposalState, "it is %v", state)
	}
	return p, nil
}

// actOnProposals takes the actions that are known by the governor's events.
func (t *transaction) actOnProposals(e ledger.Event) ([]ledger.Event, error) {
	d := &t.model.dao
	switch e := e.(type) {
	case ledger.ProposalCreated:
		return t.model.propose(e)
	case ledger.VoteCast:
		return t.model.castVote(e)
	case ledger.ProposalWasQueued:
		return t.queue(e)
	case ledger.ProposalWasExecuted:
		return t.execute(e)
	case ledger.ProposalWasCanceled: // by its proposer, whom no event names
		p, err := d.proposalIn(e.Proposal, e.Block, ledger.ProposalPending)
		if err != nil {
			return nil, err
		}
		p.Canceled = true
		return []ledger.Event{e}, nil
	}
	return nil, errNoAction
}

// propose makes a proposal. Which stake its proposer has named is in no event: all that it had may count.
func (m *Model) propose(e ledger.ProposalCreated) ([]ledger.Event, error) {
	d, text := &m.dao, hashOf([]byte(e.Description))
	id := hashOf(encodeCalls(e.Calls, text))
	if len(e.Calls) == 0 {
		return nil, refuse(ledger.ErrProposalLength, "it makes no call")
	}
	if d.Proposals[id] != nil {
		return nil, refuse(ledger.ErrProposalState, "%s was proposed before", id)
	}
	if owner, reserved := proposerIn(e.Description); reserved && owner != e.Proposer {
		return nil, refuse(ledger.ErrProposerReserved, "it is %s's", owner)
	}
	needed := d.setting(ledger.SettingProposalThreshold)
	if has := m.mostPower(e.Proposer, e.Block-1, needed); less(has, needed) {
		return nil, refuse(ledger.ErrProposerVotes, "%s had %v, and needs %v", e.Proposer, has, needed)
	}
	start := e.Block + d.setting(ledger.SettingVotingDelay).Uint64()
	end := start + d.setting(ledger.SettingVotingPeriod).Uint64()
	d.Proposals[id] = &Proposal{
		Proposer: e.Proposer, Calls: e.Calls, Description: text, VoteStart: start, VoteEnd: end,
		Against: zero(), For: zero(), Abstain: zero(), Used: map[common.Address]*big.Int{},
	}
	expected := e
	expected.Proposal, expected.VoteStart, expected.VoteEnd = id, start, end
	return []ledger.Event{expected}, nil
}

// proposerIn is whom the end of a proposal's text reserves it for.
func proposerIn(text string) (owner common.Address, reserved bool) {
	const digits = 42
	marker := "#proposer="
	if len(text) < digits+len(marker) {
		return owner, false
	}
	address := text[len(text)-digits:]
	if !strings.HasSuffix(text[:len(text)-digits], marker) || !strings.HasPrefix(address, "0x") || !common.IsHexAddress(address) {
		return owner, false
	}
	return common.HexToAddress(address), true
}

// castVote counts a vote. Whoever votes again uses what earlier votes have left.
func (m *Model) castVote(e ledger.VoteCast) ([]ledger.Event, error) {
	d := &m.dao
	p, err := d.proposalIn(e.Proposal, e.Block, ledger.ProposalActive)
	if err != nil {
		return nil, err
	}
	fraction, ids, err := readParams(e.Params)
	if err != nil {
		return nil, err
	}
	power := m.power(e.Voter, p.VoteStart, ids)
	if !positive(power) {
		return nil, refuse(ledger.ErrNothingToVoteWith, "%s in block %d", e.Voter, p.VoteStart)
	}
	used := p.used(e.Voter)
	if !less(used, power) {
		return nil, refuse(ledger.ErrAlreadyVoted, "%s has used all of %v", e.Voter, power)
	}
	parts, err := divide(e.Support, sub(power, used), fraction)
	if err != nil {
		return nil, err
	}
	p.Against, p.For, p.Abstain = add(p.Against, parts[0]), add(p.For, parts[1]), add(p.Abstain, parts[2])
	expected := e
	expected.Weight = sum(parts[:]...)
	p.Used[e.Voter] = add(used, expected.Weight)
	return append([]ledger.Event{expected}, d.extend(p, e)...), nil
}

func (p *Proposal) used(voter common.Address) *big.Int {
	if used := p.Used[voter]; used != nil {
		return used
	}
	return zero()
}

// extend lets a vote go on, once, when a vote has made the quorum.
func (d *Dao) extend(p *Proposal, e ledger.VoteCast) []ledger.Event {
	if p.Reached != 0 || !d.quorumReached(p) {
		return nil
	}
	before := p.Deadline()
	p.Reached = e.Block + d.setting(ledger.SettingLateQuorum).Uint64()
	if p.Reached <= before {
		return nil
	}
	return []ledger.Event{ledger.ProposalExtended{Proposal: e.Proposal, ExtendedDeadline: p.Reached}}
}

// The kinds of votes, and how many bytes say how one in parts is divided.
const (
	mostSupport   = 2
	inParts       = 255
	fractionBytes = 48
)

// divide says how many votes go against, for, and abstain.
func divide(support uint8, votes *big.Int, fraction []byte) (parts [3]*big.Int, err error) {
	parts = [3]*big.Int{zero(), zero(), zero()}
	switch {
	case support <= mostSupport && len(fraction) == 0:
		parts[support] = votes
		return parts, nil
	case support != inParts && support > mostSupport:
		return parts, refuse(ledger.ErrVoteType, "support %d", support)
	case support != inParts || len(fraction) == 0:
		return parts, refuse(ledger.ErrVoteParams, "support %d with %d bytes", support, len(fraction))
	}
	for i := range parts {
		parts[i] = new(big.Int).SetBytes(fraction[16*i : 16*(i+1)])
	}
	if all := sum(parts[:]...); less(votes, all) {
		return parts, refuse(ledger.ErrVotesLeft, "%v of %v", all, votes)
	}
	return parts, nil
}

// readParams takes the parameters of a vote apart: how it is divided, and the commitments whose stake counts.
func readParams(params []byte) (fraction []byte, ids []*big.Int, err error) {
	const word = 32
	if len(params)%word != 0 {
		if len(params) < fractionBytes || (len(params)-fractionBytes)%word != 0 {
			return nil, nil, refuse(ledger.ErrVoteParams, "%d bytes", len(params))
		}
		fraction, params = params[:fractionBytes], params[fractionBytes:]
	}
	if n := len(params) / word; n > ledger.MostCommitments {
		return nil, nil, refuse(ledger.ErrManyCommitments, "%d", n)
	}
	last := zero()
	for id := range slices.Chunk(params, word) {
		next := new(big.Int).SetBytes(id)
		if !less(last, next) {
			return nil, nil, refuse(ledger.ErrCommitmentOrder, "%v after %v", next, last)
		}
		ids, last = append(ids, next), next
	}
	return fraction, ids, nil
}

// power is what an account can vote with: the tokens that were delegated to it at a block, and its own stake behind
// commitments in the block's epoch.
func (m *Model) power(account common.Address, block uint64, ids []*big.Int) *big.Int {
	votes, epoch := m.dao.VotesAt(account, block), m.rules.Clock.Epoch(block)
	for _, id := range ids {
		if c := m.Commitment(id.Uint64()); id.IsUint64() && c != nil {
			votes = add(votes, c.StakeOf(account, epoch))
		}
	}
	return votes
}

// mostPower is the most that an account could vote with at once, whichever commitments it names; or only as much of it as
// somebody wants to know about.
func (m *Model) mostPower(account common.Address, block uint64, enough *big.Int) *big.Int {
	held, epoch := m.dao.VotesAt(account, block), m.rules.Clock.Epoch(block)
	if !less(held, enough) {
		return held
	}
	var stakes []*big.Int
	for _, c := range m.commitments {
		stakes = append(stakes, c.StakeOf(account, epoch))
	}
	slices.SortFunc(stakes, func(a, b *big.Int) int { return b.Cmp(a) })
	return add(held, sum(stakes[:min(len(stakes), ledger.MostCommitments)]...))
}
