//go:build !js

package view

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
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
	ErrNoVotes = errors.New("the account has too little to vote with")
	// ErrNotNow says that a proposal is in a state in which something cannot be done.
	ErrNotNow = errors.New("this cannot be done now")
)

// DAO is who decides by votes, by which rules, and what was proposed. Amounts are wei of FLT, times in seconds since 1970,
// delays in seconds.
type DAO struct {
	Block               uint64         `json:"block"`
	Governor            common.Address `json:"governor"`
	Timelock            common.Address `json:"timelock"`
	VotingDelay         uint64         `json:"votingDelay" doc:"Blocks from a proposal to its vote"`
	VotingPeriod        uint64         `json:"votingPeriod" doc:"Blocks of a vote"`
	LateQuorumExtension uint64         `json:"lateQuorumExtension" doc:"The fewest blocks that a vote goes on once its quorum is reached"`
	ProposalThreshold   ledger.Wei     `json:"proposalThreshold" doc:"What a proposer has to vote with, in wei of FLT"`
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
	For         ledger.Wei     `json:"for" doc:"In wei of FLT"`
	Against     ledger.Wei     `json:"against" doc:"In wei of FLT"`
	Abstain     ledger.Wei     `json:"abstain" doc:"In wei of FLT"`
	Quorum      ledger.Wei     `json:"quorum" doc:"Of for and abstain together, in wei of FLT"`
	Operation   common.Hash    `json:"operation" doc:"What the timelock keeps it under when it is queued"`

	DescriptionHash common.Hash `json:"descriptionHash" doc:"keccak-256 of the description, which the governor's queue and execute take"`
}

// ProposedCall is a call that the timelock makes if a proposal passes.
type ProposedCall struct {
	What  string         `json:"what" doc:"What the call does, by its data"`
	To    common.Address `json:"to"`
	Value string         `json:"value" doc:"Wei of ether"`
	Data  hexutil.Bytes  `json:"data"`
}

// ReadDAO reads rules and proposals. It fails with [ledger.ErrNoDAO] if there is no DAO.
func ReadDAO(ctx context.Context, c *ledger.Client, how govern.Reading) (v DAO, err error) {
	d, err := govern.DAOOf(c)
	if err != nil {
		return v, err
	}
	v = DAO{Governor: c.Deployment.Governor, Timelock: c.Deployment.Timelock, Proposals: []Proposal{}}
	head, err := c.Head(ctx)
	if err != nil {
		return v, err
	}
	v.Block = head.Number
	s, err := d.Settings(ctx)
	if err != nil {
		return v, err
	}
	v.VotingDelay, v.VotingPeriod, v.LateQuorumExtension, v.QuorumBps = s.Delay, s.Period, s.Extension, s.QuorumBps
	v.ProposalThreshold, v.TimelockDelay = ledger.Wei{Int: s.Threshold}, int64(s.Wait.Seconds())
	all, err := d.Proposals(ctx, how)
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
		For: ledger.Wei{Int: p.For}, Against: ledger.Wei{Int: p.Against}, Abstain: ledger.Wei{Int: p.Abstain}, Quorum: ledger.Wei{Int: p.Quorum},
		Operation: d.TimelockID(&p.Plan), DescriptionHash: p.DescriptionHash(),
	}
	if !p.Ready.IsZero() {
		out.Ready = p.Ready.Unix()
	}
	for _, c := range p.Calls {
		out.Calls = append(out.Calls, ProposedCall{c.What, c.To, c.Value.String(), c.Data})
	}
	return out
}

// ReadProposal reads one proposal by its number or the first digits of it.
func ReadProposal(ctx context.Context, c *ledger.Client, number string, how govern.Reading) (Proposal, error) {
	d, p, err := findProposal(ctx, c, number, how)
	if err != nil {
		return Proposal{}, err
	}
	return ProposalOf(d, &p), nil
}

// Voter is what an account could vote with now. Amounts are wei of FLT.
type Voter struct {
	Account   common.Address `json:"account" doc:"Whose votes these are"`
	Balance   ledger.Wei     `json:"balance" doc:"FLT that the account holds"`
	VotesWith common.Address `json:"votesWith" doc:"Who votes with the balance; zero: nobody"`
	Delegated ledger.Wei     `json:"delegated" doc:"What was delegated to the account, by itself or by others"`
	Staked    []Staked       `json:"staked" nullable:"false" doc:"Own stake, by commitment"`
	Idle      bool           `json:"idle" doc:"The account has FLT that votes for nobody"`
}

