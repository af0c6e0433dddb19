package circuits

import (
	"testing"

	"github.com/muster-network/muster/capacity"
)

func TestValid(t *testing.T) {
	c := newCommitment(t, small)
	q := c.query()
	st, e := c.statement(q), c.evidence(t, q)
	if err := capacity.Verify(small, st, e); err != nil {
		t.Fatal(err)
	}
	sys, err := Compile(small)
	if err != nil {
		t.Fatal(err)
	}
	a, err := Assign(small, st, e)
	if err != nil {
		t.Fatal(err)
	}
	if err := solve(t, sys, a); err != nil {
		t.Fatal(err)
	}
}
