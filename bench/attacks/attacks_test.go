package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"io"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unsafe"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/host/topology"
	"github.com/muster-network/muster/internal/text"
)

// testLab is a lab with a small array of some hardness.
func testLab(t *testing.T, blocks, hardness int) *lab {
	t.Helper()
	machine, err := topology.Detect()
	if err != nil {
		t.Fatal(err)
	}
	l := &lab{ctx: t.Context(), machine: machine, profile: capacity.Main(), blocks: make([]capacity.Block, blocks), times: Times{One: 2, Eight: 4, Step: 4}}
	l.opt.fast()
	l.opt.prices = Prices{Core: 3, Memory: 0.15, Disk: 0.002}
	l.profile.Blocks, l.profile.Hardness = blocks, hardness
	l.sigma.SetUint64(123)
	if err := capacity.Fill(l.ctx, l.profile, l.sigma, l.blocks, nil); err != nil {
		t.Fatal(err)
	}
	if err := l.readGraph(func(int, int) {}); err != nil {
		t.Fatal(err)
	}
	return l
}

// The graph and the recomputation are those of the fill: from them follows
// each block, with hints of all lengths.
func TestMissingBlocksAreThoseOfTheFill(t *testing.T) {
	for _, h := range []int{1, 8, 32, 64, 96} {
		l := testLab(t, 300, h)
		for i := 2; i < len(l.blocks); i++ {
			whole := newMissing(h, l.sigma, i, nil, &l.blocks[i-1])
			computeChains([]*missing{whole}, 3)
			for _, n := range []int{0, 1, 4, 8, 16} {
				if n > h || n > 0 && h%n != 0 {
					continue
				}
				m := whole
				if n > 0 {
					m = newMissing(h, l.sigma, i, whole.hintOf(n), nil)
					computeChains([]*missing{m}, 3)
				}
				if int(l.graph[i]) != m.reference() || m.block(&l.blocks[i-1], &l.blocks[l.graph[i]]) != l.blocks[i] {
					t.Fatalf("h = %d, a hint of %d: block %d is not that of the fill", h, n, i)
				}
			}
		}
	}
}

// Several chains side by side are what they are alone, whole groups or not.
func TestChainsSideBySide(t *testing.T) {
	l := testLab(t, 64, 64)
	for _, padFrom := range []int{1, 3, 9} {
		for _, n := range []int{1, 2, 7, 8, 11} {
			var all []*missing
			for i := 2; i < 2+n; i++ {
				all = append(all, newMissing(64, l.sigma, i, nil, &l.blocks[i-1]))
			}
			computeChains(all, padFrom)
			for _, m := range all {
				if m.block(&l.blocks[m.index-1], &l.blocks[m.reference()]) != l.blocks[m.index] {
					t.Errorf("%d chains, groups from %d on: block %d", n, padFrom, m.index)
				}
			}
		}
	}
}

// The attacker's honest chain is that of the protocol.
func TestChainIsTheProtocols(t *testing.T) {
	l := testLab(t, 1024, 1)
	var beacon, zero capacity.Element
	beacon.SetUint64(77)
	c, err := capacity.NewChain(t.Context(), []*capacity.Array{capacity.Unsealed(l.profile, l.sigma, l.blocks)}, 0, beacon, 1, nil)
	if err != nil {
		t.Fatal(err)
	}
	ends := l.newAttacker(nil).chain(capacity.P2(capacity.P2(l.sigma, beacon), zero), l.profile.Steps)
	for n := capacity.Lanes; n > 1; n /= 2 {
		for k := range n / 2 {
			ends[k] = capacity.P2(ends[2*k], ends[2*k+1])
		}
	}
	if ends[0] != c.Label(0) {
		t.Error("the label is another")
	}
}

// Whatever an attacker lacks, it ends where the honest chain does; and with
// blocks of another array it does not, and the measurement notices.
func TestAttackedChainsEndAlike(t *testing.T) {
	l := testLab(t, 1024, 64)
	rng := rand.New(rand.NewPCG(1, 1))
	for name, s := range map[string]storage{
		"a tenth": l.graph.some(0.1, rng), "what costs 3": l.graph.upTo(3), "every second": l.graph.everyNth(2), "every third": l.graph.everyNth(3),
	} {
		for _, hints := range []int{0, 1, 8, 16} {
			slow, err := l.measure(s, hints, 30)
			if err != nil || slow <= 0 {
				t.Errorf("%s missing, hints of %d: × %g, %v", name, hints, slow, err)
			}
		}
	}
	l.sigma.SetUint64(124)
	if _, err := l.measure(l.graph.everyNth(2), 0, 30); !errors.Is(err, errWrongChain) {
		t.Errorf("with another array's blocks: %v", err)
	}
}

