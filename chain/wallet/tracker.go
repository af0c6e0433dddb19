package wallet

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/internal/killpoint"
)

const (
	// idleCheck is how often transactions are looked after while no block comes.
	idleCheck = time.Second
	// adoptCheck is how often it is looked for transactions of processes that live no more.
	adoptCheck = 5 * time.Second
	// cancelGas is what a transaction costs that does nothing.
	cancelGas = 21000
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
		w.trackHeads(ctx, heads)
		stop()
		for range heads { // until its goroutine is gone
		}
	}
}

// trackHeads tracks along a stream of heads, until it ends.
func (w *Wallet) trackHeads(ctx context.Context, heads <-chan chain.Head) {
	w.check(ctx, everything)
	ticker := time.NewTicker(idleCheck)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case h, ok := <-heads:
			if !ok || h.Err != nil {
				_ = chain.Sleep(ctx, idleCheck)
				return
			}
			w.advance(ctx, h)
			w.check(ctx, receiptsAndSend)
			ticker.Reset(idleCheck)
		case <-w.recheck:
			w.check(ctx, receiptsOnly)
		case <-ticker.C:
			w.check(ctx, receiptsAndSend)
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
	for _, t := range w.byNonce() {
		if h.Ancestor != nil && t.Block > h.Ancestor.Number || t.Block == h.Number && t.blockHash != h.Hash {
			w.markMined(t, 0)
		}
	}
}

// What a check looks at.
type scope int

const (
	receiptsOnly    scope = iota // for the receipts of transactions that are not mined
	receiptsAndSend              // and send those again that have none
	everything                   // and check again those that were seen mined
)

// check brings every transaction up to date. What it cannot find out now it leaves to the next check.
func (w *Wallet) check(ctx context.Context, how scope) {
	if w.acquire(ctx) != nil {
		return
	}
	defer w.release()
	if time.Since(w.adopted) >= adoptCheck {
		w.adopt()
	}
	var open []*transaction
	for _, t := range w.byNonce() {
		if t.Block == 0 || how == everything || w.head >= t.Block+w.finality {
			open = append(open, t)
		}
	}
	if len(open) == 0 {
		return
	}
	// The nonce is read before the receipts: one that is taken then has a receipt by now.
	nonce, err := chain.Ask(ctx, w.node, "read the nonce", func(ctx context.Context) (uint64, error) {
		return w.node.Eth().NonceAt(ctx, w.account, nil)
	})
	if err != nil {
		return
	}
	receipts, err := receiptsOf(ctx, w.node, open)
	if err != nil {
		return
	}
	for _, t := range open {
		if receipt := receipts[t.Nonce]; receipt != nil {
			w.mined(t, receipt)
		} else {
			w.markMined(t, 0)
			w.resend(ctx, t, nonce, how)
		}
		t.show()
	}
	w.fillGap(ctx, nonce)
}

// adopt looks for transactions of processes that live no more. The caller holds the lock.
func (w *Wallet) adopt() {
	if err := w.takeOver(); err != nil {
		w.sayOnce("adopt: "+err.Error(), err)
	}
}

// say tells people of a transaction, once of each kind of news.
func (w *Wallet) say(t *transaction, kind string, err error) {
	if !t.said[kind] {
		t.said[kind] = true
		w.node.Retrying(err, idleCheck)
	}
}

// sayOnce tells people of something that concerns no one transaction.
func (w *Wallet) sayOnce(what string, err error) {
	if !w.said[what] {
		w.said[what] = true
		w.node.Retrying(err, idleCheck)
	}
}

// sayRefusal tells people that a node does not take a transaction, and that it is sent again.
func (w *Wallet) sayRefusal(t *transaction, r result, err error) {
	var answer rpc.Error
	switch {
	case err == nil || r == taken: // the next check finds out by whom
	case errors.As(err, &answer):
		w.say(t, fmt.Sprint("refused ", r), fmt.Errorf("%s: %w", t.What, err))
	default: // it did not answer
		w.node.Retrying(fmt.Errorf("%s: %w", t.What, err), idleCheck)
	}
}

