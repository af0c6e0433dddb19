// Package agenttest is a world for tests of an agent: a devnet with an offer and its host, an agent with a float, and a card
// processor with a memory.
package agenttest

import (
	"embed"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stripe/stripe-go/v85/webhook"

	"github.com/muster-network/muster/agent/cards"
)

//go:embed testdata
var events embed.FS

// WebhookSecret is that of the agent's webhook endpoint.
const WebhookSecret = "whsec_of_a_test"

// A Processor is what an agent asks of Stripe, with a memory: it answers as Stripe does to the same requests. What
// requests have to look like is checked by Stripe's own stripe-mock (agent/cards).
type Processor struct {
	Client *cards.Client
	URL    string

	mu      sync.Mutex
	moved   []map[string]any
	refunds map[string]string // by idempotency key
	pages   map[string]string // on which to pay: amounts, by idempotency key
	refuse  string            // what refunds are refused with
}

// StartProcessor starts one.
func StartProcessor(t testing.TB) *Processor {
	p := &Processor{refunds: map[string]string{}, pages: map[string]string{}}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /v1/balance_transactions", p.list)
	mux.HandleFunc("POST /v1/refunds", p.refund)
	mux.HandleFunc("POST /v1/checkout/sessions", p.page)
	server := httptest.NewServer(mux)
	t.Cleanup(server.Close)
	p.URL = server.URL
	var err error
	p.Client, err = cards.New(cards.Config{Key: "sk_test_1", WebhookSecret: WebhookSecret, Currency: "usd", URL: server.URL, ReturnURL: "https://agent.example"})
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// Move notes a movement as Stripe tells it.
func (p *Processor) Move(id, category, source string, amount, fee int64, at time.Time) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.moved = append(p.moved, map[string]any{
		"id": id, "object": "balance_transaction", "amount": amount, "fee": fee, "net": amount - fee, "created": at.Unix(), "currency": "usd",
		"reporting_category": category, "type": category, "source": source, "status": "available",
	})
}

// Refuse has refunds refused from now on, with these words; with none they are paid again.
func (p *Processor) Refuse(words string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.refuse = words
}

// Refunds is how many refunds were paid.
func (p *Processor) Refunds() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return len(p.refunds)
}

func (p *Processor) list(w http.ResponseWriter, _ *http.Request) {
	p.mu.Lock()
	defer p.mu.Unlock()
	_ = json.NewEncoder(w).Encode(map[string]any{"object": "list", "has_more": false, "url": "/v1/balance_transactions", "data": p.moved})
}

// page makes a page on which to pay; the same key makes the same one, of the same amount.
func (p *Processor) page(w http.ResponseWriter, r *http.Request) {
	p.mu.Lock()
	defer p.mu.Unlock()
	key, amount := r.Header.Get("Idempotency-Key"), r.FormValue("line_items[0][price_data][unit_amount]")
	if before, known := p.pages[key]; known && before != amount {
		w.WriteHeader(http.StatusBadRequest)
		_ = json.NewEncoder(w).Encode(map[string]any{"error": map[string]string{"type": "idempotency_error", "message": "the key was used with other parameters"}})
		return
	}
	p.pages[key] = amount
	_ = json.NewEncoder(w).Encode(map[string]any{"id": "cs_of_" + key, "object": "checkout.session", "url": "https://pay.example/" + key})
}

func (p *Processor) refund(w http.ResponseWriter, r *http.Request) {
	p.mu.Lock()
	if p.refuse != "" {
		w.WriteHeader(http.StatusBadRequest)
		_ = json.NewEncoder(w).Encode(map[string]any{"error": map[string]string{"type": "invalid_request_error", "message": p.refuse}})
		p.mu.Unlock()
		return
	}
	key, cents := r.Header.Get("Idempotency-Key"), r.FormValue("amount")
	id, known := p.refunds[key]
	if !known {
		id = fmt.Sprintf("re_%d", len(p.refunds)+1)
		p.refunds[key] = id
	}
	p.mu.Unlock()
	var amount int64
	_, _ = fmt.Sscan(cents, &amount)
	if !known {
		p.Move("txn_"+id, "refund", id, -amount, 0, time.Now())
	}
	_ = json.NewEncoder(w).Encode(map[string]any{"id": id, "object": "refund", "amount": amount, "status": "succeeded"})
}

// Recorded is an event as it was recorded, with our names in it.
func Recorded(t testing.TB, name string, names ...string) []byte {
	t.Helper()
	data, err := events.ReadFile("testdata/" + name + ".json")
	if err != nil {
		t.Fatal(err)
	}
	return []byte(strings.NewReplacer(names...).Replace(string(data)))
}

// Signed is the header that Stripe would send with an event at a time.
func Signed(body []byte, secret string, at time.Time) string {
	return webhook.GenerateTestSignedPayload(&webhook.UnsignedPayload{Payload: body, Secret: secret, Timestamp: at}).Header
}
