package lease

import (
	"github.com/prometheus/client_golang/prometheus"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/health"
	"github.com/muster-network/muster/internal/loop"
)

// Metrics is what a monitoring system reads about one host, in Prometheus' format. Give it to one [Run].
// A nil Metrics counts nothing.
type Metrics struct {
	health   *health.Health
	machines *prometheus.GaugeVec
	events   *prometheus.CounterVec
	ready    prometheus.Histogram
}

// NewMetrics adds the metrics of a host to its health. Nobody asks for those of a nil health: they are nil.
func NewMetrics(h *health.Health) *Metrics {
	if h == nil {
		return nil
	}
	ready := h.Named("start_to_ssh_seconds", "From a machine's start until it answered SSH.")
	m := &Metrics{
		health:   h,
		machines: prometheus.NewGaugeVec(prometheus.GaugeOpts(h.Named("leases", "Leases by state on chain, and whether their machine runs.")), []string{"state", "machine"}),
		events:   prometheus.NewCounterVec(prometheus.CounterOpts(h.Named("events_total", "What happened, by kind.")), []string{"event"}),
		ready: prometheus.NewHistogram(prometheus.HistogramOpts{
			Namespace: ready.Namespace, Subsystem: ready.Subsystem, Name: ready.Name, Help: ready.Help,
			Buckets: []float64{1, 2, 5, 10, 20, 40, 80, 160, 320, 640},
		}),
	}
	h.Register(m.machines, m.events, m.ready)
	for _, kind := range []Kind{Ordered, Confirmed, Rejected, Died, Lost, Retrying} {
		m.events.WithLabelValues(string(kind)) // so that it is there, at 0, from the beginning
	}
	m.reset()
	return m
}

// reset has no lease counted, so that those that run are there, at 0, from the beginning.
func (m *Metrics) reset() {
	m.machines.Reset()
	for _, machine := range []string{"runs", "off"} {
		m.machines.WithLabelValues(ledger.LeaseActive.String(), machine)
	}
}

// monitor is who is told how the host's loop is.
func (m *Metrics) monitor() loop.Monitor {
	if m == nil {
		return nil
	}
	return m.health
}

// event counts what happened, and notes what keeps the host from its work.
func (m *Metrics) event(e Event) {
	if m == nil {
		return
	}
	m.events.WithLabelValues(string(e.Kind)).Inc()
	switch e.Kind {
	case WallsDown:
		m.health.Fails("walls", "machines are cut off: "+e.Reason)
	case WallsUp:
		m.health.Well("walls")
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
	m.reset()
	for _, t := range all {
		machine := "off"
		if t.lives {
			machine = "runs"
		}
		m.machines.WithLabelValues(t.lease.State.String(), machine).Inc()
	}
}
