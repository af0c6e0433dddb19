package ledger

import (
	"context"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/internal/hint"
)

// grainDecimals is the number of decimals that grains have below a token's smallest unit.
const grainDecimals = 18

// mostDecimals is the most decimals of a token that leases are paid in: with more a rate would not fit into the contracts.
const mostDecimals = 36

// A Token is what leases are paid in.
type Token struct {
	Address  common.Address
	Symbol   string // what the token calls itself, if that can be shown
	Decimals int
	// Own says that it is the deployment's stablecoin, or FLT. Others may call themselves as they like.
	Own bool
}

// Name is the token for people: its symbol, and its address too if it is not the deployment's own.
func (t Token) Name() string {
	hex := t.Address.Hex()
	short := hex[:6] + ".." + hex[len(hex)-4:]
	switch {
	case t.Symbol == "":
		return short
	case t.Own:
		return t.Symbol
	}
	return t.Symbol + " (" + short + ")"
}

// Format writes an amount of smallest units in whole tokens, exactly: "12.5".
func (t Token) Format(amount *big.Int) string { return formatUnits(amount, t.Decimals) }

// Parse reads an amount in whole tokens, such as "12.5", into smallest units.
func (t Token) Parse(s string) (*big.Int, error) { return parseUnits(s, t.Decimals, t.Name()) }

// FormatGrains writes an amount of grains in whole tokens, cut to the token's decimals.
func (t Token) FormatGrains(grains *big.Int) string {
	return t.Format(new(big.Int).Quo(grains, oneUnit))
}

// FormatPrice writes what a rate of grains a second comes to in some seconds, rounded to the nearest of the token's smallest
// units; a price below one of them is written with all its decimals.
func (t Token) FormatPrice(rate *big.Int, seconds uint64) string {
	grains := new(big.Int).Mul(rate, bigUint(seconds))
	units := new(big.Int).Add(grains, new(big.Int).Rsh(oneUnit, 1))
	if units.Quo(units, oneUnit); units.Sign() == 0 {
		return formatUnits(grains, t.Decimals+grainDecimals)
	}
	return t.Format(units)
}

// Grains is an amount of smallest units in grains.
func Grains(amount *big.Int) *big.Int { return new(big.Int).Mul(amount, oneUnit) }

// oneUnit is a smallest unit in grains.
var oneUnit = powerOfTen(grainDecimals)

// Periods that prices are for, in seconds. A month has 30 days, whatever the length of the days of a deployment.
const (
	PerHour  = 3600
	PerMonth = 30 * 24 * 3600
)

var periods = map[string]uint64{"second": 1, "minute": 60, "hour": PerHour, "day": 24 * PerHour, "month": PerMonth}

// A Price is an amount of a token for some time, as people write it: "12/month".
type Price struct {
	amount  string
	seconds uint64
}

// ParsePrice reads a price such as "12/month" or "0.02/hour". What it is in depends on the token.
func ParsePrice(s string) (Price, error) {
	amount, period, _ := strings.Cut(s, "/")
	seconds, ok := periods[period]
	if _, err := parseUnits(amount, mostDecimals, ""); err != nil || !ok {
		return Price{}, hint.Add(fmt.Errorf("%q is not a price", s), "write an amount and a time, such as 12/month or 0.02/hour")
	}
	return Price{amount, seconds}, nil
}

// Rate is the price in grains a second, rounded down.
func (p Price) Rate(t Token) (*big.Int, error) {
	grains, err := parseUnits(p.amount, t.Decimals+grainDecimals, t.Name())
	if err != nil {
		return nil, err
	}
	return grains.Quo(grains, bigUint(p.seconds)), nil
}

// String is the price as it was written.
func (p Price) String() string {
	for name, seconds := range periods {
		if seconds == p.seconds {
			return p.amount + "/" + name
		}
	}
	return ""
}

// TokenAt reads what a token says of itself. It fails with [ErrNotMuster] if that is no token whose amounts can be written.
func (c *Client) TokenAt(ctx context.Context, address common.Address) (Token, error) {
	t := Token{Address: address, Own: address == c.Deployment.Stablecoin}
	decimals, err := View(ctx, c, address, "the decimals of token "+address.Hex(), c.token.PackDecimals(), c.token.UnpackDecimals)
	if err != nil {
		return t, notMuster(err)
	}
	if decimals > mostDecimals {
		return t, fmt.Errorf("%w: token %s has %d decimals, and leases are paid in tokens with %d at most", ErrNotMuster, address, decimals, mostDecimals)
	}
	t.Decimals = int(decimals)
	symbol, err := View(ctx, c, address, "the symbol of token "+address.Hex(), c.token.PackSymbol(), c.token.UnpackSymbol)
	switch {
	case noSuchFunction(err): // a token need not have one
	case err != nil:
		return t, err
	case showable(symbol):
		t.Symbol = symbol
	}
	return t, nil
}

// showable says whether a symbol can stand in a line without hiding what it is.
func showable(symbol string) bool {
	const longest = 11
	if symbol == "" || len(symbol) > longest {
		return false
	}
	return !strings.ContainsFunc(symbol, func(r rune) bool { return r <= ' ' || r > '~' })
}

// TokenBalance is an account's amount of a token, in its smallest units.
func (c *Client) TokenBalance(ctx context.Context, token, account common.Address) (*big.Int, error) {
	return View(ctx, c, token, "the balance of "+account.Hex(), c.token.PackBalanceOf(account), c.token.UnpackBalanceOf)
}

// AllowanceOf is how much of an account's tokens another may take.
func (c *Client) AllowanceOf(ctx context.Context, token, account, spender common.Address) (*big.Int, error) {
	return View(ctx, c, token, "what "+spender.Hex()+" may take of "+account.Hex(), c.token.PackAllowance(account, spender), c.token.UnpackAllowance)
}
