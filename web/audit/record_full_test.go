//go:build full

package audit

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"flag"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"sync"
	"testing"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/circuits"
	"github.com/muster-network/muster/internal/testchain"
	"github.com/muster-network/muster/verifier"
)

var record = flag.Bool("record", false, "write what TestRecord reads of its chains to testdata")

// TestRecord lets a provider be honest for an epoch and silent for another, on a chain with real arrays, real
// proofs and the dev profile's verifier contract, and on one whose verifier contract accepts anything, with
// proofs that are made up. The auditor finds no difference in the first, and each of those proofs in the
// second. With -record, all that it reads becomes what other tests' node answers.
func TestRecord(t *testing.T) {
	dir := testchain.Must(circuits.DefaultDir())(t)
	if err := circuits.Setup(t.Context(), capacity.Dev(), dir, nil); err != nil {
		t.Fatal(err)
	}
	prover := testchain.Must(circuits.LoadProver(t.Context(), capacity.Dev(), dir))(t)
	t.Run("honest", func(t *testing.T) {
		r := recordHistory(t, honest, testchain.Verifier(), prover.Prove)
		if !r.OK() || r.Proofs == 0 || len(r.Slashes) == 0 || len(r.Rewards) == 0 {
			t.Errorf("%d proofs, %d slashes, %d rewards; differences: %v", r.Proofs, len(r.Slashes), len(r.Rewards), r.Differences)
		}
	})
	t.Run("forged", func(t *testing.T) {
		r := recordHistory(t, forged, acceptAll(testchain.Verifier()), func(context.Context, capacity.Statement, *capacity.Evidence) (circuits.Proof, error) {
			return circuits.Proof{}, nil // points at infinity
		})
		if r.OK() || r.Proofs != 0 {
			t.Errorf("%d proofs, differences: %v", r.Proofs, r.Differences)
		}
		for _, d := range r.Differences {
			if d.Event != "AuditProven" || d.Field != "proof" {
				t.Errorf("a difference that is not one: %v", d)
			}
		}
	})
}

// acceptAll is the creation code of a contract that accepts every proof, and has the key of another in its
// code, so that it is taken for that.
func acceptAll(other []byte) []byte {
	const stop = 0x00
	code := append([]byte{stop}, other...)
	n := len(code)
	creation := []byte{0x61, byte(n >> 8), byte(n), 0x80, 0x60, 0x0c, 0x60, 0x00, 0x39, 0x60, 0x00, 0xf3} // returns what is behind it
	return append(creation, code...)
}

type prove func(context.Context, capacity.Statement, *capacity.Evidence) (circuits.Proof, error)

func recordHistory(t *testing.T, file string, contract []byte, prove prove) *verifier.Report {
	w := testchain.StartWith(t, 0, func(w *testchain.World) {
		w.Circuit, w.Verifier = testchain.Must(circuits.CircuitHash(capacity.Dev()))(t).String(), contract
		c, s := &w.Params.Capacity, &w.Params.Staking
		c.EpochBlocks, c.SealEpochs, c.SealGrace, c.ChallengeOdds = 3*27, 2, 12, 1 // three slots an epoch
		c.ResponseWindow, c.ProofWindow = 24, 20
		s.VestingEpochs, s.ThawingEpochs, s.HoldEpochs = 2, 2, 1
	})
	end := live(t, w, prove)

	r := &recorder{node: w.URL(), seen: map[string]json.RawMessage{}}
	server := httptest.NewServer(r)
	defer server.Close()
	report := natively(t, server.URL, history{Deployment: w.Deployment, To: end})
	if *record {
		save(t, file, history{Deployment: w.Deployment, To: end, Answers: r.seen})
	}
	return report
}

// live runs a commitment of one unit through two epochs, and returns a block in which both are settled.
func live(t *testing.T, w *testchain.World, prove prove) (end uint64) {
	ctx := t.Context()
	stop := w.Automine()
	defer stop()
	deployer, provider, delegator, keeper := w.Sender(t, "deployer"), w.Sender(t, "provider"), w.Sender(t, "delegator"), w.Sender(t, "keeper")
	for _, s := range []*ledger.Sender{provider, delegator} {
		testchain.Must(deployer.Transfer(ctx, s.Address(), ledger.FLT(1000)))(t)
	}
	testchain.Must(deployer.FundRewards(ctx, ledger.FLT(100_000)))(t)
	id, _, err := provider.CreateCommitment(ctx, ledger.Commitment{
		Units: 1, Class: capacity.ReferenceClass, MaxLeased: 1, Duration: 2, CommissionBps: 2000, Bond: ledger.FLT(20),
	})
	if err != nil {
		t.Fatal(err)
	}
	testchain.Must(delegator.Delegate(ctx, id, ledger.FLT(200), 0))(t)
	terms := testchain.Must(w.Client.Terms(ctx, id))(t)
	clock := &w.Client.Clock

	w.MineTo(t, clock.EpochStart(terms.StartEpoch))
	unit := sealUnit(t, w, provider, id)
	for slot := clock.Slot(unit.from) + 1; clock.Epoch(clock.SlotStart(slot)) == terms.StartEpoch; slot++ {
		unit.respond(t, w, provider, keeper, clock.SlotStart(slot), prove)
	}
	for slot := clock.Slot(clock.EpochStart(terms.EndEpoch)) + 1; clock.Epoch(clock.SlotStart(slot)) == terms.EndEpoch; slot++ {
		openChallenge(t, w, keeper, clock.SlotStart(slot)) // and nobody responds
	}
	for epoch := terms.StartEpoch; epoch <= terms.EndEpoch; epoch++ {
		w.MineTo(t, clock.FinalFrom(epoch))
		testchain.Must(keeper.Settle(ctx, id, epoch))(t)
	}
	w.Mine(1)
	return testchain.Must(w.Client.HeadNumber(ctx))(t)
}