// Staked is stake that votes.
type Staked struct {
	Commitment uint64     `json:"commitment" doc:"The commitment's number"`
	Amount     ledger.Wei `json:"amount" doc:"In wei of FLT"`
}

// ReadVoter reads what an account could vote with, were a vote to begin in the newest block.
func ReadVoter(ctx context.Context, c *ledger.Client, account common.Address, progress chain.Progress) (v Voter, err error) {
	head, err := c.HeadNumber(ctx)
	if err != nil {
		return v, err
	}
	power, err := c.VotingPower(ctx, account, head-1, progress)
	if err != nil {
		return v, err
	}
	return voterOf(ctx, c, account, power)
}

// voterOf is an account with its power.
func voterOf(ctx context.Context, c *ledger.Client, account common.Address, power ledger.VotingPower) (v Voter, err error) {
	balance, err := c.Balance(ctx, account)
	if err != nil {
		return v, err
	}
	v = Voter{Account: account, Balance: ledger.Wei{Int: balance}, Delegated: ledger.Wei{Int: power.Held}, Staked: stakedOf(power)}
	v.VotesWith, err = c.VotesWith(ctx, account)
	v.Idle = balance.Sign() > 0 && v.VotesWith == (common.Address{})
	return v, err
}

func stakedOf(power ledger.VotingPower) []Staked {
	staked := []Staked{}
	for _, s := range power.Staked {
		staked = append(staked, Staked{s.Commitment, ledger.Wei{Int: s.Amount}})
	}
	return staked
}

// AnyCall is a call that the timelock is to make. What it does is said by its data.
func AnyCall(ctx context.Context, c *ledger.Client, to common.Address, data []byte) (govern.Operation, error) {
	d, err := govern.DAOOf(c)
	if err != nil {
		return govern.Operation{}, err
	}
	return d.Decoded(ctx, to, data)
}

// A Proposing is a proposal that is about to be made.
type Proposing struct {
	ID       string // in hexadecimal digits
	VoteFrom uint64 // the first block to vote in, if it is made in the next
	VoteTo   uint64
	Call     govern.Operation
}

// Propose is the call by which an account proposes an operation. The account's stake counts where what was delegated to it
// is not enough for the threshold.
func Propose(ctx context.Context, c *ledger.Client, account common.Address, o govern.Operation, text string, progress chain.Progress) (p Proposing, err error) {
	d, err := govern.DAOOf(c)
	if err != nil {
		return p, err
	}
	head, err := c.HeadNumber(ctx)
	if err != nil {
		return p, err
	}
	s, err := d.Settings(ctx)
	if err != nil {
		return p, err
	}
	commitments, err := toPropose(ctx, c, account, head-1, s.Threshold, progress)
	if err != nil {
		return p, err
	}
	plan := govern.PlanOf([]govern.Operation{o}, text, account)
	id, err := d.IDOf(ctx, plan)
	if err != nil {
		return p, err
	}
	p.ID, p.VoteFrom = common.BigToHash(id).Hex(), head+1+s.Delay+1
	p.VoteTo = p.VoteFrom + s.Period - 1
	p.Call, err = d.ProposeOperation(plan, commitments)
	return p, err
}

