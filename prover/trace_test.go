package prover

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"slices"
	"testing"
	"time"

	"github.com/muster-network/muster/internal/trace"
)

// An operator sees how long each step of a challenge took, and which one it failed at.
func TestTraces(t *testing.T) {
	var got []string // spans with their seconds, in the order of their ends
	collector := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		var batch struct {
			ResourceSpans []struct {
				ScopeSpans []struct {
					Spans []struct {
						Name              string
						StartTimeUnixNano int64 `json:",string"`
						EndTimeUnixNano   int64 `json:",string"`
						Status            struct{ Message string }
					}
				}
			}
		}
		if err := json.NewDecoder(r.Body).Decode(&batch); err != nil {
			t.Error(err)
		}
		for _, of := range batch.ResourceSpans {
			for _, s := range of.ScopeSpans[0].Spans {
				got = append(got, fmt.Sprintf("%s %d-%d %s", s.Name, s.StartTimeUnixNano/1e9, s.EndTimeUnixNano/1e9, s.Status.Message))
			}
		}
	}))
	defer collector.Close()
	traces, err := trace.Open(collector.URL, "prover", "", func(err error) { t.Error(err) })
	if err != nil {
		t.Fatal(err)
	}
	w := newTracer(traces)
	for _, e := range []struct {
		at int64
		Event
	}{
		{0, Event{Kind: SealBegun, Period: 3}},
		{9, Event{Kind: Sealed, Period: 3, Took: 5 * time.Second}},
		{10, Event{Kind: ChallengeSeen, Challenge: 100}},
		{14, Event{Kind: Responded, Challenge: 100, Took: 3 * time.Second}},
		{15, Event{Kind: ChallengeSeen, Challenge: 200}},
		{20, Event{Kind: Drawn, Challenge: 100}},
		{21, Event{Kind: Missed, Challenge: 200, Reason: "no arrays"}},
		{29, Event{Kind: Proven, Challenge: 100, Took: time.Minute}}, // which no clock of ours saw
		{30, Event{Kind: Proven, Challenge: 999}},                    // of an earlier run
		{31, Event{Kind: Resumed, Challenge: 300}},
	} {
		w.now = func() time.Time { return time.Unix(e.at, 0) }
		w.tell(e.Event)
	}
	w.end()
	if err := traces.Close(t.Context()); err != nil {
		t.Fatal(err)
	}
	want := []string{
		"fill the arrays 0-5 ", "post the root 5-9 ", "seal 0-9 ",
		"compute the chains 10-13 ", "post the response 13-14 ", "wait for the draw 14-20 ",
		"challenge 15-21 missed: no arrays",
		"prove 20-29 ", "post the proof 29-29 ", "challenge 10-29 ",
		"challenge 31-31 the prover stopped",
	}
	if !slices.Equal(got, want) {
		t.Errorf("%q, not\n%q", got, want)
	}
}

// A prover without traces has none.
func TestNoTraces(t *testing.T) {
	tell, end := startTraces(nil)
	tell(Event{Kind: SealBegun})
	end()
}
