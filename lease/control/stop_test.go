package control

import (
	"context"
	"io"
	"testing"
)

// What a renter has asked for when the host is stopped is done, and answered.
func TestRequestsUnderWayWhenTheHostStops(t *testing.T) {
	t.Parallel()
	b := start(t)
	c := b.client(b.credential(mine))
	b.host.acting = func(ctx context.Context) {
		b.stop()
		<-b.server.stopping
		if ctx.Err() != nil {
			t.Errorf("the request was broken off: %v", ctx.Err())
		}
	}
	if err := c.Act(t.Context(), Stop); err != nil {
		t.Error(err)
	}
}

// A console has no end, and keeps no host from stopping.
func TestConsoleEndsWithTheHost(t *testing.T) {
	t.Parallel()
	b := start(t)
	renter, _ := b.console(b.client(b.credential(mine)))
	b.stop()
	if _, err := io.ReadAll(renter); err != nil {
		t.Errorf("it does not end well: %v", err)
	}
}
