package networktest

import (
	"os"
	"testing"
)

// Require skips a test where ok is false. With MUSTER_REQUIRE_QEMU in the environment it fails.
func Require(t testing.TB, ok bool, format string, args ...any) {
	t.Helper()
	if ok {
		return
	}
	if os.Getenv("MUSTER_REQUIRE_QEMU") != "" {
		t.Fatalf(format, args...)
	}
	t.Skipf(format, args...)
}
