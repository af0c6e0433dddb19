package web_test

import (
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/govern"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/testchain"
	"github.com/muster-network/muster/view"
	"github.com/muster-network/muster/web/webtest"
)

// governed has a DAO govern a world, and an elected council.
func governed(t *testing.T) func(*testchain.World) {
	return func(w *testchain.World) {
		council := ledger.CouncilConfig{
			ElectionBlocks: 640, NoticeBlocks: 10, NominationBlocks: 40, VotingBlocks: 40, SupportBps: 50,
			PauseBlocks: 30, ActionBlocks: 60, Approvals: 4,
		}
		for seat := range council.Members {
			name := fmt.Sprint("member ", seat)
			w.AddAccounts(t, name)
			council.Members[seat] = w.Keys[name].Address
		}
		w.Params.Governance = ledger.GovernanceConfig{DAO: testchain.FastDAO()}
		w.Params.Governance.DAO.Council = council
	}
}

// holder gives the person 20 million FLT in hand, which is more than a quorum, and 200 behind the commitment.
func (s *stage) holder() {
	s.t.Helper()
	ctx, deployer := s.t.Context(), s.world.Sender(s.t, "deployer")
	testchain.Must(deployer.Transfer(ctx, s.wallet.Account(), ledger.FLT(20_000_140)))(s.t)
	testchain.Must(s.world.Sender(s.t, "person").Delegate(ctx, s.id, ledger.FLT(200), 0))(s.t)
}

// nextEpoch goes to the second block of the next epoch: votes of the first one count the stake of before.
func (s *stage) nextEpoch() {
	s.t.Helper()
	clock := s.world.Client.Clock
	s.world.MineTo(s.t, clock.EpochStart(clock.Epoch(testchain.Must(s.world.Client.HeadNumber(s.t.Context()))(s.t))+1)+1)
}

// picture takes pictures of what is shown, if some are wanted, and checks it in all of them.
func (s *stage) picture(name string) {
	s.t.Helper()
	s.looksRight()
	pictures(s.Tab, name)
}

// pictures takes some of what a tab shows, in each language, narrow and wide.
func pictures(tab *webtest.Tab, name string) {
	folder := os.Getenv(screenshots)
	if folder == "" {
		return
	}
	for _, language := range []string{"en", "vi"} {
		speak(tab, language)
		for _, width := range []int64{375, 1100} {
			tab.Size(width, 800)
			tab.Screenshot(filepath.Join(folder, fmt.Sprintf("%s-%s-%d.png", name, language, width)))
		}
	}
	speak(tab, "en")
}

// speak chooses the page's language.
func speak(tab *webtest.Tab, language string) {
	tab.Eval(`const e = document.querySelector(".language select"); e.value = "` + language + `"; e.dispatchEvent(new Event("change", { bubbles: true }))`)
	tab.Until(`document.documentElement.lang === "` + language + `"`)
}

// shortOf is how the page shortens an address.
func shortOf(a common.Address) string {
	hex := strings.ToLower(a.Hex())
	return hex[:8] + "…" + hex[len(hex)-4:]
}

// propose has the deployer, who has delegated its tokens to itself, propose to raise the bounty.
func (s *stage) propose(text string) view.Proposing {
	s.t.Helper()
	ctx, c, deployer := s.t.Context(), s.world.Client, s.world.Sender(s.t, "deployer")
	rules := s.world.Params.Staking.StakingParameters
	rules.BountyBps = 700
	change := testchain.Must(govern.Of(c).ParametersOperation(rules))(s.t)
	p := testchain.Must(view.Propose(ctx, c, deployer.Address(), change, text, nil))(s.t)
	testchain.Must(govern.Perform(ctx, deployer, p.Call))(s.t)
	return p
}

// queue has a proposal pass with the deployer's votes, and wait in the timelock.
func (s *stage) queue(dao govern.DAO, id *big.Int) govern.Proposal {
	s.t.Helper()
	ctx, deployer := s.t.Context(), s.world.Sender(s.t, "deployer")
	p := testchain.Must(dao.Proposal(ctx, id.String(), govern.Reading{}))(s.t)
	s.world.MineTo(s.t, p.Snapshot+1)
	testchain.Must(govern.Perform(ctx, deployer, testchain.Must(dao.VoteOperation(id, govern.For, "", nil))(s.t)))(s.t)
	p = testchain.Must(dao.Proposal(ctx, id.String(), govern.Reading{}))(s.t) // late votes make the vote longer
	s.world.MineTo(s.t, p.Deadline+1)
	testchain.Must(govern.Perform(ctx, deployer, dao.QueueOperation(&p)))(s.t)
	return p
}

