package control

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/muster-network/muster/chain/ledger"
)

var update = flag.Bool("update", false, "write openapi.json again")

// The committed description is that of the code.
func TestOpenAPIIsCurrent(t *testing.T) {
	t.Parallel()
	made := start(t).server.OpenAPI()
	if *update {
		if err := os.WriteFile("openapi.json", made, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if committed := must(os.ReadFile("openapi.json"))(t); !bytes.Equal(committed, made) {
		t.Error("openapi.json is not of this code: go test ./lease/control -run OpenAPI -update")
	}
}

// Everybody can read it.
func TestOpenAPIIsServed(t *testing.T) {
	t.Parallel()
	b := start(t)
	w := httptest.NewRecorder()
	b.server.Handler().ServeHTTP(w, httptest.NewRequest("GET", openAPIPath, nil))
	if w.Code != 200 || !bytes.Equal(w.Body.Bytes(), b.server.OpenAPI()) {
		t.Errorf("%d, %d bytes", w.Code, w.Body.Len())
	}
}

// docs/hosting-api.md names all that can be asked, and every permission.
func TestDocumentIsComplete(t *testing.T) {
	t.Parallel()
	page := string(must(os.ReadFile("../../docs/hosting-api.md"))(t))
	for path, methods := range readDescription(t).Paths {
		for method := range methods {
			if line := "`" + strings.ToUpper(method) + " " + path + "`"; !strings.Contains(page, line) {
				t.Errorf("%s is missing", line)
			}
		}
	}
	for _, p := range AllPermissions() {
		if !strings.Contains(page, "| `"+string(p)+"` |") {
			t.Errorf("the permission %s is missing", p)
		}
	}
}

// An operation as openapi.json describes it.
type operation struct {
	Parameters []struct {
		Name   string
		In     string
		Schema map[string]any
	}
	RequestBody struct {
		Content map[string]struct{ Schema map[string]any }
	}
	Security  []any
	Responses map[string]any
}

type description struct {
	OpenAPI    string
	Paths      map[string]map[string]operation
	Components struct{ Schemas map[string]map[string]any }
}

func readDescription(t testing.TB) (d description) {
	if err := json.Unmarshal(must(os.ReadFile("openapi.json"))(t), &d); err != nil {
		t.Fatal(err)
	}
	return d
}

// Whatever is about a lease asks for a signature: an operation that was registered without would be open to all.
func TestEveryOperationOnALeaseIsSigned(t *testing.T) {
	t.Parallel()
	b, d := start(t), readDescription(t)
	count := 0
	for path, methods := range d.Paths {
		for method, op := range methods {
			ofLease := strings.Contains(path, "/leases/")
			if (len(op.Security) > 0) != ofLease {
				t.Errorf("%s %s says that it needs no signature", method, path)
			}
			if !ofLease {
				continue
			}
			count++
			r := httptest.NewRequest(strings.ToUpper(method), strings.NewReplacer("{lease}", "7", "{action}", "stop", "{key}", strings.Repeat("0a", 32)).Replace(path), strings.NewReader("{}"))
			w := httptest.NewRecorder()
			b.server.Handler().ServeHTTP(w, r)
			if w.Code != http.StatusUnauthorized {
				t.Errorf("%s %s gives %d without a signature", method, path, w.Code)
			}
		}
	}
	if count < 7 {
		t.Errorf("%d operations were tried", count)
	}
	b.untouched("without a signature")
}

// A generator makes requests that nearly fit the description: each part is what it asks for, or something else.
type generator struct {
	*rand.Rand
	d description
}

func (g *generator) odd() bool { return g.IntN(6) == 0 }

func oneOf[T any](g *generator, all ...T) T { return all[g.IntN(len(all))] }

// anything is a value that no schema asks for.
func (g *generator) anything() any {
	return oneOf[any](g, nil, true, -1, 0, 1e300, 1<<62, "", "\x00\x1b[2J", "../../etc/passwd", strings.Repeat("x", 5000),
		[]any{}, []any{nil, []any{map[string]any{}}}, map[string]any{"a": map[string]any{"b": nil}}, "ssh-rsa AAAA", "💥", "-1", "0x00")
}

func (g *generator) value(schema map[string]any, depth int) any {
	if g.odd() || depth > 6 {
		return g.anything()
	}
	if ref, ok := schema["$ref"].(string); ok {
		return g.value(g.d.Components.Schemas[ref[strings.LastIndex(ref, "/")+1:]], depth+1)
	}
	if enum, ok := schema["enum"].([]any); ok {
		return oneOf(g, enum...)
	}
	kind, _ := schema["type"].(string)
	if kinds, ok := schema["type"].([]any); ok {
		kind, _ = oneOf(g, kinds...).(string)
	}
	switch kind {
	case "object":
		object := map[string]any{}
		properties, _ := schema["properties"].(map[string]any)
		for name, p := range properties {
			if !g.odd() {
				object[name] = g.value(p.(map[string]any), depth+1)
			}
		}
		if g.odd() {
			object[oneOf(g, "__proto__", "", "lease")] = g.anything()
		}
		return object
	case "array":
		items, _ := schema["items"].(map[string]any)
		array := make([]any, g.IntN(4))
		for i := range array {
			array[i] = g.value(items, depth+1)
		}
		return array
	case "integer":
		return oneOf[any](g, 0, 1, 7, 80, 65535, 65536, -5, uint64(1<<63), 1.5, g.Uint64())
	case "number":
		return g.NormFloat64() * 1e10
	case "boolean":
		return g.IntN(2) == 0
	case "string":
		return oneOf(g, "web", "debian-12", sshKey, "192.0.2.0/24", "0x"+strings.Repeat("ab", 32), strings.Repeat("ab", 32), "0x"+strings.Repeat("0a", 20),
			"aGVsbG8=", time.Now().Format(time.RFC3339), "tcp", "")
	}
	return g.anything()
}

// TestRandomRequests sends what the whole description allows, and what it does not, from the renter with everything
// allowed: nothing panics, fails or is answered with 500.
func TestRandomRequests(t *testing.T) {
	t.Parallel()
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	g := &generator{rand.New(rand.NewPCG(seed, 0)), readDescription(t)}
	b := start(t)
	c := b.opened(mine)
	b.spec(mine, nil)
	reached := map[int]int{}
	for n := range 4000 {
		b.ahead.Add(int64(100 * time.Millisecond)) // as often as a session may ask
		path := oneOf(g, keysOf(g.d.Paths)...)
		method := oneOf(g, keysOf(g.d.Paths[path])...)
		op := g.d.Paths[path][method]
		lease := "7"
		if g.odd() {
			lease = oneOf(g, "8", "9", "0", "-1", "18446744073709551616", "x", "%00", "7%2F..%2F9", " ", "７")
		}
		target := strings.ReplaceAll(path, "{lease}", lease)
		target = strings.ReplaceAll(target, "{action}", oneOf(g, "start", "stop", "reboot", "reset", "rescue", "rebuild", "x", "%2e%2e", "Start"))
		target = strings.ReplaceAll(target, "{key}", oneOf(g, strings.Repeat("ab", 32), "0x"+strings.Repeat("0", 64), "x"))
		target = strings.ReplaceAll(target, "{part}", oneOf(g, "0", "1", "4294967295", "-1", "x"))
		if g.odd() {
			target += "?" + url.QueryEscape(fmt.Sprint(g.anything())) + "=" + oneOf(g, "1", "%zz", "&&;")
		}
		var body []byte
		kind := "application/json"
		for of, content := range op.RequestBody.Content {
			kind = of
			value := g.value(content.Schema, 0)
			if path == sessionsPath && g.odd() {
				value = c.Session
			}
			body, _ = json.Marshal(value)
			if g.odd() && len(body) > 1 {
				body = body[:g.IntN(len(body))]
			}
		}
		r, err := http.NewRequest(strings.ToUpper(method), "https://host.example"+target, bytes.NewReader(body))
		if err != nil {
			continue // no client sends it
		}
		r.RequestURI, r.RemoteAddr = r.URL.RequestURI(), "192.0.2.1:99"
		if g.IntN(20) > 0 {
			r.Header.Set("Content-Type", kind)
		} else {
			r.Header.Set("Content-Type", oneOf(g, "", "text/html", "application/cbor", "multipart/form-data; boundary=x", ";;;"))
		}
		if g.odd() {
			r.Header.Set("Accept", oneOf(g, "*/*", "text/html", "application/cbor;q=1", ";;q=x", ""))
		}
		setDigest(r, body)
		if err := sign(r, c.key, b.server.now()); err != nil {
			t.Fatal(err)
		}
		if g.odd() {
			name := oneOf(g, "Signature", "Signature-Input", "Content-Digest", "Content-Length", "Upgrade", "Authorization", "Host")
			r.Header.Set(name, oneOf(g, "", "muster=:AAAA:", r.Header.Get(name)+"x", `muster=("@method" "@authority" "@path" "@query" "content-digest");created="x";expires=1;nonce=2;keyid=3;alg=4;tag=5`, "{", "\xff"))
		}
		w := httptest.NewRecorder()
		b.server.Handler().ServeHTTP(w, r)
		reached[w.Code]++
		if w.Code == 500 || w.Code == 503 || w.Code == 429 {
			t.Fatalf("request %d: %s %s with %q gives %d: %s", n, method, target, body, w.Code, w.Body)
		}
		if w.Code >= 400 && w.Header().Get("Content-Type") != problemType {
			t.Errorf("request %d: %s %s: %d of type %q", n, method, target, w.Code, w.Header().Get("Content-Type"))
		}
		if b.server.ended.why(&c.Session) != nil { // it has ended itself
			b.server.ended.at = map[sessionID]ending{}
			b.server.sessions.add(c.Session, b.renter.Address, b.server.now())
		}
	}
	for _, code := range []int{200, 202, 204, 400, 401, 404, 422} {
		if reached[code] == 0 {
			t.Errorf("no request was answered with %d: the generator does not reach far (%v)", code, reached)
		}
	}
}

func keysOf[V any](m map[string]V) (keys []string) {
	for k := range m {
		keys = append(keys, k)
	}
	return keys
}

// FuzzSignatureHeaders finds no header that makes the server panic, and none that lets anything through.
func FuzzSignatureHeaders(f *testing.F) {
	c := DraftCredential(ledger.Deployment{}, mine, time.Now(), MaySee)
	r := httptest.NewRequest("GET", leaseURL("7", ""), nil)
	setDigest(r, nil)
	if err := sign(r, c.key, time.Now()); err != nil {
		f.Fatal(err)
	}
	input, signature := r.Header.Get("Signature-Input"), r.Header.Get("Signature")
	f.Add(input, signature)
	f.Add(strings.Replace(input, "created=", `created="`, 1), signature)
	f.Add(input+", x=()", signature)
	f.Fuzz(func(t *testing.T, a, b string) {
		r := httptest.NewRequest("GET", leaseURL("7", ""), nil)
		setDigest(r, nil)
		r.Header.Set("Signature-Input", a)
		r.Header.Set("Signature", b)
		s, err := parseSignature(r)
		if err != nil || s.verify() != nil {
			return
		}
		if s.key == c.Session.Key && (a != input || b != signature) && string(s.base) != string(must(parseSignature(signedWith(input, signature)))(t).base) {
			t.Errorf("%q, %q passes for what was not signed", a, b)
		}
	})
}

func signedWith(input, signature string) *http.Request {
	r := httptest.NewRequest("GET", leaseURL("7", ""), nil)
	setDigest(r, nil)
	r.Header.Set("Signature-Input", input)
	r.Header.Set("Signature", signature)
	return r
}
