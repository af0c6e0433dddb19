package verifier

import (
	"context"
	"errors"
	"fmt"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/loop"
)

// A slot is one whose first block's value is not known yet.
type slot struct {
	first  chain.Header
	asking bool
	lacks  string // why the beacon gave no value when it was last asked; empty: it was not asked
}

// findChallenges asks the beacon which slots begin with challenges that can still be opened. It does so
// beside the loop: a drand server may take its time.
func (k *keeper) findChallenges(ctx context.Context) {
	for n, s := range k.slots {
		switch {
		case k.head >= k.Clock.LastOpening(n):
			delete(k.slots, n)
			if s.lacks != "" {
				k.emit(Event{
					Kind: Dropped, Task: fmt.Sprintf("find out whether block %d is a challenge", n), Challenge: n, Reason: s.lacks,
				})
			}
		case !s.asking:
			s.asking = true
			loop.Go(ctx, k.loop, func(ctx context.Context) (ledger.Value, error) {
				return k.Chain.Value(ctx, s.first)
			}, func(value ledger.Value, err error) error {
				s.asking = false
				if k.slots[n] == s && ctx.Err() == nil {
					k.take(ctx, s, value, err)
				}
				return nil
			})
		}
	}
}

// take plans to open a slot's challenge, if its value says that it has one.
func (k *keeper) take(ctx context.Context, s *slot, value ledger.Value, err error) {
	n := s.first.Number
	switch {
	case errors.Is(err, ledger.ErrNoValue): // it is asked again with the next block
		s.lacks = err.Error()
		k.loop.Well("beacon")
	case err != nil:
		s.lacks = err.Error()
		k.loop.Fail("beacon", err)
	default:
		k.loop.Well("beacon")
		delete(k.slots, n)
		if _, is := k.Clock.Challenge(k.Clock.Slot(n), value); is {
			k.plan(openTask(&k.Clock, s.first))
			k.readEvents(ctx) // and then open it
		}
	}
}
