package prover

import (
	"context"
	"errors"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/muster-network/muster/host/memory"
	"github.com/muster-network/muster/internal/health"
	"github.com/muster-network/muster/internal/store"
	"github.com/muster-network/muster/internal/testchain"
)

// served is a server of provers on a fake chain that has one commitment.
type served struct {
	*run
	roster Roster
	health *health.Health
}

func serve(t *testing.T, c *testchain.Fake, change ...func(*Config)) *served {
	t.Helper()
	dir := t.TempDir()
	s := &served{run: &run{t: t, c: c, ended: make(chan error, 1)}, roster: RosterIn(dir), health: health.New("prover", "")}
	machine := testMachine(t, memory.Survey, 2)
	server := &Server{
		Roster: s.roster, Health: s.health, Log: slog.New(slog.NewTextHandler(t.Output(), nil)),
		Config: func(_ context.Context, commitment uint64) (Config, error) {
			cfg := testConfig(c, filepath.Join(dir, "commitment", string(rune('a'+commitment))))
			cfg.Commitment, cfg.Machine, cfg.Metrics = commitment, machine, NewMetrics(s.health, commitment)
			cfg.OnEvent = func(e Event) {
				s.mu.Lock()
				defer s.mu.Unlock()
				s.events = append(s.events, e)
			}
			for _, f := range change {
				f(&cfg)
			}
			return cfg, nil
		},
	}
	ctx, cancel := context.WithCancel(t.Context())
	s.stop = cancel
	go func() { s.ended <- server.Run(ctx) }()
	t.Cleanup(func() {
		cancel()
		<-s.ended
	})
	return s
}

// sees waits until the server has looked at the roster.
func (s *served) sees() {
	s.t.Helper()
	time.Sleep(2 * rosterPace)
	synctest.Wait()
}

func (s *served) list() []Entry {
	s.t.Helper()
	all, err := s.roster.List()
	if err != nil {
		s.t.Fatal(err)
	}
	return all
}

// A commitment is added while the server runs, responds, is removed while it owes a proof, and leaves once that is
// given.
func TestServerFollowsTheRoster(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		s := serve(t, c)
		s.sees()
		if err := s.roster.Add(testchain.ID, false); err != nil {
			t.Fatal(err)
		}
		s.sees()
		s.await(Started)
		s.seal()
		c.Challenge()
		s.mineUntil(Responded)
		if err := s.roster.Remove(testchain.ID); err != nil {
			t.Fatal(err)
		}
		s.sees()
		if all := s.list(); len(all) != 1 || !all[0].Leaving {
			t.Fatalf("with a proof owed the roster has %+v", all)
		}
		s.mineUntil(Proven)
		s.mineUntil(Left)
		s.sees()
		if all := s.list(); len(all) != 0 {
			t.Errorf("after it left the roster has %+v", all)
		}
		if body := scrape(t, &Metrics{health: s.health.Of("")}); strings.Contains(body, "muster_prover_units") {
			t.Error("its metrics are still there")
		}
		if err := s.roster.Add(testchain.ID, false); err != nil {
			t.Fatal(err)
		}
		s.sees()
		s.await(Started)
	})
}

// What was to leave is added again before it has left: it stays.
func TestServerKeepsWhatIsAddedAgain(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		s := serve(t, c)
		if err := s.roster.Add(testchain.ID, false); err != nil {
			t.Fatal(err)
		}
		s.sees()
		s.seal()
		c.Challenge()
		s.mineUntil(Responded)
		for _, change := range []error{s.roster.Remove(testchain.ID), s.roster.Add(testchain.ID, false)} {
			if change != nil {
				t.Fatal(change)
			}
			s.sees()
		}
		s.mineUntil(Proven)
		c.Mine(3)
		s.sees()
		c.Challenge()
		s.mineUntil(Proven)
		if all := s.list(); len(all) != 1 || all[0].Leaving {
			t.Errorf("the roster has %+v", all)
		}
	})
}

// A prover that cannot run says why, does not disturb the others, and begins again when people say so.
func TestServerOutlivesItsProvers(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		c.Edit(func(st *testchain.State) { st.Terms.Units = 1 })
		s := serve(t, c)
		for _, id := range []uint64{testchain.ID, testchain.ID + 1} {
			if err := s.roster.Add(id, false); err != nil {
				t.Fatal(err)
			}
		}
		s.sees()
		s.seal()
		s.respond(1)
		body := scrape(t, &Metrics{health: s.health.Of("")})
		if !containsLine(body, `muster_prover_failing{what="prover"} 1`) {
			t.Errorf("nobody is told that a commitment has no prover:\n%s", body)
		}
		if err := s.roster.Remove(testchain.ID + 1); err != nil {
			t.Fatal(err)
		}
		s.sees()
		if all := s.list(); len(all) != 1 {
			t.Errorf("a commitment of somebody else cannot be removed: %+v", all)
		}
		if body := scrape(t, &Metrics{health: s.health.Of("")}); !containsLine(body, `muster_prover_failing{what="prover"} 0`) {
			t.Errorf("its failure is still told:\n%s", body)
		}
	})
}

// The work of another prover is taken over once: if a second one appears later, that is found out.
func TestServerTakesOverOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		other := start(t, c, t.TempDir())
		other.seal()
		other.kill()
		s := serve(t, c)
		if err := s.roster.Add(testchain.ID, false); err != nil {
			t.Fatal(err)
		}
		s.sees()
		if body := scrape(t, &Metrics{health: s.health.Of("")}); !containsLine(body, `muster_prover_failing{what="prover"} 1`) {
			t.Fatalf("runs beside another prover:\n%s", body)
		}
		if err := s.roster.Add(testchain.ID, true); err != nil {
			t.Fatal(err)
		}
		s.sees()
		s.await(Started)
		if all := s.list(); len(all) != 1 || all[0].TakeOver {
			t.Errorf("would take over again: %+v", all)
		}
	})
}

func TestRoster(t *testing.T) {
	r := RosterIn(filepath.Join(t.TempDir(), "data"))
	if all, err := r.List(); err != nil || len(all) != 0 {
		t.Errorf("before it is there: %v, error %v", all, err)
	}
	if err := r.Remove(1); !errors.Is(err, ErrNotListed) {
		t.Errorf("removed from nothing: %v", err)
	}
	for _, id := range []uint64{300, 2, 1} {
		if err := r.Add(id, id == 2); err != nil {
			t.Fatal(err)
		}
	}
	if err := r.Remove(7); !errors.Is(err, ErrNotListed) {
		t.Errorf("removed what is not there: %v", err)
	}
	all, err := r.List()
	want := []Entry{{Commitment: 1, Change: 1}, {Commitment: 2, TakeOver: true, Change: 1}, {Commitment: 300, Change: 1}}
	if err != nil || !slices.Equal(all, want) {
		t.Errorf("%+v, error %v", all, err)
	}
	// What a prover notes about an entry that people have changed since is dropped.
	if err := errors.Join(r.Add(2, true), r.adopted(all[1]), r.left(all[1])); err != nil {
		t.Fatal(err)
	}
	if all, err = r.List(); err != nil || len(all) != 3 || !all[1].TakeOver {
		t.Errorf("%+v, error %v", all, err)
	}
	if err := os.Truncate(r.path, 5000); err != nil {
		t.Fatal(err)
	}
	if _, err := r.List(); !errors.Is(err, store.ErrDamaged) {
		t.Errorf("cut short: %v", err)
	}
}
