//go:build !purego

package poseidon

import (
	"unsafe"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/klauspost/cpuid/v2"

	"github.com/muster-network/muster/capacity/internal/cpu"
)

// kernels are those of a tier, the best first.
func kernels(tier cpu.Tier) []kernel {
	if tier == cpu.Generic || !cpuid.CPU.Supports(cpuid.BMI2, cpuid.ADX) {
		return []kernel{portable}
	}
	return []kernel{scalar, portable}
}

// The kernels are called by name and not through a table, so that states can
// stay on their callers' stacks.

func permute2(k kernel, s *[width2]fr.Element) {
	if k == portable {
		permute2Portable(s)
		return
	}
	permute2Scalar((*[width2 * fr.Limbs]uint64)(unsafe.Pointer(s)), &scalar2.reduced[0][0])
	reduce(&s[0])
	reduce(&s[1])
}

func permute16(k kernel, s *[width16]fr.Element) {
	if k == portable {
		permute16Portable(s)
		return
	}
	permute16Scalar((*[width16 * fr.Limbs]uint64)(unsafe.Pointer(s)), (*uint64)(&keys16.first[0][0][0]))
	for i := range s {
		reduce(&s[i])
	}
}
