package doctor

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
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
	latency   []time.Duration    // of requests, sorted
	blockTime time.Duration      // mean of the newest blocks; 0 when there are too few
	headAge   time.Duration      // of the newest block when it was read; negative: from the future
	rules     *ledger.Parameters // of the deployment that was asked for
}

const (
	requests     = 10
	recentBlocks = 32
)

// readNode examines the node at a URL, and reads the rules of a deployment there unless it is nil; a failure
// is among the facts.
func readNode(ctx context.Context, url string, deployment *ledger.Deployment, options ...chain.Option) *nodeFacts {
	f := &nodeFacts{}
	f.failure = f.read(ctx, url, deployment, options)
	return f
}

func (f *nodeFacts) read(ctx context.Context, url string, deployment *ledger.Deployment, options []chain.Option) error {
	ctx, cancel := context.WithTimeout(ctx, 30*time.Second)
	defer cancel()
	n, err := chain.DialNode(ctx, url, append(options, chain.WithPatience(5*time.Second))...)
	if err != nil {
		return err
	}
	defer n.Close()
	f.chainID = n.ChainID()
	if deployment != nil {
		client, err := ledger.New(ctx, n, *deployment)
		if err != nil {
			return fmt.Errorf("read the deployment's rules: %w", err)
		}
		f.rules = &ledger.Parameters{Capacity: client.Clock.CapacityConfig, Staking: client.Staking}
	}
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
