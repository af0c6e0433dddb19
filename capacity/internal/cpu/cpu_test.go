package cpu

import (
	"errors"
	"os"
	"testing"
)

func TestChoose(t *testing.T) {
	tiers := []Tier{AVX2, Generic}
	for _, c := range []struct {
		name string
		want Tier
		ok   bool
	}{
		{"", AVX2, true},
		{"avx2", AVX2, true},
		{"generic", Generic, true},
		{"avx512", Generic, false},
		{"AVX2", Generic, false},
		{"fast", Generic, false},
	} {
		got, err := choose(c.name, tiers)
		if got != c.want || (err == nil) != c.ok {
			t.Errorf("choose(%q) = %s, %v; want %s, ok %v", c.name, got, err, c.want, c.ok)
		}
		if err != nil && !errors.Is(err, ErrTier) {
			t.Errorf("choose(%q): %v is not ErrTier", c.name, err)
		}
	}
}

// TestRequiredTier fails where a test run that is meant for a tier
// (MUSTER_REQUIRE_CPU) would silently test another one.
func TestRequiredTier(t *testing.T) {
	if Err() != nil {
		t.Error(Err())
	}
	for _, name := range []string{Variable, "MUSTER_REQUIRE_CPU"} {
		if want := os.Getenv(name); want != "" && want != Current().String() {
			t.Errorf("tier %s is in use, and %s asks for %s", Current(), name, want)
		}
	}
	if last := Tiers()[len(Tiers())-1]; last != Generic {
		t.Errorf("the last tier of %v is not %s", Tiers(), Generic)
	}
}
