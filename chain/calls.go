package chain

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/rpc"
)

// A Query is one of several calls that are made together.
type Query struct {
	Contract common.Address
	Data     []byte
}

// Calls is [Node.Call] for several calls, made in as few requests as the node allows. The answers are in the order of the
// queries. It is for use within [Ask].
func (n *Node) Calls(ctx context.Context, queries []Query) ([][]byte, error) {
	if n.members != nil {
		return n.agreedCalls(ctx, queries)
	}
	var newest hexutil.Uint64
	since := SinceOf(ctx)
	if since != 0 { // asked for before the calls: their state is not older
		if err := n.Batch(ctx, []rpc.BatchElem{{Method: "eth_blockNumber", Result: &newest}}); err != nil {
			return nil, err
		}
		if uint64(newest) < since {
			return nil, fmt.Errorf("%w: it has no block %d", errLag, since)
		}
	}
	return n.callsIn(ctx, queries, "latest")
}

// agreedCalls are the answers on which a quorum agrees, all of them after one block.
func (n *Node) agreedCalls(ctx context.Context, queries []Query) (answers [][]byte, err error) {
	packed, err := n.agreedAt(ctx, fmt.Sprintf("what contracts answer to %d calls", len(queries)), nil, func(ctx context.Context, m *Node, at common.Hash) ([]byte, error) {
		answers, err := m.callsIn(ctx, queries, rpc.BlockNumberOrHashWithHash(at, false))
		if err != nil {
			return nil, err
		}
		return rlp.EncodeToBytes(answers)
	})
	if err != nil {
		return nil, err
	}
	return answers, rlp.DecodeBytes(packed, &answers)
}

// callsIn makes calls in the state after a block.
func (n *Node) callsIn(ctx context.Context, queries []Query, block any) ([][]byte, error) {
	results := make([]hexutil.Bytes, len(queries))
	batch := make([]rpc.BatchElem, len(queries))
	for i, q := range queries {
		call := map[string]any{"to": q.Contract, "input": hexutil.Bytes(q.Data)}
		batch[i] = rpc.BatchElem{Method: "eth_call", Args: []any{call, block}, Result: &results[i]}
	}
	if err := n.Batch(ctx, batch); err != nil {
		return nil, err
	}
	answers := make([][]byte, len(results))
	for i, r := range results {
		answers[i] = r
	}
	return answers, nil
}
