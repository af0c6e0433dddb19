//go:build full

package circuits

import (
	"bytes"
	"runtime"
	"testing"

	"github.com/muster-network/muster/capacity"
)

func TestGoldenMain(t *testing.T) { testGolden(t, capacity.Main(), 430_000) }

// A setup from nothing, on one core, makes the committed key.
func TestSetupFromNothing(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	dir := t.TempDir()
	steps := 0
	if err := Setup(t.Context(), capacity.Dev(), dir, func(step, total int, _ string) {
		steps++
		if step != steps || total != setupSteps {
			t.Errorf("step %d of %d reported as %d of %d", steps, setupSteps, step, total)
		}
	}); err != nil {
		t.Fatal(err)
	}
	key, err := LoadVerifyingKey(capacity.Dev(), dir)
	if err != nil {
		t.Fatal(err)
	}
	var made bytes.Buffer
	if _, err := key.WriteTo(&made); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(made.Bytes(), devKey) {
		t.Error("the setup makes another key than the committed one")
	}
}

// The circuit of main accepts a true audit. Its array is smaller than main's,
// which would take minutes to seal, but its addresses have three bytes too.
func TestMainShape(t *testing.T) {
	p := capacity.Main()
	p.Blocks = 3 << 15
	system, err := Compile(p)
	if err != nil {
		t.Fatal(err)
	}
	c := newCommitment(t, p)
	q := c.query()
	st, e := c.statement(q), c.evidence(t, q)
	if err := capacity.Verify(p, st, e); err != nil {
		t.Fatal(err)
	}
	a, err := Assign(p, st, e)
	if err != nil {
		t.Fatal(err)
	}
	if err := solve(t, system, a); err != nil {
		t.Error(err)
	}
	e.Reads[p.Steps-1].Block[0]++
	if a, err = Assign(p, st, e); err != nil {
		t.Fatal(err)
	}
	if err := solve(t, system, a); err == nil {
		t.Error("a forged last step is accepted")
	}
}
