package api_test

import (
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"testing"

	"github.com/muster-network/muster/agent"
	"github.com/muster-network/muster/agent/agenttest"
	"github.com/muster-network/muster/agent/api"
	"github.com/muster-network/muster/agent/book"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/testchain"
)

// A key makes one request for a payment, of the customer who sends it. Without one, each request is another, however much is
// to be paid.
func TestRequestsForPayments(t *testing.T) {
	b := testchain.Must(book.Open(t.Context(), filepath.Join(t.TempDir(), "books.db")))(t)
	t.Cleanup(func() { _ = b.Close() })
	a := testchain.Must(agent.New(agent.Config{
		Book: b, Cards: agenttest.StartProcessor(t).Client, Token: ledger.Token{Symbol: "USD", Decimals: 6, Own: true}, Policy: agent.DefaultPolicy(), Currency: "usd",
	}))(t)
	handler := testchain.Must(api.New(api.Config{Agent: a, AdminKey: adminKey}))(t).Handler()
	var secrets [2]string
	testchain.Must(0, b.Change(t.Context(), func(tx *book.Tx) error {
		for i := range secrets {
			c, err := tx.AddCustomer("Example", "it@example.com", 0)
			if err != nil {
				return err
			}
			if _, secrets[i], err = tx.AddKey(c.ID, 0); err != nil {
				return err
			}
		}
		return nil
	}))(t)
	pages := map[string]bool{}
	ask := func(customer int, key, cents string) {
		t.Helper()
		r := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/v1/payments", strings.NewReader(`{"cents":`+cents+`}`))
		r.Header.Set("Authorization", "Bearer "+secrets[customer])
		r.Header.Set("Content-Type", "application/json")
		if key != "" {
			r.Header.Set("Idempotency-Key", key)
		}
		w := httptest.NewRecorder()
		handler.ServeHTTP(w, r)
		if w.Code != http.StatusOK {
			t.Errorf("%s cents with key %q: %d %s", cents, key, w.Code, w.Body)
		}
		pages[w.Body.String()] = true
	}
	for _, cents := range []string{"500", "500", "700"} {
		ask(0, "", cents)
	}
	for range 3 {
		ask(0, "a key", "500")
		ask(1, "a key", "700")
	}
	if len(pages) != 5 {
		t.Errorf("there are %d pages: %v", len(pages), pages)
	}
}
