package drandtest_test

import (
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/muster-network/muster/chain/drand/drandtest"
)

// The API is documented at https://docs.drand.love/developer/http-api.
func TestTheServerSpeaksDrandsAPI(t *testing.T) {
	now := time.Unix(1_700_000_000, 0)
	n := drandtest.New("a", now, 3*time.Second, func() time.Time { return now })
	at := "/" + n.ChainHash()
	get := func(path string) (int, string) {
		t.Helper()
		w := httptest.NewRecorder()
		n.ServeHTTP(w, httptest.NewRequest(http.MethodGet, path, nil))
		body, err := io.ReadAll(w.Result().Body)
		if err != nil {
			t.Fatal(err)
		}
		return w.Code, strings.TrimSpace(string(body))
	}
	expect := func(path string, status int, parts ...string) {
		t.Helper()
		code, body := get(path)
		if code != status {
			t.Errorf("%s: %d %s", path, code, body)
		}
		for _, p := range parts {
			if !strings.Contains(body, p) {
				t.Errorf("%s: %s lacks %s", path, body, p)
			}
		}
	}
	expect("/chains", 200, `["`+n.ChainHash()+`"]`)
	expect(at+"/info", 200, `"public_key":"`+n.Config(0).Key+`"`, `"period":3,`, `"genesis_time":1700000000,`,
		`"hash":"`+n.ChainHash()+`"`, `"groupHash":"`, `"schemeID":"bls-bn254-unchained-on-g1"`, `"metadata":{"beaconID":"drandtest"}`)
	expect("/"+strings.Repeat("00", 32)+"/info", 404)
	expect(at+"/public/1", 200, `{"round":1,"signature":"`+n.Beacon(1).Signature.String()+`"`)
	expect(at+"/public/2", 425)
	expect(at+"/public/0", 404)
	expect(at+"/public/x", 400)

	now = now.Add(6 * time.Second)
	expect(at+"/public/latest", 200, `{"round":3,`)
	expect(at+"/public/3", 200, `{"round":3,`)
	now = time.Unix(1_699_999_999, 0)
	expect(at+"/public/latest", 404)
	expect(at+"/public/1", 425)
}
