package ledger

import (
	"fmt"
	"math/big"
	"math/bits"
)

// DaySlots is how many slots the market's days have. (The slots of challenges are others.)
const DaySlots = 256

// DayMask has a bit for each slot of a day. It can be compared, and is written as 64 hexadecimal digits, the
// last slot's bit first.
type DayMask [4]uint64 // the first slot's bit is the lowest of the first

// Has says whether the bit of a slot is set.
func (m DayMask) Has(slot int) bool { return m[slot/64]>>(slot%64)&1 == 1 }

// Set sets the bit of a slot.
func (m *DayMask) Set(slot int) { m[slot/64] |= 1 << (slot % 64) }

// Count is how many bits are set.
func (m DayMask) Count() (n int) {
	for _, v := range m {
		n += bits.OnesCount64(v)
	}
	return n
}

// Big is the mask as the contracts take it.
func (m DayMask) Big() *big.Int {
	v := new(big.Int)
	for i := len(m) - 1; i >= 0; i-- {
		v.Lsh(v, 64).Or(v, bigUint(m[i]))
	}
	return v
}

// DayMaskOf reads a mask of the contracts', of which there is no more than 256 bits.
func DayMaskOf(v *big.Int) (m DayMask) {
	for slot := range DaySlots {
		if v.Bit(slot) == 1 {
			m.Set(slot)
		}
	}
	return m
}

// String writes the mask.
func (m DayMask) String() string {
	return fmt.Sprintf("0x%016x%016x%016x%016x", m[3], m[2], m[1], m[0])
}

// MarshalText writes the mask.
func (m DayMask) MarshalText() ([]byte, error) { return []byte(m.String()), nil }

// UnmarshalText reads what MarshalText wrote.
func (m *DayMask) UnmarshalText(text []byte) error {
	v, ok := new(big.Int).SetString(string(text), 0)
	if !ok || v.Sign() < 0 || v.BitLen() > DaySlots {
		return fmt.Errorf("%q is no mask of %d slots", text, DaySlots)
	}
	*m = DayMaskOf(v)
	return nil
}
