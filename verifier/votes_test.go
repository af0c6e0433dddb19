package verifier

import (
	"context"
	"math/big"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/govern"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/contracts/bindings"
	"github.com/muster-network/muster/internal/testchain"
	"github.com/muster-network/muster/verifier/model"
)

// A parliament is a world that a DAO governs. The delegator has 2·10^7 FLT, and can be a quorum; the keeper is the council.
type parliament struct {
	*testchain.World
	govern.DAO
	t                                *testing.T
	deployer, voter, other, provider *ledger.Sender
	last                             *big.Int // the last proposal
}

func startParliament(t *testing.T, change ...func(*testchain.World)) *parliament {
	t.Helper()
	w := testchain.StartWith(t, 0, append([]func(*testchain.World){func(w *testchain.World) {
		w.AddAccounts(t, alice)
		w.Params.Governance = ledger.GovernanceConfig{Council: w.Keys[watchman].Address, DAO: testchain.FastDAO()}
	}}, change...)...)
	t.Cleanup(w.Automine())
	p := &parliament{
		World: w, DAO: must(govern.DAOOf(w.Client))(t), t: t, deployer: w.Sender(t, "deployer"),
		voter: w.Sender(t, "delegator"), other: w.Sender(t, alice), provider: w.Sender(t, "provider"),
	}
	for to, amount := range map[*ledger.Sender]int64{p.voter: 20_000_000, p.other: 5_000_000, p.provider: 1000} {
		must(p.deployer.Transfer(t.Context(), to.Address(), ledger.FLT(amount)))(t)
	}
	must(p.voter.DelegateVotes(t.Context(), p.voter.Address()))(t)
	return p
}

func (p *parliament) do(who *ledger.Sender, o govern.Operation, err error) {
	p.t.Helper()
	if err != nil {
		p.t.Fatal(err)
	}
	must(govern.Perform(p.t.Context(), who, o))(p.t)
}

// propose proposes some calls.
func (p *parliament) propose(text string, calls ...govern.Operation) govern.Proposal {
	p.t.Helper()
	plan := govern.PlanOf(calls, text, p.voter.Address())
	p.Mine(1) // a threshold is of votes before the block
	o, err := p.ProposeOperation(plan, nil)
	p.do(p.voter, o, err)
	p.last = must(p.IDOf(p.t.Context(), plan))(p.t)
	return p.now(p.last)
}

func (p *parliament) now(id *big.Int) govern.Proposal {
	p.t.Helper()
	return must(p.Proposal(p.t.Context(), id.String(), govern.Reading{}))(p.t)
}

func (p *parliament) vote(who *ledger.Sender, id *big.Int, support govern.Support, commitments ...uint64) {
	p.t.Helper()
	o, err := p.VoteOperation(id, support, "", commitments)
	p.do(who, o, err)
}

// inParts is a vote with tokens alone that is divided, in FLT.
func (p *parliament) inParts(id *big.Int, parts ...int64) govern.Operation {
	var params []byte
	for _, part := range parts {
		params = append(params, common.LeftPadBytes(ledger.FLT(part).Bytes(), 16)...)
	}
	return govern.Operation{To: p.Deployment.Governor, Data: bindings.NewDao().PackCastVoteWithReasonAndParams(id, 255, "", params)}
}

// raiseBounty is the call that sets another bounty.
func (p *parliament) raiseBounty(bps uint64) govern.Operation {
	p.t.Helper()
	rules := p.Params.Staking.StakingParameters
	rules.BountyBps = bps
	return must(govern.Of(p.World.Client).ParametersOperation(rules))(p.t)
}

// enact executes a proposal once its vote is over.
func (p *parliament) enact(id *big.Int) {
	p.t.Helper()
	now := p.now(id)
	p.MineTo(p.t, now.Deadline+1)
	p.do(p.provider, p.QueueOperation(&now), nil)
	p.Later(p.t, time.Duration(testchain.FastDAO().TimelockDelay+1)*time.Second)
	p.do(p.provider, p.ExecuteOperation(&now), nil)
}

