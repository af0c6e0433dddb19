package control

import (
	"bytes"
	"crypto/ed25519"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"time"

	"github.com/dunglas/httpsfv"
	"github.com/ethereum/go-ethereum/common"
)

// A request is signed in one way (RFC 9421): these components in this order, these parameters, one signature of this
// label. A server that took fewer would have to know what each omission means.
var (
	components = []string{"@method", "@authority", "@path", "@query", "content-digest"}
	parameters = []string{"created", "expires", "nonce", "keyid", "alg", "tag"}
)

const (
	signatureLabel = "muster"
	signatureTag   = "muster-control-1"
	algorithm      = "ed25519"

	// requestLife is for how long a request counts after it was signed.
	requestLife = time.Minute
	// clockSkew is how far a renter's clock may be ahead of the host's. Behind, it may be nearly requestLife.
	clockSkew = 30 * time.Second

	nonceBytes = 18

	maxSignatureHeader = 1 << 10
)

// errSignature says that a request is not signed as it should be. What it says is for whoever sent it.
var errSignature = errors.New("the request is not signed as the API asks")

// A signed request is what its signature says beside the request.
type signed struct {
	key              common.Hash
	created, expires time.Time
	nonce            string
	signature        []byte
	base             []byte // what was signed
}

// sign signs a request that has a digest of its body already ([setDigest]).
func sign(r *http.Request, key ed25519.PrivateKey, now time.Time) error {
	nonce := make([]byte, nonceBytes)
	_, _ = rand.Read(nonce) // never fails
	params := httpsfv.NewParams()
	for _, p := range []struct {
		name  string
		value any
	}{
		{"created", now.Unix()},
		{"expires", now.Add(requestLife).Unix()},
		{"nonce", base64.RawURLEncoding.EncodeToString(nonce)},
		{"keyid", hex.EncodeToString(key.Public().(ed25519.PublicKey))},
		{"alg", algorithm},
		{"tag", signatureTag},
	} {
		params.Add(p.name, p.value)
	}
	input := httpsfv.InnerList{Params: params}
	for _, c := range components {
		input.Items = append(input.Items, httpsfv.NewItem(c))
	}
	base, err := signatureBase(r, input)
	if err != nil {
		return err
	}
	inputs, signatures := httpsfv.NewDictionary(), httpsfv.NewDictionary()
	inputs.Add(signatureLabel, input)
	signatures.Add(signatureLabel, httpsfv.NewItem(ed25519.Sign(key, base)))
	for header, dictionary := range map[string]*httpsfv.Dictionary{"Signature-Input": inputs, "Signature": signatures} {
		value, err := httpsfv.Marshal(dictionary)
		if err != nil {
			return err
		}
		r.Header.Set(header, value)
	}
	return nil
}

// parseSignature reads the signature of a request, without checking it. Its error is errSignature.
func parseSignature(r *http.Request) (*signed, error) {
	input, err := member[httpsfv.InnerList](r, "Signature-Input")
	if err != nil {
		return nil, err
	}
	item, err := member[httpsfv.Item](r, "Signature")
	if err != nil {
		return nil, err
	}
	names := make([]string, len(input.Items))
	for i, c := range input.Items {
		names[i], _ = c.Value.(string)
		if len(c.Params.Names()) > 0 {
			return nil, fmt.Errorf("%w: a component has parameters", errSignature)
		}
	}
	switch {
	case !slices.Equal(names, components):
		return nil, fmt.Errorf(`%w: it covers other components than ("%s")`, errSignature, strings.Join(components, `" "`))
	case !slices.Equal(input.Params.Names(), parameters):
		return nil, fmt.Errorf("%w: it has other parameters than %s", errSignature, strings.Join(parameters, ", "))
	}
	s := &signed{}
	created, ok1 := parameter[int64](input, "created")
	expires, ok2 := parameter[int64](input, "expires")
	nonce, ok3 := parameter[string](input, "nonce")
	key, ok4 := parameter[string](input, "keyid")
	alg, _ := parameter[string](input, "alg")
	tag, _ := parameter[string](input, "tag")
	switch {
	case !ok1 || !ok2 || !ok3 || !ok4:
		return nil, fmt.Errorf("%w: a parameter has another type", errSignature)
	case alg != algorithm || tag != signatureTag:
		return nil, fmt.Errorf("%w: alg is %q, and tag is %q", errSignature, algorithm, signatureTag)
	case len(nonce) < 16 || len(nonce) > 64:
		return nil, fmt.Errorf("%w: a nonce has 16 to 64 characters", errSignature)
	}
	keyBytes, err := hex.DecodeString(key)
	if err != nil || len(keyBytes) != ed25519.PublicKeySize || key != strings.ToLower(key) {
		return nil, fmt.Errorf("%w: keyid is the key in 64 hexadecimal digits in lower case", errSignature)
	}
	s.key, s.nonce = common.Hash(keyBytes), nonce
	s.created, s.expires = time.Unix(created, 0), time.Unix(expires, 0)
	if s.signature, ok1 = item.Value.([]byte); !ok1 || len(s.signature) != ed25519.SignatureSize {
		return nil, fmt.Errorf("%w: a signature has %d bytes", errSignature, ed25519.SignatureSize)
	}
	s.base, err = signatureBase(r, *input)
	return s, err
}

