package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/capacity"
)

func newShare() *cobra.Command {
	return group("share", "Search for shares of a challenge", "find --ctx 12345 --beacon 777 --target 0x0010000000000000", newShareFind())
}

func newShareFind() *cobra.Command {
	var (
		f      arrayFlags
		beacon elementFlag
		target uint64Flag
		steps  int
		slot   int
	)
	cmd := &cobra.Command{
		Use:   "find",
		Short: "Find the smallest nonce that wins a slot",
		Example: `  muster share find --ctx 12345 --cu 3 --log-blocks 10 --hardness 1 \
    --steps 2 --beacon 777 --slot 5 --target 0x0010000000000000`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if slot < 0 || slot > 255 {
				return fmt.Errorf("slot %d is not in 0..255", slot)
			}
			a, err := f.array(cmd, steps)
			if err != nil {
				return err
			}
			s, err := a.Search(cmd.Context(), capacity.Element(beacon), slot, uint64(target), 0)
			if err != nil {
				return err
			}
			// 64-bit numbers are strings, since many JSON readers round them.
			r := struct {
				Sigma string `json:"sigma"`
				Nonce string `json:"nonce"`
				Y     string `json:"y"`
			}{capacity.Hex(a.Sigma()), fmt.Sprint(s.Nonce), fmt.Sprintf("0x%016x", s.Y)}
			return print(cmd, r, func(w io.Writer) error {
				return rows(w, "sigma", r.Sigma, "nonce", r.Nonce, "y", r.Y)
			})
		},
	}
	f.register(cmd)
	flags := cmd.Flags()
	flags.Var(&beacon, "beacon", "beacon of the challenge")
	flags.Var(&target, "target", "target of the challenge: a walk below it wins")
	flags.IntVar(&slot, "slot", 0, "slot of the share, from 0 to 255")
	flags.IntVar(&steps, "steps", capacity.Dev().Steps, "number of blocks that a walk visits (L)")
	require(flags, "beacon", "target")
	return cmd
}
