// Command attacks works out what cheating is worth, where docs/circuit.md has
// no formula for it (protocol section 10): a provider that stores part of its
// arrays, and one that claims chains that it has not computed.
//
//	go run ./bench/attacks > bench/results/attacks.txt
//
// It is seeded: the same command prints the same numbers. The times are those
// of protocol section 9; muster bench measures a machine's own.
package main

import (
	"flag"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"text/tabwriter"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
)

func main() {
	var t times
	flag.Float64Var(&t.one, "p2", 1.9, "a P2 compression, in microseconds")
	flag.Float64Var(&t.eight, "eight", 3.08, "eight of them side by side")
	flag.Float64Var(&t.step, "step", 3.63, "a step of eight lanes, with its reads")
	logBlocks := flag.Int("log", 20, "blocks of the simulated array, as a power of two")
	lives := flag.Int("lives", 20_000, "simulated lives of each provider")
	flag.Parse()
	if err := report(t, *logBlocks, *lives); err != nil {
		fmt.Fprintln(os.Stderr, "attacks:", err)
		os.Exit(1)
	}
}

const (
	epochs = 28
	units  = 20 // so few that the cap limits rewards and not the pool: the most a unit can earn
)

func report(t times, logBlocks, lives int) error {
	rng := rand.New(rand.NewPCG(1, 2))
	w := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', tabwriter.AlignRight)
	memory(w, capacity.Main(), t, references(1<<logBlocks, rng), rng)
	for _, name := range []string{"dev", "main"} {
		p, err := ledger.ProfileParameters(name)
		if err != nil {
			return err
		}
		money(w, name, rulesOf(p), p.Capacity.Positions, lives, rng)
	}
	return w.Flush()
}

func memory(w *tabwriter.Writer, p capacity.Profile, t times, ref []int32, rng *rand.Rand) {
	fmt.Fprintf(w, "One memory for several units: filling an array of profile %s takes %.0f s of one core, whatever the others do\n",
		p.Name, float64(p.Blocks)*float64(p.Hardness)*t.one/1e6)
	fmt.Fprintln(w)
	fmt.Fprintf(w, "Part of an array, profile %s: P2 takes %.2f us, eight side by side %.2f, a step %.2f; h = %d; 2^%d blocks\n",
		p.Name, t.one, t.eight, t.step, p.Hardness, int(math.Log2(float64(len(ref)))))
	fmt.Fprintf(w, "what is missing\tblocks missing\thint, bytes\tmemory saved\tcost of a chain\tearned by the core\t\n")
	row := func(name string, s storage, hint int) {
		slow := s.slowdown(p.Hardness, hint, t, rng)
		saved := (1 - s.share()) * (1 - float64(hint)/hintsOfBlock)
		fmt.Fprintf(w, "%s\t%.1f %%\t%d\t%.1f %%\t× %.3g\t%.0f %%\t\n",
			name, 100*(1-s.share()), hint*hintBytes, 100*saved, slow, 100/slow)
	}
	row("nothing", everyNth(ref, 1), 0)
	for _, part := range []float64{0.001, 0.01, 0.02, 0.05, 0.1, 0.2} {
		for _, hint := range []int{0, 1, 4, 8, 16} {
			row(fmt.Sprintf("%.1f %%, cheapest", 100*part), some(ref, part, rng), hint)
		}
	}
	for _, most := range []float64{1, 2, 16} {
		row(fmt.Sprintf("what costs at most %.0f", most), upTo(ref, most), 0)
	}
	for _, hint := range []int{0, 1, 8, 16} {
		row("every second block", everyNth(ref, 2), hint)
	}
	fmt.Fprintln(w, "\t\t\t\t\t\t")
}

func money(w *tabwriter.Writer, name string, r rules, positions, lives int, rng *rand.Rand) {
	fmt.Fprintf(w, "False claims, profile %s: %d units of class %d alone for %d epochs of %d challenges, %d lives each, FLT per unit\n",
		name, units, capacity.ReferenceClass, epochs, r.challenges, lives)
	fmt.Fprintf(w, "made up\tepochs lived\tclaims class 10: mean net\tworst\tthe class that it has\tnet\t50 %% caught\t99 %% caught\t\n")
	for _, madeUp := range []float64{0, 0.0005, 0.001, 0.002, 0.005, 0.01, 0.05, 0.1, 0.25, 0.5, 1} {
		lie, ended, worst := mean(r, provider{units, capacity.ReferenceClass, madeUp}, lives, rng)
		class := honestClass(madeUp)
		truth, _, _ := mean(r, provider{units, class, 0}, 1, rng)
		fmt.Fprintf(w, "%.2f %%\t%.1f\t%.1f\t%.0f\t%d\t%.1f\t%s\t%s\t\n", 100*madeUp, ended, lie/units, worst/units,
			class, truth/units, epochsUntil(0.5, madeUp, r), epochsUntil(0.99, madeUp, r))
	}
	fmt.Fprintln(w, "\t\t\t\t\t\t\t\t")
	fmt.Fprintf(w, "Made-up blocks, profile %s: %d positions in each of %d audits an epoch\n", name, positions, r.challenges)
	fmt.Fprintf(w, "made up\tan audit sees it\tan epoch does\tseen for sure (99 %%) in\t\n")
	for _, bad := range []float64{0.001, 0.01, 0.05, 0.1, 0.25, 0.5} {
		audit := 1 - math.Pow(1-bad, float64(positions))
		epoch := 1 - math.Pow(1-audit, float64(r.challenges))
		fmt.Fprintf(w, "%.1f %%\t%.1f %%\t%.1f %%\t%s\t\n", 100*bad, 100*audit, 100*epoch, epochsUntil(0.99, audit, r))
	}
	fmt.Fprintln(w, "\t\t\t\t")
}

// honestClass is the class of a core that computes the rest of a chain of the
// reference class in time, or 0.
func honestClass(madeUp float64) int {
	class := int(capacity.ReferenceClass * (1 - madeUp))
	if class < capacity.MinClass {
		return 0
	}
	return class
}

// epochsUntil is how long it takes until a response of which a part is made up
// has been caught with some probability.
func epochsUntil(probability, madeUp float64, r rules) string {
	switch madeUp {
	case 0:
		return "never"
	case 1:
		return "1 audit"
	}
	audits := math.Ceil(math.Log(1-probability) / math.Log(1-madeUp))
	return fmt.Sprintf("%.0f audits, %.1f epochs", audits, audits/float64(r.challenges))
}