func parameter[T any](input *httpsfv.InnerList, name string) (value T, ok bool) {
	v, _ := input.Params.Get(name)
	value, ok = v.(T)
	return value, ok
}

// member is the only member of a header that is a dictionary.
func member[T httpsfv.InnerList | httpsfv.Item](r *http.Request, header string) (*T, error) {
	values := r.Header.Values(header)
	if len(values) != 1 {
		return nil, fmt.Errorf("%w: there is one header %s, not %d", errSignature, header, len(values))
	}
	if len(values[0]) > maxSignatureHeader {
		return nil, fmt.Errorf("%w: %s has more than %d bytes", errSignature, header, maxSignatureHeader)
	}
	dictionary, err := parseDictionary(values)
	if err != nil || len(dictionary.Names()) != 1 {
		return nil, fmt.Errorf("%w: %s is not a dictionary with one member", errSignature, header)
	}
	m, _ := dictionary.Get(signatureLabel)
	value, ok := m.(T)
	if !ok {
		return nil, fmt.Errorf("%w: the member of %s is not %q of the right type", errSignature, header, signatureLabel)
	}
	return &value, nil
}

// parseDictionary reads a header. The library panics on dates and display strings (RFC 9651) that are cut off, as in
// "a=@": FuzzSignatureHeaders found it. It keeps no state, so no harm is left behind.
func parseDictionary(values []string) (d *httpsfv.Dictionary, err error) {
	defer func() {
		if recover() != nil {
			d, err = nil, errSignature
		}
	}()
	return httpsfv.UnmarshalDictionary(values)
}

// verify says whether the key made the signature.
func (s *signed) verify() error {
	if !ed25519.Verify(s.key[:], s.base, s.signature) {
		return fmt.Errorf("%w: the signature is not the key's, or the request was altered", errSignature)
	}
	return nil
}

// checkTimes says whether a request counts at a time. Its errors tell the server's clock: a renter's that is wrong is
// the usual reason.
func (s *signed) checkTimes(now time.Time) error {
	clock := now.UTC().Format(time.RFC3339)
	switch {
	case s.created.After(now.Add(clockSkew)):
		return fmt.Errorf("the request is signed for %s, but it is %s here", s.created.UTC().Format(time.RFC3339), clock)
	case !s.expires.After(now):
		return fmt.Errorf("the request counted until %s, but it is %s here", s.expires.UTC().Format(time.RFC3339), clock)
	case s.expires.Sub(s.created) > requestLife:
		return fmt.Errorf("a request counts for %v at most", requestLife)
	}
	return nil
}

// signatureBase is what is signed (RFC 9421, section 2.5): each covered component of a request, and the parameters.
func signatureBase(r *http.Request, input httpsfv.InnerList) ([]byte, error) {
	var base bytes.Buffer
	for _, item := range input.Items {
		name, _ := item.Value.(string)
		value, err := component(r, name)
		if err != nil {
			return nil, err
		}
		fmt.Fprintf(&base, "%q: %s\n", name, value)
	}
	params, err := httpsfv.Marshal(input)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", errSignature, err)
	}
	fmt.Fprintf(&base, `"@signature-params": %s`, params)
	return base.Bytes(), nil
}

// component is the value of one of a request's components (RFC 9421, sections 2.1 and 2.2). Path and query are as
// they were sent.
func component(r *http.Request, name string) (string, error) {
	switch name {
	case "@method":
		return r.Method, nil
	case "@authority":
		return strings.ToLower(strings.TrimSuffix(r.Host, ":443")), nil
	case "@path":
		if path := r.URL.EscapedPath(); path != "" {
			return path, nil
		}
		return "/", nil
	case "@query":
		return "?" + r.URL.RawQuery, nil
	}
	if strings.HasPrefix(name, "@") {
		return "", fmt.Errorf("%w: %q is not covered", errSignature, name)
	}
	values := slices.Clone(r.Header.Values(name))
	if len(values) == 0 {
		return "", fmt.Errorf("%w: the header %s is missing", errSignature, name)
	}
	for i, v := range values {
		values[i] = strings.TrimSpace(v)
	}
	return strings.Join(values, ", "), nil
}

// setDigest gives a request the digest of its body (RFC 9530).
func setDigest(r *http.Request, body []byte) { r.Header.Set("Content-Digest", digestOf(body)) }

func digestOf(body []byte) string {
	sum := sha256.Sum256(body)
	return "sha-256=:" + base64.StdEncoding.EncodeToString(sum[:]) + ":"
}