// Several cores' lanes are those of one.
func TestLanesAreThoseOfTheChain(t *testing.T) {
	l := testLab(t, 1024, 1)
	var z capacity.Element
	z.SetUint64(8)
	want := l.newAttacker(nil).chain(z, l.profile.Steps)
	for _, n := range []int{1, 2, 4, 8} {
		for _, width := range []int{n, capacity.Lanes} {
			seed := uint64(7)
			x, pairs := make([]capacity.Element, width), make([]capacity.Element, 2*width)
			l.segment(n, x, pairs, &seed)
			if !slices.Equal(x[:n], want[:n]) {
				t.Errorf("%d lanes in %d places differ", n, width)
			}
		}
	}
}

// Cores that share an array are cheaper where memory is dear enough: two that
// gain 1.5 cost (2 - m)/1.5 of what they earn, which is less than 1 from m = 50 %
// on.
func TestDearMemory(t *testing.T) {
	row := func(cores, gain float64) []any { return []any{cores, 8 / cores, 1.0, gain} }
	for _, c := range []struct {
		rows [][]any
		says string
	}{
		{[][]any{row(1, 1), row(2, 1.5), row(8, 2)}, "more than 50 % of what a unit costs, 2 cores"},
		{[][]any{row(1, 1), row(2, 1.1), row(4, 3.1)}, "more than 30 % of what a unit costs, 4 cores"},
		{[][]any{row(1, 1), row(2, 0.9), row(4, 1)}, "At no price"},
	} {
		if got := dearMemory(c.rows); !strings.Contains(got, c.says) {
			t.Errorf("%v: %s", c.rows, got)
		}
	}
}

// Nobody passes a barrier before all have come.
func TestBarrier(t *testing.T) {
	const n, times = 3, 1000
	b := barrier{n: n}
	var count [n]int
	done := make(chan bool)
	for i := range n {
		go func() {
			ok := true
			for k := range times {
				count[i] = k + 1
				b.wait()
				for _, c := range count {
					ok = ok && c == k+1
				}
				b.wait()
			}
			done <- ok
		}()
	}
	for range n {
		if !<-done {
			t.Error("somebody was not there")
		}
	}
}

// Where a formula is known, the model agrees with it: if each block is missing
// with probability f, is computed from kept ones, and every compression takes
// one unit of time, a step takes 1 + 8·f·h of them.
func TestSlowdownOfSerialCompressions(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 1))
	g := randomGraph(1<<16, rng)
	serial := Times{One: 1, Eight: math.Inf(1), Step: 1}
	for _, part := range []float64{0.01, 0.1, 0.3} {
		s := g.some(part, rng)
		f := s.missing()
		if math.Abs(f-part) > 0.01 {
			t.Errorf("%.3f of the blocks are missing, want %.3f", f, part)
		}
		// A step that lacks several computes their first compressions as one: a little less.
		want := 1 + 8*f*63 + 1 - math.Pow(1-f, 8)
		if got := s.slowdown(64, 0, serial, rng); math.Abs(got/want-1) > 0.03 {
			t.Errorf("%.2f missing: × %g, want %g", f, got, want)
		}
	}
}

// randomGraph draws j for each block uniformly in [0, i-2], as the fill does.
func randomGraph(blocks int, rng *rand.Rand) graph {
	g := make(graph, blocks)
	for i := 2; i < blocks; i++ {
		g[i] = int32(rng.IntN(i - 1))
	}
	return g
}

// Hints shorten the chain of a missing block, and eight compressions side by
// side are cheaper than eight in a row.
func TestCostOfMissingBlocks(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 1))
	all := storage{1} // each read misses, and is computed from kept blocks
	for _, c := range []struct {
		hint int
		want float64 // microseconds beside the step's one
	}{{0, 63*3 + 2}, {1, 63 * 3}, {8, 7 * 8 * 3}, {16, 3 * 16 * 3}, {32, 1 * 32 * 3}} {
		if got := all.slowdown(64, c.hint, Times{One: 2, Eight: 3, Step: 1}, rng); math.Abs(got-1-c.want) > 1e-6*c.want {
			t.Errorf("hints of %d: %g, want %g", c.hint, got-1, c.want)
		}
	}
	times := Times{One: 2, Eight: 3}
	for n, want := range map[int]float64{1: 2, 2: 3, 8: 3, 9: 5, 10: 6, 16: 6} {
		if got := times.compressions(n); got != want {
			t.Errorf("%d compressions take %g, not %g", n, got, want)
		}
	}
}

