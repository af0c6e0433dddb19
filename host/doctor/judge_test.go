package doctor

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"math/big"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/devnet"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/host/memory"
	"github.com/muster-network/muster/host/topology"
	"github.com/muster-network/muster/internal/text"
)

const gib = 1 << 30

// healthy is a machine with all that two units of profile main need.
func healthy(t *testing.T) (*patient, *facts) {
	t.Helper()
	c, err := newPatient(Question{Profile: "main", Units: 2})
	if err != nil {
		t.Fatal(err)
	}
	f := &facts{
		tier: "avx512", tiers: []string{"avx512", "avx2", "generic"},
		machine:   &topology.Machine{Model: "Test", Installed: 4},
		inventory: &memory.Inventory{Total: 32 * gib, Available: 30 * gib},
		clock:     clockFacts{known: true, synchronised: true},
		node:      &nodeFacts{chainID: 1, latency: []time.Duration{time.Millisecond, 2 * time.Millisecond}, headAge: 7 * time.Second},
	}
	for i := range 4 {
		core := topology.Core{ID: i, Threads: []int{i, i + 4}, Siblings: []int{i, i + 4}, Node: i / 2, Kind: topology.Performance}
		f.machine.Cores = append(f.machine.Cores, core)
	}
	f.machine.Nodes = []topology.Node{{ID: 0}, {ID: 1}}
	for i := range 2 {
		f.placed = append(f.placed, placement{
			core:   f.machine.Cores[i],
			memory: memory.Report{Pages: memory.Huge1G, Locked: true, Node: 0},
			speed:  speed{fill: 130e-6, leaf: 10e-6, segment: 120e-6},
		})
	}
	return &c, f
}

func TestHealthyMachine(t *testing.T) {
	c, f := healthy(t)
	r := c.judge(f)
	if r.Grade != Good || len(r.Lines) != 10 {
		t.Errorf("grade %s on %d lines", r.Grade, len(r.Lines))
	}
	for _, l := range r.Lines {
		if l.Grade != Good || l.Remedy != "" {
			t.Errorf("%+v", l)
		}
	}
	// 3·2^20 blocks of 140 µs; 12·2^17 segments of 120 µs; 85 % of 240 s, less
	// four milliseconds.
	for _, figure := range []struct{ got, want float64 }{
		{r.Figures.SealSeconds, 440.4}, {r.Figures.ChainSeconds, 188.74}, {r.Figures.WindowSeconds, 240},
		{r.Figures.BudgetSeconds, 203.996}, {r.Figures.SegmentsPerSecond, 8333.3}, {float64(r.Figures.Class), 12}, {r.Figures.Margin, 0.0808},
	} {
		if d := figure.got / figure.want; d < 0.999 || d > 1.001 {
			t.Errorf("figures %+v", r.Figures)
		}
	}
}

