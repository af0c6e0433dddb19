package audit

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/evanw/esbuild/pkg/api"

	"github.com/muster-network/muster/internal/testchain"
	"github.com/muster-network/muster/verifier/model"
	"github.com/muster-network/muster/web/webtest"
)

func TestMain(m *testing.M) { webtest.Main(m) }

// pagePolicy is the strictest that the page can have, and workerPolicy that of its worker, which may connect to some
// places besides.
const pagePolicy = "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; " +
	"frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types muster-audit"

func workerPolicy(connect string) string {
	return "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self' " + connect +
		"; require-trusted-types-for 'script'; trusted-types 'none'"
}

// TestInBrowser runs the auditor in a browser, with the strictest policy, over a node that answers what one
// answered to the same auditor running natively.
func TestInBrowser(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long")
	}
	webtest.Open(t) // or skip before anything is built
	site := &site{auditor: built(t), scripts: bundled(t)}

	t.Run("an honest history", func(t *testing.T) {
		h := load(t, honest)
		p := open(t, site, h.ServeHTTP)
		o := p.audit(h.request("/rpc"))
		expectNative(t, h, o)
		if strings.Contains(o.Text, `"differences":[{`) || !strings.Contains(o.Text, `"proofs":2,`) {
			t.Errorf("found %s", o.Text)
		}
		if last := o.Progress[len(o.Progress)-1]; last.Stage != "auditing blocks" || last.Done != last.Total || last.Total == 0 {
			t.Errorf("the last progress is %+v", last)
		}
		if webtest.Eval[bool](p.Tab, "test.hasProgram()") {
			t.Error("the auditor runs in the page, which it freezes")
		}
	})

	t.Run("a forged history", func(t *testing.T) {
		h := load(t, forged)
		p := open(t, site, h.ServeHTTP)
		o := p.audit(h.request("/rpc"))
		expectNative(t, h, o)
		var r struct{ Differences []model.Difference }
		if err := json.Unmarshal([]byte(o.Text), &r); err != nil {
			t.Fatal(err)
		}
		if len(r.Differences) != 2 || r.Differences[0].Event != "AuditProven" || r.Differences[0].Field != "proof" {
			t.Errorf("found %v", r.Differences)
		}
	})

	t.Run("a node that lies", func(t *testing.T) {
		h := load(t, honest)
		lies := h.altered(t, "eth_getBlockReceipts", `"status":"0x1"`, `"status":"0x0"`)
		open(t, site, lies.ServeHTTP).expectFailure(h.request("/rpc"), "the receipts of block", "use another node")
	})

	t.Run("the visitor's own node", func(t *testing.T) {
		h := load(t, honest)
		own := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Access-Control-Allow-Origin", "*")
			w.Header().Set("Access-Control-Allow-Headers", "content-type")
			if r.Method == http.MethodPost {
				h.ServeHTTP(w, r)
			}
		}))
		t.Cleanup(own.Close)
		lent := *site
		lent.connect = own.URL
		p := open(t, &lent, http.NotFound)
		expectNative(t, h, p.audit(h.request(own.URL)))
	})

	t.Run("a node that does not know the page", func(t *testing.T) {
		h := load(t, honest)
		own := httptest.NewServer(&h)
		t.Cleanup(own.Close)
		lent := *site
		lent.connect = own.URL
		q := h.request(own.URL)
		q.Patience = 1
		open(t, &lent, http.NotFound).expectFailure(q, "the node does not answer", "--http.corsdomain")
	})

	t.Run("a node that fails for a while", func(t *testing.T) {
		h := load(t, honest)
		var requests atomic.Int64
		p := open(t, site, func(w http.ResponseWriter, r *http.Request) {
			if n := requests.Add(1); n > 10 && n < 14 {
				http.Error(w, "out of order", http.StatusServiceUnavailable)
				return
			}
			h.ServeHTTP(w, r)
		})
		o := p.audit(h.request("/rpc"))
		expectNative(t, h, o)
		p.Wrong() // the browser itself tells of the failures
		if len(o.Trouble) == 0 || !strings.Contains(o.Trouble[0], "503") {
			t.Errorf("the page was told of %q", o.Trouble)
		}
	})

	t.Run("a node that fails midway", func(t *testing.T) {
		h := load(t, honest)
		var requests atomic.Int64
		p := open(t, site, func(w http.ResponseWriter, r *http.Request) {
			if requests.Add(1) > 10 {
				http.Error(w, "your plan has ended", http.StatusForbidden)
				return
			}
			h.ServeHTTP(w, r)
		})
		p.expectFailure(h.request("/rpc"), "your plan has ended", "")
	})

	t.Run("another key", func(t *testing.T) {
		h := load(t, honest)
		key := testchain.Must(os.ReadFile("../../circuits/golden/dev.vk"))(t)
		p := open(t, site, h.ServeHTTP)
		expectNative(t, h, p.auditWith(h.request("/rpc"), key))
		key[0] ^= 0x40 // α is its negative
		o := p.auditWith(h.request("/rpc"), key)
		if !strings.Contains(o.Error, "not those of the deployment's verifier contract") || len(o.Hints) == 0 {
			t.Errorf("%+v", o)
		}
	})

	t.Run("cancelled", func(t *testing.T) {
		h := load(t, honest)
		asked, gone := make(chan struct{}), make(chan struct{})
		var once sync.Once
		p := open(t, site, func(w http.ResponseWriter, r *http.Request) {
			hangs := false
			once.Do(func() { hangs = true })
			if !hangs {
				h.ServeHTTP(w, r)
				return
			}
			close(asked)
			_, _ = io.Copy(io.Discard, r.Body) // or the server does not see that whoever asked is gone
			<-r.Context().Done()
			close(gone)
		})
		p.Eval("window.running = " + p.run(h.request("/rpc"), nil))
		<-asked
		p.Eval("test.abort()")
		if o := webtest.Eval[outcome](p.Tab, "running"); !strings.Contains(o.Error, "AbortError") || o.Text != "" {
			t.Errorf("%+v", o)
		}
		<-gone
		expectNative(t, h, p.audit(h.request("/rpc"))) // another one in the same page
	})

	t.Run("a build without the auditor", func(t *testing.T) {
		h := load(t, honest)
		without := *site
		without.auditor = http.NotFoundHandler()
		open(t, &without, h.ServeHTTP).expectFailure(h.request("/rpc"), "the auditor stopped", "reload the page")
	})

	t.Run("the policy holds", func(t *testing.T) {
		p := open(t, site, http.NotFound)
		if got := webtest.Eval[string](p.Tab, "test.otherWorker()"); !strings.Contains(got, "TrustedScriptURL") {
			t.Errorf("another worker: %q", got)
		}
		if got := webtest.Eval[string](p.Tab, "test.otherPolicy()"); !strings.Contains(got, "another") {
			t.Errorf("another policy: %q", got)
		}
		said := strings.Join(p.Wrong(), "\n")
		for _, want := range []string{"require-trusted-types-for", "trusted-types-policy"} {
			if !strings.Contains(said, want) {
				t.Errorf("the browser says nothing of %s:\n%s", want, said)
			}
		}
	})
}

