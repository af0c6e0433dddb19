package wallet

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/muster-network/muster/chain"
)

const (
	// idleLook is how often transactions are looked after while no block comes.
	idleLook = time.Second
	// foreignAfter is how many looks must agree that a nonce was taken by somebody else: a node
	// behind a load balancer may know a nonce before another knows the receipt.
	foreignAfter = 3
	// receiptBatch is how many receipts one request asks for.
	receiptBatch = 100
)

// track looks after the wallet's transactions until ctx ends: it finds out which were mined, sends
// the others again, and raises the fee of one that is stuck.
func (w *Wallet) track(ctx context.Context) {
	defer close(w.stopped)
	for ctx.Err() == nil {
		watching, stop := context.WithCancel(ctx)
		heads := w.node.Heads(watching)
		w.follow(ctx, heads)
		stop()
		for range heads { // until its goroutine is gone
		}
	}
}

// follow tracks along a stream of heads, until it ends.
func (w *Wallet) follow(ctx context.Context, heads <-chan chain.Head) {
	w.look(ctx, lookEverywhere)
	ticker := time.NewTicker(idleLook)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case h, ok := <-heads:
			if !ok || h.Err != nil {
				_ = chain.Sleep(ctx, idleLook)
				return
			}
			w.advance(ctx, h)
			w.look(ctx, lookAndSend)
			ticker.Reset(idleLook)
		case <-w.kick:
			w.look(ctx, lookOnly)
		case <-ticker.C:
			w.look(ctx, lookAndSend)
		}
	}
}

// advance notes a new head, and which transactions a reorganisation threw out. A receipt may have
// been read in a block that never came as a head: then another one comes in its place.
func (w *Wallet) advance(ctx context.Context, h chain.Head) {
	if w.acquire(ctx) != nil {
		return
	}
	defer w.release()
	w.head = h.Number
	for _, f := range w.byNonce() {
		if h.Ancestor != nil && f.Block > h.Ancestor.Number || f.Block == h.Number && f.in != h.Hash {
			w.markMined(f, 0)
		}
	}
}

// How thorough a look is.
type thoroughness int

const (
	lookOnly       thoroughness = iota // for the receipts of transactions that are not mined
	lookAndSend                        // and send those again that have none
	lookEverywhere                     // and check again those that were seen mined
)

// look brings every flight up to date. What it cannot find out now it leaves to the next look.
func (w *Wallet) look(ctx context.Context, how thoroughness) {
	if w.acquire(ctx) != nil {
		return
	}
	defer w.release()
	var open []*flight
	for _, f := range w.byNonce() {
		if f.Block == 0 || how == lookEverywhere || w.head >= f.Block+w.finality {
			open = append(open, f)
		}
	}
	if len(open) == 0 {
		return
	}
	// The nonce is read before the receipts: one that is taken then has a receipt by now.
	nonce, err := chain.Ask(ctx, w.node, "read the nonce", func(ctx context.Context) (uint64, error) {
		return w.node.Eth().NonceAt(ctx, w.key.Address, nil)
	})
	if err != nil {
		return
	}
	receipts, err := receiptsOf(ctx, w.node, open)
	if err != nil {
		return
	}
	first := true
	for _, f := range open {
		if receipt := receipts[f.Nonce]; receipt != nil {
			w.mined(f, receipt)
			continue
		}
		w.markMined(f, 0)
		w.chase(ctx, f, nonce, how, first)
		first = false
	}
}

// mined ends the wait for a flight, and forgets it once it is deep in the chain.
func (w *Wallet) mined(f *flight, receipt *types.Receipt) {
	block := receipt.BlockNumber.Uint64()
	w.markMined(f, block)
	f.in, f.missing = receipt.BlockHash, 0
	var err error
	for _, v := range f.Versions {
		if v.Cancel && v.Hash == receipt.TxHash {
			err = errors.New("it was stuck, and was cancelled because the contract had come to refuse it")
			if f.refused != nil {
				err = fmt.Errorf("it was stuck, and was cancelled: %w", f.refused)
			}
		}
	}
	f.land(receipt, err)
	if w.head >= block+w.finality && w.journal.finish(f.record) == nil {
		delete(w.flights, f.Nonce)
	}
}

// markMined notes the block of a transaction. A note that cannot be stored is made again by the
// next look.
func (w *Wallet) markMined(f *flight, block uint64) {
	if f.Block == block {
		return
	}
	f.Block = block
	if w.journal.update(f.record) != nil {
		f.Block = 0
	}
}

