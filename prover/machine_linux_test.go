package prover

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"
	"testing/synctest"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/host/memory"
	"github.com/muster-network/muster/host/topology"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/testchain"
)

func TestUnitsAreToldTheirPlacements(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		machine, err := topology.Detect()
		if err != nil {
			t.Fatal(err)
		}
		c := testchain.NewFake(isFakeProof)
		r := start(t, c, t.TempDir())
		r.awaitSent("begin", 1)
		c.Mine(3)
		r.awaitSent("seed", 1)
		c.Mine(1)
		e := r.await(Placed)
		if len(e.Placements) != 2 {
			t.Fatalf("%d placements", len(e.Placements))
		}
		for i, p := range e.Placements {
			want := machine.Cores[i%len(machine.Cores)]
			if p.Unit != i || !slices.Equal(p.CPUs, want.Threads) || p.Node != want.Node {
				t.Errorf("placement %+v on core %+v", p, want)
			}
			if p.Memory.Bytes < testchain.Profile.ArrayBytes() || p.Memory.Pages == "" {
				t.Errorf("memory %+v", p.Memory)
			}
		}
	})
}

// Nothing is filled and nothing is sent on a machine on which the units do not fit.
func TestTooLittleMemoryIsSaidFirst(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		c.Edit(func(s *testchain.State) { s.Terms.Units = 5 })
		four := func() (*memory.Inventory, error) {
			return &memory.Inventory{Available: 4 * testchain.Profile.ArrayBytes()}, nil
		}
		r := startIn(t, four, c, t.TempDir(), func(cfg *Config) {
			cfg.SealUnit = func(context.Context, capacity.Profile, capacity.Element, int, capacity.Options) (*capacity.Array, error) {
				t.Error("an array was made")
				return nil, errors.New("must not be called")
			}
		})
		if err := r.outcome(); !errors.Is(err, memory.ErrTooLittle) || !strings.Contains(err.Error(), "in which 3 fit") {
			t.Errorf("ended with %v", err)
		}
		if len(c.Sent) > 0 {
			t.Errorf("sent %v", c.Sent)
		}
	})
}

// A prover must not be accepted on a machine that ends it at its first proof, over and over.
func TestMemoryForAProofIsCounted(t *testing.T) {
	need := need(capacity.Dev(), capacity.ReferenceClass)
	if need.Once < 100<<20 || need.Beside != 250*64 {
		t.Fatalf("%+v", need)
	}
	for available, fits := range map[uint64]bool{
		180 << 20: false, // what a limit of 350 MiB leaves beside the circuit and its key
		400 << 20: true,
	} {
		synctest.Test(t, func(t *testing.T) {
			c := testchain.NewFake(isFakeProof)
			c.Edit(func(s *testchain.State) { s.Terms.Units = 1 })
			survey := func() (*memory.Inventory, error) {
				return &memory.Inventory{Available: available, Limit: "/sys/fs/cgroup/muster"}, nil
			}
			r := startIn(t, survey, c, t.TempDir(), func(cfg *Config) {
				cfg.Profile = capacity.Dev()
				p, on := &cfg.Profile, &cfg.Clock.CapacityConfig
				on.Blocks, on.Segments, on.Positions = p.Blocks, p.Segments, p.Positions
			})
			if fits {
				r.await(Started)
				r.awaitSent("begin", 1)
				return
			}
			err := r.outcome()
			if !errors.Is(err, memory.ErrTooLittle) || !strings.Contains(err.Error(), "for a proof") || len(hint.Of(err)) == 0 {
				t.Errorf("ended with %v", err)
			}
			if len(c.Sent) > 0 {
				t.Errorf("sent %v", c.Sent)
			}
		})
	}
}

// Units that would take turns on a core are refused, before anything is filled or sent, unless that is
// asked for.
func TestMoreUnitsThanCores(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		alone := func(cfg *Config) { cfg.Machine, cfg.Share = testMachine(t, memory.Survey, 1), false }
		r := start(t, c, t.TempDir(), alone)
		if err := r.outcome(); !errors.Is(err, ErrTooFewCores) || !strings.Contains(err.Error(), "may serve 1 units") {
			t.Errorf("ended with %v", err)
		}
		if len(c.Sent) > 0 {
			t.Errorf("sent %v", c.Sent)
		}
		r = start(t, c, t.TempDir(), alone, func(cfg *Config) { cfg.Share = true })
		if e := r.await(Started); e.Units != 2 || e.MayServe != 1 {
			t.Errorf("started %+v", e)
		}
		r.seal()
		r.respond(2)
	})
}

