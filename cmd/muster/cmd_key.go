package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"os"
	"path/filepath"
	"text/tabwriter"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/view"
)

func newKey() *cobra.Command {
	cmd := group("key", "Make and look at keys, and send from their accounts", "new --keystore provider.json",
		newKeyNew(), newKeyImport(), newKeyList(), newKeyBalance(),
		newKeyTransfer(), newKeySendFLT(), newKeySendStablecoin())
	cmd.Long = `Make and look at keys, and send from their accounts. An account's key is in a
keystore file, which a password opens, or with a signer (docs/keys.md).
Passwords and keys are read from files, or asked for at the terminal, and are
never arguments.`
	return cmd
}

// madeAccount is an account whose file was made.
type madeAccount struct {
	Address  string `json:"address"`
	Keystore string `json:"keystore"`
}

// keep makes the account's file and prints the account.
func (a madeAccount) keep(cmd *cobra.Command, key *wallet.Key, passwordFile string) error {
	password, err := newPassword(cmd, passwordFile, a.Keystore)
	if err != nil {
		return err
	}
	if err := key.Keep(a.Keystore, password); err != nil {
		return err
	}
	a.Address = key.Address.Hex()
	return print(cmd, a, func(w io.Writer) error { return rows(w, "account", a.Address, "keystore", a.Keystore) })
}

// checkFree refuses to ask for secrets in vain.
func checkFree(path string) error {
	if _, err := os.Lstat(path); err == nil {
		return hint.Add(fmt.Errorf("%s is there already", path), "name a file that does not exist")
	}
	return nil
}

// registerNewKeystore adds the flags of a command that makes a keystore file.
func registerNewKeystore(cmd *cobra.Command, keystore, passwordFile *string) {
	cmd.Flags().StringVar(keystore, "keystore", "", "keystore file to make")
	cmd.Flags().StringVar(passwordFile, "password-file", "", "file that holds the keystore's password (default asked for)")
	require(cmd.Flags(), "keystore")
}

func newKeyNew() *cobra.Command {
	var made madeAccount
	var passwordFile string
	cmd := &cobra.Command{
		Use:   "new",
		Short: "Draw a key and keep it in a new keystore file",
		Long: `Draw a key and keep it in a new keystore file, which only its owner can read.
Whoever loses the file or its password loses the account: keep a copy of both.`,
		Example: `  muster key new --keystore provider.json
  muster key new --keystore provider.json --password-file password`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := checkFree(made.Keystore); err != nil {
				return err
			}
			key, err := wallet.NewKey()
			if err != nil {
				return err
			}
			return made.keep(cmd, key, passwordFile)
		},
	}
	registerNewKeystore(cmd, &made.Keystore, &passwordFile)
	return cmd
}

func newKeyImport() *cobra.Command {
	var made madeAccount
	var passwordFile, keyFile string
	cmd := &cobra.Command{
		Use:   "import",
		Short: "Keep a secret key in a new keystore file",
		Long: `Keep a secret key of 64 hexadecimal digits in a new keystore file, which only
its owner can read. The key is asked for at the terminal unless a file holds it.`,
		Example: `  muster key import --keystore provider.json
  muster key import --keystore provider.json --key-file key \
    --password-file password`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := checkFree(made.Keystore); err != nil {
				return err
			}
			read := func() (string, error) { return readSecret(cmd, "secret key", "--key-file") }
			if keyFile != "" {
				read = func() (string, error) { return readSecretFile(keyFile, "key", "the account") }
			}
			secret, err := read()
			if err != nil {
				return err
			}
			key, err := wallet.ParseKey(secret)
			if err != nil {
				return err
			}
			return made.keep(cmd, key, passwordFile)
		},
	}
	registerNewKeystore(cmd, &made.Keystore, &passwordFile)
	cmd.Flags().StringVar(&keyFile, "key-file", "", "file that holds the secret key (default asked for)")
	return cmd
}

func newKeyList() *cobra.Command {
	var dir string
	cmd := &cobra.Command{
		Use:     "list",
		Short:   "List the keystore files of a folder",
		Example: "  muster key list\n  muster key list --dir devnet",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			files, err := os.ReadDir(dir)
			if err != nil {
				return fmt.Errorf("list the keystore files: %w", err)
			}
			all := []madeAccount{}
			for _, f := range files {
				path := filepath.Join(dir, f.Name())
				info, err := os.Stat(path)
				if err != nil || !info.Mode().IsRegular() || info.Size() > maxKeystore {
					continue
				}
				if address, err := wallet.AddressIn(path); err == nil { // else it is another file
					all = append(all, madeAccount{address.Hex(), path})
				}
			}
			return print(cmd, all, func(w io.Writer) error {
				t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
				for _, a := range all {
					fmt.Fprintf(t, "%s\t%s\n", a.Address, a.Keystore)
				}
				return t.Flush()
			})
		},
	}
	cmd.Flags().StringVar(&dir, "dir", ".", "folder to look in")
	return cmd
}

// maxKeystore is the size from which on a file is not looked into, in bytes.
const maxKeystore = 64 << 10

