package govern

import (
	"bytes"
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/contracts/bindings"
	"github.com/muster-network/muster/internal/hint"
)

// A Council is a deployment's contracts together with the council that holders elect (docs/council.md).
type Council struct {
	*ledger.Client
	contract *bindings.Council
	at       common.Address
}

// CouncilOf is the council of a deployment. It fails with [ledger.ErrNoCouncil] if none is elected.
func CouncilOf(c *ledger.Client) (Council, error) {
	if !c.Deployment.HasCouncil() {
		return Council{}, ledger.ErrNoCouncil
	}
	return Council{c, bindings.NewCouncil(), c.Deployment.Council}, nil
}

// firstCohort is how many seats cohort 0 has (contracts/src/dao/Cohorts.sol).
const firstCohort = 4

// CohortOf is the cohort that a seat is elected with.
func CohortOf(seat int) int {
	if seat < firstCohort {
		return 0
	}
	return 1
}

// CouncilState is who sits in the council, how its newest election stands, and what its members are about to do.
type CouncilState struct {
	Block    uint64           // the newest
	Members  []common.Address // by seat; zero where a seat is vacant
	Needed   uint64           // approvals of an action
	NextDue  uint64           // the first block in which the next election can be opened
	Election Election         // the newest; its number is 0 if there was none
	Actions  []Action         // those that can still be approved, and those that were done lately
	Pause    CouncilPause

	actionBlocks uint64 // for how long an action can be approved
}

// An Election is an election of the council, by the rules of its opening.
type Election struct {
	Number        uint64
	Cohort        int
	Phase         ledger.ElectionPhase
	Snapshot      uint64   // the block whose votes count; nominations begin after it
	NominationEnd uint64   // the last block of nominations
	VotingEnd     uint64   // the last block of the vote
	LeastSupport  *big.Int // of a candidate, in wei of FLT; nil until the snapshot is past
	Nominees      []Nominee
}

// A Nominee is somebody who was nominated, with support and votes in wei of FLT.
type Nominee struct {
	Account   common.Address
	Order     uint64 // of two with as many votes the lower wins
	Accepted  bool
	Candidate bool // accepted, with the least support
	Support   *big.Int
	Votes     *big.Int
}

// An Action is a call that members approve.
type Action struct {
	ID        common.Hash
	Call      []byte
	What      string
	Expiry    uint64           // the last block in which it can be approved
	Approvers []common.Address // who sit
	Done      bool
}

// CouncilPause is the last pause of the council's.
type CouncilPause struct {
	Runs bool
	End  uint64 // from this block on anybody can end it
	Next uint64 // the first block in which the council can pause again
}

// Read reads the council. progress counts blocks and may be nil.
func (c Council) Read(ctx context.Context, progress chain.Progress) (s CouncilState, err error) {
	head, err := c.Head(ctx)
	if err != nil {
		return s, err
	}
	s.Block = head.Number
	members, err := ledger.View(ctx, c.Client, c.at, "the council's members", c.contract.PackMembers(), c.contract.UnpackMembers)
	if err != nil {
		return s, err
	}
	s.Members = members[:]
	if s.Needed, err = c.Number(ctx, c.at, "the approvals needed", c.contract.PackNeeded(), c.contract.UnpackNeeded); err != nil {
		return s, err
	}
	if s.NextDue, err = c.Number(ctx, c.at, "the date of the next election", c.contract.PackNextDue(), c.contract.UnpackNextDue); err != nil {
		return s, err
	}
	pause, err := ledger.View(ctx, c.Client, c.at, "the council's pause", c.contract.PackPauseState(), c.contract.UnpackPauseState)
	if err != nil {
		return s, err
	}
	s.Pause = CouncilPause{pause.Runs, pause.End.Uint64(), pause.Next.Uint64()}
	if s.Election, err = c.election(ctx, s.Block, progress); err != nil {
		return s, err
	}
	config, err := ledger.View(ctx, c.Client, c.at, "what the council was made of", c.contract.PackConfig(), c.contract.UnpackConfig)
	if err != nil {
		return s, err
	}
	s.actionBlocks = uint64(config.ActionBlocks)
	s.Actions, err = c.actions(ctx, s, progress)
	return s, err
}

