package trace

import (
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"
)

// What a collector reads, by the names that OTLP's specification has.
type (
	received struct {
		ResourceSpans []struct {
			Resource   struct{ Attributes []receivedValue }
			ScopeSpans []struct{ Spans []receivedSpan }
		}
	}
	receivedSpan struct {
		TraceID, SpanID, ParentSpanID, Name string
		StartTimeUnixNano, EndTimeUnixNano  string
		Attributes                          []receivedValue
		Status                              struct {
			Code    int
			Message string
		}
	}
	receivedValue struct {
		Key   string
		Value struct{ StringValue, IntValue string }
	}
)

// A collector takes traces as OTLP's receivers do, and keeps them.
type collector struct {
	*httptest.Server

	mu     sync.Mutex
	status int
	spans  []receivedSpan
	of     map[string]string // what the spans' daemon is
}

func newCollector(t *testing.T) *collector {
	c := &collector{status: http.StatusOK, of: map[string]string{}}
	c.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		c.mu.Lock()
		defer c.mu.Unlock()
		var got received
		if r.Method != http.MethodPost || r.URL.Path != "/v1/traces" || r.Header.Get("Content-Type") != "application/json" {
			t.Errorf("%s %s of %q", r.Method, r.URL, r.Header.Get("Content-Type"))
		}
		if err := json.NewDecoder(r.Body).Decode(&got); err != nil {
			t.Error(err)
		}
		w.WriteHeader(c.status)
		for _, of := range got.ResourceSpans {
			for _, a := range of.Resource.Attributes {
				c.of[a.Key] = a.Value.StringValue
			}
			for _, scope := range of.ScopeSpans {
				c.spans = append(c.spans, scope.Spans...)
			}
		}
	}))
	t.Cleanup(c.Close)
	return c
}

func open(t *testing.T, to string, trouble func(error)) *Traces {
	t.Helper()
	all, err := Open(to, "prover", "v1.2.3", trouble)
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// A collector gets a span with its steps: whose they are, when they were, and what went wrong.
func TestSpansArrive(t *testing.T) {
	c := newCollector(t)
	all := open(t, c.URL, func(err error) { t.Error(err) })
	at := time.Unix(1_800_000_000, 5)
	s := all.Begin("challenge", at, map[string]uint64{"muster.challenge": 1 << 62})
	s.Step("prove", at.Add(time.Second), at.Add(3*time.Second))
	s.Step("went back in time", at.Add(time.Second), at)
	s.End(at.Add(4*time.Second), "missed")
	if err := all.Close(t.Context()); err != nil {
		t.Fatal(err)
	}
	if c.of["service.name"] != "muster-prover" || c.of["service.version"] != "v1.2.3" {
		t.Errorf("it is of %v", c.of)
	}
	if len(c.spans) != 3 {
		t.Fatalf("%d spans", len(c.spans))
	}
	step, back, whole := c.spans[0], c.spans[1], c.spans[2]
	if step.Name != "prove" || step.StartTimeUnixNano != "1800000001000000005" || step.EndTimeUnixNano != "1800000003000000005" {
		t.Errorf("the step is %+v", step)
	}
	if back.StartTimeUnixNano != back.EndTimeUnixNano {
		t.Errorf("a step went from %s to %s", back.StartTimeUnixNano, back.EndTimeUnixNano)
	}
	if whole.ParentSpanID != "" || step.ParentSpanID != whole.SpanID || step.TraceID != whole.TraceID || len(whole.TraceID) != 32 || len(whole.SpanID) != 16 {
		t.Errorf("%+v is not a step of %+v", step, whole)
	}
	if whole.Status.Code != 2 || whole.Status.Message != "missed" || len(whole.Attributes) != 1 || whole.Attributes[0].Value.IntValue != "4611686018427387904" {
		t.Errorf("the whole is %+v", whole)
	}
}

// A collector that is gone costs its daemon nothing but one complaint, and one word when it is back.
func TestCollectorFails(t *testing.T) {
	c := newCollector(t)
	var told []error
	all := open(t, c.URL, func(err error) { told = append(told, err) })
	for _, status := range []int{http.StatusServiceUnavailable, http.StatusServiceUnavailable, http.StatusOK, http.StatusOK} {
		c.mu.Lock()
		c.status = status
		c.mu.Unlock()
		all.Begin("seal", time.Now(), nil).End(time.Now(), "")
		if err := all.provider.ForceFlush(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	if len(told) != 2 || !strings.Contains(told[0].Error(), "503") || told[1] != nil {
		t.Errorf("told: %v", told)
	}
	c.Close()
	all.Begin("seal", time.Now(), nil).End(time.Now(), "")
	if err := all.Close(t.Context()); err != nil {
		t.Error(err)
	}
	if len(told) != 3 || told[2] == nil {
		t.Errorf("told: %v", told)
	}
}

func TestAddresses(t *testing.T) {
	for _, bad := range []string{"", "collector:4318", "ftp://a", "http://", "://"} {
		if all, err := Open(bad, "prover", "", nil); err == nil {
			t.Errorf("%q is an address: %v", bad, all)
		}
	}
}

// A daemon that nobody asks for traces notes them all the same.
func TestNobodyAsks(t *testing.T) {
	var all *Traces
	s := all.Begin("seal", time.Now(), nil)
	s.Step("fill", time.Now(), time.Now())
	s.End(time.Now(), "")
	if err := all.Close(context.Background()); err != nil {
		t.Error(err)
	}
}