// mined ends the wait for a transaction, and forgets it once it is deep in the chain.
func (w *Wallet) mined(t *transaction, receipt *types.Receipt) {
	block := receipt.BlockNumber.Uint64()
	if t.atLimit {
		w.say(t, "goes on", fmt.Errorf("%s: going on: it is mined in block %d", t.What, block))
	}
	w.markMined(t, block)
	t.blockHash, t.used, t.usedFrom, t.atLimit = receipt.BlockHash, nil, 0, false
	drop(&t.asked)
	var err error
	for _, v := range t.Versions {
		if v.Cancel && v.Hash == receipt.TxHash {
			err = errors.New("it was stuck, and was cancelled because the contract had come to refuse it")
			if t.refused != nil {
				err = fmt.Errorf("it was stuck, and was cancelled: %w", t.refused)
			}
		}
	}
	t.resolve(receipt, err)
	if w.head >= block+w.finality && w.journal.finish(t.record) == nil {
		delete(w.transactions, t.Nonce)
	}
}

// markMined notes the block of a transaction. A note that cannot be stored is made again by the
// next check.
func (w *Wallet) markMined(t *transaction, block uint64) {
	if t.Block == block {
		return
	}
	t.Block = block
	killpoint.Here("wallet/mined-not-recorded")
	if w.journal.update(t.record) != nil {
		t.Block = 0
	}
	killpoint.Here("wallet/mined-recorded")
}

// resend does something about a transaction without a receipt. nonce is the chain's.
func (w *Wallet) resend(ctx context.Context, t *transaction, nonce uint64, how scope) {
	if nonce > t.Nonce {
		w.nonceUsed(ctx, t)
		return
	}
	t.used, t.usedFrom = nil, 0
	if how == receiptsOnly {
		return
	}
	result, err := w.broadcast(ctx, t.record)
	t.untaken = t.untaken && result == taken
	w.sayRefusal(t, result, err)
	switch {
	case t.Nonce == nonce && w.head >= t.Sent+w.bumpAfter, result == cheap && w.head > t.Sent:
		w.bump(ctx, t)
	case t.atLimit:
		w.lookAtBaseFee(ctx, t, false)
	}
}

// bump offers more for a transaction that is stuck. If the contract would refuse it by now, its nonce is
// used up by a transaction that does nothing.
func (w *Wallet) bump(ctx context.Context, t *transaction) {
	if t.asked != nil && t.asked.record != t.record { // its nonce was used, and is free again
		drop(&t.asked)
	}
	if t.asked == nil {
		t.asked = w.askForMore(ctx, t)
	}
	q := t.asked
	if q == nil {
		return
	}
	v, ok := q.answer(&t.asked, w.saySigner(t))
	if !ok {
		return
	}
	delete(t.said, "signer")
	t.Versions = append(t.Versions, v)
	t.Sent, t.atLimit = max(q.head, w.head), false
	killpoint.Here("wallet/replacement-not-recorded")
	if w.journal.update(t.record) != nil {
		t.Versions = t.Versions[:len(t.Versions)-1]
		return
	}
	killpoint.Here("wallet/replacement-recorded")
	result, err := w.broadcast(ctx, t.record)
	killpoint.Here("wallet/replacement-broadcast")
	w.sayRefusal(t, result, err)
}

// askForMore asks the signer for a version of a stuck transaction that offers more; nil if there is none to
// ask for now.
func (w *Wallet) askForMore(ctx context.Context, t *transaction) *request {
	old := t.newest()
	cancel := old.Cancel
	var raw *chain.Reverted
	if !cancel {
		// In the newest block: the pending one may contain the stuck transaction itself.
		_, err := estimate(ctx, w.node, w.account, &Call{What: t.What, To: t.To, Data: t.Data, Value: t.Value}, "latest")
		switch {
		case w.isEarly(err): // in that block, but not in the next
		case errors.As(err, &raw):
			t.refused, cancel = w.explain(raw), true
		case err != nil:
			return nil
		}
	}
	usual, head, err := suggestFee(ctx, w.node, w.limits)
	if err != nil {
		return nil
	}
	offer, ok := bumped(Fee{Tip: old.Tip, FeeCap: old.FeeCap}, usual, w.limits)
	if !ok {
		w.lookAtBaseFee(ctx, t, true)
		return nil
	}
	return w.ask(ctx, t.record, offer, cancel, head)
}

