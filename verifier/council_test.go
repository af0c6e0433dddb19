package verifier

import (
	"fmt"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/govern"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/contracts/bindings"
	"github.com/muster-network/muster/internal/testchain"
)

// A chamber is a parliament with an elected council.
type chamber struct {
	*parliament
	council govern.Council
	members []*ledger.Sender // the first four
	others  []common.Address
}

func startChamber(t *testing.T) *chamber {
	t.Helper()
	c := &chamber{}
	c.parliament = startParliament(t, func(w *testchain.World) {
		rules := ledger.CouncilConfig{
			ElectionBlocks: 640, NoticeBlocks: 10, NominationBlocks: 40, VotingBlocks: 40, SupportBps: 50,
			PauseBlocks: 30, ActionBlocks: 60, Approvals: 4,
		}
		for seat := range rules.Members {
			name := fmt.Sprintf("member %d", seat)
			w.AddAccounts(t, name)
			rules.Members[seat] = w.Keys[name].Address
		}
		c.others = rules.Members[4:]
		dao := testchain.FastDAO()
		dao.Council = rules
		w.Params.Governance = ledger.GovernanceConfig{DAO: dao}
	})
	c.council = must(govern.CouncilOf(c.World.Client))(t)
	for seat := range 4 {
		c.members = append(c.members, c.Sender(t, fmt.Sprintf("member %d", seat)))
	}
	return c
}

// approve has four members approve the use of a power.
func (c *chamber) approve(power govern.CouncilPower) {
	c.t.Helper()
	o, err := c.council.ApproveOperation(c.t.Context(), power)
	for _, member := range c.members {
		c.do(member, o, err)
	}
}

// serve uses the council's powers: to pause, to stop challenges, and to cancel what a vote has decided.
func (c *chamber) serve() {
	c.approve(c.council.PausePower())
	c.approve(c.council.UnpausePower())
	c.approve(c.council.StopPower())
	c.approve(c.council.ResumePower())
	proposal := c.propose("Settlers deserve more", c.raiseBounty(700))
	c.MineTo(c.t, proposal.Snapshot)
	c.vote(c.voter, proposal.ID, govern.For)
	c.MineTo(c.t, proposal.Deadline+1)
	c.do(c.voter, c.QueueOperation(&proposal), nil)
	c.approve(c.council.CancelPower(c.TimelockID(&proposal.Plan)))
}

// elect holds an election, in which a member resigns, two are removed by a vote, one is re-elected, and three are new.
func (c *chamber) elect() {
	t, ctx := c.t, c.t.Context()
	c.MineTo(t, must(c.council.Read(ctx, nil))(t).NextDue)
	c.do(c.provider, c.council.OpenOperation(), nil)
	e := must(c.council.Newest(ctx))(t)
	removal := c.propose("Remove the second and the fifth", c.council.RemoveOperation(c.members[1].Address()), c.council.RemoveOperation(c.others[0]), govern.Operation{
		To:   c.Deployment.Council,
		Data: bindings.NewCouncil().PackSetRules(bindings.ICouncilRules{NoticeBlocks: 20, NominationBlocks: 30, VotingBlocks: 30, SupportBps: 60}),
	})
	c.MineTo(t, e.Snapshot+1)
	for _, who := range []*ledger.Sender{c.provider, c.members[2], c.members[1]} {
		c.do(who, c.council.NominateOperation(who.Address()), nil)
	}
	c.do(c.provider, c.council.NominateOperation(c.other.Address()), nil)
	c.do(c.other, c.council.AcceptOperation(), nil)
	c.do(c.deployer, c.council.NominateOperation(c.deployer.Address()), nil)
	c.do(c.members[3], c.council.ResignOperation(), nil)
	c.MineTo(t, removal.Snapshot)
	c.vote(c.voter, removal.ID, govern.For)
	least := must(c.council.Newest(ctx))(t).LeastSupport
	almost := new(big.Int).Sub(least, big.NewInt(1))
	o, err := c.council.SupportOperation([]govern.Ballot{{Account: c.provider.Address(), Amount: almost}}, nil)
	c.do(c.voter, o, err)
	all := []govern.Ballot{{Account: c.provider.Address(), Amount: big.NewInt(1)}}
	for _, who := range []*ledger.Sender{c.members[2], c.members[1], c.deployer} {
		all = append(all, govern.Ballot{Account: who.Address(), Amount: least})
	}
	o, err = c.council.SupportOperation(all, nil)
	c.do(c.voter, o, err)
	o, err = c.council.SupportOperation([]govern.Ballot{{Account: c.other.Address(), Amount: least}}, nil)
	c.do(c.other, o, err)

	c.MineTo(t, e.NominationEnd+1)
	for _, b := range []struct {
		voter, candidate *ledger.Sender
		amount           int64
	}{{c.voter, c.members[1], 9_000_000}, {c.voter, c.provider, 6}, {c.voter, c.members[2], 7}, {c.voter, c.deployer, 8}, {c.other, c.other, 6}} {
		o, err := c.council.VoteOperation([]govern.Ballot{{Account: b.candidate.Address(), Amount: ledger.FLT(b.amount)}}, nil)
		c.do(b.voter, o, err)
	}
	c.enact(removal.ID)
	c.MineTo(t, e.VotingEnd+1)
	c.do(c.voter, c.council.FinishOperation(), nil)
}

