//go:build !js

package view

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/govern"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
)

var (
	// ErrNoVotes says that an account has nothing to vote with.
	ErrNoVotes = errors.New("the account has nothing to vote with")
	// ErrNotNow says that a proposal is in a state in which something cannot be done.
	ErrNotNow = errors.New("this cannot be done now")
)

// DAO is who decides by votes, by which rules, and what was proposed. Amounts are FLT as decimal strings, times in seconds
// since 1970, delays in seconds.
type DAO struct {
	Block               uint64         `json:"block"`
	Governor            common.Address `json:"governor"`
	Timelock            common.Address `json:"timelock"`
	VotingDelay         uint64         `json:"votingDelay" doc:"Blocks from a proposal to its vote"`
	VotingPeriod        uint64         `json:"votingPeriod" doc:"Blocks of a vote"`
	LateQuorumExtension uint64         `json:"lateQuorumExtension" doc:"The fewest blocks that a vote goes on once its quorum is reached"`
	ProposalThreshold   string         `json:"proposalThreshold" doc:"FLT that a proposer has to vote with"`
	QuorumBps           uint64         `json:"quorumBps" doc:"Of all FLT, in parts of 10,000"`
	TimelockDelay       int64          `json:"timelockDelay" doc:"Seconds from queueing to execution"`
	Proposals           []Proposal     `json:"proposals" nullable:"false" doc:"The newest first"`
}

// Proposal is what was proposed, and what has become of it.
type Proposal struct {
	ID          string         `json:"id" doc:"In hexadecimal digits"`
	State       string         `json:"state" doc:"pending, active, canceled, defeated, succeeded, queued, expired or executed"`
	Proposer    common.Address `json:"proposer"`
	Description string         `json:"description" doc:"As its proposer wrote it: it proves nothing about the calls"`
	Calls       []ProposedCall `json:"calls" nullable:"false"`
	Block       uint64         `json:"block" doc:"In which it was proposed"`
	Snapshot    uint64         `json:"snapshot" doc:"The block whose votes count"`
	Deadline    uint64         `json:"deadline" doc:"The last block to vote in"`
	Ready       int64          `json:"ready" doc:"From when on it can be executed, in seconds since 1970; 0: it is not queued"`
	For         string         `json:"for" doc:"FLT"`
	Against     string         `json:"against" doc:"FLT"`
	Abstain     string         `json:"abstain" doc:"FLT"`
	Quorum      string         `json:"quorum" doc:"FLT of for and abstain together"`
	Operation   common.Hash    `json:"operation" doc:"What the timelock keeps it under when it is queued"`
}

// ProposedCall is a call that the timelock makes if a proposal passes.
type ProposedCall struct {
	What  string         `json:"what" doc:"What the call does, by its data"`
	To    common.Address `json:"to"`
	Value string         `json:"value" doc:"Wei of ether"`
	Data  hexutil.Bytes  `json:"data"`
}

// ReadDAO reads rules and proposals. It fails with [ledger.ErrNoDAO] if there is no DAO.
func ReadDAO(ctx context.Context, c *ledger.Client, progress chain.Progress) (v DAO, err error) {
	d, err := govern.DAOOf(c)
	if err != nil {
		return v, err
	}
	v = DAO{Governor: c.Deployment.Governor, Timelock: c.Deployment.Timelock, Proposals: []Proposal{}}
	if v.Block, err = c.HeadNumber(ctx); err != nil {
		return v, err
	}
	s, err := d.Settings(ctx)
	if err != nil {
		return v, err
	}
	v.VotingDelay, v.VotingPeriod, v.LateQuorumExtension, v.QuorumBps = s.Delay, s.Period, s.Extension, s.QuorumBps
	v.ProposalThreshold, v.TimelockDelay = ledger.FormatFLT(s.Threshold), int64(s.Wait.Seconds())
	all, err := d.Proposals(ctx, progress)
	if err != nil {
		return v, err
	}
	for i := range all {
		v.Proposals = append(v.Proposals, ProposalOf(d, &all[i]))
	}
	return v, nil
}

