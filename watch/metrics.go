package watch

import (
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/muster-network/muster/internal/health"
	"github.com/muster-network/muster/internal/loop"
)

// Metrics is what a monitoring system reads about one watcher, in Prometheus' format. Give it to one [Run].
// A nil Metrics counts nothing.
type Metrics struct {
	health *health.Health

	commitments, day, clockSkew, chainOffset prometheus.Gauge
	probes, machines, acts                   *prometheus.CounterVec
	late                                     prometheus.Counter
}

// NewMetrics adds the metrics of a watcher to its health. Nobody asks for those of a nil health: they are nil.
func NewMetrics(h *health.Health) *Metrics {
	if h == nil {
		return nil
	}
	gauge := func(name, help string) prometheus.Gauge {
		return prometheus.NewGauge(prometheus.GaugeOpts(h.Named(name, help)))
	}
	counters := func(name, help, label string) *prometheus.CounterVec {
		return prometheus.NewCounterVec(prometheus.CounterOpts(h.Named(name, help)), []string{label})
	}
	m := &Metrics{
		health:      h,
		commitments: gauge("commitments", "Commitments whose hosts are asked today."),
		day:         gauge("day", "Day of the newest block."),
		clockSkew:   gauge("clock_skew_seconds", "How far the hosts' clocks are ahead of this machine's, by their median."),
		chainOffset: gauge("chain_offset_seconds", "How far the chain's time is ahead of this machine's."),
		probes:      counters("probes_total", "Hosts that were asked, by what came of it.", "outcome"),
		machines:    counters("machines_total", "Machines whose SSH was asked, by what came of it.", "outcome"),
		acts:        counters("transactions_total", "Transactions that got into the chain, by what they did.", "act"),
		late:        prometheus.NewCounter(prometheus.CounterOpts(h.Named("skipped_total", "Hosts that were not asked in a slot, for want of time."))),
	}
	h.Register(m.commitments, m.day, m.clockSkew, m.chainOffset, m.probes, m.machines, m.acts, m.late)
	h.Well("disk") // so that it is there, at 0, from the beginning
	for _, outcome := range []string{"up", "own-outage", "unreachable", "timeout", "other-key", "unsigned", "wrong-answer"} {
		m.probes.WithLabelValues(outcome) // so that it is there, at 0, from the beginning
	}
	for _, outcome := range []string{"up", "down"} {
		m.machines.WithLabelValues(outcome)
	}
	for _, act := range []Kind{SeedNamed, SeedKept, Reported, Demanded, Shown, Judged, Punished, Struck, Claimed} {
		m.acts.WithLabelValues(string(act))
	}
	return m
}

// monitor is who is told how the watcher's loop is.
func (m *Metrics) monitor() loop.Monitor {
	if m == nil {
		return nil
	}
	return m.health
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
	case Disk:
		m.health.Fails("disk", "words cannot be written: "+e.Reason)
	case DiskWell:
		m.health.Well("disk")
	}
}

// step reads the state of a watcher after a step of its loop.
func (m *Metrics) step(day uint64, targets int, offset time.Duration, skew time.Duration) {
	if m == nil {
		return
	}
	m.day.Set(float64(day))
	m.commitments.Set(float64(targets))
	m.chainOffset.Set(offset.Seconds())
	m.clockSkew.Set(skew.Seconds())
}
