package ledger_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/alloctest"
)

// A counter is a node that says that there are very many of anything, and then nothing more.
type counter struct{ asked int }

// Call answers eth_call.
func (c *counter) Call(map[string]any, any) (hexutil.Bytes, error) {
	if c.asked++; c.asked > 1 {
		return nil, errors.New("that was all")
	}
	return math.U256Bytes(math.BigPow(2, 40)), nil
}

// A node that names a count takes no memory for as many.
func TestRequestsTakeNoMemoryForACount(t *testing.T) {
	server := rpc.NewServer()
	defer server.Stop()
	if err := server.RegisterName("eth", new(counter)); err != nil {
		t.Fatal(err)
	}
	node := chain.Attach(rpc.DialInProc(server), "a node", 1, chain.WithPatience(1))
	client := ledger.Assume(node, ledger.Deployment{}, ledger.Clock{}, ledger.StakingConfig{})
	alloctest.AtMost(t, 16<<20, func() {
		if _, err := client.Requests(t.Context(), 1, common.Address{1}); err == nil || !strings.Contains(err.Error(), "that was all") {
			t.Error(err)
		}
	})
}
