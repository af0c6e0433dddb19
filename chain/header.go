package chain

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/muster-network/muster/internal/hint"
)

// ErrForgedHeader says that a node's header does not hash to the hash that it claims.
var ErrForgedHeader = errors.New("the header does not have the hash that the node claims")

// ErrNoBlock says that the chain is not that long.
var ErrNoBlock = errors.New("the chain has no such block")

// A Header is a block's place in its chain. Its hash was recomputed from all its fields.
type Header struct {
	Number     uint64
	Hash       common.Hash
	ParentHash common.Hash
	Time       time.Time   // for people; the protocol's time is Number
	Mix        common.Hash // the RANDAO mix, on chains with Ethereum's consensus

	// What its logs are proven by.
	bloom    types.Bloom
	receipts common.Hash
}

const (
	headerBatch   = 64      // in one request
	headersAtOnce = 1 << 12 // room for so many is made before they are there: a node may claim any head
)

// HeadNumber is the number of the newest block.
func (n *Node) HeadNumber(ctx context.Context) (uint64, error) {
	return Ask(ctx, n, "read the newest block's number", func(ctx context.Context) (uint64, error) {
		if n.members != nil {
			head, err := n.agreedHead(ctx)
			return head.Number, err
		}
		return n.Eth().BlockNumber(ctx)
	})
}

// Reach waits until the node's newest block is at least a number: a receipt can be had an instant
// before the state that it led to.
func (n *Node) Reach(ctx context.Context, number uint64) error {
	for {
		head, err := n.HeadNumber(ctx)
		if err != nil || head >= number {
			return err
		}
		if err := Sleep(ctx, reachLook); err != nil {
			return fmt.Errorf("wait for block %d: %w", number, err)
		}
	}
}

// reachLook is how often a node is asked whether it has a block.
const reachLook = 10 * time.Millisecond

// Head is the newest block, or the one that [At] has set.
func (n *Node) Head(ctx context.Context) (Header, error) {
	if at, ok := atOf(ctx); ok {
		return n.Header(ctx, at.number)
	}
	return Ask(ctx, n, "read the newest block", func(ctx context.Context) (Header, error) {
		if n.members != nil {
			return n.agreedHead(ctx)
		}
		return n.latest(ctx)
	})
}

func (n *Node) latest(ctx context.Context) (Header, error) {
	var raw json.RawMessage
	if err := n.Eth().Client().CallContext(ctx, &raw, "eth_getBlockByNumber", "latest", false); err != nil {
		return Header{}, err
	}
	return parseHeader(raw)
}

// Header is the block of a number. It fails with [ErrNoBlock] if the chain is not that long.
func (n *Node) Header(ctx context.Context, number uint64) (Header, error) {
	headers, err := n.Headers(ctx, number, number)
	if err != nil {
		return Header{}, err
	}
	return headers[0], nil
}

// Headers are the blocks from … to, each the parent of the next. It fails with [ErrNoBlock] if the
// chain is not that long, and with [ErrUnavailable] if it is reorganised all the time.
func (n *Node) Headers(ctx context.Context, from, to uint64) ([]Header, error) {
	if from > to {
		return nil, fmt.Errorf("headers from %d to %d: the first comes after the last", from, to)
	}
	const tries = 5
	for range tries {
		headers, err := n.linkedHeaders(ctx, from, to)
		if !errors.Is(err, errReorg) {
			return headers, err
		}
	}
	return nil, fmt.Errorf("%w: blocks %d to %d changed %d times while they were read", ErrUnavailable, from, to, tries)
}

// errReorg says that the chain changed between two reads of it.
var errReorg = errors.New("the chain was reorganised while it was read")

