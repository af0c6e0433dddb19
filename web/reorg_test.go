package web_test

import (
	"fmt"
	"testing"

	"github.com/muster-network/muster/chain/devnet"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/testchain"
	"github.com/muster-network/muster/web/webtest"
)

// clock lets a test have time pass in a page.
const clock = `const now = Date.now;
	let ahead = 0;
	Date.now = () => now() + ahead;
	window.later = seconds => { ahead += seconds * 1000 }`

// reorganise makes other blocks in place of the last ones. Their transactions go into the new ones, or are forgotten.
func (s *stage) reorganise(blocks int, keep bool) {
	s.t.Helper()
	if err := s.world.Reorg(blocks, keep); err != nil {
		s.t.Fatal(err)
	}
}

// toFinal has blocks be made up to one that is final: none of the next ones is, and the page follows what is in them.
func (s *stage) toFinal() {
	s.t.Helper()
	for head := uint64(1); head%devnet.FinalBlocks != 0; {
		s.world.Mine(1)
		head = testchain.Must(s.world.Client.HeadNumber(s.t.Context()))(s.t)
	}
}

// comes has blocks be made until the page says that the transaction is done.
func (s *stage) comes() {
	s.t.Helper()
	defer s.world.Automine()()
	s.Sees("Delegated 5 FLT.")
}

// The chain is reorganised in front of two people. What was in the abandoned blocks alone is shown no more. A transaction
// that moved is told of where it is, and one that fell out is not done: the page says what the node knows of it, until a
// block has it again, or the person has it no more.
func TestReorganisation(t *testing.T) {
	t.Parallel()
	s := setUp(t)
	s.toFinal()
	created, receipt, err := s.provider.CreateCommitment(t.Context(), ledger.Commitment{Units: 1, Class: 10, Duration: 30, CommissionBps: 2000, Bond: ledger.FLT(40)})
	if err != nil {
		t.Fatal(err)
	}
	s.Before(clock)
	s.visit(s.delegatePage())
	s.still()
	visitor := webtest.Open(t)
	visitor.Go(fmt.Sprintf("%s/commitments/%d?tab=events", s.site, s.id))
	visitor.Fact("Delegated stake", "0 FLT")
	late := webtest.Open(t)
	late.Go(fmt.Sprintf("%s/commitments/%d", s.site, created))
	late.Fact("Bond", "40 FLT")

	s.delegate("5")
	s.comes()
	visitor.Fact("Delegated stake", "5 FLT")
	visitor.Until(`document.querySelectorAll("tbody tr").length === 3`) // created, the bond, delegated
	sent := s.wallet.Signed()[0]
	s.reorganise(1, true)
	s.mustStake(5)
	late.Expect("404") // its commitment is in the first of the blocks; a page that is slow has seen more of them
	head, err := s.world.Client.HeadNumber(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	s.reorganise(int(head-receipt.Block)+1, false)
	s.mustStake(0)
	s.Sees("Sent. Waiting for a block…")
	visitor.Fact("Delegated stake", "0 FLT")
	visitor.Until(`document.querySelectorAll("tbody tr").length === 2`)
	late.Sees("What was in a block that the chain has given up is gone with it.")

	s.Eval(`later(100)`)
	s.Sees("The site's node does not have the transaction.")
	s.looksRight()
	s.wallet.Send(t, sent)
	s.Sees("This takes longer than usual. If it stays so, speed it up in your wallet")
	s.comes()
	s.mustStake(5)
	visitor.Fact("Delegated stake", "5 FLT")

	s.reorganise(1, false)
	s.Sees("The site's node does not have the transaction.")
	s.Press("Do not wait any more")
	s.Sees("You pay exactly 5 FLT.") // what was typed is still there
	s.Press("Delegate FLT")
	s.comes()
	s.mustStake(5)
	if n := len(s.wallet.Signed()); n != 2 {
		t.Errorf("%d transactions were signed", n)
	}
}
