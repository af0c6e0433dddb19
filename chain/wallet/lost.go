package wallet

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/killpoint"
)

// A use is the transaction in a block that has a nonce.
type use struct {
	nonce uint64
	hash  common.Hash
	block uint64
	ours  bool // a version of the transaction that it was looked for
}

// Error says that it is somebody else's.
func (u *use) Error() string {
	return fmt.Sprintf("%v %d: %s, in block %d", ErrReplaced, u.nonce, u.hash, u.block)
}

func (u *use) Is(target error) bool { return target == ErrReplaced }

// minedTx is what is read of a transaction in a block: its type may be one that only its chain knows.
type minedTx struct {
	Hash  common.Hash     `json:"hash"`
	From  common.Address  `json:"from"`
	To    *common.Address `json:"to"`
	Nonce hexutil.Uint64  `json:"nonce"`
	Input hexutil.Bytes   `json:"input"`
}

// whoUsed finds the transaction in the chain that has a transaction's nonce; nil if none has. It asks for
// the state of old blocks, which not every node has, and does not insist.
func (w *Wallet) whoUsed(ctx context.Context, t *transaction) (found *use, err error) {
	ask := func(method string, result any, args ...any) error {
		return w.node.Try(ctx, func(ctx context.Context) error {
			return w.node.Eth().Client().CallContext(ctx, result, method, args...)
		})
	}
	isUsed := func(block uint64) (bool, error) {
		var count hexutil.Uint64
		err := ask("eth_getTransactionCount", &count, w.account, hexutil.Uint64(block))
		return uint64(count) > t.Nonce, err
	}
	var head hexutil.Uint64
	if err := ask("eth_blockNumber", &head); err != nil {
		return nil, err
	}
	high := uint64(head)
	if used, err := isUsed(high); err != nil || !used {
		return nil, err
	}
	low := high // of which it is not known that the nonce is used; then that it is not
	for step := uint64(1); low > 0; step *= 2 {
		low -= min(step, low)
		used, err := isUsed(low)
		if err != nil {
			return nil, err
		}
		if !used {
			break
		}
		high = low
	}
	for high-low > 1 {
		middle := low + (high-low)/2
		used, err := isUsed(middle)
		if err != nil {
			return nil, err
		}
		if used {
			high = middle
		} else {
			low = middle
		}
	}
	var block struct {
		Transactions []minedTx `json:"transactions"`
	}
	if err := ask("eth_getBlockByNumber", &block, hexutil.Uint64(high), true); err != nil {
		return nil, err
	}
	for _, tx := range block.Transactions {
		if tx.From == w.account && uint64(tx.Nonce) == t.Nonce {
			return &use{nonce: t.Nonce, hash: tx.Hash, block: high, ours: t.isVersion(tx)}, nil
		}
	}
	return nil, nil
}

// isVersion says whether a transaction of the same nonce is a version of t. The journal of an earlier
// process may be an older copy, without the last version: then the call tells.
func (t *transaction) isVersion(tx minedTx) bool {
	for _, v := range t.Versions {
		if v.Hash == tx.Hash {
			return true
		}
	}
	sameTo := t.To == nil && tx.To == nil || t.To != nil && tx.To != nil && *t.To == *tx.To
	return t.orphan && sameTo && bytes.Equal(t.Data, tx.Input)
}

