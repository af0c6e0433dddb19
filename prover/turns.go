package prover

import (
	"context"
	"sync"
)

// turns say whose work the machine does. The chains of a response come first, whatever commitment they are of:
// chains that are computed again stop for them, and nothing that can wait begins beside them. One proof is made at
// a time, because it takes all cores.
type turns struct {
	mu      sync.Mutex
	chains  int // responses whose chains are being computed
	proving bool
	ended   chan struct{}                   // closed, and replaced, when chains or a proof have ended
	repeats map[int]context.CancelCauseFunc // what stops chains that are computed again
	repeat  int                             // the last of them
}

func newTurns() *turns {
	return &turns{ended: make(chan struct{}), repeats: map[int]context.CancelCauseFunc{}}
}

// beginChains says that the chains of a response begin. Call end when they have ended.
func (t *turns) beginChains() (end func()) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.chains++
	for _, stop := range t.repeats {
		stop(errMakeWay)
	}
	return func() {
		t.mu.Lock()
		defer t.mu.Unlock()
		t.chains--
		t.tell()
	}
}

// beginProof takes the turn for a proof, if no chains and no other proof have it. Call end when it has ended; if end is
// nil, what has the turn will close wait.
func (t *turns) beginProof() (end func(), wait <-chan struct{}) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.chains > 0 || t.proving {
		return nil, t.ended
	}
	t.proving = true
	return func() {
		t.mu.Lock()
		defer t.mu.Unlock()
		t.proving = false
		t.tell()
	}, nil
}

// mayRepeat says whether chains may be computed again now; if not, what has the turn will close wait.
func (t *turns) mayRepeat() (may bool, wait <-chan struct{}) {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.chains == 0, t.ended
}

// repeating is a context for chains that are computed again, which ends with errMakeWay when those of a response
// begin. Call end when they have ended.
func (t *turns) repeating(ctx context.Context) (_ context.Context, end func()) {
	ctx, stop := context.WithCancelCause(ctx)
	t.mu.Lock()
	defer t.mu.Unlock()
	t.repeat++
	n := t.repeat
	t.repeats[n] = stop
	if t.chains > 0 {
		stop(errMakeWay)
	}
	return ctx, func() {
		t.mu.Lock()
		defer t.mu.Unlock()
		stop(nil)
		delete(t.repeats, n)
	}
}

// tell says that something has ended. The caller holds the lock.
func (t *turns) tell() {
	close(t.ended)
	t.ended = make(chan struct{})
}
