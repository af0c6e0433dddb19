package web_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/govern"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/testchain"
	"github.com/muster-network/muster/web/webtest"
)

// A member of the council approves what others have begun, and the last approval does it. Nobody else is offered that.
func TestMemberApproves(t *testing.T) {
	t.Parallel()
	s := setUp(t, governed(t))
	ctx := t.Context()
	council := testchain.Must(govern.CouncilOf(s.world.Client))(t)
	approve := func(seat int) {
		t.Helper()
		call := testchain.Must(council.ApproveOperation(ctx, council.GiveBackPower(s.id, 7)))(t)
		testchain.Must(govern.Perform(ctx, s.world.Sender(t, fmt.Sprint("member ", seat)), call))(t)
	}
	stop := func(seat int) {
		t.Helper()
		call := testchain.Must(council.ApproveOperation(ctx, council.StopPower()))(t)
		testchain.Must(govern.Perform(ctx, s.world.Sender(t, fmt.Sprint("member ", seat)), call))(t)
	}
	approve(1)
	for seat := 1; seat <= 2; seat++ {
		stop(seat)
	}
	s.visit("/governance") // as a holder
	s.Sees("stop challenges")
	s.Until(`!document.body.innerText.includes("Approve action")`)

	s.Tab.Go("about:blank") // one person looks at one page at a time: the site has little time for each visitor
	s.wallet = webtest.NewWallet(t, "Sitting", s.world.Keys["member 0"], s.world.URL())
	s.Tab = webtest.Open(t)
	s.visit("/governance")
	actions := testchain.Must(council.Read(ctx, nil))(t).Actions
	press := map[bool]string{}
	for _, a := range actions {
		press[len(a.Approvers) > 1] = "Approve action " + a.ID.Hex()[:8] + "…" + a.ID.Hex()[62:]
	}
	s.Sees("After yours it needs 1 more, and is done with the last one.")
	s.Sees("After yours it needs 2 more, and is done with the last one.")
	s.Sees("give back slash 7 of commitment 1")
	stop(3)
	s.Sees("Yours is the last approval that is needed: it is done at once.")
	s.picture("council-approvals")
	s.Press(press[true])
	s.Sees("You have approved it.")
	s.Sees("Done lately")
	s.Press(press[false])
	s.Until(`(document.body.innerText.match(/You have approved it\./g) ?? []).length === 2`)
	for _, a := range testchain.Must(council.Read(ctx, nil))(t).Actions {
		if want := len(a.Approvers) == 4; a.Done != want || len(a.Approvers) != 2 && !want {
			t.Errorf("%+v", a)
		}
	}
}

// What has passed and waits is cancelled by the council: a member begins that from the page of the proposal, or joins in.
func TestMembersCancelAProposal(t *testing.T) {
	t.Parallel()
	s := setUp(t, governed(t))
	ctx, deployer := t.Context(), s.world.Sender(t, "deployer")
	s.holder()
	testchain.Must(deployer.DelegateVotes(ctx, deployer.Address()))(t)
	s.nextEpoch()
	dao, council := testchain.Must(govern.DAOOf(s.world.Client))(t), testchain.Must(govern.CouncilOf(s.world.Client))(t)
	proposing := s.propose("Pay settlers more")
	now := func() govern.Proposal {
		t.Helper()
		return testchain.Must(dao.Proposal(ctx, proposing.ID, govern.Reading{}))(t)
	}
	p := s.queue(dao, now().ID)

	s.wallet = webtest.NewWallet(t, "Sitting", s.world.Keys["member 0"], s.world.URL())
	s.visit("/governance/" + common.BigToHash(p.ID).Hex())
	s.Sees("After yours it needs 3 more, and is done with the last one.")
	s.Press("Approve that the council cancels it")
	s.Sees("You have approved it.")
	cancel := council.CancelPower(dao.TimelockID(&p.Plan))
	for seat := 1; seat <= 2; seat++ { // who join what was begun
		call := testchain.Must(council.ApproveOperation(ctx, cancel))(t)
		testchain.Must(govern.Perform(ctx, s.world.Sender(t, fmt.Sprint("member ", seat)), call))(t)
	}
	s.picture("proposal-cancelling")

	s.Tab.Go("about:blank") // one person looks at one page at a time: the site has little time for each visitor
	s.wallet = webtest.NewWallet(t, "Joining", s.world.Keys["member 3"], s.world.URL())
	s.Tab = webtest.Open(t)
	s.visit("/governance/" + common.BigToHash(p.ID).Hex())
	s.Sees("Yours is the last approval that is needed: it is done at once.")
	s.Press("Approve that the council cancels it")
	s.Sees("You have approved it.")
	s.Fact("State", "canceled")
	if actions := testchain.Must(council.Read(ctx, nil))(t).Actions; len(actions) != 1 || !actions[0].Done || now().State != ledger.ProposalCanceled {
		t.Errorf("%+v", actions)
	}
}

