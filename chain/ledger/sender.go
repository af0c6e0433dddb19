package ledger

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
	"golang.org/x/sync/semaphore"

	"github.com/muster-network/muster/chain/wallet"
)

// A Sender sends one key's transactions to a deployment. Each method simulates its call first: a
// refusal of the contract comes back as a [Revert] and costs nothing. Then it is sent and waited
// for until it is mined. When ctx ends before that, the method returns, and the transaction stays
// under way: it is sent again, at a higher fee if need be, for as long as a sender of this key is
// open, and again after a crash or a reorganisation.
//
// A key may have several senders, in one process or in several, that share the folder of its journal. If it
// is used elsewhere too, its transactions are sent all the same. It is safe for concurrent use.
//
// A sender acts for its own account as the provider, or for a provider account ([Sender.As]).
type Sender struct {
	client *Client
	wallet account
	money  *semaphore.Weighted // held from a permit or an allowance to its use

	through common.Address // the provider account that it acts for; zero: none
}

// An account sends calls: a [wallet.Wallet], or a [Draft] that only notes them.
type account interface {
	Address() common.Address
	Send(ctx context.Context, c wallet.Call) (*types.Receipt, error)
	SignTypedData(ctx context.Context, data apitypes.TypedData) ([]byte, error)
	Paid(ctx context.Context) (begun uint64, err error)
	UnderWay(ctx context.Context) ([]string, error)
	Close() error
}

// OpenSender takes the journal of a key and goes on with the transactions that are in it.
func OpenSender(ctx context.Context, client *Client, cfg wallet.Config) (*Sender, error) {
	cfg.Explain, cfg.Early = Explain, ErrBlockNotThereYet
	w, err := wallet.Open(ctx, client.Node, cfg)
	if err != nil {
		return nil, fmt.Errorf("open the sender of %s: %w", cfg.Key.Account(), err)
	}
	return &Sender{client: client, wallet: w, money: semaphore.NewWeighted(1)}, nil
}

// Close lets go of the journal. Methods that wait return [wallet.ErrSenderClosed].
func (s *Sender) Close() error { return s.wallet.Close() }

// Address is the account that sends.
func (s *Sender) Address() common.Address { return s.wallet.Address() }

// UnderWay describes the transactions that were sent, or are about to be, and are not mined.
// Right after OpenSender these are what an earlier process left behind.
func (s *Sender) UnderWay(ctx context.Context) ([]string, error) { return s.wallet.UnderWay(ctx) }

// A Receipt is what a mined transaction did.
type Receipt struct {
	TxHash    common.Hash
	Block     uint64
	BlockHash common.Hash
	GasUsed   uint64
	Fee       *big.Int // paid, in wei of ether
	Events    []Event  // of the deployment's two contracts
}

// EventIn finds a transaction's first event of a type.
func EventIn[E Event](r *Receipt) (event E, ok bool) {
	for _, e := range r.Events {
		if event, ok = e.(E); ok {
			return event, true
		}
	}
	return event, false
}

// Do sends a call and reads its receipt.
func (s *Sender) Do(ctx context.Context, c wallet.Call) (*Receipt, error) {
	r, err := s.wallet.Send(ctx, c)
	if err != nil {
		return nil, err
	}
	out := &Receipt{
		TxHash: r.TxHash, Block: r.BlockNumber.Uint64(), BlockHash: r.BlockHash,
		GasUsed: r.GasUsed, Fee: new(big.Int),
	}
	if r.EffectiveGasPrice != nil {
		out.Fee.Mul(r.EffectiveGasPrice, new(big.Int).SetUint64(r.GasUsed))
	}
	for _, log := range r.Logs {
		if !s.client.isOurs(log) {
			continue
		}
		event, err := s.client.decode(log)
		if err != nil {
			return nil, fmt.Errorf("%s: transaction %s: %w", c.What, r.TxHash, err)
		}
		out.Events = append(out.Events, event)
	}
	return out, nil
}

// isOurs says whether a log is of one of the contracts whose events are read.
func (c *Client) isOurs(log *types.Log) bool { return c.events[log.Address] != nil }
