package fleet

import (
	"math"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/muster-network/muster/internal/health"
	"github.com/muster-network/muster/internal/loop"
)

// Metrics is what a monitoring system reads about a hub, in Prometheus' format. A nil one counts nothing.
type Metrics struct {
	health *health.Health

	servers, silent, unserved, pending, oldest, owedBlocks prometheus.Gauge
	taken, done, failures, refusals, forgeries, takeOvers  prometheus.Counter
}

// NewMetrics adds the metrics of a hub to its health. Nobody asks for those of a nil health: they are nil.
func NewMetrics(h *health.Health) *Metrics {
	if h == nil {
		return nil
	}
	gauge := func(name, help string) prometheus.Gauge {
		return prometheus.NewGauge(prometheus.GaugeOpts(h.Named(name, help)))
	}
	counter := func(name, help string) prometheus.Counter {
		return prometheus.NewCounter(prometheus.CounterOpts(h.Named(name, help)))
	}
	m := &Metrics{
		health:     h,
		servers:    gauge("servers", "Servers that are enrolled."),
		silent:     gauge("silent_servers", "Servers with commitments that the hub does not hear."),
		unserved:   gauge("unserved_commitments", "Commitments whose prover does not run, by what the hub hears."),
		pending:    gauge("pending_orders", "Orders that have no outcome yet."),
		oldest:     gauge("oldest_order_seconds", "Age of the oldest order that has no outcome; 0 without one."),
		owedBlocks: gauge("owed_blocks", "Blocks until the first response or proof of any server is late; NaN if none is due."),
		taken:      counter("orders_total", "Orders that were taken to be sent."),
		done:       counter("transactions_total", "Orders whose transaction got into the chain."),
		failures:   counter("failed_orders_total", "Orders that were taken and failed, at a contract's refusal or otherwise."),
		refusals:   counter("refused_orders_total", "Orders that the hub refused."),
		forgeries:  counter("forged_messages_total", "Messages that were not from whom they said, or not readable."),
		takeOvers:  counter("take_overs_total", "Commitments that a spare took over from a silent server."),
	}
	m.owedBlocks.Set(math.NaN())
	h.Register(m.servers, m.silent, m.unserved, m.pending, m.oldest, m.owedBlocks,
		m.taken, m.done, m.failures, m.refusals, m.forgeries, m.takeOvers)
	return m
}

// monitor is who is told how the hub's loop is.
func (m *Metrics) monitor() loop.Monitor {
	if m == nil {
		return nil
	}
	return m.health
}

func (m *Metrics) accepted() {
	if m != nil {
		m.taken.Inc()
	}
}

func (m *Metrics) refused() {
	if m != nil {
		m.refusals.Inc()
	}
}

func (m *Metrics) forged() {
	if m != nil {
		m.forgeries.Inc()
	}
}

func (m *Metrics) tookOver() {
	if m != nil {
		m.takeOvers.Inc()
	}
}

func (m *Metrics) finished(o outcome) {
	switch {
	case m == nil:
	case o.failed():
		m.failures.Inc()
	default:
		m.done.Inc()
	}
}

// step reads the state of a hub after a block.
func (m *Metrics) step(h *Hub) {
	if m == nil {
		return
	}
	s := h.Status()
	var silent, unserved int
	owed := math.NaN()
	for _, server := range s.Servers {
		if server.Silent && len(server.Assigned) > 0 {
			silent++
		}
		for _, w := range server.works() {
			for _, due := range w.Owed {
				left := float64(due.Until) - float64(s.Block)
				if math.IsNaN(owed) || left < owed {
					owed = left
				}
			}
		}
	}
	for _, a := range s.Assignments {
		if !a.Served {
			unserved++
		}
	}
	m.servers.Set(float64(len(s.Servers)))
	m.silent.Set(float64(silent))
	m.unserved.Set(float64(unserved))
	m.owedBlocks.Set(owed)
	m.pending.Set(float64(s.Pending))
	m.oldest.Set(0)
	if !s.Oldest.IsZero() {
		m.oldest.Set(time.Since(s.Oldest).Seconds())
	}
}
