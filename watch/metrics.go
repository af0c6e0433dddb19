package watch

import (
	"net/http"
	"sync/atomic"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

// Metrics is what a monitoring system reads about one watcher, in Prometheus' format. Give it to one [Run], and
// serve its Handler. A nil Metrics counts nothing.
type Metrics struct {
	registry *prometheus.Registry

	commitments, day, block, unavailable prometheus.Gauge
	unwritten, clockSkew, chainOffset    prometheus.Gauge
	probes, machines, acts               *prometheus.CounterVec
	late                                 prometheus.Counter

	lastHead atomic.Int64 // when a block was seen last, or this was made: Unix nanoseconds
}

// NewMetrics makes the metrics of a watcher.
func NewMetrics() *Metrics {
	gauge := func(name, help string) prometheus.Gauge {
		return prometheus.NewGauge(prometheus.GaugeOpts{Namespace: "muster", Subsystem: "watch", Name: name, Help: help})
	}
	counters := func(name, help, label string) *prometheus.CounterVec {
		return prometheus.NewCounterVec(prometheus.CounterOpts{Namespace: "muster", Subsystem: "watch", Name: name, Help: help}, []string{label})
	}
	m := &Metrics{
		registry:    prometheus.NewRegistry(),
		commitments: gauge("commitments", "Commitments whose hosts are asked today."),
		day:         gauge("day", "Day of the newest block."),
		block:       gauge("last_block", "Newest block that was seen."),
		unavailable: gauge("node_unavailable", "1 while the node gives errors or no blocks, 0 otherwise."),
		unwritten:   gauge("disk_failing", "1 while words cannot be written, 0 otherwise."),
		clockSkew:   gauge("clock_skew_seconds", "How far the hosts' clocks are ahead of this machine's, by their median."),
		chainOffset: gauge("chain_offset_seconds", "How far the chain's time is ahead of this machine's."),
		probes:      counters("probes_total", "Hosts that were asked, by what came of it.", "outcome"),
		machines:    counters("machines_total", "Machines whose SSH was asked, by what came of it.", "outcome"),
		acts:        counters("transactions_total", "Transactions that got into the chain, by what they did.", "act"),
		late: prometheus.NewCounter(prometheus.CounterOpts{
			Namespace: "muster", Subsystem: "watch", Name: "skipped_total", Help: "Hosts that were not asked in a slot, for want of time.",
		}),
	}
	m.head()
	m.registry.MustRegister(m.commitments, m.day, m.block, m.unavailable, m.unwritten, m.clockSkew, m.chainOffset,
		m.probes, m.machines, m.acts, m.late, prometheus.NewGaugeFunc(prometheus.GaugeOpts{
			Namespace: "muster", Subsystem: "watch", Name: "seconds_since_block", Help: "Time since a new block was seen.",
		}, func() float64 { return time.Since(time.Unix(0, m.lastHead.Load())).Seconds() }))
	for _, outcome := range []string{"up", "own-outage", "unreachable", "timeout", "other-key", "unsigned", "wrong-answer"} {
		m.probes.WithLabelValues(outcome) // so that it is there, at 0, from the beginning
	}
	return m
}

// Handler serves scrapes.
func (m *Metrics) Handler() http.Handler {
	return promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{})
}

func (m *Metrics) head() {
	if m != nil {
		m.lastHead.Store(time.Now().UnixNano())
	}
}

func (m *Metrics) probe(outcome string) {
	if m != nil {
		m.probes.WithLabelValues(outcome).Inc()
	}
}

func (m *Metrics) machine(up bool) {
	if m != nil {
		m.machines.WithLabelValues(map[bool]string{true: "up", false: "down"}[up]).Inc()
	}
}

func (m *Metrics) skipped(n int) {
	if m != nil {
		m.late.Add(float64(n))
	}
}

// event counts what was done on chain, and notes trouble.
func (m *Metrics) event(e Event) {
	if m == nil {
		return
	}
	if e.Tx != [32]byte{} {
		m.acts.WithLabelValues(string(e.Kind)).Inc()
	}
	switch e.Kind {
	case NodeFails:
		m.unavailable.Set(1)
	case NodeWell:
		m.unavailable.Set(0)
	case Disk:
		m.unwritten.Set(1)
	case DiskWell:
		m.unwritten.Set(0)
	}
}

// step reads the state of a watcher after a step of its loop.
func (m *Metrics) step(block, day uint64, targets int, offset time.Duration, skew time.Duration) {
	if m == nil {
		return
	}
	m.block.Set(float64(block))
	m.day.Set(float64(day))
	m.commitments.Set(float64(targets))
	m.chainOffset.Set(offset.Seconds())
	m.clockSkew.Set(skew.Seconds())
}