func TestJudge(t *testing.T) {
	note := memory.Note{Problem: "it is refused", Remedy: "allow it"}
	tests := []struct {
		name   string
		check  string
		change func(c *patient, f *facts)
		want   Grade
		says   []string // in the finding or the remedy
	}{
		{"no vectors", "processor", func(_ *patient, f *facts) { f.tier, f.tiers = "generic", []string{"generic"} }, Warn, []string{"AVX2"}},
		{"a forced tier", "processor", func(_ *patient, f *facts) { f.tier = "avx2" }, Warn, []string{"MUSTER_CPU"}},
		{"too few cores", "cores", func(c *patient, _ *facts) { c.units = 5 }, Bad, []string{"4 physical cores for 5 units", "commit only 4 units"}},
		{"too few allowed", "cores", func(_ *patient, f *facts) { f.machine.Cores = f.machine.Cores[:1] }, Bad, []string{"1 physical core allowed of 4", "cpuset"}},
		{"a quota", "cores", func(_ *patient, f *facts) { f.machine.Limits.Quota = 1.5 }, Bad, []string{"1.5 cores", "cpu.max", "commit only 1 unit"}},
		{"no whole core", "cores", func(_ *patient, f *facts) { f.machine.Limits.Quota = 0.5 }, Bad, []string{"0.5 cores"}},
		{"a shared core", "cores", func(_ *patient, f *facts) { f.machine.Cores[1].Threads = []int{1} }, Warn, []string{"both threads"}},
		{"a shared core that is not used", "cores", func(_ *patient, f *facts) { f.machine.Cores[3].Threads = []int{3} }, Good, nil},
		{"efficiency cores", "cores", func(_ *patient, f *facts) { f.machine.Cores[1].Kind = topology.Efficiency }, Warn, []string{"1 of them would be efficiency cores", "commit only 1 unit"}},
		{"no memory", "memory", func(_ *patient, f *facts) { f.inventory.Available = 5 * gib }, Bad, []string{"1 fit", "commit only 1 unit"}},
		{"no memory for a proof", "memory", func(_ *patient, f *facts) { f.inventory.Available = 6*gib + 700<<20 }, Bad, []string{"1 fit", "for a proof"}},
		{"no memory to lease", "memory", func(_ *patient, f *facts) { f.inventory.Total = 6 * gib }, Warn, []string{"4.0 GiB per unit"}},
		{"refused memory", "memory", func(_ *patient, f *facts) { f.refused = errors.New("no pages") }, Bad, []string{"no pages"}},
		{"small pages", "huge pages", func(_ *patient, f *facts) {
			f.placed[1].memory.Pages, f.placed[1].memory.Notes = memory.Small, []memory.Note{note}
		}, Warn, []string{"1 of 2 arrays", "it is refused: allow it"}},
		{"not locked", "locking", func(_ *patient, f *facts) {
			f.placed[0].memory.Locked, f.placed[0].memory.Notes = false, []memory.Note{note}
		}, Warn, []string{"allow it"}},
		{"on another node", "NUMA", func(_ *patient, f *facts) {
			f.placed[0].memory.Node, f.placed[0].memory.Notes = 1, []memory.Note{note}
		}, Warn, []string{"1 of 2 arrays", "allow it"}},
		{"slow sealing", "seal", func(_ *patient, f *facts) { f.placed[1].speed.leaf = 500e-6 }, Warn, []string{"1h0m0s", "168h0m0s"}},
		{"sealing for hours", "seal", func(_ *patient, f *facts) { f.placed[1].speed.leaf = 1e-2 }, Bad, []string{"1h0m0s"}},
		{"the reference core", "challenge", func(_ *patient, f *facts) { f.placed[1].speed.segment = 155e-6 }, Good, []string{"class 10 is the highest for all 2 cores at once", "0.4 % to spare", "takes 3m23s of the 3m24s"}},
		{"a slower core", "challenge", func(_ *patient, f *facts) { f.placed[1].speed.segment = 200e-6 }, Good, []string{"class 7 is the highest", "11 % to spare"}},
		{"a slower core for the reference class", "challenge", func(c *patient, f *facts) {
			c.question.Class, f.placed[1].speed.segment = 10, 200e-6
		}, Bad, []string{"class 10 is not reached", "takes 4m22s, 29 % longer than the 3m24s", "class 7 is the highest", "commit units of class 7"}},
		{"a class below the highest", "challenge", func(c *patient, f *facts) {
			c.question.Class, f.placed[1].speed.segment = 5, 200e-6
		}, Good, []string{"class 7 is the highest", "class 5 takes 2m11s"}},
		{"one core", "challenge", func(_ *patient, f *facts) { f.placed = f.placed[:1] }, Good, []string{"for this core"}},
		{"a core that is too slow", "challenge", func(_ *patient, f *facts) { f.placed[1].speed.segment = 500e-6 }, Bad, []string{"class 4, the lowest, is not reached by all 2 cores at once", "4m22s, 29 % longer than the 3m24s", "faster cores"}},
		{"no time for a chain", "challenge", func(_ *patient, f *facts) { f.node.latency[1] = 10 * time.Minute }, Bad, []string{"class 4, the lowest, is not reached"}},
		{"a core beyond all classes", "challenge", func(_ *patient, f *facts) {
			f.placed[0].speed.segment, f.placed[1].speed.segment = 1e-6, 1e-6
		}, Good, []string{"class 31 is the highest", "a factor of"}},
		{"a far node", "challenge", func(_ *patient, f *facts) { f.node.latency[1] = 30 * time.Second }, Good, []string{"2m24s", "class 9 is the highest"}},
		{"an unknown clock", "clock", func(_ *patient, f *facts) { f.clock = clockFacts{} }, Warn, []string{"by hand"}},
		{"a free clock", "clock", func(_ *patient, f *facts) { f.clock.synchronised = false }, Warn, []string{"chrony"}},
		{"a poor clock", "clock", func(_ *patient, f *facts) { f.clock.maxError = 2 * time.Second }, Warn, []string{"2s"}},
		{"no node", "node", func(_ *patient, f *facts) { f.node = &nodeFacts{failure: errors.New("refused")} }, Bad, []string{"refused", "URL"}},
		{"a slow node", "node", func(_ *patient, f *facts) { f.node.latency[1] = time.Second }, Warn, []string{"nearby"}},
		{"a very slow node", "node", func(_ *patient, f *facts) { f.node.latency[1] = 7 * time.Second }, Bad, []string{"nearby"}},
		{"a node behind", "node", func(_ *patient, f *facts) { f.node.headAge = time.Minute }, Warn, []string{"behind"}},
		{"a node far behind", "node", func(_ *patient, f *facts) { f.node.headAge = time.Hour }, Bad, []string{"catch up"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			c, f := healthy(t)
			test.change(c, f)
			r := c.judge(f)
			l := line(t, r, test.check)
			if l.Grade != test.want || (l.Remedy == "") != (l.Grade == Good) {
				t.Errorf("%+v, want grade %s", l, test.want)
			}
			for _, s := range test.says {
				if !strings.Contains(l.Finding+l.Remedy, s) {
					t.Errorf("%+v does not say %q", l, s)
				}
			}
			if r.Grade.rank() < l.Grade.rank() {
				t.Errorf("the whole is %s", r.Grade)
			}
			checkText(t, r)
		})
	}
}

