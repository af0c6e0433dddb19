package api

import (
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/testchain"
)

// A badNode says which chain it is of, and to everything else that it failed, and where it is and what it has.
func badNode(t testing.TB, chainID uint64) *chain.Node {
	t.Helper()
	var server *httptest.Server
	server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		text, _ := io.ReadAll(r.Body)
		if strings.Contains(string(text), "eth_chainId") {
			fmt.Fprintf(w, `{"jsonrpc":"2.0","id":1,"result":"0x%x"}`, chainID)
			return
		}
		fmt.Fprintf(w, `{"jsonrpc":"2.0","id":1,"error":{"code":-32601,"message":"no such method at %s/%s"}}`, server.URL, secret)
	}))
	t.Cleanup(server.Close)
	node := testchain.Must(chain.DialNode(t.Context(), server.URL+"/"+secret))(t)
	t.Cleanup(node.Close)
	return node
}

const secret = "TopSecretKeyOfTheNode"

// serveHostile serves a record with what strangers wrote, over a node that fails.
func serveHostile(t testing.TB) *served {
	s := market(recorded(t))
	node := badNode(t, s.Deployment.ChainID)
	clock := ledger.Clock{CapacityConfig: s.Deployment.Parameters.Capacity, Genesis: s.Deployment.Block, ChainID: s.Deployment.ChainID, Contract: s.Deployment.Capacity}
	return serve(t, s, func(c *Config) { c.Chain = ledger.Assume(node, s.Deployment, clock, ledger.StakingConfig{}) })
}

// A generator makes requests that nearly fit the description: each part is what it asks for, or something else.
type generator struct {
	*rand.Rand
	d       jsonDocument
	cursors []string
}

func (g *generator) odd() bool { return g.IntN(8) == 0 }

func oneOf[T any](g *generator, all ...T) T { return all[g.IntN(len(all))] }

// anything is a text that no schema asks for.
func (g *generator) anything() string {
	return oneOf(g, "", "-1", "0", "1e9", "18446744073709551616", "9007199254740992", "NaN", "null", "\x00", "\x1b[2J", "../../etc/passwd", "%", "%zz",
		strings.Repeat("9", 3000), "' OR 1=1 --", "1;DROP TABLE event", "🦀", "\xff\xfe", "<script>", "0x", "true", "[]", "{}", "1,2", "a&b=c", "１")
}

func (g *generator) value(name string, s *jsonSchema) string {
	if g.odd() {
		return g.anything()
	}
	if s.Enum != nil {
		return fmt.Sprint(oneOf(g, s.Enum...))
	}
	switch {
	case name == "cursor":
		return oneOf(g, append(g.cursors, "")...)
	case strings.Contains(s.Pattern, "{40}"):
		return oneOf(g, "0x00000000000000000000000000000000000000aa", "0x00000000000000000000000000000000000000CC", "0x"+strings.Repeat("f", 40), "0x"+strings.Repeat("0", 39))
	case strings.Contains(s.Pattern, "{64}"):
		return oneOf(g, "0x"+strings.Repeat("0", 64), "0x"+strings.Repeat("aB", 32), "0x"+strings.Repeat("0", 63))
	case kindIs(s, "integer"):
		all := []string{"1", "2", "3", "4", "7", "200", "356", fmt.Sprint(g.IntN(700))}
		for _, bound := range []*float64{s.Minimum, s.Maximum} {
			if bound != nil {
				all = append(all, fmt.Sprintf("%.0f", *bound), fmt.Sprintf("%.0f", *bound+1), fmt.Sprintf("%.0f", *bound-1))
			}
		}
		return oneOf(g, all...)
	}
	return oneOf(g, "1", "VN", "commitment", "123456789", strings.Repeat("x", 101), "0x00000000000000000000000000000000000000aa")
}

func kindIs(s *jsonSchema, kind string) bool { return hasType(s.Type, kind) }

