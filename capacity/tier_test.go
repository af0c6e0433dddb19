package capacity

import (
	"os"
	"testing"
)

// TestTier fails when MUSTER_CPU has not the effect that it should; it also
// makes results of other tests in this package depend on MUSTER_CPU.
func TestTier(t *testing.T) {
	if err := CheckTier(); err != nil {
		t.Error(err)
	}
	if want := os.Getenv("MUSTER_CPU"); want != "" && want != Tier() {
		t.Errorf("tier %s is in use, and MUSTER_CPU asks for %s", Tier(), want)
	}
}
