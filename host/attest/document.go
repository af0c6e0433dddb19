package attest

import (
	"context"
	"crypto"
	"crypto/sha256"
	"errors"
	"fmt"
	"net/http"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/internal/outward"
)

// DocumentPath is under which a host serves the documents that its offers name, each by its SHA-256: 0x and 64
// hexadecimal digits.
const DocumentPath = "/.well-known/muster-attributes/"

// MaxDocument is how many bytes a document may have.
const MaxDocument = 16 << 10

// ErrOtherDocument says that what a host serves as a document is not the one that was asked for.
var ErrOtherDocument = errors.New("the host serves another document")

// Document gets the document of a hash from a host, over a connection of its own. Without an error it is the one that
// was asked for, and the host has the offer's key. ctx must have an end.
func (c *Client) Document(ctx context.Context, at Endpoint, hash common.Hash) ([]byte, error) {
	u, err := outward.ParseURL(at.URL, "https")
	if err != nil {
		return nil, err
	}
	u.Path, u.RawPath, u.RawQuery, u.Fragment = DocumentPath+hash.Hex(), "", "", ""
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, u.String(), nil)
	if err != nil {
		return nil, err
	}
	var key crypto.PublicKey
	data, _, err := outward.Do(outward.Client(c.dialer, pinned(at.Key, &key)), r, MaxDocument)
	if err != nil {
		return nil, err
	}
	if got := common.Hash(sha256.Sum256(data)); got != hash {
		return nil, fmt.Errorf("%w: its SHA-256 is %s", ErrOtherDocument, got)
	}
	return data, nil
}

func (h *Host) document(w http.ResponseWriter, r *http.Request) {
	var hash common.Hash
	if err := hash.UnmarshalText([]byte(r.PathValue("hash"))); err != nil {
		http.Error(w, "a document is named by its SHA-256, in hexadecimal digits", http.StatusBadRequest)
		return
	}
	var document []byte
	if h.Document != nil {
		document = h.Document(hash)
	}
	if document == nil {
		http.Error(w, "the document is not served here", http.StatusNotFound)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Cache-Control", "public, max-age=86400, immutable")
	_, _ = w.Write(document) // who is gone asks again
}
