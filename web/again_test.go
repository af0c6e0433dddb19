package web_test

import (
	"testing"

	"github.com/muster-network/muster/internal/testchain"
	"github.com/muster-network/muster/web/webtest"
)

// faulty has the site fail some times, and then leave something out some times: more often than a page asks because of
// blocks, of which it only hears where the chain is.
const faulty = `const ask = window.fetch;
	let asked = 0;
	window.fetch = async (...what) => {
		if (!String(what[0]).includes("/api/v1/network")) return ask(...what);
		asked++;
		if (asked <= 3) return new Response("{}", { status: 503 });
		const answer = await ask(...what);
		if (asked > 6) return answer;
		const missing = { detail: "the node does not answer", hints: [] };
		return new Response(JSON.stringify({ ...(await answer.json()), missing }), { status: answer.status, headers: answer.headers });
	};
	window.timesAsked = () => asked`

// What could not be read is asked for again, though the chain stands still.
func TestAsksAgain(t *testing.T) {
	t.Parallel()
	tab := webtest.Open(t)
	w := testchain.StartStill(t)
	site := serve(t, w.Client)
	waitFor(t, site+"/api/v1/site")
	tab.Before(faulty)
	tab.Go(site)
	tab.Until(`timesAsked() > 6 && document.querySelector(".fact")`)
	tab.Go("about:blank")
}
