package attest

import (
	"bytes"
	"context"
	"crypto"
	"crypto/sha256"
	"errors"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/internal/outward"
)

// A document comes from a server with the offer's key, is not too long, and is the one that was asked for.
func TestDocument(t *testing.T) {
	key := must(NewKey())(t)
	right, long := []byte(`{"diskGiB":40}`), bytes.Repeat([]byte(" "), MaxDocument+1)
	hash := func(data []byte) common.Hash { return sha256.Sum256(data) }
	forged := hash([]byte("another"))
	most := long[1:]
	served := map[common.Hash][]byte{hash(right): right, hash(long): long, hash(most): most, forged: right, hash(nil): {}}
	host := Host{
		Key: key, ChainID: 1, Watch: watch, Serves: func(uint64) bool { return false },
		Document: func(hash common.Hash) []byte { return served[hash] },
	}
	listener := must(net.Listen("tcp", "127.0.0.1:0"))(t)
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error)
	go func() { ended <- host.Serve(ctx, listener) }()
	t.Cleanup(func() { cancel(); <-ended })
	at := Endpoint{"https://" + listener.Addr().String() + "/api?x#y", must(KeyHash(key.Public()))(t)}
	get := func(at Endpoint, hash common.Hash, anywhere bool) ([]byte, error) {
		ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
		defer cancel()
		return NewClient(outward.Dialer(anywhere)).Document(ctx, at, hash)
	}
	for _, want := range [][]byte{right, most, {}} {
		if got, err := get(at, hash(want), true); err != nil || !bytes.Equal(got, want) {
			t.Errorf("%d bytes, error %v, not %d bytes", len(got), err, len(want))
		}
	}
	other := Endpoint{at.URL, common.Hash{1}}
	for name, c := range map[string]struct {
		at       Endpoint
		hash     common.Hash
		anywhere bool
		want     error
	}{
		"another document":    {at, forged, true, ErrOtherDocument},
		"one that is long":    {at, hash(long), true, outward.ErrTooLong},
		"another key":         {other, hash(right), true, ErrOtherKey},
		"a private address":   {at, hash(right), false, outward.ErrPrivate},
		"no URL to be asked":  {Endpoint{"http://host.example", at.Key}, hash(right), true, outward.ErrURL},
		"a URL with a secret": {Endpoint{strings.Replace(at.URL, "//", "//me:secret@", 1), at.Key}, hash(right), true, outward.ErrURL},
	} {
		if data, err := get(c.at, c.hash, c.anywhere); !errors.Is(err, c.want) || data != nil {
			t.Errorf("%s: %q, error %v", name, data, err)
		}
	}
	if _, err := get(at, common.Hash{9}, true); err == nil || !strings.Contains(err.Error(), "404") {
		t.Errorf("one that is not there: error %v", err)
	}
}

// A host without documents serves none, and one is asked for by its hash only.
func TestNoDocument(t *testing.T) {
	at := start(t, must(NewKey())(t))
	for path, want := range map[string]int{
		DocumentPath + common.Hash{}.Hex(): http.StatusNotFound, DocumentPath + "0x12": http.StatusBadRequest,
		DocumentPath: http.StatusNotFound,
	} {
		u := must(outward.ParseURL(at.URL, "https"))(t)
		u.Path, u.RawQuery, u.Fragment = path, "", ""
		r := must(http.NewRequestWithContext(t.Context(), http.MethodGet, u.String(), nil))(t)
		resp := must(outward.Client(outward.Dialer(true), pinned(at.Key, new(crypto.PublicKey))).Do(r))(t)
		if err := resp.Body.Close(); err != nil || resp.StatusCode != want {
			t.Errorf("%s: %s, error %v, want %d", path, resp.Status, err, want)
		}
	}
}
