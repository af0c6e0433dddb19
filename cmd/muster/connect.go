package main

import (
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/chain/wallet"
)

// chainFlags say which deployment a command is about, and how to reach it.
type chainFlags struct {
	rpc, deployment string
}

func (f *chainFlags) register(cmd *cobra.Command) {
	flags := cmd.Flags()
	flags.StringVar(&f.rpc, "rpc", "http://127.0.0.1:8545", "URL of a node's JSON-RPC")
	flags.StringVar(&f.deployment, "deployment", "", "deployment file of the contracts")
	require(flags, "deployment")
}

// dial connects to the deployment. A node that does not answer is tried again,
// and standard error says so.
func (f *chainFlags) dial(cmd *cobra.Command) (*ledger.Client, error) {
	deployment, err := ledger.LoadDeployment(f.deployment)
	if err != nil {
		return nil, err
	}
	return ledger.Dial(cmd.Context(), f.rpc, deployment, onRetry(cmd))
}

// onRetry tells a person why a command waits.
func onRetry(cmd *cobra.Command) chain.Option {
	return chain.OnRetry(func(err error, wait time.Duration) {
		fmt.Fprintf(cmd.ErrOrStderr(), "trying again in %v: %v\n", wait.Round(10*time.Millisecond), err)
	})
}

// keyFlags say who sends transactions.
type keyFlags struct {
	keystore, passwordFile, dataDir string
}

func (f *keyFlags) register(cmd *cobra.Command) {
	f.define(cmd)
	require(cmd.Flags(), "keystore", "password-file")
}

// define is register for a command that can do without a key.
func (f *keyFlags) define(cmd *cobra.Command) {
	flags := cmd.Flags()
	flags.StringVar(&f.keystore, "keystore", "", "keystore file of the account that sends")
	flags.StringVar(&f.passwordFile, "password-file", "", "file with the keystore file's password")
	flags.StringVar(&f.dataDir, "data-dir", defaultDataDir(), "folder of this account's journal")
}

// config is how the account sends.
func (f *keyFlags) config() (wallet.Config, error) {
	key, err := wallet.LoadKey(f.keystore, f.passwordFile)
	if err != nil {
		return wallet.Config{}, err
	}
	return wallet.Config{Key: key, StateDir: f.dataDir}, nil
}

// defaultDataDir is in the user's configuration folder: losing a cache must
// not lose a journal.
func defaultDataDir() string {
	dir, err := os.UserConfigDir()
	if err != nil {
		return "muster-data"
	}
	return filepath.Join(dir, "muster")
}

// senderFlags are both: a command that sends transactions to a deployment.
type senderFlags struct {
	chainFlags
	keyFlags
}

func (f *senderFlags) register(cmd *cobra.Command) {
	f.chainFlags.register(cmd)
	f.keyFlags.register(cmd)
}

// open connects, and opens the account's sender. close releases both.
func (f *senderFlags) open(cmd *cobra.Command) (client *ledger.Client, sender *ledger.Sender, close func() error, err error) {
	config, err := f.config()
	if err != nil {
		return nil, nil, nil, err
	}
	if client, err = f.dial(cmd); err != nil {
		return nil, nil, nil, err
	}
	if sender, err = ledger.OpenSender(cmd.Context(), client, config); err != nil {
		client.Close()
		return nil, nil, nil, err
	}
	return client, sender, func() error {
		defer client.Close()
		return sender.Close()
	}, nil
}
