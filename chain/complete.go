package chain

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/ethereum/go-ethereum/trie"

	"github.com/muster-network/muster/internal/hint"
)

var (
	// ErrLogs says that a node's logs are not those of the chain: it leaves some out, alters them or
	// makes them up.
	ErrLogs = errors.New("the node's logs are not those of the chain")
	// ErrUnprovable says that logs cannot be held against a block's header, because its receipts are of
	// a kind that only its chain knows.
	ErrUnprovable = errors.New("the logs cannot be proven")
)

// ProveLogs holds the logs of blocks that any of some queries asks for against the blocks' headers. That
// a block has none is proven by the bloom filter in its header (the Yellow Paper, section 4.4.1), and
// where that does not do, as is what logs it has, by all its receipts, whose root is in the header
// (4.4.2). It fails with [ErrLogs] if the logs are others, and with [ErrUnprovable].
func (n *Node) ProveLogs(ctx context.Context, headers []Header, queries []LogQuery, logs []types.Log) error {
	for i := range headers {
		h := &headers[i]
		var here []types.Log
		for len(logs) > 0 && logs[0].BlockNumber <= h.Number {
			here, logs = append(here, logs[0]), logs[1:]
		}
		if len(here) == 0 && !slices.ContainsFunc(queries, func(q LogQuery) bool { return q.mayBeIn(h.bloom) }) {
			continue
		}
		if err := n.proveBlock(ctx, h, queries, here); err != nil {
			return err
		}
	}
	if len(logs) > 0 {
		return n.otherLogs("block %d, which was not asked for, has some", logs[0].BlockNumber)
	}
	return nil
}

// proveBlock holds the logs of one block against all its receipts.
func (n *Node) proveBlock(ctx context.Context, h *Header, queries []LogQuery, here []types.Log) error {
	receipts, err := n.provenReceipts(ctx, h)
	if err != nil {
		return err
	}
	index, next := uint(0), 0
	for _, r := range receipts {
		for _, log := range r.Logs {
			if slices.ContainsFunc(queries, func(q LogQuery) bool { return q.asksFor(log) }) {
				if next == len(here) {
					return n.otherLogs("it leaves out log %d of block %d", index, h.Number)
				}
				if !sameLog(&here[next], log, h, index) {
					return n.otherLogs("log %d of block %d is another one", index, h.Number)
				}
				next++
			}
			index++
		}
	}
	if next < len(here) {
		return n.otherLogs("it makes up log %d of block %d", here[next].Index, h.Number)
	}
	return nil
}

func (n *Node) otherLogs(format string, args ...any) error {
	return hint.Add(fmt.Errorf("%w: %s: %s", ErrLogs, n.URL(), fmt.Sprintf(format, args...)), "use another node")
}

func sameLog(got *types.Log, want *types.Log, h *Header, index uint) bool {
	return got.Address == want.Address && slices.Equal(got.Topics, want.Topics) && bytes.Equal(got.Data, want.Data) &&
		got.Index == index && got.BlockHash == h.Hash
}

// provenReceipts are a block's receipts, held against the root in its header.
func (n *Node) provenReceipts(ctx context.Context, h *Header) (types.Receipts, error) {
	what := fmt.Sprintf("read the receipts of block %d", h.Number)
	return Ask(ctx, n, what, func(ctx context.Context) (types.Receipts, error) {
		if n.members == nil {
			return n.checkedReceipts(ctx, h)
		}
		// The header was agreed upon: one member that has what its root is of is enough.
		same := func(types.Receipts, types.Receipts) bool { return true }
		o, err := poll(ctx, n, 1, fmt.Sprintf("the receipts of block %d", h.Number), same, func(ctx context.Context, m *Node) (types.Receipts, error) {
			return m.checkedReceipts(ctx, h)
		})
		if d := (*discord)(nil); errors.As(err, &d) && d.about(ErrUnprovable) {
			return nil, Final(fmt.Errorf("%w: %w", ErrUnprovable, err))
		}
		return o.answer, err
	})
}

func (n *Node) checkedReceipts(ctx context.Context, h *Header) (types.Receipts, error) {
	receipts, err := n.Eth().BlockReceipts(ctx, rpc.BlockNumberOrHashWithHash(h.Hash, false))
	if answer := rpc.Error(nil); errors.As(err, &answer) && answer.ErrorCode() == -32601 {
		return nil, Final(fmt.Errorf("%w: %s does not give the receipts of blocks: %w", ErrUnprovable, n.URL(), err))
	}
	if err != nil {
		return nil, err
	}
	if types.DeriveSha(types.Receipts(receipts), trie.NewStackTrie(nil)) == h.receipts {
		return receipts, nil
	}
	for _, r := range receipts {
		if r.Type > types.SetCodeTxType {
			return nil, Final(fmt.Errorf("%w: block %d has a transaction of type %d", ErrUnprovable, h.Number, r.Type))
		}
	}
	return nil, Final(n.otherLogs("the receipts of block %d do not have the root in its header", h.Number))
}

// mayBeIn says whether a block with a bloom filter may have a log that the query asks for.
func (q LogQuery) mayBeIn(bloom types.Bloom) bool {
	if len(q.Contracts) > 0 && !slices.ContainsFunc(q.Contracts, func(a common.Address) bool { return types.BloomLookup(bloom, a) }) {
		return false
	}
	for _, topic := range q.Topics {
		if hash, ok := topic.(common.Hash); ok && !types.BloomLookup(bloom, hash) {
			return false
		}
	}
	return true
}

// asksFor says whether the query asks for a log.
func (q LogQuery) asksFor(log *types.Log) bool {
	if len(q.Contracts) > 0 && !slices.Contains(q.Contracts, log.Address) {
		return false
	}
	for i, topic := range q.Topics {
		if hash, ok := topic.(common.Hash); ok && (i >= len(log.Topics) || log.Topics[i] != hash) {
			return false
		}
	}
	return true
}
