package main

import (
	"context"
	"fmt"
	"sync/atomic"
	"time"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/host/memory"
	"github.com/muster-network/muster/host/topology"
)

// options say how much is measured.
type options struct {
	blocks int           // that are filled, for the graph
	memory int           // blocks that a chain reads when its step is timed
	round  time.Duration // of a measurement
	lives  int           // simulated
	steps  int           // of an attacked chain
	file   string        // for the disk
	reads  time.Duration // of a measurement of the disk
	seed   uint64
	prices Prices
}

// lab is what attacks share: a machine, an array that was really filled, its
// graph, and the times of one core.
type lab struct {
	ctx     context.Context
	opt     options
	machine *topology.Machine
	profile capacity.Profile // main, with the array's size
	sigma   capacity.Element
	blocks  []capacity.Block
	graph   graph
	times   Times
}

// newLab makes the array and finds its graph. Call close in the end.
func newLab(ctx context.Context, opt options, report func(what string, done, total int)) (l *lab, close func(), err error) {
	machine, err := topology.Detect()
	if err != nil {
		return nil, nil, err
	}
	l = &lab{ctx: ctx, opt: opt, machine: machine, profile: capacity.Main()}
	region, err := memory.Allocate(ctx, &machine.Cores[0], max(opt.blocks, opt.memory), func(done, total int) { report("allocating memory", done, total) })
	if err != nil {
		return nil, nil, err
	}
	free := func() { _ = region.Free() } // only the unmapping of our own mapping can fail
	defer func() {
		if err != nil {
			free()
		}
	}()
	l.blocks = region.Blocks()
	l.profile.Blocks = len(l.blocks)
	if err := l.measureTimes(); err != nil {
		return nil, nil, err
	}
	l.blocks = l.blocks[:opt.blocks]
	l.profile.Blocks = opt.blocks
	l.sigma = capacity.Sigma(capacity.Element{}, 0)
	if err := capacity.Fill(ctx, l.profile, l.sigma, l.blocks, func(done, total int) { report("filling an array", done, total) }); err != nil {
		return nil, nil, err
	}
	if err := l.readGraph(func(done, total int) { report("reading its graph", done, total) }); err != nil {
		return nil, nil, err
	}
	return l, free, nil
}

// readGraph finds the graph from the array, on all cores.
func (l *lab) readGraph(report func(done, total int)) error {
	const stretch = 1 << 12
	l.graph = make(graph, len(l.blocks))
	var next, done atomic.Int64
	return topology.Together(l.machine.Cores, func(core int) error {
		for {
			from := int(next.Add(stretch)) - stretch
			if err := l.ctx.Err(); err != nil || from >= len(l.blocks) {
				return err
			}
			to := min(from+stretch, len(l.blocks))
			for i := max(2, from); i < to; i += capacity.Lanes {
				missing := make([]*missing, 0, capacity.Lanes)
				for k := i; k < min(i+capacity.Lanes, to); k++ {
					missing = append(missing, newMissing(l.profile.Hardness, l.sigma, k, nil, &l.blocks[k-1]))
				}
				computeChains(missing, l.times.padFrom())
				for _, m := range missing {
					l.graph[m.index] = int32(m.reference())
				}
			}
			n := int(done.Add(int64(to - from)))
			if core == 0 {
				report(n, len(l.blocks))
			}
		}
	})
}

// model is the machine in words.
func (l *lab) model() string {
	return fmt.Sprintf("%s, %d cores", l.machine.Model, len(l.machine.Cores))
}