// request is one to a path of the description.
func (g *generator) request(path string) *http.Request {
	target, query := path, url.Values{}
	var raw []string
	for _, p := range g.d.Paths[path].Get.Parameters {
		switch {
		case p.In == "path":
			target = strings.ReplaceAll(target, "{"+p.Name+"}", url.PathEscape(g.value(p.Name, p.Schema)))
		case p.In == "query" && (p.Required || g.IntN(3) == 0):
			query.Set(p.Name, g.value(p.Name, p.Schema))
			if g.odd() {
				query.Add(p.Name, g.anything())
			}
		}
	}
	if g.odd() {
		raw = append(raw, oneOf(g, "unknown=1", "%zz=1", "&&;", "=", "cursor", "limit=1&limit=2", "?", "\x7f"))
	}
	if len(query) > 0 {
		raw = append(raw, query.Encode())
	}
	if g.odd() {
		target = oneOf(g, target+"/", target+"/..", strings.Replace(target, "/v1", "//v1", 1), target+"/%2e%2e/%2e%2e", strings.ToUpper(target), target+"/x", target+";x")
	}
	method := http.MethodGet
	if g.odd() {
		method = oneOf(g, http.MethodHead, http.MethodPost, http.MethodOptions, "PROPFIND", http.MethodDelete, http.MethodPut, "CONNECT")
	}
	if len(raw) > 0 {
		target += "?" + strings.Join(raw, "&")
	}
	var body io.Reader
	if g.odd() {
		body = strings.NewReader(oneOf(g, "{}", "null", strings.Repeat("[", 5000), g.anything()))
	}
	r, err := http.NewRequest(method, "http://api.example"+target, body)
	if err != nil {
		return nil // no client sends it
	}
	r.RequestURI, r.RemoteAddr = r.URL.RequestURI(), "192.0.2.1:99"
	for range g.IntN(3) {
		r.Header.Set(oneOf(g, "Accept", "If-None-Match", "Content-Type", "Content-Length", "Range", "Origin", "Host", "X-Forwarded-For", "Accept-Encoding", "Transfer-Encoding"),
			oneOf(g, "", "*/*", "text/html", "application/cbor", "application/json;q=0", ";;q=x", "*", `"x"`, "bytes=0-1", "-1", strings.Repeat("a", 4000), "\xff", "null"))
	}
	return r
}

// Whatever is asked for, and whatever strangers have written: nothing panics or fails, answers are what the description
// says and not too large, and tell nothing of the node and of files.
func TestRandomRequests(t *testing.T) {
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	s := serveHostile(t)
	g := &generator{Rand: rand.New(rand.NewPCG(seed, 0)), d: readDocument(t)}
	paths := slices.DeleteFunc(slices.Sorted(maps.Keys(g.d.Paths)), func(p string) bool { return p == headsPath })
	reached, answered := map[int]int{}, map[string]bool{}
	for n := range 6000 {
		path := oneOf(g, paths...)
		r := g.request(path)
		if r == nil {
			continue
		}
		w := httptest.NewRecorder()
		s.server.Handler().ServeHTTP(w, r)
		reached[w.Code]++
		if why := g.judge(s, path, r, w); why != "" {
			t.Fatalf("request %d: %s %s: %d: %s\n%.2000s", n, r.Method, r.URL, w.Code, why, w.Body)
		}
		if w.Code == http.StatusOK && r.Method == http.MethodGet {
			answered[path] = true
			var list struct{ Next string }
			if json.Unmarshal(w.Body.Bytes(), &list) == nil && list.Next != "" && len(g.cursors) < 200 {
				g.cursors = append(g.cursors, list.Next)
			}
		}
	}
	for _, code := range []int{200, 304, 400, 404, 405, 422} {
		if reached[code] == 0 {
			t.Errorf("no request was answered with %d: the generator does not reach far (%v)", code, reached)
		}
	}
	for _, path := range paths {
		if !answered[path] && !strings.Contains(path, "/transactions/") && !strings.HasSuffix(path, "/proofs/{commitment}/{challenge}") {
			t.Errorf("%s was never answered", path)
		}
	}
}

// judge says what is wrong with an answer; empty: nothing.
func (g *generator) judge(s *served, path string, r *http.Request, w *httptest.ResponseRecorder) string {
	if w.Code >= 500 {
		return "the server failed"
	}
	if w.Body.Len() > 2*maxAnswer {
		return fmt.Sprintf("the answer has %d bytes", w.Body.Len())
	}
	if r.Method == http.MethodHead || w.Code == http.StatusNotModified || w.Code == http.StatusMovedPermanently || w.Code == http.StatusTemporaryRedirect {
		return ""
	}
	if text := w.Body.String(); strings.Contains(text, secret) || strings.Contains(text, "127.0.0.1") || strings.Contains(text, s.index.Path()) || strings.Contains(text, ".go:") {
		return "it tells of the server"
	}
	var value any
	if err := json.Unmarshal(w.Body.Bytes(), &value); err != nil {
		return err.Error()
	}
	schema, kind := &jsonSchema{Ref: schemasPrefix + "Problem"}, problemType
	if w.Code == http.StatusOK {
		kind = "application/json"
		schema = g.d.Paths[path].Get.Responses["200"].Content[kind].Schema
	}
	if got := w.Header().Get("Content-Type"); got != kind {
		return fmt.Sprintf("it is of type %q", got)
	}
	return g.d.check("", schema, value)
}

// What strangers wrote is passed on as text, cut to a length.
func TestHostileTexts(t *testing.T) {
	s := serveHostile(t)
	for _, path := range []string{"/offers?limit=200", "/commitments/2/offers", "/watchers", "/offers/3", "/leases/3"} {
		w := s.ask(path)
		if w.Code != http.StatusOK {
			t.Fatalf("%s: %d %s", path, w.Code, w.Body)
		}
		if strings.Contains(w.Body.String(), "<script") {
			t.Errorf("%s has markup that a browser could take for its own", path)
		}
		if n := strings.Count(w.Body.String(), "🦀"); n > 2*maxText/4 {
			t.Errorf("%s has a text of %d bytes", path, 4*n)
		}
	}
}
