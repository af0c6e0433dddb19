package bench

import (
	"context"
	"errors"
	"fmt"
	"sync/atomic"
	"time"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/host/memory"
	"github.com/muster-network/muster/host/topology"
)

const (
	rounds   = 3                      // the best one counts
	duration = 400 * time.Millisecond // of a round
	short    = 30 * time.Millisecond  // of the only one that is quick
)

// suite is the state of one run.
type suite struct {
	ctx     context.Context
	opt     Options
	machine *topology.Machine
	tell    func(Event)
	current Step

	regions   []*memory.Region // one for each core in use, all of one size
	bandwidth *bandwidth       // measured when first needed
	rates     []coreRate       // of chains, likewise
	beacons   atomic.Uint64    // that chains had
	ends      []func() error   // of peers
}

func (s *suite) step(what string, done, total int) {
	s.current = Step{what, done, total}
	s.say("")
}

// say adds a detail to the step that is being measured.
func (s *suite) say(detail string) {
	step := s.current
	if detail != "" {
		step.What += ": " + detail
	}
	s.tell(Event{Step: &step})
}

func (s *suite) emit(r Row) { s.tell(Event{Row: &r}) }

// atEnd makes end call f.
func (s *suite) atEnd(f func() error) { s.ends = append(s.ends, f) }

// end frees everything that the suite has made.
func (s *suite) end() {
	s.close()
	for _, f := range s.ends {
		// A peer that ends with an error has given its figures before.
		_ = f()
	}
}

func (s *suite) close() {
	for _, r := range s.regions {
		// All that can fail is the unmapping of our own mapping.
		_ = r.Free()
	}
	s.regions = nil
}

// counts are the numbers of cores to measure with: one, and all.
func counts(all int) []int {
	if all > 1 {
		return []int{1, all}
	}
	return []int{1}
}

// blocks is memory for an array of n blocks on a core, with content that no predictor
// knows.
func (s *suite) blocks(core, n int) ([]capacity.Block, error) {
	if len(s.regions) > 0 && len(s.regions[0].Blocks()) != n {
		s.close()
	}
	for i := len(s.regions); i <= core; i++ {
		s.say("allocating memory")
		r, err := memory.Allocate(s.ctx, &s.machine.Cores[i], n, nil)
		if err != nil {
			return nil, err
		}
		s.regions = append(s.regions, r)
		s.tell(Event{Note: fmt.Sprintf("memory of core %d: %s", i, r.Report())})
		scramble(r.Blocks(), uint64(i))
	}
	return s.regions[core].Blocks(), nil
}

// scramble fills blocks with the numbers of SplitMix64 (Steele, Lea, Flood:
// Fast splittable pseudorandom number generators).
func scramble(blocks []capacity.Block, seed uint64) {
	x := seed
	for i := range blocks {
		for k := range blocks[i] {
			x += 0x9e3779b97f4a7c15
			z := x
			z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
			z = (z ^ z>>27) * 0x94d049bb133111eb
			blocks[i][k] = z ^ z>>31
		}
	}
}

// contender is one implementation of some work.
type contender struct {
	peer string // empty: it is ours
	rate func() (float64, error)
}

// compare lets contenders take turns and returns the best rate of each.
func (s *suite) compare(contenders ...contender) ([]float64, error) {
	best := make([]float64, len(contenders))
	for round := range s.rounds() {
		for i, c := range contenders {
			if err := s.ctx.Err(); err != nil {
				return nil, err
			}
			name := c.peer
			if name == "" {
				name = capacity.Tier()
			}
			s.say(fmt.Sprintf("%s, round %d of %d", name, round+1, s.rounds()))
			rate, err := c.rate()
			if err != nil {
				return nil, fmt.Errorf("%s: %w", name, err)
			}
			best[i] = max(best[i], rate)
		}
	}
	return best, nil
}

