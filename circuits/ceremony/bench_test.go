package ceremony

import (
	"fmt"
	"syscall"
	"testing"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/backend/groth16/bn254/mpcsetup"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
)

// squares has about as many constraints as asked for.
type squares struct {
	X frontend.Variable `gnark:",public"`
	Y frontend.Variable
	n int
}

func (s *squares) Define(api frontend.API) error {
	v := s.Y
	for range s.n {
		v = api.Mul(v, v)
	}
	api.AssertIsEqual(v, s.X)
	_, err := api.(frontend.Committer).Commit(s.Y)
	return err
}

// BenchmarkSteps times the steps of a ceremony by powers, in processor time as
// well, which counts all cores.
func BenchmarkSteps(b *testing.B) {
	for _, power := range []int{8, 10} {
		b.Run(fmt.Sprintf("powers=2^%d", power), func(b *testing.B) { benchmarkSteps(b, uint64(1)<<power) })
	}
}

func benchmarkSteps(b *testing.B, n uint64) {
	compiled, err := frontend.Compile(fr.Modulus(), r1cs.NewBuilder, &squares{n: int(n) - 8})
	if err != nil {
		b.Fatal(err)
	}
	system := compiled.(*cs.R1CS)
	if domain(system) != n {
		b.Fatalf("%d constraints", system.GetNbConstraints())
	}
	one, two := mpcsetup.NewPhase1(n), mpcsetup.NewPhase1(n)
	two.Contribute()
	step(b, "check phase 1", func() { check(b, one.Verify(two)) })
	step(b, "contribute to phase 1", two.Contribute)
	commons := two.Seal([]byte("beacon"))
	start, next := new(mpcsetup.Phase2), new(mpcsetup.Phase2)
	step(b, "start phase 2", func() { start.Initialize(system, &commons) })
	next.Initialize(system, &commons)
	next.Contribute()
	step(b, "check phase 2", func() { check(b, start.Verify(next)) })
	step(b, "contribute to phase 2", next.Contribute)
}

func check(b *testing.B, err error) {
	if err != nil {
		b.Fatal(err)
	}
}

func step(b *testing.B, name string, run func()) {
	b.Run(name, func(b *testing.B) {
		before := processorTime(b)
		for b.Loop() {
			run()
		}
		b.ReportMetric(float64((processorTime(b)-before).Microseconds())/1e3/float64(b.N), "cpu-ms/op")
	})
}

func processorTime(b *testing.B) time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		b.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
