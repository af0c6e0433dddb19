package ledger

import (
	"encoding/json"
	"fmt"
	"math/big"
	"strings"
)

// Wei is an amount in wei: of FLT unless it is said to be of ether. In JSON it is a string of digits, because most
// readers of JSON round large numbers. The zero value is no money.
type Wei struct{ *big.Int }

// MarshalJSON writes the digits as a string.
func (w Wei) MarshalJSON() ([]byte, error) { return json.Marshal(w.value().String()) }

// UnmarshalJSON reads what MarshalJSON wrote.
func (w *Wei) UnmarshalJSON(data []byte) error {
	var digits string
	if err := json.Unmarshal(data, &digits); err != nil {
		return err
	}
	v, ok := new(big.Int).SetString(digits, 10)
	if !ok {
		return fmt.Errorf("%q is not a number of wei", digits)
	}
	w.Int = v
	return nil
}

// Plus is the sum of two amounts.
func (w Wei) Plus(v *big.Int) Wei { return Wei{new(big.Int).Add(w.value(), v)} }

// FLT writes the amount in FLT, exactly, with the token's name: "12.5 FLT".
func (w Wei) FLT() string { return FormatFLT(w.value()) + " FLT" }

// Short writes the amount in FLT, cut to four decimals and without the token's name: "12.5".
func (w Wei) Short() string {
	const most = 4
	whole, decimals, _ := strings.Cut(FormatFLT(w.value()), ".")
	decimals = strings.TrimRight(decimals[:min(most, len(decimals))], "0")
	if decimals == "" {
		return whole
	}
	return whole + "." + decimals
}

func (w Wei) value() *big.Int {
	if w.Int == nil {
		return new(big.Int)
	}
	return w.Int
}
