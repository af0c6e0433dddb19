package govern

import (
	"context"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/contracts/bindings"
	"github.com/muster-network/muster/internal/hint"
)

// A DAO is a deployment's contracts together with the governor that counts votes and the timelock that does what they
// decide.
type DAO struct {
	*ledger.Client
	governor *bindings.Dao
	timelock *bindings.Timelock
}

// DAOOf is the DAO of a deployment. It fails with [ledger.ErrNoDAO] if there is none.
func DAOOf(c *ledger.Client) (DAO, error) {
	if !c.Deployment.HasDAO() {
		return DAO{}, ledger.ErrNoDAO
	}
	return DAO{c, bindings.NewDao(), bindings.NewTimelock()}, nil
}

// A Support is what a vote says.
type Support uint8

// The votes.
const (
	Against Support = iota
	For
	Abstain
)

var supportNames = [...]string{"against", "for", "abstain"}

func (s Support) String() string { return supportNames[s] }

// ParseSupport finds a vote by its name.
func ParseSupport(name string) (Support, error) {
	i := slices.Index(supportNames[:], name)
	if i < 0 {
		return 0, hint.Add(fmt.Errorf("there is no vote %q", name), "vote for, against or abstain")
	}
	return Support(i), nil
}

// A ProposedCall is a call that the timelock makes if a proposal passes.
type ProposedCall struct {
	Operation          // What is what the call does by its target and its data, whatever the proposal says of itself
	Value     *big.Int // wei of ether that goes with it
}

// A Plan is what a proposal would do, and the text that its proposer gave with it. Whoever plans writes the text as they
// like: it proves nothing.
type Plan struct {
	Calls       []ProposedCall
	Description string
}

// A Proposal is a plan that was proposed, and what has become of it.
type Proposal struct {
	Plan
	ID       *big.Int
	Proposer common.Address
	Block    uint64 // in which it was proposed
	Snapshot uint64 // the block whose votes count; they can be cast after it
	Deadline uint64 // the last block to vote in
	State    ledger.ProposalState
	Ready    time.Time // from then on it can be executed; zero: it is not queued
	Against  *big.Int  // votes, in wei of FLT
	For      *big.Int
	Abstain  *big.Int
	Quorum   *big.Int // of For and Abstain together; as it would be now, before the vote begins
}

// Finished says whether nothing more can become of a proposal.
func (p *Proposal) Finished() bool {
	switch p.State {
	case ledger.ProposalCanceled, ledger.ProposalDefeated, ledger.ProposalExpired, ledger.ProposalExecuted:
		return true
	}
	return false
}

// ProposerMark precedes the proposer's address at the end of a description, by which the governor takes the proposal
// from nobody else: who saw it on its way could propose the same first, and withdraw it.
const ProposerMark = "#proposer="

// PlanOf is the plan that an account proposes to perform operations.
func PlanOf(operations []Operation, description string, proposer common.Address) Plan {
	p := Plan{Description: strings.TrimRight(description, " \n") + "\n" + ProposerMark + strings.ToLower(proposer.Hex())}
	for _, o := range operations {
		p.Calls = append(p.Calls, ProposedCall{o, new(big.Int)})
	}
	return p
}

// Decoded is an operation of the timelock's, with what it does by its data.
func (d DAO) Decoded(ctx context.Context, to common.Address, data []byte) (Operation, error) {
	rules, err := d.PlannedRules(ctx)
	o := Operation{To: to, Data: data}
	o.What = Of(d.Client).describe(o, rules)
	return o, err
}

// arguments are a plan as the governor takes it.
func (p *Plan) arguments() (targets []common.Address, values []*big.Int, data [][]byte, description [32]byte) {
	for _, c := range p.Calls {
		targets, values, data = append(targets, c.To), append(values, c.Value), append(data, c.Data)
	}
	return targets, values, data, p.DescriptionHash()
}

