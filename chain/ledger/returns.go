package ledger

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// ReturnOf is what [Sender.TakeBack] would bring an account now of a slash that was given back; 0: nothing is left, or it can
// be taken from the epoch after the slash on. It fails with [ErrSlashNotGivenBack].
func (c *Client) ReturnOf(ctx context.Context, id, number uint64, account common.Address) (*big.Int, error) {
	return c.returned(ctx, fmt.Sprintf("what %s gets of slash %d of commitment %d", account, number, id), account,
		c.staking.PackTakeBack(bigUint(id), bigUint(number)), c.staking.UnpackTakeBack)
}

// ReturnOfRequest is the same of what [Sender.TakeBackRequest] would bring.
func (c *Client) ReturnOfRequest(ctx context.Context, id, number, request uint64, account common.Address) (*big.Int, error) {
	return c.returned(ctx, fmt.Sprintf("what request %d of %s gets of slash %d of commitment %d", request, account, number, id), account,
		c.staking.PackTakeBackRequest(bigUint(id), bigUint(number), bigUint(request)), c.staking.UnpackTakeBackRequest)
}

// returned is what a call would pay an account that made it.
func (c *Client) returned(ctx context.Context, what string, account common.Address, call []byte, unpack func([]byte) (*big.Int, error)) (*big.Int, error) {
	amount, err := viewAs(ctx, c, account, c.Deployment.Staking, what, call, unpack)
	if errors.Is(err, ErrNothingToCollect) || errors.Is(err, ErrStillHeld) {
		return new(big.Int), nil
	}
	return amount, err
}