// A class's margin is what its chain leaves of the budget, and the table ends with the first that is not
// reached.
func TestClasses(t *testing.T) {
	c, f := healthy(t)
	r := c.judge(f)
	if len(r.Classes) != capacity.MaxClass-capacity.MinClass+1 {
		t.Fatalf("%d classes", len(r.Classes))
	}
	for i, k := range r.Classes {
		takes := float64(k.Class*c.profile.Segments) * 120e-6
		margin := 203.996/takes - 1
		if k.Class != capacity.MinClass+i || math.Abs(k.ChainSeconds-takes) > 1e-6 || math.Abs(k.Margin-margin) > 1e-6 ||
			k.Reached != (k.Class <= 12) || k.Weight != float64(k.Class)/10 || k.Terms != nil {
			t.Errorf("%+v", k)
		}
	}
	var b bytes.Buffer
	if err := r.WriteText(&b); err != nil {
		t.Fatal(err)
	}
	for _, row := range []string{
		"    4   1m3s  +224 %   40 %        40 %    40 %\n",
		"   12   3m9s  +8.1 %  120 %       120 %   120 %\n     13  3m24s  -0.2 %  130 %       130 %   130 %\n\n",
	} {
		if !strings.Contains(b.String(), row) {
			t.Errorf("no row %q in\n%s", row, &b)
		}
	}
}

