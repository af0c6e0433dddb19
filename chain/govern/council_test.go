package govern_test

import (
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/govern"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/contracts/bindings"
	"github.com/muster-network/muster/internal/testchain"
	"github.com/muster-network/muster/view"
)

// A chamber is a world with a DAO and an elected council. The delegator has 2·10^7 FLT to vote with.
type chamber struct {
	*testchain.World
	council govern.Council
	members []*ledger.Sender
	voter   *ledger.Sender
}

func startChamber(t *testing.T) *chamber {
	t.Helper()
	w := testchain.StartWith(t, 0, func(w *testchain.World) {
		rules := ledger.CouncilConfig{
			ElectionBlocks: 640, NoticeBlocks: 10, NominationBlocks: 40, VotingBlocks: 40, SupportBps: 50,
			PauseBlocks: 30, ActionBlocks: 60, Approvals: 4,
		}
		for seat := range rules.Members {
			name := fmt.Sprintf("member %d", seat)
			w.AddAccounts(t, name)
			rules.Members[seat] = w.Keys[name].Address
		}
		w.Params.Governance = ledger.GovernanceConfig{DAO: ledger.DAOConfig{
			VotingDelay: 1, VotingPeriod: 20, LateQuorumExtension: 5, ProposalThreshold: ledger.FLT(1000), QuorumBps: 100,
			TimelockDelay: 3600, Council: rules,
		}}
	})
	t.Cleanup(w.Automine())
	c := &chamber{World: w, council: testchain.Must(govern.CouncilOf(w.Client))(t), voter: w.Sender(t, "delegator")}
	for seat := range ledger.CouncilSeats {
		c.members = append(c.members, w.Sender(t, fmt.Sprintf("member %d", seat)))
	}
	testchain.Must(w.Sender(t, "deployer").Transfer(t.Context(), c.voter.Address(), ledger.FLT(20_000_000)))(t)
	testchain.Must(c.voter.DelegateVotes(t.Context(), c.voter.Address()))(t)
	return c
}

func (c *chamber) do(t *testing.T, who *ledger.Sender, o govern.Operation, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
	testchain.Must(govern.Perform(t.Context(), who, o))(t)
}

func (c *chamber) read(t *testing.T) govern.CouncilState {
	t.Helper()
	return testchain.Must(c.council.Read(t.Context(), nil))(t)
}

// approve has some members approve the use of a power.
func (c *chamber) approve(t *testing.T, power govern.CouncilPower, seats ...int) {
	t.Helper()
	for _, seat := range seats {
		o, err := c.council.ApproveOperation(t.Context(), power)
		c.do(t, c.members[seat], o, err)
	}
}