// Newest reads the newest election but for its nominees; its number is 0 if there was none.
func (c Council) Newest(ctx context.Context) (e Election, err error) {
	if e.Number, err = c.Number(ctx, c.at, "the newest election", c.contract.PackElectionCount(), c.contract.UnpackElectionCount); err != nil || e.Number == 0 {
		return e, err
	}
	number := new(big.Int).SetUint64(e.Number)
	read, err := ledger.View(ctx, c.Client, c.at, "an election", c.contract.PackElectionOf(number), c.contract.UnpackElectionOf)
	if err != nil {
		return e, err
	}
	e.Cohort, e.Phase = int(read.Cohort), ledger.ElectionPhase(read.Phase)
	e.Snapshot, e.NominationEnd, e.VotingEnd = read.Snapshot.Uint64(), read.NominationEnd.Uint64(), read.VotingEnd.Uint64()
	if e.Phase > ledger.ElectionNotice {
		e.LeastSupport, err = ledger.View(ctx, c.Client, c.at, "the least support", c.contract.PackLeastSupport(number), c.contract.UnpackLeastSupport)
	}
	return e, err
}

// election reads the newest election, with its nominees as the contract would rank them.
func (c Council) election(ctx context.Context, head uint64, progress chain.Progress) (e Election, err error) {
	if e, err = c.Newest(ctx); err != nil || e.Number == 0 {
		return e, err
	}
	number := new(big.Int).SetUint64(e.Number)
	logs, err := c.events(ctx, "Nominated", common.BigToHash(number), e.Snapshot, min(head, e.NominationEnd), progress)
	if err != nil {
		return e, fmt.Errorf("read the nominations: %w", err)
	}
	for _, log := range logs {
		who := common.BytesToAddress(log[:])
		n, err := ledger.View(ctx, c.Client, c.at, "how a nominee stands", c.contract.PackNomineeOf(number, who), c.contract.UnpackNomineeOf)
		if err != nil {
			return e, err
		}
		e.Nominees = append(e.Nominees, Nominee{who, uint64(n.Order), n.Accepted, n.Candidate, n.Support, n.Votes})
	}
	slices.SortStableFunc(e.Nominees, func(a, b Nominee) int {
		if a.Candidate != b.Candidate {
			return map[bool]int{true: -1, false: 1}[a.Candidate]
		}
		return b.Votes.Cmp(a.Votes)
	})
	return e, nil
}

// events are the second indexed words of the events of a name whose first is given, in blocks from … to.
func (c Council) events(ctx context.Context, name string, first common.Hash, from, to uint64, progress chain.Progress) (words []common.Hash, err error) {
	if from > to {
		return nil, nil
	}
	query := chain.LogQuery{Contracts: []common.Address{c.at}, Topics: []any{c.contract.GetABI().Events[name].ID, first}}
	logs, err := c.Logs(ctx, []chain.LogQuery{query}, from, to, progress)
	for _, log := range logs {
		words = append(words, log.Topics[2])
	}
	return words, err
}

// actions are those that members approved lately: one that is older cannot be done any more.
func (c Council) actions(ctx context.Context, s CouncilState, progress chain.Progress) (all []Action, err error) {
	from := max(c.Deployment.Made[ledger.CouncilName].Block, s.Block-min(s.Block, s.actionBlocks))
	query := chain.LogQuery{Contracts: []common.Address{c.at}, Topics: []any{c.contract.GetABI().Events["Approved"].ID}}
	logs, err := c.Logs(ctx, []chain.LogQuery{query}, from, s.Block, progress)
	if err != nil {
		return nil, fmt.Errorf("read what members approved: %w", err)
	}
	events, err := eventsOf(logs, c.contract.UnpackApprovedEvent)
	if err != nil {
		return nil, err
	}
	for _, e := range events {
		id := common.Hash(e.Action)
		if crypto.Keccak256Hash(e.Call) != id || slices.ContainsFunc(all, func(a Action) bool { return a.ID == id }) {
			continue
		}
		a := Action{ID: id, Call: e.Call}
		_, expiry, ok := c.terms(e.Call)
		if !ok || !expiry.IsUint64() {
			return nil, fmt.Errorf("%w: %s is approved, and no call of the council", ledger.ErrNotMuster, id)
		}
		a.Expiry = expiry.Uint64()
		state, err := ledger.View(ctx, c.Client, c.at, "an action", c.contract.PackActionOf(id), c.contract.UnpackActionOf)
		if err != nil {
			return nil, err
		}
		if a.Done = state.Executed; !a.Done && a.Expiry <= s.Block {
			continue
		}
		if a.What, err = c.what(ctx, e.Call); err != nil {
			return nil, err
		}
		for _, member := range s.Members {
			if member == (common.Address{}) {
				continue
			}
			approved, err := ledger.View(ctx, c.Client, c.at, "an approval", c.contract.PackHasApproved(id, member), c.contract.UnpackHasApproved)
			if err != nil {
				return nil, err
			}
			if approved {
				a.Approvers = append(a.Approvers, member)
			}
		}
		all = append(all, a)
	}
	return all, nil
}