// ProposalOf is a proposal as people are shown it.
func ProposalOf(d govern.DAO, p *govern.Proposal) Proposal {
	out := Proposal{
		ID: common.BigToHash(p.ID).Hex(), State: p.State.String(), Proposer: p.Proposer, Description: p.Description, Calls: []ProposedCall{},
		Block: p.Block, Snapshot: p.Snapshot, Deadline: p.Deadline,
		For: ledger.FormatFLT(p.For), Against: ledger.FormatFLT(p.Against), Abstain: ledger.FormatFLT(p.Abstain), Quorum: ledger.FormatFLT(p.Quorum),
		Operation: d.TimelockID(&p.Plan),
	}
	if !p.Ready.IsZero() {
		out.Ready = p.Ready.Unix()
	}
	for _, c := range p.Calls {
		out.Calls = append(out.Calls, ProposedCall{c.What, c.To, c.Value.String(), c.Data})
	}
	return out
}

// Propose is the step by which an account proposes an operation. The account's stake counts where its delegated tokens
// are not enough for the threshold.
func Propose(ctx context.Context, c *ledger.Client, account common.Address, o govern.Operation, text string, progress chain.Progress) (govern.Plan, govern.Operation, error) {
	d, err := govern.DAOOf(c)
	if err != nil {
		return govern.Plan{}, govern.Operation{}, err
	}
	head, err := c.HeadNumber(ctx)
	if err != nil {
		return govern.Plan{}, govern.Operation{}, err
	}
	s, err := d.Settings(ctx)
	if err != nil {
		return govern.Plan{}, govern.Operation{}, err
	}
	held, err := c.HeldVotes(ctx, account, head-1)
	if err != nil {
		return govern.Plan{}, govern.Operation{}, err
	}
	plan := govern.PlanOf([]govern.Operation{o}, text, account)
	var commitments []uint64
	if held.Cmp(s.Threshold) < 0 {
		power, err := c.VotingPower(ctx, account, head-1, progress)
		if err != nil {
			return plan, govern.Operation{}, err
		}
		power = power.InOneVote()
		if power.Total().Cmp(s.Threshold) < 0 {
			err := fmt.Errorf("%s has %s FLT to vote with, and a proposer must have %s", account, ledger.FormatFLT(power.Total()), ledger.FormatFLT(s.Threshold))
			return plan, govern.Operation{}, withoutVotes(ctx, c, account, err)
		}
		commitments = power.Commitments()
	}
	call, err := d.ProposeOperation(plan, commitments)
	return plan, call, err
}

// withoutVotes adds to an error what the account could do about having too little to vote with.
func withoutVotes(ctx context.Context, c *ledger.Client, account common.Address, why error) error {
	idle, err := IdleVotes(ctx, c, account)
	if err != nil {
		return errors.Join(why, err)
	}
	if idle.Sign() > 0 {
		return hint.Add(why, "its %s FLT vote for nobody until it delegates them: muster dao delegate", ledger.FormatFLT(idle))
	}
	return hint.Add(why, "FLT votes through the account that its holder has delegated to, and stake from the epoch after it came")
}

// IdleVotes are the tokens of an account that vote for nobody, because it has not delegated them.
func IdleVotes(ctx context.Context, c *ledger.Client, account common.Address) (*big.Int, error) {
	to, err := c.VotesWith(ctx, account)
	if err != nil || to != (common.Address{}) {
		return new(big.Int), err
	}
	return c.Balance(ctx, account)
}

// A Vote is what an account's vote would count, and the call that casts it.
type Vote struct {
	Proposal govern.Proposal
	Power    ledger.VotingPower // that one vote can use
	Used     *big.Int           // by earlier votes, in wei of FLT
	Call     govern.Operation
}

// Left is what the vote counts.
func (v *Vote) Left() *big.Int { return new(big.Int).Sub(v.Power.Total(), v.Used) }

