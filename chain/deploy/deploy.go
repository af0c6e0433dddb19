package deploy

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"os"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/chain/wallet"
)

// ErrOtherDeployment says that a deployment file is of a deployment that was asked for differently.
var ErrOtherDeployment = errors.New("this is the file of another deployment")

// DeployConfig says what to deploy.
type Config struct {
	Profile    string
	Circuit    string // the hash of the audit circuit that the verifier is for
	Parameters ledger.Parameters
	Treasury   common.Address
	Verifier   []byte // creation code of the profile's verifier contract
	// Token is one that exists: the deployer pays one whole token into the reserve, to try it. Zero: deploy the test token,
	// all of it the deployer's.
	Token common.Address

	Stablecoin common.Address // that leases are paid in; zero: deploy a test stablecoin, all of it the deployer's
	// EAS is the Ethereum Attestation Service of the chain, whose schema registry is used; zero: deploy both.
	EAS common.Address
	// File is where the deployment is written when it is finished; until then it is in a file of the
	// same name with ".part". A deployment that either file is of is gone on with. Empty: none.
	File string
	// Confirmations is how many blocks must follow the last contract's before the deployment is
	// finished: a reorganisation may undo it until then.
	Confirmations uint64
	// OnStep, if there is one, is told of each contract that is there, in their order.
	OnStep func(Step)
}

// A DeployStep is one contract of a deployment.
type Step struct {
	Name    string         `json:"name"`
	Address common.Address `json:"address"`
	Block   uint64         `json:"block,omitempty"`
	Found   bool           `json:"found"` // it had been made before, and is right
	Gas     uint64         `json:"gas"`   // used; an estimate if it has not been made
	Cost    *big.Int       `json:"cost"`  // in wei of ether
}

// Deploy makes the contracts of [DeployConfig], each in a transaction of its own. They know each
// other from the start, because all addresses are known before the first is made.
//
// It returns once every contract's code is, to the byte, what a rehearsal in this process comes to,
// and a [ledger.Client] accepts the deployment. Broken off anywhere and called again with the same File, it
// goes on: contracts that are there and right are not made again. When there is nothing to do it
// sends nothing. It fails with [chain.ErrWrongChain] or [ErrOtherDeployment] if the file is of something
// else, with [ledger.ErrNotMuster] if a contract of a finished deployment is not what it should be, and with
// [ErrUnfitToken] if a token that is given takes fees, or looks as if its balances changed by themselves.
func Deploy(ctx context.Context, node *chain.Node, sender wallet.Config, cfg Config) (d ledger.Deployment, err error) {
	s, err := newSession(ctx, node, sender.Key.Account(), cfg)
	if err != nil {
		return d, fmt.Errorf("deploy: %w", err)
	}
	if s.finished {
		return s.d, s.confirm(ctx)
	}
	sender.Explain = ledger.Explain
	w, err := wallet.Open(ctx, node, sender)
	if err != nil {
		return d, fmt.Errorf("deploy: %w", err)
	}
	defer func() { err = errors.Join(err, w.Close()) }()
	s.nextNonce, s.minedIn = w.NextNonce, w.MinedIn
	if err := s.makeAll(ctx, w); err != nil {
		return d, err
	}
	if _, err := ledger.New(ctx, node, s.d); err != nil {
		return d, fmt.Errorf("check the deployment: %w", err)
	}
	return s.d, s.finish()
}

// makeAll makes one contract after another until all are there, and deep enough.
func (s *session) makeAll(ctx context.Context, w *wallet.Wallet) error {
	for {
		if err := s.review(ctx); err != nil {
			return fmt.Errorf("look at the deployment: %w", err)
		}
		if err := s.save(); err != nil {
			return err
		}
		p, missing := s.missing()
		if !missing {
			if paid, err := s.tryToken(ctx, w); err != nil {
				return err
			} else if !paid {
				continue // and look again
			}
			deep, err := s.deep(ctx)
			if deep || err != nil {
				return err
			}
			if err := s.node.NextBlock(ctx); err != nil {
				return fmt.Errorf("wait for the contracts to be deep in the chain: %w", err)
			}
			continue
		}
		r, err := w.Send(ctx, wallet.Call{What: "deploy the " + p.name + " contract", Data: p.creation(&s.d, s.cfg.Verifier)})
		if err != nil {
			return err
		}
		s.noteMade(p, r)
	}
}

// noteMade notes that a contract was mined. If it is not where it was planned, the next review says so.
func (s *session) noteMade(p part, r *types.Receipt) {
	if made := s.d.Made[p.name]; r.ContractAddress == *s.d.Address(p.name) {
		s.d.Made[p.name] = ledger.Made{Nonce: made.Nonce, Block: r.BlockNumber.Uint64()}
		step := Step{Name: p.name, Address: r.ContractAddress, Block: r.BlockNumber.Uint64(), Gas: r.GasUsed, Cost: new(big.Int)}
		if r.EffectiveGasPrice != nil {
			step.Cost.Mul(r.EffectiveGasPrice, new(big.Int).SetUint64(r.GasUsed))
		}
		s.report(step)
	}
}

// deep says whether the last contract is as deep in the chain as was asked for.
func (s *session) deep(ctx context.Context) (bool, error) {
	head, err := s.node.HeadNumber(ctx)
	if err != nil {
		return false, err
	}
	last := s.tried
	for _, m := range s.d.Made {
		last = max(last, m.Block)
	}
	return head >= last+s.cfg.Confirmations, nil
}

// save keeps what was planned and done.
func (s *session) save() error {
	if s.cfg.File == "" {
		return nil
	}
	return s.d.Save(ledger.PartOf(s.cfg.File))
}

// finish writes the deployment file.
func (s *session) finish() error {
	if s.cfg.File == "" {
		return nil
	}
	if err := s.d.Save(s.cfg.File); err != nil {
		return err
	}
	if err := os.Remove(ledger.PartOf(s.cfg.File)); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("remove the file of the unfinished deployment: %w", err)
	}
	return nil
}
