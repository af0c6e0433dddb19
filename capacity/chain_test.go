package capacity

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/muster-network/muster/capacity/internal/poseidon"
)

// plainLabels are the labels of a chain, computed as section 5 of the protocol
// writes them down, with nothing kept from one segment to the next.
func plainLabels(p Profile, arrays []*Array, unit int, beacon Element, segments int) []Element {
	var labels []Element
	number := func(k int) (e Element) {
		e.SetUint64(uint64(k))
		return e
	}
	node := func(v, j int) Element { return fullRoot(append([]Element{}, labels[j<<v:(j+1)<<v]...)) }
	for k := range segments {
		z := P2(arrays[unit].sigma, beacon)
		for v := p.Depth - 1; v >= 0; v-- {
			if k>>v&1 == 1 {
				z = P2(z, node(v, k>>v-1))
			}
		}
		z = P2(z, number(k))
		var ends []Element
		for lane := range 8 {
			x := P2(z, number(lane))
			for range p.Steps {
				w := x.Bits()
				u := w[0] >> 32 * uint64(len(arrays)) >> 32
				i := w[0] & 0xffffffff * uint64(p.Blocks) >> 32
				e := w[1] & 0xffffffff * 43 >> 32
				b := arrays[u].blocks[i]
				x = P2(x, poseidon.FromWords(b[3*e:min(3*e+3, 128)]))
			}
			ends = append(ends, x)
		}
		labels = append(labels, fullRoot(ends))
	}
	return labels
}

func TestChainIsAsWrittenDown(t *testing.T) {
	a := newAudit(t)
	for _, segments := range []int{1, 2, 3, 31, 32, 33, 64} {
		want := plainLabels(a.profile, a.arrays, 1, a.beacon, segments)
		c, err := NewChain(t.Context(), a.arrays, 1, a.beacon, segments, nil)
		if err != nil {
			t.Fatal(err)
		}
		for k := range want {
			if c.Label(k) != want[k] {
				t.Fatalf("label %d of %d is %s, want %s", k, segments, Hex(c.Label(k)), Hex(want[k]))
			}
		}
		tree := NewTree(a.profile.Depth, want)
		if c.Root() != tree.Root() {
			t.Errorf("root over %d labels is %s, want %s", segments, Hex(c.Root()), Hex(tree.Root()))
		}
	}
}

// Two chains that are computed in turns are those that are computed alone.
func TestChainPairIsTwoChains(t *testing.T) {
	a := newAudit(t)
	for _, segments := range []int{1, 2, 13, 64} {
		pair, err := NewChainPair(t.Context(), a.arrays, [2]int{2, 0}, a.beacon, segments, nil)
		if err != nil {
			t.Fatal(err)
		}
		for i, unit := range []int{2, 0} {
			alone, err := NewChain(t.Context(), a.arrays, unit, a.beacon, segments, nil)
			if err != nil {
				t.Fatal(err)
			}
			for k := range segments {
				if pair[i].Label(k) != alone.Label(k) {
					t.Fatalf("label %d of %d of unit %d is %s, want %s", k, segments, unit, Hex(pair[i].Label(k)), Hex(alone.Label(k)))
				}
			}
			if pair[i].Root() != alone.Root() {
				t.Errorf("root over %d labels of unit %d is %s, want %s", segments, unit, Hex(pair[i].Root()), Hex(alone.Root()))
			}
		}
	}
}

func TestChainRefuses(t *testing.T) {
	a := newAudit(t)
	foreign := newArray(t, Dev(), a.ctx, 1)
	for name, c := range map[string]struct {
		arrays         []*Array
		unit, segments int
		want           error
	}{
		"no arrays":             {nil, 0, 1, ErrArrays},
		"too many arrays":       {make([]*Array, MaxUnits+1), 0, 1, ErrArrays},
		"a missing array":       {[]*Array{a.arrays[0], nil}, 0, 1, ErrArrays},
		"another profile":       {[]*Array{a.arrays[0], foreign}, 0, 1, ErrArrays},
		"no segments":           {a.arrays, 0, 0, ErrProfile},
		"segments without room": {a.arrays, 0, 65, ErrProfile},
	} {
		if _, err := NewChain(t.Context(), c.arrays, c.unit, a.beacon, c.segments, nil); !errors.Is(err, c.want) {
			t.Errorf("%s: got %v, want %v", name, err, c.want)
		}
	}
	if _, err := NewChain(t.Context(), a.arrays, 3, a.beacon, 1, nil); err == nil {
		t.Error("a unit without an array was accepted")
	}
}

// Not even one allocation for each segment.
func TestChainAllocatesAtItsStartOnly(t *testing.T) {
	a := newAudit(t)
	count := func(segments int) float64 {
		return testing.AllocsPerRun(3, func() {
			if _, err := NewChain(t.Context(), a.arrays, 0, a.beacon, segments, nil); err != nil {
				t.Fatal(err)
			}
		})
	}
	if few, many := count(1), count(64); many > few+1 {
		t.Errorf("a chain of 64 segments allocates %v times, one of a single segment %v times", many, few)
	}
}

// TestChainStops cancels a chain of the real network's profile. On a machine
// that does nothing else it stops within 10 ms; here the best of some tries
// must, since other tests may keep the core.
func TestChainStops(t *testing.T) {
	p := Main()
	p.Blocks = 1024
	a := Unsealed(p, Element{}, make([]Block, p.Blocks))
	best := time.Hour
	for range 20 {
		ctx, cancel := context.WithCancel(t.Context())
		var cancelled time.Time
		time.AfterFunc(5*time.Millisecond, func() {
			cancelled = time.Now()
			cancel()
		})
		if _, err := NewChain(ctx, []*Array{a}, 0, Element{}, 1<<22, nil); !errors.Is(err, context.Canceled) {
			t.Fatalf("the chain ended with %v", err)
		}
		best = min(best, time.Since(cancelled))
	}
	if best > 10*time.Millisecond {
		t.Errorf("a chain stops %v after it was cancelled", best)
	}
}
