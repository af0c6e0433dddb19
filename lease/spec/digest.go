package spec

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
)

// A Digest is a SHA-256, or as many random bytes. As text it is 64 hexadecimal digits in lower case, as sha256sum
// prints them.
type Digest [sha256.Size]byte

var errDigest = errors.New("not 64 hexadecimal digits in lower case")

// Sum is the digest of data.
func Sum(data []byte) Digest { return sha256.Sum256(data) }

// IsZero says whether it is not set.
func (d Digest) IsZero() bool { return d == Digest{} }

func (d Digest) String() string { return hex.EncodeToString(d[:]) }

// MarshalText writes the digits.
func (d Digest) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads them.
func (d *Digest) UnmarshalText(text []byte) error {
	var read Digest
	if len(text) != 2*len(read) {
		return errDigest
	}
	if _, err := hex.Decode(read[:], text); err != nil || read.String() != string(text) {
		return errDigest
	}
	*d = read
	return nil
}
