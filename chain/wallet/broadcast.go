package wallet

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/muster-network/muster/internal/hint"
)

// broadcast gives a record's newest version to the node, once, or to the next if that does not reply. What the node refuses is looked up before
// its words count.
func (w *Wallet) broadcast(ctx context.Context, r *record) (result, error) {
	v := r.newest()
	err := w.node.Hand(ctx, func(ctx context.Context) error {
		return w.node.Eth().Client().CallContext(ctx, nil, "eth_sendRawTransaction", v.Raw)
	})
	if err == nil {
		return accepted, nil
	}
	var answer rpc.Error
	if ctx.Err() != nil || !errors.As(err, &answer) {
		return unknown, err
	}
	if found, lookErr := w.has(ctx, r); found {
		return accepted, nil
	} else if lookErr != nil {
		return unknown, err
	}
	result := resultOf(answer.ErrorCode(), answer.Error())
	if result == refused && isAboutEther(answer) {
		return refused, hint.Add(fmt.Errorf("the account cannot pay for gas: %w", err), "send ether to %s", w.account)
	}
	return result, fmt.Errorf("the node refuses the transaction: %w", err)
}

// has says whether the node has any version of a record, in its pool or in a block. A node may have no
// index of transactions, or be making one; then it is known to have none if nothing has the nonce.
func (w *Wallet) has(ctx context.Context, r *record) (bool, error) {
	for i := len(r.Versions) - 1; i >= 0; i-- {
		err := w.node.Try(ctx, func(ctx context.Context) error {
			_, _, err := w.node.Eth().TransactionByHash(ctx, r.Versions[i].Hash)
			return err
		})
		var answer rpc.Error
		switch {
		case err == nil:
			return true, nil
		case errors.Is(err, ethereum.NotFound):
			continue
		case !errors.As(err, &answer):
			return false, err
		}
		var next uint64
		if err := w.node.Try(ctx, func(ctx context.Context) (err error) {
			next, err = w.node.Eth().PendingNonceAt(ctx, w.account)
			return err
		}); err != nil || next > r.Nonce {
			return false, answer
		}
		return false, nil
	}
	return false, nil
}