// chase does something about a flight without a receipt.
func (w *Wallet) chase(ctx context.Context, f *flight, nonce uint64, how thoroughness, first bool) {
	if f.err != nil {
		return
	}
	if nonce > f.Nonce {
		if f.missing++; f.missing >= foreignAfter {
			w.shared = w.keyShared(f.Nonce)
			f.land(nil, w.shared)
		}
		return
	}
	f.missing = 0
	if how == lookOnly {
		return
	}
	result, err := w.broadcast(ctx, f.record)
	if err != nil {
		w.node.Retrying(fmt.Errorf("%s: %w", f.What, err), idleLook)
	}
	if first && (w.head >= f.Sent+w.bumpAfter || result == cheap) {
		w.bump(ctx, f)
	}
}

// bump offers more for a flight that is stuck. If the contract would refuse it by now, its nonce is
// used up by a transaction that does nothing.
func (w *Wallet) bump(ctx context.Context, f *flight) {
	old := f.newest()
	cancel := old.Cancel
	var raw *chain.Reverted
	if !cancel {
		// In the newest block: the pending one may contain the stuck transaction itself.
		_, err := estimate(ctx, w.node, w.key.Address, &Call{What: f.What, To: f.To, Data: f.Data}, "latest")
		switch {
		case w.isEarly(err): // in that block, but not in the next
		case errors.As(err, &raw):
			f.refused, cancel = w.explain(raw), true
		case err != nil:
			return
		}
	}
	usual, head, err := SuggestFee(ctx, w.node, w.maxFee)
	if err != nil {
		return
	}
	offer, ok := bumped(Fee{Tip: old.Tip, FeeCap: old.FeeCap}, usual, w.maxFee)
	if !ok {
		w.node.Retrying(fmt.Errorf("%s: stuck at the highest fee allowed, %v wei a unit of gas", f.What, w.maxFee), idleLook)
		return
	}
	if w.sign(f.record, offer, cancel) != nil {
		return
	}
	f.Sent = head
	if w.journal.update(f.record) != nil {
		f.Versions = f.Versions[:len(f.Versions)-1]
		return
	}
	if _, err := w.broadcast(ctx, f.record); err != nil {
		w.node.Retrying(fmt.Errorf("%s: %w", f.What, err), idleLook)
	}
}

// receiptsOf finds the receipts of flights, by nonce.
func receiptsOf(ctx context.Context, n *chain.Node, flights []*flight) (map[uint64]*types.Receipt, error) {
	var batch []rpc.BatchElem
	var nonces []uint64
	for _, f := range flights {
		for _, v := range f.Versions {
			nonces = append(nonces, f.Nonce)
			batch = append(batch, rpc.BatchElem{Method: "eth_getTransactionReceipt", Args: []any{v.Hash}, Result: new(*types.Receipt)})
		}
	}
	found := map[uint64]*types.Receipt{}
	for len(batch) > 0 {
		k := min(len(batch), receiptBatch)
		_, err := chain.Ask(ctx, n, "look for receipts", func(ctx context.Context) (none struct{}, err error) {
			if err := n.Eth().Client().BatchCallContext(ctx, batch[:k]); err != nil {
				return none, err
			}
			for _, b := range batch[:k] {
				if b.Error != nil {
					return none, b.Error
				}
			}
			return none, nil
		})
		if err != nil {
			return nil, err
		}
		for i, b := range batch[:k] {
			if r := *b.Result.(**types.Receipt); r != nil {
				found[nonces[i]] = r
			}
		}
		batch, nonces = batch[k:], nonces[k:]
	}
	return found, nil
}

// whyFailed asks for the reason of a transaction that failed in a block, in the state after that
// block and then in the state before.
func (w *Wallet) whyFailed(ctx context.Context, f *flight) error {
	block := f.receipt.BlockNumber
	for _, at := range []*big.Int{block, new(big.Int).Sub(block, big.NewInt(1))} {
		_, err := chain.Ask(ctx, w.node, "", func(ctx context.Context) ([]byte, error) {
			return w.node.Eth().CallContract(ctx, ethereum.CallMsg{From: w.key.Address, To: f.To, Data: f.Data, Gas: f.Gas}, at)
		})
		var raw *chain.Reverted
		if errors.As(err, &raw) {
			return w.explain(raw)
		}
	}
	if f.receipt.GasUsed >= f.Gas {
		return ErrOutOfGas
	}
	return ErrNoReason
}
