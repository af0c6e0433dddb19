package control

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"reflect"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"
	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/limit"
	"github.com/muster-network/muster/lease/spec"
)

const (
	apiVersion   = "1.0.0"
	aboutPath    = "/v1"
	openAPIPath  = "/v1/openapi.json"
	sessionsPath = "/v1/sessions"
	leasePath    = "/v1/leases/{lease}"
)

// About is what a host says of itself to everybody.
type About struct {
	ChainID uint64         `json:"chainId"`
	Market  common.Address `json:"market" doc:"The contract whose leases are served"`
	Now     time.Time      `json:"now" doc:"The server's clock"`
}

// A SpecBody is a spec as it is sent.
type SpecBody struct {
	Spec     spec.Spec `json:"spec"`
	UserData []byte    `json:"userData,omitempty" maxLength:"1398104" doc:"What the spec has the SHA-256 of, in base64"`
}

type (
	bodyOf[T any] struct{ Body T }
	nothing       struct{}
	leaseInput    struct {
		Lease uint64 `path:"lease" doc:"The lease's number"`
	}
	actionInput struct {
		Lease  uint64 `path:"lease" doc:"The lease's number"`
		Action Action `path:"action" enum:"start,stop,reboot,reset,rescue,rebuild"`
	}
	// inputOf is a lease's number with a body. (huma fills no fields of structs that are embedded and not exported.)
	inputOf[T any] struct {
		Lease uint64 `path:"lease" doc:"The lease's number"`
		Body  T
	}
)

// A KeysBody is SSH keys as they are sent.
type KeysBody struct {
	Keys []string `json:"keys" minItems:"1" maxItems:"32" nullable:"false" doc:"Lines of authorized_keys, without options"`
}

// An ImageBody is an image as it is sent.
type ImageBody struct {
	Image spec.Image `json:"image"`
}

// A PortsBody is ports as they are sent.
type PortsBody struct {
	Ports []Port `json:"ports" maxItems:"32" nullable:"false" doc:"All that shall be open"`
}