// rules are calls that change all that a vote can change.
func (p *parliament) rules() []govern.Operation {
	authority, certifier := govern.Of(p.World.Client), p.other.Address()
	dao, timelock, access := bindings.NewDao(), bindings.NewTimelock(), bindings.NewAuthority()
	d := p.Deployment
	treasury := authority.TreasuryOperation(p.other.Address())
	calls := []govern.Operation{
		p.raiseBounty(700),
		authority.AdmitOperation(certifier, ledger.CertificateKinds), authority.CertifierBondOperation(ledger.FLT(7)),
		authority.RemoveOperation(certifier),
		must(authority.GrantOperation(govern.RoleCouncil, p.other.Address(), time.Minute))(p.t),
		authority.RevokeOperation(govern.RoleCouncil, p.other.Address()),
	}
	for _, c := range []struct {
		to   common.Address
		data []byte
	}{
		{d.Authority, access.PackExecute(treasury.To, treasury.Data)},
		{d.Authority, access.PackMulticall([][]byte{
			access.PackGrantRole(ledger.AuthorityCouncil, p.provider.Address(), 0), access.PackExecute(treasury.To, treasury.Data),
		})},
		{d.Governor, dao.PackSetVotingDelay(big.NewInt(4))},
		{d.Governor, dao.PackSetVotingPeriod(31)},
		{d.Governor, dao.PackSetProposalThreshold(ledger.FLT(1001))},
		{d.Governor, dao.PackUpdateQuorumNumerator(big.NewInt(101))},
		{d.Governor, dao.PackSetLateQuorumVoteExtension(big.NewInt(6))},
		{d.Timelock, timelock.PackUpdateDelay(big.NewInt(11))},
		{d.Timelock, timelock.PackGrantRole(common.Hash{1}, p.other.Address())},
		{d.Timelock, timelock.PackRevokeRole(common.Hash{1}, p.other.Address())},
	} {
		calls = append(calls, govern.Operation{To: c.to, Data: c.data})
	}
	return calls
}

// legislate has votes of tokens and stake about three proposals: one is withdrawn, one passes and is executed, after a quorum
// that was reached late, and one is defeated.
func (p *parliament) legislate() {
	t, ctx := p.t, p.t.Context()
	commitment, _, err := p.provider.CreateCommitment(ctx, ledger.Commitment{Units: 1, Class: 10, Duration: 20, Bond: ledger.FLT(20)})
	if err != nil {
		t.Fatal(err)
	}
	must(p.voter.Delegate(ctx, commitment, ledger.FLT(100), 0))(t)
	must(p.other.Delegate(ctx, commitment, ledger.FLT(80), 0))(t)
	must(p.other.DelegateVotes(ctx, p.voter.Address()))(t)
	must(p.other.DelegateVotes(ctx, p.other.Address()))(t)
	p.MineTo(t, p.Clock.EpochStart(must(p.CurrentEpoch(ctx))(t)+1))

	early := p.propose("Too early", p.raiseBounty(600))
	p.do(p.voter, p.CancelOperation(&early), nil)
	passing := p.propose("Settlers deserve more", p.rules()...)
	p.MineTo(t, passing.Snapshot-1)
	must(p.voter.Transfer(ctx, p.provider.Address(), ledger.FLT(5)))(t) // in the last block that counts
	must(p.voter.Delegate(ctx, commitment, ledger.FLT(10), 0))(t)
	must(p.other.Transfer(ctx, p.deployer.Address(), ledger.FLT(4_000_000)))(t) // changes nothing in this vote
	p.do(p.other, p.inParts(passing.ID, 1_000_000, 2_000_000, 0), nil)
	p.vote(p.other, passing.ID, govern.Against, commitment) // what the first vote has left, and the stake
	p.vote(p.provider, passing.ID, govern.Abstain, commitment)
	p.MineTo(t, passing.Deadline-3)
	p.do(p.voter, p.inParts(passing.ID, 0, 7_000_000, 4_000_000), nil) // a quorum with those who abstain
	p.vote(p.voter, passing.ID, govern.For, commitment)
	p.enact(passing.ID)

	failing := p.propose("Settlers deserve less", p.raiseBounty(300))
	p.MineTo(t, failing.Snapshot)
	p.vote(p.voter, failing.ID, govern.Against)
	p.MineTo(t, failing.Deadline+1)
}

