package govern_test

import (
	"errors"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/govern"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/testchain"
)

// A parliament is a world that a DAO governs. The delegator has 2·10^7 FLT, and can be a quorum; the keeper is the council.
type parliament struct {
	*testchain.World
	govern.DAO
	voter, provider, council *ledger.Sender
}

func startParliament(t *testing.T) *parliament {
	t.Helper()
	w := testchain.StartWith(t, 0, func(w *testchain.World) {
		w.Params.Governance = ledger.GovernanceConfig{Council: w.Keys["keeper"].Address, DAO: testchain.FastDAO()}
	})
	t.Cleanup(w.Automine())
	p := &parliament{
		World: w, DAO: testchain.Must(govern.DAOOf(w.Client))(t),
		voter: w.Sender(t, "delegator"), provider: w.Sender(t, "provider"), council: w.Sender(t, "keeper"),
	}
	deployer := w.Sender(t, "deployer")
	testchain.Must(deployer.Transfer(t.Context(), p.voter.Address(), ledger.FLT(20_000_000)))(t)
	testchain.Must(deployer.Transfer(t.Context(), p.provider.Address(), ledger.FLT(1000)))(t)
	testchain.Must(p.voter.DelegateVotes(t.Context(), p.voter.Address()))(t)
	return p
}

func (p *parliament) do(t *testing.T, who *ledger.Sender, o govern.Operation, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
	testchain.Must(govern.Perform(t.Context(), who, o))(t)
}

// propose proposes to raise the bounty.
func (p *parliament) propose(t *testing.T, text string) govern.Proposal {
	t.Helper()
	rules := p.Params.Staking.StakingParameters
	rules.BountyBps = 700
	change := testchain.Must(govern.Of(p.World.Client).ParametersOperation(rules))(t)
	plan := govern.PlanOf([]govern.Operation{change}, text, p.voter.Address())
	p.Mine(1) // a threshold is of votes before the block
	o, err := p.ProposeOperation(plan, nil)
	p.do(t, p.voter, o, err)
	id := testchain.Must(p.IDOf(t.Context(), plan))(t)
	return p.now(t, id)
}

func (p *parliament) now(t *testing.T, id *big.Int) govern.Proposal {
	t.Helper()
	return testchain.Must(p.Proposal(t.Context(), id.String(), govern.Reading{}))(t)
}

func (p *parliament) mustBe(t *testing.T, id *big.Int, state ledger.ProposalState) govern.Proposal {
	t.Helper()
	now := p.now(t, id)
	if now.State != state {
		t.Fatalf("the proposal is %v, not %v", now.State, state)
	}
	return now
}

// pass has a proposal pass, and queues it.
func (p *parliament) pass(t *testing.T, proposal govern.Proposal) govern.Proposal {
	t.Helper()
	p.MineTo(t, proposal.Snapshot)
	o, err := p.VoteOperation(proposal.ID, govern.For, "", nil)
	p.do(t, p.voter, o, err)
	p.MineTo(t, proposal.Deadline+1)
	p.do(t, p.provider, p.QueueOperation(&proposal), nil)
	return p.mustBe(t, proposal.ID, ledger.ProposalQueued)
}

