package prover

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"testing"
	"testing/synctest"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/testchain"
	"github.com/muster-network/muster/prover/record"
)

// A signer notes the responses that leave a prover, whether they get into the chain or not.
type signer struct {
	*testchain.Fake
	mu        sync.Mutex
	responses []ledger.Response
}

func (s *signer) Respond(ctx context.Context, a ledger.Response) (*ledger.Receipt, error) {
	s.mu.Lock()
	s.responses = append(s.responses, a)
	s.mu.Unlock()
	return s.Fake.Respond(ctx, a)
}

// differ says whether two different responses to one challenge left.
func (s *signer) differ() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, r := range s.responses {
		if slices.ContainsFunc(s.responses, func(o ledger.Response) bool { return o.Challenge == r.Challenge && o.Block == r.Block && o != r }) {
			return true
		}
	}
	return false
}

// recorded has a prover sign with the record of a folder.
func recorded(t *testing.T, root string, s *signer) func(*Config) {
	t.Helper()
	return func(cfg *Config) {
		of := record.Of(cfg.Deployment)
		cfg.Sender = testchain.Must(testchain.Must(record.Open(root))(t).Guard(t.Context(), s.Fake, of, cfg.Commitment, s))(t)
	}
}

// faultyChains has a prover whose chains of unit 1 come out otherwise than before, as on a faulty machine.
func faultyChains(cfg *Config) {
	cfg.MakeChain = func(ctx context.Context, arrays []*capacity.Array, unit int, beacon capacity.Element, segments int, p capacity.Progress) (*capacity.Chain, error) {
		if unit == 1 {
			beacon.SetUint64(1)
		}
		return capacity.NewChain(ctx, arrays, unit, beacon, segments, p)
	}
}

// The journal is lost while a response is under way, and the next prover would respond otherwise: nothing else
// leaves, and the first response is proven once it is in the chain.
func TestNoSecondResponseWithoutTheJournal(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c, root := testchain.NewFake(isFakeProof), t.TempDir()
		dir := filepath.Join(root, "commitment-1")
		s := &signer{Fake: c}
		first := start(t, c, dir, recorded(t, root, s))
		first.seal()
		c.Hold = "respond"
		n := c.Challenge()
		first.awaitResponse(1)
		first.end()
		if err := os.Remove(filepath.Join(dir, journalFile)); err != nil {
			t.Fatal(err)
		}
		first = start(t, c, dir, recorded(t, root, s), takeOver, faultyChains)
		for range 3 {
			synctest.Wait()
			c.Mine(1)
		}
		synctest.Wait()
		if len(s.responses) != 1 {
			t.Fatalf("%d responses left", len(s.responses))
		}
		first.end()
		// Another one, whose chains are right, goes on with what was signed.
		second := start(t, c, dir, recorded(t, root, s))
		synctest.Wait()
		c.Hold = ""
		if e := second.mineUntil(Proven); e.Challenge != n || e.Claimed != 2 {
			t.Fatalf("proven %+v", e)
		}
		if s.differ() {
			t.Errorf("different responses left: %v", s.responses)
		}
	})
}

// Without a record, that prover sends two: the test above can fail.
func TestSecondResponseWithoutARecord(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c, dir := testchain.NewFake(isFakeProof), t.TempDir()
		s := &signer{Fake: c}
		plain := func(cfg *Config) { cfg.Sender = s }
		first := start(t, c, dir, plain)
		first.seal()
		c.Hold = "respond"
		c.Challenge()
		first.awaitResponse(1)
		first.end()
		if err := os.Remove(filepath.Join(dir, journalFile)); err != nil {
			t.Fatal(err)
		}
		second := start(t, c, dir, plain, takeOver, faultyChains)
		c.Mine(1)
		second.awaitResponse(2)
		if !s.differ() {
			t.Error("only one response left")
		}
	})
}

// Another branch has another block, and so another response, of which the record knows nothing yet.
func TestRecordAllowsAnotherBranch(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c, root := testchain.NewFake(isFakeProof), t.TempDir()
		s := &signer{Fake: c}
		r := start(t, c, filepath.Join(root, "commitment-1"), recorded(t, root, s))
		r.seal()
		n := c.Challenge()
		r.mineUntil(Responded)
		c.Rollback(int(c.Newest().Header.Number - n + 1))
		c.Challenge()
		r.mineUntil(Proven)
		s.mu.Lock()
		defer s.mu.Unlock()
		if len(s.responses) < 2 || s.responses[0].Block == s.responses[len(s.responses)-1].Block {
			t.Errorf("responses %v", s.responses)
		}
	})
}

// A prover whose arrays have other roots than those that were signed stops, before anything is posted.
func TestContradictedSealStops(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c, root := testchain.NewFake(isFakeProof), t.TempDir()
		dir := filepath.Join(root, "commitment-1")
		s := &signer{Fake: c}
		c.Hold = "post"
		first := start(t, c, dir, recorded(t, root, s))
		first.awaitSent("begin", 1)
		c.Mine(3)
		first.awaitSent("seed", 1)
		c.Mine(1)
		first.awaitSent("post", 1)
		first.kill()
		if err := os.Remove(filepath.Join(dir, journalFile)); err != nil {
			t.Fatal(err)
		}
		otherArrays := func(cfg *Config) {
			cfg.SealUnit = func(ctx context.Context, p capacity.Profile, sealContext capacity.Element, c int, opt capacity.Options) (*capacity.Array, error) {
				return capacity.NewArray(ctx, p, sealContext, c+7, opt)
			}
		}
		second := start(t, c, dir, recorded(t, root, s), takeOver, otherArrays)
		if err := second.outcome(); !errors.Is(err, record.ErrContradicts) {
			t.Errorf("ended with %v", err)
		}
		if sent := c.SentSoFar("post"); sent != 1 {
			t.Errorf("%d roots were posted", sent)
		}
	})
}
