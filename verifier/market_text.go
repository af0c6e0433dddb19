package verifier

import (
	"fmt"
	"math/big"
	"strings"
	"text/tabwriter"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/text"
)

// mostLines is how many leases and days the report for people lists: JSON has all.
const mostLines = 40

// monthSeconds is what prices are written for.
const monthSeconds = 30 * 86_400

// writeMarket writes what an audit found of the market and the watch.
func (r *Report) writeMarket(b *strings.Builder) {
	k := r.Market
	if k == nil || k.Offers+len(k.Tokens)+len(k.Days)+k.Watchers == 0 {
		return
	}
	fmt.Fprintf(b, "market: %s, %s\n", text.Count(k.Offers, "offer"), text.Count(len(k.Leases), "lease"))
	if len(k.Leases) > 0 {
		k.writeLeases(b)
	}
	for _, p := range k.Tokens {
		k.writeToken(b, p)
	}
	fmt.Fprintf(b, "watch: %s, %s judged, %s, %s withheld; paid %s FLT\n\n", text.Count(k.Watchers, "watcher"), text.Count(len(k.Days), "day"),
		text.Count(len(k.Strikes), "strike"), text.Count(len(k.Withheld), "word"), k.WatchPay.Short())
	k.writeDays(b)
	for _, s := range k.Strikes {
		line := fmt.Sprintf("strike: %s, day %d, commitment %d: %s against three others", shortAddress(s.Watcher), s.Day, s.ID, text.Count(s.Slots, "slot"))
		if s.Slashed.Sign() > 0 {
			line += fmt.Sprintf("; it lost %s FLT", s.Slashed.Short())
		}
		wrap(b, "", line)
	}
	for _, w := range k.Withheld {
		wrap(b, "", fmt.Sprintf("withheld: %s, day %d, commitment %d: it lost %s FLT", shortAddress(w.Watcher), w.Day, w.ID, w.Amount.Short()))
	}
	if len(k.Strikes)+len(k.Withheld) > 0 {
		b.WriteByte('\n')
	}
}

// token is a token as the report names it.
func (k *MarketReport) token(l Lease) ledger.Token {
	for _, p := range k.Tokens {
		if p.Token == l.Token {
			return p.named()
		}
	}
	return ledger.Token{Address: l.Token}
}

func (p *Payments) named() ledger.Token {
	return ledger.Token{Address: p.Token, Symbol: p.Symbol, Decimals: p.Decimals, Own: p.Believed}
}

func (k *MarketReport) writeLeases(b *strings.Builder) {
	t := tabwriter.NewWriter(b, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(t, "lease\trenter\tunits\tstate\tpaid\trefunded\tmonth\t")
	listed := k.Leases[max(0, len(k.Leases)-mostLines):]
	for _, l := range listed {
		token, state := k.token(l), l.State
		if l.Dry {
			state += " dry"
		}
		fmt.Fprintf(t, "%d\t%s\t%d\t%s\t%s\t%s\t%s\t\n", l.ID, shortAddress(l.Renter), l.Units, state,
			shortMoney(token, l.Paid.Int), shortMoney(token, l.Refunded.Int), token.FormatPrice(l.Rate.Int, monthSeconds))
	}
	_ = t.Flush() // a strings.Builder takes everything
	if more := len(k.Leases) - mostLines; more > 0 {
		fmt.Fprintf(b, "and %s before them\n", text.Count(more, "lease"))
	}
	wrap(b, "", "paid to the provider, and refunded; price of a unit for 30 days")
	for _, l := range listed {
		if token := k.token(l); l.Cheaper != 0 {
			wrap(b, "", fmt.Sprintf("lease %d costs %s a month for each unit; offer %d, which fitted too, asked for %s", l.ID,
				token.FormatPrice(l.Rate.Int, monthSeconds), l.Cheaper, token.FormatPrice(l.CheaperRate.Int, monthSeconds)))
		}
	}
	b.WriteByte('\n')
}

// shortMoney cuts grains to four decimals of the token.
func shortMoney(token ledger.Token, grains *big.Int) string {
	return shortDecimals(token.FormatGrains(grains))
}

// shortDecimals leaves the first four decimals of an amount.
func shortDecimals(amount string) string {
	whole, decimals, ok := strings.Cut(amount, ".")
	if ok && len(decimals) > 4 {
		decimals = strings.TrimRight(decimals[:4], "0")
	}
	if decimals == "" {
		return whole
	}
	return whole + "." + decimals
}

func (k *MarketReport) writeToken(b *strings.Builder, p Payments) {
	token := p.named()
	wrap(b, "", fmt.Sprintf("%s: accounts have %s and %s of credit, leases %s, and %s was earned and not collected",
		token.Name(), shortMoney(token, p.Funds.Int), shortMoney(token, p.Credit.Int),
		shortMoney(token, p.Leases.Int), shortMoney(token, p.Earned.Int)))
	line := fmt.Sprintf("the market has %s", token.Format(p.Balance.Int))
	if p.Balance.Cmp(p.Expected.Int) != 0 {
		line += fmt.Sprintf(", and should have %s", token.Format(p.Expected.Int))
	}
	if p.Surprises > 0 {
		line += fmt.Sprintf("; %s are not as the market says", text.Count(p.Surprises, "movement"))
	}
	wrap(b, "  ", line)
}

func (k *MarketReport) writeDays(b *strings.Builder) {
	if len(k.Days) == 0 {
		return
	}
	t := tabwriter.NewWriter(b, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(t, "day\tcommitment\tdown\tmasked\toff the price\twords\tnot judged\t")
	for _, d := range k.Days[max(0, len(k.Days)-mostLines):] {
		fmt.Fprintf(t, "%d\t%d\t%d\t%d\t%d.%02d %%\t%d of %d\t%d\t\n", d.Day, d.ID, d.Down.Count(), d.Masked,
			d.Reduction/100, d.Reduction%100, d.Words, d.Committee, d.Unjudged.Count())
	}
	_ = t.Flush()
	wrap(b, "", "slots of 256; words that were shown or published, and slots that three of them found down and nobody had judged")
	b.WriteByte('\n')
}
