package capacity

import (
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/muster-network/muster/internal/hint"
)

// Element is an element of F, the scalar field of BN254 (protocol section 3).
type Element = fr.Element

// ErrElement says that a value is not the one encoding of a field element.
var ErrElement = errors.New("not a field element")

// ParseElement reads a number in decimal or, after 0x, hexadecimal digits. It
// must be below the field's modulus; anything else is [ErrElement].
func ParseElement(s string) (Element, error) {
	base, digits := 10, s
	if rest, ok := strings.CutPrefix(s, "0x"); ok {
		base, digits = 16, rest
	}
	v, ok := new(big.Int).SetString(digits, base)
	if !ok || v.Sign() < 0 || strings.ContainsAny(digits, "+-_") {
		return Element{}, hint.Add(fmt.Errorf("%w: %q", ErrElement, s),
			"write it in decimal digits, or 0x and hexadecimal digits")
	}
	if v.Cmp(fr.Modulus()) >= 0 {
		return Element{}, fmt.Errorf("%w: %q is not below the modulus of BN254's scalar field", ErrElement, s)
	}
	var e Element
	e.SetBigInt(v)
	return e, nil
}

// ElementFromBytes reads the one encoding of an element: 32 bytes, big-endian,
// below the modulus. Anything else is [ErrElement].
func ElementFromBytes(b []byte) (Element, error) {
	var e Element
	if err := e.SetBytesCanonical(b); err != nil {
		return Element{}, fmt.Errorf("%w: %w", ErrElement, err)
	}
	return e, nil
}

// Hex is the encoding of e as 0x and 64 hexadecimal digits.
func Hex(e Element) string {
	b := e.Bytes()
	return fmt.Sprintf("0x%x", b)
}

// words is the four 64-bit words of e's canonical value, the lowest first.
func words(e *Element) [4]uint64 { return e.Bits() }
