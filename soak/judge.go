package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"os/exec"
	"time"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/verifier"
)

// A prover had time for a response or a proof if it ran for this long without a break in the window: longer than the longest
// outage of its node, the spell after that, and its start together.
const leastTime = 45 * time.Second

// hadTime says whether a prover had time for something in a window. A server of a fleet needs its hub meanwhile, which has a
// node of its own, so that it may take twice as long.
func (s *soak) hadTime(p *provider, window span) bool {
	if p.hub == "" {
		return longestRun(window, s.process(p.name)) >= leastTime
	}
	return longestRun(window, s.process(p.name), s.process(p.hub)) >= 2*leastTime
}

// judge reads the chain by a node that is well, for challenges after one block and up to another.
func (s *soak) judge(ctx context.Context, from, to uint64) (ok bool, err error) {
	s.gather()
	if err := s.readChain(ctx, from, to); err != nil {
		return false, err
	}
	if err := s.audit(ctx); err != nil {
		return false, err
	}
	_, _, _, spyFailed := s.spy.counts()
	if spyFailed != nil {
		return false, spyFailed
	}
	s.count(func(r *report) {
		r.Finished = true
		fault := func(format string, args ...any) { r.Faults = append(r.Faults, fmt.Sprintf(format, args...)) }
		for _, text := range r.Double {
			fault("%s", text)
		}
		for name, p := range r.Provers {
			if len(p.Lost)+len(p.Unproven) > 0 {
				fault("%s lost the responses to %v and the proofs of %v", name, p.Lost, p.Unproven)
			}
		}
		for name, m := range r.Memory {
			if m.Samples >= leastSamples && (grew(m.RSSFirst, m.RSSLast) || grew(m.HeapFirst, m.HeapLast)) {
				fault("the memory of %s grew: %+v", name, m)
			}
		}
		if r.Challenges == 0 {
			fault("there was no challenge to judge by")
		}
		if r.Differences > 0 {
			fault("the audit found %d differences", r.Differences)
		}
		ok = len(r.Faults) == 0
		err = r.write(os.Stdout)
	})
	s.save()
	return ok, err
}

// leastSamples is how many samples of memory say something.
const leastSamples = 40

// readChain counts what became of challenges.
func (s *soak) readChain(ctx context.Context, from, to uint64) error {
	head, err := s.clean.HeadNumber(ctx)
	if err != nil {
		return err
	}
	events, err := s.clean.Events(ctx, s.network.Deployment.Block, head, nil)
	if err != nil {
		return err
	}
	type of struct{ commitment, challenge uint64 }
	opened, responded, proven, slashed := map[uint64]bool{}, map[of]bool{}, map[of]bool{}, new(big.Int)
	for _, e := range events {
		switch e := e.(type) {
		case ledger.ChallengeOpened:
			opened[e.Challenge] = true
		case ledger.Responded:
			responded[of{e.ID, e.Challenge}] = true
			if !s.spy.hasSeen(e.ID, e.Challenge) {
				s.fault("commitment %d responded to challenge %d by a node that nobody has looked at", e.ID, e.Challenge)
			}
		case ledger.AuditProven:
			proven[of{e.ID, e.Challenge}] = true
		case ledger.Slashed:
			slashed.Add(slashed, e.FromBond).Add(slashed, e.FromPool)
		}
	}
	var challenges, void []uint64
	clock := s.clean.Clock
	for slot := clock.NextSlotStart(from + 1); slot <= to; slot += clock.SlotBlocks() { // each is a challenge
		if challenges = append(challenges, slot); !opened[slot] {
			void = append(void, slot)
		}
	}
	s.count(func(r *report) {
		r.FirstBlock, r.LastBlock, r.Challenges, r.Void, r.Slashed = from+1, to, len(challenges), void, ledger.FormatFLT(slashed)
		for _, p := range s.providers {
			w := &work{}
			for _, c := range challenges {
				key := of{p.commitment, c}
				window := span{s.times.of(c), s.times.of(clock.LastResponse(c))}
				switch {
				case !opened[c]:
				case responded[key] && proven[key]:
					w.Responded++
					w.Proven++
				case responded[key]:
					w.Responded++
					if !s.hadTime(p, span{s.times.of(clock.DrawBlock(c)), s.times.of(clock.LastProof(c))}) {
						w.NoProofTime = append(w.NoProofTime, c)
					} else {
						w.Unproven = append(w.Unproven, c)
					}
				case c < clock.GraceEnd(clock.PeriodAt(c)):
					w.Unsealed = append(w.Unsealed, c)
				case !s.hadTime(p, window):
					w.NoTime = append(w.NoTime, c)
				default:
					w.Lost = append(w.Lost, c)
				}
			}
			r.Provers[p.String()] = w
		}
	})
	return nil
}

func (s *soak) process(name string) *process {
	for _, p := range s.processes {
		if p.name == name {
			return p
		}
	}
	return nil
}

// audit runs the program's audit.
func (s *soak) audit(ctx context.Context) error {
	var out, words bytes.Buffer
	cmd := exec.CommandContext(ctx, s.cfg.muster, "audit", "--json", "--checkpoints", "none", "--keys", s.keys,
		"--rpc", s.network.URL(), "--deployment", s.network.DeploymentFile)
	cmd.Stdout, cmd.Stderr = &out, &words
	failed := cmd.Run() // also if there are differences, which the report has
	var found verifier.Report
	if err := json.Unmarshal(out.Bytes(), &found); err != nil {
		return fmt.Errorf("run the audit: %w: %w: %s", failed, err, words.Bytes())
	}
	if failed != nil {
		s.fault("muster audit: %v: %s", failed, words.Bytes())
	}
	s.count(func(r *report) {
		r.Audited, r.AuditedEpochs, r.Differences = found.Proofs, found.Settled, len(found.Differences)
	})
	return nil
}
