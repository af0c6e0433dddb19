package circuits

import (
	"testing"

	"github.com/muster-network/muster/capacity"
)

func BenchmarkCompileDev(b *testing.B) {
	for b.Loop() {
		if _, err := Compile(capacity.Dev()); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkLoadProverDev(b *testing.B) {
	dir := devDir(b)
	for b.Loop() {
		if _, err := LoadProver(b.Context(), capacity.Dev(), dir); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkAssignDev(b *testing.B) {
	c := newCommitment(b, capacity.Dev())
	q := c.query()
	st, e := c.statement(q), c.evidence(b, q)
	for b.Loop() {
		if _, err := Assign(capacity.Dev(), st, e); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkProveDev(b *testing.B) {
	prover, err := LoadProver(b.Context(), capacity.Dev(), devDir(b))
	if err != nil {
		b.Fatal(err)
	}
	c := newCommitment(b, capacity.Dev())
	q := c.query()
	st, e := c.statement(q), c.evidence(b, q)
	for b.Loop() {
		if _, err := prover.Prove(b.Context(), st, e); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkVerifyDev(b *testing.B) {
	st, proof := fixture(b)
	verifier := devVerifier(b)
	for b.Loop() {
		if err := verifier.Verify(st, proof); err != nil {
			b.Fatal(err)
		}
	}
}
