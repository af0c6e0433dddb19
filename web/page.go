package web

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"fmt"
	"io/fs"
	"mime"
	"net/http"
	"path"
	"strings"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/web/audit"
)

//go:generate npm run --silent --prefix ui build

//go:embed dist
var dist embed.FS

// policy is the content security policy of the page: everything comes from this server, nothing is inline, and no string
// becomes markup or script. The one policy of Trusted Types gives out the address of the auditor's worker and no other.
// Images of data are wallets' icons.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
	"worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types muster-audit"

// workerPolicy is that of the auditor's worker, which runs WebAssembly and reads the chain from the visitor's own node,
// wherever that is. It has no part in the page.
const workerPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self' http: https: ws: wss:; " +
	"require-trusted-types-for 'script'; trusted-types 'none'"

// worker is the script of the auditor's worker.
const worker = "audit-worker.js"

// handler serves the page, and what it reads: the API, the node, and hosts. Without hosts it passes nothing on to them.
func handler(api http.Handler, node *chain.Node, hosts http.Handler) (http.Handler, error) {
	page, err := fs.Sub(dist, "dist")
	if err != nil {
		return nil, err
	}
	files, err := read(page)
	if err != nil {
		return nil, fmt.Errorf("the page's files: %w", err)
	}
	for _, name := range []string{"index.html", worker} {
		if files[name] == nil {
			return nil, fmt.Errorf("the page's files: %w: %s", fs.ErrNotExist, name)
		}
	}
	document := files["index.html"]
	mux := http.NewServeMux()
	mux.Handle("/api/", api)
	mux.Handle("POST /rpc", newRelay(node))
	if hosts != nil {
		mux.Handle("/hosts/", hosts)
	}
	mux.HandleFunc("/assets/{name...}", func(w http.ResponseWriter, r *http.Request) {
		f, ok := files["assets/"+r.PathValue("name")]
		if !ok {
			http.NotFound(w, r)
			return
		}
		f.serve(w, r)
	})
	mux.HandleFunc("/"+worker, func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Security-Policy", workerPolicy)
		files[worker].serve(w, r)
	})
	mux.Handle("/audit/{name}", auditor()) // and /audit is a page
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			w.Header().Set("Allow", "GET, HEAD")
			http.Error(w, "method not allowed", http.StatusMethodNotAllowed)
			return
		}
		document.serve(w, r) // the page finds out itself what is shown at an address
	})
	return secure(mux), nil
}

// auditor serves the auditor's files, if this program was built with them.
func auditor() http.Handler {
	if built, ok := audit.Built(); ok {
		return built
	}
	return http.NotFoundHandler()
}

// secure sets what browsers are told of every answer.
func secure(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", policy)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Cross-Origin-Opener-Policy", "same-origin-allow-popups") // wallets open windows
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		h.Set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()")
		next.ServeHTTP(w, r)
	})
}

// A file is one of the page's, as it is and compressed.
type file struct {
	kind, tag    string
	lasting      bool // its name changes with what is in it
	plain, small []byte
}

// read reads all of the page's files.
func read(from fs.FS) (map[string]*file, error) {
	files := map[string]*file{}
	err := fs.WalkDir(from, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		data, err := fs.ReadFile(from, name)
		if err != nil {
			return err
		}
		small, err := compress(data)
		if err != nil {
			return err
		}
		sum := sha256.Sum256(data)
		files[name] = &file{
			kind: mime.TypeByExtension(path.Ext(name)), tag: `"` + hex.EncodeToString(sum[:12]) + `"`,
			lasting: strings.HasPrefix(name, "assets/") && strings.Contains(name, "-"), plain: data, small: small,
		}
		return nil
	})
	return files, err
}

func compress(data []byte) ([]byte, error) {
	var out bytes.Buffer
	w, err := gzip.NewWriterLevel(&out, gzip.BestCompression)
	if err != nil {
		return nil, err
	}
	if _, err := w.Write(data); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}

func (f *file) serve(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h.Set("Content-Type", f.kind)
	h.Set("ETag", f.tag)
	h.Set("Vary", "Accept-Encoding")
	h.Set("Cache-Control", "no-cache")
	if f.lasting {
		h.Set("Cache-Control", "public, max-age=31536000, immutable")
	}
	if strings.Contains(r.Header.Get("If-None-Match"), f.tag) {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	data := f.plain
	if strings.Contains(r.Header.Get("Accept-Encoding"), "gzip") {
		h.Set("Content-Encoding", "gzip")
		data = f.small
	}
	h.Set("Content-Length", fmt.Sprint(len(data)))
	_, _ = w.Write(data) // a visitor who has gone misses nothing
}
