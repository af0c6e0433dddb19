package deploy

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/wallet"
)

// A DeployEstimate is what a deployment would do and cost now. Amounts are wei of ether.
type Estimate struct {
	ChainID  uint64         `json:"chainId"`
	Deployer common.Address `json:"deployer"`
	Steps    []Step         `json:"steps"`
	Finished bool           `json:"finished"` // there is nothing to do
	GasPrice *big.Int       `json:"gasPrice"` // the base fee and the usual tip
	Gas      uint64         `json:"gas"`      // of all transactions to come
	Cost     *big.Int       `json:"cost"`
	Balance  *big.Int       `json:"balance"`
	// Needed is what the account must have: a node takes a transaction only if the account could pay
	// for all of its gas at the highest fee that it offers.
	Needed  *big.Int `json:"needed"`
	Missing *big.Int `json:"missing"` // of Needed
}

// EstimateDeploy says what [Deploy] would do. It sends nothing and writes nothing. Gas is what a
// rehearsal in this process uses; a chain that charges for more than gas costs more.
func EstimateCost(ctx context.Context, node *chain.Node, deployer common.Address, maxFee *big.Int, cfg Config) (e Estimate, err error) {
	cfg.OnStep = nil
	s, err := newSession(ctx, node, deployer, cfg)
	if err != nil {
		return e, fmt.Errorf("deploy: %w", err)
	}
	s.nextNonce = func(ctx context.Context) (uint64, error) {
		return chain.Ask(ctx, node, "read the next nonce", func(ctx context.Context) (uint64, error) {
			return node.Eth().PendingNonceAt(ctx, deployer)
		})
	}
	s.minedIn = func(context.Context, uint64) (uint64, error) { return 0, nil }
	if s.finished {
		err = s.confirm(ctx)
	} else {
		err = s.review(ctx)
	}
	if err != nil {
		return e, err
	}
	return s.estimate(ctx, maxFee)
}

func (s *session) estimate(ctx context.Context, maxFee *big.Int) (e Estimate, err error) {
	if maxFee == nil {
		maxFee = wallet.DefaultMaxFee
	}
	should, err := s.rehearse(ctx)
	if err != nil {
		return e, err
	}
	offer, _, err := wallet.SuggestFee(ctx, s.node, maxFee)
	if err != nil {
		return e, err
	}
	price, err := chain.Ask(ctx, s.node, "read the price of gas", s.node.Eth().SuggestGasPrice)
	if err != nil {
		return e, err
	}
	e = Estimate{
		ChainID: s.d.ChainID, Deployer: s.d.Deployer, Finished: s.finished,
		GasPrice: price, Cost: new(big.Int), Needed: new(big.Int), Missing: new(big.Int),
	}
	for _, p := range parts {
		if !ours(&s.d, p) {
			continue
		}
		made, gas := s.d.Made[p.name], should[p.name].gas
		step := Step{Name: p.name, Address: *s.d.Address(p.name), Block: made.Block, Found: made.Block != 0, Gas: gas, Cost: new(big.Int)}
		if !step.Found {
			step.Cost.Mul(e.GasPrice, new(big.Int).SetUint64(gas))
			limit := new(big.Int).SetUint64(wallet.GasLimit(gas))
			if all := limit.Add(limit.Mul(limit, offer.FeeCap), e.Cost); all.Cmp(e.Needed) > 0 {
				e.Needed = all
			}
			e.Gas, e.Cost = e.Gas+gas, new(big.Int).Add(e.Cost, step.Cost)
		}
		e.Steps = append(e.Steps, step)
	}
	if e.Balance, err = s.node.Ether(ctx, s.d.Deployer); err != nil {
		return e, err
	}
	if e.Balance.Cmp(e.Needed) < 0 {
		e.Missing.Sub(e.Needed, e.Balance)
	}
	return e, nil
}
