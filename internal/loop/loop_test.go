package loop

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/muster-network/muster/chain"
)

// run runs a loop over heads that a watch delivers.
func run(ctx context.Context, l *Loop, watch Watch, head func(context.Context, chain.Head) error, settle func(context.Context) error) error {
	newest := func(context.Context) (chain.Header, error) { return chain.Header{}, errors.New("nobody knows") }
	return l.Run(ctx, Plan{From: 1, Watch: watch, Newest: newest, Head: head, Settle: settle})
}

// heads is a watch that delivers some heads and then waits.
func heads(hs ...chain.Head) Watch {
	return func(ctx context.Context, _ uint64) <-chan chain.Head {
		out := make(chan chain.Head)
		go func() {
			defer close(out)
			for _, h := range hs {
				select {
				case out <- h:
				case <-ctx.Done():
					return
				}
			}
			<-ctx.Done()
		}()
		return out
	}
}

func numbered(n uint64) chain.Head { return chain.Head{Header: chain.Header{Number: n}} }

func TestHeadsAndEndsComeOneAtATime(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		l := New()
		var seen []uint64 // no lock: the race detector looks at it
		err := run(t.Context(), l, heads(numbered(1), numbered(2), numbered(3)), func(ctx context.Context, h chain.Head) error {
			seen = append(seen, h.Number)
			Go(ctx, l, func(context.Context) (uint64, error) {
				time.Sleep(time.Duration(h.Number) * time.Second)
				return h.Number, nil
			}, func(n uint64, _ error) error {
				seen = append(seen, 10+n)
				return nil
			})
			return nil
		}, func(context.Context) error {
			if len(seen) == 6 {
				return Stop
			}
			return nil
		})
		if err != nil || !slices.Equal(seen, []uint64{1, 2, 3, 11, 12, 13}) {
			t.Errorf("saw %v, error %v", seen, err)
		}
	})
}

func TestWorkThatIsStoppedEndsInTheLoop(t *testing.T) {
	enough := errors.New("enough")
	synctest.Test(t, func(t *testing.T) {
		l := New()
		err := run(t.Context(), l, heads(numbered(1)), func(ctx context.Context, _ chain.Head) error {
			stop := Go(ctx, l, func(ctx context.Context) (int, error) {
				<-ctx.Done()
				return 0, context.Cause(ctx)
			}, func(_ int, err error) error { return err })
			stop(enough)
			return nil
		}, nil)
		if !errors.Is(err, enough) {
			t.Errorf("ended with %v", err)
		}
	})
}

// However a loop ends, its work has ended before it.
func TestNothingIsLeft(t *testing.T) {
	broken, over := errors.New("broken"), errors.New("over")
	for name, test := range map[string]struct {
		last chain.Head
		head error
		want error
	}{
		"by its context":       {last: numbered(2), want: over},
		"by an error":          {last: numbered(2), head: broken, want: broken},
		"by itself":            {last: numbered(2), head: Stop},
		"with heads that fail": {last: chain.Head{Err: broken}, want: over},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				ctx, cancel := context.WithCancelCause(t.Context())
				time.AfterFunc(time.Minute, func() { cancel(over) })
				l, ended := New(), false
				err := run(ctx, l, heads(numbered(1), test.last), func(ctx context.Context, h chain.Head) error {
					if h.Number == 2 {
						return test.head
					}
					Go(ctx, l, func(ctx context.Context) (int, error) {
						<-ctx.Done()
						time.Sleep(time.Hour) // such as a proof, which cannot be interrupted
						ended = true
						return 0, nil
					}, func(int, error) error { return nil })
					return nil
				}, nil)
				if !errors.Is(err, test.want) || !ended {
					t.Errorf("error %v, work ended: %v", err, ended)
				}
			})
		})
	}
}

// notes is what a Monitor was told.
type notes struct {
	mu      sync.Mutex
	pulses  int
	blocks  []uint64
	trouble []string
}

func (n *notes) note(f func()) {
	n.mu.Lock()
	defer n.mu.Unlock()
	f()
}

func (n *notes) Pulse()             { n.note(func() { n.pulses++ }) }
func (n *notes) Head(number uint64) { n.note(func() { n.blocks = append(n.blocks, number) }) }
func (n *notes) Trouble(err error)  { n.note(func() { n.trouble = append(n.trouble, fmt.Sprint(err)) }) }

func (n *notes) pulsed() (times int) {
	n.note(func() { times = n.pulses })
	return times
}

// A loop says that it runs while no block comes, and that its node fails and is well again.
func TestMonitor(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		heads := make(chan chain.Head)
		var n notes
		ended := make(chan error, 1)
		go func() {
			ended <- New().Run(ctx, Plan{
				Watch:   func(context.Context, uint64) <-chan chain.Head { return heads },
				Newest:  func(context.Context) (chain.Header, error) { return chain.Header{}, errors.New("away") },
				Head:    func(context.Context, chain.Head) error { return nil },
				Monitor: &n,
			})
		}()
		heads <- block('a', 1)
		synctest.Wait()
		before := n.pulsed()
		time.Sleep(leastStall + time.Second)
		synctest.Wait()
		if n := n.pulsed(); n < before+3 {
			t.Errorf("%d pulses in %v", n-before, leastStall)
		}
		heads <- block('a', 2)
		synctest.Wait()
		cancel()
		close(heads)
		<-ended
		if want := "[1 2] [no new block for 30s: away <nil>]"; fmt.Sprintf("%v %v", n.blocks, n.trouble) != want {
			t.Errorf("%v %v, not %s", n.blocks, n.trouble, want)
		}
	})
}
