package index

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

func (w *writer) applyCredit(e ledger.Event, time uint64) bool {
	switch e := e.(type) {
	case ledger.LienOpened:
		w.exec(`INSERT INTO borrower(account, opened) VALUES (?, ?) ON CONFLICT DO UPDATE SET opened = excluded.opened, lifted = NULL`,
			address(e.Account), time)
	case ledger.LienLifted:
		w.one(`UPDATE borrower SET lifted = ? WHERE account = ?`, time, address(e.Account))
		w.exec(`DELETE FROM pledge WHERE account = ?`, address(e.Account))
	case ledger.RewardsPledged:
		w.exec(`INSERT INTO pledge(account, commitment) VALUES (?, ?)`, address(e.Account), e.ID)
	case ledger.LoanTaken:
		w.loan(e.Account, e.Pool).add("borrowed", e.Amount)
	case ledger.LoanRepaid:
		l := w.loan(e.Account, e.Pool)
		for _, part := range []*big.Int{e.ToDebt, e.ToLenders, e.ToFirstLoss} {
			l.add("repaid", part)
		}
	case ledger.LoanWrittenOff:
		l := w.loan(e.Account, e.Pool)
		l.add("written_off", e.FromFirstLoss)
		l.add("written_off", e.FromLenders)
	case ledger.LeavingRequested:
		w.exec(`INSERT INTO withdrawal(pool, number, lender, shares, waiting, since) VALUES (?, ?, ?, ?, ?, ?)`,
			address(e.Pool), e.Request, address(e.Lender), e.Shares.String(), e.Shares.String(), time)
	case ledger.LeavingFulfilled:
		w.sum("withdrawal", address(e.Pool), e.Request).take("waiting", e.Shares)
	default:
		return false
	}
	return true
}

// loan is what is added to what an account has borrowed of a pool; it is made if it is not there.
func (w *writer) loan(account, pool common.Address) *sum {
	return w.sumMade(`INSERT INTO loan(account, pool) VALUES (?, ?)`, "loan", address(account), address(pool))
}

// lenderOf is whose request is fulfilled, which the event does not say: it concerns that account too.
func (w *writer) lenderOf(e ledger.LeavingFulfilled) (lender string) {
	w.row(`SELECT lender FROM withdrawal WHERE pool = ? AND number = ?`, address(e.Pool), e.Request)(&lender)
	return lender
}
