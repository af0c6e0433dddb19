package chain_test

import (
	"compress/gzip"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/muster-network/muster/chain"
)

// endless writes JSON that has no end, until nobody listens.
func endless(w io.Writer) {
	_, err := io.WriteString(w, `{"jsonrpc":"2.0","id":1,"result":"`)
	for part := strings.Repeat("a", 1<<16); err == nil; {
		_, err = io.WriteString(w, part)
	}
}

// A node that answers without end is left, also if it sends little that unpacks to much.
func TestAnswersHaveAnEnd(t *testing.T) {
	for name, serve := range map[string]http.HandlerFunc{
		"plain": func(w http.ResponseWriter, _ *http.Request) { endless(w) },
		"packed": func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Encoding", "gzip")
			endless(gzip.NewWriter(w))
		},
		"with a length": func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Length", "1099511627776")
			endless(w)
		},
	} {
		t.Run(name, func(t *testing.T) {
			server := httptest.NewServer(serve)
			defer server.Close()
			client := &http.Client{Transport: chain.Limited(http.DefaultTransport)}
			response, err := client.Get(server.URL)
			if err != nil {
				t.Fatal(err)
			}
			n, err := io.Copy(io.Discard, response.Body)
			if err == nil || !strings.Contains(err.Error(), "more than 32 MiB") || n > 32<<20 {
				t.Errorf("%d bytes, %v", n, err)
			}
			response.Body.Close()
			elsewhere := strings.Replace(server.URL, "127.0.0.1", "LOCALHOST", 1) // as of another machine: a node here is not asked to pack what it says
			node, err := chain.DialNode(t.Context(), elsewhere, chain.WithPatience(1))
			if err == nil || !strings.Contains(err.Error(), "more than 32 MiB") {
				t.Errorf("node %v, %v", node, err)
			}
		})
	}
}

// An answer of exactly the most that is read is read to its end.
func TestAnswersOfAllowedLength(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		_, _ = w.Write(make([]byte, 32<<20))
	}))
	defer server.Close()
	response, err := (&http.Client{Transport: chain.Limited(http.DefaultTransport)}).Get(server.URL)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	if n, err := io.Copy(io.Discard, response.Body); err != nil || n != 32<<20 {
		t.Errorf("%d bytes, %v", n, err)
	}
}
