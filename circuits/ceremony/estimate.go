package ceremony

import (
	"fmt"
	"math/bits"
	"time"

	"github.com/consensys/gnark/backend/groth16/bn254/mpcsetup"
)

// Steps that take minutes are tried with few powers first, to estimate their
// time.
const (
	fewPowers = 256
	manyMin   = 1 << 14 // with fewer, no step takes long
)

// update names a step that multiplies secrets into n powers, with an estimate.
func update(what string, n uint64) string {
	if n < manyMin {
		return what
	}
	few := mpcsetup.NewPhase1(fewPowers)
	begin := time.Now()
	few.Contribute()
	return what + about(time.Since(begin), float64(n)/fewPowers)
}

// transform names a step that takes Fourier transforms of n powers, with an
// estimate.
func transform(what string, n uint64) string {
	if n < manyMin {
		return what
	}
	few := mpcsetup.NewPhase1(fewPowers)
	few.Contribute()
	commons := few.Seal(nil)
	system, err := compile(Rehearsal)
	if err != nil {
		return what
	}
	begin := time.Now()
	computeStart(system, &commons)
	work := func(n uint64) float64 { return float64(n) * float64(bits.Len64(n-1)) }
	return what + about(time.Since(begin), work(n)/work(fewPowers))
}

func about(few time.Duration, times float64) string {
	s := few.Seconds() * times
	if s < 120 {
		return fmt.Sprintf(" (about %.0f s)", s)
	}
	return fmt.Sprintf(" (about %.0f min)", s/60)
}
