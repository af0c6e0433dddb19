package devnet

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/internal/store"
)

// A DevAccount is an account that a devnet funds.
type Account struct {
	Name         string
	Address      common.Address
	KeyFile      string // keystore file
	PasswordFile string // opens KeyFile
	Key          *wallet.Key
}

// devAccounts opens the keystore files of the names in dir and makes those that are missing:
// <name>.json each, and one file "password" that opens all of them.
func devAccounts(ctx context.Context, dir string, names []string) (map[string]Account, error) {
	accounts := make(map[string]Account, len(names))
	if len(names) == 0 {
		return accounts, nil
	}
	if dir == "" {
		return nil, errors.New("devnet accounts need a folder for their keys")
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("make the folder for devnet keys: %w", err)
	}
	_, passwordFile := keyPaths(dir, "")
	password, err := readOrCreate(passwordFile, randomPassword)
	if err != nil {
		return nil, fmt.Errorf("password of devnet keys: %w", err)
	}
	for _, name := range names {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		account, err := devAccount(dir, name, strings.TrimSpace(string(password)))
		if err != nil {
			return nil, fmt.Errorf("key of devnet account %q: %w", name, err)
		}
		accounts[name] = account
	}
	return accounts, nil
}

func devAccount(dir, name, password string) (Account, error) {
	if name == "" || strings.ContainsAny(name, `/\`) {
		return Account{}, errors.New("the name of an account is also the name of its key file")
	}
	keyFile, passwordFile := keyPaths(dir, name)
	key, err := wallet.LoadKey(keyFile, passwordFile)
	if errors.Is(err, fs.ErrNotExist) {
		if key, err = wallet.NewKey(); err == nil {
			err = key.Save(keyFile, password)
		}
	}
	if err != nil {
		return Account{}, err
	}
	return Account{Name: name, Address: key.Address, KeyFile: keyFile, PasswordFile: passwordFile, Key: key}, nil
}

// readOrCreate reads a file, or creates it with what make returns.
func readOrCreate(path string, make func() ([]byte, error)) ([]byte, error) {
	data, err := store.ReadFile(path, store.SmallFile)
	if !errors.Is(err, fs.ErrNotExist) {
		return data, err
	}
	if data, err = make(); err != nil {
		return nil, err
	}
	return data, os.WriteFile(path, data, 0o600)
}

func randomPassword() ([]byte, error) {
	var b [16]byte
	if _, err := rand.Read(b[:]); err != nil {
		return nil, fmt.Errorf("draw a password: %w", err)
	}
	return []byte(hex.EncodeToString(b[:]) + "\n"), nil
}

func keyPaths(dir, name string) (key, password string) {
	return filepath.Join(dir, name+".json"), filepath.Join(dir, "password")
}
