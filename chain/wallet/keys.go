package wallet

import (
	"crypto/ecdsa"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/uuid"

	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/store"
)

// ErrWrongPassword says that a password does not open a keystore file.
var ErrWrongPassword = errors.New("the password does not open the keystore file")

// A Key signs transactions. However it is printed or logged, only its address shows.
type Key struct {
	Address common.Address
	private *ecdsa.PrivateKey
}

// NewKey draws a key.
func NewKey() (*Key, error) {
	private, err := crypto.GenerateKey()
	if err != nil {
		return nil, fmt.Errorf("draw a key: %w", err)
	}
	return &Key{Address: crypto.PubkeyToAddress(private.PublicKey), private: private}, nil
}

// LoadKey opens a keystore file (Web3 secret storage) with the password in passwordFile, whose
// trailing line end does not count.
func LoadKey(path, passwordFile string) (*Key, error) {
	sealed, err := os.ReadFile(path)
	if err != nil {
		return nil, hint.Add(fmt.Errorf("read keystore file: %w", err), "name the file that holds the account's key")
	}
	password, err := os.ReadFile(passwordFile)
	if err != nil {
		return nil, hint.Add(fmt.Errorf("read password file: %w", err), "name the file that holds the password of %s", path)
	}
	key, err := keystore.DecryptKey(sealed, strings.TrimRight(string(password), "\r\n"))
	switch {
	case errors.Is(err, keystore.ErrDecrypt):
		return nil, hint.Add(fmt.Errorf("%w %s", ErrWrongPassword, path),
			"check that %s holds the password of this account", passwordFile)
	case err != nil:
		return nil, fmt.Errorf("%s is not a keystore file: %w", path, err)
	}
	return &Key{Address: key.Address, private: key.PrivateKey}, nil
}

// Save writes the key to a new keystore file that only its owner can read. The work factor is the
// light one: good for test networks, not for keys that guard anything of value.
func (k *Key) Save(path, password string) error {
	id, err := uuid.NewRandom()
	if err != nil {
		return fmt.Errorf("draw an id for the keystore file: %w", err)
	}
	sealed, err := keystore.EncryptKey(&keystore.Key{Id: id, Address: k.Address, PrivateKey: k.private},
		password, keystore.LightScryptN, keystore.LightScryptP)
	if err != nil {
		return fmt.Errorf("encrypt the key of %s: %w", k.Address, err)
	}
	return store.WriteNewFile(path, 0o600, func(w io.Writer) error {
		_, err := w.Write(sealed)
		return err
	})
}

// String is the key's address.
func (k Key) String() string { return k.Address.Hex() }

// Format writes the key's address for every verb: the private key has no printed form.
func (k Key) Format(s fmt.State, _ rune) { _, _ = io.WriteString(s, k.String()) }

// LogValue is the key's address.
func (k Key) LogValue() slog.Value { return slog.StringValue(k.String()) }

// MarshalText is the key's address.
func (k Key) MarshalText() ([]byte, error) { return []byte(k.String()), nil }