// DescriptionHash is what the governor knows the text by.
func (p *Plan) DescriptionHash() common.Hash { return crypto.Keccak256Hash([]byte(p.Description)) }

// IDOf is the number that the governor gives a plan.
func (d DAO) IDOf(ctx context.Context, p Plan) (*big.Int, error) {
	targets, values, data, description := p.arguments()
	return ledger.View(ctx, d.Client, d.Deployment.Governor, "a proposal's number",
		d.governor.PackHashProposal(targets, values, data, description), d.governor.UnpackHashProposal)
}

// ProposeOperation proposes a plan. The proposer's stake behind commitments counts towards the threshold, too.
func (d DAO) ProposeOperation(p Plan, commitments []uint64) (Operation, error) {
	params, err := ledger.VoteParams(commitments)
	if err != nil {
		return Operation{}, err
	}
	targets, values, data, _ := p.arguments()
	call := d.governor.PackPropose(targets, values, data, p.Description)
	if len(params) > 0 {
		call = d.governor.PackProposeWithStake(targets, values, data, p.Description, params)
	}
	what := make([]string, len(p.Calls))
	for i, c := range p.Calls {
		what[i] = c.What
	}
	return Operation{What: "propose: " + strings.Join(what, "; "), To: d.Deployment.Governor, Data: call}, nil
}

// VoteOperation votes with what was delegated to the voter, and with its stake behind commitments in ascending order.
func (d DAO) VoteOperation(id *big.Int, support Support, reason string, commitments []uint64) (Operation, error) {
	params, err := ledger.VoteParams(commitments)
	if err != nil {
		return Operation{}, err
	}
	call := d.governor.PackCastVoteWithReason(id, uint8(support), reason)
	if len(params) > 0 {
		call = d.governor.PackCastVoteWithReasonAndParams(id, uint8(support), reason, params)
	}
	return Operation{What: voteText(id, support), To: d.Deployment.Governor, Data: call}, nil
}

// inParts is the governor's number of a vote in parts (OpenZeppelin's GovernorCountingFractional).
const inParts = 255

// PartialVoteOperation votes with a part of it, in wei of FLT.
func (d DAO) PartialVoteOperation(id *big.Int, support Support, amount *big.Int, reason string, commitments []uint64) (Operation, error) {
	named, err := ledger.VoteParams(commitments)
	if err != nil {
		return Operation{}, err
	}
	params := make([]byte, len(supportNames)*16, len(supportNames)*16+len(named)) // 128 bits of each vote
	if amount.Sign() < 0 || amount.BitLen() > 128 {
		return Operation{}, fmt.Errorf("%v is no number of votes", amount)
	}
	amount.FillBytes(params[16*support : 16*support+16])
	return Operation{
		What: voteText(id, support), To: d.Deployment.Governor,
		Data: d.governor.PackCastVoteWithReasonAndParams(id, inParts, reason, append(params, named...)),
	}, nil
}

func voteText(id *big.Int, support Support) string {
	if support == Abstain {
		return "abstain from proposal " + ShortID(id)
	}
	return fmt.Sprintf("vote %s proposal %s", support, ShortID(id))
}

// QueueOperation has a proposal that has passed wait in the timelock. It is anybody's.
func (d DAO) QueueOperation(p *Proposal) Operation {
	return Operation{What: "queue proposal " + ShortID(p.ID), To: d.Deployment.Governor, Data: d.governor.PackQueue(p.arguments())}
}

// ExecuteOperation does what a proposal says whose time has come. It is anybody's.
func (d DAO) ExecuteOperation(p *Proposal) Operation {
	return Operation{What: "execute proposal " + ShortID(p.ID), To: d.Deployment.Governor, Data: d.governor.PackExecute(p.arguments())}
}

// CancelOperation takes a proposal back: its proposer's before the vote, the council's while it is queued.
func (d DAO) CancelOperation(p *Proposal) Operation {
	what := "cancel proposal " + ShortID(p.ID)
	if p.State == ledger.ProposalQueued {
		return Operation{What: what, To: d.Deployment.Timelock, Data: d.timelock.PackCancel(d.TimelockID(&p.Plan))}
	}
	return Operation{What: what, To: d.Deployment.Governor, Data: d.governor.PackCancel(p.arguments())}
}