// Who keeps less pays more.
func TestStorageIsMonotone(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 1))
	g := randomGraph(1<<14, rng)
	cost := Times{One: 2, Eight: 3, Step: 3}
	last := g.everyNth(1)
	if last.missing() != 0 || last.slowdown(64, 0, cost, rng) != 1 {
		t.Errorf("everything kept: %g missing, slowdown %g", last.missing(), last.slowdown(64, 0, cost, rng))
	}
	for _, most := range []float64{1, 4, 16, 64} {
		s := g.upTo(most)
		for i, cost := range s {
			if cost > most {
				t.Fatalf("block %d costs %g", i, cost)
			}
		}
		if s.missing() <= last.missing() || s.slowdown(64, 0, cost, rng) <= last.slowdown(64, 0, cost, rng) {
			t.Errorf("up to %g: no trade", most)
		}
		last = s
	}
}

// Making up a hundredth or more of the work pays less than the class that the
// core has, by the rules that both profiles are deployed with.
func TestLiesDoNotPay(t *testing.T) {
	for _, name := range []string{"dev", "main"} {
		r, err := rulesOf(name)
		if err != nil {
			t.Fatal(err)
		}
		rng := rand.New(rand.NewPCG(3, 4))
		for _, madeUp := range []float64{0.01, 0.1, 0.5, 1} {
			lie, _, _ := mean(r, provider{units, capacity.ReferenceClass, madeUp}, 4000, rng)
			truth, _, _ := mean(r, provider{units, honestClass(madeUp), 0}, 1, rng)
			if lie >= truth {
				t.Errorf("%s, %.2f made up: a lie nets %.0f FLT, the truth %.0f", name, madeUp, lie, truth)
			}
		}
	}
}

// A unit that does not exist costs, in one commitment or alone, and so does
// one memory for several commitments.
func TestSplittingDoesNotPay(t *testing.T) {
	l := testLab(t, 256, 1)
	l.times.Class, l.opt.lives = 31, 2000
	lies, err := l.splitLies()
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range lies.Rows {
		if row[3].(float64) <= 0 {
			t.Errorf("%v", row)
		}
	}
	for _, row := range l.sharedMemory().Rows {
		if row[4].(float64) < 1 || row[2].(float64) > row[3].(float64) {
			t.Errorf("%v", row)
		}
	}
}

// A class's budget is protocol section 5's: 155 us for a segment at class 10.
func TestBudget(t *testing.T) {
	if segment := budget(capacity.ReferenceClass) * float64(capacity.Main().Steps); math.Abs(segment-155) > 1 {
		t.Errorf("a segment may take %g us", segment)
	}
	if got := classAt(budget(7)); math.Abs(got-7) > 1e-9 {
		t.Errorf("class %g", got)
	}
}

// What is read directly is what is in the file, whichever place it has.
func TestDirectReads(t *testing.T) {
	l := testLab(t, 64, 1)
	name := filepath.Join(t.TempDir(), "array")
	const size = 256 << 10
	if err := l.writeArray(name, size, func(int, int) {}); err != nil {
		t.Fatal(err)
	}
	f, err := openDirect(name, 8, 512, 1024, 4096)
	if err != nil {
		t.Skip(err)
	}
	defer f.close()
	want, err := os.ReadFile(name)
	if err != nil || len(want) != size {
		t.Fatalf("%d bytes, %v", len(want), err)
	}
	array := unsafe.Slice((*byte)(unsafe.Pointer(&l.blocks[0])), 64<<10)
	for k := range 4 {
		if !bytes.Equal(want[k<<16:(k+1)<<16], array) {
			t.Error("the file is not the array, four times")
		}
	}
	places := []int64{5, 0, int64(size/f.unit) - 1, 9, 3, 1, 7, 2}
	if err := f.submit([]int{0, 1, 2, 3, 4, 5, 6, 7}, places); err != nil {
		t.Fatal(err)
	}
	var got []int
	for len(got) < len(places) {
		if got, err = f.wait(1, got); err != nil {
			t.Fatal(err)
		}
	}
	slices.Sort(got)
	if !slices.Equal(got, []int{0, 1, 2, 3, 4, 5, 6, 7}) {
		t.Errorf("pieces %v", got)
	}
	for k, place := range places {
		at := int(place) * f.unit
		if !bytes.Equal(f.buffer[k*f.unit:(k+1)*f.unit], want[at:at+f.unit]) {
			t.Errorf("piece %d is not what is at %d", k, at)
		}
	}
	if got, want := elementAt(want[1024+24:]), capacity.BlockElement(&l.blocks[1], 1); got != want {
		t.Error("an element read from the disk is another")
	}
}

