package main

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"

	"github.com/muster-network/muster/capacity"
)

// splitting says what a server gains by being many commitments.
func (l *lab) splitting(func(done, total int)) ([]Table, error) {
	lying, err := l.splitLies()
	if err != nil {
		return nil, err
	}
	return []Table{l.sharedMemory(), lying}, nil
}

// loadSpeed is the GiB a second at which an array is read from a disk: that of a
// fast one.
const loadSpeed = 7.0

// sharedMemory is about one memory for the arrays of several commitments, which
// a core answers for one after another.
func (l *lab) sharedMemory() Table {
	load := unitGiB / loadSpeed
	t := Table{
		Name: "split-memory",
		Title: fmt.Sprintf("a core answers for commitments of one unit of class 4, one after another, each array loaded from a disk "+
			"at %s GiB/s in the place of the last", significant(loadSpeed)),
		Columns: []Column{{"class of the core", unitPlain}, {"commitments of class 4", unitPlain}, {"earned, class 10 = 100 %", unitPart},
			{"by one honest unit", unitPart}, {"costs, to a real unit", unitFactor}},
		Notes: []string{"The honest unit has as much memory, and no disk. Its class and theirs are whole numbers, which is all that a split can gain or lose: with other classes than 4, too, their sum is at most that of the core."},
	}
	classes := []float64{math.Floor(l.times.Class), 8, 12, 15, 16, 20}
	slices.Sort(classes)
	for _, class := range slices.Compact(classes) {
		if class < capacity.MinClass {
			continue
		}
		// Each takes the time of a chain of class 4 at the core's speed, and that of its load.
		each := usableSeconds()*capacity.MinClass/class + load
		n := math.Floor((usableSeconds() + load) / each) // the first array is there
		earned := n * capacity.MinClass / capacity.ReferenceClass
		honest := class / capacity.ReferenceClass
		disk := n * unitGiB * l.opt.prices.Disk
		t.Rows = append(t.Rows, []any{class, n, earned, honest, l.opt.prices.perReward(1, unitGiB, disk) * honest / earned})
	}
	return t
}

// splitLies is about spreading lies: the same units, of which one does not
// exist, as one commitment and as many.
func (l *lab) splitLies() (Table, error) {
	r, err := rulesOf("main")
	if err != nil {
		return Table{}, err
	}
	rng := rand.New(rand.NewPCG(l.opt.seed, 5))
	t := Table{
		Name: "split-lies",
		Title: fmt.Sprintf("%d units of class 10 for %d days, one of which does not exist: net, FLT for all; %d lives each",
			units, epochs, l.opt.lives),
		Columns: []Column{{"commitments", unitPlain}, {"net", unitMoney}, {"without the one that does not exist", unitMoney}, {"a faked unit costs", unitMoney}},
		Notes: []string{"In one commitment an audit finds the unit once in as many draws as there are units, and then all of them are slashed. " +
			"Alone it is found at once. Each commitment pays for its own responses and proofs, and gets its own fees."},
	}
	const reference = capacity.ReferenceClass
	truth, _, _ := mean(r, provider{units - 1, reference, 0}, 1, rng)
	one, _, _ := mean(r, provider{units, reference, 1.0 / units}, l.opt.lives, rng)
	alone, _, _ := mean(r, provider{1, reference, 1}, l.opt.lives, rng)
	for _, c := range []struct{ commitments, net float64 }{{1, one}, {units, truth + alone}} {
		t.Rows = append(t.Rows, []any{c.commitments, c.net, truth, truth - c.net})
	}
	return t, nil
}