// terms are an action's nonce and expiry: the last arguments of all of them.
func (c Council) terms(call []byte) (nonce, expiry *big.Int, ok bool) {
	parsed := c.contract.GetABI()
	method, err := parsed.MethodById(call)
	if err != nil {
		return nil, nil, false
	}
	args, err := method.Inputs.Unpack(call[4:])
	if err != nil || len(args) < 2 || method.Inputs[len(args)-1].Name != "expiry" {
		return nil, nil, false
	}
	nonce, isNonce := args[len(args)-2].(*big.Int)
	expiry, isExpiry := args[len(args)-1].(*big.Int)
	return nonce, expiry, isNonce && isExpiry
}

// what says what an action would do, whoever began it.
func (c Council) what(ctx context.Context, call []byte) (string, error) {
	parsed := c.contract.GetABI()
	method, err := parsed.MethodById(call)
	if err != nil {
		return fmt.Sprintf("call %#x", call), nil
	}
	args, err := method.Inputs.Unpack(call[4:])
	if err != nil {
		return fmt.Sprintf("call %#x", call), nil
	}
	switch method.Name {
	case "pause":
		return "pause new commitments and claims", nil
	case "unpause":
		return "end the council's pause", nil
	case "stopChallenges":
		return "stop challenges", nil
	case "resumeChallenges":
		return "resume challenges", nil
	case "giveBack":
		return fmt.Sprintf("give back slash %v of commitment %v", args[1], args[0]), nil
	case "cancelOperation":
		return fmt.Sprintf("cancel operation %#x of the timelock", args[0]), nil
	case "cancelCall":
		authority := Of(c.Client)
		rules, err := authority.PlannedRules(ctx)
		if err != nil {
			return "", err
		}
		o := Operation{To: args[1].(common.Address), Data: args[2].([]byte)}
		return fmt.Sprintf("cancel what %v has scheduled: %s", args[0], authority.describe(o, rules)), nil
	}
	for i, arg := range args {
		args[i] = readable(arg, ledger.CouncilName)
	}
	return fmt.Sprintf("%s(%s)", method.Name, join(args)), nil
}

// A CouncilPower is something that the council can do, as a call with a nonce and an expiry.
type CouncilPower func(nonce, expiry *big.Int) []byte

// PausePower stops new commitments and claims of rewards, until the pause has lasted as long as it may.
func (c Council) PausePower() CouncilPower { return c.contract.PackPause }

// UnpausePower ends the council's pause early.
func (c Council) UnpausePower() CouncilPower { return c.contract.PackUnpause }

// StopPower lets the challenges of now and of the next epochs count for nobody.
func (c Council) StopPower() CouncilPower { return c.contract.PackStopChallenges }

// ResumePower ends a stop of challenges.
func (c Council) ResumePower() CouncilPower { return c.contract.PackResumeChallenges }

// GiveBackPower gives a slash back to those it was taken from.
func (c Council) GiveBackPower(commitment, number uint64) CouncilPower {
	return func(nonce, expiry *big.Int) []byte {
		return c.contract.PackGiveBack(new(big.Int).SetUint64(commitment), new(big.Int).SetUint64(number), nonce, expiry)
	}
}

// CancelPower cancels an operation of the timelock.
func (c Council) CancelPower(operation common.Hash) CouncilPower {
	return func(nonce, expiry *big.Int) []byte { return c.contract.PackCancelOperation(operation, nonce, expiry) }
}

// CancelScheduledPower cancels what an account has scheduled with the authority.
func (c Council) CancelScheduledPower(s Scheduled) CouncilPower {
	return func(nonce, expiry *big.Int) []byte {
		return c.contract.PackCancelCall(s.By, s.To, s.Data, nonce, expiry)
	}
}

// ApproveOperation approves a use of a power: the one that other members have approved, if there is one, or a new one. It
// is a member's.
func (c Council) ApproveOperation(ctx context.Context, power CouncilPower) (Operation, error) {
	s, err := c.Read(ctx, nil)
	if err != nil {
		return Operation{}, err
	}
	for _, a := range s.Actions {
		if a.Done {
			continue
		}
		if nonce, expiry, ok := c.terms(a.Call); ok && bytes.Equal(power(nonce, expiry), a.Call) {
			return c.approve(a), nil
		}
	}
	// Members who begin the same at the same time begin one action.
	head := new(big.Int).SetUint64(s.Block)
	call := power(head, new(big.Int).SetUint64(s.Block+s.actionBlocks))
	what, err := c.what(ctx, call)
	return c.operation("approve: "+what, call), err
}

