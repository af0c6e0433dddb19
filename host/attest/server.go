package attest

import (
	"context"
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/json"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log"
	"math/big"
	"net"
	"net/http"
	"os"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/store"
)

// A Host is what answers watchers.
type Host struct {
	Key     crypto.Signer // its TLS key
	ChainID uint64
	Watch   common.Address // the contract
	// Serves says whether a commitment's machines are here. The host signs for no others.
	Serves func(commitment uint64) bool
	// SSH is the host and port of the machine of a lease, or empty. nil: no machine's is told.
	SSH func(lease uint64) string
	// Document is the document of a hash that an offer names, or nil. nil: none is served.
	Document func(hash common.Hash) []byte
}

const (
	maxQuestion = 1 << 10
	// atOnce is how many questions are answered at a time; more are told to come again.
	atOnce = 64
)

// Handler answers at [Path] and below [DocumentPath].
func (h *Host) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("POST "+Path, limited(h.answer))
	mux.HandleFunc("GET "+DocumentPath+"{hash}", limited(h.document))
	return mux
}

// limited lets so many in at a time.
func limited(serve http.HandlerFunc) http.HandlerFunc {
	slots := make(chan struct{}, atOnce)
	return func(w http.ResponseWriter, r *http.Request) {
		select {
		case slots <- struct{}{}:
			defer func() { <-slots }()
			serve(w, r)
		default:
			w.Header().Set("Retry-After", "1")
			http.Error(w, "too many questions at once", http.StatusServiceUnavailable)
		}
	}
}

func (h *Host) answer(w http.ResponseWriter, r *http.Request) {
	var q Question
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxQuestion))
	if err == nil {
		err = json.Unmarshal(body, &q)
	}
	switch {
	case err != nil:
		http.Error(w, "the question cannot be read", http.StatusBadRequest)
		return
	case q.ChainID != h.ChainID || q.Watch != h.Watch:
		http.Error(w, "the question is about another network", http.StatusNotFound)
		return
	case !h.Serves(q.Commitment):
		http.Error(w, "the commitment is not served here", http.StatusNotFound)
		return
	}
	var a Answer
	if a.Signature, err = sign(h.Key, &q); err != nil {
		http.Error(w, "the question cannot be signed", http.StatusInternalServerError)
		return
	}
	if q.Lease != 0 && h.SSH != nil {
		a.SSH = h.SSH(q.Lease)
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Cache-Control", "no-store")
	_ = json.NewEncoder(w).Encode(&a) // a watcher that is gone asks again
}

// TLSConfig is that of a host's server: whoever connects sees the key used each time.
func TLSConfig(key crypto.Signer) (*tls.Config, error) {
	cert, err := certificate(key)
	if err != nil {
		return nil, err
	}
	return &tls.Config{Certificates: []tls.Certificate{cert}, MinVersion: tls.VersionTLS13, SessionTicketsDisabled: true}, nil
}

// certificate carries a key. Nobody reads more of it than that.
func certificate(key crypto.Signer) (tls.Certificate, error) {
	if err := checkKey(key.Public()); err != nil {
		return tls.Certificate{}, err
	}
	template := x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "muster host"},
		NotBefore: time.Date(2020, 1, 1, 0, 0, 0, 0, time.UTC), NotAfter: time.Date(2120, 1, 1, 0, 0, 0, 0, time.UTC),
		KeyUsage: x509.KeyUsageDigitalSignature, ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth},
	}
	der, err := x509.CreateCertificate(rand.Reader, &template, &template, key.Public(), key)
	if err != nil {
		return tls.Certificate{}, fmt.Errorf("make the host's certificate: %w", err)
	}
	return tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key}, nil
}

// NewKey makes a key for a host.
func NewKey() (crypto.Signer, error) { return ecdsa.GenerateKey(elliptic.P256(), rand.Reader) }

const maxKeyFile = 1 << 14

// LoadKey reads a host's key from a PEM file, or makes one if there is no file.
func LoadKey(path string) (crypto.Signer, error) {
	data, err := store.ReadFile(path, maxKeyFile)
	if errors.Is(err, fs.ErrNotExist) {
		return makeKey(path)
	}
	if err != nil {
		return nil, fmt.Errorf("read the host's key: %w", err)
	}
	block, _ := pem.Decode(data)
	if block == nil || block.Type != "PRIVATE KEY" {
		return nil, hint.Add(fmt.Errorf("%s is not a PEM file with a private key", path), "name the file of the host's TLS key (PKCS #8)")
	}
	parsed, err := x509.ParsePKCS8PrivateKey(block.Bytes)
	if err != nil { // the error does not contain the key
		return nil, fmt.Errorf("read the host's key %s: %w", path, err)
	}
	key, ok := parsed.(crypto.Signer)
	if !ok {
		return nil, fmt.Errorf("%w: %s has a %T", ErrKey, path, parsed)
	}
	return key, checkKey(key.Public())
}

func makeKey(path string) (crypto.Signer, error) {
	key, err := NewKey()
	if err != nil {
		return nil, err
	}
	der, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		return nil, err
	}
	return key, store.WriteNewFile(path, 0o600, func(w io.Writer) error {
		return pem.Encode(w, &pem.Block{Type: "PRIVATE KEY", Bytes: der})
	})
}

// Serve answers watchers, and who asks for documents, until ctx ends: for a host that has no other server.
func (h *Host) Serve(ctx context.Context, listener net.Listener) error {
	config, err := TLSConfig(h.Key)
	if err != nil {
		return errors.Join(err, listener.Close())
	}
	server := &http.Server{
		Handler: h.Handler(), TLSConfig: config, ErrorLog: log.New(io.Discard, "", 0),
		ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 10 * time.Second, WriteTimeout: 10 * time.Second,
		IdleTimeout: time.Minute, MaxHeaderBytes: 8 << 10,
	}
	stop := context.AfterFunc(ctx, func() { _ = server.Close() })
	defer stop()
	err = server.ServeTLS(listener, "", "")
	if ctx.Err() != nil && (errors.Is(err, http.ErrServerClosed) || errors.Is(err, os.ErrClosed)) {
		return context.Cause(ctx)
	}
	return fmt.Errorf("answer watchers: %w", err)
}
