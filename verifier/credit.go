package verifier

import (
	"fmt"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/verifier/model"
)

// checkCredit holds what the credit contract was made with against the deployment file, and notes that it and its pools name
// their authority, as the others do.
func (a *audit) checkCredit(events []ledger.Event) {
	d := a.cfg.Deployment
	for _, e := range events {
		made, ok := e.(ledger.CreditConfigured)
		if !ok {
			continue
		}
		a.Made = append(a.Made, e.Where().TxHash, e.Where().TxHash, e.Where().TxHash)
		want, pools := made, d.CreditPools()
		want.RewardPool, want.IncomePool = pools[0], pools[1]
		want.Config = ledger.CreditConfig{
			Staking: d.Staking, Market: d.Market, Watch: d.Watch, Accounts: d.Accounts, Stablecoin: d.Stablecoin,
		}
		a.Report.add(model.Compare(want, made, "as the deployment file says")...)
		a.checkPoolRules(events, made)
	}
}

// checkPoolRules holds the first rules of the pools, which they have set in the transaction that made them, against the file.
func (a *audit) checkPoolRules(events []ledger.Event, made ledger.CreditConfigured) {
	wanted := a.cfg.Deployment.Parameters.Credit
	for _, e := range events {
		set, ok := e.(ledger.PoolParametersSet)
		if !ok || set.TxHash != made.TxHash {
			continue
		}
		want := wanted.Rewards
		if set.Pool == made.IncomePool {
			want = wanted.Income
		}
		if set.Parameters != want {
			a.Report.add(model.NewDifference(e, "parameters", fmt.Sprint(want), fmt.Sprint(set.Parameters), "as the deployment file says"))
		}
	}
}
