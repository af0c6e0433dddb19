package testchain

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
)

// Breaks are how any request goes wrong.
var Breaks = map[string]Fault{
	"drop":         {Drop: true},
	"swallow":      {Swallow: true},
	"500":          {Status: 500},
	"rate limit":   {Status: 429},
	"slow":         {Delay: 300 * time.Millisecond},
	"cut short":    {Edit: func(b []byte) []byte { return b[:len(b)/2] }},
	"proxy's page": {Edit: func([]byte) []byte { return []byte("<html>bad gateway</html>") }},
	"lag":          {Edit: AnswerError(-32000, "header not found")},
}

// Limits are how nodes and what stands before them say "not so much" and "later".
var Limits = map[string]Fault{
	"429":                    {Status: http.StatusTooManyRequests},
	"429 with Retry-After":   {Status: http.StatusTooManyRequests, Header: http.Header{"Retry-After": {"0"}}},
	"429 with a page":        {Status: http.StatusTooManyRequests, Body: "<html><h1>Too Many Requests</h1></html>"},
	"503":                    {Status: http.StatusServiceUnavailable},
	"502":                    {Status: http.StatusBadGateway, Body: "upstream connect error"},
	"520":                    {Status: 520},
	"a limit in a success":   {Edit: func([]byte) []byte { return []byte(`{"error":"rate limited"}`) }},
	"an answer of null":      {Edit: func([]byte) []byte { return []byte("null") }},
	"no answer":              {Edit: func([]byte) []byte { return nil }},
	"an upstream's":          {Edit: AnswerError(-32000, "upstream timed out after 10s")},
	"a capacity's":           {Edit: AnswerError(-32000, "we are over capacity, please back off")},
	"compute units":          {Edit: AnswerError(429, "Your app has exceeded its compute units per second capacity")},
	"a daily count":          {Edit: AnswerError(-32005, "daily request count exceeded, request rate limited")},
	"an unhealthy backend's": {Edit: AnswerError(-32011, "no backend is currently healthy to serve traffic")},
	"an unknown code":        {Edit: AnswerError(-39999, "sorry")},
	"a code of its own":      {Edit: AnswerError(19, "Temporary internal error. Please retry, trace-id: 1")},
}

func init() {
	for _, code := range []int{-32001, -32002, -32005, -32007, -32011, -32016, -32029, -32046, -32090, -32097, -32603, -33200} {
		Limits[fmt.Sprint(code)] = Fault{Edit: AnswerError(code, "limit exceeded")}
	}
}

// Refusals are how nodes refuse whoever asks.
var Refusals = map[string]Fault{
	"401":         {Status: http.StatusUnauthorized},
	"402":         {Status: http.StatusPaymentRequired},
	"403":         {Status: http.StatusForbidden, Body: "your plan has ended"},
	"404":         {Status: http.StatusNotFound, Body: "<html>404</html>"},
	"no method":   {Edit: AnswerError(-32601, "the method does not exist/is not available")},
	"bad request": {Edit: AnswerError(-32602, "invalid argument 0")},
}

// RangeLimits are how nodes refuse a request for the logs of too many blocks.
var RangeLimits = map[string]Fault{
	"blocks":             {Edit: AnswerError(-32005, "query exceeds max block range 800")},
	"blocks, of another": {Edit: AnswerError(-32602, "eth_getLogs and eth_newFilter are limited to a 10,000 blocks range")},
	"blocks, in ours":    {Edit: AnswerError(-32000, "exceed maximum block range: 5000")},
	"blocks, shortly":    {Edit: AnswerError(-32614, "eth_getLogs is limited to a 10,000 range")},
	"blocks, politely":   {Edit: AnswerError(-32012, "requested range is too wide, try with this block range")},
	"results":            {Edit: AnswerError(-32005, "query returned more than 10000 results")},
	"results, of others": {Edit: AnswerError(-32000, "too many logs requested. Max logs per request is 100000")},
	"bytes":              {Edit: AnswerError(-32008, "Response is too big")},
	"bytes, of others":   {Edit: AnswerError(-32602, "Log response size exceeded")},
	"time":               {Edit: AnswerError(-32000, "query timeout exceeded")},
	"400":                {Status: http.StatusBadRequest, Body: `{"error":"block range too large"}`},
	"413":                {Status: http.StatusRequestEntityTooLarge},
	"a page":             {Edit: func([]byte) []byte { return []byte("<html>no</html>") }},
}

// BatchLimits are how nodes refuse a batch that is too large.
var BatchLimits = map[string]Fault{
	"an error in place of results": {Edit: func([]byte) []byte {
		return []byte(`{"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"batch too large"}}`)
	}},
	"413": {Status: http.StatusRequestEntityTooLarge},
	"400": {Status: http.StatusBadRequest, Body: "batch requests are not supported"},
	"403": {Status: http.StatusForbidden, Body: "Batch calls are not allowed on the free plan"},
	"only the first": {Edit: func([]byte) []byte {
		return []byte(`[{"jsonrpc":"2.0","id":null,"error":{"code":-32007,"message":"batch limit"}}]`)
	}},
}

// AlreadyKnown is how nodes say that they have a transaction.
var AlreadyKnown = []string{
	"already known", "known transaction: 0xab", "AlreadyKnown", "ALREADY_EXISTS: already known", "tx already exists in cache",
	"Transaction with the same hash was already imported.", "INTERNAL_ERROR: existing tx with same hash", "transaction already in the pool",
}

