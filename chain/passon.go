package chain

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/rpc"
)

// A NodeError is what a node said in place of a result (JSON-RPC 2.0, section 5.1).
type NodeError struct {
	Code    int    `json:"code"`
	Message string `json:"message"`
	Data    any    `json:"data,omitempty"` // such as what a contract reverted with
}

func (e *NodeError) Error() string { return fmt.Sprintf("%s (%d)", e.Message, e.Code) }

// PassOn makes somebody else's request of a node, once, and returns its result as it is. It fails with a [*NodeError] if the
// node replies with one, and otherwise with what kept it from replying.
func (n *Node) PassOn(ctx context.Context, method string, params []json.RawMessage) (result json.RawMessage, err error) {
	args := make([]any, len(params))
	for i, p := range params {
		args[i] = p
	}
	var reply error
	err = n.Hand(ctx, func(ctx context.Context) error {
		result = nil
		reply = n.Eth().Client().CallContext(ctx, &result, method, args...)
		return reply
	})
	if err == nil {
		if result == nil {
			result = json.RawMessage("null")
		}
		return result, nil
	}
	var told rpc.Error
	if !errors.As(reply, &told) {
		return nil, err
	}
	failure := &NodeError{Code: told.ErrorCode(), Message: told.Error()}
	var more rpc.DataError
	if errors.As(reply, &more) {
		failure.Data = more.ErrorData()
	}
	return nil, failure
}
