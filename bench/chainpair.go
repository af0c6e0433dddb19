package bench

import (
	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/host/topology"
)

// chainPair measures what a core gains by computing two chains instead of one:
// it could then answer for two units. There are two ways, and a row for each:
// one thread takes the steps of both in turns, so that it never waits for
// reads, and compresses for both at once what comes between the lanes; and on a
// core with two threads each computes a chain.
func (s *suite) chainPair() error {
	return s.pair("chain-pair", s.opt.profile(defaultBlocks))
}

// stepsPair is the same for steps alone.
func (s *suite) stepsPair() error {
	return s.pair("steps-pair", s.opt.stepsProfile())
}

func (s *suite) pair(name string, p capacity.Profile) error {
	if _, err := s.ready(p.Blocks); err != nil {
		return err
	}
	contenders := []contender{
		{oneChain, s.rateOn(1, s.chains(p))},
		{"", s.rateOn(1, s.pairs(p))},
	}
	if threads := threadsOf(s.machine.Cores[0]); len(threads) > 1 {
		contenders = append(contenders, contender{"", s.rateOf(threads[:2], s.chains(p))})
	}
	best, err := s.compare(contenders...)
	if err != nil {
		return err
	}
	for i, rate := range best[1:] {
		peer := []string{oneChain, oneThread}[i]
		s.emit(Row{name, capacity.Tier(), 1, rate * 1e-6, "M steps/s", peer, rate / best[0]})
	}
	return nil
}

// threadsOf are the threads of a core as cores of their own.
func threadsOf(c topology.Core) []topology.Core {
	threads := make([]topology.Core, len(c.Threads))
	for i, t := range c.Threads {
		threads[i].Threads = []int{t}
	}
	return threads
}

// pairs returns a function that computes two chains in turns and returns the
// number of their lanes' steps.
func (s *suite) pairs(p capacity.Profile) func(int) (float64, error) {
	return func(int) (float64, error) {
		n := chainSegments(p)
		_, err := capacity.NewChainPair(s.ctx, s.arrays(p), [2]int{0, 1}, s.beacon(), n, nil)
		return float64(2 * n * p.Steps * capacity.Lanes), err
	}
}
