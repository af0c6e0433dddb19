package watch

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"strconv"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/internal/outward"
)

// ErrNotInReport says that a word which a watcher serves is not the one that it reported.
var ErrNotInReport = errors.New("the word is not in the watcher's report")

const (
	maxWordBytes = 128 << 10 // a word, its proof, and the words about as many machines as there are slots
	maxProof     = 64        // no tree of leaves is deeper
)

// A Report is a root that a watcher reported: what its words are held against.
type Report struct {
	ChainID uint64
	Watch   common.Address
	Watcher common.Address
	Day     uint64
	Root    common.Hash
}

// Fetch gets a watcher's word about a commitment from where it serves its words, and checks that it is in its
// report. The words about machines are checked against the word's own root. ctx must have an end.
func Fetch(ctx context.Context, dialer *net.Dialer, url string, of Report, commitment uint64) (PublishedWord, error) {
	var w PublishedWord
	err := get(ctx, dialer, url, &w, "days", strconv.FormatUint(of.Day, 10), "words", strconv.FormatUint(commitment, 10))
	if err != nil {
		return w, err
	}
	word := w.onChain()
	leaf := place{of.ChainID, of.Watch}.leaf(of.Day, commitment, &word)
	if w.Watcher != of.Watcher || len(w.Proof) > maxProof || !inTree(leaf, w.Proof, of.Root) {
		return w, fmt.Errorf("%w: that of %s about commitment %d on day %d", ErrNotInReport, of.Watcher, commitment, of.Day)
	}
	if machineRoot(w.Machines) != w.SSHRoot {
		w.Machines = nil // they are nobody's business but the reader's
	}
	return w, nil
}

// greet finds out whether a watcher serves anything at a URL.
func greet(ctx context.Context, dialer *net.Dialer, url string) error {
	var days PublishedDays
	return get(ctx, dialer, url, &days, "days")
}

// get reads a watcher's answer.
func get(ctx context.Context, dialer *net.Dialer, url string, into any, path ...string) error {
	u, err := outward.ParseURL(url, "https", "http")
	if err != nil {
		return err
	}
	u = u.JoinPath(append([]string{"v1"}, path...)...)
	u.RawQuery, u.Fragment = "", ""
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, u.String(), nil)
	if err != nil {
		return err
	}
	data, _, err := outward.Do(outward.Client(dialer, nil), r, maxWordBytes)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(data, into); err != nil {
		return fmt.Errorf("read the words of %s: %w", url, err)
	}
	return nil
}