// By the rules of a deployment, classes have what the contracts would pay and take, to the wei.
func TestTermsOfClasses(t *testing.T) {
	c, f := healthy(t)
	rules := c.rules
	rules.Staking.CollateralPerUnit = big.NewInt(1003) // 401.2, 40.2; 4.02 and 120.6 of the 402
	rules.Staking.RewardCap = big.NewInt(5009)         // 500 for each step of a class
	rules.Staking.RewardPool = big.NewInt(20_033)      // 400 for each of five challenges of class 10
	rules.Capacity.EpochBlocks, rules.Capacity.ChallengeOdds, rules.Capacity.ResponseWindow = 2300, 20, 20
	for _, test := range []struct {
		class, most int
		want        string
	}{
		{4, 16, `{"perChallenge":"2000","perEpoch":"10000","collateral":"402","bond":"41","miss":"5","falseClaim":"121"}`},
		{10, 16, `{"perChallenge":"5000","perEpoch":"20000","collateral":"1003","bond":"101","miss":"11","falseClaim":"301"}`},
		{10, 3, `{"perChallenge":"5000","perEpoch":"15000","collateral":"1003","bond":"101","miss":"11","falseClaim":"301"}`},
		{20, 1, `{"perChallenge":"10000","perEpoch":"10000","collateral":"2006","bond":"201","miss":"21","falseClaim":"602"}`},
	} {
		rules.Capacity.MaxChallenges = test.most
		c.obey(rules)
		r := c.judge(f)
		got, err := json.Marshal(r.Classes[test.class-capacity.MinClass].Terms)
		if err != nil || string(got) != test.want {
			t.Errorf("class %d, at most %d challenges: %s, %v, want %s", test.class, test.most, got, err, test.want)
		}
		checkText(t, r)
	}
}

// A deployment's rules are not taken to another pace: it has the blocks that it has.
func TestDeploymentsKeepTheirBlocks(t *testing.T) {
	c, _ := healthy(t)
	rules := c.rules
	rules.Capacity.ResponseWindow = 120
	c.obey(rules)
	if c.lasts(120) != 240 { // of main
		t.Errorf("the window lasts %v s", c.lasts(120))
	}
	if err := c.setBlockTime(3 * time.Second); err != nil || c.rules.Capacity.ResponseWindow != 120 || c.lasts(120) != 360 {
		t.Errorf("%+v, %v", c.rules.Capacity, err)
	}
}

// No core stops before all are measured, what comes first does not count, and an error ends all.
func TestUnderLoad(t *testing.T) {
	cores := make([]topology.Core, 2)
	m, err := topology.Detect()
	if err != nil {
		t.Fatal(err)
	}
	for i := range cores {
		cores[i] = m.Cores[0]
	}
	synctest.Test(t, func(t *testing.T) {
		pieces := [2]time.Duration{time.Millisecond, 300 * time.Millisecond}
		var rounds [2]uint64
		each, err := underLoad(cores, time.Second, func(core int, round uint64) (float64, error) {
			rounds[core] = round + 1
			if round == 0 {
				time.Sleep(10 * time.Millisecond) // to wake up
			}
			time.Sleep(pieces[core])
			return 2, nil
		})
		// The slow one is measured from the first round after 250 ms to the first a second later.
		if err != nil || each[0] != 0.0005 || each[1] != 0.15 || rounds[1] != 5 || rounds[0] < 1490 {
			t.Errorf("%v a piece, %v rounds, %v", each, rounds, err)
		}
		broken := errors.New("broken")
		if _, err := underLoad(cores, time.Second, func(core int, round uint64) (float64, error) {
			time.Sleep(time.Millisecond)
			if core == 1 && round == 3 {
				return 0, broken
			}
			return 1, nil
		}); !errors.Is(err, broken) {
			t.Errorf("%v", err)
		}
	})
}

func line(t *testing.T, r *Report, check string) Line {
	t.Helper()
	for _, l := range r.Lines {
		if l.Check == check {
			return l
		}
	}
	t.Fatalf("no line about %s", check)
	return Line{}
}

func checkText(t *testing.T, r *Report) {
	t.Helper()
	var b bytes.Buffer
	if err := r.WriteText(&b); err != nil {
		t.Fatal(err)
	}
	for l := range strings.Lines(b.String()) {
		if text.Width(strings.TrimRight(l, "\n")) > text.Columns {
			t.Errorf("wider than %d columns: %s", text.Columns, l)
		}
	}
}

