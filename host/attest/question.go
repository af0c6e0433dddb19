package attest

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/rand"
	"crypto/sha256"
	"crypto/x509"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/muster-network/muster/internal/hint"
)

// Path is where a host is asked, from the root of its endpoint's server (RFC 8615).
const Path = "/.well-known/muster-host"

// prefix keeps signatures for watchers apart from all others of the key.
const prefix = "muster: a host can be reached (1)\x00"

var (
	// ErrKey says that a key is of a kind that hosts do not use.
	ErrKey = errors.New("a host's key is an ECDSA key of P-256 or P-384, or an Ed25519 key")
	// ErrSignature says that an answer is not signed by the host's key.
	ErrSignature = errors.New("the answer is not signed by the host's key")
)

// A Question is what a watcher asks a host. All of it is signed.
type Question struct {
	Nonce      common.Hash    `json:"nonce"` // random, by the watcher
	ChainID    uint64         `json:"chainId"`
	Watch      common.Address `json:"watch"` // the contract
	Commitment uint64         `json:"commitment"`
	Watcher    common.Address `json:"watcher"`
	Day        uint64         `json:"day"`
	Slot       uint8          `json:"slot"`
	Lease      uint64         `json:"lease,omitempty"` // whose machine's address is asked for; 0: no machine's
}

// An Answer is what a host answers.
type Answer struct {
	Signature hexutil.Bytes `json:"signature"`
	// SSH is the host and port where the machine of the lease that was asked about answers SSH; empty: it has
	// none. It is not signed.
	SSH string `json:"ssh,omitempty"`
}

// NewNonce is a random one.
func NewNonce() (nonce common.Hash) {
	_, _ = rand.Read(nonce[:]) // never fails
	return nonce
}

// message is what is signed: fields of fixed length behind the prefix.
func (q *Question) message() []byte {
	m := append([]byte(prefix), q.Nonce[:]...)
	m = binary.BigEndian.AppendUint64(m, q.ChainID)
	m = append(m, q.Watch[:]...)
	m = binary.BigEndian.AppendUint64(m, q.Commitment)
	m = append(m, q.Watcher[:]...)
	m = binary.BigEndian.AppendUint64(m, q.Day)
	m = append(m, q.Slot)
	return binary.BigEndian.AppendUint64(m, q.Lease)
}

// sign signs a question with a host's key.
func sign(key crypto.Signer, q *Question) ([]byte, error) {
	if err := checkKey(key.Public()); err != nil {
		return nil, err
	}
	m := q.message()
	if _, ok := key.Public().(ed25519.PublicKey); ok {
		return key.Sign(rand.Reader, m, crypto.Hash(0))
	}
	sum := sha256.Sum256(m)
	return key.Sign(rand.Reader, sum[:], crypto.SHA256)
}

// Verify checks that an answer to a question is signed by a key. Its error is [ErrSignature] or [ErrKey].
func (q *Question) Verify(key crypto.PublicKey, a *Answer) error {
	if err := checkKey(key); err != nil {
		return err
	}
	m, good := q.message(), false
	switch key := key.(type) {
	case ed25519.PublicKey:
		good = ed25519.Verify(key, m, a.Signature)
	case *ecdsa.PublicKey:
		sum := sha256.Sum256(m)
		good = ecdsa.VerifyASN1(key, sum[:], a.Signature)
	}
	if !good {
		return ErrSignature
	}
	return nil
}

// checkKey says whether a key is of a kind that hosts use: those whose signatures are cheap to make and to check.
func checkKey(key crypto.PublicKey) error {
	switch key := key.(type) {
	case ed25519.PublicKey:
		return nil
	case *ecdsa.PublicKey:
		if bits := key.Curve.Params().BitSize; bits == 256 || bits == 384 {
			return nil
		}
	}
	return hint.Add(fmt.Errorf("%w, not a %T", ErrKey, key), "make another key")
}

// KeyHash is a key as offers name it: the SHA-256 of its SubjectPublicKeyInfo.
func KeyHash(key crypto.PublicKey) (common.Hash, error) {
	if err := checkKey(key); err != nil {
		return common.Hash{}, err
	}
	info, err := x509.MarshalPKIXPublicKey(key)
	if err != nil {
		return common.Hash{}, err
	}
	return sha256.Sum256(info), nil
}