// A scribe has read a history once, and tells it again, altered or not.
type scribe struct {
	*ledger.Client
	events []ledger.Event
	blocks []chain.Header
}

// read reads all of a parliament's history.
func (p *parliament) read() *scribe {
	p.t.Helper()
	ctx := p.t.Context()
	end := must(p.World.Client.HeadNumber(ctx))(p.t)
	headers := must(p.World.Client.Headers(ctx, firstBlock(p.Deployment)-1, end))(p.t)
	return &scribe{p.World.Client, must(p.World.Client.ProvenHistory(ctx, headers, nil))(p.t), headers}
}

func (s *scribe) Headers(_ context.Context, from, to uint64) ([]chain.Header, error) {
	first := s.blocks[0].Number
	return slices.Clone(s.blocks[from-first : to-first+1]), nil
}

func (s *scribe) ProvenHistory(_ context.Context, headers []chain.Header, _ []common.Address) (some []ledger.Event, err error) {
	for _, e := range s.events {
		if at := e.Where().Block; headers[0].Number <= at && at <= headers[len(headers)-1].Number {
			some = append(some, e)
		}
	}
	return some, nil
}

// last is the place after the last event, in a transaction of its own.
func (s *scribe) last() ledger.At {
	h := s.blocks[len(s.blocks)-1]
	return ledger.At{Block: h.Number, BlockHash: h.Hash, TxHash: common.Hash{1}, LogIndex: 1 << 20}
}

// with is a scribe who tells of one more event.
func (s *scribe) with(e ledger.Event) *scribe {
	return &scribe{s.Client, append(slices.Clone(s.events), e), s.blocks}
}

// altered is another scribe, for whom the last event of a type is another.
func altered[E ledger.Event](s *scribe, alter func(*E)) *scribe {
	return edited(s, func(e E) []ledger.Event {
		alter(&e)
		return []ledger.Event{e}
	})
}

// hidden is one for whom the last event of a type is not there.
func hidden[E ledger.Event](s *scribe) *scribe {
	return edited(s, func(E) []ledger.Event { return []ledger.Event{} })
}

// followed is one for whom the last event of a type that next accepts is followed by another one, which is the first of a
// transaction of its own.
func followed[E ledger.Event](s *scribe, next func(E) ledger.Event) *scribe {
	return edited(s, func(e E) []ledger.Event {
		after := next(e)
		if after == nil {
			return nil
		}
		return []ledger.Event{e, placed(after, func(at *ledger.At) {
			at.TxHash[0] ^= 1
			at.LogIndex += 1000
		})}
	})
}

// edited is one for whom the last event of a type that edit does not leave as it is, by returning nil, is others.
func edited[E ledger.Event](s *scribe, edit func(E) []ledger.Event) *scribe {
	for i := range slices.Backward(s.events) {
		e, ok := s.events[i].(E)
		if !ok {
			continue
		}
		if others := edit(e); others != nil {
			return &scribe{s.Client, slices.Concat(s.events[:i], others, s.events[i+1:]), s.blocks}
		}
	}
	panic("the history has no such event")
}

// firstRule is one for whom the extension of late quorums was another from the start, and firstDelay the same of the delay.
func firstRule(s *scribe) *scribe {
	return edited(s, func(e ledger.VoteSettingSet) []ledger.Event {
		if e.Old.Sign() != 0 {
			return nil
		}
		e.New = plusOne(e.New)
		return []ledger.Event{e}
	})
}

func firstDelay(s *scribe) *scribe {
	return edited(s, func(e ledger.MinDelayChange) []ledger.Event {
		if e.OldDuration.Sign() != 0 {
			return nil
		}
		e.NewDuration = plusOne(e.NewDuration)
		return []ledger.Event{e}
	})
}

