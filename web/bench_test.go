package web_test

import (
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"

	"github.com/muster-network/muster/internal/testchain"
	"github.com/muster-network/muster/web/webtest"
)

// BenchmarkFirstVisit is how long it takes until a visitor's first page shows what it has to and can be used, on this
// machine and on one whose processor is 4 and 6 times slower (as Lighthouse does for phones), and how many bytes that takes.
// The server is on the same machine: the network's time is not in it.
func BenchmarkFirstVisit(b *testing.B) {
	w := testchain.Start(b)
	url := serve(b, w.Client)
	for name, slower := range map[string]float64{"as it is": 1, "4 times slower": 4, "6 times slower": 6} {
		b.Run(name, func(b *testing.B) {
			var shown, bytes float64
			for b.Loop() {
				tab := webtest.Open(b) // with nothing in its cache
				_, err := chromedp.Call(tab.Context(), emulation.SetCPUThrottlingRate, emulation.SetCPUThrottlingRateParams{Rate: slower})
				if err != nil {
					b.Fatal(err)
				}
				tab.Before(`new MutationObserver((_, o) => {
					if (document.querySelector(".fact") && !document.querySelector(".loading")) { window.shown = performance.now(); o.disconnect() }
				}).observe(document, { childList: true, subtree: true })`)
				tab.Go(url)
				tab.Until(`window.shown`)
				shown += webtest.Eval[float64](tab, `window.shown`)
				bytes += webtest.Eval[float64](tab, `[...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
					.filter(e => !e.name.includes("/api/")).reduce((sum, e) => sum + e.encodedBodySize, 0)`)
			}
			b.ReportMetric(shown/float64(b.N), "ms-until-shown")
			b.ReportMetric(bytes/float64(b.N), "bytes")
			b.ReportMetric(float64(b.Elapsed()/time.Millisecond)/float64(b.N), "ms/visit")
		})
	}
}
