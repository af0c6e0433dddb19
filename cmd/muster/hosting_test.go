package main

import (
	"context"
	"crypto/sha256"
	"errors"
	"net"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rogpeppe/go-internal/testscript"

	"github.com/muster-network/muster/host/attest"
)

// A documentHost serves documents about itself.
type documentHost struct {
	endpoint attest.Endpoint

	mu        sync.Mutex
	documents map[common.Hash][]byte
}

func startDocumentHost(t *testing.T) *documentHost {
	t.Helper()
	key, err := attest.NewKey()
	if err != nil {
		t.Fatal(err)
	}
	hash, err := attest.KeyHash(key.Public())
	if err != nil {
		t.Fatal(err)
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	h := &documentHost{endpoint: attest.Endpoint{URL: "https://" + listener.Addr().String(), Key: hash}, documents: map[common.Hash][]byte{}}
	host := attest.Host{Key: key, Serves: func(uint64) bool { return false }, Document: h.document}
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error)
	go func() { ended <- host.Serve(ctx, listener) }()
	t.Cleanup(func() {
		cancel()
		if err := <-ended; !errors.Is(err, context.Canceled) {
			t.Error(err)
		}
	})
	return h
}

func (h *documentHost) document(hash common.Hash) []byte {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.documents[hash]
}

// add serves a file; or, if another is named after it, that one in its place.
func (h *documentHost) add(ts *testscript.TestScript, _ bool, args []string) {
	hash := common.Hash(sha256.Sum256([]byte(ts.ReadFile(args[0]))))
	h.mu.Lock()
	defer h.mu.Unlock()
	h.documents[hash] = []byte(ts.ReadFile(args[len(args)-1]))
}