// placed is an event at another place.
func placed(e ledger.Event, move func(*ledger.At)) ledger.Event {
	v := reflect.New(reflect.TypeOf(e)).Elem()
	v.Set(reflect.ValueOf(e))
	move(v.FieldByName("At").Addr().Interface().(*ledger.At))
	return v.Interface().(ledger.Event)
}

// staked is a vote with stake; nil: it is none.
func staked(e ledger.VoteCast) ledger.Event {
	if len(e.Params) == 0 {
		return nil
	}
	return e
}

func plusOne(v *big.Int) *big.Int { return new(big.Int).Add(v, big.NewInt(1)) }

// TestAuditOfVotes audits a history of votes in order.
func TestAuditOfVotes(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long")
	}
	t.Parallel()
	p := startParliament(t)
	p.legislate()
	end := must(p.World.Client.HeadNumber(t.Context()))(t)
	r := auditDev(t, AuditConfig{Chain: p.World.Client, Deployment: p.Deployment, To: end})
	for _, d := range r.Differences {
		t.Error(d)
	}
	type counted struct {
		state                 string
		voters                int
		against, For, abstain int64 // FLT
	}
	var got []counted
	for _, x := range r.Proposals {
		got = append(got, counted{x.State, x.Voters, inFLT(x.Against), inFLT(x.For), inFLT(x.Abstain)})
	}
	want := []counted{{"canceled", 0, 0, 0, 0}, {"executed", 3, 3_000_000, 17_999_995, 4_000_020}, {"defeated", 1, 19_999_885, 0, 0}}
	if !slices.Equal(got, want) {
		t.Errorf("the votes add up to %+v, want %+v", got, want)
	}
	p.checkParts(t, r)
	if note := p.Keys[watchman].Address.Hex() + " is council, and needs no vote"; !slices.ContainsFunc(r.Notes, func(n string) bool { return strings.HasPrefix(n, note) }) {
		t.Errorf("notes: %q", r.Notes)
	}
	var text strings.Builder
	if err := r.WriteText(&text); err != nil {
		t.Fatal(err)
	}
	unwrapped := strings.Join(strings.Fields(text.String()), " ")
	if !strings.Contains(unwrapped, "3 voters: 17999995 FLT for, 3000000 against, 4000020 abstain; quorum 10000000") {
		t.Errorf("people read:\n%s", text.String())
	}
	t.Run("altered", func(t *testing.T) { p.alter(t, p.read()) })
}

// checkParts audits a history in parts, the second of which goes on from a checkpoint: it must find the same as in one go,
// which has read a history that is proven.
func (p *parliament) checkParts(t *testing.T, whole *Report) {
	t.Helper()
	if slices.ContainsFunc(whole.Notes, func(n string) bool { return strings.Contains(n, "could not be held against the headers") }) {
		t.Errorf("the history is not proven: %v", whole.Notes)
	}
	dir, s := t.TempDir(), p.read()
	for _, end := range []uint64{whole.To / 2, whole.To - 20, whole.To} {
		parts := auditDev(t, AuditConfig{Chain: s, Deployment: p.Deployment, To: end, Checkpoints: inParts(dir, 64, 1)})
		if end == whole.To {
			expectSame(t, whole, parts)
			if parts.Resumed == 0 {
				t.Error("it began anew")
			}
		}
	}
}

func inFLT(w ledger.Wei) int64 { return new(big.Int).Quo(w.Int, ledger.FLT(1)).Int64() }

