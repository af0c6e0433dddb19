package image

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/http"

	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/outward"
	"github.com/muster-network/muster/internal/store"
)

// kept is a catalogue as it was received: both in one file, so that one is never there without the other.
type kept struct {
	Catalogue []byte `json:"catalogue"`
	Signature []byte `json:"signature"`
}

func (c *Cache) catalogueFile() string { return c.path("catalogue.json") }

// Catalogue is the newest one that this cache was given. It is an [fs.ErrNotExist] if there is none, and
// [ErrSignature] if it was signed with a key that is not trusted any more.
func (c *Cache) Catalogue() (Catalogue, error) {
	k, err := c.kept()
	if err != nil {
		return Catalogue{}, err
	}
	known, err := OpenCatalogue(c.cfg.Keys, k.Catalogue, k.Signature)
	return known, hint.Add(err, "update the catalogue")
}

func (c *Cache) kept() (k kept, err error) {
	data, err := store.ReadFile(c.catalogueFile(), 2*(MaxCatalogue+maxSignature))
	if err != nil {
		return k, err
	}
	if err := json.Unmarshal(data, &k); err != nil {
		return k, hint.Add(fmt.Errorf("the catalogue here is damaged: %w", err), "delete %s, and update the catalogue", c.catalogueFile())
	}
	return k, nil
}

// Adopt takes a catalogue if it is signed with a key of the cache's and newer than the one known. The one known is
// no error. Errors are [ErrSignature], [ErrCatalogue], [ErrEntry] and [ErrOlder].
func (c *Cache) Adopt(ctx context.Context, data, signature []byte) (Catalogue, error) {
	fresh, err := OpenCatalogue(c.cfg.Keys, data, signature)
	if err != nil {
		return fresh, err
	}
	return fresh, c.locked(ctx, func() error {
		k, err := c.kept()
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
		// One that nobody trusted has signed says nothing.
		if known, err := OpenCatalogue(c.cfg.Keys, k.Catalogue, k.Signature); err == nil {
			switch {
			case string(k.Catalogue) == string(data):
				return nil
			case fresh.Version < known.Version:
				return hint.Add(fmt.Errorf("%w: its version is %d, and %d is known", ErrOlder, fresh.Version, known.Version),
					"ask whoever serves it for the newest one")
			case fresh.Version == known.Version:
				return fmt.Errorf("%w: there are two of version %d", ErrOlder, known.Version)
			}
		}
		text, err := json.Marshal(kept{data, signature})
		if err != nil {
			return err
		}
		return store.WriteFile(c.catalogueFile(), 0o644, func(w io.Writer) error {
			_, err := w.Write(text)
			return err
		})
	})
}

// SignatureSuffix follows a catalogue's URL or file name in that of its signature.
const SignatureSuffix = ".minisig"

// Update gets the catalogue at a URL, and its signature from beside it, and adopts it.
func (c *Cache) Update(ctx context.Context, url string) (Catalogue, error) {
	u, err := outward.ParseURL(url, "https", "http")
	if err != nil {
		return Catalogue{}, err
	}
	signed := *u
	signed.Path, signed.RawPath = u.Path+SignatureSuffix, ""
	signature, err := c.small(ctx, signed.String(), maxSignature)
	if err != nil {
		return Catalogue{}, fmt.Errorf("get the catalogue's signature: %w", err)
	}
	data, err := c.small(ctx, u.String(), MaxCatalogue)
	if err != nil {
		return Catalogue{}, fmt.Errorf("get the catalogue: %w", err)
	}
	return c.Adopt(ctx, data, signature)
}

// small gets something short.
func (c *Cache) small(ctx context.Context, url string, most int64) ([]byte, error) {
	ctx, cancel := context.WithTimeout(ctx, c.cfg.stall)
	defer cancel()
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return nil, err
	}
	data, _, err := outward.Do(c.client(), r, most)
	return data, err
}
