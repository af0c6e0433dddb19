package ledger

import (
	"context"
	"fmt"
	"iter"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/internal/hint"
)

// Dead is where the staking contract sends what it cannot burn: nobody has this address's key.
var Dead = common.HexToAddress("0x000000000000000000000000000000000000dEaD")

// Transferred moves a token. It is an event of the token.
type Transferred struct {
	At
	Token    common.Address
	From, To common.Address
	Amount   *big.Int
}

// Transfers are all movements of FLT into and out of the staking contract and the watch, of payment tokens
// into and out of the market, and of what credit lends into and out of its contracts, in blocks from … to, in chain order, as [Client.Events] promises. progress counts
// blocks and may be nil.
func (c *Client) Transfers(ctx context.Context, from, to uint64, progress chain.Progress, tokens ...common.Address) ([]Transferred, error) {
	logs, err := c.Logs(ctx, c.transferQueries(tokens), from, to, progress)
	if err != nil {
		return nil, err
	}
	transfers := make([]Transferred, 0, len(logs))
	for i := range logs {
		t, err := c.decodeTransfer(&logs[i])
		if err == nil {
			transfers = append(transfers, t)
		} else if logs[i].Address == c.Deployment.Token {
			return nil, err
		} // else whoever wrote that token cannot keep others from reading the rest
	}
	return transfers, nil
}

// transferQueries ask for the movements of FLT into and out of the staking contract and the watch, of tokens into and out of
// the market, and of what credit lends into and out of its contracts.
func (c *Client) transferQueries(tokens []common.Address) (queries []chain.LogQuery) {
	event := c.token.GetABI().Events["Transfer"].ID
	ask := func(tokens []common.Address, holder common.Address) {
		topic := common.BytesToHash(holder[:])
		queries = append(queries,
			chain.LogQuery{Contracts: tokens, Topics: []any{event, nil, topic}},
			chain.LogQuery{Contracts: tokens, Topics: []any{event, topic}})
	}
	ask([]common.Address{c.Deployment.Token}, c.Deployment.Staking)
	if c.Deployment.HasMarket() {
		ask([]common.Address{c.Deployment.Token}, c.Deployment.Watch)
		if len(tokens) > 0 {
			ask(tokens, c.Deployment.Market)
		}
	}
	for holder, kept := range c.lentTokens() {
		ask(kept, holder)
	}
	return queries
}

// lentTokens are what each of credit's contracts keeps.
func (c *Client) lentTokens() iter.Seq2[common.Address, []common.Address] {
	return func(yield func(common.Address, []common.Address) bool) {
		d := &c.Deployment
		if d.Credit == (common.Address{}) {
			return
		}
		pools := d.CreditPools()
		_ = yield(d.Credit, []common.Address{d.Token, d.Stablecoin}) &&
			yield(pools[0], []common.Address{d.Token}) && yield(pools[1], []common.Address{d.Stablecoin})
	}
}

// decodeTransfer reads a log of a token that one of [Client.transferQueries] asked for.
func (c *Client) decodeTransfer(log *types.Log) (Transferred, error) {
	t, ok := c.transferOf(log)
	if !ok {
		return t, hint.Add(fmt.Errorf("%s answers with a log of %s in block %d that was not asked for", c.URL(), log.Address, log.BlockNumber),
			"do not trust this node")
	}
	return t, nil
}

// transferOf reads a log if it is of a movement of a token that a contract keeps, into or out of it.
func (c *Client) transferOf(log *types.Log) (t Transferred, ok bool) {
	b, err := c.token.UnpackTransferEvent(log)
	if err != nil || len(log.Data) != 32 {
		return t, false
	}
	d := &c.Deployment
	involves := func(a common.Address) bool { return a != (common.Address{}) && (b.From == a || b.To == a) }
	kept := involves(d.Market) || log.Address == d.Token && (involves(d.Staking) || involves(d.Watch))
	for holder, tokens := range c.lentTokens() {
		kept = kept || involves(holder) && slices.Contains(tokens, log.Address)
	}
	return Transferred{placeOf(log), log.Address, b.From, b.To, b.Value}, kept
}

// BalanceAt is an account's FLT after a block. Nodes that keep no archive answer for their newest
// blocks only.
func (c *Client) BalanceAt(ctx context.Context, account common.Address, block uint64) (*big.Int, error) {
	return c.TokenBalanceAt(ctx, c.Deployment.Token, account, block)
}

// TokenBalanceAt is [Client.BalanceAt] for any token.
func (c *Client) TokenBalanceAt(ctx context.Context, token, account common.Address, block uint64) (*big.Int, error) {
	call := ethereum.CallMsg{To: &token, Data: c.token.PackBalanceOf(account)}
	return chain.Ask(ctx, c.Node, "read the balance of "+account.Hex()+" in token "+token.Hex(), func(ctx context.Context) (*big.Int, error) {
		data, err := c.CallAt(ctx, call, bigUint(block))
		if err != nil {
			return nil, err
		}
		return c.token.UnpackBalanceOf(data)
	})
}