// alter alters a history of votes. The auditor must name what is altered.
func (p *parliament) alter(t *testing.T, s *scribe) {
	someone, last, failed := common.Address{1}, s.last(), common.BigToHash(p.last)
	p.mustNotice(t, s, map[string]alteration{
		"a vote with more than its power": {altered(s, func(e *ledger.VoteCast) { e.Weight = plusOne(e.Weight) }), "VoteCast.weight"},
		"a vote of nobody's tokens":       {altered(s, func(e *ledger.VoteCast) { e.Voter = someone }), "VoteCast.voter the contract refuses: NothingToVoteWith"},
		"a vote of a kind there is not":   {altered(s, func(e *ledger.VoteCast) { e.Support = 3 }), "VoteCast.support the contract refuses: GovernorInvalidVoteType"},
		"a vote about nothing":            {altered(s, func(e *ledger.VoteCast) { e.Proposal = common.Hash{1} }), "VoteCast.proposalId the contract refuses: GovernorNonexistentProposal"},
		"stake that votes twice in one vote": {
			edited(s, func(e ledger.VoteCast) []ledger.Event {
				if len(e.Params) == 0 {
					return nil
				}
				e.Params = slices.Concat(e.Params, e.Params)
				return []ledger.Event{e}
			}), "VoteCast.params the contract refuses: CommitmentsNotAscending",
		},
		"stake that votes again": {
			followed(s, func(e ledger.VoteCast) ledger.Event { return staked(e) }), "VoteCast.voter the contract refuses: GovernorAlreadyCastVote",
		},
		"a quorum that is reached twice": {
			followed(s, func(e ledger.ProposalExtended) ledger.Event { return e }), "ProposalExtended nothing in its transaction leads to it",
		},
		"a vote that goes on for too long": {altered(s, func(e *ledger.ProposalExtended) { e.ExtendedDeadline++ }), "ProposalExtended.extendedDeadline"},
		"a vote that does not go on":       {hidden[ledger.ProposalExtended](s), "ProposalExtended the other events of its transaction lead to it"},
		"a proposal without the votes":     {altered(s, func(e *ledger.ProposalCreated) { e.Proposer, e.Description = someone, "" }), "ProposalCreated.proposer the contract refuses: GovernorInsufficientProposerVotes"},
		"a proposal that was another's":    {altered(s, func(e *ledger.ProposalCreated) { e.Proposer = someone }), "ProposalCreated.proposer the contract refuses: GovernorRestrictedProposer"},
		"a proposal with another name":     {altered(s, func(e *ledger.ProposalCreated) { e.Proposal[3] ^= 1 }), "ProposalCreated.proposalId"},
		"a vote that is too short":         {altered(s, func(e *ledger.ProposalCreated) { e.VoteEnd-- }), "ProposalCreated.voteEnd"},
		"votes that nobody delegated":      {altered(s, func(e *ledger.DelegateVotesChanged) { e.NewVotes = plusOne(e.NewVotes) }), "DelegateVotesChanged.newVotes"},
		"tokens that come from nowhere":    {altered(s, func(e *ledger.Transferred) { e.From = someone }), "Transfer.amount there are no such tokens"},
		"a delegation that is hidden":      {hidden[ledger.DelegateChanged](s), "DelegateVotesChanged nothing in its transaction leads to it"},
		"what was defeated is queued": {
			s.with(ledger.ProposalWasQueued{At: last, Proposal: failed, EtaSeconds: 1}), "ProposalQueued.proposalId the contract refuses: GovernorUnexpectedProposalState",
		},
		"what was defeated is executed": {s.with(ledger.ProposalWasExecuted{At: last, Proposal: failed}), "ProposalExecuted.proposalId the contract refuses: GovernorUnexpectedProposalState"},
		"what was executed is cancelled": {
			followed(s, func(e ledger.ProposalWasExecuted) ledger.Event {
				return ledger.ProposalWasCanceled(e)
			}), "ProposalCanceled.proposalId the contract refuses: GovernorUnexpectedProposalState",
		},
		"the timelock waits for too short":    {altered(s, func(e *ledger.ProposalWasQueued) { e.EtaSeconds-- }), "ProposalQueued.etaSeconds"},
		"the timelock is told another delay":  {altered(s, func(e *ledger.CallScheduled) { e.Delay-- }), "CallScheduled.delay"},
		"the timelock is told another call":   {altered(s, func(e *ledger.CallScheduled) { e.Target = someone }), "CallScheduled.target"},
		"the timelock does something else":    {altered(s, func(e *ledger.CallExecuted) { e.Data = append(slices.Clone(e.Data), 0) }), "CallExecuted.data"},
		"the timelock does what nobody voted": {altered(s, func(e *ledger.CallExecuted) { e.Operation[0] ^= 1 }), "CallExecuted.id the contract refuses: TimelockUnexpectedOperationState"},
		"the timelock does it twice": {
			followed(s, func(e ledger.CallExecuted) ledger.Event { return e }), "CallExecuted.id the contract refuses: TimelockUnexpectedOperationState",
		},
		"a rule of votes out of its bounds":          {altered(s, func(e *ledger.VoteSettingSet) { e.New = ledger.FLT(1) }), "LateQuorumVoteExtensionSet.new the contract refuses: GovernorPreventLateQuorumVoteExtensionTooLarge"},
		"rules of money that nobody voted for":       {altered(s, func(e *ledger.ParametersSet) { e.Parameters.BountyBps++ }), "ParametersSet no call of the timelock"},
		"rules of money that were voted for in vain": {hidden[ledger.ParametersSet](s), "ParametersSet the timelock or the council has made the call"},
		"a rule of votes that nobody voted for":      {s.with(ledger.VoteSettingSet{At: last, Setting: ledger.SettingVotingDelay, Old: big.NewInt(3), New: big.NewInt(4)}), "VotingDelaySet no call of the timelock"},
		"another timelock":                           {s.with(ledger.TimelockChange{At: last, OldTimelock: p.Deployment.Timelock, NewTimelock: someone}), "TimelockChange the contract refuses: TimelockIsFixed"},
		"another delay":                              {s.with(ledger.MinDelayChange{At: last, OldDuration: big.NewInt(10), NewDuration: big.NewInt(11)}), "MinDelayChange no call of the timelock"},
		"another proposer of the timelock":           {s.with(ledger.TimelockRoleGranted{At: last, Role: common.Hash{1}, Account: someone}), "RoleGranted no call of the timelock"},
		"another first rule of votes":                {firstRule(s), "LateQuorumVoteExtensionSet as the deployment file says"},
		"another first delay":                        {firstDelay(s), "MinDelayChange as the deployment file says"},
	})
}

