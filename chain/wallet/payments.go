package wallet

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/muster-network/muster/chain"
)

// Paid waits until every payment that was begun is mined, so that the node's newest state shows which
// permits and allowances are used up. A caller may have stopped waiting for its payment, or have died. It
// returns what a payment that is made by that state has to have as its [Call.Nth].
func (w *Wallet) Paid(ctx context.Context) (nth uint64, err error) {
	for {
		pending, nth, last, err := w.payments(ctx)
		if err != nil {
			return 0, err
		}
		if pending == "" {
			return nth, w.node.Reach(ctx, last)
		}
		if err := chain.Sleep(ctx, paymentCheck); err != nil {
			return 0, fmt.Errorf("an earlier payment is under way (%s): %w", pending, err)
		}
	}
}

// ErrPaymentUnderWay says that another process has begun a payment since [Wallet.Paid], so that this one's permit or allowance
// may be used up. [Wallet.Paid] waits until it is mined.
var ErrPaymentUnderWay = errors.New("another payment is under way")

// paymentCheck is how often a payment looks whether those before it are mined.
const paymentCheck = 50 * time.Millisecond

// payments describes one that is not mined, if there is one, and says what nonce comes after theirs, and in
// which block the last of the others is.
func (w *Wallet) payments(ctx context.Context) (pending string, nth, last uint64, err error) {
	if err := w.acquire(ctx); err != nil {
		return "", 0, 0, err
	}
	defer w.release()
	all, err := w.journal.records()
	if err != nil {
		return "", 0, 0, err
	}
	for _, r := range all {
		if r.Pays && r.Block == 0 {
			pending = r.What
		}
		if r.Pays {
			last = max(last, r.Block)
		}
	}
	if pending != "" { // it may be one of a process that lives no more
		w.adopt()
	}
	return pending, nthPayment(all), last, nil
}

// nthPayment is the nonce after those of all payments.
func nthPayment(all []*record) (nth uint64) {
	for _, r := range all {
		if r.Pays {
			nth = max(nth, r.Nonce+1)
		}
	}
	return nth
}
