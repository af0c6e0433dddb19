package fleet

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/muster-network/muster/internal/hint"
)

// ErrToken says that a token does not enrol anybody: it is malformed, unknown, used or expired.
var ErrToken = errors.New("the token is not valid")

// A Token enrols one server, once. It is a secret until then.
type Token struct {
	Hub         string `json:"hub"`       // host:port, or the URL of an outside cluster
	Authority   []byte `json:"authority"` // fingerprint of its certificate
	Name        string `json:"name"`      // of the server
	Secret      []byte `json:"secret"`
	Credentials []byte `json:"credentials,omitempty"` // for an outside cluster; nil: none
}

const tokenPrefix = "muster-fleet-"

func newToken(hub string, authority []byte, name string) Token {
	t := Token{Hub: hub, Authority: authority, Name: name, Secret: make([]byte, 32)}
	_, _ = rand.Read(t.Secret) // never fails
	return t
}

// id is what the hub keeps of a token, and the server shows in public.
func (t Token) id() string {
	hash := sha256.Sum256(append([]byte("muster fleet token id\n"), t.Secret...))
	return hex.EncodeToString(hash[:16])
}

// mac shows who has the token's secret that a certificate request is of the one to be enrolled.
func mac(secret, csr []byte) []byte {
	m := hmac.New(sha256.New, secret)
	m.Write(csr)
	return m.Sum(nil)
}

// String is what people carry to the server.
func (t Token) String() string {
	data, _ := json.Marshal(t) // of strings and bytes alone
	return tokenPrefix + base64.RawURLEncoding.EncodeToString(data)
}

// ParseToken reads what String wrote.
func ParseToken(s string) (t Token, err error) {
	malformed := hint.Add(fmt.Errorf("%w: it is not one", ErrToken), "copy all of the line that muster fleet token printed")
	rest, ok := strings.CutPrefix(strings.TrimSpace(s), tokenPrefix)
	if !ok || len(rest) > smallPEM {
		return t, malformed
	}
	data, err := base64.RawURLEncoding.DecodeString(rest)
	if err != nil || json.Unmarshal(data, &t) != nil || len(t.Secret) != 32 || len(t.Authority) != sha256.Size || t.Hub == "" || CheckName(t.Name) != nil {
		return Token{}, malformed
	}
	return t, nil
}
