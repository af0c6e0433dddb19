package audit

import (
	"compress/gzip"
	"encoding/json"
	"io"
	"net/http"
	"os"
	"strings"
	"testing"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/circuits"
	"github.com/muster-network/muster/internal/testchain"
	"github.com/muster-network/muster/verifier"
)

// What TestRecord recorded.
const (
	honest = "testdata/honest.json.gz"
	forged = "testdata/forged.json.gz"
)

// A history is a deployment, and what a node answers to whoever audits it up to a block.
type history struct {
	Deployment ledger.Deployment          `json:"deployment"`
	To         uint64                     `json:"to"`
	Answers    map[string]json.RawMessage `json:"answers"` // by method and parameters
}

func load(t *testing.T, file string) history {
	t.Helper()
	f := testchain.Must(os.Open(file))(t)
	defer f.Close()
	var h history
	if err := json.NewDecoder(testchain.Must(gzip.NewReader(f))(t)).Decode(&h); err != nil {
		t.Fatal(err)
	}
	return h
}

// natively is the report of the auditor as it runs everywhere else.
func natively(t *testing.T, url string, h history) *verifier.Report {
	t.Helper()
	client := testchain.Must(ledger.Dial(t.Context(), url, h.Deployment))(t)
	defer client.Close()
	return testchain.Must(verifier.Audit(t.Context(), verifier.AuditConfig{
		Chain: client, Deployment: h.Deployment, Profile: capacity.Dev(), To: h.To,
		Proofs: testchain.Must(circuits.NewVerifier(capacity.Dev(), circuits.DevVerifyingKey()))(t),
	}))(t)
}

type call struct {
	ID     json.RawMessage `json:"id"`
	Method string          `json:"method"`
	Params json.RawMessage `json:"params"`
}

func (c *call) key() string { return c.Method + " " + string(c.Params) }

type result struct {
	Version string          `json:"jsonrpc"`
	ID      json.RawMessage `json:"id"`
	Result  json.RawMessage `json:"result,omitempty"`
	Error   *rpcError       `json:"error,omitempty"`
}

type rpcError struct {
	Code    int    `json:"code"`
	Message string `json:"message"`
}

// eachIn reads one thing, or a list of them.
func eachIn[T any](encoded []byte) (all []T, isList bool) {
	if json.Unmarshal(encoded, &all) == nil {
		return all, true
	}
	var one T
	if json.Unmarshal(encoded, &one) != nil {
		return nil, false
	}
	return []T{one}, false
}

// ServeHTTP is a node that answers what was recorded, and nothing else.
func (h *history) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return
	}
	calls, isBatch := eachIn[call](body)
	var results []result
	for _, c := range calls {
		answer := result{Version: "2.0", ID: c.ID, Result: h.Answers[c.key()]}
		if answer.Result == nil {
			answer.Error = &rpcError{-32602, "nobody recorded this call: " + c.key()} // final
		}
		results = append(results, answer)
	}
	var reply any = results
	if !isBatch && len(results) == 1 {
		reply = results[0]
	}
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(reply)
}

// altered is the history of a node that lies in one answer to a method.
func (h *history) altered(t *testing.T, method, old, replacement string) *history {
	t.Helper()
	lies := history{Deployment: h.Deployment, To: h.To, Answers: map[string]json.RawMessage{}}
	found := false
	for key, answer := range h.Answers {
		text := string(answer)
		if !found && strings.HasPrefix(key, method+" ") && strings.Contains(text, old) {
			found, text = true, strings.Replace(text, old, replacement, 1)
		}
		lies.Answers[key] = json.RawMessage(text)
	}
	if !found {
		t.Fatalf("no answer to %s has %s", method, old)
	}
	return &lies
}
