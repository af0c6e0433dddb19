//go:build !purego

package poseidon

import (
	"unsafe"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/muster-network/muster/capacity/internal/blamka"
)

// The vector kernels compute eight hashes at a time. Their numbers have five
// limbs of 52 bits, and are in Montgomery form with 2^260.
const (
	vectorLanes = 8
	vectorLimbs = 5
	limbBits    = 52
	limbMask    = 1<<limbBits - 1
)

// number8 is a number for each lane, limb by limb.
type number8 [vectorLimbs][vectorLanes]uint64

// work2 and work16 are what the kernels work on; _asm/compress8.go and
// _asm/sponge.go know their layouts.
type (
	work2 struct {
		pair   [width2]number8 // fr's elements; then P2 in the first
		second number8         // the kernel's own
	}
	work16 struct {
		input [absorbs * rate]number8 // elements, not in Montgomery form; then the digest in the first
		state [width16]number8        // the first one is to be set
		own   [2]number8              // the kernel's
	}
)

// work is space for a T that is aligned like a vector, which is fastest.
type work[T any] struct {
	T     T
	spare [cacheLine]byte
}

const cacheLine = 64

// compressFloat is P2 of up to eight pairs. dst may be where pairs is.
func compressFloat(dst, pairs []fr.Element) {
	var space work[work2]
	w := aligned(&space)
	for i := range pairs {
		w.pair[i%2].set(i/2, &pairs[i])
	}
	compress8Float((*uint64)(unsafe.Pointer(w)), &float2.keys[0][0])
	w.pair[0].elements(dst)
}

// leaves8 is the sponge of eight blocks.
func leaves8(k kernel, dst *[vectorLanes]fr.Element, blocks *[vectorLanes]blamka.Block) {
	var space work[work16]
	w := aligned(&space)
	for l := range blocks {
		for i, limb := range vectorTag {
			w.state[0][i][l] = limb
		}
		for i := range Elements {
			var e fr.Element
			copy(e[:3], wordsOf(&blocks[l], i))
			w.input[i].set(l, &e)
		}
	}
	at := (*uint64)(unsafe.Pointer(w))
	if k == ifma8 {
		sponge8IFMA(at, &ifma16.keys[0][0])
	} else {
		sponge8Float(at, &float16.keys[0][0])
	}
	w.input[0].elements(dst[:])
}

func aligned[T any](w *work[T]) *T {
	p := unsafe.Pointer(w)
	return (*T)(unsafe.Add(p, -uintptr(p)%cacheLine))
}

// set puts the four limbs of e into a lane.
func (n *number8) set(lane int, e *fr.Element) {
	n[0][lane] = e[0] & limbMask
	n[1][lane] = (e[0]>>52 | e[1]<<12) & limbMask
	n[2][lane] = (e[1]>>40 | e[2]<<24) & limbMask
	n[3][lane] = (e[2]>>28 | e[3]<<36) & limbMask
	n[4][lane] = e[3] >> 16
}

// elements sets dst to the numbers of the first lanes.
func (n *number8) elements(dst []fr.Element) {
	for l := range dst {
		dst[l] = n.element(l)
	}
}

// element is a lane's number, which is below 4 r, reduced and in four limbs.
func (n *number8) element(lane int) fr.Element {
	e := fr.Element{
		n[0][lane] | n[1][lane]<<52,
		n[1][lane]>>12 | n[2][lane]<<40,
		n[2][lane]>>24 | n[3][lane]<<28,
		n[3][lane]>>36 | n[4][lane]<<16,
	}
	for range 3 {
		reduce(&e)
	}
	return e
}
