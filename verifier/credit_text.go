package verifier

import (
	"fmt"
	"strings"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/text"
)

// writeCredit says what was lent, what came back, and what is missing.
func (r *Report) writeCredit(b *strings.Builder) {
	k := r.Credit
	if k == nil || !k.used() {
		return
	}
	fmt.Fprintf(b, "credit: %s on provider accounts\n", text.Count(k.Liens, "lien"))
	for _, p := range k.Pools {
		p.write(b)
	}
	b.WriteByte('\n')
}

// write says what a pool has done, and what it has.
func (p *LendingPool) write(b *strings.Builder) {
	token := ledger.Token{Address: p.Token, Symbol: p.Symbol, Decimals: p.Decimals, Own: true}
	short := func(w ledger.Wei) string { return shortDecimals(token.Format(w.Int)) }
	line := fmt.Sprintf("%s: %s of %s, interest %s, repaid %s", token.Name(), text.Count(int(p.Loans), "loan"), short(p.Taken), short(p.Interest), short(p.Repaid))
	if p.WrittenOff.Sign() > 0 {
		line += fmt.Sprintf(", written off %s, of which %s came back", short(p.WrittenOff), short(p.Recovered))
	}
	wrap(b, "  ", line)
	wrap(b, "  ", fmt.Sprintf("now lent %s, cash %s, first loss %s, owed to who left %s", short(p.Lent), short(p.Cash), short(p.FirstLoss), short(p.Owed)))
}

// used says whether anybody has used credit.
func (k *CreditReport) used() bool {
	for _, p := range k.Pools {
		if p.Loans > 0 || p.Shares.Sign() > 0 || p.Balance.Sign() > 0 {
			return true
		}
	}
	return k.Liens > 0
}
