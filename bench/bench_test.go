package bench

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr/poseidon2"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/host/topology"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/text"
)

// quick measures next to nothing, of everything.
var quick = Options{Blocks: 300, Quick: true, Window: time.Minute}

const worker = "MUSTER_TEST_BENCH_WORKER"

// TestMain lets this test be the process of a tier.
func TestMain(m *testing.M) {
	if os.Getenv(worker) == "" {
		os.Exit(m.Run())
	}
	opt := quick
	opt.Only = os.Getenv(worker)
	if err := Run(context.Background(), opt, Encode(os.Stdout)); err != nil {
		fmt.Fprintf(os.Stderr, "bench: %v\nhint: %s\n", err, strings.Join(hint.Of(err), " "))
		os.Exit(1)
	}
}

func TestRunMeasuresEverything(t *testing.T) {
	report, err := NewReport()
	if err != nil {
		t.Fatal(err)
	}
	if err := Run(t.Context(), quick, report.Add); err != nil {
		t.Fatal(err)
	}
	for _, name := range Names() {
		if len(rowsOf(report.Rows, name)) == 0 {
			t.Errorf("no row of %s", name)
		}
	}
	for _, r := range report.Rows {
		if r.Value <= 0 || r.Ratio <= 0 || r.Unit == "" || r.Peer == "" || r.Tier != capacity.Tier() {
			t.Errorf("row %+v", r)
		}
		if all := report.Machine.Units(); r.Cores != 1 && r.Cores != all {
			t.Errorf("row %+v on a machine of %d units", r, all)
		}
	}
	checkTable(t, report)
	checkPage(t, report)
}

func rowsOf(rows []Row, name string) []Row {
	var some []Row
	for _, r := range rows {
		if r.Name == name {
			some = append(some, r)
		}
	}
	return some
}

func checkTable(t *testing.T, r *Report) {
	t.Helper()
	var b bytes.Buffer
	if err := r.WriteTable(&b); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(b.String(), "\nname") {
		t.Fatalf("no table in:\n%s", b.String())
	}
	for line := range strings.Lines(b.String()) {
		if text.Width(strings.TrimSpace(line)) > text.Columns {
			t.Errorf("wider than %d columns: %s", text.Columns, line)
		}
	}
}

// The page has to work without a network and show every row.
func checkPage(t *testing.T, r *Report) {
	t.Helper()
	var b bytes.Buffer
	if err := r.WriteHTML(&b); err != nil {
		t.Fatal(err)
	}
	for _, outside := range []string{"http:", "https:", "src=", "<link", "<script", "@import", "url("} {
		if strings.Contains(b.String(), outside) {
			t.Errorf("the page contains %q", outside)
		}
	}
	for _, row := range r.Rows {
		if !strings.Contains(b.String(), "<td>"+row.Name+"</td>") || !strings.Contains(b.String(), ">"+row.Name+" <span") {
			t.Errorf("the page does not show %+v", row)
		}
	}
}

func TestOnly(t *testing.T) {
	opt := quick
	opt.Only = "p2"
	err := Run(t.Context(), opt, func(e Event) {
		if e.Row != nil && e.Row.Name != "p2" {
			t.Errorf("measured %+v", e.Row)
		}
	})
	if err != nil {
		t.Error(err)
	}
}

func TestBadOptions(t *testing.T) {
	for _, opt := range []Options{{Only: "nothing"}, {Blocks: 2}, {Blocks: 1<<24 + 1}, {Blocks: -1}} {
		if err := Run(t.Context(), opt, func(Event) {}); err == nil {
			t.Errorf("ran with %+v", opt)
		}
	}
}

func TestCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	for _, name := range Names() {
		opt := quick
		opt.Only = name
		if err := Run(ctx, opt, func(Event) {}); err == nil {
			t.Errorf("%s was measured", name)
		}
	}
}

