package main

import (
	"context"
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
	deployment, drand string
}

func (f *chainFlags) register(cmd *cobra.Command) {
	flags := cmd.Flags()
	f.rpcFlags.register(flags, "http://127.0.0.1:8545", "URL of a node's JSON-RPC endpoint, or of several, by commas")
	flags.StringVar(&f.deployment, "deployment", "", "deployment file, written by muster deploy or devnet")
	registerDrand(flags, &f.drand)
	require(flags, "deployment")
}

// keyFlags name the account that sends transactions, and who has its key: a
// keystore file, or a signer.
type keyFlags struct {
	keystore, passwordFile, dataDir, signer string
	from                                    addressFlag
	maxFee, maxPriorityFee                  gweiFlag
}

func (f *keyFlags) register(cmd *cobra.Command) {
	f.define(cmd)
	requireOneOf(cmd.Flags(), "keystore", "signer")
}

// define is register for a command that can do without a key.
func (f *keyFlags) define(cmd *cobra.Command) {
	flags := cmd.Flags()
	flags.StringVar(&f.keystore, "keystore", "", "keystore file of the sending account")
	flags.StringVar(&f.passwordFile, "password-file", "", "file that holds the keystore's password (default asked for)")
	flags.StringVar(&f.signer, "signer", "", "URL or socket of clef or Web3Signer, which has the key instead")
	flags.Var(&f.from, "from", "account of the signer to send from (default its only one)")
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

// given says whether an account is named that sends.
func (f *keyFlags) given() bool { return f.keystore != "" || f.signer != "" }

// open opens the keystore file, or connects to the signer.
func (f *keyFlags) open(cmd *cobra.Command) (wallet.Signer, error) {
	switch {
	case f.keystore != "" && f.signer != "":
		return nil, hint.Add(errors.New("--keystore and --signer exclude each other"), "say once who has the key")
	case f.signer != "":
		return f.dial(cmd)
	case f.from.set:
		return nil, hint.Add(errors.New("--from is for an account of a signer"), "a keystore file has one account: leave --from out, or give --signer")
	case f.passwordFile != "":
		return asSigner(wallet.LoadKey(f.keystore, f.passwordFile))
	}
	if _, err := os.Stat(f.keystore); err != nil { // before anybody types
		return nil, hint.Add(fmt.Errorf("read keystore file: %w", err), "name the file that holds the account's key")
	}
	password, err := readPassword(cmd, "", f.keystore)
	if err != nil {
		return nil, err
	}
	return asSigner(wallet.OpenKey(f.keystore, password))
}

// asSigner keeps a key that could not be opened from being a signer.
func asSigner(key *wallet.Key, err error) (wallet.Signer, error) {
	if err != nil {
		return nil, err
	}
	return key, nil
}

// dial connects to the signer. While it does not respond, or a person has to
// approve something, standard error says so. The connection lasts as long as
// the command.
func (f *keyFlags) dial(cmd *cobra.Command) (wallet.Signer, error) {
	log := logger(cmd)
	outage := &outage{log: log, settle: attemptTime}
	signer, err := wallet.DialRemote(cmd.Context(), wallet.RemoteConfig{
		URL: f.signer, Account: f.from.Address, OnRetry: outage.failed,
		OnWait: func(what string) { log.Info("waiting for the signer to approve", "request", what) },
	})
	if err != nil {
		return nil, err
	}
	context.AfterFunc(cmd.Context(), signer.Close)
	return signer, nil
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

// connect connects to the deployment. While a node does not respond the call is retried, and standard error says
// so. Call end when the command has what it wanted, and close the client.
func (f *chainFlags) connect(cmd *cobra.Command) (client *ledger.Client, end func(), err error) {
	deployment, err := ledger.LoadDeployment(f.deployment)
	if err != nil {
		return nil, nil, err
	}
	options, end := f.options(cmd)
	if client, err = ledger.Dial(cmd.Context(), f.rpc, deployment, options...); err != nil {
		return nil, nil, err
	}
	if err := useRounds(cmd, client, f.drand); err != nil {
		client.Close()
		return nil, nil, err
	}
	return client, end, nil
}

// withLedger connects to the deployment, lets read use the connection, and closes it.
func (f *chainFlags) withLedger(cmd *cobra.Command, read func(*ledger.Client) error) error {
	client, end, err := f.connect(cmd)
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
