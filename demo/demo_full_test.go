//go:build full

package demo

import (
	"testing"
	"time"

	"github.com/muster-network/muster/circuits"
)

// The whole of it: frauds are found out, the honest provider is paid, a lease is refunded for an outage, and the auditor
// agrees. Whoever runs make demo sees the same, and CI does.
func TestDemo(t *testing.T) {
	keys, err := circuits.DefaultDir()
	if err != nil {
		t.Fatal(err)
	}
	result, err := Run(t.Context(), Config{
		Dir: t.TempDir(), KeyDir: keys, Interval: 500 * time.Millisecond, // a challenge can be opened for five seconds
		Say: func(line string) { t.Log(line) },
	})
	if err != nil {
		t.Fatal(err)
	}
	if !result.OK() {
		t.Errorf("%+v", result)
	}
}
