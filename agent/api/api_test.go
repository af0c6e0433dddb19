package api_test

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"flag"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/crypto/ssh"

	"github.com/muster-network/muster/agent/agenttest"
	"github.com/muster-network/muster/agent/api"
	"github.com/muster-network/muster/agent/cards"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/outward"
	"github.com/muster-network/muster/internal/testchain"
	"github.com/muster-network/muster/lease/control"
	"github.com/muster-network/muster/lease/rent"
	"github.com/muster-network/muster/lease/spec"
)

const adminKey = "an administrator's key that is long enough"

// serve serves a world's agent, which works until the test ends.
func serve(t *testing.T, w *agenttest.World) (url string) {
	t.Helper()
	server := httptest.NewServer(testchain.Must(api.New(api.Config{Agent: w.Agent, AdminKey: adminKey, Every: time.Microsecond, Burst: 1 << 20}))(t).Handler())
	ctx, stop := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- w.Agent.Run(ctx) }()
	t.Cleanup(func() {
		server.Close()
		stop()
		if err := <-done; !errors.Is(err, context.Canceled) {
			t.Error(err)
		}
	})
	return server.URL
}

// tell sends an event as the card processor does.
func tell(t *testing.T, url string, body []byte, signature string) (status int) {
	t.Helper()
	r := testchain.Must(http.NewRequestWithContext(t.Context(), http.MethodPost, url+"/v1/events", bytes.NewReader(body)))(t)
	r.Header.Set(cards.SignatureHeader, signature)
	resp := testchain.Must(http.DefaultClient.Do(r))(t)
	resp.Body.Close()
	return resp.StatusCode
}

// A customer with a key and nothing else pays by card, rents a machine, uses it with a key of its own, and ends it: by the
// programs that renters with wallets use.
func TestACustomerNeedsNoWallet(t *testing.T) {
	w := agenttest.Start(t)
	url, ctx := serve(t, w), t.Context()
	admin := testchain.Must(api.NewClient(url, adminKey))(t)
	added := testchain.Must(admin.AddCustomer(ctx, "Example Ltd", "it@example.com"))(t)
	body := agenttest.Recorded(t, "payment_intent.succeeded", "CUSTOMER", added.Customer.ID)
	if status := tell(t, url, body, agenttest.Signed(body, agenttest.WebhookSecret, time.Now())); status != http.StatusOK {
		t.Fatalf("the payment: status %d", status)
	}

	market := &api.Market{Client: testchain.Must(api.NewClient(url, added.Key.Secret))(t), Want: api.Want{Units: 1, MaxPrice: "13/month"}}
	if b := testchain.Must(market.Balance(ctx))(t); b.Unspent != 5000 || b.Stopped != "" {
		t.Errorf("the balance is %+v", b)
	}
	if all := testchain.Must(market.Offers(ctx))(t); len(all) != 1 || all[0].PerMonth != "12" || !all[0].Young {
		t.Errorf("the offers are %+v", all)
	}
	about := testchain.Must(market.About(ctx))(t)
	book := testchain.Must(rent.OpenBook(t.TempDir()))(t)
	renter := &rent.Renter{
		Book: book, Chain: market, Deployment: ledger.Deployment{ChainID: about.ChainID, Market: about.Market}, Dialer: outward.Dialer(true), Sign: market.Sign,
	}
	m := machine(t)
	market.Taken = func(l api.Lease) { m.Host.URL, m.Host.Key = l.HostURL, l.TLSKey }
	if err := renter.Create(ctx, m, rent.Order{}, market, nil); err != nil {
		t.Fatal(err)
	}
	if m.HostKey == "" || m.SSH == "" {
		t.Errorf("the machine is %+v", m)
	}
	if got := w.Host.Submitted(m.Lease); got.Spec.SSHKeys[0] != m.Spec.SSHKeys[0] {
		t.Errorf("the host got %+v", got)
	}
	client := testchain.Must(renter.Client(ctx, m, nil))(t)
	if err := client.Act(ctx, control.Reboot); err != nil {
		t.Error(err)
	}
	if acted := w.Host.Acted(); !slices.Equal(acted, []control.Action{control.Reboot}) {
		t.Errorf("the host was asked for %v", acted)
	}
	if b := testchain.Must(market.Balance(ctx))(t); b.Unspent != 5000-41 || b.PerHour == "0" || b.DryAt == 0 {
		t.Errorf("while it runs, the balance is %+v", b)
	}
	w.Host.ChangeKey()
	if _, err := renter.Rekey(ctx, m, client, market); err != nil {
		t.Errorf("another key: %v", err)
	}
	if l := testchain.Must(w.Client.Lease(ctx, m.Lease))(t); l.HostKey != sha256.Sum256(w.Host.Key().Marshal()) {
		t.Errorf("the chain has the key %s", l.HostKey)
	}
	if _, err := market.EndLease(ctx, m.Lease); err != nil {
		t.Error(err)
	}
	if l := testchain.Must(w.Client.Lease(ctx, m.Lease))(t); l.State != ledger.LeaseOver {
		t.Errorf("the lease is %s", l.State)
	}
	today := time.Now().UTC().Format(time.DateOnly)
	report := testchain.Must(admin.Reconcile(ctx, today, today))(t)
	for _, d := range report.Differences {
		t.Error(d)
	}
	if len(report.Lines) == 0 || report.Now.Payments != 5000 {
		t.Errorf("the report is %+v", report.Now)
	}
}

