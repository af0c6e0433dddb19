package main

import (
	"fmt"
	"math"
	"math/rand/v2"

	"github.com/muster-network/muster/capacity"
)

// lies says what it is worth to leave out or make up a part of the work.
func (l *lab) lies(report func(done, total int)) ([]Table, error) {
	r, err := rulesOf("main")
	if err != nil {
		return nil, err
	}
	rng := rand.New(rand.NewPCG(l.opt.seed, 3))
	t := Table{
		Name: "lies",
		Title: fmt.Sprintf("a part of each response is made up: %d units of class 10 alone for %d days of %d challenges, %d lives each, FLT for a unit",
			units, epochs, r.challenges, l.opt.lives),
		Columns: []Column{{"made up", unitPart}, {"claims class 10", unitMoney}, {"worst", unitMoney}, {"claims its own class", unitMoney},
			{"class", unitPlain}, {"days lived", unitPlain}, {"caught, 50 %", ""}, {"99 %", ""}},
	}
	parts := []float64{0, 0.0005, 0.001, 0.002, 0.005, 0.01, 0.05, 0.1, 0.25, 0.5, 1}
	for i, madeUp := range parts {
		if err := l.ctx.Err(); err != nil {
			return nil, err
		}
		lie, ended, worst := mean(r, provider{units, capacity.ReferenceClass, madeUp}, l.opt.lives, rng)
		class := honestClass(madeUp)
		truth, _, _ := mean(r, provider{units, class, 0}, 1, rng)
		t.Rows = append(t.Rows, []any{madeUp, lie / units, worst / units, truth / units, float64(class), ended,
			epochsUntil(0.5, madeUp, r), epochsUntil(0.99, madeUp, r)})
		report(i, len(parts))
	}
	return []Table{t, l.leftOut(r, rng), madeUpBlocks(r)}, nil
}

// leftOut is about ways to leave work out: what is saved, and what an audit
// finds (protocol section 6: a lane of a segment).
func (l *lab) leftOut(r rules, rng *rand.Rand) Table {
	q := float64(capacity.Main().Steps)
	t := Table{
		Name:  "left-out",
		Title: "ways to leave out a part: net of the same life, and what the claim of a real unit would have brought",
		Columns: []Column{{"left out", ""}, {"work saved", unitPart}, {"memory saved", unitPart}, {"an audit finds it", unitPart},
			{"net, FLT", unitMoney}, {"a faked unit costs, FLT", unitMoney}},
		Notes: []string{"Whoever reads what is not there makes up the element, and with it the rest of the lane: a lane is good only if all of its reads are."},
	}
	truth, _, _ := mean(r, provider{units, capacity.ReferenceClass, 0}, 1, rng)
	lane := 1.0 / capacity.Lanes
	// Leaving lanes out saves nothing where eight side by side take the time of a few.
	savedByLane := max(0, 1-l.times.compressions(capacity.Lanes-1)/l.times.compressions(capacity.Lanes))
	anyOf := func(part float64) float64 { return 1 - math.Pow(1-part, q) }
	for _, c := range []struct {
		name                string
		work, memory, found float64
	}{
		{"the last hundredth of a chain", 0.01, 0, 0.01},
		{"a tenth of the segments", 0.1, 0, 0.1},
		{"one lane of eight", savedByLane, 0, lane},
		{"a step in each segment", 1 / q, 0, 1},
		{"the array of one unit of 48", 0, 1.0 / 48, anyOf(1.0 / 48)},
		{"one block in a thousand", 0, 0.001, anyOf(0.001)},
		{"one unit of 20", 1.0 / 20, 1.0 / 20, 1.0 / 20},
	} {
		lie, _, _ := mean(r, provider{units, capacity.ReferenceClass, c.found}, l.opt.lives, rng)
		t.Rows = append(t.Rows, []any{c.name, c.work, c.memory, c.found, lie / units, (truth - lie) / units})
	}
	return t
}

// madeUpBlocks is about blocks that are not what the fill computes.
func madeUpBlocks(r rules) Table {
	positions := float64(capacity.Main().Positions)
	t := Table{
		Name:    "made-up-blocks",
		Title:   fmt.Sprintf("a part of the array is not what the fill computes: %.0f positions in each of %d audits a day", positions, r.challenges),
		Columns: []Column{{"made up", unitPart}, {"an audit sees it", unitPart}, {"a day does", unitPart}, {"99 % within", ""}},
	}
	for _, bad := range []float64{0.001, 0.01, 0.05, 0.1, 0.25, 0.5} {
		audit := 1 - math.Pow(1-bad, positions)
		t.Rows = append(t.Rows, []any{bad, audit, 1 - math.Pow(1-audit, float64(r.challenges)), epochsUntil(0.99, audit, r)})
	}
	return t
}
