package capacity

import (
	"os"
	"testing"
)

// TestTier fails when MUSTER_CPU does not select the tier. It also makes
// cached results of this package's tests depend on MUSTER_CPU.
func TestTier(t *testing.T) {
	if err := CheckTier(); err != nil {
		t.Error(err)
	}
	if want := os.Getenv("MUSTER_CPU"); want != "" && want != Tier() {
		t.Errorf("tier %s is in use, and MUSTER_CPU asks for %s", Tier(), want)
	}
}
