package bench

import (
	"slices"
	"time"

	"github.com/muster-network/muster/capacity"
)

// Units of work between two readings of the clock: a few milliseconds at most
// with the best kernels, well under a second with the slowest.
const (
	chainLength = 500
	leafBatch   = 64 // as many as a seal hashes at a time
)

// fillArgon2d fills memory in the order of Argon2d: one pass, one lane.
func (s *suite) fillArgon2d() error {
	n := s.opt.profile(defaultBlocks).Blocks
	ours := func(core int) (float64, error) {
		blocks, err := s.blocks(core, n)
		if err != nil {
			return 0, err
		}
		return float64(blockBytes * n), fillArgon2d(s.ctx, blocks)
	}
	peers, err := s.fillPeers(n)
	if err != nil {
		return err
	}
	return s.scaling(Row{Name: "fill-argon2d", Unit: "GiB/s"}, 1.0/(1<<30), n, ours, peers...)
}

// p2 measures a chain of compressions, each of which waits for the last.
func (s *suite) p2() error {
	ours := func(int) (float64, error) {
		compressions()
		return chainLength, nil
	}
	return s.scaling(Row{Name: "p2", Unit: "k/s"}, 1e-3, 0, ours, s.gnarkP2())
}

// compressions makes chainLength of them.
func compressions() {
	var salt, e capacity.Element
	salt.SetUint64(7)
	for range chainLength {
		e = capacity.P2(e, salt)
	}
}

// leaf measures digests of blocks, in the batches that a seal makes.
func (s *suite) leaf() error {
	blocks := make([]capacity.Block, leafBatch)
	scramble(blocks, 1)
	ours := func(int) (float64, error) {
		digests := make([]capacity.Element, leafBatch)
		capacity.Leaves(digests, blocks)
		return leafBatch, nil
	}
	return s.scaling(Row{Name: "leaf", Unit: "k/s"}, 1e-3, 0, ours, s.gnarkLeaf(blocks))
}

// fill fills arrays by the rules of profile main (protocol section 4).
func (s *suite) fill() error {
	p := s.opt.profile(defaultFillBlocks)
	ours := func(core int) (float64, error) {
		blocks, err := s.blocks(core, p.Blocks)
		if err != nil {
			return 0, err
		}
		sigma := capacity.Sigma(capacity.Element{}, core)
		return float64(p.Blocks), capacity.Fill(s.ctx, p, sigma, blocks, nil)
	}
	return s.scaling(Row{Name: "fill", Unit: "k blocks/s"}, 1e-3, p.Blocks, ours, s.gnarkFill(p.Hardness))
}

// seal makes whole arrays and compares the time with that of the parts.
func (s *suite) seal() error {
	p := s.opt.profile(defaultFillBlocks)
	parts, err := s.partsOfSeal(p)
	if err != nil {
		return err
	}
	all, err := s.ready(p.Blocks)
	if err != nil {
		return err
	}
	for _, n := range counts(all) {
		s.say("whole arrays")
		times, err := s.together(n, func(core int) (float64, error) {
			blocks, err := s.blocks(core, p.Blocks)
			if err != nil {
				return 0, err
			}
			start := time.Now()
			_, err = capacity.NewArray(s.ctx, p, capacity.Element{}, core, capacity.Options{Blocks: blocks, Workers: 1})
			return time.Since(start).Seconds(), err
		})
		if err != nil {
			return err
		}
		slowest := slices.Max(times)
		s.emit(Row{"seal", capacity.Tier(), n, slowest, inSeconds, sumOfParts, parts / slowest})
	}
	return nil
}

// partsOfSeal is the seconds that a seal's parts take when each is measured
// alone: in each block h compressions and a G in order of reading, a digest,
// and a compression in the tree.
func (s *suite) partsOfSeal(p capacity.Profile) (float64, error) {
	blocks := make([]capacity.Block, leafBatch)
	scramble(blocks, 1)
	array, err := s.blocks(0, p.Blocks)
	if err != nil {
		return 0, err
	}
	parts := []contender{
		{"fill", s.rateOn(1, func(int) (float64, error) { return float64(p.Blocks), fillArgon2d(s.ctx, array) })},
		{"P2", s.rateOn(1, func(int) (float64, error) {
			compressions()
			return chainLength, nil
		})},
		{"leaf", s.rateOn(1, func(int) (float64, error) {
			capacity.Leaves(make([]capacity.Element, leafBatch), blocks)
			return leafBatch, nil
		})},
	}
	rates, err := s.compare(parts...)
	if err != nil {
		return 0, err
	}
	perBlock := 1/rates[0] + float64(p.Hardness+1)/rates[1] + 1/rates[2]
	return perBlock * float64(p.Blocks), nil
}