// TestDAO goes from a proposal to other rules, with votes of tokens and of stake.
func TestDAO(t *testing.T) {
	t.Parallel()
	p := startParliament(t)
	ctx := t.Context()
	commitment, _, err := p.provider.CreateCommitment(ctx, ledger.Commitment{Units: 1, Class: 10, Duration: 20, Bond: ledger.FLT(20)})
	if err != nil {
		t.Fatal(err)
	}
	testchain.Must(p.voter.Delegate(ctx, commitment, ledger.FLT(180), 0))(t)
	p.MineTo(t, p.Clock.EpochStart(testchain.Must(p.CurrentEpoch(ctx))(t)+1))

	proposal := p.propose(t, "Settlers deserve more")
	if proposal.State != ledger.ProposalPending || proposal.Proposer != p.voter.Address() || len(proposal.Calls) != 1 {
		t.Fatalf("%+v", proposal)
	}
	if what := proposal.Calls[0].What; what != "change the rules of money: bountyBps 500 → 700" {
		t.Errorf("the proposal says it would %s", what)
	}
	if want := "Settlers deserve more\n#proposer=" + strings.ToLower(p.voter.Address().Hex()); proposal.Description != want {
		t.Errorf("it is described as %q", proposal.Description)
	}

	vote := testchain.Must(p.VoteOperation(proposal.ID, govern.For, "", []uint64{commitment}))(t)
	if _, err := govern.Perform(ctx, p.voter, vote); !errors.Is(err, ledger.ErrProposalState) || !strings.Contains(err.Error(), "pending") {
		t.Errorf("a vote that has not begun: %v", err)
	}
	p.MineTo(t, proposal.Snapshot+1)
	power := testchain.Must(p.VotingPower(ctx, p.voter.Address(), proposal.Snapshot, nil))(t)
	if power.Held.Cmp(ledger.FLT(19_999_820)) != 0 || power.Total().Cmp(ledger.FLT(20_000_000)) != 0 || len(power.Commitments()) != 1 {
		t.Errorf("the voter's power is %+v", power)
	}
	p.do(t, p.voter, vote, nil)
	if _, err := govern.Perform(ctx, p.voter, vote); !errors.Is(err, ledger.ErrAlreadyVoted) {
		t.Errorf("a second vote: %v", err)
	}
	if used := testchain.Must(p.UsedVotes(ctx, proposal.ID, p.voter.Address()))(t); used.Cmp(power.Total()) != 0 {
		t.Errorf("used are %v", used)
	}
	bond := testchain.Must(p.VoteOperation(proposal.ID, govern.Against, "no", []uint64{commitment}))(t)
	p.do(t, p.provider, bond, nil) // has delegated to nobody: the bond alone
	proposal = p.mustBe(t, proposal.ID, ledger.ProposalActive)
	if proposal.For.Cmp(ledger.FLT(20_000_000)) != 0 || proposal.Against.Cmp(ledger.FLT(20)) != 0 || proposal.Quorum.Cmp(ledger.FLT(10_000_000)) != 0 {
		t.Errorf("%v for, %v against, a quorum of %v", proposal.For, proposal.Against, proposal.Quorum)
	}

	p.MineTo(t, proposal.Deadline+1)
	proposal = p.mustBe(t, proposal.ID, ledger.ProposalSucceeded)
	p.do(t, p.provider, p.QueueOperation(&proposal), nil)
	proposal = p.mustBe(t, proposal.ID, ledger.ProposalQueued)
	if _, err := govern.Perform(ctx, p.provider, p.ExecuteOperation(&proposal)); !errors.Is(err, ledger.ErrTimelockState) {
		t.Errorf("before the timelock's delay is over: %v", err)
	}
	p.Later(t, time.Duration(testchain.FastDAO().TimelockDelay+1)*time.Second)
	epoch := testchain.Must(p.CurrentEpoch(ctx))(t)
	p.do(t, p.provider, p.ExecuteOperation(&proposal), nil)
	proposal = p.mustBe(t, proposal.ID, ledger.ProposalExecuted)
	if what := proposal.Calls[0].What; what != "change the rules of money: bountyBps 500 → 700" {
		t.Errorf("the executed proposal says it did %s", what)
	}
	now, next := testchain.Must(p.ParametersAt(ctx, epoch))(t), testchain.Must(p.ParametersAt(ctx, epoch+1))(t)
	if now.BountyBps != 500 || next.BountyBps != 700 {
		t.Errorf("the bounty is %d now and %d from the next epoch on", now.BountyBps, next.BountyBps)
	}
}

func TestTheCouncilCancels(t *testing.T) {
	t.Parallel()
	p := startParliament(t)
	proposal := p.pass(t, p.propose(t, "Settlers deserve more"))
	cancel := p.CancelOperation(&proposal)
	if _, err := govern.Perform(t.Context(), p.voter, cancel); !errors.Is(err, ledger.ErrTimelockMissingRole) {
		t.Errorf("the proposer cancels what is queued: %v", err)
	}
	p.do(t, p.council, cancel, nil)
	p.mustBe(t, proposal.ID, ledger.ProposalCanceled)

	early := p.propose(t, "Again")
	if _, err := govern.Perform(t.Context(), p.council, p.CancelOperation(&early)); !errors.Is(err, ledger.ErrCannotWithdraw) {
		t.Errorf("the council cancels a proposal of another's: %v", err)
	}
	p.do(t, p.voter, p.CancelOperation(&early), nil)
	p.mustBe(t, early.ID, ledger.ProposalCanceled)
}

