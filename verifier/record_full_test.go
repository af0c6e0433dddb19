//go:build full

package verifier

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"sync"
	"testing"
	"time"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/circuits"
	"github.com/muster-network/muster/internal/testchain"
)

var record = flag.Bool("record", false, "write the history of TestRecord to "+recordFile)

// TestRecord lives a while on a chain with real arrays, real proofs and the dev profile's verifier
// contract, and audits it: there must be no difference. With -record it becomes the history that
// other tests read.
func TestRecord(t *testing.T) {
	dir := must(circuits.DefaultDir())(t)
	if err := circuits.Setup(t.Context(), capacity.Dev(), dir, nil); err != nil {
		t.Fatal(err)
	}
	prover := must(circuits.LoadProver(t.Context(), capacity.Dev(), dir))(t)
	w := startWorld(t, func(w *testchain.World) { w.Verifier = testchain.Verifier() })
	w.longest = 2 * time.Minute // proofs take a while
	stop := w.keep(w.sender(watchman))
	work := &workshop{prover: prover, seals: map[ledger.Element]*sealed{}, responses: map[ledger.Element]*responded{}}
	end := w.live(t, 3, work, func() {})
	stop()
	w.acting.Wait()

	r := auditDev(t, AuditConfig{Chain: w.Client, Deployment: w.Deployment, To: end})
	for _, d := range r.Differences {
		t.Error(d)
	}
	var text bytes.Buffer
	if err := r.WriteText(&text); err != nil {
		t.Fatal(err)
	}
	t.Log(text.String())
	one, _ := r.Commitment(1)
	if r.Proofs == 0 || one.Proven == 0 || one.Slashed.Sign() != 0 || one.Reward.Sign() == 0 {
		t.Errorf("the honest commitment: %+v, %d proofs", one, r.Proofs)
	}
	for id := uint64(2); id <= 4; id++ {
		if c, _ := r.Commitment(id); c.Slashed.Sign() == 0 {
			t.Errorf("commitment %d was not slashed: %+v", id, c)
		}
	}
	if *record && !t.Failed() {
		save(t, w, end)
	}
}

// save writes the history of a world.
func save(t *testing.T, w *world, end uint64) {
	t.Helper()
	from := w.Deployment.Block - 1
	r := recorded{Deployment: w.Deployment, From: from, Balance: must(w.Client.BalanceAt(t.Context(), w.Deployment.Staking, end))(t)}
	for _, h := range must(w.Client.Headers(t.Context(), from, end))(t) {
		r.Blocks = append(r.Blocks, block{h.Hash, h.Mix, h.Time.Unix()})
	}
	for _, e := range must(w.Client.Events(t.Context(), from, end, nil))(t) {
		r.History = append(r.History, taggedEvent{e})
	}
	r.Moves = must(w.Client.Transfers(t.Context(), from, end, nil))(t)
	var out bytes.Buffer
	z := gzip.NewWriter(&out)
	if err := json.NewEncoder(z).Encode(r); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	if err := os.MkdirAll("testdata", 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(recordFile, out.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
}

// A workshop is the craft of honest work, for several providers.
type workshop struct {
	prover    *circuits.Prover
	mu        sync.Mutex
	seals     map[ledger.Element]*sealed    // by seal root
	responses map[ledger.Element]*responded // by chain root
}

type sealed struct {
	arrays []*capacity.Array
	tree   *capacity.Tree
}

type responded struct {
	chains []*capacity.Chain
	tree   *capacity.Tree
}

func (w *workshop) seal(ctx context.Context, sealContext ledger.Element, units int) (root ledger.Element, err error) {
	s := &sealed{}
	var roots []ledger.Element
	for c := range units {
		a, err := capacity.NewArray(ctx, capacity.Dev(), sealContext, c, capacity.Options{})
		if err != nil {
			return root, err
		}
		s.arrays, roots = append(s.arrays, a), append(roots, a.Root())
	}
	s.tree = capacity.UnitTree(roots)
	w.mu.Lock()
	defer w.mu.Unlock()
	w.seals[s.tree.Root()] = s
	return s.tree.Root(), nil
}

func (w *workshop) run(ctx context.Context, sealRoot, beacon ledger.Element, n int) (root ledger.Element, err error) {
	w.mu.Lock()
	s := w.seals[sealRoot]
	w.mu.Unlock()
	segments, err := capacity.Dev().ChainSegments(capacity.ReferenceClass)
	if err != nil {
		return root, err
	}
	a := &responded{}
	var roots []ledger.Element
	for c := range n {
		made, err := capacity.NewChain(ctx, s.arrays[:n], c, beacon, segments, nil)
		if err != nil {
			return root, err
		}
		a.chains, roots = append(a.chains, made), append(roots, made.Root())
	}
	a.tree = capacity.UnitTree(roots)
	w.mu.Lock()
	defer w.mu.Unlock()
	w.responses[a.tree.Root()] = a
	return a.tree.Root(), nil
}

func (w *workshop) prove(ctx context.Context, st capacity.Statement) (p ledger.Proof, err error) {
	w.mu.Lock()
	s, a := w.seals[st.SealRoot], w.responses[st.ChainRoot]
	w.mu.Unlock()
	q := st.Query
	evidence, err := capacity.NewEvidence(s.arrays[:q.Units], s.tree, a.tree, a.chains[q.Unit], st.Beacon, q)
	if err != nil {
		return p, err
	}
	proof, err := w.prover.Prove(ctx, st, evidence)
	if err != nil {
		return p, fmt.Errorf("prove: %w", err)
	}
	out := proof.Solidity()
	return ledger.Proof{Points: out.Proof, Commitments: out.Commitments, CommitmentPok: out.CommitmentPok}, nil
}
