package main

import (
	"io"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/capacity"
)

func newArray() *cobra.Command {
	return group("array", "Seal arrays of compute units", "root --ctx 12345 --unit 0 --blocks 256", newArrayRoot())
}

func newArrayRoot() *cobra.Command {
	var f arrayFlags
	cmd := &cobra.Command{
		Use:   "root",
		Short: "Seal an array and print its root",
		Example: `  muster array root --ctx 12345 --unit 0 --blocks 256 --hardness 1
  muster array root --ctx 0x3039 --unit 7 --blocks 3000 --hardness 32 --json`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := f.fit(f.profile(), 1); err != nil {
				return err
			}
			a, err := f.array(cmd, f.profile(), f.unit)
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
			r.LeafLast = capacity.Hex(capacity.Leaf(a.Block(f.blocks - 1)))
			return print(cmd, r, func(w io.Writer) error {
				return rows(w, "sigma", r.Sigma, "first leaf", r.Leaf0, "last leaf", r.LeafLast, "root", r.Root)
			})
		},
	}
	f.register(cmd)
	return cmd
}