// ErrNoAction says that no action that can be approved has an id.
var ErrNoAction = hint.Add(fmt.Errorf("there is no such action to approve"), "muster council show lists them")

// ApproveAction approves an action by its id, or by the first digits of it if they are of no other. It is a member's.
func (c Council) ApproveAction(ctx context.Context, id string) (Operation, error) {
	s, err := c.Read(ctx, nil)
	if err != nil {
		return Operation{}, err
	}
	found := slices.DeleteFunc(s.Actions, func(a Action) bool { return a.Done || !hasDigits(a.ID, id) })
	if err := requireOne(len(found), id, "actions have ids", ErrNoAction); err != nil {
		return Operation{}, err
	}
	return c.approve(found[0]), nil
}

func (c Council) approve(a Action) Operation { return c.operation("approve: "+a.What, a.Call) }

// OpenOperation opens the next election. It is anybody's.
func (c Council) OpenOperation() Operation {
	return c.operation("open an election of the council", c.contract.PackOpenElection())
}

// NominateOperation nominates an account, which has to accept unless it is the sender. It is anybody's.
func (c Council) NominateOperation(account common.Address) Operation {
	return c.operation("nominate "+account.Hex(), c.contract.PackNominate(account))
}

// AcceptOperation accepts a nomination of the sender.
func (c Council) AcceptOperation() Operation {
	return c.operation("accept the nomination", c.contract.PackAccept())
}

// A Ballot gives an account some votes, in wei of FLT, or as much support.
type Ballot struct {
	Account common.Address
	Amount  *big.Int
}

// SupportOperation supports nominees with what was delegated to the sender, and with its stake behind commitments.
func (c Council) SupportOperation(ballots []Ballot, commitments []uint64) (Operation, error) {
	accounts, amounts, ids, err := arguments(ballots, commitments)
	return c.operation(ballotText("support", ballots), c.contract.PackSupport(accounts, amounts, ids)), err
}

// VoteOperation votes for candidates, likewise.
func (c Council) VoteOperation(ballots []Ballot, commitments []uint64) (Operation, error) {
	accounts, amounts, ids, err := arguments(ballots, commitments)
	return c.operation(ballotText("vote for", ballots), c.contract.PackVote(accounts, amounts, ids)), err
}

// FinishOperation seats those who were elected. It is anybody's.
func (c Council) FinishOperation() Operation {
	return c.operation("finish the election of the council", c.contract.PackFinishElection())
}

// ResignOperation gives the sender's seat up.
func (c Council) ResignOperation() Operation {
	return c.operation("resign from the council", c.contract.PackResign())
}

// EndPauseOperation ends a pause of the council's that is over. It is anybody's.
func (c Council) EndPauseOperation() Operation {
	return c.operation("end the council's pause", c.contract.PackEndPause())
}

// RemoveOperation takes a member's seat. It is the governor's.
func (c Council) RemoveOperation(member common.Address) Operation {
	return c.operation("remove "+member.Hex()+" from the council", c.contract.PackRemove(member))
}

// Spent is what an account has given in an election: support and votes, in wei of FLT.
func (c Council) Spent(ctx context.Context, election uint64, account common.Address) (supported, voted *big.Int, err error) {
	out, err := ledger.View(ctx, c.Client, c.at, "what an account has voted",
		c.contract.PackSpentOf(new(big.Int).SetUint64(election), account), c.contract.UnpackSpentOf)
	return out.Supported, out.Voted, err
}

func (c Council) operation(what string, data []byte) Operation {
	return Operation{What: what, To: c.at, Data: data}
}

func ballotText(verb string, ballots []Ballot) string {
	parts := make([]string, len(ballots))
	for i, b := range ballots {
		parts[i] = fmt.Sprintf("%s with %s", b.Account.Hex(), ledger.FormatFLT(b.Amount))
	}
	return verb + " " + join(parts)
}

func arguments(ballots []Ballot, commitments []uint64) (accounts []common.Address, amounts, ids []*big.Int, err error) {
	if _, err := ledger.VoteParams(commitments); err != nil { // counts them
		return nil, nil, nil, err
	}
	for _, b := range ballots {
		accounts, amounts = append(accounts, b.Account), append(amounts, b.Amount)
	}
	for _, id := range commitments {
		ids = append(ids, new(big.Int).SetUint64(id))
	}
	return accounts, amounts, ids, nil
}
