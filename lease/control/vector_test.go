package control

import (
	"bytes"
	"crypto/ed25519"
	"encoding/json"
	"net/http"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/muster-network/muster/chain/ledger"
)

// A vector is what another program that signs requests has to come to: the page's does (web/ui/src/rent).
type vector struct {
	Seed    hexutil.Bytes  `json:"seed"`
	Key     common.Hash    `json:"key"`
	Session ledger.Session `json:"session"`
	Hash    common.Hash    `json:"sessionHash"`
	Signed  []struct {
		Method    string            `json:"method"`
		Authority string            `json:"authority"`
		Path      string            `json:"path"`
		Body      string            `json:"body"`
		Now       int64             `json:"now"`
		Nonce     string            `json:"nonce"`
		Headers   map[string]string `json:"headers"`
	} `json:"signed"`
}

func TestVectorsAreAsTheyWere(t *testing.T) {
	t.Parallel()
	data := must(os.ReadFile("testdata/signed.json"))(t)
	var v vector
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&v); err != nil {
		t.Fatal(err)
	}
	key := ed25519.NewKeyFromSeed(v.Seed)
	if got := common.Hash(key.Public().(ed25519.PublicKey)); got != v.Key || got != v.Session.Key {
		t.Errorf("the key is %s", got)
	}
	if got := must(v.Session.Hash())(t); got != v.Hash {
		t.Errorf("the session's hash is %s", got)
	}
	if len(v.Signed) < 2 {
		t.Fatal("there are no requests")
	}
	for _, s := range v.Signed {
		r := must(http.NewRequestWithContext(t.Context(), s.Method, "https://"+s.Authority+s.Path, strings.NewReader(s.Body)))(t)
		for name, value := range s.Headers {
			r.Header.Set(name, value)
		}
		if got := digestOf([]byte(s.Body)); got != s.Headers["Content-Digest"] {
			t.Errorf("%s %s: the digest is %s", s.Method, s.Path, got)
		}
		got, err := parseSignature(r)
		if err != nil {
			t.Errorf("%s %s: %v", s.Method, s.Path, err)
			continue
		}
		if err := got.verify(); err != nil || got.nonce != s.Nonce || got.created.Unix() != s.Now || got.key != v.Key {
			t.Errorf("%s %s: %+v, %v, and would be %x", s.Method, s.Path, got, err, ed25519.Sign(key, got.base))
		}
		if err := got.checkTimes(time.Unix(s.Now+1, 0)); err != nil {
			t.Errorf("%s %s: %v", s.Method, s.Path, err)
		}
	}
}
