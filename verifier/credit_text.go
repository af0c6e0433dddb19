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
		token := ledger.Token{Address: p.Token, Symbol: p.Symbol, Decimals: p.Decimals, Own: true}
		amount := func(v ledger.Wei) string { return token.Format(v.Int) }
		wrap(b, "  ", fmt.Sprintf("%s: %s of %s, interest %s, repaid %s, written off %s, of which %s came back", token.Name(),
			text.Count(int(p.Loans), "loan"), amount(p.Taken), amount(p.Interest), amount(p.Repaid), amount(p.WrittenOff), amount(p.Recovered)))
		wrap(b, "  ", fmt.Sprintf("  lent now %s, cash %s, first loss %s, to be collected %s: the pool has the %s that it owes", amount(p.Lent),
			amount(p.Cash), amount(p.FirstLoss), amount(p.Owed), amount(p.Balance)))
	}
	b.WriteByte('\n')
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
