package bench

import "github.com/muster-network/muster/capacity"

// chainPair measures what a core gains by computing two chains instead of one:
// it could then answer for two units. The steps of both are taken in turns, so
// that the reads of one do not have to wait for the other's. Both the one chain
// and the two are computed here, and not by package capacity, so that nothing
// but their number differs.
func (s *suite) chainPair() error {
	p := s.opt.profile(defaultBlocks)
	if _, err := s.ready(p.Blocks); err != nil {
		return err
	}
	arrays := s.arrays(p)
	seed := uint64(0)
	together := func(chains int) contender {
		return contender{oneChain, s.rateOn(1, func(int) (float64, error) {
			segments := make([]segment, chains)
			for range chainSegments {
				for i := range segments {
					seed++
					segments[i].begin(capacity.Element{seed})
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
		})}
	}
	two := together(2)
	two.peer = ""
	best, err := s.compare(together(1), two)
	if err != nil {
		return err
	}
	s.emit(Row{"chain-pair", capacity.Tier(), 1, best[1] * 1e-6, "M steps/s", oneChain, best[1] / best[0]})
	return nil
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