// register says what the API has. It is the one list of it: openapi.json is made from it.
func (s *Server) register(mux *http.ServeMux) huma.API {
	config := huma.DefaultConfig("Muster host: control API", apiVersion)
	config.Info.Description = apiDescription
	config.OpenAPIPath, config.DocsPath, config.SchemasPath = "", "", ""
	config.CreateHooks = nil // no "$schema" in each answer
	config.RejectUnknownQueryParameters = true
	config.Transformers = []huma.Transformer{s.transform}
	config.Components.SecuritySchemes = map[string]*huma.SecurityScheme{
		"session": {Type: "http", Scheme: "signature", Description: "RFC 9421, by the session's key: see docs/hosting-api.md"},
	}
	api := humago.New(mux, config)

	huma.Register(api, s.open("about", http.MethodGet, aboutPath, "What this host serves"),
		func(context.Context, *nothing) (*bodyOf[About], error) {
			return &bodyOf[About]{About{s.config.ChainID, s.config.Market, s.now().UTC()}}, nil
		})
	opening := s.open("open-session", http.MethodPost, sessionsPath, "Open a session that the renter's wallet has signed")
	opening.DefaultStatus = http.StatusNoContent
	opening.Middlewares = huma.Middlewares{s.limitOpening}
	huma.Register(api, opening, s.openSession)

	huma.Register(api, s.signed("status", http.MethodGet, leasePath, "How the machine is", MaySee),
		func(ctx context.Context, in *leaseInput) (*bodyOf[Status], error) {
			status, err := s.config.Host.Status(ctx, in.Lease)
			if status.Ports == nil {
				status.Ports = []Port{}
			}
			return &bodyOf[Status]{status}, s.told(err)
		})
	submit := s.signed("submit", http.MethodPut, leasePath+"/spec", "Say what the machine has to be", MaySubmit)
	submit.MaxBodyBytes = maxSpecBody
	huma.Register(api, submit, s.submit)
	act := s.signed("act", http.MethodPost, leasePath+"/actions/{action}", "Begin an action", "")
	act.DefaultStatus = http.StatusAccepted
	act.Middlewares = huma.Middlewares{s.authorized(func(r *http.Request) Permission { return permissionOf(Action(r.PathValue("action"))) })}
	huma.Register(api, act, func(ctx context.Context, in *actionInput) (*nothing, error) {
		return nil, s.told(s.config.Host.Act(ctx, in.Lease, in.Action))
	})
	rebuild := s.signed("rebuild-from", http.MethodPut, leasePath+"/image", "Begin to make a new disk from this image: all data is lost", MayRebuild)
	rebuild.DefaultStatus = http.StatusAccepted
	huma.Register(api, rebuild, func(ctx context.Context, in *inputOf[ImageBody]) (*nothing, error) {
		if err := in.Body.Image.Check(); err != nil {
			return nil, newProblem(problemInput, http.StatusUnprocessableEntity, "image: %s", err)
		}
		return nil, s.told(s.config.Host.RebuildFrom(ctx, in.Lease, in.Body.Image))
	})
	keys := func(change func(context.Context, uint64, []string) error) func(context.Context, *inputOf[KeysBody]) (*nothing, error) {
		return func(ctx context.Context, in *inputOf[KeysBody]) (*nothing, error) {
			if err := spec.CheckKeys(in.Body.Keys); err != nil {
				return nil, newProblem(problemInput, http.StatusUnprocessableEntity, "%s", err)
			}
			return nil, s.told(change(ctx, in.Lease, in.Body.Keys))
		}
	}
	huma.Register(api, s.signed("add-keys", http.MethodPost, leasePath+"/keys", "Let further SSH keys in, from the next start on", MayAddKeys),
		keys(s.config.Host.AddKeys))
	huma.Register(api, s.signed("remove-keys", http.MethodPost, leasePath+"/keys/remove", "Let SSH keys in no more, from the next start on", MayAddKeys),
		keys(s.config.Host.RemoveKeys))
	huma.Register(api, s.signed("set-ports", http.MethodPut, leasePath+"/ports", "Open these ports, and close all others", MayPorts),
		func(ctx context.Context, in *inputOf[PortsBody]) (*nothing, error) {
			err := CheckPorts(in.Body.Ports)
			if err == nil {
				err = s.config.Host.SetPorts(ctx, in.Lease, in.Body.Ports)
			}
			return nil, s.told(err)
		})
	log := s.signed("log", http.MethodGet, leasePath+"/log", "What the serial console has printed", MayReadLog)
	log.Responses = map[string]*huma.Response{"200": {Description: "OK", Content: map[string]*huma.MediaType{
		logType: {Schema: &huma.Schema{Type: "string", Format: "binary"}},
	}}}
	huma.Register(api, log, s.log)

	s.registerDisks(api)
	s.registerSessions(api)

	console := s.signed("console", http.MethodGet, leasePath+"/console", "The serial console, over a WebSocket with binary messages", MayConsole)
	console.Responses = map[string]*huma.Response{"101": {Description: "Switching protocols"}}
	huma.Register(api, console, func(_ context.Context, in *leaseInput) (*huma.StreamResponse, error) {
		return &huma.StreamResponse{Body: func(ctx huma.Context) { s.console(ctx, in.Lease) }}, nil
	})

	document := openAPI(api)
	mux.HandleFunc("GET "+openAPIPath, func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/openapi+json")
		_, _ = w.Write(document)
	})
	return api
}

const apiDescription = "What the renter of a lease asks of the host of its machine. How requests are signed is in docs/hosting-api.md."

// openAPI is the API's description, as committed in openapi.json. Errors are [Problem] wherever huma names its own.
func openAPI(api huma.API) []byte {
	document := api.OpenAPI()
	problem := document.Components.Schemas.Schema(reflect.TypeFor[Problem](), true, "Problem")
	for _, item := range document.Paths {
		for _, op := range []*huma.Operation{item.Get, item.Put, item.Post, item.Delete} {
			if op != nil {
				op.Responses["default"] = &huma.Response{Description: "What is wrong", Content: map[string]*huma.MediaType{problemType: {Schema: problem}}}
			}
		}
	}
	delete(document.Components.Schemas.Map(), "ErrorModel")
	delete(document.Components.Schemas.Map(), "ErrorDetail")
	out, err := json.MarshalIndent(document, "", "  ")
	if err != nil {
		panic(err) // it has only what is written above
	}
	return append(out, '\n')
}