// TestAuditOfTheCouncil audits a history of the council in order.
func TestAuditOfTheCouncil(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long")
	}
	t.Parallel()
	c := startChamber(t)
	must(c.other.DelegateVotes(t.Context(), c.other.Address()))(t)
	c.serve()
	c.elect()
	end := must(c.World.Client.HeadNumber(t.Context()))(t)
	r := auditDev(t, AuditConfig{Chain: c.World.Client, Deployment: c.Deployment, To: end})
	for _, d := range r.Differences {
		t.Error(d)
	}
	members := must(c.council.Read(t.Context(), nil))(t).Members
	want := []common.Address{
		c.other.Address(), c.provider.Address(), c.members[2].Address(), c.deployer.Address(),
		{}, c.others[1], c.others[2],
	}
	if !slices.Equal(members, want) {
		t.Errorf("the members are %v, want %v", members, want)
	}
	if !slices.Equal(r.Council, want) {
		t.Errorf("the auditor says they are %v, want %v", r.Council, want)
	}
	c.checkParts(t, r)
	t.Run("altered", func(t *testing.T) { c.alter(t, c.read()) })
}

// alter alters a history of the council. The auditor must name what is altered.
func (c *chamber) alter(t *testing.T, s *scribe) {
	someone, last := common.Address{1}, s.last()
	c.mustNotice(t, s, map[string]alteration{
		"a winner that is none":      {altered(s, func(e *ledger.MemberElected) { e.Member = someone }), "Elected.member the candidates with most votes"},
		"a winner who was removed":   {altered(s, func(e *ledger.MemberElected) { e.Member = c.members[1].Address() }), "Elected.member the candidates with most votes"},
		"a winner on another's seat": {altered(s, func(e *ledger.MemberElected) { e.Seat = 2 }), "Elected.seat"},
		"a winner who does not sit":  {hidden[ledger.MemberElected](s), "Elected"},
		"more votes than power":      {altered(s, func(e *ledger.CandidateVoted) { e.Amount = ledger.FLT(6_000_000) }), "Voted.amount the contract refuses: NotEnoughVotes"},
		"more support than power":    {altered(s, func(e *ledger.NomineeSupported) { e.Amount = ledger.FLT(6_000_000) }), "Supported.amount the contract refuses: NotEnoughVotes"},
		"votes that do not add up":   {altered(s, func(e *ledger.CandidateVoted) { e.Total = plusOne(e.Total) }), "Voted.total"},
		"support that does not":      {altered(s, func(e *ledger.NomineeSupported) { e.Total = plusOne(e.Total) }), "Supported.total"},
		"votes for no candidate":     {altered(s, func(e *ledger.CandidateVoted) { e.Candidate = someone }), "Voted.candidate the contract refuses: NotACandidate"},
		"support of no nominee":      {altered(s, func(e *ledger.NomineeSupported) { e.Nominee = someone }), "Supported.nominee the contract refuses: NotNominated"},
		"a candidate without support": {followed(s, func(e ledger.Nominated) ledger.Event {
			return ledger.CandidateAdmitted{At: e.At, Election: 1, Candidate: e.Nominee}
		}), "CandidateAdmitted nothing in its transaction leads to it"},
		"a candidate kept out":       {hidden[ledger.CandidateAdmitted](s), "CandidateAdmitted the other events"},
		"a member of both cohorts":   {altered(s, func(e *ledger.Nominated) { e.Nominee = c.others[1] }), "Nominated.nominee the contract refuses: AlreadyAMember"},
		"a nominee in another place": {altered(s, func(e *ledger.Nominated) { e.Order-- }), "Nominated.order"},
		"votes after the vote": {
			s.with(ledger.CandidateVoted{At: last, Election: 1, Voter: c.voter.Address(), Candidate: c.other.Address(), Amount: ledger.FLT(1), Total: ledger.FLT(7)}),
			"Voted.election the contract refuses: WrongPhase",
		},
		"rules of another election":   {altered(s, func(e *ledger.ElectionOpened) { e.SupportBps-- }), "ElectionOpened.supportBps"},
		"a snapshot that was chosen":  {altered(s, func(e *ledger.ElectionOpened) { e.Snapshot++ }), "ElectionOpened.snapshot"},
		"an election before its date": {s.with(ledger.ElectionOpened{At: last, Election: 2, Cohort: 1}), "ElectionOpened.election the contract refuses: ElectionNotDue"},
		"an election that is cut short": {
			followed(s, func(e ledger.ElectionOpened) ledger.Event { return ledger.ElectionWasFinished{At: e.At, Election: 1} }),
			"ElectionFinished.election the contract refuses: WrongPhase",
		},
		"somebody removed without a vote":   {s.with(ledger.MemberRemoved{At: last, Member: c.other.Address(), Seat: 1, BarredThrough: 2}), "Removed no call of the timelock"},
		"a removal for longer":              {altered(s, func(e *ledger.MemberRemoved) { e.BarredThrough++ }), "Removed.barredThrough"},
		"somebody else removed":             {altered(s, func(e *ledger.MemberRemoved) { e.Member = c.others[1] }), "Removed no call of the timelock"},
		"a removal that did not happen":     {hidden[ledger.MemberRemoved](s), "Removed the timelock or the council has made the call"},
		"rules of elections without a vote": {s.with(ledger.RulesSet{At: last, Rules: ledger.ElectionRules{NoticeBlocks: 10, NominationBlocks: 10, VotingBlocks: 10, SupportBps: 10}}), "RulesSet no call of the timelock"},
		"an approval of somebody's":         {altered(s, func(e *ledger.ActionApproved) { e.Member = someone }), "Approved.member the contract refuses: NotAMember"},
		"an approval of who has left":       {s.with(ledger.ActionApproved{At: last, Member: c.members[1].Address()}), "Approved.member the contract refuses: NotAMember"},
		"an approval that counts twice":     {altered(s, func(e *ledger.ActionApproved) { e.Approvals++ }), "Approved.approvals"},
		"one approval too few":              {hidden[ledger.ActionApproved](s), "Executed nothing in its transaction leads to it"},
		"an action of a minority": {
			edited(s, func(e ledger.ActionApproved) []ledger.Event {
				if e.Approvals == 4 {
					return nil
				}
				return []ledger.Event{}
			}), "Approved.approvals the approvals of those who sit",
		},
		"a power that there is not":        {altered(s, func(e *ledger.ActionApproved) { e.Call = make([]byte, 100) }), "Approved.call the council has no such power"},
		"an approval that is too late":     {altered(s, func(e *ledger.ActionApproved) { e.Call = slices.Concat(e.Call[:68], make([]byte, 32)) }), "Approved.call the contract refuses: InvalidExpiry"},
		"what was approved did not happen": {hidden[ledger.OperationCancelled](s), "Cancelled the timelock or the council has made the call"},
		"something else is cancelled":      {altered(s, func(e *ledger.OperationCancelled) { e.Operation[0] ^= 1 }), "Cancelled.id the contract refuses: TimelockUnexpectedOperationState"},
		"a longer pause":                   {altered(s, func(e *ledger.PauseBegun) { e.End++ }), "PauseBegun.end"},
		"a pause soon after another":       {followed(s, func(e ledger.PauseEnded) ledger.Event { return ledger.PauseBegun{At: e.At, End: e.Block + 30} }), "PauseBegun the contract refuses: PausedLately"},
		"a pause that nobody approved":     {s.with(ledger.PauseBegun{At: last, End: last.Block + 30}), "PauseBegun no call of the timelock"},
		"a pause that is ended early":      {followed(s, func(e ledger.PauseBegun) ledger.Event { return ledger.PauseEnded{At: e.At, Next: e.Block + 30} }), "PauseEnded the contract refuses: PauseNotOver"},
		"a pause of somebody's":            {s.with(ledger.Paused{At: last, Account: someone}), "Paused no call of the timelock"},
		"a stop that nobody approved":      {s.with(ledger.ChallengesStopped{At: last, FromBlock: 1, ToBlock: 2}), "ChallengesStopped no call of the timelock"},
		"rules of money without a vote":    {s.with(ledger.ParametersSet{At: last, Parameters: c.Params.Staking.StakingParameters}), "ParametersSet no call of the timelock"},
		"a role that nobody gave":          {s.with(ledger.RoleGranted{At: last, Role: ledger.AuthorityGovernor, Account: someone}), "RoleGranted no call of the timelock"},
		"an admin whom nobody named":       {s.with(ledger.RoleGranted{At: last, Role: ledger.AuthorityAdmin, Account: someone}), "RoleGranted no call of the timelock"},
		"roles that nobody rearranged":     {s.with(ledger.AuthorityActed{At: last, Event: "TargetFunctionRoleUpdated"}), "TargetFunctionRoleUpdated no call of the timelock"},
		"a call that nobody cancelled":     {s.with(ledger.AuthorityActed{At: last, Event: "OperationCanceled"}), "OperationCanceled no call of the timelock"},
		"a role that somebody had first":   {altered(s, func(e *ledger.RoleGranted) { e.Account = someone }), "RoleGranted.account as the deployment file says"},
		"another first member":             {altered(s, func(e *ledger.CouncilConfigured) { e.Members[6] = someone }), "Configured.members as the deployment file says"},
	})
}
