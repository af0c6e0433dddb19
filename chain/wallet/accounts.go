package wallet

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/store"
)

// ErrNotKey says that text is not a secret key. It never shows the text.
var ErrNotKey = errors.New("this is not a secret key")

// ErrNotKeystore says that a file is not a keystore file.
var ErrNotKeystore = errors.New("this is not a keystore file")

// ParseKey reads a secret key: 64 hexadecimal digits, with or without 0x.
func ParseKey(text string) (*Key, error) {
	private, err := crypto.HexToECDSA(strings.TrimPrefix(strings.TrimSpace(text), "0x"))
	if err != nil { // the error could show a part of the key
		return nil, hint.Add(ErrNotKey, "give 64 hexadecimal digits, with or without 0x")
	}
	return &Key{Address: crypto.PubkeyToAddress(private.PublicKey), private: private}, nil
}

// OpenKey opens a keystore file (Web3 secret storage) with a password. Where files have the permissions of
// Unix, it fails with [ErrOpenSecret] if the file is for more than its owner.
func OpenKey(path, password string) (*Key, error) {
	sealed, err := readSecret(path)
	if err != nil {
		return nil, addHint(fmt.Errorf("read keystore file: %w", err), "name the file that holds the account's key")
	}
	if err := checkWork(sealed); err != nil {
		return nil, fmt.Errorf("%s is not a keystore file: %w", path, err)
	}
	key, err := keystore.DecryptKey(sealed, password)
	switch {
	case errors.Is(err, keystore.ErrDecrypt):
		return nil, fmt.Errorf("%w %s", ErrWrongPassword, path)
	case err != nil:
		return nil, fmt.Errorf("%s is not a keystore file: %w", path, err)
	}
	return &Key{Address: key.Address, private: key.PrivateKey}, nil
}

// AddressIn is the address that a keystore file says it is of. Only opening the file shows whether that is
// so. It fails with [ErrNotKeystore].
func AddressIn(path string) (common.Address, error) {
	data, err := store.ReadFile(path, store.SmallFile)
	if err != nil {
		return common.Address{}, fmt.Errorf("read keystore file: %w", err)
	}
	var f struct {
		Address string          `json:"address"`
		Crypto  json.RawMessage `json:"crypto"`
	}
	if err := json.NewDecoder(bytes.NewReader(data)).Decode(&f); err != nil || len(f.Crypto) == 0 || !common.IsHexAddress(f.Address) {
		return common.Address{}, fmt.Errorf("%s: %w", path, ErrNotKeystore)
	}
	return common.HexToAddress(f.Address), nil
}
