package control

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/google/uuid"

	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/lease/spec"
)

// A Problem is what is wrong with a request (RFC 9457).
type Problem struct {
	Type   string   `json:"type" doc:"Which problem, for programs" example:"urn:muster:problem:not-now"`
	Title  string   `json:"title"`
	Status int      `json:"status"`
	Detail string   `json:"detail,omitempty" doc:"What is wrong, for people"`
	Hints  []string `json:"hints,omitempty" doc:"What to do about it, for people"`
	// Now is the server's clock: requests carry times.
	Now time.Time `json:"now" doc:"The server's clock"`
	// Instance names a failure in the server's own records.
	Instance string `json:"instance,omitempty" doc:"The failure in the server's own records"`

	retryAfter time.Duration
}

// The problems that programs may want to tell apart.
const (
	problemPrefix    = "urn:muster:problem:"
	problemSession   = problemPrefix + "session"    // the session is unknown here, or has run out: open it
	problemEnded     = problemPrefix + "ended"      // the session was ended: another has to be signed
	problemSignature = problemPrefix + "signature"  // the request is not signed as it should be
	problemClock     = problemPrefix + "clock"      // it does not count now
	problemReplay    = problemPrefix + "replay"     // it came before
	problemLease     = problemPrefix + "lease"      // no lease of this renter is here
	problemAllowed   = problemPrefix + "permission" // the session does not allow it
	problemSpec      = problemPrefix + "spec"
	problemNotNow    = problemPrefix + "not-now"
	problemRefused   = problemPrefix + "refused"
	problemInput     = problemPrefix + "input"
	problemBusy      = problemPrefix + "busy" // too many requests
	problemFailed    = problemPrefix + "failed"
)

// errElsewhere is the answer for a lease that is not here, and for one of somebody else: they cannot be told apart.
var errElsewhere = &Problem{Type: problemLease, Status: http.StatusNotFound, Detail: "there is no such lease here, or the session is not its renter's"}

func newProblem(kind string, status int, format string, args ...any) *Problem {
	return &Problem{Type: kind, Status: status, Detail: fmt.Sprintf(format, args...)}
}

func (p *Problem) Error() string { return p.Detail }

// Hint is how [hint.Of] finds the first of the hints.
func (p *Problem) Hint() string {
	if len(p.Hints) == 0 {
		return ""
	}
	return p.Hints[0]
}

// Is finds the errors of a [Host] in what a client was told.
func (p *Problem) Is(target error) bool {
	switch target {
	case ErrNoLease:
		return p.Type == problemLease
	case ErrNotNow:
		return p.Type == problemNotNow
	case ErrRefused:
		return p.Type == problemRefused
	case ErrEnded:
		return p.Type == problemEnded
	}
	return false
}

// GetStatus is for huma.
func (p *Problem) GetStatus() int { return p.Status }

// ContentType is for huma.
func (p *Problem) ContentType(string) string { return problemType }

const problemType = "application/problem+json"

// complete fills in what every problem has.
func (s *Server) complete(p *Problem) *Problem {
	out := *p
	out.Title, out.Now = http.StatusText(p.Status), s.now().UTC().Truncate(time.Second)
	return &out
}

// write answers with a problem.
func (s *Server) write(w http.ResponseWriter, p *Problem) {
	w.Header().Set("Content-Type", problemType)
	setRetry(w.Header().Set, p)
	w.WriteHeader(p.Status)
	_ = json.NewEncoder(w).Encode(s.complete(p)) // whoever is gone does not need it
}

func setRetry(set func(name, value string), p *Problem) {
	if p.retryAfter > 0 {
		set("Retry-After", strconv.Itoa(int((p.retryAfter+time.Second-1)/time.Second)))
	}
}

// transform makes huma's own errors problems like ours. They repeat what was sent, which a renter's terminal or log
// should not show again.
func (s *Server) transform(ctx huma.Context, _ string, v any) (any, error) {
	switch v := v.(type) {
	case *Problem:
		setRetry(ctx.SetHeader, v)
		return s.complete(v), nil
	case *huma.ErrorModel:
		p := newProblem(problemInput, v.Status, "%s", v.Detail)
		for _, e := range v.Errors {
			p.Detail += fmt.Sprintf("; %s: %.200s", cmp.Or(e.Location, "request"), e.Message)
			if len(p.Detail) > 1000 {
				break
			}
		}
		return s.complete(p), nil
	}
	return v, nil
}

// problemOf is what a renter is told of the host's error.
func (s *Server) problemOf(err error) *Problem {
	var p *Problem
	switch {
	case errors.As(err, &p):
		return p
	case errors.Is(err, ErrNoLease):
		return errElsewhere
	}
	for _, known := range []struct {
		err    error
		kind   string
		status int
	}{
		{spec.ErrSpec, problemSpec, http.StatusUnprocessableEntity},
		{spec.ErrOther, problemSpec, http.StatusConflict},
		{ErrPorts, problemInput, http.StatusUnprocessableEntity},
		{ErrNotNow, problemNotNow, http.StatusConflict},
		{ErrRefused, problemRefused, http.StatusUnprocessableEntity},
	} {
		if errors.Is(err, known.err) {
			p = newProblem(known.kind, known.status, "%s", err)
			p.Hints = slices.Clone(hint.Of(err))
			return p
		}
	}
	return s.failure(err)
}

// failure tells a renter no more than a number, by which the provider finds the error. That a renter has gone before the
// answer came is none.
func (s *Server) failure(err error) *Problem {
	id := uuid.NewString()
	if !errors.Is(err, context.Canceled) {
		s.config.Failed(id, err)
	}
	p := newProblem(problemFailed, http.StatusServiceUnavailable, "the host has failed")
	p.Instance, p.retryAfter = "urn:uuid:"+id, 10*time.Second
	p.Hints = []string{"try again later, and tell the provider the number if it stays so"}
	return p
}
