package model

import (
	"flag"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
)

var shortenFor = flag.Duration("shorten", 30*time.Second, "for how long a history with a difference is made shorter")

// shortened is a history that leads to a difference, and is as short as could be found, for people.
func shortened(again func() *twin, history []act) string {
	var cause error
	short := shorten(history, time.Now().Add(*shortenFor), func(tried []act) bool {
		err := again().repeat(tried)
		if err != nil {
			cause = err
		}
		return err != nil
	})
	var b strings.Builder
	fmt.Fprintf(&b, "%d of the actions are enough:\n", len(short))
	for _, a := range short {
		fmt.Fprintln(&b, a)
	}
	fmt.Fprintf(&b, "and then: %v", cause)
	return b.String()
}

// shorten leaves out what is not needed for a history to fail, in ever smaller pieces (Zeller and
// Hildebrandt, "Simplifying and isolating failure-inducing input", 2002: their ddmin).
func shorten[T any](history []T, until time.Time, fails func([]T) bool) []T {
	for pieces := 2; len(history) > 1 && pieces <= len(history); {
		size, found := (len(history)+pieces-1)/pieces, false
		for start := 0; start < len(history) && time.Now().Before(until); start += size {
			rest := slices.Concat(history[:start], history[min(start+size, len(history)):])
			if fails(rest) {
				history, pieces, found = rest, max(pieces-1, 2), true
				break
			}
		}
		switch {
		case !time.Now().Before(until) || !found && size == 1:
			return history
		case !found:
			pieces = min(2*pieces, len(history))
		}
	}
	return history
}

func TestShorten(t *testing.T) {
	var all []int
	for i := range 300 {
		all = append(all, i)
	}
	needed := []int{3, 150, 151, 299}
	tries := 0
	got := shorten(all, time.Now().Add(time.Minute), func(tried []int) bool {
		tries++
		for _, n := range needed {
			if !slices.Contains(tried, n) {
				return false
			}
		}
		return true
	})
	if !slices.Equal(got, needed) {
		t.Errorf("after %d tries: %v, wanted %v", tries, got, needed)
	}
	if got := shorten(all, time.Time{}, func([]int) bool { return true }); len(got) != len(all) {
		t.Errorf("with no time left it is %d long", len(got))
	}
}