// Without any place for a unit there is nothing to measure, and that is bad.
func TestNothingPlaced(t *testing.T) {
	c, f := healthy(t)
	f.placed, f.inventory.Available = nil, gib
	r := c.judge(f)
	if r.Grade != Bad || r.Figures != (Figures{}) {
		t.Errorf("grade %s, figures %+v", r.Grade, r.Figures)
	}
}

// A machine may serve as many units as have a core and memory, whatever was asked for.
func TestMayServe(t *testing.T) {
	for _, test := range []struct {
		cores, want int
		available   uint64
	}{{4, 4, 30 * gib}, {4, 3, 11 * gib}, {2, 2, 30 * gib}, {4, 0, gib}} {
		c, f := healthy(t)
		f.machine.Cores, f.inventory.Available = f.machine.Cores[:test.cores], test.available
		r := c.judge(f)
		var b bytes.Buffer
		if err := r.WriteText(&b); err != nil {
			t.Fatal(err)
		}
		says := fmt.Sprintf("this machine may serve %s of profile main, one per core\n", unitCount(test.want))
		if r.MayServe != test.want || !strings.Contains(b.String(), says) {
			t.Errorf("%d cores, %d bytes: %d units, not %d:\n%s", test.cores, test.available, r.MayServe, test.want, &b)
		}
	}
}

// The window of main is 240 s on any chain; that of dev has 20 blocks.
func TestWindowsAtOtherPaces(t *testing.T) {
	for _, test := range []struct {
		profile   string
		blockTime time.Duration
		want      float64
	}{{"main", 2 * time.Second, 240}, {"main", 7 * time.Second, 245}, {"dev", 3 * time.Second, 60}} {
		c, err := newPatient(Question{Profile: test.profile, BlockTime: test.blockTime})
		if err != nil {
			t.Fatal(err)
		}
		if got := c.lasts(c.rules.Capacity.ResponseWindow); got != test.want {
			t.Errorf("%+v: %v", test, got)
		}
	}
}

func TestExamineThisMachine(t *testing.T) {
	last := 0
	r, err := Examine(t.Context(), Question{Profile: "dev"}, func(done, total int) {
		if done < last || done > total {
			t.Errorf("progress from %d to %d of %d", last, done, total)
		}
		last = done
	})
	if err != nil {
		t.Fatal(err)
	}
	if last != 100 || r.Units < 1 || r.Figures.SegmentsPerSecond <= 0 || r.Figures.SealSeconds <= 0 {
		t.Errorf("progress ends at %d; report %+v", last, r)
	}
	if line(t, r, "memory").Grade != Good {
		t.Errorf("%+v", line(t, r, "memory"))
	}
	b, err := json.Marshal(r)
	if err != nil || !bytes.HasPrefix(b, []byte(`{"profile":"dev","units":`)) {
		t.Errorf("%s, %v", b, err)
	}
}

func TestReadNode(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long")
	}
	d, err := devnet.Start(t.Context(), devnet.Config{})
	if err != nil {
		t.Fatal(err)
	}
	defer d.Stop()
	n := readNode(t.Context(), d.URL(), nil)
	if n.failure != nil {
		t.Fatal(n.failure)
	}
	if n.chainID != devnet.ChainID || len(n.latency) != requests || n.median() <= 0 || n.worst() < n.median() {
		t.Errorf("%+v", n)
	}
	if n := readNode(t.Context(), "http://127.0.0.1:1", nil); n.failure == nil {
		t.Errorf("a node that is not there: %+v", n)
	}
}

func TestBadQuestions(t *testing.T) {
	for _, q := range []Question{{Profile: "test"}, {}, {Profile: "dev", Units: -1}, {Profile: "dev", Units: 1025}, {Profile: "dev", Class: 3}, {Profile: "main", BlockTime: time.Hour},
		{Profile: "main", RPC: "http://127.0.0.1:1", Deployment: &ledger.Deployment{Profile: "dev"}}, {Profile: "dev", Deployment: &ledger.Deployment{Profile: "dev"}}} {
		if _, err := Examine(t.Context(), q, nil); err == nil {
			t.Errorf("examined for %+v", q)
		}
	}
}
