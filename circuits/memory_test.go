package circuits

import (
	"testing"

	"github.com/muster-network/muster/capacity"
)

// The figures are those that were measured, with a little to spare.
func TestMemoryIsThatOfMeasurements(t *testing.T) {
	const mib = 1 << 20
	for _, test := range []struct {
		profile       capacity.Profile
		loaded, proof uint64 // measured, in MiB
	}{{capacity.Dev(), 128, 160}, {capacity.Main(), 342 * 403_484 / 366_636, 458 * 403_484 / 366_636}} {
		for what, pair := range map[string][2]uint64{
			"loaded": {LoadedMemory(test.profile) / mib, test.loaded},
			"proof":  {ProofMemory(test.profile) / mib, test.proof},
		} {
			if got, measured := pair[0], pair[1]; got < measured || got > measured*5/4 {
				t.Errorf("%s, %s: %d MiB, measured %d", test.profile.Name, what, got, measured)
			}
		}
	}
	if n := ProofMemory(capacity.Profile{Name: "no such"}); n != 0 {
		t.Errorf("a profile without a circuit takes %d bytes", n)
	}
}
