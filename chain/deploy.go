package chain

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/muster-network/muster/contracts/bindings"
)

// DeployConfig says what to deploy.
type DeployConfig struct {
	Profile    string
	Circuit    string // the hash of the audit circuit that the verifier is for
	Parameters Parameters
	Treasury   common.Address
	Verifier   []byte         // creation code of the profile's verifier contract
	Token      common.Address // a token that exists; zero: deploy the test token, all of it the deployer's
}

// Deploy makes the contracts: the token unless there is one, the verifier, Capacity and Staking.
// The two know each other from the start, because the address of the one is known before it is
// made. It returns once a [Client] accepts the deployment. A deployment that was broken off is not
// gone on with: another one is made.
func Deploy(ctx context.Context, node *Node, sender SenderConfig, cfg DeployConfig) (d Deployment, err error) {
	if len(cfg.Verifier) == 0 {
		return d, fmt.Errorf("deploy: there is no verifier contract for profile %q: export it from its keys first", cfg.Profile)
	}
	w, err := openWallet(ctx, node, sender)
	if err != nil {
		return d, fmt.Errorf("deploy: %w", err)
	}
	defer func() { err = errors.Join(err, w.close()) }()
	d = Deployment{
		ChainID: node.chainID, Profile: cfg.Profile, Circuit: cfg.Circuit,
		Token: cfg.Token, Treasury: cfg.Treasury,
	}
	if err := d.make(ctx, w, cfg); err != nil {
		return Deployment{}, err
	}
	if _, err := NewClient(ctx, node, d); err != nil {
		return Deployment{}, fmt.Errorf("check the deployment: %w", err)
	}
	return d, nil
}

func (d *Deployment) make(ctx context.Context, w *wallet, cfg DeployConfig) error {
	if d.Token == (common.Address{}) {
		r, err := w.create(ctx, "token", common.FromHex(bindings.FLTMetaData.Bin))
		if err != nil {
			return err
		}
		d.Token = r.ContractAddress
	}
	r, err := w.create(ctx, "verifier", cfg.Verifier)
	if err != nil {
		return err
	}
	d.Verifier = r.ContractAddress

	nonce, err := w.nextNonce(ctx)
	if err != nil {
		return err
	}
	d.Capacity = crypto.CreateAddress(w.key.Address, nonce)
	d.Staking = crypto.CreateAddress(w.key.Address, nonce+1)
	r, err = w.create(ctx, "capacity", common.FromHex(bindings.CapacityMetaData.Bin),
		bindings.NewCapacity().PackConstructor(cfg.Parameters.Capacity.binding(), d.Staking, d.Verifier)...)
	if err != nil {
		return err
	}
	if r.ContractAddress != d.Capacity {
		return fmt.Errorf("capacity was made at %s, not at %s: deploy again", r.ContractAddress, d.Capacity)
	}
	d.Block = r.BlockNumber.Uint64()
	r, err = w.create(ctx, "staking", common.FromHex(bindings.StakingMetaData.Bin),
		bindings.NewStaking().PackConstructor(cfg.Parameters.Staking.binding(), d.Token, d.Capacity, d.Treasury)...)
	if err != nil {
		return err
	}
	if r.ContractAddress != d.Staking {
		return fmt.Errorf("staking was made at %s, not at %s: deploy again", r.ContractAddress, d.Staking)
	}
	return nil
}

// create makes a contract.
func (w *wallet) create(ctx context.Context, name string, code []byte, args ...byte) (*types.Receipt, error) {
	return w.send(ctx, call{what: "deploy the " + name + " contract", data: append(code, args...)})
}
