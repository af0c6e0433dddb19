package attest

import (
	"bytes"
	"context"
	"crypto"
	"crypto/sha256"
	"crypto/tls"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/internal/outward"
)

// ErrOtherKey says that a server has another key than its offer names.
var ErrOtherKey = errors.New("the server has another key than the offer names")

// An Endpoint is where a host is, as an offer describes it.
type Endpoint struct {
	URL string      `json:"url"`
	Key common.Hash `json:"key"` // SHA-256 of its TLS key (SubjectPublicKeyInfo)
}

// A Reply is an answer that was checked, and the server's clock if it told the time.
type Reply struct {
	Answer
	Date time.Time
}

const maxAnswer = 4 << 10

// A Client asks hosts. It is safe for concurrent use.
type Client struct{ dialer *net.Dialer }

// NewClient makes one that connects through a dialer.
func NewClient(dialer *net.Dialer) *Client { return &Client{dialer} }

// Ask asks a question, over a connection of its own, and checks the answer. Without an error the host proved its
// key. ctx must have an end.
func (c *Client) Ask(ctx context.Context, at Endpoint, q Question) (Reply, error) {
	u, err := outward.ParseURL(at.URL, "https")
	if err != nil {
		return Reply{}, err
	}
	u.Path, u.RawPath, u.RawQuery, u.Fragment = Path, "", "", ""
	body, err := json.Marshal(&q)
	if err != nil {
		return Reply{}, err
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, u.String(), bytes.NewReader(body))
	if err != nil {
		return Reply{}, err
	}
	r.Header.Set("Content-Type", "application/json")
	var key crypto.PublicKey
	client := outward.Client(c.dialer, pinned(at.Key, &key))
	data, header, err := outward.Do(client, r, maxAnswer)
	if err != nil {
		return Reply{}, err
	}
	reply := Reply{}
	if err := json.Unmarshal(data, &reply.Answer); err != nil {
		return Reply{}, fmt.Errorf("read the host's answer: %w", err)
	}
	if err := q.Verify(key, &reply.Answer); err != nil {
		return Reply{}, err
	}
	reply.Date, _ = http.ParseTime(header.Get("Date"))
	return reply, nil
}

// Pinned accepts a server for its key and for nothing else: neither names nor dates of certificates matter. want is
// the key's hash as offers have it ([KeyHash]). Another key is [ErrOtherKey].
func Pinned(want common.Hash) *tls.Config { return pinned(want, nil) }

// pinned stores the key too, unless key is nil.
func pinned(want common.Hash, key *crypto.PublicKey) *tls.Config {
	return &tls.Config{
		MinVersion:         tls.VersionTLS13,
		InsecureSkipVerify: true, // VerifyConnection compares the key instead
		VerifyConnection: func(state tls.ConnectionState) error {
			cert := state.PeerCertificates[0]
			if got := common.Hash(sha256.Sum256(cert.RawSubjectPublicKeyInfo)); got != want {
				return fmt.Errorf("%w: %s, not %s", ErrOtherKey, got, want)
			}
			if key != nil {
				*key = cert.PublicKey
			}
			return nil
		},
	}
}