// TimelockID is what the timelock keeps a queued plan under.
func (d DAO) TimelockID(p *Plan) common.Hash {
	targets, values, data, salt := p.arguments()
	for i, b := range d.Deployment.Governor {
		salt[i] ^= b
	}
	call := d.timelock.PackHashOperationBatch(targets, values, data, [32]byte{}, salt) // hashes its arguments
	return crypto.Keccak256Hash(call[4:])
}

// ShortID is the beginning of a proposal's number, for people: in hexadecimal digits, of which it has 64.
func ShortID(id *big.Int) string { return common.BigToHash(id).Hex()[:10] }

// Proposals are all that were ever proposed, the newest first.
func (d DAO) Proposals(ctx context.Context, how Reading) ([]Proposal, error) {
	all, head, err := d.proposed(ctx, how)
	if err != nil {
		return nil, err
	}
	return all, d.read(ctx, all, head)
}

// proposed are all proposals as they were made, the newest first, and the block up to which they are. What was kept of
// blocks that are still in the chain is not read again.
func (d DAO) proposed(ctx context.Context, how Reading) (all []Proposal, head uint64, err error) {
	newest, err := d.Head(ctx)
	if err != nil {
		return nil, 0, err
	}
	head = newest.Number
	shelf := shelf[proposals]{d.Client, how, d.Deployment.Governor, d.Deployment.Made["governor"].Block}
	made, from := shelf.get(ctx, head)
	if from <= head {
		logs, err := d.Logs(ctx, []chain.LogQuery{d.created()}, from, head, how.Progress)
		if err != nil {
			return nil, 0, fmt.Errorf("read the proposals: %w", err)
		}
		deep, others := toKeep(logs, head)
		if err := made.add(d.governor, deep); err != nil {
			return nil, 0, err
		}
		shelf.keep(ctx, from, head, made)
		if err := made.add(d.governor, others); err != nil {
			return nil, 0, err
		}
	}
	for _, one := range slices.Backward(made) {
		all = append(all, one.proposal())
	}
	return all, head, nil
}

// ErrNoSuchProposal says that no proposal has a number.
var ErrNoSuchProposal = hint.Add(fmt.Errorf("there is no such proposal"), "muster dao show lists them")

// Proposal finds a proposal by its number, or by the first digits of it if they are of no other.
func (d DAO) Proposal(ctx context.Context, number string, how Reading) (Proposal, error) {
	all, head, err := d.proposed(ctx, how)
	if err != nil {
		return Proposal{}, err
	}
	found := slices.DeleteFunc(all, func(p Proposal) bool {
		return p.ID.String() != number && !hasDigits(common.BigToHash(p.ID), number)
	})
	if err := requireOne(len(found), number, "proposals have numbers", ErrNoSuchProposal); err != nil {
		return Proposal{}, err
	}
	err = d.read(ctx, found, head)
	return found[0], err
}

// read reads what has become of some proposals.
func (d DAO) read(ctx context.Context, some []Proposal, head uint64) error {
	planned, err := d.PlannedRules(ctx)
	if err != nil {
		return err
	}
	for i := range some {
		if err := d.readOne(ctx, &some[i], head, planned); err != nil {
			return err
		}
	}
	return nil
}

