package main

import (
	"strings"
	"testing"

	"github.com/muster-network/muster/internal/text"
)

// What a renter is asked fits the screen, however an image is named.
func TestShortImage(t *testing.T) {
	long := "tiny:" + strings.Repeat("ab", 32)
	if s := shortImage(long); !strings.HasPrefix(s, "tiny:abab") || text.Width("machine web: "+s) > text.Columns {
		t.Errorf("%q", s)
	}
	for _, same := range []string{"debian-12", "tiny:abab"} {
		if s := shortImage(same); s != same {
			t.Errorf("%q became %q", same, s)
		}
	}
}
