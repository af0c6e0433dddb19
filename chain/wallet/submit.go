package wallet

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/internal/killpoint"
)

// Send sends a call and waits until it is mined. A contract's refusal is what [Config.Explain] makes of
// it, and mostly comes before anything was sent. When ctx ends earlier the transaction stays under way.
func (w *Wallet) Send(ctx context.Context, c Call) (*types.Receipt, error) {
	t, err := w.submit(ctx, &c)
	if w.isEarly(err) {
		// A node that simulates in the newest block does not have that block's hash.
		if err := w.node.NextBlock(ctx); err != nil {
			return nil, fmt.Errorf("%s: %w", c.What, err)
		}
		t, err = w.submit(ctx, &c)
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", c.What, err)
	}
	return w.await(ctx, t)
}

// await waits until a transaction is mined.
func (w *Wallet) await(ctx context.Context, t *transaction) (*types.Receipt, error) {
	select {
	case <-t.done:
	case <-ctx.Done():
		return nil, t.stillUnderWay(ctx)
	}
	if t.err != nil {
		return nil, fmt.Errorf("%s: %w", t.What, t.err)
	}
	w.catchUp(ctx, t.receipt.BlockNumber.Uint64())
	if t.receipt.Status != types.ReceiptStatusSuccessful {
		return nil, fmt.Errorf("%s: transaction %s failed in block %v: %w",
			t.What, t.receipt.TxHash, t.receipt.BlockNumber, w.whyFailed(ctx, t))
	}
	return t.receipt, nil
}

// catchUp lets the node's newest state come after a transaction that is mined, so that whoever reads
// next finds what it did. It is mined all the same if the node takes too long.
func (w *Wallet) catchUp(ctx context.Context, block uint64) {
	ctx, cancel := context.WithTimeout(ctx, idleCheck)
	defer cancel()
	_ = w.node.Reach(ctx, block)
}

// submit simulates a call, signs it, stores it and sends it, in this order.
func (w *Wallet) submit(ctx context.Context, c *Call) (*transaction, error) {
	// One call at a time, but without the lock: a person may take minutes to approve a signature, and
	// other transactions are looked after meanwhile.
	if err := w.enter(ctx, w.order); err != nil {
		return nil, err
	}
	defer func() { <-w.order }()
	if t, err := w.duplicate(ctx, c); t != nil || err != nil {
		return t, err
	}
	gas, err := w.simulate(ctx, c)
	if err != nil {
		return nil, err
	}
	r := &record{What: c.What, To: c.To, Data: c.Data, Value: c.Value, Gas: gas, Pays: c.Pays, Guarded: c.Once || c.Guarded}
	for {
		t, err := w.signAndSend(ctx, c, r)
		if !errors.Is(err, errNonceGone) {
			return t, err
		}
	}
}

// staleAfter is how old a simulation may be when its transaction is sent.
const staleAfter = 15 * time.Second

// signAndSend sends a record that has no nonce yet. It fails with errNonceGone if it has to be signed again.
func (w *Wallet) signAndSend(ctx context.Context, c *Call, r *record) (*transaction, error) {
	began := time.Now()
	offer, onChain, err := w.draft(ctx, r)
	if err != nil {
		return nil, err
	}
	v, err := w.sign(ctx, w.unsigned(r, offer, false))
	if err != nil {
		return nil, fmt.Errorf("sign: %w", err)
	}
	if time.Since(began) > staleAfter { // somebody had to approve it
		if _, err := w.simulate(ctx, c); err != nil {
			return nil, err
		}
	}
	if err := w.acquire(ctx); err != nil {
		return nil, err
	}
	defer w.release()
	r.Versions, r.Sent = []version{v}, max(r.Sent, w.head)
	killpoint.Here("wallet/not-recorded")
	if err := w.begin(r, nil, c.Payments, onChain); err != nil {
		return nil, err
	}
	killpoint.Here("wallet/recorded")
	return w.firstBroadcast(ctx, r)
}

