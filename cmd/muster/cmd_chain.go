package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/capacity"
)

func newChain() *cobra.Command {
	return group("chain", "Compute chains of compute units",
		"root --ctx 12345 --units 1 --blocks 256 --segments 1 --beacon 777", newChainRoot())
}

func newChainRoot() *cobra.Command {
	var (
		f                             arrayFlags
		beacon                        elementFlag
		units, steps, segments, depth int
	)
	cmd := &cobra.Command{
		Use:   "root",
		Short: "Compute a unit's chain and print its root",
		Long: `Fill the arrays of units 0 … N-1, compute the chain of one of them for a
challenge's beacon, and print its root and its first and last label.`,
		Example: `  muster chain root --ctx 12345 --units 3 --blocks 1000 --hardness 1 \
    --steps 4 --segments 37 --depth 10 --beacon 777 --unit 1`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			p := f.profile()
			p.Steps, p.Depth = steps, depth
			if units < 1 || units > capacity.MaxUnits {
				return fmt.Errorf("%d units are not in 1..%d", units, capacity.MaxUnits)
			}
			if f.unit < 0 || f.unit >= units { // before arrays are filled
				return fmt.Errorf("unit %d is not in 0..%d", f.unit, units-1)
			}
			if segments < 1 || p.Validate() == nil && segments > 1<<depth {
				return fmt.Errorf("%d segments do not fit into a tree of depth %d", segments, depth)
			}
			if err := f.fit(p, units); err != nil {
				return err
			}
			var arrays []*capacity.Array
			for unit := range units {
				a, err := f.array(cmd, p, unit)
				if err != nil {
					return err
				}
				arrays = append(arrays, a)
			}
			report, done := progress("computing the chain")
			c, err := capacity.NewChain(cmd.Context(), arrays, f.unit, capacity.Element(beacon), segments, report)
			done()
			if err != nil {
				return err
			}
			var r struct {
				Label0    string `json:"label0"`
				LabelLast string `json:"labelLast"`
				Root      string `json:"root"`
			}
			r.Label0, r.LabelLast, r.Root = capacity.Hex(c.Label(0)), capacity.Hex(c.Label(c.Segments()-1)), capacity.Hex(c.Root())
			return print(cmd, r, func(w io.Writer) error {
				return rows(w, "first label", r.Label0, "last label", r.LabelLast, "root", r.Root)
			})
		},
	}
	f.register(cmd)
	flags, dev := cmd.Flags(), capacity.Dev()
	flags.IntVar(&units, "units", 1, "number of units whose arrays are read (n)")
	flags.Var(&beacon, "beacon", "beacon of the challenge")
	flags.IntVar(&steps, "steps", dev.Steps, "steps of a segment (q)")
	flags.IntVar(&segments, "segments", dev.Segments*capacity.ReferenceClass, "segments of the chain (K)")
	flags.IntVar(&depth, "depth", dev.Depth, "depth of the tree over the labels")
	require(flags, "beacon")
	return cmd
}