func TestTiers(t *testing.T) {
	start := func(only string) func(ctx context.Context) *exec.Cmd {
		return func(ctx context.Context) *exec.Cmd {
			t.Setenv(worker, only)
			return exec.CommandContext(ctx, os.Args[0])
		}
	}
	var tiers []string
	last := Step{}
	err := Tiers(t.Context(), quick, start("p2"), func(e Event) {
		if e.Row != nil && !slices.Contains(tiers, e.Row.Tier) {
			tiers = append(tiers, e.Row.Tier)
		}
		if e.Step != nil {
			last = *e.Step
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(tiers, capacity.Tiers()) {
		t.Errorf("measured %v of %v", tiers, capacity.Tiers())
	}
	if last.Done != last.Total || last.Total != len(tiers) {
		t.Errorf("the last step is %+v", last)
	}
	err = Tiers(t.Context(), quick, start("nothing"), func(Event) {})
	if err == nil || !strings.Contains(err.Error(), `no kind of work called "nothing"`) {
		t.Errorf("the error of a process becomes %v", err)
	}
	if remedies := hint.Of(err); len(remedies) != 1 || !strings.HasPrefix(remedies[0], "choose one of") {
		t.Errorf("the remedies of a process become %q", remedies)
	}
}

// Rows are read by programs: their form is fixed.
func TestRowForm(t *testing.T) {
	b, err := json.Marshal(Row{"chain", "avx512", 1, 1.5, "M steps/s", "gnark-crypto", 6.25})
	if err != nil {
		t.Fatal(err)
	}
	const want = `{"name":"chain","tier":"avx512","cores":1,"value":1.5,"unit":"M steps/s","peer":"gnark-crypto","ratio":6.25}`
	if string(b) != want {
		t.Errorf("%s", b)
	}
}

// The peers must do the same work, or comparing is worth nothing.
func TestGnarkDoesTheSameWork(t *testing.T) {
	blocks := make([]capacity.Block, 3)
	scramble(blocks, 5)
	for k := range blocks[2] {
		blocks[2][k] = ^uint64(0)
	}
	perm := poseidon2.NewPermutation(16, 8, 57)
	for i := range blocks {
		got, err := gnarkSponge(perm, &blocks[i])
		if err != nil {
			t.Fatal(err)
		}
		if got != capacity.Leaf(&blocks[i]) {
			t.Errorf("digest of block %d differs", i)
		}
	}
	perm = poseidon2.NewPermutation(2, 6, 50)
	var a, b capacity.Element
	a.SetUint64(3)
	b.SetUint64(7)
	got, err := gnarkCompress(perm, a, b)
	if err != nil {
		t.Fatal(err)
	}
	if got != capacity.P2(a, b) {
		t.Error("compression differs")
	}
}

// A core with two threads can give each a chain, which is measured as well.
// Where cores have one thread, two of them pass for one.
func TestPairOfThreads(t *testing.T) {
	machine, err := topology.Detect()
	if err != nil {
		t.Fatal(err)
	}
	var threads []int
	for _, c := range machine.Cores {
		threads = append(threads, c.Threads...)
	}
	if len(threads) < 2 {
		t.Skip("this machine has one thread")
	}
	core := machine.Cores[0]
	for n := 1; n <= 2; n++ {
		core.Threads = threads[:n]
		var rows []Row
		s := &suite{ctx: t.Context(), opt: quick, machine: &topology.Machine{Cores: []topology.Core{core}}, tell: func(e Event) {
			if e.Row != nil {
				rows = append(rows, *e.Row)
			}
		}}
		err := s.chainPair()
		s.end()
		if err != nil || len(rows) != n {
			t.Errorf("%d threads: rows %+v, error %v", n, rows, err)
		}
	}
}

// What a core needs for a chain and the class that it reaches follow from the
// rate that is measured.
func TestClassOfRate(t *testing.T) {
	var rows []Row
	s := &suite{ctx: t.Context(), opt: Options{Window: 240 * time.Second}, rates: []coreRate{{cores: 2, rate: 1e6}},
		tell: func(e Event) { rows = append(rows, *e.Row) }}
	if err := errors.Join(s.chain10(), s.class()); err != nil {
		t.Fatal(err)
	}
	want := []Row{ // 10·2^17 segments of 8·16 steps, in 0.85·240 s
		{"chain-10", capacity.Tier(), 2, 167.77216, "s", "3m24s of the window", 204 / 167.77216},
		{"class", capacity.Tier(), 2, 10 * 204 / 167.77216, "class", "class 10", 204 / 167.77216},
	}
	if !slices.Equal(rows, want) {
		t.Errorf("rows %+v, want %+v", rows, want)
	}
}

func TestCharts(t *testing.T) {
	r := Report{Machine: &topology.Machine{}, Rows: []Row{
		{"chain", "fast", 1, 4, "M/s", "peer", 2},    // the peer made 2
		{"chain", "slow", 1, 1, "M/s", "peer", 0.4},  // now 2.5
		{"chain", "fast", 2, 8, "M/s", oneCore, 2},   // of 4
		{"seal", "fast", 1, 10, "s", sumOfParts, .9}, // of 9
	}}
	charts := r.charts()
	if len(charts) != 3 || charts[0].Cores != 1 || charts[1].Cores != 2 || charts[2].Name != "seal" {
		t.Fatalf("charts %+v", charts)
	}
	var got []string
	for _, b := range charts[0].Bars {
		got = append(got, b.Label+" "+b.Value+" "+b.Ratio)
	}
	if want := []string{"fast 4.00 M/s ", "peer 2.50 M/s 1.60×", "slow 1.00 M/s "}; !slices.Equal(got, want) {
		t.Errorf("bars %q, want %q", got, want)
	}
	if seal := charts[2].Bars; seal[0].Value != "9.00 s" || seal[1].Value != "10.0 s" || seal[1].Length != barLength {
		t.Errorf("bars of seal %+v", seal)
	}
}

// TestTheFirstTimeDoesNotCount measures work that takes longer the first time, in rounds of both lengths.
func TestTheFirstTimeDoesNotCount(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		for _, quick := range []bool{true, false} {
			s := &suite{ctx: t.Context(), opt: Options{Quick: quick}}
			calls := 0
			rate, err := s.timed(func() (float64, error) {
				calls++
				time.Sleep(time.Millisecond)
				if calls == 1 {
					time.Sleep(2 * time.Millisecond)
				}
				return 500, nil
			})
			if err != nil || rate < 490_000 || rate > 510_000 {
				t.Errorf("quick %v: %.0f a second, error %v", quick, rate, err)
			}
			calls = 0
			rate, err = s.timed(func() (float64, error) {
				calls++
				time.Sleep(time.Second)
				return 1000, nil
			})
			if err != nil || calls != 1 || rate != 1000 {
				t.Errorf("quick %v: long work was done %d times, %.0f a second, error %v", quick, calls, rate, err)
			}
		}
	})
}
