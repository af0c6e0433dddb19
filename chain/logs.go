package chain

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/muster-network/muster/internal/hint"
)

// Progress is told how much of a task is done, out of a total that does not change.
type Progress func(done, total uint64)

// mostBlocks is how many blocks one request for logs is about at the most. Nodes limit blocks, logs or
// bytes; a request that is refused, for whatever reason, is halved.
const mostBlocks = 2000

// errTooMuch says that a node may have refused a request for its size.
var errTooMuch = errors.New("too many blocks at once")

// A LogQuery asks for logs as eth_getLogs does.
type LogQuery struct {
	Contracts []common.Address
	Topics    []any // by position: nil for any, or a hash; may be cut short
}

// Logs are all logs in blocks from … to that any of some queries asks for, in chain order, each once.
// They are of one branch of the chain: if it is reorganised meanwhile, they are read again. It fails
// with [ErrNoBlock] if the chain is not that long, and with [ErrPruned] if the node says that it does not
// have them any more. progress counts blocks and may be nil.
func (n *Node) Logs(ctx context.Context, queries []LogQuery, from, to uint64, progress Progress) ([]types.Log, error) {
	if from > to {
		return nil, fmt.Errorf("events from block %d to %d: the first comes after the last", from, to)
	}
	if progress == nil {
		progress = func(uint64, uint64) {}
	}
	const tries = 5
	for range tries {
		logs, err := n.logsOnce(ctx, queries, from, to, progress)
		if !errors.Is(err, errReorg) {
			return logs, err
		}
	}
	return nil, fmt.Errorf("%w: blocks %d to %d changed %d times while their events were read", ErrUnavailable, from, to, tries)
}

func (n *Node) logsOnce(ctx context.Context, queries []LogQuery, from, to uint64, progress Progress) ([]types.Log, error) {
	end, err := n.Header(ctx, to)
	if err != nil {
		return nil, err
	}
	all, err := n.inPieces(ctx, queries, from, to, n.chunkOfLogs, progress)
	if err != nil {
		return nil, err
	}
	again, err := n.Header(ctx, to)
	if err != nil {
		return nil, err
	}
	if again.Hash != end.Hash {
		return nil, errReorg
	}
	return all, nil
}

// inPieces reads the logs of blocks by reading those of as many at once as the node bears.
func (n *Node) inPieces(ctx context.Context, queries []LogQuery, from, to uint64,
	read func(ctx context.Context, queries []LogQuery, from, to uint64) ([]types.Log, error), progress Progress,
) (all []types.Log, err error) {
	for next := from; next <= to; {
		last := min(to, next+n.blocksAtOnce()-1)
		logs, err := read(ctx, queries, next, last)
		if errors.Is(err, errTooMuch) {
			if err := Sleep(ctx, n.endpoint().pauses.remaining()); err != nil {
				return nil, err
			}
			continue
		}
		if err != nil {
			return nil, err
		}
		all = append(all, logs...)
		next = last + 1
		progress(next-from, to-from+1)
	}
	return all, nil
}

// blocksAtOnce is the logs of how many blocks the node bears to be asked for; with a quorum, as many of
// its members as are needed: one that bears less makes several requests of one, and cannot slow all down.
func (n *Node) blocksAtOnce() uint64 {
	if n.members == nil {
		return n.endpoint().blocks.get()
	}
	sizes := make([]uint64, len(n.endpoints))
	for i, e := range n.endpoints {
		sizes[i] = e.blocks.get()
	}
	return nthLargest(sizes, n.quorum)
}

// chunkOfLogs reads the logs of some blocks that the node is believed to bear at once.
func (n *Node) chunkOfLogs(ctx context.Context, queries []LogQuery, from, to uint64) ([]types.Log, error) {
	what := fmt.Sprintf("read the events of blocks %d to %d", from, to)
	return Ask(ctx, n, what, func(ctx context.Context) ([]types.Log, error) {
		if n.members != nil {
			return n.agreedLogs(ctx, queries, from, to)
		}
		return n.someLogs(ctx, queries, from, to)
	})
}

// someLogs reads the logs of some blocks in one request. The last of the blocks is asked for with them:
// a node that does not have it yet would leave its logs out without a word. It fails with errTooMuch if
// there may be too many blocks, and has then made a note of it.
func (n *Node) someLogs(ctx context.Context, queries []LogQuery, from, to uint64) ([]types.Log, error) {
	var header json.RawMessage
	answers := make([][]types.Log, len(queries))
	batch := []rpc.BatchElem{headerRequest(to, &header)}
	for i, q := range queries {
		batch = append(batch, q.request(from, to, &answers[i]))
	}
	e := n.endpoint()
	if err := n.Batch(ctx, batch); err != nil {
		if isPruned(err) {
			return nil, Final(fmt.Errorf("%w: %s: %w", ErrPruned, e.name, err))
		}
		if isRefusal(err) && e.blocks.shrink(to-from+1) {
			err = Final(fmt.Errorf("%w: %w", errTooMuch, err))
		}
		return nil, err
	}
	if len(header) == 0 || string(header) == "null" {
		return nil, fmt.Errorf("%w: it has no block %d", errLag, to)
	}
	e.blocks.fits(to - from + 1)
	for i, q := range queries {
		if err := n.checkLogs(answers[i], q.Contracts, from, to); err != nil {
			return nil, err
		}
	}
	if len(answers) == 1 {
		return answers[0], nil
	}
	logs := slices.SortedFunc(slices.Values(slices.Concat(answers...)), compareLogs)
	return slices.CompactFunc(logs, func(a, b types.Log) bool { return compareLogs(a, b) == 0 }), nil
}

func (q *LogQuery) request(from, to uint64, result *[]types.Log) rpc.BatchElem {
	filter := map[string]any{"fromBlock": hexutil.Uint64(from), "toBlock": hexutil.Uint64(to), "address": q.Contracts}
	if len(q.Topics) > 0 {
		filter["topics"] = q.Topics
	}
	return rpc.BatchElem{Method: "eth_getLogs", Args: []any{filter}, Result: result}
}

// compareLogs orders logs as they are in the chain.
func compareLogs(a, b types.Log) int {
	return cmp.Or(cmp.Compare(a.BlockNumber, b.BlockNumber), cmp.Compare(a.Index, b.Index))
}

// checkLogs does not trust the node to have sorted or filtered the logs of blocks from … to.
func (n *Node) checkLogs(logs []types.Log, contracts []common.Address, from, to uint64) error {
	for i, log := range logs {
		if log.BlockNumber < from || log.BlockNumber > to || log.Removed || !slices.Contains(contracts, log.Address) {
			return hint.Add(untrue("%s answers with a log of %s in block %d that was not asked for", n.URL(), log.Address, log.BlockNumber),
				"do not trust this node")
		}
		if i > 0 && compareLogs(logs[i-1], log) >= 0 {
			return hint.Add(untrue("%s answers with logs out of order, or twice, in block %d", n.URL(), log.BlockNumber),
				"do not trust this node")
		}
	}
	return nil
}
