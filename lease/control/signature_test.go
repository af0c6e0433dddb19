package control

import (
	"crypto/ed25519"
	"encoding/base64"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/dunglas/httpsfv"

	"github.com/muster-network/muster/chain/ledger"
)

// The signature of RFC 9421, appendix B.2.6, which somebody else's code made.
func TestSignatureOfTheStandard(t *testing.T) {
	t.Parallel()
	r := must(http.NewRequest("POST", "https://example.com/foo?param=Value&Pet=dog", strings.NewReader(`{"hello": "world"}`)))(t)
	for name, value := range map[string]string{
		"Date": "Tue, 20 Apr 2021 02:07:55 GMT", "Content-Type": "application/json", "Content-Length": "18",
	} {
		r.Header.Set(name, value)
	}
	dictionary := must(httpsfv.UnmarshalDictionary([]string{
		`sig-b26=("date" "@method" "@path" "@authority" "content-type" "content-length");created=1618884473;keyid="test-key-ed25519"`,
	}))(t)
	m, _ := dictionary.Get("sig-b26")
	base := must(signatureBase(r, m.(httpsfv.InnerList)))(t)
	key := must(base64.StdEncoding.DecodeString("MCowBQYDK2VwAyEAJrQLj5P/89iXES9+vFgrIy29clF9CC/oPPsw3c5D0bs="))(t)
	signature := must(base64.StdEncoding.DecodeString("wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0w6vuQv5lIp5WPpBKRCw=="))(t)
	if !ed25519.Verify(key[len(key)-32:], base, signature) {
		t.Errorf("the standard's signature is not of\n%s", base)
	}
}

// What the API's documentation shows is what is signed.
func TestSignatureBase(t *testing.T) {
	t.Parallel()
	for target, want := range map[string][2]string{
		"https://host.example/v1/leases/7":            {"/v1/leases/7", "?"},
		"https://HOST.example:443/v1/leases/7/log?":   {"/v1/leases/7/log", "?"},
		"https://host.example/v1/leases/%37?a=%20&b":  {"/v1/leases/%37", "?a=%20&b"},
		"https://host.example/v1/leases/7%2Fx?a=b+c=": {"/v1/leases/7%2Fx", "?a=b+c="},
		"https://host.example":                        {"/", "?"},
	} {
		r := httptest.NewRequest("GET", target, nil)
		setDigest(r, nil)
		c := DraftCredential(ledger.Deployment{}, mine, time.Now(), MaySee)
		if err := sign(r, c.key, time.Unix(1_800_000_000, 0)); err != nil {
			t.Fatal(err)
		}
		s := must(parseSignature(r))(t)
		if err := s.verify(); err != nil {
			t.Errorf("%s: %v", target, err)
		}
		base := `"@method": GET
"@authority": host.example
"@path": ` + want[0] + `
"@query": ` + want[1] + `
"content-digest": sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:
"@signature-params": ("@method" "@authority" "@path" "@query" "content-digest");created=1800000000;expires=1800000060;nonce="` + s.nonce +
			`";keyid="` + c.Session.Key.Hex()[2:] + `";alg="ed25519";tag="muster-control-1"`
		if string(s.base) != base {
			t.Errorf("%s: what is signed is\n%s\nand not\n%s", target, s.base, base)
		}
	}
}
