package main

import (
	"cmp"
	"crypto/sha256"
	"crypto/x509"
	"encoding/hex"
	"encoding/pem"
	"fmt"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/host/attest"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/store"
	"github.com/muster-network/muster/view"
)

// priceFlag is a price of a unit, such as 12/month.
type priceFlag struct {
	ledger.Price
	set bool
}

func (f *priceFlag) Set(s string) (err error) {
	f.Price, err = ledger.ParsePrice(s)
	f.set = err == nil
	return err
}
func (f *priceFlag) String() string {
	if !f.set {
		return ""
	}
	return f.Price.String()
}
func (f *priceFlag) Type() string { return "price" }

// spanFlag is a length of time in whole seconds.
type spanFlag uint64

func (f *spanFlag) Set(s string) error {
	d, err := time.ParseDuration(s)
	if err != nil || d < 0 || d%time.Second != 0 {
		return hint.Add(fmt.Errorf("%q is not a number of seconds", s), "write a time such as 30s, 15m or 24h")
	}
	*f = spanFlag(d / time.Second)
	return nil
}
func (f *spanFlag) String() string {
	if *f == 0 {
		return ""
	}
	return (time.Duration(*f) * time.Second).String()
}
func (f *spanFlag) Type() string { return "time" }

// hashFlag is a hash of 32 bytes.
type hashFlag struct {
	common.Hash
	set bool
}

func (f *hashFlag) Set(s string) (err error) {
	f.Hash, err = parseHash(s)
	f.set = err == nil
	return err
}
func (f *hashFlag) String() string {
	if !f.set {
		return ""
	}
	return f.Hex()
}
func (f *hashFlag) Type() string { return "hash" }

func parseHash(s string) (h common.Hash, err error) {
	raw, err := hex.DecodeString(strings.TrimPrefix(s, "0x"))
	if err != nil || len(raw) != len(h) {
		return h, hint.Add(fmt.Errorf("%q is not a hash", s), "write 0x and 64 hexadecimal digits")
	}
	return common.BytesToHash(raw), nil
}

// hashOrFile is a hash that was typed, or the SHA-256 of a file.
func hashOrFile(s string) (common.Hash, error) {
	if s == "" {
		return common.Hash{}, nil
	}
	if h, err := parseHash(s); err == nil {
		return h, nil
	}
	data, err := store.ReadFile(s, store.SmallFile)
	if err != nil {
		return common.Hash{}, hint.Add(err, "name a file, or write a hash: 0x and 64 hexadecimal digits")
	}
	return sha256.Sum256(data), nil
}

// documentHash is a hash that was typed, or the SHA-256 of a file with what a host says of itself.
func documentHash(s string) (common.Hash, error) {
	if s == "" {
		return common.Hash{}, nil
	}
	if h, err := parseHash(s); err == nil {
		return h, nil
	}
	data, err := readDocument(s)
	return sha256.Sum256(data), err
}

// readDocument reads a file with what a host says of itself.
func readDocument(file string) ([]byte, error) {
	data, err := store.ReadFile(file, attest.MaxDocument)
	if err != nil {
		return nil, hint.Add(err, "a document about a host has %d bytes at most", attest.MaxDocument)
	}
	if _, err := view.ParseDocument(data); err != nil {
		return nil, hint.Add(fmt.Errorf("%s: %w", file, err), `write one such as {"diskGiB": 40, "network": {"mbit": 1000}, "cpu": "AMD EPYC 9654"}`)
	}
	return data, nil
}

// tlsKeyHash is a hash that was typed, or the SHA-256 of the key in a file with a certificate.
func tlsKeyHash(s string) (common.Hash, error) {
	if h, err := parseHash(s); err == nil {
		return h, nil
	}
	data, err := store.ReadFile(s, store.SmallFile)
	if err != nil {
		return common.Hash{}, hint.Add(err, "name the file of the host's certificate, or write its key's SHA-256")
	}
	block, _ := pem.Decode(data)
	if block == nil {
		return common.Hash{}, fmt.Errorf("%s holds no certificate in PEM", s)
	}
	c, err := x509.ParseCertificate(block.Bytes)
	if err != nil {
		return common.Hash{}, fmt.Errorf("%s holds no certificate: %w", s, err)
	}
	return sha256.Sum256(c.RawSubjectPublicKeyInfo), nil
}

