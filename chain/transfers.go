package chain

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

// Transferred moves FLT. It is an event of the token.
type Transferred struct {
	At
	From, To common.Address
	Amount   *big.Int
}

// Transfers are all movements of FLT into and out of the staking contract in blocks from … to, in
// chain order. Each carries its block's hash, by which the caller can tell that they are of the
// branch it means. progress counts blocks and may be nil.
func (c *Client) Transfers(ctx context.Context, from, to uint64, progress Progress) ([]Transferred, error) {
	if progress == nil {
		progress = func(uint64, uint64) {}
	}
	var all []Transferred
	chunk := uint64(firstChunk)
	for next := from; next <= to; {
		last := min(to, next+chunk-1)
		logs, err := c.transferLogs(ctx, next, last)
		if isTooLarge(err) && chunk > minChunk {
			chunk = max(minChunk, chunk/2)
			continue
		}
		if err != nil {
			return nil, err
		}
		for i := range logs {
			t, err := c.decodeTransfer(&logs[i], next, last)
			if err != nil {
				return nil, err
			}
			all = append(all, t)
		}
		next = last + 1
		progress(next-from, to-from+1)
	}
	return all, nil
}

// transferLogs reads the token's logs that name the staking contract, as sender or as receiver.
func (c *Client) transferLogs(ctx context.Context, from, to uint64) ([]types.Log, error) {
	what := fmt.Sprintf("read the transfers of blocks %d to %d", from, to)
	event := c.token.GetABI().Events["Transfer"].ID
	staking := common.BytesToHash(c.Deployment.Staking[:])
	filter := func(topics []any, logs *[]types.Log) rpc.BatchElem {
		return rpc.BatchElem{Method: "eth_getLogs", Result: logs, Args: []any{map[string]any{
			"fromBlock": hexutil.Uint64(from), "toBlock": hexutil.Uint64(to),
			"address": c.Deployment.Token, "topics": topics,
		}}}
	}
	return ask(ctx, c.Node, what, func(ctx context.Context) ([]types.Log, error) {
		var header json.RawMessage
		var in, out []types.Log
		batch := []rpc.BatchElem{
			headerRequest(to, &header),
			filter([]any{event, nil, staking}, &in),
			filter([]any{event, staking, nil}, &out),
		}
		if err := c.rpc.BatchCallContext(ctx, batch); err != nil {
			return nil, err
		}
		for _, b := range batch {
			if b.Error != nil {
				return nil, b.Error
			}
		}
		if len(header) == 0 || string(header) == "null" {
			return nil, fmt.Errorf("%w: it has no block %d", errLag, to)
		}
		order := func(a, b types.Log) int {
			return cmp.Or(cmp.Compare(a.BlockNumber, b.BlockNumber), cmp.Compare(a.Index, b.Index))
		}
		logs := slices.SortedFunc(slices.Values(append(in, out...)), order)
		return slices.CompactFunc(logs, func(a, b types.Log) bool { return order(a, b) == 0 }), nil
	})
}

func (c *Client) decodeTransfer(log *types.Log, from, to uint64) (Transferred, error) {
	t, err := c.token.UnpackTransferEvent(log)
	if err != nil || len(log.Data) != 32 || log.Address != c.Deployment.Token || log.BlockNumber < from || log.BlockNumber > to || log.Removed ||
		t.From != c.Deployment.Staking && t.To != c.Deployment.Staking {
		return Transferred{}, fmt.Errorf("%s answers with a log of %s in block %d that was not asked for: do not trust this node",
			c.url, log.Address, log.BlockNumber)
	}
	at := At{
		Block: log.BlockNumber, BlockHash: log.BlockHash,
		TxHash: log.TxHash, TxIndex: log.TxIndex, LogIndex: log.Index,
	}
	return Transferred{at, t.From, t.To, t.Value}, nil
}

// BalanceAt is an account's FLT after a block. Nodes that keep no archive answer for their newest
// blocks only.
func (c *Client) BalanceAt(ctx context.Context, account common.Address, block uint64) (*big.Int, error) {
	call := ethereum.CallMsg{To: &c.Deployment.Token, Data: c.token.PackBalanceOf(account)}
	return ask(ctx, c.Node, "read the FLT of "+account.Hex(), func(ctx context.Context) (*big.Int, error) {
		data, err := c.eth.CallContract(ctx, call, bigUint(block))
		if err != nil {
			return nil, err
		}
		return c.token.UnpackBalanceOf(data)
	})
}
