package bench

import (
	"fmt"
	"time"

	"github.com/muster-network/muster/capacity"
)

// chainSegments is the length of the chains that are measured, a few
// milliseconds with the best kernels.
func chainSegments(p capacity.Profile) int { return max(1, 1024/p.Steps) }

// chain measures the chains of units, each on a core of its own and all over
// all arrays, as a challenge asks for them.
func (s *suite) chain() error {
	p := s.opt.profile(defaultBlocks)
	return s.scaling(Row{Name: "chain", Unit: "M steps/s"}, 1e-6, p.Blocks, s.chains(p), s.gnarkP2())
}

// steps measures what most of a chain is: its lanes' steps, without the seeds
// and labels of segments.
func (s *suite) steps() error {
	p := s.opt.stepsProfile()
	return s.scaling(Row{Name: "steps", Unit: "M steps/s"}, 1e-6, p.Blocks, s.chains(p), s.gnarkP2())
}

// stepsProfile is the profile with segments that are so long that their ends
// don't matter.
func (o Options) stepsProfile() capacity.Profile {
	p := o.profile(defaultBlocks)
	p.Steps = 1024
	return p
}

// chains returns a function that computes a chain on a core and returns the
// number of its lanes' steps.
func (s *suite) chains(p capacity.Profile) func(core int) (float64, error) {
	return func(core int) (float64, error) {
		n := chainSegments(p)
		_, err := capacity.NewChain(s.ctx, s.arrays(p), core, s.beacon(), n, nil)
		return float64(n * p.Steps * capacity.Lanes), err
	}
}

// beacon is another one each time: the places that a chain has read would be in
// the caches when the next one reads them.
func (s *suite) beacon() (e capacity.Element) {
	e.SetUint64(s.beacons.Add(1))
	return e
}

// arrays are those of all cores, at least two: the second may be of the same
// blocks as the first, which no chain can tell.
func (s *suite) arrays(p capacity.Profile) (arrays []*capacity.Array) {
	for i := range max(2, len(s.regions)) {
		r := s.regions[min(i, len(s.regions)-1)]
		arrays = append(arrays, capacity.Unsealed(p, capacity.Sigma(capacity.Element{}, i), r.Blocks()))
	}
	return arrays
}

// coreRate is the lane steps per second of each of a number of cores.
type coreRate struct {
	cores int
	rate  float64
}

// chainRates are the rates on one core and on all.
func (s *suite) chainRates() ([]coreRate, error) {
	if s.rates != nil {
		return s.rates, nil
	}
	p := s.opt.profile(defaultBlocks)
	all, err := s.ready(p.Blocks)
	if err != nil {
		return nil, err
	}
	for _, n := range counts(all) {
		best, err := s.compare(contender{"", s.rateOn(n, s.chains(p))})
		if err != nil {
			return nil, err
		}
		s.rates = append(s.rates, coreRate{n, best[0] / float64(n)})
	}
	return s.rates, nil
}

// chain10 says how long a core takes for a chain of the reference class.
func (s *suite) chain10() error {
	limit := time.Duration(capacity.ChainPart * float64(s.opt.Window)).Round(time.Second)
	return s.eachRate(func(r coreRate, seconds float64) Row {
		return Row{"chain-10", capacity.Tier(), r.cores, seconds, inSeconds,
			fmt.Sprintf("%v of the window", limit), limit.Seconds() / seconds}
	})
}

// class says which speed class a core reaches. A commitment states a whole
// number that is not above it.
func (s *suite) class() error {
	return s.eachRate(func(r coreRate, seconds float64) Row {
		ratio := capacity.ChainPart * s.opt.Window.Seconds() / seconds
		return Row{"class", capacity.Tier(), r.cores, capacity.ReferenceClass * ratio, "class",
			fmt.Sprintf("class %d", capacity.ReferenceClass), ratio}
	})
}

// eachRate emits a row for each of the chains' rates, from the seconds that a
// chain of profile main and the reference class takes at it.
func (s *suite) eachRate(row func(r coreRate, seconds float64) Row) error {
	p := capacity.Main()
	segments, err := p.ChainSegments(capacity.ReferenceClass)
	if err != nil {
		return err
	}
	rates, err := s.chainRates()
	if err != nil {
		return err
	}
	for _, r := range rates {
		s.emit(row(r, float64(segments*p.Steps*capacity.Lanes)/r.rate))
	}
	return nil
}
