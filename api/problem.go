package api

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strconv"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/google/uuid"

	"github.com/muster-network/muster/index"
)

// A Problem is what is wrong with a request (RFC 9457).
type Problem struct {
	Type     string   `json:"type" doc:"Which problem, for programs" example:"urn:muster:problem:none"`
	Title    string   `json:"title" doc:"The status in words"`
	Status   int      `json:"status" doc:"The HTTP status"`
	Detail   string   `json:"detail,omitempty" doc:"What is wrong, for people"`
	Hints    []string `json:"hints,omitempty" nullable:"false" doc:"What to do about it, for people"`
	Instance string   `json:"instance,omitempty" doc:"The failure in the server's own log"`

	retryAfter time.Duration
}

// The problems that programs may want to tell apart.
const (
	problemType   = "application/problem+json"
	problemPrefix = "urn:muster:problem:"
	problemInput  = problemPrefix + "input"
	problemCursor = problemPrefix + "cursor"
	problemNone   = problemPrefix + "none"  // there is no such thing
	problemEmpty  = problemPrefix + "empty" // the index has read nothing yet
	problemBusy   = problemPrefix + "busy"  // too many requests, or too slow a server
	problemLive   = problemPrefix + "live"  // the node could not be read
	problemFailed = problemPrefix + "failed"
)

func newProblem(kind string, status int, format string, args ...any) *Problem {
	return &Problem{Type: kind, Title: http.StatusText(status), Status: status, Detail: fmt.Sprintf(format, args...)}
}

func (p *Problem) hint(format string, args ...any) *Problem {
	p.Hints = append(p.Hints, fmt.Sprintf(format, args...))
	return p
}

func (p *Problem) after(d time.Duration) *Problem {
	p.retryAfter = d
	return p
}

func (p *Problem) Error() string { return p.Detail }

// GetStatus is for huma.
func (p *Problem) GetStatus() int { return p.Status }

// ContentType is for huma.
func (p *Problem) ContentType(string) string { return problemType }

// write answers with a problem, outside of huma.
func (p *Problem) write(w http.ResponseWriter) {
	w.Header().Set("Content-Type", problemType)
	p.setRetry(w.Header().Set)
	w.WriteHeader(p.Status)
	_ = json.NewEncoder(w).Encode(p) // whoever is gone does not need it
}

func (p *Problem) setRetry(set func(name, value string)) {
	if p.retryAfter > 0 {
		set("Retry-After", strconv.Itoa(int((p.retryAfter+time.Second-1)/time.Second)))
	}
}

// transform makes huma's own errors problems like ours.
func transform(ctx huma.Context, _ string, v any) (any, error) {
	switch v := v.(type) {
	case *Problem:
		v.setRetry(ctx.SetHeader)
	case *huma.ErrorModel:
		p := newProblem(problemInput, v.Status, "%s", v.Detail)
		for _, e := range v.Errors {
			p.Detail += fmt.Sprintf("; %.100s: %.200s", e.Location, e.Message)
			if len(p.Detail) > maxText {
				break
			}
		}
		return p, nil
	}
	return v, nil
}

// told is an error as those who asked are told it: what is not theirs to know, they get a number of.
func (s *Server) told(err error) error {
	var p *Problem
	switch {
	case err == nil:
		return nil
	case errors.As(err, &p):
		return p
	case errors.Is(err, index.ErrNone):
		return newProblem(problemNone, http.StatusNotFound, "there is no such thing").hint("check the number: it may also be of a block that a reorganisation has undone")
	case errors.Is(err, index.ErrEmpty):
		return newProblem(problemEmpty, http.StatusServiceUnavailable, "the index has read no block yet").
			hint("try again in some seconds: it is being made").after(5 * time.Second)
	case errors.Is(err, context.DeadlineExceeded), errors.Is(err, context.Canceled):
		return newProblem(problemBusy, http.StatusServiceUnavailable, "the answer took too long").hint("try again later, or ask for fewer things").after(5 * time.Second)
	}
	return s.failure(err)
}

// failure tells whoever asked no more than a number, by which the error is found in the log.
func (s *Server) failure(err error) *Problem {
	id := uuid.NewString()
	s.config.Log.Error("an answer failed", "id", id, "err", err)
	p := newProblem(problemFailed, http.StatusInternalServerError, "the server has failed").hint("try again later, and tell whoever runs the server the number if it stays so")
	p.Instance = "urn:uuid:" + id
	return p
}
