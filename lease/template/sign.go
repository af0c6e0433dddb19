package template

import (
	"errors"
	"fmt"
	"io/fs"

	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/store"
	"github.com/muster-network/muster/lease/image"
)

// Open checks a recipe's signature by any of some keys, and then reads it. Errors are [image.ErrSignature] and those
// of [Parse].
func Open(keys []image.Key, data, signature []byte) (*Recipe, error) {
	if err := image.Verify(keys, data, signature); err != nil {
		return nil, err
	}
	return Parse(data)
}

// OpenFile is [Open] of a file with its signature beside it.
func OpenFile(keys []image.Key, path string) (*Recipe, error) {
	data, err := store.ReadFile(path, MaxRecipe)
	if err != nil {
		return nil, err
	}
	signature, err := store.ReadFile(path+image.SignatureSuffix, store.SmallFile)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, hint.Add(fmt.Errorf("nobody has signed it: %w", err), "put the signature of whoever made it beside it")
	}
	if err != nil {
		return nil, err
	}
	return Open(keys, data, signature)
}

// SignFile checks the recipe in a file and signs it with the key in another, as [image.SignFile] signs a catalogue.
func SignFile(keyPath string, password func() (string, error), path string) (*Recipe, error) {
	data, err := store.ReadFile(path, MaxRecipe)
	if err != nil {
		return nil, err
	}
	r, err := Parse(data)
	if err != nil {
		return nil, err
	}
	return r, image.SignOther(keyPath, password, path, data, fmt.Sprintf("recipe %s version %d", r.Name, r.Version), "signature of a recipe")
}
