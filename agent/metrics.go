package agent

import (
	"context"
	"math/big"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/muster-network/muster/agent/book"
	"github.com/muster-network/muster/internal/health"
)

// Metrics are the numbers that an agent shows.
type Metrics struct {
	customers, leases, unfunded, transfers, unspent, debts, float prometheus.Gauge
}

// NewMetrics makes the numbers of an agent's health; nil: nobody sees them.
func NewMetrics(h *health.Health) *Metrics {
	var all []prometheus.Collector
	gauge := func(name, help string) prometheus.Gauge {
		if h == nil {
			return prometheus.NewGauge(prometheus.GaugeOpts{Name: name, Help: help})
		}
		g := prometheus.NewGauge(prometheus.GaugeOpts(h.Named(name, help)))
		all = append(all, g)
		return g
	}
	m := &Metrics{
		customers: gauge("customers", "Customers in the books."),
		leases:    gauge("leases", "Leases that are wanted, or run."),
		unfunded:  gauge("unfunded_customers", "Customers whose accounts in the market could not be filled in the last round."),
		transfers: gauge("open_transfers", "Transfers between float and market whose transaction is not known to be in the chain."),
		unspent:   gauge("unspent_cents", "What customers have paid and not spent, in cents."),
		debts:     gauge("debt_cents", "What customers owe, in cents."),
		float:     gauge("float_tokens", "Tokens in the float."),
	}
	if h != nil {
		h.Register(all...)
	}
	return m
}

// measure reads the numbers from the books.
func (a *Agent) measure(ctx context.Context) error {
	return a.Book.Read(ctx, func(tx *book.Tx) error {
		customers, err := tx.Customers()
		if err != nil {
			return err
		}
		rentals, err := tx.Rentals("", "")
		if err != nil {
			return err
		}
		begun, err := tx.Transfers(book.TransferBegun)
		if err != nil {
			return err
		}
		live, unspent, debts := 0, int64(0), int64(0)
		for _, r := range rentals {
			if r.Live() {
				live++
			}
		}
		for _, c := range customers {
			unspent -= tx.CentsIn(book.CustomerAccount(c.ID))
			debts += tx.CentsIn(book.DebtAccount(c.ID))
		}
		tokens := new(big.Rat).SetFrac(tx.Balance(book.Wallet, book.Grains), new(big.Int).Mul(a.perCent, big.NewInt(100)))
		float, _ := tokens.Float64() // for a graph: the books have the amount
		a.metrics.customers.Set(float64len(customers))
		a.metrics.leases.Set(float64(live))
		a.metrics.transfers.Set(float64len(begun))
		a.metrics.unspent.Set(float64(unspent))
		a.metrics.debts.Set(float64(debts))
		a.metrics.float.Set(float)
		return nil
	})
}

func float64len[T any](all []T) float64 { return float64(len(all)) }
