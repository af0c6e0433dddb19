package backup

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"

	"filippo.io/age"
)

// ErrKey says that a text is no key, or not the one that something was encrypted for.
var ErrKey = errors.New("the key does not open it")

// Secret encrypts and names the chunks of one disk. Whoever makes its snapshots keeps it: with another one, all
// chunks are stored anew. The zero Secret is none.
type Secret struct{ identity *age.X25519Identity }

// NewSecret draws a secret.
func NewSecret() (Secret, error) {
	identity, err := age.GenerateX25519Identity()
	return Secret{identity}, err
}

// ParseSecret reads what [Secret.Text] wrote.
func ParseSecret(text string) (Secret, error) {
	identity, err := age.ParseX25519Identity(text)
	if err != nil {
		return Secret{}, fmt.Errorf("%w: it is not a secret", ErrKey) // without the text
	}
	return Secret{identity}, nil
}

// Text is for the file or the manifest that keeps the secret. It is not called String, so that no log has it.
func (s Secret) Text() string { return s.identity.String() }

// String does not say what the secret is.
func (s Secret) String() string { return "(secret)" }

// name is what a chunk is stored under: nobody else can tell from it what is in the chunk.
func (s Secret) name(plain []byte) [32]byte {
	key := sha256.Sum256([]byte("muster backup chunk names\x00" + s.Text()))
	mac := hmac.New(sha256.New, key[:])
	mac.Write(plain)
	return [32]byte(mac.Sum(nil))
}

// seal encrypts for some keys.
func seal(plain []byte, to ...age.Recipient) ([]byte, error) {
	var out bytes.Buffer
	w, err := age.Encrypt(&out, to...)
	if err != nil {
		return nil, err
	}
	if _, err := w.Write(plain); err != nil {
		return nil, err
	}
	err = w.Close() // which writes the end
	return out.Bytes(), err
}

// unseal decrypts what has at most so many bytes.
func unseal(sealed []byte, most int64, with ...age.Identity) ([]byte, error) {
	r, err := age.Decrypt(bytes.NewReader(sealed), with...)
	if err != nil {
		if _, ok := errors.AsType[*age.NoIdentityMatchError](err); ok {
			return nil, ErrKey
		}
		return nil, fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	plain, err := io.ReadAll(io.LimitReader(r, most+1))
	switch {
	case err != nil:
		return nil, fmt.Errorf("%w: %w", ErrDamaged, err)
	case int64(len(plain)) > most:
		return nil, fmt.Errorf("%w: it is too long", ErrDamaged)
	}
	return plain, nil
}