// A unit is what a provider keeps of one.
type unit struct {
	id      uint64
	from    uint64 // the first block of its seal
	context ledger.Element
	array   *capacity.Array
	tree    *capacity.Tree
}

func sealUnit(t *testing.T, w *testchain.World, provider *ledger.Sender, id uint64) *unit {
	ctx := t.Context()
	begun, _ := ledger.EventIn[ledger.SealBegun](testchain.Must(provider.BeginSeal(ctx, id))(t))
	w.MineTo(t, begun.SeedBlock+1)
	drawn, _ := ledger.EventIn[ledger.SealDrawn](testchain.Must(provider.DrawSeal(ctx, id, w.Evidence(t, begun.SeedBlock)))(t))
	array := testchain.Must(capacity.NewArray(ctx, capacity.Dev(), drawn.Ctx, 0, capacity.Options{}))(t)
	tree := capacity.UnitTree([]ledger.Element{array.Root()})
	posted, _ := ledger.EventIn[ledger.Sealed](testchain.Must(provider.PostSeal(ctx, ledger.SealRoot{ID: id, Ctx: drawn.Ctx, Root: tree.Root()}))(t))
	return &unit{id, posted.FromBlock, drawn.Ctx, array, tree}
}

func openChallenge(t *testing.T, w *testchain.World, keeper *ledger.Sender, challenge uint64) ledger.ChallengeOpened {
	w.MineTo(t, challenge+1)
	opened, _ := ledger.EventIn[ledger.ChallengeOpened](testchain.Must(keeper.Open(t.Context(), challenge, w.Evidence(t, challenge)))(t))
	return opened
}

// respond responds to a challenge and proves it.
func (u *unit) respond(t *testing.T, w *testchain.World, provider, keeper *ledger.Sender, challenge uint64, prove prove) {
	ctx, clock := t.Context(), &w.Client.Clock
	opened := openChallenge(t, w, keeper, challenge)
	segments := testchain.Must(capacity.Dev().ChainSegments(capacity.ReferenceClass))(t)
	made := testchain.Must(capacity.NewChain(ctx, []*capacity.Array{u.array}, 0, opened.Beacon, segments, nil))(t)
	chains := capacity.UnitTree([]ledger.Element{made.Root()})
	testchain.Must(provider.Respond(ctx, ledger.Response{
		ID: u.id, Challenge: challenge, Beacon: opened.Beacon, Units: 1, ChainRoot: chains.Root(),
	}))(t)
	draw := clock.DrawBlock(challenge)
	w.MineTo(t, draw+1)
	query := testchain.Must(clock.Query(ledger.Claim{
		ID: u.id, Challenge: challenge, ChainRoot: chains.Root(), Units: 1, Class: capacity.ReferenceClass,
	}, w.Value(t, draw)))(t)
	evidence := testchain.Must(capacity.NewEvidence([]*capacity.Array{u.array}, u.tree, chains, made, opened.Beacon, query))(t)
	statement := capacity.Statement{Ctx: u.context, SealRoot: u.tree.Root(), Beacon: opened.Beacon, ChainRoot: chains.Root(), Query: query}
	proof := testchain.Must(prove(ctx, statement, evidence))(t).Solidity()
	testchain.Must(provider.Prove(ctx, u.id, challenge, chains.Root(), w.Evidence(t, draw), ledger.Proof{
		Points: proof.Proof, Commitments: proof.Commitments, CommitmentPok: proof.CommitmentPok,
	}))(t)
}

// A recorder passes calls on to a node, and keeps what it answers.
type recorder struct {
	node string
	mu   sync.Mutex
	seen map[string]json.RawMessage
}

func (r *recorder) ServeHTTP(w http.ResponseWriter, q *http.Request) {
	body, err := io.ReadAll(q.Body)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	reply, err := http.Post(r.node, "application/json", bytes.NewReader(body))
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	defer reply.Body.Close()
	answer, err := io.ReadAll(reply.Body)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	r.keep(body, answer)
	w.Header().Set("Content-Type", "application/json")
	_, _ = w.Write(answer)
}

func (r *recorder) keep(request, answer []byte) {
	r.mu.Lock()
	defer r.mu.Unlock()
	ids := map[string]json.RawMessage{}
	answers, _ := eachIn[result](answer)
	for _, a := range answers {
		if a.Error == nil {
			ids[string(a.ID)] = a.Result
		}
	}
	calls, _ := eachIn[call](request)
	for _, c := range calls {
		if result, ok := ids[string(c.ID)]; ok {
			r.seen[c.key()] = result
		}
	}
}

func save(t *testing.T, file string, h history) {
	var out bytes.Buffer
	z := testchain.Must(gzip.NewWriterLevel(&out, gzip.BestCompression))(t)
	if err := json.NewEncoder(z).Encode(h); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, out.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
}