// A holder names itself as who votes with its tokens, votes on a proposal in parts with those and its stake, and brings it
// through the timelock.
func TestHolderVotes(t *testing.T) {
	t.Parallel()
	s := setUp(t, governed(t))
	ctx, c := t.Context(), s.world.Client
	deployer := s.world.Sender(t, "deployer")
	s.holder()
	testchain.Must(deployer.DelegateVotes(ctx, deployer.Address()))(t)

	s.visit("/governance")
	s.Fact("Votes with it", "nobody")
	s.Fact("You hold", "20,000,000 FLT")
	s.picture("votes-idle")
	s.Press("Choose who votes with your FLT")
	s.Sees("From now on votes with your FLT:")
	s.Fact("Votes with it", "you")
	if to := testchain.Must(c.VotesWith(ctx, s.wallet.Account()))(t); to != s.wallet.Account() {
		t.Fatalf("%s votes with the person's tokens", to)
	}
	s.nextEpoch()
	s.Fact("Your stake", "200 FLT")

	dao := testchain.Must(govern.DAOOf(c))(t)
	proposing := s.propose("Settlers deserve <b>more</b>")
	now := func() govern.Proposal {
		t.Helper()
		return testchain.Must(dao.Proposal(ctx, proposing.ID, govern.Reading{}))(t)
	}
	s.Sees("change the rules of money: Bounty for settling a slash 5% → 7%")
	speak(s.Tab, "vi")
	s.Sees("đổi quy tắc về tiền: Tiền thưởng khi quyết toán khoản phạt 5% → 7%")
	speak(s.Tab, "en")
	s.Sees("Settlers deserve <b>more</b>")
	s.Press(proposing.ID[:8] + "…" + proposing.ID[len(proposing.ID)-4:])
	s.Sees("There is nothing to do about this proposal now.")
	s.world.MineTo(t, now().Snapshot+1)
	s.Sees("You can vote with 20,000,200 FLT.")
	s.Sees("200 FLT of your stake, behind commitment 1")
	s.Sees("muster dao vote " + proposing.ID[:10] + " --for --deployment")

	s.Fill("Your vote", "parts")
	s.Fill("Against it", "100.5")
	s.Fill("For it", "20000200")
	s.Sees("That is more than 20,000,200 FLT, which you have left.")
	s.Fill("For it", "9000000")
	s.Sees("This vote casts 9,000,100.5 FLT.")
	s.Sees("--for --amount 9000000 --deployment")
	s.picture("proposal-parts")
	s.Press("Vote")
	s.Fact("For", "9,000,000 FLT")
	s.Fact("Against", "100.5 FLT")
	s.Sees("Of it, 9,000,100.5 FLT have voted before.")

	s.Fill("Your vote", "for")
	s.Fill("Reason", "It's time")
	s.Sees(`--for --reason 'It'\''s time' --deployment`)
	s.Press("Vote")
	s.Fact("For", "20,000,099.5 FLT")
	s.Sees("You have voted with all of it.")
	if p := now(); p.For.Cmp(new(big.Int).Sub(ledger.FLT(20_000_200), p.Against)) != 0 || p.Abstain.Sign() != 0 {
		t.Errorf("the votes are %v for, %v against, %v abstain", p.For, p.Against, p.Abstain)
	}

	s.world.MineTo(t, now().Deadline+1)
	s.Press("Queue it")
	s.Sees("It can be executed from")
	s.Sees("This would be refused. The timelock does not do this now")
	speak(s.Tab, "vi")
	s.Sees("Việc này sẽ bị từ chối. Khóa thời gian hiện không làm việc này")
	speak(s.Tab, "en")
	s.picture("proposal-queued")
	s.world.Later(t, time.Duration(testchain.FastDAO().TimelockDelay+1)*time.Second)
	s.Press("Execute it")
	s.Sees("The calls were made.")
	epoch := testchain.Must(c.CurrentEpoch(ctx))(t)
	if next := testchain.Must(c.ParametersAt(ctx, epoch+1))(t); next.BountyBps != 700 {
		t.Errorf("the bounty is %d", next.BountyBps)
	}
	s.Press("All proposals")
	s.Sees("Bounty for settling a slash")
	s.picture("governance-executed")
}