func machine(t *testing.T) *rent.Machine {
	t.Helper()
	public, _, err := ed25519.GenerateKey(nil)
	if err != nil {
		t.Fatal(err)
	}
	key := testchain.Must(ssh.NewPublicKey(public))(t)
	return &rent.Machine{Name: "web", Units: 1, Spec: spec.Spec{
		Version: spec.Version, Image: spec.Image{Name: "tiny", SHA256: spec.Sum(nil)}, Architecture: spec.AMD64, DiskGiB: 1, Hostname: "web",
		SSHKeys: []string{strings.TrimSpace(string(ssh.MarshalAuthorizedKey(key)))}, Salt: spec.NewSalt(),
	}}
}

// Nobody sees or moves what is another's, and nobody without a key anything.
func TestKeysAreForOneCustomer(t *testing.T) {
	w := agenttest.Start(t)
	url, ctx := serve(t, w), t.Context()
	admin := testchain.Must(api.NewClient(url, adminKey))(t)
	one, other := testchain.Must(admin.AddCustomer(ctx, "One", "one@example.com"))(t), testchain.Must(admin.AddCustomer(ctx, "Other", "other@example.com"))(t)
	body := agenttest.Recorded(t, "payment_intent.succeeded", "CUSTOMER", one.Customer.ID)
	tell(t, url, body, agenttest.Signed(body, agenttest.WebhookSecret, time.Now()))
	m := machine(t)
	market := &api.Market{Client: testchain.Must(api.NewClient(url, one.Key.Secret))(t), Want: api.Want{Units: 1}}
	lease, _, err := market.Take(ctx, ledger.Order{SpecHash: m.Spec.Hash()})
	if err != nil {
		t.Fatal(err)
	}

	ask := func(key, method, path string, in any) (int, string) {
		data := testchain.Must(json.Marshal(in))(t)
		r := testchain.Must(http.NewRequestWithContext(ctx, method, url+path, bytes.NewReader(data)))(t)
		if key != "" {
			r.Header.Set("Authorization", "Bearer "+key)
		}
		r.Header.Set("Content-Type", "application/json")
		resp := testchain.Must(http.DefaultClient.Do(r))(t)
		defer resp.Body.Close()
		return resp.StatusCode, string(testchain.Must(io.ReadAll(resp.Body))(t))
	}
	expires := time.Now().Add(time.Hour)
	session := control.DraftCredential(w.Deployment, lease, expires, control.MayPower).Session
	session.Signature = []byte{}
	spec := m.Spec.Hash().Hex()
	for _, c := range []struct {
		key, method, path string
		in                any
		want              int
	}{
		{"", http.MethodGet, "/v1/balance", nil, http.StatusUnauthorized},
		{"muk_not_a_key", http.MethodGet, "/v1/leases", nil, http.StatusUnauthorized},
		{adminKey, http.MethodGet, "/v1/balance", nil, http.StatusUnauthorized},
		{one.Key.Secret, http.MethodGet, "/v1/customers", nil, http.StatusUnauthorized},
		{one.Key.Secret, http.MethodGet, "/v1/reconciliation", nil, http.StatusUnauthorized},
		{one.Key.Secret, http.MethodPost, "/v1/customers/" + one.Customer.ID + "/trials", api.TrialBody{Ref: "a", Cents: 100, Days: 1}, http.StatusUnauthorized},
		{other.Key.Secret, http.MethodGet, "/v1/leases/" + spec, nil, http.StatusNotFound},
		{other.Key.Secret, http.MethodDelete, "/v1/leases/" + spec, nil, http.StatusNotFound},
		{other.Key.Secret, http.MethodPut, "/v1/leases/" + spec + "/host-key", api.RekeyBody{HostKey: common.Hash{1}}, http.StatusNotFound},
		{one.Key.Secret, http.MethodPut, "/v1/leases/" + spec + "/host-key", api.RekeyBody{HostKey: common.Hash{1}}, http.StatusConflict}, // the host has not confirmed it
		{other.Key.Secret, http.MethodDelete, "/v1/keys/" + one.Key.ID, nil, http.StatusNotFound},
		{other.Key.Secret, http.MethodPost, "/v1/refunds", api.RefundBody{Payment: "pi_3SXa1kLkdIwHu7ix0aB1cD2e", Cents: 100}, http.StatusNotFound},
		{other.Key.Secret, http.MethodPost, "/v1/sessions", session, http.StatusNotFound},
		{other.Key.Secret, http.MethodPost, "/v1/leases", api.Want{SpecHash: spec, Units: 1}, http.StatusPaymentRequired},
		{one.Key.Secret, http.MethodPost, "/v1/sessions", session, http.StatusOK},
		{one.Key.Secret, http.MethodGet, "/v1/leases/" + spec, nil, http.StatusOK},
	} {
		if status, text := ask(c.key, c.method, c.path, c.in); status != c.want {
			t.Errorf("%s %s with key %.8s…: status %d: %s", c.method, c.path, c.key, status, text)
		}
	}
	if _, text := ask(other.Key.Secret, http.MethodGet, "/v1/leases", nil); strings.TrimSpace(text) != "[]" {
		t.Errorf("another sees %s", text)
	}
	late := control.DraftCredential(w.Deployment, lease, time.Now().Add(24*time.Hour), control.MayPower).Session
	late.Signature = []byte{}
	if status, _ := ask(one.Key.Secret, http.MethodPost, "/v1/sessions", late); status != http.StatusForbidden {
		t.Errorf("a session of a day: status %d", status)
	}
	if status, _ := ask(one.Key.Secret, http.MethodDelete, "/v1/keys/"+one.Key.ID, nil); status != http.StatusOK {
		t.Errorf("revoking one's key: status %d", status)
	}
	if status, _ := ask(one.Key.Secret, http.MethodGet, "/v1/balance", nil); status != http.StatusUnauthorized {
		t.Errorf("a revoked key: status %d", status)
	}
}