func (d DAO) readOne(ctx context.Context, p *Proposal, head uint64, planned ledger.StakingParameters) error {
	at, g := d.Deployment.Governor, d.governor
	state, err := ledger.View(ctx, d.Client, at, "a proposal's state", g.PackState(p.ID), g.UnpackState)
	if err != nil {
		return err
	}
	p.State = ledger.ProposalState(state)
	votes, err := ledger.View(ctx, d.Client, at, "the votes on a proposal", g.PackProposalVotes(p.ID), g.UnpackProposalVotes)
	if err != nil {
		return err
	}
	p.Against, p.For, p.Abstain = votes.AgainstVotes, votes.ForVotes, votes.AbstainVotes
	if p.Deadline, err = d.Number(ctx, at, "the end of a vote", g.PackProposalDeadline(p.ID), g.UnpackProposalDeadline); err != nil {
		return err
	}
	ready, err := d.Number(ctx, at, "when a proposal can be executed", g.PackProposalEta(p.ID), g.UnpackProposalEta)
	if err != nil {
		return err
	}
	if ready != 0 {
		p.Ready = time.Unix(int64(ready), 0)
	}
	known := new(big.Int).SetUint64(min(p.Snapshot, head-1))
	if p.Quorum, err = ledger.View(ctx, d.Client, at, "the quorum", g.PackQuorum(known), g.UnpackQuorum); err != nil {
		return err
	}
	return d.describe(ctx, p, planned)
}

// describe says what the calls of a proposal do: how they would change the rules that are planned now or, once nothing more
// can become of it, how they would have changed those that were in force when it was made.
func (d DAO) describe(ctx context.Context, p *Proposal, rules ledger.StakingParameters) (err error) {
	if p.Finished() {
		if rules, err = d.ParametersAt(ctx, d.Clock.Epoch(p.Block)); err != nil {
			return err
		}
	}
	for i := range p.Calls {
		c := &p.Calls[i]
		c.What = Of(d.Client).describe(c.Operation, rules)
		if c.Value.Sign() > 0 {
			c.What += fmt.Sprintf(", with %s ether", ledger.FormatFLT(c.Value)) // ether has as many decimals
		}
	}
	return nil
}

// VoteSettings are the rules of votes that begin now.
type VoteSettings struct {
	Delay     uint64   // blocks from a proposal to its vote
	Period    uint64   // blocks of a vote
	Extension uint64   // the fewest blocks that a vote goes on once its quorum is reached
	Threshold *big.Int // votes of a proposer, in wei of FLT
	QuorumBps uint64   // of the token's supply
	Wait      time.Duration
}

// Settings reads the rules of votes.
func (d DAO) Settings(ctx context.Context) (s VoteSettings, err error) {
	at, g := d.Deployment.Governor, d.governor
	var wait uint64
	for _, f := range []struct {
		to       *uint64
		contract common.Address
		what     string
		call     []byte
		unpack   func([]byte) (*big.Int, error)
	}{
		{&s.Delay, at, "the delay of votes", g.PackVotingDelay(), g.UnpackVotingDelay},
		{&s.Period, at, "the period of votes", g.PackVotingPeriod(), g.UnpackVotingPeriod},
		{&s.Extension, at, "the extension of votes", g.PackLateQuorumVoteExtension(), g.UnpackLateQuorumVoteExtension},
		{&s.QuorumBps, at, "the quorum", g.PackQuorumNumerator0(), g.UnpackQuorumNumerator0},
		{&wait, d.Deployment.Timelock, "the timelock's delay", d.timelock.PackGetMinDelay(), d.timelock.UnpackGetMinDelay},
	} {
		if *f.to, err = d.Number(ctx, f.contract, f.what, f.call, f.unpack); err != nil {
			return s, err
		}
	}
	s.Wait = time.Duration(wait) * time.Second
	s.Threshold, err = ledger.View(ctx, d.Client, at, "the threshold of proposals", g.PackProposalThreshold(), g.UnpackProposalThreshold)
	return s, err
}

// UsedVotes are the votes that an account has cast on a proposal, in wei of FLT.
func (d DAO) UsedVotes(ctx context.Context, id *big.Int, account common.Address) (*big.Int, error) {
	return ledger.View(ctx, d.Client, d.Deployment.Governor, "how much an account has voted",
		d.governor.PackUsedVotes(id, account), d.governor.UnpackUsedVotes)
}
