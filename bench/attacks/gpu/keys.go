package gpu

import (
	"bytes"
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/poseidon2"

	"github.com/muster-network/muster/capacity"
)

// Rounds of P2 (protocol section 3).
const (
	full    = 6
	partial = 50
)

var modulus = fr.Modulus()

func value(e capacity.Element) *big.Int { return e.BigInt(new(big.Int)) }

// montgomery is v times a power of two.
func montgomery(v *big.Int, bits uint) *big.Int {
	m := new(big.Int).Lsh(v, bits)
	return m.Mod(m, modulus)
}

// keys is keys.h: the numbers that p2.cu needs.
func keys() []byte {
	var b bytes.Buffer
	rounds := poseidon2.NewParameters(2, full, partial).RoundKeys
	var fullKeys, partKeys []*big.Int
	for i, r := range rounds {
		if i >= full/2 && i < full/2+partial {
			partKeys = append(partKeys, value(r[0]))
			continue
		}
		fullKeys = append(fullKeys, value(r[0]), value(r[1]))
	}
	inverse := new(big.Int).ModInverse(modulus, new(big.Int).Lsh(big.NewInt(1), 32))
	inverse.Sub(new(big.Int).Lsh(big.NewInt(1), 32), inverse)
	fmt.Fprintf(&b, "// Written by package gpu.\n#define HALF %d\n#define PARTIAL %d\n#define NEGATIVE_INVERSE 0x%08xu\n", full/2, partial, inverse)
	top := new(big.Int).Lsh(big.NewInt(1), 254)
	top.Sub(top, modulus)
	table := func(name string, bits, limbs uint, values ...*big.Int) {
		fmt.Fprintf(&b, "TABLE uint32_t %s", name)
		if len(values) > 1 {
			fmt.Fprintf(&b, "[%d]", len(values))
		}
		fmt.Fprintf(&b, "[%d] = {", limbs)
		for _, v := range values {
			if len(values) > 1 {
				b.WriteString("\n  {")
			}
			mask := new(big.Int).SetUint64(1<<bits - 1)
			for i := range limbs {
				limb := new(big.Int).Rsh(v, bits*i)
				fmt.Fprintf(&b, "0x%xu,", limb.And(limb, mask))
			}
			if len(values) > 1 {
				b.WriteString("},")
			}
		}
		b.WriteString("};\n")
	}
	each := func(values []*big.Int, bits uint) (all []*big.Int) {
		for _, v := range values {
			all = append(all, montgomery(v, bits))
		}
		return all
	}
	table("MODULUS", 32, 8, modulus)
	table("TWICE_MODULUS", 32, 8, new(big.Int).Lsh(modulus, 1))
	table("FULL", 32, 8, each(fullKeys, 256)...)
	table("PART", 32, 8, each(partKeys, 256)...)
	table("MODULUS29", 29, 9, modulus)
	table("TOP29", 29, 9, top)
	table("FULL29", 29, 9, each(fullKeys, 261)...)
	table("PART29", 29, 9, each(partKeys, 261)...)
	return b.Bytes()
}
