package text_test

import (
	"strings"
	"testing"

	"github.com/muster-network/muster/internal/text"
)

func TestWrap(t *testing.T) {
	for in, want := range map[string]string{
		"one two  three fourfive six": "one two|three|fourfive|six",
		"→→→ →→→→":                    "→→→ →→→→",
		" ":                           "",
	} {
		if got := strings.Join(text.Wrap(in, 8), "|"); got != want {
			t.Errorf("%q becomes %q, want %q", in, got, want)
		}
	}
}

func TestCount(t *testing.T) {
	for n, want := range map[int]string{0: "0 units", 1: "1 unit", 2: "2 units"} {
		if got := text.Count(n, "unit"); got != want {
			t.Errorf("%d is %q, want %q", n, got, want)
		}
	}
}

func TestPlain(t *testing.T) {
	for written, want := range map[string]string{
		"Grüße, 世界":                  "Grüße, 世界",
		"one\ntwo\tthree":            "one two three",
		"\x1b[2J\a\r\u009b2J\u202e.": "?[2J???2J?.",
	} {
		if got := text.Plain(written); got != want {
			t.Errorf("%q becomes %q, want %q", written, got, want)
		}
	}
}
