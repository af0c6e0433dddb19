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

// NewKeyFile draws a key and keeps it in a new file of minisign's form. A password opens it, for which that form
// takes seconds and a GiB of memory; with an empty one, whoever can read the file can sign. What is public of the
// key is returned.
func NewKeyFile(path, password string) (Key, error) {
	public, private, err := minisign.GenerateKey(rand.Reader)
	if err != nil {
		return public, err
	}
	text, err := private.MarshalText()
	if password != "" {
		text, err = minisign.EncryptKey(password, private)
	}
	if err != nil {
		return public, err
	}
	return public, store.WriteNewFile(path, 0o600, func(w io.Writer) error {
		_, err := w.Write(text)
		return err
	})
}

// SignFile checks the catalogue in a file and signs it with the key in another, also one that minisign has made.
// The signature is put beside it. A password is asked for if the key has one.
func SignFile(keyPath string, password func() (string, error), path string) (c Catalogue, err error) {
	data, err := store.ReadFile(path, MaxCatalogue)
	if err != nil {
		return c, err
	}
	if c, err = ParseCatalogue(data); err != nil {
		return c, err
	}
	private, err := openKey(keyPath, password)
	if err != nil {
		return c, err
	}
	signature, err := SignCatalogue(private, data)
	if err != nil {
		return c, err
	}
	return c, writeSignature(path, signature)
}

// SignOther signs what is no catalogue, with the key in a file as [SignFile] does. The signature is put beside the
// file that has it, for [Verify]. What it is is in two lines of the signature, of which the first is signed too.
func SignOther(keyPath string, password func() (string, error), path string, data []byte, signed, comment string) error {
	private, err := openKey(keyPath, password)
	if err != nil {
		return err
	}
	return writeSignature(path, minisign.SignWithComments(private, data, signed, comment))
}

func writeSignature(path string, signature []byte) error {
	return store.WriteFile(path+SignatureSuffix, 0o644, func(w io.Writer) error {
		_, err := w.Write(signature)
		return err
	})
}

func openKey(path string, password func() (string, error)) (key minisign.PrivateKey, err error) {
	text, err := store.ReadFile(path, store.SmallFile)
	if err != nil {
		return key, err
	}
	if minisign.IsEncrypted(text) {
		word, err := password()
		if err != nil {
			return key, err
		}
		key, err = minisign.DecryptKey(word, text)
		return key, hint.Add(badKey(err, path), "check its name and its password")
	}
	return key, badKey(key.UnmarshalText(text), path)
}

func badKey(err error, path string) error {
	if err != nil {
		err = fmt.Errorf("%w: %s", ErrKeyFile, path)
	}
	return err
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
