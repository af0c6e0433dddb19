package bench

import (
	"bytes"
	"fmt"
	"unsafe"

	"github.com/muster-network/muster/capacity"
)

// bandwidth is what one core of this machine can read, in bytes per second. It
// is the upper limit for work that reads memory.
type bandwidth struct {
	random     float64 // blocks of 1 KiB in random order
	sequential float64
}

const cacheLine = 64

// roof measures the bandwidth of one core over its memory of n blocks.
func (s *suite) roof(n int) (bandwidth, error) {
	if s.bandwidth != nil {
		return *s.bandwidth, nil
	}
	blocks, err := s.blocks(0, n)
	if err != nil {
		return bandwidth{}, err
	}
	whole := unsafe.Slice((*byte)(unsafe.Pointer(&blocks[0])), len(blocks)*int(unsafe.Sizeof(blocks[0])))
	best, err := s.compare(
		contender{"random reads", s.rateOn(1, func(int) (float64, error) { return readRandom(blocks) })},
		contender{"sequential reads", s.rateOn(1, func(int) (float64, error) {
			// Counting a byte is the widest reading loop that Go has.
			const part = 64 << 20
			n := min(part, len(whole))
			for at := 0; at < len(whole); at += n {
				sink += uint64(bytes.Count(whole[at:at+n], []byte{0xa5}))
			}
			return float64(len(whole)), nil
		})},
	)
	if err != nil {
		return bandwidth{}, fmt.Errorf("measure the memory: %w", err)
	}
	s.bandwidth = &bandwidth{random: best[0], sequential: best[1]}
	return *s.bandwidth, nil
}

// sink keeps what is read from being optimised away.
var sink uint64

// readRandom reads blocks whose places do not depend on each other, a word of
// each cache line, so that as many reads as the core can have are under way.
func readRandom(blocks []capacity.Block) (float64, error) {
	const (
		reads = 1 << 16
		words = cacheLine / 8
	)
	x, sum := sink, uint64(0)
	for range reads {
		x = random(x)
		b := &blocks[x>>32*uint64(len(blocks))>>32]
		for k := 0; k < len(b); k += words {
			sum += b[k]
		}
	}
	sink += sum
	return reads * float64(unsafe.Sizeof(blocks[0])), nil
}

// random is the number after x: Knuth's MMIX.
func random(x uint64) uint64 { return x*6364136223846793005 + 1442695040888963407 }

// latency measures how long a core waits for what a step of a chain reads:
// eight words at random places, which do not depend on each other; and for one.
func (s *suite) latency() error {
	n := s.opt.profile(defaultBlocks).Blocks
	blocks, err := s.blocks(0, n)
	if err != nil {
		return err
	}
	best, err := s.compare(
		contender{oneRead, s.rateOn(1, func(int) (float64, error) { return readInTurn(blocks, 1), nil })},
		contender{"eight reads", s.rateOn(1, func(int) (float64, error) { return readInTurn(blocks, capacity.Lanes), nil })},
	)
	if err != nil {
		return err
	}
	s.emit(Row{"latency", capacity.Tier(), 1, 1e9 / best[1], "ns", oneRead, best[1] / best[0]})
	return nil
}

const oneRead = "one read"

// readInTurn makes reads at random places, so many at a time, and returns how
// many times. The next places depend on what was read.
func readInTurn(blocks []capacity.Block, together int) float64 {
	const times = 1 << 12
	x := sink
	for range times {
		y, sum := x, uint64(0)
		for range together {
			y = random(y)
			sum += blocks[y>>32*uint64(len(blocks))>>32][y&127]
		}
		x = y + sum
	}
	sink = x
	return times
}
