package main

import (
	"errors"
	"fmt"
	"io"
	"strconv"
	"text/tabwriter"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/muster-network/muster/capacity"
)

// elementFlag reads a field element; uint64Flag a 64-bit number. Both take
// decimal digits, or 0x and hexadecimal ones.
type (
	elementFlag capacity.Element
	uint64Flag  uint64
)

func (f *elementFlag) Set(s string) error {
	e, err := capacity.ParseElement(s)
	*f = elementFlag(e)
	return err
}
func (f *elementFlag) String() string { return capacity.Hex(capacity.Element(*f)) }
func (f *elementFlag) Type() string   { return "element" }

func (f *uint64Flag) Set(s string) error {
	v, err := strconv.ParseUint(s, 0, 64)
	if err != nil {
		return fmt.Errorf("%q is not a number below 2^64", s)
	}
	*f = uint64Flag(v)
	return nil
}
func (f *uint64Flag) String() string { return strconv.FormatUint(uint64(*f), 10) }
func (f *uint64Flag) Type() string   { return "number" }

// arrayFlags describe one array.
type arrayFlags struct {
	ctx                 elementFlag
	cu, logBlocks, hard int
}

func (f *arrayFlags) register(cmd *cobra.Command) {
	flags := cmd.Flags()
	dev := capacity.Dev()
	flags.Var(&f.ctx, "ctx", "seal context")
	flags.IntVar(&f.cu, "cu", 0, "index of the compute unit, below 1024")
	flags.IntVar(&f.logBlocks, "log-blocks", dev.LogBlocks, "n: the array has 2^n blocks of 1 KiB")
	flags.IntVar(&f.hard, "hardness", dev.Hardness, "h: Poseidon2 compressions per block")
	require(flags, "ctx")
}

// array makes the array, with a progress bar. steps is L.
func (f *arrayFlags) array(cmd *cobra.Command, steps int) (*capacity.Array, error) {
	p := capacity.Dev()
	p.Name, p.LogBlocks, p.Hardness, p.Steps, p.Slots = "custom", f.logBlocks, f.hard, steps, 256
	report, done := progress("sealing")
	defer done()
	return capacity.NewArray(cmd.Context(), p, capacity.Element(f.ctx), f.cu, capacity.Options{Progress: report})
}

// require marks flags that have no sensible default.
func require(flags *pflag.FlagSet, names ...string) {
	for _, name := range names {
		if err := flags.SetAnnotation(name, required, nil); err != nil {
			panic(err) // the flag was defined just before
		}
	}
}

const required = "muster_required"

// checkRequired names the required flags that neither the command line, the
// environment nor the file has set.
func checkRequired(flags *pflag.FlagSet) error {
	var missing []error
	flags.VisitAll(func(f *pflag.Flag) {
		if _, ok := f.Annotations[required]; ok && !f.Changed {
			missing = append(missing, fmt.Errorf("--%s is missing: %s", f.Name, f.Usage))
		}
	})
	return errors.Join(missing...)
}

// rows prints aligned pairs of a name and a value.
func rows(w io.Writer, pairs ...string) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for i := 0; i < len(pairs); i += 2 {
		fmt.Fprintf(t, "%s\t%s\n", pairs[i], pairs[i+1])
	}
	return t.Flush()
}
