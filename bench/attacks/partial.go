package main

import (
	"fmt"
	"math/rand/v2"

	"github.com/muster-network/muster/capacity"
)

// lessMemory says what it costs to keep a part of the array.
func (l *lab) lessMemory(report func(done, total int)) ([]Table, error) {
	rng := rand.New(rand.NewPCG(l.opt.seed, 1))
	h := l.profile.Hardness
	t := Table{
		Name: "memory",
		Title: fmt.Sprintf("a part of the array, on the graph of the fill; h = %d. Reckoned: everything that a step lacks is computed "+
			"side by side, and nothing else costs anything, which is the attacker's best. Measured: a program that does it, with the same ends of lanes as the honest one.", h),
		Columns: []Column{{"missing", ""}, {"hint, bytes", unitPlain}, {"memory saved", unitPart}, {"reckoned", unitFactor},
			{"measured", unitFactor}, {"earned at best", unitPart}, {"memory for a reward", unitFactor}, {"costs", unitFactor}},
		Notes: []string{"Earned: by the core, to what it earns with the whole array. Memory for a reward, and what all of it costs, " +
			"are to a real unit's, and are reckoned. Cheapest: of blocks that are made from kept ones. Where the memory for a reward is above × 1, no price of memory makes it pay."},
	}
	type attempt struct {
		name  string
		kept  storage
		hints []int
	}
	var attempts []attempt
	for _, part := range []float64{0.001, 0.01, 0.05, 0.2} {
		attempts = append(attempts, attempt{fmt.Sprintf("%.3g %%, cheapest", 100*part), l.graph.some(part, rng), []int{0, 1, 4, 8, 16}})
	}
	attempts = append(attempts,
		attempt{"all cheapest", l.graph.upTo(1), []int{0, 8, 16}},
		attempt{"of a cost of 2", l.graph.upTo(2), []int{0, 16}},
		attempt{"every second", l.graph.everyNth(2), []int{0, 8, 16}},
	)
	total, done := 0, 0
	for _, a := range attempts {
		total += len(a.hints)
	}
	free := 0.0 // the most of the blocks that may be missing if a tenth of the time is left over
	for _, a := range attempts {
		for _, compressions := range a.hints {
			if compressions >= h {
				continue // nothing would be left to compute
			}
			reckoned := a.kept.slowdown(h, compressions, l.times, rng)
			// Long enough for an honest chain to be timed, and no longer than it must be for this one.
			steps := max(l.opt.steps/40, int(float64(l.opt.steps)/reckoned))
			measured, err := l.measure(a.kept, compressions, steps)
			if err != nil {
				return nil, fmt.Errorf("%s, hints of %d: %w", a.name, compressions, err)
			}
			saved := a.kept.missing() * (1 - float64(compressions)*hintBytes/1024)
			t.Rows = append(t.Rows, []any{
				a.name, float64(compressions * hintBytes), saved, reckoned, measured, 1 / reckoned,
				reckoned * (1 - saved), reckoned * l.opt.prices.perReward(1, unitGiB*(1-saved), 0),
			})
			free = max(free, saved*0.1/(reckoned-1))
			done++
			report(done, total)
		}
	}
	t.Notes = append(t.Notes, fmt.Sprintf("Classes are whole numbers. A core of a class just below 11 has a tenth of its time left over as one of class 10: "+
		"enough to save %s of the array, %s MiB.", Column{Unit: unitPart}.cell(free), significant(free*unitGiB*1024)))
	return []Table{t, l.filling()}, nil
}

// filling is the other way to have less memory: to fill arrays one after
// another.
func (l *lab) filling() Table {
	p := capacity.Main()
	seconds := float64(p.Blocks) * float64(p.Hardness) * l.times.One / 1e6
	return Table{
		Name:    "filling",
		Title:   "an array filled only when the challenge is known, in the place of another",
		Columns: []Column{{"of profile main", ""}, {"value", unitPlain}},
		Rows: [][]any{
			{"seconds that filling an array takes", seconds},
			{"seconds that a window leaves for a chain", usableSeconds()},
			{"P2 one after another, to those of a chain of class 10", float64(p.Blocks) * float64(p.Hardness) / (capacity.ReferenceClass * stepsOfClass())},
		},
		Notes: []string{"A chain over the array would have to follow in the same window."},
	}
}
