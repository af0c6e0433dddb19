package blamka

import "math/bits"

// compressGeneric is [Compress] in portable Go: the permutation P on the 8
// rows of 16 words, then on the 8 columns of 8 pairs of words.
func compressGeneric(dst, x, y *Block) {
	var r, q Block
	for i := range r {
		r[i] = x[i] ^ y[i]
	}
	q = r
	for row := range 8 {
		permuteRow(&q, row)
	}
	permuteColumns(&q)
	for i := range r {
		dst[i] = r[i] ^ q[i]
	}
}

func permuteRow(q *Block, row int) {
	permute((*[16]uint64)(q[16*row:]))
}

func permuteColumns(q *Block) {
	for column := 0; column < 16; column += 2 {
		var v [16]uint64
		for row := range 8 {
			v[2*row], v[2*row+1] = q[16*row+column], q[16*row+column+1]
		}
		permute(&v)
		for row := range 8 {
			q[16*row+column], q[16*row+column+1] = v[2*row], v[2*row+1]
		}
	}
}

// permute is P of RFC 9106 section 3.6: GB on the columns of a matrix of 4 by 4
// words, then on its diagonals. GB is two rounds of its halves.
func permute(v *[16]uint64) {
	v0, v1, v2, v3, v4, v5, v6, v7 := v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7]
	v8, v9, v10, v11, v12, v13, v14, v15 := v[8], v[9], v[10], v[11], v[12], v[13], v[14], v[15]

	v0, v12 = half(v0, v4, v12, 32)
	v8, v4 = half(v8, v12, v4, 24)
	v0, v12 = half(v0, v4, v12, 16)
	v8, v4 = half(v8, v12, v4, 63)
	v1, v13 = half(v1, v5, v13, 32)
	v9, v5 = half(v9, v13, v5, 24)
	v1, v13 = half(v1, v5, v13, 16)
	v9, v5 = half(v9, v13, v5, 63)
	v2, v14 = half(v2, v6, v14, 32)
	v10, v6 = half(v10, v14, v6, 24)
	v2, v14 = half(v2, v6, v14, 16)
	v10, v6 = half(v10, v14, v6, 63)
	v3, v15 = half(v3, v7, v15, 32)
	v11, v7 = half(v11, v15, v7, 24)
	v3, v15 = half(v3, v7, v15, 16)
	v11, v7 = half(v11, v15, v7, 63)

	v0, v15 = half(v0, v5, v15, 32)
	v10, v5 = half(v10, v15, v5, 24)
	v0, v15 = half(v0, v5, v15, 16)
	v10, v5 = half(v10, v15, v5, 63)
	v1, v12 = half(v1, v6, v12, 32)
	v11, v6 = half(v11, v12, v6, 24)
	v1, v12 = half(v1, v6, v12, 16)
	v11, v6 = half(v11, v12, v6, 63)
	v2, v13 = half(v2, v7, v13, 32)
	v8, v7 = half(v8, v13, v7, 24)
	v2, v13 = half(v2, v7, v13, 16)
	v8, v7 = half(v8, v13, v7, 63)
	v3, v14 = half(v3, v4, v14, 32)
	v9, v4 = half(v9, v14, v4, 24)
	v3, v14 = half(v3, v4, v14, 16)
	v9, v4 = half(v9, v14, v4, 63)

	v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7] = v0, v1, v2, v3, v4, v5, v6, v7
	v[8], v[9], v[10], v[11], v[12], v[13], v[14], v[15] = v8, v9, v10, v11, v12, v13, v14, v15
}

// half is half a round of GB: x = x + y + 2·lo32(x)·lo32(y), z = (z xor x) >>> n.
func half(x, y, z uint64, n int) (uint64, uint64) {
	x += y + 2*uint64(uint32(x))*uint64(uint32(y))
	return x, bits.RotateLeft64(z^x, -n)
}
