package blamka

import "math/bits"

// compressGeneric is G(x xor y) in portable Go: the permutation P on the 8
// rows of 16 words, then on the 8 columns of 8 pairs of words.
func compressGeneric(dst, x, y *Block) {
	var r, q Block
	for i := range r {
		r[i] = x[i] ^ y[i]
	}
	q = r
	for i := 0; i < Words; i += 16 {
		permute(
			&q[i], &q[i+1], &q[i+2], &q[i+3], &q[i+4], &q[i+5], &q[i+6], &q[i+7],
			&q[i+8], &q[i+9], &q[i+10], &q[i+11], &q[i+12], &q[i+13], &q[i+14], &q[i+15],
		)
	}
	for i := 0; i < 16; i += 2 {
		permute(
			&q[i], &q[i+1], &q[i+16], &q[i+17], &q[i+32], &q[i+33], &q[i+48], &q[i+49],
			&q[i+64], &q[i+65], &q[i+80], &q[i+81], &q[i+96], &q[i+97], &q[i+112], &q[i+113],
		)
	}
	for i := range r {
		dst[i] = r[i] ^ q[i]
	}
}

// permute is P of RFC 9106 section 3.6: Blake2b's round with multiplications.
func permute(v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15 *uint64) {
	mix(v0, v4, v8, v12)
	mix(v1, v5, v9, v13)
	mix(v2, v6, v10, v14)
	mix(v3, v7, v11, v15)
	mix(v0, v5, v10, v15)
	mix(v1, v6, v11, v12)
	mix(v2, v7, v8, v13)
	mix(v3, v4, v9, v14)
}

// mix is GB of RFC 9106 section 3.6.
func mix(pa, pb, pc, pd *uint64) {
	a, b, c, d := *pa, *pb, *pc, *pd
	a = addMul(a, b)
	d = bits.RotateLeft64(d^a, -32)
	c = addMul(c, d)
	b = bits.RotateLeft64(b^c, -24)
	a = addMul(a, b)
	d = bits.RotateLeft64(d^a, -16)
	c = addMul(c, d)
	b = bits.RotateLeft64(b^c, -63)
	*pa, *pb, *pc, *pd = a, b, c, d
}

// addMul is x + y + 2·lo32(x)·lo32(y).
func addMul(x, y uint64) uint64 {
	return x + y + 2*uint64(uint32(x))*uint64(uint32(y))
}
