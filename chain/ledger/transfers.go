package ledger

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/internal/hint"
)

// Dead is where the staking contract sends what it cannot burn: nobody has this address's key.
var Dead = common.HexToAddress("0x000000000000000000000000000000000000dEaD")

// Transferred moves FLT. It is an event of the token.
type Transferred struct {
	At
	From, To common.Address
	Amount   *big.Int
}

// Transfers are all movements of FLT into and out of the staking contract in blocks from … to, in
// chain order, as [Client.Events] promises. progress counts blocks and may be nil.
func (c *Client) Transfers(ctx context.Context, from, to uint64, progress chain.Progress) ([]Transferred, error) {
	logs, err := c.Logs(ctx, c.transferQueries(), from, to, progress)
	if err != nil {
		return nil, err
	}
	transfers := make([]Transferred, len(logs))
	for i := range logs {
		if transfers[i], err = c.decodeTransfer(&logs[i]); err != nil {
			return nil, err
		}
	}
	return transfers, nil
}

// transferQueries ask for the movements of FLT into and out of the staking contract.
func (c *Client) transferQueries() []chain.LogQuery {
	token := []common.Address{c.Deployment.Token}
	event, staking := c.token.GetABI().Events["Transfer"].ID, common.BytesToHash(c.Deployment.Staking[:])
	return []chain.LogQuery{
		{Contracts: token, Topics: []any{event, nil, staking}},
		{Contracts: token, Topics: []any{event, staking}},
	}
}

func (c *Client) decodeTransfer(log *types.Log) (Transferred, error) {
	t, err := c.token.UnpackTransferEvent(log)
	if err != nil || len(log.Data) != 32 || log.Address != c.Deployment.Token ||
		t.From != c.Deployment.Staking && t.To != c.Deployment.Staking {
		return Transferred{}, hint.Add(fmt.Errorf("%s answers with a log of %s in block %d that was not asked for", c.URL(), log.Address, log.BlockNumber),
			"do not trust this node")
	}
	return Transferred{placeOf(log), t.From, t.To, t.Value}, nil
}

// BalanceAt is an account's FLT after a block. Nodes that keep no archive answer for their newest
// blocks only.
func (c *Client) BalanceAt(ctx context.Context, account common.Address, block uint64) (*big.Int, error) {
	call := ethereum.CallMsg{To: &c.Deployment.Token, Data: c.token.PackBalanceOf(account)}
	return chain.Ask(ctx, c.Node, "read the FLT of "+account.Hex(), func(ctx context.Context) (*big.Int, error) {
		data, err := c.CallAt(ctx, call, bigUint(block))
		if err != nil {
			return nil, err
		}
		return c.token.UnpackBalanceOf(data)
	})
}
