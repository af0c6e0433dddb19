package circuits

import (
	"fmt"
	"math/big"
	"math/bits"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/constraint/solver"
)

// Hints compute the values of wires for an honest prover. A prover that cheats
// may use any other values: whatever is returned here, only the constraints
// decide. So hints never fail on strange inputs, which would hide the
// constraint that should.

func init() {
	solver.RegisterHint(productHint, inverseHint, bitsHint, scaledHint, xorHint, addMulHint, rotateHint,
		canonicalHint, countHint, quotientHint)
}

// pow2 is 2^n.
func pow2(n int) *big.Int { return new(big.Int).Lsh(big.NewInt(1), uint(n)) }

// low64 is v mod 2^64.
func low64(v *big.Int) uint64 {
	if v.IsUint64() {
		return v.Uint64()
	}
	return new(big.Int).And(v, new(big.Int).SetUint64(1<<64-1)).Uint64()
}

// setBytes spreads v over out, a byte each, lowest first.
func setBytes(out []*big.Int, v uint64) {
	for i := range out {
		out[i].SetUint64(v >> (8 * i) & 0xff)
	}
}

// productHint: in[0]·in[1].
func productHint(field *big.Int, in, out []*big.Int) error {
	out[0].Mul(in[0], in[1]).Mod(out[0], field)
	return nil
}

// inverseHint: 1/in[i], or 0 of 0.
func inverseHint(field *big.Int, in, out []*big.Int) error {
	for i := range out {
		if out[i].ModInverse(in[i], field) == nil {
			out[i].SetUint64(0)
		}
	}
	return nil
}

// bitsHint: the bits of in[0] from bit in[1] on, lowest first.
func bitsHint(_ *big.Int, in, out []*big.Int) error {
	offset := int(in[1].Int64())
	for i := range out {
		out[i].SetUint64(uint64(in[0].Bit(offset + i)))
	}
	return nil
}

// scaledHint: of in[0]·in[1], the bits from 2^32 on; then the four bytes
// below.
func scaledHint(_ *big.Int, in, out []*big.Int) error {
	product := new(big.Int).Mul(in[0], in[1])
	nbBits := len(out) - 4
	for i := range nbBits {
		out[i].SetUint64(uint64(product.Bit(32 + i)))
	}
	setBig(out[nbBits:], product)
	return nil
}

// setBig spreads the low bytes of v over out, lowest first.
func setBig(out []*big.Int, v *big.Int) {
	rest := new(big.Int).Set(v)
	low, mask := new(big.Int), big.NewInt(0xff)
	for i := range out {
		out[i].Set(low.And(rest, mask))
		rest.Rsh(rest, 8)
	}
}

// xorHint: in[i] xor in[n+i], byte by byte.
func xorHint(_ *big.Int, in, out []*big.Int) error {
	for i := range out {
		out[i].SetUint64((low64(in[i]) ^ low64(in[len(out)+i])) & 0xff)
	}
	return nil
}

// addMulHint: the bytes of x + y + 2·lo32(x)·lo32(y) mod 2^64.
func addMulHint(_ *big.Int, in, out []*big.Int) error {
	x, y := low64(in[0]), low64(in[1])
	setBytes(out, x+y+2*uint64(uint32(x))*uint64(uint32(y)))
	return nil
}

// rotateHint: the bytes of x rotated left by one bit.
func rotateHint(_ *big.Int, in, out []*big.Int) error {
	setBytes(out, bits.RotateLeft64(low64(in[0]), 1))
	return nil
}

// canonicalHint: the 32 bytes of in[0]; then the borrow and the 16 + 16 bytes
// of r-1 minus it, in two halves.
func canonicalHint(field *big.Int, in, out []*big.Int) error {
	setBig(out[:elementBytes], in[0])
	rest := new(big.Int).Sub(field, in[0])
	rest.Sub(rest, big.NewInt(1))
	half := pow2(8 * elementBytes / 2)
	lowValue := new(big.Int).Mod(in[0], half)
	lowBound := new(big.Int).Sub(field, big.NewInt(1))
	lowBound.Mod(lowBound, half)
	out[elementBytes].SetUint64(0)
	if lowValue.Cmp(lowBound) > 0 {
		out[elementBytes].SetUint64(1)
	}
	setBig(out[elementBytes+1:], rest)
	return nil
}

// countHint: how often each row of the two tables is looked up. in[0] is the
// number of lookups of bytes, which follow; the rest are of exclusive ors.
func countHint(_ *big.Int, in, out []*big.Int) error {
	counts := make([]uint64, len(out))
	nbBytes := int(in[0].Int64())
	for _, v := range in[1 : 1+nbBytes] {
		if v.IsUint64() && v.Uint64() < byteRows {
			counts[v.Uint64()]++
		}
	}
	for _, v := range in[1+nbBytes:] {
		if a, b, ok := unpackRow(v); ok {
			counts[byteRows+int(a)<<8+int(b)]++
		}
	}
	for i := range out {
		out[i].SetUint64(counts[i])
	}
	return nil
}

// quotientHint: count/(challenge - row) for each row of the two tables.
// in[0] is the challenge, then the counts.
func quotientHint(_ *big.Int, in, out []*big.Int) error {
	if len(out) != byteRows+xorRows || len(in) != len(out)+1 {
		return fmt.Errorf("%d quotients of %d values", len(out), len(in))
	}
	var challenge, count fr.Element
	challenge.SetBigInt(in[0])
	rest := make([]fr.Element, len(out))
	for i, row := range tableRows() {
		rest[i].Sub(&challenge, &row)
	}
	for i, inverse := range fr.BatchInvert(rest) {
		count.SetBigInt(in[1+i])
		count.Mul(&count, &inverse)
		count.BigInt(out[i])
	}
	return nil
}
