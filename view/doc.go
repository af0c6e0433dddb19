// Package view is what people are shown and the guards they meet: read models of a deployment, and
// checks that refuse a call before anything is sent. The command line, the HTTP API and the page
// show the same figures because they all get them here.
//
// Types have the JSON form that the commands print. Amounts are wei of FLT, written as strings of
// digits. Remedies (package hint) name no flags or buttons: those are for whoever shows them.
//
// Governance is left out for js/wasm: its rehearsals need an EVM.
package view

import (
	"encoding/json"
	"math/big"
	"strings"

	"github.com/muster-network/muster/chain/ledger"
)

// Wei is an amount in wei of FLT. In JSON it is a string of digits.
type Wei struct{ *big.Int }

// MarshalJSON writes the digits as a string, since JSON readers round large numbers.
func (w Wei) MarshalJSON() ([]byte, error) { return json.Marshal(w.Int.String()) }

// FLT writes the amount in FLT, exactly, with the token's name: "12.5 FLT".
func (w Wei) FLT() string { return ledger.FormatFLT(w.Int) + " FLT" }

// Short writes the amount in FLT, cut to four decimals and without the token's name: "12.5".
func (w Wei) Short() string {
	whole, decimals, ok := strings.Cut(ledger.FormatFLT(w.Int), ".")
	if ok && len(decimals) > 4 {
		decimals = strings.TrimRight(decimals[:4], "0")
	}
	if decimals == "" {
		return whole
	}
	return whole + "." + decimals
}
