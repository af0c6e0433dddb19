package ledger

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
	"golang.org/x/sync/semaphore"

	"github.com/muster-network/muster/chain/wallet"
)

// ErrDrafted says that a call was written into a [Draft], and not sent.
var ErrDrafted = errors.New("the call was drafted and not sent")

// A Draft takes the calls of a [Sender] instead of sending them: those of an account whose key is not here, or
// that has none, as a multisignature wallet. Every method of its sender that would send fails with [ErrDrafted].
type Draft struct {
	From  common.Address
	Calls []DraftedCall // in their order; each may need those before it

	client *Client
}

// A DraftedCall is a call that is to be made.
type DraftedCall struct {
	What  string
	To    common.Address
	Value *big.Int // in wei of ether
	Data  hexutil.Bytes
}

// NewDraft begins a draft for an account.
func NewDraft(client *Client, from common.Address) *Draft { return &Draft{From: from, client: client} }

// Sender is what writes into the draft.
func (d *Draft) Sender() *Sender {
	return &Sender{client: d.client, wallet: d, money: semaphore.NewWeighted(1)}
}

// Address is the account that is to send.
func (d *Draft) Address() common.Address { return d.From }

// Send writes a call down. The first is simulated: a contract's refusal comes back as a [Revert]. Later ones
// may need what earlier ones do.
func (d *Draft) Send(ctx context.Context, c wallet.Call) (*types.Receipt, error) {
	if len(d.Calls) == 0 {
		if _, err := wallet.Simulate(ctx, d.client.Node, d.From, &c); err != nil {
			return nil, fmt.Errorf("%s: %w", c.What, Explained(err))
		}
	}
	call := DraftedCall{What: c.What, Value: new(big.Int), Data: c.Data}
	if c.To != nil {
		call.To = *c.To
	}
	if c.Value != nil {
		call.Value = c.Value
	}
	d.Calls = append(d.Calls, call)
	return nil, ErrDrafted
}

// SignTypedData signs nothing.
func (d *Draft) SignTypedData(context.Context, apitypes.TypedData) ([]byte, error) {
	return nil, ErrDrafted
}

// Paid waits for nothing.
func (d *Draft) Paid(context.Context) (uint64, error) { return 0, nil }

// UnderWay is nothing.
func (d *Draft) UnderWay(context.Context) ([]string, error) { return nil, nil }

// Close does nothing.
func (d *Draft) Close() error { return nil }

// drafted drops the error of a call that others follow.
func drafted(err error) error {
	if errors.Is(err, ErrDrafted) {
		return nil
	}
	return err
}
