package main

import (
	"errors"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"
)

// addressFlag is an account's address.
type addressFlag struct {
	common.Address
	set bool
}

// register makes it the required flag --account.
func (f *addressFlag) register(cmd *cobra.Command, usage string) {
	cmd.Flags().Var(f, "account", usage)
	require(cmd.Flags(), "account")
}

func (f *addressFlag) Set(s string) error {
	if !common.IsHexAddress(s) {
		return errors.New("not an address: write 0x and 40 hexadecimal digits")
	}
	f.Address, f.set = common.HexToAddress(s), true
	return nil
}
func (f *addressFlag) String() string { return "" }
func (f *addressFlag) Type() string   { return "address" }
