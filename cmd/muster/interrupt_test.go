package main

import (
	"context"
	"fmt"
	"testing"
)

// TestReasonOf: whoever stops a command reads that it was interrupted, and nobody else does.
func TestReasonOf(t *testing.T) {
	running := t.Context()
	stopped, stop := context.WithCancel(running)
	stop()
	inner := fmt.Errorf("fill the array of unit 0: %w", context.Canceled)
	if got := reasonOf(stopped, inner); got.Error() != "interrupted" {
		t.Errorf("a stopped command says %q", got)
	}
	if got := reasonOf(running, inner); got != inner {
		t.Errorf("a command that nobody stopped says %q", got)
	}
	other := fmt.Errorf("the disk is full")
	if got := reasonOf(stopped, other); got != other {
		t.Errorf("a command that failed before it was stopped says %q", got)
	}
}
