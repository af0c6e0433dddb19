package main

import (
	"fmt"
	"io"
	"math/big"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/chain/deploy"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/view"
)

// deployed is the result of a deployment.
type deployed struct {
	ledger.Deployment
	File    string        `json:"file"`
	Steps   []deploy.Step `json:"steps"`
	Reserve view.Reserve  `json:"reserve"`
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
	cells = append(append(cells, reserveCells(d.Reserve)...), "written to", d.File)
	if made == 0 {
		cells = append(cells, "nothing to do", "all contracts exist and have the compiled code")
	}
	return rows(w, cells...)
}

// asJSON is the result with its money as strings.
func (d deployed) asJSON() any {
	return struct {
		deployed
		Steps []stepJSON `json:"steps"`
	}{d, stepsJSON(d.Steps)}
}

// stepJSON is a step with its money as a string.
type stepJSON struct {
	deploy.Step
	Cost *ledger.Wei `json:"cost"` // in wei of ether; null: it was paid before
}

func stepsJSON(steps []deploy.Step) []stepJSON {
	all := make([]stepJSON, len(steps))
	for i, s := range steps {
		all[i].Step = s
		if s.Cost != nil {
			all[i].Cost = &ledger.Wei{Int: s.Cost}
		}
	}
	return all
}

// estimateJSON is an estimate with its money as strings.
func estimateJSON(e deploy.Estimate) any {
	return struct {
		deploy.Estimate
		Steps    []stepJSON `json:"steps"`
		GasPrice ledger.Wei `json:"gasPrice"`
		Cost     ledger.Wei `json:"cost"`
		Balance  ledger.Wei `json:"balance"`
		Needed   ledger.Wei `json:"needed"`
		Missing  ledger.Wei `json:"missing"`
	}{e, stepsJSON(e.Steps), ledger.Wei{Int: e.GasPrice}, ledger.Wei{Int: e.Cost}, ledger.Wei{Int: e.Balance}, ledger.Wei{Int: e.Needed}, ledger.Wei{Int: e.Missing}}
}

func printEstimate(cmd *cobra.Command, e deploy.Estimate) error {
	err := print(cmd, estimateJSON(e), func(w io.Writer) error { return writeEstimate(w, e) })
	if err == nil && e.Missing.Sign() > 0 {
		return errLacksEther
	}
	return err
}

func writeEstimate(w io.Writer, e deploy.Estimate) error {
	cells := []string{"chain", fmt.Sprint(e.ChainID), "account", e.Deployer.Hex()}
	for _, s := range e.Steps {
		what := "exists, and has the compiled code"
		if !s.Found {
			what = fmt.Sprintf("%d gas, %s ether", s.Gas, ether(s.Cost))
		}
		cells = append(cells, s.Name, s.Address.Hex(), "", what)
	}
	return rows(w, append(cells,
		"total", fmt.Sprintf("%d gas, %s ether at %s gwei", e.Gas, ether(e.Cost), gwei(e.GasPrice)),
		"needed", ether(e.Needed)+" ether, in case fees rise",
		"balance", ether(e.Balance)+" ether",
		"missing", ether(e.Missing)+" ether",
		"sent", "nothing: this is a dry run")...)
}

// ether writes an amount of wei in ether, which has as many decimals as FLT.
func ether(wei *big.Int) string { return ledger.FormatFLT(wei) }

// gwei writes an amount of wei in gwei.
func gwei(wei *big.Int) string { return ether(new(big.Int).Mul(wei, big.NewInt(1e9))) }
