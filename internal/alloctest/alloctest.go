// Package alloctest is for tests that what others send or write down does not decide how much memory a
// program takes.
package alloctest

import (
	"runtime"
	"testing"
)

// AtMost fails the test if do asks for more memory than so many bytes, whether or not it gives some of it
// back. What other goroutines ask for meanwhile counts too.
func AtMost(t testing.TB, bytes uint64, do func()) {
	t.Helper()
	before := asked()
	do()
	if took := asked() - before; took > bytes {
		t.Errorf("%s: it asked for %d bytes of memory, more than %d", t.Name(), took, bytes)
	}
}

// asked is how much memory this process has asked for since it began.
func asked() uint64 {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.TotalAlloc
}
