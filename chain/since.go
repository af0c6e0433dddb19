package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

type sinceKey struct{}

// Since makes reads of contracts be of the state after a block or a later one. A node that does not have
// the block yet, as one of several behind a URL may not, is behind and is asked again.
func Since(ctx context.Context, block uint64) context.Context {
	return context.WithValue(ctx, sinceKey{}, block)
}

// SinceOf is the block that [Since] has set; 0: none.
func SinceOf(ctx context.Context) uint64 {
	block, _ := ctx.Value(sinceKey{}).(uint64)
	return block
}

// Call calls a contract in the newest block, which [Since] can make wait for, or in the one that [At] has set. It is for
// use within [Ask].
func (n *Node) Call(ctx context.Context, contract common.Address, data []byte) ([]byte, error) {
	return n.CallAs(ctx, common.Address{}, contract, data)
}

// CallAs is [Node.Call] in an account's name, by which what a transaction of the account would do is seen before.
func (n *Node) CallAs(ctx context.Context, account, contract common.Address, data []byte) ([]byte, error) {
	since, call := SinceOf(ctx), ethereum.CallMsg{From: account, To: &contract, Data: data}
	if at, ok := atOf(ctx); ok {
		return n.callPinned(ctx, call, at)
	}
	if since == 0 || n.members != nil {
		return n.CallAt(ctx, call, nil)
	}
	var (
		newest hexutil.Uint64
		result hexutil.Bytes
	)
	err := n.Batch(ctx, []rpc.BatchElem{
		{Method: "eth_blockNumber", Result: &newest}, // before the call: its state is not older
		{Method: "eth_call", Args: []any{map[string]any{"from": account, "to": contract, "input": hexutil.Bytes(data)}, "latest"}, Result: &result},
	})
	if err != nil {
		return nil, err
	}
	if uint64(newest) < since {
		return nil, fmt.Errorf("%w: it has no block %d", errLag, since)
	}
	return result, nil
}

// CallAt makes a call in the state after a block; nil: the newest. It is for use within [Ask].
func (n *Node) CallAt(ctx context.Context, call ethereum.CallMsg, block *big.Int) ([]byte, error) {
	if n.members == nil {
		return n.Eth().CallContract(ctx, call, block)
	}
	return n.agreedAt(ctx, fmt.Sprintf("what %s answers", call.To), block, func(ctx context.Context, m *Node, at common.Hash) ([]byte, error) {
		return m.Eth().CallContractAtHash(ctx, call, at)
	})
}
