package image

import (
	"encoding/hex"
	"fmt"

	"github.com/muster-network/muster/internal/hint"
)

// Hash is a SHA-256. The zero Hash stands for none. In text it is 64 hexadecimal digits in lower case.
type Hash [32]byte

// ParseHash reads 64 hexadecimal digits.
func ParseHash(s string) (h Hash, err error) {
	b, err := hex.DecodeString(s)
	if err != nil || len(b) != len(h) {
		return h, hint.Add(fmt.Errorf("%.80q is not a SHA-256", s), "write 64 hexadecimal digits, as sha256sum prints them")
	}
	return Hash(b), nil
}

func (h Hash) String() string { return hex.EncodeToString(h[:]) }

// IsZero says whether it is no hash.
func (h Hash) IsZero() bool { return h == Hash{} }

// MarshalText implements [encoding.TextMarshaler].
func (h Hash) MarshalText() ([]byte, error) { return []byte(h.String()), nil }

// UnmarshalText implements [encoding.TextUnmarshaler].
func (h *Hash) UnmarshalText(text []byte) (err error) {
	*h, err = ParseHash(string(text))
	return err
}
