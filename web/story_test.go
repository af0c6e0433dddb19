package web_test

import (
	"fmt"
	"testing"

	"github.com/chromedp/chromedp"

	"github.com/muster-network/muster/web/audit"
	"github.com/muster-network/muster/web/webtest"
)

// mostFirstLoad is how many bytes a visitor's first page takes at the most, compressed as it is sent.
const mostFirstLoad = 170 << 10

// auditorsStory is an auditor's visit: a proof is checked in the browser, a slash explained, the whole history audited.
func auditorsStory(t *testing.T, s *shown) {
	b := webtest.Open(t)
	b.Go(s.url + "/proofs")
	b.Press("check it")
	b.Press("Check the proof")
	b.Sees("The proof holds.")
	b.Sees("The key's numbers are all in the code of the verifier contract.")
	b.Press("Check it with one number altered")
	b.Sees("The proof does NOT hold.")
	b.Sees("As it should")

	b.Go(fmt.Sprint(s.url, "/slashes/", ask[items](t, s, "/slashes").Items[0].Seq))
	b.Sees("What was owed, and what came")
	b.Sees("Computed again by this site, it gives the same amount.")
	b.Press("Go to the audit")
	b.Sees("not checked here yet")
	b.Press("Start the audit")
	if _, built := audit.Built(); !built {
		b.Sees("This site was built without the auditor")
		b.Wrong() // that a file is missing
		return
	}
	b.Sees("No difference.")
	b.Until(`document.querySelector(".fact .good")?.innerText === "0"`)
	b.Go(s.url + "/audit") // it is remembered
	b.Sees("up to block")
}

// providersStory is what the four providers find out about themselves.
func providersStory(t *testing.T, s *shown) {
	b := webtest.Open(t)
	honest := 0
	for _, c := range ask[items](t, s, "/commitments").Items {
		b.Go(fmt.Sprintf("%s/commitments/%d?tab=slashes", s.url, c.ID))
		if c.Slashed != "0" { // one has too little memory, one makes proofs up, one is silent
			b.Until(`document.querySelector("main table tbody tr")`)
			continue
		}
		honest++
		b.Sees("There is no slash.")
		b.Press("Service days")
		b.Sees("Slots down of 256")
		b.Go(s.url + "/provider?address=" + c.Provider)
		b.Sees("Misses it can still afford")
		b.Sees("Earned a unit and epoch")
		b.Sees("Reserve of rewards")
	}
	if honest != 1 {
		t.Errorf("%d of the providers are honest", honest)
	}
}

// visitorsStory goes through the site by its own links, as far as the first visit loads it.
func visitorsStory(t *testing.T, s *shown) {
	b := webtest.Open(t)
	b.Go(s.url + "/")
	b.Sees("Proven capacity")
	b.Until(`!document.querySelector(".loading")`)
	loaded := webtest.Eval[int](b, `[...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
		.filter(e => !e.name.includes("/api/")).reduce((sum, e) => sum + e.encodedBodySize, 0)`)
	t.Logf("the first page takes %d bytes", loaded)
	if loaded == 0 || loaded > mostFirstLoad {
		t.Errorf("the first page takes %d bytes, of at most %d", loaded, mostFirstLoad)
	}
	if others := webtest.Eval[int](b, `performance.getEntriesByType("resource").filter(e => !e.name.startsWith(location.origin)).length`); others > 0 {
		t.Errorf("the page asks %d others", others)
	}
	for _, to := range []string{"Commitments", "Epochs", "Challenges", "Slashes", "Proofs", "Stake", "Provide", "Rent", "Audit", "Governance", "API", "Network"} {
		b.Press(to)
		b.Until(`document.querySelector("h1") && !document.querySelector(".loading")`)
	}
	b.Do(chromedp.NavigateBack())
	b.Sees("What can be asked")
	b.Eval(`document.querySelector(".language select").value = "vi"; document.querySelector(".language select").dispatchEvent(new Event("change", { bubbles: true }))`)
	b.Sees("Có thể hỏi gì")
	b.Until(`document.documentElement.lang === "vi"`)
}
