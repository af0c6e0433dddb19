package verifier

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
)

// headerChunk is how many blocks are read and audited at a time.
const headerChunk = 512

// A branch is the last blocks of one branch of a chain, each the parent of the next. Only so many are kept
// as the rules may ask for.
type branch struct {
	From   uint64 // the number of Blocks[0]
	Blocks []block
}

// A block is what is kept of a header: its hash, which was recomputed, and what values are made of.
type block struct {
	Hash, Mix common.Hash
	Time      int64 // Unix seconds
}

// next is the block after those read.
func (b *branch) next() uint64 { return b.From + uint64(len(b.Blocks)) }

// last is the hash of the last block read; zero if there is none.
func (b *branch) last() common.Hash { return b.hash(b.next() - 1) }

// hash is the hash of a block of the branch; zero if it is not one of those kept.
func (b *branch) hash(number uint64) common.Hash {
	if number < b.From || number-b.From >= uint64(len(b.Blocks)) {
		return common.Hash{}
	}
	return b.Blocks[number-b.From].Hash
}

// header is a block of the branch as the beacon needs it; ok is false if it is not one of those kept.
func (b *branch) header(number uint64) (h chain.Header, ok bool) {
	if number < b.From || number-b.From >= uint64(len(b.Blocks)) {
		return h, false
	}
	kept := b.Blocks[number-b.From]
	return chain.Header{Number: number, Hash: kept.Hash, Mix: kept.Mix, Time: time.Unix(kept.Time, 0)}, true
}

// keep forgets all but the last n blocks.
func (b *branch) keep(n uint64) {
	if have := uint64(len(b.Blocks)); have > n {
		b.From += have - n
		b.Blocks = append([]block{}, b.Blocks[have-n:]...) // so that the others can go
	}
}

// findEnd finds the last block to audit, and the last one that no reorganisation should reach any more.
func findEnd(ctx context.Context, cfg AuditConfig) (end chain.Header, settled uint64, err error) {
	head, err := cfg.Chain.Head(ctx)
	if err != nil {
		return end, 0, err
	}
	end = head
	if cfg.To != 0 {
		end, err = cfg.Chain.Header(ctx, cfg.To)
	}
	if errors.Is(err, chain.ErrNoBlock) {
		return end, 0, hint.Add(fmt.Errorf("block %d: %w", cfg.To, err), "name an earlier block, or wait for this one")
	}
	if err != nil {
		return end, 0, err
	}
	if end.Number < cfg.Deployment.Block {
		return end, 0, hint.Add(fmt.Errorf("block %d is before the deployment in block %d", end.Number, cfg.Deployment.Block), "name a later block")
	}
	return end, min(end.Number, head.Number-min(head.Number, cfg.Checkpoints.depth)), nil
}

// readBlocks reads the headers of the next blocks, up to one of them, and the events in them. It fails
// with [ErrReorg] if what it reads is not of the branch.
func (a *audit) readBlocks(ctx context.Context, to uint64) ([]ledger.Event, error) {
	headers, err := a.cfg.Chain.Headers(ctx, a.next(), to)
	if errors.Is(err, chain.ErrNoBlock) {
		return nil, a.lacking(ctx, err)
	}
	if err != nil {
		return nil, err
	}
	if len(a.Blocks) > 0 && headers[0].ParentHash != a.last() {
		return nil, ErrReorg
	}
	for _, header := range headers {
		a.Blocks = append(a.Blocks, block{header.Hash, header.Mix, header.Time.Unix()})
	}
	if headers[0].Number < firstBlock(a.cfg.Deployment) {
		headers = headers[1:] // the one before the deployment
	}
	events, err := a.readEvents(ctx, headers)
	if err != nil {
		return nil, err
	}
	for _, e := range events {
		if at := e.Where(); a.hash(at.Block) != at.BlockHash {
			return nil, ErrReorg
		}
	}
	return events, nil
}

// lacking says why the node does not have a block of the branch: the chain has become shorter, or never was
// that long.
func (a *audit) lacking(ctx context.Context, err error) error {
	now, unread := a.cfg.Chain.Head(ctx)
	if unread != nil {
		return unread
	}
	if now.Number < a.end.Number {
		return ErrReorg
	}
	return hint.Add(fmt.Errorf("the node says that its newest is block %d, but does not have all blocks before it: %w", now.Number, err),
		"audit with another node, or up to an earlier block")
}

// readEvents reads the events of some blocks, and holds them against the headers.
func (a *audit) readEvents(ctx context.Context, headers []chain.Header) ([]ledger.Event, error) {
	if len(headers) == 0 {
		return nil, nil
	}
	events, err := a.cfg.Chain.ProvenHistory(ctx, headers, a.Tokens)
	switch {
	case errors.Is(err, chain.ErrNoBlock):
		return nil, ErrReorg
	case errors.Is(err, chain.ErrLogs): // or the logs are those of another branch by now
		last := headers[len(headers)-1]
		now, unread := a.cfg.Chain.Header(ctx, last.Number)
		if unread == nil && now.Hash != last.Hash {
			return nil, ErrReorg
		}
		return nil, err
	case errors.Is(err, chain.ErrUnprovable):
		a.Unproven = err.Error()
	case err != nil:
		return nil, err
	}
	a.Tokens = ledger.PaymentTokens(a.Tokens, events)
	return events, nil
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
