package wallet

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/muster-network/muster/chain"
)

// A result is what a node made of signed bytes.
type result int

const (
	accepted result = iota // it has them, or had them before
	unknown                // nobody knows: they have to be sent again
	cheap                  // it wants a higher fee
	refused                // it will never take them
	taken                  // somebody else's transaction has their nonce
)

// broadcast gives a record's newest version to the node, once.
func (w *Wallet) broadcast(ctx context.Context, r *record) (result, error) {
	v := r.newest()
	err := w.node.Try(ctx, func(ctx context.Context) error {
		return w.node.Eth().Client().CallContext(ctx, nil, "eth_sendRawTransaction", v.Raw)
	})
	if err == nil {
		return accepted, nil
	}
	var answer rpc.Error
	if ctx.Err() != nil || chain.Temporary(err) || !errors.As(err, &answer) {
		return unknown, err
	}
	text := strings.ToLower(answer.Error())
	says := func(s string) bool { return strings.Contains(text, s) }
	switch {
	case says("already known") || says("known transaction") || says("already imported"):
		return accepted, nil
	case says("nonce too low") || says("replacement transaction underpriced") || says("nonce is too low"):
		return w.nonceTakenBy(ctx, r, err)
	case says("underpriced") || says("less than block base fee"):
		return cheap, err
	}
	if says("insufficient funds") || says("insufficient balance") {
		return refused, fmt.Errorf("the account cannot pay for gas, send ether to %s: %w", w.key.Address, err)
	}
	return refused, fmt.Errorf("the node refuses the transaction: %w", err)
}

// nonceTakenBy finds out whether a nonce that is used was used by one of the record's own versions.
func (w *Wallet) nonceTakenBy(ctx context.Context, r *record, cause error) (result, error) {
	for _, v := range r.Versions {
		_, err := chain.Ask(ctx, w.node, "look for a transaction", func(ctx context.Context) (*types.Transaction, error) {
			tx, _, err := w.node.Eth().TransactionByHash(ctx, v.Hash)
			return tx, err
		})
		if err == nil {
			return accepted, nil
		}
		if !errors.Is(err, ethereum.NotFound) {
			return unknown, err
		}
	}
	return taken, fmt.Errorf("%w (%w)", w.keyShared(r.Nonce), cause)
}
