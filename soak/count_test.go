package main

import (
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/internal/testchain"
)

// Two responses to one challenge are a conflict unless they are the same, or the challenge's block was replaced.
func TestSpyFindsConflicts(t *testing.T) {
	first := testchain.SignedResponse{Commitment: 1, Challenge: 83, Beacon: common.Hash{1}, Units: 2, ChainRoot: common.Hash{7}}
	for name, test := range map[string]struct {
		change func(*testchain.SignedResponse)
		want   int
	}{
		"the same in another transaction": {func(r *testchain.SignedResponse) { r.Tx = common.Hash{9} }, 0},
		"of another block":                {func(r *testchain.SignedResponse) { r.Beacon, r.ChainRoot = common.Hash{2}, common.Hash{8} }, 0},
		"of another commitment":           {func(r *testchain.SignedResponse) { r.Commitment, r.ChainRoot = 2, common.Hash{8} }, 0},
		"another root":                    {func(r *testchain.SignedResponse) { r.ChainRoot = common.Hash{8} }, 1},
		"fewer units":                     {func(r *testchain.SignedResponse) { r.Units = 1 }, 1},
	} {
		s, second := newSpy(), first
		test.change(&second)
		s.note([]testchain.SignedResponse{first})
		s.note([]testchain.SignedResponse{second})
		if _, _, double, _ := s.counts(); len(double) != test.want {
			t.Errorf("%s: %d conflicts: %v", name, len(double), double)
		}
	}
}

// The longest run is that within the window, without the time after a kill or a standstill; that of two processes is when both
// ran.
func TestLongestRun(t *testing.T) {
	at := func(seconds int) time.Time { return time.Unix(int64(seconds), 0) }
	p := &process{runs: []span{{at(0), at(10)}, {at(20), at(50)}, {from: at(60)}}}
	for _, test := range []struct{ from, to, want int }{
		{0, 15, 10}, {5, 15, 5}, {10, 20, 0}, {12, 40, 20}, {0, 100, 40}, {55, 65, 5}, {45, 70, 10},
	} {
		if got := longestRun(span{at(test.from), at(test.to)}, p); got != time.Duration(test.want)*time.Second {
			t.Errorf("from %d to %d: %v, not %d s", test.from, test.to, got, test.want)
		}
	}
	hub := &process{runs: []span{{at(5), at(35)}, {at(40), at(65)}}}
	if got := longestRun(span{at(0), at(100)}, p, hub); got != 15*time.Second {
		t.Errorf("both ran for %v, not 15 s", got)
	}
}

// Memory is that of the first quarter against that of the last, and a little growth is no leak.
func TestMemory(t *testing.T) {
	m := new(meter)
	for i := range 100 {
		m.add(sample{rss: uint64(100+i) << 20, heap: 50 << 20})
	}
	u := m.memory()
	if u.Samples != 100 || u.RSSFirst != 112<<20 || u.RSSLast != 187<<20 || u.HeapFirst != u.HeapLast {
		t.Errorf("%+v", u)
	}
	if !grew(u.RSSFirst, u.RSSLast) || grew(u.HeapFirst, u.HeapLast) || grew(10<<20, 20<<20) {
		t.Errorf("what grew is not known: %+v", u)
	}
}
