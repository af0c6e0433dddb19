package bench

import (
	"sync/atomic"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/host/topology"
)

// chainPair measures what a core gains by computing two chains instead of one:
// it could then answer for two units. There are two ways, and a row for each:
// one thread takes the steps of both in turns, so that the reads of one do not
// have to wait for the other's; and on a core with two threads each computes a
// chain. All chains are computed here, and not by package capacity, so that
// nothing but their number differs.
func (s *suite) chainPair() error {
	p := s.opt.profile(defaultBlocks)
	if _, err := s.ready(p.Blocks); err != nil {
		return err
	}
	arrays := s.arrays(p)
	contenders := []contender{
		{oneChain, s.rateOn(1, s.segments(p, arrays, 1))},
		{"", s.rateOn(1, s.segments(p, arrays, 2))},
	}
	if threads := threadsOf(s.machine.Cores[0]); len(threads) > 1 {
		contenders = append(contenders, contender{"", s.rateOf(threads[:2], s.segments(p, arrays, 1))})
	}
	best, err := s.compare(contenders...)
	if err != nil {
		return err
	}
	for i, rate := range best[1:] {
		peer := []string{oneChain, oneThread}[i]
		s.emit(Row{"chain-pair", capacity.Tier(), 1, rate * 1e-6, "M steps/s", peer, rate / best[0]})
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

// segments returns a function that computes segments of a number of chains, a
// step of each in turn, and returns the number of lanes' steps. No two calls
// compute the same segments, which would be in the caches.
func (s *suite) segments(p capacity.Profile, arrays []*capacity.Array, chains int) func(int) (float64, error) {
	var seed atomic.Uint64
	return func(int) (float64, error) {
		segments := make([]segment, chains)
		for range chainSegments {
			for i := range segments {
				var z capacity.Element
				z.SetUint64(seed.Add(1))
				segments[i].begin(z)
			}
			for range p.Steps {
				for i := range segments {
					segments[i].read(p, arrays)
				}
				for i := range segments {
					segments[i].compress()
				}
			}
		}
		return float64(chains * chainSegments * p.Steps * capacity.Lanes), nil
	}
}

// segment is the lanes of a chain's segment (protocol section 5), whose steps
// are taken one by one.
type segment struct {
	x     [capacity.Lanes]capacity.Element
	pairs [2 * capacity.Lanes]capacity.Element // of each lane: x, and what it read
}

// begin makes the lanes of the segment whose seed is z.
func (g *segment) begin(z capacity.Element) {
	for l := range g.x {
		g.pairs[2*l] = z
		g.pairs[2*l+1].SetUint64(uint64(l))
	}
	g.compress()
}

// read reads the elements that all lanes ask for.
func (g *segment) read(p capacity.Profile, arrays []*capacity.Array) {
	const blockElements = 43
	for l, x := range g.x {
		w := x.Bits()
		unit := w[0] >> 32 * uint64(len(arrays)) >> 32
		block := uint64(uint32(w[0])) * uint64(p.Blocks) >> 32
		element := uint64(uint32(w[1])) * blockElements >> 32
		g.pairs[2*l] = x
		g.pairs[2*l+1] = capacity.BlockElement(arrays[unit].Block(int(block)), int(element))
	}
}

// compress makes each lane's next x of what it read.
func (g *segment) compress() { capacity.P2Many(g.x[:], g.pairs[:]) }
