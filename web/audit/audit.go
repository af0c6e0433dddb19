// Package audit serves the auditor that the page runs in a worker (program/). It is compiled by
// go run ./web/audit/build, as make build does, and embedded; without that, muster is built without it.
package audit

import (
	"bytes"
	"compress/gzip"
	"embed"
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync"
)

//go:embed dist
var dist embed.FS

// The files of the auditor.
const (
	program = "audit.wasm"
	script  = "wasm_exec.js"
)

// Files is the auditor as it was built.
type Files struct {
	compressed []byte // the program, by gzip
	script     []byte
	tag        string // of the program's version
}

// Built is the auditor that this binary holds, and whether it holds one.
var Built = sync.OnceValues(func() (*Files, bool) {
	compressed, err := dist.ReadFile("dist/" + program + ".gz")
	if err != nil {
		return nil, false
	}
	runs, err := dist.ReadFile("dist/" + script)
	if err != nil {
		return nil, false
	}
	f, err := newFiles(compressed, runs)
	return f, err == nil
})

func newFiles(compressed, script []byte) (*Files, error) {
	z, err := gzip.NewReader(bytes.NewReader(compressed))
	if err != nil {
		return nil, fmt.Errorf("read the auditor: %w", err)
	}
	return &Files{compressed: compressed, script: script, tag: `"` + z.Comment + `"`}, nil
}

// ServeHTTP serves audit.wasm and wasm_exec.js, by the last part of the request's path.
func (f *Files) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		http.Error(w, "method not allowed", http.StatusMethodNotAllowed)
		return
	}
	header := w.Header()
	header.Set("X-Content-Type-Options", "nosniff")
	switch r.URL.Path[strings.LastIndexByte(r.URL.Path, '/')+1:] {
	case program:
		f.serveProgram(w, r)
	case script:
		header.Set("Content-Type", "text/javascript; charset=utf-8")
		header.Set("Cache-Control", "no-cache")
		f.write(w, r, f.script)
	default:
		http.NotFound(w, r)
	}
}

// serveProgram serves the program as it is kept, to whoever can read that: all browsers.
func (f *Files) serveProgram(w http.ResponseWriter, r *http.Request) {
	header := w.Header()
	header.Set("Content-Type", "application/wasm") // a browser compiles nothing else while it loads
	header.Set("Cache-Control", "no-cache")        // that is, only if it is still the same
	header.Set("ETag", f.tag)
	header.Set("Vary", "Accept-Encoding")
	if r.Header.Get("If-None-Match") == f.tag {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	if acceptsGzip(r.Header.Get("Accept-Encoding")) {
		header.Set("Content-Encoding", "gzip")
		f.write(w, r, f.compressed)
		return
	}
	if r.Method == http.MethodHead {
		return
	}
	z, err := gzip.NewReader(bytes.NewReader(f.compressed))
	if err != nil { // it was read before
		http.Error(w, "the auditor is damaged", http.StatusInternalServerError)
		return
	}
	_, _ = io.Copy(w, z) // fails only if nobody reads any more
}

func (f *Files) write(w http.ResponseWriter, r *http.Request, content []byte) {
	w.Header().Set("Content-Length", fmt.Sprint(len(content)))
	if r.Method == http.MethodGet {
		_, _ = w.Write(content) // fails only if nobody reads any more
	}
}

// acceptsGzip reads an Accept-Encoding header (RFC 9110, section 12.5.3) as far as browsers use it.
func acceptsGzip(header string) bool {
	for offer := range strings.SplitSeq(header, ",") {
		name, weight, _ := strings.Cut(strings.TrimSpace(offer), ";")
		if strings.TrimSpace(name) == "gzip" {
			q := strings.TrimSpace(weight)
			return q != "q=0" && q != "q=0.0" && q != "q=0.00" && q != "q=0.000"
		}
	}
	return false
}
