package cards_test

import (
	"bufio"
	"errors"
	"os/exec"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/muster-network/muster/agent/agenttest"
	"github.com/muster-network/muster/agent/book"
	"github.com/muster-network/muster/agent/cards"
	"github.com/muster-network/muster/internal/testchain"
)

// startMock starts Stripe's own mock of its API, which refuses requests that its OpenAPI description does not have.
func startMock(t *testing.T) (url string) {
	t.Helper()
	root := strings.TrimSpace(string(testchain.Must(exec.Command("go", "list", "-m", "-f", "{{.Dir}}").Output())(t)))
	find := exec.Command("go", "tool", "-modfile=tools/go.mod", "-n", "stripe-mock")
	find.Dir = root
	program := strings.TrimSpace(string(testchain.Must(find.Output())(t)))
	mock := exec.Command(program, "-http-addr", "127.0.0.1:0")
	out := testchain.Must(mock.StdoutPipe())(t)
	testchain.Must(0, mock.Start())(t)
	t.Cleanup(func() {
		_ = mock.Process.Kill()
		_ = mock.Wait()
	})
	address := regexp.MustCompile(`127\.0\.0\.1:\d+`)
	for lines := bufio.NewScanner(out); lines.Scan(); {
		if at := address.FindString(lines.Text()); at != "" {
			return "http://" + at
		}
	}
	t.Fatal("stripe-mock does not say where it listens")
	return ""
}

// All that is asked of Stripe is as its API has it.
func TestRequestsAreStripes(t *testing.T) {
	ctx := t.Context()
	client := testchain.Must(cards.New(cards.Config{
		Key: "sk_test_123", WebhookSecret: agenttest.WebhookSecret, Currency: "usd", URL: startMock(t), ReturnURL: "https://agent.example/paid",
	}))(t)
	if r := testchain.Must(client.Checkout(ctx, "cus_1", 5000, "a key"))(t); r.ID == "" {
		t.Errorf("a page: %+v", r)
	}
	if r := testchain.Must(client.Intent(ctx, "cus_1", 5000, "another key"))(t); r.ID == "" || r.Secret == "" {
		t.Errorf("an intent: %+v", r)
	}
	if remote := testchain.Must(client.Refund(ctx, "pi_1", 100, "ref_1"))(t); !strings.HasPrefix(remote, "re_") {
		t.Errorf("a refund: %q", remote)
	}
	if moved := testchain.Must(client.Movements(ctx, 1))(t); len(moved) == 0 || moved[0].ID == "" || moved[0].At == 0 {
		t.Errorf("movements: %+v", moved)
	}
	wrong := testchain.Must(cards.New(cards.Config{Key: "not a key", WebhookSecret: "x", Currency: "usd", URL: startMock(t)}))(t)
	if _, err := wrong.Movements(ctx, 1); err == nil || strings.Contains(err.Error(), "not a key") {
		t.Errorf("with a wrong key: %v", err)
	}
}

// Only what Stripe has signed, just now and with the endpoint's secret, is believed.
func TestOnlySignedEventsCount(t *testing.T) {
	client := testchain.Must(cards.New(cards.Config{Key: "sk_test_123", WebhookSecret: agenttest.WebhookSecret, Currency: "usd"}))(t)
	body, now := agenttest.Recorded(t, "payment_intent.succeeded", "CUSTOMER", "cus_1"), time.Now()
	good := agenttest.Signed(body, agenttest.WebhookSecret, now)
	news := testchain.Must(client.Read(body, good))(t)
	want := book.Payment{ID: "pi_3SXa1kLkdIwHu7ix0aB1cD2e", Customer: "cus_1", Charge: "ch_3SXa1kLkdIwHu7ix0kR8sT9u", Cents: 5000, At: 1800000005}
	if news.Paid == nil || news.Paid.Payment != want || news.Paid.Currency != "usd" {
		t.Errorf("it was read as %+v", news.Paid)
	}
	// While a secret is changed, Stripe signs with both.
	both := good + "," + strings.SplitN(agenttest.Signed(body, "whsec_new", now), ",", 2)[1]
	if _, err := client.Read(body, both); err != nil {
		t.Errorf("signed with two secrets: %v", err)
	}
	more := slices.Concat(body[:len(body)-2], []byte(` }`))
	for name, c := range map[string]struct {
		body   []byte
		header string
	}{
		"without a signature":         {body, ""},
		"with another secret":         {body, agenttest.Signed(body, "whsec_other", now)},
		"changed":                     {more, good},
		"six minutes old":             {body, agenttest.Signed(body, agenttest.WebhookSecret, now.Add(-6*time.Minute))},
		"with the time changed":       {body, strings.Replace(agenttest.Signed(body, agenttest.WebhookSecret, now.Add(-6*time.Minute)), "t=", "t=9", 1)},
		"in the old scheme":           {body, strings.Replace(good, "v1=", "v0=", 1)},
		"not an event":                {[]byte(`{"object":"list"}`), agenttest.Signed([]byte(`{"object":"list"}`), agenttest.WebhookSecret, now)},
		"with a signature of nothing": {body, "t=" + "1,v1="},
	} {
		if _, err := client.Read(c.body, c.header); !errors.Is(err, cards.ErrForged) {
			t.Errorf("an event %s: %v", name, err)
		}
	}
}

// An event that Stripe has signed and that lacks what its kind should have is told from a forged one.
func TestUnreadableEvents(t *testing.T) {
	client := testchain.Must(cards.New(cards.Config{Key: "sk_test_123", WebhookSecret: agenttest.WebhookSecret, Currency: "usd"}))(t)
	for _, text := range []string{
		`{"object":"event","id":"evt_1","type":"payment_intent.succeeded","api_version":"2026-03-25.dahlia","data":{"object":{"id":"pi_1","object":"payment_intent","amount_received":0}}}`,
		`{"object":"event","id":"evt_1","type":"charge.refunded","api_version":"2026-03-25.dahlia","data":{"object":{"id":"ch_1","object":"charge"}}}`,
		`{"object":"event","id":"","type":"charge.refunded","api_version":"2026-03-25.dahlia","data":{"object":{}}}`,
	} {
		if _, err := client.Read([]byte(text), agenttest.Signed([]byte(text), agenttest.WebhookSecret, time.Now())); !errors.Is(err, cards.ErrUnreadable) {
			t.Errorf("%s: %v", text, err)
		}
	}
}

// A client without its secrets, or a currency that has cents and is written as Stripe writes it, is none.
func TestNoClientWithoutSecrets(t *testing.T) {
	wrong := []cards.Config{{WebhookSecret: "a", Currency: "usd"}, {Key: "a", Currency: "usd"}}
	for _, currency := range []string{"", "USD", "dollars", "xyz", "vnd", "jpy", "kwd"} {
		wrong = append(wrong, cards.Config{Key: "a", WebhookSecret: "a", Currency: currency})
	}
	for _, c := range wrong {
		if _, err := cards.New(c); err == nil {
			t.Errorf("%+v makes a client", c)
		}
	}
	for _, currency := range []string{"usd", "eur", "chf", "inr"} {
		testchain.Must(cards.New(cards.Config{Key: "a", WebhookSecret: "a", Currency: currency}))(t)
	}
}
