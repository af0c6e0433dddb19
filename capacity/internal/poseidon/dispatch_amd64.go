//go:build !purego

package poseidon

import (
	"unsafe"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/klauspost/cpuid/v2"

	"github.com/muster-network/muster/capacity/internal/blamka"
	"github.com/muster-network/muster/capacity/internal/cpu"
)

// kernels are those of a tier, the best first.
func kernels(tier cpu.Tier) []kernel {
	list := []kernel{portable}
	if tier == cpu.Generic || !cpuid.CPU.Supports(cpuid.BMI2, cpuid.ADX) {
		return list
	}
	list = append([]kernel{scalar}, list...)
	if tier != cpu.AVX2 && cpuid.CPU.Supports(cpuid.AVX512F, cpuid.AVX512DQ) {
		list = append([]kernel{float8}, list...)
	}
	if tier == cpu.IFMA {
		list = append([]kernel{ifma8}, list...)
	}
	return list
}

// The kernels are called by name and not through a table, so that states can
// stay on their callers' stacks.

func permute2(k kernel, s *[width2]fr.Element) {
	if k == portable {
		permute2Portable(s)
		return
	}
	permute2Scalar((*[width2 * fr.Limbs]uint64)(unsafe.Pointer(s)), scalar2.pointer())
	reduce(&s[0])
	reduce(&s[1])
}

// compress2 is P2 of two pairs side by side. dst may be where pairs is.
func compress2(dst *[2]fr.Element, pairs *[2 * width2]fr.Element) {
	s := *pairs
	permute2TwiceScalar((*[2 * width2 * fr.Limbs]uint64)(unsafe.Pointer(&s)), scalar2.pointer())
	for i := range dst {
		x := s[2*i+1]
		reduce(&x)
		dst[i].Add(&x, &pairs[2*i+1])
	}
}

func permute16(k kernel, s *[width16]fr.Element) {
	if k == portable {
		permute16Portable(s)
		return
	}
	permute16Scalar((*[width16 * fr.Limbs]uint64)(unsafe.Pointer(s)), (*uint64)(&keys16.first[0][0][0]), scalar2.pointer())
	for i := range s {
		reduce(&s[i])
	}
}

// compressVector sets dst[i] to P2(pairs[2i], pairs[2i+1]) for as many as the
// kernel does at a time, and returns how many there were.
func compressVector(k kernel, dst, pairs []fr.Element) (done int) {
	if k == portable {
		return 0
	}
	least := len(dst) + 1 // pairs for which eight at a time take less time than two
	switch k {
	case float8:
		least = 6
	case ifma8:
		least = 2
	}
	for len(dst)-done >= least {
		n := min(len(dst)-done, vectorLanes)
		some, of := dst[done:done+n], pairs[2*done:2*(done+n)]
		if k == ifma8 {
			compressIFMA(some, of)
		} else {
			compressFloat(some, of)
		}
		done += n
	}
	for ; len(dst)-done >= 2; done += 2 {
		compress2((*[2]fr.Element)(dst[done:]), (*[4]fr.Element)(pairs[2*done:]))
	}
	return done
}

// advanceVector makes steps of one or two times eight lanes, if the kernel can.
func advanceVector(k kernel, x []fr.Element, m *Memory, steps int) bool {
	if k != ifma8 {
		return false
	}
	advanceIFMA(x, m, steps)
	return true
}

// leavesVector is compressVector for the sponge.
func leavesVector(k kernel, dst []fr.Element, blocks []blamka.Block) (done int) {
	if k < float8 {
		return 0
	}
	for ; done+vectorLanes <= len(dst); done += vectorLanes {
		leaves8(k, (*[vectorLanes]fr.Element)(dst[done:]), (*[vectorLanes]blamka.Block)(blocks[done:]))
	}
	return done
}
