package wallet

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
)

const (
	// signPatience is how long the tracker waits for a signature before it looks after other transactions.
	signPatience = time.Second
	// askAgain is how long after a signer has failed or refused the tracker asks it again.
	askAgain = time.Minute
)

// unsigned is a version of a record that is not signed yet. One that cancels takes the nonce and does
// nothing.
func (w *Wallet) unsigned(r *record, offer Fee, cancel bool) *unsigned {
	tx := &types.DynamicFeeTx{
		ChainID: new(big.Int).SetUint64(w.node.ChainID()), Nonce: r.Nonce, GasTipCap: offer.Tip, GasFeeCap: offer.FeeCap,
		Gas: r.Gas, To: r.To, Data: r.Data, Value: r.Value,
	}
	if cancel {
		tx.Gas, tx.To, tx.Data, tx.Value = cancelGas, &w.account, nil, nil
	}
	return &unsigned{tx: tx, cancel: cancel}
}

type unsigned struct {
	tx     *types.DynamicFeeTx
	cancel bool
}

// sign has a version signed.
func (w *Wallet) sign(ctx context.Context, u *unsigned) (v version, err error) {
	signed, err := w.key.SignTx(ctx, types.NewTx(u.tx), u.tx.ChainID)
	if err != nil {
		return v, err
	}
	raw, err := signed.MarshalBinary()
	if err != nil {
		return v, fmt.Errorf("encode the signed transaction: %w", err)
	}
	return version{Hash: signed.Hash(), Raw: raw, Tip: u.tx.GasTipCap, FeeCap: u.tx.GasFeeCap, Cancel: u.cancel}, nil
}

// A request is a version that the tracker has asked the signer for. A person may take minutes to approve it,
// in which the tracker looks after everything else: each look at the transaction asks what came of it.
type request struct {
	record  *record // whose version it is
	head    uint64  // when it was asked for
	onChain uint64  // the chain's next nonce then, if the record is a new one
	done    chan struct{}
	stop    context.CancelFunc

	// Set before done is closed.
	version version
	err     error
	ended   time.Time
}

// ask begins to have a version of a record signed. Most signers need no more than an instant, for which it
// waits.
func (w *Wallet) ask(ctx context.Context, r *record, offer Fee, cancel bool, head uint64) *request {
	ctx, stop := context.WithCancel(ctx)
	q := &request{record: r, head: head, done: make(chan struct{}), stop: stop}
	u := w.unsigned(r, offer, cancel)
	go func() {
		defer close(q.done)
		q.version, q.err = w.sign(ctx, u)
		q.ended = time.Now()
		stop()
	}()
	patience := time.NewTimer(signPatience)
	defer patience.Stop()
	select {
	case <-q.done:
	case <-patience.C:
	}
	return q
}

// answer takes what came of a request. ok is false if there is no signature; once a refusal is old enough,
// the request is gone and can be made again.
func (q *request) answer(slot **request, refused func(error)) (v version, ok bool) {
	select {
	case <-q.done:
	default:
		return v, false
	}
	if q.err == nil {
		*slot = nil
		return q.version, true
	}
	refused(q.err)
	if time.Since(q.ended) >= askAgain {
		*slot = nil
	}
	return v, false
}

// drop ends a request that is of no use any more.
func drop(slot **request) {
	if *slot != nil {
		(*slot).stop()
		*slot = nil
	}
}

// saySigner tells people that a version of a transaction is not signed, and that the signer is asked again.
func (w *Wallet) saySigner(t *transaction) func(error) {
	return func(err error) { w.say(t, "signer", fmt.Errorf("%s: sign again: %w", t.What, err)) }
}
