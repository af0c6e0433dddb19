package prover

import (
	"context"
	"math"
	"math/big"
	"net/http"
	"sync/atomic"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

// Metrics is what a monitoring system reads about one prover, in Prometheus' format. Give it to one
// [Run], and serve its Handler.
type Metrics struct {
	registry *prometheus.Registry

	units, ready, leased, period, block prometheus.Gauge
	arrays                              prometheus.Gauge
	challenges                          *prometheus.CounterVec
	chain, proving                      prometheus.Histogram
	margin                              prometheus.Gauge
	proofs, transactions                prometheus.Counter
	unavailable                         prometheus.Gauge

	lastHead atomic.Int64 // when a block was seen last, or this was made: Unix nanoseconds
}

// outcomes are the events of challenges that are counted.
var outcomes = map[Kind]string{
	ChallengeSeen: "seen", Responded: "responded", Missed: "missed", Excused: "excused",
	Proven: "proven", Unproven: "unproven",
}

// NewMetrics makes the metrics of a prover. balance reads the ether of its account, in wei, when it
// is asked for; nil leaves it out.
func NewMetrics(balance func(context.Context) (*big.Int, error)) *Metrics {
	gauge := func(name, help string) prometheus.Gauge {
		return prometheus.NewGauge(prometheus.GaugeOpts{Namespace: "muster", Subsystem: "prover", Name: name, Help: help})
	}
	counter := func(name, help string) prometheus.Counter {
		return prometheus.NewCounter(prometheus.CounterOpts{Namespace: "muster", Subsystem: "prover", Name: name, Help: help})
	}
	seconds := func(name, help string) prometheus.Histogram {
		return prometheus.NewHistogram(prometheus.HistogramOpts{
			Namespace: "muster", Subsystem: "prover", Name: name, Help: help,
			Buckets: prometheus.ExponentialBuckets(0.125, 2, 13), // up to 512 s
		})
	}
	m := &Metrics{
		registry: prometheus.NewRegistry(),
		units:    gauge("units", "Units of the commitment."),
		ready:    gauge("arrays_ready", "Units whose arrays for the newest seal period are in memory."),
		leased:   gauge("leased_units", "Units that are leased and do not respond."),
		arrays:   gauge("array_bytes", "Memory that arrays take, in bytes."),
		period:   gauge("seal_period", "Seal period of the next block."),
		block:    gauge("last_block", "Newest block that was seen."),
		challenges: prometheus.NewCounterVec(prometheus.CounterOpts{
			Namespace: "muster", Subsystem: "prover", Name: "challenges_total", Help: "Challenges, by what became of them.",
		}, []string{"outcome"}),
		chain:        seconds("chain_seconds", "Time that the chains of all units took."),
		proving:      seconds("proof_seconds", "Time that opening and proving an audit took."),
		margin:       gauge("margin_blocks", "Blocks of its window that the last response left unused."),
		proofs:       counter("proofs_total", "Proofs made and checked."),
		transactions: counter("transactions_total", "Transactions that got into the chain."),
	}
	m.unavailable = gauge("node_unavailable", "1 while the node gives errors or no blocks, 0 otherwise.")
	m.head()
	m.registry.MustRegister(m.unavailable, prometheus.NewGaugeFunc(prometheus.GaugeOpts{
		Namespace: "muster", Subsystem: "prover", Name: "seconds_since_block", Help: "Time since a new block was seen.",
	}, func() float64 { return time.Since(time.Unix(0, m.lastHead.Load())).Seconds() }))
	for _, outcome := range outcomes {
		m.challenges.WithLabelValues(outcome) // so that it is there, at 0, from the beginning
	}
	m.registry.MustRegister(m.units, m.ready, m.leased, m.arrays, m.period, m.block, m.challenges,
		m.chain, m.proving, m.margin, m.proofs, m.transactions)
	if balance != nil {
		m.registry.MustRegister(prometheus.NewGaugeFunc(prometheus.GaugeOpts{
			Namespace: "muster", Subsystem: "prover", Name: "balance_ether", Help: "Ether of the provider's account, for gas.",
		}, func() float64 { return readEther(balance) }))
	}
	return m
}

// balancePatience is how long a scrape waits for a node.
const balancePatience = 3 * time.Second

// readEther is a balance as metrics have it: a floating-point number, NaN if it cannot be read.
func readEther(balance func(context.Context) (*big.Int, error)) float64 {
	ctx, cancel := context.WithTimeout(context.Background(), balancePatience)
	defer cancel()
	wei, err := balance(ctx)
	if err != nil {
		return math.NaN()
	}
	ether, _ := new(big.Rat).SetFrac(wei, big.NewInt(1e18)).Float64()
	return ether
}

// Handler serves scrapes.
func (m *Metrics) Handler() http.Handler {
	return promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{})
}

// event counts an event.
func (m *Metrics) event(e Event) {
	if m == nil {
		return
	}
	if outcome, ok := outcomes[e.Kind]; ok {
		m.challenges.WithLabelValues(outcome).Inc()
	}
	if e.Kind == Responded {
		m.chain.Observe(e.Took.Seconds())
		m.margin.Set(float64(e.Margin))
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
	m.block.Set(float64(p.head.Number))
	m.period.Set(float64(period))
	m.units.Set(float64(p.terms.Units))
	m.leased.Set(float64(p.leased))
	m.ready.Set(float64(ready))
	m.arrays.Set(float64(p.machine.bytes.Load()))
}

// head notes that a block was seen.
func (m *Metrics) head() {
	if m != nil {
		m.lastHead.Store(time.Now().UnixNano())
	}
}

// trouble notes whether there is trouble with the node.
func (m *Metrics) trouble(is bool) {
	switch {
	case m == nil:
	case is:
		m.unavailable.Set(1)
	default:
		m.unavailable.Set(0)
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
