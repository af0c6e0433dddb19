package bench

import (
	"math"
	"slices"
	"time"

	"github.com/muster-network/muster/capacity"
)

// Units of work between two readings of the clock: a few milliseconds at most
// with the best kernels, well under a second with the slowest.
const (
	chainLength = 500
	leafBatch   = 64 // as many as a seal hashes at a time
	walkLength  = 64 // steps; so many that starting a walk hardly counts
)

// fillArgon2d fills memory in the order of Argon2d: one pass, one lane.
func (s *suite) fillArgon2d() error {
	log := s.opt.logBlocks(defaultLogBlocks)
	bytes := float64(uint64(1024) << log)
	ours := func(core int) (float64, error) {
		blocks, err := s.blocks(core, log)
		if err != nil {
			return 0, err
		}
		return bytes, fillArgon2d(s.ctx, blocks)
	}
	peers, err := s.fillPeers(log)
	if err != nil {
		return err
	}
	return s.scaling(Row{Name: "fill-argon2d", Unit: "GiB/s"}, 1.0/(1<<30), log, ours, peers...)
}

// walk measures steps of walks through the search that proving uses, with
// walks so long that only their steps count.
func (s *suite) walk() error {
	log := s.opt.logBlocks(defaultLogBlocks)
	p := capacity.Main()
	p.LogBlocks, p.Steps = log, walkLength
	walks := s.search(p)
	ours := func(core int) (float64, error) {
		n, err := walks(core)
		return n * walkLength, err
	}
	peers, err := s.walkPeers(log)
	if err != nil {
		return err
	}
	return s.scaling(Row{Name: "walk", Unit: "M steps/s"}, 1e-6, log, ours, peers...)
}

// search returns a function that finds a share on a core and returns the
// number of walks that it took. Shares are so rare that the walks after the
// winning one, which a search makes but does not count, are few.
func (s *suite) search(p capacity.Profile) func(core int) (float64, error) {
	odds := uint64(1 << 14)
	if s.opt.Quick {
		odds = 1 << 8
	}
	rounds := make([]uint64, len(s.machine.Cores))
	return func(core int) (float64, error) {
		blocks, err := s.blocks(core, p.LogBlocks)
		if err != nil {
			return 0, err
		}
		rounds[core]++
		var beacon capacity.Element
		beacon.SetUint64(rounds[core])
		array := capacity.Unsealed(p, capacity.Element{}, blocks)
		share, err := array.Search(s.ctx, beacon, 0, math.MaxUint64/odds, 0)
		return float64(share.Nonce + 1), err
	}
}

// p2 measures a chain of compressions, each of which waits for the last.
func (s *suite) p2() error {
	ours := func(int) (float64, error) {
		var salt, e capacity.Element
		salt.SetUint64(7)
		for range chainLength {
			e = capacity.P2(e, salt)
		}
		return chainLength, nil
	}
	return s.scaling(Row{Name: "p2", Unit: "k/s"}, 1e-3, 0, ours, s.gnarkP2())
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

// seal makes whole arrays and compares the time with that of the parts.
func (s *suite) seal() error {
	p := capacity.Main()
	p.LogBlocks = s.opt.logBlocks(defaultSealLogBlocks)
	parts, err := s.partsOfSeal(p)
	if err != nil {
		return err
	}
	all, err := s.ready(p.LogBlocks)
	if err != nil {
		return err
	}
	for _, n := range counts(all) {
		s.say("whole arrays")
		times, err := s.together(n, func(core int) (float64, error) {
			blocks, err := s.blocks(core, p.LogBlocks)
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
	array, err := s.blocks(0, p.LogBlocks)
	if err != nil {
		return 0, err
	}
	parts := []contender{
		{"fill", s.rateOn(1, func(int) (float64, error) { return float64(p.Blocks()), fillArgon2d(s.ctx, array) })},
		{"P2", s.rateOn(1, func(int) (float64, error) {
			var salt, e capacity.Element
			for range chainLength {
				e = capacity.P2(e, salt)
			}
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
	return perBlock * float64(p.Blocks()), nil
}

// challenge measures walks of the real length, and says how long a unit is
// expected to search for its shares, against the window.
func (s *suite) challenge() error {
	p := capacity.Main()
	p.LogBlocks = s.opt.logBlocks(defaultLogBlocks)
	needed := float64(p.Slots) * (math.MaxUint64 / float64(s.opt.Target))
	walks := s.search(p)
	all, err := s.ready(p.LogBlocks)
	if err != nil {
		return err
	}
	for _, n := range counts(all) {
		best, err := s.compare(contender{"", s.rateOn(n, walks)})
		if err != nil {
			return err
		}
		expected := needed / (best[0] / float64(n))
		s.emit(Row{"challenge", capacity.Tier(), n, expected, inSeconds,
			"window of " + s.opt.Window.String(), s.opt.Window.Seconds() / expected})
	}
	return nil
}
