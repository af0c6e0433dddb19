package web

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/netip"
	"slices"
	"strings"
	"time"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/internal/limit"
)

const (
	mostRequest   = 256 << 10 // bytes
	mostAnswer    = 16 << 20
	mostTogether  = 64 // requests
	relayTime     = 15 * time.Second
	relayAtOnce   = 16 // HTTP requests of one visitor: a tab has 4 under way, and asks the next before the last is counted out
	relayAtOnceOf = 64
	requestEvery  = 10 * time.Millisecond // of one visitor
	requestBurst  = 2000
	visitors      = 10_000
)

// relayed are the methods that the page and the auditor in it read the chain by, and the one by which a wallet that was given
// this node for the network sends what it has signed.
var relayed = strings.Fields(`eth_blockNumber eth_call eth_chainId eth_estimateGas eth_feeHistory eth_gasPrice
	eth_getBalance eth_getBlockByHash eth_getBlockByNumber eth_getBlockReceipts eth_getCode eth_getLogs eth_getStorageAt
	eth_getTransactionByHash eth_getTransactionCount eth_getTransactionReceipt eth_maxPriorityFeePerGas eth_sendRawTransaction net_version`)

// A relay passes JSON-RPC requests of the page on to the node: those of some methods, and not too many.
type relay struct {
	node  *chain.Node
	often *limit.Limiter[netip.Prefix]
	slots *limit.Slots[netip.Prefix]
}

func newRelay(node *chain.Node) *relay {
	return &relay{
		node:  node,
		often: limit.NewLimiter[netip.Prefix](requestEvery, requestBurst, visitors),
		slots: limit.NewSlots[netip.Prefix](relayAtOnce, relayAtOnceOf),
	}
}

type rpcRequest struct {
	Version string            `json:"jsonrpc"`
	ID      json.RawMessage   `json:"id"`
	Method  string            `json:"method"`
	Params  []json.RawMessage `json:"params"`
}

type rpcAnswer struct {
	Version string           `json:"jsonrpc"`
	ID      json.RawMessage  `json:"id"`
	Result  json.RawMessage  `json:"result,omitempty"`
	Error   *chain.NodeError `json:"error,omitempty"`
}

// Codes of JSON-RPC 2.0, section 5.1, and of EIP-1474.
const (
	codeInvalid     = -32600
	codeNoMethod    = -32601
	codeUnavailable = -32002
	codeLimit       = -32005
)

func (l *relay) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	who := limit.Source(r)
	free, ok := l.slots.Take(who)
	if !ok {
		refuse(w, http.StatusTooManyRequests, codeLimit, "too many requests at once: wait for the answers")
		return
	}
	defer free()
	if kind := r.Header.Get("Content-Type"); !strings.HasPrefix(kind, "application/json") {
		refuse(w, http.StatusUnsupportedMediaType, codeInvalid, "requests are of type application/json")
		return
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, mostRequest))
	if err != nil {
		refuse(w, http.StatusRequestEntityTooLarge, codeInvalid, fmt.Sprintf("a request has at most %d bytes", mostRequest))
		return
	}
	requests, together, err := parse(body)
	if err != nil {
		refuse(w, http.StatusBadRequest, codeInvalid, err.Error())
		return
	}
	for range requests {
		if wait := l.often.Take(who, time.Now()); wait > 0 {
			w.Header().Set("Retry-After", fmt.Sprint(int(wait/time.Second)+1))
			refuse(w, http.StatusTooManyRequests, codeLimit, "too many requests: wait a little, or use a node of your own")
			return
		}
	}
	ctx, cancel := context.WithTimeout(r.Context(), relayTime)
	defer cancel()
	answers, size := make([]rpcAnswer, len(requests)), 0
	for i, q := range requests {
		answers[i] = l.answer(ctx, q)
		if size += len(answers[i].Result); size > mostAnswer {
			answers[i] = failed(q, codeLimit, "the answer is too long: ask for less")
		}
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Cache-Control", "no-store")
	if together {
		_ = json.NewEncoder(w).Encode(answers) // a visitor who has gone misses nothing
		return
	}
	_ = json.NewEncoder(w).Encode(answers[0])
}

// parse reads one request or several.
func parse(body []byte) (requests []rpcRequest, together bool, err error) {
	if body = bytes.TrimSpace(body); bytes.HasPrefix(body, []byte("[")) {
		together, err = true, json.Unmarshal(body, &requests)
	} else {
		requests = make([]rpcRequest, 1)
		err = json.Unmarshal(body, &requests[0])
	}
	switch {
	case err != nil:
		return nil, together, errors.New("this is not a JSON-RPC request")
	case len(requests) == 0 || len(requests) > mostTogether:
		return nil, together, fmt.Errorf("between 1 and %d requests go together", mostTogether)
	}
	return requests, together, nil
}

// answer asks the node. What went wrong on the way to it is not the visitor's to know.
func (l *relay) answer(ctx context.Context, q rpcRequest) rpcAnswer {
	if !slices.Contains(relayed, q.Method) {
		return failed(q, codeNoMethod, "this method is not passed on: use a node of your own")
	}
	result, err := l.node.PassOn(ctx, q.Method, q.Params)
	if err == nil {
		return rpcAnswer{Version: "2.0", ID: id(q), Result: result}
	}
	told, ok := errors.AsType[*chain.NodeError](err)
	if !ok {
		return failed(q, codeUnavailable, "the node does not answer: try again")
	}
	return rpcAnswer{Version: "2.0", ID: id(q), Error: told}
}

func failed(q rpcRequest, code int, message string) rpcAnswer {
	return rpcAnswer{Version: "2.0", ID: id(q), Error: &chain.NodeError{Code: code, Message: message}}
}

func id(q rpcRequest) json.RawMessage {
	if q.ID == nil {
		return json.RawMessage("null")
	}
	return q.ID
}

func refuse(w http.ResponseWriter, status, code int, message string) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(failed(rpcRequest{}, code, message)) // a visitor who has gone misses nothing
}