var update = flag.Bool("update", false, "write openapi.json again")

// The committed description is that of the code.
func TestOpenAPIIsCurrent(t *testing.T) {
	w := agenttest.Start(t)
	made := testchain.Must(api.New(api.Config{Agent: w.Agent, AdminKey: adminKey}))(t).OpenAPI()
	if *update {
		testchain.Must(0, os.WriteFile("openapi.json", made, 0o644))(t)
	}
	if committed := testchain.Must(os.ReadFile("openapi.json"))(t); !bytes.Equal(committed, made) {
		t.Error("openapi.json is not of this code: go test ./agent/api -run OpenAPI -update")
	}
}

// docs/agent.md names all that can be asked.
func TestDocumentIsComplete(t *testing.T) {
	var document struct {
		Paths map[string]map[string]any `json:"paths"`
	}
	if err := json.Unmarshal(testchain.Must(os.ReadFile("openapi.json"))(t), &document); err != nil || len(document.Paths) == 0 {
		t.Fatalf("%d paths, error %v", len(document.Paths), err)
	}
	page := string(testchain.Must(os.ReadFile("../../docs/agent.md"))(t))
	for path, methods := range document.Paths {
		for method := range methods {
			if line := "`" + strings.ToUpper(method) + " " + path + "`"; !strings.Contains(page, line) {
				t.Errorf("%s is missing", line)
			}
		}
	}
}
