package main

import (
	"encoding/json"
	"fmt"
	"io"
	"math/big"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/chain/deploy"
	"github.com/muster-network/muster/chain/ledger"
)

// deployed is what a deployment came to.
type deployed struct {
	ledger.Deployment
	File  string        `json:"file"`
	Steps []deploy.Step `json:"steps"`
}

func (d deployed) write(w io.Writer) error {
	made := 0
	for _, s := range d.Steps {
		if !s.Found {
			made++
		}
	}
	cells := []string{"chain", fmt.Sprint(d.ChainID)}
	for _, s := range d.Steps {
		cells = append(cells, s.Name, s.Address.Hex())
	}
	cells = append(cells, "written to", d.File)
	if made == 0 {
		cells = append(cells, "nothing to do", "all contracts were there, and are as compiled")
	}
	return rows(w, cells...)
}

func printEstimate(cmd *cobra.Command, e deploy.Estimate) error {
	err := print(cmd, e, func(w io.Writer) error {
		cells := []string{"chain", fmt.Sprint(e.ChainID), "account", e.Deployer.Hex()}
		for _, s := range e.Steps {
			what := fmt.Sprintf("%s  %d gas, %s ether", s.Address, s.Gas, ether(s.Cost))
			if s.Found {
				what = fmt.Sprintf("%s  is there, and is as compiled", s.Address)
			}
			cells = append(cells, s.Name, what)
		}
		return rows(w, append(cells,
			"total", fmt.Sprintf("%d gas, %s ether at %s gwei", e.Gas, ether(e.Cost), gwei(e.GasPrice)),
			"needed", ether(e.Needed)+" ether, as fees may rise",
			"balance", ether(e.Balance)+" ether",
			"missing", ether(e.Missing)+" ether",
			"sent", "nothing: this was a dry run")...)
	})
	if err == nil && e.Missing.Sign() > 0 {
		return errLacksEther
	}
	return err
}

// ether writes an amount of wei in ether, which has as many decimals as FLT.
func ether(wei *big.Int) string { return ledger.FormatFLT(wei) }

// gwei writes an amount of wei in thousand millionths of an ether.
func gwei(wei *big.Int) string { return ether(new(big.Int).Mul(wei, big.NewInt(1e9))) }

// printIndented prints a value as a file for people to change.
func printIndented(cmd *cobra.Command, v any) error {
	e := json.NewEncoder(cmd.OutOrStdout())
	e.SetIndent("", "  ")
	return e.Encode(v)
}
