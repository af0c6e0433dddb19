package verifier

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
)

// headerChunk is how many headers are read before progress is reported.
const headerChunk = 512

// A history is one branch of a chain, from the block before a deployment to the last audited block,
// with everything that happened in it.
type history struct {
	from   uint64         // the block of blocks[0]
	end    chain.Header   // the last block
	blocks []block        // each the parent of the next
	events []ledger.Event // of both contracts and of the token, in chain order
	vault  common.Address

	unproven error // why events are only what the node says; nil: they are proven
}

// A block is what is kept of a header, whose hash was recomputed.
type block struct {
	hash, mix common.Hash
	time      int64 // Unix seconds
}

// readHistory reads a branch. It fails with [ErrReorg] if what it reads is of different branches.
func readHistory(ctx context.Context, cfg AuditConfig) (*history, error) {
	d := cfg.Deployment
	h := &history{from: max(d.Block, 1) - 1, vault: d.Staking}
	var err error
	if cfg.To == 0 {
		h.end, err = cfg.Chain.Head(ctx)
	} else {
		h.end, err = cfg.Chain.Header(ctx, cfg.To)
	}
	if errors.Is(err, chain.ErrNoBlock) {
		return nil, hint.Add(fmt.Errorf("block %d: %w", cfg.To, err), "name an earlier block, or wait for this one")
	}
	if err != nil {
		return nil, err
	}
	if h.end.Number < d.Block {
		return nil, hint.Add(fmt.Errorf("block %d is before the deployment in block %d", h.end.Number, d.Block), "name a later block")
	}
	if err := h.readBlocks(ctx, cfg); err != nil {
		return nil, err
	}
	for _, e := range h.events {
		if at := e.Where(); h.hash(at.Block) != at.BlockHash {
			return nil, ErrReorg
		}
	}
	return h, nil
}

// readBlocks reads headers, and the events of their blocks.
func (h *history) readBlocks(ctx context.Context, cfg AuditConfig) error {
	total := h.end.Number - h.from + 1
	h.blocks = make([]block, 0, min(total, headerChunk)) // a node may claim any head
	for next := h.from; next <= h.end.Number; next = h.from + uint64(len(h.blocks)) {
		headers, err := cfg.Chain.Headers(ctx, next, min(h.end.Number, next+headerChunk-1))
		if errors.Is(err, chain.ErrNoBlock) {
			return h.lacking(ctx, cfg, err)
		}
		if err != nil {
			return err
		}
		if n := len(h.blocks); n > 0 && headers[0].ParentHash != h.blocks[n-1].hash {
			return ErrReorg
		}
		for _, header := range headers {
			h.blocks = append(h.blocks, block{header.Hash, header.Mix, header.Time.Unix()})
		}
		if headers[0].Number < cfg.Deployment.Block {
			headers = headers[1:] // the one before the deployment
		}
		if err := h.readEvents(ctx, cfg, headers); err != nil {
			return err
		}
		cfg.Progress("reading blocks", uint64(len(h.blocks)), total)
	}
	return reorgIf(h.hash(h.end.Number) != h.end.Hash, nil)
}

// lacking says why the node does not have a block of the branch: the chain has become shorter, or never was
// that long.
func (h *history) lacking(ctx context.Context, cfg AuditConfig, err error) error {
	now, unread := cfg.Chain.Head(ctx)
	if unread != nil {
		return unread
	}
	if now.Number < h.end.Number {
		return ErrReorg
	}
	return hint.Add(fmt.Errorf("the node says that its newest is block %d, but does not have all blocks before it: %w", now.Number, err),
		"audit with another node, or up to an earlier block")
}

// readEvents reads the events of some blocks, and holds them against the headers.
func (h *history) readEvents(ctx context.Context, cfg AuditConfig, headers []chain.Header) error {
	if len(headers) == 0 {
		return nil
	}
	events, err := cfg.Chain.ProvenEvents(ctx, headers)
	switch {
	case errors.Is(err, chain.ErrNoBlock):
		return ErrReorg
	case errors.Is(err, chain.ErrLogs): // or the logs are those of another branch by now
		last := headers[len(headers)-1]
		now, unread := cfg.Chain.Header(ctx, last.Number)
		return reorgIf(unread == nil && now.Hash != last.Hash, err)
	case errors.Is(err, chain.ErrUnprovable):
		h.unproven = err
	case err != nil:
		return err
	}
	h.events = append(h.events, events...)
	return nil
}

// reorgIf is ErrReorg if it was one, and err otherwise.
func reorgIf(reorg bool, err error) error {
	if reorg {
		return ErrReorg
	}
	return err
}

// hash is the hash of a block of the branch; zero if it is not one of those read.
func (h *history) hash(number uint64) common.Hash {
	if number < h.from || number-h.from >= uint64(len(h.blocks)) {
		return common.Hash{}
	}
	return h.blocks[number-h.from].hash
}

// header is a block of the branch as the beacon needs it.
func (h *history) header(number uint64) (header chain.Header, ok bool) {
	if number < h.from || number-h.from >= uint64(len(h.blocks)) {
		return header, false
	}
	b := h.blocks[number-h.from]
	return chain.Header{Number: number, Hash: b.hash, Mix: b.mix, Time: time.Unix(b.time, 0)}, true
}

// moved is the tokens that came into the staking contract, less those that went out.
func (h *history) moved() *big.Int {
	total := new(big.Int)
	for _, e := range h.events {
		if t, ok := e.(ledger.Transferred); ok {
			if t.To == h.vault {
				total.Add(total, t.Amount)
			}
			if t.From == h.vault {
				total.Sub(total, t.Amount)
			}
		}
	}
	return total
}

// transactions groups events that are in chain order.
func transactions(events []ledger.Event) iter.Seq[[]ledger.Event] {
	return func(yield func([]ledger.Event) bool) {
		for start := 0; start < len(events); {
			end := start + 1
			for end < len(events) && events[end].Where().TxHash == events[start].Where().TxHash {
				end++
			}
			if !yield(events[start:end]) {
				return
			}
			start = end
		}
	}
}
