package trace

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"sync"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	sdk "go.opentelemetry.io/otel/sdk/trace"
)

// An exporter sends spans by OTLP over HTTP in JSON, which every collector takes. OpenTelemetry's own would link gRPC, with
// which a program is 5 MB larger.
type exporter struct {
	url     string
	client  *http.Client
	trouble func(error)

	mu      sync.Mutex
	failing bool
}

// ExportSpans sends spans. Those that cannot be sent are dropped: it tells trouble, and returns no error.
func (e *exporter) ExportSpans(ctx context.Context, spans []sdk.ReadOnlySpan) error {
	e.tell(e.send(ctx, spans))
	return nil
}

// Shutdown has nothing to do: nothing is kept here.
func (e *exporter) Shutdown(context.Context) error { return nil }

// tell tells of the first failure, and of the success after the last.
func (e *exporter) tell(err error) {
	e.mu.Lock()
	changed := e.failing != (err != nil)
	e.failing = err != nil
	e.mu.Unlock()
	if changed {
		e.trouble(err)
	}
}

func (e *exporter) send(ctx context.Context, spans []sdk.ReadOnlySpan) error {
	if len(spans) == 0 {
		return nil
	}
	body, err := json.Marshal(requestOf(spans))
	if err != nil {
		return fmt.Errorf("write traces: %w", err)
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, e.url, bytes.NewReader(body))
	if err != nil {
		return fmt.Errorf("send traces: %w", err)
	}
	request.Header.Set("Content-Type", "application/json")
	response, err := e.client.Do(request)
	if err != nil {
		return fmt.Errorf("send traces: %w", err)
	}
	_, _ = io.CopyN(io.Discard, response.Body, 64<<10) // so that the connection can be used again
	response.Body.Close()
	if response.StatusCode/100 != 2 {
		return fmt.Errorf("send traces: the collector says %s", response.Status)
	}
	return nil
}

// The shapes of OTLP's ExportTraceServiceRequest: 64-bit numbers are strings, and hashes are in hex.
type (
	request struct {
		ResourceSpans []resourceSpans `json:"resourceSpans"`
	}
	resourceSpans struct {
		Resource   attributes   `json:"resource"`
		ScopeSpans []scopeSpans `json:"scopeSpans"`
	}
	attributes struct {
		Attributes []keyValue `json:"attributes"`
	}
	scopeSpans struct {
		Scope struct {
			Name string `json:"name"`
		} `json:"scope"`
		Spans []span `json:"spans"`
	}
	span struct {
		TraceID    string     `json:"traceId"`
		SpanID     string     `json:"spanId"`
		ParentID   string     `json:"parentSpanId,omitempty"`
		Name       string     `json:"name"`
		Kind       int        `json:"kind"`
		Start      string     `json:"startTimeUnixNano"`
		End        string     `json:"endTimeUnixNano"`
		Attributes []keyValue `json:"attributes,omitempty"`
		Status     status     `json:"status"`
	}
	status struct {
		Code    int    `json:"code,omitempty"`
		Message string `json:"message,omitempty"`
	}
	keyValue struct {
		Key   string `json:"key"`
		Value value  `json:"value"`
	}
	value struct {
		String *string `json:"stringValue,omitempty"`
		Int    *string `json:"intValue,omitempty"`
	}
)

const (
	kindInternal = 1
	statusError  = 2
)

// requestOf is what is sent for spans, all of which are of one daemon.
func requestOf(spans []sdk.ReadOnlySpan) request {
	var scope scopeSpans
	scope.Scope.Name = spans[0].InstrumentationScope().Name
	for _, s := range spans {
		one := span{
			TraceID: s.SpanContext().TraceID().String(), SpanID: s.SpanContext().SpanID().String(), Name: s.Name(), Kind: kindInternal,
			Start: strconv.FormatInt(s.StartTime().UnixNano(), 10), End: strconv.FormatInt(s.EndTime().UnixNano(), 10),
			Attributes: keyValues(s.Attributes()),
		}
		if s.Parent().IsValid() {
			one.ParentID = s.Parent().SpanID().String()
		}
		if s.Status().Code == codes.Error {
			one.Status = status{statusError, s.Status().Description}
		}
		scope.Spans = append(scope.Spans, one)
	}
	return request{[]resourceSpans{{attributes{keyValues(spans[0].Resource().Attributes())}, []scopeSpans{scope}}}}
}

func keyValues(all []attribute.KeyValue) (out []keyValue) {
	for _, a := range all {
		text := a.Value.String()
		v := value{String: &text}
		if a.Value.Type() == attribute.INT64 {
			v = value{Int: &text}
		}
		out = append(out, keyValue{string(a.Key), v})
	}
	return out
}
