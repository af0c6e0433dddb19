package chain

import (
	"encoding/hex"
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/rpc"
)

// A Reverted is a contract's refusal of a call, as the node tells it. Who knows the contract knows
// what its data mean.
type Reverted struct {
	Data    []byte // the error in the contract's ABI; empty: none was given
	Message string // the node's
}

func (r *Reverted) Error() string {
	if len(r.Data) == 0 {
		return "the contract refuses without a reason: " + r.Message
	}
	return fmt.Sprintf("the contract refuses with %#x", r.Data)
}

// asReverted finds a contract's refusal in a node's answer to a call or an estimate.
func asReverted(err error) *Reverted {
	var answer rpc.Error
	if !errors.As(err, &answer) {
		return nil
	}
	var withData rpc.DataError
	if errors.As(err, &withData) {
		if s, ok := withData.ErrorData().(string); ok {
			if data, err := hex.DecodeString(strings.TrimPrefix(s, "0x")); err == nil && len(data) >= 4 {
				return &Reverted{Data: data, Message: answer.Error()}
			}
		}
	}
	if answer.ErrorCode() == 3 || strings.Contains(answer.Error(), "revert") {
		return &Reverted{Message: answer.Error()}
	}
	return nil
}