// A request is one of program/audit.go.
type request struct {
	RPC        string `json:"rpc"`
	Deployment any    `json:"deployment"`
	To         uint64 `json:"to"`
	Patience   uint64 `json:"patience,omitempty"`
}

func (h *history) request(url string) request {
	return request{RPC: url, Deployment: h.Deployment, To: h.To}
}

// An outcome is one of testdata/page.ts.
type outcome struct {
	Text, Error    string
	Hints, Trouble []string
	Progress       []struct {
		Stage       string
		Done, Total uint64
	}
}

// expectNative compares an audit with the native one of the same history. There is nothing in the report that
// may differ.
func expectNative(t *testing.T, h history, o outcome) {
	t.Helper()
	if o.Error != "" {
		t.Fatalf("failed: %s; hints: %q; trouble: %q", o.Error, o.Hints, o.Trouble)
	}
	node := httptest.NewServer(&h)
	defer node.Close()
	if want := string(testchain.Must(json.Marshal(natively(t, node.URL, h)))(t)); o.Text != want {
		t.Errorf("in the browser:\n%s\nnatively:\n%s", o.Text, want)
	}
}

// A site serves the page, the auditor's files and a node.
type site struct {
	auditor http.Handler
	scripts map[string][]byte
	connect string // where else the worker may connect to
}