// OpenAPI is the description of the API (OpenAPI 3.1).
func (s *Server) OpenAPI() []byte { return openAPI(s.api) }

// open is an operation that everybody may ask for.
func (s *Server) open(id, method, path, summary string) huma.Operation {
	return huma.Operation{OperationID: id, Method: method, Path: path, Summary: summary, MaxBodyBytes: maxSmallBody, BodyReadTimeout: s.config.Limits.Body}
}

// signed is an operation for a lease's renter.
func (s *Server) signed(id, method, path, summary string, needs Permission) huma.Operation {
	op := s.open(id, method, path, summary)
	op.Security = []map[string][]string{{"session": {}}}
	op.Middlewares = huma.Middlewares{s.authorized(func(*http.Request) Permission { return needs })}
	if method != http.MethodGet {
		op.DefaultStatus = http.StatusNoContent
	}
	return op
}

// told is the host's error as the renter is told it.
func (s *Server) told(err error) error {
	if err == nil {
		return nil
	}
	return s.problemOf(err)
}

func (s *Server) limitOpening(ctx huma.Context, next func(huma.Context)) {
	r, w := humago.Unwrap(ctx)
	if wait := s.byOpening.Take(limit.Source(r), s.now()); wait > 0 {
		s.write(w, busy(wait))
		return
	}
	next(ctx)
}

func (s *Server) openSession(ctx context.Context, in *bodyOf[ledger.Session]) (*nothing, error) {
	session, now := in.Body, s.now()
	if err := checkSession(&session, now); err != nil {
		p := newProblem(problemSession, http.StatusUnprocessableEntity, "%s", err)
		return nil, p
	}
	lease, err := s.config.Host.Lease(ctx, session.Lease)
	if err != nil {
		return nil, s.problemOf(err)
	}
	if problem := s.checkWallet(ctx, lease, &session); problem != nil {
		return nil, problem
	}
	if problem := s.ended.why(&session); problem != nil {
		return nil, problem
	}
	s.sessions.add(session, lease.Renter, now)
	return nil, nil
}

func (s *Server) submit(ctx context.Context, in *inputOf[SpecBody]) (*nothing, error) {
	lease, err := s.config.Host.Lease(ctx, in.Lease)
	if err != nil {
		return nil, s.problemOf(err)
	}
	submission := spec.Submission{Spec: in.Body.Spec, UserData: in.Body.UserData}
	if err := submission.Check(lease.SpecHash); err != nil {
		return nil, s.problemOf(err)
	}
	return nil, s.told(s.config.Host.Submit(ctx, in.Lease, submission))
}

const logType = "text/plain; charset=utf-8"

// log streams what a console has printed. Who reads slowly keeps one of few places, so each part has its time.
func (s *Server) log(ctx context.Context, in *leaseInput) (*huma.StreamResponse, error) {
	free, ok := s.logs.Take(in.Lease)
	if !ok {
		return nil, busy(10 * time.Second)
	}
	log, err := s.config.Host.Log(ctx, in.Lease)
	if err != nil {
		free()
		return nil, s.problemOf(err)
	}
	return &huma.StreamResponse{Body: func(ctx huma.Context) {
		defer free()
		defer log.Close()
		_, w := humago.Unwrap(ctx)
		control := http.NewResponseController(w)
		_ = control.SetReadDeadline(time.Time{})
		ctx.SetHeader("Content-Type", logType)
		ctx.SetStatus(http.StatusOK)
		_ = control.Flush()
		rest := io.LimitReader(log, s.config.Limits.LogBytes)
		for part := make([]byte, 32<<10); ; {
			n, err := rest.Read(part)
			_ = control.SetWriteDeadline(time.Now().Add(s.config.Limits.Write))
			if _, gone := w.Write(part[:n]); gone != nil {
				return
			}
			if errors.Is(err, io.EOF) {
				return
			}
			if err != nil {
				s.config.Failed("log", err)
				panic(http.ErrAbortHandler) // the reader must not take it for the end
			}
		}
	}}, nil
}

// leaseURL is a path of a lease, filled in.
func leaseURL(lease, rest string) string {
	return strings.Replace(leasePath, "{lease}", lease, 1) + rest
}