// nonceUsed does something about a transaction without a receipt whose nonce is used: by one of its
// versions, whose receipt the node does not have yet, or by somebody else. A node behind a load balancer
// may know a nonce long before another knows the receipt, so that only a block is evidence.
func (w *Wallet) nonceUsed(ctx context.Context, t *transaction) {
	if t.usedFrom == 0 {
		t.usedFrom = max(w.head, 1)
	}
	if time.Since(t.looked) < idleCheck {
		return
	}
	t.looked = time.Now()
	found, err := w.whoUsed(ctx, t)
	if err != nil || found == nil {
		w.nobodyKnows(ctx, t, err)
		return
	}
	t.used = found
	if found.ours {
		w.minedUnnoticed(ctx, t)
		return
	}
	settled := found.block + w.finality
	switch {
	case t.Filler, t.To == nil: // it was for this nonce
		w.forget(t, found)
	case !t.Guarded && !t.untaken && w.head < settled:
		w.say(t, "lost", fmt.Errorf("%s: %w; nothing is done about it until block %d, so that it is not mined twice", t.What, found, settled))
	case !t.Guarded && t.orphan: // whoever began it may have done it again
		w.say(t, "forgotten", fmt.Errorf("%s: %w; it was never mined, and is not sent again", t.What, found))
		w.forget(t, found)
	default:
		w.say(t, "anew", fmt.Errorf("%s: %w; sending it with another nonce", t.What, found))
		w.signAnew(ctx, t, found)
	}
}

// nobodyKnows waits for a transaction whose nonce is used by one that is not to be found. When that one is
// deep in the chain the wait ends: there is no receipt, so that it is most likely somebody else's.
func (w *Wallet) nobodyKnows(ctx context.Context, t *transaction, cause error) {
	unseen := fmt.Errorf("%s: nonce %d is used, but the node has no receipt of %s", t.What, t.Nonce, t.newest().Hash)
	if cause != nil {
		unseen = fmt.Errorf("%w, nor the blocks to look in: %w", unseen, cause)
	}
	w.say(t, "unseen", unseen)
	if w.head < t.usedFrom+w.finality {
		return
	}
	lost := hint.Add(fmt.Errorf("%w, or it was mined and the node has no receipt of it: %s, nonce %d", ErrReplaced, t.newest().Hash, t.Nonce),
		"look for the transaction elsewhere before you do this again")
	if t.Guarded && t.To != nil && !t.Filler {
		w.signAnew(ctx, t, lost)
		return
	}
	w.forget(t, lost)
}

// minedUnnoticed gets the receipt of a version that is in a block from the block's receipts.
func (w *Wallet) minedUnnoticed(ctx context.Context, t *transaction) {
	w.say(t, "unnoticed", fmt.Errorf("%s: transaction %s is mined in block %d, but the node has no receipt of it yet", t.What, t.used.hash, t.used.block))
	var receipts []*types.Receipt
	err := w.node.Try(ctx, func(ctx context.Context) error {
		return w.node.Eth().Client().CallContext(ctx, &receipts, "eth_getBlockReceipts", hexutil.Uint64(t.used.block))
	})
	if err != nil {
		return
	}
	for _, r := range receipts {
		if r != nil && r.TxHash == t.used.hash && r.BlockNumber != nil && r.BlockNumber.Cmp(new(big.Int).SetUint64(t.used.block)) == 0 {
			w.mined(t, r)
			return
		}
	}
}

// signAnew sends a lost transaction with the next free nonce, if the contract still takes it.
func (w *Wallet) signAnew(ctx context.Context, t *transaction, lost error) {
	if t.asked != nil && t.asked.record == t.record { // for its old nonce
		drop(&t.asked)
	}
	if t.asked == nil {
		t.asked = w.askAnew(ctx, t, lost)
	}
	q := t.asked
	if q == nil {
		return
	}
	v, ok := q.answer(&t.asked, w.saySigner(t))
	if !ok {
		return
	}
	anew := q.record
	anew.Versions, anew.Sent = []version{v}, max(q.head, w.head)
	if err := w.begin(anew, t.record, 0, q.onChain); err != nil {
		if !errors.Is(err, errNonceGone) { // else the next look has it signed again
			w.say(t, "begin", fmt.Errorf("%s: %w", t.What, err))
		}
		return
	}
	killpoint.Here("wallet/anew-recorded")
	delete(w.transactions, t.Nonce)
	t.record, t.used, t.usedFrom, t.looked, t.refused, t.atLimit = anew, nil, 0, time.Time{}, nil, false
	w.transactions[t.Nonce] = t
	clear(t.said)
	result, err := w.broadcast(ctx, t.record)
	t.untaken = result == taken
	w.sayRefusal(t, result, err)
	w.checkNow()
}