func (s *site) handler(node http.HandlerFunc) http.Handler {
	mux := http.NewServeMux()
	mux.Handle("GET /audit/", s.auditor)
	mux.HandleFunc("POST /rpc", node)
	for name, script := range s.scripts {
		mux.HandleFunc("GET /"+name, func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "text/javascript")
			_, _ = w.Write(script)
		})
	}
	mux.HandleFunc("GET /{$}", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html")
		fmt.Fprint(w, `<!doctype html><title>audit</title><script type=module src=/page.js></script>`)
	})
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Security-Policy", pagePolicy)
		if r.URL.Path == "/audit-worker.js" {
			w.Header().Set("Content-Security-Policy", workerPolicy(s.connect))
		}
		mux.ServeHTTP(w, r)
	})
}

// built is the auditor of these sources, whatever this package was built with.
func built(t *testing.T) *Files {
	t.Helper()
	dir := t.TempDir()
	cmd := exec.Command("go", "run", "./build", "-o", dir)
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	read := func(name string) []byte { return testchain.Must(os.ReadFile(filepath.Join(dir, name)))(t) }
	f := testchain.Must(newFiles(read(program+".gz"), read(script)))(t)
	t.Logf("the auditor is %d bytes long, %d compressed", len(unpacked(t, f)), len(f.compressed))
	return f
}

// bundled are the page's script and the worker's.
func bundled(t *testing.T) map[string][]byte {
	t.Helper()
	r := api.Build(api.BuildOptions{
		EntryPointsAdvanced: []api.EntryPoint{
			{InputPath: "testdata/page.ts", OutputPath: "page"},
			{InputPath: "../ui/src/check/audit-worker.ts", OutputPath: "audit-worker"},
		},
		Bundle: true, Format: api.FormatESModule, Target: api.ES2022, Outdir: "out", LogLevel: api.LogLevelSilent,
	})
	for _, e := range r.Errors {
		t.Fatal(e.Text)
	}
	scripts := map[string][]byte{}
	for _, f := range r.OutputFiles {
		scripts[filepath.Base(f.Path)] = f.Contents
	}
	return scripts
}

// A page is a tab with the page of a site.
type page struct {
	*webtest.Tab
	t *testing.T
}

func open(t *testing.T, s *site, node http.HandlerFunc) *page {
	t.Helper()
	server := httptest.NewServer(s.handler(node))
	t.Cleanup(server.Close)
	p := &page{webtest.Open(t), t}
	p.Go(server.URL)
	p.Until("window.test")
	return p
}

// run is the expression that audits.
func (p *page) run(q request, key []byte) string {
	encoded := testchain.Must(json.Marshal(q))(p.t)
	return fmt.Sprintf("test.run(%s, %q)", encoded, base64.StdEncoding.EncodeToString(key))
}

func (p *page) audit(q request) outcome { return p.auditWith(q, nil) }

func (p *page) auditWith(q request, key []byte) outcome {
	p.t.Helper()
	return webtest.Eval[outcome](p.Tab, p.run(q, key))
}

// expectFailure audits what cannot be. The browser itself says in the console that a request failed.
func (p *page) expectFailure(q request, text, remedy string) {
	p.t.Helper()
	o := p.audit(q)
	if !strings.Contains(o.Error, text) || !strings.Contains(strings.Join(o.Hints, "; "), remedy) || o.Text != "" {
		p.t.Errorf("failed with %q, hints %q, not %q and %q; trouble: %q; found %q", o.Error, o.Hints, text, remedy, o.Trouble, o.Text)
	}
	p.Wrong()
}