// An alteration is a history that was altered, and what the auditor must say: an event or its field, and a part of why.
type alteration struct {
	history *scribe
	said    string
}

// mustNotice audits altered histories.
func (p *parliament) mustNotice(t *testing.T, s *scribe, all map[string]alteration) {
	for name, a := range all {
		t.Run(name, func(t *testing.T) {
			r := auditDev(t, AuditConfig{Chain: a.history, Deployment: p.Deployment, To: s.last().Block})
			named, why, _ := strings.Cut(a.said, " ")
			if !slices.ContainsFunc(r.Differences, func(d model.Difference) bool {
				return strings.TrimSuffix(d.Event+"."+d.Field, ".") == named && strings.Contains(d.Explanation, why)
			}) {
				t.Errorf("wanted %q, the auditor says %v", a.said, r.Differences)
			}
		})
	}
}

// TestAuditOfAnOlderToken: FLT that was there before a deployment votes with what happened to it then.
func TestAuditOfAnOlderToken(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long")
	}
	t.Parallel()
	p := startParliament(t)
	client := p.DeployNext(t)
	voter := p.SenderOf(t, client, "delegator")
	next := &parliament{World: p.World, DAO: must(govern.DAOOf(client))(t), t: t, voter: voter, provider: voter}
	proposal := next.propose("As before", govern.Of(client).TreasuryOperation(p.other.Address()))
	p.MineTo(t, proposal.Snapshot)
	next.vote(voter, proposal.ID, govern.For)
	next.enact(proposal.ID)
	end := must(client.HeadNumber(t.Context()))(t)
	r := auditDev(t, AuditConfig{Chain: client, Deployment: client.Deployment, To: end})
	for _, d := range r.Differences {
		t.Error(d)
	}
	if len(r.Proposals) != 1 || r.Proposals[0].State != "executed" || inFLT(r.Proposals[0].For) != 20_000_000 {
		t.Errorf("the votes add up to %+v", r.Proposals)
	}
	if !slices.ContainsFunc(r.Notes, func(n string) bool { return strings.Contains(n, "FLT is older than this deployment") }) {
		t.Errorf("notes: %v", r.Notes)
	}
}
