//go:build linux

package machine_test

import (
	"testing"

	"github.com/muster-network/muster/internal/guest/guesttest"
)

// A guest that is only starting, and does not hear the power button, shuts down as soon as it is up: nobody waits for all
// of its grace.
func TestPowerDownOfStartingGuest(t *testing.T) {
	g := guesttest.Build(t)
	for _, reset := range []bool{false, true} {
		c, address := tiny(t, g, newOwner(t))
		m := started(t, c)
		if reset {
			reached(t, m, address) // pressed in the first moments of a start, the button breaks the guest
			if err := m.Reset(patient(t)); err != nil {
				t.Fatal(err)
			}
		}
		if clean, err := m.PowerDown(patient(t), patience); err != nil || !clean {
			t.Errorf("after a reset %v: it shut down by itself: %v, error %v", reset, clean, err)
		}
	}
}
