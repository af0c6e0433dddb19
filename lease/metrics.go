package lease

import (
	"net/http"
	"sync/atomic"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

// Metrics is what a monitoring system reads about one host, in Prometheus' format. Give it to one [Run], and serve its
// Handler. A nil Metrics counts nothing.
type Metrics struct {
	registry *prometheus.Registry

	block, unavailable prometheus.Gauge
	machines           *prometheus.GaugeVec
	events             *prometheus.CounterVec
	ready              prometheus.Histogram

	lastHead atomic.Int64 // when a block was seen last, or this was made: Unix nanoseconds
}

// NewMetrics makes the metrics of a host.
func NewMetrics() *Metrics {
	opts := func(name, help string) prometheus.GaugeOpts {
		return prometheus.GaugeOpts{Namespace: "muster", Subsystem: "host", Name: name, Help: help}
	}
	m := &Metrics{
		registry:    prometheus.NewRegistry(),
		block:       prometheus.NewGauge(opts("last_block", "Newest block that was seen.")),
		unavailable: prometheus.NewGauge(opts("node_unavailable", "1 while the node gives errors or no blocks, 0 otherwise.")),
		machines:    prometheus.NewGaugeVec(opts("leases", "Leases by state on chain, and whether their machine runs."), []string{"state", "machine"}),
		events: prometheus.NewCounterVec(prometheus.CounterOpts{
			Namespace: "muster", Subsystem: "host", Name: "events_total", Help: "What happened, by kind.",
		}, []string{"event"}),
		ready: prometheus.NewHistogram(prometheus.HistogramOpts{
			Namespace: "muster", Subsystem: "host", Name: "start_to_ssh_seconds", Help: "From a machine's start until it answered SSH.",
			Buckets: []float64{1, 2, 5, 10, 20, 40, 80, 160, 320, 640},
		}),
	}
	m.head(0)
	m.registry.MustRegister(m.block, m.unavailable, m.machines, m.events, m.ready, prometheus.NewGaugeFunc(
		prometheus.GaugeOpts(opts("seconds_since_block", "Time since a new block was seen.")),
		func() float64 { return time.Since(time.Unix(0, m.lastHead.Load())).Seconds() }))
	for _, kind := range []Kind{Ordered, Confirmed, Rejected, Died, Lost, Retrying} {
		m.events.WithLabelValues(string(kind)) // so that it is there, at 0, from the beginning
	}
	return m
}

// Handler serves scrapes.
func (m *Metrics) Handler() http.Handler {
	return promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{})
}

func (m *Metrics) head(block uint64) {
	if m != nil {
		m.lastHead.Store(time.Now().UnixNano())
		m.block.Set(float64(block))
	}
}

// event counts what happened, and notes trouble.
func (m *Metrics) event(e Event) {
	if m == nil {
		return
	}
	m.events.WithLabelValues(string(e.Kind)).Inc()
	switch e.Kind {
	case NodeFails:
		m.unavailable.Set(1)
	case NodeWell:
		m.unavailable.Set(0)
	case Answered:
		if e.Took > 0 {
			m.ready.Observe(e.Took.Seconds())
		}
	}
}

// leases counts the leases that are followed.
func (m *Metrics) leases(all map[uint64]*tracked) {
	if m == nil {
		return
	}
	m.machines.Reset()
	for _, t := range all {
		machine := "off"
		if t.lives {
			machine = "runs"
		}
		m.machines.WithLabelValues(t.lease.State.String(), machine).Inc()
	}
}
