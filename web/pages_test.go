package web_test

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/circuits"
	"github.com/muster-network/muster/demo"
	"github.com/muster-network/muster/internal/testchain"
	"github.com/muster-network/muster/web/webtest"
)

// screenshots is an environment variable that names a folder for pictures of all pages. With it, each page is looked at in
// every way; without it, in the two that differ most.
const screenshots = "MUSTER_SCREENSHOTS"

// A shown is a site that shows a chain on which everything has happened: an honest provider, one with too little
// memory, a forger and a silent one; delegations, slashes, and a lease with a refund.
type shown struct {
	url    string
	client *ledger.Client
	result *demo.Result
}

// show runs the demonstration, and tests on its chain.
func show(t *testing.T, tests func(t *testing.T, s *shown)) {
	t.Helper()
	webtest.Open(t) // or skips, before minutes have passed
	keys, err := circuits.DefaultDir()
	if err != nil {
		t.Fatal(err)
	}
	var lines strings.Builder
	_, err = demo.Run(t.Context(), demo.Config{
		Dir: t.TempDir(), KeyDir: keys,
		Say: func(line string) { fmt.Fprintln(&lines, line) },
		Show: func(_ context.Context, client *ledger.Client, result *demo.Result) error {
			url := serve(t, client)
			waitFor(t, url+"/api/v1/site")
			tests(t, &shown{url, client, result})
			return nil
		},
	})
	if err != nil {
		t.Fatalf("%v\n%s", err, lines.String())
	}
}

// waitFor waits until an address answers well.
func waitFor(t *testing.T, url string) {
	t.Helper()
	testchain.WaitFor(t, func() bool { return answers(t, url) })
}

// ask reads from the site's API.
func ask[T any](t *testing.T, s *shown, what string) (answer T) {
	t.Helper()
	r, err := http.Get(s.url + "/api/v1" + what) //nolint:noctx // the test's own server
	if err != nil {
		t.Fatal(err)
	}
	defer r.Body.Close()
	if err := json.NewDecoder(r.Body).Decode(&answer); err != nil {
		t.Fatal(err)
	}
	return answer
}

type items struct {
	Items []struct {
		Seq, Commitment, Challenge, Epoch, ID uint64
		Renter, Delegator, Provider, Slashed  string
	}
}

func TestThePage(t *testing.T) {
	t.Parallel() // most of it is waiting
	show(t, func(t *testing.T, s *shown) {
		t.Run("a visitor", func(t *testing.T) { visitorsStory(t, s) })
		t.Run("an auditor", func(t *testing.T) { auditorsStory(t, s) })
		t.Run("providers", func(t *testing.T) { providersStory(t, s) })
		t.Run("looks right everywhere", func(t *testing.T) { looksRight(t, s) })
	})
}

// pagesOf are addresses of all pages, with and without anything to show.
func pagesOf(t *testing.T, s *shown) map[string]string {
	t.Helper()
	proof := ask[items](t, s, "/proofs").Items[0]
	commitment, lease := ask[items](t, s, "/commitments").Items[0], ask[items](t, s, "/leases").Items[0]
	pages := map[string]string{
		"network": "/", "commitments": "/commitments", "commitments-none": "/commitments?state=closed",
		"commitment": "/commitments/1", "commitment-events": "/commitments/1?tab=events",
		"commitment-days": "/commitments/1?tab=days", "commitment-missing": "/commitments/999",
		"epochs": "/epochs", "challenges": "/challenges", "challenge": fmt.Sprint("/challenges/", proof.Challenge),
		"slashes": "/slashes", "proofs": "/proofs",
		"proof": fmt.Sprintf("/proofs/%d/%d", proof.Commitment, proof.Challenge), "audit": "/audit",
		"account": "/account", "account-provider": "/accounts/" + commitment.Provider, "delegate": "/delegate?commitment=1", "provider": "/provider?address=" + commitment.Provider,
		"offers": "/offers", "offer": "/offers/1", "rent": "/rent?offer=1", "leases": "/leases?renter=" + lease.Renter, "lease": "/leases/1",
		"credit": "/credit", "borrow": "/borrow", "borrow-nobody": "/borrow?account=" + commitment.Provider,
		"governance": "/governance", "api": "/developers", "missing": "/nowhere",
	}
	for _, slash := range ask[items](t, s, "/slashes").Items {
		pages["slash"], pages["epoch"] = fmt.Sprint("/slashes/", slash.Seq), fmt.Sprint("/epochs/", slash.Epoch)
		pages["commitment-slashed"] = fmt.Sprintf("/commitments/%d?tab=slashes", slash.Commitment)
	}
	return pages
}

// A look is a way to look at a page.
type look struct {
	language string
	dark     bool
	width    int64
}

func (l look) String() string {
	scheme := map[bool]string{true: "dark", false: "light"}[l.dark]
	return fmt.Sprintf("%s-%s-%d", l.language, scheme, l.width)
}

func looks() (all []look) {
	if os.Getenv(screenshots) == "" {
		return []look{{"en", false, 1100}, {"vi", true, 375}}
	}
	for _, language := range []string{"en", "vi"} {
		for _, dark := range []bool{false, true} {
			for _, width := range []int64{375, 1100} {
				all = append(all, look{language, dark, width})
			}
		}
	}
	return all
}

// looksRight looks at every page: nothing is wider than the screen, nobody is shut out, nothing goes wrong.
func looksRight(t *testing.T, s *shown) {
	tour(t, webtest.Open(t), s.url, pagesOf(t, s), nil)
}

// tour looks at pages of a site in every way. also looks at each page once more, if it is not nil.
func tour(t *testing.T, b *webtest.Tab, site string, pages map[string]string, also func(name string)) {
	t.Helper()
	folder := os.Getenv(screenshots)
	for _, l := range looks() {
		b.Go(site + "/")
		b.Eval(`localStorage.setItem("language", "` + l.language + `")`)
		b.Dark(l.dark)
		b.Size(l.width, 800)
		for name, path := range pages {
			b.Go(site + path)
			b.Until(`document.querySelector("h1") && !document.querySelector(".loading")`)
			if n := b.Overflows(); n > 0 {
				t.Errorf("%s, %v: %d pixels wider than the screen", name, l, n)
			}
			for _, v := range b.Violations() {
				t.Errorf("%s, %v: %s", name, l, v)
			}
			if also != nil {
				also(name)
			}
			if folder != "" {
				b.Screenshot(filepath.Join(folder, name+"-"+l.String()+".png"))
			}
			for _, w := range b.Wrong() {
				if strings.Contains(name, "missing") && strings.Contains(w, "404") {
					continue // as it should be
				}
				t.Errorf("%s, %v: %s", name, l, w)
			}
		}
	}
}
