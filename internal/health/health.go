// Package health says over HTTP how a daemon is: at /livez whether it lives, at /readyz whether it can do its work and
// what keeps it from that, and at /metrics its numbers, in Prometheus' format. The paths and their statuses are those
// of Kubernetes' own programs: 200 is yes, 503 is no.
package health

import (
	"cmp"
	"fmt"
	"maps"
	"net/http"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"github.com/muster-network/muster/internal/text"
)

// stuckAfter is for how long a loop may do one thing before its daemon counts as dead. The longest are reads of a node
// that does not reply, each for as long as the patience with it lasts.
const stuckAfter = 10 * time.Minute

// A Health is that of one daemon, and safe for concurrent use. A nil one takes every note and keeps none.
type Health struct {
	daemon   string
	registry *prometheus.Registry

	block          prometheus.Gauge
	failing        *prometheus.GaugeVec
	requests       *prometheus.HistogramVec
	failedRequests *prometheus.CounterVec
	lastHead       atomic.Int64 // Unix nanoseconds

	mu     sync.Mutex
	why    map[cause]string     // what keeps the daemon from its work, and why
	pulses map[string]time.Time // of the loops that run, by part
	checks map[string]func() string
}

// New is the health of a daemon that begins, such as "prover"; its own metrics are called muster_prover_…. It is not
// ready before it has seen a block.
func New(daemon, version string) *Health {
	h := &Health{daemon: daemon, registry: prometheus.NewRegistry(), why: map[cause]string{}, pulses: map[string]time.Time{}, checks: map[string]func() string{}}
	h.block = prometheus.NewGauge(prometheus.GaugeOpts(h.Named("last_block", "Newest block that was seen.")))
	h.failing = prometheus.NewGaugeVec(prometheus.GaugeOpts(h.Named("failing", "1 while something keeps the daemon from its work, by what; 0 when it no longer does.")), []string{"what"})
	rpc := func(name, help string) prometheus.Opts {
		return prometheus.Opts{Namespace: "muster", Subsystem: "rpc", Name: name, Help: help}
	}
	times := rpc("request_seconds", "Time that requests to nodes took, failed ones too.")
	h.requests = prometheus.NewHistogramVec(prometheus.HistogramOpts{
		Namespace: times.Namespace, Subsystem: times.Subsystem, Name: times.Name, Help: times.Help,
		Buckets: prometheus.ExponentialBuckets(0.001, 4, 8), // up to 16 s
	}, []string{"node"})
	h.failedRequests = prometheus.NewCounterVec(prometheus.CounterOpts(rpc("errors_total", "Requests to nodes that failed.")), []string{"node"})
	build := prometheus.NewGaugeVec(prometheus.GaugeOpts{Namespace: "muster", Name: "build_info", Help: "1, with what runs here."}, []string{"daemon", "version"})
	build.WithLabelValues(daemon, version).Set(1)
	h.lastHead.Store(time.Now().UnixNano())
	h.Register(h.block, h.failing, h.requests, h.failedRequests, build, collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}),
		prometheus.NewGaugeFunc(prometheus.GaugeOpts(h.Named("seconds_since_block", "Time since a new block was seen.")), func() float64 {
			return time.Since(time.Unix(0, h.lastHead.Load())).Seconds()
		}),
		prometheus.NewGaugeFunc(prometheus.GaugeOpts{
			Namespace: "muster", Subsystem: "loop", Name: "seconds_since_pulse", Help: "Longest time since each of the daemon's loops has gone round; 0 before one runs.",
		}, func() float64 { return h.sincePulse().Seconds() }),
		prometheus.NewGaugeFunc(prometheus.GaugeOpts(h.Named("ready", "1 while the daemon can do its work, 0 otherwise.")), func() float64 {
			if len(h.reasons()) > 0 {
				return 0
			}
			return 1
		}))
	h.failing.WithLabelValues("node") // so that it is there, at 0, from the beginning
	h.why[cause{what: "start"}] = "no block was seen yet"
	return h
}

