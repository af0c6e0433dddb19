package loop

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain"
)

// block is one of a branch of a chain; the branches are one up to block 5.
func block(branch byte, n uint64) chain.Head {
	hash := func(n uint64) common.Hash {
		if n <= 5 {
			return common.Hash{1, byte(n)}
		}
		return common.Hash{branch, byte(n)}
	}
	return chain.Head{Header: chain.Header{Number: n, Hash: hash(n), ParentHash: hash(n - 1)}}
}

// blocks are some of a branch.
func blocks(branch byte, from, to uint64) (all []chain.Head) {
	for n := from; n <= to; n++ {
		all = append(all, block(branch, n))
	}
	return all
}

// A script is what each watch in turn delivers. One that has nothing more ends, and the last one waits.
type script [][]chain.Head

func (s script) watch(asked *[]uint64) Watch {
	return func(ctx context.Context, from uint64) <-chan chain.Head {
		i := len(*asked)
		*asked = append(*asked, from)
		out := make(chan chain.Head)
		go func() {
			defer close(out)
			for _, h := range s[min(i, len(s)-1)] {
				select {
				case out <- h:
				case <-ctx.Done():
					return
				}
			}
			if i >= len(s)-1 {
				<-ctx.Done()
			}
		}()
		return out
	}
}

// Heads that end or fail in any way are watched again, and each block is seen once. What is wrong is told
// once, and once that it is over.
func TestHeadsAreWatchedAgain(t *testing.T) {
	failed := chain.Head{Err: chain.ErrForgedHeader}
	other := blocks(9, 1, 30)
	for i := range other {
		other[i].Hash[31], other[i].ParentHash[31] = 7, 7
	}
	for name, test := range map[string]struct {
		script script
		want   string // block and, after a slash, its ancestor
	}{
		"they end":                  {script{blocks(1, 1, 3), blocks(1, 1, 5)}, "1 2 3 4 5"},
		"they fail":                 {script{append(blocks(1, 1, 3), failed), blocks(1, 1, 5)}, "1 2 3 4 5"},
		"they fail again and again": {script{append(blocks(1, 1, 3), failed), {failed}, {}, {failed}, blocks(1, 1, 5)}, "1 2 3 4 5"},
		"another chain's meanwhile": {script{blocks(1, 1, 3), other, other, blocks(1, 1, 5)}, "1 2 3 4 5"},
		"another chain's in place":  {script{append(blocks(1, 1, 3), other[3:]...), blocks(1, 1, 5)}, "1 2 3 4 5"},
		"a branch that is as long":  {script{blocks(1, 1, 8), blocks(2, 1, 8)}, "1 2 3 4 5 6 7 8 6/5 7 8"},
		"a branch that is shorter":  {script{blocks(1, 1, 8), blocks(2, 1, 6)}, "1 2 3 4 5 6 7 8 6/5"},
		"a branch that is longer":   {script{blocks(1, 1, 6), blocks(2, 1, 8)}, "1 2 3 4 5 6 6/5 7 8"},
		"a gap":                     {script{append(blocks(1, 1, 3), block(1, 5)), blocks(1, 1, 5)}, "1 2 3 4 5"},
		"heads that go back":        {script{append(blocks(1, 1, 5), blocks(1, 3, 7)...)}, "1 2 3 4 5 6 7"},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				var asked []uint64
				var told []Trouble
				var seen []string
				ctx, cancel := context.WithTimeout(t.Context(), 25*time.Second)
				defer cancel()
				err := New().Run(ctx, Plan{From: 1, Watch: test.script.watch(&asked), Tell: func(x Trouble) { told = append(told, x) },
					Head: func(_ context.Context, h chain.Head) error {
						text := fmt.Sprint(h.Number)
						if h.Ancestor != nil {
							text += fmt.Sprintf("/%d", h.Ancestor.Number)
						}
						seen = append(seen, text)
						return nil
					}})
				if !errors.Is(err, context.DeadlineExceeded) {
					t.Errorf("ended with %v", err)
				}
				if got := strings.Join(seen, " "); got != test.want {
					t.Errorf("saw %s, not %s", got, test.want)
				}
				if wants := 2 * min(1, len(test.script)-1); len(told) != wants || wants > 0 && (told[0].Err == nil || told[1].Err != nil || told[1].Lasted < time.Second) {
					t.Errorf("told %v", told)
				}
				if len(asked) != len(test.script) {
					t.Errorf("watched from %v", asked)
				}
			})
		})
	}
}

