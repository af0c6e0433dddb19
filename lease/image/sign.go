package image

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"

	"aead.dev/minisign"

	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/store"
)

// ErrKeyFile says that a secret key's file does not open.
var ErrKeyFile = errors.New("the file of the secret key does not open")

// NewKeyFile draws a key and keeps it in a new file of minisign's form, which a password opens. What is public of
// it is returned.
func NewKeyFile(path, password string) (Key, error) {
	public, private, err := minisign.GenerateKey(rand.Reader)
	if err != nil {
		return public, err
	}
	text, err := minisign.EncryptKey(password, private)
	if err != nil {
		return public, err
	}
	return public, store.WriteNewFile(path, 0o600, func(w io.Writer) error {
		_, err := w.Write(text)
		return err
	})
}

// SignFile checks the catalogue in a file and signs it with the key in another, also one that minisign has made.
// The signature is put beside it.
func SignFile(keyPath, password, path string) (c Catalogue, err error) {
	data, err := store.ReadFile(path, MaxCatalogue)
	if err != nil {
		return c, err
	}
	if c, err = ParseCatalogue(data); err != nil {
		return c, err
	}
	text, err := store.ReadFile(keyPath, store.SmallFile)
	if err != nil {
		return c, err
	}
	private, err := minisign.DecryptKey(password, text)
	if err != nil {
		return c, hint.Add(fmt.Errorf("%w: %s", ErrKeyFile, keyPath), "check its name and its password")
	}
	signature, err := SignCatalogue(private, data)
	if err != nil {
		return c, err
	}
	return c, store.WriteFile(path+SignatureSuffix, 0o644, func(w io.Writer) error {
		_, err := w.Write(signature)
		return err
	})
}

// AdoptFile is [Cache.Adopt] of the catalogue in a file, with its signature beside it.
func (c *Cache) AdoptFile(ctx context.Context, path string) (Catalogue, error) {
	data, err := store.ReadFile(path, MaxCatalogue)
	if err != nil {
		return Catalogue{}, err
	}
	signature, err := store.ReadFile(path+SignatureSuffix, maxSignature)
	if err != nil {
		return Catalogue{}, err
	}
	return c.Adopt(ctx, data, signature)
}
