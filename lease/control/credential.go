package control

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/store"
)

// A Credential is what a renter's machine has to use a lease: a session and its key. It is kept in a file, so that the
// wallet signs once for each lease. It is never shown: as text it is its lease.
type Credential struct {
	Session ledger.Session
	key     ed25519.PrivateKey
}

// DraftCredential makes a credential that nobody has signed yet: with a new key. A contract wallet signs
// Session.TypedData, and what it answers is put into Session.Signature.
func DraftCredential(d ledger.Deployment, lease uint64, expires time.Time, permissions ...Permission) *Credential {
	seed := make([]byte, ed25519.SeedSize)
	_, _ = rand.Read(seed) // never fails
	c := &Credential{key: ed25519.NewKeyFromSeed(seed), Session: ledger.Session{
		ChainID: d.ChainID, Contract: d.Market, Lease: lease, Issued: uint64(time.Now().Unix()), Expires: uint64(expires.Unix()),
	}}
	c.Session.Key = c.public()
	for _, p := range permissions {
		c.Session.Actions = append(c.Session.Actions, string(p))
	}
	return c
}

// NewCredential makes a credential that a wallet signs.
func NewCredential(ctx context.Context, signer wallet.Signer, d ledger.Deployment, lease uint64, expires time.Time, permissions ...Permission) (*Credential, error) {
	c := DraftCredential(d, lease, expires, permissions...)
	var err error
	c.Session, err = ledger.SignSession(ctx, signer, d, c.Session)
	return c, err
}

func (c *Credential) public() common.Hash {
	return common.Hash(c.key.Public().(ed25519.PublicKey))
}

// String is what may be shown.
func (c *Credential) String() string {
	return fmt.Sprintf("the credential of lease %d", c.Session.Lease)
}

// Format keeps the key out of every other text.
func (c *Credential) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, c.String()) }

// LogValue keeps it out of logs.
func (c *Credential) LogValue() slog.Value { return slog.StringValue(c.String()) }

// Allows says whether the credential is for a lease of a deployment, and counts until a time for all of some actions.
// If not, another has to be signed.
func (c *Credential) Allows(d ledger.Deployment, lease uint64, until time.Time, permissions ...Permission) bool {
	s := &c.Session
	for _, p := range permissions {
		if !slices.Contains(s.Actions, string(p)) {
			return false
		}
	}
	return s.ChainID == d.ChainID && s.Contract == d.Market && s.Lease == lease && s.Expires > uint64(until.Unix())
}

// credentialFile is a credential in its file.
type credentialFile struct {
	Session ledger.Session `json:"session"`
	Secret  []byte         `json:"secret"` // the key's seed
}

// maxCredential is more bytes than any such file has.
const maxCredential = 64 << 10

// Save writes the credential into a file that only its owner can read, in place of another.
func (c *Credential) Save(path string) error {
	data, err := json.MarshalIndent(credentialFile{c.Session, c.key.Seed()}, "", "  ")
	if err != nil {
		return err
	}
	err = store.WriteFile(path, 0o600, func(w io.Writer) error {
		_, err := w.Write(append(data, '\n'))
		return err
	})
	if err != nil {
		return fmt.Errorf("keep the session: %w", err)
	}
	return nil
}

// LoadCredential reads a credential from its file. Without one the error is [io/fs.ErrNotExist].
func LoadCredential(path string) (*Credential, error) {
	data, err := store.ReadFile(path, maxCredential)
	if err != nil {
		return nil, fmt.Errorf("read the session: %w", err)
	}
	var file credentialFile
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&file); err != nil || len(file.Secret) != ed25519.SeedSize { // err may repeat the secret
		return nil, hint.Add(fmt.Errorf("%s is not the file of a session", path), "remove it, and let the wallet sign another")
	}
	c := &Credential{file.Session, ed25519.NewKeyFromSeed(file.Secret)}
	if c.public() != c.Session.Key {
		return nil, hint.Add(fmt.Errorf("%s has a key that is not its session's", path), "remove it, and let the wallet sign another")
	}
	return c, nil
}