// simulate finds out the gas that a call needs, and whether the contract takes it.
func (w *Wallet) simulate(ctx context.Context, c *Call) (gas uint64, err error) {
	gas, err = Simulate(ctx, w.node, w.account, c)
	if err == nil {
		return gas, nil
	}
	if _, begun, err2 := w.journal.payments(); err2 == nil && c.Pays && begun != c.Payments {
		return 0, ErrPaymentUnderWay // which may be why this one was refused
	}
	return 0, w.explained(err)
}

// draft gives a record the next free nonce, and finds out what its first version is to offer. onChain is the
// chain's next nonce.
func (w *Wallet) draft(ctx context.Context, r *record) (offer Fee, onChain uint64, err error) {
	if onChain, err = w.pendingNonce(ctx); err != nil {
		return offer, 0, err
	}
	if offer, r.Sent, err = suggestFee(ctx, w.node, w.limits); err != nil {
		return offer, 0, err
	}
	r.Nonce, err = w.journal.next(onChain)
	return offer, onChain, err
}

// begin stores a record with its first version, in place of old if there is one.
func (w *Wallet) begin(r, old *record, payments, onChain uint64) error {
	elsewhere, err := w.journal.begin(r, old, payments, onChain)
	if err == nil && elsewhere {
		w.sayOnce(fmt.Sprint("nonce ", onChain), fmt.Errorf("nonces before %d of %s were used by transactions that are not in the journal %s: going on from there", onChain, w.account, w.journal.path))
	}
	return err
}

// firstBroadcast gives a new record to the node. Its nonce goes to the next call if no node can ever take
// it.
func (w *Wallet) firstBroadcast(ctx context.Context, r *record) (*transaction, error) {
	result, err := w.broadcast(ctx, r)
	killpoint.Here("wallet/broadcast")
	if result == refused {
		if err2 := w.journal.giveUp(r); err2 != nil {
			return nil, errors.Join(err, err2)
		}
		return nil, err
	}
	t := newTransaction(r)
	t.untaken = result == taken
	w.sayRefusal(t, result, err)
	w.transactions[r.Nonce] = t
	if r.newest().FeeCap.Cmp(w.limits.fee) == 0 {
		w.lookAtBaseFee(ctx, t, false)
	}
	t.show()
	w.checkNow()
	return t, nil
}

// checkNow makes the tracker look at once.
func (w *Wallet) checkNow() {
	select {
	case w.recheck <- struct{}{}:
	default:
	}
}

// explained is err, with a contract's refusal in it put into words.
func (w *Wallet) explained(err error) error {
	var raw *chain.Reverted
	if errors.As(err, &raw) {
		return w.explain(raw)
	}
	return err
}

// isEarly says whether a call was refused that the next block may allow.
func (w *Wallet) isEarly(err error) bool {
	return w.early != nil && errors.Is(w.explained(err), w.early)
}

// duplicate is a transaction that is not mined and is as good as c, if there is one.
func (w *Wallet) duplicate(ctx context.Context, c *Call) (*transaction, error) {
	if err := w.acquire(ctx); err != nil {
		return nil, err
	}
	defer w.release()
	for _, t := range w.transactions {
		if c.Once && t.Block == 0 && t.err == nil && t.To != nil && *t.To == *c.To && string(t.Data) == string(c.Data) {
			return t, nil
		}
	}
	return nil, nil
}

// NextNonce is the nonce of the next transaction.
func (w *Wallet) NextNonce(ctx context.Context) (uint64, error) {
	onChain, err := w.pendingNonce(ctx)
	if err != nil {
		return 0, err
	}
	return w.journal.next(onChain)
}

// pendingNonce is the nonce after all that the node has seen, in blocks and in its pool.
func (w *Wallet) pendingNonce(ctx context.Context) (uint64, error) {
	return chain.Ask(ctx, w.node, "read the next nonce", func(ctx context.Context) (uint64, error) {
		return w.node.Eth().PendingNonceAt(ctx, w.account)
	})
}
