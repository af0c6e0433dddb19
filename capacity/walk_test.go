package capacity

import (
	"context"
	"errors"
	"math"
	"testing"
	"time"
)

// TestSearchStops cancels a search that cannot succeed. On a machine that does
// nothing else it stops within 10 ms; here the best of some tries must, since
// other tests may keep the core.
func TestSearchStops(t *testing.T) {
	p := Main()
	p.LogBlocks = 10
	a := Unsealed(p, Element{}, make([]Block, p.Blocks()))
	best := time.Hour
	for range 20 {
		ctx, cancel := context.WithCancel(t.Context())
		var cancelled time.Time
		time.AfterFunc(5*time.Millisecond, func() {
			cancelled = time.Now()
			cancel()
		})
		if _, err := a.Search(ctx, Element{}, 0, 0, 0); !errors.Is(err, context.Canceled) {
			t.Fatalf("the search ended with %v", err)
		}
		best = min(best, time.Since(cancelled))
	}
	if best > 10*time.Millisecond {
		t.Errorf("a search stops %v after it was cancelled", best)
	}
}

// TestSearchEnds exhausts the nonces.
func TestSearchEnds(t *testing.T) {
	p := Dev()
	a := Unsealed(p, Element{}, make([]Block, p.Blocks()))
	if _, err := a.Search(t.Context(), Element{}, 0, 0, math.MaxUint64-1000); !errors.Is(err, ErrNoShare) {
		t.Errorf("the search ended with %v", err)
	}
}

// TestSearchFindsFirst compares a search's share with the walks of all nonces
// before it, one by one.
func TestSearchFindsFirst(t *testing.T) {
	p := testProfile(4, 1, 3, 1)
	a := newArray(t, p, Element{}, 0)
	const target = math.MaxUint64 / 300
	for from := uint64(0); from < 1000; from += 99 {
		s, err := a.Search(t.Context(), Element{}, 0, target, from)
		if err != nil {
			t.Fatal(err)
		}
		for nonce := from; nonce <= s.Nonce; nonce++ {
			y := walkValue(a, nonce)
			if won := y < target; won != (nonce == s.Nonce) || won && y != s.Y {
				t.Fatalf("from %d the share is %+v, but nonce %d has y %#x", from, s, nonce, y)
			}
		}
	}
}

// walkValue is the value of the walk of a nonce for slot 0, from its visits.
func walkValue(a *Array, nonce uint64) (y uint64) {
	s := walkStart(Element{}, a.sigma, 0, nonce)
	for _, i := range a.visits(Element{}, 0, nonce) {
		G(&s, &s, a.Block(i))
	}
	for _, w := range s {
		y ^= w
	}
	return y
}