// fixed is a contender whose rate is known.
func fixed(peer string, rate float64) contender {
	return contender{peer, func() (float64, error) { return rate, nil }}
}

func (s *suite) rounds() int {
	if s.opt.Quick {
		return 1
	}
	return rounds
}

// timed repeats f for the duration of a round and returns the units of work
// per second; f returns the units that it has done.
//
// Work that is shorter than a round is done once before the clock starts: the
// first time also chooses the kernel, reads its code and tables into memory and
// wakes the core, which takes longer than the work itself.
func (s *suite) timed(f func() (float64, error)) (float64, error) {
	limit := duration
	if s.opt.Quick {
		limit = short
	}
	var units float64
	for start, warm := time.Now(), false; ; {
		if err := s.ctx.Err(); err != nil {
			return 0, err
		}
		n, err := f()
		if err != nil {
			return 0, err
		}
		elapsed := time.Since(start)
		if !warm && elapsed < limit {
			start, warm = time.Now(), true
			continue
		}
		units, warm = units+n, true
		if elapsed >= limit {
			return units / elapsed.Seconds(), nil
		}
	}
}

// together runs f on the first n cores at once.
func (s *suite) together(n int, f func(core int) (float64, error)) ([]float64, error) {
	return together(s.machine.Cores[:n], f)
}

// together is topology.Together, with results.
func together(cores []topology.Core, f func(core int) (float64, error)) ([]float64, error) {
	results := make([]float64, len(cores))
	err := topology.Together(cores, func(core int) (err error) {
		results[core], err = f(core)
		return err
	})
	return results, err
}

// rateOn is rateOf the first n cores.
func (s *suite) rateOn(n int, f func(core int) (float64, error)) func() (float64, error) {
	return s.rateOf(s.machine.Cores[:n], f)
}

// rateOf is a contender's rate on some cores: the sum of theirs.
func (s *suite) rateOf(cores []topology.Core, f func(core int) (float64, error)) func() (float64, error) {
	return func() (float64, error) {
		rates, err := together(cores, func(core int) (float64, error) {
			return s.timed(func() (float64, error) { return f(core) })
		})
		var sum float64
		for _, r := range rates {
			sum += r
		}
		return sum, err
	}
}

// scaling lets ours on one core, ours on all cores and the peers, which use
// one core, take turns. It emits a row for each peer and one for all cores
// against one. scale turns a rate into the row's value; blocks is the size of
// the memory that ours needs on each core, or 0.
func (s *suite) scaling(row Row, scale float64, blocks int, ours func(core int) (float64, error), peers ...contender) error {
	all, err := s.ready(blocks)
	if err != nil {
		return err
	}
	contenders := append([]contender{{"", s.rateOn(1, ours)}}, peers...)
	if all > 1 {
		contenders = append(contenders, contender{"", s.rateOn(all, ours)})
	}
	best, err := s.compare(contenders...)
	if err != nil {
		return err
	}
	row.Tier, row.Cores, row.Value = capacity.Tier(), 1, best[0]*scale
	for i, c := range peers {
		row.Peer, row.Ratio = c.peer, best[0]/best[i+1]
		s.emit(row)
	}
	if all > 1 {
		rate := best[len(best)-1]
		row.Cores, row.Value, row.Peer, row.Ratio = all, rate*scale, oneCore, rate/best[0]
		s.emit(row)
	}
	return nil
}

// ready makes the memory of as many cores as can have an array of so many
// blocks (0: they need none) and returns their number.
func (s *suite) ready(blocks int) (int, error) {
	cores := max(1, s.machine.Units())
	if blocks == 0 {
		return cores, nil
	}
	for core := range cores {
		_, err := s.blocks(core, blocks)
		if core > 0 && errors.Is(err, memory.ErrTooLittle) {
			s.tell(Event{Note: fmt.Sprintf("measured on %d cores only: %v", core, err)})
			return core, nil
		}
		if err != nil {
			return 0, err
		}
	}
	return cores, nil
}