func newKeyBalance() *cobra.Command {
	var f chainFlags
	var account addressFlag
	var keystore string
	cmd := &cobra.Command{
		Use:   "balance",
		Short: "Show the ether, FLT and stablecoin of an account",
		Example: `  muster key balance --keystore provider.json \
    --deployment deployment.json
  muster key balance --deployment deployment.json \
    --account ` + exampleAccount,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if account.set == (keystore != "") {
				return hint.Add(errors.New("say which account, once"), "give --account and an address, or --keystore and a file")
			}
			of := account.Address
			if keystore != "" {
				var err error
				if of, err = wallet.AddressIn(keystore); err != nil {
					return err
				}
			}
			return f.withLedger(cmd, func(client *ledger.Client) error {
				b, err := view.ReadBalance(cmd.Context(), client, of)
				if err != nil {
					return err
				}
				return print(cmd, b, func(w io.Writer) error {
					return rows(w, "account", b.Account, "ether", ether(b.Ether.Int), "FLT", b.FLT.FLT(),
						"stablecoin", b.Stablecoin.Amount(b.Dollars.Int), "owed", b.Owed.FLT()+" of bounties and fees")
				})
			})
		},
	}
	f.register(cmd)
	cmd.Flags().Var(&account, "account", "the account's address")
	cmd.Flags().StringVar(&keystore, "keystore", "", "the account's keystore file")
	return cmd
}

func newKeySendFLT() *cobra.Command {
	return sendCommand("send-flt", "FLT", (*ledger.Sender).Transfer)
}

func newKeySendStablecoin() *cobra.Command {
	var (
		f      senderFlags
		to     addressFlag
		token  tokenFlag
		amount moneyFlag
	)
	cmd := &cobra.Command{
		Use:   "send-stablecoin",
		Short: "Send the deployment's stablecoin to another account",
		Example: `  muster key send-stablecoin --amount 12.5 \
    --to ` + exampleAccount + exampleSender("renter"),
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return f.withSender(cmd, func(client *ledger.Client, sender *ledger.Sender) error {
				if err := checkReceiver(client, to.Address); err != nil {
					return err
				}
				t, err := token.read(cmd, client)
				if err != nil {
					return err
				}
				units, err := t.Parse(string(amount))
				if err != nil {
					return err
				}
				if err := checkHas(cmd, client, t, sender.Address(), units); err != nil {
					return err
				}
				r, err := sender.TransferToken(cmd.Context(), t, to.Address, units)
				if err != nil {
					return err
				}
				return printReceipt(cmd, receiptOf(r, "to", to.Address, "amount", units.String()),
					"sent %s %s to %s", t.Format(units), t.Name(), to.Address)
			})
		},
	}
	f.register(cmd)
	token.register(cmd)
	cmd.Flags().Var(&to, "to", "account that gets it")
	cmd.Flags().Var(&amount, "amount", "how much to send, in whole tokens")
	require(cmd.Flags(), "to", "amount")
	return cmd
}

func newKeyTransfer() *cobra.Command {
	return sendCommand("transfer", "ether", (*ledger.Sender).TransferEther)
}

// sendCommand is a command that gives another account something of which a
// whole has 18 decimals.
func sendCommand(use, what string, send func(*ledger.Sender, context.Context, common.Address, *big.Int) (*ledger.Receipt, error)) *cobra.Command {
	var (
		f      senderFlags
		to     addressFlag
		amount = amountFlag{unit: what}
	)
	cmd := &cobra.Command{
		Use:   use,
		Short: "Send " + what + " to another account",
		Example: `  muster key ` + use + ` --amount 12.5 \
    --to ` + exampleAccount + exampleSender("staker") + `
  muster key ` + use + ` --amount 12.5 --deployment deployment.json \
    --to ` + exampleAccount + ` \
    --signer http://127.0.0.1:8550`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return f.withSender(cmd, func(client *ledger.Client, sender *ledger.Sender) error {
				if err := checkReceiver(client, to.Address); err != nil {
					return err
				}
				r, err := send(sender, cmd.Context(), to.Address, amount.wei)
				if err != nil {
					return err
				}
				return printReceipt(cmd, receiptOf(r, "to", to.Address, "amount", amount.wei.String()),
					"sent %s %s to %s", &amount, what, to.Address)
			})
		},
	}
	f.register(cmd)
	cmd.Flags().Var(&to, "to", "account that gets the "+what)
	cmd.Flags().Var(&amount, "amount", "how much to send")
	require(cmd.Flags(), "to", "amount")
	return cmd
}

// checkReceiver refuses to send to a contract of the deployment, where it would
// be lost.
func checkReceiver(client *ledger.Client, to common.Address) error {
	for name, contract := range client.Deployment.Contracts() {
		if contract == to {
			return hint.Add(fmt.Errorf("%s is the deployment's %s contract, which never gives it back", to, name),
				"muster treasury fund adds to the reserve of rewards, muster stake delegate to a commitment, muster account deposit to a renter's account")
		}
	}
	return nil
}
