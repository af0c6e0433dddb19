package prover

import (
	"time"

	"github.com/muster-network/muster/internal/trace"
)

// startTraces makes traces of a prover's events: one for each seal period, and one for each challenge, whose steps are the chains,
// the way of the response into the chain, the wait for the draw, the proof, and its way into the chain. end ends those that
// are not over when the prover stops. With nil traces it does nothing.
func startTraces(t *trace.Traces) (tell func(Event), end func()) {
	if t == nil {
		return func(Event) {}, func() {}
	}
	w := newTracer(t)
	return w.tell, w.end
}

// traced is a trace that is not over.
type traced struct {
	*trace.Span
	since time.Time // when its last step was over
}

type tracer struct {
	traces            *trace.Traces
	now               func() time.Time
	seals, challenges map[uint64]*traced // by their period and their block
}

func newTracer(t *trace.Traces) *tracer {
	return &tracer{traces: t, now: time.Now, seals: map[uint64]*traced{}, challenges: map[uint64]*traced{}}
}

func (w *tracer) tell(e Event) {
	switch e.Kind {
	case SealBegun:
		w.begin(w.seals, e.Period, "seal", e)
	case Sealed:
		w.steps(w.seals[e.Period], "fill the arrays", e.Took, "post the root")
		w.over(w.seals, e.Period, "")
	case ChallengeSeen, Resumed:
		w.begin(w.challenges, e.Challenge, "challenge", e)
	case Responded:
		w.steps(w.challenges[e.Challenge], "compute the chains", e.Took, "post the response")
	case Drawn:
		w.step(w.challenges[e.Challenge], "wait for the draw", w.now())
	case Proven:
		w.steps(w.challenges[e.Challenge], "prove", e.Took, "post the proof")
		w.over(w.challenges, e.Challenge, "")
	case Excused, Replaced:
		w.over(w.challenges, e.Challenge, "")
	case Missed, Unproven:
		w.over(w.challenges, e.Challenge, string(e.Kind)+": "+e.Reason)
	}
}

func (w *tracer) begin(all map[uint64]*traced, number uint64, name string, e Event) {
	w.over(all, number, "begun again")
	numbers := map[string]uint64{"muster.commitment": e.Commitment, "muster.period": e.Period}
	if e.Challenge != 0 {
		numbers["muster.challenge"] = e.Challenge
	}
	now := w.now()
	all[number] = &traced{w.traces.Begin(name, now, numbers), now}
}

// steps adds two steps: one that took some time since the last, and one from then until now.
func (w *tracer) steps(s *traced, first string, took time.Duration, second string) {
	if s == nil {
		return
	}
	now := w.now()
	between := s.since.Add(took)
	if between.After(now) { // another clock measured it
		between = now
	}
	w.step(s, first, between)
	w.step(s, second, now)
}

// step adds a step from the last one until to.
func (w *tracer) step(s *traced, name string, to time.Time) {
	if s == nil {
		return
	}
	s.Step(name, s.since, to)
	s.since = to
}

func (w *tracer) over(all map[uint64]*traced, number uint64, wrong string) {
	if s := all[number]; s != nil {
		s.End(w.now(), wrong)
		delete(all, number)
	}
}

func (w *tracer) end() {
	for _, all := range []map[uint64]*traced{w.seals, w.challenges} {
		for number := range all {
			w.over(all, number, "the prover stopped")
		}
	}
}
