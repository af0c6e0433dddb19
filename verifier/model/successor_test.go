package model

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// successorCode is the creation code of a contract that can take over a reserve: to whatever call, it takes as much
// of a token from the caller as the call's first argument says.
func successorCode(token common.Address) []byte {
	call := slices.Concat(
		common.FromHex("6323b872dd60e01b600052"), // transferFrom(
		common.FromHex("33600452"),               // the caller,
		common.FromHex("30602452"),               // this contract,
		common.FromHex("600435604452"),           // the first argument)
		common.FromHex("6000600060646000600073"), token.Bytes(), common.FromHex("5af1"),
	)
	end := byte(len(call) + 8) // where a call goes on that succeeded
	code := append(call, 0x60, end, 0x57, 0x60, 0, 0x60, 0, 0xfd, 0x5b, 0)
	creation := []byte{0x60, byte(len(code)), 0x80, 0x60, 0x0b, 0x60, 0x00, 0x39, 0x60, 0x00, 0xf3}
	return append(creation, code...)
}