// A proposal with its proposer's address is refused of anybody else, and the text of one decides nothing.
func TestAProposalIsItsProposers(t *testing.T) {
	t.Parallel()
	p := startParliament(t)
	ctx := t.Context()
	pause := govern.Of(p.World.Client).UnpauseOperation()
	plan := govern.PlanOf([]govern.Operation{pause}, "Let us pause", p.voter.Address())
	copied := testchain.Must(p.ProposeOperation(plan, nil))(t)
	if _, err := govern.Perform(ctx, p.provider, copied); !errors.Is(err, ledger.ErrProposerReserved) {
		t.Errorf("a copy: %v", err)
	}
	own := testchain.Must(p.ProposeOperation(govern.PlanOf(nil, "Nothing", p.provider.Address()), nil))(t)
	if _, err := govern.Perform(ctx, p.provider, own); !errors.Is(err, ledger.ErrProposerVotes) {
		t.Errorf("a proposer without votes: %v", err)
	}

	unknown := govern.Operation{What: "make everybody rich", To: common.Address{1, 2}, Data: []byte{1, 2, 3, 4, 5}}
	liar := govern.PlanOf([]govern.Operation{unknown}, "\x1b[2Jmake everybody rich", p.voter.Address())
	p.Mine(1)
	o, err := p.ProposeOperation(liar, nil)
	p.do(t, p.voter, o, err)
	proposal := p.now(t, testchain.Must(p.IDOf(ctx, liar))(t))
	if what := proposal.Calls[0].What; what != "call 0x0102000000000000000000000000000000000000 with 0x0102030405" {
		t.Errorf("an unknown call is %q", what)
	}
	if found := testchain.Must(p.Proposal(ctx, govern.ShortID(proposal.ID), govern.Reading{}))(t); found.ID.Cmp(proposal.ID) != 0 {
		t.Errorf("found %v", found)
	}
	if _, err := p.Proposal(ctx, "0x123456", govern.Reading{}); !errors.Is(err, govern.ErrNoSuchProposal) {
		t.Errorf("no such proposal: %v", err)
	}
	settings := testchain.Must(p.Settings(ctx))(t)
	if settings.Period != 30 || settings.QuorumBps != 100 || settings.Wait != 10*time.Second || settings.Threshold.Cmp(ledger.FLT(1000)) != 0 {
		t.Errorf("%+v", settings)
	}
}

func TestNoDAO(t *testing.T) {
	if _, err := govern.DAOOf(&ledger.Client{}); !errors.Is(err, ledger.ErrNoDAO) {
		t.Error(err)
	}
}

// Proposals that were found once are found again without their events, text for text, and those that are new with them.
func TestProposalsAreKept(t *testing.T) {
	t.Parallel()
	p := startParliament(t)
	ctx := t.Context()
	old := p.propose(t, "old, and \xff no text at all")
	p.Mine(100)
	recent := p.propose(t, "new")
	proxy, client := p.Behind(t)
	dao := testchain.Must(govern.DAOOf(client))(t)
	var notes []error
	how := govern.Reading{Dir: t.TempDir(), OnKept: func(err error) { notes = append(notes, err) }}
	for _, what := range []string{"nothing is kept", "the old events are gone"} {
		all, err := dao.Proposals(ctx, how)
		if err != nil || len(all) != 2 {
			t.Fatalf("%s: %+v, error %v", what, all, err)
		}
		if got := all[0]; got.ID.Cmp(recent.ID) != 0 || got.Description != recent.Description {
			t.Errorf("%s: the newest is %+v", what, got)
		}
		if got := all[1]; got.ID.Cmp(old.ID) != 0 || got.Description != old.Description || dao.TimelockID(&got.Plan) != dao.TimelockID(&old.Plan) || got.Proposer != old.Proposer ||
			got.Block != old.Block || got.Snapshot != old.Snapshot || got.Deadline != old.Deadline {
			t.Errorf("%s: the old one is %+v", what, got)
		}
		proxy.Set(testchain.Prune(old.Block+1, 4444))
	}
	if len(notes) != 0 {
		t.Errorf("notes: %v", notes)
	}
	if _, err := dao.Proposals(ctx, govern.Reading{}); !errors.Is(err, chain.ErrPruned) {
		t.Errorf("without what was kept: %v", err)
	}
}