// askAnew asks the signer for a lost transaction with the next free nonce; nil if there is nothing to ask for
// now, or the transaction is forgotten because the contract refuses it.
func (w *Wallet) askAnew(ctx context.Context, t *transaction, lost error) *request {
	gas, err := Simulate(ctx, w.node, w.account, &Call{What: t.What, To: t.To, Data: t.Data, Value: t.Value})
	var raw *chain.Reverted
	switch {
	case w.isEarly(err): // the next look comes after the next block
		return nil
	case errors.As(err, &raw):
		w.forget(t, fmt.Errorf("%w; and by now: %w", lost, w.explain(raw)))
		return nil
	case err != nil:
		w.say(t, "simulate", fmt.Errorf("%s: %w", t.What, err))
		return nil
	}
	anew := &record{What: t.What, To: t.To, Data: t.Data, Value: t.Value, Gas: gas, Pays: t.Pays, Guarded: t.Guarded}
	offer, onChain, err := w.draft(ctx, anew)
	if err != nil {
		w.say(t, "begin", fmt.Errorf("%s: %w", t.What, err))
		return nil
	}
	q := w.ask(ctx, anew, offer, false, anew.Sent)
	q.onChain = onChain
	return q
}

// forget ends a transaction that can never be mined.
func (w *Wallet) forget(t *transaction, why error) {
	if err := w.journal.finish(t.record); err != nil {
		w.say(t, "forget", err)
		return
	}
	drop(&t.asked)
	delete(w.transactions, t.Nonce)
	t.resolve(nil, why)
}

// A gap is a nonce that the chain waits for and no transaction has: one of another program, which was seen
// in the pool and is gone, or was in a block that a reorganisation removed.
type gap struct {
	nonce, since uint64   // since which block; 0: there is none
	asked        *request // what is to fill it, while it is being signed
}

// fillGap uses up a nonce that the transactions of this wallet wait for in vain. nonce is the chain's.
func (w *Wallet) fillGap(ctx context.Context, nonce uint64) {
	pending := false
	for _, t := range w.transactions {
		if t.Nonce == nonce {
			w.noGap()
			return
		}
		pending = pending || t.Nonce > nonce && t.Block == 0
	}
	switch {
	case !pending:
		w.noGap()
		return
	case w.gap.since == 0 || w.gap.nonce != nonce:
		w.noGap()
		w.gap = gap{nonce: nonce, since: max(w.head, 1)}
		return
	case w.head < w.gap.since+w.bumpAfter:
		return
	}
	if next, err := w.pendingNonce(ctx); err != nil || next > nonce {
		w.noGap() // somebody's transaction is in the pool
		return
	}
	if w.gap.asked == nil {
		offer, head, err := suggestFee(ctx, w.node, w.limits)
		if err != nil {
			return
		}
		r := &record{Nonce: nonce, What: fmt.Sprintf("use up nonce %d, which is missing", nonce), To: &w.account, Gas: cancelGas, Guarded: true, Filler: true, Sent: head}
		w.gap.asked = w.ask(ctx, r, offer, true, head)
	}
	q := w.gap.asked
	v, ok := q.answer(&w.gap.asked, func(err error) {
		w.sayOnce(fmt.Sprint("signer ", nonce), fmt.Errorf("%s: sign: %w", q.record.What, err))
	})
	if !ok {
		return
	}
	w.noGap()
	r := q.record
	r.Versions, r.Sent = []version{v}, max(r.Sent, w.head)
	if ok, err := w.journal.fill(r); err != nil || !ok {
		return // another process looks after it
	}
	t := newTransaction(r)
	w.transactions[nonce] = t
	result, err := w.broadcast(ctx, r)
	w.sayRefusal(t, result, err)
}

// noGap forgets the gap, which there is no longer, or which is being filled.
func (w *Wallet) noGap() {
	drop(&w.gap.asked)
	w.gap = gap{}
}
