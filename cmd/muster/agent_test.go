package main

import (
	"bytes"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/muster-network/muster/agent/agenttest"
	"github.com/muster-network/muster/agent/cards"
	"github.com/muster-network/muster/internal/loopback"
	"github.com/muster-network/muster/internal/testchain"
)

// The script in testdata/agent is a company's session, and its customer's: with a devnet, a host whose machines are no more
// than their SSH, and a card processor. "pays" is the card of a customer, whose ID is in a file.
func TestAgentScript(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long")
	}
	t.Parallel()
	w := agenttest.Start(t)
	const password = "a password for tests"
	testscript.Run(t, testscript.Params{
		Dir: "testdata/agent",
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"eventually": repeat,
			"isready": func(ts *testscript.TestScript, _ bool, _ []string) {
				r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, "http://"+ts.Getenv("METRICS")+"/readyz", nil)
				ts.Check(err)
				resp, err := http.DefaultClient.Do(r)
				ts.Check(err)
				resp.Body.Close()
				if resp.StatusCode != http.StatusOK {
					ts.Fatalf("the agent is not ready: %s", resp.Status)
				}
			},
			"pays": func(ts *testscript.TestScript, _ bool, args []string) {
				body := agenttest.Recorded(t, "payment_intent.succeeded", "CUSTOMER", strings.TrimSpace(ts.ReadFile(args[0])))
				r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, "http://"+ts.Getenv("LISTEN")+"/v1/events", bytes.NewReader(body))
				ts.Check(err)
				r.Header.Set(cards.SignatureHeader, agenttest.Signed(body, agenttest.WebhookSecret, time.Now()))
				resp, err := http.DefaultClient.Do(r)
				ts.Check(err)
				resp.Body.Close()
				if resp.StatusCode != http.StatusOK {
					ts.Fatalf("the payment: %s", resp.Status)
				}
			},
		},
		Setup: func(env *testscript.Env) error {
			if err := w.Keys["agent"].Save(filepath.Join(env.WorkDir, "agent.json"), password); err != nil {
				return err
			}
			env.Setenv("RPC", w.URL())
			env.Setenv("STRIPE", w.Processor.URL)
			env.Setenv("SECRET", agenttest.WebhookSecret)
			env.Setenv("PROVIDER", w.Provider.Address().Hex())
			env.Setenv("OTHER", fmt.Sprint(w.Post("12/month")))
			env.Setenv("IMAGE", strings.Repeat("ab", 32))
			env.Setenv("LISTEN", testchain.Must(loopback.Address())(t))
			env.Setenv("METRICS", testchain.Must(loopback.Address())(t))
			testchain.Must(0, os.WriteFile(filepath.Join(env.WorkDir, "password"), []byte(password+"\n"), 0o600))(t)
			testchain.Must(0, os.WriteFile(filepath.Join(env.WorkDir, "admin.key"), []byte(strings.Repeat("k", 40)+"\n"), 0o600))(t)
			return w.Deployment.Save(filepath.Join(env.WorkDir, "deployment.json"))
		},
	})
}