// CastVote finds what an account can vote with on a proposal: what was delegated to it, and its stake behind the
// commitments that are named, or behind all if none is. It fails with [ErrNotNow] while there is no vote, and with
// [ErrNoVotes].
func CastVote(ctx context.Context, c *ledger.Client, account common.Address, number string, support govern.Support, reason string, commitments []uint64, progress chain.Progress) (v Vote, err error) {
	d, err := govern.DAOOf(c)
	if err != nil {
		return v, err
	}
	if v.Proposal, err = d.Proposal(ctx, number, nil); err != nil {
		return v, err
	}
	p := &v.Proposal
	if p.State != ledger.ProposalActive {
		return v, notNow(p, "votes are cast in blocks %d to %d", p.Snapshot+1, p.Deadline)
	}
	if len(commitments) == 0 {
		if v.Power, err = c.VotingPower(ctx, account, p.Snapshot, progress); err != nil {
			return v, err
		}
		v.Power = v.Power.InOneVote()
	} else {
		if v.Power.Held, err = c.HeldVotes(ctx, account, p.Snapshot); err != nil {
			return v, err
		}
		if v.Power.Staked, err = c.StakedVotes(ctx, account, p.Snapshot, commitments); err != nil {
			return v, err
		}
	}
	if v.Used, err = d.UsedVotes(ctx, p.ID, account); err != nil {
		return v, err
	}
	if v.Power.Total().Sign() == 0 {
		return v, withoutVotes(ctx, c, account, fmt.Errorf("%w: %s, in block %d", ErrNoVotes, account, p.Snapshot))
	}
	if v.Left().Sign() <= 0 {
		return v, fmt.Errorf("%w: %s has voted on the proposal with %s FLT", ErrNoVotes, account, ledger.FormatFLT(v.Used))
	}
	v.Call, err = d.VoteOperation(p.ID, support, reason, v.Power.Commitments())
	return v, err
}

func notNow(p *govern.Proposal, remedy string, args ...any) error {
	return hint.Add(fmt.Errorf("%w: proposal %s is %v", ErrNotNow, govern.ShortID(p.ID), p.State), remedy, args...)
}

// QueueProposal is the call by which a proposal that has passed waits in the timelock.
func QueueProposal(ctx context.Context, c *ledger.Client, number string, progress chain.Progress) (govern.Operation, error) {
	d, p, err := findProposal(ctx, c, number, progress)
	if err != nil {
		return govern.Operation{}, err
	}
	if p.State != ledger.ProposalSucceeded {
		return govern.Operation{}, notNow(&p, "a proposal is queued once its vote has ended, after block %d, and it has passed", p.Deadline)
	}
	return d.QueueOperation(&p), nil
}

// ExecuteProposal is the call that does what a proposal says.
func ExecuteProposal(ctx context.Context, c *ledger.Client, number string, progress chain.Progress) (govern.Operation, error) {
	d, p, err := findProposal(ctx, c, number, progress)
	if err != nil {
		return govern.Operation{}, err
	}
	if p.State != ledger.ProposalQueued {
		return govern.Operation{}, notNow(&p, "a proposal is executed once it is queued and its delay is over")
	}
	head, err := c.Head(ctx)
	if err != nil {
		return govern.Operation{}, err
	}
	if wait := p.Ready.Sub(head.Time); wait > time.Second {
		return govern.Operation{}, notNow(&p, "it can be executed from %s on, in %v", Moment(p.Ready), wait)
	}
	return d.ExecuteOperation(&p), nil
}

// CancelProposal is the call that takes a proposal back.
func CancelProposal(ctx context.Context, c *ledger.Client, number string, progress chain.Progress) (govern.Operation, error) {
	d, p, err := findProposal(ctx, c, number, progress)
	if err != nil {
		return govern.Operation{}, err
	}
	if p.State != ledger.ProposalPending && p.State != ledger.ProposalQueued {
		return govern.Operation{}, notNow(&p, "its proposer can cancel it before the vote begins, and the council while it is queued")
	}
	return d.CancelOperation(&p), nil
}

func findProposal(ctx context.Context, c *ledger.Client, number string, progress chain.Progress) (d govern.DAO, p govern.Proposal, err error) {
	if d, err = govern.DAOOf(c); err != nil {
		return d, p, err
	}
	p, err = d.Proposal(ctx, number, progress)
	return d, p, err
}
