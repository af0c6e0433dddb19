package agent

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/agent/book"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
)

// A machine can have another key once an hour in the long run, and four times at once: each costs the agent a transaction.
const (
	rekeyEvery = time.Hour
	rekeyMost  = 4
)

// Rekey notes that a customer's machine has another SSH key, as after a new disk: the agent names it on chain soon. Asked
// for the key that is there or on its way, it does nothing. It fails with [ErrStopped], [book.ErrNone] and [ErrNotNow].
func (a *Agent) Rekey(ctx context.Context, customer, specHash string, key common.Hash) (r book.Rental, err error) {
	err = a.Book.Read(ctx, func(tx *book.Tx) (err error) {
		r, err = tx.Rental(customer, specHash)
		return err
	})
	if err != nil {
		return r, err
	}
	var named common.Hash
	if r.Lease != 0 {
		l, err := a.Chain.Lease(ctx, r.Lease)
		if err != nil {
			return r, err
		}
		named = l.HostKey
	}
	err = a.Book.Change(ctx, func(tx *book.Tx) error {
		if why, err := tx.Stopped(customer); err != nil || why != "" {
			return errors.Join(err, fmt.Errorf("%w: %s", ErrStopped, why))
		}
		if r, err = tx.Rental(customer, specHash); err != nil {
			return err
		}
		now := a.now()
		free := time.Unix(r.KeyAt, 0) // when all that were asked for are an hour apart
		if free.Before(now) {
			free = now
		}
		next := free.Add(-(rekeyMost - 1) * rekeyEvery)
		switch {
		case r.KeyWanted == key.Hex() || r.KeyWanted == "" && key == named:
			return nil
		case r.State != book.RentalTaken || named == (common.Hash{}) || key == (common.Hash{}):
			return fmt.Errorf("%w: the lease has no machine whose key could be another", ErrNotNow)
		case now.Before(next):
			return hint.Add(fmt.Errorf("%w: the machine has had %d other keys of late", ErrNotNow, rekeyMost), "ask again after %s UTC", next.UTC().Format(time.TimeOnly))
		}
		r.KeyWanted, r.KeyAt = key.Hex(), free.Add(rekeyEvery).Unix()
		return tx.WantKey(specHash, r.KeyWanted, r.KeyAt)
	})
	if err == nil {
		a.Wake()
	}
	return r, err
}

// nameKey names the key of a machine on chain, if that is still to be done.
func (a *Agent) nameKey(ctx context.Context, r book.Rental, l ledger.Lease) error {
	if r.KeyWanted == "" {
		return nil
	}
	key := hashOf(r.KeyWanted)
	if l.HostKey != key && l.State == ledger.LeaseActive {
		receipt, err := a.Sender.RekeyLease(ctx, r.Lease, key)
		if revert := (*ledger.Revert)(nil); err != nil && !errors.As(err, &revert) {
			return err
		} else if err != nil { // it will never be
			a.failed(Event{Event: "key not named", Customer: r.Customer, Lease: r.Lease}, err)
		} else {
			a.say(Event{Event: "key named", Customer: r.Customer, Lease: r.Lease, Tx: receipt.TxHash.Hex(), Block: receipt.Block})
		}
	}
	return a.Book.Change(context.WithoutCancel(ctx), func(tx *book.Tx) error { return tx.KeyIsNamed(r.SpecHash) })
}
