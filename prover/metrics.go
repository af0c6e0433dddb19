package prover

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/muster-network/muster/internal/health"
	"github.com/muster-network/muster/internal/loop"
)

// Metrics is what a monitoring system reads about the prover of one commitment, in Prometheus' format. Give it to one
// [Run], and close it when that has ended.
type Metrics struct {
	health *health.Part
	remove func()

	units, ready, leased, period prometheus.Gauge
	arrays                       prometheus.Gauge
	challenges                   *prometheus.CounterVec
	chain, proving, margin       prometheus.Histogram
	owed, owedBlocks             prometheus.Gauge
	proofs, transactions         prometheus.Counter
}

// outcomes are the events of challenges that are counted.
var outcomes = map[Kind]string{
	ChallengeSeen: "seen", Responded: "responded", Missed: "missed", Excused: "excused",
	Proven: "proven", Unproven: "unproven",
}

// NewMetrics adds the metrics of a commitment's prover to the health of its process, with the commitment as a label.
// Nobody asks for those of a nil health: they are nil.
func NewMetrics(h *health.Health, commitment uint64) *Metrics {
	if h == nil {
		return nil
	}
	gauge := func(name, help string) prometheus.Gauge {
		return prometheus.NewGauge(prometheus.GaugeOpts(h.Named(name, help)))
	}
	counter := func(name, help string) prometheus.Counter {
		return prometheus.NewCounter(prometheus.CounterOpts(h.Named(name, help)))
	}
	histogram := func(name, help string, buckets []float64) prometheus.Histogram {
		o := h.Named(name, help)
		return prometheus.NewHistogram(prometheus.HistogramOpts{Namespace: o.Namespace, Subsystem: o.Subsystem, Name: o.Name, Help: o.Help, Buckets: buckets})
	}
	seconds := prometheus.ExponentialBuckets(0.125, 2, 13) // up to 512
	m := &Metrics{
		health: h.Of(fmt.Sprintf("commitment %d", commitment)),
		units:  gauge("units", "Units of the commitment."),
		ready:  gauge("arrays_ready", "Units whose arrays for the newest seal period are in memory."),
		leased: gauge("leased_units", "Units that are leased and do not respond."),
		arrays: gauge("array_bytes", "Memory that arrays take, in bytes."),
		period: gauge("seal_period", "Seal period of the next block."),
		challenges: prometheus.NewCounterVec(prometheus.CounterOpts{
			Namespace: "muster", Subsystem: "prover", Name: "challenges_total", Help: "Challenges, by what became of them.",
		}, []string{"outcome"}),
		chain:        histogram("chain_seconds", "Time that the chains of all units took.", seconds),
		proving:      histogram("proof_seconds", "Time that opening and proving an audit took.", seconds),
		margin:       histogram("margin_ratio", "Share of its window that a response left unused.", prometheus.LinearBuckets(0.05, 0.05, 19)),
		owed:         gauge("owed_responses_proofs", "Responses and proofs that are still due."),
		owedBlocks:   gauge("owed_blocks", "Blocks until the first of them is late; NaN if none is due."),
		proofs:       counter("proofs_total", "Proofs made and checked."),
		transactions: counter("transactions_total", "Transactions that got into the chain."),
	}
	m.owedBlocks.Set(math.NaN())
	for _, outcome := range outcomes {
		m.challenges.WithLabelValues(outcome) // so that it is there, at 0, from the beginning
	}
	m.remove = h.RegisterFor("commitment", fmt.Sprint(commitment), m.units, m.ready, m.leased, m.arrays, m.period, m.challenges,
		m.chain, m.proving, m.margin, m.owed, m.owedBlocks, m.proofs, m.transactions)
	return m
}

// Close takes the metrics of a prover that has ended out of the health of its process.
func (m *Metrics) Close() {
	if m != nil {
		m.remove()
		m.health.End()
	}
}

// monitor is who is told how the prover's loop is.
func (m *Metrics) monitor() loop.Monitor {
	if m == nil {
		return nil
	}
	return m.health
}

// event counts an event. The window of responses has so many blocks.
func (m *Metrics) event(e Event, window uint64) {
	if m == nil {
		return
	}
	if outcome, ok := outcomes[e.Kind]; ok {
		m.challenges.WithLabelValues(outcome).Inc()
	}
	if e.Kind == Responded {
		m.chain.Observe(e.Took.Seconds())
		m.margin.Observe(float64(e.Margin) / float64(window))
	}
}

// step reads the state of a prover after a step of its loop.
func (m *Metrics) step(p *prover) {
	if m == nil {
		return
	}
	period, ready := p.Clock.PeriodAt(p.head.Number+1), 0
	if s := p.seals[period]; s != nil {
		ready = len(s.allocations)
	}
	m.period.Set(float64(period))
	m.units.Set(float64(p.terms.Units))
	m.leased.Set(float64(p.leased))
	m.ready.Set(float64(ready))
	m.arrays.Set(float64(p.place.bytes.Load()))
	owed := p.owed()
	m.owed.Set(float64(len(owed)))
	m.owedBlocks.Set(math.NaN())
	if len(owed) > 0 {
		first := slices.MinFunc(owed, func(a, b Event) int { return cmp.Compare(a.Until, b.Until) })
		m.owedBlocks.Set(float64(first.Until - p.head.Number))
	}
	if due := p.terms.Units - p.leased; ready < due {
		m.health.Fails("arrays", fmt.Sprintf("%d of %d units have their array for seal period %d", ready, due, period))
	} else {
		m.health.Well("arrays")
	}
}

func (m *Metrics) proof(took time.Duration) {
	if m != nil {
		m.proofs.Inc()
		m.proving.Observe(took.Seconds())
	}
}

func (m *Metrics) transaction() {
	if m != nil {
		m.transactions.Inc()
	}
}
