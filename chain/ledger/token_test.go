package ledger

import (
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

func TestPrices(t *testing.T) {
	t.Parallel()
	dollar := Token{Symbol: "tUSD", Decimals: 6, Own: true}
	wei := Token{Symbol: "DAI", Decimals: 18}
	for _, test := range []struct {
		price string
		token Token
		rate  string // grains a second
		hour  string
		month string
	}{
		{"12/month", dollar, "4629629629629629629", "0.016667", "12"},
		{"0.02/hour", dollar, "5555555555555555555", "0.02", "14.4"},
		{"1/second", dollar, "1000000000000000000000000", "3600", "2592000"},
		{"0.000000000001/month", dollar, "385802", "0.0000000000000013888872", "0.000000000000999998784"},
		{"12/month", wei, "4629629629629629629629629629629", "0.016666666666666667", "12"},
		{"1000000000/second", wei, "1000000000000000000000000000000000000000000000", "3600000000000", "2592000000000000"},
	} {
		p, err := ParsePrice(test.price)
		if err != nil {
			t.Fatal(err)
		}
		rate, err := p.Rate(test.token)
		if err != nil || rate.String() != test.rate || p.String() != test.price {
			t.Errorf("%s of %s is %v grains a second, want %s (%v)", p, test.token.Symbol, rate, test.rate, err)
		}
		if hour, month := test.token.FormatPrice(rate, PerHour), test.token.FormatPrice(rate, PerMonth); hour != test.hour || month != test.month {
			t.Errorf("%s of %s reads %s/hour, %s/month, want %s and %s", p, test.token.Symbol, hour, month, test.hour, test.month)
		}
	}
	for _, wrong := range []string{"", "12", "12/week", "/month", "-1/month", "1e3/month", "1/month/month", "x/hour"} {
		if p, err := ParsePrice(wrong); err == nil {
			t.Errorf("%q is taken for the price %v", wrong, p)
		}
	}
	p, err := ParsePrice("0.0000000000000000000000001/second")
	if err != nil {
		t.Fatal(err)
	}
	if rate, err := p.Rate(dollar); err == nil {
		t.Errorf("less than a grain is the rate %v", rate)
	}
}

func TestTokenAmounts(t *testing.T) {
	t.Parallel()
	dollar := Token{Symbol: "tUSD", Decimals: 6, Own: true}
	if v, err := dollar.Parse("12.5"); err != nil || v.Int64() != 12_500_000 || dollar.Format(v) != "12.5" {
		t.Errorf("12.5 is %v (%v)", v, err)
	}
	if v, err := dollar.Parse("0.0000001"); err == nil {
		t.Errorf("a part of the smallest unit is %v", v)
	}
	if s := dollar.FormatGrains(new(big.Int).Sub(Grains(big.NewInt(2_000_000)), big.NewInt(1))); s != "1.999999" {
		t.Errorf("a grain less than 2 is shown as %s: it is not rounded down", s)
	}
	if whole := (Token{Decimals: 0}); whole.Format(big.NewInt(7)) != "7" || whole.FormatGrains(Grains(big.NewInt(7))) != "7" {
		t.Error("a token without decimals is written with some")
	}
}

// Anybody can make a token that calls itself like another.
func TestTokensAreToldApart(t *testing.T) {
	t.Parallel()
	address := common.HexToAddress("0x90F79bf6EB2c4f870365E785982E1f101E93b906")
	if name := (Token{Address: address, Symbol: "USDC", Own: true}).Name(); name != "USDC" {
		t.Error(name)
	}
	for _, symbol := range []string{"USDC", ""} {
		if name := (Token{Address: address, Symbol: symbol}).Name(); !strings.Contains(name, "0x90F7..b906") {
			t.Error(name)
		}
	}
	for symbol, want := range map[string]bool{"USDC": true, "": false, "US DC": false, "\x1b[2J": false, "USDС": false, strings.Repeat("A", 12): false} {
		if showable(symbol) != want {
			t.Errorf("%q: %v", symbol, !want)
		}
	}
}
