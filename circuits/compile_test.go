package circuits

import (
	"testing"
	"time"

	"github.com/muster-network/muster/capacity"
)

func TestCompile(t *testing.T) {
	for _, p := range []capacity.Profile{capacity.Dev(), capacity.Main()} {
		a, _ := New(p)
		start := time.Now()
		sys, err := compile(a)
		if err != nil {
			t.Fatal(err)
		}
		t.Log(p.Name, sys.GetNbConstraints(), sys.GetNbInternalVariables(), sys.GetNbSecretVariables(), time.Since(start))
		for k, v := range a.costs {
			t.Logf("%30s %+v", k, v)
		}
	}
}
