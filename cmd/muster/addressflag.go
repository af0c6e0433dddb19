package main

import (
	"fmt"
	"strings"

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

func (f *addressFlag) Set(s string) (err error) {
	f.Address, err = parseAddress(s)
	f.set = err == nil
	return err
}
func (f *addressFlag) String() string { return "" }
func (f *addressFlag) Type() string   { return "address" }

// parseAddress reads an address. Capitals among its letters are its checksum (EIP-55).
func parseAddress(s string) (common.Address, error) {
	a := common.HexToAddress(s)
	digits, ok := strings.CutPrefix(s, "0x")
	switch {
	case !ok || !common.IsHexAddress(s):
		return a, fmt.Errorf("%q is not an address: write 0x and 40 hexadecimal digits", s)
	case digits != strings.ToLower(digits) && digits != strings.ToUpper(digits) && s != a.Hex():
		return a, fmt.Errorf("%s is mistyped: its capitals are not the checksum of its digits (EIP-55)", s)
	case a == common.Address{}:
		return a, fmt.Errorf("%s is nobody's address", s)
	}
	return a, nil
}
