package main

import (
	"math"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/host/topology"
)

// Times are microseconds of one core, and what follows from them.
type Times struct {
	One   float64 `json:"p2"`    // a compression
	Eight float64 `json:"eight"` // eight of them side by side
	Step  float64 `json:"step"`  // a step of a chain's eight lanes, with its reads
	Class float64 `json:"class"` // what a core of this speed reaches; classes are whole numbers
}

// usableSeconds is the part of a window of profile main in which a chain is
// computed.
func usableSeconds() float64 {
	p, err := ledger.ProfileParameters("main")
	if err != nil {
		panic(err) // the profile is built in
	}
	return capacity.ChainPart * float64(p.Capacity.ResponseWindow) * ledger.BlockTime("main").Seconds()
}

// stepsOfClass is how many steps a chain of profile main has for each class.
func stepsOfClass() float64 {
	p := capacity.Main()
	return float64(p.Segments * p.Steps)
}

// budget is the microseconds that a step of a class may take.
func budget(class float64) float64 { return usableSeconds() / (class * stepsOfClass()) * 1e6 }

// classAt is the class whose steps take so many microseconds.
func classAt(step float64) float64 { return budget(1) / step }

// compressions is the time of n of them side by side.
func (t Times) compressions(n int) float64 {
	groups, rest := n/capacity.Lanes, n%capacity.Lanes
	return float64(groups)*t.Eight + min(float64(rest)*t.One, t.Eight)
}

// padFrom is the number of compressions that take longer one by one than eight
// side by side.
func (t Times) padFrom() int { return int(math.Ceil(t.Eight / t.One)) }

// rounds is how often everything is measured; the best one counts, since
// disturbances only make a round slower.
const rounds = 7

// best lets several kinds of work take turns on the first core, and returns the
// microseconds of a piece of each. A kind of work returns how many pieces it
// did.
func (l *lab) best(work ...func() (float64, error)) ([]float64, error) {
	least := make([]float64, len(work))
	for range rounds {
		for i, w := range work {
			each, err := l.time(w)
			if err != nil {
				return nil, err
			}
			if least[i] == 0 || each < least[i] {
				least[i] = each
			}
		}
	}
	return least, nil
}

// time repeats work on the first core for a while.
func (l *lab) time(work func() (float64, error)) (each float64, err error) {
	err = topology.Pin(l.machine.Cores[0], func() error {
		pieces := 0.0
		for start := cpuTime(); ; {
			if err := l.ctx.Err(); err != nil {
				return err
			}
			n, err := work()
			if err != nil {
				return err
			}
			pieces += n
			if took := cpuTime() - start; took >= l.opt.round {
				each = micros(took) / pieces
				return nil
			}
		}
	})
	return each, err
}

// measureTimes measures what the other attacks are reckoned from.
func (l *lab) measureTimes() error {
	p := l.profile
	array := capacity.Unsealed(p, l.sigma, l.blocks)
	var beacon, one capacity.Element
	var eight [capacity.Lanes]capacity.Element
	var pairs [2 * capacity.Lanes]capacity.Element
	const batch, segments = 64, 64
	least, err := l.best(
		func() (float64, error) {
			for range batch {
				one = capacity.P2(one, beacon)
			}
			return batch, nil
		},
		func() (float64, error) {
			for range batch {
				for i, x := range eight {
					pairs[2*i] = x
				}
				capacity.P2Many(eight[:], pairs[:])
			}
			return batch, nil
		},
		func() (float64, error) {
			beacon[0]++ // the places that the last one read would be in the caches
			_, err := capacity.NewChain(l.ctx, []*capacity.Array{array}, 0, beacon, segments, nil)
			return float64(segments * p.Steps), err
		},
	)
	if err != nil {
		return err
	}
	l.times = Times{One: least[0], Eight: least[1], Step: least[2], Class: classAt(least[2])}
	return nil
}
