package chain_test

import (
	"errors"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/testchain"
)

// Logs are those of the chain, all of them, or it is noticed.
func TestLogsAreProven(t *testing.T) {
	t.Parallel()
	w := testchain.StartStill(t)
	stop := w.Automine()
	sender := w.Sender(t, "deployer")
	for i := range 6 {
		testchain.Must(sender.Transfer(t.Context(), common.Address{byte(i + 1)}, ledger.FLT(1)))(t)
	}
	stop()
	w.Mine(20) // without logs
	p, client := w.Behind(t)
	head := testchain.Must(client.HeadNumber(t.Context()))(t)
	headers := testchain.Must(client.Headers(t.Context(), w.Ready, head))(t)
	transfer := common.HexToHash("0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef")
	queries := []chain.LogQuery{{Contracts: []common.Address{w.Deployment.Token}, Topics: []any{transfer}}}
	logs := testchain.Must(client.Logs(t.Context(), queries, w.Ready, head, nil))(t)
	if len(logs) < 6 {
		t.Fatalf("%d logs", len(logs))
	}

	receipts := 0
	p.Set(func(request string) testchain.Fault {
		receipts += strings.Count(request, "eth_getBlockReceipts")
		return testchain.Fault{}
	})
	if err := client.ProveLogs(t.Context(), headers, queries, logs); err != nil {
		t.Fatal(err)
	}
	blocks := map[uint64]bool{}
	for _, l := range logs {
		blocks[l.BlockNumber] = true
	}
	if receipts != len(blocks) {
		t.Errorf("the receipts of %d blocks were read, logs are in %d", receipts, len(blocks))
	}

	for name, lie := range map[string]func([]types.Log) []types.Log{
		"none at all":       func([]types.Log) []types.Log { return nil },
		"without the first": func(l []types.Log) []types.Log { return l[1:] },
		"without the last":  func(l []types.Log) []types.Log { return l[:len(l)-1] },
		"another amount": func(l []types.Log) []types.Log {
			l[2].Data = common.BigToHash(big.NewInt(7)).Bytes()
			return l
		},
		"another receiver": func(l []types.Log) []types.Log {
			l[2].Topics = slices.Clone(l[2].Topics)
			l[2].Topics[2][31]++
			return l
		},
		"another contract": func(l []types.Log) []types.Log { l[3].Address[0]++; return l },
		"another place":    func(l []types.Log) []types.Log { l[3].Index++; return l },
		"another branch":   func(l []types.Log) []types.Log { l[3].BlockHash[0]++; return l },
		"one made up": func(l []types.Log) []types.Log {
			made := l[5]
			made.BlockNumber, made.BlockHash = headers[len(headers)-1].Number, headers[len(headers)-1].Hash
			return append(l, made)
		},
		"one twice":           func(l []types.Log) []types.Log { return append(l, l[len(l)-1]) },
		"in a block to come":  func(l []types.Log) []types.Log { l[5].BlockNumber += 1000; return l },
		"in a block too soon": func(l []types.Log) []types.Log { l[0].BlockNumber = 0; return l },
	} {
		if err := client.ProveLogs(t.Context(), headers, queries, lie(slices.Clone(logs))); !errors.Is(err, chain.ErrLogs) {
			t.Errorf("%s: %v", name, err)
		} else {
			t.Log(err)
		}
	}
	p.Set(testchain.On("eth_getBlockReceipts", testchain.Always(testchain.Fault{Edit: func(b []byte) []byte {
		return []byte(strings.Replace(string(b), `"cumulativeGasUsed":"0x`, `"cumulativeGasUsed":"0x1`, 1))
	}})))
	if err := client.ProveLogs(t.Context(), headers, queries, logs); !errors.Is(err, chain.ErrLogs) {
		t.Errorf("receipts of another block: %v", err)
	}
}
