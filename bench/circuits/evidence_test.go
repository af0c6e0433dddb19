package main

import (
	"testing"

	"github.com/muster-network/muster/capacity"
)

// What is proven in the measurements is true, so that the prover accepts it.
func TestEvidenceIsTrue(t *testing.T) {
	odd := capacity.Dev()
	odd.Blocks, odd.Hardness, odd.Steps = 3000, 64, 9
	for _, p := range []capacity.Profile{capacity.Dev(), capacity.Main(), odd} {
		st, e, err := evidence(p)
		if err != nil {
			t.Fatal(err)
		}
		if err := capacity.Verify(p, st, e); err != nil {
			t.Errorf("%+v: %v", p, err)
		}
	}
}
