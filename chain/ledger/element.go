package ledger

import (
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/muster-network/muster/capacity"
)

// An Element is an element of the scalar field of BN254.
type Element = capacity.Element

// bigOf is the canonical value of e.
func bigOf(e Element) *big.Int { return e.BigInt(new(big.Int)) }

// elementOf reads a value that the contracts promise to be canonical.
func elementOf(v *big.Int) (e Element, err error) {
	if v.Sign() < 0 || v.Cmp(fr.Modulus()) >= 0 {
		return e, fmt.Errorf("%#x is not a field element", v)
	}
	e.SetBigInt(v)
	return e, nil
}

// numberOf reads a value that the contracts keep below 2^64: an id, an epoch, a block, a count.
func numberOf(v *big.Int) (uint64, error) {
	if !v.IsUint64() {
		return 0, fmt.Errorf("%v does not fit into 64 bits", v)
	}
	return v.Uint64(), nil
}

func bigUint(v uint64) *big.Int { return new(big.Int).SetUint64(v) }

func bigUints(values []uint64) []*big.Int {
	all := make([]*big.Int, len(values))
	for i, v := range values {
		all[i] = bigUint(v)
	}
	return all
}
