package web_test

import (
	"fmt"
	"testing"

	"github.com/muster-network/muster/internal/testchain"
	"github.com/muster-network/muster/web/webtest"
)

// connections is how many of them a browser has to a site without HTTP/2.
const connections = 6

// hides lets a test have a page be out of sight: all tabs of a browser without a screen are in sight.
const hides = `let hidden = false;
	Object.defineProperty(Document.prototype, "hidden", { get: () => hidden });
	window.hide = yes => { hidden = yes; document.dispatchEvent(new Event("visibilitychange")) }`

// lockless takes the locks away that browsers have for pages with TLS, and for those of this machine.
const lockless = `delete Navigator.prototype.locks`

// A person has more tabs of the site open than the browser has connections: each one shows what it has to and follows the
// chain, whether they are seen all at once, or one after the other, where the browser lets no page listen for others.
func TestManyTabs(t *testing.T) {
	t.Parallel()
	webtest.Open(t) // or skips
	w := testchain.StartStill(t)
	site := serve(t, w.Client)
	waitFor(t, site+"/api/v1/site")
	head := func() string {
		return fmt.Sprintf(`document.querySelector("footer").innerText.includes("Block %s")`, grouped(testchain.Must(w.Client.HeadNumber(t.Context()))(t)))
	}

	t.Run("side by side", func(t *testing.T) {
		tabs := []*webtest.Tab{webtest.Open(t)}
		for len(tabs) < connections+2 {
			tabs = append(tabs, tabs[0].Another())
		}
		for _, tab := range tabs {
			tab.Before(hides)
			tab.Go(site)
			tab.Until(`document.querySelector(".fact")`)
			tab.Until(head())
		}
		w.Mine(1)
		for _, tab := range tabs {
			tab.Until(head())
		}
		tabs[0].Eval(`hide(true)`) // which has listened for all
		w.Mine(1)
		for _, tab := range tabs[1:] {
			tab.Until(head())
		}
		tabs[0].Eval(`hide(false)`)
		tabs[0].Until(head())
	})

	t.Run("one after the other, without locks", func(t *testing.T) {
		tab := webtest.Open(t)
		for range connections + 1 {
			tab.Before(hides)
			tab.Before(lockless)
			tab.Go(site)
			tab.Until(`document.querySelector(".fact")`)
			tab.Until(head())
			tab.Eval(`hide(true)`)
			tab = tab.Another()
		}
	})
}

// grouped is a number as the page writes it in English.
func grouped(n uint64) string {
	if n < 1000 {
		return fmt.Sprint(n)
	}
	return fmt.Sprintf("%s,%03d", grouped(n/1000), n%1000)
}
