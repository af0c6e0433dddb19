// Package trace says what a daemon did and how long each step of it took, as OpenTelemetry's traces, to whoever collects
// them by OTLP over HTTP.
//
// It promises that a daemon does its work whether or not anybody takes its traces: what is sent is sent beside, for a
// short time, and what cannot be sent in time is dropped. A daemon that nobody asks for traces has none, and pays nothing.
package trace

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"time"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/sdk/resource"
	sdk "go.opentelemetry.io/otel/sdk/trace"
	otel "go.opentelemetry.io/otel/trace"

	"github.com/muster-network/muster/internal/hint"
)

// Traces are those of one daemon, and safe for concurrent use. Nil ones take every note and keep none.
type Traces struct {
	provider *sdk.TracerProvider
	tracer   otel.Tracer
}

// Open begins to send the traces of a daemon, such as "prover", to a collector's address; one without a path has OTLP's
// own, /v1/traces. trouble is told when they cannot be sent, once, and with nil when they can be again.
func Open(to, daemon, version string, trouble func(error)) (*Traces, error) {
	at, err := url.Parse(to)
	if err != nil || (at.Scheme != "http" && at.Scheme != "https") || at.Host == "" {
		return nil, hint.Add(errors.New("the address for traces is not one of HTTP"), "write one such as http://127.0.0.1:4318")
	}
	if at.Path == "" || at.Path == "/" {
		at.Path = "/v1/traces"
	}
	e := &exporter{url: at.String(), client: &http.Client{Timeout: patience}, trouble: trouble}
	provider := sdk.NewTracerProvider(sdk.WithBatcher(e), sdk.WithResource(resource.NewSchemaless(
		attribute.String("service.namespace", "muster"), attribute.String("service.name", "muster-"+daemon), attribute.String("service.version", version),
	)))
	return &Traces{provider, provider.Tracer("github.com/muster-network/muster")}, nil
}

// patience is how long a collector may take.
const patience = 5 * time.Second

// Close sends what is left, for as long as ctx lasts.
func (t *Traces) Close(ctx context.Context) error {
	if t == nil {
		return nil
	}
	if err := t.provider.Shutdown(ctx); err != nil {
		return fmt.Errorf("send the last traces: %w", err)
	}
	return nil
}

// A Span is something that took time, with its steps. A nil one takes every note and keeps none.
type Span struct {
	ctx    context.Context
	tracer otel.Tracer
	span   otel.Span
}

// Begin is the beginning of something, with what tells it from others of its name.
func (t *Traces) Begin(name string, at time.Time, numbers map[string]uint64) *Span {
	if t == nil {
		return nil
	}
	var attributes []attribute.KeyValue
	for key, n := range numbers {
		attributes = append(attributes, attribute.Int64(key, int64(n)))
	}
	ctx, span := t.tracer.Start(context.Background(), name, otel.WithTimestamp(at), otel.WithAttributes(attributes...))
	return &Span{ctx, t.tracer, span}
}

// Step adds a step that is over. One that would end before it began took no time.
func (s *Span) Step(name string, from, to time.Time) {
	if s == nil {
		return
	}
	if to.Before(from) {
		to = from
	}
	_, step := s.tracer.Start(s.ctx, name, otel.WithTimestamp(from))
	step.End(otel.WithTimestamp(to))
}

// End ends it. wrong is what went wrong; empty: nothing.
func (s *Span) End(at time.Time, wrong string) {
	if s == nil {
		return
	}
	if wrong != "" {
		s.span.SetStatus(codes.Error, wrong)
	}
	s.span.End(otel.WithTimestamp(at))
}
