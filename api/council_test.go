package api

import (
	"fmt"
	"testing"

	"github.com/muster-network/muster/chain/govern"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/testchain"
)

// An elected council of which two members have approved a pause, while somebody stands for election.
func TestCouncilOnDevnet(t *testing.T) {
	w := testchain.StartWith(t, 0, func(w *testchain.World) {
		w.Params.Governance = ledger.GovernanceConfig{DAO: testchain.FastDAO()}
		rules := &w.Params.Governance.DAO.Council
		*rules = ledger.CouncilConfig{
			ElectionBlocks: 640, NoticeBlocks: 10, NominationBlocks: 40, VotingBlocks: 40, SupportBps: 50,
			PauseBlocks: 30, ActionBlocks: 60, Approvals: 4,
		}
		for seat := range rules.Members {
			name := fmt.Sprint("member ", seat)
			w.AddAccounts(t, name)
			rules.Members[seat] = w.Keys[name].Address
		}
	})
	t.Cleanup(w.Automine())
	ctx, c := t.Context(), w.Client
	keeper, council := w.Sender(t, "keeper"), testchain.Must(govern.CouncilOf(c))(t)
	do := func(who *ledger.Sender, o govern.Operation) {
		t.Helper()
		testchain.Must(govern.Perform(ctx, who, o))(t)
	}
	deployer := w.Sender(t, "deployer")
	testchain.Must(deployer.DelegateVotes(ctx, deployer.Address()))(t)
	w.MineTo(t, testchain.Must(council.Read(ctx, nil))(t).NextDue)
	do(keeper, council.OpenOperation())
	w.MineTo(t, testchain.Must(council.Newest(ctx))(t).Snapshot+1)
	do(deployer, council.NominateOperation(keeper.Address()))
	do(keeper, council.AcceptOperation())
	e := testchain.Must(council.Newest(ctx))(t)
	do(deployer, testchain.Must(council.SupportOperation([]govern.Ballot{{Account: keeper.Address(), Amount: e.LeastSupport}}, nil))(t))
	w.MineTo(t, e.NominationEnd+1)
	do(deployer, testchain.Must(council.VoteOperation([]govern.Ballot{{Account: keeper.Address(), Amount: ledger.FLT(7)}}, nil))(t))
	for _, seat := range []int{0, 5} {
		do(w.Sender(t, fmt.Sprint("member ", seat)), testchain.Must(council.ApproveOperation(ctx, council.PausePower()))(t))
	}

	s := serveWorld(t, w)
	w.Mine(3) // what is read is of the index's block all the same

	g := read[Governance](s, "/governance")
	v := g.Council
	if g.Missing != nil || v == nil || v.Block != g.AsOf.Block || len(v.Seats) != ledger.CouncilSeats || v.Needed != 4 || v.Pause.Runs {
		t.Fatalf("%+v, %+v", g.Missing, v)
	}
	member := w.Keys["member 5"].Address
	if s := v.Seats[5]; s.Member == nil || *s.Member != member || s.Cohort != 1 {
		t.Errorf("%+v", s)
	}
	if len(v.Actions) != 1 || v.Actions[0].Done || v.Actions[0].What != "pause new commitments and claims" ||
		len(v.Actions[0].Approvers) != 2 || v.Actions[0].Approvers[1] != member {
		t.Errorf("%+v", v.Actions)
	}
	if v.Election == nil || v.Election.Phase != "vote" || v.Election.Cohort != 0 || v.Election.LeastSupport.String() != e.LeastSupport.String() || len(v.Election.Nominees) != 1 {
		t.Fatalf("%+v", v.Election)
	}
	if n := v.Election.Nominees[0]; n.Account != keeper.Address() || !n.Candidate || n.Votes.String() != ledger.FLT(7).String() {
		t.Errorf("%+v", n)
	}
	votes := read[AccountVotes](s, "/accounts/"+deployer.Address().Hex()+"/votes").Live
	if votes == nil || votes.VotesWith != deployer.Address() || votes.Idle || votes.Election == nil {
		t.Fatalf("%+v", votes)
	}
	if v := votes.Election; v.Number != 1 || v.Voted.String() != ledger.FLT(7).String() || v.Supported.String() != e.LeastSupport.String() || v.Total.String() != v.Held.String() {
		t.Errorf("%+v", v)
	}
}
