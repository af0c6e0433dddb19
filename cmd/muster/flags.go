package main

import (
	"cmp"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/circuits"
	"github.com/muster-network/muster/host/memory"
	"github.com/muster-network/muster/internal/hint"
)

// elementFlag reads a field element: decimal digits, or 0x and hexadecimal ones.
type elementFlag capacity.Element

func (f *elementFlag) Set(s string) error {
	e, err := capacity.ParseElement(s)
	*f = elementFlag(e)
	return err
}
func (f *elementFlag) String() string {
	if *f == (elementFlag{}) {
		return "0"
	}
	return capacity.Hex(capacity.Element(*f))
}
func (f *elementFlag) Type() string { return "element" }

// arrayFlags describe one array.
type arrayFlags struct {
	ctx                elementFlag
	unit, blocks, hard int
}

func (f *arrayFlags) register(cmd *cobra.Command) {
	flags := cmd.Flags()
	dev := capacity.Dev()
	flags.Var(&f.ctx, "ctx", "seal context of the array")
	flags.IntVar(&f.unit, "unit", 0, "index of the compute unit, from 0 to 1023")
	flags.IntVar(&f.blocks, "blocks", dev.Blocks, "size of the array: blocks of 1 KiB (T)")
	flags.IntVar(&f.hard, "hardness", dev.Hardness, "number of Poseidon2 compressions per block (h)")
	require(flags, "ctx")
}

// profile is one with arrays of this size and hardness.
func (f *arrayFlags) profile() capacity.Profile {
	p := capacity.Dev()
	p.Name, p.Blocks, p.Hardness = "custom", f.blocks, f.hard
	return p
}

// fit checks that the arrays of a number of units are valid and fit into memory, before any is filled.
func (f *arrayFlags) fit(p capacity.Profile, units int) error {
	if err := p.Validate(); err != nil {
		return err
	}
	stock, err := memory.Survey()
	if err != nil {
		return err
	}
	return stock.Require(units, memory.Need{Region: p.ArrayBytes()})
}

// array makes the array of a unit, with a progress bar.
func (f *arrayFlags) array(cmd *cobra.Command, p capacity.Profile, unit int) (*capacity.Array, error) {
	report, done := progress("sealing")
	defer done()
	return capacity.NewArray(cmd.Context(), p, capacity.Element(f.ctx), unit, capacity.Options{Progress: report})
}

// require marks flags that have no sensible default.
func require(flags *pflag.FlagSet, names ...string) {
	for _, name := range names {
		if err := flags.SetAnnotation(name, required, nil); err != nil {
			panic(err) // the flag was defined just before
		}
	}
}

// requireOneOf marks a flag that may be left out if another one is given.
func requireOneOf(flags *pflag.FlagSet, name, other string) {
	require(flags, name)
	if err := flags.SetAnnotation(name, required, []string{other}); err != nil {
		panic(err) // the flag was defined just before
	}
}

// required is the annotation of required flags: the names of those that do
// instead.
const required = "muster_required"

// checkRequired names the required flags that neither the command line, the
// environment nor the file has set.
func checkRequired(flags *pflag.FlagSet) error {
	var missing []error
	flags.VisitAll(func(f *pflag.Flag) {
		others, ok := f.Annotations[required]
		if !ok || f.Changed || slices.ContainsFunc(others, flags.Changed) {
			return
		}
		err := hint.Add(fmt.Errorf("--%s is missing", f.Name), "give --%s: %s", f.Name, f.Usage)
		for _, other := range others {
			err = hint.Add(err, "or --%s: %s", other, flags.Lookup(other).Usage)
		}
		missing = append(missing, err)
	})
	return errors.Join(missing...)
}

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

// addressesFlag is several addresses, by commas, in one flag or in several.
type addressesFlag []common.Address

func (f *addressesFlag) Set(s string) error {
	for _, one := range strings.Split(s, ",") {
		address, err := parseAddress(strings.TrimSpace(one))
		if err != nil {
			return err
		}
		*f = append(*f, address)
	}
	return nil
}
func (f *addressesFlag) String() string { return "" }
func (f *addressesFlag) Type() string   { return "addresses" }

// parseAddress reads an address. Capitals among its letters are a checksum (EIP-55).
func parseAddress(s string) (common.Address, error) {
	a := common.HexToAddress(s)
	digits, ok := strings.CutPrefix(s, "0x")
	switch {
	case !ok || !common.IsHexAddress(s):
		return a, hint.Add(fmt.Errorf("%q is not an address", s), "write 0x and 40 hexadecimal digits")
	case digits != strings.ToLower(digits) && digits != strings.ToUpper(digits) && s != a.Hex():
		return a, hint.Add(fmt.Errorf("%s is mistyped: its capitals do not match the checksum of its digits (EIP-55)", s),
			"copy the address again")
	case a == common.Address{}:
		return a, fmt.Errorf("%s is nobody's address", s)
	}
	return a, nil
}

// fltFlag is an amount of FLT.
type fltFlag = amountFlag

// amountFlag is an amount of something of which a whole has 18 decimals.
type amountFlag struct {
	wei  *big.Int
	unit string // empty: FLT
}

func (f *amountFlag) Set(s string) (err error) {
	if f.wei, err = ledger.ParseFLT(s); err != nil && f.unit != "" {
		err = hint.Add(fmt.Errorf("%q is not an amount of %s", s, f.unit), "write digits, and up to 18 decimals after a point")
	}
	return err
}
func (f *amountFlag) String() string {
	if f.wei == nil {
		return ""
	}
	return ledger.FormatFLT(f.wei)
}
func (f *amountFlag) Type() string { return cmp.Or(f.unit, "FLT") }

// gweiFlag is a price of gas in gwei, of which a wei is the billionth part.
type gweiFlag struct{ wei *big.Int }

func (f *gweiFlag) Set(s string) error {
	whole, decimals, _ := strings.Cut(s, ".")
	digits := whole + decimals
	if digits == "" || strings.Trim(digits, "0123456789") != "" || len(decimals) > 9 {
		return hint.Add(fmt.Errorf("%q is not an amount of gwei", s), "write digits, and up to 9 decimals after a point")
	}
	wei, _ := new(big.Int).SetString(digits+strings.Repeat("0", 9-len(decimals)), 10)
	if wei.Sign() == 0 {
		return errors.New("nothing is mined for a fee of 0")
	}
	f.wei = wei
	return nil
}
func (f *gweiFlag) String() string {
	if f.wei == nil {
		return ""
	}
	return gwei(f.wei)
}
func (f *gweiFlag) Type() string { return "gwei" }

// registerCommitment adds the number of a commitment, the same for every command.
func registerCommitment(cmd *cobra.Command, id *uint64) {
	cmd.Flags().Uint64Var(id, "commitment", 0, "number of the commitment")
	require(cmd.Flags(), "commitment")
}

// registerKeyDir adds the folder of circuit keys.
func registerKeyDir(cmd *cobra.Command, dir *string) {
	cmd.Flags().StringVar(dir, "keys", defaultKeyDir(), "folder of the circuit's keys")
}

// defaultKeyDir is where keys are kept, or a folder here if there is no cache.
func defaultKeyDir() string {
	dir, err := circuits.DefaultDir()
	if err != nil {
		return "muster-keys"
	}
	return dir
}

// uint64s are the numbers of a flag that takes several.
func uint64s(all []uint) []uint64 {
	out := make([]uint64, len(all))
	for i, n := range all {
		out[i] = uint64(n)
	}
	return out
}
