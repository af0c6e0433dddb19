package main

import (
	"strings"
	"testing"
	"testing/iotest"
)

// What a machine has printed moves no cursor and renames no window, however a terminal reads it.
func TestLogsAreFitForATerminal(t *testing.T) {
	for printed, want := range map[string]string{
		"one\n\ttwo\r\n":                "one\n\ttwo\n",
		"\x1b[2J\x1b]0;owned\a":         "[2J]0;owned",
		"a\u009b2Jb\u0085c":             "a2Jbc", // what Unicode has of a terminal's commands
		"\x9b2J":                        "2J",    // and what eight bits have
		"\u202etxt.exe\u2066":           "txt.exe",
		"Grüße, 世界\x00\x7f\xff\xc3":     "Grüße, 世界",
		"\r\b\b\b-----BEGIN SSH HOST K": "-----BEGIN SSH HOST K",
	} {
		var out strings.Builder
		if err := copyPlain(&out, iotest.OneByteReader(strings.NewReader(printed))); err != nil || out.String() != want {
			t.Errorf("%q is shown as %q, want %q; %v", printed, out.String(), want, err)
		}
	}
}
