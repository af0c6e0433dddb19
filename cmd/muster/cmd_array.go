package main

import (
	"io"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/capacity"
)

func newArray() *cobra.Command {
	return group("array", "Seal arrays of compute units", "root --ctx 12345 --cu 0 --log-blocks 8", newArrayRoot())
}

func newArrayRoot() *cobra.Command {
	var f arrayFlags
	cmd := &cobra.Command{
		Use:   "root",
		Short: "Seal an array and print its root",
		Example: `  muster array root --ctx 12345 --cu 0 --log-blocks 8 --hardness 1
  muster array root --ctx 0x3039 --cu 7 --log-blocks 21 --hardness 8 --json`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			a, err := f.array(cmd, 1)
			if err != nil {
				return err
			}
			var r struct {
				Sigma    string `json:"sigma"`
				Leaf0    string `json:"leaf0"`
				LeafLast string `json:"leafLast"`
				Root     string `json:"root"`
			}
			r.Sigma, r.Root = capacity.Hex(a.Sigma()), capacity.Hex(a.Root())
			r.Leaf0 = capacity.Hex(capacity.Leaf(a.Block(0)))
			r.LeafLast = capacity.Hex(capacity.Leaf(a.Block(1<<f.logBlocks - 1)))
			return print(cmd, r, func(w io.Writer) error {
				return rows(w, "sigma", r.Sigma, "first leaf", r.Leaf0, "last leaf", r.LeafLast, "root", r.Root)
			})
		},
	}
	f.register(cmd)
	return cmd
}
