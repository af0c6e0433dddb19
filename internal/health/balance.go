package health

import (
	"context"
	"math"
	"math/big"
	"time"

	"github.com/prometheus/client_golang/prometheus"
)

// balancePatience is how long a scrape waits for a node.
const balancePatience = 3 * time.Second

// Balance shows the ether of the account that the daemon sends from, which read reads, in wei.
func (h *Health) Balance(read func(context.Context) (*big.Int, error)) {
	if h == nil {
		return
	}
	opts := prometheus.GaugeOpts(h.Named("balance_ether", "Ether of the account that sends, for gas; NaN while it cannot be read."))
	h.Register(prometheus.NewGaugeFunc(opts, func() float64 {
		ctx, cancel := context.WithTimeout(context.Background(), balancePatience)
		defer cancel()
		wei, err := read(ctx)
		if err != nil {
			return math.NaN()
		}
		ether, _ := new(big.Rat).SetFrac(wei, big.NewInt(1e18)).Float64()
		return ether
	}))
}
