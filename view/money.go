package view

import (
	"context"
	"encoding/json"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

// Token is what something is paid in.
type Token struct {
	ledger.Token
}

// MarshalJSON writes the token's address, what it calls itself, and its decimals.
func (t Token) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		Address  string `json:"address"`
		Symbol   string `json:"symbol"`
		Decimals int    `json:"decimals"`
	}{t.Address.Hex(), t.Symbol, t.Decimals})
}

// Amount writes an amount of smallest units with the token's name: "12.5 USDC".
func (t Token) Amount(units *big.Int) string { return t.Format(units) + " " + t.Name() }

// Price is a rate, as people compare it.
type Price struct {
	Rate     Wei    `json:"rate"`     // grains a second
	PerHour  string `json:"perHour"`  // whole tokens
	PerMonth string `json:"perMonth"` // of 30 days
}

func priceOf(t ledger.Token, rate *big.Int) Price {
	return Price{Wei{rate}, t.FormatPrice(rate, ledger.PerHour), t.FormatPrice(rate, ledger.PerMonth)}
}

// String is the price in words, without the token.
func (p Price) String() string { return p.PerHour + "/hour, " + p.PerMonth + "/month" }

// units are grains in smallest units, rounded down.
func units(grains *big.Int) Wei { return Wei{new(big.Int).Quo(grains, ledger.Grains(big.NewInt(1)))} }

// Time is a moment in seconds since 1970; 0 is none.
type Time uint64

// String is the moment as people read it.
func (t Time) String() string {
	switch {
	case t == 0:
		return "-"
	case t >= ledger.Never:
		return "never"
	}
	return Moment(time.Unix(int64(t), 0))
}

// Moment writes a time as people read it.
func Moment(t time.Time) string { return t.UTC().Format("2006-01-02 15:04:05 UTC") }

// tokens reads each token once.
type tokens map[common.Address]ledger.Token

func (known tokens) at(ctx context.Context, c *ledger.Client, address common.Address) (ledger.Token, error) {
	if t, ok := known[address]; ok {
		return t, nil
	}
	t, err := c.TokenAt(ctx, address)
	if err == nil {
		known[address] = t
	}
	return t, err
}