// siteOf writes a provider's name for a place into the bytes that it has on chain.
func siteOf(name string) (site common.Hash, err error) {
	if h, err := parseHash(name); err == nil {
		return h, nil
	}
	if len(name) > len(site) {
		return site, fmt.Errorf("site %q is longer than %d bytes", name, len(site))
	}
	copy(site[:], name)
	return site, nil
}

// regionOf reads the code of a country.
func regionOf(code string) (region [2]byte, err error) {
	upper := strings.ToUpper(code)
	if len(upper) != 2 || strings.Trim(upper, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") != "" {
		return region, hint.Add(fmt.Errorf("%q is not the code of a country", code), "write the two letters of ISO 3166, such as DE")
	}
	copy(region[:], upper)
	return region, nil
}

// tokenFlag names the token that money is in; none is the deployment's stablecoin.
type tokenFlag struct{ addressFlag }

func (f *tokenFlag) register(cmd *cobra.Command) {
	cmd.Flags().Var(&f.addressFlag, "token", "token's contract (default the deployment's stablecoin)")
}

// read reads what the token says of itself.
func (f *tokenFlag) read(cmd *cobra.Command, c *ledger.Client) (ledger.Token, error) {
	return c.TokenAt(cmd.Context(), cmp.Or(f.Address, c.Deployment.Stablecoin))
}

// moneyFlag is an amount of a token whose decimals are known later.
type moneyFlag string

func (f *moneyFlag) Set(s string) error {
	if strings.Trim(s, "0123456789.") != "" || strings.Count(s, ".") > 1 || s == "" || s == "." {
		return hint.Add(fmt.Errorf("%q is not an amount", s), "write digits, and decimals after a point")
	}
	*f = moneyFlag(s)
	return nil
}
func (f *moneyFlag) String() string { return string(*f) }
func (f *moneyFlag) Type() string   { return "amount" }

// momentFlag is a moment: a time from now on, or a date.
type momentFlag struct {
	after time.Duration
	at    time.Time
}

func (f *momentFlag) Set(s string) (err error) {
	if f.after, err = time.ParseDuration(s); err == nil && f.after > 0 {
		return nil
	}
	if f.at, err = time.Parse(time.DateOnly, s); err != nil {
		if f.at, err = time.Parse(time.RFC3339, s); err != nil {
			return hint.Add(fmt.Errorf("%q is not a time", s), "write a time from now on, such as 720h, or a date, such as 2027-01-31")
		}
	}
	return nil
}
func (f *momentFlag) String() string { return "" }
func (f *momentFlag) Type() string   { return "moment" }

// seconds is the moment in seconds since 1970, by the chain's clock.
func (f *momentFlag) seconds(cmd *cobra.Command, c *ledger.Client) (uint64, error) {
	if !f.at.IsZero() {
		return uint64(max(f.at.Unix(), 0)), nil
	}
	head, err := c.Head(cmd.Context())
	if err != nil {
		return 0, err
	}
	return uint64(head.Time.Add(f.after).Unix()), nil
}

// registerNumber adds the number of something that the market counts.
func registerNumber(cmd *cobra.Command, to *uint64, name, usage string) {
	cmd.Flags().Uint64Var(to, name, 0, usage)
	require(cmd.Flags(), name)
}

// registerAccountNumber adds the number of a renter's account.
func registerAccountNumber(cmd *cobra.Command, number *uint64) {
	cmd.Flags().Uint64Var(number, "number", 0, "number of the renter's account: one for each customer of an agent")
}

func secondsOf(f spanFlag) time.Duration { return time.Duration(f) * time.Second }
