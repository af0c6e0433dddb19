package model

import (
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

// An Election fills the seats of one cohort of the council: docs/council.md.
type Election struct {
	Snapshot, NominationEnd, VotingEnd uint64
	SupportBps                         uint64
	Nominees                           map[common.Address]*Nominee
	Supported, Voted                   map[common.Address]*big.Int // what each voter has spent
	Finished                           bool
}

// A Nominee is somebody who was nominated.
type Nominee struct {
	Order               uint64 // from 1
	Accepted, Candidate bool
	Support, Votes      *big.Int
}

// cohortOf is the cohort that an election fills: they take turns.
func cohortOf(election uint64) uint64 { return (election + 1) % 2 }

// seatsOf are a cohort's.
func seatsOf(cohort uint64) []int {
	if cohort == 0 {
		return []int{0, 1, 2, 3}
	}
	return []int{4, 5, 6}
}

// phase is where an election stands in a block.
func (e *Election) phase(block uint64) ledger.ElectionPhase {
	switch {
	case e == nil:
		return ledger.ElectionNone
	case e.Finished:
		return ledger.ElectionFinished
	case block <= e.Snapshot:
		return ledger.ElectionNotice
	case block <= e.NominationEnd:
		return ledger.ElectionNomination
	case block <= e.VotingEnd:
		return ledger.ElectionVoting
	}
	return ledger.ElectionOver
}

// newest is the newest election; nil: there was none.
func (k *Council) newest() *Election {
	if len(k.Elections) == 0 {
		return nil
	}
	return k.Elections[len(k.Elections)-1]
}

// electionIn is the newest election, which has to be in a phase.
func (k *Council) electionIn(block uint64, wanted ledger.ElectionPhase) (*Election, error) {
	e := k.newest()
	if phase := e.phase(block); phase != wanted {
		return nil, refuse(ledger.ErrElectionPhase, "it is in phase %v, not %v", phase, wanted)
	}
	return e, nil
}

// count is the number of the newest election.
func (k *Council) count() uint64 { return uint64(len(k.Elections)) }

// barred says until which election somebody who was removed cannot be elected; an error if that is so now.
func (k *Council) barred(account common.Address) error {
	if through := k.Barred[account]; through != 0 && k.count() <= through {
		return refuse(ledger.ErrBarred, "%s, through election %d", account, through)
	}
	return nil
}

// actOnElections takes the actions that are known by the events of elections.
func (t *transaction) actOnElections(e ledger.Event) ([]ledger.Event, error) {
	k := &t.model.council
	switch e := e.(type) {
	case ledger.ElectionOpened:
		return k.open(e)
	case ledger.Nominated:
		return k.nominate(e)
	case ledger.NominationAccepted:
		x, err := k.electionIn(e.Block, ledger.ElectionNomination)
		if err != nil {
			return nil, err
		}
		n := x.Nominees[e.Nominee]
		if n == nil || n.Accepted {
			return nil, refuse(ledger.ErrNotNominated, "%s, or has accepted", e.Nominee)
		}
		n.Accepted = true
		accepted := ledger.NominationAccepted{Election: k.count(), Nominee: e.Nominee}
		return append([]ledger.Event{accepted}, t.model.admit(x, n, e.Nominee)...), nil
	case ledger.NomineeSupported:
		return t.model.support(e)
	case ledger.CandidateVoted:
		return t.model.voteFor(e)
	case ledger.ElectionWasFinished:
		return k.finish(e)
	}
	return nil, errNoAction
}

// open begins an election by the rules of now. Dates stay when it is opened late.
func (k *Council) open(e ledger.ElectionOpened) ([]ledger.Event, error) {
	if e.Block < k.NextDue {
		return nil, refuse(ledger.ErrElectionNotDue, "it is due in block %d", k.NextDue)
	}
	if last := k.newest(); last != nil && !last.Finished {
		return nil, refuse(ledger.ErrElectionNotFinished, "election %d", k.count())
	}
	for k.NextDue <= e.Block {
		k.NextDue += k.Config.ElectionBlocks
	}
	r := k.Config.Rules
	x := &Election{
		Snapshot: e.Block + r.NoticeBlocks, SupportBps: r.SupportBps,
		Nominees: map[common.Address]*Nominee{}, Supported: map[common.Address]*big.Int{}, Voted: map[common.Address]*big.Int{},
	}
	x.NominationEnd = x.Snapshot + r.NominationBlocks
	x.VotingEnd = x.NominationEnd + r.VotingBlocks
	k.Elections = append(k.Elections, x)
	return []ledger.Event{ledger.ElectionOpened{
		Election: k.count(), Cohort: cohortOf(k.count()), Snapshot: x.Snapshot, NominationEnd: x.NominationEnd, VotingEnd: x.VotingEnd,
		SupportBps: x.SupportBps, NextDue: k.NextDue,
	}}, nil
}

// nominate makes somebody a nominee. Who nominates itself accepts by that.
func (k *Council) nominate(e ledger.Nominated) ([]ledger.Event, error) {
	x, err := k.electionIn(e.Block, ledger.ElectionNomination)
	if err != nil {
		return nil, err
	}
	if x.Nominees[e.Nominee] != nil {
		return nil, refuse(ledger.ErrAlreadyNominated, "%s", e.Nominee)
	}
	if err := k.barred(e.Nominee); err != nil {
		return nil, err
	}
	if seat := k.seatOf(e.Nominee); seat >= 0 && !slices.Contains(seatsOf(cohortOf(k.count())), seat) {
		return nil, refuse(ledger.ErrCouncilMember, "%s has seat %d", e.Nominee, seat)
	}
	n := &Nominee{Order: uint64(len(x.Nominees)) + 1, Support: zero(), Votes: zero()}
	x.Nominees[e.Nominee] = n
	events := []ledger.Event{ledger.Nominated{Election: k.count(), Nominee: e.Nominee, By: e.By, Order: n.Order}}
	if e.By == e.Nominee {
		n.Accepted = true
		events = append(events, ledger.NominationAccepted{Election: k.count(), Nominee: e.Nominee})
	}
	return events, nil
}

// admit makes a nominee a candidate if it has accepted and has the least support.
func (m *Model) admit(x *Election, n *Nominee, account common.Address) []ledger.Event {
	least := mulDivUp(m.dao.SupplyAt(x.Snapshot), number(x.SupportBps), number(basis))
	if n.Candidate || !n.Accepted || less(n.Support, least) {
		return nil
	}
	n.Candidate = true
	return []ledger.Event{ledger.CandidateAdmitted{Election: m.council.count(), Candidate: account}}
}

// support gives a nominee support.
func (m *Model) support(e ledger.NomineeSupported) ([]ledger.Event, error) {
	k := &m.council
	x, err := k.electionIn(e.Block, ledger.ElectionNomination)
	if err != nil {
		return nil, err
	}
	n := x.Nominees[e.Nominee]
	if n == nil {
		return nil, refuse(ledger.ErrNotNominated, "%s", e.Nominee)
	}
	if err := k.barred(e.Nominee); err != nil {
		return nil, err
	}
	if err := m.spend(x, x.Supported, e.Voter, e.Amount); err != nil {
		return nil, err
	}
	n.Support = add(n.Support, e.Amount)
	expected := e
	expected.Election, expected.Total = k.count(), n.Support
	return append([]ledger.Event{expected}, m.admit(x, n, e.Nominee)...), nil
}

// voteFor gives a candidate votes.
func (m *Model) voteFor(e ledger.CandidateVoted) ([]ledger.Event, error) {
	k := &m.council
	x, err := k.electionIn(e.Block, ledger.ElectionVoting)
	if err != nil {
		return nil, err
	}
	n := x.Nominees[e.Candidate]
	if n == nil || !n.Candidate {
		return nil, refuse(ledger.ErrNotCandidate, "%s", e.Candidate)
	}
	if err := k.barred(e.Candidate); err != nil {
		return nil, err
	}
	if err := m.spend(x, x.Voted, e.Voter, e.Amount); err != nil {
		return nil, err
	}
	n.Votes = add(n.Votes, e.Amount)
	expected := e
	expected.Election, expected.Total = k.count(), n.Votes
	return []ledger.Event{expected}, nil
}

// spend takes from what a voter has in the snapshot. Which stake it has named is in no event: all that it had may count.
func (m *Model) spend(x *Election, spent map[common.Address]*big.Int, voter common.Address, amount *big.Int) error {
	all := amount
	if before := spent[voter]; before != nil {
		all = add(before, amount)
	}
	if !positive(amount) {
		return refuse(ledger.ErrVoteAmounts, "%s gives nothing", voter)
	}
	if power := m.mostPower(voter, x.Snapshot, all); less(power, all) {
		return refuse(ledger.ErrVotesSpent, "%s would have spent %v of %v", voter, all, power)
	}
	spent[voter] = all
	return nil
}

// finish seats the first by votes, and of those with as many the one who was nominated earlier. Who was removed meanwhile
// is left out, who is re-elected keeps the seat, and vacant seats are taken first.
func (k *Council) finish(e ledger.ElectionWasFinished) (events []ledger.Event, err error) {
	x, err := k.electionIn(e.Block, ledger.ElectionOver)
	if err != nil {
		return nil, err
	}
	x.Finished = true
	free := seatsOf(cohortOf(k.count()))
	winners := k.winners(x, len(free))
	take := func(member common.Address, seat int) {
		free = slices.DeleteFunc(free, func(s int) bool { return s == seat })
		events = append(events, ledger.MemberElected{Election: k.count(), Member: member, Seat: uint64(seat), Before: k.Members[seat]})
		k.Members[seat] = member
	}
	var others []common.Address
	for _, w := range winners {
		if seat := k.seatOf(w); seat >= 0 {
			take(w, seat)
		} else {
			others = append(others, w)
		}
	}
	for _, w := range others {
		seat := free[0]
		for _, s := range free {
			if k.Members[s] == (common.Address{}) {
				seat = s // of several vacant ones the last
			}
		}
		take(w, seat)
	}
	return append(events, ledger.ElectionWasFinished{Election: k.count(), Elected: uint64(len(winners))}), nil
}

// winners are the candidates who have most votes, at most as many as there are seats.
func (k *Council) winners(x *Election, most int) (first []common.Address) {
	for account, n := range x.Nominees {
		if n.Candidate && k.barred(account) == nil {
			first = append(first, account)
		}
	}
	slices.SortFunc(first, func(a, b common.Address) int {
		n, m := x.Nominees[a], x.Nominees[b]
		if c := m.Votes.Cmp(n.Votes); c != 0 {
			return c
		}
		return int(n.Order) - int(m.Order)
	})
	return first[:min(len(first), most)]
}
