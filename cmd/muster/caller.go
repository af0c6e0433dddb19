package main

import (
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
)

// callerFlags say who makes a call: the account of a key, or one whose key is elsewhere, as that of a
// multisignature wallet. What such an account has to send is printed.
type callerFlags struct {
	senderFlags
	as addressFlag
}

func (f *callerFlags) register(cmd *cobra.Command) {
	f.chainFlags.register(cmd)
	f.define(cmd)
	cmd.Flags().Var(&f.as, "as", "account that will make the call: print it and send nothing")
}

// check makes sure that one account is given to make the call.
func (f *callerFlags) check() error {
	if f.as.set && f.given() {
		sends := "--keystore"
		if f.signer != "" {
			sends = "--signer"
		}
		return hint.Add(fmt.Errorf("--as and %s exclude each other", sends), "give --as to print the call, or %s to send it", sends)
	}
	if !f.as.set && !f.given() {
		return hint.Add(errors.New("no account is given that makes the call"),
			"give --keystore or --signer to send it, or --as and an address to print it")
	}
	return nil
}

// withSender is that of senderFlags, or of a sender whose calls are printed.
func (f *callerFlags) withSender(cmd *cobra.Command, send func(*ledger.Client, *ledger.Sender) error) error {
	if err := f.check(); err != nil {
		return err
	}
	if !f.as.set {
		return f.senderFlags.withSender(cmd, send)
	}
	return f.withLedger(cmd, func(client *ledger.Client) error {
		draft := ledger.NewDraft(client, f.as.Address)
		if err := send(client, draft.Sender()); !errors.Is(err, ledger.ErrDrafted) {
			return err
		}
		return printDraft(cmd, client.Deployment.ChainID, draft)
	})
}

// printDraft prints calls that somebody else is to make. The JSON is a file for the Transaction Builder of Safe,
// the most used multisignature wallet.
func printDraft(cmd *cobra.Command, chainID uint64, d *ledger.Draft) error {
	type call struct {
		To    string `json:"to"`
		Value string `json:"value"`
		Data  string `json:"data"`
	}
	var calls []call
	cells := []string{"from", d.From.Hex()}
	for _, c := range d.Calls {
		calls = append(calls, call{c.To.Hex(), c.Value.String(), c.Data.String()})
		cells = append(cells, wrapped("what", c.What)...)
		cells = append(cells, "to", c.To.Hex(), "data", c.Data.String())
	}
	last := d.Calls[len(d.Calls)-1].What
	batch := map[string]any{
		"version": "1.0", "chainId": fmt.Sprint(chainID), "createdAt": time.Now().UnixMilli(),
		"meta":         map[string]string{"name": "muster: " + last, "createdFromSafeAddress": d.From.Hex()},
		"transactions": calls,
	}
	return print(cmd, batch, func(w io.Writer) error { return rows(w, append(cells, "sent", "nothing")...) })
}

// forCommitment is what a sender does that acts for the provider of a commitment: with its own account, or through a
// provider account that it has a part in.
func forCommitment(cmd *cobra.Command, id uint64, part ledger.Part, do func(*ledger.Client, *ledger.Sender) error) func(*ledger.Client, *ledger.Sender) error {
	return func(client *ledger.Client, sender *ledger.Sender) error {
		as, err := sender.For(cmd.Context(), id, part)
		if err != nil {
			return err
		}
		return do(client, as)
	}
}
