package main

import (
	"context"
	"math/rand/v2"
	"time"
)

// What is done to processes and to the chain, and how often.
var (
	killPauses   = between{time.Second, 5 * time.Second}
	stopPauses   = between{10 * time.Second, 50 * time.Second}
	stops        = between{500 * time.Millisecond, 15 * time.Second}
	forgetPauses = between{10 * time.Second, 40 * time.Second}
	forgets      = between{8 * time.Second, 25 * time.Second} // longer than a sender waits before it offers more
	reorgPauses  = between{10 * time.Second, 40 * time.Second}
)

const deepestReorg = 6

// between is a range of times.
type between struct{ least, most time.Duration }

func (b between) draw(rng *rand.Rand) time.Duration {
	return b.least + time.Duration(rng.Int64N(int64(b.most-b.least)+1))
}

// killProcesses kills a process again and again.
func (s *soak) killProcesses(ctx context.Context, rng *rand.Rand) {
	for sleep(ctx, killPauses.draw(rng)) == nil {
		var can []*process
		for _, p := range s.processes {
			if !steady(p.name) && p.canBeKilled() {
				can = append(can, p)
			}
		}
		if len(can) > 0 {
			can[rng.IntN(len(can))].kill()
		}
	}
}

// stopProcesses makes one stand still for a while, again and again.
func (s *soak) stopProcesses(ctx context.Context, rng *rand.Rand) {
	for sleep(ctx, stopPauses.draw(rng)) == nil {
		if s.processes[rng.IntN(len(s.processes))].stand(ctx, stops.draw(rng)) {
			s.count(func(r *report) { r.Stops++ })
		}
	}
}

// forgetTransactions lets the node of a process forget transactions for a while, again and again.
func (s *soak) forgetTransactions(ctx context.Context, rng *rand.Rand) {
	for sleep(ctx, forgetPauses.draw(rng)) == nil {
		n := s.nodes[rng.IntN(len(s.nodes))]
		n.forgetful.Store(true)
		_ = sleep(ctx, forgets.draw(rng))
		n.forgetful.Store(false)
		s.count(func(r *report) { r.ForgetfulTimes++ })
	}
}

// unfinalized is how many blocks no chain would call final: what is, a node moves to where it cannot be replaced. It is
// 0 when the next block becomes final at once.
func (s *soak) unfinalized() int {
	head, final := s.network.Chain().CurrentBlock().Number.Uint64(), uint64(0)
	if block := s.network.Chain().CurrentFinalBlock(); block != nil {
		final = block.Number.Uint64()
	}
	if (head+1)%finalEach == 0 {
		return 0
	}
	return int(head - final)
}

// finalEach is how many blocks apart the chain calls one final.
const finalEach = 32

// reorganise replaces the newest blocks of the chain again and again; mostly, but not always, with their
// transactions in the new ones.
func (s *soak) reorganise(ctx context.Context, rng *rand.Rand) {
	for sleep(ctx, reorgPauses.draw(rng)) == nil {
		most := min(deepestReorg, s.unfinalized())
		if most == 0 {
			continue // soon
		}
		depth, keep := 1+rng.IntN(most), rng.IntN(3) > 0
		if err := s.network.Reorg(depth, keep); err != nil {
			s.fault("the chain could not be reorganised: %v", err)
			continue
		}
		s.count(func(r *report) {
			r.Reorganisations++
			r.ReplacedBlocks += depth
			if !keep {
				r.ForgetfulReorganisations++
			}
		})
	}
}