// --- faults that lie

// results makes an edit that changes the result of each call of a method, alone or in a batch.
func results(request, method string, change func(c call, result []byte) []byte) func([]byte) []byte {
	return func(reply []byte) []byte {
		return eachAnswer(request, reply, func(c call, result []byte) []byte {
			if c.Method != method {
				return result
			}
			return change(c, result)
		})
	}
}

// Lie makes a rule that changes the result of each call of a method, alone or in a batch.
func Lie(method string, change func(result []byte) []byte) func(string) Fault {
	return func(request string) Fault {
		return Fault{Edit: results(request, method, func(_ call, result []byte) []byte { return change(result) })}
	}
}

// Lag makes a rule by which a node does not have the blocks after one.
func Lag(newest uint64) func(string) Fault {
	return func(request string) Fault { return lagging(request, newest) }
}

// Prune makes a rule by which a node has no logs of the blocks before one. It says so with an error of a
// code, or, where that is 0, not at all.
func Prune(first uint64, code int) func(string) Fault {
	return func(request string) Fault {
		calls, _ := callsIn(request)
		var refused []string // ids
		for _, c := range calls {
			var filter struct{ FromBlock hexutil.Uint64 }
			if c.Method == "eth_getLogs" && len(c.Params) > 0 && json.Unmarshal(c.Params[0], &filter) == nil && uint64(filter.FromBlock) < first {
				refused = append(refused, string(c.ID))
			}
		}
		return Fault{Edit: func(reply []byte) []byte {
			if code == 0 {
				return eachAnswer(request, reply, func(c call, result []byte) []byte {
					if c.Method == "eth_getLogs" {
						return logsFrom(result, first)
					}
					return result
				})
			}
			var answers []map[string]json.RawMessage
			if json.Unmarshal(reply, &answers) != nil {
				return reply
			}
			for _, a := range answers {
				if slices.Contains(refused, string(a["id"])) {
					delete(a, "result")
					a["error"] = []byte(fmt.Sprintf(`{"code":%d,"message":"pruned history unavailable"}`, code))
				}
			}
			changed, _ := json.Marshal(answers)
			return changed
		}}
	}
}

// logsFrom are those of some logs that are in a block or a later one.
func logsFrom(result []byte, first uint64) []byte {
	var logs, kept []json.RawMessage
	_ = json.Unmarshal(result, &logs)
	for _, l := range logs {
		var at struct{ BlockNumber hexutil.Uint64 }
		if json.Unmarshal(l, &at) == nil && uint64(at.BlockNumber) >= first {
			kept = append(kept, l)
		}
	}
	changed, _ := json.Marshal(append([]json.RawMessage{}, kept...))
	return changed
}

// replaced makes an edit that gives each call of a method the same result.
func replaced(request, method, result string) Fault {
	return Fault{Edit: results(request, method, func(call, []byte) []byte { return []byte(result) })}
}

// nothing makes an edit by which all results are null.
func nothing(request string) Fault {
	return Fault{Edit: func(reply []byte) []byte {
		return eachAnswer(request, reply, func(call, []byte) []byte { return []byte("null") })
	}}
}

// lagging is a node that does not have the last blocks.
func lagging(request string, newest uint64) Fault {
	head := []byte(fmt.Sprintf("%q", hexutil.Uint64(newest)))
	return Fault{
		Ask: func(b []byte) []byte {
			return bytes.ReplaceAll(bytes.ReplaceAll(b, []byte(`"latest"`), head), []byte(`"pending"`), head)
		},
		Edit: func(reply []byte) []byte {
			return eachAnswer(request, reply, func(c call, result []byte) []byte {
				switch {
				case c.Method == "eth_blockNumber":
					return head
				case c.Method == "eth_getLogs":
					return logsUpTo(result, newest)
				case (c.Method == "eth_getBlockByNumber" || c.Method == "eth_getTransactionReceipt") && blockOf(result) > newest:
					return []byte("null")
				}
				return result
			})
		},
	}
}

// Forgetful is the rule of a node that takes transactions and forgets them.
func Forgetful(request string) Fault {
	if !asksFor("eth_sendRawTransaction")(request) {
		return Fault{}
	}
	return forgotten(request)
}

// forgotten takes a transaction and keeps it from the node.
func forgotten(request string) Fault {
	calls, isBatch := callsIn(request)
	var raw hexutil.Bytes
	if isBatch || len(calls) != 1 || len(calls[0].Params) == 0 || raw.UnmarshalJSON(calls[0].Params[0]) != nil {
		return Fault{}
	}
	return Fault{Reply: []byte(fmt.Sprintf(`{"jsonrpc":"2.0","id":%s,"result":%q}`, calls[0].ID, crypto.Keccak256Hash(raw).Hex()))}
}

// refused takes a transaction to the node, or not, and says something else of it.
func refused(request, words string, isTaken bool) Fault {
	if isTaken {
		return Fault{Edit: AnswerError(-32000, words)}
	}
	return RefuseCall("eth_sendRawTransaction", -32000, words)(request)
}

// asksFor makes a test for requests that call a method.
func asksFor(method string) func(string) bool {
	return func(request string) bool { return strings.Contains(request, `"`+method+`"`) }
}
