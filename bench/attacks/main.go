// Command attacks works out what cheating is worth, where docs/circuit.md
// has no formula for it (protocol section 9): a provider that stores part of
// its arrays, and one that claims shares that it has not found.
//
//	go run ./bench/attacks > bench/results/attacks.txt
//
// It is seeded: the same command prints the same numbers.
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
	logBlocks := flag.Int("log", 20, "blocks of the simulated array, as a power of two")
	p2 := flag.Float64("p2", 5.2, "a P2 compression, in microseconds")
	g := flag.Float64("g", 0.25, "a compression of a walk, in microseconds")
	lives := flag.Int("lives", 20_000, "simulated lives of each provider")
	flag.Parse()
	if err := report(*logBlocks, *p2, *g, *lives); err != nil {
		fmt.Fprintln(os.Stderr, "attacks:", err)
		os.Exit(1)
	}
}

const (
	searchShare = 0.6 // of the window that a reference core searches (protocol section 5)
	epochs      = 28
	units       = 20 // so few that the cap limits rewards and not the pool: the most a unit can earn
)

func report(logBlocks int, p2, g float64, lives int) error {
	rng := rand.New(rand.NewPCG(1, 2))
	w := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', tabwriter.AlignRight)
	ref := references(1<<logBlocks, rng)
	for _, p := range []capacity.Profile{capacity.Dev(), capacity.Main()} {
		fillCost := (float64(p.Hardness)*p2 + g) / g
		fmt.Fprintf(w, "Part of an array, profile %s: a fill costs %.0f compressions, a walk %d; 2^%d blocks\n", p.Name, fillCost, p.Steps+1, logBlocks)
		fmt.Fprintf(w, "what is kept\tstored\ta missing block, fills\tcost of a walk\tcores for a unit\t\n")
		row := func(name string, s storage) {
			slowdown, missing := s.slowdown(p.Steps, fillCost), "not made"
			if cost := s.missing(); cost < neverMade {
				missing = fmt.Sprintf("%.3g", cost)
			}
			fmt.Fprintf(w, "%s\t%.1f %%\t%s\t× %.3g\t%.3g\t\n", name, 100*s.share(), missing, slowdown, searchShare*slowdown)
		}
		for _, f := range []float64{1, 0.95, 0.9, 0.8, 0.7} {
			row(fmt.Sprintf("%.0f %% at random", 100*f), atRandom(len(ref), f, rng))
		}
		for _, most := range []float64{1, 2, 4, 8, 16, 64} {
			row(fmt.Sprintf("what costs more than %.0f", most), upTo(ref, most))
		}
		for _, n := range []int{2, 3, 4} {
			row(fmt.Sprintf("each block in %d", n), everyNth(ref, n))
		}
		fmt.Fprintln(w, "\t\t\t\t\t")
	}
	for _, name := range []string{"dev", "main"} {
		p, err := ledger.ProfileParameters(name)
		if err != nil {
			return err
		}
		money(w, name, rulesOf(p), p.Capacity.Positions, lives, rng)
	}
	return w.Flush()
}

// neverMade is a cost at which every walk is given up.
const neverMade = 1 << 40

// atRandom keeps a fraction of the blocks, and never recomputes the others.
func atRandom(blocks int, share float64, rng *rand.Rand) storage {
	s := make(storage, blocks)
	for i := range s {
		if rng.Float64() >= share {
			s[i] = neverMade
		}
	}
	return s
}

func money(w *tabwriter.Writer, name string, r rules, positions, lives int, rng *rand.Rand) {
	fmt.Fprintf(w, "False claims, profile %s: %d units alone for %d epochs of %d challenges, %d lives each, FLT per unit\n",
		name, units, epochs, r.challenges, lives)
	fmt.Fprintf(w, "forged\tepochs lived\tclaims all: mean net\tworst\tclaims what it has: net\tepochs lived\t50 %% caught\t99 %% caught\t\n")
	for _, forged := range []float64{0, 0.001, 0.01, 0.05, 0.1, 0.25, 0.5, 1} {
		lie, lived, worst := mean(r, provider{units, 1, forged}, lives, rng)
		truth, livedTrue, _ := mean(r, provider{units, 1 - forged, 0}, 1, rng)
		fmt.Fprintf(w, "%.1f %%\t%.1f\t%.1f\t%.0f\t%.1f\t%.0f\t%s\t%s\t\n", 100*forged, lived, lie/units, worst/units, truth/units, livedTrue,
			epochsUntil(0.5, forged, r), epochsUntil(0.99, forged, r))
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

// epochsUntil is how long it takes until a response with a false share has
// been caught with some probability.
func epochsUntil(probability, forged float64, r rules) string {
	switch forged {
	case 0:
		return "never"
	case 1:
		return "1 audit"
	}
	audits := math.Ceil(math.Log(1-probability) / math.Log(1-forged))
	return fmt.Sprintf("%.0f audits, %.1f epochs", audits, audits/float64(r.challenges))
}