// The page about attacks has the tables of the last recorded run.
func TestPageIsOfTheRecordedRun(t *testing.T) {
	const root = "../.."
	data, err := os.ReadFile(filepath.Join(root, jsonFile))
	if err != nil {
		t.Fatal(err)
	}
	var r Report
	if err := json.Unmarshal(data, &r); err != nil {
		t.Fatal(err)
	}
	page, err := os.ReadFile(filepath.Join(root, docFile))
	if err != nil {
		t.Fatal(err)
	}
	want, err := r.intoPage(string(page))
	if err != nil || want != string(page) {
		t.Errorf("%s is not of %s (%v): run %s", docFile, jsonFile, err, command)
	}
	for _, a := range r.Tables {
		if strings.Count(string(page), "<!-- attacks: "+a.Name+" -->") != 1 {
			t.Errorf("%s does not have table %s once", docFile, a.Name)
		}
	}
	recorded, err := os.ReadFile(filepath.Join(root, textFile))
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := r.WriteText(&b); err != nil || !bytes.HasSuffix(recorded, b.Bytes()) {
		t.Errorf("%s is not of %s (%v): run %s", textFile, jsonFile, err, command)
	}
	narrow(t, string(recorded))
}

func narrow(t *testing.T, s string) {
	t.Helper()
	for line := range strings.Lines(s) {
		if text.Width(strings.TrimRight(line, "\n")) > text.Columns {
			t.Errorf("wider than %d columns: %s", text.Columns, line)
		}
	}
}

// A table goes between its marks, and a page without them is an error.
func TestIntoPage(t *testing.T) {
	r := &Report{Tables: []Table{{Name: "one", Columns: []Column{{"what", ""}, {"part", unitPart}}, Rows: [][]any{{"a", 0.5}}}}}
	marks := func(name, between string) string {
		return "<!-- attacks: " + name + " -->\n" + between + "<!-- end of " + name + " -->\n"
	}
	got, err := r.intoPage("before\n" + marks("one", "old") + "between\n" + marks("summary", "") + "after\n")
	want := "before\n" + marks("one", "\n| what | part |\n|---|---:|\n| a | 50 % |\n\n") + "between\n"
	if err != nil || !strings.HasPrefix(got, want) || !strings.HasSuffix(got, "after\n") {
		t.Errorf("%v: %s", err, got)
	}
	for _, page := range []string{"", marks("one", ""), marks("summary", ""), marks("one", "") + marks("one", "") + marks("summary", "")} {
		if got, err := r.intoPage(page); err == nil {
			t.Errorf("%q became %q", page, got)
		}
	}
}

// A whole run works, and fits a terminal.
func TestQuickRun(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long")
	}
	t.Chdir(t.TempDir())
	var b bytes.Buffer
	if err := run(t.Context(), []string{"--quick", "--json"}, &b); err != nil {
		t.Fatal(err)
	}
	var r Report
	if err := json.Unmarshal(b.Bytes(), &r); err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, table := range r.Tables {
		got = append(got, table.Name)
		for _, row := range table.Rows {
			if len(row) != len(table.Columns) {
				t.Errorf("%s has a row of %d cells for %d columns", table.Name, len(row), len(table.Columns))
			}
		}
	}
	want := []string{"memory", "filling", "disk-need", "disk", "pairs", "lanes", "split-memory", "split-lies", "lies", "left-out", "made-up-blocks", "gpu"}
	if !slices.Equal(got, want) {
		t.Errorf("tables %v, want %v", got, want)
	}
	b.Reset()
	if err := r.WriteText(&b); err != nil {
		t.Fatal(err)
	}
	narrow(t, b.String())
	if left, err := os.ReadDir("."); err != nil || len(left) != 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}

// A run that is interrupted, whenever it is, ends with the error of its context.
func TestInterruptedRun(t *testing.T) {
	for _, at := range []string{"allocating memory", "filling an array"} {
		ctx, cancel := context.WithCancel(t.Context())
		var opt options
		opt.fast()
		_, _, err := newLab(ctx, opt, func(what string, _, _ int) {
			if what == at {
				cancel()
			}
		})
		if cancel(); !errors.Is(err, context.Canceled) {
			t.Errorf("interrupted while %s: %v", at, err)
		}
	}
}

func TestHelp(t *testing.T) {
	var b bytes.Buffer
	if err := run(t.Context(), []string{"--help"}, &b); !errors.Is(err, flag.ErrHelp) {
		t.Error(err)
	}
	for _, says := range []string{"Examples:\n", "--only lanes", "--update", "--json", "memory  keep"} {
		if !strings.Contains(b.String(), says) {
			t.Errorf("the help does not say %q:\n%s", says, &b)
		}
	}
	narrow(t, b.String())
	for _, args := range [][]string{{"--only", "none"}, {"--update", "--quick"}, {"--blocks", "5"}, {"--lives", "0"}, {"--memory-price", "0"}} {
		if err := run(t.Context(), args, io.Discard); err == nil {
			t.Errorf("%v is accepted", args)
		}
	}
}
