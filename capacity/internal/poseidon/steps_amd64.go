//go:build !purego

package poseidon

import (
	"unsafe"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// workSteps is what steps8IFMA works on; _asm/steps8.go knows its layout.
type workSteps struct {
	pair [width2]number8 // 16 times fr's elements; then the results in the first, as fr's
	own  [3]number8      // the kernel's
	read [2][vectorLanes]uint64
}

// compressIFMA is P2 of up to eight pairs. dst may be where pairs is.
func compressIFMA(dst, pairs []fr.Element) {
	var space work[workSteps]
	w := aligned(&space)
	for i := range pairs {
		w.pair[i%2].set16(i/2, &pairs[i])
	}
	if len(dst) <= vectorLanes/2 {
		compress4IFMA((*uint64)(unsafe.Pointer(w)), &stepKeys[0][0])
	} else {
		steps8IFMA((*uint64)(unsafe.Pointer(w)), (*uint64)(unsafe.Pointer(w)), &stepKeys[0][0], 0, nil, 0, 0)
	}
	w.pair[0].elements(dst)
}

// advanceIFMA makes steps of one or two times eight lanes, at least one of each.
func advanceIFMA(x []fr.Element, m *Memory, steps int) {
	var spaces [2]work[workSteps]
	var works [2]*workSteps
	sets := len(x) / Lanes
	for i := range sets {
		works[i] = aligned(&spaces[i])
		for l := range Lanes {
			works[i].pair[0].set16(l, &x[Lanes*i+l])
		}
	}
	steps8IFMA((*uint64)(unsafe.Pointer(works[0])), (*uint64)(unsafe.Pointer(works[sets-1])), &stepKeys[0][0], uint64(sets*steps),
		(*uint64)(unsafe.Pointer(&m.bases[0])), uint64(len(m.bases)), uint64(m.blocks))
	for i := range sets {
		works[i].pair[0].elements(x[Lanes*i : Lanes*(i+1)])
	}
}

// set16 puts the four limbs of e times 16 into a lane: the kernel's Montgomery
// form is with 2^260, and fr's with 2^256.
func (n *number8) set16(lane int, e *fr.Element) {
	n[0][lane] = e[0] << 4 & limbMask
	n[1][lane] = (e[0]>>48 | e[1]<<16) & limbMask
	n[2][lane] = (e[1]>>36 | e[2]<<28) & limbMask
	n[3][lane] = (e[2]>>24 | e[3]<<40) & limbMask
	n[4][lane] = e[3] >> 12
}
