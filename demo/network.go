package demo

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"path/filepath"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/deploy"
	"github.com/muster-network/muster/chain/devnet"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/circuits"
	"github.com/muster-network/muster/contracts/bindings"
	"github.com/muster-network/muster/internal/hint"
)

// Accounts that every network has beside those asked for.
const (
	deployer = "deployer"
	treasury = "treasury"
)

// What a network begins with, in FLT.
const (
	accountFunds = 10_000 // and as much of the stablecoin
	rewardFunds  = 1_000_000
)

// NetworkConfig says what a network looks like.
type NetworkConfig struct {
	Dir      string        // for keys and the deployment file
	Addr     string        // host:port to listen on; empty: a free port of loopback
	Interval time.Duration // between blocks
	Accounts []string      // to fund with ether and FLT

	Parameters ledger.Parameters // the contracts' rules; zero: those of profile dev
}

// A Network is a chain in this process with the contracts of profile dev.
type Network struct {
	*devnet.Devnet
	Deployment     ledger.Deployment
	DeploymentFile string
}

// StartNetwork starts a chain, deploys the contracts on it, funds the reserve
// of rewards and the accounts, and writes the deployment file.
func StartNetwork(ctx context.Context, cfg NetworkConfig) (*Network, error) {
	if cfg.Interval <= 0 { // nobody would mine the contracts
		return nil, hint.Add(fmt.Errorf("a chain cannot make a block every %v", cfg.Interval), "give an interval above 0")
	}
	d, err := devnet.Start(ctx, devnet.Config{
		Interval: cfg.Interval, Addr: cfg.Addr, KeyDir: cfg.Dir,
		Accounts: slices.Concat(cfg.Accounts, []string{deployer, treasury}),
	})
	if err != nil {
		return nil, err
	}
	n := &Network{Devnet: d, DeploymentFile: filepath.Join(cfg.Dir, "deployment.json")}
	if err := n.deploy(ctx, cfg); err != nil {
		d.Stop()
		return nil, fmt.Errorf("set up the network: %w", err)
	}
	return n, nil
}

func (n *Network) deploy(ctx context.Context, cfg NetworkConfig) (err error) {
	node, err := chain.DialNode(ctx, n.URL())
	if err != nil {
		return err
	}
	defer node.Close()
	account, err := n.Account(deployer)
	if err != nil {
		return err
	}
	sender := wallet.Config{Key: account.Key, StateDir: cfg.Dir}
	to, err := n.Account(treasury)
	if err != nil {
		return err
	}
	if cfg.Parameters == (ledger.Parameters{}) {
		if cfg.Parameters, err = ledger.ProfileParameters(capacity.Dev().Name); err != nil {
			return err
		}
	}
	if n.Deployment, err = deployDev(ctx, node, sender, cfg.Parameters, to.Address); err != nil {
		return err
	}
	if err := n.Deployment.Save(n.DeploymentFile); err != nil {
		return err
	}
	return n.fund(ctx, node, sender, cfg.Accounts)
}

// deployDev deploys the contracts of profile dev.
func deployDev(ctx context.Context, node *chain.Node, sender wallet.Config, parameters ledger.Parameters, treasury common.Address) (ledger.Deployment, error) {
	profile := capacity.Dev()
	circuit, err := circuits.CircuitHash(profile)
	if err != nil {
		return ledger.Deployment{}, err
	}
	return deploy.Deploy(ctx, node, sender, deploy.Config{
		Profile: profile.Name, Circuit: circuit.String(), Parameters: parameters, Treasury: treasury,
		Verifier: common.FromHex(bindings.DevVerifierMetaData.Bin),
	})
}

// fund pays the reserve and the accounts, all at once.
func (n *Network) fund(ctx context.Context, node *chain.Node, from wallet.Config, names []string) (err error) {
	client, err := ledger.New(ctx, node, n.Deployment)
	if err != nil {
		return err
	}
	sender, err := ledger.OpenSender(ctx, client, from)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, sender.Close()) }()
	stablecoin, err := client.TokenAt(ctx, n.Deployment.Stablecoin)
	if err != nil {
		return err
	}
	return together(ctx, len(names)+1, func(ctx context.Context, i int) error {
		if i == len(names) {
			_, err := sender.FundRewards(ctx, ledger.FLT(rewardFunds))
			return err
		}
		account, err := n.Account(names[i])
		if err != nil {
			return err
		}
		if _, err = sender.Transfer(ctx, account.Address, ledger.FLT(accountFunds)); err != nil {
			return err
		}
		dollars, err := stablecoin.Parse(fmt.Sprint(accountFunds))
		if err != nil {
			return err
		}
		_, err = sender.TransferToken(ctx, stablecoin, account.Address, dollars)
		return err
	})
}

// balance is an amount in FLT, for people.
func balance(wei *big.Int) string { return ledger.FormatFLT(wei) + " FLT" }
