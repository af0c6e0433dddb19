package ledger

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/contracts/bindings"
)

// The events of staking that watchers ask for are there by these names, and can be read.
func TestWatchersKnowTheEndOfCommitments(t *testing.T) {
	staking := bindings.NewStaking()
	for _, name := range []string{"Activated", "CommitmentFailed"} {
		event, ok := staking.GetABI().Events[name]
		if !ok || event.ID == (common.Hash{}) || stakingDecoders(staking)[event.ID] == nil {
			t.Errorf("staking has no event %s that can be read", name)
		}
	}
}
