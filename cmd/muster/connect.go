package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/internal/hint"
)

// chainFlags name a deployment and a node to reach it through.
type chainFlags struct {
	rpcFlags
	deployment string
}

func (f *chainFlags) register(cmd *cobra.Command) {
	flags := cmd.Flags()
	f.rpcFlags.register(flags, "http://127.0.0.1:8545", "URL of a node's JSON-RPC endpoint, or of several, by commas")
	flags.StringVar(&f.deployment, "deployment", "", "deployment file, written by muster deploy or devnet")
	require(flags, "deployment")
}

// keyFlags name the account that sends transactions.
type keyFlags struct {
	keystore, passwordFile, dataDir string
	maxFee, maxPriorityFee          gweiFlag
}

func (f *keyFlags) register(cmd *cobra.Command) {
	f.define(cmd)
	require(cmd.Flags(), "keystore")
}

// define is register for a command that can do without a key.
func (f *keyFlags) define(cmd *cobra.Command) {
	flags := cmd.Flags()
	flags.StringVar(&f.keystore, "keystore", "", "keystore file of the sending account")
	flags.StringVar(&f.passwordFile, "password-file", "", "file that holds the keystore's password (default asked for)")
	flags.StringVar(&f.dataDir, "data-dir", defaultDataDir(), "folder for the account's journal")
	flags.Var(&f.maxFee, "max-fee", "most to pay for a unit of gas (default 500)")
	flags.Var(&f.maxPriorityFee, "max-priority-fee", "most of that to pay above the base fee (default 50)")
}

// config opens the account's key.
func (f *keyFlags) config(cmd *cobra.Command) (wallet.Config, error) {
	if total, tip := f.maxFee.wei, f.maxPriorityFee.wei; total != nil && tip != nil && tip.Cmp(total) > 0 {
		return wallet.Config{}, hint.Add(errors.New("--max-priority-fee is more than --max-fee, which it is a part of"),
			"give the most that may be paid in all as --max-fee")
	}
	key, err := f.open(cmd)
	if err != nil {
		return wallet.Config{}, err
	}
	return wallet.Config{Key: key, StateDir: f.dataDir, MaxFee: f.maxFee.wei, MaxPriorityFee: f.maxPriorityFee.wei}, nil
}

func (f *keyFlags) open(cmd *cobra.Command) (*wallet.Key, error) {
	if f.passwordFile != "" {
		return wallet.LoadKey(f.keystore, f.passwordFile)
	}
	if _, err := os.Stat(f.keystore); err != nil { // before anybody types
		return nil, hint.Add(fmt.Errorf("read keystore file: %w", err), "name the file that holds the account's key")
	}
	password, err := readPassword(cmd, "", f.keystore)
	if err != nil {
		return nil, err
	}
	return wallet.OpenKey(f.keystore, password)
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

// withLedger connects to the deployment, lets read use the connection, and closes it. While a node does
// not respond the call is retried, and standard error says so.
func (f *chainFlags) withLedger(cmd *cobra.Command, read func(*ledger.Client) error) error {
	deployment, err := ledger.LoadDeployment(f.deployment)
	if err != nil {
		return err
	}
	options, end := f.options(cmd)
	client, err := ledger.Dial(cmd.Context(), f.rpc, deployment, options...)
	if err != nil {
		return err
	}
	defer client.Close()
	if err := read(client); err != nil {
		return err
	}
	end()
	return nil
}

// withSender is withLedger with the account's sender open too.
func (f *senderFlags) withSender(cmd *cobra.Command, send func(*ledger.Client, *ledger.Sender) error) error {
	config, err := f.config(cmd)
	if err != nil {
		return err
	}
	return f.withLedger(cmd, func(client *ledger.Client) error {
		sender, err := ledger.OpenSender(cmd.Context(), client, config)
		if err != nil {
			return err
		}
		return errors.Join(send(client, sender), sender.Close())
	})
}