// roomFor is a machine whose memory a number of arrays fit into.
func roomFor(n int, units *watched) survey {
	return func() (*memory.Inventory, error) {
		taken := uint64(units.mapped()) * testchain.Profile.ArrayBytes()
		return &memory.Inventory{Available: uint64(n+1)*testchain.Profile.ArrayBytes() - taken}, nil
	}
}

// A machine that holds one seal's arrays fills the next ones once no challenge needs the old.
func TestNewArraysWaitForOldOnes(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		units := newWatched()
		r := startIn(t, roomFor(2, units), c, t.TempDir(), func(cfg *Config) { cfg.SealUnit = units.seal })
		r.seal()
		for c.Newest().Header.Number+2*c.Clock.SlotBlocks() < c.Clock.PeriodStart(1) {
			c.Mine(1)
		}
		n := c.Challenge()
		if e := r.mineUntil(Proven); e.Challenge != n || c.Clock.PeriodAt(e.Block) != 1 {
			t.Fatalf("proven %+v", e)
		}
		for r.mineUntil(Sealed).Period != 1 {
		}
		synctest.Wait()
		if units.made() != 4 || units.mapped() != 2 {
			t.Errorf("%d arrays were made, %d are in memory", units.made(), units.mapped())
		}
	})
}

// The arrays of a period that is over are the system's memory again, and all are when the prover
// has ended.
func TestMemoryIsGivenBack(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		units := newWatched()
		r := start(t, c, t.TempDir(), func(cfg *Config) { cfg.SealUnit = units.seal })
		r.seal()
		if units.mapped() != 2 {
			t.Fatalf("%d arrays are in memory", units.mapped())
		}
		for r.mineUntil(Sealed).Period != 1 {
		}
		synctest.Wait()
		if units.mapped() != 2 {
			t.Fatalf("%d arrays are in memory after the second seal", units.mapped())
		}
		if units.made() != 4 {
			t.Errorf("%d arrays were made", units.made())
		}
		r.kill()
		if units.mapped() != 0 {
			t.Errorf("%d arrays are in memory after the end", units.mapped())
		}
	})
}

func TestEndsWhileFilling(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		units := newWatched()
		r := start(t, c, t.TempDir(), largeArrays, func(cfg *Config) { cfg.SealUnit = unfinished(t, units.seal) })
		r.awaitSent("begin", 1)
		c.Mine(3)
		r.awaitSent("seed", 1)
		c.Mine(1)
		r.await(Placed)
		if units.mapped() != 2 {
			t.Fatalf("%d arrays are in memory", units.mapped())
		}
		r.kill()
		if units.mapped() != 0 {
			t.Errorf("%d arrays are in memory after the end", units.mapped())
		}
	})
}

// Whoever waits for a core comes first when a filling gives way.
func TestFillingGivesWay(t *testing.T) {
	machine, err := topology.Detect()
	if err != nil {
		t.Fatal(err)
	}
	core := newCore(machine.Cores[0])
	begun, computed, done := make(chan struct{}), make(chan struct{}), make(chan error)
	go func() {
		done <- core.run(t.Context(), func(giveWay func()) error {
			close(begun)
			for {
				select {
				case <-computed:
					return nil
				case <-t.Context().Done():
					return t.Context().Err()
				default:
					giveWay()
				}
			}
		})
	}()
	<-begun
	if err := core.run(t.Context(), func(func()) error { close(computed); return nil }); err != nil {
		t.Fatal(err)
	}
	if err := <-done; err != nil {
		t.Fatal(err)
	}
	if !core.turn.TryAcquire(1) {
		t.Error("the core is still taken")
	}
}

// Who stops waiting for a core, or while giving way, has not got it.
func TestCoreAfterCancellation(t *testing.T) {
	machine, err := topology.Detect()
	if err != nil {
		t.Fatal(err)
	}
	core := newCore(machine.Cores[0])
	ctx, cancel := context.WithCancel(t.Context())
	err = core.run(ctx, func(giveWay func()) error {
		cancel()
		giveWay()
		return ctx.Err()
	})
	if !errors.Is(err, context.Canceled) || !core.turn.TryAcquire(1) {
		t.Fatalf("run: %v", err)
	}
	if err := core.run(ctx, func(func()) error { t.Error("ran"); return nil }); !errors.Is(err, context.Canceled) {
		t.Fatalf("run: %v", err)
	}
	core.turn.Release(1)
	if !core.turn.TryAcquire(1) {
		t.Error("the core is still taken")
	}
}

// A core that was taken away is no reason to compute nothing.
func TestCoreOfACoreThatIsGone(t *testing.T) {
	core := newCore(topology.Core{Threads: []int{1023}})
	ran := false
	if err := core.run(t.Context(), func(func()) error { ran = true; return nil }); err != nil || !ran {
		t.Fatalf("ran: %v, error %v", ran, err)
	}
}