// What somebody has scheduled whom a vote made a governor is cancelled by the council, too.
func TestMembersCancelWhatIsScheduled(t *testing.T) {
	t.Parallel()
	s := setUp(t, governed(t))
	ctx, deployer, authority := t.Context(), s.world.Sender(t, "deployer"), govern.Of(s.world.Client)
	s.holder()
	testchain.Must(deployer.DelegateVotes(ctx, deployer.Address()))(t)
	s.nextEpoch()
	dao, council := testchain.Must(govern.DAOOf(s.world.Client))(t), testchain.Must(govern.CouncilOf(s.world.Client))(t)
	do := func(o govern.Operation, err error) {
		t.Helper()
		testchain.Must(0, err)(t)
		testchain.Must(govern.Perform(ctx, deployer, o))(t)
	}
	plan := govern.PlanOf([]govern.Operation{
		testchain.Must(authority.GrantOperation(govern.RoleGovernor, deployer.Address(), time.Hour))(t),
	}, "Name a governor", deployer.Address())
	do(dao.ProposeOperation(plan, nil))
	p := s.queue(dao, testchain.Must(dao.IDOf(ctx, plan))(t))
	s.world.Later(t, time.Duration(s.world.Params.Governance.DAO.TimelockDelay+1)*time.Second)
	do(dao.ExecuteOperation(&p), nil)
	rules := s.world.Params.Staking.StakingParameters
	rules.BountyBps = 700
	do(authority.ScheduleOperation(testchain.Must(authority.ParametersOperation(rules))(t)), nil)
	scheduled := testchain.Must(authority.Read(ctx, govern.Reading{}))(t).Scheduled
	if len(scheduled) != 1 {
		t.Fatalf("%+v", scheduled)
	}
	for seat := range 3 {
		call := testchain.Must(council.ApproveOperation(ctx, council.CancelScheduledPower(scheduled[0])))(t)
		testchain.Must(govern.Perform(ctx, s.world.Sender(t, fmt.Sprint("member ", seat)), call))(t)
	}

	s.wallet = webtest.NewWallet(t, "Joining", s.world.Keys["member 3"], s.world.URL())
	s.visit("/governance")
	s.Sees("Yours is the last approval that is needed: it is done at once.")
	s.picture("council-cancels")
	number := scheduled[0].ID.Hex()
	s.Press("Approve that the council cancels operation " + number[:8] + "…" + number[62:])
	s.Sees("Nothing is announced.")
	if scheduled := testchain.Must(authority.Read(ctx, govern.Reading{}))(t).Scheduled; len(scheduled) != 0 {
		t.Errorf("%+v", scheduled)
	}
}

// Where no DAO governs, the guardian cancels from the page what the governor has scheduled.
func TestGuardianCancels(t *testing.T) {
	t.Parallel()
	s := setUp(t, func(w *testchain.World) {
		w.Params.Governance = ledger.GovernanceConfig{Guardian: w.Keys["keeper"].Address, Delay: 3600}
	})
	ctx, authority := t.Context(), govern.Of(s.world.Client)
	rules := s.world.Params.Staking.StakingParameters
	rules.BountyBps = 700
	change := testchain.Must(authority.ParametersOperation(rules))(t)
	testchain.Must(govern.Perform(ctx, s.world.Sender(t, "deployer"), authority.ScheduleOperation(change)))(t)

	s.visit("/governance") // as somebody
	s.Sees("change the rules of money: Bounty for settling a slash 5% → 7%")
	s.Until(`!document.body.innerText.includes("Cancel operation")`)
	scheduled := testchain.Must(authority.Read(ctx, govern.Reading{}))(t).Scheduled
	if len(scheduled) != 1 {
		t.Fatalf("%+v", scheduled)
	}
	s.Tab.Go("about:blank") // one person looks at one page at a time: the site has little time for each visitor
	s.wallet = webtest.NewWallet(t, "Guarding", s.world.Keys["keeper"], s.world.URL())
	s.Tab = webtest.Open(t)
	s.visit("/governance")
	id := scheduled[0].ID.Hex()
	s.Sees("It is taken off the schedule and not performed:")
	s.picture("guardian-cancels")
	s.Press("Cancel operation " + id[:8] + "…" + id[62:])
	s.Sees("Nothing is announced.")
	if scheduled := testchain.Must(authority.Read(ctx, govern.Reading{}))(t).Scheduled; len(scheduled) != 0 {
		t.Errorf("%+v", scheduled)
	}
}