// A holder opens an election of the council, stands in it with its own support, votes for itself, and takes a seat.
func TestHolderElectsTheCouncil(t *testing.T) {
	t.Parallel()
	s := setUp(t, governed(t))
	ctx, c := t.Context(), s.world.Client
	s.holder()
	person, friend := s.wallet.Account(), s.world.Sender(t, "keeper")
	testchain.Must(s.world.Sender(t, "person").DelegateVotes(ctx, person))(t)
	council := testchain.Must(govern.CouncilOf(c))(t)
	newest := func() govern.Election {
		t.Helper()
		return testchain.Must(council.Newest(ctx))(t)
	}
	s.world.MineTo(t, testchain.Must(council.Read(ctx, nil))(t).NextDue)

	s.visit("/governance")
	s.Press("Open the election")
	s.Sees("Election 1, of cohort 0")
	s.Fact("Phase", "notice")
	s.world.MineTo(t, newest().Snapshot+1)
	s.Fact("Phase", "nominations")
	s.Press("Nominate")
	s.Sees("Nominated.")
	s.Tick("Somebody else than me")
	s.Fill("Account to nominate", friend.Address().Hex())
	s.Press("Nominate")
	s.Sees(shortOf(friend.Address()) + " (FLT)")
	s.Sees("You can give 20,000,200 FLT in all.")
	s.Fill(shortOf(person), "5000000")
	s.Fill(shortOf(friend.Address()), "16000000")
	s.Sees("That is more than 20,000,200 FLT, which you have left.")
	s.Fill(shortOf(friend.Address()), "6000000")
	s.picture("election-nominations")
	s.Press("Support nominees")
	s.Sees("Given.")
	s.Sees("for election")

	s.world.MineTo(t, newest().NominationEnd+1)
	s.Fact("Phase", "vote")
	s.Fill(shortOf(person), "20000199")
	s.Sees("You give 20,000,199 FLT. Nothing of it can be taken back.")
	s.Sees("muster council vote 0x")
	s.Press("Vote for candidates")
	s.Sees("Of it, you have given 20,000,199 FLT before.")
	s.picture("election-vote")
	s.world.MineTo(t, newest().VotingEnd+1)
	s.Press("Finish the election")
	s.Sees("The election is finished.")
	members := testchain.Must(council.Read(ctx, nil))(t).Members
	if !slices.Contains(members, person) || slices.Contains(members, friend.Address()) {
		t.Errorf("the members are %v", members)
	}
	s.Until(`[...document.querySelectorAll("section table td a")].some(e => e.title.toLowerCase() === "` + strings.ToLower(person.Hex()) + `")`)
	s.picture("election-finished")
}

// A contract wallet votes as a key does.
func TestContractWalletVotes(t *testing.T) {
	t.Parallel()
	s := setUp(t, governed(t))
	ctx, deployer := t.Context(), s.world.Sender(t, "deployer")
	account := s.wallet.IntoContract(t, func() { s.world.Mine(1) })
	testchain.Must(deployer.Transfer(ctx, account, ledger.FLT(5000)))(t)
	testchain.Must(deployer.DelegateVotes(ctx, deployer.Address()))(t)
	s.visit("/governance")
	s.Fact("You hold", "5,000 FLT")
	s.Press("Choose who votes with your FLT")
	s.Fact("Votes with it", "you")
	s.world.Mine(1)
	p := s.propose("More")
	s.world.MineTo(t, testchain.Must(view.ReadProposal(ctx, s.world.Client, p.ID, govern.Reading{}))(t).Snapshot+1)
	s.Go(s.site + "/governance/" + p.ID)
	s.Fill("Your vote", "against")
	s.Press("Vote")
	s.Fact("Against", "5,000 FLT")
}
