package main

import (
	"fmt"
	"runtime"
	"sync/atomic"
	"time"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/host/topology"
)

// The lanes of a segment do not need each other until its end, so that several
// cores may share them: each computes some of the lanes, and waits for the
// others before the next segment.

// partOfLanes takes a segment's steps for the first n lanes and returns their
// number. A group of eight is used where it is faster than n one by one.
func (l *lab) partOfLanes(n int, seed *uint64) func() (float64, error) {
	width := n
	if n >= l.times.padFrom() {
		width = capacity.Lanes
	}
	x, pairs := make([]capacity.Element, width), make([]capacity.Element, 2*width)
	return func() (float64, error) {
		l.segment(n, x, pairs, seed)
		return float64(l.profile.Steps), nil
	}
}

// segment takes the steps of n lanes of a segment. Lanes beyond n are only
// there to fill a vector.
func (l *lab) segment(n int, x, pairs []capacity.Element, seed *uint64) {
	*seed++
	for lane := range x {
		pairs[2*lane].SetUint64(*seed)
		pairs[2*lane+1].SetUint64(uint64(lane))
	}
	capacity.P2Many(x, pairs)
	var at [capacity.Lanes]place
	for range l.profile.Steps {
		for lane := range n {
			at[lane] = l.place(&x[lane])
		}
		for lane := range n {
			pairs[2*lane] = x[lane]
			pairs[2*lane+1] = capacity.BlockElement(&l.blocks[at[lane].block], at[lane].element)
		}
		capacity.P2Many(x, pairs)
	}
}

// barrier lets n threads wait for each other without going to sleep, which
// would take longer than a segment.
type barrier struct {
	n       int32
	arrived atomic.Int32
	round   atomic.Int32
}

func (b *barrier) wait() {
	round := b.round.Load()
	if b.arrived.Add(1) == b.n {
		b.arrived.Store(0)
		b.round.Add(1)
		return
	}
	for spins := 0; b.round.Load() == round; spins++ {
		if spins > 1<<16 {
			runtime.Gosched() // the other core is not ours alone
		}
	}
}

// together is the microseconds of a step of all eight lanes on some cores, and
// of a wait for each other.
func (l *lab) together(cores []topology.Core) (step, wait float64, err error) {
	n := len(cores)
	b := barrier{n: int32(n)}
	// Often and shortly: both cores have to be free, and then the best time counts.
	const trials, segments, waits = 200, 20, 200
	times := make([][2]float64, n)
	for range trials {
		err = topology.Together(cores, func(core int) error {
			seed := uint64(core) << 32
			work := l.partOfLanes(capacity.Lanes/n, &seed)
			b.wait()
			start := time.Now()
			for range segments {
				if _, err := work(); err != nil {
					return err
				}
				b.wait()
			}
			took := time.Since(start)
			b.wait()
			start = time.Now()
			for range waits {
				b.wait()
			}
			waited := time.Since(start)
			now := [2]float64{micros(took) / float64(segments*l.profile.Steps), micros(waited) / waits}
			for i, v := range now {
				if times[core][i] == 0 || v < times[core][i] {
					times[core][i] = v
				}
			}
			return nil
		})
		if err != nil {
			return 0, 0, err
		}
	}
	for _, t := range times {
		step, wait = max(step, t[0]), max(wait, t[1])
	}
	return step, wait, nil
}

func micros(d time.Duration) float64 { return float64(d.Nanoseconds()) / 1e3 }

// lanesOnCores says what several cores gain by sharing the lanes of one chain.
func (l *lab) lanesOnCores(func(done, total int)) ([]Table, error) {
	counts := []int{8, 4, 2, 1}
	var work []func() (float64, error)
	var seed uint64
	for _, n := range counts {
		work = append(work, l.partOfLanes(n, &seed))
	}
	parts, err := l.best(work...)
	if err != nil {
		return nil, err
	}
	one := min(parts[0], l.times.Step) // whichever program is better at it
	t := Table{
		Name: "lanes",
		Title: "the eight lanes of one chain shared by several cores, which wait for each other after each segment. " +
			"Reckoned from what a core takes for fewer lanes, and the wait of two cores; measured for two.",
		Columns: []Column{{"cores", unitPlain}, {"lanes each", unitPlain}, {"a step, us", unitMicros}, {"gain", unitFactor},
			{"earned by a core", unitPart}, {"costs, to a real unit", unitFactor}},
	}
	add := func(cores int, step float64) {
		gain := one / step
		t.Rows = append(t.Rows, []any{float64(cores), float64(capacity.Lanes / cores), step, gain, gain / float64(cores),
			l.opt.prices.perReward(float64(cores), unitGiB, 0) / gain})
	}
	wait := 0.0
	if len(l.machine.Cores) > 1 {
		var step float64
		if step, wait, err = l.together(l.machine.Cores[:2]); err != nil {
			return nil, err
		}
		add(1, one)
		add(2, step)
		t.Notes = append(t.Notes, fmt.Sprintf("Two cores wait %s us for each other, once in %d steps. The row of two cores is measured; "+
			"reckoned like the others it would be × %s.", significant(wait), l.profile.Steps, significant(one/l.shared(parts[1], wait))))
	} else {
		add(1, one)
		add(2, parts[1])
		t.Notes = append(t.Notes, "Nothing is added for the waits: this machine has one core.")
	}
	add(4, l.shared(parts[2], wait))
	add(8, l.shared(parts[3], wait))
	t.Notes = append(t.Notes, dearMemory(t.Rows))
	return []Table{t}, nil
}

// dearMemory says from which price of memory on it pays that cores share an
// array: a unit of c cores and one array costs c·(1-m) + m real ones, m being
// the memory's part of what a real unit costs, and earns what it gains.
func dearMemory(rows [][]any) string {
	least, cores := 1.0, 0.0
	for _, row := range rows[1:] {
		c, gain := row[0].(float64), row[3].(float64)
		if m := (c - gain) / (c - 1); m < least {
			least, cores = m, c
		}
	}
	if least >= 1 {
		return "At no price of memory does it pay to have fewer arrays than cores."
	}
	return fmt.Sprintf("Where memory is more than %s of what a unit costs, %.0f cores that share one array are cheaper for what they earn than as many units.",
		Column{Unit: unitPart}.cell(max(0, least)), cores)
}

// shared is a step of a core that waits after each segment.
func (l *lab) shared(step, wait float64) float64 { return step + wait/float64(l.profile.Steps) }