// TestElection goes from the date of an election to a new member.
func TestElection(t *testing.T) {
	t.Parallel()
	c := startChamber(t)
	keeper := c.Sender(t, "keeper")
	if s := c.read(t); s.Election.Number != 0 || s.Needed != 4 || len(s.Actions) != 0 || s.Members[6] != c.members[6].Address() {
		t.Fatalf("the council begins as %+v", s)
	}
	if _, err := govern.Perform(t.Context(), keeper, c.council.OpenOperation()); !errors.Is(err, ledger.ErrElectionNotDue) {
		t.Errorf("an election before its date: %v", err)
	}
	c.MineTo(t, c.read(t).NextDue)
	c.do(t, keeper, c.council.OpenOperation(), nil)
	e := c.read(t).Election
	if e.Number != 1 || e.Cohort != 0 || e.Phase != ledger.ElectionNotice || e.LeastSupport != nil {
		t.Fatalf("the election is opened as %+v", e)
	}

	c.MineTo(t, e.Snapshot+1)
	c.do(t, keeper, c.council.NominateOperation(keeper.Address()), nil)
	c.do(t, keeper, c.council.NominateOperation(c.members[2].Address()), nil)
	if _, err := govern.Perform(t.Context(), keeper, c.council.NominateOperation(c.members[5].Address())); !errors.Is(err, ledger.ErrCouncilMember) {
		t.Errorf("a member of the other cohort is nominated: %v", err)
	}
	c.do(t, c.members[2], c.council.AcceptOperation(), nil)
	least := testchain.Must(c.council.Newest(t.Context()))(t).LeastSupport
	o, err := c.council.SupportOperation([]govern.Ballot{{Account: keeper.Address(), Amount: least}, {Account: c.members[2].Address(), Amount: least}}, nil)
	c.do(t, c.voter, o, err)

	c.MineTo(t, e.NominationEnd+1)
	o, err = c.council.VoteOperation([]govern.Ballot{{Account: keeper.Address(), Amount: ledger.FLT(7)}}, nil)
	c.do(t, c.voter, o, err)
	more, err := c.council.VoteOperation([]govern.Ballot{{Account: keeper.Address(), Amount: ledger.FLT(20_000_000)}}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := govern.Perform(t.Context(), c.voter, more); !errors.Is(err, ledger.ErrVotesSpent) {
		t.Errorf("votes that were spent: %v", err)
	}
	supported, voted, err := c.council.Spent(t.Context(), 1, c.voter.Address())
	if err != nil || voted.Cmp(ledger.FLT(7)) != 0 || supported.Cmp(ledger.FLT(10_000_000)) != 0 {
		t.Errorf("the voter has given %v and %v: %v", supported, voted, err)
	}
	e = c.read(t).Election
	if len(e.Nominees) != 2 || e.Nominees[0].Account != keeper.Address() || !e.Nominees[1].Candidate || e.Nominees[1].Order != 2 {
		t.Errorf("those who stand are %+v", e.Nominees)
	}

	c.MineTo(t, e.VotingEnd+1)
	c.do(t, c.voter, c.council.FinishOperation(), nil)
	s := c.read(t)
	want := []common.Address{keeper.Address(), c.members[1].Address(), c.members[2].Address(), c.members[3].Address()}
	for seat, member := range want {
		if s.Members[seat] != member {
			t.Errorf("%s has seat %d, not %s", s.Members[seat], seat, member)
		}
	}
	if s.Election.Phase != ledger.ElectionFinished {
		t.Errorf("the election is in phase %v", s.Election.Phase)
	}
}

// TestCouncilActs lets four of seven pause, end the pause, and cancel what waits in the timelock.
func TestCouncilActs(t *testing.T) {
	t.Parallel()
	c := startChamber(t)
	c.approve(t, c.council.PausePower(), 0, 1, 6)
	s := c.read(t)
	if len(s.Actions) != 1 || s.Actions[0].Done || len(s.Actions[0].Approvers) != 3 || s.Actions[0].What != "pause new commitments and claims" {
		t.Fatalf("three have approved a pause: %+v", s.Actions)
	}
	if _, err := c.council.ApproveAction(t.Context(), "0x0000"); !errors.Is(err, govern.ErrNoAction) {
		t.Errorf("an action that nobody began: %v", err)
	}
	o, err := c.council.ApproveAction(t.Context(), s.Actions[0].ID.Hex()[:12])
	if _, err := govern.Perform(t.Context(), c.voter, o); !errors.Is(err, ledger.ErrNotCouncilMember) {
		t.Errorf("a stranger approves: %v", err)
	}
	c.do(t, c.members[3], o, err)
	if s = c.read(t); !s.Pause.Runs || !s.Actions[0].Done {
		t.Fatalf("four have approved a pause: %+v", s)
	}
	if _, err := govern.Perform(t.Context(), c.voter, c.council.EndPauseOperation()); !errors.Is(err, ledger.ErrCouncilPauseRuns) {
		t.Errorf("a stranger ends a pause: %v", err)
	}
	c.MineTo(t, s.Pause.End)
	c.do(t, c.voter, c.council.EndPauseOperation(), nil)
	if c.read(t).Pause.Runs {
		t.Error("a pause that is over goes on")
	}

	// The DAO would remove a member; the council cancels that in the timelock, as it can all else.
	dao, proposal := c.queue(t, c.council.RemoveOperation(c.members[0].Address()))
	if want := "council.remove(" + c.members[0].Address().Hex() + ")"; proposal.Calls[0].What != want {
		t.Errorf("the proposal says that it would %s, not %s", proposal.Calls[0].What, want)
	}
	c.cancel(t, dao.TimelockID(&proposal.Plan), 2, 3, 4, 5)
	if proposal = testchain.Must(dao.Proposal(t.Context(), proposal.ID.String(), govern.Reading{}))(t); proposal.State != ledger.ProposalCanceled {
		t.Errorf("the proposal is %v", proposal.State)
	}
}

// TestCouncilCancelsWhatIsScheduled has the DAO name a governor, who would change the rules an hour later. The council
// cancels that.
func TestCouncilCancelsWhatIsScheduled(t *testing.T) {
	t.Parallel()
	c := startChamber(t)
	authority := govern.Of(c.Client)
	o, err := authority.GrantOperation(govern.RoleGovernor, c.voter.Address(), time.Hour)
	if err != nil {
		t.Fatal(err)
	}
	dao, proposal := c.queue(t, o)
	c.Later(t, time.Hour+time.Second)
	c.do(t, c.voter, dao.ExecuteOperation(&proposal), nil)

	rules := c.Params.Staking.StakingParameters
	rules.BountyBps = 700
	o, err = authority.ParametersOperation(rules)
	c.do(t, c.voter, authority.ScheduleOperation(o), err)
	scheduled := testchain.Must(authority.Read(t.Context(), govern.Reading{}))(t).Scheduled
	if len(scheduled) != 1 {
		t.Fatalf("scheduled: %+v", scheduled)
	}
	c.cancel(t, scheduled[0].ID, 0, 1, 2, 6)
	want := "cancel what " + c.voter.Address().Hex() + " has scheduled: change the rules of money: bountyBps 500 → 700"
	if actions := c.read(t).Actions; len(actions) != 1 || !actions[0].Done || actions[0].What != want {
		t.Errorf("%+v, not to %s", actions, want)
	}
	if left := testchain.Must(authority.Read(t.Context(), govern.Reading{}))(t).Scheduled; len(left) != 0 {
		t.Errorf("still scheduled: %+v", left)
	}
}

// queue has a proposal of an operation pass, and wait in the timelock.
func (c *chamber) queue(t *testing.T, o govern.Operation) (govern.DAO, govern.Proposal) {
	t.Helper()
	dao := testchain.Must(govern.DAOOf(c.Client))(t)
	plan := govern.PlanOf([]govern.Operation{o}, "Do it", c.voter.Address())
	c.Mine(1)
	o, err := dao.ProposeOperation(plan, nil)
	c.do(t, c.voter, o, err)
	id := testchain.Must(dao.IDOf(t.Context(), plan))(t)
	proposal := testchain.Must(dao.Proposal(t.Context(), id.String(), govern.Reading{}))(t)
	c.MineTo(t, proposal.Snapshot)
	o, err = dao.VoteOperation(id, govern.For, "", nil)
	c.do(t, c.voter, o, err)
	c.MineTo(t, proposal.Deadline+1)
	c.do(t, c.voter, dao.QueueOperation(&proposal), nil)
	return dao, proposal
}

// cancel has some members approve that an operation is cancelled.
func (c *chamber) cancel(t *testing.T, operation common.Hash, seats ...int) {
	t.Helper()
	c.approve(t, testchain.Must(view.CouncilCancel(t.Context(), c.council, operation, govern.Reading{}))(t), seats...)
}

// TestCouncilGovernance says that nothing was altered about the authority of a deployment with a council.
func TestCouncilGovernance(t *testing.T) {
	t.Parallel()
	c := startChamber(t)
	g := testchain.Must(govern.Of(c.Client).Read(t.Context(), govern.Reading{}))(t)
	if len(g.Altered) != 0 {
		t.Errorf("altered: %v", g.Altered)
	}
	for role, accounts := range map[govern.Role][]common.Address{
		govern.RoleAdmin: {c.Deployment.Timelock}, govern.RoleGovernor: {c.Deployment.Timelock},
		govern.RoleGuardian: {c.Deployment.Council}, govern.RoleCouncil: {c.Deployment.Council},
		govern.RolePauseEnder: {c.Deployment.Timelock, c.Deployment.Council},
	} {
		for _, account := range accounts {
			if has, err := govern.Of(c.Client).Has(t.Context(), role, account); err != nil || !has {
				t.Errorf("%s is not %v: %v", account, role, err)
			}
		}
	}
	council := bindings.NewCouncil()
	rules := testchain.Must(ledger.View(t.Context(), c.Client, c.Deployment.Council, "rules", council.PackRules(), council.UnpackRules))(t)
	if rules.VotingBlocks != 40 || rules.SupportBps != 50 {
		t.Errorf("its rules are %+v", rules)
	}
}