// Named is what a metric of the daemon is called, and says of itself.
func (h *Health) Named(name, help string) prometheus.Opts {
	return prometheus.Opts{Namespace: "muster", Subsystem: h.daemon, Name: name, Help: help}
}

// Register adds metrics. It panics if there are such already.
func (h *Health) Register(metrics ...prometheus.Collector) { h.registry.MustRegister(metrics...) }

// RegisterFor adds metrics that have a label, until remove is called.
func (h *Health) RegisterFor(label, value string, metrics ...prometheus.Collector) (remove func()) {
	registry := prometheus.WrapRegistererWith(prometheus.Labels{label: value}, h.registry)
	registry.MustRegister(metrics...)
	return func() {
		for _, m := range metrics {
			registry.Unregister(m)
		}
	}
}

// Head notes that a new block was seen.
func (h *Health) Head(number uint64) { h.Of("").Head(number) }

// Pulse notes that the daemon's loop runs: it has to do so again and again once it has begun.
func (h *Health) Pulse() { h.Of("").Pulse() }

// Trouble notes what is wrong with the node, or, with nil, that nothing is.
func (h *Health) Trouble(err error) { h.Of("").Trouble(err) }

// Fails notes that something keeps the daemon from its work, and why. what is one of few words: metrics have it.
func (h *Health) Fails(what, why string) { h.Of("").Fails(what, why) }

// Well notes that something no longer keeps the daemon from its work.
func (h *Health) Well(what string) { h.Of("").Well(what) }

// Attempt notes a request to a node, how long it took, and whether it failed. The node's name has no secrets.
func (h *Health) Attempt(node string, took time.Duration, err error) {
	if h == nil {
		return
	}
	h.requests.WithLabelValues(node).Observe(took.Seconds())
	failed := h.failedRequests.WithLabelValues(node) // there, at 0, before the first that fails
	if err != nil {
		failed.Inc()
	}
}

// check adds what is found out when somebody asks: the empty string is well.
func (h *Health) check(what string, find func() string) {
	h.mu.Lock()
	h.checks[what] = find
	h.mu.Unlock()
}

// reasons are why the daemon is not ready, by what.
func (h *Health) reasons() map[string]string {
	all := map[string]string{}
	h.mu.Lock()
	checks := maps.Clone(h.checks)
	for c, why := range h.why {
		all[c.String()] = why
	}
	h.mu.Unlock()
	for what, find := range checks {
		if why := find(); why != "" {
			all[what] = why
		}
	}
	return all
}

// sincePulse is for how long a loop has not said that it runs; 0: none has begun.
func (h *Health) sincePulse() (longest time.Duration) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for _, at := range h.pulses {
		longest = max(longest, time.Since(at))
	}
	return longest
}

// stuck is why the daemon counts as dead; empty: it lives.
func (h *Health) stuck() string {
	if d := h.sincePulse(); d > stuckAfter {
		return fmt.Sprintf("its loop has done nothing for %v", d.Round(time.Second))
	}
	return ""
}

// Handler serves all of it.
func (h *Health) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", promhttp.HandlerFor(h.registry, promhttp.HandlerOpts{}))
	mux.HandleFunc("GET /livez", func(w http.ResponseWriter, _ *http.Request) { say(w, h.stuck()) })
	mux.HandleFunc("GET /readyz", func(w http.ResponseWriter, _ *http.Request) {
		var lines []string
		reasons := h.reasons()
		for _, what := range slices.Sorted(maps.Keys(reasons)) {
			lines = append(lines, what+": "+text.Plain(reasons[what]))
		}
		say(w, strings.Join(lines, "\n"))
	})
	return mux
}

// say answers "ok", or with what is wrong.
func say(w http.ResponseWriter, wrong string) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.Header().Set("X-Content-Type-Options", "nosniff")
	if wrong != "" {
		w.WriteHeader(http.StatusServiceUnavailable)
	}
	fmt.Fprintln(w, cmp.Or(wrong, "ok"))
}
