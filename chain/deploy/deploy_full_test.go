//go:build full

package deploy_test

import (
	"testing"

	"github.com/muster-network/muster/chain/ledger"
)

// Wherever the key is used in between, the deployment comes to its end.
func TestDeployPlansAgainAnywhere(t *testing.T) {
	for made := range len(ledger.ContractNames) + 1 {
		plansAgain(t, made)
	}
}
