package doctor

import (
	"context"
	"slices"
	"time"

	"github.com/muster-network/muster/chain"
)

// clockFacts are about the wall clock.
type clockFacts struct {
	known        bool
	synchronised bool
	maxError     time.Duration
}

// nodeFacts are about a chain's node.
type nodeFacts struct {
	failure   error // why it could not be examined
	chainID   uint64
	latency   []time.Duration // of requests, sorted
	blockTime time.Duration   // mean of the newest blocks; 0 when there are too few
	headAge   time.Duration   // of the newest block when it was read; negative: from the future
}

const (
	requests     = 10
	recentBlocks = 32
)

// readNode examines the node at a URL; a failure is among the facts.
func readNode(ctx context.Context, url string, options ...chain.Option) *nodeFacts {
	f := &nodeFacts{}
	f.failure = f.read(ctx, url, options)
	return f
}

func (f *nodeFacts) read(ctx context.Context, url string, options []chain.Option) error {
	ctx, cancel := context.WithTimeout(ctx, 30*time.Second)
	defer cancel()
	n, err := chain.DialNode(ctx, url, append(options, chain.WithPatience(5*time.Second))...)
	if err != nil {
		return err
	}
	defer n.Close()
	f.chainID = n.ChainID()
	var head chain.Header
	for range requests {
		start := time.Now()
		if head, err = n.Head(ctx); err != nil {
			return err
		}
		f.latency = append(f.latency, time.Since(start))
	}
	slices.Sort(f.latency)
	f.headAge = time.Since(head.Time)
	if head.Number < 2 {
		return nil
	}
	first, err := n.Header(ctx, head.Number-min(head.Number-1, recentBlocks))
	if err != nil {
		return err
	}
	f.blockTime = head.Time.Sub(first.Time) / time.Duration(head.Number-first.Number)
	return nil
}

// median and worst are of the latencies measured.
func (f *nodeFacts) median() time.Duration { return f.latency[len(f.latency)/2] }
func (f *nodeFacts) worst() time.Duration  { return f.latency[len(f.latency)-1] }