func (n *Node) linkedHeaders(ctx context.Context, from, to uint64) ([]Header, error) {
	headers := make([]Header, 0, min(to-from+1, headersAtOnce))
	for next := from; next <= to; next = from + uint64(len(headers)) {
		last := min(to, next+headerBatch-1)
		batch, err := Ask(ctx, n, fmt.Sprintf("read the headers of blocks %d to %d", next, last), func(ctx context.Context) ([]Header, error) {
			if n.members != nil {
				return n.agreedHeaders(ctx, next, last)
			}
			return n.headerBatch(ctx, next, last)
		})
		if err != nil {
			return nil, err
		}
		for _, h := range batch {
			if len(headers) > 0 && h.ParentHash != headers[len(headers)-1].Hash {
				return nil, errReorg
			}
			headers = append(headers, h)
		}
	}
	return headers, nil
}

func (n *Node) headerBatch(ctx context.Context, from, to uint64) ([]Header, error) {
	raws := make([]json.RawMessage, to-from+1)
	batch := make([]rpc.BatchElem, len(raws))
	for i := range batch {
		batch[i] = headerRequest(from+uint64(i), &raws[i])
	}
	if err := n.Batch(ctx, batch); err != nil {
		return nil, err
	}
	headers := make([]Header, len(raws))
	for i := range batch {
		h, err := parseHeader(raws[i])
		if err != nil {
			return nil, fmt.Errorf("block %d: %w", from+uint64(i), err)
		}
		if h.Number != from+uint64(i) {
			return nil, fmt.Errorf("%w: asked for block %d, got block %d", ErrForgedHeader, from+uint64(i), h.Number)
		}
		headers[i] = h
	}
	return headers, nil
}

func headerRequest(number uint64, result *json.RawMessage) rpc.BatchElem {
	return rpc.BatchElem{Method: "eth_getBlockByNumber", Args: []any{hexutil.Uint64(number), false}, Result: result}
}

// EncodedHeader is the RLP of the header of a block that the chain has, whose hash is its Keccak-256. It
// fails with [ErrNoBlock] if the chain is not that long, or has another block of that number now.
func (n *Node) EncodedHeader(ctx context.Context, h Header) ([]byte, error) {
	return Ask(ctx, n, fmt.Sprintf("read the header of block %d", h.Number), func(ctx context.Context) ([]byte, error) {
		var raw json.RawMessage
		request := headerRequest(h.Number, &raw)
		if err := n.Eth().Client().CallContext(ctx, &raw, request.Method, request.Args...); err != nil {
			return nil, err
		}
		full, err := checkedHeader(raw)
		if err != nil {
			return nil, err
		}
		if full.Hash() != h.Hash {
			return nil, fmt.Errorf("%w: block %d is %s now, not %s", ErrNoBlock, h.Number, full.Hash(), h.Hash)
		}
		return rlp.EncodeToBytes(full)
	})
}

// parseHeader reads a header and recomputes its hash.
func parseHeader(raw json.RawMessage) (Header, error) {
	h, err := checkedHeader(raw)
	if err != nil {
		return Header{}, err
	}
	return Header{Number: h.Number.Uint64(), Hash: h.Hash(), ParentHash: h.ParentHash, Time: time.Unix(int64(h.Time), 0), Mix: h.MixDigest, bloom: h.Bloom, receipts: h.ReceiptHash}, nil
}

// checkedHeader is a header that hashes to what it claims.
func checkedHeader(raw json.RawMessage) (*types.Header, error) {
	if len(raw) == 0 || string(raw) == "null" {
		return nil, ErrNoBlock
	}
	var (
		h       types.Header
		claimed struct {
			Hash common.Hash `json:"hash"`
		}
	)
	if err := json.Unmarshal(raw, &h); err != nil {
		return nil, fmt.Errorf("parse a header: %w", err)
	}
	if err := json.Unmarshal(raw, &claimed); err != nil {
		return nil, fmt.Errorf("parse a header's hash: %w", err)
	}
	if hash := h.Hash(); hash != claimed.Hash {
		return nil, hint.Add(fmt.Errorf("%w: block %v claims %s, its fields give %s", ErrForgedHeader, h.Number, claimed.Hash, hash),
			"do not trust this node, or update muster if its chain has a new kind of header")
	}
	if !h.Number.IsUint64() {
		return nil, fmt.Errorf("block number %v does not fit into 64 bits", h.Number)
	}
	return &h, nil
}
