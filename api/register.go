package api

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/netip"
	"reflect"
	"runtime/debug"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"

	"github.com/muster-network/muster/internal/limit"
)

const (
	version     = "1.0.0"
	openAPIPath = Prefix + "/openapi.json"
	description = `What an index of a deployment of Muster, and a node, say of it. All of an answer is of one block, which it names (asOf).
Amounts are decimal strings of a token's smallest unit (wei, for FLT), or of grains, 10^-18 of it, where a field says so. Shares of a whole are in parts of 10,000 where a name ends in Bps.
Lists come in pages: pass on next as cursor. Every answer has an ETag. Texts that strangers wrote are text, and nothing else.`
)

// register says what the API has. It is the one list of it: openapi.json is made from it.
func (s *Server) register(mux *http.ServeMux) huma.API {
	config := huma.DefaultConfig("Muster", version)
	config.Info.Description = description
	config.OpenAPIPath, config.DocsPath, config.SchemasPath = "", "", ""
	config.CreateHooks = nil // no "$schema" in each answer
	config.RejectUnknownQueryParameters = true
	config.Transformers = []huma.Transformer{transform}
	config.Formats = map[string]huma.Format{"application/json": jsonFormat, "json": jsonFormat}
	config.Components.Schemas = schemas()
	api := humago.New(mux, config)

	s.registerSite(api)
	s.registerCommitments(api)
	s.registerEpochs(api)
	s.registerChallenges(api)
	s.registerSlashes(api)
	s.registerProofs(api)
	s.registerAccounts(api)
	s.registerMarket(api)
	s.registerCredit(api)
	s.registerGovernance(api)
	s.registerEvents(api)
	describeHeads(api)

	document := openAPI(api)
	mux.HandleFunc("GET "+openAPIPath, func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/openapi+json")
		_, _ = w.Write(document)
	})
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			w.Header().Set("Allow", "GET, HEAD")
			newProblem(problemInput, http.StatusMethodNotAllowed, "everything here is only read").hint("use GET").write(w)
			return
		}
		newProblem(problemNone, http.StatusNotFound, "there is nothing at this path").hint("see %s for what there is", openAPIPath).write(w)
	})
	return api
}

// jsonFormat has no markup in it, unlike huma's: whatever strangers wrote, it is harmless even to who takes it for a page.
var jsonFormat = huma.Format{
	Marshal:   func(w io.Writer, v any) error { return json.NewEncoder(w).Encode(v) },
	Unmarshal: json.Unmarshal,
}

// get registers a path below [Prefix], and what answers it.
func get[I, O any](api huma.API, id, path, tag, summary string, answer func(context.Context, *I) (*O, error)) {
	huma.Register(api, huma.Operation{
		OperationID: id, Method: http.MethodGet, Path: Prefix + path, Summary: summary, Tags: []string{tag}, MaxBodyBytes: maxBody,
	}, answer)
}

// describeHeads says what [Server.stream] does, which huma has no part in.
func describeHeads(api huma.API) {
	registry := api.OpenAPI().Components.Schemas
	api.OpenAPI().AddOperation(&huma.Operation{
		OperationID: "heads", Method: http.MethodGet, Path: headsPath, Summary: "Follow the index", Tags: []string{"site"},
		Description: "Server-sent events: each one's data is the asOf of the index, at the start and at each change.",
		Responses: map[string]*huma.Response{"200": {Description: "OK", Content: map[string]*huma.MediaType{
			"text/event-stream": {Schema: registry.Schema(reflect.TypeFor[AsOf](), true, "AsOf")},
		}}},
	})
}

// OpenAPI is the description of the API (OpenAPI 3.1).
func (s *Server) OpenAPI() []byte { return openAPI(s.api) }

// guarded is what all requests go through: limits, and headers of answers.
func (s *Server) guarded(next http.Handler) http.Handler {
	bySource := limit.NewLimiter[netip.Prefix](s.config.Limits.Every, s.config.Limits.Burst, rememberedSources)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		header := w.Header()
		header.Set("Cache-Control", "no-cache")
		header.Set("X-Content-Type-Options", "nosniff")
		header.Set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
		header.Set("Referrer-Policy", "no-referrer")
		if len(r.RequestURI) > maxURL {
			newProblem(problemInput, http.StatusRequestURITooLong, "the URL is longer than %d bytes", maxURL).hint("ask for less").write(w)
			return
		}
		if wait := bySource.Take(limit.Source(r), s.now()); wait > 0 {
			newProblem(problemBusy, http.StatusTooManyRequests, "there are too many requests from your address").
				hint("wait, and ask again").after(wait).write(w)
			return
		}
		r.Body = http.MaxBytesReader(w, r.Body, maxBody)
		if r.URL.Path == headsPath && r.Method == http.MethodGet {
			s.stream(w, r)
			return
		}
		s.answer(tagged(next), w, r)
	})
}

// answer gives a request its time, and a panic an answer: nothing was sent before, because answers are kept until they
// are complete.
func (s *Server) answer(next http.Handler, w http.ResponseWriter, r *http.Request) {
	defer func() {
		if v := recover(); v != nil {
			s.failure(fmt.Errorf("panic: %s: %v\n%s", r.URL.Path, v, debug.Stack())).write(w)
		}
	}()
	ctx, cancel := context.WithTimeout(r.Context(), s.config.Limits.Request)
	defer cancel()
	_ = http.NewResponseController(w).SetWriteDeadline(s.now().Add(s.config.Limits.Request + s.config.Limits.Write)) // some writers cannot; they do not block either
	next.ServeHTTP(w, r.WithContext(ctx))
}