// A chain whose blocks stay away is told of once, with what the node says, and so is the next block.
func TestStalls(t *testing.T) {
	for name, test := range map[string]struct {
		newest uint64
		err    error
		each   time.Duration // between blocks
		limit  time.Duration
		want   string
	}{
		"slow":         {newest: 3, limit: 30 * time.Second, want: "no new block for 30s, since block 3"},
		"slower":       {newest: 3, each: 12 * time.Second, limit: 120 * time.Second, want: "no new block for 2m0s, since block 3"},
		"absurd times": {newest: 3, each: 1 << 60, limit: time.Hour, want: "no new block for 1h0m0s, since block 3"},
		"regressed":    {newest: 1, limit: 30 * time.Second, want: "the node's newest is block 1, but block 3 was seen before"},
		"absurd":       {newest: 1 << 30, limit: 30 * time.Second, want: "says that its newest is block 1073741824, but does not have block 4"},
		"dead":         {err: chain.ErrUnavailable, limit: 30 * time.Second, want: chain.ErrUnavailable.Error()},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				more := make(chan chain.Head)
				watch := func(ctx context.Context, _ uint64) <-chan chain.Head {
					out := make(chan chain.Head)
					go func() {
						defer close(out)
						for {
							select {
							case h := <-more:
								out <- h
							case <-ctx.Done():
								return
							}
						}
					}()
					return out
				}
				ctx, cancel := context.WithCancel(t.Context())
				var mu sync.Mutex
				var all []Trouble
				told := func() []Trouble {
					synctest.Wait()
					mu.Lock()
					defer mu.Unlock()
					return slices.Clone(all)
				}
				tell := func(x Trouble) {
					mu.Lock()
					defer mu.Unlock()
					all = append(all, x)
				}
				ended := make(chan error)
				go func() {
					ended <- New().Run(ctx, Plan{From: 1, Watch: watch, Tell: tell,
						Newest: func(context.Context) (chain.Header, error) { return chain.Header{Number: test.newest}, test.err },
						Head:   func(context.Context, chain.Head) error { return nil }})
				}()
				for _, h := range blocks(1, 1, 3) {
					h.Time = time.Unix(0, 0).Add(time.Duration(h.Number) * test.each)
					more <- h
				}
				time.Sleep(test.limit - time.Second)
				if told := told(); len(told) != 0 {
					t.Fatalf("told %v too soon", told)
				}
				time.Sleep(3 * time.Hour)
				if told := told(); len(told) != 1 || told[0].Err == nil || !strings.Contains(told[0].Err.Error(), test.want) {
					t.Fatalf("told %v", told)
				}
				more <- block(1, 4)
				if told := told(); len(told) != 2 || told[1].Err != nil || told[1].Lasted < time.Hour {
					t.Errorf("told %v", told)
				}
				t.Log(told())
				cancel()
				<-ended
			})
		})
	}
}

// What could not be read is tried again after longer and longer pauses, without any block.
func TestReadsAreTriedAgain(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		l, start := New(), time.Now()
		var at []time.Duration
		var told []Trouble
		try := func(context.Context) error {
			at = append(at, time.Since(start))
			if len(at) < 9 {
				l.Fail("anything", fmt.Errorf("try %d", len(at)))
				return nil
			}
			l.Well("anything")
			return Stop
		}
		err := l.Run(t.Context(), Plan{
			From: 1, Watch: heads(numbered(1)), Tell: func(x Trouble) { told = append(told, x) },
			Newest: func(context.Context) (chain.Header, error) { return chain.Header{}, nil },
			Head:   func(ctx context.Context, _ chain.Head) error { return try(ctx) }, Again: try,
		})
		var want []time.Duration
		for _, seconds := range []int{0, 1, 3, 7, 12, 17, 22, 27, 32} {
			want = append(want, time.Duration(seconds)*time.Second)
		}
		if err != nil || !slices.Equal(at, want) {
			t.Errorf("tried after %v, error %v", at, err)
		}
		if len(told) != 1 || told[0].Err.Error() != "try 1" { // no block has come since: there is trouble still
			t.Errorf("told %v", told)
		}
	})
}
