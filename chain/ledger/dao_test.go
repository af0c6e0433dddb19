package ledger_test

import (
	"errors"
	"math/big"
	"slices"
	"testing"

	"github.com/muster-network/muster/chain/ledger"
)

// One vote names the commitments with the most stake, in ascending order, whatever the order in which they were found.
func TestWhatOneVoteCanUse(t *testing.T) {
	power := ledger.VotingPower{Held: big.NewInt(5)}
	for id := range uint64(ledger.MostCommitments + 6) {
		power.Staked = append(power.Staked, ledger.StakedVote{Commitment: id + 1, Amount: big.NewInt(int64((id*37)%70 + 1))})
	}
	if _, err := ledger.VoteParams(power.Commitments()); !errors.Is(err, ledger.ErrTooManyCommitments) {
		t.Errorf("more commitments than a vote may name: %v", err)
	}
	one := power.InOneVote()
	ids := one.Commitments()
	if len(ids) != ledger.MostCommitments || !slices.IsSorted(ids) {
		t.Fatalf("a vote names %v", ids)
	}
	// The least amounts, 1 to 6, are left out of 1 to 70.
	if want := int64(5 + 70*71/2 - 6*7/2); one.Total().Int64() != want {
		t.Errorf("a vote uses %v, not %d", one.Total(), want)
	}
	params, err := ledger.VoteParams(ids)
	if err != nil || len(params) != 32*ledger.MostCommitments || params[31] != byte(ids[0]) {
		t.Errorf("%d bytes, %v", len(params), err)
	}
	if few := (ledger.VotingPower{Held: new(big.Int), Staked: power.Staked[:2]}).InOneVote(); len(few.Staked) != 2 {
		t.Errorf("%+v", few)
	}
}

func TestProposalStates(t *testing.T) {
	if ledger.ProposalExecuted.String() != "executed" || ledger.ProposalState(9).String() != "state 9" {
		t.Error(ledger.ProposalExecuted, ledger.ProposalState(9))
	}
}
