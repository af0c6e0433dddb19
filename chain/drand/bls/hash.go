package bls

import (
	"bytes"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
)

const (
	domain      = "BLS_SIG_BN254G1_XMD:KECCAK-256_SVDW_RO_NUL_"
	fieldBytes  = 48  // hashed for an element of the field: its 254 bits and 128 more, rounded up
	keccakBlock = 136 // bytes that Keccak-256 takes at a time
)

// HashToPoint is hash_to_curve of RFC 9380 section 3. The curve's cofactor is 1.
func HashToPoint(message []byte) (sum bn254.G1Affine) {
	uniform := expand(message, 2*fieldBytes)
	var u0, u1 fp.Element
	u0.SetBytes(uniform[:fieldBytes])
	u1.SetBytes(uniform[fieldBytes:])
	p, q := bn254.MapToCurve1(&u0), bn254.MapToCurve1(&u1)
	sum.Add(&p, &q)
	return sum
}

// expand is expand_message_xmd of RFC 9380 section 5.3.1 with Keccak-256.
func expand(message []byte, length int) (out []byte) {
	suffix := append([]byte(domain), byte(len(domain)))
	prefix := append(bytes.Clone(message), byte(length>>8), byte(length), 0)
	first := keccak(make([]byte, keccakBlock), prefix, suffix)
	last := make([]byte, wordBytes)
	for i := byte(1); len(out) < length; i++ {
		for k := range last {
			last[k] ^= first[k]
		}
		last = keccak(last, []byte{i}, suffix)
		out = append(out, last...)
	}
	return out[:length]
}
