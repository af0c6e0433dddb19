//go:build linux

package machine

import (
	"context"
	"errors"
	"testing"

	"github.com/muster-network/muster/internal/hint"
)

// KVM is either as fast as a processor, or refused with a remedy.
func TestKVMIsMeasured(t *testing.T) {
	s, err := CheckKVM(t.Context())
	switch {
	case err == nil && s.Loops >= leastLoops && s.Exit > 0:
		t.Logf("%.0f million loops a second, %v for an exit, nested: %v", s.Loops/1e6, s.Exit, s.Nested)
	case errors.Is(err, ErrNoKVM) && len(hint.Of(err)) > 0:
		t.Log(hint.Text(err))
	default:
		t.Errorf("%+v, %v", s, err)
	}
}

func TestKVMCheckEnds(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := CheckKVM(ctx); err == nil {
		t.Error("measured after it was told to stop")
	}
}
