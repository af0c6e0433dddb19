package image

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"aead.dev/minisign"

	"github.com/muster-network/muster/internal/hint"
)

var (
	// ErrSignature says that nobody whose key is trusted has signed something as it is.
	ErrSignature = errors.New("the signature is not good")
	// ErrCatalogue says that a signed text is not a catalogue that this version can read.
	ErrCatalogue = errors.New("not a catalogue")
	// ErrOlder says that a catalogue is older than the one known, or another one of the same version.
	ErrOlder = errors.New("the catalogue is not newer than the one known")
)

// MaxCatalogue is how many bytes a catalogue may have.
const MaxCatalogue = 1 << 20

// maxSignature is how many bytes a signature's file may have.
const maxSignature = 4 << 10

// catalogueFormat is the only format of catalogues so far.
const catalogueFormat = 1

// Catalogue is what whoever runs a network says which images there are. Its file is JSON, beside a signature of
// minisign: "minisign -Vm catalogue.json -P KEY" checks it too.
type Catalogue struct {
	Format  int     `json:"format"`  // 1
	Version uint64  `json:"version"` // counts up: an older one is never taken again
	Images  []Entry `json:"images"`  // of a name and an architecture, the first is the current one
}

// ParseCatalogue reads a catalogue and checks every entry. A field that it does not know is an error: an
// image would not be what its maker meant. Errors are [ErrCatalogue] and [ErrEntry].
func ParseCatalogue(data []byte) (c Catalogue, err error) {
	if len(data) > MaxCatalogue {
		return c, fmt.Errorf("%w: it has more than %d bytes", ErrCatalogue, MaxCatalogue)
	}
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	if err := d.Decode(&c); err != nil {
		return c, hint.Add(fmt.Errorf("%w: %w", ErrCatalogue, err), "a newer catalogue may need a newer muster")
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return c, fmt.Errorf("%w: something follows its end", ErrCatalogue)
	}
	if c.Format != catalogueFormat {
		return c, hint.Add(fmt.Errorf("%w: its format is %d, not %d", ErrCatalogue, c.Format, catalogueFormat),
			"a newer catalogue may need a newer muster")
	}
	if c.Version == 0 {
		return c, fmt.Errorf("%w: its version is 0 or missing", ErrCatalogue)
	}
	type named struct{ name, version, arch string }
	names, ids := map[named]bool{}, map[Hash]string{}
	for _, e := range c.Images {
		if err := e.Validate(); err != nil {
			return c, err
		}
		for _, f := range e.files() {
			if f.URL == "" || f.Size == 0 {
				return c, fmt.Errorf("%w: image %s: the %s has no URL or no size", ErrEntry, e.Name, f.what)
			}
		}
		of := named{e.Name, e.Version, e.Arch}
		if names[of] {
			return c, fmt.Errorf("%w: %s %s %s is there twice", ErrCatalogue, e.Name, e.Version, e.Arch)
		}
		if other, ok := ids[e.ID()]; ok {
			return c, fmt.Errorf("%w: %s and %s are the same image", ErrCatalogue, other, e.Name)
		}
		names[of], ids[e.ID()] = true, e.Name
	}
	return c, nil
}

// Key is a public key that catalogues are signed with.
type Key = minisign.PublicKey

// ParseKey reads a public key of minisign: the 56 characters that begin with RW, or the file that has them.
func ParseKey(text string) (k Key, err error) {
	if err := k.UnmarshalText(bytes.TrimSpace([]byte(text))); err != nil {
		return k, hint.Add(fmt.Errorf("%.80q is not a public key of minisign", text),
			"give the text that begins with RW, the last line of a minisign.pub")
	}
	return k, nil
}

// OpenCatalogue checks a catalogue's signature by any of some keys, and then reads it. Errors are
// [ErrSignature] and those of [ParseCatalogue].
func OpenCatalogue(keys []Key, data, signature []byte) (Catalogue, error) {
	if len(data) > MaxCatalogue {
		return Catalogue{}, fmt.Errorf("the catalogue: %w: it is too long", ErrSignature)
	}
	if err := Verify(keys, data, signature); err != nil {
		return Catalogue{}, fmt.Errorf("the catalogue: %w", err)
	}
	return ParseCatalogue(data)
}

// Verify checks a signature by any of some keys. Its error is [ErrSignature].
func Verify(keys []Key, data, signature []byte) error {
	if len(signature) > maxSignature {
		return fmt.Errorf("%w: it is too long", ErrSignature)
	}
	for _, k := range keys {
		if minisign.Verify(k, data, signature) {
			return nil
		}
	}
	if len(keys) == 0 {
		return hint.Add(fmt.Errorf("%w: no key is trusted", ErrSignature), "name the key of whoever runs the network")
	}
	return hint.Add(ErrSignature, "compare the key with the one that the network's operator has published")
}

// SignCatalogue checks a catalogue and signs it. The result is the file to serve beside it, with ".minisig"
// after its name.
func SignCatalogue(key minisign.PrivateKey, data []byte) (signature []byte, err error) {
	c, err := ParseCatalogue(data)
	if err != nil {
		return nil, err
	}
	return minisign.SignWithComments(key, data, fmt.Sprintf("catalogue version %d", c.Version), "signature of a catalogue of images"), nil
}
