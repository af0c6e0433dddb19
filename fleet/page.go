package fleet

import (
	"bytes"
	"context"
	_ "embed"
	"html/template"
	"net"
	"net/http"
	"net/netip"
	"strings"
	"time"

	"github.com/muster-network/muster/internal/text"
)

//go:embed page.html
var pageSource string

var page = template.Must(template.New("page").Funcs(template.FuncMap{"plain": text.Plain}).Parse(pageSource))

// shown is what the page shows: the fleet, or the log of a server.
type shown struct {
	Status Status
	Now    time.Time
	Server string
	Log    []string
}

// OldestFor is for how long the oldest order has been under way.
func (s shown) OldestFor() time.Duration { return s.Now.Sub(s.Status.Oldest).Round(time.Second) }

// ServePage serves the page on the listener until ctx ends, and closes it. See [Hub.Page] for the name.
func (h *Hub) ServePage(ctx context.Context, listener net.Listener, name string) error {
	return serve(ctx, "the page", listener, &http.Server{
		Handler: h.Page(name), ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 10 * time.Second, WriteTimeout: time.Minute,
	})
}

// Page shows people how the fleet is, and what its servers have logged last. It changes nothing, and asks nobody who they
// are. name is the host that it is reached by, besides addresses: a page of somebody else whose name leads here
// (DNS rebinding) must not read it in a visitor's browser.
func (h *Hub) Page(name string) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /{$}", func(w http.ResponseWriter, _ *http.Request) {
		show(w, shown{Status: h.Status(), Now: time.Now()})
	})
	mux.HandleFunc("GET /servers/{name}", func(w http.ResponseWriter, r *http.Request) {
		lines, err := h.ServerLog(r.PathValue("name"))
		if err != nil {
			http.Error(w, text.Plain(err.Error()), http.StatusNotFound)
			return
		}
		for i := range lines {
			lines[i] = text.Plain(lines[i])
		}
		show(w, shown{Server: r.PathValue("name"), Log: lines})
	})
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !reachedBy(r.Host, name) {
			http.Error(w, "open this page by the server's address", http.StatusMisdirectedRequest)
			return
		}
		header := w.Header()
		header.Set("Cache-Control", "no-store")
		header.Set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'")
		header.Set("Referrer-Policy", "no-referrer")
		header.Set("X-Content-Type-Options", "nosniff")
		mux.ServeHTTP(w, r)
	})
}

func show(w http.ResponseWriter, what shown) {
	var out bytes.Buffer
	if err := page.Execute(&out, what); err != nil {
		http.Error(w, "the page cannot be made: "+err.Error(), http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	_, _ = out.WriteTo(w) // who asked may have gone
}

// reachedBy says whether a request's host is an address, this machine, or the name given.
func reachedBy(host, name string) bool {
	if only, _, err := net.SplitHostPort(host); err == nil {
		host = only
	}
	_, err := netip.ParseAddr(strings.Trim(host, "[]"))
	return err == nil || host == "localhost" || name != "" && strings.EqualFold(host, name)
}
