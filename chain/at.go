package chain

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
)

type atKey struct{}

type pinned struct {
	number uint64
	hash   common.Hash
}

// At makes calls of contracts, reads of ether and [Node.Head] be of a block, so that what is read of several contracts
// fits together. Nodes keep the states of the last blocks only, and not those that a reorganisation has undone: reads of
// such a block fail.
func At(ctx context.Context, number uint64, hash common.Hash) context.Context {
	return context.WithValue(ctx, atKey{}, pinned{number, hash})
}

// atOf is the block that [At] has set.
func atOf(ctx context.Context) (at pinned, ok bool) {
	at, ok = ctx.Value(atKey{}).(pinned)
	return at, ok
}

// callPinned makes a call in the state after a block. It is for use within [Ask].
func (n *Node) callPinned(ctx context.Context, call ethereum.CallMsg, at pinned) ([]byte, error) {
	if n.members != nil {
		return n.CallAt(ctx, call, new(big.Int).SetUint64(at.number))
	}
	return n.Eth().CallContractAtHash(ctx, call, at.hash)
}