// lookAtBaseFee says, of a transaction that offers all that it may, when it begins to wait and when it goes
// on; or, if it is stuck, that it is although the base fee is not in its way.
func (w *Wallet) lookAtBaseFee(ctx context.Context, t *transaction, stuck bool) {
	h, err := chain.Ask(ctx, w.node, "read the base fee", func(ctx context.Context) (*types.Header, error) {
		return w.node.Eth().HeaderByNumber(ctx, nil)
	})
	if err != nil || h.BaseFee == nil {
		return
	}
	offer := t.newest()
	switch waits := h.BaseFee.Cmp(offer.FeeCap) > 0; {
	case waits && !t.atLimit:
		t.atLimit = true
		delete(t.said, "goes on")
		w.say(t, "waits", fmt.Errorf("%s: waiting for gas to become cheaper: the base fee is %s gwei, and no more than %s gwei may be offered", t.What, gwei(h.BaseFee), gwei(w.limits.fee)))
	case !waits && t.atLimit:
		t.atLimit = false
		delete(t.said, "waits")
		w.say(t, "goes on", fmt.Errorf("%s: going on: the base fee is %s gwei", t.What, gwei(h.BaseFee)))
	case !waits && stuck:
		w.say(t, "stuck", fmt.Errorf("%s: not mined yet at the highest fee allowed: it offers %s gwei a unit of gas and a tip of %s gwei, the base fee is %s gwei",
			t.What, gwei(offer.FeeCap), gwei(offer.Tip), gwei(h.BaseFee)))
	}
}

// gwei writes an amount of wei in gwei, without needless zeros.
func gwei(wei *big.Int) string {
	whole, rest := new(big.Int).QuoRem(wei, big.NewInt(params.GWei), new(big.Int))
	return strings.TrimSuffix(strings.TrimRight(fmt.Sprintf("%v.%09v", whole, rest), "0"), ".")
}

// receiptsOf finds the receipts of transactions, by nonce.
func receiptsOf(ctx context.Context, n *chain.Node, transactions []*transaction) (map[uint64]*types.Receipt, error) {
	var batch []rpc.BatchElem
	var nonces []uint64
	for _, t := range transactions {
		for _, v := range t.Versions {
			nonces = append(nonces, t.Nonce)
			batch = append(batch, rpc.BatchElem{Method: "eth_getTransactionReceipt", Args: []any{v.Hash}, Result: new(*types.Receipt)})
		}
	}
	found := map[uint64]*types.Receipt{}
	for len(batch) > 0 {
		k := min(len(batch), receiptBatch)
		_, err := chain.Ask(ctx, n, "look for receipts", func(ctx context.Context) (none struct{}, err error) {
			return none, n.Batch(ctx, batch[:k])
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
func (w *Wallet) whyFailed(ctx context.Context, t *transaction) error {
	block := t.receipt.BlockNumber
	for _, at := range []*big.Int{block, new(big.Int).Sub(block, big.NewInt(1))} {
		var raw *chain.Reverted
		if !errors.As(w.simulated(ctx, t, t.Gas, at), &raw) {
			continue
		}
		if len(raw.Data) == 0 && w.simulated(ctx, t, MaxTxGas, at) == nil { // a contract that it called ran out
			return ErrOutOfGas
		}
		return w.explain(raw)
	}
	if t.receipt.GasUsed >= t.Gas {
		return ErrOutOfGas
	}
	return ErrNoReason
}

// simulated runs a transaction with some gas in the state after a block.
func (w *Wallet) simulated(ctx context.Context, t *transaction, gas uint64, block *big.Int) error {
	_, err := chain.Ask(ctx, w.node, "", func(ctx context.Context) ([]byte, error) {
		return w.node.Eth().CallContract(ctx, ethereum.CallMsg{From: w.account, To: t.To, Data: t.Data, Value: t.Value, Gas: gas}, block)
	})
	return err
}
