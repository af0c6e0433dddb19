package demo

import (
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"
)

// The chain goes as slowly as anybody wants it to, and as usual once nobody does.
func TestPacer(t *testing.T) {
	var set []time.Duration
	p := newPacer(&Network{}, 1, 2)
	p.set = func(interval time.Duration) { set = append(set, interval) }
	first, second := p.want(2), p.want(4)
	again := p.want(2)
	first()
	second()
	again()
	if want := []time.Duration{2, 4, 2, 1}; !slices.Equal(set, want) {
		t.Errorf("the intervals were %v, not %v", set, want)
	}
}

// A proof that takes fifty times as long as the first one still gets into its window of 60 blocks.
func TestSlowProofsFindTheirWindow(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		const expected = time.Second
		usual, slow := pace(expected)
		var mu sync.Mutex
		interval, changed := usual, time.Now()
		blocks := 0.0
		p := newPacer(&Network{}, usual, slow)
		p.set = func(next time.Duration) {
			mu.Lock()
			defer mu.Unlock()
			blocks += float64(time.Since(changed)) / float64(interval)
			interval, changed = next, time.Now()
		}
		end := p.whileProving()
		time.Sleep(50 * expected)
		end()
		parameters, err := rules(usual)
		if err != nil {
			t.Fatal(err)
		}
		if window := float64(parameters.Capacity.ProofWindow); blocks > window {
			t.Errorf("the proof took %.0f blocks, and the window has %.0f", blocks, window)
		}
		if interval != usual {
			t.Errorf("after the proof there is a block every %v, not %v", interval, usual)
		}
	})
}
