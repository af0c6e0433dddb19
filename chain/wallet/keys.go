package wallet

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"os"
	"runtime"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
	"github.com/google/uuid"

	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/store"
)

// ErrWrongPassword says that a password does not open a keystore file.
var ErrWrongPassword = errors.New("the password does not open the keystore file")

// A Key is a [Signer] whose secret is in this process. However it is printed or logged, only its address shows.
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

// ErrOpenSecret says that a file with a secret in it can be read by others than its owner.
var ErrOpenSecret = errors.New("other users can read the file")

// LoadKey opens a keystore file (Web3 secret storage) with the password in passwordFile, whose
// trailing line end does not count. Where files have the permissions of Unix, it fails with
// [ErrOpenSecret] if either file is for more than its owner.
func LoadKey(path, passwordFile string) (*Key, error) {
	password, err := readSecret(passwordFile)
	if err != nil {
		return nil, addHint(fmt.Errorf("read password file: %w", err), "name the file that holds the password of %s", path)
	}
	if encoding := encodingOf(password); encoding != "" {
		return nil, hint.Add(fmt.Errorf("the password file %s is %s", passwordFile, encoding), "save it as plain text: UTF-8 without a byte order mark")
	}
	key, err := OpenKey(path, strings.TrimRight(string(password), "\r\n"))
	if errors.Is(err, ErrWrongPassword) {
		return nil, hint.Add(err, "check that %s holds the password of this account", passwordFile)
	}
	return key, err
}

// readSecret reads a file that only its owner may read. What is not a file, such as a pipe, nobody else
// has.
func readSecret(path string) ([]byte, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if runtime.GOOS != "windows" && runtime.GOOS != "js" && info.Mode().IsRegular() && info.Mode().Perm()&0o077 != 0 {
		return nil, hint.Add(fmt.Errorf("%w: %s has mode %#o", ErrOpenSecret, path, info.Mode().Perm()), "chmod 600 %s", path)
	}
	return store.ReadFile(path, store.SmallFile)
}

// addHint is [hint.Add] for an error that has no remedy of its own.
func addHint(err error, format string, args ...any) error {
	if len(hint.Of(err)) > 0 {
		return err
	}
	return hint.Add(err, format, args...)
}

// encodingOf says how a text is encoded, if not as plain UTF-8.
func encodingOf(text []byte) string {
	switch {
	case bytes.HasPrefix(text, []byte{0xef, 0xbb, 0xbf}):
		return "UTF-8 with a byte order mark, which would be part of the password"
	case bytes.HasPrefix(text, []byte{0xff, 0xfe}), bytes.HasPrefix(text, []byte{0xfe, 0xff}), bytes.IndexByte(text, 0) >= 0:
		return "in UTF-16"
	}
	return ""
}

// Save writes the key to a new keystore file that only its owner can read. The work factor is the
// light one: good for test networks, not for keys that guard anything of value.
func (k *Key) Save(path, password string) error {
	return k.save(path, password, keystore.LightScryptN, keystore.LightScryptP)
}

// Keep is [Key.Save] for keys that guard something of value: whoever guesses passwords, or opens the file,
// needs a second and 256 MiB for each try.
func (k *Key) Keep(path, password string) error {
	return k.save(path, password, keystore.StandardScryptN, keystore.StandardScryptP)
}

func (k *Key) save(path, password string, scryptN, scryptP int) error {
	id, err := uuid.NewRandom()
	if err != nil {
		return fmt.Errorf("draw an id for the keystore file: %w", err)
	}
	sealed, err := keystore.EncryptKey(&keystore.Key{Id: id, Address: k.Address, PrivateKey: k.private}, password, scryptN, scryptP)
	if err != nil {
		return fmt.Errorf("encrypt the key of %s: %w", k.Address, err)
	}
	return store.WriteNewFile(path, 0o600, func(w io.Writer) error {
		_, err := w.Write(sealed)
		return err
	})
}

// Account is the key's address.
func (k *Key) Account() common.Address { return k.Address }

// SignTx signs a transaction of a chain.
func (k *Key) SignTx(_ context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error) {
	return types.SignTx(tx, types.LatestSignerForChainID(chainID), k.private)
}

// SignTypedData signs data of EIP-712: r, s, and 27 or 28.
func (k *Key) SignTypedData(_ context.Context, data apitypes.TypedData) ([]byte, error) {
	hash, _, err := apitypes.TypedDataAndHash(data)
	if err != nil {
		return nil, fmt.Errorf("hash the %s: %w", data.PrimaryType, err)
	}
	signature, err := crypto.Sign(hash, k.private)
	if err != nil {
		return nil, err
	}
	signature[64] += 27
	return signature, nil
}

// String is the key's address.
func (k Key) String() string { return k.Address.Hex() }

// Format writes the key's address for every verb: the private key has no printed form.
func (k Key) Format(s fmt.State, _ rune) { _, _ = io.WriteString(s, k.String()) }

// LogValue is the key's address.
func (k Key) LogValue() slog.Value { return slog.StringValue(k.String()) }

// MarshalText is the key's address.
func (k Key) MarshalText() ([]byte, error) { return []byte(k.String()), nil }
