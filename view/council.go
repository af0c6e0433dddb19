//go:build !js

package view

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/govern"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
)

// Council is who sits in the council, how its newest election stands, and what members approve. Amounts are wei of FLT.
type Council struct {
	Block    uint64          `json:"block"`
	Council  common.Address  `json:"council"`
	Seats    []Seat          `json:"seats" nullable:"false"`
	Needed   uint64          `json:"needed" doc:"Approvals that an action needs"`
	NextDue  uint64          `json:"nextDue" doc:"The first block in which the next election can be opened"`
	Election *Election       `json:"election,omitempty" doc:"The newest, if there was one"`
	Actions  []CouncilAction `json:"actions" nullable:"false" doc:"Those that can still be approved, and those that were done lately"`
	Pause    CouncilPause    `json:"pause"`
}

// Seat is a seat of the council.
type Seat struct {
	Seat   int             `json:"seat"`
	Cohort int             `json:"cohort" doc:"Whose seats are elected together"`
	Member *common.Address `json:"member,omitempty" doc:"Missing where the seat is vacant"`
}

// Election is an election of the council, by the rules of its opening.
type Election struct {
	Number        uint64      `json:"number"`
	Cohort        int         `json:"cohort"`
	Phase         string      `json:"phase" doc:"notice, nominations, vote, over or finished"`
	Snapshot      uint64      `json:"snapshot" doc:"The block whose votes count; nominations begin after it"`
	NominationEnd uint64      `json:"nominationEnd" doc:"The last block of nominations"`
	VotingEnd     uint64      `json:"votingEnd" doc:"The last block of the vote"`
	LeastSupport  *ledger.Wei `json:"leastSupport,omitempty" doc:"What a candidate needs, in wei of FLT; missing until the snapshot is past"`
	Nominees      []Nominee   `json:"nominees" nullable:"false" doc:"Those who lead come first"`
}

// Nominee is somebody who was nominated.
type Nominee struct {
	Account   common.Address `json:"account"`
	Order     uint64         `json:"order" doc:"Of two with as many votes the lower wins"`
	Accepted  bool           `json:"accepted"`
	Candidate bool           `json:"candidate" doc:"Has accepted, and has the least support"`
	Support   ledger.Wei     `json:"support" doc:"In wei of FLT"`
	Votes     ledger.Wei     `json:"votes" doc:"In wei of FLT"`
}

// CouncilAction is a call that members approve.
type CouncilAction struct {
	ID        common.Hash      `json:"id"`
	What      string           `json:"what" doc:"What the call does, by its data"`
	Expiry    uint64           `json:"expiry" doc:"The last block in which it can be approved"`
	Approvers []common.Address `json:"approvers" nullable:"false" doc:"Those who sit"`
	Done      bool             `json:"done"`
	Call      hexutil.Bytes    `json:"call"`
}

// CouncilPause is the last pause of the council's.
type CouncilPause struct {
	Runs bool   `json:"runs"`
	End  uint64 `json:"end" doc:"From this block on anybody can end it"`
	Next uint64 `json:"next" doc:"The first block in which the council can pause again"`
}

// ReadCouncil reads the council. It fails with [ledger.ErrNoCouncil] if none is elected.
func ReadCouncil(ctx context.Context, c *ledger.Client, progress chain.Progress) (v Council, err error) {
	council, err := govern.CouncilOf(c)
	if err != nil {
		return v, err
	}
	s, err := council.Read(ctx, progress)
	if err != nil {
		return v, err
	}
	v = Council{
		Block: s.Block, Council: c.Deployment.Council, Needed: s.Needed, NextDue: s.NextDue, Actions: []CouncilAction{},
		Pause: CouncilPause(s.Pause),
	}
	for seat, member := range s.Members {
		one := Seat{Seat: seat, Cohort: govern.CohortOf(seat)}
		if member != (common.Address{}) {
			one.Member = &member
		}
		v.Seats = append(v.Seats, one)
	}
	if s.Election.Number != 0 {
		v.Election = electionOf(s.Election)
	}
	for _, a := range s.Actions {
		v.Actions = append(v.Actions, CouncilAction{a.ID, a.What, a.Expiry, append([]common.Address{}, a.Approvers...), a.Done, a.Call})
	}
	return v, nil
}

func electionOf(e govern.Election) *Election {
	v := &Election{
		Number: e.Number, Cohort: e.Cohort, Phase: e.Phase.String(), Snapshot: e.Snapshot,
		NominationEnd: e.NominationEnd, VotingEnd: e.VotingEnd, Nominees: []Nominee{},
	}
	if e.LeastSupport != nil {
		v.LeastSupport = &ledger.Wei{Int: e.LeastSupport}
	}
	for _, n := range e.Nominees {
		v.Nominees = append(v.Nominees, Nominee{
			n.Account, n.Order, n.Accepted, n.Candidate, ledger.Wei{Int: n.Support}, ledger.Wei{Int: n.Votes},
		})
	}
	return v
}

// ErrNoElectionVotes says that an account has no votes left in an election.
var ErrNoElectionVotes = errors.New("the account has no votes left in this election")

// CouncilBallot is how an account's votes, or its support, are shared out among some: what it has left, in equal parts,
// unless an amount for each is given. While nominations are open it is support, and then votes.
func CouncilBallot(ctx context.Context, c *ledger.Client, voter common.Address, to []common.Address, each *big.Int, supports bool, progress chain.Progress) (o govern.Operation, err error) {
	council, err := govern.CouncilOf(c)
	if err != nil {
		return o, err
	}
	e, err := council.Newest(ctx)
	if err != nil {
		return o, err
	}
	if e.Phase <= ledger.ElectionNotice {
		return o, hint.Add(fmt.Errorf("%w: no votes count yet", ErrNoElectionVotes), "muster council show tells when the nominations begin")
	}
	power, err := c.VotingPower(ctx, voter, e.Snapshot, progress)
	if err != nil {
		return o, err
	}
	power = power.InOneVote()
	supported, voted, err := council.Spent(ctx, e.Number, voter)
	if err != nil {
		return o, err
	}
	left := new(big.Int).Sub(power.Total(), voted)
	if supports {
		left.Sub(power.Total(), supported)
	}
	if each == nil {
		each = new(big.Int).Div(left, big.NewInt(int64(max(1, len(to)))))
	}
	if each.Sign() <= 0 {
		return o, hint.Add(fmt.Errorf("%w: %s", ErrNoElectionVotes, voter), "delegate FLT before an election's notice is over; muster council show tells the block")
	}
	var ballots []govern.Ballot
	for _, account := range to {
		ballots = append(ballots, govern.Ballot{Account: account, Amount: each})
	}
	if supports {
		return council.SupportOperation(ballots, power.Commitments())
	}
	return council.VoteOperation(ballots, power.Commitments())
}
