package health

import (
	"net/http"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

// Requests counts the requests that a server of the daemon answers, by status.
func (h *Health) Requests(server http.Handler) http.Handler {
	if h == nil {
		return server
	}
	count := prometheus.NewCounterVec(prometheus.CounterOpts(h.Named("requests_total", "Requests that were answered, by status.")), []string{"code"})
	h.Register(count)
	return promhttp.InstrumentHandlerCounter(count, server)
}