// toPropose is the commitments whose stake an account needs to reach the threshold.
func toPropose(ctx context.Context, c *ledger.Client, account common.Address, block uint64, threshold *big.Int, progress chain.Progress) ([]uint64, error) {
	held, err := c.HeldVotes(ctx, account, block)
	if err != nil || held.Cmp(threshold) >= 0 {
		return nil, err
	}
	power, err := c.VotingPower(ctx, account, block, progress)
	if err != nil {
		return nil, err
	}
	power = power.InOneVote()
	if power.Total().Cmp(threshold) < 0 {
		err := fmt.Errorf("%w: %s has %s FLT, and a proposer must have %s", ErrNoVotes, account, ledger.FormatFLT(power.Total()), ledger.FormatFLT(threshold))
		return nil, withoutVotes(ctx, c, account, err)
	}
	return power.Commitments(), nil
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

// A Ballot is how somebody wants to vote.
type Ballot struct {
	Support     govern.Support
	Amount      *big.Int // in wei of FLT; nil: all that is left
	Reason      string
	Commitments []uint64 // whose stake votes; none: all
}

// A Vote is what an account's vote would count, and the call that casts it.
type Vote struct {
	Proposal govern.Proposal
	Power    ledger.VotingPower // that one vote can use
	Used     *big.Int           // by earlier votes, in wei of FLT
	Cast     *big.Int           // what the vote counts, likewise
	Call     govern.Operation
}

// CastVote finds what an account can vote with on a proposal: what was delegated to it, and its stake. It fails with
// [ErrNotNow] while there is no vote, and with [ErrNoVotes]. Progress counts blocks, and then commitments.
func CastVote(ctx context.Context, c *ledger.Client, account common.Address, number string, b Ballot, how govern.Reading) (v Vote, err error) {
	d, proposal, err := findProposal(ctx, c, number, how)
	if err != nil {
		return v, err
	}
	v.Proposal = proposal
	p := &v.Proposal
	if p.State != ledger.ProposalActive {
		return v, notNow(p, "votes are cast in blocks %d to %d", p.Snapshot+1, p.Deadline)
	}
	if v.Power, err = powerOf(ctx, c, account, p.Snapshot, b.Commitments, how.Progress); err != nil {
		return v, err
	}
	if v.Used, err = d.UsedVotes(ctx, p.ID, account); err != nil {
		return v, err
	}
	if v.Power.Total().Sign() == 0 {
		return v, withoutVotes(ctx, c, account, fmt.Errorf("%w: %s, in block %d", ErrNoVotes, account, p.Snapshot))
	}
	left := new(big.Int).Sub(v.Power.Total(), v.Used)
	if left.Sign() <= 0 {
		return v, fmt.Errorf("%w: %s has voted on the proposal with %s FLT", ErrNoVotes, account, ledger.FormatFLT(v.Used))
	}
	if b.Amount == nil {
		v.Cast = left
		v.Call, err = d.VoteOperation(p.ID, b.Support, b.Reason, v.Power.Commitments())
		return v, err
	}
	if b.Amount.Cmp(left) > 0 {
		return v, fmt.Errorf("%w: %s has %s FLT left for this proposal", ErrNoVotes, account, ledger.FormatFLT(left))
	}
	v.Cast = b.Amount
	v.Call, err = d.PartialVoteOperation(p.ID, b.Support, b.Amount, b.Reason, v.Power.Commitments())
	return v, err
}

// powerOf is what one vote of an account can use that counts what was there in a block: its stake behind the commitments
// that are named, or behind all if none is.
func powerOf(ctx context.Context, c *ledger.Client, account common.Address, block uint64, commitments []uint64, progress chain.Progress) (p ledger.VotingPower, err error) {
	if len(commitments) == 0 {
		p, err = c.VotingPower(ctx, account, block, progress)
		return p.InOneVote(), err
	}
	if p.Held, err = c.HeldVotes(ctx, account, block); err != nil {
		return p, err
	}
	p.Staked, err = c.StakedVotes(ctx, account, block, slices.Compact(slices.Sorted(slices.Values(commitments))))
	return p, err
}

func notNow(p *govern.Proposal, remedy string, args ...any) error {
	return hint.Add(fmt.Errorf("%w: proposal %s is %v", ErrNotNow, govern.ShortID(p.ID), p.State), remedy, args...)
}

// QueueProposal is the call by which a proposal that has passed waits in the timelock.
func QueueProposal(ctx context.Context, c *ledger.Client, number string, how govern.Reading) (govern.Operation, error) {
	d, p, err := findProposal(ctx, c, number, how)
	if err != nil {
		return govern.Operation{}, err
	}
	if p.State != ledger.ProposalSucceeded {
		return govern.Operation{}, notNow(&p, "a proposal is queued once its vote has ended, after block %d, and it has passed", p.Deadline)
	}
	return d.QueueOperation(&p), nil
}

// ExecuteProposal is the call that does what a proposal says.
func ExecuteProposal(ctx context.Context, c *ledger.Client, number string, how govern.Reading) (govern.Operation, error) {
	d, p, err := findProposal(ctx, c, number, how)
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
func CancelProposal(ctx context.Context, c *ledger.Client, number string, how govern.Reading) (govern.Operation, error) {
	d, p, err := findProposal(ctx, c, number, how)
	if err != nil {
		return govern.Operation{}, err
	}
	if p.State != ledger.ProposalPending && p.State != ledger.ProposalQueued {
		return govern.Operation{}, notNow(&p, "its proposer can cancel it before the vote begins, and the council while it is queued")
	}
	return d.CancelOperation(&p), nil
}

func findProposal(ctx context.Context, c *ledger.Client, number string, how govern.Reading) (d govern.DAO, p govern.Proposal, err error) {
	if d, err = govern.DAOOf(c); err != nil {
		return d, p, err
	}
	p, err = d.Proposal(ctx, number, how)
	return d, p, err
}
