package web_test

import (
	"encoding/json"
	"net/http"
	"testing"

	"github.com/muster-network/muster/internal/testchain"
)

// blockOf is the newest block that the site knows.
func blockOf(t *testing.T, site string) uint64 {
	t.Helper()
	r, err := http.Get(site + "/api/v1/network") //nolint:noctx // the test's own server
	if err != nil {
		return 0 // it does not serve yet, or any more: the caller waits in vain
	}
	defer r.Body.Close()
	var network struct{ AsOf struct{ Block uint64 } }
	if json.NewDecoder(r.Body).Decode(&network) != nil {
		return 0
	}
	return network.AsOf.Block
}

// A node that refuses, or lies, does not end the page: it goes on when the node is well again.
func TestNoNodeEndsThePage(t *testing.T) {
	t.Parallel()
	w := testchain.StartStill(t)
	proxy, client := w.Behind(t)
	site := serve(t, client)
	reach := func() {
		t.Helper()
		head := testchain.Must(w.Client.HeadNumber(t.Context()))(t)
		testchain.WaitFor(t, func() bool { return blockOf(t, site) >= head })
	}
	reach()
	for name, fault := range map[string]testchain.Fault{
		"404":       testchain.Refusals["404"],
		"no method": testchain.Refusals["no method"],
	} {
		met := make(chan struct{}, 1)
		proxy.Set(func(string) testchain.Fault {
			select {
			case met <- struct{}{}:
			default:
			}
			return fault
		})
		w.Mine(1)
		<-met
		<-met // and it has asked again, or read something else
		proxy.Set(func(string) testchain.Fault { return testchain.Fault{} })
		w.Mine(1)
		t.Log(name)
		reach()
	}
}
