package chain

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

// Finalized is the number of the newest block that no reorganisation can undo, as the node says; known is false if it
// does not know such blocks, as those of some chains do not. If there is a quorum, as many nodes say that it is final.
func (n *Node) Finalized(ctx context.Context) (number uint64, known bool, err error) {
	type answer struct {
		number uint64
		known  bool
	}
	a, err := Ask(ctx, n, "read the newest finalized block", func(ctx context.Context) (a answer, err error) {
		if n.members == nil {
			a.number, a.known, err = n.finalized(ctx)
			return a, err
		}
		var numbers []uint64
		for _, m := range n.members {
			if number, known, err := m.finalized(ctx); err == nil && known {
				numbers = append(numbers, number)
			}
		}
		if len(numbers) < n.quorum {
			return a, nil
		}
		return answer{nthLargest(numbers, n.quorum), true}, nil
	})
	return a.number, a.known, err
}

// errorLimit is the code by which nodes say that they are asked too much (EIP-1474).
const errorLimit = -32005

func (n *Node) finalized(ctx context.Context) (number uint64, known bool, err error) {
	var head *struct {
		Number hexutil.Uint64 `json:"number"`
	}
	err = n.Eth().Client().CallContext(ctx, &head, "eth_getBlockByNumber", "finalized", false)
	var refused rpc.Error
	if errors.As(err, &refused) && refused.ErrorCode() != errorLimit {
		return 0, false, nil // it knows no such tag, or no such block
	}
	if err != nil || head == nil {
		return 0, false, err
	}
	return uint64(head.Number), true, nil
}
