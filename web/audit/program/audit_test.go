package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"reflect"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/circuits"
	"github.com/muster-network/muster/internal/testchain"
)

// failing answers a request that cannot be audited, and returns what the page is told at the end.
func failing(t *testing.T, encoded string) failure {
	t.Helper()
	var told []message
	answer(t.Context(), []byte(encoded), func(m message) { told = append(told, m) })
	f, ok := told[len(told)-1].(failure)
	if !ok {
		t.Fatalf("told %+v", told)
	}
	return f
}

// Whatever is wrong before the first block is read, the page is told what, and what to do.
func TestFailures(t *testing.T) {
	dead := httptest.NewServer(http.NotFoundHandler())
	dead.Close()
	circuit := testchain.Must(circuits.CircuitHash(capacity.Dev()))(t).String()
	d := ledger.Deployment{Profile: "dev", Circuit: circuit}
	with := func(change func(r map[string]any)) string {
		r := map[string]any{"rpc": dead.URL, "deployment": d, "patience": 1}
		change(r)
		return string(testchain.Must(json.Marshal(r))(t))
	}
	of := func(profile, circuit string) func(map[string]any) {
		return func(r map[string]any) { r["deployment"] = ledger.Deployment{Profile: profile, Circuit: circuit} }
	}
	mainCircuit := testchain.Must(circuits.CircuitHash(capacity.Main()))(t).String()
	for name, c := range map[string]struct{ request, text, remedy string }{
		"no request":         {"", "read what to audit", "reload the page"},
		"an unknown field":   {with(func(r map[string]any) { r["words"] = 1 }), "unknown field", "reload the page"},
		"no node":            {with(func(r map[string]any) { r["rpc"] = "" }), "no node is named", "give the URL"},
		"no URL":             {with(func(r map[string]any) { r["rpc"] = "ftp://node" }), "is not the URL of a node", "http"},
		"an unknown profile": {with(of("other", circuit)), "profile", "choose one of"},
		"another circuit":    {with(of("dev", mainCircuit)), "another circuit", "use the release"},
		"no key":             {with(of("main", mainCircuit)), "come from a ceremony", "serve the page with the keys"},
		"no verifying key":   {with(func(r map[string]any) { r["key"] = []byte("key") }), "unusable keys", ""},
		"no answer":          {with(func(map[string]any) {}), "the node does not answer", "--http.corsdomain"},
	} {
		t.Run(name, func(t *testing.T) {
			f := failing(t, c.request)
			if !strings.Contains(f.Text, c.text) || !strings.Contains(strings.Join(f.Hints, "; "), c.remedy) {
				t.Errorf("%+v", f)
			}
		})
	}
}

// The page gives keys as web/ui/src/check/key.ts writes them: in gnark's encoding, with the generator in place of
// the points that only a prover needs. That of the dev profile has this hash in the page's tests.
func TestKeyFromThePage(t *testing.T) {
	_, _, generator, _ := bn254.Generators()
	key := circuits.DevVerifyingKey()
	key.G1.Beta, key.G1.Delta = generator, generator
	var written bytes.Buffer
	testchain.Must(key.WriteRawTo(&written))(t)
	page := string(testchain.Must(os.ReadFile("../../ui/src/check/key.test.ts"))(t))
	if hash := crypto.Keccak256Hash(written.Bytes()).Hex(); !strings.Contains(page, hash) {
		t.Errorf("gnark writes the key of hash %s", hash)
	}
	asked := request{Key: written.Bytes()}
	asked.Deployment.Circuit = testchain.Must(circuits.CircuitHash(capacity.Dev()))(t).String()
	testchain.Must(asked.proofs(capacity.Dev()))(t)
}

// The page reads messages as web/ui/src/check/audit.ts does.
func TestMessages(t *testing.T) {
	page := string(testchain.Must(os.ReadFile("../../ui/src/check/audit-message.ts"))(t))
	for _, m := range []message{progress{}, trouble{}, failure{}, report{}} {
		if !strings.Contains(page, fmt.Sprintf("%q", m.kind())) {
			t.Errorf("the page does not know messages of kind %q", m.kind())
		}
	}
	asked := string(testchain.Must(os.ReadFile("../../ui/src/check/audit.ts"))(t))
	for i := range reflect.TypeFor[request]().NumField() {
		f := reflect.TypeFor[request]().Field(i).Tag.Get("json")
		if !strings.Contains(asked, "readonly "+f+":") && !strings.Contains(asked, "readonly "+f+"?:") {
			t.Errorf("the page cannot say %q", f)
		}
	}
}
