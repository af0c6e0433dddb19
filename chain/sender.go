package chain

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// SenderOf is who signed a transaction. The transaction has to have the hash that was asked for, so that a node cannot name
// somebody else.
func (n *Node) SenderOf(ctx context.Context, hash common.Hash) (common.Address, error) {
	return Ask(ctx, n, "read who sent transaction "+hash.Hex(), func(ctx context.Context) (sender common.Address, err error) {
		tx, _, err := n.Eth().TransactionByHash(ctx, hash)
		if err != nil {
			return sender, err
		}
		if got := tx.Hash(); got != hash {
			return sender, untrue("%s gives transaction %s in its place", n.endpoint().name, got)
		}
		return types.Sender(types.LatestSignerForChainID(tx.ChainId()), tx)
	})
}
