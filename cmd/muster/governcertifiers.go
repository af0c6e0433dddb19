package main

import (
	"context"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/chain/govern"
	"github.com/muster-network/muster/chain/ledger"
)

func newGovernanceAdmitCertifier(command operationMaker) *cobra.Command {
	var account addressFlag
	var kinds kindsFlag
	cmd := command("admit", "Admit a certifier", "governor", "--kind soc2 \\\n    --account "+exampleAccount,
		func(_ context.Context, c *ledger.Client, _ govern.Reading) (govern.Operation, error) {
			return govern.Of(c).AdmitOperation(account.Address, kinds), nil
		})
	cmd.Long = `Admit a certifier for some kinds of certificates and no others, as the governor.
What it says counts once its bond is as large as certifiers need it now.`
	account.register(cmd, "account of the certifier")
	cmd.Flags().Var(&kinds, "kind", "soc2, iso27001, location or hardware; may be given several times")
	require(cmd.Flags(), "kind")
	return cmd
}

func newGovernanceRemoveCertifier(command operationMaker) *cobra.Command {
	var account addressFlag
	cmd := command("remove", "Remove a certifier", "governor", "\\\n    --account "+exampleAccount,
		func(_ context.Context, c *ledger.Client, _ govern.Reading) (govern.Operation, error) {
			return govern.Of(c).RemoveOperation(account.Address), nil
		})
	cmd.Long = `Remove a certifier, as the governor: none of its certificates is valid while it
is not admitted. Its bond stays until it resigns.`
	account.register(cmd, "account of the certifier")
	return cmd
}

func newGovernanceSlashCertifier(command operationMaker) *cobra.Command {
	var account addressFlag
	var amount fltFlag
	cmd := command("slash", "Slash a certifier's bond", "governor", "--amount 5000 \\\n    --account "+exampleAccount,
		func(_ context.Context, c *ledger.Client, _ govern.Reading) (govern.Operation, error) {
			return govern.Of(c).SlashCertifierOperation(account.Address, amount.wei), nil
		})
	cmd.Long = `Slash a certifier's bond, as the governor: half is burned, half is the
treasury's. If the bond is smaller, all of it is taken.`
	account.register(cmd, "account of the certifier")
	cmd.Flags().Var(&amount, "amount", "how much to take")
	require(cmd.Flags(), "amount")
	return cmd
}

func newGovernanceStrikeCertificate(command operationMaker) *cobra.Command {
	var uid uidFlag
	cmd := command("strike", "End a certificate that turned out to be false", "governor", "--uid "+exampleOperation,
		func(_ context.Context, c *ledger.Client, _ govern.Reading) (govern.Operation, error) {
			return govern.Of(c).StrikeOperation(uid.Hash), nil
		})
	uid.register(cmd)
	return cmd
}

func newGovernanceCertifierBond(command operationMaker) *cobra.Command {
	var amount fltFlag
	cmd := command("bond", "Set the bond of certifiers to be admitted", "governor", "--amount 20000",
		func(_ context.Context, c *ledger.Client, _ govern.Reading) (govern.Operation, error) {
			return govern.Of(c).CertifierBondOperation(amount.wei), nil
		})
	cmd.Long = `Set the bond that certifiers need who are admitted from now on, as the governor.
Those admitted before need what they needed then.`
	cmd.Flags().Var(&amount, "amount", "the bond")
	require(cmd.Flags(), "amount")
	return cmd
}
