package index

import (
	"context"
	"errors"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
)

// ErrUnread says that the chain could not be read, for whatever reason its node has. What the index has is good.
var ErrUnread = errors.New("the chain could not be read")

// unreadError is an [ErrUnread] that reads like its cause.
type unreadError struct{ error }

func (e unreadError) Unwrap() error        { return e.error }
func (e unreadError) Is(target error) bool { return target == ErrUnread }

func unread(err error) error {
	if err == nil {
		return nil
	}
	return unreadError{err}
}

// reads are of a chain, with their errors marked.
type reads struct{ Chain }

func (r reads) Head(ctx context.Context) (chain.Header, error) {
	h, err := r.Chain.Head(ctx)
	return h, unread(err)
}

func (r reads) Header(ctx context.Context, number uint64) (chain.Header, error) {
	h, err := r.Chain.Header(ctx, number)
	return h, unread(err)
}

func (r reads) Headers(ctx context.Context, from, to uint64) ([]chain.Header, error) {
	all, err := r.Chain.Headers(ctx, from, to)
	return all, unread(err)
}

func (r reads) ProvenEvents(ctx context.Context, headers []chain.Header, before ledger.Named) ([]ledger.Event, error) {
	all, err := r.Chain.ProvenEvents(ctx, headers, before)
	return all, unread(err)
}
