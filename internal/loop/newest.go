package loop

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/internal/hint"
)

// A Headers reads headers.
type Headers interface {
	Head(ctx context.Context) (chain.Header, error)
	Header(ctx context.Context, number uint64) (chain.Header, error)
}

const (
	newestTries = 5
	newestPause = time.Second
)

// Newest is the chain's newest block to begin with. It makes sure that the node has that block, and does
// not just claim it: everything that follows depends on its number.
func Newest(ctx context.Context, c Headers) (head chain.Header, err error) {
	for range newestTries { // nodes behind one URL are not all as far
		if head, err = c.Head(ctx); err != nil {
			return head, err
		}
		before := head.Number - min(head.Number, 1)
		if _, err = c.Header(ctx, before); !errors.Is(err, chain.ErrNoBlock) {
			return head, err
		}
		if err := chain.Sleep(ctx, newestPause); err != nil {
			return head, err
		}
	}
	return head, hint.Add(fmt.Errorf("the node says that its newest is block %d, but does not have the one before it: %w", head.Number, err),
		"check the node, or use another")
}
